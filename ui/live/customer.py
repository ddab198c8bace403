"""The viewer of the selected draft: whom to call, where it goes, what they took tonight."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from coop_live.desk import Desk, Viewer
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.live.people import People
from coop_live.model import Order
from coop_live.orders.contact.masking import masked, masked_phone, plain, shown_name, spoken_phone
from ui.live.answering import Answering
from ui.live.customer_block import BlockButton
from ui.live.customer_chips import CustomerChips
from ui.live.customer_contact import ContactFields
from ui.live.customer_note import NoteRow
from ui.live.customer_past import PastLines
from ui.live.customer_words import blocked_words, breakable, chips_of, noted
from ui.live.hand_acts import HandActs, LookHead
from ui.live.known import Known
from ui.live.tonight import Tonight
from ui.over_bar import OverBar
from ui.tasks import when_done
from ui.theme import Theme
from ui.tooltip import as_tip
from ui.widgets import paint
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

COPIED_MS = 2000
ROOMY = 280
LOW = 660
"""Pixels of height under which what was said gives way: the feed shows it too, marked."""
SIDE = 14


class CustomerPanel(Panel):
    """The panel of the viewer. Phones are hidden but while V (or the eye) is held."""

    trouble = Signal(object)
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        answering: Answering,
        known: Known,
        people: People,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self._theme, self._desk, self._answering = theme, desk, answering
        self._known, self._people = known, people
        self._order: Order | None = None
        self._editing: int | None = None
        self._held: int | None = None
        self._columns: list[QVBoxLayout] = []
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
        scroll = self._scroll = QScrollArea()
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
        about = self._who(), self._contact(), self._before(), self._said(), self._evening(), self._acts()
        for section in (self.look, *about):
            column.addWidget(section)
        column.addStretch(1)
        return body

    def _section(self, *, last: bool = False) -> tuple[QFrame, QVBoxLayout]:
        section = QFrame()
        section.setProperty("panel", "plain" if last else "head")
        column = QVBoxLayout(section)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(8)
        if not last:
            self._columns.append(column)
        return section, column

    def _who(self) -> QFrame:
        section, column = self._section()
        row = QHBoxLayout()
        self.name = ShortWords(self._theme, "", style="head")
        self._mark = Picture(self._theme, "message-circle", 16, "text_3")
        row.addWidget(self.name, 1)
        row.addWidget(self._mark)
        column.addLayout(row)
        self.chips = CustomerChips(self._theme)
        column.addWidget(self.chips)
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
        self.fields = ContactFields(theme)
        self.fields.taken.connect(self.take_contact)
        self.fields.left.connect(self.leave)
        for part in (self._phone_row, self._address_row, self.fields, self._earlier()):
            column.addWidget(part)
        self._show_fields(False)
        return section

    def _earlier(self) -> QWidget:
        self.earlier = ShortWords(self._theme, "", style="small", tone="text_2")
        self.again = Button(self._theme, icon="corner-down-left", kind="quiet", size="small")
        self.again.setAccessibleName(tr("Lấy địa chỉ lần trước"))
        self.again.setToolTip(tr("Lấy địa chỉ lần trước") + " (Shift+L)")
        self.again.clicked.connect(self.take_earlier)
        policy = self.again.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.again.setSizePolicy(policy)
        return self._row("history", self.earlier, self.again, middle=True)

    def _before(self) -> QFrame:
        section, column = self._section()
        self.past = PastLines(self._theme)
        self.remark = NoteRow(self._theme)
        self.remark.wanted.connect(self.edit_remark)
        self.remark.taken.connect(self._keep_remark)
        self.remark.left.connect(self.finished)
        column.addWidget(self.past)
        column.addWidget(self.remark)
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
        self._quote_row = self._row("message-circle", self.quote)
        column.addWidget(self._quote_row)
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
        self.block = BlockButton(theme)
        self.block.decided.connect(self._block)
        column.addWidget(self.block)
        return section

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the eye say more where there is room, and what was said give way where there is none."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.scaled(ROOMY)
        self.eye.set_words(tr("giữ", "hold this to see the phone") if roomy else "")
        for column in self._columns:
            margin = 8 if self._is_low() else 12
            column.setContentsMargins(SIDE, margin, SIDE, margin)
        if self._desk.viewer is not None and self._order is not None:
            self._show(self._desk.viewer, self._order)

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
            self.block.forget()
            if self.remark.is_open:
                self.remark.leave()
        if customer is not None and order is not None:
            self._show(customer, order)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done with the order in hand."""
        (self.hand.first() or self.reply).setFocus()

    def _show(self, customer: Viewer, order: Order) -> None:
        self.name.set_text(shown_name(customer.name))
        self._mark.set_picture(customer.platform, "text_3")
        self._show_known(customer, order)
        self._show_phone()
        self.eye.setVisible(customer.phone is not None and self._editing is None)
        # The colour first: it polishes the label, whose height is asked for with the text.
        self.address.set_tone("text" if customer.address else "text_2")
        self.address.setText(breakable(customer.address or tr("Chưa có địa chỉ"), self.address.font()))
        note = noted(order)
        self.note.setText(breakable(masked(note)[0], self.note.font()))
        self.note.setVisible(bool(note))
        self.quote.setText(breakable(masked(order.text)[0], self.quote.font()))
        self._quote_row.setVisible(bool(order.text) and not self._is_low())
        self._said_section.setVisible(bool(note) or not self._quote_row.isHidden())
        self.tonight.show_orders(customer.tonight, order.number)

    def _show_known(self, customer: Viewer, order: Order) -> None:
        """Show what the book knows; until it answers the lines stand there, so that nothing moves."""
        known = self._known.of(order.number)
        told = known if self._known.is_told(order.number) else None
        self.chips.show_chips(chips_of(known, sum(one.sold for one in customer.tonight)))
        self.past.show_known(told)
        if not self.remark.is_open:
            self.remark.show_note(told.note if told else None)
        self.block.show_blocked(known.blocked, blocked_words(known))
        earlier = plain(known.address or "")
        self.again.setVisible(bool(earlier) and earlier != plain(order.address or ""))
        if earlier:
            where = masked(earlier)[0]
            whole = tr("Lần trước: {address}", address=where)
            room = self.width() - 2 * SIDE - self.again.sizeHint().width() - self._theme.scaled(16) - 16
            fits = paint.width(whole, self._theme.font("small")) <= room
            self.earlier.set_text(whole if fits else where, "text_2")
            self.earlier.setAccessibleName(whole)
        else:
            self.earlier.set_text(tr("Chưa gửi lần nào") if told else "…", "text_3")

    def _is_low(self) -> bool:
        return self.height() < self._theme.scaled(LOW)

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
        self.fields.begin(self._order)

    def take_contact(self) -> None:
        """Keep what was typed; a phone that is none says so under the fields."""
        said = self.fields.typed()
        if said is None:
            return
        if self._order is None or self._editing != self._order.number:
            self.leave()
            return
        self._do(self._desk.set_contact(*said), self.leave)

    def take_earlier(self) -> None:
        """Send this order where the one before went."""
        order = self._order
        earlier = self._known.of(order.number).address if order else None
        if order is not None and earlier and self._editing is None:
            self._do(self._desk.set_contact(order.phone, earlier))

    def edit_remark(self) -> None:
        """Open the note that stays with the customer."""
        if self._order is not None and self._known.is_told(self._order.number):
            self.remark.open(self._order.number)

    def _keep_remark(self, number: int, text: str) -> None:
        self._do(self._people.note(number, text, self._desk.by), self.remark.leave)

    def press_block(self) -> None:
        """Press the button that blocks, and let it be seen what it asks."""
        self._scroll.ensureWidgetVisible(self.block)
        self.block.press()

    def _block(self, on: bool) -> None:
        if self._order is not None:
            self._do(self._people.block(self._order.number, self._desk.by, on=on))

    def _do(self, future: Future[Order], then: Callable[[], object] = lambda: None) -> None:
        def done(_order: Order) -> None:
            then()

        when_done(future, done, self._told, owner=self)

    def leave(self) -> bool:
        """Close what is open for writing; tells whether something was."""
        if self._editing is None:
            return self.remark.leave()
        self._show_fields(False)
        self.finished.emit()
        return True

    def _told(self, error: CoopLiveError) -> None:
        self._desk.told(error)
        self.trouble.emit(error)

    def _show_fields(self, shown: bool) -> None:
        self._editing = self._order.number if shown and self._order else None
        self.fields.setVisible(shown)
        self._phone_row.setVisible(not shown)
        self._address_row.setVisible(not shown)
