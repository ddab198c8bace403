"""Vietnamese letters and their marks apart: what a word is without them, and what was marked."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# The hook and the tilde sound alike in half of the country and are mixed up in writing.
_TONES = {"\u0300": 1, "\u0301": 2, "\u0309": 3, "\u0303": 3, "\u0323": 4}
_NOT_A_WORD = re.compile(r"[^0-9a-z]+")
# Shown as nothing or as decoration: joiners, direction marks, emoji styling, the box of a keycap.
_UNSEEN = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe00-\ufe0f\ufeff\x00]")
# Digits in circles, which NFKC leaves as they are.
_CIRCLED = re.compile("[\u24eb-\u24f4\u24ff\u2776-\u2793]")
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
_MARK_LIMIT = 4  # no Vietnamese letter carries more; the rest of a tower of marks is noise
_SHAPES = {"\u0306": "u", "\u0302": "^", "\u031b": "+"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word without its marks, and the marks apart: one tone, one shape for each letter."""

    folded: str
    tone: int = 0
    shapes: str = ""

    @property
    def plain(self) -> bool:
        """True when nothing was marked, so that any marks may have been meant."""
        return self.tone == 0 and not self.shapes.strip()


def without_marks(lowered: str) -> Word:
    """Take the marks off: 'hộp' is 'hop' with a dot below and a roof on its o; signs stay as they are."""
    letters: list[str] = []
    shapes: list[str] = []
    tone = 0
    for character in unicodedata.normalize("NFD", lowered):
        if character == "đ":
            letters.append("d")
            shapes.append("-")
        elif character in _TONES:
            tone = _TONES[character]
        elif character in _SHAPES and shapes:
            shapes[-1] = _SHAPES[character]
        elif not unicodedata.combining(character):
            letters.append(character)
            shapes.append(" ")
    return Word("".join(letters), tone, "".join(shapes))


def folded(text: str) -> str:
    """Return the text without marks, case and punctuation: 'Chè dây (Đỏ)' -> 'che day do'."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _NOT_A_WORD.sub(" ", letters).strip()


def one_i(folded: str) -> str:
    """Write ký, quý, lý as kí, quí, lí: both spellings are taught."""
    if folded.endswith("y") and len(folded) > 1 and (folded[-2] not in "aeiouy" or folded.endswith("quy")):
        return folded[:-1] + "i"
    return folded


def agrees(typed: Word, meant: Word) -> bool:
    """Tell whether nothing typed contradicts what is meant: 'hôp' may be 'hộp', 'bơ' is never 'bỏ'."""
    if typed.tone and typed.tone != meant.tone:
        return False
    if typed.shapes == meant.shapes or typed.shapes.isspace():
        return True  # as nearly always
    shapes = meant.shapes or " " * len(typed.shapes)
    return all(mark in (" ", wanted) for mark, wanted in zip(typed.shapes, shapes, strict=False))


def same(typed: Word, meant: Word) -> bool:
    """Tell whether all marks were typed just as they are meant."""
    return typed.tone == meant.tone and typed.shapes.strip() == meant.shapes.strip()


def as_seen(text: str) -> tuple[str, list[int] | None, list[int] | None]:
    """Return the text in NFKC without unseen characters, and each character's start and end in the original.

    The places are None where nothing was changed.
    """
    if text.isascii() and "\x00" not in text:
        return text, None, None
    if unicodedata.is_normalized("NFKC", text) and not _UNSEEN.search(text) and not _CIRCLED.search(text):
        return text, None, None
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        piece = _UNSEEN.sub("", unicodedata.normalize("NFKC", match.group()[: 1 + _MARK_LIMIT]))
        piece = _CIRCLED.sub(lambda sign: str(int(unicodedata.numeric(sign.group()))), piece)
        parts.append(piece)
        starts += [match.start()] * len(piece)
        ends += [match.end()] * len(piece)
    return "".join(parts), starts, ends
