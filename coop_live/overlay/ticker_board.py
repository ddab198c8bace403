"""Shows the ticker's messages one after the other, as long as a live session runs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from coop_live.events import Event, LiveEnded, LiveStarted, OrderConfirmed, OrderReopened
from coop_live.model import Layer, Order
from coop_live.overlay.screens import Screen
from coop_live.overlay.ticker import Message, Ticker, sentence

# Paints words and returns the picture and where it belongs, None where the theme has no room for it.
Drawn = tuple[Path, tuple[int, int]]
Draw = Callable[[str], Drawn | None]


class TickerBoard:
    """Hears what is confirmed; the easel's thread calls `turn`. `may_say` is asked before words go on air."""

    def __init__(self, screen: Screen, draw: Draw, may_say: Callable[[str], bool]) -> None:
        self._screen, self._draw, self._may_say = screen, draw, may_say
        self._lock = threading.Lock()
        self._ticker = Ticker()
        self._live = False

    def hear(self, event: Event) -> None:
        """Take in what happened; what is confirmed after the live is nobody's news."""
        match event:
            case LiveStarted():
                self._live = True
            case LiveEnded():
                self._live = False
                self._change(lambda said: replace(said, waiting=(), until=0))
            case OrderConfirmed(order=order) if self._live:
                self._tell(order)
            case OrderReopened(order=order):
                self._change(lambda said: said.without(order.number))
            case _:
                pass

    def turn(self) -> None:
        """Show, or take away, what is due."""
        with self._lock:
            before, self._ticker = self._ticker, self._ticker.turn(_now_ms())
            said = self._ticker.said
        if said == before.said:
            return
        drawn = self._draw(said.words) if said is not None else None
        if drawn is None:
            self._screen.hide(Layer.TICKER)
        else:
            self._screen.put(*drawn, layer=Layer.TICKER)

    @property
    def is_due(self) -> bool:
        """True when `turn` has something to do."""
        ticker = self._ticker
        return ticker.turn(_now_ms()) is not ticker

    def seconds_to_next(self) -> float | None:
        """Return when there will be something to do, None where nothing waits."""
        ticker = self._ticker
        return (ticker.until - _now_ms()) / 1000 if ticker.busy else None

    def _tell(self, order: Order) -> None:
        message = Message(order.number, sentence(order))
        if self._may_say(message.words):
            self._change(lambda said: said.add(message))

    def _change(self, change: Callable[[Ticker], Ticker]) -> None:
        with self._lock:
            self._ticker = change(self._ticker)


def _now_ms() -> int:
    """Return a clock that nobody sets back."""
    return time.monotonic_ns() // 1_000_000
