"""What follows from an entry: the one place that changes orders, stock and products."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from coop_live.ledger.entries import Entry, canonical

# Of which product and variant how much is moved: [code, variant, qty].
Moved = Sequence[Any]


def derive(db: sqlite3.Connection, entry: Entry) -> None:
    """Bring the derived tables up to date with one entry.

    Raises sqlite3.IntegrityError when stock would go below zero: the database refuses, and
    the transaction with it.
    """
    _ACTS[entry.act](db, entry, entry.body)


def _live_start(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO live (id, name, platforms, started_at) VALUES (?,?,?,?)",
        (body["live"], body["name"], canonical(body["platforms"]), entry.at),
    )


def _live_end(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE live SET ended_at = ? WHERE id = ?", (entry.at, body["live"]))


def _catalog(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM product")
    db.execute("DELETE FROM stock")
    for position, product in enumerate(body["products"]):
        db.execute("INSERT INTO product VALUES (?,?,?)", (product["code"], position, canonical(product)))
        _first_stock(db, product["code"], "", product["stock"])
        for variant in product["variants"]:
            _first_stock(db, product["code"], variant["key"], variant["stock"])


def _first_stock(db: sqlite3.Connection, code: str, variant: str, figure: int | None) -> None:
    if figure is not None:
        db.execute("INSERT INTO stock VALUES (?,?,?,?)", (code, variant, figure, figure))


def _stock(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    where = (body["code"], body["variant"])
    if body["left"] is None:
        db.execute("DELETE FROM stock WHERE code = ? AND variant = ?", where)
    else:
        db.execute(
            """INSERT INTO stock VALUES (:code, :variant, :left, :left)
            ON CONFLICT DO UPDATE SET left = :left, first = max(first, :left)""",
            {"code": body["code"], "variant": body["variant"], "left": body["left"]},
        )


def _draft(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute(
        "INSERT INTO orders VALUES (?,?,'draft',?,?,0,?,NULL,'','')",
        (body["order"], entry.live_id, body["ref"], body["confidence"], entry.at),
    )
    _write_lines(db, body["order"], body["lines"])


def _lines(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM order_line WHERE number = ?", (body["order"],))
    _write_lines(db, body["order"], body["lines"])


def _write_lines(db: sqlite3.Connection, number: int, lines: list[dict[str, Any]]) -> None:
    db.executemany(
        "INSERT INTO order_line VALUES (?,?,?,?,?,?,?,?)",
        [
            (number, place, one["code"], one["variant"], one["qty"], one["name"], one["unit"], one["price"])
            for place, one in enumerate(lines)
        ],
    )
    total = sum(line["qty"] * line["price"] for line in lines)
    db.execute("UPDATE orders SET total = ? WHERE number = ?", (total, number))


def _person(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("UPDATE orders SET ref = ? WHERE number = ?", (body["ref"], body["order"]))


def _confirm(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    _move_stock(db, (), body["take"])
    _decide(db, entry, body, "confirmed")


def _refuse(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    _decide(db, entry, body, "refused")


def _reopen(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    _move_stock(db, body["give"], ())
    db.execute(
        "UPDATE orders SET state = 'draft', decided_at = NULL, by = '', why = '' WHERE number = ?",
        (body["order"],),
    )


def _propose(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    lines = None if body["lines"] is None else canonical(body["lines"])
    db.execute(
        "INSERT OR REPLACE INTO proposal VALUES (?,?,?,?)",
        (body["order"], body["kind"], lines, body["comment"]),
    )


def _dismiss(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("DELETE FROM proposal WHERE number = ?", (body["order"],))


def _accept(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Change an order as proposed; one that nothing is left of keeps its lines and is refused."""
    _dismiss(db, entry, body)
    _move_stock(db, body["give"], body["take"])
    if body["lines"]:
        _lines(db, entry, body)
    else:
        _decide(db, entry, body, "refused")


def _restore(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Bring an order back to what it was before a proposal was accepted; the proposal waits again."""
    _move_stock(db, body["give"], body["take"])
    _lines(db, entry, body)
    was = body["was"]
    db.execute(
        "UPDATE orders SET state = ?, decided_at = ?, by = ?, why = '' WHERE number = ?",
        (was["state"], was["at"], was["by"], body["order"]),
    )
    _propose(db, entry, body["proposal"])


def _move_stock(db: sqlite3.Connection, give: Iterable[Moved], take: Iterable[Moved]) -> None:
    """Give back first: what comes back of a product may be taken again in the same moment."""
    for sign, moved in ((1, give), (-1, take)):
        db.executemany(
            "UPDATE stock SET left = left + ? WHERE code = ? AND variant = ?",
            [(sign * qty, code, variant) for code, variant, qty in moved],
        )


def _decide(db: sqlite3.Connection, entry: Entry, body: dict[str, Any], state: str) -> None:
    db.execute(
        "UPDATE orders SET state = ?, decided_at = ?, by = ?, why = ? WHERE number = ?",
        (state, entry.at, entry.by, body.get("why", ""), body["order"]),
    )


def _undo(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    db.execute("INSERT INTO undone VALUES (?)", (body["undoes"],))
    _ACTS[body["act"]](db, entry, body["body"])


def _nothing(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Some acts are only remembered: what was on air, who exported what."""


_ACTS: dict[str, Callable[[sqlite3.Connection, Entry, dict[str, Any]], None]] = {
    "live_start": _live_start,
    "live_end": _live_end,
    "catalog": _catalog,
    "stock": _stock,
    "draft": _draft,
    "lines": _lines,
    "person": _person,
    "confirm": _confirm,
    "refuse": _refuse,
    "reopen": _reopen,
    "propose": _propose,
    "accept": _accept,
    "dismiss": _dismiss,
    "restore": _restore,
    "undo": _undo,
    "show": _nothing,
    "hide": _nothing,
    "export": _nothing,
}
