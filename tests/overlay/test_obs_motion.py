"""Layers slide a little and stop, and never from a place they do not have."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from coop_live.model import Layer
from coop_live.overlay.obs_motion import downwards, height_of, shifted, way_in, way_out

HD, UPRIGHT, FULL_HD = (1280, 720), (720, 1280), (1920, 1080)


def test_a_card_comes_from_more_than_half_its_height_and_slows_down():
    assert way_in(Layer.CARD, 300, HD) == (165, 84, 36, 12)
    assert way_out(Layer.CARD, 300, HD) == (45, 150)


def test_the_ticker_slides_a_little_whatever_its_height():
    assert way_in(Layer.TICKER, 60, HD) == (16, 9, 3)
    assert way_in(Layer.TICKER, 90, FULL_HD) == (24, 14, 4)
    assert way_out(Layer.TICKER, 54, UPRIGHT) == (5, 14)


@given(st.sampled_from(list(Layer)), st.integers(1, 4000), st.sampled_from([HD, UPRIGHT, FULL_HD]))
def test_a_layer_only_nears_its_place_and_something_of_it_is_seen_at_once(layer, height, canvas):
    coming, going = way_in(layer, height, canvas), way_out(layer, height, canvas)
    assert list(coming) == sorted(coming, reverse=True)
    assert list(going) == sorted(going)
    assert len(coming) <= 6
    assert len(going) <= 4
    if height > 20:
        assert coming[0] < height


@pytest.mark.parametrize(("top", "down"), [(376, True), (36, True), (0, False), (150, False)])
def test_it_moves_towards_the_nearer_of_the_upper_and_the_lower_edge(top, down):
    assert downwards(top, 648 if top == 36 else 300, HD) is down


def test_shifting_keeps_the_frame_as_big_as_it_was():
    for pixels in (0, 20, 308):
        for down in (True, False):
            _, fields = shifted("x", pixels, down=down)
            assert fields["filterSettings"]["top"] + fields["filterSettings"]["bottom"] == 0


def test_the_height_is_read_from_the_picture(tmp_path):
    picture = tmp_path / "thẻ.png"
    Image.new("RGBA", (1184, 308)).save(picture)
    assert height_of(picture) == 308


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n\0\0"])
def test_what_is_no_picture_has_no_height(tmp_path, content):
    broken = tmp_path / "thẻ.png"
    broken.write_bytes(content)
    assert height_of(broken) == height_of(Path("/nowhere/thẻ.png")) == 0
