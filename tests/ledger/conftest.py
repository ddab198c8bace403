"""A fresh ledger for every test of this room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coop_live.events import Events
from coop_live.ledger import Ledger, acts
from tests.evening import CATALOG, Heard


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def heard(events: Events) -> Heard:
    return Heard(events)


@pytest.fixture
def ledger(tmp_path: Path, events: Events, heard: Heard) -> Iterator[Ledger]:
    """A ledger with tea (10), honey (3), chili (not counted), and a live session that has begun."""
    ledger = Ledger.open(tmp_path / "ledger.db", events)

    def begin(tx):
        acts.import_catalog(tx, CATALOG)
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)

    ledger.write(begin).result()
    heard.events.clear()
    yield ledger
    ledger.close()
