"""A row that goes on in the next line where it has no room: nothing in it is ever cut."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Wrap(QLayout):
    """Lays its widgets out from left to right, each as wide as it wants to be, on as many lines as it takes.

    A widget added with `stretch` takes what its line leaves and may be as narrow as its least width;
    `centred` lines stand in the middle.
    """

    def __init__(
        self, *, space: int = 8, line_space: int = 6, centred: bool = False, least_line: int = 0
    ) -> None:
        """Leave `space` pixels between parts; no line is lower than `least_line`."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._eager: set[int] = set()
        self._space, self._line_space = space, line_space
        self._centred, self._least_line = centred, least_line
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, *, stretch: bool = False) -> None:
        """Put a widget at the end."""
        self.addWidget(widget)
        if stretch:
            self._eager.add(len(self._items) - 1)

    # ------------------------------------------------------------------- as Qt asks for it

    def addItem(self, item: QLayoutItem) -> None:
        """Take in what `addWidget` made."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one part, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one part."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take the width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return that narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in this width."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, area: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(area)
        self._lay(area, place=True)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        shown = self._shown()
        wide = sum(item.sizeHint().width() for _, item in shown) + self._space * max(0, len(shown) - 1)
        high = max((item.sizeHint().height() for _, item in shown), default=0)
        return self._with_margins(QSize(wide, max(high, self._least_line)))

    def minimumSize(self) -> QSize:
        """Return room for the widest part alone."""
        wide = max((self._least(at, item) for at, item in self._shown()), default=0)
        high = max((item.minimumSize().height() for _, item in self._shown()), default=0)
        return self._with_margins(QSize(wide, max(high, self._least_line)))

    # ------------------------------------------------------------------------ laying out

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(at, item) for at, item in enumerate(self._items) if not item.isEmpty()]

    def _least(self, at: int, item: QLayoutItem) -> int:
        return item.minimumSize().width() if at in self._eager else item.sizeHint().width()

    def _lines(self, room: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = [[]]
        used = 0
        for at, item in self._shown():
            least = self._least(at, item)
            if lines[-1] and used + self._space + least > room:
                lines.append([])
                used = 0
            used += least + (self._space if lines[-1] else 0)
            lines[-1].append((at, item))
        return lines

    def _lay(self, area: QRect, *, place: bool) -> int:
        inner = area.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for number, line in enumerate(self._lines(inner.width())):
            y += self._line_space if number else 0
            high = max((item.sizeHint().height() for _, item in line), default=0)
            high = max(high, self._least_line)
            if place:
                self._place(line, QRect(inner.left(), y, inner.width(), high))
            y += high
        margins: QMargins = self.contentsMargins()
        return y - inner.top() + margins.top() + margins.bottom()

    def _place(self, line: list[tuple[int, QLayoutItem]], area: QRect) -> None:
        least = [self._least(at, item) for at, item in line]
        left = max(0, area.width() - sum(least) - self._space * (len(line) - 1))
        eager = [number for number, (at, _) in enumerate(line) if at in self._eager]
        x = area.left() + (left // 2 if self._centred and not eager else 0)
        for number, (_, item) in enumerate(line):
            share = left // len(eager) if number in eager else 0
            more = min(share, item.maximumSize().width() - least[number])
            wide = min(least[number] + max(0, more), area.width())
            high = min(item.sizeHint().height(), area.height())
            item.setGeometry(QRect(QPoint(x, area.top() + (area.height() - high) // 2), QSize(wide, high)))
            x += wide + self._space

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
