"""The sums of an evening on one page: totals, chart, products and platforms; at the right what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.money import dong, grouped
from coop_live.weights import summed_up
from ui.after.chart import MinutesChart, best_words
from ui.after.parts import Bar, Bars, ToDo, Total, share_of, title
from ui.after.sums import Evening
from ui.dates import local
from ui.icons import PLATFORMS
from ui.masking import plain, shown_name
from ui.prepare.facts import platform_name
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords, Words

WIDE = 1600
HOUR_MS, DAY_MS = 3_600_000, 86_400_000

# What an evening is divided by beside its channels.
APART = ("member", "person", "hour")


class SummaryPage(QScrollArea):
    """Reads nothing itself: `show_evening` fills it. `finish` and `export` are what is pressed."""

    finish = Signal(str)
    export = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kinds: list[str] = []
        self._evening: Evening | None = None
        self._chosen = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("ground", "bg")
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(self._left(), 1)
        self._right = QWidget()
        self._right.setLayout(self._right_column())
        row.addWidget(self._right)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right side more room on a wide screen."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        scaled, width = self._theme.scaled, self.width()
        self._right.setFixedWidth(min(scaled(560 if wide else 380), round(width * 0.33)))
        self._channels.setFixedWidth(min(scaled(440 if wide else 270), round(width * 0.22)))

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to do, or on the export when all is done."""
        first = self._todo.itemAt(0)
        row = first.widget() if first is not None else None
        (row if isinstance(row, ToDo) else self.send).setFocus()

    def first_to_do(self) -> str:
        """Return the first kind of work that is left, "" when all is done."""
        return self._kinds[0] if self._kinds else ""

    def show_evening(self, evening: Evening, before: int | None) -> None:
        """Show these sums; `before` is the revenue of the live session before, None for the first."""
        self._show_totals(evening, before)
        self.chart.show_evening(evening)
        best = evening.best
        self._best.set_text(best_words(best) if best is not None else "")
        step = evening.step
        self._chart_title.setText(tr("Đơn theo phút") if step == 1 else tr("Đơn theo %n phút", "", step))
        most = max((sold.revenue for sold in evening.sold), default=0)
        self._products.show_bars(
            tuple(
                Bar(
                    one.name,
                    share_of(one.revenue, most),
                    grouped(one.revenue),
                    one.code,
                    second=summed_up(one.qty, one.grams, plain(one.unit)),
                )
                for one in evening.sold
            )
        )
        self._evening = evening
        self._show_apart()
        self._show_to_do(evening)
        self._ready.setText(tr("%n đơn đủ để gửi", "", evening.ready))
        for button in self._exports:
            button.setEnabled(evening.confirmed > 0)
            button.setToolTip("" if evening.confirmed else tr("Chưa có đơn nào được chốt"))

    # ----------------------------------------------------------------- the parts

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.confirmed = Total(self._theme, tr("Đơn đã chốt"), "tea")
        self.revenue = Total(self._theme, tr("Doanh thu"))
        self.buyers = Total(self._theme, tr("Người mua"))
        self.average = Total(self._theme, tr("Mỗi đơn"))
        for total in (self.confirmed, self.revenue, self.buyers, self.average):
            row.addWidget(total, 1)
        column.addLayout(row)
        column.addWidget(self._chart_card(), 5)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._products_card(), 1)
        below.addWidget(self._channels_card())
        column.addLayout(below, 4)
        return column

    def _chart_card(self) -> Panel:
        card = Panel("card")
        card.column.setContentsMargins(14, 10, 14, 6)
        card.column.setSpacing(8)
        head = QHBoxLayout()
        self._chart_title = title(self._theme, tr("Đơn theo phút"))
        self._best = ShortWords(self._theme, "", style="small", tone="text_2")
        head.addWidget(self._chart_title)
        head.addStretch(1)
        head.addWidget(self._best)
        self.chart = MinutesChart(self._theme)
        card.column.addLayout(head)
        card.column.addWidget(self.chart, 1)
        return card

    def _products_card(self) -> Panel:
        card = Panel("card")
        card.column.setContentsMargins(14, 10, 14, 8)
        card.column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(title(self._theme, tr("Theo món")))
        head.addStretch(1)
        head.addWidget(Words(self._theme, tr("số lượng · doanh thu ₫"), style="caption", tone="text_2"))
        self._products = Bars(self._theme)
        card.column.addLayout(head)
        card.column.addWidget(self._products, 1)
        return card

    def _channels_card(self) -> Panel:
        self._channels = Panel("card")
        self._channels.column.setContentsMargins(14, 10, 14, 8)
        self._channels.column.setSpacing(4)
        names = (tr("Theo kênh"), tr("Theo xã viên"), tr("Theo người chốt"), tr("Theo giờ"))
        self.apart = Choice(self._theme, tr("Xem theo"))
        self.apart.set_options(names, 0)
        self.apart.picked.connect(self._pick_apart)
        self.parts = Bars(self._theme)
        self._channels.column.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeft)
        self._channels.column.addWidget(self.parts, 1)
        return self._channels

    def _pick_apart(self, position: int) -> None:
        self.apart.show_position(position)
        self._chosen = position
        self._show_apart()

    def _show_apart(self) -> None:
        """Show the evening by channel, or by member, person or hour."""
        if self._evening is not None:
            what = ("platform", *APART)[self._chosen]
            bars = _by_platform(self._evening) if what == "platform" else _by_sum(self._evening, what)
            self.parts.show_bars(tuple(bars))

    def _right_column(self) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        todo = Panel("card")
        head = PanelHead(theme, tr("Làm nốt"))
        self._count = Chip(theme, parent=head)
        head.row.insertWidget(1, self._count)
        head.add(KeyCap(theme, "Enter"))
        head.add(Words(theme, tr("làm lần lượt"), style="small", tone="text_2"))
        todo.column.addWidget(head)
        self._todo = QVBoxLayout()
        self._todo.setSpacing(0)
        todo.column.addLayout(self._todo)
        column.addWidget(todo)
        column.addWidget(self._export_card())
        column.addStretch(1)
        self.send = big = Button(
            theme, tr("Xuất để gửi"), icon="package-check", keys=("Ctrl", "E"), kind="primary", size="big"
        )
        big.clicked.connect(lambda: self.export.emit("sheet"))
        self._exports.append(big)
        column.addWidget(big)
        return column

    def _export_card(self) -> Panel:
        theme = self._theme
        card = Panel("card")
        head = PanelHead(theme, tr("Xuất"))
        self._ready = Words(theme, "", style="small", tone="text_2")
        head.add(self._ready)
        card.column.addWidget(head)
        grid = QGridLayout()
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setSpacing(8)
        self._exports: list[Button] = []
        kinds = (
            ("sheet", tr("Phiếu đơn Excel"), "file-spreadsheet"),
            ("csv", tr("Phiếu đơn CSV"), "download"),
        )
        for place, (kind, words, icon) in enumerate(kinds):
            button = Button(theme, words, icon=icon)
            button.clicked.connect(lambda _checked=False, kind=kind: self.export.emit(kind))
            grid.addWidget(button, place, 0)
            self._exports.append(button)
        card.column.addLayout(grid)
        return card

    def _show_totals(self, evening: Evening, before: int | None) -> None:
        refused = tr("%n đơn đã bỏ", "", evening.refused) if evening.refused else ""
        self.confirmed.show_total(grouped(evening.confirmed), refused)
        self.revenue.show_total(dong(evening.revenue), compared(evening.revenue, before))
        again = evening.confirmed - evening.buyers
        self.buyers.show_total(grouped(evening.buyers), tr("%n đơn mua thêm", "", again) if again > 0 else "")
        average = evening.revenue // evening.confirmed if evening.confirmed else 0
        self.average.show_total(dong(average), tr("trung bình"))

    def _show_to_do(self, evening: Evening) -> None:
        items = (self._todo.itemAt(place) for place in range(self._todo.count()))
        rows = [row for item in items if item is not None and (row := item.widget()) is not None]
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and any(row.isAncestorOf(focus) for row in rows)
        empty(self._todo)
        self._kinds = []
        self._count.set_text(tr("%n việc", "", evening.to_do) if evening.to_do else "", "honey")
        kinds = (
            ("drafts", "circle-dashed", "honey", tr("Đơn chưa chốt"), evening.open_drafts, tr("Xem")),
            ("wishes", "rotate-ccw", "honey", tr("Khách muốn đổi hoặc hủy"), evening.wishes, tr("Xem")),
            ("refunds", "banknote", "honey", tr("Trả lại tiền cho khách"), evening.refunds, tr("Xem")),
            ("no_phone", "phone", "honey", tr("Thiếu số điện thoại"), evening.no_phone, tr("Sửa")),
            ("no_address", "map-pin", "honey", tr("Thiếu địa chỉ"), evening.no_address, tr("Sửa")),
        )
        for kind, icon, tone, words, orders, verb in kinds:
            if not orders:
                continue
            row = ToDo(self._theme, icon, tone, f"{words} · {len(orders)}", people(orders), verb)
            row.button.clicked.connect(lambda _checked=False, kind=kind: self.finish.emit(kind))
            placed = _ruled(row) if self._kinds else row
            self._todo.addWidget(placed)
            placed.show()  # at once: what is not shown yet cannot take the keyboard
            self._kinds.append(kind)
        if not self._kinds:
            words = tr("Xong hết. Mọi đơn đều đủ số điện thoại và địa chỉ.")
            self._todo.addWidget(EmptyState(self._theme, "circle-check", words))
        if had_keyboard:  # else Qt gives it to whatever button is near
            self.take_keyboard()


