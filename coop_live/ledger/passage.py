"""How work leaves a file that fails, goes on in the lifeboat, and comes back into the file."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from coop_live.errors import LedgerError
from coop_live.events import Event, Events, LedgerAdrift, LedgerAshore, Notice, OrderChanged, StockChanged
from coop_live.i18n import tr
from coop_live.ledger.faults import DAMAGE
from coop_live.ledger.lifeboat import Lifeboat
from coop_live.ledger.questions import Questions, one_moment
from coop_live.ledger.retelling import Numbers
from coop_live.ledger.steps import Step
from coop_live.ledger.voyage import Voyage, seal_of

LOG = logging.getLogger(__name__)


class Passage:
    """The lifeboat of a ledger, None where it has none, and the voyage while the file takes nothing.

    All but `is_adrift`, `trouble` and `read` is for the writing thread alone.
    """

    def __init__(self, path: Path, events: Events, boat: Lifeboat | None) -> None:
        self.stranded: Path | None = None
        self.moved: Mapping[int, int] = {}
        self._path = path
        self._events = events
        self._boat = boat
        self._voyage: Voyage | None = None
        self._trouble: LedgerAdrift | None = None

    # ---------------------------------------------------------------- beside the file

    @property
    def has_boat(self) -> bool:
        """True where work can go on without the file."""
        return self._boat is not None

    @property
    def boat(self) -> Lifeboat:
        """The lifeboat, where there is one."""
        assert self._boat is not None  # noqa: S101 - nobody goes adrift without one
        return self._boat

    @property
    def is_behind(self) -> bool:
        """True while the file holds what the lifeboat does not."""
        return self._boat is not None and self._boat.is_behind

    @property
    def is_far_behind(self) -> bool:
        """True where that is too much to wait for a quiet moment."""
        return self._boat is not None and self._boat.is_far_behind

    def look_round(self, db: sqlite3.Connection) -> None:
        """Fill the lifeboat anew where another program has written to the file, inside the transaction."""
        if self._boat is not None and not self._boat.is_as_old_as(db):
            self._board_anew(db)

    def look_round_again(self, db: sqlite3.Connection) -> None:
        """The same for a file that takes nothing: perhaps it can be read."""
        with suppress(*DAMAGE):
            if not self.boat.is_as_old_as(db):
                self.boat.board(db)

    def follow(self, steps: Iterable[Step]) -> None:
        """Take note of what was just written to the file."""
        if self._boat is not None:
            self._boat.follow(steps)

    def catch_up(self, db: sqlite3.Connection | None) -> None:
        """Let the lifeboat do what the file holds; one that cannot is filled from the file again."""
        if self._boat is None:
            return
        try:
            self._boat.catch_up()
        except DAMAGE:
            LOG.exception("the lifeboat could not follow")
            self._board_anew(db)

    def _board_anew(self, db: sqlite3.Connection | None) -> None:
        """Fill the lifeboat anew; where that fails there is none any more: it would tell what is not true."""
        try:
            if db is not None:
                self.boat.board(db)
                return
        except DAMAGE:
            LOG.exception("the lifeboat could not be filled")
        self.close()

    def close(self) -> None:
        """Let go of the lifeboat."""
        boat, self._boat = self._boat, None
        if boat is not None:
            boat.close()
        if self._voyage is not None:
            self._voyage.let_go()

    # --------------------------------------------------------------------- adrift

    @property
    def is_adrift(self) -> bool:
        """True while the file takes nothing."""
        return self._voyage is not None

    @property
    def trouble(self) -> LedgerAdrift | None:
        """What keeps the file from taking anything, None when all is well."""
        return self._trouble if self._voyage is not None else None

    def read(self) -> Questions | None:
        """Return a copy of what the lifeboat holds, for questions in any thread; None where there is none."""
        boat = self._boat
        return None if boat is None else boat.read()

    def go_on_with(self, earlier: Sequence[Voyage]) -> None:
        """Take up the voyages of sessions that ended adrift; what does not fit the book is put aside."""
        for voyage in earlier:
            missing = voyage.missing_in(self.boat.db)
            if missing is not None and voyage.kept and self._voyage is None:
                with self.boat.transaction():
                    self.boat.repeat([step for one in missing for step in one.steps])
                voyage.write_anew()
                self._voyage = voyage
            else:
                voyage.let_go()  # whether it fits is for the file to tell

    def set_out(self, error: LedgerError) -> None:
        """Go on without the file, and tell why."""
        if self._voyage is None:
            self._voyage = Voyage(self._path, seal_of(self.boat.db))
        self._trouble = LedgerAdrift(error.cause, error.remedy, self._voyage.is_safe)
        self._events.publish(self._trouble)

    def repeat(self, steps: Sequence[Step], db: sqlite3.Connection) -> bool:
        """Do in the lifeboat, to the letter, what the file would not keep; False where that cannot be."""
        try:
            with self.boat.transaction():
                self.boat.repeat(steps)
        except DAMAGE:
            LOG.exception("the lifeboat could not repeat what was done")
            self._set_out_anew(db)
            return False
        self.keep(steps)
        return True

    def _set_out_anew(self, db: sqlite3.Connection) -> None:
        """Begin the voyage again with what the file holds, where it can be read: nothing is kept yet."""
        with suppress(*DAMAGE):
            self.boat.board(db)
        if self._voyage is not None:
            self._voyage.over()
        self._voyage = Voyage(self._path, seal_of(self.boat.db))

    def keep(self, steps: Sequence[Step]) -> None:
        """Put what a transaction did where it outlives the program; tell when no disk takes it."""
        assert self._voyage is not None  # noqa: S101 - else the file keeps it
        if steps:
            self._voyage.add(steps, seal_of(self.boat.db))
        if self._trouble is not None and self._trouble.kept != self._voyage.is_safe:
            self._trouble = replace(self._trouble, kept=self._voyage.is_safe)
            self._events.publish(self._trouble)

    # ---------------------------------------------------------------------- ashore

    def land(self, db: sqlite3.Connection) -> None:
        """Write what was done meanwhile into the file; whatever fails, it is still kept and tried again.

        Raises sqlite3.Error or OSError, or whatever a damaged row brings about.
        """
        voyage = self._voyage
        assert voyage is not None  # noqa: S101 - only who is adrift lands
        # The session that goes on here knows its evening by its number.
        numbers = voyage.write_into(db, lives_move=False)
        if numbers is None:
            stranded = voyage.strand()
            if stranded is None:
                raise OSError(errno.ENOSPC, "no disk takes what was kept")
            self.stranded = stranded
        self._voyage = None
        before = self._look_at(db)
        if numbers is None:
            self._events.publish(stranded_notice(self.stranded))
            return
        voyage.over()
        self._events.publish(LedgerAshore(len(voyage.kept)))
        if not before:
            self._tell_of_others(db, numbers)

    def _look_at(self, db: sqlite3.Connection) -> bool:
        """Tell whether the file is what the lifeboat thinks it is, and see to it that it is from now on."""
        with one_moment(db):
            same = seal_of(db) == seal_of(self.boat.db)
            if same:
                self.boat.look_at(db)
        if not same:
            self._board_anew(db)
        return same

    def _tell_of_others(self, db: sqlite3.Connection, numbers: Numbers) -> None:
        """Let all know what others did to the book meanwhile: to our numbers, and to the stock."""
        moved = numbers.of("order")
        questions = Questions(db)
        for event in (
            *_changed(questions, {*moved, *moved.values()}),
            *map(StockChanged, questions.stock().values()),
        ):
            self._events.publish(event)
        if moved:
            self.moved = moved
            self._events.publish(moved_notice(moved))


def _changed(questions: Questions, numbers: Iterable[int]) -> Iterator[Event]:
    for number in sorted(numbers):
        order = questions.order(number)
        if order is not None:
            yield OrderChanged(order)


def stranded_notice(file: Path | None) -> Event:
    """Return what is said when the book went another way than what was kept beside it."""
    name = file.name if file else "–"
    cause = tr("Sổ trên đĩa đã khác: đơn ghi tạm để riêng trong {name}.", name=name)
    return Notice("block", cause, tr("Giữ tệp đó, nhờ người rành máy xem giúp."))


def moved_notice(moved: Mapping[int, int]) -> Event:
    """Return what is said when orders got another number than the one that people saw."""
    pairs = ", ".join(f"#{old} → #{new}" for old, new in sorted(moved.items()))
    cause = tr("Máy khác cũng ghi sổ, số đơn đã đổi: {pairs}.", pairs=pairs)
    return Notice("warn", cause, tr("Dùng số mới khi gói hàng và báo khách."))
