"""A thousand comments a second from another process: all of them kept once, and shown. Only counts decide."""

from __future__ import annotations

import pytest

from coop_live.live.talk import FEED
from tests.benchmarks.flood import Flood, Watched, live_program, wait_until
from tests.ui.stand import shell_of
from ui.live.queue import ROWS

SECONDS = 3


@pytest.mark.parametrize("orders", [0.0, 0.5])
def test_a_flood_through_the_bridge_is_kept_once_and_shown(qapp, tmp_path, orders):
    with live_program(qapp, tmp_path) as program:
        watched = Watched(program)
        flood = Flood(program.app.bridge_address, SECONDS, orders)
        wait_until(flood.ended)
        answered = flood.result()
        wait_until(lambda: len(watched.on_screen) >= answered.sent)
        watched.stop()
        assert answered.counts == {"accepted": SECONDS * 1000, "duplicates": 0, "ignored": 0, "errors": 0}
        assert watched.kept() == SECONDS * 1000
        view = shell_of(program).live.view
        assert sorted(watched.on_screen) == list(range(SECONDS * 1000))
        assert len(view.feed.model.lines) == min(SECONDS * 1000, FEED)
        view.queue.refresh()
        assert view._desk.waiting > ROWS or not orders
        assert len(view.queue.model.rows) == min(view._desk.waiting, ROWS)
