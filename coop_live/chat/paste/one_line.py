"""Reads chats of one line a comment: "20:14 Lan: chốt 1", "[20:14, 22/11/2026] Lan: c1", "Lan: c1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coop_live.chat.paste import words
from coop_live.chat.paste.found import Around, Found, LeftOut, When, no_name
from coop_live.chat.paste.lines import LONGEST_HEAD, name_of
from coop_live.chat.paste.times import read_time
from coop_live.chat.text import clean
from coop_live.i18n import tr
from coop_live.letters import folded

_HALF = r"(?:\s?(?:(?:AM|PM|SA|CH|am|pm)\b|[AP]M(?=[^\W\d_][^\W\d_A-Z]|@)))?"  # "8:14 PMLan"
_TIME = r"\d{1,2}[:h]\d{2}(?::\d{2})?" + _HALF
_DAY = r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_BEGINS = re.compile(
    rf"(?P<open>[\[(])?(?P<when>(?:{_DAY}[,\s]\s*)?{_TIME}(?:[,\s]\s*{_DAY})?)"
    r"(?(open)[\])])(?P<between>\s*[-–—|]?\s*)(?P<rest>\S.*)"
)
_COLON = re.compile(r"(?P<name>[^:：\n]{1,80}?)\s*[:：](?:\s+|(?=[^\d\s/]))(?P<text>\S.*)")
SIGN = "\u200b"
_UNSEEN = re.compile("\u200b|\t+| {2,}|\u2003")
_HANDLE = re.compile(r"(?P<name>@\S+)\s+(?P<text>\S.*)")
# What stands before a colon in an address or a price is no name.
_LABELS = words.listed("""
    sdt, dt, so dien thoai, dia chi, dc, d c, ghi chu, luu y, gia, ten, nguoi nhan, zalo, facebook, http,
    https, phone, address, size, mau, so luong, sl, ma, stk, ngan hang, ship, note, link, fb, tel
""")
# Where a comment may begin that a page glued to the name: only to offer something to look at.
_LIKELY = re.compile(
    r"(?<=\S)\s*(?=(?:chốt|chot|lấy|mua|đặt|hủy|huỷ|cho (?:em|chị|mình|anh)|shop|ad|còn|c\d)(?!\w*:))",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"(?<=[^\W\d_])\s*(?=\d)")


@dataclass(frozen=True, slots=True)
class _Said:
    """Who said what on a line; `doubt` where that could not be told apart for sure."""

    name: str
    text: str
    doubt: str = ""
    owner: bool = False


def with_times(text: str, around: Around) -> tuple[list[Found], list[LeftOut], int]:
    """Return the comments of lines that begin with a time, and how many lines do.

    A line without one goes on with what the line before it said.
    """
    found: list[Found | None] = []
    out: list[LeftOut] = []
    count = 0
    for row, raw in rows(text):
        began = _BEGINS.fullmatch(raw)
        when = read_time(began["when"], around) if began is not None else None
        if began is None or when is None:
            _go_on(found, out, row, raw)
            continue
        count += 1
        event = words.is_event(began["rest"])
        said = None if event else _parted(began["rest"], around, glued=not began["between"])
        if said is None:
            out.append(LeftOut(row, clean(raw), event_told() if event else unparted()))
            found.append(None)
        else:
            found.append(_found(row, said, when))
    return [one for one in found if one is not None], out, count


def with_names(text: str, around: Around) -> tuple[list[Found], list[LeftOut], int]:
    """Return the comments of lines like "Lan: chốt 1", and how many lines are so."""
    found: list[Found | None] = []
    out: list[LeftOut] = []
    count = 0
    for row, raw in rows(text):
        said = _by_colon(raw)
        if said is None:
            _go_on(found, out, row, raw, sure=False)
        else:
            count += 1
            found.append(_found(row, said, None))
    return [one for one in found if one is not None], out, count


def with_signs(text: str, around: Around) -> tuple[list[Found], list[LeftOut], int]:
    """Return the comments of a page that puts a sign nobody sees between name and words, and how many.

    YouTube's chat does so [?], with times or (as it stands when nobody changed it) without. A comment there
    is one line: what has no sign is not taken for the rest of the comment before it.
    """
    found: list[Found] = []
    out: list[LeftOut] = []
    for row, raw in rows(text):
        began = _BEGINS.fullmatch(raw)
        when = read_time(began["when"], around) if began is not None else None
        rest = began["rest"] if began is not None and when is not None else raw
        said = _parted(rest, around, glued=True) if _signed(rest) else None
        if said is not None:
            found.append(_found(row, said, when))
        elif not words.is_button(raw) and not words.is_badge(raw):
            out.append(LeftOut(row, clean(raw), event_told() if words.is_event(rest) else no_name()))
    return found, out, len(found)


def _signed(line: str) -> bool:
    return sum(bool(piece.strip()) for piece in line.split(SIGN)) > 1


def rows(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold anything, with their numbers."""
    for row, raw in enumerate(text.splitlines(), start=1):
        if clean(raw):
            yield row, raw.strip(" \ufeff\u200e\u200f")


