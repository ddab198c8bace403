"""What Chuẩn bị reads from the disk: what is left, the photos, the lots."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
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
    found = {one.code: _photo(find_photo(one.photo, folder)) for one in products if one.photo}
    return Known(stock, {code: photo for code, photo in found.items() if photo is not None}, lots)


def _photo(path: Path | None) -> QImage | None:
    """Return a photo, read anew only where its file is another one by now."""
    try:
        return None if path is None else _read(path, path.stat().st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=5_000)
def _read(path: Path, _changed: int) -> QImage | None:
    return load_photo(path)
