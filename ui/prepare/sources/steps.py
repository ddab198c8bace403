"""The way to a source, step by step; what is to be opened for a step opens in the browser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.chat.kind import Step
from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.words import Words


def browse(address: str) -> bool:
    """Open a web page in the person's browser; nothing else is opened, whoever gave the address."""
    if urlsplit(address).scheme not in ("http", "https"):
        return False
    return QDesktopServices.openUrl(QUrl(address))


class Steps(QWidget):
    """Numbered steps under each other."""

    def __init__(self, theme: Theme, steps: Sequence[Step], open_page: Callable[[str], object]) -> None:
        super().__init__()
        self.links: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for number, step in enumerate(steps, 1):
            row = QHBoxLayout()
            row.setSpacing(10)
            count = Words(theme, f"{number}.", style="body", weight=600, tone="text_2", figures=True)
            count.setFixedWidth(theme.scaled(20))
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Words(theme, step.words, wrap=True))
            if step.link:
                words.addWidget(self._link(theme, step, open_page), 0, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(words, 1)
            column.addLayout(row)

    def _link(self, theme: Theme, step: Step, open_page: Callable[[str], object]) -> Button:
        host = (urlsplit(step.link).hostname or step.link).removeprefix("www.")
        words = tr("Mở {page}", page=host)
        button = Button(theme, words, kind="link", size="small")
        button.setAccessibleName(f"{words}. {step.words}")
        button.setToolTip(step.link)
        button.clicked.connect(lambda: open_page(step.link))
        self.links.append(button)
        return button
