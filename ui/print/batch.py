"""Prints the labels of many orders at once, or writes them into one file, with progress and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.place import Kit
from ui.prepare.progress_line import ProgressLine


class LabelBatch(QObject):
    """One batch at a time; what comes of it is told as a notice, `printed` says how many orders it was.

    Without a printer in the settings the labels are one PDF in the folder of labels. No order counts as
    packed by this. Esc or the line's button stops; what the printer has taken by then comes out.
    """

    printed = Signal(int)

    def __init__(self, kit: Kit, progress: ProgressLine, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._progress = kit, progress

    @property
    def busy(self) -> bool:
        """True while labels are printed, or something else is written with this line of progress."""
        return self._progress.busy

    def print_labels(self, live_id: int, numbers: tuple[int, ...] = ()) -> None:
        """Print the labels of these orders, or of all of the live session that are not sent yet."""

    def stop(self) -> None:
        """Stop printing."""
