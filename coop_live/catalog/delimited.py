"""Reads the cells of a csv file, whoever wrote it: letters, separators and quotes as they come."""

from __future__ import annotations

import csv
import io
from itertools import islice

from coop_live.catalog.headings import HEADER_WITHIN
from coop_live.catalog.rows import Row
from coop_live.catalog.tables import MOST_ROWS, Line, header_of, no_header, nothing_there, rows_of, too_long
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.saving import OLD_LETTERS, letters_of, storable

SEPARATORS = (",", ";", "\t")


def read_delimited(content: bytes) -> tuple[list[Row], list[Problem]]:
    """Return the rows of a csv; raises InputError where none can be had."""
    text, problems = decoded(content)
    separators, body = _announced(storable(text))
    if not body.strip():
        raise nothing_there()
    separator = max(separators, key=lambda one: _headings_found(body, one))
    lines = _lines(body, separator)
    header = header_of(lines)
    if header is None:
        raise no_header()
    rows, odd = rows_of(lines, header)
    return rows, problems + odd


def decoded(content: bytes) -> tuple[str, list[Problem]]:
    """Return the text of a file: UTF-8, UTF-16, or a guess at windows-1258 that is told as a problem."""
    try:
        text, encoding = letters_of(content)
        return text, _guessed() if encoding == OLD_LETTERS else []
    except UnicodeError as trouble:
        raise InputError(
            tr("Chưa đọc được chữ trong tệp."), tr("Trong Excel, lưu thành .xlsx rồi nhập lại.")
        ) from trouble


def _guessed() -> list[Problem]:
    return [
        Problem(
            0,
            "",
            tr("Tệp dùng bảng chữ cũ, đoán là Windows-1258."),
            tr("Xem lại dấu tiếng Việt. Sai thì lưu thành .xlsx."),
        )
    ]


def _announced(text: str) -> tuple[tuple[str, ...], str]:
    """Take off Excel's own first line "sep=;", which it does not count as a row."""
    first, _, rest = text.partition("\n")
    announced = first.strip('" ')
    if announced.startswith("sep=") and len(announced) == 5:
        return (announced[4],), rest
    return SEPARATORS, text


def _headings_found(text: str, separator: str) -> int:
    """Count the headings of ours that come out with this separator."""
    start = io.StringIO(text, newline="")
    reader = csv.reader(start, delimiter=separator)
    try:
        lines = list(enumerate(islice(reader, HEADER_WITHIN), start=1))
    except csv.Error:
        return 0
    header = header_of(lines)
    return len(header.fields) if header else 0


def _lines(text: str, separator: str) -> list[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    lines: list[Line] = []
    try:
        for number, row in enumerate(reader, start=1):
            if number > MOST_ROWS:
                raise too_long()
            if any(row):
                lines.append((number, row))
    except csv.Error as trouble:
        last = lines[-1][0] + 1 if lines else 1
        raise InputError(
            tr("Dấu ngoặc kép ở dòng {row} chưa khép.", row=last), tr("Sửa dòng đó, hoặc lưu thành .xlsx.")
        ) from trouble
    return lines
