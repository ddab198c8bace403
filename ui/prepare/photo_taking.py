"""Gives a product its photo: chosen in a dialog, or let go over its row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError, InputError
from coop_live.i18n import tr
from coop_live.overlay.card import PICTURES
from ui import tasks
from ui.files import documents
from ui.prepare.edits import Edits
from ui.prepare.photo_file import FILTER, GOOD_SIDE, keep_photo


def is_picture(path: Path) -> bool:
    """Return whether a dropped file can be a product's photo."""
    return path.suffix.lower() in PICTURES and path.is_file()


def choose_photo(parent: QWidget) -> Path | None:
    """Ask for a photo, None where none was chosen."""
    kinds = tr("Ảnh") + f" ({FILTER})"
    name, _ = QFileDialog.getOpenFileName(parent, tr("Chọn ảnh"), documents(), kinds)
    return Path(name) if name else None


class Photos(QObject):
    """Keeps photos beside the ledger in a task, and lets the list know."""

    def __init__(
        self, edits: Edits, folder: Path, wrong: Callable[[CoopLiveError], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._edits, self._folder, self._wrong, self._window = edits, folder, wrong, parent

    def choose(self, code: str) -> None:
        """Ask for the photo of a product."""
        if self._edits.locked():
            return
        path = choose_photo(self._window)
        if path is not None:
            self.take(code, path)

    def take(self, code: str, path: Path) -> None:
        """Let this be the photo of a product; a small one is taken and told."""

        def taken(kept: tuple[str, int]) -> None:
            name, side = kept
            product = self._edits.product(code)  # as it is by now: words may have been typed meanwhile
            if product is not None:
                self._edits.take_product(replace(product, photo=name))
            if side < GOOD_SIDE:
                cause = tr("Ảnh nhỏ: cạnh ngắn {side} điểm.", side=side)
                self._wrong(InputError(cause, tr("Nên từ 640×640, lên hình mới nét.")))

        tasks.run(lambda: keep_photo(path, code, self._folder), taken, self._wrong, owner=self)
