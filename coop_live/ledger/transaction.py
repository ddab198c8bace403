"""What a piece of work may do to the book while its transaction is open."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import asdict, astuple
from typing import Any

from coop_live.errors import NotPossible
from coop_live.events import Event
from coop_live.i18n import tr
from coop_live.ledger.derive import derive
from coop_live.ledger.entries import Entry, Private, append, canonical, entry_of, last_seq
from coop_live.ledger.questions import Questions, comment_of
from coop_live.model import Comment, Intent, Order, PricedLine


class Transaction:
    """The open book: write entries, ask questions, and announce what will then be true.

    Announced events are published only after the commit; a transaction that fails announces
    nothing.
    """

    def __init__(self, db: sqlite3.Connection, at: int, device: str) -> None:
        self._db = db
        self._device = device
        self.at = at
        self.events: list[Event] = []
        self.then: list[Callable[[], None]] = []
        self.questions = Questions(db)

    def announce(self, event: Event) -> None:
        """Publish this event once everything is safely written."""
        self.events.append(event)

    def after(self, step: Callable[[], None]) -> None:
        """Take this step once everything is safely written, before the events are published."""
        self.then.append(step)

    def write(self, act: str, body: dict[str, Any], *, by: str = "", live_id: int | None = None) -> int:
        """Append one entry and all that follows from it; return its number."""
        entry = Entry(last_seq(self._db) + 1, self.at, by, self._device, act, live_id, body)
        derive(self._db, entry)
        append(self._db, entry)
        return entry.seq

    def keep_private(self, private: Private) -> dict[str, str]:
        """Keep personal values beside the entries; return what an entry may say of them."""
        ref, salt = secrets.token_hex(8), secrets.token_hex(16)
        self._db.execute("INSERT INTO private VALUES (?,?,?,?,?,?,?,?,?,?)", (ref, salt, *astuple(private)))
        return {"ref": ref, "digest": private.digest(salt)}

    def keep_comment(self, comment: Comment, live_id: int, on_air: str | None) -> int | None:
        """Keep a comment; return its number, or None when the very same one is kept already."""
        cursor = self._db.execute(
            """INSERT OR IGNORE INTO comment (live_id, platform, source_live, kind, comment_id, source,
            author_id, author_name, text, at, received_at, on_air, own, intent)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,'')""",
            (
                live_id,
                *comment.key,
                comment.source,
                comment.author_id or "",
                comment.author_name,
                comment.text,
                comment.at,
                comment.received_at,
                on_air,
                comment.is_owner or comment.is_moderator,
            ),
        )
        return cursor.lastrowid if cursor.rowcount else None

    def take_waiting(self, live_id: int, since: int) -> list[tuple[int, Comment]]:
        """Give comments that came before the live session began (`since` ms UTC) to it; return them."""
        rows = self._db.execute(
            """UPDATE comment SET live_id = ? WHERE live_id = 0 AND received_at >= ?
            RETURNING seq, platform, source_live, kind, comment_id, source, author_id, author_name, text,
            at, received_at, own""",
            (live_id, since),
        ).fetchall()
        return [(row[0], comment_of(row[1:])) for row in sorted(rows)]

    def note_intent(self, comment_seq: int, intent: Intent, order: int | None) -> None:
        """Keep beside a comment what it was read to want, and the order it led to."""
        self._db.execute(
            "UPDATE comment SET intent = ?, order_number = ? WHERE seq = ?",
            (canonical(asdict(intent)), order, comment_seq),
        )

    def next_number(self, table: str) -> int:
        """Return the next free number of a live session ("live") or an order ("orders")."""
        column = {"live": "id", "orders": "number"}[table]
        row = self._db.execute(f"SELECT coalesce(max({column}), 0) + 1 FROM {table}").fetchone()  # noqa: S608
        number: int = row[0]
        return number

    def last_act(self, by: str, acts: Sequence[str], since: int, live_id: int | None = None) -> Entry | None:
        """Return this person's last entry of these kinds that is not undone yet.

        None before `since` (ms UTC) count, nor of other live sessions where `live_id` is given.
        """
        marks = ",".join("?" * len(acts))
        row = self._db.execute(
            f"""SELECT * FROM entry WHERE by = ? AND at >= ? AND ? IN (live_id, 0) AND act IN ({marks})
            AND seq NOT IN (SELECT seq FROM undone) ORDER BY seq DESC LIMIT 1""",  # noqa: S608
            (by, since, live_id or 0, *acts),
        ).fetchone()
        return entry_of(row) if row else None

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
            f"""SELECT * FROM entry WHERE live_id = ? AND act IN ({marks}) AND body ->> '$.order' = ?
            AND seq NOT IN (SELECT seq FROM undone) ORDER BY seq DESC LIMIT 1""",  # noqa: S608
            (order.live_id, *acts, order.number),
        ).fetchone()
        return entry_of(row) if row else None

    def not_undone(self, seq: int) -> Entry | None:
        """Return an entry by its number, None when it is undone already or was never written."""
        row = self._db.execute(
            "SELECT * FROM entry WHERE seq = ? AND seq NOT IN (SELECT seq FROM undone)", (seq,)
        ).fetchone()
        return entry_of(row) if row else None


def lines_body(lines: Sequence[PricedLine]) -> list[dict[str, Any]]:
    """Return order lines as an entry keeps them."""
    return [asdict(line) for line in lines]
