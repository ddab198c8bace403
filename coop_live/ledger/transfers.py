"""Money that came into the account: each transfer kept once, and counted once."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import parcels
from coop_live.ledger.entries import Private
from coop_live.ledger.questions import one_moment
from coop_live.ledger.rows import of_a_row
from coop_live.ledger.transaction import Transaction
from coop_live.model import KeptTransfer, Order, Transfer

# Whose words a transfer's content is: the bank's, as platforms are called elsewhere.
BANK = "bank"
# What is written in an entry stays for good: a key is a source and a number or a digest, and nobody's name.
_KEY = re.compile(r"[a-z]{1,20}:[0-9A-Za-z._\-]{1,80}")

_KEPT = """SELECT t.key, t.at, t.amount, p.text, p.note, t.aside FROM transfer t
    LEFT JOIN private p ON p.ref = t.ref WHERE t.at >= ? ORDER BY t.at DESC, t.seq DESC"""
# CROSS: by the index of times, or the parts of all years would be read.
_PARTS = """SELECT p.key, p.number, p.amount FROM transfer t CROSS JOIN transfer_part p USING (key)
    WHERE t.at >= ? ORDER BY p.payment"""


@of_a_row
def _transfer_of(row: Sequence[Any]) -> Transfer:
    key, at, amount, content, account = row
    return Transfer(key, at, amount, content or "", account or "")


def keep(tx: Transaction, transfers: Sequence[Transfer], by: str = "") -> list[Transfer]:
    """Keep transfers as the bank told them; return those that were not known yet.

    An entry each; its content is a private value (platform "bank", text), so that it can be erased. What
    is not money that came in is left out. Raises ValueError for a key that is not "source:number".
    """
    new = []
    for one in transfers:
        if not _KEY.fullmatch(one.key):
            raise ValueError("a key must not hold what a payer wrote")
        if one.amount <= 0 or _row(tx.connection, one.key) is not None:
            continue
        kept = tx.keep_private(private_of(one))
        tx.write("transfer", {"key": one.key, "at": one.at, "amount": one.amount, **kept}, by=by)
        new.append(one)
    return new


def private_of(transfer: Transfer) -> Private:
    """Return the personal part of a transfer: what the payer or the bank wrote, and the account."""
    return Private(BANK, "", "", text=transfer.content, note=transfer.account)


def count(tx: Transaction, key: str, parts: Sequence[tuple[int, int]], by: str) -> list[Order]:
    """Count a kept transfer as payment of orders: parts are (order, dong), their sum at most its amount.

    Each part is a "pay" entry that names the transfer; undoing it frees that part, and what is free can be
    counted for an order that has no part of it yet. Raises NotPossible where the transfer is unknown or
    counted already, or an order cannot take money; then nothing is counted.
    """
    row = _row(tx.connection, key)
    if row is None:
        raise NotPossible(tr("Sổ chưa có khoản chuyển này."), tr("Lấy lại sao kê rồi thử lại."))
    amount, counted = row
    have = {number for (number,) in _parts_of(tx, key)}
    numbers = [number for number, _ in parts]
    if counted >= amount or have.intersection(numbers):
        raise NotPossible(tr("Khoản chuyển này đã tính rồi."), tr("Xem lại danh sách thanh toán."))
    wrong = not parts or len(set(numbers)) < len(numbers) or any(dong <= 0 for _, dong in parts)
    if wrong or sum(dong for _, dong in parts) > amount - counted:
        raise NotPossible(
            tr("Chia khoản chuyển không đúng."), tr("Mỗi đơn một phần, cộng lại không quá số tiền nhận được.")
        )
    for number in numbers:
        parcels.check_takes_money(tx.order(number))
    return [parcels.pay(tx, number, dong, BANK, by, key) for number, dong in parts]


def lay_aside(tx: Transaction, key: str, by: str, *, aside: bool = True) -> None:
    """Say that a transfer, or what is left of it, is for no order, or take that back.

    Raises NotPossible where all of it is counted.
    """
    row = tx.connection.execute(
        "SELECT counted = amount, aside FROM transfer WHERE key = ?", (key,)
    ).fetchone()
    if row is None or row[0]:
        raise NotPossible(tr("Khoản chuyển này đã tính rồi."), tr("Xem lại danh sách thanh toán."))
    if bool(row[1]) is not aside:
        tx.write("aside", {"key": key, "aside": aside}, by=by)


def kept(db: sqlite3.Connection, since: int = 0) -> tuple[KeptTransfer, ...]:
    """Return the transfers from `since` (ms UTC) on, the newest first."""
    with one_moment(db):
        parts: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for key, number, amount in db.execute(_PARTS, (since,)):
            parts[key].append((number, amount))
        rows = db.execute(_KEPT, (since,)).fetchall()
    told = ((_transfer_of(row[:-1]), bool(row[-1])) for row in rows)
    return tuple(KeptTransfer(one, tuple(parts.get(one.key, ())), aside) for one, aside in told)


def kept_with(db: sqlite3.Connection, refs: Iterable[str]) -> list[Transfer]:
    """Return the transfers whose words stand in these private rows, for whom they are about to read."""
    asked = """SELECT t.key, t.at, t.amount, p.text, p.note FROM transfer t JOIN private p USING (ref)
        WHERE t.ref IN (SELECT value FROM json_each(?)) ORDER BY t.at"""
    return [_transfer_of(row) for row in db.execute(asked, (json.dumps(sorted(refs)),))]


def _row(db: sqlite3.Connection, key: str) -> tuple[int, int] | None:
    """Return how many dong a transfer is, and how many of them are counted."""
    row: tuple[int, int] | None = db.execute(
        "SELECT amount, counted FROM transfer WHERE key = ?", (key,)
    ).fetchone()
    return row


def _parts_of(tx: Transaction, key: str) -> list[tuple[int]]:
    return tx.connection.execute("SELECT number FROM transfer_part WHERE key = ?", (key,)).fetchall()
