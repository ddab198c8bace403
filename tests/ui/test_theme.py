"""The look: colours that can be read, figures of one width, a sheet without gaps."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette

import ui
from coop_live.resources import asset
from ui.theme import NAMES, Theme, colour_names, palette, stylesheet

PAIRS = json.loads(asset("look", "tokens.json").read_text(encoding="utf-8"))["contrast"]["pairs"]
HERE = Path(ui.__file__).parent


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_pair_of_colours_can_be_read(name, ink, ground, least):
    theme = Theme.load(name)
    one, other = luminance(theme.colour(ink)), luminance(theme.colour(ground))
    assert (max(one, other) + 0.05) / (min(one, other) + 0.05) >= least


def test_both_themes_know_every_colour():
    assert all(Theme.load(name).colour(token).isValid() for name in NAMES for token in colour_names())


def test_a_theme_nobody_made_is_refused():
    with pytest.raises(ValueError, match="sepia"):
        Theme.load("sepia")


def test_figures_are_all_one_width_in_every_weight(theme):
    for weight in (400, 600, 700):
        metrics = QFontMetrics(theme.figures("body", weight))
        assert len({metrics.horizontalAdvance(digit * 20) for digit in "0123456789"}) == 1


def test_heavier_figures_are_truly_heavier(theme):
    regular, bold = theme.figures("figure", 400), theme.figures("figure", 700)
    assert regular.variableAxisValue(regular.variableAxisTags()[0]) == 400
    assert bold.variableAxisValue(bold.variableAxisTags()[0]) == 700


def test_the_text_size_grows_type_and_heights_but_not_spaces():
    usual, large = Theme.load("light"), Theme.load("light", 1.3)
    assert large.font("body").pixelSize() == round(14 * 1.3) > usual.font("body").pixelSize()
    assert large.height("control") == round(36 * 1.3)
    assert large.space(4) == usual.space(4) == 16


@pytest.mark.parametrize("name", NAMES)
def test_the_sheet_has_every_value_filled_in(name):
    sheet = stylesheet(Theme.load(name))
    assert "@" not in sheet.replace("at sign", "")
    assert Theme.load(name).colour("line_strong").name() in sheet


def test_the_sheet_avoids_what_qt_warns_about():
    sheet = stylesheet(Theme.load("light"))
    for word in ("box-shadow", "transition", "gap:", "font-family"):
        assert word not in sheet
    assert not re.search(r"^\s*\*", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL), re.MULTILINE)


def test_disabled_words_have_a_colour_of_their_own():
    made = palette(Theme.load("dark"))
    usual = made.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) != usual


def test_a_pressed_ground_is_darker_by_day_and_lighter_by_night():
    for name, brighter in (("light", False), ("dark", True)):
        theme = Theme.load(name)
        ground = theme.colour("surface")
        assert (theme.pressed(ground).lightness() > ground.lightness()) is brighter


def test_no_colour_stands_in_the_code_of_the_window():
    shell = [path for path in HERE.rglob("*.py") if "paint" not in path.parent.name]
    found = [path.name for path in shell if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))]
    assert found == []
