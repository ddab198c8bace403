"""After the three steps: what stands ready, and the rehearsal as the best next thing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from coop_live.i18n import tr
from coop_live.model import LampState
from ui.place import Kit
from ui.prepare.points import empty
from ui.settings_form import choice_words
from ui.start.step import Step
from ui.widgets.picture import Picture
from ui.widgets.words import Words


class EndStep(Step):
    """Three lines: what is done has a tick, what was skipped says where it is found later."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(
            kit,
            tr("Xong rồi. Tập một buổi cho quen tay?"),
            tr("Buổi tập có khách đặt thử trong vài phút. Không có gì lên hình, sổ thật không đổi."),
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def entered(self) -> None:
        """Say how each step came out."""
        kit = self.kit
        goods = len(kit.app.session.products)
        lamp = kit.lamps.get("obs")
        works = lamp is not None and lamp.state is LampState.WORKING
        empty(self._rows)
        self._say(True, choice_words(kit.language), tr("Đổi lại trong Cài đặt, phím Ctrl+,"))
        if goods:
            self._say(True, tr("%n món trong danh mục", "", goods), tr("Sửa giá, tồn, ảnh ở Chuẩn bị."))
        else:
            self._say(False, tr("Chưa có món nào"), tr("Thả tệp Excel vào trang Chuẩn bị lúc nào cũng được."))
        if works:
            self._say(True, tr("OBS đã nối"), tr("Bấm một phím là thẻ lên hình."))
        else:
            self._say(False, tr("Chưa nối OBS"), tr("Mở OBS lúc nào thì coop_live tự tìm lúc đó."))

    def _say(self, good: bool, what: str, more: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        sign, tone = ("circle-check", "tea") if good else ("circle-dashed", "text_3")
        row.addWidget(Picture(self.theme, sign, 20, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.theme, what, style="title", wrap=True))
        words.addWidget(Words(self.theme, more, style="small", tone="text_2", wrap=True))
        row.addLayout(words, 1)
        self._rows.addLayout(row)
