"""The rehearsal's place in the window: how it is to be, and afterwards what it came to."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.key_table import hints_of
from ui.keys import Where, bind, keys_of
from ui.manual import KEYS
from ui.place import Kit, Place
from ui.practice.score_page import ScorePage
from ui.practice.sheet import PracticeSheet
from ui.widgets.key_bar import Hint

CALM_MS = 700
"""The page comes up under a hand that has just confirmed: for so long Enter and T do nothing."""


class PracticePlace(Place):
    """Shows the result that the program's Practice holds, or how to begin where there is none."""

    to_live = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.sheet: PracticeSheet | None = None
        self.page: ScorePage | None = None
        self._shown: QWidget | None = None
        self.calm = QTimer(self, interval=CALM_MS, singleShot=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        bind(self, "practice_again", self._again)
        bind(self, "practice_next", lambda: self._walk(1))
        bind(self, "practice_previous", lambda: self._walk(-1))

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of what is shown."""
        back = (("Esc",), tr("Về Chuẩn bị"))
        if self._kit.practice.result is None:
            return (
                (("Enter",), tr("Bắt đầu tập")),
                (("Tab",), tr("Sang dòng kế")),
                (("→",), tr("Chọn")),
                back,
            )
        return (*hints_of(keys_of(Where.PRACTICE)), back, (("F1",), tr("Trợ giúp")))

    def entered(self) -> None:
        """Show what there is now, and take the keyboard."""
        if self._kit.practice.result is None:
            self._show_sheet().go.setFocus()
        else:
            self._show_page().live.setFocus()
            self.calm.start()

    def back(self) -> bool:
        """Put the score away: Esc leads to Chuẩn bị."""
        self._kit.practice.result = None
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the real live by Enter, from a row of the list too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat() and self.page:
            self._go()
            return
        super().keyPressEvent(event)

    def _show_sheet(self) -> PracticeSheet:
        sheet = PracticeSheet(self._kit.theme)
        sheet.begin.connect(self._kit.practice.start)
        self._kit.practice.look_back(sheet.show_last, sheet)
        self.sheet, self.page = sheet, None
        self._put(sheet)
        return sheet

    def _show_page(self) -> ScorePage:
        result = self._kit.practice.result
        if result is None:
            raise ValueError("there is no score to show")
        page = ScorePage(self._kit.theme, result, self._kit.settings.general.person)
        page.again.connect(self._again)
        page.go.connect(self._go)
        page.keys_wanted.connect(lambda: self._kit.doors.go_to(f"help/{KEYS}"))
        self.sheet, self.page = None, page
        self._put(page)
        return page

    def _put(self, widget: QWidget) -> None:
        before, self._shown = self._shown, widget
        self._column.addWidget(widget)
        widget.show()  # at once: what is not shown yet cannot take the keyboard
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _walk(self, step: int) -> None:
        if self.page is not None:
            self.page.walk(step)

    def _again(self) -> None:
        if self.page is not None and not self.calm.isActive():
            self._kit.practice.again()

    def _go(self) -> None:
        if not self.calm.isActive():
            self._kit.practice.result = None
            self.to_live.emit()
