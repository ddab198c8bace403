"""The parcels of an evening: what each is, where it stands, what it lacks; many are chosen at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from coop_live.i18n import tr
from coop_live.model import ConsignmentState, Order, OrderState
from coop_live.money import dong
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.shipping.ready import HERE, Standing
from ui.after.row_list import ListRow, RowList
from ui.after.shipping.choices import short_province
from ui.after.shipping.step_words import consignment_remedy, consignment_words, lack_words
from ui.goods import in_short
from ui.states import order_words, state_icon
from ui.theme import Theme


class ParcelList(RowList):
    """`marked` comes when other parcels are chosen; without any the one under the keyboard is meant."""

    marked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Các gói hàng"))
        self._shown: dict[int, Standing] = {}
        self._chosen: set[int] = set()
        self._news: dict[int, str] = {}
        self.ticked.connect(lambda key: self.mark({int(key)} ^ self._chosen))
        self.setMinimumHeight(theme.scaled(3 * 56))

    @property
    def chosen(self) -> tuple[Standing, ...]:
        """The parcels that are chosen, in their order."""
        return tuple(one for number, one in self._shown.items() if number in self._chosen)

    @property
    def meant(self) -> tuple[Standing, ...]:
        """The chosen parcels, else the one under the keyboard."""
        here = self._shown.get(self.current) if isinstance(self.current, int) else None
        return self.chosen or (() if here is None else (here,))

    @property
    def shown(self) -> tuple[Standing, ...]:
        """All that is shown."""
        return tuple(self._shown.values())

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show these; what is chosen and still here stays chosen."""
        self._shown = {one.order.number: one for one in standings}
        self._chosen &= set(self._shown)
        self._fill()

    def mark(self, numbers: Iterable[int]) -> None:
        """Choose these and no others."""
        self._chosen = set(numbers) & set(self._shown)
        self._fill()

    def tell(self, number: int, words: str) -> None:
        """Say of an order what a carrier answered; "" for nothing."""
        if self._news.get(number, "") != words:
            self._news[number] = words
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose all, or none, by Ctrl+A."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.mark(() if len(self._chosen) == len(self._shown) else self._shown)
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        self.set_rows(
            [
                row_of(one, ticked=number in self._chosen, news=self._news.get(number, ""))
                for number, one in self._shown.items()
            ]
        )
        self.marked.emit()


def row_of(standing: Standing, *, ticked: bool, news: str = "") -> ListRow:
    """Return a parcel as its two lines; `news` is why a carrier was not asked, or said no, just now."""
    order = standing.order
    icon, tone, second = _second(standing)
    if news and (not standing.held or _made(standing)):
        icon, tone, second = "triangle-alert", "honey", plain(news)
    return ListRow(
        order.number,
        f"{shown_name(order.author_name)} · {in_short(order.lines)}",
        second,
        figure=money(order),
        under=order_words(order),
        before=f"#{order.number}",
        icon=icon,
        tone=tone,
        ticked=ticked,
    )


def _made(standing: Standing) -> bool:
    """Tell whether its carrier has it for certain: what it says then is news too."""
    return standing.consignment is not None and standing.consignment.state is ConsignmentState.CREATED


def money(order: Order) -> str:
    """Return what the carrier is to collect."""
    if not order.sold:
        return ""
    return tr("thu {money}", money=dong(order.owed)) if order.owed else tr("đã trả đủ")


def _second(standing: Standing) -> tuple[str, str, str]:
    """Return the sign of a parcel, its tone and the line that says where it stands."""
    order, parcel = standing.order, standing.consignment
    place = ""
    if standing.unit is not None:
        place = f"{standing.unit.ward}, {short_province(standing.unit.province)}"
    if parcel is not None and standing.other_sum:
        said = tr("{parcel} thu {cod}", parcel=consignment_words(parcel), cod=dong(parcel.cod))
        return "triangle-alert", "honey", f"{said} · {tr('Sửa tiền thu ở hãng, hoặc hủy rồi gửi lại.')}"
    if parcel is not None and order.state in HERE:
        said = consignment_words(parcel)
        more = parcel.why or consignment_remedy(parcel) or place
        good = parcel.state.value == "created"
        gone = parcel.state.value == "cancelled"
        return ("truck" if good else "ban" if gone else "triangle-alert",
                "tea" if good else "text_2" if gone else "honey",
                " · ".join(part for part in (said, plain(more)) if part))  # fmt: skip
    if standing.lacks:
        lacks = ", ".join(lack_words(one) for one in standing.lacks)
        return (
            "triangle-alert",
            "honey",
            " · ".join(part for part in (lacks, plain(order.address or "")) if part),
        )
    code = consignment_words(parcel) if parcel is not None else ""
    tone = "text_2" if order.state is OrderState.RETURNED else "tea"
    return state_icon(order.state), tone, " · ".join(part for part in (code, place) if part)
