"""The note that stays with a customer: read at a glance, written in its place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QWidget

from coop_live.i18n import tr
from coop_live.orders.contact.masking import masked, plain
from ui.live.edit_line import EditLine
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets.ask import ask_for
from ui.widgets.button import Button

LINES = 2


class TwoLines(QWidget):
    """Text on two lines at most, then "…"; as high as two lines whatever it says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tone, self._text = theme, "text", ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(LINES * theme.line("small"))

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str, tone: str) -> None:
        """Show this text in this colour."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setToolTip(as_tip(text))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for something; the words take what there is."""
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the lines, in the middle where it is one."""
        painter, high = QPainter(self), self._theme.line("small")
        painter.setPen(self._theme.colour(self._tone))
        font = self._theme.font("small")
        painter.setFont(font)
        lines = self._broken()
        y = (self.height() - high * len(lines)) / 2 + QFontMetricsF(font).ascent()
        for line in lines:
            painter.drawText(QPointF(0, y), line)
            y += high

    def _broken(self) -> list[str]:
        font = self._theme.font("small")
        layout = QTextLayout(self._text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid() and len(starts) <= LINES:
            line.setLineWidth(self.width())
            starts.append(line.textStart())
        layout.endLayout()
        units = self._text.encode("utf-16-le")  # Qt counts an emoji as two
        ends = [2 * start for start in starts[1:LINES]] + [len(units)]
        parts = [
            units[2 * start : end].decode("utf-16-le", "replace").strip()
            for start, end in zip(starts, ends, strict=False)
        ]
        if len(starts) > LINES:
            elide = Qt.TextElideMode.ElideRight
            parts[-1] = QFontMetricsF(font).elidedText(parts[-1], elide, self.width())
        return parts


class NoteRow(QWidget):
    """Shows the note; the pencil or I opens a line in its place. `taken` carries what was typed."""

    wanted = Signal()
    taken = Signal(int, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number: int | None = None
        self.words = TwoLines(theme)
        self.button = Button(theme, icon="pencil", keys=("I",), kind="quiet", size="small")
        self.button.setAccessibleName(tr("Ghi nhớ về khách"))
        self.button.setToolTip(tr("Ghi nhớ về khách, lần sau vẫn còn"))
        self.button.clicked.connect(self.wanted)
        self.line = EditLine(theme, "pencil")
        self.line.setFont(theme.font("body"))
        self.line.setMaxLength(300)
        ask_for(self.line, tr("Ví dụ: giao giờ hành chính"))
        self.line.setAccessibleName(tr("Ghi nhớ về khách"))
        self.line.taken.connect(self._take)
        self.line.left.connect(self.leave)
        self._text = ""
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(shown)
        self._pages.addWidget(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(theme.height("control"), LINES * theme.line("small")))

    @property
    def is_open(self) -> bool:
        """True while the note is written."""
        return self._number is not None

    def show_note(self, text: str | None) -> None:
        """Show this note; None while the book has not answered."""
        self._text = plain(text or "")
        if self._text:
            self.words.set_text(masked(self._text)[0], "text")
        else:
            self.words.set_text("…" if text is None else tr("Chưa ghi nhớ gì về khách"), "text_3")

    def open(self, number: int) -> None:
        """Open the line for the customer of this order."""
        self._number = number
        self.line.setText(self._text)
        self._pages.setCurrentIndex(1)
        self.line.setFocus()
        self.line.selectAll()

    def leave(self) -> bool:
        """Close the line; tells whether it was open."""
        if self._number is None:
            return False
        self._number = None
        self._pages.setCurrentIndex(0)
        self.left.emit()
        return True

    def _take(self) -> None:
        number = self._number
        if number is not None:
            self.taken.emit(number, self.line.text().strip())
