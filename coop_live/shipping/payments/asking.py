"""What a person is asked about money that came in: the open transfers, and the orders each may be for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import IntEnum

from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, transfers, undoing
from coop_live.letters import folded
from coop_live.memo import PREFIX, memo_code
from coop_live.model import SOLD, Order, Transfer
from coop_live.shipping.payments.taking_in import matched, orders_of
from coop_live.shipping.payments.verdicts import Match

# The newest sold orders among which candidates are looked for, and how many are shown.
MOST_ORDERS = 3000
MOST_CANDIDATES = 5
# Fewer digits of a phone, or letters of a name, say too little.
PHONE_DIGITS = 9
SHORTEST_NAME = 6
_NEWEST_SOLD = """o.number IN
    (SELECT number FROM orders WHERE state IN (?, ?, ?, ?) ORDER BY number DESC LIMIT ?)"""
_NUMBER = re.compile(r"(?:\bdon|\bdh|\bma|\border)\s*(?:hang|so|don)?\s*(\d{1,9})\b")


class Hint(IntEnum):
    """Why an order may be what a transfer is for, the surest first."""

    CODE = 0
    PHONE = 1
    NUMBER = 2
    NAME = 3
    AMOUNT = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order that a transfer may be for, and why."""

    order: Order
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class OpenTransfer:
    """A transfer that waits for a person: its verdict, the orders it names, and others it may be for."""

    match: Match
    named: tuple[Order, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Owing:
    """An order with money owed, and what a payer may write of it: worked out once for many transfers."""

    order: Order
    owed: int
    prefix: str
    code: str
    phone: str
    name: str

    @classmethod
    def of(cls, order: Order, prefix: str = PREFIX) -> Owing:
        """Return an order as payers write of it; "" where that would say too little."""
        phone = re.sub(r"\D", "", order.phone or "")[-PHONE_DIGITS:]
        name = folded(order.author_name)
        telling = len(name) >= SHORTEST_NAME and " " in name
        return cls(
            *(order, order.owed, folded(prefix), memo_code(order.number, "")),
            phone if len(phone) == PHONE_DIGITS else "",
            f" {name} " if telling else "",
        )


class _Told:
    """What a transfer says, in the shapes in which orders are looked for in it."""

    def __init__(self, transfer: Transfer) -> None:
        self.amount = transfer.amount
        self.said = f" {folded(transfer.content)} "
        self.digits = re.sub(r"\D", "", transfer.content)
        self.numbers = {int(hit) for hit in _NUMBER.findall(self.said)}


def hint_words(hint: Hint) -> str:
    """Return why an order is proposed, in a few words."""
    return {
        Hint.CODE: tr("gần đúng mã"),
        Hint.PHONE: tr("đúng số điện thoại"),
        Hint.NUMBER: tr("đúng số đơn"),
        Hint.NAME: tr("trùng tên"),
        Hint.AMOUNT: tr("đúng số tiền"),
    }[hint]


def open_transfers(questions: Questions, prefix: str = PREFIX, since: int = 0) -> tuple[OpenTransfer, ...]:
    """Return the kept transfers about which a person decides, the newest first, from `since` (ms UTC) on."""
    kept = [one for one in transfers.kept(questions.connection, since) if one.open]
    if not kept:
        return ()
    found = matched(questions, kept, prefix)
    known = orders_of(questions, (number for one in found for number in one.orders))
    owing = _owing(questions, prefix)
    return tuple(
        OpenTransfer(
            one,
            tuple(known[number] for number in one.orders if number in known),
            candidates(one, owing),
        )
        for one in found
    )


def candidates(match: Match, owing: Iterable[Owing]) -> tuple[Candidate, ...]:
    """Return the orders with money owed that a transfer may be for, the likeliest first.

    Those that it names are left out: they stand in its verdict.
    """
    told = _Told(match.transfer)
    hinted = ((one.order, _hints(one, told)) for one in owing if one.order.number not in match.orders)
    found = [Candidate(order, hints) for order, hints in hinted if hints]
    found.sort(key=lambda one: (one.hints[0], -len(one.hints), -one.order.number))
    return tuple(found[:MOST_CANDIDATES])


def count_for(ledger: Ledger, key: str, parts: Sequence[tuple[int, int]], by: str) -> Future[list[Order]]:
    """Count a kept transfer for orders, as a person decided; the future raises NotPossible."""
    return ledger.write(lambda tx: transfers.count(tx, key, tuple(parts), by))


def lay_aside(ledger: Ledger, key: str, by: str, *, aside: bool = True) -> Future[None]:
    """Say that a transfer is for no order, or take that back; the future raises NotPossible."""
    return ledger.write(lambda tx: transfers.lay_aside(tx, key, by, aside=aside))


def free(ledger: Ledger, key: str, by: str) -> Future[list[Order]]:
    """Take back what was counted of a transfer, by a person or by itself; the future raises NotPossible.

    It is open then, and is not counted again by itself.
    """
    return ledger.write(lambda tx: undoing.free(tx, key, by))


def _owing(questions: Questions, prefix: str) -> list[Owing]:
    """Return the newest sold orders of which something is owed."""
    found = questions.orders_where(_NEWEST_SOLD, (*(state.value for state in SOLD), MOST_ORDERS))
    return [Owing.of(one, prefix) for one in found if one.owed]


def _hints(one: Owing, told: _Told) -> tuple[Hint, ...]:
    hints = (
        (Hint.CODE, one.prefix in told.said and one.code in told.digits),
        (Hint.PHONE, one.phone != "" and one.phone in told.digits),
        (Hint.NUMBER, one.order.number in told.numbers),
        (Hint.NAME, one.name != "" and one.name in told.said),
        (Hint.AMOUNT, one.owed == told.amount),
    )
    return tuple(hint for hint, fits in hints if fits)
