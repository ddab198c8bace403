"""What can be asked of the book; nothing here writes."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Any

from coop_live.ledger import find
from coop_live.ledger.measures import in_grams
from coop_live.ledger.people import BLANK_NAME
from coop_live.ledger.rows import HEARD, comment_of, intent_in, line_of, of_a_row, order_of, product_in
from coop_live.ledger.tallies import ALL_LIVES
from coop_live.memo import PREFIX
from coop_live.model import Comment, Customer, Gap, Intent, Lot, Order, OrderState, Product, Sale, Stock

_EVER = 1 << 62  # ms UTC


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


@of_a_row
def _live_of(row: Sequence[Any]) -> LiveRow:
    return LiveRow(row[0], row[1], _platforms(row[2]), *row[3:])


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """How much of a product was confirmed: `qty` pieces and `grams`; `revenue` in dong."""

    code: str
    variant: str | None
    name: str
    unit: str
    qty: int
    orders: int
    revenue: int
    grams: int = 0


@dataclass(frozen=True, slots=True)
class Sum:
    """What was sold by one member, by one person, or in one hour; `revenue` in dong.

    `qty` counts pieces and `grams` what was weighed; both are 0 where goods are not counted.
    """

    key: str
    orders: int
    qty: int
    revenue: int
    grams: int = 0


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
    o.paid, p.platform, p.author_id, p.author_name, p.phone, p.address, p.text, p.reason, p.note, p.commune,
    w.offered IS NOT NULL, q.kind, q.lines, c.text
    FROM orders o JOIN private p ON p.ref = o.ref
    LEFT JOIN waitlist w ON w.number = o.number
    LEFT JOIN proposal q ON q.number = o.number AND o.state NOT IN ('refused', 'cancelled', 'returned')
    LEFT JOIN comment c ON c.seq = q.comment WHERE {which} ORDER BY o.number"""

_LINES = """SELECT l.number, l.code, l.variant, l.qty, l.name, l.unit, l.price, l.member,
    l.weighed
    FROM orders o JOIN private p ON p.ref = o.ref JOIN order_line l USING (number)
    WHERE {which} ORDER BY l.number, l.position"""

_LIVES = """SELECT l.id, l.name, l.platforms, l.started_at, l.ended_at, coalesce(h.comments, 0),
    coalesce(sum(t.orders) FILTER (WHERE t.key IN ('draft', 'waitlisted')), 0),
    coalesce(sum(t.orders) FILTER (WHERE t.key IN ('confirmed', 'packed', 'shipped', 'delivered')), 0),
    coalesce(sum(t.orders) FILTER (WHERE t.key IN ('refused', 'cancelled', 'returned')), 0),
    coalesce(sum(t.revenue) FILTER (WHERE t.key IN ('confirmed', 'packed', 'shipped', 'delivered')), 0)
    FROM live l LEFT JOIN heard h ON h.live_id = l.id
    LEFT JOIN tally t ON t.what = 'state' AND t.live_id = l.id GROUP BY l.id ORDER BY l.id"""

# A product is called as the catalog calls it now, one that left it as when it was first sold.
_TOTALS = """SELECT key, nullif(variant, ''), coalesce(body ->> '$.name', name),
    coalesce(body ->> '$.unit', unit), qty, orders, revenue, grams FROM tally LEFT JOIN product ON code = key
    WHERE what = 'product' AND live_id = ? AND orders > 0 ORDER BY revenue DESC, key, variant"""

_LOTS = "SELECT *, code IN in_grams FROM lot"

_COMMENTS = """SELECT platform, author_id, author_name, text, at,
    CASE intent WHEN '' THEN '' ELSE intent ->> '$.kind' END, order_number FROM comment"""


@cache
def _platforms(listed: str) -> tuple[str, ...]:
    """Return the platforms of a live session; there are few different lists."""
    return tuple(json.loads(listed))


def _pairs(prices: Iterable[Sequence[Any]]) -> tuple[tuple[str, int], ...]:
    return tuple((variant, price) for variant, price in prices)


