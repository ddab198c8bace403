"""A flash sale: the tab with minutes and seconds, golden, then pale in the last ten, then gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.card_states import SHAPES, STATES
from tests.ui.seeing import alike, pillow, share, spoken
from ui.paint.flash import FLASH, on_sale
from ui.paint.inks import HONEY, LOOM, RED
from ui.painter import faults, paint_card

shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
pytestmark = pytest.mark.usefixtures("qapp")

SALE = STATES["flash, no QR"]


def digits(monkeypatch) -> list[str]:
    """Listen to the digits that are drawn on tiles."""
    from ui.paint import flash

    drawn: list[str] = []
    line = flash.line

    def listen(text, *args):
        drawn.append(text)
        return line(text, *args)

    monkeypatch.setattr(flash, "line", listen)
    return drawn


@pytest.mark.parametrize(
    ("seconds", "told"), [(272, "0432"), (7, "0007"), (3599, "5959"), (6000, "10000"), (10**9, "99959")]
)
@shapes
def test_minutes_and_seconds_are_told(theme, canvas, seconds, told, monkeypatch):
    drawn = digits(monkeypatch)
    paint_card(replace(SALE, countdown=seconds), theme=theme, canvas=canvas)
    assert "".join(text for text in drawn if text.isdigit()) == told
    assert FLASH in drawn
    assert faults(replace(SALE, countdown=seconds), theme=theme, canvas=canvas) == ()


@shapes
@pytest.mark.parametrize("seconds", [None, 0, -5])
def test_without_seconds_left_there_is_no_sale(theme, canvas, seconds, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(replace(SALE, countdown=seconds), theme=theme, canvas=canvas)
    assert FLASH not in written
    assert not on_sale(replace(SALE, countdown=seconds))


@shapes
def test_the_tab_stays_in_its_zone_and_the_panel_where_it_was(theme, canvas):
    usual = paint_card(replace(SALE, countdown=None), theme=theme, canvas=canvas)
    sale = paint_card(SALE, theme=theme, canvas=canvas)
    assert sale.size() == usual.size()
    assert share(sale, RED) > share(usual, RED) + 0.01
    if theme in ("lower-third", "portrait-card"):
        below = 64
        rest = [image.copy(0, below, image.width(), image.height() - below) for image in (usual, sale)]
        assert alike(*rest), "only the tab comes"
        assert pillow(sale).getpixel((sale.width() - 30, 20))[3] == 0, "the ticker's place stays clear"


@shapes
def test_a_second_changes_only_the_digits(theme, canvas):
    one, other = (paint_card(replace(SALE, countdown=left), theme=theme, canvas=canvas) for left in (61, 60))
    assert not alike(one, other)
    rest = [image.copy(0, 88, image.width(), image.height() - 88) for image in (one, other)]
    assert alike(*rest)


@shapes
def test_the_last_ten_seconds_are_pale(theme, canvas):
    golden = share(paint_card(replace(SALE, countdown=11), theme=theme, canvas=canvas), HONEY)
    pale = share(paint_card(replace(SALE, countdown=10), theme=theme, canvas=canvas), HONEY)
    assert pale < golden


@shapes
def test_the_stock_is_turned_round_for_a_moment(theme, canvas):
    for state in ("plenty, no QR", "few, old price, no QR", "nearly gone, no QR"):
        usual, turned = (
            paint_card(STATES[state], theme=theme, canvas=canvas, emphasis=on) for on in (False, True)
        )
        assert usual.size() == turned.size()
        assert not alike(usual, turned), state
    plenty = [
        paint_card(STATES["plenty, no QR"], theme=theme, canvas=canvas, emphasis=on) for on in (False, True)
    ]
    assert share(plenty[1], LOOM) > share(plenty[0], LOOM)
