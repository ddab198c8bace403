"""The stage: what is on air, what comes next, and every product under one key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from coop_live.desk import Desk
from coop_live.events import (
    CanvasKnown,
    CardHidden,
    CardPainted,
    CatalogChanged,
    CommentHeard,
    Event,
    LiveEnded,
    LiveStarted,
    ProductShown,
    SaleChanged,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.ledger.sales import at_sale_price
from coop_live.live import LiveSession
from coop_live.live.talk import FeedRow
from coop_live.model import Card, Kind, Product
from coop_live.orders.contact.masking import plain
from ui.keys import PRODUCT_KEYS, bind_sequence
from ui.live.guard_row import GuardRow
from ui.live.preview import Preview, Style
from ui.live.sale_row import SaleRow
from ui.live.stage_acts import StageActs
from ui.live.stage_words import ROOMY, AirWords, Questions, TalkLines
from ui.live.tiles import TileGrid
from ui.over_bar import bring_into_sight
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button
from ui.widgets.panel import Panel

LEAST_TALL = 664
"""Height from which the preview has a row of its own."""
PARTS = 7
"""Gaps between the parts of the stage under each other, one to spare."""


class Stage(Panel):
    """The panel of the streamer. It asks the session; events tell it what became of that.

    `renewed` tells of other products or photos, `refreshed` of anything else that is to be shown anew.
    `own_window` asks for the stage in a window of its own.
    """

    trouble = Signal(object)
    renewed = Signal()
    refreshed = Signal()
    own_window = Signal()

    def __init__(
        self,
        theme: Theme,
        session: LiveSession,
        desk: Desk,
        picture_of: Callable[[str], QImage | None],
        style: Style = Style(),  # noqa: B008
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self._theme, self._session, self._desk, self.picture_of = theme, session, desk, picture_of
        self.acts = StageActs(session, desk, self)
        self.acts.trouble.connect(self._tell)
        self.acts.sale_wanted.connect(self._ask_for_sale)
        self.acts.sale_begun.connect(self._sale_began)
        self.acts.asking.connect(self._say_again)
        self._rows = (True, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Lên hình"))
        self.preview = Preview(theme, style)
        self.words = AirWords(theme)
        self.talk = TalkLines(theme)
        self.tiles = TileGrid(theme)
        self.questions = Questions(theme, lambda: session.products)
        self.questions.done.connect(desk.answer)
        self.guard = GuardRow(theme)
        self.guard.allow.connect(self.acts.overrule)
        self.sale = SaleRow(theme)
        self.sale.typed.connect(self.acts.begin_sale)
        self.sale.stop.connect(self.acts.sell_off)
        self.sale.left.connect(self.setFocus)
        self._build()
        self._bind()
        self.show_products()
        self._begin_with(session.card)

    def _begin_with(self, card: Card | None) -> None:
        """Show what was on air before this panel was built."""
        self._show_card(card)
        if card is not None and not card.blocked:
            self.preview.paint_anew(card)

    def _build(self) -> None:
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(9)
        self._air = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._air.setSpacing(9)
        self._air.addWidget(self.preview)
        self._air.addWidget(self.words)
        self.column.addLayout(self._air)
        self.column.addWidget(self.talk)
        self.column.addWidget(self._scroll(), 1)
        self.column.addWidget(self.guard)
        self.column.addWidget(self.sale)
        self.column.addWidget(self.questions)
        self.column.addWidget(self._make_next())
        self.column.addLayout(self._make_row())

    def _scroll(self) -> QScrollArea:
        self._tile_area = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(self._theme.scaled(104))  # a whole tile: lower windows scroll the stage
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tiles)
        column.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _make_next(self) -> Button:
        self.next = Button(self._theme, icon="skip-forward", keys=("N",), kind="primary")
        self.next.setFixedHeight(self._theme.height("control_touch"))
        self.next.clicked.connect(self.acts.show_next)
        return self.next

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.hide_card = Button(self._theme, tr("Ẩn thẻ"), keys=("H",))
        self.sold_out = Button(self._theme, tr("Hết hàng"), keys=("S",))
        self.hide_card.clicked.connect(self.acts.hide_or_show)
        self.sold_out.clicked.connect(self.acts.say_sold_out)
        self.hide_card.setMinimumWidth(self._widest(self.hide_card, tr("Hiện thẻ"), tr("Ẩn thẻ")))
        self.sold_out.setMinimumWidth(self._widest(self.sold_out, tr("Lần nữa?"), tr("Hết hàng")))
        away = Button(self._theme, icon="monitor", kind="quiet")
        away.setAccessibleName(tr("Sân khấu ra cửa sổ riêng"))
        away.setToolTip(as_tip(tr("Sân khấu ra cửa sổ riêng") + " (Ctrl+D)"))
        away.clicked.connect(self.own_window)
        for button in (self.hide_card, self.sold_out, away):
            button.setFixedHeight(self._theme.height("control_touch"))
        away.setMinimumWidth(self._theme.height("control_touch"))
        words = self.hide_card.minimumWidth() + self.sold_out.minimumWidth()
        self.needed_width = words + away.minimumWidth() + 12 + 28
        """The width under which these two would be cut."""
        row.addWidget(self.hide_card, 1)
        row.addWidget(self.sold_out, 1)
        row.addWidget(away)
        return row

    def _widest(self, button: Button, *words: str) -> int:
        """Return the room that a button needs for whatever it may say; it keeps the last."""
        widths = []
        for one in words:
            button.set_words(one)
            widths.append(button.sizeHint().width())
        return max(widths)

    def _bind(self) -> None:
        """A bare digit acts only while the stage has the keyboard."""
        self.tiles.pressed_code.connect(self.acts.show_code)
        for at, key in enumerate(PRODUCT_KEYS):
            bind_sequence(self, key, partial(self.acts.show_at, at))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # While the stage has a window of its own, this panel is hidden, and these are for that window.

    def _tell(self, trouble: object) -> None:
        if not self.isHidden():
            self.trouble.emit(trouble)

    def _ask_for_sale(self, product: Product) -> None:
        if not self.isHidden():
            self.sale.ask(product)

    def _sale_began(self) -> None:
        self.sale.close_line()
        if not self.isHidden():
            self.setFocus()

    def _say_again(self, what: str) -> None:
        """Ask on the button whose key is to be pressed again."""
        self.sold_out.set_words(tr("Lần nữa?") if what.startswith("S ") else tr("Hết hàng"))
        self.sale.say_again(what.startswith("G "))
        self.guard.say_again(what.startswith("P "))
        self._show_states()

    # ----------------------------------------------------------------- showing

    @property
    def card(self) -> Card | None:
        """What viewers see now."""
        return self.acts.card

    def receive(self, event: Event) -> None:
        """Show what happened."""
        self.acts.receive(event)
        match event:
            case ProductShown() | CardHidden():
                self._show_card(self.card)
            case CardPainted() | CanvasKnown():
                self._show_picture(event)
            case CatalogChanged():
                self.show_products()
            case StockChanged() | SaleChanged():
                self.refresh()
            case CommentHeard(comment=comment, intent=intent, order=order):
                if intent.kind is Kind.QUESTION:
                    self.questions.ask(FeedRow(comment, intent, order))
            case LiveStarted() | LiveEnded():
                self.questions.clear()
                self._show_card(None)
            case _:
                pass

    def _keep_on_air_in_sight(self) -> None:
        """Scroll to the tile on air where not all tiles have room."""
        for tile in self.tiles.tiles:
            if tile.state.on_air:
                bring_into_sight(tile)

    def _show_picture(self, event: CardPainted | CanvasKnown) -> None:
        if isinstance(event, CanvasKnown):
            self.preview.canvas = (event.width, event.height)
            self._arrange()
        elif self.card is not None and event.card.code == self.card.code:
            self.preview.show_image(event.image)

    def fill(self, rows: Iterable[FeedRow]) -> None:
        """Take in the questions that were asked already and still wait."""
        for row in rows:
            if self._desk.waits(row):
                self.questions.ask(row)

    def show_products(self) -> None:
        """Show the catalog as it is now."""
        products = self._session.products
        self.tiles.show_products(products, {one.code: self.picture_of(one.code) for one in products})
        self._arrange()
        self.refresh()
        self.renewed.emit()

    def _show_card(self, card: Card | None) -> None:
        self.preview.show_card(card)
        self.guard.show_card(card)
        self.hide_card.set_words(tr("Ẩn thẻ") if card else tr("Hiện thẻ"))
        self.refresh()
        self._keep_on_air_in_sight()

    def refresh(self) -> None:
        """Show the product that orders mean now (its card seen or not), what is left, what comes next."""
        product = self.acts.product(self._session.on_air)
        sale = self.acts.sale_of(product) if product else None
        sold = at_sale_price(product, sale) if product else None
        self.words.show_product(sold, self.acts.left(product) if product else None)
        self.talk.show_lines(product.talk if product else ())
        self.sale.show_sale(sale)
        self.hide_card.setEnabled(product is not None)
        self.sold_out.setEnabled(product is not None)
        self._name_next()
        self._show_states()
        self._make_room()
        self.refreshed.emit()

    def _make_room(self) -> None:
        """Let the preview give way to the rows that come and go."""
        rows = (self.guard.isHidden(), self.sale.isHidden())
        if rows != self._rows:
            self._rows = rows
            self._arrange()

    def _show_states(self) -> None:
        self.tiles.show_states(self.acts.states())
        self._follow_focus()

    def _name_next(self) -> None:
        product = self.acts.product(self._session.next_code())
        self.next.setEnabled(product is not None)
        name = plain(product.name) if product else ""
        words = tr("Món kế: {name}", name=name) if name else tr("Món kế")
        room = self.width() - 24 - self._theme.scaled(104)
        font = self._theme.font("body", 600)
        self.next.set_words(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(80, room)))
        self.next.setToolTip(as_tip(name))

    # ------------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the preview shrink beside the name where the window is low."""
        super().resizeEvent(event)
        self._arrange()

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes around when the whole stage has the keyboard."""
        return self.rect().adjusted(6, 6, -6, -6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard where nothing else was pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the key caps pale when the window is left."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._follow_focus()

    def _arrange(self) -> None:
        tall = self.height() >= self._theme.scaled(LEAST_TALL)
        room = self.width() - 24
        direction = QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight
        self._air.setDirection(direction)
        width = room if tall else min(self._theme.scaled(190), room * 3 // 5)
        self.preview.short_caption = not tall
        height = self._preview_height(width) if tall else self.preview.height_for(width)
        self.preview.setFixedSize(width, height)
        self.words.set_beside(not tall)
        roomy = room >= ROOMY
        self.column.setContentsMargins(*((14, 14, 14, 14) if roomy else (12, 10, 12, 10)))
        self._name_next()

    def _preview_height(self, width: int) -> int:
        """Return how high the preview may be: a part of it gives way, so that no row of tiles is cut."""
        wanted = self.preview.height_for(width)
        margins = 28 if width >= ROOMY else 20
        under = self.words.height_under(width) + self.talk.most_height(width)
        under += self.tiles.wanted_height(width)
        below = self.questions.height() + self.next.height() + self.hide_card.sizeHint().height()
        for row in (self.guard, self.sale):
            below += row.height() + self.column.spacing() if not row.isHidden() else 0
        left = self.height() - margins - under - below - PARTS * self.column.spacing()
        least = wanted * 2 // 3 if self.guard.isHidden() and self.sale.isHidden() else wanted // 2
        return min(wanted, left) if left >= least else wanted

    def _follow_focus(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        self.tiles.set_pale(not inside)
