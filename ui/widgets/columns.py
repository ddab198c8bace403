"""Columns side by side, as many as there is room for; the others stand below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

GAP = 12


class Columns(QWidget):
    """Give it the columns from left to right; it is never wider than what it stands in."""

    def __init__(self, columns: Sequence[QWidget], *, margin: int = GAP) -> None:
        super().__init__()
        self._columns = list(columns)
        self._margin, self._abreast = margin, 0
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(GAP)
        self._stacks = [QVBoxLayout() for _ in self._columns]
        for stack in self._stacks:
            stack.setSpacing(GAP)
            row.addLayout(stack)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._stand(len(self._columns))

    @property
    def abreast(self) -> int:
        """How many stand side by side."""
        return self._abreast

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest column alone: where there is no more, all stand below each other."""
        high = super().minimumSizeHint().height()
        return QSize(max(self._widths(), default=0) + 2 * self._margin, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many there is room for now."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again when a column wants another width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _widths(self) -> list[int]:
        return [max(one.minimumSizeHint().width(), one.minimumWidth()) for one in self._columns]

    def _arrange(self) -> None:
        widths, room = self._widths(), self.width() - 2 * self._margin
        for count in range(len(widths), 0, -1):
            stacked = [max(widths[at::count]) for at in range(count)]
            if count == 1 or sum(stacked) + GAP * (count - 1) <= room:
                self._stand(count)
                break
        layout = self.layout()
        if layout is not None:
            # What it scrolls in asks for the height before words are broken anew, and not again.
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _stand(self, count: int) -> None:
        if count == self._abreast:
            return
        self._abreast = count
        row = self.layout()
        for number, stack in enumerate(self._stacks):
            while stack.count():
                stack.takeAt(0)
            if isinstance(row, QHBoxLayout):
                row.setStretch(number, 1 if number < count else 0)
        for number, column in enumerate(self._columns):
            self._stacks[number % count].addWidget(column)
        for stack in self._stacks[:count]:
            stack.addStretch(1)


class Column(QWidget):
    """Parts under each other; more may be added to its `stack`."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.stack = QVBoxLayout(self)
        self.stack.setContentsMargins(0, 0, 0, 0)
        self.stack.setSpacing(GAP)
        for part in parts:
            self.stack.addWidget(part)
