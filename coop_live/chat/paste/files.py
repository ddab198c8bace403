"""Reads comments from a file: CSV as any tool writes it, JSON lines in the shape of the bridge."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from coop_live.chat.base import PLATFORMS
from coop_live.chat.paste.found import Around, Found, Layout, LeftOut, Paste, When, of_comments
from coop_live.chat.paste.read import read_paste
from coop_live.chat.paste.records import read_records
from coop_live.chat.paste.times import read_time
from coop_live.chat.shapes.fields import EARLIEST, LATEST
from coop_live.chat.text import LONGEST_NAME, clean
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.saving import OLD_LETTERS, letters_of

MOST_BYTES = 20_000_000
MOST_ROWS = 50_000
HEADER_WITHIN = 10
KINDS = (".csv", ".tsv", ".txt", ".jsonl", ".ndjson")

_SEPARATORS = (",", ";", "\t")
_FIELDS = {
    "author": """author, author name, name, user, user name, username, nickname, viewer, from, ten, nguoi,
        nguoi xem, nguoi mua, nguoi viet, nguoi binh luan, khach, ten khach, ten nguoi dung, khach hang,
        buyer""",
    "text": """text, comment, comments, message, content, chat, body, binh luan, noi dung, tin nhan, loi,
        noi dung binh luan""",
    "time": """time, ts, timestamp, date, datetime, date time, created at, created time, sent at, gio,
        thoi gian, ngay gio, luc, ngay, thoi diem""",
    "platform": "platform, source platform, nen tang, noi, kenh, channel",
    "author_id": "author id, user id, userid, ma khach, ma nguoi xem, id nguoi dung, uid",
    "comment_id": "id, comment id, message id, ma binh luan",
    "live_id": "live id, ma live, room id, video id",
    "owner": "is owner, own, owner, tac gia, cua shop",
}
_FIELD_OF = {
    " ".join(word.split()): field
    for field, words in _FIELDS.items()
    for word in words.replace("\n", " ").split(",")
}


def read_file(path: Path, around: Around) -> Paste:
    """Return the comments of a file; every row that stays out is told with its number and why.

    A text file without headings is read as a paste. Raises InputError where the file cannot be used at all.
    """
    text, guessed = _text(path)
    if path.suffix.lower() in (".jsonl", ".ndjson") or text.lstrip("\ufeff \n\r\t").startswith("{"):
        paste = read_records(text, around)
    elif path.suffix.lower() == ".txt" and not _has_header(text):
        paste = read_paste(text, around)
    else:
        paste = read_csv(text, around)
    if guessed:
        told = tr("Tệp dùng bảng chữ cũ, đoán là Windows-1258: xem lại dấu tiếng Việt.")
        return Paste(paste.comments, (LeftOut(0, path.name, told), *paste.left_out), paste.layout)
    return paste


def _text(path: Path) -> tuple[str, bool]:
    try:
        if not path.is_file():
            raise InputError(tr("Không thấy tệp {name}.", name=path.name), tr("Chọn lại tệp."))
        if path.stat().st_size > MOST_BYTES:
            raise InputError(tr("Tệp lớn hơn 20 MB."), tr("Chia tệp thành nhiều phần rồi nhập từng phần."))
        text, encoding = letters_of(path.read_bytes())
    except UnicodeError as trouble:
        raise InputError(tr("Chưa đọc được chữ trong tệp."), tr("Lưu lại thành CSV UTF-8.")) from trouble
    except OSError as trouble:
        raise InputError(
            tr("Chưa mở được tệp {name}.", name=path.name), tr("Đóng tệp trong Excel rồi nhập lại.")
        ) from trouble
    if not text.strip():
        raise InputError(tr("Tệp {name} chưa có gì.", name=path.name), tr("Chọn tệp khác."))
    return text, encoding == OLD_LETTERS


def read_csv(text: str, around: Around) -> Paste:
    """Return the comments of a table with headings. Raises InputError where no headings are found."""
    rows = _best_rows(text)
    header = next((at for at, (_row, cells) in enumerate(rows[:HEADER_WITHIN]) if _is_header(cells)), None)
    if header is None:
        raise InputError(
            tr("Chưa thấy dòng tiêu đề cột."),
            tr("Trong 10 dòng đầu cần có: Tên, Bình luận. Nên có thêm: Giờ, Nền tảng."),
        )
    fields = _fields(rows[header][1])
    found: list[Found] = []
    out: list[LeftOut] = []
    for row, cells in rows[header + 1 :]:
        said = {field: cells[at].strip() for field, at in fields.items() if at < len(cells)}
        if not any(said.values()):
            continue
        if len(found) >= MOST_ROWS:
            out.append(LeftOut(row, "", tr("Tệp dài quá: chỉ đọc {most} dòng đầu.", most=MOST_ROWS)))
            break
        found.append(_of_row(row, said, around))
    return of_comments(found, out, Layout.CSV)


def _best_rows(text: str) -> list[tuple[int, list[str]]]:
    return max((_rows(text, separator) for separator in _SEPARATORS), key=_headings_found)


def _has_header(text: str) -> bool:
    return any(_is_header(cells) for _row, cells in _best_rows(text)[:HEADER_WITHIN])


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """Return the rows that hold anything, with the number of the line in which each ends.

    A quote that is never closed takes the rest of the file with it: then quotes are read as they stand.
    """
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        reader = csv.reader(
            io.StringIO(lines, newline=""),
            delimiter=separator,
            strict=quoting != csv.QUOTE_NONE,
            quoting=quoting,
        )
        try:
            return [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
        except csv.Error:
            continue
    return []


def _field(heading: str) -> str:
    return _FIELD_OF.get(folded(heading.replace("_", " ")), "")


def _is_header(cells: Sequence[str]) -> bool:
    return {"author", "text"} <= {_field(cell) for cell in cells}


def _headings_found(rows: Sequence[tuple[int, list[str]]]) -> int:
    return max((sum(bool(_field(cell)) for cell in cells) for _row, cells in rows[:HEADER_WITHIN]), default=0)


def _fields(cells: Sequence[str]) -> dict[str, int]:
    """Return which column holds what; the first of two alike."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        if field := _field(cell):
            found.setdefault(field, at)
    return found


