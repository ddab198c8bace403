"""What is done to parcels: a commune chosen, a contact typed in, orders brought on; told and taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import tr
from coop_live.ledger import acts as ledger_acts
from coop_live.live.session import LiveSession
from coop_live.model import Order
from coop_live.places import Unit
from coop_live.shipping.steps import BECOMES, Outcome, Step, Taken, outcome_of
from ui import tasks
from ui.after.shipping.step_words import done_words
from ui.place import Kit
from ui.widgets.notice import Said


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of several orders: the steps that were taken, and the first trouble of the others."""

    steps: tuple[tuple[int, Step], ...]
    left: int = 0
    trouble: CoopLiveError | None = None


class ShippingActs(QObject):
    """`done` is called when the ledger has what was asked; troubles are told under the top bar.

    `not_kept` brings the number of an order whose commune the ledger did not take.
    """

    not_kept = Signal(int)

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done
        self._batches: list[Batch] = []

    def tell(self, trouble: CoopLiveError) -> None:
        """Say what went wrong."""
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def choose(self, order: Order, unit: Unit) -> None:
        """Keep the commune that a person chose; the address stays as it was typed."""
        number, who, code = order.number, self._kit.app.session.person, unit.ward_code

        def failed(trouble: CoopLiveError) -> None:
            self.tell(trouble)
            self.not_kept.emit(number)

        self.forget()
        future = self._kit.app.ledger.write(lambda tx: ledger_acts.set_person(tx, number, who, commune=code))
        tasks.when_done(future, self._kept, failed, owner=self)

    def set_contact(self, order: Order, phone: str | None, address: str | None) -> None:
        """Keep a phone and an address that were typed."""
        self._when_kept(self._kit.app.session.set_contact(order.number, phone, address))

    def step(self, orders: Iterable[Order], step: Step) -> None:
        """Bring orders on; those that cannot go are left and counted."""
        self.go((order, step) for order in orders)

    def go(self, steps: Iterable[tuple[Order, Step]]) -> None:
        """Take these steps, one order may have several; all together are one batch for an undo."""
        session, wanted = self._kit.app.session, tuple(steps)

        def work() -> Batch:
            done: list[tuple[int, Step]] = []
            trouble: CoopLiveError | None = None
            newest: dict[int, Order] = {}
            for order, step in wanted:
                try:
                    taken = take(session, newest.get(order.number, order), step)
                except CoopLiveError as why:
                    trouble = trouble or why
                    continue
                newest[order.number] = taken.order
                if taken.changes:
                    done.append((order.number, step))
            return Batch(tuple(done), len(wanted) - len(done), trouble)

        tasks.run(work, self._told, self.tell, owner=self)

    def undo(self) -> bool:
        """Take a whole batch back; tells whether one was the last thing done here."""
        if not self._batches:
            return False
        self._take_back(self._batches.pop())
        return True

    def forget(self) -> None:
        """Let the next undo be about single orders again: something else was done since."""
        self._batches.clear()

    def _told(self, batch: Batch) -> None:
        if batch.trouble is not None:
            self.tell(batch.trouble)
        if batch.steps:
            self._batches = [batch]
            counts = Counter(step for _number, step in batch.steps)
            words = " ".join(done_words(step, counts[step]) for step in Step if counts[step])
            action = (tr("Hoàn tác"), lambda: self._undo_batch(batch))
            left = tr("%n đơn không đi bước đó được.", "", batch.left) if batch.left else ""
            self._kit.doors.tell(Said("info", words, left, action))
            self._kept(None)
        elif batch.trouble is None:
            self._kit.doors.tell(Said("info", tr("Không đơn nào đi thêm bước đó."), ""))

    def _undo_batch(self, batch: Batch) -> None:
        if batch in self._batches:
            self._batches.remove(batch)
            self._take_back(batch)

    def _take_back(self, batch: Batch) -> None:
        session = self._kit.app.session

        def work() -> int:
            back = set()
            for number, _step in reversed(batch.steps):
                # Only while it is the last act on this order: what was done since stays.
                if session.undo_order(None, number=number).result() is None:
                    break
                back.add(number)
            return len(back)

        def told(back: int) -> None:
            self._kit.doors.tell(Said("info", tr("Đã hoàn tác %n đơn.", "", back), ""))
            self._kept(None)

        tasks.run(work, told, self.tell, owner=self)

    def _when_kept(self, future: Future[Order]) -> None:
        self.forget()
        tasks.when_done(future, self._kept, self.tell, owner=self)

    def _kept(self, _order: object) -> None:
        self._kit.doors.saved()
        self._done()


def take(session: LiveSession, order: Order, step: Step) -> Taken:
    """Take a step with an order as the ledger has it now, if it can be taken; waits for the ledger.

    Raises CoopLiveError where the ledger does not take it.
    """
    found = outcome_of(order, step)
    if found is not Outcome.TAKEN:
        if found is Outcome.WISH:
            raise NotPossible(
                tr("Khách của đơn #{number} đang muốn đổi hoặc hủy.", number=order.number),
                tr("Làm theo hoặc giữ nguyên trước đã."),
            )
        return Taken(order, step, found)
    if step is Step.RETURN:
        return Taken(session.send_back(order.number).result(), step, found)
    return Taken(session.advance(order.number, BECOMES[step]).result(), step, found)
