"""A grid of cells (a sheet, a csv) becomes rows of a product list: finds the header, skips what is empty."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.catalog.cells import Broken, Cell, shown
from coop_live.catalog.headings import HEADER_WITHIN, Header, find_header, standard_heading
from coop_live.catalog.rows import Row
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.money import grouped

MOST_ROWS = 20_000
MOST_COLUMNS = 100

Line = tuple[int, Sequence[Cell]]


def header_of(lines: Sequence[Line]) -> Header | None:
    """Return the header of a grid, None where its first rows hold none."""
    first = [(number, tuple(map(_heading, cells))) for number, cells in lines if number <= HEADER_WITHIN]
    return find_header(first)


def nothing_there() -> InputError:
    """Say that a file is empty."""
    return InputError(tr("Tệp chưa có gì."), tr("Dùng tệp mẫu để điền."))


def no_header() -> InputError:
    """Say that there is no row of headings."""
    return InputError(
        tr("Chưa thấy dòng tiêu đề cột."), tr("Trong 10 dòng đầu cần có: Mã, Tên, Giá. Hoặc dùng tệp mẫu.")
    )


def too_long() -> InputError:
    """Say that a table has more rows than a product list can have."""
    return InputError(
        tr("Bảng dài hơn {most} dòng.", most=grouped(MOST_ROWS)), tr("Xóa các dòng thừa rồi lưu lại.")
    )


def rows_of(lines: Sequence[Line], header: Header) -> tuple[list[Row], list[Problem]]:
    """Return the rows under the header that say anything, and what is odd about the header.

    Raises InputError when a column is missing without which there is no product.
    """
    if header.missing:
        missing = ", ".join(standard_heading(field) for field in header.missing)
        raise InputError(
            tr("Dòng {row} thiếu cột {names}.", row=header.row, names=missing),
            tr("Thêm cột đó, hoặc dùng tệp mẫu."),
        )
    headings = {field: header.headings[position] for position, field in header.fields.items()}
    names = _extra_names(header, max((len(cells) for _, cells in lines), default=0))
    rows = [
        _row(number, cells, header, headings, names)
        for number, cells in lines
        if number > header.row and _says_anything(cells, header)
    ]
    return rows, _repeated(header)


def _row(
    number: int, cells: Sequence[Cell], header: Header, headings: dict[str, str], names: dict[int, str]
) -> Row:
    known = {field: cells[place] for place, field in header.fields.items() if place < len(cells)}
    extra = tuple(
        (name, text) for place, name in names.items() if place < len(cells) and (text := shown(cells[place]))
    )
    return Row(number, known, headings, extra)


def _says_anything(cells: Sequence[Cell], header: Header) -> bool:
    return any(
        isinstance(cells[place], Broken) or shown(cells[place])
        for place in header.fields
        if place < len(cells)
    )


def _extra_names(header: Header, width: int) -> dict[int, str]:
    """Name every column that is none of ours, each name once."""
    names: dict[int, str] = {}
    for place in range(width):
        if place in header.fields:
            continue
        heading = header.headings[place] if place < len(header.headings) else ""
        if heading in header.repeated:
            continue
        name = heading or tr("Cột {letter}", letter=column_letter(place))
        names[place] = f"{name} ({column_letter(place)})" if name in names.values() else name
    return names


def column_letter(place: int) -> str:
    """Return the letter over a column as a spreadsheet shows it: 0 -> 'A', 26 -> 'AA'."""
    before, letter = divmod(place, 26)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + letter)


def _repeated(header: Header) -> list[Problem]:
    remedy = tr("Chỉ lấy cột đầu. Bỏ cột kia.")
    return [
        Problem(header.row, heading, tr("Cột {name} có hai lần.", name=heading), remedy)
        for heading in header.repeated
    ]


def _heading(cell: Cell) -> str:
    return " ".join(shown(cell).split())
