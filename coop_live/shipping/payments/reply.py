"""What a customer is told of a confirmed order: goods, total, what was paid, what is owed and where to."""

from __future__ import annotations

import re

from coop_live.ledger.people import BLANK_NAME
from coop_live.memo import memo_code
from coop_live.model import CLOSED, Order, PricedLine
from coop_live.money import dong
from coop_live.saving import storable
from coop_live.settings import Settings
from coop_live.weights import amount

# Customers are spoken to in Vietnamese, whatever language the desk is set to: nothing here is translated.
_GREETING = "Dạ {name} ơi, {shop} xác nhận đơn #{number}:"
_LINE = "• {amount} {goods}: {money}"
_TOTAL = "Tổng: {total}"
_PAID = "Đã nhận: {paid}"
_OWED = "Còn lại: {owed}"
_TRANSFER = "Chuyển khoản: {bank}, số tài khoản {account}{holder}\nNội dung ghi đúng: {code}"
_ON_DELIVERY = "{name} trả khi nhận hàng giúp nha."
_THANKS = "Bên mình đã nhận đủ tiền, cảm ơn {name} nhiều ạ."
_OVER = "Bên mình nhận thừa {over}, xin phép chuyển lại cho {name} ạ."
_CANCELLED = "Dạ {name} ơi, đơn #{number} đã hủy."
_GIVE_BACK = "Bên mình sẽ chuyển lại {refund} cho {name} ạ."
_NOT_YET = "Dạ {name} ơi, đơn #{number} chưa được chốt."
_ANYBODY, _SHOP = "bạn", "bên mình"
LONGEST_NAME = 40

_BRACES = re.compile(r"\{(\w+)\}")


def confirmation(order: Order, settings: Settings) -> str:
    """Return the text to be sent to the customer of an order, some lines to be copied.

    Never holds their phone or address: it is pasted where others may read.
    """
    values = _values(order, settings)
    goods = [_goods(line) for line in order.lines] if order.sold else []
    first, *rest = (_filled(sentence, values) for sentence in _sentences(order, settings))
    return "\n".join((first, *goods, *rest))


def _sentences(order: Order, settings: Settings) -> list[str]:
    if order.state in CLOSED:
        return [_CANCELLED, *((_GIVE_BACK,) if order.refund else ())]
    if not order.sold:
        return [_NOT_YET]
    said = [_GREETING, _TOTAL, *((_PAID,) if order.paid else ())]
    if order.paid > order.total:
        return [*said, _OVER]
    if not order.owed:
        return [*said, _THANKS]
    has_account = bool(settings.pay.bank and settings.pay.account)
    return [*said, *((_OWED,) if order.paid else ()), _TRANSFER if has_account else _ON_DELIVERY]


def _goods(line: PricedLine) -> str:
    called = " ".join(filter(None, (line.name, line.variant)))
    much = amount(line.qty, line.unit, weighed=line.weighed) + ("" if line.weighed else f" {line.unit}")
    return _filled(_LINE, {"amount": _plain(much), "goods": _plain(called), "money": dong(line.total)})


def _values(order: Order, settings: Settings) -> dict[str, str]:
    pay = settings.pay
    return {
        "name": _name(order),
        "shop": settings.general.cooperative or _SHOP,
        "number": str(order.number),
        "total": dong(order.total),
        "paid": dong(order.paid),
        "owed": dong(order.owed),
        "over": dong(max(0, order.paid - order.total)),
        "refund": dong(order.refund),
        "bank": pay.bank,
        "account": pay.account,
        "holder": f" ({pay.holder})" if pay.holder else "",
        "code": memo_code(order.number, settings.book.memo_prefix),
    }


def _name(order: Order) -> str:
    name = _plain(order.author_name)[:LONGEST_NAME]
    return _ANYBODY if name in ("", BLANK_NAME) else name


def _filled(sentence: str, values: dict[str, str]) -> str:
    """Fill the braces in one pass: a viewer who is called "{code}" stays called so."""
    return _BRACES.sub(lambda hit: values.get(hit.group(1), hit.group(0)), sentence)


def _plain(text: str) -> str:
    return " ".join(storable(text).split())