def _lot_of(row: Sequence[Any]) -> Lot:
    return replace(Lot(*row), weighed=bool(row[-1]))


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


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
        return tuple(map(product_in, rows))

    def stock(self, codes: Iterable[str] | None = None) -> dict[tuple[str, str], Stock]:
        """Return what is left, by product code and variant ("" for the product as a whole).

        `codes` asks for these products only.
        """
        wanted = None if codes is None else tuple(codes)
        asked = "" if wanted is None else f" WHERE code IN ({_marks(wanted)})"
        rows = self.connection.execute(
            f"SELECT code, variant, left, code IN in_grams FROM stock{asked}", wanted or ()
        )
        return {
            (code, variant): Stock(code, variant, left, bool(weighed))
            for code, variant, left, weighed in rows
        }

    def in_grams(self) -> frozenset[str]:
        """Return the codes of the products whose stock, holds and lots are kept in grams."""
        return in_grams(self.connection)

    def first_stock(self, code: str) -> int | None:
        """Return how much of a product there was when it was counted last, all variants together."""
        figure: int | None = self.connection.execute(
            "SELECT sum(first) FROM stock WHERE code = ?", (code,)
        ).fetchone()[0]
        return figure

    def orders(
        self,
        live_id: int | None = None,
        state: OrderState | Sequence[OrderState] | None = None,
        author: tuple[str, str] | None = None,
    ) -> list[Order]:
        """Return orders by number: of a live session, of these states, of a viewer (platform, id), or all."""
        which: list[str] = []
        asked: list[Any] = []
        if live_id is not None:
            # "+" where a viewer is asked for: there are fewer orders of theirs than of an evening.
            which.append("o.live_id = ?" if author is None else "+o.live_id = ?")
            asked.append(live_id)
        if state is not None:
            states = (state,) if isinstance(state, OrderState) else state
            which.append(f"o.state IN ({','.join('?' * len(states))})")
            asked += [one.value for one in states]
        if author is not None:
            which.append("p.platform = ? AND p.author_id = ?")
            asked += author
        return self.orders_where(" AND ".join(which) or "true", asked)

    def order(self, number: int) -> Order | None:
        """Return one order, None when there is no such number."""
        return next(iter(self.orders_where("o.number = ?", (number,))), None)

    def last_order_of(self, live_id: int, author: tuple[str, str]) -> Order | None:
        """Return a viewer's newest order of a live session that is not closed."""
        row = self.connection.execute(
            # CROSS: from the viewer to the orders, or the whole evening would be read for each comment.
            """SELECT max(o.number) FROM private p CROSS JOIN orders o USING (ref)
            WHERE p.platform = ? AND p.author_id = ? AND o.live_id = ?
            AND o.state NOT IN ('refused', 'cancelled', 'returned')""",
            (*author, live_id),
        ).fetchone()
        return None if row[0] is None else self.order(row[0])

    def orders_with(self, refs: Iterable[str]) -> list[Order]:
        """Return the orders whose personal values stand in these private rows."""
        found = (self.orders_where("o.ref = ?", (ref,)) for ref in sorted(refs))
        return sorted(chain.from_iterable(found), key=lambda order: order.number)

    def product(self, code: str) -> Product | None:
        """Return one product of the catalog, None when it does not have this code."""
        row = self.connection.execute("SELECT body FROM product WHERE code = ?", (code,)).fetchone()
        return None if row is None else product_in(row)

    def codes_among(self, codes: Iterable[str]) -> set[str]:
        """Return which of these codes the catalog has."""
        wanted = tuple(codes)
        rows = self.connection.execute(f"SELECT code FROM product WHERE code IN ({_marks(wanted)})", wanted)
        return {code for (code,) in rows}

    def ref_of(self, number: int) -> str:
        """Return the name of the private row that an order uses now."""
        ref: str = self.connection.execute("SELECT ref FROM orders WHERE number = ?", (number,)).fetchone()[0]
        return ref

    def is_forgotten(self, ref: str) -> bool:
        """Tell whether a private row was blanked because its customer was forgotten."""
        asked = "SELECT 1 FROM private WHERE ref = ? AND author_name = ? AND coalesce(phone, address) IS NULL"
        return self.connection.execute(asked, (ref, BLANK_NAME)).fetchone() is not None

    def kept_proposal(self, number: int) -> dict[str, Any] | None:
        """Return what is proposed at an order as an entry keeps it, None when nothing is."""
        row = self.connection.execute(
            "SELECT kind, lines, comment FROM proposal WHERE number = ?", (number,)
        ).fetchone()
        if row is None:
            return None
        kind, lines, comment = row
        return {"order": number, "kind": kind, "lines": json.loads(lines or "null"), "comment": comment}

    def orders_where(self, which: str, asked: Sequence[Any]) -> list[Order]:
        """Return the orders for which a condition of ours holds: `o` is the order, `p` its personal part."""
        with one_moment(self.connection):
            rows = self.connection.execute(_ORDERS.format(which=which), asked).fetchall()
            lines = defaultdict(list)
            if rows:
                for number, *line in self.connection.execute(_LINES.format(which=which), asked):
                    lines[number].append(line_of(line))
        return [order_of(row, lines.get(row[0], ())) for row in rows]

    def find(self, words: str, most: int = 50, prefix: str = PREFIX) -> list[Order]:
        """Return orders by anything typed: number, payment code, name, part of a phone, address.

        The one of this number or code comes first, then the newest. Marks may be left out.
        """
        numbers = find.order_numbers(self.connection, words, most, prefix)
        rank = {number: place for place, number in enumerate(numbers)}
        found = self.orders_where(f"o.number IN ({','.join(map(str, numbers))})", ())
        return sorted(found, key=lambda order: rank[order.number])

    def newest(self, most: int = 50) -> list[Order]:
        """Return the newest orders of the whole ledger, the last one first."""
        last = "SELECT number FROM orders ORDER BY number DESC LIMIT ?"
        return self.orders_where(f"o.number IN ({last})", (most,))[::-1]

    def find_customers(self, words: str, most: int = 50) -> list[Customer]:
        """Return customers by name, any part of a phone, or address; marks may be left out."""
        return find.customers(self.connection, words, most)

    def lots(self, code: str | None = None) -> list[Lot]:
        """Return the lots of a product, or of all, those harvested first in front."""
        asked = "" if code is None else "WHERE code = ?"
        rows = self.connection.execute(
            f"{_LOTS} {asked} ORDER BY code, variant, harvested = '', harvested, lot",
            () if code is None else (code,),
        )
        return [_lot_of(row) for row in rows]

    def has_lots(self) -> bool:
        """Tell whether any lot ever came in."""
        return self.connection.execute("SELECT 1 FROM lot LIMIT 1").fetchone() is not None

    def open_lots(self, code: str, variant: str, beside: Iterable[str] = ()) -> list[Lot]:
        """Return the lots of which something is left, and the named ones, those harvested first in front."""
        rows = self.connection.execute(
            f"""{_LOTS} WHERE code = ? AND variant = ?
            AND (left > 0 OR lot IN (SELECT value FROM json_each(?)))
            ORDER BY harvested = '', harvested, lot""",
            (code, variant, json.dumps(list(beside))),
        )
        return [_lot_of(row) for row in rows]

    def lots_of(self, number: int) -> list[list[Any]]:
        """Return from which lots an order's goods came: [code, variant, lot, qty]."""
        rows = self.connection.execute(
            "SELECT code, variant, lot, qty FROM order_lot WHERE number = ? ORDER BY code, variant, lot",
            (number,),
        )
        return [list(row) for row in rows]

    def waiting(self) -> list[int]:
        """Return the numbers of orders that wait for goods, the first in line first."""
        return self._in_line("offered IS NULL")

    def offered(self) -> list[int]:
        """Return the numbers of orders that waited and may be decided now, the first in line first."""
        return self._in_line("offered IS NOT NULL")

    def _in_line(self, which: str) -> list[int]:
        # A lifeboat may know that an order waits and not hold it: it is of an earlier evening.
        rows = self.connection.execute(
            f"SELECT number FROM waitlist JOIN orders USING (number) WHERE {which} ORDER BY since"
        )
        return [number for (number,) in rows]

    def place_in_line(self, number: int) -> dict[str, Any] | None:
        """Return since when an order waits and whether it was offered, as an entry keeps it."""
        row = self.connection.execute(
            "SELECT since, offered FROM waitlist WHERE number = ?", (number,)
        ).fetchone()
        return None if row is None else {"since": row[0], "offered": row[1]}

    def held(self, at: int, *but: int) -> dict[tuple[str, str], int]:
        """Return how much is held back for drafts at a moment (ms UTC), leaving out some orders'."""
        marks = ",".join("?" * len(but))
        rows = self.connection.execute(
            f"""SELECT code, variant, sum(qty) FROM hold WHERE until > ? AND number NOT IN ({marks})
            GROUP BY code, variant""",
            (at, *but),
        )
        return {(code, variant): qty for code, variant, qty in rows}

    def sums(self, what: str, live_id: int | None = None) -> list[Sum]:
        """Return what was sold by "member", "person" (who confirmed) or "hour" (of the day, UTC)."""
        rows = self.connection.execute(
            """SELECT key, orders, qty, revenue, grams FROM tally
            WHERE what = ? AND live_id = ? AND orders > 0 ORDER BY revenue DESC, key""",
            (what, live_id or ALL_LIVES),
        )
        return [Sum(*row) for row in rows]

    def lives(self) -> list[LiveRow]:
        """Return all live sessions with their counts, the oldest first."""
        return [_live_of(row) for row in self.connection.execute(_LIVES)]

    def totals(self, live_id: int | None = None) -> list[ProductTotal]:
        """Return what was confirmed of each product and variant, the most money first."""
        return [ProductTotal(*row) for row in self.connection.execute(_TOTALS, (live_id or ALL_LIVES,))]

    def comments(self, live_id: int, last: int = 5000) -> list[KeptComment]:
        """Return the newest comments of a live session, in the order in which they came."""
        rows = self.connection.execute(
            f"{_COMMENTS} WHERE live_id = ? AND intent != '' ORDER BY seq DESC LIMIT ?", (live_id, last)
        )
        return [KeptComment(*row) for row in rows][::-1]

    def comments_with(self, numbers: Iterable[int]) -> list[KeptComment]:
        """Return the comments of these numbers, in the order in which they came."""
        found = (self.connection.execute(f"{_COMMENTS} WHERE seq = ?", (one,)) for one in sorted(numbers))
        return [KeptComment(*row) for row in chain.from_iterable(found)]

    def heard(self, live_id: int, last: int = 5000) -> list[tuple[Comment, Intent, int | None]]:
        """Return the newest comments of a live session, how each was read, and the order it led to."""
        rows = self.connection.execute(
            f"""SELECT intent, order_number, {HEARD} FROM comment
            WHERE live_id = ? AND intent != '' ORDER BY seq DESC LIMIT ?""",
            (live_id, last),
        )
        return [(comment_of(row), intent_in((intent,)), order) for intent, order, *row in rows][::-1]

    def gaps(self, live_id: int) -> list[Gap]:
        """Return the minutes of a live session of which comments may be missing, in their order."""
        rows = self.connection.execute(
            "SELECT body FROM entry WHERE live_id = ? AND act = 'gap' ORDER BY seq", (live_id,)
        )
        return [Gap(**json.loads(body)) for (body,) in rows]

    def on_air(self, live_id: int, at: int = _EVER) -> tuple[str | None, bool]:
        """Return the product that orders mean at `at` (ms UTC; at the end), and whether its card is shown."""
        row = self.connection.execute(
            """SELECT act, body ->> '$.code' FROM entry WHERE live_id = ? AND act IN ('show', 'hide')
            AND at <= ? ORDER BY seq DESC LIMIT 1""",
            (live_id, at),
        ).fetchone()
        return (None, False) if row is None else (row[1], row[0] == "show")

    def sales(self, live_id: int, at: int) -> dict[str, Sale]:
        """Return the flash sales of a live session that are on at `at` (ms UTC), by product."""
        rows = self.connection.execute(
            "SELECT body FROM entry WHERE live_id = ? AND act = 'sale' ORDER BY seq", (live_id,)
        )
        told = [json.loads(body) for (body,) in rows]
        newest = {body["code"]: Sale(body["code"], _pairs(body["prices"]), body["until"]) for body in told}
        return {code: sale for code, sale in newest.items() if sale.until > at and sale.prices}

    def overruled(self, live_id: int) -> dict[str, frozenset[str]]:
        """Return the rules that a person overruled in a live session, by product; "" is the evening.

        Another product list begins anew: what was overruled was said of the one before.
        """
        rows = self.connection.execute(
            """SELECT body FROM entry WHERE live_id = ? AND act = 'override' AND seq > coalesce(
            (SELECT max(seq) FROM entry WHERE live_id IS NULL AND act = 'catalog'), 0) ORDER BY seq""",
            (live_id,),
        )
        found: dict[str, frozenset[str]] = {}
        for body in (json.loads(row[0]) for row in rows):
            before = found.get(body["code"], frozenset()) if body["rules"] else frozenset()
            found[body["code"]] = before | frozenset(body["rules"])
        return found

    def shown(self, live_id: int) -> list[tuple[int, str]]:
        """Return what was put on air when: (ms UTC, product code)."""
        rows = self.connection.execute(
            "SELECT at, body FROM entry WHERE live_id = ? AND act = 'show' ORDER BY seq", (live_id,)
        )
        return [(at, json.loads(body)["code"]) for at, body in rows]
