"""Finds the size and the lines in which words fit: never cut, never squeezed, never hyphenated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from PySide6.QtGui import QColor, QFont

from ui.paint.words import BOLD, Face, Line, Run, plain

LEAST_NAME = 20


class Low(Protocol):
    """A way to set words that knows how high it is, in pixels at 720p."""

    @property
    def tall(self) -> float:
        """The height."""


P = TypeVar("P", bound=Low)


def largest(make: Callable[[float], Line], sizes: Iterable[float], width: float, face: Face) -> Line:
    """Return the line of the first of `sizes` that fits `width`, else of the last one."""
    made = Line(())
    for size in sizes:
        made = make(size)
        if made.width(face) <= width:
            break
    return made


def wrap(text: str, make: Callable[[str], Line], width: float, face: Face) -> list[str] | None:
    """Break text at spaces into lines that fit `width`; None when a word alone is too wide."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and make(longer).width(face) <= width:
            lines[-1] = longer
        elif make(word).width(face) <= width:
            lines.append(word)
        else:
            return None
    return lines


def balanced(text: str, make: Callable[[str], Line], width: float, face: Face) -> list[str] | None:
    """Break text as `wrap` does, in the narrowest column that needs no more lines."""
    best = wrap(text, make, width, face)
    if best is None or len(best) < 2:
        return best
    narrow, wide = width / 2, width
    while wide - narrow > 2:
        middle = (narrow + wide) / 2
        lines = wrap(text, make, middle, face)
        if lines is not None and len(lines) == len(best):
            best, wide = lines, middle
        else:
            narrow = middle
    return best


def layouts(
    text: str,
    sizes: Sequence[tuple[float, int]],
    width: float,
    face: Face,
    colour: QColor,
    weight: QFont.Weight = BOLD,
    least: int = LEAST_NAME,
) -> Iterator[list[Line]]:
    """Give the lines of every (size, most lines) that fits `width`, in order.

    After the last one the size shrinks by single pixels to `least`, gaining a line where the
    height of the last one has room for it.
    """
    words = plain(text)
    last, most = sizes[-1]
    height = last * most
    smaller = [(float(size), max(most, int(height / size))) for size in range(int(last) - 1, least - 1, -1)]
    for size, count in [*sizes, *smaller]:

        def make(part: str, size: float = size) -> Line:
            return Line((Run(part, size, colour, weight),))

        if make(words).width(face) > width * count:
            continue
        lines = balanced(words, make, width, face)
        if lines is not None and len(lines) <= count:
            yield [make(part) for part in lines]


def fit(
    text: str,
    sizes: Sequence[tuple[float, int]],
    width: float,
    face: Face,
    colour: QColor,
    weight: QFont.Weight = BOLD,
    least: int = LEAST_NAME,
) -> list[Line] | None:
    """Return the first of `layouts`; None when nothing fits."""
    return next(layouts(text, sizes, width, face, colour, weight, least), None)


def first_low(plans: Iterable[P], height: float) -> P:
    """Return the first plan that is no higher than `height`, else the last one."""
    plan: P | None = None
    for plan in plans:
        if plan.tall <= height:
            break
    if plan is None:
        raise ValueError("no plans")
    return plan


def broken(text: str, make: Callable[[str], Line], width: float, face: Face) -> list[Line]:
    """Break text at spaces, or anywhere within a word that is wider than the column: the last resort."""
    lines: list[Line] = []
    rest = text
    while rest:
        count = _fitting(rest, make, width, face)
        space = rest.rfind(" ", 1, count + 1)
        cut = space if space > 0 and count < len(rest) else count
        lines.append(make(rest[:cut]))
        rest = rest[cut:].lstrip()
    return lines


def _fitting(text: str, make: Callable[[str], Line], width: float, face: Face) -> int:
    few, many = 1, len(text)
    while few < many:
        middle = (few + many + 1) // 2
        if make(text[:middle]).width(face) <= width:
            few = middle
        else:
            many = middle - 1
    return few
