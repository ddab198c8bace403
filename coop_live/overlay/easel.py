"""Paints each card in a thread of its own and hands the finished pictures to the screen."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from coop_live.events import (
    CanvasKnown,
    CardHidden,
    CardPainted,
    CatalogChanged,
    Event,
    Events,
    LiveEnded,
    LiveStarted,
    Notice,
    ProductShown,
    SaleChanged,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.model import Card, Layer, Look
from coop_live.overlay.gallery import Gallery
from coop_live.overlay.ready import Ready
from coop_live.overlay.screens import Screen
from coop_live.overlay.ticker_board import Drawn, TickerBoard

LOG = logging.getLogger(__name__)

USUAL_CANVAS = (1280, 720)
EMPHASIS_SECONDS = 8 / 30

# After any of these other cards may be wanted than before.
UNSETTLING = (LiveStarted, ProductShown, StockChanged, SaleChanged, CatalogChanged, CanvasKnown)
FOREVER = 3600.0

Size = tuple[int, int]


class CardPainter(Protocol):
    """Who can draw: the module ui.painter, or a test's brush."""

    def save_card(
        self, card: Card, path: Path, *, theme: str, canvas: Size, look: Look, emphasis: bool
    ) -> None:
        """Write the card's picture as PNG; `emphasis` turns the colours of its stock round."""

    def placement(self, theme: str, canvas: Size, look: Look, *, card: Card | None) -> Size:
        """Return where its top left corner belongs on the canvas; a notice makes `card` higher."""

    def save_ticker(self, words: str, path: Path, *, theme: str, canvas: Size, look: Look) -> None:
        """Write the picture of one message as PNG."""

    def ticker_placement(self, theme: str, canvas: Size, look: Look, *, card: Card | None) -> Size | None:
        """Return where the ticker belongs beside `card` in this theme; None where it has no room."""


