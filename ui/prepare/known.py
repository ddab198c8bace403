"""What Chuẩn bị reads from the disk: what is left, the photos, the lots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from coop_live.app import App
from coop_live.model import Lot, Product, Stock
from coop_live.overlay.card import find_photo
from ui.widgets.photo import load_photo


@dataclass(frozen=True, slots=True)
class Known:
    """What was read; `photos` by the product's code."""

    stock: dict[tuple[str, str], Stock]
    photos: dict[str, QImage]
    lots: tuple[Lot, ...]


def read_known(app: App, products: tuple[Product, ...], folder: Path) -> Known:
    """Read it anew; takes as long as the disk: call it from a task."""
    with app.ledger.read() as questions:
        stock, lots = questions.stock(), tuple(questions.lots())
    found = {one.code: load_photo(find_photo(one.photo, folder)) for one in products if one.photo}
    return Known(stock, {code: photo for code, photo in found.items() if photo is not None}, lots)
