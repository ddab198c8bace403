"""One editor for each setting, made from its declaration: what it is called, what it does, what it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.settings import Field
from coop_live.settings.field import Value
from ui.files import documents
from ui.prepare.facts import platform_name
from ui.print.choice import PrinterChoice
from ui.settings_notes import Note
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.choice import Choice
from ui.widgets.segments import Segments
from ui.widgets.words import Words

# Settings that name a file, and the files that may be chosen.
FILES = {"brand.logo": "PNG, SVG (*.png *.svg)"}
MOST_SIDE_BY_SIDE = 4
MOST_IF_LARGE = 3
LARGE = 1.2
"""Text larger than this leaves no room for four choices side by side."""
NARROW = ("port", "rate", "page_port", "volume")


def choice_words(value: Value) -> str:
    """Return what one of the allowed values is called."""
    known = {
        "system": tr("Theo máy"),
        "vi": "Tiếng Việt",
        "en": "English",
        "fr": "Français",
        "light": tr("Sáng"),
        "dark": tr("Tối"),
        "lower-third": tr("Dải dưới"),
        "side-card": tr("Thẻ bên"),
        "full-card": tr("Cả hình"),
        "portrait-card": tr("Hình dọc"),
        "auto": tr("Tự chọn"),
        "order": tr("Đặt hàng"),
        "page": tr("Xem trang"),
        "vietqr": tr("Chuyển khoản"),
        "trace": tr("Nguồn gốc"),
        "none": tr("Không có"),
        "right": tr("Bên phải"),
        "left": tr("Bên trái"),
        "transparent": tr("Trong suốt"),
        "green": tr("Xanh lá"),
        "magenta": tr("Hồng tím"),
        "blue": tr("Xanh dương"),
    }
    if isinstance(value, int):
        return f"{value} %"
    return known.get(str(value)) or platform_name(str(value))


class Editor(QWidget):
    """Title, explanation and the part to change it with; `changed` gives the raw value."""

    changed = Signal(object)

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        self._part: Check | Segments | Choice | QLineEdit | dict[str, Check]
        if field.type is bool:
            self._part = self._check(theme, column)
        else:
            column.addWidget(Words(theme, field.title, style="strong"))
            if field.choices and field.type is tuple:
                self._part = self._checks(theme, column)
            elif len(field.choices) > (MOST_IF_LARGE if theme.scale > LARGE else MOST_SIDE_BY_SIDE):
                self._part = self._choice(theme, column)
            elif field.choices:
                self._part = self._segments(theme, column)
            elif field.key == "shipping.printer":
                self._part = self._printer(theme, column)
            else:
                self._part = self._line(theme, column)
        self._note = _NoteRow(theme)
        column.addWidget(self._note)
        column.insertWidget(1, Words(theme, field.explanation, style="small", tone="text_2", wrap=True))

    def show_value(self, value: Value) -> None:
        """Show what is chosen now."""
        self.mark(False)
        if isinstance(self._part, dict):
            for name, box in self._part.items():
                box.setChecked(isinstance(value, tuple) and name in value)
        elif isinstance(self._part, Check):
            self._part.setChecked(bool(value))
        elif isinstance(self._part, Segments):
            self._part.choose(self.field.choices.index(value))
        elif isinstance(self._part, PrinterChoice):
            self._part.show_name(str(value))
        elif isinstance(self._part, Choice):
            self._part.show_position(self.field.choices.index(value))
        else:
            self._part.setText(", ".join(value) if isinstance(value, tuple) else str(value))

    def show_note(self, note: Note | None) -> None:
        """Say below it how the value was understood."""
        self._note.show_note(note)

    def mark(self, wrong: bool) -> None:
        """Show that what was typed cannot be taken."""
        if isinstance(self._part, QLineEdit) and bool(self._part.property("wrong")) is not wrong:
            self._part.setProperty("wrong", wrong)
            self._part.style().unpolish(self._part)
            self._part.style().polish(self._part)

    def lock(self, why: str) -> None:
        """Keep the value as it is, and say why; "" lets it be changed again."""
        parts = self._part.values() if isinstance(self._part, dict) else (self._part,)
        for part in parts:
            part.setEnabled(not why)
            part.setToolTip(why)

    def take_keyboard(self) -> None:
        """Put the keyboard on the part to change."""
        if isinstance(self._part, dict):
            next(iter(self._part.values())).setFocus()
        elif isinstance(self._part, Segments):
            self._part.segments[self._part.current()].setFocus()
        else:
            self._part.setFocus()

    def _check(self, theme: Theme, column: QVBoxLayout) -> Check:
        box = Check(theme, self.field.title)
        box.clicked.connect(lambda checked: self.changed.emit(checked))
        column.addWidget(box)
        return box

    def _segments(self, theme: Theme, column: QVBoxLayout) -> Segments:
        words = tuple((choice_words(value), "") for value in self.field.choices)
        part = Segments(theme, words, small=True, name=self.field.title)
        part.chosen.connect(lambda place: self.changed.emit(self.field.choices[place]))
        column.addWidget(part)
        return part

    def _choice(self, theme: Theme, column: QVBoxLayout) -> Choice:
        part = Choice(theme, self.field.title)
        part.set_options(tuple(choice_words(value) for value in self.field.choices), 0)
        part.picked.connect(lambda place: self.changed.emit(self.field.choices[place]))
        column.addWidget(part)
        return part

    def _printer(self, theme: Theme, column: QVBoxLayout) -> PrinterChoice:
        part = PrinterChoice(theme, self.field.title)
        part.named.connect(lambda name: self.changed.emit(name))
        column.addWidget(part)
        return part

    def _checks(self, theme: Theme, column: QVBoxLayout) -> dict[str, Check]:
        boxes = {
            str(value): Check(theme, choice_words(value), icon=str(value)) for value in self.field.choices
        }
        grid = QGridLayout()
        grid.setSpacing(0)
        for place, box in enumerate(boxes.values()):
            grid.addWidget(box, place // 3, place % 3)
            box.clicked.connect(
                lambda: self.changed.emit(tuple(name for name, one in boxes.items() if one.isChecked()))
            )
        column.addLayout(grid)
        return boxes

    def _line(self, theme: Theme, column: QVBoxLayout) -> QLineEdit:
        line = QLineEdit()
        line.setFont(theme.figures("body") if self.field.type is int else theme.font("body"))
        line.setAccessibleName(self.field.title)
        line.setAccessibleDescription(self.field.explanation)
        if self.field.name in NARROW:
            line.setMaximumWidth(theme.scaled(120))
        line.editingFinished.connect(lambda: self.changed.emit(typed(self.field, line.text())))
        if self.field.key not in FILES:
            column.addWidget(line)
            return line
        button = Button(theme, tr("Chọn tệp"), icon="folder-open")
        button.setAccessibleName(tr("Chọn tệp cho {title}", title=self.field.title))
        button.clicked.connect(lambda: self._choose_file(line))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(button)
        column.addLayout(row)
        return line

    def _choose_file(self, line: QLineEdit) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.field.title, documents(), FILES[self.field.key])
        if name:
            line.setText(name)
            self.changed.emit(name)


class _NoteRow(QWidget):
    """A sentence with a spot of the colour that it is about; nothing at all where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        self._theme = theme
        self._swatch = QLabel()
        self._words = Words(theme, "", style="small", tone="text_2", wrap=True)
        row.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_note(self, note: Note | None) -> None:
        """Show this note."""
        self.setVisible(note is not None)
        if note is None:
            return
        self._words.setText(note.words)
        self._words.set_tone("honey" if note.warns else "text_2")
        self._swatch.setVisible(bool(note.colour))
        if note.colour:
            spot = QPixmap(self._theme.scaled(36), self._theme.scaled(18))
            spot.fill(QColor(note.colour))
            self._swatch.setPixmap(spot)


def typed(field: Field, text: str) -> object:
    """Return the value that a typed text means; what is no number stays text, for the check to tell."""
    if field.type is tuple:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if field.type is int and text.strip().isascii() and text.strip().isdigit():
        return int(text.strip())
    return text
