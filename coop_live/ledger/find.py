"""Finds customers and orders by whatever a person remembers of them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from coop_live.ledger.people import search_words
from coop_live.memo import memo_numbers
from coop_live.model import Customer

# "#132", "132": an order's number as people say it.
_NUMBER = re.compile(r"\s*#?\s*(\d{1,9})\s*")
# An older order whose phone was corrected lately stands among the newest rows.
SPARE = 2


def customers(db: sqlite3.Connection, words: str, most: int) -> list[Customer]:
    """Return customers in whose name, phone or address all the words stand, the newest first.

    Marks may be left out, a word may be cut short, of a phone any part will do.
    """
    asked = search_words(words)
    if not asked:
        return []
    # The newest by number: a customer's first order; sorting all by their last would read them all.
    rows = db.execute(
        """SELECT id, phone, name, address, last_at FROM customer WHERE id IN
        (SELECT rowid FROM customer_words WHERE customer_words MATCH ? ORDER BY rowid DESC LIMIT ?)
        ORDER BY last_at DESC""",
        (asked, most),
    )
    return [Customer(*row) for row in rows]


def order_numbers(db: sqlite3.Connection, words: str, most: int, prefix: str) -> list[int]:
    """Return the numbers of orders meant by words: the one of this number or code first, then the newest."""
    named = [number for number in dict.fromkeys(_named(words, prefix)) if _is_there(db, number)]
    people = [str(one.id) for one in customers(db, words, most)]
    # The newest by what the index alone tells: each row of a big book may lie elsewhere on a slow disk.
    rows = db.execute(
        f"""SELECT o.number FROM private p JOIN orders o USING (ref) WHERE p.rowid IN
        (SELECT rowid FROM private WHERE customer IN ({",".join(people)}) ORDER BY rowid DESC LIMIT ?)
        ORDER BY o.number DESC LIMIT ?""",
        (SPARE * most, most),
    )
    return list(dict.fromkeys((*named, *(number for (number,) in rows))))[:most]


def _named(words: str, prefix: str) -> Iterator[int]:
    number = _NUMBER.fullmatch(words)
    if number:
        yield int(number.group(1))
    yield from memo_numbers(words, prefix)


def _is_there(db: sqlite3.Connection, number: int) -> bool:
    return db.execute("SELECT 1 FROM orders WHERE number = ?", (number,)).fetchone() is not None
