"""The selected draft, laid over its row as a real widget: decide, correct, or say why not."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coop_live.desk import Reading
from coop_live.i18n import tr
from coop_live.model import Kind, Order, OrderState
from coop_live.money import dong
from coop_live.orders.contact.masking import masked, plain
from ui.goods import called, in_short, times
from ui.live.draft_row import RAIL, DraftRow, inner_left, paint_draft, spoken
from ui.live.edit_line import EditLine
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.key_cap import paint_caps
from ui.widgets.wrap import Wrap


class Mode(StrEnum):
    """What is being done with the selected draft."""

    REST = "rest"
    EDIT = "edit"
    REFUSE = "refuse"


EDIT_HEIGHT = 152


def reasons() -> tuple[str, ...]:
    """Return why a draft may be refused, the most frequent first."""
    return (tr("Nói đùa"), tr("Trùng đơn"), tr("Hết hàng"), tr("Khách đổi ý"))


class OpenDraft(QWidget):
    """Shows one draft in full. It only reports what was pressed; the queue acts."""

    confirmed = Signal()
    edit_wanted = Signal()
    refuse_wanted = Signal()
    wait_wanted = Signal()
    later_wanted = Signal()
    typed = Signal(str)
    taken = Signal(str)
    left = Signal()
    reason_taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row: DraftRow | None = None
        self.mode = Mode.REST
        self.reading = Reading()
        self._named = ("", "", "", "")
        self._buttons = self._strip(self._make_buttons())
        self._refusal = QWidget(self)
        self._lines = Wrap(space=6)
        for button in self._make_reasons():
            self._lines.add(button)
        self._refusal.setLayout(self._lines)
        self.line = EditLine(theme, parent=self)
        self.line.setAccessibleName(tr("Sửa đơn: mã, loại, số"))
        self.line.textEdited.connect(self.typed)
        self.line.taken.connect(lambda: self.taken.emit(self.line.text()))
        self.line.left.connect(self.left)
        self._name_buttons()
        self.set_mode(Mode.REST)

    def _make_buttons(self) -> list[Button]:
        theme = self._theme
        self.confirm = Button(theme, keys=("Enter",), kind="primary")
        self.edit = Button(theme, keys=("E",))
        self.refuse = Button(theme, keys=("X",))
        self.wait = Button(theme, keys=("W",))
        self.later = Button(theme, keys=("Space",), kind="quiet")
        self.confirm.clicked.connect(self.confirmed)
        self.edit.clicked.connect(self.edit_wanted)
        self.refuse.clicked.connect(self.refuse_wanted)
        self.wait.clicked.connect(self.wait_wanted)
        self.later.clicked.connect(self.later_wanted)
        return [self.confirm, self.edit, self.wait, self.refuse, self.later]

    def _make_reasons(self) -> list[Button]:
        self.reasons = [Button(self._theme, reason, size="small") for reason in reasons()]
        for button in self.reasons:
            button.clicked.connect(lambda _=False, chosen=button: self.reason_taken.emit(chosen.text()))
        return self.reasons

    def _strip(self, buttons: list[Button]) -> QWidget:
        strip = QWidget(self)
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return strip

    # ------------------------------------------------------------------- state

    def show_row(self, row: DraftRow) -> None:
        """Show this draft."""
        self.row = row
        self.setAccessibleName(spoken(row, selected=True))
        self._name_buttons()
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Show the buttons, the edit line or the reasons."""
        self.mode = mode
        self._buttons.setVisible(mode is Mode.REST)
        self._refusal.setVisible(mode is Mode.REFUSE)
        self.line.setVisible(mode is Mode.EDIT)
        self._arrange()
        self.update()

    def show_reading(self, reading: Reading) -> None:
        """Show under the line what it would make of the draft."""
        self.reading = reading
        self.line.setAccessibleDescription(reading.problem or _read_out(reading))
        self.update()

    def wanted_height(self) -> int:
        """Return how high this row has to be."""
        if self.mode is Mode.EDIT:
            return self._theme.scaled(EDIT_HEIGHT)
        more = 0
        if self.mode is Mode.REFUSE:
            more = self._lines.heightForWidth(self._room()) - self._theme.height("control")
        return self._theme.height("row_draft_open") + max(0, more)

    def choose_reason(self, step: int) -> None:
        """Go to the next or previous reason."""
        at = next((place for place, one in enumerate(self.reasons) if one.hasFocus()), 0)
        self.reasons[(at + step) % len(self.reasons)].setFocus()

    def take_reason(self) -> None:
        """Refuse for the reason that has the focus, else for the first."""
        chosen = next((one for one in self.reasons if one.hasFocus()), self.reasons[0])
        self.reason_taken.emit(chosen.text())

    # ----------------------------------------------------------------- drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts under the two painted lines."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the draft and what belongs to the mode."""
        if self.row is None:
            return
        theme, painter = self._theme, QPainter(self)
        tone = "plum" if self.row.claimed else "tea"
        painter.fillRect(self.rect(), theme.colour(f"{tone}_tint"))
        painter.fillRect(0, 0, RAIL, self.height(), theme.colour(tone))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        paint_draft(painter, theme, self.rect(), self.row, selected=True)
        if self.mode is Mode.EDIT:
            self._paint_reading(painter)
        else:
            words = tr("Vì sao bỏ? Enter để bỏ, Esc để thôi.") if self.mode is Mode.REFUSE else self._reason()
            area = QRect(self._x(), self._below(), self._room(), theme.line("small"))
            paint.words(painter, area, words, theme.font("small"), theme.colour("text_2"))

    def _reason(self) -> str:
        order = self.row.order if self.row else None
        if order is None or self.row is None:
            return ""
        if self.row.claimed:
            return claimed_words(self.row)
        said = f"“{order.proposal.text}”" if order.proposal else order.reason
        parts = (said, order.note) if order.proposal else (order.note, said)
        return masked(" · ".join(part for part in parts if part))[0]

    def _paint_reading(self, painter: QPainter) -> None:
        theme, reading = self._theme, self.reading
        y = self.line.geometry().bottom() + 7
        area = QRect(self._x(), y, self._room(), theme.line("small"))
        side = theme.scaled(14)
        if reading.problem:
            paint.picture(painter, area.left(), y + 2, "triangle-alert", side, theme.colour("honey"))
            area.setLeft(area.left() + side + 6)
            words = f"{reading.problem} {reading.remedy}".strip()
            paint.words(painter, area, words, theme.font("small", 500), theme.colour("honey"))
        else:
            digits = theme.figures("small", 600)
            money = dong(reading.total)
            paint.words(painter, area, money, digits, theme.colour("text"), paint.RIGHT)
            paint.picture(painter, area.left(), y + 2, "corner-down-left", side, theme.colour("text_2"))
            area.adjust(side + 6, 0, -paint.width(money, digits) - 8, 0)
            paint.words(painter, area, preview_words(reading), theme.font("small", 600), theme.colour("tea"))
        self._paint_help(painter, y + theme.line("small") + 6)

    def _paint_help(self, painter: QPainter, y: int) -> None:
        theme = self._theme
        font, middle, x = theme.font("caption", 500), y + theme.scaled(10), self._x()
        parts = (("Enter", tr("Nhận")), ("Esc", tr("Thôi")), ("", tr("mã · loại · số")))
        for cap, text in parts:
            if cap:
                x = paint_caps(painter, theme, x, middle, (cap,)) + 6
            area = QRect(x, y, self._x() + self._room() - x, theme.scaled(20))
            paint.words(painter, area, text, font, theme.colour("text_2"))
            x += paint.width(text, font) + 12

    def _arrange(self) -> None:
        x, room = self._x(), self._room()
        self._fit_buttons(room)
        self.line.setGeometry(x, self._below() + 3, room, self.line.height())
        y = self._below() + self._theme.line("small") + 7
        for strip in (self._buttons, self._refusal):
            lines = strip.heightForWidth(room) if strip is self._refusal else 0
            strip.setGeometry(x, y, room, max(lines, strip.sizeHint().height()))

    def _name_buttons(self) -> None:
        """Let every button say what it would do with this order."""
        verbs = _verbs(self.row.order if self.row else None)
        claimed = self.row is not None and bool(self.row.claimed)
        if claimed:
            verbs = (tr("Làm thay"), *verbs[1:])
        short = self.row is not None and may_wait(self.row) and not claimed
        if verbs != self._named or short == self.wait.isHidden():
            self.confirm.set_words(self.confirm.text(), kind="plain" if claimed else "primary")
            self.edit.setVisible(not claimed)
            self.refuse.setVisible(not claimed)
            self._named = verbs
            self.wait.setVisible(short)
            for button, verb in zip(self._pressed(), self._spoken(), strict=True):
                button.setAccessibleName(verb)
                button.setToolTip(verb)
            self._fit_buttons(self._room())

    def _pressed(self) -> tuple[Button, ...]:
        """Return the buttons that are there for this order; of another's draft it may only be asked for."""
        if self.edit.isHidden():
            return (self.confirm, self.later)
        between = () if self.wait.isHidden() else (self.wait,)
        return (self.confirm, self.edit, *between, self.refuse, self.later)

    def _spoken(self) -> tuple[str, ...]:
        """Return what these buttons would do."""
        if self.edit.isHidden():
            return (self._named[0], self._named[-1])
        between = () if self.wait.isHidden() else (tr("Chờ hàng"),)
        return (*self._named[:2], *between, *self._named[2:])

    def _fit_buttons(self, room: int) -> None:
        """Where there is no room for all words (large type, long words), they give way from the end."""
        buttons, verbs = self._pressed(), self._spoken()
        # Of a draft that is short Enter opens the edit: what can be done about it is said first.
        first = () if self.wait.isHidden() else (self.edit, self.wait)
        rank = [*first, *(button for button in buttons if button not in first)]
        for size, spoken_of in (("", 5), ("", 4), ("", 3), ("small", 3), ("small", 2), ("small", 1)):
            for button, verb in zip(buttons, verbs, strict=True):
                button.set_size(size)
                button.set_words(verb if button in rank[:spoken_of] else "")
            wide = sum(button.sizeHint().width() for button in buttons) + 6 * (len(buttons) - 1)
            if wide <= room:
                break
        row = self._buttons.layout()
        if row is not None:
            row.setSpacing(6 if wide <= room else 2)

    def _x(self) -> int:
        return inner_left(self._theme, self.width())

    def _room(self) -> int:
        return max(0, self.width() - self._x() - 12)

    def _below(self) -> int:
        """Return where the two painted lines end."""
        return 8 + self._theme.scaled(24) + 3 + self._theme.scaled(22) + 2


