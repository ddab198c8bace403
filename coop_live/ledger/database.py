"""Opens the ledger's file and owns the one thread that writes to it."""

from __future__ import annotations

import logging
import os
import platform
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from coop_live.errors import LedgerError
from coop_live.events import Events
from coop_live.i18n import tr
from coop_live.ledger.migrations import PROPOSAL, migration
from coop_live.ledger.questions import Questions
from coop_live.ledger.transaction import Transaction

LOG = logging.getLogger(__name__)

T = TypeVar("T")

# SQLite's "application_id": says whose file this is ("coop" in ASCII).
APPLICATION_ID = 0x636F6F70
BUSY_MS = 5000
GROUP = 500


@dataclass(slots=True)
class _Job:
    work: Callable[[Transaction], Any]
    future: Future[Any]
    grouped: bool


class Ledger:
    """The book of the cooperative: one writing thread, any number of readers.

    Work handed to `write` runs in that thread, one transaction each (`grouped` work may share
    one), and its future resolves only after the commit is safe on the disk and the events
    it announced have been published.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, events: Events) -> None:
        self.path = path
        self._db = db
        self._events = events
        self._device = platform.node()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._held_back: _Job | None = None
        self._inode = path.stat().st_ino
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    @classmethod
    def open(cls, path: Path, events: Events | None = None) -> Ledger:
        """Open or create the ledger at `path`, brought up to today's schema.

        Raises LedgerError: not a ledger, from a newer version, locked, no place or no right.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            existed = path.exists()
            db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            if not existed:
                os.chmod(path, 0o600)  # noqa: PTH101 - customers' data: nobody else's business
            _prepare(db)
        except (sqlite3.Error, OSError) as error:
            raise told(error, path) from error
        return cls(path, db, events or Events())

    def write(self, work: Callable[[Transaction], T], *, grouped: bool = False) -> Future[T]:
        """Run `work` in the writing thread, inside a transaction of its own."""
        future: Future[T] = Future()
        if self._closed:
            future.set_exception(LedgerError(tr("Sổ đã đóng."), tr("Mở lại chương trình.")))
        else:
            self._jobs.put(_Job(work, future, grouped))
        return future

    def read(self) -> Questions:
        """Return a reader of its own connection; use as a context manager, in one thread."""
        return read_ledger(self.path)

    def close(self) -> None:
        """Finish what was handed in, then close the file."""
        self._closed = True
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (waiting := self._next_jobs()) is not None:
            jobs = [job for job in waiting if job.future.set_running_or_notify_cancel()]
            # A group that fails is tried again one by one: nobody pays for a neighbour's trouble.
            if not self._commit(jobs, last_try=len(jobs) == 1):
                for job in jobs:
                    self._commit([job], last_try=True)
        self._db.close()

    def _next_jobs(self) -> list[_Job] | None:
        """Return one job, or as many grouped ones as wait in a row; None at the end."""
        job = self._held_back or self._jobs.get()
        self._held_back = None
        if job is None:
            return None
        jobs = [job]
        while jobs[-1].grouped and len(jobs) < GROUP and not self._jobs.empty():
            following = self._jobs.get()
            if following is None:
                self._jobs.put(None)
                break
            if not following.grouped:
                self._held_back = following
                break
            jobs.append(following)
        return jobs

    def _commit(self, jobs: Sequence[_Job], *, last_try: bool) -> bool:
        """Run jobs in one transaction; return False when it failed and is to be tried again."""
        done: list[tuple[_Job, Any, Transaction]] = []
        failed: list[tuple[_Job, Exception]] = []
        try:
            self._check_place()
            self._db.execute("BEGIN IMMEDIATE")
            for job in jobs:
                self._run_job(job, done, failed)
            self._db.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if last_try:
                _fail(jobs, told(error, self.path))
            return last_try
        for job, trouble in failed:
            job.future.set_exception(trouble)
        for job, result, transaction in done:
            self._tell(job, result, transaction)
        return True

    def _check_place(self) -> None:
        """Refuse to write into a file that nobody will find again: it was removed or replaced."""
        if self.path.stat().st_ino != self._inode:
            raise FileNotFoundError(str(self.path))

    def _run_job(
        self,
        job: _Job,
        done: list[tuple[_Job, Any, Transaction]],
        failed: list[tuple[_Job, Exception]],
    ) -> None:
        """Run one job in a savepoint of its own; what it did is undone when it fails."""
        transaction = Transaction(self._db, time.time_ns() // 1_000_000, self._device)
        self._db.execute("SAVEPOINT job")
        try:
            result = job.work(transaction)
        except sqlite3.OperationalError:
            raise
        except Exception as error:  # noqa: BLE001 - whoever asked is told through the future
            self._db.execute("ROLLBACK TO job")
            failed.append((job, error))
        else:
            done.append((job, result, transaction))
        self._db.execute("RELEASE job")

    def _tell(self, job: _Job, result: object, transaction: Transaction) -> None:
        """Let the program know what is safely written; a mistake of ours there must not stop the book."""
        try:
            for step in transaction.then:
                step()
        except Exception as error:
            LOG.exception("a step after the commit failed")
            job.future.set_exception(error)
            return
        for event in transaction.events:
            self._events.publish(event)
        job.future.set_result(result)


def read_ledger(path: Path) -> Questions:
    """Open a ledger for questions only. Raises LedgerError when it is not there or not one."""
    if not path.exists():
        raise LedgerError(tr("Không có sổ ở {path}.", path=path), tr("Kiểm lại tên tệp."))
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        _check_ours(db)
        _read_as_today(db)
    except sqlite3.Error as error:
        raise told(error, path) from error
    return Questions(db)


def _read_as_today(db: sqlite3.Connection) -> None:
    """Let a book of an earlier version be asked as it is: what it cannot hold yet is empty."""
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'proposal'").fetchone() is None:
        db.execute(PROPOSAL.replace("CREATE TABLE", "CREATE TEMP TABLE"))


def _prepare(db: sqlite3.Connection) -> None:
    db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        _check_ours(db)
    db.execute("PRAGMA journal_mode = WAL")
    # What a person saw confirmed survives a power cut.
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA fullfsync = ON")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migration.apply(Database(db))


def _check_ours(db: sqlite3.Connection) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise sqlite3.DatabaseError("file is not a database of ours")
    known = {step.name for step in migration._migrations}
    applied = {step.name for step in migration.applied(Database(db))}
    if not applied <= known:
        raise LedgerError(
            tr("Sổ này do bản mới hơn ghi."), tr("Cập nhật chương trình rồi mở lại. Sổ vẫn nguyên.")
        )


def _fail(jobs: Sequence[_Job], error: LedgerError) -> None:
    for job in jobs:
        if not job.future.done():
            job.future.set_exception(error)


def told(error: Exception, path: Path) -> LedgerError:
    """Return what a person reads when the file misbehaves."""
    words = str(error).lower()
    name = path.name
    if isinstance(error, FileNotFoundError):
        cause, remedy = (
            tr("Tệp sổ {name} đã bị dời hoặc xoá.", name=name),
            tr("Để lại chỗ cũ rồi mở lại chương trình."),
        )
    elif "not a database" in words or "malformed" in words:
        cause, remedy = (
            tr("{name} không phải sổ hoặc đã hỏng.", name=name),
            tr("Mở bản sao lưu gần nhất."),
        )
    elif "locked" in words or "busy" in words:
        cause, remedy = (
            tr("Chương trình khác đang giữ sổ {name}.", name=name),
            tr("Đóng chương trình đó rồi thử lại."),
        )
    elif "full" in words:
        cause, remedy = tr("Ổ đĩa đã đầy."), tr("Xoá bớt tệp rồi thử lại.")
    elif "readonly" in words or "read-only" in words or "permission" in words:
        cause, remedy = (
            tr("Không ghi được vào {name}.", name=name),
            tr("Chép sổ sang thư mục ghi được."),
        )
    else:
        cause, remedy = tr("Không mở được sổ {name}.", name=name), tr("Kiểm lại ổ đĩa và thư mục.")
    return LedgerError(cause, remedy)
