"""How far a long file is read, with the button that stops it; nothing where it is quick."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.money import grouped
from ui.start.reading import Watch
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.words import ShortWords

PATIENCE_MS = 500
LOOK_MS = 100


class Progress(QWidget):
    """Appears after half a second and looks at the reading ten times a second."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._watch: Watch | None = None
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        self.words = ShortWords(theme, "", style="body", tone="text_2")
        self.stop = Button(theme, tr("Dừng"))
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        self._wait, self._tick = QTimer(self), QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._appear)
        self._tick.timeout.connect(self._look)
        self.hide()

    def follow(self, watch: Watch, name: str) -> None:
        """Follow this reading of the file called so."""
        self._watch, self._name = watch, name
        self._wait.start(PATIENCE_MS)

    def end(self) -> None:
        """Be gone: it is done, or nobody wants it any more."""
        self._watch = None
        self._wait.stop()
        self._tick.stop()
        self.hide()

    def _appear(self) -> None:
        self._look()
        self._tick.start(LOOK_MS)
        self.show()

    def _look(self) -> None:
        watch = self._watch
        if watch is None:
            return
        self.stop.setVisible(not watch.taking)
        if watch.taking:
            self.words.set_text(tr("Đang đưa vào danh mục: {name} …", name=self._name))
        elif watch.rows:
            row, rows = grouped(watch.row), grouped(watch.rows)
            self.words.set_text(tr("Đang đọc {row}/{rows} dòng", row=row, rows=rows))
        else:
            self.words.set_text(tr("Đang đọc {name} …", name=self._name))
        # The ledger takes all at once and does not say how far it is: half of the way is the reading.
        self.bar.setRange(0, 2 * max(watch.rows, 1))
        self.bar.setValue(self.bar.maximum() // 2 if watch.taking else min(watch.row, watch.rows))
        self.bar.setAccessibleName(self.words.text())
