"""Every way on air as one: what is shown goes to all of them, and to one that joins later."""

from __future__ import annotations

import threading
from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from coop_live.model import Layer

Position = tuple[int, int]


class Screen(Protocol):
    """Where pictures go: the link to OBS, a window, a page. Nothing here blocks."""

    def put(self, image: Path, position: Position, *, layer: Layer = Layer.CARD) -> object:
        """Show this picture from now on."""

    def hide(self, layer: Layer = Layer.CARD) -> object:
        """Let the picture not be seen."""

    def in_use(self) -> Collection[Path]:
        """Return the pictures that must stay."""


class Screens:
    """A screen made of screens; they may join and leave at any time, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._screens: tuple[Screen, ...] = ()
        self._shown: dict[Layer, tuple[Path, Position]] = {}

    def join(self, screen: Screen) -> None:
        """Let a screen show what is shown now, and all that comes; a ticker of another evening goes."""
        with self._lock:
            self._screens += (screen,)
            for layer, (image, position) in self._shown.items():
                screen.put(image, position, layer=layer)
            if Layer.TICKER not in self._shown:
                screen.hide(Layer.TICKER)

    def leave(self, screen: Screen) -> None:
        """Tell a screen nothing more; what it shows is its own affair."""
        with self._lock:
            self._screens = tuple(one for one in self._screens if one is not screen)

    def put(self, image: Path, position: Position, *, layer: Layer = Layer.CARD) -> None:
        """Show this picture from now on, everywhere."""
        with self._lock:
            self._shown[layer] = (image, position)
            for screen in self._screens:
                screen.put(image, position, layer=layer)

    def hide(self, layer: Layer = Layer.CARD) -> None:
        """Let the picture not be seen anywhere."""
        with self._lock:
            self._shown.pop(layer, None)
            for screen in self._screens:
                screen.hide(layer)

    def in_use(self) -> frozenset[Path]:
        """Return the pictures that must stay."""
        with self._lock:
            shown = {image for image, _ in self._shown.values()}
            return frozenset(shown.union(*(screen.in_use() for screen in self._screens)))
