"""Files that stay whole: written aside, free of what no file should hold; and in which letters they are."""

from __future__ import annotations

import codecs
import errno
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

if TYPE_CHECKING:
    import xlsxwriter

LINE_POINTS = 15
TALLEST_ROW = 405  # Excel ends at 409
ROOM_FOR_WRAPPING = 1.1  # words wrap whole

# C0 and C1 but tab and line feed, half emoji, marks that turn or hide text, what XML forbids.
_UNSTORABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)


OLD_LETTERS = "cp1258"
"""What a file is guessed to be written in that is no Unicode."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def letters_of(content: bytes) -> tuple[str, str]:
    """Return the text of a file and its encoding: UTF-8, UTF-16, or windows-1258 as a guess.

    Raises UnicodeError.
    """
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "") or _without_mark(content)
    return content.decode(encoding), encoding


def _without_mark(content: bytes) -> str:
    start = content[:400]
    first, second = start[::2].count(0), start[1::2].count(0)
    if max(first, second) > len(start) // 8:  # half of plain letters in UTF-16 is zeros
        return "utf-16-le" if second > first else "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return OLD_LETTERS
    return "utf-8"


def storable(text: str) -> str:
    """Return the text without control characters; tabs and line feeds stay."""
    if text.isprintable():
        return text  # as nearly all is: nothing of what goes, nor a line's end, can be printed
    return _UNSTORABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """Give a new path in the same folder to write to; it replaces `path` when the block ends well.

    When anything fails the old file stays as it was and the new one is removed. Troubles of
    the disk become CoopLiveError with a remedy.
    """
    try:
        aside = _new_file_beside(path)
        try:
            yield aside
            _flush(aside)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as trouble:
        raise _told(path, trouble) from trouble


@contextmanager
def new_workbook(path: Path) -> Iterator[xlsxwriter.Workbook]:
    """Give an Excel workbook to fill row by row; it replaces `path` when the block ends well."""
    # Here, because it takes as long to load as a quarter of the start, and most evenings need it once.
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with written_aside(path) as aside:
        try:
            with xlsxwriter.Workbook(str(aside), {"constant_memory": True}) as book:
                yield book
        except FileCreateError as trouble:
            raise trouble.args[0] from trouble


def row_height(texts: Iterable[tuple[str, int]]) -> int:
    """Return the points that show wrapped texts whole; each comes with its column's width in letters."""
    lines = (
        sum(1 + int(len(line) * ROOM_FOR_WRAPPING / width) for line in text.split("\n"))
        for text, width in texts
    )
    return min(LINE_POINTS * max(lines, default=1), TALLEST_ROW)


def _new_file_beside(path: Path) -> Path:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder", str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only", str(path))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    os.close(handle)
    return Path(name)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _told(path: Path, trouble: OSError) -> CoopLiveError:
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return CoopLiveError(
            tr("Không còn thư mục {folder}.", folder=path.parent.name), tr("Chọn thư mục khác rồi lưu lại.")
        )
    if isinstance(trouble, IsADirectoryError):
        return CoopLiveError(
            tr("{name} là một thư mục.", name=path.name), tr("Đặt tên tệp khác rồi lưu lại.")
        )
    if isinstance(trouble, PermissionError):
        return CoopLiveError(
            tr("Chưa ghi được tệp {name}.", name=path.name),
            tr("Đóng tệp trong Excel, hoặc lưu sang thư mục khác."),
        )
    if trouble.errno == errno.ENOSPC:
        return CoopLiveError(tr("Ổ đĩa đã đầy."), tr("Xóa bớt tệp, hoặc lưu sang ổ khác."))
    return CoopLiveError(
        tr("Chưa ghi được tệp {name}.", name=path.name), tr("Lưu sang thư mục khác, ví dụ Tài liệu.")
    )
