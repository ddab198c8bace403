"""What the streamer may do, whichever window shows the stage: put on air, hide, sell out, flash sale."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from coop_live.desk import Desk
from coop_live.errors import InputError
from coop_live.events import CardHidden, Event, LiveEnded, LiveStarted, ProductShown
from coop_live.ledger.lines import left_as_sold
from coop_live.ledger.sales import standing
from coop_live.live import LiveSession
from coop_live.live.sale_line import read_sale
from coop_live.model import Card, Product, Sale
from ui.keys import PRODUCT_KEYS
from ui.live.sale_row import warning_of
from ui.live.tiles import TileState
from ui.tasks import when_done

ASK_AGAIN_MS = 5000


class StageActs(QObject):
    """Asks the session; its events tell what became of that. `asked` is what waits for a second press.

    `sale_wanted` carries the product of which a flash sale is to be typed, `sale_begun` that it runs.
    """

    trouble = Signal(object)
    asking = Signal(str)
    sale_wanted = Signal(object)
    sale_begun = Signal()

    def __init__(self, session: LiveSession, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.desk = session, desk
        self.card: Card | None = session.card
        self.asked = ""
        self._forget_asking = QTimer(self, interval=ASK_AGAIN_MS, singleShot=True)
        self._forget_asking.timeout.connect(lambda: self._ask(""))

    def receive(self, event: Event) -> None:
        """Keep which card is on air; both stages are told afterwards."""
        match event:
            case ProductShown(card=card):
                self.card = card
            case CardHidden() | LiveStarted() | LiveEnded():
                self.card = None
            case _:
                pass

    # ------------------------------------------------------------------ acting

    def show_at(self, at: int) -> None:
        """Put the product at this place of the list on air."""
        products = self.session.products
        if at < len(products):
            self.show_code(products[at].code)

    def show_code(self, code: str) -> None:
        """Put a product on air; one that is sold out asks once."""
        if self._is_gone(code) and self.asked != code:
            self._ask(code)
            return
        self._ask("")
        self._do(self.session.show(code, self.desk.by))

    def show_next(self) -> None:
        """Put the next product of the list on air."""
        code = self.session.next_code()
        if code is not None:
            self.show_code(code)

    def hide_or_show(self) -> None:
        """Take the card off the picture, or put it back."""
        if self.card is not None:
            self._do(self.session.hide(self.desk.by))
        elif self.session.on_air is not None:
            self._do(self.session.show(self.session.on_air, self.desk.by))

    def say_sold_out(self) -> None:
        """Say, on the second press, that nothing is left of the product on air."""
        code = self.session.on_air
        if code is None or self._is_gone(code):
            return
        if not self._twice(f"S {code}"):
            return
        counted = [variant for owner, variant in self.desk.stock if owner == code] or [""]
        for variant in counted:
            self._do(self.session.set_stock(code, 0, variant, self.desk.by))

    def sell_off(self) -> None:
        """Ask for a flash sale of the product on air; the second press ends one that is on."""
        product = self.product(self.session.on_air)
        if product is None:
            return
        if self.sale_of(product) is None:
            self.sale_wanted.emit(product)
        elif self._twice(f"G {product.code}"):
            self._do(self.session.end_sale(product.code, self.desk.by))

    def begin_sale(self, text: str) -> None:
        """Begin the flash sale that was typed."""
        product = self.product(self.session.on_air)
        if product is None:
            return
        try:
            sale = read_sale(text, product, time.time_ns() // 1_000_000)
        except InputError as wrong:
            self.trouble.emit(wrong)
            return
        when_done(
            self.session.begin_sale(sale, self.desk.by),
            lambda _: self._sale_began(product, sale),
            self.trouble.emit,
            owner=self,
        )

    def overrule(self) -> None:
        """Show, on the second press, what the rules keep off the picture, or hold it back again by one."""
        card = self.card
        if card is None or not (card.held or card.overruled):
            return
        if not card.held or self._twice(f"P {card.code} {card.held}"):
            self._do(self.session.overrule(card.code, card.held, self.desk.by))

    def _sale_began(self, product: Product, sale: Sale) -> None:
        self.sale_begun.emit()
        if warning := warning_of(product, sale, self.session.platforms):
            self.trouble.emit(warning)

    def _twice(self, what: str) -> bool:
        """Tell whether this is the second press; the first one asks for it."""
        again = self.asked == what
        self._ask("" if again else what)
        return again

    def _ask(self, what: str) -> None:
        """Wait a few seconds for the same key again."""
        self.asked = what
        if what:
            self._forget_asking.start()
        else:
            self._forget_asking.stop()
        self.asking.emit(what)

    def _do(self, future: Future[Any]) -> None:
        when_done(future, lambda _: None, self.trouble.emit, owner=self)

    def anywhere(self) -> dict[str, Callable[[], object]]:
        """Return what each key does with Ctrl+Alt held, wherever it is pressed."""
        tiles = {key: partial(self.show_at, at) for at, key in enumerate(PRODUCT_KEYS)}
        rest = {"N": self.show_next, "H": self.hide_or_show, "G": self.sell_off, "S": self.say_sold_out}
        return {**tiles, **rest}

    # -------------------------------------------------------------- what is there

    def product(self, code: str | None) -> Product | None:
        """Return a product of tonight's list."""
        return next((one for one in self.session.products if one.code == code), None)

    def sale_of(self, product: Product) -> Sale | None:
        """Return the flash sale that is on; one that a new product list undercut is none any more."""
        return standing(product, self.session.sale_of(product.code))

    def left(self, product: Product) -> int | None:
        """Return what is left of a product, all its variants together, pieces or grams; None: not counted."""
        counted = [stock for (owner, _variant), stock in self.desk.stock.items() if owner == product.code]
        return sum(left_as_sold(one, weighed=product.weighed) for one in counted) if counted else None

    def states(self) -> dict[str, TileState]:
        """Return what the tile of every product shows now."""
        following = self.session.next_code()
        return {
            product.code: TileState(
                left=self.left(product),
                weighed=product.weighed,
                on_air=self.card is not None and product.code == self.card.code,
                next=product.code == following and self.session.on_air is not None,
                asked=product.code == self.asked,
            )
            for product in self.session.products
        }

    def _is_gone(self, code: str) -> bool:
        product = self.product(code)
        return product is not None and self.left(product) == 0
