"""Writes long sheets row by row: each row goes into the file at once, and several sheets grow together.

xlsxwriter spends most of its time on single cells. Here a whole row goes at once into the file that it keeps
beside each sheet (`fh`, in its constant_memory mode), as it would write it; the rest of the book is its work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.money import grouped
from coop_live.saving import LINE_POINTS, ROOM_FOR_WRAPPING, TALLEST_ROW
from coop_live.shipping.cells import cell_text

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | float | datetime | date

MOST_ROWS = 1_048_576  # of one sheet in Excel; what is more it would call damage
_FIRST_DAY = date(1899, 12, 30)  # Excel's day 0
_DAY_S = 86_400
# Excel reads _x0041_ in a text as a letter's number, unless its first mark is told by its own.
_LOOKS_LIKE_A_LETTER = re.compile(r"_(?=x[0-9a-fA-F]{4}_)")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, whether it holds dong, and whether it is printed.

    Only the last columns can stay off the paper: what is left is larger.
    """

    heading: str
    width: int
    money: bool = False
    printed: bool = True


def formats_of(book: xlsxwriter.Workbook) -> dict[str, Format]:
    """Return how cells look, by what they hold."""
    top = {"valign": "top"}
    edge = {"bold": True, "text_wrap": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    return {
        "heading": book.add_format({**edge, "valign": "vcenter"}),
        "text": book.add_format({**top, "num_format": "@", "text_wrap": True}),
        "number": book.add_format({**top, "num_format": "0", "align": "center"}),
        "decimal": book.add_format({**top, "num_format": "0.###", "align": "center"}),
        "money": book.add_format({**top, "num_format": "#,##0", "align": "right", "indent": 1}),
        "time": book.add_format({**top, "num_format": "dd/mm/yyyy hh:mm", "align": "left"}),
        "day": book.add_format({**top, "num_format": "dd/mm/yyyy", "align": "left"}),
    }


class LeanSheet:
    """One sheet of a book that was opened with `new_workbook`: headings, then row after row, then `end`."""

    def __init__(self, sheet: Worksheet, formats: Mapping[str, Format], columns: Sequence[Column]) -> None:
        from xlsxwriter.utility import xl_col_to_name  # here: it takes a quarter of the start to load

        self._sheet, self._row = sheet, 0
        styles = {name: one._get_xf_index() for name, one in formats.items()}
        self._cells = tuple(
            _writer(xl_col_to_name(place), column, styles) for place, column in enumerate(columns)
        )
        # So many letters stand in one line of a cell; one that has no more and no break needs no counting.
        self._rooms = tuple(int(column.width / ROOM_FOR_WRAPPING) for column in columns)
        self._printed = sum(column.printed for column in columns)
        headings = [cell_text(column.heading) for column in columns]
        cells = [_text(f"{xl_col_to_name(n)}1", styles["heading"], text) for n, text in enumerate(headings)]
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
        self._write("".join(cells), self._lines(headings))

    def add(self, row: Sequence[Value]) -> None:
        """Write one more row, as high as its longest cell is; its texts are as `cell_text` returns them."""
        at = self._row + 1
        cells = [write(at, value) for write, value in zip(self._cells, row, strict=True) if value != ""]
        self._write("".join(cells), self._lines(row))

    def end(self) -> None:
        """Tell xlsxwriter what was written, and put the filter over it."""
        sheet, last, right = self._sheet, self._row - 1, len(self._cells) - 1
        sheet.dim_rowmin, sheet.dim_rowmax, sheet.dim_colmin, sheet.dim_colmax = 0, last, 0, right
        sheet.autofilter(0, 0, last, right)
        if self._printed <= right:
            sheet.print_area(0, 0, last, self._printed - 1)
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})

    def _write(self, cells: str, lines: int) -> None:
        self._row += 1
        if self._row > MOST_ROWS:
            cause = tr("Một trang Excel chỉ chứa được {most} dòng.", most=grouped(MOST_ROWS))
            raise CoopLiveError(cause, tr("Xuất từng buổi live, hoặc xuất CSV."))
        height = f' ht="{min(LINE_POINTS * lines, TALLEST_ROW)}" customHeight="1"' if lines > 1 else ""
        self._sheet.fh.write(f'<row r="{self._row}"{height}>{cells}</row>')

    def _lines(self, row: Sequence[Value]) -> int:
        most = 1
        for room, value in zip(self._rooms, row, strict=True):
            if isinstance(value, str) and (len(value) > room or "\n" in value):
                most = max(most, sum(1 + len(line) // room for line in value.split("\n")))
        return most


def _writer(name: str, column: Column, styles: Mapping[str, int]) -> Callable[[int, Value], str]:
    """Return what tells a value of this column as what it is: text never becomes a formula or a link."""
    text, whole = styles["text"], styles["money" if column.money else "number"]

    def write(row: int, value: Value) -> str:
        if isinstance(value, str):
            return _text(f"{name}{row}", text, value)
        if isinstance(value, int):
            return f'<c r="{name}{row}" s="{whole}"><v>{value}</v></c>'
        if isinstance(value, float):
            return f'<c r="{name}{row}" s="{styles["decimal"]}"><v>{value:.16G}</v></c>'
        if isinstance(value, datetime):
            return f'<c r="{name}{row}" s="{styles["time"]}"><v>{_days(value):.16G}</v></c>'
        return f'<c r="{name}{row}" s="{styles["day"]}"><v>{(value - _FIRST_DAY).days}</v></c>'

    return write


def _text(place: str, style: int, text: str) -> str:
    if "_x" in text:
        text = _LOOKS_LIKE_A_LETTER.sub("_x005F_", text)
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{space}>{text}</t></is></c>'


def _days(moment: datetime) -> float:
    seconds = moment.hour * 3_600 + moment.minute * 60 + moment.second
    return (moment.date() - _FIRST_DAY).days + seconds / _DAY_S
