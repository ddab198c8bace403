"""Finds which names of places stand in a text, word for word, and what stands before each of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from coop_live.letters import Word, agrees
from coop_live.places import kinds
from coop_live.places.units import Level, Name, Table
from coop_live.places.words import Text, written_as

_WARD_DIGITS = 2


class Before(Enum):
    """What stands before a name that has no type word."""

    OPEN = "nothing, a comma, or a word that leads to an address"
    WORD = "a word: the name may be the end of a longer one"
    STREET = "a street word or a house number: the name is a street's"


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """Words `first` up to `last` (excluded) that name one of `names`; the type word belongs to them."""

    first: int
    last: int
    names: tuple[Name, ...]
    typed: str  # the type word as the table writes it, "" when there is none
    before: Before
    clear: bool = field(init=False)  # nothing before it can make it mean something else

    def __post_init__(self) -> None:
        clear = bool(self.typed) or any(name.clear for name in self.names)
        object.__setattr__(self, "clear", clear)

    def overlaps(self, other: Mention) -> bool:
        """Tell whether the two share a word."""
        return self.first < other.last and other.first < self.last


@dataclass(frozen=True, slots=True)
class Found:
    """All names in a text; `unknown` are the type words (place, kind) behind which no name is known."""

    mentions: tuple[Mention, ...]
    unknown: tuple[tuple[int, str], ...]


def find(text: Text, table: Table) -> Found:
    """Return every name that stands in the text, overlapping ones too."""
    mentions: list[Mention] = []
    unknown: list[tuple[int, str]] = []
    for at in range(len(text)):
        kind, first = _announced(text, at)
        here = [one for one in _names_at(text, table, at) if not _is_house_number(text, one[0], one[1])]
        known = [one for end, names in here if (one := _mention(text, at, end, names, kind, first))]
        if kind and any(one.last == at and one.first < first for one in mentions):
            # 'binh xa ham yen' may be Bình Xá in Hàm Yên: the type word is the end of another name.
            known += [one for end, names in here if (one := _mention(text, at, end, names, "", at))]
        mentions += known
        if kind and not any(one.typed for one in known) and _announces(text, at, first):
            unknown.append((first, kind))
    return Found(tuple(mentions), tuple(unknown))


def _names_at(text: Text, table: Table, at: int) -> list[tuple[int, tuple[Name, ...]]]:
    """Return the names that begin at this word: (where they end, which)."""
    found: list[tuple[int, tuple[Name, ...]]] = []
    key = ""
    for end in range(at + 1, min(at + table.longest, len(text)) + 1):
        if end > at + 1 and text.gaps[end - 1] not in (" ", "-", ""):
            break
        key = f"{key} {text.folded[end - 1]}" if key else text.folded[end - 1]
        typed = text.words[at:end]
        known = table.names.get(key)
        names = tuple(one for one in known if _agree(typed, one.words)) if known else ()
        if names:
            found.append((end, _as_spelled(text, typed, names)))
    return found


def _as_spelled(text: Text, typed: list[Word], names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Prefer 'Đông Tiến' to 'Đồng Tiến' where 'Đông Tiến' is typed, in a text that does mark its tones."""
    exact = tuple(typed)
    if not text.accented or all(one.plain for one in exact):
        return names
    return tuple(one for one in names if one.words == exact) or names


def _agree(typed: list[Word], meant: tuple[Word, ...]) -> bool:
    return all(agrees(one, other) for one, other in zip(typed, meant, strict=True))


def _is_house_number(text: Text, end: int, names: tuple[Name, ...]) -> bool:
    """Tell whether a number that could be a ward's goes on: 'p 12/5', '3a'."""
    if not text.number(end - 1) or len(names[0].words) > 1 or end >= len(text):
        return False
    return (text.gaps[end] == "/" and text.number(end)) or (
        text.gaps[end] == "" and len(text.folded[end]) > 1
    )


def _announced(text: Text, at: int) -> tuple[str, int]:
    """Return the type word before this word and where it begins; ("", at) when there is none."""
    for length in (2, 1):
        first = at - length
        if (
            first < 0
            or text.gaps[at] not in (" ", ".", "")
            or (length == 2 and text.gaps[at - 1] not in (" ", ".", "/", ""))
        ):
            continue
        phrase = kinds.KINDS.get(" ".join(text.folded[first:at]))
        if phrase is None or not all(map(written_as, text.words[first:at], phrase[0])):
            continue
        hour = (
            first > 0
            and text.gaps[first] == ""
            and text.number(first - 1)
            and phrase[1] in ("Huyện", "Xã", "Tỉnh")
        )
        if not hour and (first == 0 or (text.folded[first - 1], text.folded[first]) not in kinds.NO_KIND):
            return phrase[1], first
    return "", at


