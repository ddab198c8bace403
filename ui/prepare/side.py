"""The right side of Chuẩn bị: connections, tonight's platforms, what to check, and the two big buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.lamp_words import lamp_words, same_but_for_the_time, sources_on
from ui.on_air_ways import OnAirWays
from ui.place import Doors, Kit
from ui.prepare.facts import platform_name
from ui.prepare.points import Points, empty
from ui.prepare.sources.heard import Heard
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.lamp import Dot, state_words
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import ShortWords, Words

TONIGHT = ("facebook", "tiktok", "youtube", "shopee", "lazada", "zalo")


class Connections(Panel):
    """How each connection does and what to do about it; OBS can be tried again with its password."""

    retry = Signal()
    password_typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Lamp] = {}
        head = PanelHead(theme, tr("Kết nối"))
        self.more = Button(theme, tr("Đưa lên hình"), kind="link", size="small")
        head.add(self.more)
        self.column.addWidget(head)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(14, 8, 14, 10)
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)
        self._way_out = self._obs_way_out()
        self._rows.addWidget(self._way_out)

    def differs(self, lamps: dict[str, Lamp]) -> bool:
        """Tell whether these lamps say more than that comments go on coming."""
        names = self._shown.keys() | lamps.keys()
        return not all(same_but_for_the_time(self._shown.get(name), lamps.get(name)) for name in names)

    def show_lamps(self, lamps: dict[str, Lamp]) -> None:
        """Show these states."""
        self._shown = dict(lamps)
        self._rows.removeWidget(self._way_out)
        empty(self._rows)
        obs = lamps.get("obs")
        self._way_out.setVisible(obs is not None and obs.state is LampState.TROUBLE)
        self._add(obs or Lamp("obs", LampState.OFF))
        self._rows.addWidget(self._way_out)
        for lamp in sources_on(lamps) or [Lamp("chat", LampState.OFF)]:
            self._add(lamp)
        self._add(lamps.get("voice") or Lamp("voice", LampState.OFF))

    def _add(self, lamp: Lamp) -> None:
        theme = self._theme
        trouble = lamp.state in (LampState.TROUBLE, LampState.MISSING)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Dot(theme, lamp.state))
        row.addWidget(Words(theme, lamp_words(lamp.name), style="body", tone="honey" if trouble else "text"))
        if not trouble:
            row.addStretch(1)
            row.addWidget(ShortWords(theme, state_words(lamp.state), style="small", tone="text_2"))
        else:
            row.addStretch(1)
        self._rows.addLayout(row)
        for text, tone in ((lamp.cause, "text"), (lamp.remedy, "text_2")):
            if trouble and text:
                words = Words(theme, text, style="small", tone=tone, wrap=True)
                words.setContentsMargins(21, 0, 0, 0)
                self._rows.addWidget(words)

    def _obs_way_out(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(21, 2, 0, 6)
        row.setSpacing(8)
        self.password = field = QLineEdit()
        field.setFont(self._theme.font("body"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(tr("Mật khẩu OBS"))
        field.setAccessibleName(tr("Mật khẩu OBS"))
        again = Button(self._theme, tr("Thử lại"))

        def act() -> None:
            if field.text():
                self.password_typed.emit(field.text())
                field.clear()
            else:
                self.retry.emit()

        field.returnPressed.connect(act)
        again.clicked.connect(act)
        row.addWidget(field, 1)
        row.addWidget(again)
        box.hide()
        return box


class Tonight(Panel):
    """Where the live goes out; the rules on air follow from it."""

    changed = Signal(tuple)

    def __init__(self, theme: Theme, chosen: tuple[str, ...]) -> None:
        super().__init__()
        self._others = tuple(one for one in chosen if one not in TONIGHT)
        self.column.addWidget(PanelHead(theme, tr("Tối nay live trên")))
        grid = QGridLayout()
        grid.setContentsMargins(12, 6, 12, 8)
        grid.setSpacing(0)
        self.boxes: dict[str, Check] = {}
        for place, platform in enumerate(TONIGHT):
            box = Check(theme, platform_name(platform), icon=platform)
            box.setChecked(platform in chosen)
            box.clicked.connect(self._tell)
            self.boxes[platform] = box
            grid.addWidget(box, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def show_chosen(self, chosen: tuple[str, ...]) -> None:
        """Show what is chosen now."""
        self._others = tuple(one for one in chosen if one not in TONIGHT)
        for platform, box in self.boxes.items():
            box.setChecked(platform in chosen)

    def lock(self, live: bool) -> None:
        """Keep the choice as it is while live, and say why."""
        for box in self.boxes.values():
            box.setEnabled(not live)
            box.setToolTip(tr("Đang live: kết thúc rồi hãy đổi.") if live else "")

    def chosen(self) -> tuple[str, ...]:
        """Return tonight's platforms."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked()) + self._others

    def _tell(self) -> None:
        self.changed.emit(self.chosen())


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
        self.points.lead.connect(kit.doors.go_to)
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
        for panel in (self.connections, self.tonight, self.heard, self.points, self.ways):
            column.addWidget(panel)
        column.addStretch(1)
        area.setWidget(inside)
        self.connections.more.clicked.connect(lambda: self._lead_to_ways(area))
        return area

    def _lead_to_ways(self, area: QScrollArea) -> None:
        """Bring the ways on air into sight, as far up as they go, with the keyboard on the first button."""
        area.verticalScrollBar().setValue(self.ways.y())
        self.ways.open_button.setFocus()

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
