"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint


class Segment(QAbstractButton):
    """One choice: icon, words and perhaps a count."""

    def __init__(self, theme: Theme, text: str, icon: str, small: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._small, self._count = theme, icon, small, ""
        self._bare = False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        """Show how many there are behind this choice."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()} {count}".strip())
            self.updateGeometry()
            self.update()

    def set_bare(self, bare: bool) -> None:
        """Show the icon without the words where there is no room."""
        if bare is not self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for the parts in the heavier weight, so that choosing moves nothing."""
        if self._bare:
            return QSize(self._side() + 28, self._high())
        inner = paint.width(self.text(), self._font(600)) + (self._side() + 6 if self._icon else 0)
        inner += paint.width(self._count, self._digits()) + 6 if self._count else 0
        return QSize(max(inner + (20 if self._small else 28), self._high()), self._high())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, raised where it is chosen."""
        painter, theme = QPainter(self), self._theme
        chosen = self.isChecked()
        if chosen:
            paint.box(painter, self.focus_rect(), 6, theme.colour("raised"), theme.colour("line"))
        ink = theme.colour("text" if chosen or self.underMouse() else "text_2")
        x, middle = 10 if self._small else 14, self.height() // 2
        if self._icon:
            paint.picture(painter, x, middle - self._side() / 2, self._icon, self._side(), ink)
            x += self._side() + 6
        if self._bare:
            return
        area = QRect(x, 0, self.width() - x, self.height())
        paint.words(painter, area, self.text(), self._font(600 if chosen else 500), ink)
        if self._count:
            area.setLeft(x + paint.width(self.text(), self._font(600)) + 6)
            paint.words(painter, area, self._count, self._digits(), ink)

    def focus_rect(self) -> QRect:
        """Return what is drawn of it: it is hit up to the edges of its well."""
        edge = 2 if self._small else 3
        return self.rect().adjusted(0, edge, 0, -edge)

    def _high(self) -> int:
        return self._theme.height("control") if self._small else self._theme.scaled(40)

    def _font(self, weight: int) -> QFont:
        return self._theme.font("small" if self._small else "body", weight)

    def _digits(self) -> QFont:
        return self._theme.figures("small" if self._small else "body", 600)

    def _side(self) -> int:
        return self._theme.scaled(16)


class Segments(QFrame):
    """The choices in their well; ← and → walk, `chosen` gives the position of the new one."""

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        choices: tuple[tuple[str, str], ...],
        *,
        small: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Build from (words, icon) pairs; `name` is what a screen reader says of the whole."""
        super().__init__(parent)
        self.setProperty("panel", "well")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        margin = 2 if small else 3
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self.segments: list[Segment] = []
        for position, (text, picture) in enumerate(choices):
            segment = Segment(theme, text, picture, small, self)
            row.addWidget(segment)
            self._group.addButton(segment, position)
            self.segments.append(segment)
        self.choose(0)
        self._group.idClicked.connect(self.chosen)

    def current(self) -> int:
        """Return the position of the chosen one, -1 for none."""
        return self._group.checkedId()

    def choose(self, position: int | None) -> None:
        """Choose without telling anybody; None chooses none."""
        if position is not None:
            self.segments[position].setChecked(True)
        else:
            self._group.setExclusive(False)
            for segment in self.segments:
                segment.setChecked(False)
            self._group.setExclusive(True)
        # Qt lets Tab come to the first one until one of them had the keyboard.
        for place, segment in enumerate(self.segments):
            reached = place == (position or 0)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by ← and →."""
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key(), 0)
        if not step:
            super().keyPressEvent(event)
            return
        segment = self.segments[(self.current() + step) % len(self.segments)]
        segment.setFocus()
        segment.click()
