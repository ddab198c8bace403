"""The small language in which the rules write phrases, and the walk that finds them in a text.

Words stand as they are spoken, with their marks: "chữa bệnh". `a|b` is one or the other (`_` joins the
words of one: `sửa_chữa|chữa`), a trailing `?` may be missing, `{list}` is any entry of [lists], `*` any
one word, `~3` up to three words, `#` any number. A leading `=` wants the marks typed; `^` before a word
wants it written like a name. Unmarked typing is understood where the writer leaves marks out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from coop_live.letters import Word, same
from coop_live.policy.words import APART, BROKEN, SIGNED, Piece, Reading, says_more, word

LONGEST_GAP = 8
MOST_WORDS = 16
ANY, NUMBER = "*", "#"


class PhraseError(ValueError):
    """A phrase that cannot be read; says why in a word of its own: `about` names the part."""

    def __init__(self, about: str) -> None:
        super().__init__(about)
        self.about = about


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a phrase: the word, `*` or `#`."""

    word: Word
    sort: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """What may stand at one place of a phrase: any of `ways`, nothing (`loose`), or up to `gap` words."""

    ways: tuple[tuple[Part, ...], ...] = ()
    loose: bool = False
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase ready to be looked for; `marked` wants the marks typed."""

    slots: tuple[Slot, ...]
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """Many phrases, found by the first word they may begin with; `spelt` holds those without a choice."""

    first: Mapping[str, tuple[Phrase, ...]]
    spelt: frozenset[str]
    starts: frozenset[str]
    words: frozenset[str] = field(default=frozenset())


def read(text: str, lists: Mapping[str, Iterable[str]]) -> Phrase:
    """Read one phrase; raises PhraseError with the part that is wrong."""
    marked = text.startswith("=")
    slots = tuple(_slot(part, lists) for part in text.removeprefix("=").split())
    if not slots or len(slots) > MOST_WORDS:
        raise PhraseError(text)
    if slots[0].gap or slots[-1].gap or all(slot.loose for slot in slots) or _begins_anyhow(slots):
        raise PhraseError(text)
    return Phrase(slots, marked)


def _begins_anyhow(slots: tuple[Slot, ...]) -> bool:
    """Tell whether a phrase may begin with any word at all: it could not be looked up."""
    return any(way[0].sort == ANY for slot in _openings(slots) for way in slot.ways)


def _openings(slots: tuple[Slot, ...]) -> Iterator[Slot]:
    for slot in slots:
        yield slot
        if not slot.loose:
            return


def _slot(part: str, lists: Mapping[str, Iterable[str]]) -> Slot:
    if part.startswith("~"):
        if not part[1:].isdigit() or not 1 <= int(part[1:]) <= LONGEST_GAP:
            raise PhraseError(part)
        return Slot(gap=int(part[1:]))
    loose = part.endswith("?") and len(part) > 1
    ways: list[tuple[Part, ...]] = []
    for way in part.removesuffix("?").split("|"):
        if way.startswith("{") and way.endswith("}"):
            if way[1:-1] not in lists:
                raise PhraseError(way)
            ways += [_way(entry.split(), entry) for entry in lists[way[1:-1]]]
        else:
            ways.append(_way(way.split("_"), way))
    return Slot(tuple(ways), loose)


def _way(words: list[str], whole: str) -> tuple[Part, ...]:
    if not words:
        raise PhraseError(whole)
    parts: list[Part] = []
    for each in words:
        if each in (ANY, NUMBER):
            parts.append(Part(Word(each), each))
            continue
        named = each.startswith("^")
        pieces = Reading(each.removeprefix("^")).pieces
        if not pieces or not each.removeprefix("^").isalnum():
            raise PhraseError(whole)
        parts += [Part(piece.word, named=named) for piece in pieces]
    return tuple(parts)


def book(phrases: Iterable[Phrase]) -> Book:
    """Put phrases in order, so that a text is walked once however many there are."""
    first: dict[str, list[Phrase]] = {}
    spelt: set[str] = set()
    words: set[str] = set()
    for phrase in phrases:
        keys = {way[0].word.folded for slot in _openings(phrase.slots) for way in slot.ways}
        for key in keys:
            first.setdefault(key, []).append(phrase)
        for fixed in _fixed(phrase):
            joined = "".join(part.word.folded for part in fixed)
            spelt.add(joined)
            if len(fixed) == 1 and fixed[0].word.plain and joined.isalpha():
                words.add(joined)
    starts = frozenset(each[:end] for each in spelt for end in range(1, len(each) + 1))
    return Book(
        {key: tuple(found) for key, found in first.items()}, frozenset(spelt), starts, frozenset(words)
    )


def _fixed(phrase: Phrase, most: int = 200) -> list[tuple[Part, ...]]:
    """Return the ways to say a phrase where they are few and each word is known."""
    count = 1
    for slot in phrase.slots:
        count *= len(slot.ways) + slot.loose
        if slot.gap or count > most or any(part.sort for way in slot.ways for part in way):
            return []
    choices = [slot.ways + (((),) if slot.loose else ()) for slot in phrase.slots]
    return [sum(chosen, ()) for chosen in product(*choices)]


def find(reading: Reading, among: Book) -> list[tuple[int, int]]:
    """Return where phrases stand in the seen text, the longest at each place: start, end."""
    found: list[tuple[int, int]] = []
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        ends = [_walk(reading, phrase, at) for phrase in among.first.get(piece.word.folded, ())]
        if piece.number:
            ends += [_walk(reading, phrase, at) for phrase in among.first.get(NUMBER, ())]
        last = max(max(ends, default=0), _spelt(pieces, at, among))
        if last > at:
            found.append((piece.start, pieces[last - 1].end))
    return found


def _walk(reading: Reading, phrase: Phrase, at: int) -> int:
    """Return the piece after the phrase that begins at `at`, 0 where it does not."""
    ends = {at}
    for place, slot in enumerate(phrase.slots):
        after = set(ends) if slot.loose else set()
        for start in ends:
            if slot.gap:
                after |= _leap(reading.pieces, start, slot.gap)
                continue
            loosely = place > 0 and phrase.slots[place - 1].gap > 0
            after.update(end for way in slot.ways if (end := _along(reading, way, start, at, loosely)))
        ends = after
        if not ends:
            return 0
    whole = [end for end in ends if end > at and _marks_agree(reading, phrase, at, end)]
    return max(whole, default=0)


def _leap(pieces: list[Piece], start: int, most: int) -> set[int]:
    reached = {start}
    for end in range(start + 1, min(start + most, len(pieces) - 1) + 1):
        if pieces[end - 1].gap == BROKEN:
            break
        reached.add(end)
    return reached


def _along(reading: Reading, way: tuple[Part, ...], start: int, first: int, loosely: bool) -> int:
    """Return the piece after `way` where it stands at `start`, 0 where it does not."""
    pieces = reading.pieces
    if start + len(way) > len(pieces):
        return 0
    for at, part in enumerate(way, start):
        piece = pieces[at]
        widest = APART if loosely and at == start else SIGNED
        if at > first and piece.gap > widest:
            return 0
        if not _is(piece, part):
            return 0
    return start + len(way)


def _is(piece: Piece, part: Part) -> bool:
    if part.sort:
        return part.sort == ANY or piece.number
    if part.named and not (piece.raw[0].isupper() and (piece.raw[1:].islower() or len(piece.raw) == 1)):
        return False
    return piece.word.folded == part.word.folded and (piece.word.plain or same(piece.word, part.word))


def _marks_agree(reading: Reading, phrase: Phrase, first: int, end: int) -> bool:
    """Tell whether words typed without marks may be meant: nobody types some of them and not the others."""
    bare = [
        meant
        for piece in reading.pieces[first:end]
        if piece.word.plain and (meant := _meant(piece, phrase)) is not None and not meant.plain
    ]
    if not bare:
        return True
    if phrase.marked:
        return False
    return any(map(says_more, bare)) or reading.bare(first, end - 1)


def _meant(piece: Piece, phrase: Phrase) -> Word | None:
    """Return the word of the phrase that a piece without marks stands for."""
    known = [
        part.word
        for slot in phrase.slots
        for way in slot.ways
        for part in way
        if part.word.folded == piece.word.folded
    ]
    return None if any(each.plain for each in known) else next(iter(known), None)


_LEET = (str.maketrans("01345", "oieas"), str.maketrans("01345", "oleas"))


def _spelt(pieces: list[Piece], at: int, among: Book) -> int:
    """Return the piece after a word that was cut up ("z a l o", "za.lo") or leans on digits ("zal0")."""
    best = 0
    for leet in _LEET:
        joined, letters, single, mixed, signed = "", 0, True, False, True
        for end in range(at, min(at + 24, len(pieces))):
            piece = pieces[end]
            if end > at and piece.gap > SIGNED:
                break
            glued = end > at and piece.start == pieces[end - 1].end
            signed = signed and (end == at or piece.gap == SIGNED or glued)
            mixed = mixed or piece.number
            single = single and len(piece.raw) == 1
            joined += piece.raw.translate(leet) if piece.number else piece.word.folded
            letters += 1
            if joined not in among.starts:
                break
            if letters < 2 or joined not in among.spelt or (mixed and not _leans(pieces[at : end + 1])):
                continue
            if _cut_up(joined, single, signed, pieces, at, end, joined in among.words):
                best = max(best, end + 1)
    return best


def _cut_up(
    joined: str, single: bool, signed: bool, pieces: list[Piece], at: int, end: int, foreign: bool
) -> bool:
    """Tell whether fragments make this word on purpose, not by chance."""
    if len(joined) >= 4 and foreign:
        return True
    if not single:
        return False
    alone = (at == 0 or len(pieces[at - 1].raw) > 1) and (
        end + 1 >= len(pieces) or len(pieces[end + 1].raw) > 1
    )
    return len(joined) >= 4 or (alone and (signed or foreign))


def _leans(pieces: list[Piece]) -> bool:
    """Tell whether digits stand inside a word without a space, beside true letters."""
    glued = all(piece.start == before.end for before, piece in zip(pieces, pieces[1:], strict=False))
    single = all(len(piece.raw) == 1 for piece in pieces)
    return (glued or single) and sum(not piece.number for piece in pieces) >= 1
