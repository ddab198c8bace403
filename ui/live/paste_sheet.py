"""The sheet Dán bình luận: what a copied chat or a file would add, before anything is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedLayout, QWidget

from coop_live import settings
from coop_live.chat.paste.files import KINDS, read_file
from coop_live.chat.paste.found import Around, Layout, Paste
from coop_live.chat.paste.read import read_paste
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.live import Heard
from coop_live.live.pasting import Evening, Gap, Preview, RowState, add, previewed
from coop_live.model import Comment
from ui import tasks
from ui.files import documents, dropped
from ui.keys import bind
from ui.live.gap_row import minutes_words
from ui.live.paste_list import PasteList
from ui.prepare.facts import platform_name
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords


def usable(path: Path) -> bool:
    """Tell whether a dropped file may hold comments."""
    return path.suffix.lower() in KINDS


def layout_words(layout: Layout) -> str:
    """Return what a text was taken for."""
    return {
        Layout.NOTHING: tr("Chưa nhận ra bình luận nào"),
        Layout.ONE_LINE: tr("Mỗi dòng một bình luận"),
        Layout.COLUMNS: tr("Bảng chép từ trang"),
        Layout.PAGE: tr("Trang có nút Thích, Trả lời"),
        Layout.TIME_ABOVE: tr("Tên, giờ, rồi lời"),
        Layout.TIME_BELOW: tr("Tên, lời, rồi giờ"),
        Layout.PAIRS: tr("Tên rồi lời, không có giờ"),
        Layout.CSV: tr("Tệp CSV"),
        Layout.JSONL: tr("Tệp JSON từng dòng"),
    }[layout]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is being looked at: how to read it, and a number that tells the newest from older ones."""

    read: Callable[[Around], Paste]
    number: int


class Hearer(Protocol):
    """Who hears what is pasted: the live session, or an evening that is over."""

    @property
    def platforms(self) -> tuple[str, ...]:
        """The platforms of the evening."""

    def hear(self, comment: Comment) -> Future[Heard]:
        """Keep a comment and what it seems to want."""


