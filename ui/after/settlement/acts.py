"""What is done in a settlement: agreed, charged, paid out, and taken back again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.ledger import Transaction, settling
from coop_live.model import Charge, Payout, Terms
from coop_live.money import dong
from coop_live.orders.contact.masking import plain
from coop_live.shipping.settlement_sheet import way_words
from ui import tasks
from ui.after.settlement.typed import terms_words
from ui.place import Kit
from ui.widgets.notice import Said

Back = Callable[[Transaction], object]


class SettlementActs(QObject):
    """Each act is asked of the ledger; `done` is called when it has it."""

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done
        self._acts: list[tuple[str, Back]] = []

    def tell(self, trouble: CoopLiveError) -> None:
        """Say what went wrong."""
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def agree(self, terms: Terms, before: Terms) -> None:
        """Agree on terms with a member, or with all ("")."""
        who = plain(terms.member) or tr("mọi xã viên")
        words = tr("{who}: {terms}", who=who, terms=terms_words(terms))
        self._do(lambda tx: settling.agree(tx, terms, self._who), words, lambda _new: self._agree(before))

    def charge(self, member: str, amount: int, why: str) -> None:
        """Charge a member, or give them more (below 0)."""
        words = tr("Trừ {money} của {who}") if amount > 0 else tr("Cộng {money} cho {who}")
        words = words.replace("{money}", dong(abs(amount))).replace("{who}", plain(member))
        self._do(lambda tx: settling.charge(tx, member, amount, why, self._who), words, self._take_back)

    def pay_out(self, member: str, amount: int, way: str) -> None:
        """Note that money was paid to a member (`way`: cash, bank)."""
        words = tr(
            "Đã trả {money} {way} cho {who}", money=dong(amount), way=way_words(way), who=plain(member)
        )
        self._do(lambda tx: settling.pay_out(tx, member, amount, way, self._who), words, self._take_back)

    def take_back(self, one: Charge | Payout) -> None:
        """Take back a charge or a payout."""
        words = tr("Đã bỏ khoản {money}", money=dong(abs(one.amount)))
        who = self._who

        def again(_nothing: object) -> Back:
            if isinstance(one, Charge):
                return lambda tx: settling.charge(tx, one.member, one.amount, one.why, who)
            return lambda tx: settling.pay_out(tx, one.member, one.amount, one.way, who)

        self._do(lambda tx: settling.take_back(tx, one.seq, who), words, again)

    def undo(self) -> bool:
        """Take back what was done last on this page; tells whether there was anything."""
        if not self._acts:
            return False
        words, back = self._acts.pop()
        future = self._kit.app.ledger.write(back)
        said = tr("Đã hoàn tác: {what}", what=words)
        tasks.when_done(future, lambda _: self._say(said, "undo-2", "text_2"), self.tell, owner=self)
        return True

    @property
    def _who(self) -> str:
        return self._kit.app.session.person

    def _agree(self, terms: Terms) -> Back:
        return lambda tx: settling.agree(tx, terms, self._who)

    def _take_back(self, made: Charge | Payout) -> Back:
        return lambda tx: settling.take_back(tx, made.seq, self._who)

    def _do(self, act: Back, words: str, inverse: Callable[[Any], Back]) -> None:
        future: Future[Any] = self._kit.app.ledger.write(act)
        # From now on, not when it is kept: the ledger takes acts in the order in which they are asked.
        did: tuple[str, Back] = (words, lambda tx: inverse(future.result())(tx))
        self._acts.append(did)

        def kept(_made: object) -> None:
            self._say(tr("{what} · Ctrl+Z hoàn tác", what=words), "circle-check", "tea")

        def failed(trouble: CoopLiveError) -> None:
            self._acts = [one for one in self._acts if one is not did]
            self.tell(trouble)

        tasks.when_done(future, kept, failed, owner=self)

    def _say(self, words: str, icon: str, tone: str) -> None:
        self._kit.doors.saved()
        self._kit.doors.status(words, icon, tone)
        self._done()
