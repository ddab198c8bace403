"""Cuts an address into words, letters and marks apart, and knows what stands between them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice

from coop_live.letters import Word, one_i, same, without_marks

# H'leo, M'Drắk and K' Dang are one word each, with any of the signs that keyboards give.
_TOKEN = re.compile(r"(?:[^\W\d_]{1,2}['’‘`ʼ´] )?[^\W\d_]+(?:['’‘`ʼ´][^\W\d_]+)*|[0-9]+")
_UNSEEN = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\x00]")
_TOWER = re.compile("([\u0300-\u036f]{3})[\u0300-\u036f]+")  # no Vietnamese letter carries more than two
_HARD = re.compile(r"[^\s.:/\-–—]")
LONGEST_HOUSE_NUMBER = 4
MOST_WORDS = 200  # what is longer is no address; the rest of it is not looked at
_ETH = str.maketrans("ðÐ", "đĐ")  # drawn alike, and typed on some keyboards


@lru_cache(maxsize=20_000)
def word(raw: str) -> Word:
    """Take the marks off a word: 'Hoà' and 'Hòa' are both 'hoa' with a falling tone."""
    spelled = unicodedata.normalize("NFD", raw.lower())
    found = without_marks("".join(c for c in spelled if c.isalnum() or unicodedata.combining(c)))
    return _spelled(found.folded, found.tone, found.shapes)


def _spelled(folded: str, tone: int, shapes: str) -> Word:
    """Bring the spellings of one word together: mỹ and mĩ, 03 and 3, đắk and đăk and đak."""
    if folded.isdigit():
        return Word(folded.lstrip("0") or "0")
    folded = one_i(folded)
    if folded == "dak":  # written in every way, even on signs
        return Word(folded)
    return Word(folded, tone, shapes)


def written_as(typed: Word, meant: Word) -> bool:
    """Tell whether a word is typed without any mark, or with all its marks: 'xa' and 'xã', never 'xá'."""
    if typed.folded != meant.folded:
        return False
    return typed.plain or same(typed, meant)


def words_of(phrase: str) -> tuple[Word, ...]:
    """Cut a name of the table or the lists into words."""
    return tuple(word(raw) for raw in _TOKEN.findall(phrase))


def key_of(words: tuple[Word, ...]) -> str:
    """Return what a name is looked up by."""
    return " ".join([one.folded for one in words])


class Text:
    """The words and numbers of one address in order; `gaps[n]` tells what stands before word `n`.

    A gap is "" (they touch), " ", "-", ".", "/" or "," (anything that parts more than these).
    """

    __slots__ = ("accented", "ends", "folded", "gaps", "raw", "starts", "words")

    def __init__(self, text: str) -> None:
        composed = unicodedata.normalize("NFC", _TOWER.sub(r"\1", unicodedata.normalize("NFD", text)))
        self.raw = _UNSEEN.sub("", composed).translate(_ETH)
        matches = list(islice(_TOKEN.finditer(self.raw), MOST_WORDS))
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        # digits may be a phone's: they stay out of the memory of `word`
        self.words = [
            _spelled(match.group(), 0, "") if match.group().isdigit() else word(match.group())
            for match in matches
        ]
        self.accented = any(one.tone for one in self.words)
        self.folded = [one.folded for one in self.words]
        between = zip([0, *self.ends], self.starts, strict=False)
        self.gaps = [_gap(self.raw[end:start]) for end, start in between]

    def __len__(self) -> int:
        return len(self.words)

    def number(self, at: int) -> bool:
        """Tell whether a number stands at this place."""
        return 0 <= at < len(self.folded) and self.folded[at][0].isdigit()

    def phone(self, at: int) -> bool:
        """Tell whether a number stands here that is too long for a house."""
        return self.number(at) and len(self.folded[at]) > LONGEST_HOUSE_NUMBER

    def stretch(self, first: int, last: int) -> str:
        """Return the user's own words from `first` up to, not including, `last`."""
        return self.raw[self.starts[first] : self.ends[last - 1]] if first < last else ""


def _gap(between: str) -> str:
    if _HARD.search(between) or "\n" in between:
        return ","
    for sign in "/.-":
        if sign in between or (sign == "." and ":" in between) or (sign == "-" and between.strip()):
            return sign
    return " " if between else ""
