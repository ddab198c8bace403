"""The themes: how large each is, where it stands, and what it does when a notice comes under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coop_live.model import Card, Look
from ui.paint import full_card, lower_third, portrait_card, portrait_full_card, side_card, ticker
from ui.paint.notice import SIZE, SIZE_UPRIGHT, notice_height, notice_lines
from ui.paint.sheet import Sheet
from ui.paint.words import Face, Line

Canvas = tuple[int, int]
Place = tuple[int, int]
Sizes = tuple[tuple[int, int], ...]

_UNDER_CARD = 12  # between the panel and the ticker


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme at 720p: how it is laid, its size, corner, and the zone over its panel.

    `names` are the sizes of its names with their lines, the last one the smallest meant for it.
    `grows` is how much higher a notice may make the image; beyond it the panel gives room. `rises`:
    it grows upwards. `ticker` is the corner of the order ticker's image, None where there is none.
    """

    compose: Callable[[Sheet, Card], None]
    size: tuple[int, int]
    at: tuple[int, int]
    names: Sizes
    tab: int = 0
    grows: int = 0
    rises: bool = False
    ticker: tuple[int, int] | None = None
    ticker_right: bool = False


_RIGHT_TICKER = 1232 - ticker.SIZE[0]
LOWER_THIRD = Theme(
    lower_third.compose,
    lower_third.SIZE,
    (48, 376),
    lower_third.NAMES,
    lower_third.TAB,
    grows=330,
    rises=True,
    ticker=(_RIGHT_TICKER, 436 - _UNDER_CARD - ticker.SIZE[1]),
    ticker_right=True,
)
SIDE_RIGHT = Theme(side_card.compose, side_card.SIZE, (852, 36), side_card.NAMES, ticker=(48, 624))
SIDE_LEFT = Theme(
    side_card.compose,
    side_card.SIZE,
    (48, 36),
    side_card.NAMES,
    ticker=(_RIGHT_TICKER, 624),
    ticker_right=True,
)
FULL = Theme(full_card.compose, full_card.SIZE, (48, 36), full_card.NAMES)
PORTRAIT = Theme(
    portrait_card.compose,
    portrait_card.SIZE,
    (24, 150),
    portrait_card.NAMES,
    portrait_card.TAB,
    grows=306,
    ticker=(24, 150 + portrait_card.SIZE[1] + _UNDER_CARD),
)
PORTRAIT_FULL = Theme(
    portrait_full_card.compose, portrait_full_card.SIZE, (24, 150), portrait_full_card.NAMES, grows=14
)

THEMES = ("lower-third", "side-card", "full-card", "portrait-card")


def suited(theme: str, canvas: Canvas, look: Look) -> Theme:
    """Return the theme for that shape of canvas; one made for the other shape gives the small card.

    Raises KeyError for an unknown name.
    """
    if theme not in THEMES:
        raise KeyError(theme)
    if upright(canvas):
        return PORTRAIT_FULL if theme == "full-card" else PORTRAIT
    side = SIDE_LEFT if look.side == "left" else SIDE_RIGHT
    return {"side-card": side, "full-card": FULL}.get(theme, LOWER_THIRD)


def upright(canvas: Canvas) -> bool:
    """Return True for a canvas higher than wide."""
    return canvas[1] > canvas[0]


def scale(canvas: Canvas) -> float:
    """Return how much larger than 1280 × 720 (or 720 × 1280) things are drawn on a canvas."""
    short, long = min(canvas), max(canvas)
    return min(short / 720, long / 1280)


def sentence(theme: Theme, text: str, canvas: Canvas, family: str) -> list[Line]:
    """Return the lines of a notice under that theme."""
    size = SIZE_UPRIGHT if upright(canvas) else SIZE
    return notice_lines(text, theme.size[0], Face(scale(canvas), family), size)


def growth(theme: Theme, lines: list[Line]) -> float:
    """Return how much higher a notice makes the image, in pixels at 720p."""
    return min(notice_height(lines), theme.grows)


def corner(at: tuple[float, float], size: tuple[float, float], canvas: Canvas) -> Place:
    """Return where something that stands `at` a place at 720p belongs on a canvas of any shape.

    On a wide one it keeps its margins to the nearer side and to the bottom, on a high one to the
    middle and to the top.
    """
    k, (width, height) = scale(canvas), canvas
    if upright(canvas):
        return round((width - 720 * k) / 2 + at[0] * k), round(at[1] * k)
    nearer_left = at[0] + size[0] / 2 < 640
    x = at[0] * k if nearer_left else width - (1280 - at[0]) * k
    return round(x), round(height - (720 - at[1]) * k)
