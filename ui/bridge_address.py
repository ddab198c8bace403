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
    """Says where other programs send comments to, or why there is no such address now."""

    def __init__(self, kit: Kit) -> None:
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
        row = QHBoxLayout()
        row.setSpacing(8)
        self.shown = ShortWords(theme, "", tone="text_2")
        self.copy_button = Button(theme, tr("Chép"), icon="copy")
        self.copy_button.setAccessibleName(tr("Chép địa chỉ cầu nối"))
        self.copy_button.clicked.connect(self._copy)
        row.addWidget(self.shown, 1)
        row.addWidget(self.copy_button)
        column.addLayout(row)
        kit.bridge.happened.connect(self._hear)
        self.show_address()

    def show_address(self) -> None:
        """Show how it is now."""
        address = self._kit.app.bridge_address
        self.shown.set_text(f"{address.rpartition('/')[0]}/…" if address else self._why_none())
        self.copy_button.setEnabled(bool(address))
        self.copy_button.setToolTip("" if address else tr("Bật cầu nối trước đã"))

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

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._kit.app.bridge_address)
        self._kit.doors.tell(Said("info", tr("Đã chép địa chỉ cầu nối.")))
