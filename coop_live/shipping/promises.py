"""What was promised a customer and belongs onto the parcel: gifts and wishes for the courier; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from coop_live.model import Order, Product
from coop_live.saving import storable

# A note is for the desk ("khách hay bom"); only a part of it that begins so may be read by everybody.
_BEGINS = (
    "tặng", "tang", "quà", "biếu", "kèm", "khuyến mãi", "khuyến mại", "hứa", "hẹn", "thiệp", "freeship",
    "free ship", "miễn ship", "miễn phí", "giao", "gọi trước", "goi truoc", "gọi điện trước", "nhẹ tay",
    "dễ vỡ", "che tên", "gói riêng", "cho xem hàng",
)  # fmt: skip
_LEADS = ("nhớ", "đã", "được", "có", "thêm", "xin")
_NOT = frozenset({"bom", "boom", "nợ", "lừa", "chặn", "khó"})
# Headings under which cooperatives keep what goes free with a product, in their own product list.
_GIFT_HEADINGS = frozenset({"quà", "quà tặng", "tặng", "tặng kèm", "quà kèm"})
_NOTHING = frozenset({"", "-", "0", "không", "ko", "x"})


def promises(order: Order) -> tuple[str, ...]:
    """Return the parts of an order's note that speak of gifts, promises and the delivery.

    What is told in the chat's own words (“…”) is left out, and so is whatever else the desk noted.
    """
    parts = (" ".join(storable(part).split()) for part in order.note.replace("\n", " · ").split("·"))
    return tuple(part for part in parts if part and "“" not in part and _is_promise(part))


def gifts(order: Order, products: Iterable[Product]) -> tuple[str, ...]:
    """Return what goes free with an order's goods, as the product list says ("Quà tặng")."""
    ordered = {line.code for line in order.lines}
    found = (
        " ".join(storable(text).split())
        for product in products
        if product.code in ordered
        for heading, text in product.extra
        if _plain(heading) in _GIFT_HEADINGS and _plain(text) not in _NOTHING
    )
    return tuple(dict.fromkeys(found))


def _is_promise(part: str) -> bool:
    words = _plain(part).split()
    if _NOT & {word.strip(".,!:;") for word in words}:
        return False
    while words and words[0] in _LEADS:
        words = words[1:]
    said = " ".join(words) + " "
    return any(said.startswith(begin) and not said[len(begin)].isalpha() for begin in _BEGINS)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
