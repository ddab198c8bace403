"""What is done to the orders of an evening that is over: typed in, decided, brought on, taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.live.afterwards import Afterwards
from coop_live.model import Order, OrderState
from coop_live.orders.contact.phone import typed_phone
from ui import tasks
from ui.after.orders import OrderColumn
from ui.place import Kit
from ui.widgets.notice import Said


class OrderActs(QObject):
    """Each act is asked of the session; `done` is called when the ledger has it."""

    def __init__(self, kit: Kit, done: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self._kit, self._done = kit, done

    def tell(self, trouble: CoopLiveError) -> None:
        """Say what went wrong."""
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

    def type_in(self, order: Order, column: int, text: str) -> None:
        """Keep a phone or an address that was typed into its cell."""
        phone, address = order.phone, order.address
        if column == OrderColumn.PHONE:
            phone = typed_phone(text)
            if text and phone is None:
                remedy = tr("Gõ đủ 10 số, ví dụ 0905 123 456.")
                self.tell(InputError(tr("Chưa đọc được số điện thoại."), remedy))
                return
        else:
            address = text or None
        self._when_kept(self._kit.app.session.set_contact(order.number, phone, address))

    def decide(self, order: Order, act: str) -> None:
        """Take a step with an order, as `steps` names them."""
        session = self._kit.app.session
        if order.proposal is not None:
            act = {"confirm": "accept", "refuse": "dismiss"}.get(act, act)
        acts: dict[str, Callable[[], Future[Any]]] = {
            "confirm": lambda: session.confirm(order.number),
            "refuse": lambda: session.refuse(order.number),
            "accept": lambda: session.accept(order.number),
            "dismiss": lambda: session.dismiss(order.number),
            "cancel": lambda: session.cancel(order.number, tr("khách hủy")),
            "return": lambda: session.send_back(order.number),
            "paid": lambda: session.pay(order.number, order.owed or -order.refund, "bank"),
            "sell": lambda: session.sell_again(order.number),
            "aside": lambda: self._afterwards(order).lay_aside(order.number, session.person),
        }
        self._when_kept(acts.get(act, lambda: session.advance(order.number, OrderState(act)))())
        self._tell_beside(order, act)

    def undo(self, live_id: int | None, before: dict[int, Order]) -> None:
        """Take back the last act on an order of a live session, or of any, and say which."""

        def told(order: Order | None) -> None:
            if order is None:
                self._kit.doors.tell(Said("info", tr("Không còn việc nào để hoàn tác."), ""))
                return
            self._kit.doors.tell(Said("info", undone(before.get(order.number), order), ""))
            self._kept(order)

        future = self._kit.app.session.undo_order(live_id)
        tasks.when_done(future, told, self.tell, owner=self)

    def _tell_beside(self, order: Order, act: str) -> None:
        if act in ("packed", "shipped") and not (order.phone and order.address):
            cause = tr("Đơn #{number} còn thiếu SĐT hoặc địa chỉ.", number=order.number)
            self._kit.doors.tell(Said("warn", cause, tr("Điền vào trước khi gửi.")))
        if act == "return":
            sellable = (tr("Hàng còn tốt, bán lại"), lambda: self.decide(order, "sell"))
            cause = tr("Đơn #{number} hoàn về, hàng chưa vào lại kho.", number=order.number)
            self._kit.doors.tell(Said("info", cause, "", sellable))

    def _afterwards(self, order: Order) -> Afterwards:
        return Afterwards(self._kit.app.session, self._kit.app.ledger, order.live_id, ())

    def _when_kept(self, future: Future[Any]) -> None:
        tasks.when_done(future, self._kept, self.tell, owner=self)

    def _kept(self, _order: object) -> None:
        self._kit.doors.saved()
        self._done()


def undone(before: Order | None, order: Order) -> str:
    """Return what became of an order by an undo, in one sentence."""
    if order.state is OrderState.DRAFT and before is not None and before.state is not OrderState.DRAFT:
        return tr("Đã hoàn tác: đơn #{number} lại chờ chốt.", number=order.number)
    return tr("Đã hoàn tác việc sửa đơn #{number}.", number=order.number)
