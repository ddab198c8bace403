"""The stage: what is on air, what comes next, and every product under one key."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from coop_live.desk import Desk
from coop_live.errors import InputError
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
from coop_live.ledger.lines import left_as_sold
from coop_live.ledger.sales import at_sale_price, standing
from coop_live.live import LiveSession
from coop_live.live.sale_line import read_sale
from coop_live.live.talk import FeedRow
from coop_live.model import Card, Kind, Product, Sale
from ui.keys import PRODUCT_KEYS, bind_sequence
from ui.live.guard_row import GuardRow
from ui.live.preview import Preview, Style
from ui.live.sale_row import SaleRow, warning_of
from ui.live.stage_words import ROOMY, AirWords, Questions, TalkLines
from ui.live.tiles import TileGrid, TileState
from ui.masking import plain
from ui.over_bar import bring_into_sight
from ui.tasks import when_done
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.button import Button
from ui.widgets.panel import Panel

ASK_AGAIN_MS = 5000
LEAST_TALL = 664
"""Height from which the preview has a row of its own."""
PARTS = 7
"""Gaps between the parts of the stage under each other, one to spare."""


class Stage(Panel):
    """The panel of the streamer. It asks the session; events tell it what became of that."""

    trouble = Signal(object)

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
        self._theme, self._session, self._desk, self._picture_of = theme, session, desk, picture_of
        self.card: Card | None = None
        self._asked = ""
        self._rows = (True, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Lên hình"))
        self.preview = Preview(theme, style)
        self.words = AirWords(theme)
        self.talk = TalkLines(theme)
        self.tiles = TileGrid(theme)
        self.questions = Questions(theme)
        self.questions.done.connect(desk.answer)
        self.guard = GuardRow(theme)
        self.guard.allow.connect(self.overrule)
        self.sale = SaleRow(theme)
        self.sale.typed.connect(self._begin_sale)
        self.sale.stop.connect(self.sell_off)
        self.sale.left.connect(self.setFocus)
        self._forget_asking = QTimer(self, interval=ASK_AGAIN_MS, singleShot=True)
        self._forget_asking.timeout.connect(lambda: self._ask(""))
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
        self.next.clicked.connect(self.show_next)
        return self.next

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.hide_card = Button(self._theme, tr("Ẩn thẻ"), keys=("H",))
        self.sold_out = Button(self._theme, tr("Hết hàng"), keys=("S",))
        self.hide_card.clicked.connect(self.hide_or_show)
        self.sold_out.clicked.connect(self.say_sold_out)
        self.hide_card.setMinimumWidth(self._widest(self.hide_card, tr("Hiện thẻ"), tr("Ẩn thẻ")))
        self.sold_out.setMinimumWidth(self._widest(self.sold_out, tr("Lần nữa?"), tr("Hết hàng")))
        self.needed_width = self.hide_card.minimumWidth() + self.sold_out.minimumWidth() + 6 + 28
        """The width under which these two would be cut."""
        row.addWidget(self.hide_card, 1)
        row.addWidget(self.sold_out, 1)
        return row

    def _widest(self, button: Button, *words: str) -> int:
        """Return the room that a button needs for whatever it may say; it keeps the last."""
        widths = []
        for one in words:
            button.set_words(one)
            widths.append(button.sizeHint().width())
        return max(widths)

    def _bind(self) -> None:
        """A bare digit acts only while the stage has the keyboard, Ctrl+Alt and it anywhere."""
        self.tiles.pressed_code.connect(self.show_code)
        anywhere = Qt.ShortcutContext.WindowShortcut
        for at, key in enumerate(PRODUCT_KEYS):
            act = partial(self.show_at, at)
            bind_sequence(self, key, act)
            bind_sequence(self, f"Ctrl+Alt+{key}", act, anywhere)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # ------------------------------------------------------------------ acting

    def show_at(self, at: int) -> None:
        """Put the product at this place of the list on air."""
        products = self._session.products
        if at < len(products):
            self.show_code(products[at].code)

    def show_code(self, code: str) -> None:
        """Put a product on air; one that is sold out asks once."""
        if self._is_gone(code) and self._asked != code:
            self._ask(code)
            return
        self._ask("")
        self._do(self._session.show(code, self._desk.by))

    def show_next(self) -> None:
        """Put the next product of the list on air."""
        code = self._session.next_code()
        if code is not None:
            self.show_code(code)

    def hide_or_show(self) -> None:
        """Take the card off the picture, or put it back."""
        if self.card is not None:
            self._do(self._session.hide(self._desk.by))
        elif self._session.on_air is not None:
            self._do(self._session.show(self._session.on_air, self._desk.by))

    def say_sold_out(self) -> None:
        """Say, on the second press, that nothing is left of the product on air."""
        code = self._session.on_air
        if code is None or self._is_gone(code):
            return
        if not self._twice(f"S {code}"):
            return
        counted = [variant for owner, variant in self._desk.stock if owner == code] or [""]
        for variant in counted:
            self._do(self._session.set_stock(code, 0, variant, self._desk.by))

    def sell_off(self) -> None:
        """Open the line for a flash sale of the product on air; the second press ends one that is on."""
        product = self._product(self._session.on_air)
        if product is None:
            return
        if self._sale_of(product) is None:
            self.sale.ask(product)
        elif self._twice(f"G {product.code}"):
            self._do(self._session.end_sale(product.code, self._desk.by))

    def _sale_of(self, product: Product) -> Sale | None:
        """Return the flash sale that is on; one that a new product list undercut is none any more."""
        return standing(product, self._session.sale_of(product.code))

    def overrule(self) -> None:
        """Show, on the second press, what the rules keep off the picture, or hold it back again by one."""
        card = self.card
        if card is None or not (card.held or card.overruled):
            return
        if not card.held or self._twice(f"P {card.code} {card.held}"):
            self._do(self._session.overrule(card.code, card.held, self._desk.by))

    def _begin_sale(self, text: str) -> None:
        product = self._product(self._session.on_air)
        if product is None:
            return
        try:
            sale = read_sale(text, product, time.time_ns() // 1_000_000)
        except InputError as wrong:
            self.trouble.emit(wrong)
            return
        when_done(
            self._session.begin_sale(sale, self._desk.by),
            lambda _: self._sale_began(product, sale),
            self.trouble.emit,
            owner=self,
        )

    def _sale_began(self, product: Product, sale: Sale) -> None:
        self.sale.close_line()
        self.setFocus()
        if warning := warning_of(product, sale, self._session.platforms):
            self.trouble.emit(warning)

    def _twice(self, what: str) -> bool:
        """Tell whether this is the second press; the first one asks for it."""
        again = self._asked == what
        self._ask("" if again else what)
        return again

    def _ask(self, what: str) -> None:
        """Wait a few seconds for the same key again."""
        self._asked = what
        if what:
            self._forget_asking.start()
        else:
            self._forget_asking.stop()
        self.sold_out.set_words(tr("Lần nữa?") if what.startswith("S ") else tr("Hết hàng"))
        self.sale.say_again(what.startswith("G "))
        self.guard.say_again(what.startswith("P "))
        self._show_states()

    def _do(self, future: Future[Any]) -> None:
        when_done(future, lambda _: None, self.trouble.emit, owner=self)

    # ----------------------------------------------------------------- showing

    def receive(self, event: Event) -> None:
        """Show what happened."""
        match event:
            case ProductShown(card=card):
                self._show_card(card)
            case CardHidden():
                self._show_card(None)
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
        self.tiles.show_products(products, {one.code: self._picture_of(one.code) for one in products})
        self._arrange()
        self.refresh()

    def _show_card(self, card: Card | None) -> None:
        self.card = card
        self.preview.show_card(card)
        self.guard.show_card(card)
        self.hide_card.set_words(tr("Ẩn thẻ") if card else tr("Hiện thẻ"))
        self.refresh()
        self._keep_on_air_in_sight()

    def refresh(self) -> None:
        """Show the product that orders mean now (its card seen or not), what is left, what comes next."""
        product = self._product(self._session.on_air)
        sale = self._sale_of(product) if product else None
        sold = at_sale_price(product, sale) if product else None
        self.words.show_product(sold, self._left(product) if product else None)
        self.talk.show_lines(product.talk if product else ())
        self.sale.show_sale(sale)
        self.hide_card.setEnabled(product is not None)
        self.sold_out.setEnabled(product is not None)
        self._name_next()
        self._show_states()
        self._make_room()

    def _make_room(self) -> None:
        """Let the preview give way to the rows that come and go."""
        rows = (self.guard.isHidden(), self.sale.isHidden())
        if rows != self._rows:
            self._rows = rows
            self._arrange()

    def _show_states(self) -> None:
        following = self._session.next_code()
        states = {
            product.code: TileState(
                left=self._left(product),
                weighed=product.weighed,
                on_air=self.card is not None and product.code == self.card.code,
                next=product.code == following and self._session.on_air is not None,
                asked=product.code == self._asked,
            )
            for product in self._session.products
        }
        self.tiles.show_states(states)
        self._follow_focus()

    def _name_next(self) -> None:
        product = self._product(self._session.next_code())
        self.next.setEnabled(product is not None)
        name = plain(product.name) if product else ""
        words = tr("Món kế: {name}", name=name) if name else tr("Món kế")
        room = self.width() - 24 - self._theme.scaled(104)
        font = self._theme.font("body", 600)
        self.next.set_words(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(80, room)))
        self.next.setToolTip(as_tip(name))

    def _product(self, code: str | None) -> Product | None:
        return next((one for one in self._session.products if one.code == code), None)

    def _left(self, product: Product) -> int | None:
        """Return what is left of a product, all its variants together, pieces or grams; None: not counted."""
        counted = [stock for (owner, _variant), stock in self._desk.stock.items() if owner == product.code]
        return sum(left_as_sold(one, weighed=product.weighed) for one in counted) if counted else None

    def _is_gone(self, code: str) -> bool:
        product = self._product(code)
        return product is not None and self._left(product) == 0

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
