"""The pages of what is no source: the bridge that other programs send into, and pasting by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from coop_live.chat.kind import Ask, Step
from coop_live.chat.webhooks import BRIDGE
from coop_live.i18n import tr
from ui import tasks
from ui.bridge_address import BridgeAddress
from ui.place import Kit
from ui.prepare.sources.drawer import Drawer, Kept
from ui.prepare.sources.entries import Entry
from ui.prepare.sources.field import KeyField
from ui.prepare.sources.guide import INSET, Guide
from ui.widgets.panel import Panel, PanelHead


class BridgeGuide(Guide):
    """The bridge: on or off, its address, and what to do with it in which program."""

    kept = Signal()

    def __init__(self, kit: Kit, entry: Entry, drawer: Drawer) -> None:
        super().__init__(kit.theme, entry, bridge_steps())
        self._drawer = drawer
        self.switch.setText(tr("Bật cầu nối"))
        self.switch.setAccessibleName(tr("Bật cầu nối"))
        self.address = BridgeAddress(kit, sockets=True)
        card = Panel("card")
        card.column.addWidget(PanelHead(kit.theme, tr("Địa chỉ")))
        card.column.addWidget(self.address)
        self.right.addWidget(card)
        self.right.addWidget(self._signed(kit))
        self.left.addStretch(1)
        self.right.addStretch(1)

    def _signed(self, kit: Kit) -> Panel:
        """Return the fields for the few who have webhooks sent on to this computer."""
        card = Panel("card")
        card.column.addWidget(PanelHead(kit.theme, tr("Webhook có chữ ký")))
        inside = QVBoxLayout()
        inside.setContentsMargins(*INSET)
        inside.setSpacing(12)
        self.fields = {ask.name: KeyField(kit.theme, ask) for ask in BRIDGE.asks}
        for field in self.fields.values():
            field.given.connect(lambda value, ask=field.ask: self._give(ask, value))
            inside.addWidget(field)
        card.column.addLayout(inside)
        self._read()
        return card

    def _read(self) -> None:
        def show(kept: dict[str, Kept]) -> None:
            for name, one in kept.items():
                self.fields[name].show_kept(one)

        tasks.when_done(self._drawer.read(BRIDGE), show, self.wrong.emit, owner=self)

    def _give(self, ask: Ask, value: str) -> None:
        def done(_nothing: None) -> None:
            self._read()
            self.kept.emit()

        tasks.when_done(self._drawer.give(BRIDGE, ask, value), done, self.wrong.emit, owner=self)


class PasteGuide(Guide):
    """Pasting by hand: nothing to switch on, nothing to fill in."""

    def __init__(self, kit: Kit, entry: Entry) -> None:
        super().__init__(kit.theme, entry, paste_steps())
        self.switch.hide()
        self.left.addStretch(1)


def bridge_steps() -> tuple[Step, ...]:
    """Return what to do with the bridge in the programs that can send."""
    return (
        Step(tr("Bật cầu nối, rồi bấm Chép để lấy địa chỉ.")),
        Step(
            tr(
                "Social Stream Ninja: trong phần cài đặt, bật gửi mọi bình luận tới máy chủ "
                "(Send all to POST server), dán địa chỉ vào."
            ),
            "https://socialstream.ninja/",
        ),
        Step(tr("Chương trình nối kiểu Streamer.bot hoặc WebSocket: dán địa chỉ bắt đầu bằng ws.")),
        Step(tr("TikFinity, OneComme, Streamer.bot: không cần cầu nối, bật nguồn cùng tên ở bên trái.")),
        Step(
            tr(
                "Chương trình tự viết: gửi POST tới địa chỉ này, ví dụ {example}",
                example='{"platform":"tiktok","author":"Lan","text":"chốt 2"}',
            )
        ),
    )


def paste_steps() -> tuple[Step, ...]:
    """Return how comments are pasted."""
    return (
        Step(tr("Mở buổi live trong trình duyệt, bôi đen các bình luận rồi bấm Ctrl+C.")),
        Step(tr("Vào Đang live (Ctrl+2), bấm Ctrl+V. Xem lại, rồi bấm Enter để thêm.")),
        Step(tr("Dán thừa không sao: bình luận đã có thì không thêm lần nữa.")),
        Step(tr("Có tệp CSV thì cũng bấm Ctrl+V, rồi thả tệp vào khung vừa mở.")),
    )
