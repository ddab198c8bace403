"""What a try found out, line by line as it comes, read aloud by a screen reader too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.chat.kind import Finding, Level
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets.picture import Picture
from ui.widgets.words import Words

SIGNS = {
    Level.GOOD: ("circle-check", "tea"),
    Level.WARN: ("triangle-alert", "honey"),
    Level.BAD: ("ban", "danger"),
}


class Findings(QWidget):
    """Grows with each finding."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found: list[Finding] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def begin(self) -> None:
        """Forget the last try."""
        self.found = []
        empty(self._rows)

    def add(self, finding: Finding) -> None:
        """Show one more."""
        self.found.append(finding)
        theme = self._theme
        sign, tone = SIGNS[finding.level]
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Picture(theme, sign, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(theme, finding.words, style="small", weight=600, wrap=True))
        if finding.remedy:
            words.addWidget(Words(theme, finding.remedy, style="small", tone="text_2", wrap=True))
        row.addLayout(words, 1)
        self._rows.addWidget(box)
        box.show()
        said = f"{finding.words} {finding.remedy}".strip()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
