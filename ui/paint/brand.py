"""Judges a cooperative's colour: cream and golden words must be readable on it (onair/cards.md, 8)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from colorsys import hls_to_rgb, rgb_to_hls

from coop_live.errors import InputError
from coop_live.i18n import tr

CREAM, HONEY, RED = "#FFF3D6", "#F2B233", "#B3261E"
CREAM_CONTRAST, HONEY_CONTRAST = 4.5, 3.0
STEP = 0.02
"""Lightness (HSL, 0 to 1) that is taken away at a time."""
DEEPER = 0.75
"""What the ticker keeps of the brand's lightness."""
NEAR_RED = 30.0
"""Lab units (CIE 1976) within which a colour would be taken for that of the price."""

Rgb = tuple[float, float, float]


def accepted_brand(colour: str) -> tuple[str, bool]:
    """Return a colour that words can be read on, and whether it had to be darkened for it.

    `colour` is "#RRGGBB". Raises InputError for anything else.
    """
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        raise InputError(
            tr("Màu “{colour}” chưa đúng.", colour=colour),
            tr("Ghi như #1E5B3C: dấu # rồi sáu ký tự 0–9, A–F."),
        )
    shown = colour.upper()
    while not _readable(shown):
        shown = _with_lightness(shown, lambda lightness: lightness - STEP)
    return shown, shown != colour.upper()


def deep(colour: str) -> str:
    """Return the darker shade of a brand's colour, for the ticker."""
    return _with_lightness(colour, lambda lightness: lightness * DEEPER)


def near_red(colour: str) -> bool:
    """Return True when a colour would be mistaken for the red of prices and flash sales."""
    return math.dist(_lab(colour), _lab(RED)) < NEAR_RED


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return how light a colour is, 0 to 1 (WCAG 2.1)."""
    red, green, blue = map(_linear, _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _readable(colour: str) -> bool:
    return contrast(CREAM, colour) >= CREAM_CONTRAST and contrast(HONEY, colour) >= HONEY_CONTRAST


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _with_lightness(colour: str, change: Callable[[float], float]) -> str:
    hue, lightness, saturation = rgb_to_hls(*_rgb(colour))
    rgb = hls_to_rgb(hue, max(0.0, change(lightness)), saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in rgb)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _lab(colour: str) -> Rgb:
    """Return a colour in CIE L*a*b* under D65."""
    red, green, blue = map(_linear, _rgb(colour))
    x = _cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = _cube(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = _cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(share: float) -> float:
    return math.cbrt(share) if share > 0.008856 else 7.787 * share + 16 / 116
