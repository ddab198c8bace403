"""What a person reads when the ledger's file misbehaves, and which faults are the world's and not ours."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from coop_live.errors import LedgerError
from coop_live.i18n import tr

# What only a disk, a cable or another program can do to a file; anything else is a mistake of ours.
_WORLDS = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
# The index of the log takes half of it.
_ROOM = 65_536
# Extended codes keep the kind of fault in their last byte.
_KIND = 0xFF


class DamagedLedger(LedgerError):
    """The file is there and can be read, but it is no ledger any more: a backup is the way out."""


# What comes of rows that were damaged on the disk: SQLite may not notice, Python may.
DAMAGE = (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError)


class NotOurs(sqlite3.DatabaseError):
    """The file is a database of another program, or what is left of one of ours."""


def kind_of(error: BaseException) -> int:
    """Return the kind of fault that SQLite names, 0 where it names none."""
    return getattr(error, "sqlite_errorcode", 0) & _KIND


def is_the_worlds(error: Exception) -> bool:
    """Tell whether a disk, a cable or another program is to blame, so that trying later may help."""
    return isinstance(error, OSError) or kind_of(error) in _WORLDS


def unreadable(error: Exception, path: Path) -> LedgerError:
    """Return what a person reads when a ledger that was opened holds what cannot be in one.

    A question that is right for every ledger fails on damage, whatever SQLite or Python call it.
    """
    return told(error if is_the_worlds(error) else NotOurs(type(error).__name__), path)


def _is_full(error: Exception, path: Path) -> bool:
    """Tell whether there is no room; for what it keeps beside the file SQLite calls that an I/O error."""
    kind = kind_of(error)
    if kind == sqlite3.SQLITE_IOERR:
        try:
            return shutil.disk_usage(path.parent).free < _ROOM
        except OSError:
            return False
    return kind == sqlite3.SQLITE_FULL or getattr(error, "errno", 0) == errno.ENOSPC


def told(error: Exception, path: Path) -> LedgerError:
    """Return what a person reads when the file at `path` misbehaves."""
    name, kind = path.name, kind_of(error)
    if isinstance(error, FileNotFoundError):
        return LedgerError(
            tr("Tệp sổ {name} đã bị dời hoặc xoá.", name=name),
            tr("Để lại chỗ cũ (cắm lại USB nếu sổ ở đó)."),
        )
    # What cannot be decoded has no kind, and SQLite's own messages quote it.
    if isinstance(error, NotOurs | UnicodeError) or kind in _DAMAGED or "decode to UTF-8" in str(error):
        return DamagedLedger(
            tr("{name} không phải sổ hoặc đã hỏng.", name=name), tr("Mở bản sao lưu gần nhất.")
        )
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL):
        return LedgerError(
            tr("Chương trình khác đang giữ sổ {name}.", name=name), tr("Đóng chương trình đó rồi thử lại.")
        )
    if _is_full(error, path):
        return LedgerError(tr("Ổ đĩa đã đầy."), tr("Xoá bớt tệp rồi thử lại."))
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM) or isinstance(error, PermissionError):
        return LedgerError(tr("Không ghi được vào {name}.", name=name), tr("Chép sổ sang thư mục ghi được."))
    if kind == sqlite3.SQLITE_IOERR:
        return LedgerError(
            tr("Ổ đĩa không đọc ghi được sổ {name}.", name=name), tr("Cắm lại ổ hoặc USB, kiểm tra dây.")
        )
    return LedgerError(tr("Không mở được sổ {name}.", name=name), tr("Kiểm lại ổ đĩa và thư mục."))
