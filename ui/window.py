"""The one window: top bar, one notice, the place in front, and its keys at the bottom."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coop_live.desk import Desk
from coop_live.events import Event, LampChanged, LiveEnded, LiveStarted, Notice
from coop_live.i18n import tr
from coop_live.model import Gap, Lamp, LampState
from ui.chat_panel import ChatPanel, newest_gap
from ui.dates import clock
from ui.keys import bind, bind_sequence
from ui.lamp_words import lamp_words, same_but_for_the_time
from ui.live.desks_line import DesksLine
from ui.live.place import LivePlace
from ui.manual import chapter_of
from ui.place import Kit, Place
from ui.prepare.place import PreparePlace
from ui.top_bar import TopBar
from ui.voice_switch import voice_switch, voice_words
from ui.widgets.focus_ring import FocusRing
from ui.widgets.key_bar import KeyBar
from ui.widgets.lamp import state_words
from ui.widgets.notice import NoticeBar, Said

if TYPE_CHECKING:
    from ui.after.place import AfterPlace
    from ui.help_page import HelpPage
    from ui.practice.place import PracticePlace
    from ui.prepare.sources.page import SourcesPage
    from ui.script.page import ScriptPage
    from ui.settings_page import SettingsPage
    from ui.start.page import StartPage

# A connection that is lost for less than this is not worth a notice.
TROUBLE_NOTICE_MS = 5000

AnyPlace = TypeVar("AnyPlace", bound=Place)


class Shell(QWidget):
    """Everything inside the window, built from one kit; thrown away when the look changes."""

    def __init__(self, kit: Kit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("ground", "bg")
        self._product_keys: list[QShortcut] = []
        self._troubles: dict[str, Said] = {}
        self.front = "prepare"
        self._came_from: tuple[str, QWidget | None] = ("", None)
        self.top = TopBar(kit.theme, kit.settings.general.cooperative, kit.app.rehearsal)
        self.alarm, self.notices = NoticeBar(kit.theme), NoticeBar(kit.theme)
        self.stack = QStackedWidget()
        self.keys = KeyBar(kit.theme)
        self.prepare, self.live = PreparePlace(kit), LivePlace(kit, desk)
        desks = DesksLine(kit.theme, self)
        self.keys.add(desks)
        self.live.view.queue.desks_seen.connect(desks.show_desks)
        self.live.view.panels.parted.connect(self._show_keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.alarm)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.keys)
        self.stack.addWidget(self.prepare)
        self.stack.addWidget(self.live)
        self.chats = ChatPanel(kit.theme, lambda name: newest_gap(desk.talk.gaps, name), self)
        self.ring = FocusRing(kit.theme, self)
        self._listen()

    # Loaded and built when they are first looked at: together they take as long as all that a start shows.

    @cached_property
    def after(self) -> AfterPlace:
        """The place Sau live."""
        from ui.after.place import AfterPlace

        place = self._add(AfterPlace(self._kit))
        place.hinted.connect(self._show_keys)
        return place

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        from ui.settings_page import SettingsPage

        return self._add(SettingsPage(self._kit))

    @cached_property
    def help(self) -> HelpPage:
        """The keys, and the way through an evening."""
        from ui.help_page import HelpPage

        return self._add(HelpPage(self._kit))

    @cached_property
    def start(self) -> StartPage:
        """The three steps of who opens the program for the first time."""
        from ui.start.page import StartPage

        return self._add(StartPage(self._kit))

    @cached_property
    def script(self) -> ScriptPage:
        """The check of tonight's words."""
        from ui.script.page import ScriptPage

        return self._add(ScriptPage(self._kit))

    @cached_property
    def sources(self) -> SourcesPage:
        """Where tonight's comments come from."""
        from ui.prepare.sources.page import SourcesPage

        return self._add(SourcesPage(self._kit, self.prepare.side.heard.drawer))

    @cached_property
    def practice(self) -> PracticePlace:
        """The rehearsal: how it is to be, and what it came to."""
        from ui.practice.place import PracticePlace

        page = self._add(PracticePlace(self._kit))
        page.to_live.connect(self._before_the_live)
        return page

    def _add(self, page: AnyPlace) -> AnyPlace:
        self.stack.addWidget(page)
        return page

    def _page(self, place: str) -> Place:
        page: Place = getattr(self, place)
        return page

    def go_to(self, place: str) -> None:
        """Bring a place to the front, or a page; a part of it may follow: "sources/facebook"."""
        place, _, part = place.partition("/")
        leaving = self.front == "settings" and place != "settings"
        self.front = place
        self.chats.hide()
        for shortcut in self._product_keys:
            # In front the stage has these keys itself; twice bound, a key would do nothing.
            shortcut.setEnabled(place != "live")
        page = self._page(place)
        for bar in (self.top, self.keys):
            bar.setVisible(place != "start")  # the first steps have the window to themselves
        self.stack.setCurrentWidget(page)
        self.top.show_place(place)
        self._show_keys()
        page.entered()
        if part:
            page.go_to_part(part)
        if leaving:
            self._kit.doors.settle()

    def _show_keys(self) -> None:
        self.keys.set_hints(self._page(self.front).hints())

    def _before_the_live(self) -> None:
        """Lead to the button that goes live: its gate asks, and no key too many begins a live."""
        self.go_to("prepare")
        self.prepare.side.go.setFocus()

    def where(self) -> str:
        """Return the part of the place in front that has the keyboard, "" for none."""
        return self._page(self.front).where()

    def go_to_part(self, part: str) -> None:
        """Go to a part of the place in front."""
        self._page(self.front).go_to_part(part)

    def back(self) -> None:
        """Do what Esc means: put the list of chats or the notice away, else one step back."""
        if self.chats.isVisible():
            self.show_chats(False)
            return
        if self.notices.put_away():
            return
        if self._page(self.front).back():
            return
        if self.front == "help" and self._came_from[0]:
            self._leave_help()
        elif self.front in ("settings", "help", "script", "sources", "practice"):
            away = "practice" if self._kit.practice.result is not None else "prepare"
            self.go_to("live" if self._kit.live else away)

    def show_help(self) -> None:
        """Open the manual where it explains what is in front; Esc leads back to where the keyboard was."""
        if self.front == "help":
            return
        had, stage = self.focusWidget(), self.live.view.stage
        on_stage = had is not None and (had is stage or stage.isAncestorOf(had))
        chapter = chapter_of(self.front, on_stage=on_stage)
        self._came_from = (self.front, had)
        self.go_to(f"help/{chapter}")

    def _leave_help(self) -> None:
        (place, had), self._came_from = self._came_from, ("", None)
        self.go_to(place)
        if had is not None and shiboken6.isValid(had) and had.isVisible():
            had.setFocus()

    def tell(self, said: Said) -> None:
        """Show one line under the top bar; what stays has a line of its own above the others."""
        (self.alarm if said.stays else self.notices).push(said)

    def drop(self, said: Said) -> None:
        """Take one line away: what it says is over."""
        self.alarm.drop(said)
        self.notices.drop(said)

    def waiting(self) -> tuple[Said, ...]:
        """Return the lines that another shell is to show on."""
        return (*self.alarm.lasting(), *self.notices.lasting())

    def fill(self, desk: Desk) -> None:
        """Show what the desk was filled with."""
        view = self.live.view
        view.feed.fill(desk.talk.listed())
        view.stage.questions.clear()
        view.stage.fill(desk.feed)
        view.refresh()

    def show_live(self, since: int | None) -> None:
        """Show for how long it has been live (ms UTC), None when it is not."""
        self.top.show_live(since)
        self.chats.live_since = since

    def show_chats(self, shown: bool) -> None:
        """Open the list of all that brings comments, or put it away; the keyboard goes with it."""
        if shown:
            self.chats.show_lamps(self._kit.lamps)
            self.chats.show()
            self.chats.take_keyboard()
        elif self.chats.isVisible():
            had = self.focusWidget()
            self.chats.hide()
            if had is not None and self.chats.isAncestorOf(had):
                self.top.chat.buttons[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list of chats under its lamp."""
        super().resizeEvent(event)
        self.chats.place()

    def saved(self) -> None:
        """Say when it was saved."""
        now = clock(time.time_ns() // 1_000_000)
        self.keys.say(tr("Đã lưu {time}", time=now))

    def go_live_or_end(self) -> None:
        """Do what Ctrl+L means just now."""
        if self._kit.live:
            self.top.press_end()
        else:
            self._kit.doors.go_live()

    def _listen(self) -> None:
        doors = self._kit.doors
        self.top.place_chosen.connect(self.go_to)
        self.top.lamp_pressed.connect(self._explain)
        self._listen_to_chats()
        self.top.help_pressed.connect(self.show_help)
        self.top.settings_pressed.connect(lambda: self.go_to("settings"))
        self.top.end_pressed.connect(doors.end_live)
        self._kit.bridge.happened.connect(self._hear)
        acts: dict[str, Callable[[], object]] = {
            "place_prepare": lambda: self.go_to("prepare"),
            "place_live": lambda: self.go_to("live"),
            "place_after": lambda: self.go_to("after"),
            "go_live": self.go_live_or_end,
            "help": self.show_help,
            "settings": lambda: self.go_to("settings"),
            "script": lambda: self.go_to("script"),
            "sources": lambda: self.go_to("sources"),
            "back": self.back,
            "overlay_window": self._kit.outlets.turn_window,
            "second_desk": lambda: self.go_to("settings/desk_page.enabled"),
        }
        for action, act in acts.items():
            bind(self, action, act)
        stage, within = self.live.view.stage.acts, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, act in stage.anywhere().items():
            self._product_keys.append(bind_sequence(self, f"Ctrl+Alt+{key}", act, within))
        for lamp in self._kit.lamps.values():
            self.top.show_lamp(lamp)
            self._note_trouble(lamp)

    def _listen_to_chats(self) -> None:
        chats = self.chats
        self.top.chat_pressed.connect(lambda: self.show_chats(not chats.isVisible()))
        chats.put_away.connect(lambda: self.show_chats(False))
        chats.sources_wanted.connect(lambda: self._leave_chats("sources"))
        chats.paste_wanted.connect(self._paste)
        chats.again.connect(lambda name: self._kit.app.listening.again(name))
        chats.found.connect(lambda name: self._kit.app.listening.found(name))

    def _leave_chats(self, place: str) -> None:
        self.show_chats(False)
        self.go_to(place)

    def _paste(self, gap: Gap) -> None:
        self._leave_chats("live")
        self.live.view.feed.gap_pressed.emit(gap)

    def _hear(self, event: Event) -> None:
        match event:
            case LampChanged(lamp=lamp):
                self.top.show_lamp(lamp)
                if self.chats.isVisible():
                    self.chats.show_lamps(self._kit.lamps)
                self._note_trouble(lamp)
                if lamp.state is LampState.TROUBLE:
                    QTimer.singleShot(TROUBLE_NOTICE_MS, self, lambda: self._still_in_trouble(lamp))
            case LiveStarted(at=at):
                self.show_live(at)
            case LiveEnded():
                self.show_live(None)
            case Notice(level=level, cause=cause, remedy=remedy):
                self.tell(Said(level, cause, remedy))
            case _:
                pass

    def _still_in_trouble(self, lamp: Lamp) -> None:
        if self._kit.live and same_but_for_the_time(self.top.lamp(lamp.name), lamp):
            self.tell(_told_of(lamp))

    def _note_trouble(self, lamp: Lamp) -> None:
        """Take away what was said of a connection that does well again, or has another trouble now.

        One that only tries again has not got over it.
        """
        before, now = self._troubles.get(lamp.name), _told_of(lamp)
        if lamp.state is LampState.CONNECTING or now == before:
            return
        if before is not None:
            self.drop(before)
            del self._troubles[lamp.name]
        if lamp.state is LampState.TROUBLE:
            self._troubles[lamp.name] = now

    def _explain(self, name: str) -> None:
        """Say in words what a lamp shows, with the way to its settings."""
        lamp = self.top.lamp(name)
        if lamp is None:
            return
        trouble = lamp.state is LampState.TROUBLE
        cause, remedy = lamp.cause or f"{lamp_words(name)} {state_words(lamp.state)}.", lamp.remedy
        if name == "obs" and self.top.hinted:
            cause, remedy = (
                f"{self.top.hinted}.",
                tr("Phát bằng OBS thì xem OBS; dùng camera ảo thì không sao."),
            )
        go_to = self._kit.doors.go_to
        action = (tr("Cài đặt"), lambda: go_to("settings"))
        if name == "payments":
            action = (tr("Sau live"), lambda: go_to("after"))
        if name == "voice" and not trouble:
            action, remedy = voice_switch(self._kit.settings, self._kit.doors), remedy or voice_words(lamp)
        self.tell(Said("warn" if trouble else "info", cause, remedy, action, lasting=True))


def _told_of(lamp: Lamp) -> Said:
    return Said("warn", lamp.cause, lamp.remedy)
