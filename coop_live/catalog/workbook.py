"""Reads the cells of an Excel workbook, whatever state it is in, without running anything in it."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any, Protocol
from xml.etree.ElementTree import ParseError

from coop_live.catalog.cells import Broken, Cell
from coop_live.catalog.headings import HEADER_WITHIN, Header
from coop_live.catalog.paper_sheet import is_paper_sheet, read_paper_sheet, with_papers
from coop_live.catalog.progress import Told, untold
from coop_live.catalog.rows import Row
from coop_live.catalog.tables import (
    MOST_COLUMNS,
    MOST_ROWS,
    Line,
    header_of,
    no_header,
    nothing_there,
    rows_of,
    too_long,
)
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr

MOST_BYTES_UNPACKED = 200_000_000

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What openpyxl and zipfile let through when a workbook is damaged.
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ParseError, EOFError, OSError, RuntimeError),
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError),
)
_NO_HEADER = Header(0, {}, (), ())
_WITHIN = {"max_row": MOST_ROWS + 1, "max_col": MOST_COLUMNS + 1}


class _BookCell(Protocol):
    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet with headings: its first rows are read, `rest` waits."""

    title: str
    header: Header
    first: list[Line]
    rest: Iterator[Line]

    @property
    def is_list(self) -> bool:
        return (
            not is_paper_sheet(self.title) and not self.header.missing and self.first[-1][0] > self.header.row
        )


def read_workbook(content: bytes, told: Told = untold) -> tuple[list[Row], list[Problem]]:
    """Return the rows of the first sheet that has our headings, with the papers of a sheet of their own.

    What `told` raises ends the reading. Raises InputError where none can be had.
    """
    if content.startswith(_OLD_OR_LOCKED):
        raise InputError(
            tr("Tệp có mật khẩu, hoặc là Excel đời cũ."), tr("Mở trong Excel, bỏ mật khẩu, lưu thành .xlsx.")
        )
    with _damage_told(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _check_size(content)
        sheets = list(_sheets(content, told))
        with_heads = (one for one in sheets if not is_paper_sheet(one.title))
        sheet = next((one for one in sheets if one.is_list), None) or next(with_heads, None)
        if sheet is None:
            raise no_header()
        rows, problems = rows_of([*sheet.first, *sheet.rest], sheet.header)
        for one in sheets:
            if is_paper_sheet(one.title):
                papers, wrong = read_paper_sheet(one.title, chain(one.first, one.rest))
                rows, unknown = with_papers(rows, papers, one.title)
                problems += wrong + unknown
    return rows, problems + _other_sheets(sheet, sheets)


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except InputError:
        raise
    except _DAMAGED as trouble:
        raise InputError(
            tr("Tệp Excel bị hỏng hoặc chép chưa xong."), tr("Mở bằng Excel rồi lưu lại, hoặc chép lại tệp.")
        ) from trouble


def _check_size(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        unpacked = sum(part.file_size for part in parts.infolist())
    if unpacked > MOST_BYTES_UNPACKED:
        raise InputError(tr("Tệp Excel mở ra quá lớn."), tr("Bỏ hình và trang thừa rồi lưu lại."))


def _sheets(content: bytes, told: Told) -> Iterator[_Sheet]:
    """Give the sheets with headings: what their cells show, and which of them are formulas."""
    import openpyxl  # here, because it takes a tenth of a second to load and few starts need it

    shown_book: Any = openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=True, keep_links=False
    )
    typed_book: Any = openpyxl.load_workbook(
        io.BytesIO(content), read_only=True, data_only=False, keep_links=False
    )
    empty = True
    for shown_sheet, typed_sheet in zip(shown_book.worksheets, typed_book.worksheets, strict=True):
        many = typed_sheet.max_row or 0
        for sheet in (shown_sheet, typed_sheet):
            sheet.reset_dimensions()  # some programs write "A1" there, and the rest would not be read
        lines = _lines(shown_sheet.iter_rows(**_WITHIN), typed_sheet.iter_rows(**_WITHIN), many, told)
        first = _up_to_header(lines)
        empty = empty and not first
        header = header_of(first)
        if header is not None or (first and is_paper_sheet(shown_sheet.title)):
            yield _Sheet(shown_sheet.title, header or _NO_HEADER, first, lines)
    if empty:
        raise nothing_there()


def _up_to_header(lines: Iterator[Line]) -> list[Line]:
    """Take the rows among which the header may be, and one more to see whether anything follows."""
    first: list[Line] = []
    for line in lines:
        first.append(line)
        if line[0] > HEADER_WITHIN:
            break
    return first


def _lines(
    values: Iterable[Sequence[_BookCell]], formulas: Iterable[Sequence[_BookCell]], many: int, told: Told
) -> Iterator[Line]:
    for number, (shown_cells, typed_cells) in enumerate(zip(values, formulas, strict=True), start=1):
        told(number, many if number <= many else 0)
        if all(typed.value is None for typed in typed_cells):
            continue
        if number > MOST_ROWS:
            raise too_long()
        if typed_cells[-1].value is not None:
            raise InputError(
                tr("Bảng rộng hơn {most} cột.", most=MOST_COLUMNS), tr("Xóa các cột thừa rồi lưu lại.")
            )
        yield number, [_cell(one, typed) for one, typed in zip(shown_cells, typed_cells, strict=True)]


def _cell(cell: _BookCell, typed: _BookCell) -> Cell:
    from openpyxl.utils.escape import unescape  # as above

    value = cell.value
    if value is None:
        return _without_value(str(typed.value)) if typed.data_type == "f" else ""
    if cell.data_type == "e":
        return Broken(str(value), tr("Ô này hiện {seen}.", seen=value), tr("Gõ thẳng giá trị vào ô."))
    if isinstance(value, datetime | date | time | timedelta):
        return Broken(
            _moment(value), tr("Excel đã đổi ô này thành ngày giờ."), tr("Đổi ô sang kiểu Text rồi gõ lại.")
        )
    return value if isinstance(value, int | float) and not isinstance(value, bool) else unescape(str(value))


def _without_value(formula: str) -> Broken:
    return Broken(
        formula, tr("Ô công thức này chưa tính ra số."), tr("Mở bằng Excel rồi lưu lại, hoặc gõ thẳng số.")
    )


def _moment(value: datetime | date | time | timedelta) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y" if value.time() == time() else "%d/%m/%Y %H:%M")
    return value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value)


def _other_sheets(taken: _Sheet, sheets: Sequence[_Sheet]) -> list[Problem]:
    other = next((one.title for one in sheets if one is not taken and one.is_list), None)
    if other is None:
        return []
    cause = tr("Chỉ nhập trang “{title}”, chưa nhập “{other}”.", title=taken.title, other=other)
    return [Problem(0, "", cause, tr("Dồn các món về một trang."))]
