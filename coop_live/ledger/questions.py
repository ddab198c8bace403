"""What can be asked of the book; nothing here writes."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from coop_live.model import (
    Comment,
    Intent,
    Kind,
    Order,
    OrderLine,
    OrderState,
    PricedLine,
    Product,
    Proposal,
    Role,
    Span,
    Stock,
    Variant,
)


@dataclass(frozen=True, slots=True)
class LiveRow:
    """A live session and its counts; `revenue` is dong of confirmed orders, times are ms UTC."""

    id: int
    name: str
    platforms: tuple[str, ...]
    started_at: int
    ended_at: int | None
    comments: int
    drafts: int
    confirmed: int
    refused: int
    revenue: int


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """How much of a product was confirmed; `revenue` in dong."""

    code: str
    variant: str | None
    name: str
    unit: str
    qty: int
    orders: int
    revenue: int


@dataclass(frozen=True, slots=True)
class KeptComment:
    """A comment as the book keeps it; `order` is the order it led to, `at` is ms UTC."""

    platform: str
    author_id: str
    author_name: str
    text: str
    at: int
    kind: str
    order: int | None


_ORDERS = """SELECT o.number, o.live_id, o.state, o.confidence, o.drafted_at, o.decided_at, o.by, o.why,
    p.platform, p.author_id, p.author_name, p.phone, p.address, p.text, p.reason, p.note,
    q.kind, q.lines, c.text
    FROM orders o JOIN private p ON p.ref = o.ref
    LEFT JOIN proposal q ON q.number = o.number AND o.state != 'refused'
    LEFT JOIN comment c ON c.seq = q.comment WHERE {which} ORDER BY o.number"""

_LINES = """SELECT l.number, l.code, l.variant, l.qty, l.name, l.unit, l.price
    FROM order_line l JOIN orders o USING (number) JOIN private p ON p.ref = o.ref
    WHERE {which} ORDER BY l.number, l.position"""

_WHICH = """(:live IS NULL OR o.live_id = :live) AND (:state IS NULL OR o.state = :state)
    AND (:platform IS NULL OR (p.platform = :platform AND p.author_id = :author))"""

_LIVES = """SELECT l.id, l.name, l.platforms, l.started_at, l.ended_at,
    (SELECT count(*) FROM comment c WHERE c.live_id = l.id),
    count(o.number) FILTER (WHERE o.state = 'draft'),
    count(o.number) FILTER (WHERE o.state = 'confirmed'),
    count(o.number) FILTER (WHERE o.state = 'refused'),
    coalesce(sum(o.total) FILTER (WHERE o.state = 'confirmed'), 0)
    FROM live l LEFT JOIN orders o ON o.live_id = l.id GROUP BY l.id ORDER BY l.id"""

_TOTALS = """SELECT code, variant, name, unit, sum(qty), count(DISTINCT number), sum(qty * price)
    FROM order_line JOIN orders USING (number)
    WHERE state = 'confirmed' AND (:live IS NULL OR live_id = :live)
    GROUP BY code, variant ORDER BY 7 DESC, code"""


@contextmanager
def one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """Let all that is read meanwhile be of one moment, although others write."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("COMMIT")


