"""What a cooperative's own look comes to on air: colours that can be read, letters that are all there."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor

from coop_live.errors import InputError
from coop_live.model import Look
from ui.fonts import WORDS, missing_letters
from ui.paint import inks
from ui.paint.brand import accepted_brand, deep, near_red

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a card, ready to draw with: `block` is under the call, `ticker` under the order ticker."""

    block: QColor
    ticker: QColor
    family: str = WORDS
    logo: Path | None = None
    weave: bool = True


OURS = Style(inks.BRAND, inks.BRAND_DEEP)


@lru_cache(maxsize=8)
def style_of(look: Look) -> Style:
    """Return what a look comes to; a colour or font that cannot be read gives way to ours.

    A brand too near the red of the price colours the ticker, and the block turns loom, so that
    viewers tell price and call apart. Needs a QGuiApplication for a font of the user's own.
    """
    family = look.font or WORDS
    if family != WORDS and (missing := missing_letters(family)):
        log.warning("font %s lacks %s", family, missing)
        family = WORDS
    try:
        brand, _ = accepted_brand(look.brand)
    except InputError:
        log.warning("brand colour %r is none", look.brand)
        brand = inks.BRAND.name()
    block, ticker = QColor(brand), QColor(deep(brand))
    if near_red(brand):
        block, ticker = inks.LOOM, QColor(brand)
    elif QColor(brand) == inks.BRAND:
        ticker = inks.BRAND_DEEP
    return Style(block, ticker, family, look.logo, look.weave)
