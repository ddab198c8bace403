"""What should lie over the camera's picture, layer by layer, for the ways on air that follow it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.model import Layer

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Standing:
    """One layer as it should be now.

    `image` is its picture (None before the first) and `position` where the picture's top left corner
    belongs on the canvas; `number` grows with every picture put, `seen` tells whether viewers see it.
    """

    image: Path | None = None
    position: Place = (0, 0)
    number: int = 0
    seen: bool = False


class Layers:
    """A screen that only remembers: `changed` is called after every change, in the thread that made it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._turn = threading.Lock()
        self._standing = {layer: Standing() for layer in Layer}
        self._count = 0

    def put(self, image: Path, position: Place, *, layer: Layer = Layer.CARD) -> None:
        """Show this picture from now on; never blocks."""
        with self._turn:
            self._count += 1
            was = self._standing[layer]
            self._standing[layer] = replace(
                was, image=image, position=position, number=self._count, seen=True
            )
        self._changed()

    def show(self, layer: Layer = Layer.CARD) -> None:
        """Let the picture be seen."""
        self._see(layer, True)

    def hide(self, layer: Layer = Layer.CARD) -> None:
        """Let the picture not be seen."""
        self._see(layer, False)

    def in_use(self) -> Collection[Path]:
        """Return the pictures that must stay."""
        return frozenset(one.image for one in self.now().values() if one.image is not None)

    def now(self) -> dict[Layer, Standing]:
        """Return every layer as it should be now."""
        with self._turn:
            return dict(self._standing)

    def _see(self, layer: Layer, seen: bool) -> None:
        with self._turn:
            before = self._standing[layer]
            self._standing[layer] = replace(before, seen=seen)
        if before.seen is not seen:
            self._changed()