class Questions:
    """Asks one connection; use it in one thread at a time and close what `Ledger.read` gave."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.connection = db

    def __enter__(self) -> Questions:
        return self

    def __exit__(self, *exc: object) -> None:
        self.connection.close()

    def products(self) -> tuple[Product, ...]:
        """Return the catalog in the order of the live."""
        rows = self.connection.execute("SELECT body FROM product ORDER BY position")
        return tuple(product_of(json.loads(body)) for (body,) in rows)

    def stock(self) -> dict[tuple[str, str], Stock]:
        """Return what is left, by product code and variant ("" for the product as a whole)."""
        rows = self.connection.execute("SELECT code, variant, left FROM stock")
        return {(code, variant): Stock(code, variant, left) for code, variant, left in rows}

    def first_stock(self, code: str) -> int | None:
        """Return how much of a product there was when it was counted last, all variants together."""
        figure: int | None = self.connection.execute(
            "SELECT sum(first) FROM stock WHERE code = ?", (code,)
        ).fetchone()[0]
        return figure

    def orders(
        self,
        live_id: int | None = None,
        state: OrderState | None = None,
        author: tuple[str, str] | None = None,
    ) -> list[Order]:
        """Return orders by number: of one live session, state or viewer (platform, id), or all."""
        platform, author_id = author or (None, None)
        asked = {"live": live_id, "state": state, "platform": platform, "author": author_id}
        return self._orders(_WHICH, asked)

    def order(self, number: int) -> Order | None:
        """Return one order, None when there is no such number."""
        return next(iter(self._orders("o.number = :number", {"number": number})), None)

    def last_order_of(self, live_id: int, author: tuple[str, str]) -> Order | None:
        """Return a viewer's newest order of a live session that was not refused."""
        row = self.connection.execute(
            """SELECT max(o.number) FROM private p JOIN orders o USING (ref)
            WHERE p.platform = ? AND p.author_id = ? AND o.live_id = ? AND o.state != 'refused'""",
            (*author, live_id),
        ).fetchone()
        return None if row[0] is None else self.order(row[0])

    def product(self, code: str) -> Product | None:
        """Return one product of the catalog, None when it does not have this code."""
        row = self.connection.execute("SELECT body FROM product WHERE code = ?", (code,)).fetchone()
        return None if row is None else product_of(json.loads(row[0]))

    def ref_of(self, number: int) -> str:
        """Return the name of the private row that an order uses now."""
        ref: str = self.connection.execute("SELECT ref FROM orders WHERE number = ?", (number,)).fetchone()[0]
        return ref

    def kept_proposal(self, number: int) -> dict[str, Any] | None:
        """Return what is proposed at an order as an entry keeps it, None when nothing is."""
        row = self.connection.execute(
            "SELECT kind, lines, comment FROM proposal WHERE number = ?", (number,)
        ).fetchone()
        if row is None:
            return None
        kind, lines, comment = row
        return {"order": number, "kind": kind, "lines": json.loads(lines or "null"), "comment": comment}

    def _orders(self, which: str, asked: dict[str, Any]) -> list[Order]:
        with one_moment(self.connection):
            lines = defaultdict(list)
            for number, *line in self.connection.execute(_LINES.format(which=which), asked):
                lines[number].append(PricedLine(*line))
            rows = self.connection.execute(_ORDERS.format(which=which), asked)
            return list(self._with_lines(rows, lines))

    def _with_lines(self, rows: Iterable[Any], lines: dict[int, list[PricedLine]]) -> Iterator[Order]:
        for number, live_id, state, confidence, drafted_at, decided_at, by, why, *others in rows:
            platform, author_id, author_name, phone, address, text, reason, note, *proposal = others
            yield Order(
                number=number,
                live_id=live_id,
                state=OrderState(state),
                lines=tuple(lines.get(number, ())),
                platform=platform,
                author_id=author_id,
                author_name=author_name,
                text=text,
                phone=phone,
                address=address,
                reason=reason,
                confidence=confidence,
                drafted_at=drafted_at,
                decided_at=decided_at,
                by=by,
                note=note,
                why=why,
                proposal=proposal_of(*proposal),
            )

    def lives(self) -> list[LiveRow]:
        """Return all live sessions with their counts, the oldest first."""
        return [
            LiveRow(row[0], row[1], tuple(json.loads(row[2])), *row[3:])
            for row in self.connection.execute(_LIVES)
        ]

    def totals(self, live_id: int | None = None) -> list[ProductTotal]:
        """Return what was confirmed of each product and variant, the most money first."""
        return [ProductTotal(*row) for row in self.connection.execute(_TOTALS, {"live": live_id})]

    def comments(self, live_id: int, last: int = 5000) -> list[KeptComment]:
        """Return the newest comments of a live session, in the order in which they came."""
        rows = self.connection.execute(
            """SELECT platform, author_id, author_name, text, at, json_extract(intent, '$.kind'), order_number
            FROM comment WHERE live_id = ? AND intent != '' ORDER BY seq DESC LIMIT ?""",
            (live_id, last),
        )
        return [KeptComment(*row) for row in rows][::-1]

    def heard(self, live_id: int, last: int = 5000) -> list[tuple[Comment, Intent, int | None]]:
        """Return the newest comments of a live session, how each was read, and the order it led to."""
        rows = self.connection.execute(
            """SELECT intent, order_number, platform, source_live, kind, comment_id, source, author_id,
            author_name, text, at, received_at, own
            FROM comment WHERE live_id = ? AND intent != '' ORDER BY seq DESC LIMIT ?""",
            (live_id, last),
        )
        return [(comment_of(row), intent_of(json.loads(intent)), order) for intent, order, *row in rows][::-1]

    def on_air(self, live_id: int) -> tuple[str | None, bool]:
        """Return the product that orders mean at the end of a live session, and whether its card is shown."""
        row = self.connection.execute(
            """SELECT act, body ->> '$.code' FROM entry WHERE live_id = ? AND act IN ('show', 'hide')
            ORDER BY seq DESC LIMIT 1""",
            (live_id,),
        ).fetchone()
        return (None, False) if row is None else (row[1], row[0] == "show")

    def shown(self, live_id: int) -> list[tuple[int, str]]:
        """Return what was put on air when: (ms UTC, product code)."""
        rows = self.connection.execute(
            "SELECT at, body FROM entry WHERE live_id = ? AND act = 'show' ORDER BY seq", (live_id,)
        )
        return [(at, json.loads(body)["code"]) for at, body in rows]


def comment_of(row: Sequence[Any]) -> Comment:
    """Return the comment that a row keeps; the seller's own side comes back as moderators."""
    platform, source_live, kind, comment_id, source, author_id, author_name, text, at, received_at, own = row
    return Comment(
        platform=platform,
        live_id=source_live,
        kind=kind,
        comment_id=comment_id,
        source=source,
        author_id=author_id or None,
        author_name=author_name,
        text=text,
        ts=at,
        received_at=received_at,
        is_moderator=bool(own),
    )


def proposal_of(kind: str | None, lines: str | None, text: str | None) -> Proposal | None:
    """Return the proposal that a table keeps, None where there is none."""
    if kind is None:
        return None
    kept = None if lines is None else tuple(PricedLine(**line) for line in json.loads(lines))
    return Proposal(Kind(kind), kept, text or "")


def intent_of(body: dict[str, Any]) -> Intent:
    """Return the intent that is kept beside a comment as JSON."""
    lines = tuple(OrderLine(**line) for line in body["lines"])
    spans = tuple(Span(**{**span, "role": Role(span["role"])}) for span in body["spans"])
    replaces = tuple(body.get("replaces", ()))
    read = {"kind": Kind(body["kind"]), "lines": lines, "spans": spans, "replaces": replaces}
    return Intent(**{**body, **read})


def product_of(body: dict[str, Any]) -> Product:
    """Return the product that an entry or a table keeps as JSON."""
    variants = tuple(Variant(**{**one, "words": tuple(one["words"])}) for one in body["variants"])
    lists = {name: tuple(body[name]) for name in ("aliases", "talk")}
    extra = tuple((name, value) for name, value in body["extra"])
    return Product(**{**body, **lists, "variants": variants, "extra": extra})
