"""What a product on air looks like: its card, with the QR that tonight's platforms allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coop_live.i18n import language
from coop_live.ledger import Questions
from coop_live.model import Card, Product, Stock
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

    def card(self, product: Product, platforms: Sequence[str], questions: Questions) -> Card:
        """Return the product's card as the ledger stands, for these live platforms.

        Raises InputError for a platform that nobody knows.
        """
        payload = product.link or fill(self.qr, product.code)
        finding = withheld("qr", platforms, language=language()) if payload else None
        return make_card(
            product,
            stock=_left(questions.stock(), product.code),
            first_stock=questions.first_stock(product.code),
            call=self.call,
            qr=None if finding else payload,
            withheld=f"{finding.why} {finding.instead}" if finding else "",
            photo_folder=self.photos,
            theme=self.theme,
        )


def _left(stock: dict[tuple[str, str], Stock], code: str) -> int | None:
    """Return what is left of a product, all its variants together; None when it is not counted."""
    counted = [one.left for (owner, _variant), one in stock.items() if owner == code]
    return sum(counted) if counted else None
