"""Who the customers are: one row a person, and the words by which they are found again."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from coop_live.ledger.entries import Private
from coop_live.letters import folded

# What a forgotten customer is called.
BLANK_NAME = "—"
# A phone is found by any part of it that is at least this long.
SHORTEST_PART = 3
# Fewer digits than this are no phone with its country.
SHORT_PHONE = 9
# So many words of names and addresses are remembered of one person.
MOST_WORDS = 60
# The country before a phone, however it is parted from it: "+84 905", "(+84) 905", "+84 (0) 905".
_COUNTRY = re.compile(r"\+\s*84[\s.\-()]*0?[\s.\-()]*(?=\d)")

_VALUES = "p.platform, p.author_id, p.author_name, p.phone, p.address, p.text, p.reason, p.note"


def place(db: sqlite3.Connection, private: Private, at: int) -> int:
    """Return the customer these values belong to, made or brought up to date (`at` ms UTC).

    A phone says who it is. Without one it is the viewer, and once the platform's own identity
    brings a phone, what that viewer ordered before moves to it. Names are no identities.
    """
    viewer = f"{private.platform}/{private.author_id}"
    before = _id(db, "viewer", viewer)
    if private.phone is None:
        found = _by_earlier_phone(db, private) or before
    else:
        found = _id(db, "phone", private.phone)
        if before is not None and private.is_known:
            found = _joined(db, before, found, private.phone)
    if found is None:
        found = _new(db, private, viewer, at)
    else:
        db.execute(
            """UPDATE customer SET name = ?, address = coalesce(?, address), last_at = max(last_at, ?)
            WHERE id = ?""",
            (private.author_name, private.address, at, found),
        )
    _remember_words(db, found, private)
    return found


def rebuild(db: sqlite3.Connection) -> None:
    """Gather the customers from all orders again, inside the open transaction."""
    db.execute("DELETE FROM customer_words")
    db.execute("DELETE FROM customer")
    db.execute("UPDATE private SET customer = NULL")
    rows = db.execute(
        # Only as TEXT is a ref looked up; else the entries would be read anew for every private row.
        f"""SELECT p.ref, coalesce(e.at, 0), {_VALUES} FROM private p
        LEFT JOIN (SELECT CAST(body ->> '$.ref' AS TEXT) AS ref, max(at) AS at FROM entry
            WHERE act IN ('draft', 'person') GROUP BY 1) e
        USING (ref) WHERE p.author_name != ? OR coalesce(p.phone, p.address, p.note) != ''
        ORDER BY p.rowid""",
        (BLANK_NAME,),
    ).fetchall()
    _place_anew(db, rows)


def forget(db: sqlite3.Connection, customers: Iterable[int]) -> None:
    """Let go of customers of whom no order is left; of the others only what older orders told."""
    for one in customers:
        left = db.execute(
            f"""SELECT p.ref, c.last_at, {_VALUES} FROM private p JOIN customer c ON c.id = p.customer
            WHERE c.id = ? ORDER BY p.rowid""",
            (one,),
        ).fetchall()
        db.execute("UPDATE private SET customer = NULL WHERE customer = ?", (one,))
        db.execute("DELETE FROM customer_words WHERE rowid = ?", (one,))
        db.execute("DELETE FROM customer WHERE id = ?", (one,))
        # What is left may be without the phone that made it this customer's.
        _place_anew(db, left)
    # Merged anew, the index holds no word of what was deleted.
    db.execute("INSERT INTO customer_words (customer_words) VALUES ('optimize')")


def _place_anew(db: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Give private rows (ref, ms UTC, values) that are nobody's their customers, the oldest first."""
    for ref, at, *values in rows:
        db.execute("UPDATE private SET customer = ? WHERE ref = ?", (place(db, Private(*values), at), ref))


def search_words(text: str) -> str:
    """Return what is asked of `customer_words` for what a person typed, "" when it holds no word."""
    return " ".join(f'"{_national(word)}"*' for word in folded(_COUNTRY.sub("0", text)).split())


def _id(db: sqlite3.Connection, column: str, value: str) -> int | None:
    row = db.execute(f"SELECT id FROM customer WHERE {column} = ?", (value,)).fetchone()
    return None if row is None else int(row[0])


def _by_earlier_phone(db: sqlite3.Connection, private: Private) -> int | None:
    """Return whom a viewer turned out to be before, by the platform's own identity."""
    if not private.is_known:
        return None
    row = db.execute(
        """SELECT customer FROM private WHERE platform = ? AND author_id = ? AND phone IS NOT NULL
        AND customer IS NOT NULL ORDER BY rowid DESC LIMIT 1""",
        (private.platform, private.author_id),
    ).fetchone()
    return None if row is None else row[0]


def _joined(db: sqlite3.Connection, before: int, found: int | None, phone: str) -> int:
    """Make one customer of a viewer and the phone that they turned out to have."""
    if found is None:
        db.execute("UPDATE customer SET phone = ?, viewer = NULL WHERE id = ?", (phone, before))
        return before
    words = " ".join((_words_of(db, found), _words_of(db, before)))
    db.execute("UPDATE private SET customer = ? WHERE customer = ?", (found, before))
    db.execute("DELETE FROM customer WHERE id = ?", (before,))
    db.execute("DELETE FROM customer_words WHERE rowid = ?", (before,))
    db.execute("UPDATE customer_words SET words = ? WHERE rowid = ?", (words, found))
    return found


def _new(db: sqlite3.Connection, private: Private, viewer: str, at: int) -> int:
    cursor = db.execute(
        "INSERT INTO customer (phone, viewer, name, address, last_at) VALUES (?,?,?,?,?)",
        (private.phone, None if private.phone else viewer, private.author_name, private.address, at),
    )
    return int(cursor.lastrowid or 0)


def _remember_words(db: sqlite3.Connection, customer: int, private: Private) -> None:
    known = _words_of(db, customer)
    # The phone first: it finds one who has more words than are remembered.
    words = dict.fromkeys((*_ends(private), *known.split(), *_words(private)))
    text = " ".join(list(words)[:MOST_WORDS])
    if not known:
        db.execute("INSERT INTO customer_words (rowid, words) VALUES (?,?)", (customer, text))
    elif text != known:
        db.execute("UPDATE customer_words SET words = ? WHERE rowid = ?", (text, customer))


def _words_of(db: sqlite3.Connection, customer: int) -> str:
    row = db.execute("SELECT words FROM customer_words WHERE rowid = ?", (customer,)).fetchone()
    return "" if row is None else str(row[0])


def _ends(private: Private) -> Iterator[str]:
    """Give every end of a person's phone."""
    if private.phone:
        digits = _national(private.phone.removeprefix("+"))
        yield from (digits[start:] for start in range(len(digits) - SHORTEST_PART + 1))


def _words(private: Private) -> list[str]:
    return folded(f"{private.author_name} {private.address or ''}").split()


def _national(word: str) -> str:
    """Return a phone as it is said at home: "84905123267" -> "0905123267"; other words stay."""
    return "0" + word[2:] if word.isdecimal() and word.startswith("84") and len(word) > SHORT_PHONE else word
