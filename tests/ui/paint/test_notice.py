"""The obligatory sentence: whole, large enough, on every card of the product, whatever else happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.card_states import NOTICE, SHAPES, STATES
from tests.ui.seeing import scanned, spoken
from ui.paint.notice import notice_height, notice_lines
from ui.paint.words import Face
from ui.painter import faults, paint_card, placement, ticker_placement

shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
pytestmark = pytest.mark.usefixtures("qapp")
LANDSCAPE, UPRIGHT = (1280, 720), (720, 1280)


@shapes
def test_the_sentence_is_whole_and_the_card_has_no_fault(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    for state in ("notice", "notice, no QR", "long name, notice", "flash, notice"):
        written.clear()
        image = paint_card(STATES[state], theme=theme, canvas=canvas)
        assert " ".join(written).startswith(NOTICE), "laid first, so that nothing can push it out"
        assert faults(STATES[state], theme=theme, canvas=canvas) == (), state
        assert scanned(image) == ([STATES[state].qr] if STATES[state].qr else [])


def test_it_is_one_line_on_the_lower_third_and_two_in_9_16():
    wide = notice_lines(NOTICE, 1184, Face(1.0), 27)
    assert [line.size for line in wide] == [27]
    high = notice_lines(NOTICE, 672, Face(1.0), 25)
    assert [line.size for line in high] == [25, 25]
    assert notice_lines(" \n", 672, Face(1.0), 25) == []
    assert notice_height([]) == 0


def test_the_lower_third_grows_upwards_and_its_ticker_gives_way():
    card = STATES["notice"]
    image = paint_card(card, theme="lower-third", canvas=LANDSCAPE)
    x, y = placement("lower-third", LANDSCAPE, card=card)
    assert (x, y + image.height()) == (48, 684), "the margin at the bottom stays"
    ticker = ticker_placement("lower-third", LANDSCAPE, card=card)
    assert ticker is not None
    assert ticker[1] + 60 + 12 == y + 60, "12 above the panel, beside the tab"


def test_the_portrait_cards_stay_over_the_chat():
    for theme in ("portrait-card", "full-card"):
        for state in ("notice", "flash, notice", "long name, notice, no QR"):
            image = paint_card(STATES[state], theme=theme, canvas=UPRIGHT)
            _, y = placement(theme, UPRIGHT, card=STATES[state])
            assert y == 150
            assert y + image.height() <= 760


@shapes
def test_even_the_card_of_last_resort_says_it(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(replace(STATES["notice"], name="x" * 300), theme=theme, canvas=canvas)
    tries = sum(text.startswith("55.000") for text in written)
    assert " ".join(written).count("thuốc chữa bệnh") == tries >= 2


@pytest.mark.parametrize("text", ["y" * 400, "Thực phẩm " * 60, "\u202e" + NOTICE, "<b>" + NOTICE])
@shapes
def test_a_strange_sentence_is_still_drawn_on_the_canvas(theme, canvas, text):
    card = replace(STATES["notice"], notice=text)
    image = paint_card(card, theme=theme, canvas=canvas)
    x, y = placement(theme, canvas, card=card)
    assert 0 <= x <= canvas[0] - image.width()
    assert 0 <= y <= canvas[1] - image.height()
