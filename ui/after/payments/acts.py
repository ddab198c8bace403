"""What is done with money that came in: counted, laid aside, marked by hand, and taken back again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Transaction, transfers, undoing
from coop_live.model import Order
from coop_live.money import dong
from coop_live.shipping.payments.asking import count_for, free, lay_aside
from coop_live.shipping.payments.verdicts import Match
from ui import tasks
from ui.after.payments.splitting import Parts
from ui.place import Kit
from ui.widgets.notice import Said


@dataclass(frozen=True, slots=True)
class Done:
    """One act that can be taken back: orders that were paid, a transfer laid aside (or not), or freed."""

    words: str
    orders: tuple[int, ...] = ()
    key: str = ""
    aside: bool = False
    freed: Parts = ()


class PaymentActs(QObject):
    """Each act is asked of the ledger; `done` is called when it has it."""

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done
        self._acts: list[Done] = []

    def tell(self, trouble: CoopLiveError) -> None:
        """Say what went wrong."""
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def count(self, match: Match, parts: Parts) -> None:
        """Count a transfer for these orders."""
        said = ", ".join(f"#{number} {dong(money)}" for number, money in parts)
        did = Done(tr("Đã ghi {orders}", orders=said), tuple(number for number, _ in parts))
        self._when_kept(count_for(self._kit.app.ledger, match.transfer.key, parts, self._who), did)

    def lay_aside(self, match: Match, *, aside: bool) -> None:
        """Say that a transfer is for no order, or take that back."""
        words = tr("Đã để riêng {money}") if aside else tr("Đã lấy lại {money}")
        did = Done(words.replace("{money}", dong(match.transfer.amount)), (), match.transfer.key, aside)
        future = lay_aside(self._kit.app.ledger, match.transfer.key, self._who, aside=aside)
        self._when_kept(future, did)

    def free(self, match: Match) -> None:
        """Take a transfer that was counted, by a person or by itself, off its orders again."""
        did = Done(
            tr("Đã gỡ {money} khỏi đơn", money=dong(match.transfer.amount)),
            key=match.transfer.key,
            freed=match.parts,
        )
        self._when_kept(free(self._kit.app.ledger, match.transfer.key, self._who), did)

    def pay(self, order: Order, way: str) -> None:
        """Note that a customer paid all that was owed (`way`: cash, bank, cod)."""
        did = Done(
            tr("Đơn #{number} đã trả {money}", number=order.number, money=dong(order.owed)), (order.number,)
        )
        self._when_kept(self._kit.app.session.pay(order.number, order.owed, way), did)

    def undo(self) -> bool:
        """Take back what was done last on this page; tells whether there was anything."""
        if not self._acts:
            return False
        last, who = self._acts.pop(), self._who

        def back(tx: Transaction) -> None:
            if last.freed:
                transfers.count(tx, last.key, last.freed, who)
            elif last.key:
                transfers.lay_aside(tx, last.key, who, aside=not last.aside)
            for number in reversed(last.orders):
                if undoing.undo(tx, who, ("pay",), None, number) is None:
                    raise NotPossible(
                        tr("Không hoàn tác được: sau đó đã có việc khác."),
                        tr("Xem lại đơn #{number}.", number=number),
                    )

        def told(_nothing: None) -> None:
            self._say(tr("Đã hoàn tác: {what}", what=last.words), "undo-2", "text_2")

        tasks.when_done(self._kit.app.ledger.write(back), told, self.tell, owner=self)
        return True

    @property
    def _who(self) -> str:
        return self._kit.app.session.person

    def _when_kept(self, future: Future[Any], did: Done) -> None:
        # From now on, not when it is kept: the ledger takes acts in the order in which they are asked.
        self._acts.append(did)

        def kept(_result: object) -> None:
            self._say(tr("{what} · Ctrl+Z hoàn tác", what=did.words), "circle-check", "tea")

        def failed(trouble: CoopLiveError) -> None:
            self._acts = [one for one in self._acts if one is not did]
            self.tell(trouble)

        tasks.when_done(future, kept, failed, owner=self)

    def _say(self, words: str, icon: str, tone: str) -> None:
        self._kit.doors.saved()
        self._kit.doors.status(words, icon, tone)
        self._done()