def _of_row(row: int, said: dict[str, str], around: Around) -> Found:
    when, doubt = _when(said.get("time", ""), around)
    platform = folded(said.get("platform", "")).replace(" ", "")
    if platform and platform not in PLATFORMS:
        doubt = doubt or tr("Chưa biết nền tảng “{name}”.", name=clean(said["platform"], 40))
        platform = ""
    return Found(
        row,
        clean(said.get("author", ""), LONGEST_NAME),
        clean(said.get("text", "")),
        when,
        owner=folded(said.get("owner", "")) in ("1", "true", "yes", "co", "x", "dung"),
        doubt=doubt,
        platform=platform,
        live_id=clean(said.get("live_id", ""), LONGEST_NAME),
        comment_id=clean(said.get("comment_id", ""), LONGEST_NAME),
        author_id=clean(said.get("author_id", ""), LONGEST_NAME) or None,
    )


def _when(text: str, around: Around) -> tuple[When | None, str]:
    """Return the time of a row, and what is to be doubted of it."""
    if not text:
        return None, ""
    plain = text.replace("T", " ").split(".")[0].split("+")[0].strip("Z ")
    if text.isdecimal() and not text.startswith("0"):  # so begins a phone that slipped in
        number = int(text[:20])
        number = number if number >= EARLIEST else number * 1000
        return (When(number, 0), "") if EARLIEST <= number <= LATEST else (None, _odd_time(text))
    if (zoned := _iso(text)) is not None:
        return zoned, ""
    when = read_time(plain, around)
    return (when, "") if when is not None else (None, _odd_time(text))


def _iso(text: str) -> When | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if moment.tzinfo is None else When(round(moment.timestamp() * 1000), 0)


def _odd_time(text: str) -> str:
    return tr("Chưa hiểu giờ “{text}”.", text=clean(text, 40))
