"""Reads one comment: what it asks for, of which goods, from whom and where to, and why we think so."""

from __future__ import annotations

from coop_live.i18n import tr
from coop_live.model import Intent, Kind, OrderLine, Product, Role, Span
from coop_live.orders.address import AddressFound, find_address
from coop_live.orders.case import Decision
from coop_live.orders.kinds import decide
from coop_live.orders.names import part_people
from coop_live.orders.parts import Reading, read_parts
from coop_live.orders.phone import PhoneFound, find_phones
from coop_live.orders.phrases import DIGITS_HERE, PHONE_HERE, Item
from coop_live.orders.products import Index
from coop_live.orders.text import Tokens

_LONGEST = 2_000  # characters that are read; chat platforms allow a few hundred


class Reader:
    """Reads comments against one catalog; compile it once, it keeps no memory of what it read."""

    def __init__(self, products: tuple[Product, ...]) -> None:
        self._index = Index(products)
        self._numbers = {product.code: number for number, product in enumerate(products)}

    def read(self, text: str, pinned: str | None) -> Intent:
        """Return what a comment wants; `pinned` is the code on air when it was typed."""
        tokens = Tokens(text[:_LONGEST])
        if not len(tokens):
            return Intent(Kind.OTHER)
        self._index.join_vni(tokens)
        phones = find_phones(tokens)
        items = part_people(self._index, tokens, _items(self._index, tokens, phones))
        address = find_address(tokens, items, PHONE_HERE | DIGITS_HERE)
        reading = read_parts(self._index, tokens, items, address, self._numbers.get(pinned or ""))
        decision = decide(self._index, reading)
        return self._intent(reading, decision, phones)

    def _intent(self, reading: Reading, decision: Decision, phones: list[PhoneFound]) -> Intent:
        phone = next((found for found in phones if found.number), None)
        address = reading.address if decision.keeps_address else None
        spans = _spans(reading, decision, phone, address)
        where = next((span for span in spans if span.role is Role.ADDRESS), None)
        return Intent(
            kind=decision.kind,
            lines=decision.lines,
            phone=phone.number if phone else None,
            address=reading.tokens.text_of(where.start, where.end) if where else None,
            reason=_reason(reading, decision, phone is not None),
            confidence=decision.confidence,
            spans=spans,
        )


def _items(index: Index, tokens: Tokens, phones: list[PhoneFound]) -> list[Item]:
    """Return all items of a comment; a phone is one item, so that its digits count nothing."""
    if not phones:
        return index.items(tokens, 0, len(tokens))
    items: list[Item] = []
    at = 0
    for phone in phones:
        items += index.items(tokens, at, phone.first)
        items.append(Item(phone.first, phone.last, "", flags=PHONE_HERE if phone.number else DIGITS_HERE))
        at = phone.last + 1
    return items + index.items(tokens, at, len(tokens))


def _spans(
    reading: Reading, decision: Decision, phone: PhoneFound | None, address: AddressFound | None
) -> tuple[Span, ...]:
    tokens, items = reading.tokens, reading.items
    taken: list[Span] = []
    if phone:
        taken.append(Span(*tokens.place(phone.first, phone.last), Role.PHONE))
    if address:
        taken.append(Span(*tokens.place(items[address.first].first, items[address.last].last), Role.ADDRESS))
    if decision.lines or decision.kind in (Kind.ORDER, Kind.CHANGE, Kind.CANCEL, Kind.QUESTION):
        for part in reading.parts:
            role = {
                "product": Role.PRODUCT,
                "variant": Role.PRODUCT,
                "quantity": Role.QUANTITY,
                "size": Role.QUANTITY,
            }.get(part.role)
            if role:
                taken.append(Span(*tokens.place(items[part.first].first, items[part.last].last), role))
    taken.sort(key=lambda span: (span.start, -span.end))
    apart: list[Span] = []
    for span in taken:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(apart)


def _reason(reading: Reading, decision: Decision, has_phone: bool) -> str:
    """Say in the customer's own words what was heard."""
    heard: list[str] = []
    if decision.kind in (Kind.ORDER, Kind.CHANGE, Kind.CANCEL):
        heard += _heard_goods(reading, decision.lines)
    if decision.cue is not None:
        heard.append(tr("“{words}”", words=reading.words(decision.cue)))
    if decision.kind in (Kind.ORDER, Kind.CONTACT):
        if has_phone:
            heard.append(tr("số điện thoại"))
        if reading.address and decision.keeps_address:
            heard.append(tr("địa chỉ"))
    if not heard:
        return decision.note
    return " + ".join(heard) + (f" · {decision.note}" if decision.note else "")


def _heard_goods(reading: Reading, lines: tuple[OrderLine, ...]) -> list[str]:
    codes = {line.code for line in lines}
    heard: list[str] = []
    for part in reading.parts:
        if part.role == "product" and part.product is not None:
            code = reading.index.products[part.product].code
            if code in codes:
                codes.discard(code)
                heard.append(
                    tr("mã {code}", code=code)
                    if part.code
                    else tr("“{words}”", words=reading.words((part.first, part.last)))
                )
        elif part.role == "quantity" and len(heard) < 5:
            heard.append(tr("số {count}", count=part.qty))
        elif part.role == "size" and len(heard) < 5:
            heard.append(tr("“{words}”", words=reading.words((part.first, part.last))))
    for code in sorted(codes):
        heard.insert(0, tr("đang lên hình {code}", code=code))
    return heard[:6]
