"""The answer to a viewer, ready to be pasted into the platform's own chat, or to be sent there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coop_live.memo import PREFIX, memo_code
from coop_live.model import Order, PricedLine
from coop_live.money import dong
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.settings.declared import REPLY
from ui.goods import amount, called

# Replies speak to Vietnamese viewers, whatever language the desk is set to: they are not translated.
_WHICH = "Dạ {name} ơi, mình lấy món nào ạ? Mình nhắn giúp mã và số lượng nha."
_INTO = "Dạ {name} ơi, mình muốn đổi hay hủy món nào ạ? Mình nhắn giúp mã và số lượng nha."
_WITHDRAWN = "Dạ {name} ơi, bên mình hủy {goods} theo ý mình nha."
_SHORT = "Dạ {name} ơi, {goods} chỉ còn {left}, mình lấy {left} được không ạ?"
_GONE = "Dạ {name} ơi, {goods} vừa hết. Mình đợi mẻ sau giúp nha."
_MISSING = "Dạ {name} ơi, bên mình ghi {goods}, tổng {total}."
_TAKEN = "Dạ {name} ơi, bên mình đã ghi {goods}, tổng {total}. Cảm ơn {name} nhiều ạ."
_ASK = " Mình nhắn riêng {missing} giúp nha."
# What is left where the cooperative's own words are too long for a platform.
_SPARE = "Đã chốt {goods}, tổng {total}, mã {code}."
_SPAREST = "Đã chốt, tổng {total}, mã {code}."
_LAST = "Dạ, bên mình nhắn riêng cho mình nha."
_ANYBODY = "bạn"

_BRACES = re.compile(r"\{(name|goods|total|code|left|missing)\}")


def reply_for(
    order: Order,
    left: PricedLine | None = None,
    memo_prefix: str = PREFIX,
    template: str = REPLY,
    longest: int | None = None,
) -> str:
    """Return what to answer; `left` is the line that the draft is short of, with what there is for it.

    A confirmed order that is not paid is answered in the cooperative's own words (`template`). Where a
    platform takes only `longest` characters, parts are left out: words are never cut, nor is the code.

    Never holds the customer's phone or address: it is pasted where others read.
    """
    texts = tuple(_from_long_to_short(order, left, memo_prefix, template))
    return next((text for text in texts if longest is None or len(text) <= longest), texts[-1])


@dataclass(frozen=True, slots=True)
class _Answer:
    """A sentence with what stands in its braces, and what is asked for behind it."""

    sentence: str
    lines: tuple[PricedLine, ...] = ()
    said: tuple[tuple[str, str], ...] = ()
    missing: str = ""
    names: bool = False
    """Only the goods' names are said, not how many."""

    def text(self, name: str, *, short: bool, asks: bool = True) -> str:
        """Return the answer with the goods in full or by their codes, and the question behind it."""
        goods = ", ".join(self._goods(line, short) for line in self.lines)
        values = {"name": name, "goods": goods, "missing": self.missing, **dict(self.said)}
        sentence = self.sentence + (_ASK if asks and self.missing else "")
        # In one pass: a viewer who is called "{code}" stays called so.
        return _BRACES.sub(lambda hit: values[hit.group(1)], sentence)

    def _goods(self, line: PricedLine, short: bool) -> str:
        if short:
            code = " ".join(filter(None, (line.code, plain(line.variant or ""))))
            return code if self.names else f"{code} {amount(line) if line.weighed else f'x{line.qty}'}"
        return called(line) if self.names else f"{_with_unit(line)} {called(line)}"


def _from_long_to_short(
    order: Order, left: PricedLine | None, memo_prefix: str, template: str
) -> Iterator[str]:
    """Yield the answer in all its lengths: first the goods become codes, then the name and the rest go."""
    answer, name = _answer(order, left, memo_prefix, template), shown_name(order.author_name)
    yield answer.text(name, short=False)
    yield answer.text(name, short=True)
    yield answer.text(_ANYBODY, short=True)
    if dict(answer.said).get("code"):
        for sentence in (_SPARE, _SPAREST):
            spare = _Answer(sentence, answer.lines, answer.said, answer.missing)
            yield spare.text(name, short=True)
            yield spare.text(name, short=True, asks=False)
        return
    yield answer.text(_ANYBODY, short=True, asks=False)
    yield _LAST


def _answer(order: Order, left: PricedLine | None, memo_prefix: str, template: str) -> _Answer:
    lines = order.wanted or order.lines
    if order.proposal is not None and order.proposal.lines is None:
        return _Answer(_INTO)
    if not lines:
        return _Answer(_WHICH)
    if order.proposal is not None and not order.wanted:
        return _Answer(_WITHDRAWN, lines)
    if left is not None:
        return _Answer(_SHORT if left.qty else _GONE, lines, (("left", amount(left)),), names=True)
    asked = [words for words, kept in (("SĐT", order.phone), ("địa chỉ", order.address)) if not kept]
    missing = " và ".join(asked)
    total = ("total", dong(sum(line.total for line in lines)))
    if order.owed:
        code = ("code", memo_code(order.number, memo_prefix))
        return _Answer(template or REPLY, lines, (total, code), missing)
    return _Answer(_MISSING if missing else _TAKEN, lines, (total,), missing)


def _with_unit(line: PricedLine) -> str:
    return amount(line) if line.weighed else f"{amount(line)} {plain(line.unit)}"
