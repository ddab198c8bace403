"""The small language in which the rules write phrases, and the walk that finds them in a text.

Words stand as they are spoken, with their marks: "chữa bệnh". `a|b` is one or the other (`_` joins the
words of one: `sửa_chữa|chữa`), a trailing `?` may be missing, `{list}` is any entry of [lists], `*` any
one word, `~3` up to three words, `#` any number. A leading `=` wants the marks typed; `^` before a word
wants it written like a name. Unmarked typing is understood where the writer leaves marks out. A tight
phrase does not reach over a comma, except by `~,3`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from coop_live.letters import Word, same
from coop_live.policy.spans import Place
from coop_live.policy.words import APART, BARE_BELOW, MIXED_BELOW, SIGNED, Piece, Reading, says_more

LONGEST_GAP = 12
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


Way = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """What may stand at one place of a phrase: any of `ways`, nothing (`loose`), or up to `gap` words.

    `commas`: the gap may cross them anywhere. `by_word` has the ways by their first word, so that long
    lists cost nothing; `wild` those without.
    """

    ways: tuple[Way, ...] = ()
    loose: bool = False
    gap: int = 0
    commas: bool = False
    by_word: Mapping[str, tuple[Way, ...]] = field(default_factory=dict)
    wild: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase ready to be looked for; `marked` wants the marks typed, `tight` no comma in its gaps."""

    slots: tuple[Slot, ...]
    marked: bool = False
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase under one of its first words: whose it is, and which words must follow (None: any)."""

    owner: int
    phrase: Phrase
    then: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Book:
    """Many phrases with their owners, found by the first word they may begin with.

    `spelt` has the phrases without a choice, written together, `starts` how those begin, and `foreign`
    the single words among them that no Vietnamese fragments make by chance.
    """

    first: Mapping[str, tuple[Entry, ...]]
    spelt: Mapping[str, frozenset[int]]
    starts: frozenset[str]
    foreign: frozenset[str]


def read(text: str, lists: Mapping[str, Iterable[str]], *, tight: bool = False) -> Phrase:
    """Read one phrase; raises PhraseError with the part that is wrong."""
    marked = text.startswith("=")
    slots = tuple(_slot(part, lists) for part in text.removeprefix("=").split())
    if not slots or len(slots) > MOST_WORDS:
        raise PhraseError(text)
    if slots[0].gap or slots[-1].gap or all(slot.loose for slot in slots) or _begins_anyhow(slots):
        raise PhraseError(text)
    return Phrase(slots, marked, tight)


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
        count = part[1:].removeprefix(",")
        if not count.isdecimal() or not 1 <= int(count) <= LONGEST_GAP:
            raise PhraseError(part)
        return Slot(gap=int(count), commas="," in part)
    loose = part.endswith("?") and len(part) > 1
    ways: list[Way] = []
    for way in part.removesuffix("?").split("|"):
        if way.startswith("{") and way.endswith("}"):
            if way[1:-1] not in lists:
                raise PhraseError(way)
            ways += [_way(entry.split(), entry) for entry in lists[way[1:-1]]]
        else:
            ways.append(_way(way.split("_"), way))
    by_word: dict[str, list[Way]] = {}
    for one in ways:
        if not one[0].sort:
            by_word.setdefault(one[0].word.folded, []).append(one)
    wild = tuple(one for one in ways if one[0].sort)
    return Slot(tuple(ways), loose, by_word={key: tuple(found) for key, found in by_word.items()}, wild=wild)


def _way(words: list[str], whole: str) -> Way:
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


def book(phrases: Iterable[tuple[int, Phrase]]) -> Book:
    """Put phrases in order, each with its owner's number, so that a text is walked once for all."""
    first: dict[str, list[Entry]] = {}
    spelt: dict[str, set[int]] = {}
    foreign: set[str] = set()
    for owner, phrase in phrases:
        for key in {way[0].word.folded for slot in _openings(phrase.slots) for way in slot.ways}:
            first.setdefault(key, []).append(Entry(owner, phrase, _then(phrase, key)))
        for fixed in _fixed(phrase):
            joined = "".join(part.word.folded for part in fixed)
            spelt.setdefault(joined, set()).add(owner)
            if len(fixed) == 1 and fixed[0].word.plain and joined.isalpha():
                foreign.add(joined)
    return Book(
        {key: tuple(found) for key, found in first.items()},
        {key: frozenset(owners) for key, owners in spelt.items()},
        frozenset(each[:end] for each in spelt for end in range(1, len(each) + 1)),
        frozenset(foreign),
    )


def _then(phrase: Phrase, key: str) -> frozenset[str] | None:
    """Return the words one of which must follow the first word `key`; None where any may, or nothing."""
    ways = [way for slot in _openings(phrase.slots) for way in slot.ways if way[0].word.folded == key]
    second = phrase.slots[1] if len(phrase.slots) > 1 else Slot(loose=True)
    free = second.loose or second.gap or second.wild or phrase.slots[0].loose
    words: set[str] = set()
    for way in ways:
        if len(way) > 1 and not way[1].sort:
            words.add(way[1].word.folded)
        elif free or len(way) > 1:
            return None
        else:
            words.update(second.by_word)
    return frozenset(words)


