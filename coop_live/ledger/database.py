"""The ledger: one thread that writes, any number of readers, and a way on when the file fails."""

from __future__ import annotations

import logging
import platform
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from coop_live.errors import LedgerError
from coop_live.events import Events, LedgerAdrift
from coop_live.i18n import tr
from coop_live.ledger.faults import DAMAGE, DamagedLedger, is_the_worlds, told
from coop_live.ledger.lifeboat import Lifeboat, boat_beside
from coop_live.ledger.opening import open_file, read_ledger
from coop_live.ledger.passage import Passage
from coop_live.ledger.questions import Questions
from coop_live.ledger.rescue import check_not_lost, take_back_in
from coop_live.ledger.steps import Step
from coop_live.ledger.transaction import Transaction
from coop_live.ledger.voyage import left_behind

LOG = logging.getLogger(__name__)

T = TypeVar("T")

GROUP = 500
# So long nothing must be asked of the ledger before the lifeboat catches up.
QUIET_S = 0.05
# So often a file that failed is tried again, and so long its lock is waited for then.
RETRY_S = 2.0
RETRY_PATIENCE_MS = 100
# So long another program may hold the file before work goes on without it.
PATIENCE_MS = 10_000


@dataclass(slots=True)
class _Job:
    work: Callable[[Transaction], Any]
    future: Future[Any]
    grouped: bool


@dataclass(slots=True)
class _Round:
    """What became of the jobs that share one commit; `complete` once each has had its turn."""

    done: list[tuple[_Job, Any, Transaction]] = field(default_factory=list)
    failed: list[tuple[_Job, Exception]] = field(default_factory=list)
    complete: bool = False

    @property
    def steps(self) -> list[Step]:
        return [step for _, _, transaction in self.done for step in transaction.steps]


