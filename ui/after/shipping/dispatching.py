"""Asks carriers away from the main thread, with progress and a way to stop; every order's end is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.shipping.carriers.base import Secrets
from coop_live.shipping.carriers.open import kinds
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Listener, Outcome, Told
from ui import tasks
from ui.place import Kit
from ui.prepare.progress_line import ProgressLine
from ui.widgets.notice import Said

# What is not worth a word in the list of parcels: the book says it, or it went well.
_GOOD = (Outcome.ASKING, Outcome.CREATED, Outcome.ALREADY, Outcome.CANCELLED)
_THERE = (Outcome.CREATED, Outcome.ALREADY, Outcome.OTHER_SUM)

Opened = Callable[[str], Dispatch]


class Dispatching(QObject):
    """One job at a time; `opened` gives who asks a carrier.

    `news` brings a Told of an order whenever there is any, `ended` says that it is over.
    """

    news = Signal(object)
    ended = Signal()

    def __init__(
        self, kit: Kit, progress: ProgressLine, owner: QObject, opened: Opened | None = None
    ) -> None:
        super().__init__(owner)
        self._kit, self._progress = kit, progress
        self.opened = opened or self._open
        self._stop = threading.Event()
        self._total = self._count = 0
        self._at_work = False
        self.news.connect(self._reach)
        progress.stopped.connect(self.stop)

    def stop(self) -> None:
        """Stop after the order that is being asked about."""
        if self._at_work:
            self._stop.set()
            self._progress.finish(tr("Đang dừng: đợi hãng trả lời đơn này …"))

    def send(self, carrier: str, numbers: Sequence[int]) -> None:
        """Hand these orders to a carrier."""
        stop = self._begin(tr("Đang gửi cho hãng …"), len(numbers))
        if stop is not None:
            self._run(lambda told: self.opened(carrier).send(tuple(numbers), told, stop))

    def ask_again(self, waiting: int) -> None:
        """Ask what became of every parcel of which it is not known."""
        stop = self._begin(tr("Đang hỏi lại hãng …"), waiting)
        if stop is not None:
            self._run(lambda told: self.opened("").ask_again(told, stop))

    def cancel(self, numbers: Sequence[int]) -> None:
        """Cancel parcels at their carriers."""
        stop = self._begin(tr("Đang hủy vận đơn …"), len(numbers))
        if stop is None:
            return

        def work(told: Listener) -> tuple[Told, ...]:
            dispatch, done = self.opened(""), []
            for number in numbers:
                if stop.is_set():
                    break
                done.append(dispatch.cancel(number))
                told(done[-1])
            return tuple(done)

        self._run(work)

    def decided(self, number: int, code: str) -> None:
        """Note what a person saw on the carrier's own page: the code there, "" for none."""
        if self._begin(tr("Đang ghi mã vận đơn …"), 1) is not None:

            def work(told: Listener) -> tuple[Told, ...]:
                one = self.opened("").decided(number, code)
                told(one)
                return (one,)

            self._run(work)

    def look_for_key(self, carrier: str, then: Callable[[bool], None]) -> None:
        """Ask the keyring whether all that a carrier asks for is there; it may take seconds."""

        def look() -> bool:
            kept = Secrets()
            return all(kept.get(ask.name) for ask in kinds()[carrier].asks if not ask.optional)

        tasks.run(look, then, self._tell, owner=self)

    def _open(self, carrier: str) -> Dispatch:
        app, settings = self._kit.app, self._kit.settings
        return Dispatch(app.ledger, settings, settings.general.person, carrier=carrier)

    def _begin(self, words: str, total: int) -> threading.Event | None:
        if self._at_work or self._progress.busy:
            return None
        self._stop, self._at_work = threading.Event(), True
        self._total, self._count = total, 0
        self._progress.begin(words)
        return self._stop

    def _run(self, work: Callable[[Listener], tuple[Told, ...]]) -> None:
        tasks.run(lambda: work(self.news.emit), self._done, self._failed, owner=self)

    def _reach(self, told: Told) -> None:
        if self._at_work and told.outcome is not Outcome.ASKING:
            self._count += 1
            words = tr("Hãng trả lời {done}/{total}", done=self._count, total=self._total)
            if not self._stop.is_set():
                self._progress.reach(words, self._count / max(1, self._total))

    def _done(self, done: tuple[Told, ...]) -> None:
        self._end()
        self._kit.doors.saved()
        bad = [one for one in done if one.outcome not in _GOOD]
        cause = summary(done)
        remedy = " ".join(part for part in (bad[0].words, bad[0].remedy) if part) if bad else ""
        self._kit.doors.tell(Said("warn" if bad else "info", cause, remedy))
        self.ended.emit()

    def _failed(self, trouble: CoopLiveError) -> None:
        self._end()
        self._tell(trouble)
        self.ended.emit()

    def _end(self) -> None:
        self._at_work = False
        self._progress.end()

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))


def summary(done: Sequence[Told]) -> str:
    """Return in one sentence how it ended for all orders."""

    def count(*outcomes: Outcome) -> int:
        return sum(1 for one in done if one.outcome in outcomes)

    created, cancelled = count(*_THERE), count(Outcome.CANCELLED)
    refused, left, unknown = count(Outcome.REFUSED), count(Outcome.NOT_SENT), count(Outcome.UNKNOWN)
    other = count(Outcome.OTHER_SUM)
    parts = (
        tr("hãng đã nhận %n đơn", "", created) if created else "",
        tr("%n đơn hãng thu tiền khác sổ", "", other) if other else "",
        tr("đã hủy %n vận đơn", "", cancelled) if cancelled else "",
        tr("%n đơn hãng không nhận", "", refused) if refused else "",
        tr("%n đơn chưa gửi", "", left) if left else "",
        tr("%n đơn chưa rõ", "", unknown) if unknown else "",
    )
    said = ", ".join(part for part in parts if part)
    return f"{said[:1].upper()}{said[1:]}." if said else tr("Không có đơn nào để hỏi hãng.")


def worth_telling(told: Told) -> str:
    """Return what the list of parcels says of an order that did not go well, "" for nothing."""
    return "" if told.outcome in _GOOD else " ".join(part for part in (told.words, told.remedy) if part)