def _fixed(phrase: Phrase, most: int = 200) -> list[Way]:
    """Return the ways to say a phrase where they are few and each word is known."""
    count = 1
    for slot in phrase.slots:
        count *= len(slot.ways) + slot.loose
        if slot.gap or count > most or any(part.sort for way in slot.ways for part in way):
            return []
    choices = [slot.ways + (((),) if slot.loose else ()) for slot in phrase.slots]
    return [sum(chosen, ()) for chosen in product(*choices)]


def find(reading: Reading, among: Book) -> dict[int, list[Place]]:
    """Return where phrases stand in the seen text, by owner: the longest from each place on."""
    found: dict[int, list[Place]] = {}
    pieces = reading.pieces
    for at, piece in enumerate(pieces):
        follows = pieces[at + 1].word.folded if at + 1 < len(pieces) else ""
        fragment = piece.number or piece.word.folded + follows[:1] in among.starts or follows[:1].isdigit()
        ends = _spelt(pieces, at, among) if fragment and follows else {}
        for entry in _entries(among, piece):
            if entry.then is None or follows in entry.then:
                last = _walk(reading, entry.phrase, at)
                if last > ends.get(entry.owner, 0):
                    ends[entry.owner] = last
        for owner, last in ends.items():
            if last > at:
                found.setdefault(owner, []).append((piece.start, pieces[last - 1].end))
    return found


def _entries(among: Book, piece: Piece) -> tuple[Entry, ...]:
    found = among.first.get(piece.word.folded, ())
    return found + among.first.get(NUMBER, ()) if piece.number else found


def _walk(reading: Reading, phrase: Phrase, at: int) -> int:
    """Return the piece after the phrase that begins at `at`, 0 where it does not."""
    pieces = reading.pieces
    ends, loosely = {at}, False
    for slot in phrase.slots:
        after = set(ends) if slot.loose else set()
        crossing = slot.gap > 0 and (slot.commas or not phrase.tight)
        for start in ends:
            if slot.gap:
                after |= _leap(pieces, start, slot.gap, APART if crossing else SIGNED)
            elif start < len(pieces) and (start == at or pieces[start].gap <= (APART if loosely else SIGNED)):
                for way in (*slot.by_word.get(pieces[start].word.folded, ()), *slot.wild):
                    if _stands(pieces, way, start):
                        after.add(start + len(way))
        ends, loosely = after, crossing
        if not ends:
            return 0
    whole = [end for end in ends if end > at and _marks_agree(reading, phrase, at, end)]
    return max(whole, default=0)


def _leap(pieces: list[Piece], start: int, most: int, widest: int) -> set[int]:
    reached = {start}
    for end in range(start + 1, min(start + most, len(pieces) - 1) + 1):
        if pieces[end - 1].gap > widest:
            break
        reached.add(end)
    return reached


def _stands(pieces: list[Piece], way: Way, start: int) -> bool:
    """Tell whether the words of `way` stand from `start` on, side by side."""
    if start + len(way) > len(pieces) or not _is(pieces[start], way[0]):
        return False
    return all(
        pieces[at].gap <= SIGNED and _is(pieces[at], part) for at, part in enumerate(way[1:], start + 1)
    )


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
    return any(map(says_more, bare)) or reading.bare(
        first, end - 1, MIXED_BELOW if len(bare) > 1 else BARE_BELOW
    )


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
_LONGEST_SPELT = 24


def _spelt(pieces: list[Piece], at: int, among: Book) -> dict[int, int]:
    """Return, by owner, the piece after a word that was cut up ("z a l o") or leans on digits ("zal0")."""
    found: dict[int, int] = {}
    for leet in _LEET:
        joined, mixed = "", False
        for end in range(at, min(at + _LONGEST_SPELT, len(pieces))):
            piece = pieces[end]
            if end > at and piece.gap > SIGNED:
                break
            mixed = mixed or piece.number
            joined += piece.raw.translate(leet) if piece.number else piece.word.folded
            if joined not in among.starts:
                break
            owners = among.spelt.get(joined) if end > at else None
            if owners and _on_purpose(pieces, at, end, joined, mixed, joined in among.foreign):
                found.update(dict.fromkeys(owners, end + 1))
        if not mixed:
            break
    return found


def _on_purpose(pieces: list[Piece], at: int, end: int, joined: str, mixed: bool, foreign: bool) -> bool:
    """Tell whether fragments make this word on purpose, not by chance."""
    parts = pieces[at : end + 1]
    single = all(len(piece.raw) == 1 for piece in parts)
    if mixed and not (single or all(not _spaced(pieces, each) for each in range(at + 1, end + 1))):
        return False
    if mixed and (len(joined) < 4 or all(piece.number for piece in parts)):
        return False  # "C1" is a code
    if len(joined) >= 4 and (foreign or single):
        return True
    signed = all(not _spaced(pieces, each) or pieces[each].gap == SIGNED for each in range(at + 1, end + 1))
    alone = (at == 0 or len(pieces[at - 1].raw) > 1) and (
        end + 1 >= len(pieces) or len(pieces[end + 1].raw) > 1
    )
    return single and alone and (signed or foreign)


def _spaced(pieces: list[Piece], at: int) -> bool:
    """Tell whether anything stands before piece `at`."""
    return pieces[at].start > pieces[at - 1].end
