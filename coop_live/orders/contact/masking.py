"""Hides phones in what is shown and makes text from the chat harmless to paint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from coop_live.model import Role, Span
from coop_live.orders.contact.phone import find_phones
from coop_live.orders.words.text import Tokens

# A group of digits, with the letters that disguise some of them; never the end of a word before.
_GROUP = r"(?:(?<![^\W\d_])[oOlLIiQq]+)?\d[\doOlLIiQq]*"
# Groups with nothing but signs between them: the last net, for what is not read as a phone.
_RUN = re.compile(rf"{_GROUP}(?:[\W_]{{1,3}}{_GROUP})*")
_LONG = 8
# What is painted is asked for again with every painting, and in a flood most say the same.
KEPT = 2048
# Stands for a phone that was found already: neither a digit nor a sign between digits.
_TAKEN = "x"

# Digits, and the letters that stand in for them where a phone is disguised.
_DIGITS = set("0123456789oOlIiQq")

# Line breaks, other control signs and the marks that turn the direction of writing.
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_TURNS = (0x061C, 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSAFE = dict.fromkeys((*_CONTROLS, *_TURNS), " ")


def plain(text: str) -> str:
    """Return text on one line without control signs; every character keeps its place."""
    return text.translate(_UNSAFE)


def masked_phone(phone: str) -> str:
    """Return a phone as it may be seen by all: "+84905123267" -> "0905 xxx 267"."""
    digits = "".join(one for one in phone if one.isalnum())
    if phone.lstrip().startswith("+84"):
        digits = "0" + digits[2:].lstrip("0")
    if len(digits) < 9 or not set(digits) <= _DIGITS:
        return "xxx"
    return f"{digits[:4]} xxx {digits[-3:]}"


def spoken_phone(phone: str) -> str:
    """Return a whole phone in groups as people say it: "+84905123267" -> "0905 123 267"."""
    digits = "0" + phone[3:] if phone.startswith("+84") else phone
    return f"{digits[:4]} {digits[4:7]} {digits[7:]}" if len(digits) == 10 else digits


def shown_name(name: str) -> str:
    """Return a viewer's name as all may see it: some carry their phone in it."""
    return masked(name)[0].strip()


@lru_cache(maxsize=KEPT)
def masked(text: str, spans: tuple[Span, ...] = ()) -> tuple[str, tuple[Span, ...]]:
    """Return text with every phone hidden, and the spans where they are now."""
    found = [one for one in spans if one.role is Role.PHONE and 0 <= one.start < one.end]
    found += _apart(_read(text), found)
    found += _apart(_long_numbers(text, found), found)
    hidden = {one.start: masked_phone(text[one.start : one.end]) for one in found}
    others = _apart((one for one in spans if one.role is not Role.PHONE), found)
    return _replaced(plain(text), sorted(others + found, key=lambda one: one.start), hidden)


def _read(text: str) -> Iterator[Span]:
    """Yield the phones that the reading of orders would find."""
    tokens = Tokens(text)
    for phone in find_phones(tokens):
        yield Span(*tokens.place(phone.first, phone.last), Role.PHONE)


def _long_numbers(text: str, found: list[Span]) -> Iterator[Span]:
    """Yield what else has so many digits that it may be dialled."""
    rest = text
    for one in found:
        rest = rest[: one.start] + _TAKEN * len(rest[one.start : one.end]) + rest[one.end :]
    for hit in _RUN.finditer(rest):
        if sum(sign.isalnum() for sign in hit.group()) >= _LONG:
            yield Span(hit.start(), hit.end(), Role.PHONE)


def _apart(spans: Iterable[Span], taken: list[Span]) -> list[Span]:
    """Return those spans that lie beside all the taken ones."""
    return [span for span in spans if not any(one.start < span.end and span.start < one.end for one in taken)]


def _replaced(text: str, spans: list[Span], hidden: dict[int, str]) -> tuple[str, tuple[Span, ...]]:
    out: list[str] = []
    moved: list[Span] = []
    at = length = 0
    for span in spans:
        if span.start < at or span.end > len(text) or span.end <= span.start:
            continue
        between = text[at : span.start]
        words = hidden[span.start] if span.role is Role.PHONE else text[span.start : span.end]
        out += [between, words]
        start = length + len(between)
        length = start + len(words)
        moved.append(Span(start, length, span.role))
        at = span.end
    return "".join([*out, text[at:]]), tuple(moved)