def _by_platform(evening: Evening) -> Iterator[Bar]:
    top = evening.platforms[0][1] if evening.platforms else 0
    for name, count in evening.platforms:
        yield Bar(platform_name(name), share_of(count, top), str(count), icon=_mark(name))


def _by_sum(evening: Evening, what: str) -> Iterator[Bar]:
    sums = evening.apart.get(what, ())
    top = max((one.revenue for one in sums), default=0)
    near = evening.minutes[0].at if evening.minutes else 0
    for one in sums:
        name = hour_words(one.key, near) if what == "hour" else one.key or tr("chưa ghi tên")
        yield Bar(plain(name), share_of(one.revenue, top), grouped(one.revenue), second=str(one.orders))


def hour_words(hour: str, near: int) -> str:
    """Return an hour of the day, which the ledger counts in UTC, as it was here on the day of `near` (ms)."""
    return f"{local(near - near % DAY_MS + int(hour) * HOUR_MS).hour}h"


def people(orders: Sequence[Order]) -> str:
    """Return whose orders these are, each name once."""
    return ", ".join(dict.fromkeys(shown_name(order.author_name) for order in orders))


def compared(revenue: int, before: int | None) -> str:
    """Return how the revenue stands to that of the live session before, in per cent."""
    if not before:
        return ""
    percent = round((revenue - before) * 100 / before)
    if percent == 0:
        return tr("bằng buổi trước")
    if percent > 0:
        return tr("cao hơn buổi trước {percent} %", percent=percent)
    return tr("thấp hơn buổi trước {percent} %", percent=-percent)


def _mark(platform: str) -> str:
    return platform if platform in PLATFORMS else "message-circle"


def _ruled(row: QWidget) -> QFrame:
    """Return the row with a hairline above it."""
    frame = QFrame()
    frame.setProperty("panel", "foot")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    return frame
