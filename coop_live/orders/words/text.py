"""Cuts a comment into words that know where they stood and how they look without their marks."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from coop_live.letters import Word, as_seen, one_i, without_marks

# The x of '2xthom' and '2xme' stands between a count and a name.
_TOKEN = re.compile(r"((?<=[0-9])[xX](?=[^\W\d_]{2})|[^\W\d_]+|[0-9]+|\S)")
_ACCENTED = re.compile("[\u00c0-\u01b0\u1ea0-\u1ef9]")


class Tokens:
    """The words, numbers and signs of one comment, in order, with their places in the original."""

    __slots__ = ("_ends", "_original", "_starts", "accented", "ends", "raw", "starts", "text")

    def __init__(self, text: str) -> None:
        self._original = text
        self.text, self._starts, self._ends = as_seen(text)
        self.accented = bool(_ACCENTED.search(self.text))
        pieces = _TOKEN.split(self.text)  # gap, token, gap, token, …, gap
        borders = list(accumulate(map(len, pieces)))
        self.raw = pieces[1::2]
        self.starts = borders[:-1:2]
        self.ends = borders[1::2]

    def __len__(self) -> int:
        return len(self.raw)

    def glued(self, index: int) -> bool:
        """Tell whether this token touches the one before it."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def merge(self, first: int, last: int, raw: str) -> None:
        """Make one word of tokens `first` to `last` (inclusive)."""
        self.raw[first : last + 1] = [raw]
        self.ends[first : last + 1] = [self.ends[last]]
        del self.starts[first + 1 : last + 1]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return where tokens `first` to `last` (inclusive) stand in the original text."""
        start, end = self.starts[first], self.ends[last]
        if self._starts is None or self._ends is None:
            return start, end
        return self._starts[start], self._ends[end - 1]

    def text_of(self, start: int, end: int) -> str:
        """Return a stretch of the original text."""
        return self._original[start:end]


@lru_cache(maxsize=20_000)
def word(raw: str) -> Word:
    """Take the marks off a word: 'Hộp' is 'hop' with a dot below and a roof on its o."""
    lowered = raw.lower()
    if lowered.isascii():
        return Word(one_i(lowered))
    found = without_marks(lowered)
    return Word(one_i(found.folded), found.tone, found.shapes)


def words(phrase: str) -> tuple[Word, ...]:
    """Cut a phrase of the catalog or the lexicon into words."""
    return tuple(word(raw) for raw in Tokens(phrase).raw)


def word_set(listed: str) -> frozenset[str]:
    """Return words listed with commas; written without marks, as they are compared."""
    return frozenset(" ".join(each.split()) for each in listed.split(",") if each.strip())


_LAST_HELD = re.compile(r"(.)\1+$")


def unstretched(raw: str) -> str:
    """Write 'hồngg' and 'tuiii' with their last letter once."""
    return _LAST_HELD.sub(r"\1", raw)


_DOUBLE = re.compile(r"(aa|ee|oo|dd|uu|ii)")
_STRETCH = re.compile(r"(.)\1{2,}")
_AFTER_VOWEL = re.compile(r"(?<=[aeiouy])([sfrxj])")


def repairs(folded: str) -> tuple[str, ...]:
    """Return what a word may have been before a slip: stretched, telex left on, spelled as it sounds."""
    short = _STRETCH.sub(r"\1", folded)
    single = _DOUBLE.sub(lambda pair: pair.group()[0], short)
    found = [short, single]
    if len(single) >= 3:
        bare = single.replace("w", "") if single[0] != "w" else single
        found += [bare, _AFTER_VOWEL.sub("", bare)]
        if bare[-1] in "sfrxj":
            found.append(bare[:-1])
    for typed, meant in (("f", "ph"), ("j", "gi"), ("z", "d"), ("w", "qu"), ("dz", "d")):
        if single.startswith(typed):
            found.append(meant + single[len(typed) :])
    if single.endswith("g") and not single.endswith("ng"):
        found.append(single[:-1] + "ng")
    if len(single) > 2 and single[-1] == single[-2]:
        found.append(single[:-1])
    return tuple(one_i(each) for each in found if each != folded)
