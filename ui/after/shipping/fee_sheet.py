"""The sheet Phí gửi: what each parcel would cost and the sum, seen before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from coop_live.i18n import tr
from coop_live.money import dong
from coop_live.orders.contact.masking import plain, shown_name
from coop_live.shipping.carriers.asking import Answers
from coop_live.shipping.carriers.base import Quote, read_as, rewrite
from coop_live.shipping.carriers.telling import Told
from coop_live.shipping.ready import Standing
from ui.after.row_list import ListRow, RowList
from ui.after.shipping.choices import short_province
from ui.after.shipping.step_words import carrier_title
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap


class FeeSheet(Panel):
    """Lies over the page. `send` brings (carrier, numbers) after a second press; `left`: it is put away."""

    send = Signal(str, object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._carrier = ""
        self._numbers: tuple[int, ...] = ()
        self._armed = False
        self.setAccessibleName(tr("Phí gửi"))
        self.setProperty("ring", False)
        self.head = PanelHead(theme, tr("Phí gửi"), height=theme.scaled(52))
        close = Button(theme, tr("Thôi"), keys=("Esc",), size="small")
        close.clicked.connect(self.leave)
        self.head.add(close)
        self.column.addWidget(self.head)
        self.list = RowList(theme, tr("Phí của từng đơn"))
        self.list.opened.connect(lambda _key: self.press())
        self.column.addWidget(self.list, 1)
        foot = QFrame()
        foot.setProperty("panel", "foot")
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        foot.setLayout(row)
        self.sum = ShortWords(theme, "", style="body", weight=600)
        self.go = Button(theme, "", icon="truck", keys=("Enter",), kind="primary")
        self.go.clicked.connect(self.press)
        row.add(self.sum, stretch=True)
        row.add(self.go)
        self.column.addWidget(foot)
        self.hide()

    def show_fees(
        self, carrier: str, answers: Answers[Quote], standings: Mapping[int, Standing], *, buyer_pays: bool
    ) -> None:
        """Show what a carrier asks for each, what cannot go as it is first."""
        self._carrier, self._armed = carrier, False
        quotes = {number: one for number, one in answers.of.items() if isinstance(one, Quote)}
        self._numbers = tuple(number for number, one in quotes.items() if not one.elsewhere)
        rows = [row_of(standings[number], one) for number, one in answers.of.items() if number in standings]
        rows.sort(key=lambda row: row.tone == "tea")
        self.head.title.set_text(tr("Phí gửi qua {carrier}", carrier=carrier_title(carrier)))
        self.list.set_rows(rows)
        self.list.go_to(rows[0].key if rows else None)
        self.sum.set_text(sum_words(answers, buyer_pays=buyer_pays))
        self.go.set_words(tr("Gửi %n đơn", "", len(self._numbers)))
        self.go.setEnabled(bool(self._numbers))
        self.show()
        self.raise_()
        self.list.setFocus()

    def press(self) -> None:
        """Send what was asked about; a parcel at a carrier costs money, so it takes two presses."""
        if not self._numbers:
            return
        if not self._armed:
            self._armed = True
            self.go.set_words(tr("Bấm lần nữa: gửi %n đơn", "", len(self._numbers)))
            return
        self.leave()
        self.send.emit(self._carrier, self._numbers)

    def leave(self) -> bool:
        """Put it away with nothing sent; tells whether it was there."""
        if not self.isVisible():
            return False
        self.hide()
        self.left.emit()
        return True


def row_of(standing: Standing, answer: Quote | Told) -> ListRow:
    """Return a parcel with its fee, or why it cannot go as it is and what to do."""
    order = standing.order
    title, before = shown_name(order.author_name), f"#{order.number}"
    if isinstance(answer, Told):
        words = plain(f"{answer.words} {answer.remedy}".strip())
        return ListRow(order.number, title, words, before=before, icon="triangle-alert", tone="honey")
    unit = standing.unit
    place = f"{unit.ward}, {short_province(unit.province)}" if unit else ""
    if answer.elsewhere:
        # Both places are seen: where it is to go, and where the carrier would bring it.
        title = " · ".join(part for part in (title, place) if part)
        words = plain(f"{read_as(answer.reading)} {rewrite()}")
        return ListRow(order.number, title, words, figure=dong(answer.fee), under=tr("địa chỉ khác"),
                       before=before, icon="triangle-alert", tone="honey")  # fmt: skip
    return ListRow(order.number, title, place, figure=dong(answer.fee), before=before,
                   icon="truck", tone="tea")  # fmt: skip


def sum_words(answers: Answers[Quote], *, buyer_pays: bool) -> str:
    """Return the sum of what would be sent, and how many would not."""
    sure = [one for one in answers.of.values() if isinstance(one, Quote) and not one.elsewhere]
    money = dong(sum(one.fee for one in sure))
    total = tr("Khách trả {money}", money=money) if buyer_pays else tr("Tổng phí {money}", money=money)
    wrong, left = len(answers.of) - len(sure), len(answers.left)
    parts = (
        total,
        tr("%n đơn", "", len(sure)),
        tr("%n đơn cần xem", "", wrong) if wrong else "",
        tr("%n đơn chưa hỏi", "", left) if left else "",
    )
    return " · ".join(part for part in parts if part)
