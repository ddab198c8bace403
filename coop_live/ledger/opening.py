"""Opens the ledger's file for writing or for questions, and brings an older one up to date."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from coop_live.errors import LedgerError
from coop_live.i18n import tr
from coop_live.ledger import people
from coop_live.ledger.backups import back_up_before_migration, is_left_of
from coop_live.ledger.derive import rebuild
from coop_live.ledger.faults import DAMAGE, DamagedLedger, NotOurs, told, unreadable
from coop_live.ledger.migrations import migration
from coop_live.ledger.questions import Questions, one_moment
from coop_live.ledger.reading import connect_to_read

# SQLite's "application_id": says whose file this is ("coop" in ASCII).
APPLICATION_ID = 0x636F6F70
BUSY_MS = 2000
# Where SQLite keeps it in a file: https://www.sqlite.org/fileformat.html
_ID_AT, _HEAD = 68, 72
# No page is smaller.
_SMALLEST = 512


def open_file(
    path: Path, *, begin_anew: bool = False, patience_ms: int | None = None, keep_old: bool = True
) -> sqlite3.Connection:
    """Open or create the ledger at `path` for writing, brought up to today's schema.

    `patience_ms` is how long another program's lock is waited for; `keep_old` backs an older one up first.
    Where only backups of a ledger are left, an empty one is begun only if that is meant (`begin_anew`).
    Raises LedgerError: not a ledger, damaged, from a newer version, locked, no place or no right.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        existed = path.exists()
        if existed and 0 < path.stat().st_size < _SMALLEST:
            raise NotOurs("SQLite would take it for an empty one")
        if not begin_anew and not (existed and path.stat().st_size) and is_left_of(path):
            raise _missing(path)
        if not existed:
            path.touch(mode=0o600)  # customers' data: from the first moment nobody else's business
        # SQLite may open it all the same, and say so with the first order only.
        elif not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            raise PermissionError(errno.EACCES, "may only be read", str(path))
        _keep_to_oneself(path)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    except (sqlite3.Error, OSError) as error:
        raise told(error, path) from error
    try:
        _prepare(db, path, BUSY_MS if patience_ms is None else patience_ms, keep_old=keep_old)
    except BaseException as error:
        db.close()
        if isinstance(error, sqlite3.Error | OSError | UnicodeError):
            raise told(error, path) from error
        raise
    return db


def _keep_to_oneself(path: Path) -> None:
    """Let nobody else read customers' data, in a ledger too that was copied here by hand."""
    with suppress(OSError):
        path.chmod(0o600)


def _missing(path: Path) -> LedgerError:
    """Return what is said where a book was, and only its backups are left."""
    cause = tr("Tệp sổ {name} đã bị dời hoặc xoá.", name=path.name)
    return DamagedLedger(cause, tr("Mở bản sao lưu gần nhất."))


def _prepare(db: sqlite3.Connection, path: Path, patience_ms: int, *, keep_old: bool) -> None:
    db.execute(f"PRAGMA busy_timeout = {patience_ms}")
    is_new = not _holds_anything(db)
    if not is_new:
        _check_ours(db)
    if db.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise sqlite3.OperationalError("no write-ahead log here")
    # What a person saw confirmed survives a power cut.
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA fullfsync = ON")
    # What was erased is overwritten, not only forgotten.
    db.execute("PRAGMA secure_delete = ON")
    if is_new:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    elif keep_old and migration.pending(db):
        back_up_before_migration(path)
    migrate(db)
    # Whoever may only read is to know now, not with the first order.
    db.execute("BEGIN IMMEDIATE")
    db.execute("ROLLBACK")
    db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")


def _holds_anything(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def migrate(db: sqlite3.Connection) -> None:
    """Bring a book up to today's schema, and what follows from its entries with it, or leave it as it is.

    Raises NotOurs where the entries tell what cannot have happened.
    """
    if not migration.pending(db):
        return
    from sqlite_utils import Database

    book = Database(db)
    try:
        with book.atomic():
            migration.apply(book)
            rebuild(db)
            people.rebuild(db)
    except (KeyError, TypeError, ValueError, sqlite3.IntegrityError) as error:
        raise NotOurs("an entry that cannot be") from error


def read_ledger(path: Path) -> Questions:
    """Open a ledger for questions only. Raises LedgerError when it is not there or not one."""
    try:
        if not path.exists():
            raise LedgerError(tr("Không có sổ ở {path}.", path=path), tr("Kiểm lại tên tệp."))
        db = connect_to_read(path)
        try:
            db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            _check_ours(db)
            return Questions(_as_today(db))
        except BaseException:
            db.close()
            raise
    except OSError as error:  # a disk that is gone may not even say what is on it
        raise told(error, path) from error
    except DAMAGE as error:
        raise unreadable(error, path) from error


def _as_today(db: sqlite3.Connection) -> sqlite3.Connection:
    """Return a book of an earlier version as it would be today, in memory; the file stays as it is."""
    if not migration.pending(db):
        return db
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with one_moment(db):
        db.backup(memory)
    db.close()
    try:
        migrate(memory)
    except BaseException:
        memory.close()
        raise
    return memory


def is_ours(path: Path) -> bool:
    """Tell whether a file is a ledger, of whatever version and in whatever state."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head[_ID_AT:_HEAD] == APPLICATION_ID.to_bytes(4, "big")


def _check_ours(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotOurs("file is not a database of ours")
    if not set(migration.applied(db)) <= set(migration.names):
        raise LedgerError(
            tr("Sổ này do bản mới hơn ghi."), tr("Cập nhật chương trình rồi mở lại. Sổ vẫn nguyên.")
        )
