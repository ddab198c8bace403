"""Icons in every colour, the platforms' marks, and what happens to an unknown name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import ui
from coop_live.resources import asset
from ui.icons import PLATFORMS, forget, icon, qicon

RED, BLUE = QColor(200, 0, 0), QColor(0, 0, 200)


def colours(name: str, colour: QColor) -> set[str]:
    """Return the colours of the fully opaque pixels of an icon."""
    image = icon(name, 24, colour).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


@pytest.mark.parametrize("name", ["sprout", "check", *PLATFORMS])
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    assert colours(name, RED) == {RED.name()}
    assert colours(name, BLUE) == {BLUE.name()}


def test_an_icon_is_drawn_once(qapp):
    forget()
    assert icon("sprout", 16, RED).cacheKey() == icon("sprout", 16, RED).cacheKey()
    assert icon("sprout", 16, RED).cacheKey() != icon("sprout", 16, BLUE).cacheKey()


def test_a_fine_screen_gets_finer_pixels_of_the_same_size(qapp):
    fine = icon("sprout", 16, RED, 2.0)
    assert (fine.width(), fine.deviceIndependentSize().width()) == (32, 16)


def test_a_platform_without_a_mark_gets_a_speech_balloon(qapp):
    assert icon("rehearsal", 16, RED).toImage() == icon("message-circle", 16, RED).toImage()


def test_a_window_icon_has_sizes_for_usual_and_fine_screens(qapp):
    assert len(qicon("sprout", 16, RED).availableSizes()) == 2


def test_every_icon_that_the_code_names_is_there():
    names = {path.stem for path in asset("icons").glob("*.svg")}
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for name in re.findall(r'icon="([a-z0-9-]+)"', path.read_text(encoding="utf-8")):
            assert name in names, f"{path.name} names {name}"


def test_the_icons_come_with_their_licences():
    assert "ISC License" in asset("icons", "LICENSE").read_text(encoding="utf-8")
    assert "CC0" in asset("icons", "platforms", "LICENSE.md").read_text(encoding="utf-8")
