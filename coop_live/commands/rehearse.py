"""Plays a whole evening through the engine without a screen, a JSON line for every event."""

from __future__ import annotations

import argparse
from concurrent.futures import Future
from pathlib import Path

from coop_live.chat.rehearsal import Rehearsal, read_script
from coop_live.chat.watch import Watcher
from coop_live.commands.catalog_jobs import read_products
from coop_live.commands.output import DONE, WRONG_INPUT, emit, event_record, problem_record, say
from coop_live.errors import CoopLiveError, InputError, OutOfStock
from coop_live.events import Event, Events, OrderDrafted
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.live import Heard, LiveSession
from coop_live.model import Comment, Order
from coop_live.resources import asset


def rehearse(args: argparse.Namespace) -> int:
    """Play the script against the ledger; the summary is the last line."""
    path = args.comments or asset("samples", "rehearsal.jsonl")
    script = read_script(path)
    for problem in script.problems:
        say(f"{problem.cause} {problem.remedy}")
    if not script.lines:
        cause = tr("Kịch bản {name} không có dòng nào dùng được.", name=path.name)
        raise InputError(cause, tr("Mỗi dòng là một bình luận dạng JSON."))
    events = Events()
    ledger = Ledger.open(args.ledger, events)
    try:
        session = LiveSession(ledger, events)
        _give_products(session, args.catalog)
        clerk = Clerk(session, confirm_all=args.confirm == "all")
        events.subscribe(clerk.listen)
        live_id = session.begin(tr("Tập dượt")).result()
        player = Watcher(Rehearsal(script, session.show_now, speed=args.speed), clerk.hear, events)
        player.start()
        player.wait()
        clerk.finish()
        session.end().result()
        with ledger.read() as questions:
            row = next(live for live in questions.lives() if live.id == live_id)
    finally:
        ledger.close()
    emit(
        {
            "event": "summary",
            "live": live_id,
            "comments": row.comments,
            "drafts": row.drafts,
            "confirmed": row.confirmed,
            "refused": row.refused,
            "revenue": row.revenue,
            "short": clerk.short,
            "lost": clerk.lost,
            "problems": [problem_record(problem) for problem in script.problems],
        }
    )
    return WRONG_INPUT if script.problems or clerk.lost else DONE


def _give_products(session: LiveSession, catalog: Path | None) -> None:
    """Use the named catalog, else the ledger's own, else the sample."""
    if catalog is None and session.products:
        return
    session.import_catalog(read_products(catalog or asset("samples", "catalog.json")).products).result()


class Clerk:
    """Prints every event and, where asked to, confirms every draft that can be confirmed."""

    def __init__(self, session: LiveSession, *, confirm_all: bool) -> None:
        self._session = session
        self._confirm_all = confirm_all
        self._asked: list[tuple[Order, Future[Order]]] = []
        self.short = 0
        self.lost = 0

    def hear(self, comment: Comment) -> Future[Heard]:
        """Hand a comment to the session, and count it where the ledger could not keep it."""
        future = self._session.hear(comment)
        future.add_done_callback(self._count)
        return future

    def _count(self, done: Future[Heard]) -> None:
        error = done.exception()
        if error is not None:
            self.lost += 1
            say(str(error))

    def listen(self, event: Event) -> None:
        """Print an event; called in the ledger's thread, after the commit."""
        emit(event_record(event))
        if self._confirm_all and isinstance(event, OrderDrafted) and event.order.lines:
            self._asked.append((event.order, self._session.confirm(event.order.number)))

    def finish(self) -> None:
        """Wait for the last confirm and tell what could not be confirmed."""
        for order, future in self._asked:
            try:
                future.result()
            except OutOfStock as error:
                self.short += 1
                emit({"event": "order_short", "order": str(order.number), "left": error.left})
            except CoopLiveError as error:
                say(str(error))
