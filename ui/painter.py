"""Draws a card as the image that OBS shows: at the canvas's own size, checked before it goes on air."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Card
from coop_live.overlay.card import CALL
from ui.fonts import load_fonts
from ui.paint import full_card, lower_third, plain_card, portrait_card, portrait_full_card, side_card
from ui.paint.sheet import Sheet

log = logging.getLogger(__name__)

Canvas = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Theme:
    """How one theme is laid out: its size, the zone over its panel, its corner, at 720p."""

    compose: Callable[[Sheet, Card], None]
    size: tuple[int, int]
    at: tuple[int, int]
    tab: int = 0


_LANDSCAPE = {
    "lower-third": _Theme(lower_third.compose, lower_third.SIZE, (48, 376), lower_third.TAB),
    "side-card": _Theme(side_card.compose, side_card.SIZE, (852, 36)),
    "full-card": _Theme(full_card.compose, full_card.SIZE, (48, 36)),
}
_UPRIGHT = {
    "portrait-card": _Theme(portrait_card.compose, portrait_card.SIZE, (24, 150), portrait_card.TAB),
    "full-card": _Theme(portrait_full_card.compose, portrait_full_card.SIZE, (24, 150)),
}
THEMES = tuple(dict.fromkeys((*_LANDSCAPE, *_UPRIGHT)))


def paint_card(card: Card, *, theme: str, canvas: Canvas) -> QImage:
    """Return the card's image for a canvas of that size: an opaque rounded panel, clear around it.

    A theme made for the other shape of canvas is replaced by the small card of this one. A card
    that would fail on air is drawn with the usual call, else without its QR, else as name, price
    and code on plain paper. Works in any thread while a QGuiApplication lives. Raises KeyError
    for an unknown theme.
    """
    load_fonts()
    card = _in_capitals(card)
    for candidate in _gentler(card):
        sheet = _sheet(candidate, theme, canvas)
        faults = sheet.faults()
        if not faults:
            return sheet.image()
        log.warning("card %s as %s: %s", card.code, theme, "; ".join(faults))
    sheet = _empty(theme, canvas)
    plain_card.compose(sheet, card)
    return sheet.image()


def faults(card: Card, *, theme: str, canvas: Canvas) -> tuple[str, ...]:
    """Return what would be wrong with a card on air; nothing when it is drawn as designed."""
    load_fonts()
    return _sheet(card, theme, canvas).faults()


def placement(theme: str, canvas: Canvas) -> tuple[int, int]:
    """Return where the image's top left corner belongs on the canvas, in canvas pixels."""
    chosen, k = _suited(theme, canvas), _scale(canvas)
    width, height = canvas
    if height > width:
        return round((width - chosen.size[0] * k) / 2), round(chosen.at[1] * k)
    right, bottom = 1280 - chosen.at[0] - chosen.size[0], 720 - chosen.at[1] - chosen.size[1]
    return round(width - (right + chosen.size[0]) * k), round(height - (bottom + chosen.size[1]) * k)


def save_card(card: Card, path: Path, *, theme: str, canvas: Canvas) -> None:
    """Paint a card into a PNG file; who reads it meanwhile sees the old picture or the new one.

    Raises CoopLiveError when the file cannot be written.
    """
    image = paint_card(card, theme=theme, canvas=canvas)
    aside = path.with_name(f"{path.stem}.new.png")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(aside)):
            raise OSError(str(aside))
        aside.replace(path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise CoopLiveError(
            tr("Chưa ghi được ảnh thẻ {name}.", name=path.name),
            tr("Xem ổ đĩa còn chỗ và thư mục có cho ghi không."),
        ) from error


def _gentler(card: Card) -> Iterator[Card]:
    """Give the card, then ever plainer ones that say the same."""
    usual = replace(card, call=card.call if card.sold_out else CALL.replace("{code}", card.code))
    bare = replace(card, qr=None)
    yield from dict.fromkeys((card, usual, bare, replace(usual, qr=None)))


def _in_capitals(card: Card) -> Card:
    """Draw the code in capitals, as the themes are laid out for; viewers may type it as they like."""
    code = card.code.upper()
    return replace(card, code=code, call=card.call.replace(card.code, code))


def _sheet(card: Card, theme: str, canvas: Canvas) -> Sheet:
    sheet = _empty(theme, canvas)
    _suited(theme, canvas).compose(sheet, card)
    return sheet


def _empty(theme: str, canvas: Canvas) -> Sheet:
    chosen = _suited(theme, canvas)
    return Sheet(chosen.size, _scale(canvas), top=chosen.tab)


def _suited(theme: str, canvas: Canvas) -> _Theme:
    if theme not in THEMES:
        raise KeyError(theme)
    if canvas[1] > canvas[0]:
        return _UPRIGHT.get(theme, _UPRIGHT["portrait-card"])
    return _LANDSCAPE.get(theme, _LANDSCAPE["lower-third"])


def _scale(canvas: Canvas) -> float:
    short, long = min(canvas), max(canvas)
    return min(short / 720, long / 1280)
