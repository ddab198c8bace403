"""One line to the people at the screen at a time: what happened and what to do, never in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

_GAP = 10

# How a notice looks by its level: icon and ink.
_LEVELS = {
    "block": ("shield-alert", "danger"),
    "warn": ("triangle-alert", "honey"),
    "info": ("info", "sky"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One notice: `level` block, warn or info; `action` is a button's words and what it does.

    A `lasting` action holds when the window is built anew; any other belongs to a place that is
    gone by then. One that `stays` cannot be put away: it goes when what it says is over.
    """

    level: str
    cause: str
    remedy: str = ""
    action: tuple[str, Callable[[], None]] | None = None
    lasting: bool = False
    stays: bool = False


class NoticeBar(QFrame):
    """Shows the first notice that was not put away; Esc (bound by the window) puts it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.waiting: list[Said] = []
        self.setFixedHeight(theme.height("banner"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 8, 0)
        self._row.setSpacing(10)
        self.hide()

    def push(self, said: Said) -> None:
        """Show a notice, or let it wait behind the others; the same one twice is one.

        One that offers a button comes before plain news: its moment passes. A plain warning comes before
        all that may be put away: it answers what was done just now. So does news with a button of the place
        in front ("open the folder"): it comes before other news.
        """
        if said in self.waiting:
            return
        if said.level == "warn" and said.action is None:
            before = (place for place, one in enumerate(self.waiting) if not one.stays)
        elif said.level == "info" and said.action is not None and not said.lasting:
            before = (
                place for place, one in enumerate(self.waiting) if one.level == "info" and not one.stays
            )
        else:
            before = (place for place, one in enumerate(self.waiting) if said.action and _is_news(one))
        self.waiting.insert(next(before, len(self.waiting)), said)
        self.refresh()

    def put_away(self) -> bool:
        """Take the shown notice away; tells whether there was one that can be."""
        if not self.waiting or self.waiting[0].stays:
            return False
        self.waiting.pop(0)
        self.refresh()
        return True

    def drop(self, said: Said) -> None:
        """Take one notice away, wherever it waits: what it says is over."""
        if said in self.waiting:
            self.waiting.remove(said)
            self.refresh()

    def lasting(self) -> tuple[Said, ...]:
        """Return what another bar may go on showing: without the buttons of places that go."""
        return tuple(said if said.lasting else replace(said, action=None) for said in self.waiting)

    def refresh(self) -> None:
        """Show the first of those that wait."""
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self.waiting))
        if not self.waiting:
            return
        said = self.waiting[0]
        self.setProperty("notice", said.level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._fill(said)
        self.setAccessibleName(f"{said.cause} {said.remedy}".strip())

    def _fill(self, said: Said) -> None:
        theme = self._theme
        sign, ink = _LEVELS[said.level]
        self._row.addWidget(Picture(theme, sign, 20, ink))
        self._row.addWidget(_Sentences(theme, said, ink), 1)
        if len(self.waiting) > 1:
            more = tr("còn {count}", "more notices wait", count=len(self.waiting) - 1)
            self._row.addWidget(Words(theme, more, style="small", tone="text_2"))
        if said.action is not None:
            words, act = said.action
            button = Button(theme, words, size="small")
            button.clicked.connect(lambda: self._act(act))
            self._row.addWidget(button)
        if said.stays:
            return
        away = Button(theme, tr("Đã hiểu"), keys=("Esc",), kind="quiet", size="small")
        away.clicked.connect(self.put_away)
        self._row.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)

    def _act(self, act: Callable[[], None]) -> None:
        self.put_away()
        act()


class _Sentences(QWidget):
    """What happened and what to do, side by side; under each other where one of them would be cut."""

    def __init__(self, theme: Theme, said: Said, ink: str) -> None:
        super().__init__()
        self._cause = ShortWords(theme, said.cause, style="strong", tone=ink)
        self._remedy = ShortWords(theme, said.remedy)
        if not said.remedy:
            self._remedy.hide()  # never the other way: shown before it has a parent it would be a window
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._cause)
        self._box.addWidget(self._remedy, 1)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines where one is too short."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        wanted = self._cause.sizeHint().width() + _GAP + self._remedy.sizeHint().width()
        narrow = bool(self._remedy.text()) and wanted > self.width()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setSpacing(0 if narrow else _GAP)
        self._box.setDirection(way)


def _is_news(said: Said) -> bool:
    return said.level == "info" and said.action is None
