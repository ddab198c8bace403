"""The viewer of the selected draft: whom to call, where it goes, what they took tonight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTextBoundaryFinder, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from coop_live.desk import Desk, Viewer
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Kind, Order
from coop_live.orders.contact.phone import typed_phone
from ui.live.answering import Answering
from ui.live.edit_line import EditLine
from ui.live.hand_acts import HandActs, LookHead
from ui.live.tonight import Tonight
from ui.masking import masked, masked_phone, plain, shown_name, spoken_phone
from ui.over_bar import OverBar
from ui.tasks import when_done
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.chip import Chip, chip_width
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

COPIED_MS = 2000
ROOMY = 280
SIDE = 14
LEAST_ROOM = 150
"""Pixels that a line of text has in the panel even where it is narrow."""
NO_WIDTH = "\u200b"


def breakable(text: str, font: QFont, room: int = LEAST_ROOM) -> str:
    """Return text in which a word wider than `room` pixels can be broken at every letter."""
    return " ".join(
        NO_WIDTH.join(_letters(word)) if paint.width(word, font) > room else word
        for word in plain(text).split(" ")
    )


def noted(order: Order) -> str:
    """Return what a person should know of an order, and first what its viewer wants of it."""
    if order.proposal is None:
        return order.note
    text = order.proposal.text
    if order.proposal.kind is Kind.CHANGE:
        wish = tr("Khách muốn đổi: “{text}”", text=text)
    else:
        wish = tr("Khách muốn hủy: “{text}”", text=text)
    return order.note if wish in order.note else " · ".join(filter(None, (wish, order.note)))


def _letters(word: str) -> Iterator[str]:
    """Yield the letters of a word, each with the marks that stand on it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units = word.encode("utf-16-le")  # Qt counts an emoji as two
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield units[2 * start : 2 * end].decode("utf-16-le", "replace")
        start = end


