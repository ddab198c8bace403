"""Hides phones in what is shown and makes text from the chat harmless to paint."""

from __future__ import annotations

import re

from coop_live.model import Role, Span

# A number of nine digits or more that starts like a phone; shorter ones are prices and counts.
_PHONE = re.compile(r"(?<![\w+])(?:\+?84|[0oO])(?:[ .\-]?[\doO]){8,10}(?!\w)")

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
        digits = "0" + digits[2:]
    if len(digits) < 9 or not set(digits) <= _DIGITS:
        return "xxx"
    return f"{digits[:4]} xxx {digits[-3:]}"


def spoken_phone(phone: str) -> str:
    """Return a whole phone in groups as people say it: "+84905123267" -> "0905 123 267"."""
    digits = "0" + phone[3:] if phone.startswith("+84") else phone
    return f"{digits[:4]} {digits[4:7]} {digits[7:]}" if len(digits) == 10 else digits


def masked(text: str, spans: tuple[Span, ...] = ()) -> tuple[str, tuple[Span, ...]]:
    """Return text with every phone hidden, and the spans where they are now."""
    found = [one for one in spans if one.role is Role.PHONE]
    found += [
        Span(hit.start(), hit.end(), Role.PHONE)
        for hit in _PHONE.finditer(text)
        if not any(one.start < hit.end() and hit.start() < one.end for one in found)
    ]
    hidden = {one.start: masked_phone(text[one.start : one.end]) for one in found}
    others = [one for one in spans if one.role is not Role.PHONE]
    return _replaced(plain(text), sorted(others + found, key=lambda one: one.start), hidden)


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
