"""The window's frame: there before the program is loaded, it stays while what is in it comes and goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from coop_live.desk import Desk
    from ui.place import Kit
    from ui.stage.own import OwnStage
    from ui.window import Shell

SMALLEST, WANTED, TITLE_BAR = QSize(900, 480), QSize(1366, 740), 28


def first_size(room: QSize) -> QSize:
    """Return how large the window opens on a screen with so much room: all of it is seen, its title too."""
    return WANTED.boundedTo(room - QSize(0, TITLE_BAR)).expandedTo(SMALLEST)


class MainWindow(QMainWindow):
    """The frame that stays while shells come and go; `closing` is called before it closes.

    What a shell needs is loaded with the first one: the frame is on the screen by then.
    """

    def __init__(self, closing: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.closing = closing
        self.shell: Shell | None = None
        self._part = ""
        self.setWindowTitle("coop_live")
        self.setMinimumSize(SMALLEST)
        self.resize(first_size(self.screen().availableSize()))

    @cached_property
    def own_stage(self) -> OwnStage:
        """Opens and closes the stage's own window."""
        from ui.stage.own import OwnStage

        return OwnStage(self)

    def show_kit(self, kit: Kit, desk: Desk, *, live_since: int | None) -> None:
        """Build everything anew from this kit, on the same place as before."""
        from ui.keys import bind
        from ui.window import Shell

        before = self.shell
        front = before.front if before is not None else "prepare"
        part, self._part = self._part or self._where(), ""
        waiting = before.waiting() if before is not None else ()
        self.shell = Shell(kit, desk, self)
        self.setCentralWidget(self.shell)
        self.shell.show()
        bind(self.shell, "full_screen", self.toggle_full_screen)
        bind(self.shell, "quit", self.close)
        bind(self.shell, "stage_window", self.own_stage.turn)
        self.shell.show_live(live_since)
        for said in waiting:
            self.shell.tell(said)
        self.shell.go_to(front)
        if part:
            self.shell.go_to_part(part)
        self.own_stage.follow(kit, self.shell.live.view, live_since)

    def put_away(self) -> None:
        """Hide at the end of the program, and close what belongs to this window."""
        self.own_stage.stop()
        self.hide()

    def hold(self) -> None:
        """Take nothing more until the next kit comes; where the keyboard was is remembered."""
        if self.shell is not None:
            self._part = self._where()
            self.shell.setEnabled(False)
            self.own_stage.leave()

    def _where(self) -> str:
        """Return the part of the place in front that has the keyboard, "" for none."""
        return self.shell.where() if self.shell is not None else ""

    def show_opening(self, theme: Theme) -> None:
        """Show that the book is being opened; on an old disk that takes some seconds."""
        self.setCentralWidget(EmptyState(theme, "sprout", tr("Đang mở sổ …")))
        self.show()

    def show_trouble(
        self, theme: Theme, trouble: CoopLiveError, ways: Sequence[tuple[str, Callable[[], None]]]
    ) -> None:
        """Show only why nothing can be opened, and the ways out, the best first."""
        buttons = [Button(theme, words) for words, _ in ways]
        buttons[0].set_words(ways[0][0], kind="primary")
        for button, (_, act) in zip(buttons, ways, strict=True):
            button.clicked.connect(act)
        self.shell = None
        sentence = f"{trouble.cause} {trouble.remedy}"
        self.setCentralWidget(EmptyState(theme, "triangle-alert", sentence, *buttons))
        self.show()
        buttons[0].setFocus()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the program put everything away first."""
        self.closing()
        super().closeEvent(event)
