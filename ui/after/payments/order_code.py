"""The VietQR of one order, drawn off the main thread: shown, copied as a picture, saved as PNG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Order
from coop_live.shipping.payments.reply import confirmation
from ui import tasks
from ui.after.payments.owing import CODE_SIDE, OwingPanel
from ui.after.payments.picture import bill_of, draw_bill, draw_code
from ui.files import documents, open_folder
from ui.place import Kit
from ui.widgets.notice import Said


class OrderCode(QObject):
    """Fills the panel of who still owes with the code of the order that is looked at, and gives it away."""

    def __init__(self, kit: Kit, panel: OwingPanel, owner: QWidget) -> None:
        super().__init__(owner)
        self._kit, self._panel, self._owner = kit, panel, owner

    def show(self, order: Order) -> None:
        """Show the code of an order."""
        settings, side = self._kit.settings, 2 * CODE_SIDE

        def failed(trouble: CoopLiveError) -> None:
            self._panel.show_code(order.number, None, f"{trouble.cause} {trouble.remedy}")

        tasks.run(
            lambda: draw_code(bill_of(order, settings), side),
            lambda image: self._panel.show_code(order.number, image),
            failed,
            owner=self,
        )

    def copy_words(self, order: Order) -> None:
        """Put the text for the customer into the clipboard."""
        QGuiApplication.clipboard().setText(confirmation(order, self._kit.settings))
        self._say(tr("Đã chép lời nhắn của đơn #{number}, dán vào chỗ chat.", number=order.number))

    def copy_picture(self, order: Order) -> None:
        """Put the picture to pay by into the clipboard."""

        def copied(image: QImage) -> None:
            QGuiApplication.clipboard().setImage(image)
            self._say(tr("Đã chép ảnh QR của đơn #{number}, dán vào chỗ chat.", number=order.number))

        tasks.run(lambda: self._draw(order), copied, self._tell, owner=self)

    def ask_where(self, order: Order) -> None:
        """Ask where to, then save the picture."""
        usual = str(Path(documents()) / f"qr-don-{order.number}.png")
        name, _ = QFileDialog.getSaveFileName(self._owner, tr("Lưu ảnh QR"), usual, "PNG (*.png)")
        if name:
            self.save(order, Path(name if name.lower().endswith(".png") else f"{name}.png"))

    def save(self, order: Order, path: Path) -> None:
        """Save the picture to pay by."""

        def work() -> None:
            if not self._draw(order).save(str(path)):
                raise NotPossible(
                    tr("Chưa lưu được ảnh vào {name}.", name=path.name),
                    tr("Chọn thư mục khác, hoặc xem đĩa còn chỗ không."),
                )

        def saved(_nothing: None) -> None:
            folder = (tr("Mở thư mục"), lambda: open_folder(path.parent))
            cause = tr("Đã lưu ảnh QR của đơn #{number}.", number=order.number)
            self._kit.doors.tell(Said("info", cause, path.name, folder))

        tasks.run(work, saved, self._tell, owner=self)

    def _draw(self, order: Order) -> QImage:
        return draw_bill(bill_of(order, self._kit.settings), self._kit.theme)

    def _say(self, words: str) -> None:
        self._kit.doors.status(words, "copy", "text_2")
        self._kit.app.payments.shows_code(shown=True)  # they may pay within minutes

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
