"""In which of OBS's scenes the card is to be seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.overlay.obs_find import Scenes
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.check import Check
from ui.widgets.words import Words

# More are chosen by name in the settings.
MOST_SHOWN = 12


class SceneChoice(QWidget):
    """A tick for each scene; with none the card goes to the scene that is on the picture."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.checks: dict[str, Check] = {}
        self._kept: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(theme, tr("Cảnh nào có thẻ?"), style="strong"))
        self._note = Words(theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self._note)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)

    def show_scenes(self, scenes: Scenes, chosen: tuple[str, ...]) -> None:
        """Offer these; a chosen one that OBS does not have just now stays chosen."""
        empty(self._rows)
        self.checks = {}
        for name in scenes.names[:MOST_SHOWN]:
            check = Check(self._theme, name.replace("\n", " "), wrap=True)
            check.setMinimumHeight(self._theme.height("control"))
            check.setChecked(name in chosen)
            check.clicked.connect(self._tell)
            self.checks[name] = check
            self._rows.addWidget(check)
        self._kept = tuple(name for name in chosen if name not in self.checks)
        now = scenes.program
        self._note.setText(
            tr("Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát: {scene}.", scene=now)
            if now
            else tr("Không đánh dấu cảnh nào thì thẻ vào cảnh đang phát.")
        )

    def _tell(self) -> None:
        ticked = tuple(name for name, check in self.checks.items() if check.isChecked())
        self.changed.emit(self._kept + ticked)
