"""A scroll bar that lies over the edge of its list, so that rows reach from edge to edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScrollBar, QWidget

WIDTH = 12


class OverBar(QScrollBar):
    """Stands in for the area's own vertical bar, which is hidden and stays in charge."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._own = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right edge."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _follow(self) -> None:
        own = self._own
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setRange(own.minimum(), own.maximum())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())
        self._place()

    def _place(self) -> None:
        self.setGeometry(self._area.width() - WIDTH, 0, WIDTH, self._area.height())
        self.raise_()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll all areas around a widget, the innermost first, so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 6)
        around = around.parentWidget()
