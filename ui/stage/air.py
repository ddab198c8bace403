"""The left of the large stage: the product on air as viewers see it, what to say and do of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coop_live import weights
from coop_live.i18n import tr
from coop_live.ledger.sales import at_sale_price
from coop_live.model import Product
from coop_live.money import dong
from coop_live.orders.contact.masking import plain
from coop_live.overlay.card import scarcity
from ui.live.guard_row import GuardRow
from ui.live.preview import Preview, Style
from ui.live.sale_row import SaleRow
from ui.live.stage_acts import StageActs
from ui.stage.talk import TalkSteps
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.panel import Panel

SMALL_PREVIEW = 376
"""Width of the preview in a low window."""
ROWS_LARGER = 1.25
"""So much larger than on the panel are the rows of the rules and of a flash sale."""
LOW = 740
"""Height of the window under which the preview gives way."""


class LargeWords(QWidget):
    """Name, price and what is left, as large as can be read from two metres."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._product: Product | None = None
        self._left: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_product(self, product: Product | None, left: int | None) -> None:
        """Show this product; None for the time before the first one."""
        self._product, self._left = product, left
        said = [plain(product.name), dong(product.price), self._figure(), self._unit()] if product else []
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip(as_tip(plain(product.name)) if product else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for name and price."""
        return QSize(200, self._theme.scaled(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter, theme, product = QPainter(self), self._theme, self._product
        if product is None:
            words = tr("Chưa lên món")
            paint.words(painter, self.rect(), words, theme.font("stage_name"), theme.colour("text_2"))
            return
        right = self._paint_stock(painter)
        name, line = theme.font("stage_name"), theme.scaled(40)
        while name.pixelSize() > theme.scaled(20) and paint.width(plain(product.name), name) > right:
            name.setPixelSize(name.pixelSize() - 1)
        paint.words(painter, QRect(0, 0, right, line), plain(product.name), name, theme.colour("text"))
        area = QRect(0, line, right, theme.scaled(30))
        price, figures = dong(product.price), theme.figures("head")
        paint.words(painter, area, price, figures, theme.colour("text"))
        area.setLeft(paint.width(price, figures) + 10)
        said = " · ".join(plain(part) for part in (product.unit, product.member) if part)
        paint.words(painter, area, said, theme.font("title", 400), theme.colour("text_2"))

    def _paint_stock(self, painter: QPainter) -> int:
        if self._left is None or self._product is None:
            return self.width()
        theme, figures, small = self._theme, self._theme.figures("stage_figure"), self._theme.font("strong")
        wide = max(paint.width(self._figure(), figures), paint.width(self._unit(), small)) + 2
        wide = min(wide, self.width() // 2)
        colour, x = theme.colour(self._tone()), self.width() - wide
        high = theme.scaled(46)
        paint.words(painter, QRect(x, 0, wide, high), self._figure(), figures, colour, paint.RIGHT)
        paint.words(painter, QRect(x, high, wide, theme.scaled(22)), self._unit(), small, colour, paint.RIGHT)
        return x - 16

    def _figure(self) -> str:
        product = self._product
        return (
            ""
            if self._left is None or product is None
            else weights.figure(self._left, weighed=product.weighed)
        )

    def _unit(self) -> str:
        if self._left is None or self._product is None:
            return ""
        return tr("{unit} còn lại", unit=plain(self._product.unit))

    def _tone(self) -> str:
        if self._left == 0:
            return "danger"
        weighed = self._product is not None and self._product.weighed
        return "honey" if any(scarcity(self._left, None, weighed=weighed)) else "text"


class AirSide(Panel):
    """Shows what the acts know; `step` asks for the next point to say, `done` gives the keyboard back."""

    step = Signal()
    done = Signal()

    def __init__(self, theme: Theme, acts: StageActs, style: Style) -> None:
        super().__init__("plain")
        self._theme, self._acts = theme, acts
        self.low = False
        self.preview = Preview(theme, style)
        self.words = LargeWords(theme)
        self.talk = TalkSteps(theme)
        self.talk.clicked.connect(self.step)
        larger = Theme(theme.name, theme.scale * ROWS_LARGER)
        self.guard = GuardRow(larger)
        self.guard.allow.connect(acts.overrule)
        self.sale = SaleRow(larger)
        self.sale.typed.connect(acts.begin_sale)
        self.sale.stop.connect(acts.sell_off)
        self.sale.left.connect(self.done)
        for button in (self.guard.button, self.sale.button):
            button.setFixedHeight(theme.height("control_touch"))
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(9)
        self.column.addWidget(self.preview)
        self.column.addWidget(self.words)
        self.column.addWidget(self.talk, 1)
        for row in (self.guard, self.sale):
            self.column.addWidget(row)
        self.next = Button(theme, icon="skip-forward", keys=("N",), kind="primary", size="big")
        self.next.clicked.connect(acts.show_next)
        self.column.addWidget(self.next)
        self.column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        theme, acts = self._theme, self._acts
        row = QHBoxLayout()
        row.setSpacing(8)
        self.hide_card = Button(theme, tr("Ẩn thẻ"), icon="eye-off", keys=("H",))
        self.flash = Button(theme, tr("Giờ vàng"), icon="zap", keys=("G",))
        self.sold_out = Button(theme, tr("Hết hàng"), icon="ban", keys=("S",))
        self.hide_card.clicked.connect(acts.hide_or_show)
        self.flash.clicked.connect(acts.sell_off)
        self.sold_out.clicked.connect(acts.say_sold_out)
        for button in (self.hide_card, self.flash, self.sold_out):
            button.setFixedHeight(theme.height("control_touch"))
            row.addWidget(button)
        return row

    def give_width(self, wanted: int) -> None:
        """Take this width, or more where words on the buttons would be cut even without their icons."""
        for icons in (True, False):
            needed = self._needed_width(icons)
            if needed <= wanted:
                break
        self.setFixedWidth(max(wanted, needed))

    def _needed_width(self, icons: bool) -> int:
        """Return the width in which the three buttons may say whatever they say."""
        signs = ("eye-off", "zap", "ban") if icons else ("", "", "")
        others = (tr("Hiện thẻ"), tr("Giờ vàng"), tr("Lần nữa?"))
        buttons, needed = (self.hide_card, self.flash, self.sold_out), 0
        for button, sign, other in zip(buttons, signs, others, strict=True):
            before, widths = button.text(), []
            for words in (other, before):
                button.set_words(words, icon=sign)
                widths.append(button.sizeHint().width())
            needed += max(widths)
        return needed + 16 + 28

    def refresh(self, said: int) -> None:
        """Show the product that orders mean now; `said` of its points are said."""
        acts = self._acts
        product = acts.product(acts.session.on_air)
        sale = acts.sale_of(product) if product else None
        sold = at_sale_price(product, sale) if product else None
        self.words.show_product(sold, acts.left(product) if product else None)
        self.talk.show_lines(product.talk if product else (), said)
        self.sale.show_sale(sale)
        for button in (self.hide_card, self.flash, self.sold_out):
            button.setEnabled(product is not None)
        self._name_next()
        self._arrange()

    def show_card(self) -> None:
        """Show what is on air since just now."""
        card = self._acts.card
        self.preview.show_card(card)
        self.guard.show_card(card)
        self.hide_card.set_words(tr("Ẩn thẻ") if card else tr("Hiện thẻ"))

    def say_again(self, what: str) -> None:
        """Ask on the button whose key is to be pressed again."""
        self.sold_out.set_words(tr("Lần nữa?") if what.startswith("S ") else tr("Hết hàng"))
        self.sale.say_again(what.startswith("G "))
        self.guard.say_again(what.startswith("P "))

    def _name_next(self) -> None:
        product = self._acts.product(self._acts.session.next_code())
        self.next.setEnabled(product is not None)
        name = plain(product.name) if product else ""
        words = tr("Món kế: {name}", name=name) if name else tr("Món kế")
        metrics = QFontMetrics(self._theme.font("title", 600))
        room = max(80, self.width() - self._theme.scaled(150))
        self.next.set_words(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.next.setToolTip(as_tip(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the preview what the rows below leave."""
        super().resizeEvent(event)
        self._arrange()
        self._name_next()

    def _arrange(self) -> None:
        across = self.width() - 28
        wanted = min(across, self._theme.scaled(SMALL_PREVIEW)) if self.low else across
        gap = self.column.spacing()
        below = self.words.sizeHint().height() + self.next.sizeHint().height() + gap * 4
        below += self.hide_card.height() + 24
        below += sum(row.height() + gap for row in (self.guard, self.sale) if not row.isHidden())
        # Three points to say come before a larger picture.
        below += min(3 * self._theme.scaled(30), max(self._theme.scaled(30), self.talk.sizeHint().height()))
        room = self.height() - below
        wide = wanted
        while wide > 160 and self.preview.height_for(wide) > room:
            wide -= 8
        self.preview.short_caption = wide < self._theme.scaled(260)
        self.preview.setFixedSize(wide, self.preview.height_for(wide))
        self.column.activate()  # now: a frame with the parts in their old places would flash by
