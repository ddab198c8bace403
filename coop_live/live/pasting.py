"""What a paste would bring to the evening, row by row, and the way in for what a person takes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from coop_live.chat.paste.comments import Into, comments_of, in_gap, is_beside, source_of
from coop_live.chat.paste.found import Around, Found, LeftOut, Paste, When
from coop_live.chat.paste.missing import Known, known_of, missing
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.model import Comment

EARLY = 30 * 60_000
"""Comments came to the live's page so long before it began here, at most."""
MOST_HEARD = 100_000

Gap = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Evening:
    """The live that is pasted into: its number, when it began (ms UTC, None: not known), what was said."""

    number: int
    began: int | None = None
    said: tuple[Comment, ...] = ()

    @property
    def live_id(self) -> str:
        """What the comments of no live of a platform belong to."""
        return f"live-{self.number}"

    def around(self, now: int) -> Around:
        """Return what is known while a text is read."""
        return Around(now, self.began, names=frozenset(one.author_name for one in self.said))

    def known(self) -> list[Known]:
        """Return what need not be added."""
        return [known for one in self.said if (known := known_of(one)) is not None]


def evening_in(ledger: Ledger, number: int) -> Evening:
    """Return an evening with everything that was said in it."""
    with ledger.read() as questions:
        began = next((row.started_at for row in questions.lives() if row.id == number), None)
        return Evening(number, began, tuple(one for one, _, _ in questions.heard(number, MOST_HEARD)))


class RowState(StrEnum):
    """What becomes of a row of a paste."""

    NEW = "new"
    DOUBT = "doubt"  # only where a person says so
    KNOWN = "known"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class PasteRow:
    """One row as a person sees it before anything is kept; `place` is its comment, None for none."""

    row: int
    state: RowState
    text: str
    author: str = ""
    when: When | None = None
    owner: bool = False
    why: str = ""
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A paste beside the evening: `rows` in the order of the text, `taken` the places that would be added."""

    paste: Paste
    rows: tuple[PasteRow, ...]
    platform: str

    @property
    def taken(self) -> frozenset[int]:
        """The places of what is new and clear."""
        return frozenset(
            row.place for row in self.rows if row.place is not None and row.state is RowState.NEW
        )

    def count(self, state: RowState) -> int:
        """Return how many rows are so."""
        return sum(row.state is state for row in self.rows)


def previewed(paste: Paste, evening: Evening, platform: str, gap: Gap | None = None) -> Preview:
    """Return a paste with what becomes of each row; what has no time was said in the gap to be filled."""
    known = evening.known()
    again = frozenset[int]()
    if gap is not None:
        # A copied page begins before the gap; without times nobody can tell what was said there again.
        said_before = set(range(len(paste.comments))) - set(missing(paste.comments, known, platform))
        again = frozenset(place for place in said_before if paste.comments[place].when is None)
        paste = in_gap(paste, *gap)
    new = set(missing(paste.comments, known, platform))
    rows = [
        _row(place, one, place in new, evening, gap, said_before=place in again)
        for place, one in enumerate(paste.comments)
    ]
    rows += [_left_out(one) for one in paste.left_out]
    return Preview(paste, tuple(sorted(rows, key=lambda row: row.row)), platform)


def _row(
    place: int, one: Found, is_new: bool, evening: Evening, gap: Gap | None, *, said_before: bool
) -> PasteRow:
    doubt = one.doubt or _elsewhere(one, evening, gap)
    if said_before:
        doubt = doubt or tr("Đã có câu này ngoài khoảng thiếu: chỉ thêm nếu khách nói lại.")
    state = RowState.KNOWN if not is_new else RowState.DOUBT if doubt else RowState.NEW
    why = doubt if state is RowState.DOUBT else ""
    return PasteRow(one.row, state, one.text, one.author, one.when, one.owner, why, place)


def _elsewhere(one: Found, evening: Evening, gap: Gap | None) -> str:
    latest = None if one.when is None else one.when.at + one.when.within
    if evening.began is not None and latest is not None and latest < evening.began - EARLY:
        return tr("Trước buổi live này.")
    if gap is not None and is_beside(one, *gap):
        return tr("Ngoài khoảng thiếu.")
    return ""


def _left_out(one: LeftOut) -> PasteRow:
    return PasteRow(one.row, RowState.OUT, one.text, why=one.why)


def add(
    preview: Preview,
    taken: Iterable[int],
    evening: Evening,
    now: int,
    hear: Callable[[Comment], Future[Any]],
) -> int:
    """Let the evening hear these, and return how many were new to it; not in the main thread.

    `evening` is as it stands now: what came by itself since the preview is not added. Raises CoopLiveError.
    """
    found = preview.paste.comments
    still = set(missing(found, evening.known(), preview.platform)) & set(taken)
    into = Into(preview.platform, evening.live_id, now, source_of(preview.paste))
    heard = [hear(one) for one in comments_of(found, still, into)]
    return sum(bool(future.result().new) for future in heard)
