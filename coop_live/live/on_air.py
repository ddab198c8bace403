"""What a product on air looks like: its card, with the QR that is wanted and what the rules allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.ledger import Questions
from coop_live.ledger.lines import left_as_sold
from coop_live.ledger.sales import at_sale_price, standing
from coop_live.live.guarding import guarded
from coop_live.model import Card, Product, Sale, Stock
from coop_live.overlay.card import CALL, make_card
from coop_live.overlay.payload import Payload, QrChoice, newest_lot, payload_for
from coop_live.weights import converted


@dataclass(frozen=True, slots=True)
class OnAir:
    """How products are shown: in which theme, with which call (a template with {code}) and QR."""

    call: str = CALL
    qr: QrChoice = field(default_factory=QrChoice)
    theme: str = "lower-third"
    photos: Path | None = None

    def card(
        self,
        product: Product,
        platforms: Sequence[str],
        questions: Questions,
        sale: Sale | None = None,
        overruled: frozenset[str] = frozenset(),
    ) -> Card:
        """Return the product's card as the ledger stands, for these live platforms, in its flash sale.

        Raises InputError for a platform that nobody knows.
        """
        sale = standing(product, sale)
        sold = at_sale_price(product, sale)
        payload, trouble = self._payload(sold, questions)
        card = make_card(
            sold,
            stock=left_of(product, left_by_kind(product, questions.stock())),
            first_stock=_first_of(product, questions),
            call=self.call,
            qr=payload.text if payload else None,
            qr_words=payload.words if payload else "",
            withheld=trouble,
            photo_folder=self.photos,
            theme=self.theme,
            sale_ends=sale.until if sale and sold.price < product.price else None,
        )
        return guarded(card, product, platforms, overruled)

    def _payload(self, product: Product, questions: Questions) -> tuple[Payload | None, str]:
        """Return what the code carries, and what the streamer must know where it cannot be made."""
        lot = newest_lot(questions.lots(product.code), product.code)
        try:
            return payload_for(product, self.qr, lot=lot), ""
        except CoopLiveError as trouble:
            return None, str(trouble)


def left_by_kind(product: Product, stock: Mapping[tuple[str, str], Stock]) -> dict[tuple[str, str], int]:
    """Return what is left of a product's kinds, in what it is sold by: pieces, or grams."""
    own = {where: one for where, one in stock.items() if where[0] == product.code}
    return {where: left_as_sold(one, weighed=product.weighed) for where, one in own.items()}


def _first_of(product: Product, questions: Questions) -> int | None:
    first, weighed = questions.first_stock(product.code), product.code in questions.in_grams()
    return None if first is None else converted(first, weighed=weighed, into_grams=product.weighed)


def left_of(product: Product, stock: Mapping[tuple[str, str], int]) -> int | None:
    """Return what is left of a product, all its variants together; None when there is no end to it.

    `stock` has what is counted, by code and variant ("" for the product as a whole).
    """
    whole = stock.get((product.code, ""))
    apart = [stock.get((product.code, variant.key)) for variant in product.variants]
    counted = [left for left in apart if left is not None]
    if whole is None and (not counted or len(counted) < len(apart)):
        return None
    return (whole or 0) + sum(counted)
