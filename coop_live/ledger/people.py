"""Who the customers are: one row a person, and the words by which they are found again."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import NamedTuple

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
# So many pages of their index are written in one go; SQLite tells by fewer changes that nothing is left.
MERGED_AT_ONCE = 500
NOTHING_DONE = 2
# The country before a phone, however it is parted from it: "+84 905", "(+84) 905", "+84 (0) 905".
_COUNTRY = re.compile(r"\+\s*84[\s.\-()]*0?[\s.\-()]*(?=\d)")

# Whose each order is, by what it says now. A phone says who it is; without one it is the viewer: the
# phone that they told before, or else the first one after. Names are no identities: where the platform
# does not tell who it is, an order without a phone is a customer of its own, called by its number.
_WHOSE = f"""SELECT number, at, ref, customer, name, address, viewer,
    max(phone) OVER (PARTITION BY viewer, max(phones, 1)) AS phone FROM (
        SELECT *, count(phone) OVER (PARTITION BY viewer ORDER BY number) AS phones FROM (
            SELECT o.number, o.drafted_at AS at, p.ref, p.customer, p.author_name AS name, p.address,
            nullif(p.phone, '') AS phone,
            CASE WHEN p.author_id IN ('', p.author_name) THEN '#' || o.number
            ELSE p.platform || '/' || p.author_id END AS viewer
            FROM orders o JOIN private p USING (ref) WHERE {{which}}
            AND (p.author_name != '{BLANK_NAME}' OR coalesce(p.phone, p.address, p.note) != '')))"""
_OF_ALL = f"""SELECT *, min(number) OVER (PARTITION BY coalesce(phone, viewer)) AS first
    FROM ({_WHOSE.format(which="true")}) ORDER BY first, number"""

_VIEWER = "p.platform = ? AND p.author_id = ?"
_VALUES = "platform, author_id, author_name, nullif(phone, ''), address"

# What an order tells of its customer: name, address, when (ms UTC).
Told = tuple[str, str | None, int]


class Owned(NamedTuple):
    """An order as it belongs to somebody: to this phone, or where it is None to this viewer."""

    number: int
    at: int
    ref: str
    customer: int | None
    name: str
    address: str | None
    viewer: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What all orders of a customer tell together; `words` are those by which they are found."""

    phone: str | None
    viewer: str | None
    name: str
    address: str | None
    last_at: int
    words: str


def ref_of(db: sqlite3.Connection, number: int) -> str | None:
    """Return the name of the private row that an order uses now, None where there is no such order."""
    row = db.execute("SELECT ref FROM orders WHERE number = ?", (number,)).fetchone()
    return None if row is None else str(row[0])


def place(db: sqlite3.Connection, number: int, before: str | None) -> None:
    """Give an order to its customer, after it was written or says otherwise than the row `before` said."""
    row = db.execute(
        f"SELECT ref, drafted_at, {_VALUES} FROM orders JOIN private USING (ref) WHERE number = ?", (number,)
    ).fetchone()
    if row is None:  # a lifeboat does not hold the orders of earlier evenings
        return
    ref, at, *values = row
    private = Private(*values)
    viewer = f"{private.platform}/{private.author_id}" if private.is_known else f"#{number}"
    if before is None and (private.phone is None or _id(db, None, viewer) is None):
        _place_newest(db, ref, at, private, viewer)
        return
    touched = {_customer_of(db, before)}
    db.execute("UPDATE private SET customer = NULL WHERE ref = ?", (before,))
    if private.is_known:
        touched |= _placed_anew(db, _VIEWER, (private.platform, private.author_id))
    else:
        touched |= _placed_anew(db, "o.number = ?", (number,))
    _describe(db, touched - {None})


def _place_newest(db: sqlite3.Connection, ref: str, at: int, private: Private, viewer: str) -> None:
    """Give the newest order to its customer; nobody else wins or loses one by it."""
    customer = _id(db, private.phone, viewer)
    if private.phone is None and private.is_known:
        customer = _customer_before(db, private)
    told = (private.author_name, private.address, at)
    if customer is None:
        customer = _insert(db, private.phone, viewer)
        _write(db, customer, _gathered(private.phone, viewer, [told]))
    else:
        db.execute(
            "UPDATE customer SET name = ?, address = coalesce(?, address), last_at = ? WHERE id = ?",
            (*told, customer),
        )
        known = _kept_words(db, customer).split()
        _write_words(db, customer, _first((*known, *_words(private.author_name, private.address))))
    db.execute("UPDATE private SET customer = ? WHERE ref = ?", (customer, ref))


