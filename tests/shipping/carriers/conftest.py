"""A book of confirmed orders for every test of this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shipping.carriers.packing import Packed


@pytest.fixture
def packed(tmp_path: Path) -> Iterator[Packed]:
    packed = Packed(tmp_path)
    yield packed
    packed.close()
