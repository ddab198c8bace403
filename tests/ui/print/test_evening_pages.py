"""A member's page and the evening's report as they come out: no ink outside of what was laid out."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QImage, QPainter

from coop_live.shipping.paper import Box, Page, Rule, Words
from coop_live.shipping.report import report_page
from coop_live.shipping.settlement_paper import settlement_page
from tests.shipping import settled, test_report
from tests.shipping.orders import EVERY_LETTER
from ui.fonts import load_fonts
from ui.print.page import paint_page

DOTS = 5  # a millimetre
# Marks above the letters reach a little over their line, and edges are soft.
ROOM = 0.7

PAGES = {
    "member": settlement_page(settled.ACCOUNTS[0], settled.HEADING),
    "full": settlement_page(settled.many(40), settled.HEADING),
    "hostile member": settlement_page(settled.HOSTILE[0], settled.HEADING),
    "report": report_page(test_report.FIGURES),
    "hostile report": report_page(test_report.HOSTILE),
}


@pytest.fixture
def drawn(qapp):
    """A way to see a page as a picture."""
    load_fonts()

    def draw(page: Page) -> Image.Image:
        image = QImage(round(page.width * DOTS), round(page.height * DOTS), QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        paint_page(painter, page, DOTS)
        painter.end()
        size = (image.width(), image.height())
        return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())

    return draw


def laid_out(page: Page) -> list[tuple[float, float, float, float]]:
    """Return where ink may be: x, y, right, bottom in mm."""
    places = []
    for mark in page.marks:
        match mark:
            case Words(x=x, y=y, width=width, size=size, lines=lines):
                places.append((x, y, x + width, y + size * lines))
            case Box(x=x, y=y, width=width, height=height):
                places.append((x, y, x + width, y + height))
            case Rule(x=x, y=y, width=width):
                places.append((x, y, x + width, y))
    return places


@pytest.mark.parametrize("name", PAGES)
def test_all_ink_is_where_it_was_laid_out(drawn, name: str):
    picture = drawn(PAGES[name])
    assert picture.getextrema() == (0, 255)
    brush = ImageDraw.Draw(picture)
    for left, top, right, bottom in laid_out(PAGES[name]):
        brush.rectangle([DOTS * one for one in (left - ROOM, top - ROOM, right + ROOM, bottom + ROOM)], 255)
    assert picture.getextrema() == (255, 255)


def test_every_vietnamese_letter_has_a_shape(drawn):
    """No letter is drawn as the empty box of a font that lacks it."""

    def seen(text: str) -> bytes:
        return drawn(Page("x", 20, 10, (Words(2, 2, 16, text, 6, 500),))).tobytes()

    missing = seen("\ufdd0")
    shapes = {letter: seen(letter) for letter in set(EVERY_LETTER) - {" "}}
    assert missing not in shapes.values()
    assert len(set(shapes.values())) == len(shapes)
