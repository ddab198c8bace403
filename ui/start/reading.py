"""Reads a product list away from the main thread and takes it in; how far it is can be asked, and stopped."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from coop_live.app import App
from coop_live.catalog.carried import with_what_was_known
from coop_live.live import LiveSession
from coop_live.model import Product
from coop_live.overlay.card import find_photo
from ui.prepare.importing import Report
from ui.widgets.photo import load_photo

MOST_SHOWN = 6


@dataclass(slots=True)
class Watch:
    """One reading: its thread tells the row, the window may say stop; the reading ends at the next row.

    `taking`: the ledger takes all products at once now, and nothing can be stopped any more.
    """

    row: int = 0
    rows: int = 0
    stopped: bool = False
    taking: bool = False

    def told(self, row: int, rows: int) -> None:
        """Take note of a row. Raises CancelledError once it is stopped: nobody wants the result."""
        if self.stopped:
            raise CancelledError
        self.row, self.rows = row, rows


@dataclass(frozen=True, slots=True)
class Shown:
    """The first products of the list with their photos, and how many there are."""

    products: tuple[Product, ...]
    photos: dict[str, QImage]
    count: int


def take_in(session: LiveSession, report: Report) -> Report:
    """Let the products of a report stand for the list; waits for the ledger. Raises CoopLiveError."""
    if report.products:
        session.import_catalog(with_what_was_known(report.products, session.products)).result()
    return report


def first_of(app: App, products: tuple[Product, ...], photo_folder: Path) -> Shown:
    """Return what a look at the list shows, with what is left of it now; reads the disk."""
    with app.ledger.read() as questions:
        stock = questions.stock()
    left = ((one, stock.get((one.code, ""))) for one in products[:MOST_SHOWN])
    first = tuple(replace(one, stock=now.left) if now is not None else one for one, now in left)
    found = {one.code: load_photo(find_photo(one.photo, photo_folder)) for one in first if one.photo}
    photos = {code: photo for code, photo in found.items() if photo is not None}
    return Shown(first, photos, len(products))
