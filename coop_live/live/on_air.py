"""What a product on air looks like: its card, with the QR that tonight's platforms allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coop_live.i18n import language
from coop_live.ledger import Questions
from coop_live.ledger.lines import left_as_sold
from coop_live.model import Card, Product, Stock
from coop_live.overlay.card import CALL, make_card
from coop_live.overlay.qr import fill
from coop_live.policy.rules import withheld
from coop_live.weights import converted


@dataclass(frozen=True, slots=True)
class OnAir:
    """How products are shown: in which theme, with which call and QR, and where photos are.

    `call` and `qr` are templates with {code}. A product's own link goes before `qr`; where both
    are empty no code is wanted.
    """

    call: str = CALL
    qr: str = ""
    theme: str = "lower-third"
    photos: Path | None = None

    def card(self, product: Product, platforms: Sequence[str], questions: Questions) -> Card:
        """Return the product's card as the ledger stands, for these live platforms.

        Raises InputError for a platform that nobody knows.
        """
        payload = product.link or fill(self.qr, product.code)
        finding = withheld("qr", platforms, language=language()) if payload else None
        return make_card(
            product,
            stock=left_of(product, left_by_kind(product, questions.stock())),
            first_stock=_first_of(product, questions),
            call=self.call,
            qr=None if finding else payload,
            withheld=f"{finding.why} {finding.instead}" if finding else "",
            photo_folder=self.photos,
            theme=self.theme,
        )


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
