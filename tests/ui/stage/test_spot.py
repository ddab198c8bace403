"""Where the stage's window opens: where it stood, else on another screen than the main window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from ui.stage.spot import StageSpot, place_for, read_spot, write_spot

LEFT, RIGHT = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
MAIN = QRect(0, 0, 1366, 740)


def test_a_second_screen_is_filled():
    assert place_for(None, (1366, 740), MAIN, [LEFT, RIGHT]) == (RIGHT, False)
    on_the_right = QRect(1500, 10, 1366, 740)
    assert place_for(None, (1366, 740), on_the_right, [LEFT, RIGHT]) == (LEFT, False)


def test_on_one_screen_it_stands_in_the_middle_and_is_seen_whole():
    assert place_for(None, (1366, 740), MAIN, [RIGHT]) == (QRect(1643, 170, 1366, 740), False)
    assert place_for(None, (1366, 740), MAIN, [QRect(0, 0, 1280, 700)])[0] == QRect(0, 0, 1280, 700)


def test_where_it_stood_counts_as_long_as_that_is_in_sight():
    spot = StageSpot(1400, 40, 1200, 700, full=True)
    assert place_for(spot, (1366, 740), MAIN, [LEFT, RIGHT]) == (QRect(1400, 40, 1200, 700), True)
    # The second screen was left at home.
    assert place_for(spot, (1366, 740), MAIN, [LEFT])[1] is False
    assert LEFT.contains(place_for(spot, (1366, 740), MAIN, [LEFT])[0])


def test_the_place_is_kept_in_a_file(tmp_path):
    spot = StageSpot(-1200, 5, 1366, 740, full=True)
    write_spot(tmp_path / "spot.json", spot)
    assert read_spot(tmp_path / "spot.json") == spot


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"x": 1}', '{"x": "a", "y": 0, "width": 1, "height": 1, "full": true}',
     '{"x": 1e300, "y": 0, "width": 1, "height": 1, "full": false}'],
)  # fmt: skip
def test_a_file_of_no_use_is_as_none(tmp_path, text):
    (tmp_path / "spot.json").write_text(text)
    assert read_spot(tmp_path / "spot.json") is None


def test_a_disk_that_fails_costs_only_the_place(tmp_path, caplog):
    write_spot(tmp_path / "nowhere" / "deeper" / "spot.json", StageSpot(0, 0, 1, 1))
    (tmp_path / "file").write_text("")
    write_spot(tmp_path / "file" / "spot.json", StageSpot(0, 0, 1, 1))
    assert "not kept" in caplog.text
