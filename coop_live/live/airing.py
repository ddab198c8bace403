"""What is on air now: the product that orders mean, its card, and the terms under which cards are made."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from coop_live.events import CardHidden, ProductShown, SaleChanged
from coop_live.ledger import Questions, Transaction
from coop_live.live.flash import FlashSales
from coop_live.live.on_air import OnAir
from coop_live.model import Card, Product, Sale

Overruled = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Terms:
    """Where the live goes out, which flash sales are on, and which rules a person overruled, by product."""

    platforms: tuple[str, ...] = ()
    running: Mapping[str, Sale] = field(default_factory=dict)
    overruled: Overruled = field(default_factory=dict)


class Airing:
    """Belongs to the ledger's thread, and changes when its transaction is committed.

    `code` is the product that orders mean, `card` what viewers see of it (None: nothing), `over` is
    called when a flash sale ends.
    """

    def __init__(self, choices: OnAir, over: Callable[[], object]) -> None:
        self._choices = choices
        self._terms = Terms()
        self.code: str | None = None
        self.card: Card | None = None
        self.flash = FlashSales(over)

    @property
    def platforms(self) -> tuple[str, ...]:
        """Where the live goes out."""
        return self._terms.platforms

    def enter(self, terms: Terms, code: str | None = None) -> None:
        """Begin, go on with, or leave a live session."""
        self._terms, self.code, self.card = terms, code, None
        self.flash.take(terms.running)

    def show(self, tx: Transaction, product: Product, terms: Terms | None = None) -> Card:
        """Announce a product's card as things stand, or as they are about to stand."""
        card = self._card(tx, product, terms)
        self._announce(tx, card)
        return card

    def as_shown(self, product: Product, questions: Questions) -> Card:
        """Return a product's card as it would be shown now; announces nothing."""
        now = time.time_ns() // 1_000_000
        return self._made(product, questions, replace(self._terms, running=self.flash.at(now)))

    def hide(self, tx: Transaction) -> None:
        """Announce that the card is off the picture; orders still mean its product."""
        tx.after(lambda: self._put(self.code, None))
        tx.announce(CardHidden(self.code))

    def refresh(self, tx: Transaction, terms: Terms | None = None) -> None:
        """Show the card anew when what it says has changed; hide it when its product is gone."""
        if self.card is None or self.code is None:
            return
        product = tx.questions.product(self.code)
        if product is None:
            tx.after(lambda: self._put(None, None))
            tx.announce(CardHidden(None))
        elif (card := self._card(tx, product, terms)) != self.card:
            self._announce(tx, card)

    def take_sales(self, tx: Transaction, running: Mapping[str, Sale], *changed: Sale) -> None:
        """Let these sales be on, tell which ones `changed`, and keep the card true."""
        tx.after(lambda: self.flash.take(running))
        for sale in changed:
            tx.announce(SaleChanged(sale))
        self.refresh(tx, replace(self._terms, running=running))

    def sales_are_over(self, tx: Transaction) -> None:
        """Let the usual price come back in the moment in which it counts again."""
        over = [Sale(code, (), tx.at) for code in self.flash.ended(tx.at)]
        self.take_sales(tx, self.flash.at(tx.at), *over)

    def overrule(self, tx: Transaction, overruled: Overruled) -> None:
        """Let rules not hold for some products until the live session ends, and show the card anew."""
        terms = replace(self._terms, running=self.flash.at(tx.at), overruled=overruled)
        tx.after(lambda: self._take(terms))
        self.refresh(tx, terms)

    def _card(self, tx: Transaction, product: Product, terms: Terms | None) -> Card:
        terms = terms or replace(self._terms, running=self.flash.at(tx.at))
        return self._made(product, tx.questions, terms)

    def _made(self, product: Product, questions: Questions, terms: Terms) -> Card:
        sale = terms.running.get(product.code)
        overruled = terms.overruled.get(product.code, frozenset())
        return self._choices.card(product, terms.platforms, questions, sale, overruled)

    def _announce(self, tx: Transaction, card: Card) -> None:
        tx.after(lambda: self._put(card.code, card))
        tx.announce(ProductShown(card))

    def _take(self, terms: Terms) -> None:
        self._terms = terms

    def _put(self, code: str | None, card: Card | None) -> None:
        self.code, self.card = code, card
