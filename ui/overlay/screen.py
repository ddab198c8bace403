"""Brings what is on air into the overlay window: opened, closed and moved by people, fed by the easel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication

from coop_live.model import Layer
from coop_live.overlay.layers import Layers, Standing
from ui import tasks
from ui.newest import Newest
from ui.overlay.frame import (
    SIZES,
    Canvas,
    Spot,
    centred,
    frame_of,
    in_sight,
    read_spot,
    scale_of,
    usual_frame,
    write_spot,
)
from ui.overlay.pictures import Drawn, load
from ui.overlay.window import KEY_COLOURS, OverlayWindow


@dataclass(slots=True)
class _Pane:
    """One layer in the window: which picture was asked for, which one is there, and is it seen."""

    asked: int = 0
    taken: int = 0
    drawn: Drawn | None = None
    seen: bool = False


class OverlayScreen(QObject):
    """The overlay window, or its absence; give `layers` to the easel as a screen, at any time.

    `spot_path` is where place and size are remembered; `colour` one of OVERLAY_COLOURS. `toggled` tells
    when the window opens or closes, `handed_back` when the desk should have the keyboard again.
    """

    toggled = Signal(bool)
    handed_back = Signal()
    _changed = Signal()

    def __init__(self, spot_path: Path, *, colour: str, canvas: Canvas = (1280, 720)) -> None:
        super().__init__()
        self.layers = Layers(self._announce)
        self._colour = colour
        self._canvas = canvas
        self._spot = read_spot(spot_path)
        # One after the other: an older place must not be written over a newer one.
        self._keeping = Newest[Spot, None](
            partial(write_spot, spot_path), lambda _nothing: None, lambda _trouble: None, self
        )
        self._frame = usual_frame(canvas)
        self._round = 0
        self._panes: dict[Layer, _Pane] = {}
        self._window: OverlayWindow | None = None
        # Queued: nobody who puts a picture waits for a window, not even in the main thread.
        self._changed.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    @property
    def window(self) -> OverlayWindow | None:
        """The window, None while it is closed."""
        return self._window

    @property
    def size(self) -> str:
        """Which of SIZES is chosen."""
        return self._spot.size if self._spot else SIZES[0]

    def open(self) -> None:
        """Open the window where it stood, without taking the keyboard."""
        if self._window is not None:
            self._window.raise_()
            return
        self._window = window = OverlayWindow(self._colour)
        window.moved.connect(self._keep_spot)
        window.handed_back.connect(self.handed_back)
        window.closed.connect(self._closed)
        self._begin_anew()
        self._draw()
        window.move(self._place(window))
        window.show()
        self.toggled.emit(True)

    def close(self) -> None:
        """Close the window; what is on air is remembered for the next time."""
        if self._window is not None:
            self._window.close()

    def use_size(self, size: str) -> None:
        """Show the card's surroundings or the whole picture at so many percent, from now on."""
        self._spot = replace(self._spot or Spot(*self._corner()), size=size)
        self._begin_anew()
        self._keep_spot()

    def use_canvas(self, canvas: Canvas) -> None:
        """Lay out for a picture of this size (width, height) from now on."""
        if canvas != self._canvas:
            self._canvas, self._frame = canvas, usual_frame(canvas)
            self._begin_anew()

    def use_colour(self, colour: str) -> None:
        """Stand on another ground; an open window is replaced, a clear one cannot become a solid one."""
        if colour == self._colour:
            return
        self._colour = colour
        if self._window is not None:
            self.close()
            self.open()

    # ------------------------------------------------------------------- pictures

    def _announce(self) -> None:
        if shiboken6.isValid(self):
            self._changed.emit()

    def _begin_anew(self) -> None:
        """Forget the pictures as they were drawn and ask for them again."""
        self._round += 1
        self._panes = {layer: _Pane() for layer in Layer}
        self._follow()

    def _follow(self) -> None:
        """Ask for what is not there yet, and show or hide what is."""
        if self._window is None:
            return
        for layer, standing in self.layers.now().items():
            pane = self._panes[layer]
            if standing.image is not None and standing.number > pane.asked:
                pane.asked = standing.number
                self._fetch(layer, standing, standing.image)
        self._draw()

    def _fetch(self, layer: Layer, standing: Standing, image: Path) -> None:
        scale, keyed = scale_of(self.size), self._colour in KEY_COLOURS
        take = partial(self._take, layer, standing, self._round)
        tasks.run(lambda: load(image, standing.position, scale=scale, keyed=keyed), take, owner=self)

    def _take(self, layer: Layer, standing: Standing, asked_in: int, drawn: Drawn | None) -> None:
        pane = self._panes[layer]
        if drawn is None or asked_in != self._round or standing.number < pane.taken:
            return
        pane.taken, pane.drawn = standing.number, drawn
        if layer is Layer.CARD:
            self._frame = frame_of(drawn.at, self._canvas, self._frame)
        self._draw()

    def _draw(self) -> None:
        """Draw what is to be seen; what is hidden comes back only with its newest picture."""
        if self._window is None:
            return
        shown = self._shown_part()
        scale = scale_of(self.size)
        pictures = []
        for layer, standing in self.layers.now().items():
            pane = self._panes[layer]
            pane.seen = standing.seen and (pane.seen or pane.taken == standing.number)
            if pane.seen and pane.drawn is not None:
                offset = pane.drawn.at.topLeft() - shown.topLeft()
                pictures.append((pane.drawn, offset * scale))
        self._window.show_pictures(shown.size() * scale, pictures)

    def _shown_part(self) -> QRect:
        return self._frame if self.size == "card" else QRect(QPoint(0, 0), QSize(*self._canvas))

    # ---------------------------------------------------------------------- place

    def _place(self, window: OverlayWindow) -> QPoint:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        spot = self._spot
        if spot is not None and in_sight(QRect(QPoint(spot.x, spot.y), window.size()), screens):
            return QPoint(spot.x, spot.y)
        return centred(window.size(), QGuiApplication.primaryScreen().availableGeometry())

    def _corner(self) -> tuple[int, int]:
        if self._window is None:
            return (-(2**19), 0)  # in sight of no screen: the middle is taken when it opens
        return (self._window.x(), self._window.y())

    def _keep_spot(self) -> None:
        """Remember place and size, away from the main thread."""
        if self._window is not None:
            self._spot = Spot(*self._corner(), self.size)
        if self._spot is not None:
            self._keeping.ask(self._spot)

    def _closed(self) -> None:
        self._keep_spot()
        window, self._window = self._window, None
        if window is not None:
            window.deleteLater()
        self.toggled.emit(False)
