"""Draws a card as the image that OBS shows: at the canvas's own size, checked before it goes on air."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Card, Look
from coop_live.overlay.card import CALL, CALL_SOLD_OUT
from ui.fonts import load_fonts
from ui.paint import plain_card, themes
from ui.paint.facts import NOT_LOST, NOT_LOST_UPRIGHT
from ui.paint.notice import notice_height, write_notice
from ui.paint.sheet import Sheet
from ui.paint.style import style_of
from ui.paint.themes import THEMES, Canvas, Place
from ui.paint.ticker import SIZE, SIZE_UPRIGHT, ticker_image

__all__ = (
    "OUR_LOOK",
    "THEMES",
    "Canvas",
    "faults",
    "name_too_long",
    "paint_card",
    "paint_ticker",
    "placement",
    "save_card",
    "save_ticker",
    "ticker_placement",
)

log = logging.getLogger(__name__)

OUR_LOOK = Look()

# Of 100: how hard PNG is packed. A card on a local disk is read once, and viewers wait for it.
_PACKED_LITTLE = 80


def paint_card(
    card: Card, *, theme: str, canvas: Canvas, look: Look = OUR_LOOK, emphasis: bool = False
) -> QImage:
    """Return the card's image for a canvas of that size: an opaque rounded panel, clear around it.

    A theme made for the other shape of canvas is replaced by the small card of this one. A card
    that would fail on air is drawn with the usual call, else without its QR, else as name, price
    and code on plain paper. `emphasis` turns the colours of the stock round, for some frames.
    Works in any thread while a QGuiApplication lives. Raises KeyError for an unknown theme.
    """
    load_fonts()
    card = _in_capitals(card)
    for candidate in _gentler(card):
        sheet = _sheet(candidate, theme, canvas, look, emphasis=emphasis)
        faults = sheet.faults()
        if not faults:
            return sheet.image()
        log.warning("card %s as %s: %s", card.code, theme, "; ".join(faults))
    sheet = _empty(card, theme, canvas, look)
    plain_card.compose(sheet, card)
    return sheet.image()


def paint_ticker(words: str, *, theme: str, canvas: Canvas, look: Look = OUR_LOOK) -> QImage:
    """Return the order ticker's image, clear around the label; its size is that of the canvas's shape.

    `words` are masked already ("Chị L*** vừa chốt 2 gói"). What is too long even in small letters,
    or looks like a phone, becomes the plain safe form. Raises KeyError for an unknown theme.
    """
    load_fonts()
    chosen = themes.suited(theme, canvas, look)
    return ticker_image(
        words,
        themes.scale(canvas),
        style_of(look),
        upright=themes.upright(canvas),
        right=chosen.ticker_right,
    )


def faults(card: Card, *, theme: str, canvas: Canvas, look: Look = OUR_LOOK) -> tuple[str, ...]:
    """Return what would be wrong with a card on air; nothing when it is drawn as designed."""
    load_fonts()
    return _sheet(card, theme, canvas, look).faults()


def name_too_long(card: Card, *, theme: str, canvas: Canvas, look: Look = OUR_LOOK) -> bool:
    """Return True when a name needs smaller letters than a theme means for it: it wants a shorter one."""
    load_fonts()
    sheet = _sheet(card, theme, canvas, look)
    smallest, _ = themes.suited(theme, canvas, look).names[-1]
    drawn = min(mark.size for mark in sheet.marks if mark.name == "name")
    return drawn < smallest or bool(sheet.faults())


def placement(theme: str, canvas: Canvas, look: Look = OUR_LOOK, *, card: Card | None = None) -> Place:
    """Return where the image's top left corner belongs on the canvas, in canvas pixels.

    The image of a `card` with a notice is higher, on the lower third upwards: it asks for its own place.
    """
    chosen = themes.suited(theme, canvas, look)
    at = chosen.at[0], chosen.at[1] - _growth(chosen, card, canvas, look) * chosen.rises
    return themes.corner(at, chosen.size, canvas)


def ticker_placement(
    theme: str, canvas: Canvas, look: Look = OUR_LOOK, *, card: Card | None = None
) -> Place | None:
    """Return where the order ticker's top left corner belongs; None: this theme has no room for one.

    `card` is what is on air: its notice moves the ticker.
    """
    chosen = themes.suited(theme, canvas, look)
    if chosen.ticker is None:
        return None
    x, y = chosen.ticker
    grown = _growth(chosen, card, canvas, look)
    size = SIZE_UPRIGHT if themes.upright(canvas) else SIZE
    return themes.corner((x, y - grown if chosen.rises else y + grown), size, canvas)


def save_card(
    card: Card,
    path: Path,
    *,
    theme: str,
    canvas: Canvas,
    look: Look = OUR_LOOK,
    emphasis: bool = False,
) -> None:
    """Paint a card into a PNG file; who reads it meanwhile sees the old picture or the new one.

    Raises CoopLiveError when the file cannot be written.
    """
    _save(paint_card(card, theme=theme, canvas=canvas, look=look, emphasis=emphasis), path)


def save_ticker(words: str, path: Path, *, theme: str, canvas: Canvas, look: Look = OUR_LOOK) -> None:
    """Paint the order ticker into a PNG file, as `save_card` does."""
    _save(paint_ticker(words, theme=theme, canvas=canvas, look=look), path)


def _save(image: QImage, path: Path) -> None:
    aside = path.with_name(f"{path.stem}.new.png")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(aside), quality=_PACKED_LITTLE):
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
    """Give the card, then ever plainer ones that say the same; the notice stays on all."""
    call = CALL_SOLD_OUT if card.sold_out else CALL
    usual = replace(card, call=call.replace("{code}", card.code))
    bare = replace(card, qr=None)
    yield from dict.fromkeys((card, usual, bare, replace(usual, qr=None)))


def _in_capitals(card: Card) -> Card:
    """Draw the code in capitals, as the themes are laid out for; viewers may type it as they like."""
    code = card.code.upper()
    return replace(card, code=code, call=card.call.replace(card.code, code))


def _sheet(card: Card, theme: str, canvas: Canvas, look: Look, *, emphasis: bool = False) -> Sheet:
    sheet = _empty(card, theme, canvas, look, emphasis=emphasis)
    themes.suited(theme, canvas, look).compose(sheet, card)
    return sheet


def _empty(card: Card, theme: str, canvas: Canvas, look: Look, *, emphasis: bool = False) -> Sheet:
    """Return a sheet with nothing on it but the obligatory sentence."""
    chosen, style = themes.suited(theme, canvas, look), style_of(look)
    lines = themes.sentence(chosen, card.notice, canvas, style.family)
    width, height = chosen.size
    sheet = Sheet(
        (width, height + themes.growth(chosen, lines)),
        themes.scale(canvas),
        top=chosen.tab,
        under=notice_height(lines),
        style=style,
        emphasis=emphasis,
    )
    write_notice(sheet, lines, NOT_LOST_UPRIGHT if themes.upright(canvas) else NOT_LOST)
    return sheet


def _growth(chosen: themes.Theme, card: Card | None, canvas: Canvas, look: Look) -> float:
    if card is None or not card.notice:
        return 0.0
    load_fonts()
    return themes.growth(chosen, themes.sentence(chosen, card.notice, canvas, style_of(look).family))
