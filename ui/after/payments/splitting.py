"""How a transfer is split over the orders that a person chose, and what was typed to choose them; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coop_live.i18n import tr
from coop_live.memo import MOST_DIGITS, PREFIX, memo_numbers
from coop_live.model import Order
from coop_live.money import dong

_NUMBERS = re.compile(r"[#\d\s,+;]+")
Parts = tuple[tuple[int, int], ...]


def split(amount: int, orders: Sequence[Order]) -> Parts:
    """Return (order, dong): each what it still owes, in their order; what is over stays on the last one."""
    parts: list[tuple[int, int]] = []
    left = amount
    for order in orders:
        share = min(order.owed, left)
        parts.append((order.number, share))
        left -= share
    if parts and left > 0:
        number, share = parts[-1]
        parts[-1] = (number, share + left)
    return tuple((number, share) for number, share in parts if share > 0)


def split_words(amount: int, orders: Sequence[Order]) -> str:
    """Return what would be counted, in one line: what each order gets, and what lacks or is over."""
    if not orders:
        return tr("Chọn đơn mà khoản này trả.")
    parts = split(amount, orders)
    said = " + ".join(f"#{number} {dong(share)}" for number, share in parts)
    rest = amount - sum(order.owed for order in orders)
    if rest > 0:
        return tr("{parts} · dư {money}", parts=said, money=dong(rest))
    if rest < 0:
        return tr("{parts} · còn thiếu {money}", parts=said, money=dong(-rest))
    return tr("{parts} · vừa đủ", parts=said)


def typed_numbers(text: str, prefix: str = PREFIX) -> tuple[int, ...]:
    """Return the orders whose numbers or codes are typed: "132 140", "#132+140", "HTX001321"; else ()."""
    if _NUMBERS.fullmatch(text.strip()):
        digits = (one for one in re.findall(r"[0-9]+", text) if len(one) <= MOST_DIGITS)
        return tuple(dict.fromkeys(int(one) for one in digits))
    return memo_numbers(text, prefix)
