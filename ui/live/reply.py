"""The answer to a viewer, ready to be pasted into the platform's own chat."""

from __future__ import annotations

from coop_live.memo import PREFIX, memo_code
from coop_live.model import Order, PricedLine
from coop_live.money import dong
from ui.goods import amount, called
from ui.masking import plain, shown_name

# Replies speak to Vietnamese viewers, whatever language the desk is set to: they are not translated.
_WHICH = "Dạ {name} ơi, mình lấy món nào ạ? Mình nhắn giúp mã và số lượng nha."
_INTO = "Dạ {name} ơi, mình muốn đổi hay hủy món nào ạ? Mình nhắn giúp mã và số lượng nha."
_WITHDRAWN = "Dạ {name} ơi, bên mình hủy {goods} theo ý mình nha."
_SHORT = "Dạ {name} ơi, {goods} chỉ còn {left}, mình lấy {left} được không ạ?"
_GONE = "Dạ {name} ơi, {goods} vừa hết. Mình đợi mẻ sau giúp nha."
_MISSING = "Dạ {name} ơi, bên mình ghi {goods}, tổng {money}. Mình nhắn riêng {missing} giúp nha."
_TAKEN = "Dạ {name} ơi, bên mình đã ghi {goods}, tổng {money}. Cảm ơn {name} nhiều ạ."
_CODE = " Chuyển khoản giúp mình ghi {code} nha."


def reply_for(order: Order, left: PricedLine | None = None, memo_prefix: str = PREFIX) -> str:
    """Return what to answer; `left` is the line that the draft is short of, with what there is for it.

    A confirmed order that is not paid tells the code to write into a bank transfer.

    Never holds the customer's phone or address: it is pasted where others read.
    """
    name = shown_name(order.author_name)
    lines = order.wanted or order.lines
    goods = ", ".join(f"{_with_unit(line)} {called(line)}" for line in lines)
    if order.proposal is not None and order.proposal.lines is None:
        return _INTO.format(name=name)
    if not lines:
        return _WHICH.format(name=name)
    if order.proposal is not None and not order.wanted:
        return _WITHDRAWN.format(name=name, goods=goods)
    if left is not None:
        short = ", ".join(called(line) for line in lines)
        return (_SHORT if left.qty else _GONE).format(name=name, goods=short, left=amount(left))
    missing = [words for words, kept in (("SĐT", order.phone), ("địa chỉ", order.address)) if not kept]
    wording = _MISSING if missing else _TAKEN
    code = _CODE.format(code=memo_code(order.number, memo_prefix)) if order.owed else ""
    money = dong(sum(line.total for line in lines))
    return wording.format(name=name, goods=goods, money=money, missing=" và ".join(missing)) + code


def _with_unit(line: PricedLine) -> str:
    return amount(line) if line.weighed else f"{amount(line)} {plain(line.unit)}"
