"""A cooperative's own look on the cards: colour, logo, font, weave, side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QFontDatabase, QImage

from coop_live.model import Look
from tests.ui.card_states import SHAPES, STATES
from tests.ui.seeing import alike, pillow, scanned, share
from ui.fonts import DIGITS, LETTERS, WORDS, load_fonts, missing_letters
from ui.paint.inks import BRAND, LOOM, RED, THREAD
from ui.paint.marks import faint
from ui.paint.style import style_of
from ui.painter import faults, paint_card, paint_ticker, placement

LANDSCAPE = (1280, 720)
shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
pytestmark = pytest.mark.usefixtures("qapp")


@shapes
def test_the_call_stands_on_the_brand_and_prices_stay_red(theme, canvas):
    image = paint_card(STATES["plenty"], theme=theme, canvas=canvas, look=Look(brand="#22356B"))
    assert share(image, QColor("#22356B")) > 0.04
    assert share(image, BRAND) == 0
    assert share(image, RED) > 0.005
    assert scanned(image) == [STATES["plenty"].qr]


def test_a_red_brand_colours_the_ticker_and_leaves_the_block_to_loom():
    look = Look(brand="#A81F1F")
    card = paint_card(STATES["plenty, no QR"], theme="lower-third", canvas=LANDSCAPE, look=look)
    ticker = paint_ticker("Chị L*** vừa chốt 2 gói", theme="lower-third", canvas=LANDSCAPE, look=look)
    assert share(card, LOOM) > 0.1
    assert share(card, QColor("#A81F1F")) == 0
    assert share(ticker, QColor("#A81F1F")) > 0.1


def test_a_colour_that_is_none_and_a_font_that_is_missing_give_way_to_ours():
    style = style_of(Look(brand="xanh", font="Comic Nhà Mình"))
    assert style.block == BRAND
    assert style.family == WORDS


def test_without_weave_the_card_keeps_its_size_and_its_code():
    card = replace(STATES["plenty"], photo=None)
    plain = paint_card(card, theme="lower-third", canvas=LANDSCAPE, look=Look(weave=False))
    woven = paint_card(card, theme="lower-third", canvas=LANDSCAPE)
    assert plain.size() == woven.size()
    assert share(woven, THREAD) > 0
    assert share(plain, THREAD) == 0
    assert scanned(plain) == [STATES["plenty"].qr]


def test_the_side_card_stands_where_the_cooperative_wants_it():
    assert placement("side-card", LANDSCAPE, Look(side="left")) == (48, 36)
    assert placement("side-card", LANDSCAPE, Look(side="right")) == (852, 36)
    assert placement("side-card", (2560, 1080), Look(side="left"))[0] == 72, "margins stay on odd canvases"


@shapes
def test_another_font_is_measured_with_its_own_widths(theme, canvas):
    assert "DejaVu Sans" in QFontDatabase.families()
    look = Look(font="DejaVu Sans")
    for state in ("plenty", "flash", "long name, no QR", "sold out"):
        assert faults(STATES[state], theme=theme, canvas=canvas, look=look) == (), state
    ours = paint_card(STATES["plenty"], theme=theme, canvas=canvas)
    assert not alike(paint_card(STATES["plenty"], theme=theme, canvas=canvas, look=look), ours)


def test_fonts_are_refused_with_the_letters_they_lack():
    load_fonts()
    assert missing_letters(WORDS) == ""
    assert missing_letters("DejaVu Sans") == ""
    assert missing_letters("OpenSymbol") != ""
    assert missing_letters("không có phông này") == LETTERS + DIGITS


def logo(folder, colour, *, ground=(0, 0, 0, 0)):
    """Save a logo: a bar of one colour on a ground."""
    image = Image.new("RGBA", (80, 80), ground)
    image.paste(colour, (20, 10, 60, 70))
    path = folder / f"{len(list(folder.iterdir()))}.png"
    image.save(path)
    return path


def shown_logo(path):
    """Return the place of the logo on the lower third."""
    image = paint_card(STATES["sold out"], theme="lower-third", canvas=LANDSCAPE, look=Look(logo=path))
    return pillow(image).crop((868, 70, 920, 122))


def test_a_pale_logo_gets_a_disc_of_loom_and_a_dark_one_none(tmp_path):
    loom = LOOM.getRgb()
    pale = shown_logo(logo(tmp_path, (255, 250, 240, 255)))
    assert sum(pixel == loom for pixel in pale.get_flattened_data()) > 400
    dark = shown_logo(logo(tmp_path, (20, 60, 30, 255)))
    assert sum(pixel == loom for pixel in dark.get_flattened_data()) < 20
    assert sum(pixel == (20, 60, 30, 255) for pixel in dark.get_flattened_data()) > 400


def test_a_logo_with_a_ground_of_its_own_needs_no_disc(tmp_path, qapp):
    assert faint(QImage(str(logo(tmp_path, (255, 250, 240, 255)))))
    assert not faint(QImage(str(logo(tmp_path, (255, 250, 240, 255), ground=(255, 255, 255, 255)))))


def test_a_missing_logo_is_no_logo(tmp_path):
    with_none = paint_card(STATES["plenty"], theme="lower-third", canvas=LANDSCAPE)
    look = Look(logo=tmp_path / "gone.png")
    assert alike(paint_card(STATES["plenty"], theme="lower-third", canvas=LANDSCAPE, look=look), with_none)
