"""Lays lists out on A4: repeated headings, page numbers, boxes to tick; pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from coop_live.i18n import tr
from coop_live.money import grouped
from coop_live.shipping.lists import Cell, Column, Group, Listing, Row
from coop_live.shipping.paper import Box, Mark, Page, Rule, Words, moved
from coop_live.weights import KILO, kilos

WIDTH, HEIGHT = 210.0, 297.0
LEFT, INNER = 12.0, 186.0
_TOP, _BOTTOM = 24.0, 283.0
_BOX, _LINE = 4.0, 4.6
# A letter is about so wide, of the height of its line; where that is too little it is set smaller.
_LETTER = 0.36
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is not divided between pages: its marks from y = 0, and how high it is.

    `heads` are what is said again above it where a page begins with it.
    """

    marks: tuple[Mark, ...]
    height: float
    heads: tuple[_Piece, ...] = ()
    begins: bool = False


def list_pages(name: str, title: str, listings: Sequence[Listing]) -> list[Page]:
    """Return the pages of some lists, one after the other; `name` is the file's, `title` heads each page.

    Each list begins on a page of its own.
    """
    filled: list[tuple[str, list[Mark]]] = []
    for listing in listings:
        filled += ((listing.name, marks) for marks in _filled(tuple(_pieces(listing))))
    count = len(filled)
    return [
        Page(name, WIDTH, HEIGHT, (*_head(title, what, place, count), *marks))
        for place, (what, marks) in enumerate(filled, 1)
    ]


def _head(title: str, what: str, place: int, count: int) -> Iterator[Mark]:
    yield Words(LEFT, 9, 130, what, 7, 700)
    yield Words(LEFT, 16.5, 130, title, 4.4)
    pages = tr("Trang {page}/{pages}", page=place, pages=count)
    yield Words(LEFT + 136, 16.5, INNER - 136, pages, 4.4, side="right")


def _filled(pieces: Sequence[_Piece]) -> Iterator[list[Mark]]:
    """Fill pages from above; what a page begins with is headed again."""
    marks: list[Mark] = []
    y = _TOP
    for place, piece in enumerate(pieces):
        # A heading at the foot of a page, without what it heads, is on the wrong page.
        needed = piece.height + (pieces[place + 1].height if piece.begins and place + 1 < len(pieces) else 0)
        if marks and y + needed > _BOTTOM:
            yield marks
            marks, y = [], _TOP
        if not marks:
            for head in piece.heads:
                marks += (moved(mark, 0, y) for mark in head.marks)
                y += head.height
        marks += (moved(mark, 0, y) for mark in piece.marks)
        y += piece.height
    if marks:
        yield marks


def _pieces(listing: Listing) -> Iterator[_Piece]:
    places = _places(listing.columns)
    columns = _column_heads(listing.columns, places)
    yield columns
    for group in listing.groups:
        heads: tuple[_Piece, ...] = (columns,)
        if group.cells:
            first = _group_head(group, listing.about)
            yield _Piece(first.marks, first.height, heads, begins=True)
            again = _group_again(group)
            heads = (columns, again)
        for row in group.rows:
            told = _row(row, listing.columns, places)
            yield _Piece(told.marks, told.height, heads)


def _places(columns: Sequence[Column]) -> tuple[tuple[float, float], ...]:
    """Return where each column begins and how wide it is; the first mm are for the box to tick."""
    room = INNER - _BOX - 3
    whole = sum(column.width for column in columns)
    found, x = [], LEFT + _BOX + 3
    for column in columns:
        width = room * column.width / whole
        found.append((x, width - 2))
        x += width
    return tuple(found)


def _column_heads(columns: Sequence[Column], places: Sequence[tuple[float, float]]) -> _Piece:
    marks: list[Mark] = [
        Words(x, 1, width, column.heading, 4, 600, side="right" if column.right else "left")
        for column, (x, width) in zip(columns, places, strict=True)
    ]
    return _Piece((*marks, Rule(LEFT, 6.2, INNER)), 7.2)


def _group_head(group: Group, about: Sequence[Column]) -> _Piece:
    told = (
        f"{column.heading} {_told(cell)}" if isinstance(cell, date) else _told(cell)
        for column, cell in zip(about, group.cells, strict=True)
    )
    said = " · ".join(filter(None, told))
    marks: list[Mark] = [
        Box(LEFT, 1.2, INNER, 7.2, shade=12),
        *_tick(LEFT + 1.2, 2.8),
        Words(LEFT + _BOX + 3, 1.9, INNER - _BOX - 5, said, 5.6, 700),
    ]
    height = 9.0
    if group.note:
        lines = _lines(group.note, INNER - _BOX - 5, 4.4)
        marks.append(Words(LEFT + _BOX + 3, height, INNER - _BOX - 5, group.note, 4.4, 600, lines=lines))
        height += 4.4 * lines + 0.4
    return _Piece(tuple(marks), height)


def _group_again(group: Group) -> _Piece:
    said = tr("{what} (tiếp)", what=" · ".join(filter(None, map(_told, group.cells[:2]))))
    return _Piece((Words(LEFT + _BOX + 3, 0.6, INNER - _BOX - 5, said, 4.6, 600),), 6.0)


def _row(row: Row, columns: Sequence[Column], places: Sequence[tuple[float, float]]) -> _Piece:
    texts = [_told(cell) for cell in row.cells]
    # Only words go on to another line: a day or a figure that is parted is misread.
    lines = [
        _lines(text, width, _LINE) if isinstance(cell, str) else 1
        for cell, text, (_x, width) in zip(row.cells, texts, places, strict=True)
    ]
    height = _LINE * max(lines) + 1.6
    marks: list[Mark] = list(_tick(LEFT + 1.2, 0.8)) if row.to_tick else []
    for text, column, (x, width), count in zip(texts, columns, places, lines, strict=True):
        side = "right" if column.right else "left"
        if text:
            weight = 400 if row.to_tick else 700
            marks.append(Words(x, 0.6, width, text, _LINE, weight, count, side, figures=column.right))
    return _Piece((*marks, Box(LEFT, height - 0.3, INNER, 0.1, shade=45)), height)


def _tick(x: float, y: float) -> tuple[Mark, ...]:
    return Box(x, y, _BOX, _BOX), Box(x + 0.3, y + 0.3, _BOX - 0.6, _BOX - 0.6, shade=0)


def _lines(text: str, width: float, line: float) -> int:
    return max(1, min(_MOST_LINES, math.ceil(len(text) * line * _LETTER / width)))


def _told(cell: Cell) -> str:
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float):
        return kilos(round(cell * KILO))
    return grouped(cell) if isinstance(cell, int) else cell
