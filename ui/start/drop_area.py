"""Where a file is dropped or chosen: what was read from which file, and the buttons for others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from coop_live.i18n import tr
from ui.prepare.importing import Report
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.picture import Picture
from ui.widgets.words import ShortWords, Words

WORDS_WIDE = 220


class DropArea(QFrame):
    """A dashed frame; the buttons stand under the words where there is no room beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("panel", "drop")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(18, 16, 18, 16)
        self._layout.setSpacing(14)
        self._layout.addLayout(self._words(), 1)
        self.again = Button(theme, tr("Đọc tệp"), icon="rotate-ccw")
        self.choose = Button(theme, tr("Chọn tệp"), icon="folder-open")
        self.template = Button(theme, tr("Tệp mẫu"), icon="download")
        self.sample = Button(theme, tr("Lấy hàng mẫu để thử"), kind="link")
        self._buttons = (self.again, self.choose, self.template)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addLayout(row)
        side.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(side)

    def show_file(self, path: Path | None, report: Report | None, template: Path | None) -> None:
        """Say what was read, or what is waiting to be filled in and read."""
        if template is not None:
            name = template.name
            second = tr(
                "Đã lưu ở {folder}. Sửa tên món, giá, lưu lại rồi bấm Đọc tệp.", folder=template.parent.name
            )
        elif path is not None and report is not None:
            name, second = path.name, read_words(report)
        else:
            name = tr("Thả tệp Excel vào đây")
            second = tr("Cần ba cột: Mã, Tên, Giá. Ảnh để cùng thư mục, tên như mã món: C1.jpg")
        self._name.set_text(name)
        self._second.setText(second)
        self.again.setVisible(template is not None or path is not None)
        self.again.set_words(tr("Đọc tệp") if template is not None else tr("Đọc lại"))
        self.choose.set_words(tr("Chọn tệp khác") if path is not None else tr("Chọn tệp"))
        self._arrange()

    def lock(self, locked: bool) -> None:
        """Take no other file while one is read."""
        for button in (*self._buttons, self.sample):
            button.setEnabled(not locked)

    def mark(self, over: bool) -> None:
        """Show that the file would be taken here."""
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or under them."""
        super().resizeEvent(event)
        self._arrange()

    def _words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Picture(self._theme, "file-spreadsheet", 24, "tea"))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ShortWords(self._theme, "", style="strong")
        self._second = Words(self._theme, "", style="small", tone="text_2", wrap=True)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._second)
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _arrange(self) -> None:
        shown = [one for one in self._buttons if one.isVisibleTo(self)]
        taken = sum(one.sizeHint().width() + 12 for one in shown) + 80
        beside = self.width() >= taken + self._theme.scaled(WORDS_WIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != way:
            self._layout.setDirection(way)


def read_words(report: Report) -> str:
    """Return how many rows and photos a file had."""
    rows = len(report.found.rows) if report.found is not None else 0
    read = tr("Đã đọc %n dòng", "", rows)
    photos = tr("%n ảnh khớp", "photos that lie beside the list", report.photos)
    return f"{read} · {photos}" if report.photos else read
