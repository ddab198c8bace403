"""What a piece of work may do to the book while its transaction is open."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import Event
from coop_live.i18n import tr
from coop_live.ledger.entries import Entry, Private, canonical, entry_of, last_seq, plain
from coop_live.ledger.measures import labelled, restated
from coop_live.ledger.people import merge_words
from coop_live.ledger.questions import Questions
from coop_live.ledger.rows import HEARD, OWNER, comment_of
from coop_live.ledger.steps import Belong, Forget, Hear, Keep, Step, Understand, Write, do
from coop_live.model import Comment, Intent, Order, PricedLine


class Transaction:
    """The open book: write entries, ask questions, and announce what will then be true.

    Announced events are published only after the commit; a transaction that fails announces
    nothing. `hold_ms` is how long goods are held back for a draft, 0 for not at all; `has_heard`
    knows comments that this book does not hold.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        at: int,
        device: str,
        hold_ms: int = 0,
        has_heard: Callable[[tuple[str, str, str, str]], bool] = lambda _: False,
    ) -> None:
        self._db = db
        self._device = device
        self._has_heard = has_heard
        self.at = at
        self.hold_ms = hold_ms
        self.steps: list[Step] = []
        self.events: list[Event] = []
        self.then: list[Callable[[], object]] = []
        self.questions = Questions(db)

    def announce(self, event: Event) -> None:
        """Publish this event once everything is safely written."""
        self.events.append(event)

    def after(self, step: Callable[[], object]) -> None:
        """Take this step once everything is safely written, before the events are published."""
        self.then.append(step)

    def write(self, act: str, body: dict[str, Any], *, by: str = "", live_id: int | None = None) -> int:
        """Append one entry and all that follows from it; return its number."""
        told = labelled(self._db, body)
        entry = Entry(last_seq(self._db) + 1, self.at, by, self._device, act, live_id, told)
        self._do(Write(entry))
        return entry.seq

    def keep_private(self, private: Private) -> dict[str, str]:
        """Keep personal values beside the entries; return what an entry may say of them."""
        ref, salt = secrets.token_hex(8), secrets.token_hex(16)
        self._do(Keep(ref, salt, private))
        return {"ref": ref, "digest": private.digest(salt)}

    def keep_comment(self, comment: Comment, live_id: int, on_air: str | None) -> int | None:
        """Keep a comment; return its number, or None when the very same one is kept already."""
        known = self._db.execute(
            """SELECT 1 FROM comment
            WHERE platform = ? AND source_live = ? AND kind = ? AND comment_id = ?""",
            comment.key,
        ).fetchone()
        if known or self._has_heard(comment.key):
            return None
        row = self._db.execute("SELECT coalesce(max(seq), 0) + 1 FROM comment").fetchone()
        seq: int = row[0]
        self._do(
            Hear(
                (
                    seq,
                    live_id,
                    *comment.key,
                    comment.source,
                    _author_id(comment),
                    comment.author_name,
                    comment.text,
                    comment.at,
                    comment.received_at,
                    on_air,
                    OWNER if comment.is_owner else int(comment.is_moderator),
                    "",
                    comment.id_kind,
                    comment.target_id or "",
                    comment.parent_id or "",
                    comment.amount_micros or "",
                    comment.currency or "",
                    comment.backfill,
                )
            )
        )
        return seq

    def take_waiting(self, live_id: int, since: int) -> list[tuple[int, Comment]]:
        """Give comments that came before the live session began (`since` ms UTC) to it; return them."""
        rows = self._db.execute(
            f"SELECT seq, {HEARD} FROM comment WHERE live_id = 0 AND received_at >= ? ORDER BY seq",
            (since,),
        ).fetchall()
        self._do(Belong(live_id, tuple(row[0] for row in rows)))
        return [(row[0], comment_of(row[1:])) for row in rows]

    def note_intent(self, comment_seq: int, intent: Intent, order: int | None) -> None:
        """Keep beside a comment what it was read to want, and the order it led to."""
        self._do(Understand(comment_seq, canonical(plain(intent)), order))

    def forget(self, people: tuple[tuple[str, str], ...], comments: tuple[int, ...]) -> None:
        """Blank what is personal in private rows ((ref, what to call them)) and comments."""
        self._do(Forget(people, comments))

    def overwrite(self) -> None:
        """Let nothing of what was blanked be left in the file, once everything is safely written."""
        self.after(lambda: merge_words(self._db))
        # Until it is folded into the file, the log beside it still holds what was overwritten.
        self.after(lambda: self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)"))

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection, for questions that nobody else asks."""
        return self._db

    def _do(self, step: Step) -> None:
        do(self._db, step)
        self.steps.append(step)

    def next_number(self, table: str) -> int:
        """Return the next free number of a live session ("live") or an order ("orders")."""
        column = {"live": "id", "orders": "number"}[table]
        row = self._db.execute(f"SELECT coalesce(max({column}), 0) + 1 FROM {table}").fetchone()
        number: int = row[0]
        return number

    def last_act(self, by: str, acts: Sequence[str], since: int, live_id: int | None = None) -> Entry | None:
        """Return this person's last entry of these kinds that is not undone yet.

        None before `since` (ms UTC) count, nor of other live sessions where `live_id` is given.
        """
        marks = ",".join("?" * len(acts))
        # Back from the end, and no further than the first that is too old: books are long.
        row = self._db.execute(
            f"""SELECT * FROM entry WHERE by = ? AND ? IN (live_id, 0) AND act IN ({marks})
            AND seq > coalesce((SELECT seq FROM entry WHERE at < ? ORDER BY seq DESC LIMIT 1), 0)
            AND NOT EXISTS (SELECT 1 FROM undone WHERE undone.seq = entry.seq)
            ORDER BY seq DESC LIMIT 1""",
            (by, live_id or 0, *acts, since),
        ).fetchone()
        return self._entry(row)

    def _entry(self, row: tuple[Any, ...] | None) -> Entry | None:
        """Return the entry of a row, its amounts in what goods are kept in now."""
        entry = entry_of(row) if row else None
        return entry and replace(entry, body=restated(self._db, entry.body))

    def order(self, number: int) -> Order:
        """Return an order. Raises NotPossible when there is no such number."""
        order = self.questions.order(number)
        if order is None:
            raise NotPossible(tr("Không có đơn #{number}.", number=number), tr("Kiểm lại số đơn."))
        return order

    def last_of(self, order: Order, acts: Sequence[str]) -> Entry | None:
        """Return the last entry of these kinds about an order that is not undone, None when there is none."""
        marks = ",".join("?" * len(acts))
        row = self._db.execute(
            f"""SELECT * FROM entry WHERE body ->> '$.order' = ? AND act IN ({marks})
            AND seq NOT IN (SELECT seq FROM undone) ORDER BY seq DESC LIMIT 1""",
            (order.number, *acts),
        ).fetchone()
        return self._entry(row)

    def last_end(self, live_id: int) -> Entry | None:
        """Return the entry that ended a live session, None when it goes on."""
        row = self._db.execute(
            """SELECT * FROM entry WHERE live_id = ? AND act = 'live_end'
            AND seq NOT IN (SELECT seq FROM undone) ORDER BY seq DESC LIMIT 1""",
            (live_id,),
        ).fetchone()
        return self._entry(row)

    def not_undone(self, seq: int) -> Entry | None:
        """Return an entry by its number, None when it is undone already or was never written."""
        row = self._db.execute(
            "SELECT * FROM entry WHERE seq = ? AND seq NOT IN (SELECT seq FROM undone)", (seq,)
        ).fetchone()
        return self._entry(row)


def _author_id(comment: Comment) -> str:
    """Return whose words a row keeps: those of a ban are about its viewer, and are forgotten with him."""
    return (comment.target_id if comment.kind == "ban" else comment.author_id) or ""


def lines_body(lines: Sequence[PricedLine]) -> list[dict[str, Any]]:
    """Return order lines as an entry keeps them."""
    return [_line_body(line) for line in lines]


def _line_body(line: PricedLine) -> dict[str, Any]:
    """Leave out what is so of most lines, and was of all in earlier books."""
    return {name: value for name, value in plain(line).items() if name != "weighed" or value}