class Easel:
    """Turns what is on air into pictures; when several changes wait, only the last is painted.

    `says_orders` shows the ticker, and `may_say` is asked before its words go on air. `calm` leaves out
    what moves or blinks. `ahead` tells which cards may be wanted next: they are painted while there is
    nothing else to do.
    """

    def __init__(
        self,
        events: Events,
        painter: CardPainter,
        folder: Path,
        theme: str,
        screen: Screen,
        *,
        look: Look | None = None,
        calm: bool = False,
        says_orders: bool = False,
        may_say: Callable[[str], bool] | None = None,
        ahead: Callable[[], Iterable[Card]] = tuple,
    ) -> None:
        self._events = events
        self._painter = painter
        self._gallery = Gallery(folder)
        self._theme = theme
        self._look = look or Look()
        self._calm = calm
        self._screen = screen
        self._board = TickerBoard(screen, self._draw_ticker, may_say or _anything) if says_orders else None
        self._canvas = USUAL_CANVAS
        self._card: Card | None = None
        self._fresh = self._running = self._nudged = False
        self._seen: Card | None = None
        self._told: Card | None = None
        self._ready = Ready(ahead)
        self._emphasis_until = 0.0
        self._ahead: tuple[int, Path] | None = None
        self._paint_seconds = 0.0
        self._changed = threading.Condition()
        self._stop_listening: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="easel", daemon=True)

    def start(self, on_air: Callable[[], Card | None] = lambda: None) -> None:
        """Begin to paint what goes on air; `on_air` is asked what went there before anybody listened."""
        self._running = True
        self._stop_listening = self._events.subscribe(self._listen)
        self._screen.hide(Layer.TICKER)  # a message of another evening may still stand there
        card = on_air()
        if card is not None:
            self._want(None if card.blocked else card)
        self._thread.start()

    def stop(self) -> None:
        """Stop after the picture in hand; the card stays, a message does not."""
        self._stop_listening()
        with self._changed:
            self._running = False
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(5)
        self._screen.hide(Layer.TICKER)

    # ------------------------------------------------------------ what is heard

    def _listen(self, event: Event) -> None:
        match event:
            case ProductShown(card=card):
                self._want(None if card.blocked else card)
            case CardHidden():
                self._want(None)
            case CanvasKnown(width=width, height=height):
                self._use_canvas((width, height))
            case LiveEnded():
                self._ready.forget()
            case _:
                pass
        if self._board is not None:
            self._board.hear(event)
        self._nudge(unsettled=isinstance(event, UNSETTLING))

    def _use_canvas(self, canvas: Size) -> None:
        with self._changed:
            self._canvas = canvas
            self._ready.forget()
            self._fresh = self._card is not None

    def _want(self, card: Card | None) -> None:
        with self._changed:
            self._card, self._fresh = card, card is not None
            if card is None:
                self._screen.hide(Layer.CARD)

    def _nudge(self, *, unsettled: bool) -> None:
        with self._changed:
            if unsettled:
                self._ready.unsettle()
            self._nudged = True
            self._changed.notify()

    # -------------------------------------------------------------- the thread

    def _run(self) -> None:
        while self._running:
            with self._changed:
                card, fresh, self._fresh, self._nudged = self._card, self._fresh, False, False
            if card is not None:
                self._try(partial(self._turn_card, card, fresh=fresh), card)
            if self._board is not None:
                self._try(self._board.turn)
            self._try(self._paint_one_more)
            self._try(lambda: self._gallery.tidy(self._screen.in_use()))
            with self._changed:
                self._changed.wait_for(self._has_news, self._seconds_to_next())

    def _try(self, step: Callable[[], object], card: Card | None = None) -> None:
        """Do a step; whatever goes wrong in it, the next card must be painted."""
        try:
            step()
        except Exception as error:
            if card is None or card is not self._told:
                LOG.exception("a picture could not be painted")
            if card is not None:
                self._give_up(card, error)

    def _has_news(self) -> bool:
        said = self._board is not None and self._board.is_due
        return self._fresh or self._nudged or said or not self._running

    def _seconds_to_next(self) -> float:
        """Return how long there is nothing to do unless somebody does something."""
        waits = [FOREVER]
        card = self._card
        if card is not None and card.sale_ends is not None and _seconds_left(card):
            waits.append((card.sale_ends - _now_ms()) / 1000 % 1)
        if self._emphasis_until:
            waits.append(self._emphasis_until - time.monotonic())
        for soon in (self._ready.seconds_to_next(), self._board.seconds_to_next() if self._board else None):
            if soon is not None:
                waits.append(soon)
        return max(0.001, min(waits))

    # -------------------------------------------------------------- the card

    def _turn_card(self, card: Card, *, fresh: bool) -> None:
        """Do what is due: first what a person asked for, then what only the clock asks for."""
        if fresh:
            self._ahead = None
            self._show(card)
        elif self._emphasis_until and time.monotonic() >= self._emphasis_until:
            self._emphasis_until = 0.0
            self._put_card(card, self._paint(card))
        elif self._ahead is not None and self._ahead[0] >= (_seconds_left(card) or 0):
            path, self._ahead = self._ahead[1], None
            self._put_card(card, path)
        self._paint_ahead(card)

    def _show(self, card: Card) -> None:
        emphasis = not self._calm and _scarcer(card, self._seen)
        self._seen = card
        self._emphasis_until = time.monotonic() + EMPHASIS_SECONDS if emphasis else 0.0
        ready = None if emphasis or card.sale_ends is not None else self._ready.find(card)
        path = self._gallery.taken(ready) if ready is not None else self._paint(card, emphasis=emphasis)
        if not emphasis and card.sale_ends is None:
            self._ready.keep(card, path)
        self._put_card(card, path)

    def _paint(
        self, card: Card, *, kind: str = "card", seconds: int | None = None, emphasis: bool = False
    ) -> Path:
        began = time.monotonic()
        counted = replace(card, countdown=_seconds_left(card) if seconds is None else seconds)
        path = self._gallery.new(kind, card.code)
        self._painter.save_card(
            counted, path, theme=self._theme, canvas=self._canvas, look=self._look, emphasis=emphasis
        )
        self._paint_seconds = time.monotonic() - began
        return path

    def _paint_ahead(self, card: Card) -> None:
        """Have the picture of a second of a sale ready before it begins: the first that can be in time."""
        left = _seconds_left(card)
        if not left or self._fresh or self._ahead is not None:
            return
        second = max(0, left - 1 - int(self._paint_seconds))
        self._ahead = (second, self._paint(card, kind="tick", seconds=second))

    def _paint_one_more(self) -> None:
        """Paint one card that may be wanted next, unless somebody wants something now."""
        card = None if self._fresh else self._ready.next()
        if card is not None:
            age = self._ready.age
            self._ready.keep(card, self._paint(card, kind="ahead"), age)

    def _put_card(self, card: Card, path: Path) -> None:
        position = self._painter.placement(self._theme, self._canvas, self._look, card=card)
        with self._changed:  # so that a hide, or another card, cannot fall between the question and the show
            if self._card is not card:
                return
            self._screen.put(path, position, layer=Layer.CARD)
        self._events.publish(CardPainted(card, path))

    def _draw_ticker(self, words: str) -> Drawn | None:
        position = self._painter.ticker_placement(self._theme, self._canvas, self._look, card=self._card)
        if position is None:
            return None
        path = self._gallery.new("ticker")
        self._painter.save_ticker(words, path, theme=self._theme, canvas=self._canvas, look=self._look)
        return path, position

    def _give_up(self, card: Card, error: Exception) -> None:
        """Show nothing rather than another product's card, and say once what is wrong."""
        with self._changed:
            if self._card is card and self._seen is card:
                self._screen.hide(Layer.CARD)
        if card is self._told:
            return
        self._told = card
        remedy = getattr(error, "remedy", "") or tr("Kiểm lại ảnh và ổ đĩa.")
        self._events.publish(Notice("warn", tr("Chưa vẽ được thẻ {code}.", code=card.code), remedy))


def _anything(_words: str) -> bool:
    return True


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _seconds_left(card: Card) -> int | None:
    """Return the whole seconds of a flash sale that are still to come, None where there is none."""
    return None if card.sale_ends is None else max(0, -((_now_ms() - card.sale_ends) // 1000))


def _scarcer(card: Card, seen: Card | None) -> bool:
    """Tell whether the same product has become few, or nearly gone, since it was last painted."""
    if seen is None or seen.code != card.code or card.sold_out:
        return False
    return (card.few and not seen.few and not seen.nearly_gone) or (card.nearly_gone and not seen.nearly_gone)
