"""Reads one comment: what it asks for, of which goods, from whom and where to, and why we think so."""

from __future__ import annotations

from coop_live.i18n import language
from coop_live.model import Intent, Kind, Product
from coop_live.orders.contact.address import find_address
from coop_live.orders.contact.phone import PhoneFound, find_phones
from coop_live.orders.judging.case import Decision
from coop_live.orders.judging.kinds import decide
from coop_live.orders.reasons import reason, spans
from coop_live.orders.thoughts.parts import Reading, read_parts
from coop_live.orders.thoughts.people import part_people
from coop_live.orders.words.phrases import DIGITS_HERE, PHONE_HERE, Item
from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens

_MORE = frozenset(
    {"them", "nua", "cho them", "cho em them", "tiep", "lay them"}
)  # to what was ordered before
_BRIEF, _KEPT = 24, 5_000  # characters of a comment worth keeping, and how many are kept
_DIGITS_OF_A_PHONE = 6
_LONGEST = 2_000  # characters that are read; chat platforms allow a few hundred


class Reader:
    """Reads comments against one catalog; compile it once. The same comment gets the same answer."""

    def __init__(self, products: tuple[Product, ...]) -> None:
        self._index = Index(products)
        self._numbers = {product.code: number for number, product in enumerate(products)}
        # Half of a chat is 'c1', '1', 'chốt': those are read once. What may be somebody's is not kept.
        self._brief: dict[tuple[str, str | None, str], Intent] = {}

    def read(self, text: str, pinned: str | None) -> Intent:
        """Return what a comment wants; `pinned` is the code on air when it was typed."""
        if len(text) > _BRIEF:
            return self._read(text, pinned)
        heard = (text, pinned, language())
        intent = self._brief.get(heard)
        if intent is None:
            intent = self._read(text, pinned)
            if len(self._brief) < _KEPT and not _is_somebodys(text, intent):
                self._brief[heard] = intent
        return intent

    def _read(self, text: str, pinned: str | None) -> Intent:
        tokens = Tokens(text[:_LONGEST])
        if not len(tokens):
            return Intent(Kind.OTHER)
        self._index.join_vni(tokens)
        phones = find_phones(tokens)
        items = part_people(self._index, tokens, _items(self._index, tokens, phones))
        address = find_address(tokens, items, PHONE_HERE | DIGITS_HERE)
        reading = read_parts(self._index, tokens, items, address, self._numbers.get(pinned or ""))
        return _intent(reading, decide(self._index, reading), phones)


def _is_somebodys(text: str, intent: Intent) -> bool:
    """Tell what may hold a phone, half a phone, a name or an address."""
    private = intent.kind in (Kind.CONTACT, Kind.PAID) or intent.phone or intent.address
    return bool(private) or sum(map(str.isdigit, text)) >= _DIGITS_OF_A_PHONE


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


def _intent(reading: Reading, decision: Decision, phones: list[PhoneFound]) -> Intent:
    phone = next((found for found in phones if found.number), None)
    address = reading.address if decision.keeps_address else None
    return Intent(
        kind=decision.kind,
        lines=decision.lines,
        phone=phone.number if phone else None,
        address=reading.words((address.first, address.last)) if address else None,
        reason=reason(reading, decision, has_phone=phone is not None),
        confidence=decision.confidence,
        spans=spans(reading, decision, phone, address),
        adds=decision.kind is Kind.ORDER and any(item.folded in _MORE for item in reading.items),
        replaces=_replaced(reading, decision) if decision.kind is Kind.CHANGE else (),
    )


def _replaced(reading: Reading, decision: Decision) -> tuple[str, ...]:
    """Return the codes that a change names and does not want any more: the C1 of 'đổi c1 thành c2'."""
    kept = {line.code for line in decision.lines}
    named = (part.product for part in reading.parts if part.role == "product")
    codes = (reading.index.products[number].code for number in named if number is not None)
    return tuple(dict.fromkeys(code for code in codes if code not in kept))
