"""The sums of an evening on one page: totals, chart, products and channels; at the right what is left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.live.sums import Evening
from coop_live.money import dong, grouped
from ui.after.apart_card import ApartCard
from ui.after.chart import MinutesChart
from ui.after.chart_words import best_words, name_of
from ui.after.compared import compared
from ui.after.export_card import Export, ExportCard
from ui.after.goods_card import GoodsCard
from ui.after.money_card import MoneyCard
from ui.after.parts import Total, title
from ui.after.to_do import ToDoCard
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.panel import Panel
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

WIDE, TALL, TILE, BESIDE = 1600, 820, 190, 520
MOST = 16_777_215  # as wide as Qt lets a widget be


class SummaryPage(QScrollArea):
    """Reads nothing itself: `show_evening` fills it. `export` is pressed here, the rest in `todo`."""

    export = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._best_words = ""
        self._exports: list[Button] = []
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
        """Give the right side more room on a wide screen, and show more where it is tall."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        scaled, width = self._theme.scaled, self.width()
        right = min(scaled(560 if wide else 400), round(width * 0.34))
        self._right.setFixedWidth(max(right, self._needed(self._right)))
        left = width - self._right.width() - 36
        beside = left >= scaled(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._below.setDirection(way)
        self.apart.setMinimumWidth(0)
        self.apart.setMaximumWidth(min(scaled(440 if wide else 300), round(width * 0.25)) if beside else MOST)
        if beside:
            self.apart.setMinimumWidth(self.apart.maximumWidth())
        self._lay_tiles(4 if left >= 4 * scaled(TILE) else 2)
        self.todo.set_narrow(self._right.width() < scaled(380))
        self.apart.set_tall(self.height() >= scaled(TALL))

    @staticmethod
    def _needed(side: QWidget) -> int:
        """Return the width under which a button would be cut."""
        layout = side.layout()
        return layout.minimumSize().width() if layout is not None else 0

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing to do, or on the export when all is done."""
        (self.todo.first() or self.send).setFocus()

    def show_evening(self, evening: Evening, before: int | None, ways: tuple[Export, ...] = ()) -> None:
        """Show these sums; `before` is the revenue of the live session before, None for the first.

        `ways` are the files and papers that are offered.
        """
        self._show_totals(evening, before)
        self.chart.show_evening(evening)
        best = evening.best
        self._best_words = best_words(best, name_of(evening, best.code)) if best is not None else ""
        self._best.set_text(self._best_words)
        step = evening.step
        self._chart_title.setText(tr("Đơn theo phút") if step == 1 else tr("Đơn theo %n phút", "", step))
        self.goods.show_evening(evening)
        self.apart.show_evening(evening)
        self.todo.show_work(evening)
        self.exports.show_exports(ways, tr("%n đơn có đủ SĐT, địa chỉ", "", evening.ready))
        self.exports.set_usable(
            evening.confirmed > 0, "" if evening.confirmed else tr("Chưa có đơn nào được chốt")
        )
        for button in self._exports:
            button.setEnabled(evening.confirmed > 0)
            button.setToolTip("" if evening.confirmed else tr("Chưa có đơn nào được chốt"))

    def show_photos(self, photos: Mapping[str, QImage]) -> None:
        """Show the products' photos, by code."""
        self.goods.show_photos(photos)

    # ----------------------------------------------------------------- the parts

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(12)
        self.confirmed = Total(self._theme, tr("Đơn đã chốt"), "tea")
        self.revenue = Total(self._theme, tr("Doanh thu"))
        self.buyers = Total(self._theme, tr("Người mua"))
        self.paid = Total(self._theme, tr("Đã trả tiền"))
        self._lay_tiles(4)
        column.addLayout(self._tiles)
        column.addWidget(self._chart_card(), 6)
        self._below = below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.setSpacing(12)
        self.goods, self.apart = GoodsCard(self._theme), ApartCard(self._theme)
        below.addWidget(self.goods, 1)
        below.addWidget(self.apart)
        column.addLayout(below, 5)
        return column

    def _lay_tiles(self, beside: int) -> None:
        """Lay the totals side by side, or two and two where they would be cut."""
        for place, total in enumerate((self.confirmed, self.revenue, self.buyers, self.paid)):
            self._tiles.addWidget(total, place // beside, place % beside)
        for place in range(4):
            self._tiles.setColumnStretch(place, 1 if place < beside else 0)

    def _chart_card(self) -> Panel:
        card = Panel("card")
        card.column.setContentsMargins(14, 10, 14, 6)
        card.column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._chart_title = title(self._theme, tr("Đơn theo phút"))
        self._best = ShortWords(self._theme, "", style="small", tone="text_2")
        head.addWidget(self._chart_title)
        head.addStretch(1)
        head.addWidget(self._best)
        self.chart = MinutesChart(self._theme)
        self.chart.pointed.connect(self._point)
        card.column.addLayout(head)
        card.column.addWidget(self.chart, 1)
        return card

    def _point(self, said: str) -> None:
        """Say the minute that is pointed at where the best one was said."""
        self._best.set_text(said or self._best_words, "text" if said else "text_2")

    def _right_column(self) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.todo = ToDoCard(theme)
        self.todo.emptied.connect(self.take_keyboard)
        column.addWidget(self.todo)
        self.exports = ExportCard(theme)
        self.exports.wanted.connect(self.export)
        column.addWidget(self.exports)
        self.money = MoneyCard(theme)
        column.addWidget(self.money)
        column.addStretch(1)
        self.send = big = Button(
            theme, tr("Xuất để gửi"), icon="package-check", keys=("Ctrl", "E"), kind="primary", size="big"
        )
        big.clicked.connect(lambda: self.export.emit("sheet"))
        self._exports.append(big)
        self.report = Button(theme, tr("Báo cáo PDF"), icon="trending-up", size="big")
        self.report.clicked.connect(lambda: self.export.emit("report"))
        self._exports.append(self.report)
        last = Wrap(space=12)
        last.add(self.report, stretch=True)
        last.add(big, stretch=True)
        column.addLayout(last)
        return column

    def _show_totals(self, evening: Evening, before: int | None) -> None:
        said = []
        if evening.by_hand:
            said.append(tr("%n bình luận đặt", "", evening.confirmed - evening.by_hand))
            said.append(tr("%n đơn gõ tay", "", evening.by_hand))
        elif evening.drafts:
            said.append(tr("%n đơn chưa chốt", "", evening.drafts))
        if evening.refused:
            said.append(tr("%n đơn đã bỏ", "", evening.refused))
        self.confirmed.show_total(grouped(evening.confirmed), ", ".join(said))
        average = evening.revenue // evening.confirmed if evening.confirmed else 0
        usual = tr("trung bình {money} mỗi đơn", money=dong(average)) if average else ""
        self.revenue.show_total(dong(evening.revenue), compared(evening.revenue, before) or usual)
        new = tr("%n khách mới", "", evening.newcomers)
        known = tr("%n khách quen", "", evening.beside.regulars) if evening.beside.regulars else ""
        self.buyers.show_total(
            grouped(evening.buyers),
            ", ".join(part for part in (new, known) if part) if evening.buyers else "",
        )
        owed = tr("còn phải thu {money}", money=dong(evening.owed)) if evening.owed else ""
        done = tr("đã thu đủ") if evening.confirmed else ""
        self.paid.show_total(grouped(evening.paid), owed or done)
