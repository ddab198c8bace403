"""The field that a scanner types into: each code brings one order on, and what happened is said large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.orders.contact.masking import shown_name
from coop_live.shipping.steps import Step, Taken
from ui.after.shipping.step_words import mode_words, outcome_words
from ui.after.shipping.undo_field import UndoField
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.picture import Picture
from ui.widgets.segments import Segments
from ui.widgets.words import ShortWords
from ui.widgets.wrap import Wrap

STEPS = tuple(Step)
_SIGNS = {"tea": "circle-check", "sky": "info", "honey": "triangle-alert", "danger": "ban"}


class SaidBack(QFrame):
    """What the last scan did, to be read from where one packs; hidden until there was one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        self._sign = Picture(theme, "info", 24, "sky")
        self._number = ShortWords(theme, "", style="figure", weight=700, figures=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._name = ShortWords(theme, "", style="title")
        self._what = ShortWords(theme, "", style="title")
        column.addWidget(self._name)
        column.addWidget(self._what)
        row.addWidget(self._sign)
        row.addWidget(self._number)
        row.addLayout(column, 1)
        self.hide()

    def show_taken(self, taken: Taken) -> None:
        """Say what became of an order."""
        words, tone = outcome_words(taken.outcome, taken.step)
        self._show(f"#{taken.order.number}", shown_name(taken.order.author_name), words, tone)

    def show_trouble(self, trouble: CoopLiveError) -> None:
        """Say why nothing happened."""
        self._show("", trouble.cause, trouble.remedy, "danger")

    def _show(self, number: str, name: str, what: str, tone: str) -> None:
        self._sign.set_picture(_SIGNS[tone], tone)
        self._number.set_text(number)
        self._number.setVisible(bool(number))
        self._name.set_text(name)
        self._what.set_text(what, tone)
        self.setAccessibleName(" ".join(part for part in (number, name, what) if part))
        self.show()


class ScanLine(QFrame):
    """`scanned` brings what was typed and the step that it stands for; the field is free at once."""

    scanned = Signal(str, object)
    list_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("panel", "head")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        row = Wrap(least_line=theme.scaled(36))
        row.setContentsMargins(12, 8, 12, 8)
        top.setLayout(row)
        self.field = UndoField()
        self.field.setFont(theme.figures("body"))
        self.field.setAccessibleName(tr("Mã quét"))
        self.field.setMinimumSize(theme.scaled(150), theme.height("control"))
        ask_for(self.field, tr("Quét tem, hoặc gõ số đơn"))
        self.field.returnPressed.connect(self._scan)
        self.modes = Segments(
            theme, tuple((mode_words(step), "") for step in STEPS), small=True, name=tr("Quét để làm gì")
        )
        self.modes.chosen.connect(lambda _place: self.field.setFocus())
        self.row = row
        row.add(self.modes)
        row.add(self.field, stretch=True)
        self.said = SaidBack(theme)
        column.addWidget(top)
        column.addWidget(self.said)

    @property
    def step(self) -> Step:
        """What a scan does now."""
        return STEPS[self.modes.current()]

    def take_keyboard(self) -> None:
        """Let the next scan come in here."""
        self.field.setFocus()
        self.field.selectAll()

    def back(self) -> bool:
        """Put away what was said; tells whether there was anything."""
        if self.said.isVisible():
            self.said.hide()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let what is scanned while the keyboard is on a step come into the field, Enter go there too."""
        text = event.text()
        away = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.setFocus()
        elif text.isprintable() and text.strip() and not away:
            self.field.setFocus()
            self.field.insert(text)
        else:
            super().keyPressEvent(event)

    def _scan(self) -> None:
        text = self.field.text()
        self.field.clear()
        if text.strip():
            self.scanned.emit(text, self.step)
