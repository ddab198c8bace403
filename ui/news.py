"""What the ledger has to tell: alarms until they are over, goods that came back until somebody decides."""

from __future__ import annotations

from collections.abc import Callable

from coop_live.events import Event, LedgerAdrift, LedgerAshore, OrderOffered
from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.orders.contact.masking import shown_name
from ui.widgets.notice import Said


class LedgerNews:
    """Listens to every event; `tell` shows a line, `drop` takes away what it says no more."""

    def __init__(self, tell: Callable[[Said], None], drop: Callable[[Said], None]) -> None:
        self._tell, self._drop = tell, drop
        self._alarm: Said | None = None
        self._offers: dict[int, Said] = {}

    def hear(self, event: Event) -> None:
        """Tell what happened, or put away what was told of it."""
        self._forget_offer(event)
        match event:
            case LedgerAdrift():
                self._say_adrift(event)
            case LedgerAshore(acts=acts):
                self._put_away_alarm()
                self._tell(Said("info", tr("Sổ ghi lại được rồi."), tr("Đã ghi thêm %n việc.", "", acts)))
            case OrderOffered(order=order):
                self._offers[order.number] = Said("info", *offer_words(order))
                self._tell(self._offers[order.number])
            case _:
                pass

    def _forget_offer(self, event: Event) -> None:
        order = getattr(event, "order", None)
        if isinstance(order, Order) and not order.offered and order.number in self._offers:
            self._drop(self._offers.pop(order.number))

    def _say_adrift(self, event: LedgerAdrift) -> None:
        """Say loudly that the book takes nothing, until it does again."""
        self._put_away_alarm()
        safe = tr("Đơn đang giữ ở tệp tạm.") if event.kept else tr("Đơn chỉ còn trong máy, đừng tắt máy.")
        self._alarm = Said("block", event.cause, f"{event.remedy} {safe}", stays=True)
        self._tell(self._alarm)

    def _put_away_alarm(self) -> None:
        said, self._alarm = self._alarm, None
        if said is not None:
            self._drop(said)


def offer_words(order: Order) -> tuple[str, str]:
    """Return what is said when there are goods again for somebody who waited."""
    name = shown_name(order.author_name)
    cause = tr("Có hàng lại cho đơn #{number} của {name}.", number=order.number, name=name)
    return cause, tr("Hỏi khách rồi chốt.")
