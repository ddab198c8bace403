"""A painter for tests that need no picture: it writes what it was asked to draw."""

from __future__ import annotations

import threading
from pathlib import Path

from coop_live.model import Card, Look
from coop_live.overlay.easel import Size


class Brush:
    """A painter that writes the code of the card; it may be held, or fail."""

    def __init__(self) -> None:
        self.painted: list[tuple[str, str, Size]] = []
        self.looks: list[Look] = []
        self.began = threading.Event()
        self.go = threading.Event()
        self.go.set()
        self.trouble: Exception | None = None

    def save_card(
        self, card: Card, path: Path, *, theme: str, canvas: Size, look: Look, emphasis: bool
    ) -> None:
        self.began.set()
        assert self.go.wait(10)
        if self.trouble is not None:
            raise self.trouble
        counted = "" if card.countdown is None else f" {card.countdown}"
        path.write_text(f"{card.code}{counted}{' !' if emphasis else ''}")
        self.painted.append((card.code, theme, canvas))
        self.looks.append(look)

    def placement(self, theme: str, canvas: Size, look: Look, *, card: Card | None) -> Size:
        return (canvas[0] // 10, canvas[1] // 2)

    def save_ticker(self, words: str, path: Path, *, theme: str, canvas: Size, look: Look) -> None:
        path.write_text(words)

    def ticker_placement(self, theme: str, canvas: Size, look: Look, *, card: Card | None) -> Size | None:
        return None if theme == "full-card" else (canvas[0] // 4, canvas[1] // 4)
