"""Opens a ledger's file to be read only, on a disk that takes nothing too."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from coop_live.ledger.faults import kind_of

# What SQLite says where it cannot put the index of its log beside the file.
_NO_ROOM_BESIDE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
}


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that writes nothing. Raises sqlite3.Error."""
    try:
        return _connect(path, "mode=ro")
    except sqlite3.OperationalError as error:
        if kind_of(error) not in _NO_ROOM_BESIDE or _has_log(path):
            raise
    # Nobody else can write there either, and there is no log that would have to be read.
    return _connect(path, "mode=ro&immutable=1")


def _connect(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?{how}"
    db = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        db.execute("SELECT count(*) FROM sqlite_master")
    except BaseException:
        db.close()
        raise
    return db


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False
