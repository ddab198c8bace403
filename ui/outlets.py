"""The overlay window and the page as one program holds them, whichever core is open behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coop_live.app import App
from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Event, LampChanged, PageWatched
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState, Layer
from coop_live.settings import Settings
from ui import tasks
from ui.on_air_ways import Acts, Ways
from ui.overlay import OverlayScreen
from ui.widgets.notice import Said

if TYPE_CHECKING:
    from ui.place import Doors

SPOT_FILE = "overlay-window.json"


class Outlets(QObject):
    """Follows one core after the other; `changed` gives how each way on air does from now on.

    The window stays open while a core is exchanged for another: the program that captures it must not
    lose it. `folder` is where the window's place is remembered, `lamps` what the connections' lamps show.
    """

    changed = Signal(object)

    def __init__(
        self,
        folder: Path,
        now: Callable[[], Settings],
        lamps: Mapping[str, Lamp],
        doors: Callable[[], Doors],
    ) -> None:
        super().__init__()
        self._now, self._lamps, self._doors = now, lamps, doors
        self._app: App | None = None
        self._watching = 0
        self._begun = False
        self.screen = OverlayScreen(folder / SPOT_FILE, colour=now().overlay.window_colour)
        self.screen.toggled.connect(self._tell)
        self.acts = Acts(
            open_window=self.open_window,
            use_size=self.use_size,
            turn_page=self.turn_page,
            copied=lambda: doors().tell(Said("info", tr("Đã chép địa chỉ trang thẻ."))),
        )

    # -------------------------------------------------------------------- one core

    def follow(self, app: App, *, goes_on: bool) -> None:
        """Show what this core shows from now on; `goes_on`: what is on air now will be so again."""
        self.leave()
        self._app, self._watching = app, 0
        layers = self.screen.layers
        layers.hide(Layer.TICKER)
        if not goes_on:
            layers.hide(Layer.CARD)
        if not (goes_on and self._now().obs.enabled):  # OBS will say that the picture is as it was
            self.screen.use_canvas(app.ways.canvas)
        app.ways.screens.join(layers)
        self._tell()

    def leave(self) -> None:
        """Follow no core; the window shows what it showed."""
        app, self._app = self._app, None
        if app is not None:
            app.ways.screens.leave(self.screen.layers)

    def begin(self) -> None:
        """Open what is to be open when the program starts; who closes it afterwards means it."""
        begun, self._begun = self._begun, True
        if self._now().overlay.window and not begun:
            self.screen.open()

    def stop(self) -> None:
        """Close the window: the program ends."""
        self.leave()
        self.screen.close()

    def hear(self, event: Event) -> None:
        """Take in what the core tells."""
        match event:
            case CanvasKnown(width=width, height=height):
                self.screen.use_canvas((width, height))
            case PageWatched(count=count):
                self._watching = count
            case LampChanged(lamp=Lamp(name="obs" | "page")):
                pass
            case _:
                return
        self._tell()

    # ----------------------------------------------------------------- what is asked

    def use(self, before: Settings, after: Settings) -> None:
        """Do at once what was changed in the settings."""
        self.screen.use_colour(after.overlay.window_colour)
        if before.overlay.window != after.overlay.window:
            self.open_window(after.overlay.window)
        if before.overlay.page != after.overlay.page:
            self._turn_page(after.overlay.page)
        if before.desk_page != after.desk_page:
            self._turn_desk(after)
        self._tell()

    def open_window(self, wanted: bool) -> None:
        """Open or close the window; what it showed is in it when it opens again."""
        if wanted:
            self.screen.open()
        else:
            self.screen.close()

    def turn_window(self) -> None:
        """Open the window, or close it, and say which: the key may be pressed where nothing shows it."""
        self.open_window(self.screen.window is None)
        words = tr("Đã mở cửa sổ thẻ") if self.screen.window is not None else tr("Đã đóng cửa sổ thẻ")
        self._doors().status(words, "monitor", "text_2")

    def use_size(self, size: str) -> None:
        """Let the window have one of its sizes."""
        self.screen.use_size(size)
        self._tell()

    def turn_page(self, wanted: bool) -> None:
        """Open or close the page; it stays so, in the next evening too, until it is turned again."""
        settings = self._now()
        if settings.overlay.page == wanted:
            self._turn_page(wanted)
        else:
            self._doors().change(replace(settings, overlay=replace(settings.overlay, page=wanted)))

    def _turn_page(self, wanted: bool) -> None:
        """Do it away from the main thread: the web server takes long to load."""
        app, tell = self._app, self._doors().tell
        if app is not None:
            work = app.ways.open_page if wanted else app.ways.close_page
            tasks.run(work, lambda _nothing: None, lambda wrong: tell(_warned(wrong)), owner=self)

    def _turn_desk(self, settings: Settings) -> None:
        """Open or close the second desk, away from the main thread as well."""
        app, tell = self._app, self._doors().tell
        if app is not None and not app.rehearsal:
            work = partial(app.second_desk.use, settings.desk_page)
            tasks.run(work, lambda _nothing: None, lambda wrong: tell(_warned(wrong)), owner=self)

    # ------------------------------------------------------------------- how it does

    @property
    def ways(self) -> Ways:
        """How each way does now."""
        off = {name: Lamp(name, LampState.OFF) for name in ("obs", "page")}
        app, overlay = self._app, self._now().overlay
        return Ways(
            obs=self._lamps.get("obs", off["obs"]),
            page=self._lamps.get("page", off["page"]),
            address=app.ways.page_address if app is not None else "",
            watching=self._watching,
            network=overlay.network,
            window_open=self.screen.window is not None,
            size=self.screen.size,
            colour=overlay.window_colour,
            canvas=app.ways.canvas if app is not None else (1280, 720),
        )

    def _tell(self) -> None:
        self.changed.emit(self.ways)


def _warned(trouble: CoopLiveError) -> Said:
    return Said("warn", trouble.cause, trouble.remedy)
