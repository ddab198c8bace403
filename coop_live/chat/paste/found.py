"""What is found in a pasted text: comments, the lines that stayed out and why, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import StrEnum

from coop_live.i18n import tr
from coop_live.letters import folded


class Layout(StrEnum):
    """How the comments stand in a text."""

    NOTHING = "nothing"
    ONE_LINE = "one line"  # 20:14 Lan: chốt 1
    COLUMNS = "columns"  # rows of a table on a page, with tabs between
    PAGE = "page"  # with the buttons of the page: Thích, Trả lời
    TIME_ABOVE = "time above"  # name, time, words
    TIME_BELOW = "time below"  # name, words, time
    PAIRS = "pairs"  # name, words, and no times
    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class When:
    """A moment (ms UTC) that is right to so many ms to either side."""

    at: int
    within: int


@dataclass(frozen=True, slots=True)
class Found:
    """One comment of a pasted text, which begins in its line `row` (1 is the first).

    `when` is None where the text tells no time. `doubt` says what could not be told apart for sure, "" where
    all is clear. `owner`: marked as the seller's own side. The rest is known of files only.
    """

    row: int
    author: str
    text: str
    when: When | None = None
    owner: bool = False
    doubt: str = ""
    platform: str = ""
    live_id: str = ""
    comment_id: str = ""
    author_id: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not taken for a comment, as it stands there, and why."""

    row: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Paste:
    """What a text was read as."""

    comments: tuple[Found, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    layout: Layout = Layout.NOTHING


@dataclass(frozen=True, slots=True)
class Around:
    """What is known while a text is read.

    `now` and `began` (of the live; None: not known) are ms UTC, `zone` is where the page told its times
    (None: here). `names` are the viewers of tonight.
    """

    now: int
    began: int | None = None
    zone: tzinfo | None = None
    names: frozenset[str] = frozenset()
    _folded: frozenset[str] = field(init=False, default=frozenset())

    def __post_init__(self) -> None:
        """Fold the names once."""
        object.__setattr__(self, "_folded", frozenset(filter(None, map(folded, self.names))))

    def knows(self, name: str) -> bool:
        """Tell whether somebody of this name wrote tonight."""
        return folded(name) in self._folded


def of_comments(found: Iterable[Found], left_out: Sequence[LeftOut], layout: Layout) -> Paste:
    """Return a paste in the order of its lines; what has no words or no name stays out."""
    kept: list[Found] = []
    out = list(left_out)
    for one in found:
        if one.author and one.text:
            kept.append(one)
        elif one.author or one.text:
            out.append(LeftOut(one.row, one.author or one.text, only_a_name() if one.author else no_name()))
    return Paste(tuple(kept), tuple(sorted(out, key=lambda one: one.row)), layout if kept else Layout.NOTHING)


def only_a_name() -> str:
    """Say why a line without words stays out."""
    return tr("Chỉ có tên, không thấy lời (hình dán, ảnh?).")


def no_name() -> str:
    """Say why a line without a name stays out."""
    return tr("Không thấy tên người viết.")
