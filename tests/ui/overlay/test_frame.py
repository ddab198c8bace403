"""What the overlay window shows, where it stands, and that a broken memory costs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from ui.overlay.frame import Spot, centred, frame_of, in_sight, read_spot, scale_of, usual_frame, write_spot
from ui.painter import placement

WIDE, UPRIGHT, FULL_HD = (1280, 720), (720, 1280), (1920, 1080)
SCREEN = QRect(0, 0, 1366, 768)


@pytest.mark.parametrize("canvas", [WIDE, UPRIGHT, FULL_HD, (1080, 1920)])
def test_before_the_first_card_the_window_is_as_big_as_with_the_usual_one(canvas: tuple[int, int]) -> None:
    theme = "portrait-card" if canvas[1] > canvas[0] else "lower-third"
    k = min(canvas) / 720
    size = QSize(672, 304) if theme == "portrait-card" else QSize(1184, 308)
    card = QRect(QPoint(*placement(theme, canvas)), size * k)
    assert frame_of(card, canvas, QRect()) == usual_frame(canvas)


def test_the_ticker_has_room_beside_the_card_but_not_off_the_picture() -> None:
    assert usual_frame(WIDE) == QRect(48, 304, 1184, 416)
    assert usual_frame(UPRIGHT) == QRect(24, 78, 672, 448)


def test_a_higher_card_makes_the_window_higher_once_and_a_lower_one_leaves_it() -> None:
    usual = usual_frame(UPRIGHT)
    higher = frame_of(QRect(24, 150, 672, 400), UPRIGHT, usual)
    assert (higher.top(), higher.height()) == (usual.top(), usual.height() + 96)
    assert frame_of(QRect(24, 150, 672, 304), UPRIGHT, higher) == higher


def test_another_theme_gives_another_window() -> None:
    side = QRect(852, 36, 380, 648)
    assert frame_of(side, WIDE, usual_frame(WIDE)) == QRect(852, 0, 380, 720)


@pytest.mark.parametrize(("size", "scale"), [("card", 1.0), ("100", 1.0), ("75", 0.75), ("50", 0.5)])
def test_a_size_says_how_big_a_pixel_is(size: str, scale: float) -> None:
    assert scale_of(size) == scale


@pytest.mark.parametrize(
    ("window", "found"),
    [
        (QRect(100, 100, 400, 300), True),
        (QRect(1300, 700, 400, 300), True),
        (QRect(1330, 100, 400, 300), False),
        (QRect(-390, 100, 400, 300), False),
        (QRect(4000, 100, 400, 300), False),
    ],
)
def test_a_window_on_a_screen_that_is_gone_is_not_in_sight(window: QRect, found: bool) -> None:
    assert in_sight(window, [SCREEN]) is found


def test_what_is_bigger_than_the_screen_begins_at_its_corner() -> None:
    assert centred(QSize(1184, 416), SCREEN) == QPoint(91, 176)
    assert centred(QSize(720, 1280), SCREEN) == QPoint(323, 0)


def test_a_spot_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "overlay-window.json"
    write_spot(path, Spot(-120, 40, "50"))
    assert read_spot(path) == Spot(-120, 40, "50")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"x": 1}', '{"x": 1, "y": 2, "size": "99"}', '{"x": 1e999, "y": 2, "size": "50"}',
     '{"x": null, "y": 2, "size": "50"}', '{"x": 99999999999, "y": 2, "size": "50"}', "[" * 100_000],
)  # fmt: skip
def test_a_broken_memory_is_no_memory(tmp_path: Path, text: str) -> None:
    path = tmp_path / "overlay-window.json"
    path.write_text(text)
    assert read_spot(path) is None
    assert read_spot(tmp_path / "none") is None


def test_a_disk_that_fails_costs_no_more_than_the_place(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    write_spot(tmp_path / "file" / "overlay-window.json", Spot(1, 2))
