"""Opens and closes the stage's own window for the main one, and feeds it from whichever core is open."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coop_live.events import Event, LiveEnded, LiveStarted, ProductShown
from ui import tasks
from ui.hot_keys.keys import HotKeys
from ui.live.view import LiveView
from ui.look import theme_of
from ui.manual import chapter_of
from ui.newest import Newest
from ui.place import Kit
from ui.stage.screen import StageScreen, Told
from ui.stage.spot import StageSpot, place_for, read_spot, write_spot
from ui.stage.window import WANTED, StageWindow
from ui.theme import Theme

SPOT_FILE = "stage-window.json"
REST_MS = 500
"""A window that is dragged is remembered when it has come to rest."""


class OwnStage(QObject):
    """Follows one kit after the other; open while the setting live.stage_window says so.

    `main` is the main window: the stage opens on another screen, where there is one. The keys that act
    from other programs are these acts too, window or not.
    """

    def __init__(self, main: QWidget, hot_keys: HotKeys | None = None) -> None:
        super().__init__(main)
        self._main = main
        self._kit: Kit | None = None
        self._view: LiveView | None = None
        self.told = Told()
        self._began: int | None = None
        self._had_keyboard = False
        self.window: StageWindow | None = None
        self.hot_keys = hot_keys or HotKeys()
        self.hot_keys.changed.connect(self._say_anywhere)
        self._keeping: Newest[StageSpot, None] | None = None
        self._rested = QTimer(self, interval=REST_MS, singleShot=True)
        self._rested.timeout.connect(self._keep)

    # -------------------------------------------------------------------- one core

    def follow(self, kit: Kit, view: LiveView, live_since: int | None) -> None:
        """Show this core's evening from now on, and let the keys act in it."""
        self.leave()
        self._kit, self._view = kit, view
        self._begin(live_since, kit.app.session.live_id)
        kit.bridge.happened.connect(self._hear)
        view.stage.own_window.connect(self.turn)
        self.hot_keys.follow(kit, view.stage.acts.anywhere())
        before = self.window
        self.use()
        if before is not None and before is self.window:
            before.build()
            if self._had_keyboard:
                # Later: a new core brings the main window to the front.
                QTimer.singleShot(0, before, before.activateWindow)

    def leave(self) -> None:
        """Follow no core; the window stays, empty."""
        kit, self._kit, self._view = self._kit, None, None
        self.hot_keys.leave()
        if kit is not None:
            self._had_keyboard = self.window is not None and self.window.isActiveWindow()
        if self.window is not None:
            self.window.clear()
        if kit is not None:
            kit.bridge.happened.disconnect(self._hear)

    def stop(self) -> None:
        """Close the window and give the keys back: the program ends. It will be open the next time."""
        self._keep()
        self.leave()
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()

    def use(self) -> None:
        """Do what the settings say now."""
        if self._kit is None or self._view is None:
            return
        wanted = self._kit.settings.live.stage_window
        self.hot_keys.use()
        self._view.show_stage(not wanted)
        if wanted and self.window is None:
            self._open(self._kit)
        elif not wanted and self.window is not None:
            window, self.window = self.window, None
            self._keep(window)
            window.clear()
            window.close()
            window.deleteLater()
        elif self.window is not None and self.window.outdated:
            self.window.build()

    def turn(self) -> None:
        """Open the window, or close it, and keep that for the next time."""
        if self._kit is not None:
            settings = self._kit.settings
            live = replace(settings.live, stage_window=not settings.live.stage_window)
            self._kit.doors.change(replace(settings, live=live))

    # ------------------------------------------------------------------ the window

    def _open(self, kit: Kit) -> None:
        path = kit.app.ledger.path.parent / SPOT_FILE
        self._keeping = Newest[StageSpot, None](
            partial(write_spot, path), lambda _nothing: None, lambda _trouble: None, self
        )
        self.window = window = StageWindow(self._theme, self._screen)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        main = QRect(self._main.pos(), self._main.size())
        place, full = place_for(read_spot(path), (WANTED.width(), WANTED.height()), main, screens)
        window.setGeometry(place)
        window.build()
        window.closed.connect(self._closed)
        window.moved.connect(self._rested.start)
        if full:
            window.showFullScreen()
        else:
            window.show()
        window.activateWindow()

    def _closed(self) -> None:
        """A person closed it: it stays so."""
        if self.window is not None and self.sender() is self.window and self._kit is not None:
            self.turn()

    def _theme(self) -> Theme:
        general = self._kit.settings.general if self._kit else None
        if self._kit is None or general is None:
            return Theme.load("dark")
        return theme_of(replace(general, theme=self._kit.settings.live.stage_theme))

    def _screen(self, theme: Theme, columns: int) -> StageScreen:
        if self._kit is None or self._view is None:
            raise RuntimeError("the stage follows no core")
        screen = StageScreen(theme, self._kit, self._view.stage, self.told, columns)
        screen.help_wanted.connect(self._help)
        screen.say_anywhere(self.hot_keys.held)
        return screen

    def _help(self) -> None:
        if self._kit is not None:
            self._kit.doors.go_to(f"help/{chapter_of('live', on_stage=True)}")
            self._main.activateWindow()

    def _say_anywhere(self) -> None:
        if self.window is not None and self.window.screen_shown is not None:
            self.window.screen_shown.say_anywhere(self.hot_keys.held)

    def _keep(self, window: StageWindow | None = None) -> None:
        """Remember place and size, away from the main thread."""
        self._rested.stop()
        window = window or self.window
        if window is None or self._keeping is None:
            return
        at = window.normalGeometry()
        at = at if at.isValid() else window.geometry()
        self._keeping.ask(StageSpot(at.x(), at.y(), at.width(), at.height(), window.isFullScreen()))

    # ------------------------------------------------------------- what was told

    def _hear(self, event: Event) -> None:
        match event:
            case ProductShown(card=card):
                self.told.codes.add(card.code)
            case LiveStarted(live_id=live_id, at=at):
                self._begin(at, live_id)
            case LiveEnded():
                self.told.since = None
            case _:
                return
        if self.window is not None and self.window.screen_shown is not None:
            self.window.screen_shown.tick()

    def _begin(self, since: int | None, live_id: int | None) -> None:
        """Show the time from here; what was told before stays for a live session that goes on."""
        self.told.since = since
        if since is None or live_id is None or self._kit is None:
            return
        if since != self._began:
            self._began = since
            self.told.codes.clear()
            self.told.points.clear()
        shown = self._kit.app.ledger.write(lambda tx: tx.questions.shown(live_id))
        tasks.when_done(shown, self._take_shown, lambda _trouble: None, owner=self)

    def _take_shown(self, shown: list[tuple[int, str]]) -> None:
        """Know what the book has of a live session that goes on."""
        self.told.codes.update(code for _at, code in shown)
