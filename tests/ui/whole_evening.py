"""The sample evening, held in a moment: a quarter of an hour of comments, what can be confirmed is."""

from __future__ import annotations

import math
import threading
import time
from contextlib import suppress

from coop_live.catalog.files import read_catalog
from coop_live.chat.base import Since
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE, Rehearsal, read_script
from coop_live.errors import CoopLiveError
from coop_live.ledger import database
from coop_live.live import LiveSession
from coop_live.model import Comment
from coop_live.resources import asset


class _Clock:
    """The ledger's clock, so that a quarter of an hour passes at once."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time_ns(self) -> int:
        return time.time_ns() + round(self.ahead * 1e9)


def hold(session: LiveSession) -> None:
    """Hold the sample evening, every draft confirmed that can be, half a minute after it was said."""
    clock = database.time = _Clock()  # type: ignore[assignment]
    session.import_catalog(read_catalog(asset("samples", "catalog.json")).products).result(10)
    session.begin("Tối Chủ nhật", ("facebook", "tiktok")).result(10)
    drafts: list[tuple[float, int]] = []

    def confirm_until(moment: float) -> None:
        while drafts and drafts[0][0] <= moment:
            clock.ahead, number = drafts.pop(0)
            with suppress(CoopLiveError):
                session.confirm(number, "Thảo").result(10)

    def hear(comment: Comment) -> None:
        said_at = comment.received_at / 1000
        confirm_until(said_at)
        clock.ahead = said_at
        order = session.hear(comment).result(10).order
        if order is not None:
            drafts.append((said_at + 30, order))

    script = read_script(asset("samples", "rehearsal.jsonl"))
    player = Rehearsal(script, session.show_now, speed=AS_FAST_AS_POSSIBLE, started_at=0)
    for batch in player.listen(Since(), threading.Event()):
        for comment in batch.comments:
            hear(comment)
    confirm_until(math.inf)
    session.end().result(10)
    database.time = time
