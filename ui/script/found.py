"""What was found in tonight's words, under each other: the words, why, what to say instead, who says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.prepare.facts import LEVELS
from ui.prepare.points import SIGNS, empty
from ui.script.words import Told
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import Words

MOST_ROWS = 40
INDENT = 10  # as far as the words of a small button stand from its edge


class FoundList(QScrollArea):
    """`chosen` gives the one whose words a person wants to see in the text."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Told, ...], str] | None = None
        self.buttons: list[Button] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Chữ cần xem lại"))
        inside = QWidget()
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 14)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setWidget(inside)

    def show_found(self, found: tuple[Told, ...], otherwise: str) -> None:
        """Show these, or one sentence where there are none."""
        if (found, otherwise) == self._shown:
            return
        self._shown = (found, otherwise)
        empty(self._rows)
        self.buttons = []
        for one in found[:MOST_ROWS]:
            self._rows.addWidget(self._row(one))
        rest = len(found) - MOST_ROWS
        words = tr("Còn %n điều nữa: sửa những điều trên trước.", "", rest) if rest > 0 else otherwise
        if rest > 0 or not found:
            self._rows.addWidget(Words(self._theme, words, tone="text_2", wrap=True))
        self.verticalScrollBar().setValue(0)

    def _row(self, one: Told) -> QWidget:
        theme, finding = self._theme, one.finding
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the button has room of its own around its words
        sign, tone = SIGNS[LEVELS[finding.level]]
        row.addWidget(Picture(theme, sign, 20, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words(one), 0, Qt.AlignmentFlag.AlignLeft)
        for text, style, tone, weight in (
            (finding.why, "body", "text", 600),
            (finding.instead, "body", "text", None),
            (_source(one), "caption", "text_3", None),
        ):
            if text:
                label = Words(theme, text, style=style, tone=tone, weight=weight, wrap=True)
                label.setContentsMargins(INDENT, 0, 0, 0)
                words.addWidget(label)
        row.addLayout(words, 1)
        return box

    def _words(self, one: Told) -> Button:
        times = f" × {len(one.places)}" if len(one.places) > 1 else ""
        button = Button(self._theme, f"“{one.words}”{times}", kind="link", size="small", align="left")
        button.setAccessibleName(f"“{one.words}”{times}. {one.finding.advice}")
        button.setToolTip(tr("Tới chữ này trong bài"))
        button.clicked.connect(lambda: self.chosen.emit(one))
        self.buttons.append(button)
        return button


def _source(one: Told) -> str:
    return " · ".join(part for part in (one.finding.rule, one.finding.source) if part)


def summary(found: Sequence[Told]) -> tuple[str, str]:
    """Return in a few words how it stands, and the tone of a chip for it."""
    blocked = sum(one.finding.level == "block" for one in found)
    if blocked:
        return tr("%n điều phải bỏ", "", blocked), "danger"
    if found:
        return tr("%n điều nên xem lại", "", len(found)), "honey"
    return tr("ổn"), "tea"
