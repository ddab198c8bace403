"""How far a long file is read on the page of the first steps; nothing where it is quick."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from coop_live.i18n import tr
from coop_live.money import grouped
from ui.prepare.progress_line import ProgressLine
from ui.start.reading import Watch
from ui.theme import Theme

LOOK_MS = 100


class Progress(ProgressLine):
    """Looks at the reading ten times a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._watch: Watch | None = None
        self._name = ""
        self._tick = QTimer(self, interval=LOOK_MS)
        self._tick.timeout.connect(self._look)

    def follow(self, watch: Watch, name: str) -> None:
        """Follow this reading of the file called so."""
        self._watch, self._name = watch, name
        self.begin("")
        self._look()
        self._tick.start()

    def end(self) -> None:
        """Be gone: it is done, or nobody wants it any more."""
        self._watch = None
        self._tick.stop()
        super().end()

    def _look(self) -> None:
        watch = self._watch
        if watch is None:
            return
        if watch.taking:
            # The ledger takes all at once, and does not say how far it is.
            self.finish(tr("Đang đưa vào danh mục: {name} …", name=self._name))
        elif watch.rows:
            row, rows = grouped(watch.row), grouped(watch.rows)
            self.reach(tr("Đang đọc {row}/{rows} dòng", row=row, rows=rows), watch.row / watch.rows)
        else:
            self.reach(tr("Đang đọc {name} …", name=self._name), 0.0)