class PasteSheet(Panel):
    """Lies over the desk. `added` tells how many comments came in, `left` that it is put away.

    `evening` is asked for in another thread, each time anew.
    """

    added = Signal(int)
    left = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        theme: Theme,
        session: Hearer,
        evening: Callable[[], Evening],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("side", parent)
        self._theme, self._session, self._evening = theme, session, evening
        self._asked: _Asked | None = None
        self._count = 0
        self._gap: Gap | None = None
        self._platforms: tuple[str, ...] = ()
        self._busy = False
        self.preview: Preview | None = None
        self.setAccessibleName(tr("Dán bình luận"))
        self.setProperty("ring", False)
        self._lay_out()
        self.hide()

    # ------------------------------------------------------------------ the parts

    def _lay_out(self) -> None:
        theme = self._theme
        self.head = PanelHead(theme, tr("Dán bình luận"), height=theme.scaled(52))
        self.platform = Choice(theme, tr("Bình luận từ"))
        self.platform.picked.connect(lambda _place: self._look())
        self.file = Button(theme, tr("Tệp …"), icon="folder-open", size="small")
        self.file.setAccessibleName(tr("Nhập bình luận từ tệp CSV, JSON từng dòng"))
        self.file.clicked.connect(self.choose_file)
        self.close_button = Button(theme, tr("Thôi"), keys=("Esc",), size="small")
        self.close_button.clicked.connect(self.leave)
        for one in (self.platform, self.file, self.close_button):
            self.head.add(one)
        self.column.addWidget(self.head)
        self.list = PasteList(theme)
        self.list.taken.connect(self.take)
        self.list.changed.connect(self._say)
        self._stack = QStackedLayout()
        # First into the panel: a layout without one shows its widget as a window of its own.
        self.column.addLayout(self._stack, 1)
        self._stack.addWidget(self.list)
        self.empty = EmptyState(
            theme,
            "copy",
            tr("Chép đoạn chat trên trang bằng Ctrl+C rồi bấm Ctrl+V. Hoặc thả tệp CSV vào đây."),
        )
        self._stack.addWidget(self.empty)
        self.column.addWidget(self._foot())
        bind(self, "paste", self.paste_clipboard)

    def _foot(self) -> QFrame:
        theme = self._theme
        foot = QFrame(self)
        foot.setProperty("panel", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.state = ShortWords(theme, "", style="small", tone="text_2")
        self.doubted = Button(theme, "", size="small")
        self.doubted.clicked.connect(self.list.rows.take_doubted)
        self.add_button = Button(theme, tr("Thêm"), keys=("Enter",), kind="primary")
        self.add_button.clicked.connect(self.take)
        row.addWidget(self.state, 1)
        row.addWidget(self.doubted)
        row.addWidget(self.add_button)
        return foot

    # ------------------------------------------------------------------ coming and going

    def begin(self, platform: str, gap: Gap | None) -> None:
        """Come to the front, for comments of this platform or tonight's; `gap` is what is to be filled."""
        self._gap = gap
        first = (platform, *self._session.platforms, *settings.PLATFORMS)
        self._platforms = tuple(dict.fromkeys(one for one in first if one))
        self.platform.set_options(tuple(platform_name(one) for one in self._platforms), 0)
        self._busy = False
        self._asked = None
        self._show(None)
        self.show()
        self.raise_()
        self.list.setFocus()

    def leave(self) -> bool:
        """Put the sheet away; tells whether it was there."""
        if not self.isVisible():
            return False
        self._asked = None
        self.hide()
        self.left.emit()
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab stay in the sheet; Qt asks too when the sheet is put away."""
        if not self.isVisible():
            return super().focusNextPrevChild(forward)
        wanted = (self.list, self.doubted, self.add_button, self.platform, self.file, self.close_button)
        parts = [one for one in wanted if one.isVisible() and one.isEnabled()]
        here = next((at for at, one in enumerate(parts) if one.hasFocus()), -1)
        parts[(here + (1 if forward else -1)) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # ------------------------------------------------------------------ reading

    def paste_clipboard(self) -> None:
        """Look at what was copied last: a text, or a file."""
        clipboard = QGuiApplication.clipboard()
        path = dropped(clipboard, usable)
        if path is not None:
            self.look_at_file(path)
        else:
            self.look_at(clipboard.text())

    def look_at(self, text: str) -> None:
        """Show what this text would add."""
        if text.strip():
            self._ask(lambda around: read_paste(text, around))

    def look_at_file(self, path: Path) -> None:
        """Show what this file would add."""
        self._ask(lambda around: read_file(path, around))

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = tr("Bình luận") + " (" + " ".join(f"*{kind}" for kind in KINDS) + ")"
        name, _ = QFileDialog.getOpenFileName(self, tr("Nhập bình luận từ tệp"), documents(), kinds)
        if name:
            self.look_at_file(Path(name))

    def _ask(self, read: Callable[[Around], Paste]) -> None:
        self._count += 1
        self._asked = _Asked(read, self._count)
        self._look()

    def _look(self) -> None:
        """Read what was asked for last, away from the main thread."""
        asked, platform, gap, evening = self._asked, self._chosen(), self._gap, self._evening
        if asked is None:
            return

        def work() -> Preview:
            tonight = evening()
            paste = asked.read(tonight.around(_now()))
            return previewed(paste, tonight, platform, gap)

        def take(preview: Preview) -> None:
            if self._asked is asked and preview.platform == self._chosen():
                self._show(preview)

        tasks.run(work, take, self.trouble.emit, owner=self)

    def _chosen(self) -> str:
        return self._platforms[max(0, self.platform.position)] if self._platforms else "other"

    # ------------------------------------------------------------------ showing and taking

    def _show(self, preview: Preview | None) -> None:
        self.preview = preview
        self.list.show_preview(preview)
        self._stack.setCurrentIndex(0 if preview is not None and preview.rows else 1)
        self._say()
        if preview is not None and self.isVisible():
            self.list.setFocus()

    def _say(self) -> None:
        """Say what the text was taken for, and what would be added."""
        preview, taken = self.preview, len(self.list.rows.taken)
        doubted = 0 if preview is None else self._left_open(preview)
        self.doubted.setVisible(doubted > 0)
        self.doubted.set_words(tr("Lấy cả %n dòng đoán", "", doubted))
        self.add_button.setEnabled(taken > 0)
        self.add_button.set_words(tr("Thêm %n bình luận", "", taken) if taken else tr("Thêm"))
        self.head.second.set_text(" · ".join(self._about(preview)))
        if preview is None:
            self.state.set_text("")
            return
        parts = list[str]()
        known, out = preview.count(RowState.KNOWN), preview.count(RowState.OUT)
        parts += [tr("%n đã có", "comments that are known", known)] if known else []
        parts += [tr("%n dòng bỏ ra", "", out)] if out else []
        parts += [tr("Space: thêm hoặc không")] if preview.paste.comments else []
        self.state.set_text(" · ".join(parts))

    def _about(self, preview: Preview | None) -> list[str]:
        """Return which minutes are to be filled, and what the text was taken for."""
        gap = self._gap
        minutes = [] if gap is None else [tr("Khoảng thiếu {time}", time=minutes_words(*gap))]
        return minutes if preview is None else [*minutes, layout_words(preview.paste.layout)]

    def _left_open(self, preview: Preview) -> int:
        taken = self.list.rows.taken
        return sum(row.state is RowState.DOUBT and row.place not in taken for row in preview.rows)

    def take(self) -> None:
        """Add what is marked, and go; what came by itself meanwhile is not added twice."""
        preview, taken = self.preview, frozenset(self.list.rows.taken)
        if preview is None or not taken or self._busy:
            return
        self._busy = True
        evening, hear = self._evening, self._session.hear

        def work() -> int:
            return add(preview, taken, evening(), _now(), hear)

        def done(count: int) -> None:
            self._busy = False
            self.leave()
            self.added.emit(count)

        def failed(trouble: CoopLiveError) -> None:
            self._busy = False
            self.trouble.emit(trouble)

        tasks.run(work, done, failed, owner=self)


def _now() -> int:
    return time.time_ns() // 1_000_000
