"""What is agreed with members, what they are charged, and what was paid out to them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Any

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger.rows import of_a_row
from coop_live.ledger.transaction import Transaction
from coop_live.model import Charge, Payout, Terms

# All of it, in hundredths of a percent.
WHOLE = 10_000
MOST_DONG = 10_000_000_000
MOST_LETTERS = 200
_PHONE = re.compile(r"(?<!\d)(?:\+84|0)(?:[\s.\-]?\d){8,10}(?!\d)")
_SETTLED = ("charge", "payout")


@of_a_row
def _terms_of(row: Sequence[Any]) -> Terms:
    return Terms(*row)


@of_a_row
def _charge_of(row: Sequence[Any]) -> Charge:
    return Charge(*row)


@of_a_row
def _payout_of(row: Sequence[Any]) -> Payout:
    return Payout(*row)


def agree(tx: Transaction, terms: Terms, by: str) -> None:
    """Agree on terms with a member, from now on and for what was not settled yet. Raises NotPossible."""
    member = terms.member.strip()
    if not 0 <= terms.commission <= WHOLE:
        raise NotPossible(tr("Hoa hồng không đúng."), tr("Gõ từ 0 đến 100 phần trăm."))
    if not 0 <= terms.cost <= MOST_DONG:
        raise NotPossible(tr("Số tiền không đúng."), tr("Gõ số đồng từ 0 trở lên."))
    if terms_of(tx.connection).get(member) == Terms(member, terms.commission, terms.cost):
        return
    tx.write("terms", {"member": member, "commission": terms.commission, "cost": terms.cost}, by=by)


def charge(tx: Transaction, member: str, amount: int, why: str, by: str) -> Charge:
    """Charge a member (an advance, transport); below 0 for something in their favour. Raises NotPossible.

    A phone in `why` is left out: what is written in an entry stays for good.
    """
    if not amount or abs(amount) > MOST_DONG:
        raise NotPossible(tr("Số tiền không đúng."), tr("Gõ số đồng khác 0."))
    told = _PHONE.sub("…", " ".join(why.split()))[:MOST_LETTERS]
    body = {"member": _member(member), "amount": amount, "why": told}
    seq = tx.write("charge", body, by=by)
    return Charge(seq, tx.at, *body.values())  # type: ignore[arg-type]


def pay_out(tx: Transaction, member: str, amount: int, way: str, by: str) -> Payout:
    """Note that money was paid to a member (`way`: cash, bank). Raises NotPossible."""
    if not 0 < amount <= MOST_DONG:
        raise NotPossible(tr("Số tiền không đúng."), tr("Gõ số đồng đã trả."))
    body = {"member": _member(member), "amount": amount, "way": way}
    seq = tx.write("payout", body, by=by)
    return Payout(seq, tx.at, *body.values())  # type: ignore[arg-type]


def _member(name: str) -> str:
    if not name.strip():
        raise NotPossible(tr("Chưa chọn xã viên."), tr("Chọn người rồi ghi lại."))
    return name.strip()


def take_back(tx: Transaction, seq: int, by: str) -> None:
    """Take back a charge or a payout by its entry, as a new entry. Raises NotPossible when it is gone."""
    entry = tx.not_undone(seq)
    if entry is None or entry.act not in _SETTLED:
        raise NotPossible(tr("Khoản này đã bỏ rồi."), tr("Xem lại bảng quyết toán."))
    tx.write("undo", {"undoes": seq, "act": "unsettle", "body": {"settled": seq}}, by=by)


def terms_of(db: sqlite3.Connection) -> dict[str, Terms]:
    """Return the terms by member; "" are those of all others, where there are any."""
    rows = db.execute("SELECT member, commission, cost FROM terms ORDER BY member")
    return {one.member: one for one in map(_terms_of, rows)}


def charges(db: sqlite3.Connection) -> tuple[Charge, ...]:
    """Return the charges that stand, in their order."""
    rows = db.execute("SELECT seq, at, member, amount, why FROM charge ORDER BY seq")
    return tuple(map(_charge_of, rows))


def payouts(db: sqlite3.Connection) -> tuple[Payout, ...]:
    """Return the payouts that stand, in their order."""
    rows = db.execute("SELECT seq, at, member, amount, way FROM payout ORDER BY seq")
    return tuple(map(_payout_of, rows))