def may_wait(row: DraftRow) -> bool:
    """Tell whether a draft can wait for goods: there is too little for it, and it is no wish."""
    return row.short is not None and row.order.state is OrderState.DRAFT and row.order.proposal is None


def claimed_words(row: DraftRow) -> str:
    """Return what can be done about a draft that another works on."""
    if row.resting:
        return tr("{name} để yên đơn này một lúc rồi. Enter hai lần để làm thay.", name=plain(row.claimed))
    return tr("{name} đang làm. Space sang đơn khác.", name=plain(row.claimed))


def _verbs(order: Order | None) -> tuple[str, str, str, str]:
    """Return what Enter, E, X and Space do with an order."""
    if order is None or order.proposal is None:
        return tr("Chốt"), tr("Sửa"), tr("Bỏ"), tr("Để sau")
    if order.proposal.kind is Kind.CHANGE:
        accept = tr("Đổi")
    else:
        accept = tr("Bớt") if order.proposal.lines else tr("Hủy đơn")
    return accept, tr("Sửa"), tr("Giữ", "leave the order as it is"), tr("Để sau")


def preview_words(reading: Reading) -> str:
    """Return what an edit comes to; of several lines without names, which would hide the last kind."""
    return in_short(reading.lines) if len(reading.lines) > 1 else _read_out(reading)


def _read_out(reading: Reading) -> str:
    return " + ".join(f"{times(line)} {line.code} {called(line)}" for line in reading.lines)
