"""Reads a carrier's template, and says of a wrong one where it is wrong and what to do."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.template import (
    CERTAINTIES,
    CHOICES,
    DATES,
    FIELDS,
    UNITS,
    Template,
    TemplateColumn,
)

MOST_BYTES = 200_000
MOST_COLUMNS = 100
LAST_HEADING_ROW = 100
LONGEST_SHEET_NAME = 31  # Excel's own limits of a sheet's name
_NOT_IN_SHEET_NAME = frozenset("[]:*?/\\")
_MOST_NUMBER = 1_000_000_000
_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
_FILE_KEYS = ("name", "carrier", "source", "proven", "sheet", "heading_row", "address", "limits", "column")
_COLUMN_KEYS = (
    *("heading", "field", "text", "number", "required", "most", "most_bytes", "width"),
    *("unit", "date", "yes", "no"),
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A table of the file, and on which line each of its keys stands."""

    file: str
    values: Mapping[str, Any]
    begins: int
    lines: Sequence[str]

    def wrong(self, key: str, why: str, remedy: str) -> InputError:
        """Return the error that names file, line and key."""
        cause = tr(
            "{file}, dòng {line}, “{key}”: {why}", file=self.file, line=self.line(key), key=key, why=why
        )
        return InputError(cause, remedy)

    def line(self, key: str) -> int:
        """Return the line of a key, or that of the part where the key is missing."""
        for number, line in enumerate(self.lines[self.begins :], start=self.begins + 1):
            if re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line):
                return number
            if number > self.begins + 1 and line.lstrip().startswith("["):
                break
        return max(1, self.begins)

    def only(self, known: Sequence[str]) -> None:
        """Raise InputError for a key that means nothing here."""
        for key in self.values:
            if key not in known:
                raise self.wrong(key, tr("chương trình không biết chữ này."), _one_of(known))

    def text(self, key: str, most: int, *, needed: bool = True) -> str:
        """Return a text, "" where it may be missing."""
        value = self.values.get(key, "")
        if not isinstance(value, str) or (needed and not value.strip()):
            raise self.wrong(key, tr("cần một đoạn chữ trong ngoặc kép."), tr('Gõ như {key} = "…"', key=key))
        if len(value) > most:
            raise self.wrong(
                key, tr("dài quá {most} chữ.", most=most), tr("Rút còn {most} chữ trở xuống.", most=most)
            )
        return value

    def number(self, key: str, least: int, most: int, usual: int | None) -> int | None:
        """Return a whole number, `usual` where there is none."""
        if key not in self.values:
            return usual
        value = self.values[key]
        if type(value) is int and least <= value <= most:
            return value
        why = tr("cần một số từ {least} đến {most}.", least=least, most=most)
        raise self.wrong(
            key, why, tr("Gõ số, không có ngoặc kép, ví dụ {key} = {least}", key=key, least=least)
        )

    def truth(self, key: str) -> bool:
        """Return true or false, false where nothing is said."""
        value = self.values.get(key, False)
        if isinstance(value, bool):
            return value
        raise self.wrong(key, tr("chỉ có thể là true hoặc false."), tr("Gõ {key} = true hoặc false", key=key))

    def choice(self, key: str, known: Sequence[str], usual: str = "") -> str:
        """Return one of a few words."""
        value = self.values.get(key, usual)
        if value in known:
            return str(value)
        seen = str(value)[:30]
        why = tr("“{seen}” không dùng được.", seen=seen) if key in self.values else tr("còn thiếu.")
        raise self.wrong(key, why, _one_of(known))

    def constant(self, key: str) -> str | int:
        """Return a text or a whole number."""
        value = self.values.get(key, "")
        if isinstance(value, str) and len(value) <= 200:
            return value
        if type(value) is int and abs(value) <= _MOST_NUMBER:
            return value
        raise self.wrong(key, tr("cần chữ hoặc số nguyên."), tr('Gõ như {key} = "…"', key=key))


def read_template(path: Path) -> Template:
    """Read and check a template; raises InputError that names the file, the line, the key and the remedy."""
    lines, values = _content(path)
    whole = _Part(path.name, values, 0, lines)
    whole.only(_FILE_KEYS)
    limits = _table(whole)
    sheet = whole.text("sheet", LONGEST_SHEET_NAME)
    if _NOT_IN_SHEET_NAME & set(sheet) or sheet.startswith("'") or sheet.endswith("'"):
        raise whole.wrong(
            "sheet", tr("tên trang có dấu mà Excel không cho."), tr("Bỏ các dấu [ ] : * ? / \\ '")
        )
    return Template(
        name=whole.text("name", 80),
        carrier=whole.choice("carrier", CARRIERS),
        sheet=sheet,
        heading_row=whole.number("heading_row", 1, LAST_HEADING_ROW, 1) or 1,
        columns=_columns(whole),
        address=whole.choice("address", CERTAINTIES, CERTAINTIES[0]),
        most_grams=limits.number("grams", 1, _MOST_NUMBER, None),
        most_cod=limits.number("cod", 0, _MOST_NUMBER, None),
        proven=whole.truth("proven"),
        source=whole.text("source", 4_000, needed=False),
    )