class CustomerPanel(Panel):
    """The panel of the viewer. Phones are hidden but while V (or the eye) is held."""

    trouble = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, desk: Desk, answering: Answering, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._theme, self._desk, self._answering = theme, desk, answering
        self._order: Order | None = None
        self._editing: int | None = None
        self._held: int | None = None
        head = PanelHead(theme, tr("Khách"))
        self.find_order = Button(theme, icon="search", keys=("/",), kind="quiet")
        self.find_order.setAccessibleName(tr("Tìm đơn tối nay"))
        self.find_order.setToolTip(tr("Tìm đơn tối nay"))
        head.add(self.find_order)
        self.column.addWidget(head)
        self._stack = QStackedLayout()
        # First into the panel: a layout without one shows its widget as a window of its own.
        self.column.addLayout(self._stack, 1)
        self._stack.addWidget(self._scrolled(self._body()))
        self._stack.addWidget(EmptyState(theme, "users", tr("Khách của đơn đang chọn sẽ hiện ở đây.")))
        self._copied = QTimer(self, interval=COPIED_MS, singleShot=True)
        self._copied.timeout.connect(lambda: self.reply.set_words(tr("Chép câu trả lời"), icon="copy"))
        self.needed_width = self._inside.minimumSizeHint().width()
        """The width under which buttons would be cut."""
        self.refresh()

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        inside.setProperty("ground", "surface")
        scroll.setWidget(inside)
        OverBar(scroll)
        return scroll

    # ------------------------------------------------------------------ building

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.look = LookHead(self._theme)
        parts = (self.look, self._who(), self._contact(), self._said(), self._evening(), self._acts())
        for section in parts:
            column.addWidget(section)
        column.addStretch(1)
        return body

    def _section(self, *, last: bool = False) -> tuple[QFrame, QVBoxLayout]:
        section = QFrame()
        section.setProperty("panel", "plain" if last else "head")
        column = QVBoxLayout(section)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(8)
        return section, column

    def _who(self) -> QFrame:
        section, column = self._section()
        row = QHBoxLayout()
        self.name = ShortWords(self._theme, "", style="head")
        self._mark = Picture(self._theme, "message-circle", 16, "text_3")
        row.addWidget(self.name, 1)
        row.addWidget(self._mark)
        column.addLayout(row)
        self._again = Chip(self._theme, icon="star", tone="tea", parent=section)
        # As wide as its words it would make the whole panel so wide.
        self._again.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addWidget(self._again)
        return section

    def _contact(self) -> QFrame:
        section, column = self._section()
        theme = self._theme
        self.phone = Words(theme, "", style="body", weight=600, figures=True)
        self.phone.setMinimumWidth(paint.width("0000 xxx 000", self.phone.font()))
        self.eye = Button(theme, icon="eye", keys=("V",), kind="quiet", size="small")
        self.eye.setAccessibleName(tr("Giữ để xem số điện thoại"))
        self.eye.setToolTip(tr("Giữ để xem số điện thoại"))
        self.eye.pressed.connect(lambda: self.reveal(True))
        self.eye.released.connect(lambda: self.reveal(False))
        self._phone_row = self._row("phone", self.phone, self.eye, middle=True)
        self.address = Words(theme, "", style="small", wrap=True)
        self._address_row = self._row("map-pin", self.address)
        self.phone_line = EditLine(theme, "phone")
        self.phone_line.setPlaceholderText(tr("Số điện thoại"))
        self.phone_line.setAccessibleName(tr("Số điện thoại"))
        self.address_line = EditLine(theme, "map-pin")
        self.address_line.setFont(theme.font("body"))
        self.address_line.setPlaceholderText(tr("Địa chỉ"))
        self.address_line.setAccessibleName(tr("Địa chỉ"))
        self.note_line = EditLine(theme, "message-circle")
        self.note_line.setFont(theme.font("body"))
        self.note_line.setPlaceholderText(tr("Ghi chú, ví dụ gọi trước khi giao"))
        self.note_line.setAccessibleName(tr("Ghi chú"))
        self._problem = Words(theme, "", style="small", tone="honey", wrap=True)
        for part in (self._phone_row, self._address_row, *self._lines(), self._problem):
            column.addWidget(part)
        for line in self._lines():
            line.taken.connect(self.take_contact)
            line.left.connect(self.leave)
        self._show_fields(False)
        return section

    def _row(self, icon: str, words: QWidget, *more: QWidget, middle: bool = False) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        side = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
        row.addWidget(Picture(self._theme, icon, 16, "text_3"), 0, side)
        row.addWidget(words, 1)
        for one in more:
            row.addWidget(one)
        return holder

    def _said(self) -> QFrame:
        self._said_section, column = self._section()
        self.note = Words(self._theme, "", style="small", tone="honey", wrap=True)
        self.quote = Words(self._theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self.note)
        column.addWidget(self._row("message-circle", self.quote))
        return self._said_section

    def _evening(self) -> QFrame:
        section, column = self._section()
        column.addWidget(Words(self._theme, tr("Tối nay"), style="small", tone="text_2"))
        self.tonight = Tonight(self._theme)
        column.addWidget(self.tonight)
        return section

    def _acts(self) -> QFrame:
        section, column = self._section(last=True)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(0)
        theme = self._theme
        self.reply = Button(
            theme, tr("Chép câu trả lời"), icon="copy", keys=("R",), kind="quiet", align="left"
        )
        self.contact = Button(
            theme, tr("Sửa liên hệ"), icon="pencil", keys=("L",), kind="quiet", align="left"
        )
        self.send = Button(
            theme, tr("Gửi trả lời"), icon="reply", keys=("Shift", "R"), kind="quiet", align="left"
        )
        self.send.clicked.connect(lambda: self._answering.send(self._order))
        self.reply.clicked.connect(self.copy_reply)
        self.contact.clicked.connect(self.edit_contact)
        self.hand = HandActs(theme, self._desk)
        column.addWidget(self.hand)
        column.addWidget(self.reply)
        column.addWidget(self.send)
        column.addWidget(self.contact)
        return section

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the eye and the chip say more where there is room."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.scaled(ROOMY)
        self.eye.set_words(tr("giữ", "hold this to see the phone") if roomy else "")
        if (customer := self._desk.viewer) is not None:
            self._say_times(customer)

    def changeEvent(self, event: QEvent) -> None:
        """Hide the phone when the window is left: the key is let go where nobody hears it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.reveal(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the phone with the panel."""
        super().hideEvent(event)
        self.reveal(False)

    # ------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Show the viewer of the order in hand: the selected draft, or one that is looked at."""
        customer, order = self._desk.viewer, self._desk.in_hand
        self.look.show_order(order if self._desk.looks else None)
        self.hand.refresh()
        changed = (order.number if order else None) != (self._order.number if self._order else None)
        self._order = order
        self._stack.setCurrentIndex(0 if customer and order else 1)
        if changed:
            self._held = None
            self._show_fields(False)
        if customer is not None and order is not None:
            self._show(customer, order)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done with the order in hand."""
        (self.hand.first() or self.reply).setFocus()

    def _show(self, customer: Viewer, order: Order) -> None:
        self.name.set_text(shown_name(customer.name))
        self._mark.set_picture(customer.platform, "text_3")
        self._say_times(customer)
        self._show_phone()
        self.eye.setVisible(customer.phone is not None and self._editing is None)
        self.address.setText(breakable(customer.address or tr("Chưa có địa chỉ"), self.address.font()))
        self.address.set_tone("text" if customer.address else "text_2")
        note = noted(order)
        self.note.setText(breakable(masked(note)[0], self.note.font()))
        self.note.setVisible(bool(note))
        self.quote.setText(breakable(masked(order.text)[0], self.quote.font()))
        self._said_section.setVisible(bool(note or order.text))
        self.tonight.show_orders(customer.tonight, order.number)

    def _say_times(self, customer: Viewer) -> None:
        """Say how often they ordered, as long as there is room; whole in the tooltip and to the ear."""
        taken = sum(one.sold for one in customer.tonight)
        whole = tr("%n đơn đã chốt tối nay", "", taken) if taken else ""
        room = self.width() - 2 * SIDE
        fits = chip_width(self._theme, whole, "star") <= room
        self._again.set_text(whole if fits else tr("%n đơn", "", taken), "tea")
        self._again.setAccessibleName(whole)
        self._again.setToolTip("" if fits else whole)

    def reveal(self, whole: bool) -> None:
        """Show the whole phone of this draft while something is held, hide it after."""
        self._held = self._order.number if whole and self._order else None
        self._show_phone()

    def _show_phone(self) -> None:
        whole = self._order is not None and self._order.number == self._held
        phone = self._order.phone if self._order else None
        if phone is None:
            self.phone.setText(tr("Chưa có số"))
            self.phone.set_tone("text_2")
            return
        self.phone.setText(spoken_phone(phone) if whole else masked_phone(phone))
        self.phone.set_tone("text")

    # -------------------------------------------------------------------- acting

    def copy_reply(self) -> None:
        """Put the answer to this viewer on the clipboard."""
        if self._order is None:
            return
        text = self._answering.text_for(self._order)
        QGuiApplication.clipboard().setText(text)
        self.reply.set_words(tr("Đã chép"), icon="check")
        self.reply.setToolTip(as_tip(text))
        self._copied.start()

    def edit_contact(self) -> None:
        """Open phone and address for writing."""
        if self._order is None:
            return
        self._show_fields(True)
        self.phone_line.setText(spoken_phone(self._order.phone or ""))
        self.address_line.setText(plain(self._order.address or ""))
        self.note_line.setText(plain(self._order.note))
        self.phone_line.setFocus()
        self.phone_line.selectAll()

    def take_contact(self) -> None:
        """Keep what was typed; a phone that is none says so under the fields."""
        typed, address = self.phone_line.text().strip(), self.address_line.text().strip()
        phone = typed_phone(typed)
        if typed and phone is None:
            self._problem.setText(tr("Số này chưa đúng. Gõ đủ 10 số."))
            self._problem.show()
            return
        if self._order is None or self._editing != self._order.number:
            self.leave()
            return
        note = self.note_line.text().strip()
        unchanged = note == plain(self._order.note).strip()
        future = self._desk.set_contact(phone, address or None, None if unchanged else note)
        when_done(future, self._taken, self._told, owner=self)

    def _lines(self) -> tuple[EditLine, ...]:
        return (self.phone_line, self.address_line, self.note_line)

    def leave(self) -> bool:
        """Close the fields; tells whether they were open."""
        if self._editing is None:
            return False
        self._show_fields(False)
        self.finished.emit()
        return True

    def _taken(self, _order: Order) -> None:
        self.leave()

    def _told(self, error: CoopLiveError) -> None:
        self._desk.told(error)
        self.trouble.emit(error)

    def _show_fields(self, shown: bool) -> None:
        self._editing = self._order.number if shown and self._order else None
        for line in self._lines():
            line.setVisible(shown)
        self._phone_row.setVisible(not shown)
        self._address_row.setVisible(not shown)
        self._problem.hide()
