"""The row of the stage in which a flash sale is typed, and which counts it down while it is on."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.live.flash import too_deep
from coop_live.model import Product, Sale
from coop_live.money import dong
from ui.live.edit_line import EditLine
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords

TICK_MS = 250


class SaleRow(QWidget):
    """Hidden while there is no sale and none is typed. `typed` carries the line, `stop` asks to end it."""

    typed = Signal(str)
    stop = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sale: Sale | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = EditLine(theme, "zap")
        self.line.setAccessibleName(tr("Giờ vàng"))
        self.line.taken.connect(lambda: self.typed.emit(self.line.text()))
        self.line.left.connect(self._leave)
        self._pages = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # First into the row: a layout without one shows its widget as a window of its own.
        column.addLayout(self._pages)
        self._pages.addWidget(self.line)
        self._pages.addWidget(self._running())
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._count)
        self.setFixedHeight(theme.height("control"))
        self.hide()

    def _running(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        self.words = ShortWords(self._theme, "", style="small", weight=600, tone="live")
        self.button = Button(self._theme, tr("Dừng"), keys=("G",), size="small")
        self.button.clicked.connect(self.stop)
        row.addWidget(Picture(self._theme, "zap", 16, "live"))
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        return page

    @property
    def typing(self) -> bool:
        """True while the line is open."""
        return self.isVisible() and self._pages.currentIndex() == 0

    def ask(self, product: Product) -> None:
        """Open the line for a product."""
        words = tr("Giờ vàng {code}: 96k 10, hoặc 20% 10", code=product.code)
        ask_for(self.line, words)
        self.line.setToolTip(tr("Giá hoặc phần trăm giảm, rồi số phút"))
        self.line.clear()
        self._pages.setCurrentIndex(0)
        self.show()
        self.line.setFocus()

    def show_sale(self, sale: Sale | None) -> None:
        """Count this sale down; None where there is none. A line that is being typed stays open."""
        self._sale = sale
        if sale is None:
            self._clock.stop()
            if not self.typing:
                self.hide()
            return
        self._pages.setCurrentIndex(1)
        self.say_again(False)
        self._count()
        self._clock.start()
        self.show()

    def close_line(self) -> None:
        """Put the line away: what was typed is taken."""
        self.line.clear()
        if self._sale is None:
            self.hide()

    def say_again(self, again: bool) -> None:
        """Ask on the button for the second press."""
        self.button.set_words(tr("Lần nữa?") if again else tr("Dừng"))

    def _leave(self) -> None:
        self.close_line()
        self.left.emit()

    def _count(self) -> None:
        if self._sale is None:
            return
        left = max(0, self._sale.until - time.time_ns() // 1_000_000) // 1000
        prices = dict(self._sale.prices)
        price = dong(prices.get("", min(prices.values())))
        clock = f"{left // 60:02}:{left % 60:02}"
        self.words.set_text(
            tr("Giờ vàng {code} {clock} · {price}", code=self._sale.code, clock=clock, price=price)
        )
        if not left:
            self._clock.stop()


def warning_of(product: Product, sale: Sale, platforms: Sequence[str]) -> CoopLiveError | None:
    """Return what is to be said of a sale that began although the rules advise against it, None nothing."""
    found = too_deep(product, sale, platforms)
    if found is None:
        return None
    words = tr("Giờ vàng {code} vẫn chạy. {why}", code=product.code, why=found.why)
    return CoopLiveError(words, found.instead)
