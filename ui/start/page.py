"""The first start as a page that fills the window: the steps at the left, the one in front at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.files import dropped
from ui.place import Kit, Place
from ui.prepare.importing import usable
from ui.start.end_step import EndStep
from ui.start.goods_step import GoodsStep
from ui.start.language_step import LanguageStep
from ui.start.obs_step import ObsStep
from ui.start.step import Step
from ui.start.step_list import NARROW, WIDTH, StepList
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.button import Button

MOST_WIDE, MOST_HIGH = 1080, 672
# Under this the steps at the left give way, so that the one in front keeps its room.
WIDE = 1080


class StartPage(Place):
    """Enter goes on, Esc goes back, and one button leaves it all for later."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("ground", "bg")
        self.setAcceptDrops(True)
        self.language, self.goods = LanguageStep(kit), GoodsStep(kit)
        self.obs, self.end = ObsStep(kit), EndStep(kit)
        self.steps: tuple[Step, ...] = (self.language, self.goods, self.obs, self.end)
        self.list = StepList(kit.theme, (tr("Ngôn ngữ"), tr("Hàng hóa"), "OBS"))
        self._panel = _Panel(kit.theme)
        around = QHBoxLayout(self)
        around.setContentsMargins(16, 16, 16, 16)
        around.addStretch(1)
        around.addWidget(self._panel, 1000)
        around.addStretch(1)
        self._fill()
        self.goods.changed.connect(self._show)
        self.goods.settled.connect(self._take_keyboard)
        self.obs.changed.connect(self._show)
        self.list.pressed.connect(self.go_to_step)

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self._kit.beginning.step]

    # ---------------------------------------------------------------- as a place

    def entered(self) -> None:
        """Begin at the step where one was."""
        self._show()
        self.step.entered()
        self._take_keyboard()

    def back(self) -> bool:
        """Leave an open field, else go one step back; never out of the page by mistake."""
        if not self.step.escape() and self._kit.beginning.step > 0:
            self.go_to_step(self._kit.beginning.step - 1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, wherever the keyboard is and nothing else takes it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not self.step.enter():
            self.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the steps at the left give way where the window is narrow."""
        super().resizeEvent(event)
        theme = self._kit.theme
        wide = self.width() >= theme.scaled(WIDE)
        self.list.setFixedWidth(theme.scaled(WIDTH) if wide else NARROW)

    # ------------------------------------------------------------------ the walk

    def go_to_step(self, step: int) -> None:
        """Bring a step to the front; what was typed in the other one is kept."""
        self.step.left()
        beginning = self._kit.beginning
        beginning.step = step
        beginning.reached = max(beginning.reached, step)
        self._show()
        self.step.entered()
        self._take_keyboard()

    def go_on(self) -> None:
        """Go to the next step, from the last one to the rehearsal."""
        if self.step is self.end:
            self.leave(rehearse=True)
        else:
            self.go_to_step(self._kit.beginning.step + 1)

    def leave(self, *, rehearse: bool = False) -> None:
        """Be done with the first steps, for good."""
        self.step.left()
        kit = self._kit
        kit.beginning.step, kit.beginning.due = 0, False
        settings = kit.settings
        kit.doors.change(replace(settings, general=replace(settings.general, greeted=True)))
        kit.doors.go_to("prepare")
        if rehearse:
            kit.doors.rehearse()

    # ------------------------------------------------------------------ the parts

    def _fill(self) -> None:
        row = QHBoxLayout(self._panel)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._panel.left = self.list
        right = QVBoxLayout()
        right.setSpacing(0)
        right.setContentsMargins(1, 0, 0, 0)  # the line between the two grounds
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        right.addWidget(self._stack, 1)
        # In this order Tab walks: what the step asks, the steps, the buttons at the foot.
        row.addLayout(right, 1)
        row.insertWidget(0, self.list)
        right.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 32, 20)
        row.setSpacing(10)
        self.later = self._button(tr("Để sau, vào xem thử"), self.leave, kind="quiet")
        self.back_button = self._button(tr("Quay lại"), self.back)
        self.prepare = self._button(tr("Vào chuẩn bị"), self.leave)
        self.next = self._button(
            tr("Tiếp tục", "to the next of the first steps"), self.go_on, kind="primary", keys=("Enter",)
        )
        row.addWidget(self.later)
        row.addStretch(1)
        for button in (self.back_button, self.prepare, self.next):
            row.addWidget(button)
        return row

    def _button(
        self, words: str, press: Callable[[], object], *, kind: str = "plain", keys: tuple[str, ...] = ()
    ) -> Button:
        button = Button(self._kit.theme, words, kind=kind, keys=keys)
        button.setMinimumHeight(self._kit.theme.height("control_touch"))
        button.clicked.connect(lambda: press())
        return button

    def _show(self) -> None:
        """Show where one is."""
        beginning, last = self._kit.beginning, len(self.steps) - 1
        self._stack.setCurrentIndex(beginning.step)
        at_end = beginning.step == last
        for place, row in enumerate(self.list.rows):
            done = place < max(beginning.step, beginning.reached) and self.steps[place].done
            row.show_state(self.steps[place].summary, done=done, current=place == beginning.step)
        self.back_button.setVisible(beginning.step > 0)
        self.later.setVisible(not at_end)
        self.prepare.setVisible(at_end)
        words = tr("Tập dượt") if at_end else tr("Tiếp tục", "to the next of the first steps")
        self.next.set_words(words, icon="play" if at_end else "")

    def _take_keyboard(self) -> None:
        (self.step.first() or self.next).setFocus()

    # ------------------------------------------------------------- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file that can be a product list, at whatever step one is."""
        if dropped(event, usable) is not None:
            event.acceptProposedAction()
            self.goods.mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        self.goods.mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring the dropped file in, where it belongs."""
        self.goods.mark_drop(False)
        path = dropped(event, usable)
        if path is not None:
            event.acceptProposedAction()
            if self.step is not self.goods:
                self.go_to_step(self.steps.index(self.goods))
            self.goods.bring_in(path)


class _Panel(QWidget):
    """The rounded sheet: the ground of the window at the left, of the work at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.left: QWidget | None = None
        self.setMaximumSize(theme.scaled(MOST_WIDE), theme.scaled(MOST_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two grounds, the line between them and the edge."""
        painter, theme = QPainter(self), self._theme
        radius, line = theme.radius("panel"), theme.colour("line")
        edge = self.left.geometry().right() + 1 if self.left is not None else 0
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        painter.fillRect(QRect(edge, 0, self.width() - edge, self.height()), theme.colour("surface"))
        painter.fillRect(QRect(edge, 0, 1, self.height()), line)
        painter.setClipping(False)
        paint.box(painter, self.rect(), radius, None, line)
