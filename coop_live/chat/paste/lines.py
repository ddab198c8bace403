"""Tells what each line of a copied chat is: words, a time, a badge, a button, a name with its time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from coop_live.chat.paste import words
from coop_live.chat.paste.found import Around, When
from coop_live.chat.paste.times import is_weak, read_time
from coop_live.chat.text import LONGEST_NAME, clean

LONGEST_HEAD = 80
"""Characters of a name; what is longer was said."""

_HAS_SENT = re.compile(r"(?<=\S) (?:đã gửi|sent)$")  # Messenger says so above some messages [?]
_IN_BRACKETS = re.compile(r"^(.*?)\s*\(([^()]*)\)$")


class Sort(StrEnum):
    """What a line is."""

    WORDS = "words"  # a name, or what somebody said: only the lines around tell
    HEAD = "head"  # Lan Nguyễn · 20:14
    TIME = "time"
    BADGE = "badge"
    PAGE = "page"  # buttons, perhaps with a time between them
    EVENT = "event"  # Lan đã tham gia


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `row` as it stands in the text, `apart` where an empty line is above it.

    `name` is the name of a HEAD, `weak` a TIME that may as well be an order ("2h").
    """

    row: int
    text: str
    sort: Sort
    when: When | None = None
    name: str = ""
    owner: bool = False
    weak: bool = False
    apart: bool = False

    @property
    def is_number(self) -> bool:
        """True for a small number alone: an order of what is on air, or how many liked it."""
        return self.text.isdecimal() and len(self.text) <= 4


def read_lines(text: str, around: Around) -> list[Line]:
    """Return all lines that hold anything."""
    found: list[Line] = []
    apart = False
    for row, raw in enumerate(text.splitlines(), start=1):
        if clean(raw):
            found.append(_line(row, raw, around, apart))
        apart = not clean(raw)
    return found


def _line(row: int, raw: str, around: Around, apart: bool) -> Line:
    text = clean(raw)
    if words.is_badge(text):
        return Line(row, text, Sort.BADGE, owner=words.is_own(text), apart=apart)
    if words.is_event(text):
        return Line(row, text, Sort.EVENT, apart=apart)
    if words.is_button(text):
        return Line(row, text, Sort.PAGE, apart=apart)
    when = read_time(text, around)
    if when is not None:
        return Line(row, text, Sort.TIME, when, weak=is_weak(text), apart=apart)
    return _of_parts(row, raw, text, around, apart)


def _of_parts(row: int, raw: str, text: str, around: Around, apart: bool) -> Line:
    """Return a line of several things: buttons and a time, or a name with badges and a time."""
    rest = words.after_buttons(text)
    if rest is not None and rest and (when := read_time(rest, around)) is not None:
        return Line(row, text, Sort.PAGE, when, apart=apart)
    pieces = words.parts(raw)
    if rest == "" or all(words.is_button(one) or read_time(one, around) is not None for one in pieces):
        times = [when for one in pieces if (when := read_time(one, around)) is not None]
        return Line(row, text, Sort.PAGE, times[0] if times else None, apart=apart)
    if len(pieces) > 1 and (head := _head(row, text, pieces, around, apart)) is not None:
        return head
    return Line(row, text, Sort.WORDS, apart=apart)


def _head(row: int, text: str, pieces: list[str], around: Around, apart: bool) -> Line | None:
    """Return "Lan Nguyễn · Fan cứng · 20:14"; None where more than a name stands beside the time or badge."""
    when: When | None = None
    owner, marks, names = False, 0, list[str]()
    for piece in pieces:
        if (moment := read_time(piece, around)) is not None:
            when, marks = moment, marks + 1
        elif words.is_badge(piece):
            owner, marks = owner or words.is_own(piece), marks + 1
        elif not words.is_button(piece):
            names.append(piece)
        else:
            marks += 1
    if len(names) != 1 or not marks or len(names[0]) > LONGEST_HEAD or pieces[0] != names[0]:
        return None
    name, own = name_of(names[0])
    return Line(row, text, Sort.HEAD, when, name, owner or own, apart=apart)


def name_of(text: str) -> tuple[str, bool]:
    """Return a name without the badge behind it, and whether it is the seller's own side."""
    text = _HAS_SENT.sub("", text)
    found = _IN_BRACKETS.match(text)
    if found is not None and words.is_badge(found[2]):
        return clean(found[1], LONGEST_NAME), words.is_own(found[2])
    return clean(text, LONGEST_NAME), words.is_ourselves(text)