def _content(path: Path) -> tuple[list[str], dict[str, Any]]:
    try:
        raw = path.read_bytes()
        if len(raw) > MOST_BYTES:
            raise InputError(tr("Tệp mẫu {file} quá lớn.", file=path.name), tr("Chép lại tệp mẫu từ đầu."))
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
        return text.split("\n"), tomllib.loads(text)
    except OSError as trouble:
        cause = tr("Chưa đọc được tệp mẫu {file}.", file=path.name)
        raise InputError(cause, tr("Xem tệp có còn đó và mở được không.")) from trouble
    except UnicodeDecodeError as trouble:
        cause = tr("Tệp mẫu {file} không phải chữ UTF-8.", file=path.name)
        raise InputError(cause, tr("Lưu lại ở dạng UTF-8.")) from trouble
    except (tomllib.TOMLDecodeError, RecursionError) as trouble:
        found = _PLACE.search(str(trouble))
        line = found[1] if found else str(text.count("\n") + 1)
        cause = tr("{file}, dòng {line}: viết chưa đúng.", file=path.name, line=line)
        raise InputError(cause, tr("Xem có thiếu dấu ngoặc kép hay dấu = không.")) from trouble


def _table(whole: _Part) -> _Part:
    values = whole.values.get("limits", {})
    begins = next((n for n, line in enumerate(whole.lines, 1) if line.strip().startswith("[limits]")), 0)
    if not isinstance(values, dict):
        raise whole.wrong("limits", tr("phải là một khúc [limits]."), tr("Viết như trong tệp mẫu có sẵn."))
    part = _Part(whole.file, values, begins, whole.lines)
    part.only(("grams", "cod"))
    return part


def _columns(whole: _Part) -> tuple[TemplateColumn, ...]:
    tables = whole.values.get("column")
    if not isinstance(tables, list) or not tables or not all(isinstance(one, dict) for one in tables):
        raise whole.wrong("column", tr("chưa có cột nào."), tr("Viết mỗi cột một khúc [[column]]."))
    if len(tables) > MOST_COLUMNS:
        raise whole.wrong("column", tr("có hơn {most} cột.", most=MOST_COLUMNS), tr("Bỏ bớt cột."))
    begins = [n for n, line in enumerate(whole.lines, 1) if line.replace(" ", "").startswith("[[column]]")]
    begins += [0] * (len(tables) - len(begins))
    return tuple(
        _column(_Part(whole.file, one, line, whole.lines)) for one, line in zip(tables, begins, strict=False)
    )


def _column(part: _Part) -> TemplateColumn:
    part.only(_COLUMN_KEYS)
    told = [key for key in ("field", "text", "number") if key in part.values]
    if len(told) != 1:
        key = told[1] if told else "field"
        raise part.wrong(
            key, tr("mỗi cột cần đúng một trong field, text, number."), tr("Giữ một, bỏ các chữ kia.")
        )
    field = part.choice("field", FIELDS) if told == ["field"] else ""
    if field in CHOICES and not {"yes", "no"} <= part.values.keys():
        raise part.wrong("yes", tr("cột này cần cả yes và no."), tr('Gõ như yes = "Có" và no = "Không"'))
    for key, wanted in (("unit", ("weight",)), ("date", ("ship_by",)), ("yes", CHOICES), ("no", CHOICES)):
        if key in part.values and field not in wanted:
            raise part.wrong(
                key, tr("chỉ dùng cho field {names}.", names=", ".join(wanted)), tr("Bỏ dòng này.")
            )
    return TemplateColumn(
        heading=part.text("heading", 200),
        field=field,
        constant=part.constant(told[0]) if not field else "",
        required=part.truth("required"),
        most=part.number("most", 1, 32_000, None) or 0,
        most_bytes=part.number("most_bytes", 10, 100_000, None) or 0,
        width=part.number("width", 1, 200, None) or 0,
        unit=part.choice("unit", UNITS, "g"),
        date=part.choice("date", DATES, DATES[0]),
        yes=part.constant("yes"),
        no=part.constant("no"),
    )


def _one_of(known: Sequence[str]) -> str:
    return tr("Dùng một trong: {names}.", names=", ".join(known))
