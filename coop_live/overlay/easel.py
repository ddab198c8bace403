"""Paints each card in a thread of its own and hands the finished picture to OBS."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol

from coop_live.events import CanvasKnown, CardHidden, CardPainted, Event, Events, Notice, ProductShown
from coop_live.i18n import tr
from coop_live.model import Card

LOG = logging.getLogger(__name__)

# OBS asks about missing pictures when it starts: what it may have saved the name of stays some days.
KEPT_PICTURES = 8
KEPT_SECONDS = 3 * 24 * 3600
USUAL_CANVAS = (1280, 720)

Size = tuple[int, int]


class CardPainter(Protocol):
    """Who can draw a card: the module ui.painter, or a test's brush."""

    def save_card(self, card: Card, path: Path, *, theme: str, canvas: Size) -> None:
        """Write the card's picture as PNG."""

    def placement(self, theme: str, canvas: Size) -> Size:
        """Return where its top left corner belongs on the canvas."""


class Screen(Protocol):
    """Where pictures go: the link to OBS."""

    def put(self, image: Path, position: Size) -> object:
        """Show this picture from now on; never blocks."""

    def show(self) -> object:
        """Let the picture be seen."""

    def hide(self) -> object:
        """Let the picture not be seen."""

    def in_use(self) -> Collection[Path]:
        """Return the pictures that must stay."""


class Easel:
    """Turns what is on air into pictures; when several changes wait, only the last is painted."""

    def __init__(
        self, events: Events, painter: CardPainter, folder: Path, theme: str, screen: Screen | None = None
    ) -> None:
        self._events = events
        self._painter = painter
        self._folder = folder
        self._theme = theme
        self._screen = screen
        self._canvas = USUAL_CANVAS
        self._wanted: Card | None = None
        self._card: Card | None = None
        self._running = False
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

    def _listen(self, event: Event) -> None:
        if isinstance(event, ProductShown):
            self._want(event.card)
        elif isinstance(event, CardHidden):
            self._want(None)
            with self._changed:
                if self._screen is not None:
                    self._screen.hide()
        elif isinstance(event, CanvasKnown):
            self._canvas = (event.width, event.height)
            self._want(self._card)

    def _want(self, card: Card | None) -> None:
        with self._changed:
            self._wanted = self._card = card
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or not self._running)
                card, self._wanted = self._wanted, None
                if card is None:
                    return
            try:
                self._paint(card)
            except Exception:
                # Whatever it was, the next card must be painted.
                LOG.exception("the card of %s could not be painted", card.code)
                self._events.publish(
                    Notice(
                        "warn", tr("Chưa vẽ được thẻ {code}.", code=card.code), tr("Kiểm lại ảnh và ổ đĩa.")
                    )
                )

    def _paint(self, card: Card) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        canvas = self._canvas
        path = self._folder / f"card-{_file_name(card.code)}-{time.time_ns()}.png"
        self._painter.save_card(card, path, theme=self._theme, canvas=canvas)
        with self._changed:  # so that a hide cannot fall between the question and the show
            if self._screen is not None and self._card is not None:
                self._screen.put(path, self._painter.placement(self._theme, canvas))
                self._screen.show()
        self._events.publish(CardPainted(card, path))
        self._tidy()

    def _tidy(self) -> None:
        """Remove pictures that nothing shows any more."""
        in_use = self._screen.in_use() if self._screen is not None else ()
        pictures = sorted((path.stat().st_mtime, path) for path in self._folder.glob("card-*.png"))
        for written_at, path in pictures[:-KEPT_PICTURES]:
            if path not in in_use and written_at < time.time() - KEPT_SECONDS:
                path.unlink(missing_ok=True)


def _file_name(code: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", code)[:20]
