"""A cooperative's colour: taken as it is where words can be read on it, darkened where not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import InputError
from ui.paint.brand import CREAM, HONEY, accepted_brand, contrast, deep, luminance, near_red

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def test_black_and_white_are_as_far_apart_as_colours_can_be():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == 1


@pytest.mark.parametrize(
    ("words", "ground", "measured"),
    [
        ("#FFF3D6", "#1E5B3C", 7.3),
        ("#F2B233", "#1E5B3C", 4.3),
        ("#2A1A17", "#FFF8EA", 15.8),
        ("#B3261E", "#FFF8EA", 6.2),
    ],
)
def test_contrasts_are_those_of_the_design(words, ground, measured):
    assert contrast(words, ground) == pytest.approx(measured, abs=0.06)


def test_our_green_and_a_dark_blue_are_taken_as_they_are():
    assert accepted_brand("#1E5B3C") == ("#1E5B3C", False)
    assert accepted_brand("#22356b") == ("#22356B", False)


def test_a_light_green_is_darkened_and_stays_green():
    shown, darkened = accepted_brand("#7ED957")
    assert darkened
    assert luminance(shown) < luminance("#7ED957")
    red, green, blue = (int(shown[at : at + 2], 16) for at in (1, 3, 5))
    assert green > max(red, blue)


@given(colours)
def test_words_can_be_read_on_every_accepted_colour(colour):
    shown, darkened = accepted_brand(colour)
    assert contrast(CREAM, shown) >= 4.5
    assert contrast(HONEY, shown) >= 3
    assert darkened is (shown != colour)
    assert accepted_brand(shown) == (shown, False), "what was accepted stays accepted"


@pytest.mark.parametrize("text", ["", "green", "#12345", "#1234567", "1E5B3C", "#GG0000", "#1E5B3C\n"])
def test_what_is_no_colour_is_told(text):
    with pytest.raises(InputError) as trouble:
        accepted_brand(text)
    assert trouble.value.remedy


def test_reds_would_be_taken_for_the_price():
    assert near_red("#B3261E")
    assert near_red("#A02020")
    assert not near_red("#1E5B3C")
    assert not near_red("#6B1D5A")
    assert not near_red("#5A2A17"), "brown like the design's own example keeps its block"


def test_the_ticker_is_darker_than_the_card():
    assert luminance(deep("#22356B")) < luminance("#22356B")