def rebuild(db: sqlite3.Connection) -> None:
    """Gather the customers from all orders again, inside the open transaction."""
    db.execute("DELETE FROM customer_words")
    db.execute("DELETE FROM customer")
    db.execute("UPDATE private SET customer = NULL WHERE customer IS NOT NULL")
    for customer, orders in enumerate(_by_customer(db), 1):
        one = _together(orders)
        _insert(db, one.phone, one.viewer, customer)
        _write(db, customer, one)
        db.executemany(
            "UPDATE private SET customer = ? WHERE ref = ?", [(customer, each.ref) for each in orders]
        )


def is_right(db: sqlite3.Connection) -> bool:
    """Tell whether each customer is who their orders say, and each order theirs."""
    customers = owned = 0
    for orders in _by_customer(db):
        customers, owned = customers + 1, owned + len(orders)
        one = _together(orders)
        if len({each.customer for each in orders}) != 1 or _kept(db, orders[0].customer) != one:
            return False
    counted = db.execute(
        "SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM private WHERE customer IS NOT NULL)"
    ).fetchone()
    return bool(counted == (customers, owned))


def _by_customer(db: sqlite3.Connection) -> Iterator[list[Owned]]:
    """Give the orders of one customer after the other, each one's oldest first."""
    for _, orders in groupby(db.execute(_OF_ALL), key=itemgetter(-1)):
        yield [Owned(*row) for *row, _ in orders]


def forget(db: sqlite3.Connection, customers: Iterable[int]) -> None:
    """Let go of customers of whom no order is left; of the others only what older orders told."""
    touched: set[int | None] = set(customers)
    for one in customers:
        viewers = db.execute(
            """SELECT DISTINCT platform, author_id FROM private WHERE customer = ?
            AND author_id NOT IN ('', author_name)""",
            (one,),
        ).fetchall()
        # What is left may be without the phone that made it this customer's.
        for viewer in viewers:
            touched |= _placed_anew(db, _VIEWER, viewer)
    _describe(db, touched - {None})


def merge_words(db: sqlite3.Connection) -> None:
    """Write the index of customers anew, so that no word of what was deleted is left in it.

    Outside a transaction it is done in many short ones.
    """
    pages, done = -MERGED_AT_ONCE, NOTHING_DONE
    while done >= NOTHING_DONE:
        before = db.total_changes
        db.execute("INSERT INTO customer_words (customer_words, rank) VALUES ('merge', ?)", (pages,))
        pages, done = MERGED_AT_ONCE, db.total_changes - before


def _placed_anew(db: sqlite3.Connection, which: str, asked: Sequence[object]) -> set[int | None]:
    """Give orders to the customers whose they are now; return all who won or lost one."""
    touched: set[int | None] = set()
    ids: dict[str, int] = {}
    for one in map(Owned._make, db.execute(_WHOSE.format(which=which), asked).fetchall()):
        who = one.phone or one.viewer
        if who not in ids:
            ids[who] = _id(db, one.phone, one.viewer) or _insert(db, one.phone, one.viewer)
        if ids[who] != one.customer:
            db.execute("UPDATE private SET customer = ? WHERE ref = ?", (ids[who], one.ref))
            touched |= {ids[who], one.customer}
    return touched


def _describe(db: sqlite3.Connection, customers: Iterable[int | None]) -> None:
    """Keep of customers what their orders tell now; who has none is no customer."""
    for one in customers:
        told = db.execute(
            """SELECT author_name, address, drafted_at FROM private JOIN orders USING (ref)
            WHERE customer = ? ORDER BY number""",
            (one,),
        ).fetchall()
        if told:
            phone, viewer = db.execute("SELECT phone, viewer FROM customer WHERE id = ?", (one,)).fetchone()
            _write(db, one, _gathered(phone, viewer, told))
        else:
            db.execute("DELETE FROM customer_words WHERE rowid = ?", (one,))
            db.execute("DELETE FROM customer WHERE id = ?", (one,))


