"""Real programs for the tests that want them; a test without its program is skipped with the reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.real.real_obs import RealObs, absent


@pytest.fixture
def obs() -> Iterator[RealObs]:
    """A real OBS of its own for this test, ready to talk."""
    if reason := absent():
        pytest.skip(f"{reason} is not installed")
    with RealObs() as real:
        yield real
