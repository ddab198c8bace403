"""The bridge's address, to copy into another program; its token is never on the screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coop_live.events import Event, LampChanged
from coop_live.i18n import tr
from coop_live.model import LampState
from ui.place import Kit
from ui.widgets.button import Button
from ui.widgets.notice import Said
from ui.widgets.words import ShortWords, Words


class BridgeAddress(QWidget):
    """Says where other programs send comments to, or why there is no such address now.

    `sockets` offers the second address too, for programs that keep a line open (WebSocket).
    """

    def __init__(self, kit: Kit, *, sockets: bool = False) -> None:
        super().__init__()
        self._kit = kit
        theme = kit.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        column.addWidget(Words(theme, tr("Địa chỉ để dán"), style="strong"))
        about = tr(
            "Dán vào tiện ích đọc bình luận. Ai có địa chỉ này gửi được bình luận, đừng đưa người ngoài."
        )
        column.addWidget(Words(theme, about, style="small", tone="text_2", wrap=True))
        self.shown, self.copy_button = self._row(column, tr("Chép"), tr("Chép địa chỉ cầu nối"))
        self.copy_button.clicked.connect(lambda: self._copy(self._kit.app.bridge_address))
        self.shown_socket, self.copy_socket = self._row(
            column, tr("Chép"), tr("Chép địa chỉ WebSocket của cầu nối")
        )
        self.copy_socket.clicked.connect(lambda: self._copy(socket_address(self._kit.app.bridge_address)))
        self._sockets = sockets
        kit.bridge.happened.connect(self._hear)
        self.show_address()

    def show_address(self) -> None:
        """Show how it is now."""
        address = self._kit.app.bridge_address
        self.shown.set_text(_shown(address) or self._why_none())
        self.shown_socket.set_text(_shown(socket_address(address)))
        for part in (self.shown_socket, self.copy_socket):
            part.setVisible(self._sockets and bool(address))
        self.copy_button.setEnabled(bool(address))
        self.copy_button.setToolTip("" if address else tr("Bật cầu nối trước đã"))

    def _row(self, column: QVBoxLayout, words: str, name: str) -> tuple[ShortWords, Button]:
        row = QHBoxLayout()
        row.setSpacing(8)
        shown = ShortWords(self._kit.theme, "", tone="text_2")
        button = Button(self._kit.theme, words, icon="copy")
        button.setAccessibleName(name)
        row.addWidget(shown, 1)
        row.addWidget(button)
        column.addLayout(row)
        return shown, button

    def _why_none(self) -> str:
        lamp = self._kit.lamps.get("bridge")
        if not self._kit.settings.bridge.enabled:
            return tr("Cầu nối đang tắt")
        if lamp is not None and lamp.state is LampState.TROUBLE:
            return lamp.cause
        return tr("Tập dượt không mở cầu nối.") if self._kit.app.rehearsal else tr("Đang mở…")

    def _hear(self, event: Event) -> None:
        if isinstance(event, LampChanged) and event.lamp.name == "bridge":
            self.show_address()

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self._kit.doors.tell(Said("info", tr("Đã chép địa chỉ cầu nối.")))


def socket_address(address: str) -> str:
    """Return where the bridge at this address takes WebSocket lines, "" where there is none."""
    return address.replace("http://", "ws://", 1).replace("/bridge/", "/ws/", 1)


def _shown(address: str) -> str:
    """Return an address without its token: what is on the screen may be on air."""
    return f"{address.rpartition('/')[0]}/…" if address else ""
