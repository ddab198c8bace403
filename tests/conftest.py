"""Lets every test draw without a screen, and gives an evening's bus and book to those that ask."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger
from tests.evening import Heard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what asks for more time: where that comes last, one processor works and the others wait."""
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def heard(events: Events) -> Heard:
    return Heard(events)


@pytest.fixture
def ledger(tmp_path: Path, events: Events) -> Iterator[Ledger]:
    ledger = Ledger.open(tmp_path / "ledger.db", events)
    yield ledger
    ledger.close()
