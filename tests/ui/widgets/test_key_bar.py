"""The word at the right of the key bar: what passes gives way to what stood there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.key_bar import KeyBar


def test_a_passing_word_gives_way_to_what_stood_there_before(theme: Theme, qtbot: QtBot) -> None:
    bar = KeyBar(theme)
    qtbot.addWidget(bar)
    bar.say("Đã lưu 20:01")
    bar.say("Đã thêm 2 bình luận", "circle-check", passes=True)
    assert bar.said == "Đã thêm 2 bình luận"
    bar.passing.timeout.emit()
    assert bar.said == "Đã lưu 20:01"


def test_what_stays_is_not_taken_away_by_a_word_that_passed_before(theme: Theme, qtbot: QtBot) -> None:
    bar = KeyBar(theme)
    qtbot.addWidget(bar)
    bar.say("Đã thêm 2 bình luận", "circle-check", passes=True)
    bar.say("Sổ có chỗ không khớp", "triangle-alert", "danger")
    assert not bar.passing.isActive()
    assert bar.said == "Sổ có chỗ không khớp"
