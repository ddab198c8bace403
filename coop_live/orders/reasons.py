"""Says why a comment was read as it was: in the customer's own words, and where in the text they stand."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.model import Kind, OrderLine, Role, Span
from coop_live.orders.amounts.drafts import in_units
from coop_live.orders.contact.address import AddressFound
from coop_live.orders.contact.phone import PhoneFound
from coop_live.orders.judging.case import Decision
from coop_live.orders.thoughts.parts import Reading

_ABOUT_GOODS = frozenset({Kind.ORDER, Kind.CHANGE, Kind.CANCEL})
_MARKS_GOODS = _ABOUT_GOODS | {Kind.QUESTION}
_ROLES = {
    "product": Role.PRODUCT,
    "variant": Role.PRODUCT,
    "quantity": Role.QUANTITY,
    "size": Role.QUANTITY,
}
_MOST = 6  # words of a reason: one short line on the desk


def reason(reading: Reading, decision: Decision, *, has_phone: bool) -> str:
    """Return one short line such as 'mã C1 + số 2 + “lấy” + số điện thoại'."""
    kind = decision.kind
    if kind is Kind.OTHER and decision.cue is None:
        return decision.note
    heard: list[str] = []
    if kind in _ABOUT_GOODS:
        heard += _heard_goods(reading, decision.lines)
    if decision.cue is not None:
        heard.append(f"“{reading.words(decision.cue)}”")
    if kind in (Kind.ORDER, Kind.CONTACT):
        if has_phone:
            heard.append(tr("số điện thoại"))
        if reading.address and decision.keeps_address:
            heard.append(tr("địa chỉ"))
    if not heard:
        return decision.note
    return " + ".join(heard) + (f" · {decision.note}" if decision.note else "")


def _heard_goods(reading: Reading, lines: tuple[OrderLine, ...]) -> list[str]:
    codes, counts = {line.code for line in lines}, set(map(in_units, lines))
    heard: list[str] = []
    for part in reading.parts:
        if part.role == "product" and part.product is not None:
            code = reading.index.products[part.product].code
            if code in codes:
                codes.discard(code)
                heard.append(
                    tr("mã {code}", code=code) if part.code else _quoted(reading, part.first, part.last)
                )
        elif len(heard) < _MOST - 1:
            if part.role == "quantity" and (part.qty in counts or not lines):
                heard.append(tr("số {count}", count=part.qty))
            elif part.role == "size":
                heard.append(_quoted(reading, part.first, part.last))
    on_air = None if reading.pinned is None else reading.index.products[reading.pinned].code
    for code in sorted(codes, key=lambda code: (code != on_air, code)):
        # not named word by word: on the stage, or inside 'c1 tới c5', 'mỗi loại 1'
        told = tr("đang lên hình {code}", code=code) if code == on_air else tr("mã {code}", code=code)
        heard.insert(0 if code == on_air else len(heard), told)
    return heard[:_MOST]


def _quoted(reading: Reading, first: int, last: int) -> str:
    return f"“{reading.words((first, last))}”"


def spans(
    reading: Reading, decision: Decision, phone: PhoneFound | None, address: AddressFound | None
) -> tuple[Span, ...]:
    """Return the stretches of the original text that the reading rests on, in order, none over another."""
    place, items = reading.tokens.place, reading.items
    taken: list[Span] = []
    if phone:
        taken.append(Span(*place(phone.first, phone.last), Role.PHONE))
    if address:
        taken.append(Span(*place(items[address.first].first, items[address.last].last), Role.ADDRESS))
    if decision.lines or decision.kind in _MARKS_GOODS:
        for part in reading.parts:
            role = _ROLES.get(part.role)
            if role is not None:
                taken.append(Span(*place(items[part.first].first, items[part.last].last), role))
    return _apart(taken) if len(taken) > 1 else tuple(taken)


def _apart(taken: list[Span]) -> tuple[Span, ...]:
    taken.sort(key=lambda span: (span.start, -span.end))
    apart: list[Span] = []
    for span in taken:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(apart)
