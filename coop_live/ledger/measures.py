"""What goods are kept in: pieces, or grams from the day on which a product was weighed first, for good.

An entry names the codes whose amounts in it are grams (`grams`). One that was written before its product
was weighed does not: there a piece is a kilo.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from coop_live.weights import KILO

# Where entries say what moves, as lists that begin with a code and end with how much.
_MOVED = ("give", "take", "holds", "lots")
# Where they say how much of the one product (`code`) that they are about.
_FIGURES = ("left", "before", "qty")


def in_grams(db: sqlite3.Connection) -> frozenset[str]:
    """Return the codes of the products whose stock, holds and lots are kept in grams."""
    return frozenset(code for (code,) in db.execute("SELECT code FROM in_grams"))


def weigh(db: sqlite3.Connection, codes: Iterable[str]) -> None:
    """Keep these products in grams from now on, and what there is of them already."""
    for code in sorted(set(codes) - in_grams(db)):
        db.execute("INSERT INTO in_grams VALUES (?)", (code,))
        for change in ("hold SET qty = qty * ?1", "order_lot SET qty = qty * ?1",
                       "lot SET first = first * ?1, left = left * ?1"):  # fmt: skip
            db.execute(f"UPDATE {change} WHERE code = ?2", (KILO, code))


def labelled(db: sqlite3.Connection, body: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an entry that is written now, with what its amounts are in."""
    kept = in_grams(db)
    if not kept:
        return body
    if isinstance(inner := body.get("body"), dict):  # an undo
        return body | {"body": labelled(db, inner)}
    codes = sorted(kept.intersection(_codes(body)))
    return body | {"grams": codes} if codes else body


def restated(db: sqlite3.Connection, body: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an entry with its amounts in what goods are kept in now."""
    late = in_grams(db).difference(body.get("grams", ())).intersection(_codes(body))
    if not late:
        return body
    now = body | {name: _in_grams(body[name], late) for name in _MOVED if body.get(name)}
    if body.get("hold"):
        now["hold"] = body["hold"] | {"take": _in_grams(body["hold"]["take"], late)}
    if body.get("code") in late:
        now |= {name: body[name] * KILO for name in _FIGURES if body.get(name)}
    return now | {"grams": sorted({*body.get("grams", ()), *late})}


def _in_grams(moved: Sequence[Sequence[Any]], late: Collection[str]) -> list[list[Any]]:
    return [[*where, qty * KILO if where[0] in late else qty] for *where, qty in moved]


def _codes(body: dict[str, Any]) -> Iterator[str]:
    for name in _MOVED:
        yield from (moved[0] for moved in body.get(name) or ())
    yield from (moved[0] for moved in (body.get("hold") or {}).get("take", ()))
    if "code" in body and not body.keys().isdisjoint(_FIGURES):
        yield body["code"]
