"""Products on a real OBS as in an evening: press, easel, painter, link; and which card is to be seen."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from coop_live.catalog.files import read_catalog
from coop_live.events import CardHidden, CardPainted, Event, Events, ProductShown
from coop_live.model import Card
from coop_live.overlay.card import make_card
from coop_live.overlay.easel import Easel
from coop_live.overlay.obs import ObsLink
from coop_live.resources import asset
from tests.real.viewer import Viewer
from ui import painter

CANVAS = (1280, 720)
SMALL = (320, 180)  # enough to tell one card from another, and quick to fetch
PATIENCE = 15.0


def sample_cards(theme: str = "lower-third") -> list[Card]:
    """The cards of the sample catalog, each with a QR of its own."""
    products = read_catalog(asset("samples", "catalog.json")).products
    return [
        make_card(one, stock=20, first_stock=30, qr=f"https://htx.example/{one.code}", theme=theme)
        for one in products
    ]


class Stage:
    """Puts cards on air through the real easel, painter and link; needs a QGuiApplication."""

    def __init__(
        self, link: ObsLink, events: Events, viewer: Viewer, folder: Path, theme: str = "lower-third"
    ) -> None:
        self._events, self._viewer, self._theme = events, viewer, theme
        self.cards = sample_cards(theme)
        self.link = link
        self.pictures: dict[str, Path] = {}  # the last one painted of each code
        self._fresh = threading.Condition()
        events.subscribe(self._hear)
        self._easel = Easel(events, painter, folder, theme, link)
        self._easel.start()
        left, top = painter.placement(theme, CANVAS)
        image = painter.paint_card(self.cards[0], theme=theme, canvas=CANVAS)
        self._box = (left, top, left + image.width(), top + image.height())
        self._known = {card.code: self._small(card, folder) for card in self.cards}

    def _small(self, card: Card, folder: Path) -> Image.Image:
        path = folder / f"known-{card.code}.png"
        painter.save_card(card, path, theme=self._theme, canvas=CANVAS)
        with Image.open(path) as picture:
            return self._scaled(_on_air(picture, CANVAS, self._box))

    def _hear(self, event: Event) -> None:
        if isinstance(event, CardPainted):
            with self._fresh:
                self.pictures[event.card.code] = event.image
                self._fresh.notify_all()

    def look_through(self, viewer: Viewer) -> None:
        """Look with another viewer's eyes, after OBS was gone."""
        self._viewer = viewer

    def press(self, card: Card) -> None:
        """Put a product on air, as the key does."""
        self._events.publish(ProductShown(card))

    def clear(self) -> None:
        """Take the product off the air."""
        self._events.publish(CardHidden(None))

    def look(self) -> Image.Image:
        """What stands where the card belongs, small; empty air is cut away."""
        return self._scaled(self._viewer.picture(imageWidth=SMALL[0], imageHeight=SMALL[1]))

    def on_air(self) -> str:
        """Return the code of the card to be seen, or "" for none."""
        seen = self.look()
        far = {code: _distance(seen, known) for code, known in self._known.items()}
        nearest = min(far, key=lambda code: far[code])
        return nearest if far[nearest] < 15 else ""  # OBS scales in its own way: 10, others are 22 away

    def wait_for(self, holds: Callable[[], bool]) -> float:
        """Wait until something is seen; return the seconds that took."""
        began = time.perf_counter()
        while not holds():
            assert time.perf_counter() - began < PATIENCE, "it was never seen"
        return time.perf_counter() - began

    def close(self) -> None:
        """Stop painting."""
        self._easel.stop()

    def _scaled(self, picture: Image.Image) -> Image.Image:
        ratio = SMALL[0] / CANVAS[0]
        box = tuple(round(side * ratio) for side in self._box)
        small = picture if picture.size == SMALL else picture.resize(SMALL, Image.Resampling.BILINEAR)
        return small.crop((box[0], box[1], box[2], box[3]))


def _on_air(picture: Image.Image, canvas: tuple[int, int], box: tuple[int, int, int, int]) -> Image.Image:
    whole = Image.new("RGB", canvas, (0x10, 0x20, 0x30))
    whole.paste(picture.convert("RGB"), box[:2], picture.convert("RGBA").getchannel("A"))
    return whole


def _distance(one: Image.Image, other: Image.Image) -> float:
    """Return how different two pictures of one size are, 0 to 255."""
    means = ImageStat.Stat(ImageChops.difference(one, other)).mean
    return sum(means) / len(means)
