"""The card that shows whether OBS gets what it should, before anything is sold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.model import Card, Product
from coop_live.overlay.card import make_card

# On air, and so in Vietnamese whatever the desk speaks: somebody may be watching already.
CALL = "thẻ thử {code} chưa bán"


@dataclass(frozen=True, slots=True)
class Trial:
    """A card that is being tried: what it says, its picture, and where that stands on the canvas."""

    card: Card
    image: Path
    place: tuple[int, int]


def trial_card(product: Product, photo_folder: Path | None, theme: str) -> Card:
    """Return a product's card as it will look, with words that keep anybody from ordering it."""
    plain = replace(product, old_price=None)
    return make_card(plain, stock=None, first_stock=None, call=CALL, photo_folder=photo_folder, theme=theme)
