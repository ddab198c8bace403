"""The left side of Chuẩn bị: head, import report, the table or the place to drop a list, the new line."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from coop_live.i18n import tr
from ui.key_table import caps
from ui.keys import key
from ui.prepare.import_report import ImportReport
from ui.prepare.lot_line import LotLine
from ui.prepare.product_delegate import PhotoOf
from ui.prepare.progress_line import ProgressLine
from ui.prepare.table import ProductTable
from ui.theme import Theme
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.picture import Picture


class ProductList(Panel):
    """Only lays out; what its parts do is the place's."""

    def __init__(self, theme: Theme, photo_of: PhotoOf) -> None:
        super().__init__("plain")
        self._theme = theme
        self.table = ProductTable(theme, photo_of)
        self.report = ImportReport(theme)
        self.progress = ProgressLine(theme)
        self.head = self._head()
        self.body = QStackedWidget()
        self.body.addWidget(self._table_page())
        self.body.addWidget(self._empty_page())
        self.column.addWidget(self.head)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.report)
        self.column.addWidget(self.body, 1)

    def show_count(self, count: int, minutes: int) -> bool:
        """Show the table, or the way to a first list; tells whether the table has just come.

        `minutes` are planned for all of them together.
        """
        first = count > 0 and self.body.currentIndex() == 1
        self.body.setCurrentIndex(0 if count else 1)
        told = (tr("%n món", "", count), tr("%n phút dự kiến", "", minutes) if minutes else "")
        self.head.second.set_text(" · ".join(part for part in told if part) if count else "")
        told_width = min(self.head.second.sizeHint().width(), self._theme.scaled(220))
        self.head.second.setMinimumWidth(told_width)  # the search gives way before the plan does
        self.search.setVisible(count > 0)
        self.export_button.setVisible(count > 0)
        self._fit_head()
        return first

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the head give way where it is narrow: first what is planned, then the words of the button."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        words = tr("Nhập Excel")
        for told, said in ((True, words), (False, words), (False, "")):
            self.head.second.setVisible(told)
            self.import_button.set_words(said)
            self.head.row.invalidate()
            if self.head.row.minimumSize().width() <= self.width():
                return

    def mark_drop(self, over: bool) -> None:
        """Show that a list may be let go here."""
        self._drop.setProperty("over", "true" if over else "false")
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def _head(self) -> PanelHead:
        theme = self._theme
        head = PanelHead(theme, tr("Thứ tự live"), height=theme.scaled(52))
        head.title.setMinimumWidth(head.title.sizeHint().width())
        self.search = QLineEdit()
        self.search.setFont(theme.font("body"))
        ask_for(self.search, tr("Tìm món"))
        self.search.setAccessibleName(tr("Tìm món"))
        self.search.setMinimumWidth(theme.scaled(110))
        self.search.setMaximumWidth(theme.scaled(190))
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(KeyCap(theme, "/"))
        self.import_button = Button(theme, tr("Nhập Excel"), icon="file-spreadsheet")
        self.import_button.setAccessibleName(tr("Nhập Excel"))
        self.import_button.setToolTip(tr("Nhập Excel"))
        self.export_button = Button(theme, icon="download", kind="quiet")
        self.export_button.setAccessibleName(tr("Lưu danh mục ra Excel"))
        self.export_button.setToolTip(tr("Lưu danh mục ra Excel"))
        self.undo_button = Button(theme, icon="undo-2", kind="quiet")
        self.undo_button.setAccessibleName(tr("Hoàn tác"))
        self.undo_button.setToolTip(tr("Hoàn tác") + " (Ctrl+Z)")
        for widget in (self.search, self.import_button, self.export_button, self.undo_button):
            head.add(widget)
        return head

    def _table_page(self) -> QFrame:
        page = Panel("plain")
        page.column.addWidget(self.table, 1)
        foot = QFrame()
        foot.setProperty("panel", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(10)
        row.addWidget(Picture(self._theme, "plus", 16, "text_2"))
        self.new_line = QLineEdit()
        self.new_line.setFont(self._theme.font("body"))
        self.new_line.setProperty("bare", True)
        self.new_line.setMinimumHeight(self._theme.scaled(34))
        ask_for(self.new_line, tr("Thêm món: gõ mã, tên và giá rồi Enter, ví dụ C9 Mật ong 280000"))
        self.new_line.setAccessibleName(tr("Thêm món"))
        row.addWidget(self.new_line, 1)
        keys = caps(key("papers"))
        self.papers = Button(self._theme, tr("Giấy tờ"), icon="award", keys=keys, size="small")
        row.addWidget(self.papers)
        self.lot = LotLine(self._theme)
        page.column.addWidget(self.lot)
        page.column.addWidget(foot)
        return page

    def _empty_page(self) -> QFrame:
        theme = self._theme
        self.sample = Button(theme, tr("Dùng danh mục mẫu"), icon="list-checks", kind="primary")
        self.template = Button(theme, tr("Lưu file mẫu"), icon="download")
        sentence = tr("Danh mục món sẽ hiện ở đây. Thả tệp Excel vào, hoặc lấy tệp mẫu sửa lại tên và giá.")
        self._drop = Panel("drop")
        self._drop.column.addWidget(
            EmptyState(theme, "file-spreadsheet", sentence, self.sample, self.template)
        )
        page = QFrame()
        page.setProperty("panel", "plain")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._drop)
        return page
