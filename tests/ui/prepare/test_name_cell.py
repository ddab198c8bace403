"""The name cell: a paper is seen however narrow the column is, and the name is read first."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from coop_live.model import Certificate, Product
from ui.prepare.name_cell import fitting, paint_name
from ui.prepare.rows import Row
from ui.theme import Theme
from ui.widgets import paint

TODAY = date(2026, 11, 22)
OVER = Certificate("ocop", stars=3, issued="2023-08-31")
GOOD = Certificate("vietgap", "7", expires="2028-03-31")


def painted(theme: Theme, width: int, *papers: Certificate, chosen: bool = False) -> QImage:
    """Return the cell of a product with these papers, on the ground of the table."""
    image = QImage(width, 44, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    row = Row(0, Product("C1", "Dứa sấy", "túi", 68_000, certificates=papers), "", None)
    painter = QPainter(image)
    paint_name(painter, theme, QRect(0, 0, width, 44), row, TODAY, chosen=chosen)
    painter.end()
    return image


def columns_with(image: QImage, colour: object) -> list[int]:
    """Return the columns in which a colour stands."""
    wide, high = range(image.width()), range(image.height())
    return [x for x in wide if any(image.pixelColor(x, y) == colour for y in high)]


def test_a_paper_that_is_over_is_red_at_the_right(theme: Theme):
    image = painted(theme, 300, OVER)
    red = columns_with(image, theme.colour("danger_tint"))
    assert red
    assert min(red) > 150
    assert columns_with(painted(theme, 300), theme.colour("danger_tint")) == []


def test_two_papers_stand_side_by_side_where_there_is_room(theme: Theme):
    image = painted(theme, 400, OVER, GOOD)
    red, green = (columns_with(image, theme.colour(one)) for one in ("danger_tint", "tea_tint"))
    assert red
    assert green
    assert max(red) < min(green), "the worst comes first"
    assert columns_with(painted(theme, 160, OVER, GOOD), theme.colour("tea_tint")) == []


def test_where_nothing_fits_one_sign_tells_the_worst(theme: Theme):
    image = painted(theme, 90, GOOD, OVER)
    assert columns_with(image, theme.colour("danger_tint")) == []
    assert columns_with(image, theme.colour("danger")), "the sign is red"


@pytest.mark.parametrize("chosen", [True, False])
def test_in_the_chosen_row_a_paper_stands_out_from_the_tint(theme: Theme, chosen: bool):
    tinted = columns_with(painted(theme, 300, GOOD, chosen=chosen), theme.colour("tea_tint"))
    assert bool(tinted) != chosen


def test_a_size_has_no_papers(theme: Theme):
    image = QImage(300, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    row = Row(0, Product("C1", "Dứa sấy", "túi", 68_000, certificates=(OVER,)), "100g", 3)
    painter = QPainter(image)
    paint_name(painter, theme, QRect(0, 0, 300, 32), row, TODAY)
    painter.end()
    assert columns_with(image, theme.colour("danger_tint")) == []


def test_the_second_line_drops_whole_parts_and_cuts_no_word(theme: Theme):
    font = theme.font("caption")
    parts = ("lô 2609B, thu 2/11/2026", "Nẫu Ecofarm", "phường An Nhơn, Gia Lai")
    assert fitting(parts, 1_000, font) == " · ".join(parts)
    two = " · ".join(parts[:2])
    assert fitting(parts, paint.width(two, font) + 5, font) == two
    assert fitting(parts, 10, font) == parts[0]
    assert fitting((), 100, font) == ""
