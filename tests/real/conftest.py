"""A real OBS for the tests that want one; they are skipped where it is not installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.real.real_obs import RealObs, absent


@pytest.fixture(scope="module")
def running_obs() -> Iterator[RealObs]:
    """One OBS for all tests of a module."""
    if missing := absent():
        pytest.skip(f"{missing} is not installed (tests/real/install.sh)")
    with RealObs() as real:
        yield real


@pytest.fixture
def obs(running_obs: RealObs) -> Iterator[RealObs]:
    """A running OBS as a user has it before coop_live comes: one scene, no card, no Studio Mode."""
    running_obs.start()
    running_obs.thaw()
    running_obs.tidy()
    yield running_obs
    running_obs.thaw()
