"""What goes onto paper: plain marks in millimetres on pages, drawn by whoever can draw; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Words:
    """A text in its box. It is set at `size` (mm of the line), smaller where it does not fit, then cut.

    `lines` are how many it may take, `weight` as in CSS, `side` left or right; `figures` asks for
    the font whose digits are of one width.
    """

    x: float
    y: float
    width: float
    text: str
    size: float
    weight: int = 400
    lines: int = 1
    side: str = "left"
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box; `shade` is 0 for white to 100 for black."""

    x: float
    y: float
    width: float
    height: float
    shade: int = 100


@dataclass(frozen=True, slots=True)
class Code:
    """A QR of so many mm, its quiet zone included."""

    x: float
    y: float
    side: float
    payload: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar code (Code 128) of so many mm, its quiet zones included; bars.py says how wide it must be."""

    x: float
    y: float
    width: float
    height: float
    payload: str


Mark = Words | Rule | Box | Code | Bars


@dataclass(frozen=True, slots=True)
class Page:
    """One page or label, `width` and `height` in mm.

    `name` is what the printer's queue and the file call it: nothing personal.
    """

    name: str
    width: float
    height: float
    marks: tuple[Mark, ...]


def moved(mark: Mark, x: float, y: float) -> Mark:
    """Return a mark that stands so many mm further right and down."""
    return replace(mark, x=mark.x + x, y=mark.y + y)


class PaperWriter(Protocol):
    """Draws pages; the window's side of it knows fonts."""

    def write(self, pages: Iterable[Page], path: Path) -> None:
        """Write pages into one PDF, each at its own size, asking for them one by one.

        Raises CoopLiveError where that fails, and where there is no page.
        """
