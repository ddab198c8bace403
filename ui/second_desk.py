"""The second desk among the settings: the code to scan, who has come, and a new link."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from coop_live.errors import CoopLiveError
from coop_live.events import Event, LampChanged
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from coop_live.orders.contact.masking import shown_name
from coop_live.overlay.qr import modules, png
from coop_live.web.desk_door import LAMP
from ui import tasks
from ui.place import Kit
from ui.widgets.button import Button
from ui.widgets.lamp import Dot, state_words
from ui.widgets.notice import Said
from ui.widgets.words import ShortWords, Words

LOOK_MS = 1000
# What is on the screen may be on air: the code goes by itself.
SHOWN_MS = 60_000
CODE_SIDE = 240


class SecondDesk(QWidget):
    """How the page does, in words, with the ways to it; its key is seen only while the code is asked for."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        self._add_head(column)
        self.about = Words(kit.theme, "", style="small", tone="text_2", wrap=True)
        column.addWidget(self.about)
        self.address = ShortWords(kit.theme, "", style="small", tone="text_2")
        column.addWidget(self.address)
        self._add_buttons(column)
        self.code = QLabel()
        self.code.setAccessibleName(tr("Mã QR vào bàn thứ hai"))
        self.code.hide()
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        self.people = Words(kit.theme, "", style="strong", wrap=True)
        column.addWidget(self.people)
        self._hiding = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._hiding.timeout.connect(lambda: self.show_code(False))
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._show_people)
        kit.bridge.happened.connect(self._hear)
        self.show_state()

    def _add_head(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._dot = Dot(self._kit.theme)
        self.said = ShortWords(self._kit.theme, "", style="small", tone="text_2")
        head.addWidget(self._dot)
        head.addWidget(self.said, 1)
        column.addLayout(head)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        theme = self._kit.theme
        self.code_button = Button(theme, tr("Hiện mã QR"), icon="qr-code")
        self.copy_button = Button(theme, tr("Chép"), icon="copy")
        self.copy_button.setAccessibleName(tr("Chép địa chỉ bàn thứ hai"))
        self.renew_button = Button(theme, tr("Đổi link"), icon="rotate-ccw")
        self.renew_button.setToolTip(tr("Link cũ hết dùng được, ai đang vào phải quét lại."))
        self.code_button.clicked.connect(lambda: self.show_code(self.code.isHidden()))
        self.copy_button.clicked.connect(self._copy)
        self.renew_button.clicked.connect(self._renew)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.code_button, self.copy_button, self.renew_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    # ------------------------------------------------------------------ showing

    def show_state(self) -> None:
        """Show how the page does now."""
        wanted, address = self._kit.settings.desk_page, self._address
        lamp = self._kit.lamps.get(LAMP, Lamp(LAMP, LampState.OFF))
        trouble = lamp.state is LampState.TROUBLE
        state = lamp.state if trouble or not address else LampState.WORKING
        self._dot.show_state(state)
        self.said.set_text(state_words(state))
        self.about.set_tone("honey" if trouble else "text_2")
        self.about.setText(f"{lamp.cause} {lamp.remedy}".strip() if trouble else self._about(wanted.network))
        self.address.set_text(f"{address.partition('#')[0]}#…" if address else "")
        self.address.setVisible(bool(address))
        for button in (self.code_button, self.copy_button, self.renew_button):
            button.setVisible(bool(address))
        if not address:
            self.show_code(False)
        self._show_people()

    def _about(self, network: bool) -> str:
        if self._kit.app.rehearsal:
            return tr("Tập dượt không mở bàn thứ hai.")
        if not self._kit.settings.desk_page.enabled:
            return tr("Bật “Mở bàn thứ hai” để người thứ hai chốt đơn cùng lúc.")
        if not network:
            return tr("Chỉ máy này mở được. Bật “Cho máy khác vào” để dùng điện thoại.")
        return tr(
            "Quét bằng điện thoại cùng Wi-Fi, rồi gõ tên. Ai có link này xem và chốt được đơn, "
            "đừng đưa người ngoài; Wi-Fi phải có mật khẩu."
        )

    def show_code(self, shown: bool) -> None:
        """Show the code to scan, or hide it; it hides by itself after a minute."""
        address = self._address
        shown = shown and bool(address)
        if shown:
            # Whole pixels a module: a camera reads it best so.
            side = max(2, CODE_SIDE // (modules(address) + 8))
            picture = QPixmap()
            picture.loadFromData(png(address, side))
            self.code.setPixmap(picture)
            self._hiding.start()
        else:
            self._hiding.stop()
            self.code.clear()
        self.code.setVisible(shown)
        self.code_button.set_words(tr("Giấu mã QR") if shown else tr("Hiện mã QR"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the code in sight when there is one."""
        super().resizeEvent(event)
        if not self.code.isHidden():
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.code)

    def showEvent(self, event: QShowEvent) -> None:
        """See who comes and goes, while it is looked at."""
        super().showEvent(event)
        self._show_people()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nobody find the code who comes back to this page later."""
        super().hideEvent(event)
        if shiboken6.isValid(self._looking):  # else Qt is taking the page apart
            self._looking.stop()
            self.show_code(False)

    def _show_people(self) -> None:
        people = self._kit.app.second_desk.people
        if not self._address:
            self.people.setText("")
        elif people:
            names = ", ".join(shown_name(name) for name in people)
            self.people.setText(tr("Đang ở bàn: {names}", names=names))
        else:
            self.people.setText(tr("Chưa ai vào."))
        self.people.setVisible(bool(self._address))

    @property
    def _address(self) -> str:
        return self._kit.app.second_desk.address

    def _hear(self, event: Event) -> None:
        if isinstance(event, LampChanged) and event.lamp.name == LAMP:
            self.show_state()

    # ------------------------------------------------------------------ pressing

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._kit.doors.tell(Said("info", tr("Đã chép địa chỉ bàn thứ hai.")))

    def _renew(self) -> None:
        """Make a new link away from the main thread: the server needs a moment to end and begin."""
        door, wanted = self._kit.app.second_desk, self._kit.settings.desk_page
        self.renew_button.setEnabled(False)

        def done(_nothing: None) -> None:
            self.renew_button.setEnabled(True)
            self._kit.doors.tell(Said("info", tr("Đã đổi link. Ai đang vào phải quét lại.")))

        def failed(trouble: CoopLiveError) -> None:
            self.renew_button.setEnabled(True)
            self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))

        tasks.run(lambda: door.renew(wanted), done, failed, owner=self)
