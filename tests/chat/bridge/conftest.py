"""What the tests of the bridge share: a bridge that runs while a test does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from coop_live.chat.bridge import Bridge
from coop_live.events import Event, Events
from coop_live.web.server import LocalServer
from tests.chat.bridge.door import TOKEN, Book, Door


@pytest.fixture
def door() -> Iterator[Door]:
    book, events, told, now = Book(), Events(), list[Event](), [1000.0]
    events.subscribe(told.append)
    bridge = Bridge(
        book.hear, events, token=TOKEN, clock=lambda: now[0], body_seconds=0.5, keeping_seconds=0.5
    )
    server = LocalServer(bridge.app(), 0)
    door = Door(server.start(), book, bridge, told, now)
    yield door
    door.close()
    server.stop()
