"""What a product on air looks like: its card, with the QR that tonight's platforms allow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coop_live.i18n import language
from coop_live.ledger import Questions
from coop_live.ledger.sales import at_sale_price
from coop_live.model import Card, Product, Sale
from coop_live.overlay.card import CALL, make_card
from coop_live.overlay.qr import fill
from coop_live.policy.rules import withheld


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
        payload = product.link or fill(self.qr, product.code)
        finding = withheld("qr", platforms, language=language()) if payload else None
        if finding is not None and finding.rule in overruled:
            finding = None
        return make_card(
            at_sale_price(product, sale),
            sale_ends=sale.until if sale else None,
            stock=left_of(product, {key: one.left for key, one in questions.stock().items()}),
            first_stock=questions.first_stock(product.code),
            call=self.call,
            qr=None if finding else payload,
            withheld=f"{finding.why} {finding.instead}" if finding else "",
            photo_folder=self.photos,
            theme=self.theme,
        )


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
