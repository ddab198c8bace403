"""Cuts a text into words as the rules read them: without marks and disguise, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from coop_live.letters import Word, as_seen, one_i, without_marks

# How two words stand beside each other.
JOINED, SIGNED, APART, BROKEN = range(4)
"""Nothing or spaces between, a sign without a space ("z.a"), a comma or a dash, the end of a sentence."""

_PIECE = re.compile(r"[^\W\d_]+|[0-9]+")
_SENTENCE_END = re.compile(r"[.!?…;]\s|[!?…;\n\r\u2028\u2029]|\.{2,}\s")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
# Letters of other alphabets that look like ours: a known way past a filter.
_TWINS = str.maketrans("асеорхуіјѕԁһαορνАВЕКМНОРСТУХІ", "aceopxyijsdhaopvABEKMHOPCTYXI")
# Of Vietnamese words typed with care three of four have a mark.
BARE_BELOW = 0.25
MIXED_BELOW = 0.5
_AROUND = 4
_ALWAYS_TONED = re.compile(r"(?:[aeiouy])(?:c|ch|p|t)$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One word or number: as typed in NFKC, without its marks, and where it stands in the seen text."""

    raw: str
    word: Word
    start: int
    end: int
    gap: int  # how it stands to the piece before it
    number: bool = False


class Reading:
    """A text as the rules read it; places are in code points of `seen`, `place` leads to the original."""

    __slots__ = ("_ends", "_marked", "_starts", "_worded", "pieces", "plain", "seen")

    def __init__(self, text: str) -> None:
        seen, self._starts, self._ends = as_seen(text)
        self.seen = seen.translate(_TWINS)
        self.plain = "".join(map(_letter, self.seen))
        self.pieces = _cut(self.seen)
        self._worded, self._marked = [0], [0]
        for piece in self.pieces:
            counts = not piece.number and len(piece.raw) > 1
            self._worded.append(self._worded[-1] + counts)
            self._marked.append(self._marked[-1] + (counts and not piece.word.plain))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where characters `start` to `end` of the seen text stand in the original."""
        if self._starts is None or self._ends is None or end <= start:
            return start, end
        return self._starts[start], self._ends[end - 1]

    def bare(self, first: int, last: int, most: float = BARE_BELOW) -> bool:
        """Tell whether the writer leaves marks out around pieces `first` to `last` (inclusive).

        At most the share `most` of the words around may have some.
        """
        left, right = max(0, first - _AROUND), min(len(self.pieces), last + 1 + _AROUND)
        worded = self._worded[right] - self._worded[left]
        return self._marked[right] - self._marked[left] <= worded * most

    def between(self, at: int) -> str:
        """Return what stands between piece `at` and the one before it."""
        return self.seen[self.pieces[at - 1].end : self.pieces[at].start] if at else ""


def _cut(seen: str) -> list[Piece]:
    pieces: list[Piece] = []
    end = 0
    for match in _PIECE.finditer(seen):
        gap = _gap(seen[end : match.start()]) if pieces else BROKEN
        raw = match.group()
        pieces.append(Piece(raw, word(raw), match.start(), match.end(), gap, raw[0].isdigit()))
        end = match.end()
    return pieces


@lru_cache(maxsize=2_000)
def _gap(between: str) -> int:
    if not between or between.isspace():
        return JOINED if "\n" not in between and "\r" not in between else BROKEN
    if _SENTENCE_END.search(between):
        return BROKEN
    if len(between) == 1 and between not in '()[]{}"“”':
        return SIGNED
    return APART


@lru_cache(maxsize=20_000)
def word(raw: str) -> Word:
    """Take the marks off a word, and what was held too long: 'Nhấttt' is nhat with its tone and roof."""
    if raw[0].isdigit():
        return Word(raw)
    found = without_marks(_STRETCHED.sub(r"\1", raw.lower()))
    return Word(one_i(found.folded), found.tone, found.shapes)


@lru_cache(maxsize=4_000)
def _letter(character: str) -> str:
    """Return one small letter without marks for each character, so that places stay the same."""
    if character.isascii():
        return character.lower()
    plain = without_marks(character.lower()).folded
    return plain if len(plain) == 1 else " " if not plain else plain[0]


def word_set(listed: str) -> frozenset[str]:
    """Return words listed with spaces."""
    return frozenset(listed.split())


def says_more(meant: Word) -> bool:
    """Tell whether nobody can write this word without marks by right: such an ending always has a tone."""
    return meant.tone > 0 and bool(_ALWAYS_TONED.search(meant.folded))
