"""The ledger: one thread that writes, any number of readers, and a way on when the file fails."""

from __future__ import annotations

import errno
import logging
import platform
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from coop_live.errors import LedgerError
from coop_live.events import Event, Events, LedgerAdrift, LedgerAshore, Notice
from coop_live.i18n import tr
from coop_live.ledger.faults import DAMAGE, DamagedLedger, is_the_worlds, told
from coop_live.ledger.lifeboat import Lifeboat, boat_beside
from coop_live.ledger.opening import open_file, read_ledger
from coop_live.ledger.questions import Questions
from coop_live.ledger.rescue import check_not_lost, take_back_in
from coop_live.ledger.steps import Step
from coop_live.ledger.transaction import Transaction
from coop_live.ledger.voyage import Voyage, left_behind, seal_of

LOG = logging.getLogger(__name__)

T = TypeVar("T")

GROUP = 500
# So long nothing must be asked of the ledger before the lifeboat catches up.
QUIET_S = 0.05
# So often a file that failed is tried again, and so long its lock is waited for then.
RETRY_S = 2.0
RETRY_PATIENCE_MS = 100


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
        self.stranded: Path | None = None
        self._db = db
        self._boat = boat
        self._events = events
        self._voyage: Voyage | None = None
        self._trouble: LedgerAdrift | None = None
        self._next_try = 0.0
        self._device = platform.node()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._held_back: _Job | None = None
        self._inode = path.stat().st_ino if db is not None else 0

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
                stranded = take_back_in(path, db)
                ledger = cls(path, db, events or Events(), boat_beside(db, path) if afloat else None)
            except BaseException:
                db.close()
                raise
            ledger.stranded = stranded
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
        ledger._go_on_with(left_behind(path), boat)
        ledger._go_adrift(error)
        return ledger

    def _go_on_with(self, earlier: Sequence[Voyage], boat: Lifeboat) -> None:
        """Take up the voyages of sessions that ended adrift; what does not fit the book is put aside."""
        for voyage in earlier:
            missing = voyage.missing_in(boat.db)
            if missing is None:
                self.stranded = voyage.strand() or self.stranded
            elif self._voyage is None and voyage.kept:
                with boat.transaction():
                    boat.repeat([step for one in missing for step in one.steps])
                voyage.write_anew()
                self._voyage = voyage

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

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
        boat = None if self._closed else self._boat
        if boat is None:
            return read_ledger(self.path)
        if self._voyage is not None:
            return boat.read()
        try:
            return read_ledger(self.path)
        except LedgerError as error:  # nobody has tried to write since it failed
            LOG.warning("the ledger cannot be read: %s", type(error).__name__)
            return boat.read()

    @property
    def trouble(self) -> LedgerAdrift | None:
        """What keeps the file from taking anything at present, None when all is well."""
        return self._trouble if self._voyage is not None else None

    def close(self) -> None:
        """Finish what was handed in, then close the file."""
        self._closed = True
        self._jobs.put(None)
        self._thread.join()

    # -------------------------------------------------------------- the writing thread

    def _run(self) -> None:
        while (waiting := self._next_jobs()) is not None:
            jobs = [job for job in waiting if job.future.set_running_or_notify_cancel()]
            # A group that fails is tried again one by one: nobody pays for a neighbour's trouble.
            if not self._commit(jobs, last_try=len(jobs) == 1):
                for job in jobs:
                    self._commit([job], last_try=True)
            self._try_the_file()
            if self._boat is not None and self._boat.is_far_behind:
                self._catch_up()
        self._next_try = 0.0
        self._try_the_file()
        for db in (self._db, self._boat.db if self._boat else None):
            if db is not None:
                db.close()

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
                if self._voyage is not None:
                    self._try_the_file()
                else:
                    self._catch_up()

    def _patience(self) -> float | None:
        if self._voyage is not None:
            return RETRY_S
        return QUIET_S if self._boat is not None and self._boat.is_behind else None

    def _commit(self, jobs: Sequence[_Job], *, last_try: bool) -> bool:
        """Run jobs in one transaction; return False when it failed and is to be tried again."""
        now = _Round()
        try:
            if self._voyage is not None:
                self._commit_beside(jobs, now)
            else:
                self._commit_to_file(jobs, now)
        except (sqlite3.Error, OSError) as error:
            if self._voyage is None and self._boat is not None and is_the_worlds(error):
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
            self._run_jobs(db, jobs, now)
            db.execute("COMMIT")
        except BaseException:
            _roll_back(db)
            raise
        if self._boat is not None:
            self._boat.follow(now.steps)

    def _commit_beside(self, jobs: Sequence[_Job], now: _Round) -> None:
        boat, _ = self._aboard()
        with boat.transaction():
            self._run_jobs(boat.db, jobs, now)
        self._keep(now.steps)

    def _go_on_beside(self, jobs: Sequence[_Job], now: _Round, error: Exception, *, last_try: bool) -> bool:
        """Leave the file and finish the jobs in memory.

        Where only the commit failed, what was done is repeated to the letter: the disk may hold it
        after all, and must not hold it twice.
        """
        LOG.warning("the ledger goes adrift: %s", type(error).__name__)
        self._catch_up()
        if self._boat is None:
            _fail(jobs, told(error, self.path))
            return True
        self._go_adrift(told(error, self.path))
        if not now.complete:
            return self._commit(jobs, last_try=last_try)
        boat, _ = self._aboard()
        with boat.transaction():
            boat.repeat(now.steps)
        self._keep(now.steps)
        self._tell_all(now)
        return True

    def _keep(self, steps: Sequence[Step]) -> None:
        """Put what a transaction did where it outlives the program; tell when no disk takes it."""
        boat, voyage = self._aboard()
        if steps:
            voyage.add(steps, seal_of(boat.db))
        if self._trouble is not None and self._trouble.kept != voyage.is_safe:
            self._trouble = replace(self._trouble, kept=voyage.is_safe)
            self._events.publish(self._trouble)

    def _go_adrift(self, error: LedgerError) -> None:
        assert self._boat is not None  # noqa: S101 - nobody goes adrift without one
        if self._voyage is None:
            self._voyage = Voyage(self.path, seal_of(self._boat.db))
        self._next_try = time.monotonic() + RETRY_S
        self._trouble = LedgerAdrift(error.cause, error.remedy, self._voyage.is_safe)
        self._events.publish(self._trouble)

    def _catch_up(self) -> None:
        """Let the lifeboat do what the file holds; one that cannot is filled from the file again."""
        if self._boat is None:
            return
        try:
            self._boat.catch_up()
        except DAMAGE:
            LOG.exception("the lifeboat could not follow")
            self._board_anew(self._boat, self._file())

    def _board_anew(self, old: Lifeboat, db: sqlite3.Connection) -> None:
        old.db.close()
        self._boat = None
        with suppress(*DAMAGE):
            self._boat = Lifeboat.beside(db)

    def _try_the_file(self) -> None:
        """Write what was done meanwhile into the file, if it takes it again."""
        if self._voyage is None or time.monotonic() < self._next_try:
            return
        self._next_try = time.monotonic() + RETRY_S
        try:
            db = self._file_again()
        except (LedgerError, sqlite3.Error, OSError):
            return
        try:
            self._land(db)
        except (*DAMAGE, OSError) as error:
            LOG.warning("the ledger stays adrift: %s", type(error).__name__)
            db.close()

    def _land(self, db: sqlite3.Connection) -> None:
        """Write what was done meanwhile into the file; whatever fails, it is still kept and tried again."""
        boat, voyage = self._aboard()
        inode = self.path.stat().st_ino
        fits = voyage.write_into(db)
        if not fits:
            self.stranded = voyage.strand()
            if self.stranded is None:
                raise OSError(errno.ENOSPC, "no disk takes what was kept")
        self._db, self._inode, self._voyage = db, inode, None
        if not fits or seal_of(db) != seal_of(boat.db):
            self._board_anew(boat, db)
        if fits:
            voyage.over()
            self._events.publish(LedgerAshore(len(voyage.kept)))
        else:
            self._events.publish(stranded_notice(self.stranded))

    def _file_again(self) -> sqlite3.Connection:
        before, self._db = self._db, None
        if before is not None:
            before.close()
        if not self.path.exists():
            raise FileNotFoundError(str(self.path))
        return open_file(self.path, patience_ms=RETRY_PATIENCE_MS)

    def _file(self) -> sqlite3.Connection:
        assert self._db is not None  # noqa: S101 - only a voyage has none
        return self._db

    def _aboard(self) -> tuple[Lifeboat, Voyage]:
        assert self._boat is not None and self._voyage is not None  # noqa: S101, PT018
        return self._boat, self._voyage

    def _check_place(self) -> None:
        """Refuse to write into a file that nobody will find again: it was removed or replaced."""
        if self.path.stat().st_ino != self._inode:
            raise FileNotFoundError(str(self.path))

    def _run_jobs(self, db: sqlite3.Connection, jobs: Sequence[_Job], now: _Round) -> None:
        for job in jobs:
            self._run_job(db, job, now)
        now.complete = True

    def _run_job(self, db: sqlite3.Connection, job: _Job, now: _Round) -> None:
        """Run one job in a savepoint of its own; what it did is undone when it fails."""
        transaction = Transaction(db, time.time_ns() // 1_000_000, self._device, self.hold_ms)
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


def stranded_notice(file: Path | None) -> Event:
    """Return what is said when the book went another way than what was kept beside it."""
    name = file.name if file else "–"
    cause = tr("Sổ trên đĩa đã khác: đơn ghi tạm để riêng trong {name}.", name=name)
    return Notice("block", cause, tr("Giữ tệp đó, nhờ người rành máy xem giúp."))


def _roll_back(db: sqlite3.Connection) -> None:
    """End the open transaction; on a disk that is gone even that may fail."""
    try:
        if db.in_transaction:
            db.execute("ROLLBACK")
    except sqlite3.Error:
        LOG.warning("the transaction could not be rolled back")


def _fail(jobs: Sequence[_Job], error: LedgerError) -> None:
    for job in jobs:
        if not job.future.done():
            job.future.set_exception(error)
