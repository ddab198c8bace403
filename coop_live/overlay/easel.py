"""Paints each card and ticker in a thread of its own and hands the finished pictures to the screen."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
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
    OrderConfirmed,
    OrderReopened,
    ProductShown,
    SaleChanged,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.model import Card, Layer, Look
from coop_live.overlay import ticker
from coop_live.overlay.gallery import Gallery
from coop_live.overlay.ready import Ready
from coop_live.overlay.screens import Screen

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

    `may_say` is asked before a ticker's words go on air. `calm` leaves out what moves or blinks.
    `ahead` tells which cards may be wanted next: they are painted while there is nothing else to do.
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
        self._says_orders, self._may_say = says_orders, may_say or _anything
        self._canvas = USUAL_CANVAS
        self._card: Card | None = None
        self._fresh = self._running = False
        self._seen: Card | None = None
        self._told: Card | None = None
        self._nudged = False
        self._ready = Ready(ahead)
        self._emphasis_until = 0.0
        self._ahead: tuple[int, Path] | None = None
        self._ticker = ticker.Ticker()
        self._changed = threading.Condition()
        self._stop_listening: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="easel", daemon=True)

    def start(self) -> None:
        """Begin to paint what goes on air."""
        self._running = True
        self._stop_listening = self._events.subscribe(self._listen)
        self._thread.start()

    def stop(self) -> None:
        """Stop after the picture in hand."""
        self._stop_listening()
        with self._changed:
            self._running = False
            self._changed.notify()
        self._thread.join(5)

    # ------------------------------------------------------------ what is heard

    def _listen(self, event: Event) -> None:
        if isinstance(event, UNSETTLING):
            self._nudge()
        match event:
            case ProductShown(card=card):
                self._want(None if card.blocked else card)
            case CardHidden():
                self._want(None)
            case CanvasKnown(width=width, height=height):
                self._canvas = (width, height)
                self._ready.forget()
                if self._card is not None:
                    self._want(self._card)
            case OrderConfirmed(order=order) if self._says_orders:
                message = ticker.Message(order.number, ticker.sentence(order))
                if self._may_say(message.words):
                    self._tell(lambda said: said.add(message))
            case OrderReopened(order=order):
                self._tell(lambda said: said.without(order.number))
            case LiveEnded():
                self._ready.forget()
                self._tell(lambda said: replace(said, waiting=(), until=0))
            case _:
                pass

    def _nudge(self) -> None:
        with self._changed:
            self._ready.unsettle()
            self._nudged = True
            self._changed.notify()

    def _want(self, card: Card | None) -> None:
        with self._changed:
            self._card, self._fresh = card, card is not None
            if card is None:
                self._screen.hide(Layer.CARD)
            self._changed.notify()

    def _tell(self, change: Callable[[ticker.Ticker], ticker.Ticker]) -> None:
        with self._changed:
            self._ticker = change(self._ticker)
            self._changed.notify()

    # -------------------------------------------------------------- the thread

    def _run(self) -> None:
        while self._running:
            try:
                self._turn()
            except Exception as error:
                # Whatever it was, the next card must be painted.
                LOG.exception("a picture could not be painted")
                self._complain(error)
            with self._changed:
                self._changed.wait_for(self._has_news, self._seconds_to_next())

    def _has_news(self) -> bool:
        waits = self._ticker.turn(_now_ms()) is not self._ticker
        return self._fresh or self._nudged or waits or not self._running

    def _turn(self) -> None:
        """Do what is due: first what a person asked for, then what only the clock asks for."""
        with self._changed:
            card, fresh, self._fresh, self._nudged = self._card, self._fresh, False, False
        if card is not None:
            if fresh:
                self._ahead = None
                self._show(card)
            elif self._emphasis_until and time.monotonic() >= self._emphasis_until:
                self._emphasis_until = 0.0
                self._put_card(card, self._paint(card))
            elif self._ahead is not None and self._ahead[0] == _seconds_left(card):
                self._put_card(card, self._ahead[1])
            self._paint_ahead(card)
        self._turn_ticker()
        self._paint_one_more()
        self._gallery.tidy(self._screen.in_use())

    def _seconds_to_next(self) -> float:
        """Return how long there is nothing to do unless somebody does something."""
        waits = [FOREVER]
        card = self._card
        if card is not None and card.sale_ends is not None and _seconds_left(card):
            waits.append((card.sale_ends - _now_ms()) / 1000 % 1)
        if self._emphasis_until:
            waits.append(self._emphasis_until - time.monotonic())
        if self._ticker.busy:
            waits.append((self._ticker.until - _now_ms()) / 1000)
        if (soon := self._ready.seconds_to_next()) is not None:
            waits.append(soon)
        return max(0.001, min(waits))

    # -------------------------------------------------------------- the card

    def _show(self, card: Card) -> None:
        emphasis = not self._calm and _scarcer(card, self._seen)
        self._seen = card
        self._emphasis_until = time.monotonic() + EMPHASIS_SECONDS if emphasis else 0.0
        ready = None if emphasis or card.sale_ends is not None else self._ready.find(card)
        self._put_card(card, ready or self._paint(card, emphasis=emphasis))

    def _paint_one_more(self) -> None:
        """Paint one card that may be wanted next, unless somebody wants something now."""
        if self._fresh:
            return
        card = self._ready.next()
        if card is None:
            return
        try:
            self._ready.keep(card, self._paint(card))
        except Exception:
            # Nobody asked for it yet; when somebody does, they are told.
            LOG.exception("the card of %s could not be painted ahead", card.code)

    def _paint(self, card: Card, *, seconds: int | None = None, emphasis: bool = False) -> Path:
        counted = replace(card, countdown=_seconds_left(card) if seconds is None else seconds)
        path = self._gallery.new_card(card.code, ticking=seconds is not None)
        self._painter.save_card(
            counted, path, theme=self._theme, canvas=self._canvas, look=self._look, emphasis=emphasis
        )
        return path

    def _paint_ahead(self, card: Card) -> None:
        """Have the picture of the next second ready before it begins."""
        left = _seconds_left(card)
        if not left or self._fresh or (self._ahead is not None and self._ahead[0] == left - 1):
            return
        self._ahead = (left - 1, self._paint(card, seconds=left - 1))

    def _put_card(self, card: Card, path: Path) -> None:
        position = self._painter.placement(self._theme, self._canvas, self._look, card=card)
        with self._changed:  # so that a hide cannot fall between the question and the show
            if self._card is None:
                return
            self._screen.put(path, position, layer=Layer.CARD)
        self._events.publish(CardPainted(card, path))

    # ------------------------------------------------------------ the ticker

    def _turn_ticker(self) -> None:
        with self._changed:
            before, self._ticker = self._ticker, self._ticker.turn(_now_ms())
            said = self._ticker.said
        if said == before.said:
            return
        position = self._painter.ticker_placement(self._theme, self._canvas, self._look, card=self._card)
        if said is None or position is None:
            self._screen.hide(Layer.TICKER)
            return
        path = self._gallery.new_ticker()
        self._painter.save_ticker(said.words, path, theme=self._theme, canvas=self._canvas, look=self._look)
        self._screen.put(path, position, layer=Layer.TICKER)

    def _complain(self, error: Exception) -> None:
        """Tell once a card what is wrong: a countdown fails every second."""
        card = self._card
        if card is not None and card is self._told:
            return
        self._told, code = card, card.code if card is not None else ""
        remedy = getattr(error, "remedy", "") or tr("Kiểm lại ảnh và ổ đĩa.")
        self._events.publish(Notice("warn", tr("Chưa vẽ được thẻ {code}.", code=code), remedy))


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