class Ledger:
    """The book of the cooperative.

    Work handed to `write` runs in the writing thread, one transaction each (`grouped` work may
    share one), and its future resolves only after the commit is safe on the disk and the events
    it announced have been published. Where the book is `afloat`, a file that fails (full, locked,
    pulled out) does not stop the evening: work goes on in memory, is kept on another disk where
    there is one, and is written into the file as soon as it takes it; LedgerAdrift and
    LedgerAshore tell of it. `hold_ms` is how long goods are held back for drafts, 0 for not at all.
    """

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection | None,
        events: Events,
        boat: Lifeboat | None = None,
    ) -> None:
        self.path = path
        self.hold_ms = 0
        self._passage = Passage(path, events, boat)
        self._events = events
        self._next_try = 0.0
        self._device = platform.node()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        # Whoever hands work in while it closes is either served or told.
        self._closing = threading.Lock()
        self._closed = False
        self._held_back: _Job | None = None
        self._db: sqlite3.Connection | None = None
        self._inode = 0
        if db is not None:
            self._write_to(db, path.stat().st_ino)

    @classmethod
    def open(
        cls, path: Path, events: Events | None = None, *, afloat: bool = False, begin_anew: bool = False
    ) -> Ledger:
        """Open or create the ledger at `path`, brought up to today's schema.

        Raises LedgerError: not a ledger, damaged, from a newer version, locked, no place or no
        right. Afloat, a ledger that can be read but not written is opened all the same.
        """
        try:
            check_not_lost(path, begin_anew=begin_anew)
            db = open_file(path, begin_anew=begin_anew)
            try:
                taken = take_back_in(path, db)
                ledger = cls(path, db, events or Events(), boat_beside(db, path) if afloat else None)
            except BaseException:
                db.close()
                raise
            ledger._passage.stranded, ledger._passage.moved = taken.stranded, taken.moved
        except DamagedLedger:
            raise
        except LedgerError as error:
            if not afloat:
                raise
            ledger = cls._adrift_from_the_start(path, events or Events(), error)
        ledger._start()
        return ledger

    @classmethod
    def _adrift_from_the_start(cls, path: Path, events: Events, error: LedgerError) -> Ledger:
        try:
            with read_ledger(path) as source:
                boat = boat_beside(source.connection, path)
        except DamagedLedger:
            raise
        except LedgerError:
            raise error from None
        ledger = cls(path, None, events, boat)
        ledger._passage.go_on_with(left_behind(path))
        ledger._go_adrift(error)
        return ledger

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[Transaction], T], *, grouped: bool = False) -> Future[T]:
        """Run `work` in the writing thread, inside a transaction of its own."""
        future: Future[T] = Future()
        with self._closing:
            if not self._closed:
                self._jobs.put(_Job(work, future, grouped))
                return future
        future.set_exception(LedgerError(tr("Sổ đã đóng."), tr("Mở lại chương trình.")))
        return future

    def read(self) -> Questions:
        """Return a reader of its own connection; use as a context manager, in one thread."""
        if self._passage.is_adrift:
            return self._passage.read() or read_ledger(self.path)
        try:
            return read_ledger(self.path)
        except LedgerError as error:  # nobody has tried to write since it failed
            beside = self._passage.read()
            if beside is None:
                raise
            LOG.warning("the ledger cannot be read: %s", type(error).__name__)
            return beside

    @property
    def trouble(self) -> LedgerAdrift | None:
        """What keeps the file from taking anything at present, None when all is well."""
        return self._passage.trouble

    @property
    def stranded(self) -> Path | None:
        """The file of acts that did not fit the book, None where there is none."""
        return self._passage.stranded

    @property
    def moved(self) -> Mapping[int, int]:
        """The orders that got another number when what was kept came into the book: old -> new."""
        return self._passage.moved

    def close(self) -> None:
        """Finish what was handed in, then close the file."""
        with self._closing:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()

    # -------------------------------------------------------------- the writing thread

    def _run(self) -> None:
        jobs: Sequence[_Job] | None = ()
        while jobs is not None:
            try:
                jobs = self._next_jobs()
                self._work(jobs or ())
            except Exception as error:  # a mistake of ours must not stop the book
                LOG.exception("the writing thread failed")
                _fail(jobs or (), error)
        self._next_try = 0.0
        self._try_the_file()
        self._passage.close()
        if self._db is not None:
            self._db.close()

    def _work(self, waiting: Sequence[_Job]) -> None:
        jobs = [job for job in waiting if job.future.set_running_or_notify_cancel()]
        # A group that fails is tried again one by one: nobody pays for a neighbour's trouble.
        if not self._commit(jobs, last_try=len(jobs) == 1):
            for job in jobs:
                self._commit([job], last_try=True)
        self._try_the_file()
        if self._passage.is_far_behind:
            self._passage.catch_up(self._db)

    def _next_jobs(self) -> list[_Job] | None:
        """Return one job, or as many grouped ones as wait in a row; None at the end."""
        job = self._held_back or self._next_job()
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

    def _next_job(self) -> _Job | None:
        """Wait for work, and do in the quiet what can wait for it."""
        while True:
            try:
                return self._jobs.get(timeout=self._patience())
            except queue.Empty:
                if self._passage.is_adrift:
                    self._try_the_file()
                else:
                    self._passage.catch_up(self._db)

    def _patience(self) -> float | None:
        if self._passage.is_adrift:
            return RETRY_S
        return QUIET_S if self._passage.is_behind else None

    def _commit(self, jobs: Sequence[_Job], *, last_try: bool) -> bool:
        """Run jobs in one transaction; return False when it failed and is to be tried again."""
        now = _Round()
        try:
            if self._passage.is_adrift:
                self._commit_beside(jobs, now)
            else:
                self._commit_to_file(jobs, now)
        except (sqlite3.Error, OSError) as error:
            if not self._passage.is_adrift and self._passage.has_boat and is_the_worlds(error):
                return self._go_on_beside(jobs, now, error, last_try=last_try)
            if last_try:
                _fail(jobs, told(error, self.path))
            return last_try
        self._tell_all(now)
        return True

    def _commit_to_file(self, jobs: Sequence[_Job], now: _Round) -> None:
        db = self._file()
        try:
            self._check_place()
            db.execute("BEGIN IMMEDIATE")
            self._passage.look_round(db)
            self._run_jobs(db, jobs, now)
            db.execute("COMMIT")
        except BaseException:
            _roll_back(db)
            raise
        self._passage.follow(now.steps)

    def _commit_beside(self, jobs: Sequence[_Job], now: _Round) -> None:
        boat = self._passage.boat
        with boat.transaction():
            self._run_jobs(boat.db, jobs, now, boat)
        self._passage.keep(now.steps)

    def _go_on_beside(self, jobs: Sequence[_Job], now: _Round, error: Exception, *, last_try: bool) -> bool:
        """Leave the file and finish the jobs in memory.

        Where only the commit failed, what was done is repeated to the letter: the disk may hold it
        after all, and must not hold it twice.
        """
        LOG.warning("the ledger goes adrift: %s", type(error).__name__)
        self._passage.catch_up(self._db)
        if not self._passage.has_boat:
            _fail(jobs, told(error, self.path))
            return True
        if not now.complete:
            self._passage.look_round_again(self._file())
        self._go_adrift(told(error, self.path))
        if not now.complete:
            return self._commit(jobs, last_try=last_try)
        if self._passage.repeat(now.steps, self._file()):
            self._tell_all(now)
        else:
            _fail(jobs, told(error, self.path))
        return True

    def _go_adrift(self, error: LedgerError) -> None:
        self._next_try = time.monotonic() + RETRY_S
        self._passage.set_out(error)

    def _try_the_file(self) -> None:
        """Write what was done meanwhile into the file, if it takes it again."""
        if not self._passage.is_adrift or time.monotonic() < self._next_try:
            return
        self._next_try = time.monotonic() + RETRY_S
        try:
            db = self._file_again()
        except (LedgerError, sqlite3.Error, OSError):
            return
        try:
            inode = self.path.stat().st_ino
            self._passage.land(db)
        except (*DAMAGE, OSError) as error:
            LOG.warning("the ledger stays adrift: %s", type(error).__name__)
            db.close()
        else:
            self._write_to(db, inode)

    def _file_again(self) -> sqlite3.Connection:
        before, self._db = self._db, None
        if before is not None:
            before.close()
        if not self.path.exists():
            raise FileNotFoundError(str(self.path))
        return open_file(self.path, patience_ms=RETRY_PATIENCE_MS)

    def _write_to(self, db: sqlite3.Connection, inode: int) -> None:
        db.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        self._db, self._inode = db, inode

    def _file(self) -> sqlite3.Connection:
        assert self._db is not None  # noqa: S101 - only a voyage has none
        return self._db

    def _check_place(self) -> None:
        """Refuse to write into a file that nobody will find again: it was removed or replaced."""
        if self.path.stat().st_ino != self._inode:
            raise FileNotFoundError(str(self.path))

    def _run_jobs(
        self, db: sqlite3.Connection, jobs: Sequence[_Job], now: _Round, boat: Lifeboat | None = None
    ) -> None:
        for job in jobs:
            self._run_job(self._transaction(db, boat), job, now)
        now.complete = True

    def _transaction(self, db: sqlite3.Connection, boat: Lifeboat | None) -> Transaction:
        at = time.time_ns() // 1_000_000
        if boat is None:
            return Transaction(db, at, self._device, self.hold_ms)
        return Transaction(db, at, self._device, self.hold_ms, boat.has_heard)

    def _run_job(self, transaction: Transaction, job: _Job, now: _Round) -> None:
        """Run one job in a savepoint of its own; what it did is undone when it fails."""
        db = transaction.connection
        db.execute("SAVEPOINT job")
        try:
            result = job.work(transaction)
        except sqlite3.OperationalError:
            raise
        except Exception as error:
            if isinstance(error, sqlite3.Error) and is_the_worlds(error):
                raise
            db.execute("ROLLBACK TO job")
            now.failed.append((job, error))  # whoever asked is told through the future
        else:
            now.done.append((job, result, transaction))
        db.execute("RELEASE job")

    def _tell_all(self, now: _Round) -> None:
        for job, trouble in now.failed:
            job.future.set_exception(trouble)
        for job, result, transaction in now.done:
            self._tell(job, result, transaction)

    def _tell(self, job: _Job, result: object, transaction: Transaction) -> None:
        """Let the program know what is safely written.

        A mistake of ours there is logged and changes nothing about that: who asked must not believe
        that it was not done.
        """
        for step in transaction.then:
            try:
                step()
            except Exception:
                LOG.exception("a step after the commit failed")
        for event in transaction.events:
            self._events.publish(event)
        job.future.set_result(result)


def _roll_back(db: sqlite3.Connection) -> None:
    """End the open transaction; on a disk that is gone even that may fail."""
    try:
        if db.in_transaction:
            db.execute("ROLLBACK")
    except sqlite3.Error:
        LOG.warning("the transaction could not be rolled back")


def _fail(jobs: Sequence[_Job], error: Exception) -> None:
    for job in jobs:
        if not job.future.done():
            job.future.set_exception(error)
