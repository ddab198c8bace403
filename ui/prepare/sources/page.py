"""The page Nguồn bình luận: the list of sources at the left, the way to the open one beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea

from coop_live.chat.kind import Kind
from coop_live.chat.standing import Standing
from coop_live.errors import CoopLiveError
from coop_live.events import Event, LampChanged
from coop_live.i18n import tr
from coop_live.model import LampState
from ui import tasks
from ui.place import Kit, Place
from ui.prepare.sources.drawer import Drawer
from ui.prepare.sources.entries import BRIDGE, Entry, entries, said
from ui.prepare.sources.guide import Guide, KindGuide
from ui.prepare.sources.others import BridgeGuide, PasteGuide
from ui.prepare.sources.rows import SourceList
from ui.widgets.key_bar import Hint
from ui.widgets.notice import Said
from ui.widgets.panel import Panel, PanelHead

LIST_WIDE = 340
ON = "on"


class SourcesPage(Place):
    """Which sources are heard stands in the settings, what they need in the keyring."""

    def __init__(self, kit: Kit, drawer: Drawer) -> None:
        super().__init__()
        self._kit, self._drawer = kit, drawer
        self._standings: dict[str, Standing] = {}
        self._wanted = ""
        self.guide: Guide | None = None
        self.list = SourceList(kit.theme)
        self.list.chosen.connect(self._open)
        self.list.inside.connect(self._go_inside)
        left = Panel("plain")
        left.setFixedWidth(kit.theme.scaled(LIST_WIDE))
        left.column.addWidget(PanelHead(kit.theme, tr("Nguồn bình luận"), height=kit.theme.scaled(52)))
        left.column.addWidget(self.list, 1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(area, 1)
        kit.bridge.happened.connect(self._hear)
        tasks.when_done(self._drawer.kinds(), self._fill, self._tell, owner=self)

    # ---------------------------------------------------------------- as a place

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys of this page."""
        return (
            (("↑", "↓"), tr("Chọn nguồn")),
            (("Enter",), tr("Vào trang")),
            (("Tab",), tr("Ô kế")),
            (("Esc",), tr("Quay lại")),
        )

    def entered(self) -> None:
        """Look how every source stands now, and take the keyboard."""
        self._look()
        self._show_states()
        self.list.take_keyboard()

    def back(self) -> bool:
        """Give up a try, or go from a source back to the list."""
        if self.guide is None:
            return False
        if self.guide.go_back():
            return True
        focus = self.focusWidget()
        if focus is not None and self.guide.isAncestorOf(focus):
            self.list.take_keyboard()
            return True
        return False

    def where(self) -> str:
        """Return the open source, with "/on" behind it where its switch has the keyboard."""
        if self.guide is None:
            return self._wanted
        on_switch = self.window().focusWidget() is self.guide.switch
        return f"{self.guide.entry.name}/{ON}" if on_switch else self.guide.entry.name

    def go_to_part(self, part: str) -> None:
        """Open a source by its name; before the list is filled it is opened as soon as that is done."""
        self._wanted = part
        name, _, on = part.partition("/")
        if self.list.choose(name) and self.guide is not None:
            self._wanted = ""
            if not self.isVisible():
                return
            if on == ON:
                self.guide.switch.setFocus()
            else:
                self.list.take_keyboard()

    # ------------------------------------------------------------------- showing

    def _fill(self, kinds: dict[str, Kind]) -> None:
        found = entries(kinds)
        self.list.fill(found)
        self._show_states()
        on = next((one.name for one in found if one.name in self._kit.settings.chat.sources), found[0].name)
        self.go_to_part(self._wanted or on)

    def _open(self, entry: Entry) -> None:
        if self.guide is not None and self.guide.entry == entry:
            return
        self.guide = guide = self._guide(entry)
        guide.switched.connect(lambda on: self._switch(entry.name, on))
        guide.wrong.connect(self._tell)
        before = self._area.takeWidget()
        if before is not None:
            before.hide()  # which ends what runs there
            before.deleteLater()
        self._area.setWidget(guide)
        guide.show()
        self._area.verticalScrollBar().setValue(0)
        self._show_states()

    def _guide(self, entry: Entry) -> Guide:
        if entry.kind is not None:
            guide = KindGuide(self._kit.theme, entry, entry.kind, self._drawer)
            guide.kept.connect(lambda: self._keys_changed(entry.name))
            guide.tried.connect(self._look)
            return guide
        if entry.name != BRIDGE:
            return PasteGuide(self._kit, entry)
        bridge = BridgeGuide(self._kit, entry, self._drawer)
        bridge.kept.connect(lambda: self._keys_changed(entry.name))
        return bridge

    def _go_inside(self) -> None:
        if self.guide is not None:
            self.guide.take_keyboard()

    def _look(self) -> None:
        """Ask how every source stands; the keyring may take a while."""

        def take(found: tuple[Standing, ...]) -> None:
            self._standings = {one.name: one for one in found}
            self._show_states()

        tasks.when_done(self._drawer.standings(None), take, self._tell, owner=self)

    def _show_states(self) -> None:
        for row in self.list.rows:
            row.show_state(*self._said(row.entry.name))
        if self.guide is not None:
            name = self.guide.entry.name
            self.guide.show_state(*self._said(name), on=self._is_on(name), trouble=self._trouble(name))

    def _said(self, name: str) -> tuple[str, str]:
        on = self._is_on(name)
        if name == BRIDGE:
            return (tr("đang bật"), "tea") if on else (tr("đang tắt", "a connection's lamp"), "plain")
        return said(self._standings.get(name), on=on, lamp=self._kit.lamps.get(name))

    def _trouble(self, name: str) -> str:
        """Return why a source that is on does not run, and what to do."""
        lamp = self._kit.lamps.get(name) if self._is_on(name) else None
        if lamp is None or lamp.state is not LampState.TROUBLE:
            return ""
        return f"{lamp.cause} {lamp.remedy}".strip()

    def _is_on(self, name: str) -> bool:
        settings = self._kit.settings
        return settings.bridge.enabled if name == BRIDGE else name in settings.chat.sources

    def _hear(self, event: Event) -> None:
        if isinstance(event, LampChanged) and self.isVisible():
            self._show_states()

    # ------------------------------------------------------------------- changing

    def _switch(self, name: str, on: bool) -> None:
        """Turn a source on or off: at once, in the middle of a live too."""
        settings = self._kit.settings
        if name == BRIDGE:
            after = replace(settings, bridge=replace(settings.bridge, enabled=on))
        else:
            rest = tuple(one for one in settings.chat.sources if one != name)
            after = replace(settings, chat=replace(settings.chat, sources=(*rest, name) if on else rest))
        self._kit.doors.change(after)
        self._show_states()

    def _keys_changed(self, name: str) -> None:
        self._look()
        reopened = self._kit.app.listening.reopen(name)
        tasks.when_done(reopened, lambda _nothing: None, self._tell, owner=self)

    def _tell(self, trouble: CoopLiveError) -> None:
        self._kit.doors.tell(Said("warn", trouble.cause, trouble.remedy))
