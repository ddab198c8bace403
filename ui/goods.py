"""Order lines in words, as people say them and in short."""

from __future__ import annotations

from coop_live import weights
from coop_live.i18n import tr
from coop_live.model import Order, PricedLine
from coop_live.orders.contact.masking import plain


def called(line: PricedLine) -> str:
    """Return a product with its variant, as people say it."""
    return plain(f"{line.name} {line.variant}" if line.variant else line.name)


def times(line: PricedLine) -> str:
    """Return how much of something, before its name: "2 ×", "1,5 kg"."""
    return weights.times(line.qty, plain(line.unit), weighed=line.weighed)


def amount(line: PricedLine) -> str:
    """Return how much of something, with the unit where it is weighed: "2", "1,5 kg"."""
    return weights.amount(line.qty, plain(line.unit), weighed=line.weighed)


def in_short(lines: tuple[PricedLine, ...]) -> str:
    """Return order lines by their codes: "2 × C8 + 1 × C7"."""
    return " + ".join(" ".join(filter(None, (times(line), line.code, line.variant))) for line in lines)


def goods_words(lines: tuple[PricedLine, ...]) -> str:
    """Return order lines as people say them."""
    return ", ".join(f"{amount(line)} {called(line)}" for line in lines) or tr("Chưa rõ món")


def wanted_words(order: Order) -> str:
    """Return what is to be left of an order after what its viewer wants."""
    if order.proposal is None or order.proposal.lines is None:
        return tr("chưa rõ đổi gì")
    return goods_words(order.wanted) if order.wanted else tr("hủy cả đơn")
