"""Several ways on air show the same, whenever they join."""

from __future__ import annotations

from pathlib import Path

from coop_live.model import Layer
from coop_live.overlay.screens import Position, Screens

FIRST, SECOND, LINE = Path("card-1.png"), Path("card-2.png"), Path("ticker-1.png")
HERE, THERE = (48, 376), (852, 612)


class Wall:
    """A screen that remembers what hangs on it."""

    def __init__(self, keeps: Path | None = None) -> None:
        self.seen: dict[Layer, tuple[Path, Position]] = {}
        self._keeps = frozenset([keeps] if keeps else [])

    def put(self, image: Path, position: Position, *, layer: Layer = Layer.CARD) -> None:
        self.seen[layer] = (image, position)

    def hide(self, layer: Layer = Layer.CARD) -> None:
        self.seen.pop(layer, None)

    def in_use(self) -> frozenset[Path]:
        return self._keeps


def test_all_show_the_same_layer_by_layer():
    screens, one, other = Screens(), Wall(), Wall()
    screens.join(one)
    screens.join(other)
    screens.put(FIRST, HERE)
    screens.put(LINE, THERE, layer=Layer.TICKER)
    assert one.seen == other.seen == {Layer.CARD: (FIRST, HERE), Layer.TICKER: (LINE, THERE)}
    screens.hide(Layer.TICKER)
    assert one.seen == other.seen == {Layer.CARD: (FIRST, HERE)}


def test_who_joins_later_shows_what_is_on_air_now_and_nothing_that_was():
    screens, late = Screens(), Wall()
    screens.put(FIRST, HERE)
    screens.put(LINE, THERE, layer=Layer.TICKER)
    screens.hide(Layer.TICKER)
    screens.put(SECOND, HERE)
    screens.join(late)
    assert late.seen == {Layer.CARD: (SECOND, HERE)}


def test_who_left_is_told_nothing_more():
    screens, gone = Screens(), Wall()
    screens.join(gone)
    screens.leave(gone)
    screens.put(FIRST, HERE)
    assert gone.seen == {}


def test_a_picture_stays_while_anybody_needs_it():
    screens = Screens()
    screens.join(Wall(keeps=SECOND))
    screens.put(FIRST, HERE)
    assert screens.in_use() == {FIRST, SECOND}