def _go_on(found: list[Found | None], out: list[LeftOut], row: int, raw: str, *, sure: bool = True) -> None:
    """Give a line without a beginning of its own to the comment before it."""
    if words.is_button(raw) or words.is_badge(raw):
        return
    before = found[-1] if found else None
    if words.is_event(raw):
        out.append(LeftOut(row, clean(raw), event_told()))
    elif before is None:
        out.append(LeftOut(row, clean(raw), no_name()))
    else:
        doubt = before.doubt or ("" if sure else tr("Dòng sau không có tên, coi là lời nói tiếp."))
        found[-1] = replace(before, text=clean(f"{before.text} {raw}"), doubt=doubt)


def _found(row: int, said: _Said, when: When | None) -> Found:
    name, owner = name_of(said.name)
    return Found(row, name, clean(said.text), when, owner or said.owner, said.doubt)


def _parted(rest: str, around: Around, *, glued: bool) -> _Said | None:
    """Part what follows a time into name and words; None where nothing shows the border."""
    # YouTube's page has a sign between name and words that is not seen [?].
    name, *others = [piece for piece in _UNSEEN.split(rest) if piece.strip()]
    text = " ".join(piece for piece in others if not words.is_badge(piece))
    if text:
        return _Said(name, text, owner=any(map(words.is_own, others)))
    said = _by_colon(rest)
    if said is None and (handle := _HANDLE.fullmatch(rest)) is not None:
        said = _Said(handle["name"], handle["text"])
    return said or _by_viewers(rest, around, glued=glued) or _likely(rest)


def _by_colon(rest: str) -> _Said | None:
    found = _COLON.fullmatch(rest)
    if found is None or len(found["name"].split()) > 7 or folded(found["name"]) in _LABELS:
        return None
    return _Said(found["name"], found["text"])


def _by_viewers(rest: str, around: Around, *, glued: bool) -> _Said | None:
    """Part after the longest name of tonight's viewers that the line begins with."""
    if not around.names:
        return None
    for cut in range(min(len(rest) - 1, LONGEST_HEAD), 1, -1):
        inside = rest[cut - 1].isspace() or (rest[cut].isspace() if glued else not rest[cut].isspace())
        if not inside and around.knows(rest[:cut]):
            following = rest[cut:].strip()
            sure = glued or not following[:1].isupper()  # "Lan Nguyễn …" is perhaps not tonight's "Lan"
            return _Said(rest[:cut], following, "" if sure else _guess())
    return None


def _likely(rest: str) -> _Said | None:
    hits = [hit.start() for pattern in (_LIKELY, _FIGURE) for hit in pattern.finditer(rest)]
    hits += [at for at in range(1, len(rest)) if rest[at - 1].islower() and rest[at].isupper()]
    border = next((at for at in hits if at > 1), 0)
    return _Said(rest[:border].strip(), rest[border:].strip(), _guess()) if border else None


def _guess() -> str:
    return tr("Tên và lời dính liền: chỗ tách là đoán.")


def unparted() -> str:
    """Say why a line whose name nobody can find stays out."""
    return tr("Không rõ đâu là tên, đâu là lời.")


def event_told() -> str:
    """Say why a line about somebody's coming stays out."""
    return tr("Báo có người vào, theo dõi: không phải lời nói.")
