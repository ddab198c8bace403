"""Pictures that were painted before anybody asked for them, so that a press need not wait for paint."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from pathlib import Path

from coop_live.model import Card

MOST = 64
NEXT = 12  # so many cards are painted ahead: the next ones of the evening
QUIET_SECONDS = 0.6  # after the last change: what a person does goes before

Seen = tuple[Card, int]


class Ready:
    """Knows which cards may be wanted next (`asked` tells them all) and which of them are painted.

    Belongs to the easel's thread, but for `unsettle` and `forget`. `age` grows with every `forget`.
    """

    def __init__(self, asked: Callable[[], Iterable[Card]]) -> None:
        self._asked = asked
        self._painted: OrderedDict[Seen, Path] = OrderedDict()
        self.age = 0
        self._waiting: deque[Card] = deque()
        self._look_at: float | None = None

    def unsettle(self) -> None:
        """Look again soon what may be wanted: something has changed."""
        self._look_at = time.monotonic() + QUIET_SECONDS

    def forget(self) -> None:
        """Forget everything: the pictures are of another canvas, or of an evening that is over."""
        self._painted, self._waiting, self._look_at = OrderedDict(), deque(), None
        self.age += 1

    def find(self, card: Card) -> Path | None:
        """Return the picture of exactly this card, None where there is none."""
        path = self._painted.get(_seen(card))
        return path if path is not None and path.is_file() else None

    def keep(self, card: Card, path: Path, age: int | None = None) -> None:
        """Remember a picture, unless it was begun before the last `forget`; the oldest give way."""
        if age is not None and age != self.age:
            return
        self._painted[_seen(card)] = path
        while len(self._painted) > MOST:
            self._painted.popitem(last=False)

    def next(self) -> Card | None:
        """Return a card that may be wanted and is not painted; None while there is nothing to do."""
        if self._look_at is not None and time.monotonic() >= self._look_at:
            self._look_at = None
            self._waiting = deque(
                card for card in self._asked() if card.sale_ends is None and not card.blocked
            )
        while self._waiting:
            card = self._waiting.popleft()
            if self.find(card) is None:
                return card
        return None

    def seconds_to_next(self) -> float | None:
        """Return when there may be something to do, None where nothing is expected."""
        if self._waiting:
            return 0.0
        return None if self._look_at is None else self._look_at - time.monotonic()


def _seen(card: Card) -> Seen:
    """Return a card with the time of its photo: another photo of the same name is another card."""
    try:
        return card, card.photo.stat().st_mtime_ns if card.photo else 0
    except OSError:
        return card, 0