def _mention(text: Text, at: int, end: int, names: tuple[Name, ...], kind: str, first: int) -> Mention | None:
    """Return the mention of those names that the type word allows, or None."""
    number = text.number(at) and end == at + 1
    if not kind:
        return None if number else Mention(at, end, names, "", before(text, at))
    fitting = tuple(one for one in names if one.kind == kind)
    if not number:
        # People lag behind: xã for what is a phường by now. A district's type word parts two of one name.
        wards_only = bool(fitting)
        fitting += tuple(one for one in names if one.kind != kind and _may_be_called(one, kind, wards_only))
    if fitting:
        return Mention(first, end, fitting, kind, Before.OPEN)
    return None if number else Mention(at, end, names, "", Before.WORD)


def _may_be_called(name: Name, kind: str, wards_only: bool) -> bool:
    """Tell whether people use this type word for the place although it is not its own."""
    if name.level == Level.PROVINCE:
        # 'tp Vĩnh Long' is the town, not the province; 'tỉnh Đồng Nai' is out of date, not wrong.
        return kind == "Tỉnh" or (kind == "Thành phố" and (name.clear or name.kind == kind))
    if name.level == Level.DISTRICT:
        return not wards_only and name.kind in kinds.GREW_INTO.get(kind, frozenset())
    return kind in kinds.WARD_KINDS


def _announces(text: Text, at: int, first: int) -> bool:
    """Tell whether a type word surely wanted a name: it is written out or dotted, and a word follows."""
    written_out = len(text.folded[first]) > 2 and not all(one.plain for one in text.words[first:at])
    if text.number(at):
        return len(text.folded[at]) <= _WARD_DIGITS  # p502 is a room
    return written_out or text.gaps[at] == "."


def before(text: Text, at: int) -> Before:
    """Tell what stands before the word at this place."""
    if at == 0:
        return Before.OPEN
    if text.gaps[at] == ",":
        return Before.STREET if _only_house_number(text, at) else Before.OPEN
    if ends_with(text, at, kinds.STREET_WORDS):
        return Before.STREET
    if text.number(at - 1) or _letter_of_number(text, at - 1):
        return _after_number(text, at)
    if text.gaps[at] in (".", "-", "/") or ends_with(text, at, kinds.LEAD_WORDS):
        return Before.OPEN
    return Before.WORD


def ends_with(text: Text, at: int, phrases: dict[str, tuple[Word, ...]]) -> int:
    """Return how many words before this place make one of the phrases, 0 when none does."""
    for length in (3, 2, 1):
        first = at - length
        if first < 0 or any(text.gaps[n] not in (" ", "", "/") for n in range(first + 1, at)):
            continue
        phrase = phrases.get(" ".join(text.folded[first:at]))
        if phrase and all(map(written_as, text.words[first:at], phrase)):
            return length
    return 0


def _letter_of_number(text: Text, at: int) -> bool:
    """Tell whether this is the letter of a house number: 12A."""
    return at > 0 and len(text.folded[at]) == 1 and text.gaps[at] == "" and text.number(at - 1)


def _number_starts(text: Text, at: int) -> int:
    """Return where the house number that ends before this place begins: 12/3A, 12-14."""
    first = at - 1
    while (
        first > 0
        and text.gaps[first] in ("", "/", "-")
        and (text.number(first - 1) or _letter_of_number(text, first - 1))
    ):
        first -= 1
    if first > 0 and text.gaps[first] == "" and len(text.folded[first - 1]) == 1:
        first -= 1  # A12
    return first


def _after_number(text: Text, at: int) -> Before:
    first = _number_starts(text, at)
    if any(text.phone(n) for n in range(first, at)):
        return Before.OPEN
    owner = first + 1 if text.folded[first] in ("p", "q", "f") else first
    if ends_with(text, owner, kinds.NUMBERED_WORDS):
        return Before.OPEN
    return Before.STREET


def _only_house_number(text: Text, at: int) -> bool:
    """Tell whether the part before a comma is a house number alone: '12, Lê Lợi'."""
    if not (text.number(at - 1) or _letter_of_number(text, at - 1)):
        return False
    first = _number_starts(text, at)
    if any(text.phone(n) for n in range(first, at)):
        return False
    if text.folded[first] in ("p", "q", "f"):
        return False  # p3, q5
    first -= ends_with(text, first, kinds.STREET_WORDS)
    return first == 0 or text.gaps[first] == ","
