"""A flash sale is begun by G and one typed line, is counted down, and ended by G twice."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def stage(live, qtbot):
    live.stage.setFocus()
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: live.stage.card is not None and live.stage.card.code == "C2")
    return live.stage


def sell(stage, qtbot, text):
    press(Qt.Key.Key_G)
    qtbot.waitUntil(lambda: stage.sale.line.hasFocus())
    QTest.keyClicks(stage.sale.line, text)
    press(Qt.Key.Key_Return)


def test_one_line_begins_a_sale_that_the_card_and_the_stage_tell(stage, qtbot):
    assert not stage.sale.isVisible()
    sell(stage, qtbot, "96k 10")
    qtbot.waitUntil(lambda: stage.card.sale_ends is not None)
    assert (stage.card.price, stage.card.old_price) == (96_000, 120_000)
    qtbot.waitUntil(lambda: not stage.sale.typing)
    assert re.fullmatch(r"Giờ vàng C2 (10:00|09:5\d) · 96\.000\s₫", stage.sale.words.text())
    assert "96.000" in stage.words.accessibleName()
    assert stage.hasFocus(), "the digits of the streamer work again"


def test_it_is_counted_down_while_it_is_seen(stage, qtbot):
    sell(stage, qtbot, "96k 10")
    qtbot.waitUntil(lambda: stage.sale.words.text().startswith("Giờ vàng C2 09:5"), timeout=5000)


def test_the_second_press_of_g_ends_it(stage, qtbot):
    sell(stage, qtbot, "20% 5")
    qtbot.waitUntil(lambda: stage.card.sale_ends is not None and stage.hasFocus())
    press(Qt.Key.Key_G)
    assert stage.sale.button.text() == "Lần nữa?"
    assert stage.card.sale_ends is not None
    press(Qt.Key.Key_G)
    qtbot.waitUntil(lambda: stage.card.sale_ends is None)
    qtbot.waitUntil(lambda: not stage.sale.isVisible())
    assert stage.card.price == 120_000


def test_a_line_that_cannot_be_read_stays_and_says_how_to_write_it(stage, qtbot):
    with qtbot.waitSignal(stage.trouble) as told:
        sell(stage, qtbot, "re lam")
    assert "96k 10" in told.args[0].remedy
    assert stage.sale.typing
    press(Qt.Key.Key_Escape)
    assert not stage.sale.isVisible()
    assert stage.hasFocus()


def test_a_price_that_is_not_lower_is_refused_and_the_line_stays(stage, qtbot):
    with qtbot.waitSignal(stage.trouble) as told:
        sell(stage, qtbot, "150k 10")
    assert "thấp hơn" in told.args[0].cause
    assert stage.sale.typing
    assert stage.card.sale_ends is None


def test_more_than_half_off_is_warned_of_and_goes_on(stage, qtbot):
    with qtbot.waitSignal(stage.trouble) as told:
        sell(stage, qtbot, "59k 10")
    assert str(told.args[0]).startswith("Giờ vàng C2 vẫn chạy. Giảm giá hơn 50%")
    assert told.args[0].remedy.startswith("Giảm không quá một nửa")
    qtbot.waitUntil(lambda: stage.card.price == 59_000)


def test_half_off_is_not_warned_of(stage, qtbot):
    with qtbot.assertNotEmitted(stage.trouble):
        sell(stage, qtbot, "60k 10")
        qtbot.waitUntil(lambda: stage.card.price == 60_000 and stage.hasFocus())


def test_another_product_shows_its_own_sale_or_none(stage, qtbot):
    sell(stage, qtbot, "96k 10")
    qtbot.waitUntil(lambda: stage.card.sale_ends is not None and stage.hasFocus())
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: stage.card.code == "C3")
    assert not stage.sale.isVisible()
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: stage.card.code == "C2")
    assert stage.sale.isVisible()
    assert stage.card.sale_ends is not None


def test_a_sale_that_a_new_list_undercut_is_not_told_any_more(stage, qtbot):
    sell(stage, qtbot, "96k 10")
    qtbot.waitUntil(lambda: stage.sale.isVisible() and stage.hasFocus())
    products = [replace(one, price=80_000) if one.code == "C2" else one for one in stage._session.products]
    stage._session.import_catalog(products).result()
    qtbot.waitUntil(lambda: not stage.sale.isVisible())
    assert (stage.card.price, stage.card.old_price, stage.card.sale_ends) == (80_000, None, None)
    sell(stage, qtbot, "70k 10")
    qtbot.waitUntil(lambda: stage.card.price == 70_000)


def test_before_anything_is_on_air_there_is_nothing_to_sell_off(live):
    live.stage.setFocus()
    live.stage.acts.sell_off()
    assert not live.stage.sale.isVisible()
