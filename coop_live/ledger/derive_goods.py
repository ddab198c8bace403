"""What follows from an entry for products, stock and lots."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from coop_live.ledger.entries import Entry, canonical
from coop_live.ledger.measures import in_grams, weigh
from coop_live.weights import KILO

# Of which product and variant how much is moved: [code, variant, qty].
Moved = Sequence[Any]

Derive = Callable[[sqlite3.Connection, Entry, dict[str, Any]], None]


def _catalog(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    weigh(db, (product["code"] for product in body["products"] if product.get("weighed")))
    kept = in_grams(db)
    db.execute("DELETE FROM product")
    db.execute("DELETE FROM stock")
    for position, product in enumerate(body["products"]):
        db.execute("INSERT INTO product VALUES (?,?,?)", (product["code"], position, canonical(product)))
        # What was weighed once stays in grams, though it is sold by the piece again.
        worth = KILO if product["code"] in kept and not product.get("weighed") else 1
        _first_stock(db, product["code"], "", product["stock"], worth)
        for variant in product["variants"]:
            _first_stock(db, product["code"], variant["key"], variant["stock"], worth)
    for code, variant, left in body.get("exact", ()):
        db.execute(
            "UPDATE stock SET first = ?1, left = ?1 WHERE code = ?2 AND variant = ?3", (left, code, variant)
        )


def _first_stock(db: sqlite3.Connection, code: str, variant: str, figure: int | None, worth: int) -> None:
    if figure is not None:
        db.execute("INSERT INTO stock VALUES (?1,?2,?3,?3)", (code, variant, figure * worth))


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


def _lot(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Take goods of a lot in: they come to the stock, which is counted from now on."""
    where = {name: body[name] for name in ("code", "variant", "lot")}
    db.execute(
        """INSERT INTO lot VALUES (:code, :variant, :lot, :member, :harvested, :certificate, :qty, :qty)
        ON CONFLICT DO UPDATE SET first = first + :qty, left = left + :qty""",
        where | {name: body[name] for name in ("member", "harvested", "certificate", "qty")},
    )
    db.execute(
        """INSERT INTO stock VALUES (:code, :variant, :qty, :qty)
        ON CONFLICT DO UPDATE SET left = left + :qty, first = first + :qty""",
        {"code": body["code"], "variant": body["variant"], "qty": body["qty"]},
    )


def _unlot(db: sqlite3.Connection, entry: Entry, body: dict[str, Any]) -> None:
    """Take a lot out again as if it had never come in."""
    db.execute(
        """UPDATE lot SET first = first - :qty, left = left - :qty
        WHERE code = :code AND variant = :variant AND lot = :lot""",
        {name: body[name] for name in ("code", "variant", "lot", "qty")},
    )
    db.execute("DELETE FROM lot WHERE first = 0")
    where = {name: body[name] for name in ("code", "variant", "qty")}
    if body["counted"]:
        db.execute(
            """UPDATE stock SET left = left - :qty, first = first - :qty
            WHERE code = :code AND variant = :variant""",
            where,
        )
    else:
        db.execute("DELETE FROM stock WHERE code = :code AND variant = :variant", where | {"qty": 0})


def move_stock(db: sqlite3.Connection, give: Iterable[Moved], take: Iterable[Moved]) -> None:
    """Give back first: what comes back of a product may be taken again in the same moment."""
    for sign, moved in ((1, give), (-1, take)):
        db.executemany(
            "UPDATE stock SET left = left + ? WHERE code = ? AND variant = ?",
            [(sign * qty, code, variant) for code, variant, qty in moved],
        )


def move_lots(db: sqlite3.Connection, body: dict[str, Any]) -> None:
    """Give an order these lots ([code, variant, lot, qty]) and take back the ones it had.

    Lots that the catalog or a figure has made smaller in the meantime take back what fits.
    """
    held = db.execute(
        "SELECT qty, code, variant, lot FROM order_lot WHERE number = ?", (body["order"],)
    ).fetchall()
    if held:
        db.executemany(
            """UPDATE lot SET left = min(first, left + ?) WHERE code = ? AND variant = ? AND lot = ?""", held
        )
        db.execute("DELETE FROM order_lot WHERE number = ?", (body["order"],))
    for code, variant, lot, qty in body.get("lots", ()):
        where = (code, variant, lot)
        db.execute(
            """INSERT INTO order_lot SELECT ?, code, variant, lot, member, ? FROM lot
            WHERE code = ? AND variant = ? AND lot = ?""",
            (body["order"], qty, *where),
        )
        db.execute("UPDATE lot SET left = left - ? WHERE code = ? AND variant = ? AND lot = ?", (qty, *where))


GOODS: dict[str, Derive] = {"catalog": _catalog, "stock": _stock, "lot": _lot, "unlot": _unlot}
