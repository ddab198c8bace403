"""One made-up YouTube for all tests of a file: each begins an evening of its own there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.chat.sources.youtube.listening import Fake


@pytest.fixture(scope="module")
def fake() -> Iterator[Fake]:
    one = Fake()
    yield one
    one.close()
