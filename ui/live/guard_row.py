"""The row of the stage that says what the rules keep off the picture, and the second press past them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coop_live.i18n import tr
from coop_live.model import Card
from ui.live.stage_words import in_two_lines
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.picture import Picture


class GuardRow(QWidget):
    """Hidden while everything may be shown; `allow` asks to show it all the same."""

    allow = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.scaled(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        self._sign = Picture(theme, "shield-alert", 16, "honey")
        self.words = _TwoLines(theme)
        self.button = Button(theme, tr("Vẫn đưa"), keys=("Shift", "H"), size="small")
        self.button.clicked.connect(self.allow)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_card(self, card: Card | None) -> None:
        """Say what is kept off the picture of this card and why, or what is shown against the rules."""
        passed = card is not None and bool(card.overruled) and not card.withheld
        if card is None or not (card.withheld or passed):
            self.hide()
            return
        words = tr("Đang lên hình điều nội quy cấm ({rules}).", rules=", ".join(card.overruled))
        said = words if passed else card.withheld
        self._passed = passed
        self._sign.set_picture("shield-alert", "danger" if card.blocked or passed else "honey")
        self.words.say(said)
        self.setToolTip(as_tip(said))
        self.setAccessibleName(said)
        self.button.setVisible(bool(card.held) or passed)
        self.say_again(False)
        self.show()

    def say_again(self, again: bool) -> None:
        """Ask on the button for the second press."""
        self.button.set_words(tr("Lần nữa?") if again else tr("Giữ lại") if self._passed else tr("Vẫn đưa"))


class _TwoLines(QWidget):
    """A sentence in two lines; what has no room is in the tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._text = theme, ""

    def say(self, text: str) -> None:
        """Show this sentence."""
        self._text = text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle of the height."""
        painter, font = QPainter(self), self._theme.font("caption", 600)
        lines = in_two_lines(self._text, font, self.width())
        step = self._theme.scaled(17)
        top = (self.height() - step * len(lines)) // 2
        for at, line in enumerate(lines):
            area = QRect(0, top + at * step, self.width(), step)
            paint.words(painter, area, line, font, self._theme.colour("text"))