def search_words(text: str) -> str:
    """Return what is asked of `customer_words` for what a person typed, "" when it holds no word."""
    return " ".join(f'"{_national(word)}"*' for word in folded(_COUNTRY.sub("0", text)).split())


def _customer_of(db: sqlite3.Connection, ref: str | None) -> int | None:
    row = db.execute("SELECT customer FROM private WHERE ref = ?", (ref,)).fetchone()
    return None if row is None else row[0]


def _customer_before(db: sqlite3.Connection, private: Private) -> int | None:
    """Return whose the order is that the same viewer gave last."""
    row = db.execute(
        f"""SELECT customer, max(o.number) FROM private p CROSS JOIN orders o USING (ref)
        WHERE {_VIEWER} AND author_name != author_id AND customer IS NOT NULL""",
        (private.platform, private.author_id),
    ).fetchone()
    return None if row is None else row[0]


def _id(db: sqlite3.Connection, phone: str | None, viewer: str) -> int | None:
    column, value = ("viewer", viewer) if phone is None else ("phone", phone)
    row = db.execute(f"SELECT id FROM customer WHERE {column} = ?", (value,)).fetchone()
    return None if row is None else int(row[0])


def _insert(db: sqlite3.Connection, phone: str | None, viewer: str | None, id_: int | None = None) -> int:
    cursor = db.execute(
        "INSERT INTO customer (id, phone, viewer, name, last_at) VALUES (?,?,?,'',0)",
        (id_, phone, None if phone else viewer),
    )
    return int(cursor.lastrowid or 0)


def _gathered(phone: str | None, viewer: str | None, told: Sequence[Told]) -> Gathered:
    """Return what orders tell of their customer together, the oldest first."""
    address = next((address for _, address, _ in reversed(told) if address is not None), None)
    texts = dict.fromkeys((name, address) for name, address, _ in told)
    words = chain(_ends(phone), chain.from_iterable(_words(*one) for one in texts))
    return Gathered(phone, None if phone else viewer, told[-1][0], address, told[-1][2], _first(words))


def _together(orders: Sequence[Owned]) -> Gathered:
    one = orders[0]
    return _gathered(one.phone, one.viewer, [(each.name, each.address, each.at) for each in orders])


def _first(words: Iterable[str]) -> str:
    return " ".join(islice(dict.fromkeys(words), MOST_WORDS))


def _write(db: sqlite3.Connection, customer: int | None, one: Gathered) -> None:
    db.execute(
        "UPDATE customer SET name = ?, address = ?, last_at = ? WHERE id = ?",
        (one.name, one.address, one.last_at, customer),
    )
    _write_words(db, customer, one.words)


def _write_words(db: sqlite3.Connection, customer: int | None, words: str) -> None:
    if words != _kept_words(db, customer):
        db.execute("INSERT OR REPLACE INTO customer_words (rowid, words) VALUES (?,?)", (customer, words))


def _kept(db: sqlite3.Connection, customer: int | None) -> Gathered | None:
    row = db.execute(
        """SELECT phone, viewer, name, address, last_at, coalesce(words, '') FROM customer
        LEFT JOIN customer_words ON customer_words.rowid = id WHERE id = ?""",
        (customer,),
    ).fetchone()
    return None if row is None else Gathered(*row)


def _kept_words(db: sqlite3.Connection, customer: int | None) -> str:
    row = db.execute("SELECT words FROM customer_words WHERE rowid = ?", (customer,)).fetchone()
    return "" if row is None else str(row[0])


def _ends(phone: str | None) -> Iterator[str]:
    """Give every end of a person's phone."""
    if phone:
        digits = _national(phone.removeprefix("+"))
        yield from (digits[start:] for start in range(len(digits) - SHORTEST_PART + 1))


def _words(name: str, address: str | None) -> list[str]:
    return folded(f"{name} {address or ''}").split()


def _national(word: str) -> str:
    """Return a phone as it is said at home: "84905123267" -> "0905123267"; other words stay."""
    return "0" + word[2:] if word.isdecimal() and word.startswith("84") and len(word) > SHORT_PHONE else word
