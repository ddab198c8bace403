"""How each connection does: a lamp each, that explains itself when it is pressed; OBS can be tried again."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from ui.lamp_words import is_source, lamp_words, last_words, same_but_for_the_time, sources_on
from ui.prepare.points import empty
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.ask import ask_for
from ui.widgets.button import Button
from ui.widgets.lamp import LampButton, short_words, state_words
from ui.widgets.panel import Panel, PanelHead
from ui.widgets.words import Words

BAD = (LampState.TROUBLE, LampState.MISSING)
WAYS = "ways"


class LampKey(LampButton):
    """A lamp as a key that stays down while its explanation is open; `with_state` it says its state too."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, lamp_words(name))
        self.with_state = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a pressed key, the lamp, and its state at the right."""
        painter, theme = QPainter(self), self._theme
        if self.isChecked():
            paint.box(painter, self.rect(), theme.radius("control"), theme.colour("hover"))
        painter.end()
        super().paintEvent(event)
        if self.with_state:
            area = self.rect().adjusted(22, 0, -8, 0)
            said = short_words(self.lamp.state)
            paint.words(
                QPainter(self), area, said, theme.font("caption"), theme.colour("text_2"), paint.RIGHT
            )

    def wanted(self) -> int:
        """Return the width that name and state want together."""
        name = paint.width(self.text(), self._theme.font("small", 500))
        return 22 + name + 8 + paint.width(short_words(self.lamp.state), self._theme.font("caption")) + 8


class Connections(Panel):
    """`lead` gives the place of the window where a connection is set up, WAYS for the ways on air below."""

    retry = Signal()
    password_typed = Signal(str)
    lead = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Lamp] = {}
        self._open: set[str] = set()
        self.keys: dict[str, LampKey] = {}
        head = PanelHead(theme, tr("Kết nối"))
        self.more = Button(theme, tr("Đưa lên hình"), kind="link", size="small")
        head.add(self.more)
        self.column.addWidget(head)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(8, 2, 8, 2)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(14, 0, 14, 6)
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)
        self._way_out = self._obs_way_out()
        self._rows.addWidget(self._way_out)

    def differs(self, lamps: dict[str, Lamp]) -> bool:
        """Tell whether these lamps say more than that comments go on coming."""
        names = self._shown.keys() | lamps.keys()
        return not all(same_but_for_the_time(self._shown.get(name), lamps.get(name)) for name in names)

    def show_lamps(self, lamps: dict[str, Lamp]) -> None:
        """Show these states; the keyboard stays on the key that has it."""
        self._shown = dict(lamps)
        wanted = [lamps.get("obs") or Lamp("obs", LampState.OFF)]
        wanted += sources_on(lamps) or [Lamp("chat", LampState.OFF)]
        wanted.append(lamps.get("voice") or Lamp("voice", LampState.OFF))
        for name in self.keys.keys() - {lamp.name for lamp in wanted}:
            self.keys.pop(name).deleteLater()
            self._open.discard(name)
        for place, lamp in enumerate(wanted):
            key = self.keys.get(lamp.name) or self._key(lamp.name)
            key.show_lamp(lamp)
            self._grid.addWidget(key, place // 2, place % 2)
            QWidget.setTabOrder(self.keys[wanted[place - 1].name] if place else self.more, key)
        self._explain(wanted)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all lamps say their state, or none: a word here and there would look as if it meant more."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        each = (self.width() - 20) // 2
        room = all(key.wanted() <= each for key in self.keys.values())
        for key in self.keys.values():
            key.with_state = room
            key.update()

    def _key(self, name: str) -> LampKey:
        key = self.keys[name] = LampKey(self._theme, name)
        key.clicked.connect(lambda: self._turn(name))
        return key

    def _turn(self, name: str) -> None:
        """Open or close what a lamp says of itself."""
        self._open ^= {name}
        self.show_lamps(self._shown)

    def _explain(self, lamps: list[Lamp]) -> None:
        """Say what is wrong of its own accord, and of the other lamps what was asked."""
        self._rows.removeWidget(self._way_out)
        empty(self._rows)
        self._way_out.hide()
        for lamp in lamps:
            bad = lamp.state in BAD
            self.keys[lamp.name].setChecked(lamp.name in self._open)
            if not bad and lamp.name not in self._open:
                continue
            self._add_words(lamp)
            if lamp.name == "obs" and lamp.state is LampState.TROUBLE:
                self._rows.addWidget(self._way_out)
                self._way_out.show()
        for item in (self._rows.itemAt(at) for at in range(self._rows.count())):
            if item is not None and (part := item.widget()) is not None:
                part.show()  # at once: nothing jumps when the layout comes to it

    def _add_words(self, lamp: Lamp) -> None:
        theme, bad = self._theme, lamp.state in BAD
        said = f"{lamp_words(lamp.name)}: {lamp.cause if bad and lamp.cause else state_words(lamp.state)}"
        self._rows.addWidget(Words(theme, said, style="small", tone="honey" if bad else "text", wrap=True))
        heard = last_words(lamp, time.time_ns() // 1_000_000) if is_source(lamp.name) else ""
        remedy = lamp.remedy if bad else heard or what_it_does(lamp)
        if remedy:
            self._rows.addWidget(Words(theme, remedy, style="small", tone="text_2", wrap=True))
        if lamp.name not in self._open:
            return
        words, place = where_it_is_set_up(lamp.name)
        button = Button(theme, words, kind="link", size="small")
        button.setAccessibleName(f"{lamp_words(lamp.name)}: {words}")
        button.clicked.connect(lambda: self.lead.emit(place))
        self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _obs_way_out(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 6)
        row.setSpacing(8)
        self.password = field = QLineEdit()
        field.setFont(self._theme.font("body"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        ask_for(field, tr("Mật khẩu OBS"))
        field.setAccessibleName(tr("Mật khẩu OBS"))
        again = Button(self._theme, tr("Thử lại"))

        def act() -> None:
            if field.text():
                self.password_typed.emit(field.text())  # stays until it is kept
            else:
                self.retry.emit()

        field.returnPressed.connect(act)
        again.clicked.connect(act)
        row.addWidget(field, 1)
        row.addWidget(again)
        box.hide()
        return box


def what_it_does(lamp: Lamp) -> str:
    """Return what a connection is for, where it has nothing to tell of itself."""
    if lamp.name == "obs":
        return tr("OBS đưa thẻ món lên hình của buổi live.")
    if lamp.name == "voice":
        return tr("Giọng đọc đọc to những đơn vừa chốt.")
    if lamp.name == "chat":
        return tr("Chưa bật nguồn nào. Dán tay được: Ctrl+V ở Đang live.")
    return tr("Nguồn này đưa bình luận của khách vào.")


def where_it_is_set_up(name: str) -> tuple[str, str]:
    """Return the words of the button, and the place of the window, where a connection is set up."""
    if name == "obs":
        return tr("Cách đưa lên hình"), WAYS
    if name == "voice":
        return tr("Mở Cài đặt"), "settings"
    if name in ("chat", "bridge"):
        return tr("Xem nguồn bình luận"), "sources"
    return tr("Xem nguồn bình luận"), f"sources/{name}"
