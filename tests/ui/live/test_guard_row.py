"""What the rules keep off the picture is told in one line; two deliberate presses show it all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.events import ProductShown

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, held)


@pytest.fixture
def stage(live, qtbot):
    """The stage of an evening that goes out on TikTok too, with a product that has a link on air."""
    live.stage.setFocus()
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: live.stage.card is not None and live.stage.card.code == "C2")
    return live.stage


def test_one_line_says_why_there_is_no_qr(stage):
    assert stage.card.qr is None
    assert stage.guard.isVisible()
    assert "TikTok" in stage.guard.accessibleName()
    assert stage.card.held == ("P01",)


def test_the_second_press_shows_it_and_one_more_holds_it_back_again(stage, evening, qtbot):
    press(Qt.Key.Key_H, SHIFT)
    assert stage.guard.button.text() == "Lần nữa?"
    assert stage.card.qr is None, "one press is no decision"
    press(Qt.Key.Key_H, SHIFT)
    qtbot.waitUntil(lambda: stage.card.qr is not None)
    assert "P01" in stage.guard.accessibleName()
    assert stage.guard.button.text() == "Giữ lại"
    press(Qt.Key.Key_H, SHIFT)
    qtbot.waitUntil(lambda: stage.card.qr is None)
    assert stage.guard.button.text() == "Vẫn đưa"


def test_another_product_is_held_back_again(stage, qtbot):
    press(Qt.Key.Key_H, SHIFT)
    press(Qt.Key.Key_H, SHIFT)
    qtbot.waitUntil(lambda: stage.card.qr is not None)
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: stage.card.code == "C3")
    assert stage.card.qr is None
    assert stage.guard.isVisible()


def test_a_blocked_card_is_not_in_the_preview(stage):
    stage.receive(ProductShown(replace(stage.card, blocked=True, withheld="Tên có chữ “ngon nhất”.")))
    assert stage.preview.code == ""
    assert "ngon nhất" in stage.guard.accessibleName()


def test_where_everything_may_be_shown_the_line_is_away_and_the_key_does_nothing(stage):
    stage.receive(ProductShown(replace(stage.card, withheld="", held=(), overruled=())))
    assert not stage.guard.isVisible()
    press(Qt.Key.Key_H, SHIFT)
    assert stage.acts.asked == ""
