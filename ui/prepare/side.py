"""The right side of Chuẩn bị: connections, tonight's platforms, what to check, and the two big buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from ui.on_air_ways import OnAirWays
from ui.place import Doors, Kit
from ui.prepare.connections import WAYS, Connections
from ui.prepare.facts import TONIGHT_PLACE
from ui.prepare.points import Points
from ui.prepare.sources.heard import Heard
from ui.prepare.tonight import Tonight
from ui.theme import Theme
from ui.widgets.button import Button


class Side(QFrame):
    """The whole side; its parts scroll where the screen is low, the buttons never leave."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        theme = kit.theme
        self.setProperty("panel", "side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.connections = Connections(theme)
        self.tonight = Tonight(theme, kit.settings.live.platforms)
        self.points = Points(theme)
        self.heard = Heard(kit)
        self.heard.points_changed.connect(self.points.show_sources)
        self._doors = kit.doors
        self.points.lead.connect(self._lead)
        self.connections.lead.connect(self._lead)
        self.tonight.changed.connect(self.heard.look)
        self.ways = OnAirWays(theme, kit.outlets.acts)
        self.ways.show_ways(kit.outlets.ways)
        kit.outlets.changed.connect(self.ways.show_ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(self._foot(theme, kit.doors))

    def reveal_points(self) -> None:
        """Scroll to what is to be mended."""
        self._area.verticalScrollBar().setValue(self.points.y())

    def _scrolling(self) -> QScrollArea:
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for panel in (self.connections, self.tonight, self.points, self.heard, self.ways):
            column.addWidget(panel)
        column.addStretch(1)
        area.setWidget(inside)
        self.connections.more.clicked.connect(lambda: self._lead(WAYS))
        return area

    def _lead(self, place: str) -> None:
        """Lead to a part of this side, else to a place of the window."""
        if place == WAYS:  # as far up as they go, with the keyboard on the first button
            self._area.verticalScrollBar().setValue(self.ways.y())
            self.ways.open_button.setFocus()
        elif place == TONIGHT_PLACE:
            self._area.ensureWidgetVisible(self.tonight)
            self.tonight.take_keyboard()
        else:
            self._doors.go_to(place)

    def _foot(self, theme: Theme, doors: Doors) -> QFrame:
        foot = QFrame()
        foot.setProperty("panel", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self.go = Button(theme, tr("Vào live"), icon="radio", keys=("Ctrl", "L"), kind="primary", size="big")
        self.go.clicked.connect(doors.go_live)
        self.practise = Button(theme, tr("Tập dượt trước"), icon="target")
        self.practise.clicked.connect(doors.rehearse)
        column.addWidget(self.go)
        column.addWidget(self.practise)
        return foot
