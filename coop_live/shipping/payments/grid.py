"""The cells of a bank's file as they stand there, a list of rows a sheet: csv of any kind, or .xlsx."""

from __future__ import annotations

import csv
import io
import struct
import unicodedata
import warnings
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.saving import letters_of, storable

Cell = str | int | float | date | time

MOST_BYTES = 40_000_000
MOST_BYTES_UNPACKED = 200_000_000
MOST_ROWS = 50_000
MOST_COLUMNS = 60
SEPARATORS = (";", "\t", ",", "|")
# Rows from which the separator of a csv is told: a letterhead has none, or a few in its sentences.
_TELLING_ROWS = 60
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOK = b"PK\x03\x04"
# What openpyxl and zipfile let through when a workbook is damaged.
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, ParseError, EOFError, OSError, RuntimeError),
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError),
)


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its name ("" in a csv) and its rows, each with the number that a person sees."""

    title: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


def read_grids(path: Path) -> tuple[Grid, ...]:
    """Return the sheets of a file that hold anything. Raises InputError where it cannot be read."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as trouble:
        raise InputError(
            tr("Không mở được tệp {name}.", name=path.name), tr("Kiểm lại tên tệp và thư mục.")
        ) from trouble
    if size > MOST_BYTES:
        raise _too_long()
    if content.startswith(_OLD_OR_LOCKED):
        raise InputError(
            tr("Tệp có mật khẩu, hoặc là Excel đời cũ."), tr("Mở trong Excel, bỏ mật khẩu, lưu thành .xlsx.")
        )
    grids = _workbook(content) if content.startswith(_WORKBOOK) else _delimited(content)
    found = tuple(grid for grid in grids if grid.rows)
    if not found:
        raise InputError(tr("Tệp chưa có gì."), tr("Tải lại sao kê từ ngân hàng."))
    return found


def text_of(cell: Cell) -> str:
    """Return a cell as a person sees it, its spaces single and its letters with their marks."""
    if isinstance(cell, datetime):
        return cell.strftime("%d/%m/%Y %H:%M:%S")
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(unicodedata.normalize("NFC", storable(str(cell))).split())


def _delimited(content: bytes) -> tuple[Grid, ...]:
    """Return a csv as each separator would have it, the likeliest first: its headings tell which is right."""
    try:
        text, _ = letters_of(content)
    except UnicodeError as trouble:
        raise InputError(
            tr("Chưa đọc được chữ trong tệp."), tr("Trong Excel, lưu thành .xlsx rồi nhập lại.")
        ) from trouble
    text = storable(text)
    first, _, rest = text.partition("\n")
    announced = first.strip('" ')
    if announced.startswith("sep=") and len(announced) == 5:  # Excel's own line
        return (_with_separator(rest, announced[4], 2),)
    return tuple(_with_separator(text, one) for one in _separators(text))


def _with_separator(text: str, separator: str, first: int = 1) -> Grid:
    rows = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        for number, cells in enumerate(reader, start=first):
            if number > MOST_ROWS:
                raise _too_long()
            if any(cell.strip() for cell in cells):
                rows.append((number, tuple(cell.strip() for cell in cells[:MOST_COLUMNS])))
    except csv.Error as trouble:
        raise InputError(
            tr("Dòng {row} của tệp không đọc được.", row=rows[-1][0] + 1 if rows else 1),
            tr("Sửa dòng đó, hoặc lưu thành .xlsx."),
        ) from trouble
    return Grid("", tuple(rows))


def _separators(text: str) -> list[str]:
    """Return the separators that may be meant, first the one that gives most rows the same many cells.

    Commas stand in words and in sums too.
    """
    start = "\n".join(text.split("\n", _TELLING_ROWS)[:_TELLING_ROWS])
    alike = {separator: _rows_alike(start, separator) for separator in SEPARATORS}
    likely = sorted((one for one in SEPARATORS if alike[one] > (0, 0)), key=lambda one: alike[one])[::-1]
    return likely or [SEPARATORS[0]]


def _rows_alike(start: str, separator: str) -> tuple[int, int]:
    """Return how many rows have the same many cells, three at least, and how many cells that is."""
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(start, newline=""), delimiter=separator)]
    except csv.Error:
        return 0, 0
    counted = Counter(width for width in widths if width > 2)
    width, count = max(counted.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
    return count, width


def _workbook(content: bytes) -> tuple[Grid, ...]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_BYTES_UNPACKED:
                raise _too_long()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _sheets(content)
    except InputError:
        raise
    except _DAMAGED as trouble:
        raise InputError(
            tr("Tệp Excel bị hỏng hoặc chép chưa xong."), tr("Mở bằng Excel rồi lưu lại, hoặc chép lại tệp.")
        ) from trouble


def _sheets(content: bytes) -> tuple[Grid, ...]:
    import openpyxl  # here, because it takes a tenth of a second to load and few starts need it

    book: Any = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    grids = []
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # some banks' programs write "A1" there, and the rest would not be read
        rows = []
        within = sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS)
        for number, cells in enumerate(within, start=1):
            if number > MOST_ROWS:
                raise _too_long()
            row = tuple(_cell(cell) for cell in cells)
            if any(cell != "" for cell in row):
                rows.append((number, row))
        grids.append(Grid(sheet.title, tuple(rows)))
    return tuple(grids)


def _cell(value: object) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float | date | time):
        return value
    return storable(str(value)).strip()


def _too_long() -> InputError:
    return InputError(tr("Sao kê quá dài."), tr("Tải sao kê của ít ngày hơn."))
