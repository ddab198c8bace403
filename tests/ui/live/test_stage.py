"""The stage puts products on air by one key, but only when the streamer's side has the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live import i18n
from coop_live.errors import NotPossible
from coop_live.events import CanvasKnown, LiveStarted
from tests.evening import ROOT
from ui.live.stage_words import in_two_lines
from ui.theme import Theme
from ui.widgets import paint


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def stage(live):
    live.stage.setFocus()
    return live.stage


def on_air(stage):
    return stage.card.code if stage.card else None


def tile(stage, code):
    return next(one for one in stage.tiles.tiles if one.product.code == code)


def test_every_product_has_a_tile_with_its_key(stage):
    assert [one._key for one in stage.tiles.tiles[8:]] == ["9", "F2", "F3", "F4"]
    assert tile(stage, "C10").accessibleName() == "C10 Mật ong rừng An Toàn, chỉ còn 3 chai"
    assert tile(stage, "OX").left_words() == "hết hàng"


def test_a_digit_puts_a_product_on_air(stage, evening, qtbot):
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: on_air(stage) == "C3")
    assert tile(stage, "C3").state.on_air
    assert tile(stage, "C4").state.next
    assert stage.preview.code == "C3"
    assert "Dầu gội" in stage.next.text()


def test_the_numeric_pad_and_f_keys_count(stage, qtbot):
    press(Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: on_air(stage) == "C2")
    press(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: on_air(stage) == "C10")


def test_a_digit_typed_at_the_desk_never_changes_the_picture(live, evening, qtbot):
    live.queue.take_focus()
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: on_air(live.stage) is not None)
    assert on_air(live.stage) == "C5"


def test_key_caps_are_pale_unless_the_stage_has_the_keyboard(live):
    live.queue.take_focus()
    assert all(one._pale for one in live.stage.tiles.tiles)
    live.stage.setFocus()
    assert not any(one._pale for one in live.stage.tiles.tiles)


def test_n_walks_through_the_list_and_h_hides_and_shows(stage, qtbot):
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: on_air(stage) == "C1")
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: on_air(stage) == "C2")
    press(Qt.Key.Key_H)
    qtbot.waitUntil(lambda: on_air(stage) is None)
    assert stage.hide_card.text() == "Hiện thẻ"
    press(Qt.Key.Key_H)
    qtbot.waitUntil(lambda: on_air(stage) == "C2")


def test_a_product_that_is_sold_out_asks_once(stage, qtbot):
    press(Qt.Key.Key_9)
    assert tile(stage, "OX").state.asked
    assert on_air(stage) is None
    press(Qt.Key.Key_9)
    qtbot.waitUntil(lambda: on_air(stage) == "OX")
    assert not tile(stage, "OX").state.asked


def test_another_key_forgets_the_question(stage, qtbot):
    press(Qt.Key.Key_9)
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: on_air(stage) == "C1")
    press(Qt.Key.Key_9)
    assert tile(stage, "OX").state.asked


def test_s_twice_says_that_nothing_is_left(stage, evening, qtbot):
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: on_air(stage) == "C2")
    press(Qt.Key.Key_S)
    assert stage.sold_out.text() == "Lần nữa?"
    assert tile(stage, "C2").state.left == 28
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: tile(stage, "C2").state.left == 0)
    assert stage.sold_out.text() == "Hết hàng"


def test_a_product_with_several_sizes_is_sold_out_in_all_of_them(stage, qtbot):
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: on_air(stage) == "C1")
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: tile(stage, "C1").state.left == 0)


def test_stock_counts_at_once_after_a_confirm(live, evening, qtbot):
    number = evening.say("Chị Lụa", "c2 3 hộp")
    evening.session.confirm(number).result(10)
    qtbot.waitUntil(lambda: tile(live.stage, "C2").state.left == 25)


def test_the_painted_card_is_shown_where_it_lies_on_the_canvas(stage, evening, qtbot):
    evening.show("C10")
    qtbot.waitUntil(lambda: stage.preview.image is not None)
    scene = stage.preview._scene()
    card = stage.preview._card_area(scene)
    assert scene.contains(card)
    assert card.top() > scene.center().y()
    stage.receive(CanvasKnown(1080, 1920))
    assert stage.preview._scene().height() > stage.preview._scene().width()


def test_a_picture_of_another_card_is_not_shown(stage, evening, qtbot):
    evening.show("C10")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: on_air(stage) == "C1")
    assert stage.preview.image is None


def test_questions_wait_until_they_are_answered(live, evening, qtbot):
    evening.say("mebap", "mật này có kết tinh không shop")
    evening.say("Dì Tám", "ớt xiêm còn không con")
    qtbot.waitUntil(lambda: len(live.stage.questions.waiting) == 2)
    assert "kết tinh" in live.stage.questions.accessibleName()
    live.queue.take_focus()
    press(Qt.Key.Key_Q)
    assert "ớt xiêm" in live.stage.questions.accessibleName()
    press(Qt.Key.Key_Q)
    assert not live.stage.questions.isEnabled()


def test_a_new_live_begins_without_questions_and_card(stage, evening, qtbot):
    evening.say("mebap", "mật này có kết tinh không shop")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: on_air(stage) == "C1" and bool(stage.questions.waiting))
    stage.receive(LiveStarted(9, "Mai", (), 0))
    assert not stage.questions.waiting
    assert on_air(stage) is None


def test_without_a_live_the_trouble_is_told_and_nothing_breaks(live, evening, qtbot):
    evening.session.end().result(10)
    live.stage.setFocus()
    with qtbot.waitSignal(live.trouble) as told:
        press(Qt.Key.Key_1)
    assert isinstance(told.args[0], NotPossible)


def test_what_is_weighed_is_left_in_kilos(stage, evening, qtbot):
    evening.session.import_catalog((ROOT, replace(ROOT, code="C8", stock=800))).result(10)
    qtbot.waitUntil(lambda: len(stage.tiles.tiles) == 2)
    words = [one.left_words() for one in stage.tiles.tiles]
    assert words == ["còn 12,5 kg", "chỉ còn 0,8 kg"]
    stage.tiles.tiles[1].click()
    qtbot.waitUntil(lambda: on_air(stage) == "C8")
    assert (stage.card.stock, stage.card.weighed) == (800, True)
    qtbot.waitUntil(lambda: stage.words.accessibleName().endswith("còn 800 g"))


def test_a_new_catalog_gives_new_tiles(stage, evening, qtbot):
    evening.session.import_catalog(evening.session.products[:3]).result(10)
    qtbot.waitUntil(lambda: len(stage.tiles.tiles) == 3)


def test_tiles_are_walked_by_arrows_and_pressed_by_enter(stage, qtbot):
    stage.tiles.tiles[0].setFocus()
    press(Qt.Key.Key_Right)
    assert stage.tiles.tiles[1].hasFocus()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert stage.tiles.tiles[-1].hasFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_air(stage) == "CB2")


def test_the_tile_on_air_is_kept_in_sight_where_tiles_scroll(live, stage, qtbot):
    live.resize(1024, 480)
    QApplication.processEvents()
    live.panels.turn()  # so narrow a window shows stage or desk
    press(Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: on_air(stage) == "CB2")
    shown = tile(stage, "CB2")
    qtbot.waitUntil(lambda: not shown.visibleRegion().isEmpty())
    assert shown.visibleRegion().boundingRect().height() == shown.height()


@pytest.mark.parametrize(("height", "beside"), [(600, True), (684, False)])
def test_in_a_low_window_the_preview_shrinks_beside_the_name(live, height, beside):
    live.resize(1366, height)
    QApplication.processEvents()
    assert (live.stage.preview.width() < 200) is beside


def test_an_answered_question_stays_answered_when_the_look_changes(live, evening, theme, qtbot):
    evening.say("mebap", "mật này có kết tinh không shop")
    evening.say("Dì Tám", "ớt xiêm còn không con")
    qtbot.waitUntil(lambda: len(live.stage.questions.waiting) == 2)
    live.stage.questions.answered()
    again = evening.open_view(theme)
    qtbot.addWidget(again)
    assert [row.comment.author_name for row in again.stage.questions.waiting] == ["Dì Tám"]


def test_a_long_name_has_two_lines_and_the_second_says_that_there_is_more(theme):
    font = Theme.load("light", 1.3).font("title", 700)
    name = "Bột ngâm chân thảo dược Nẫu Ecofarm"
    first, rest = in_two_lines(name, font, 110)
    assert f"{first} {rest}" == name
    assert paint.width(first, font) <= 110 < paint.width(rest, font)  # painted with "…"
    assert in_two_lines("Chè dây", font, 400) == ["Chè dây"]


def test_longer_words_on_the_two_buttons_widen_the_stage(evening, theme, qtbot, monkeypatch):
    longer = {"Ẩn thẻ": "Masquer la carte du produit", "Hết hàng": "En rupture de stock, fini"}
    answer = staticmethod(lambda text, _comment, n: longer.get(text, text).replace("%n", str(n)))
    monkeypatch.setattr(i18n._Translator, "answer", answer)
    view = evening.open_view(theme)
    qtbot.addWidget(view)
    view.resize(1366, 684)
    with qtbot.waitExposed(view):
        view.show()
    for button in (view.stage.hide_card, view.stage.sold_out):
        assert button.width() >= button.sizeHint().width()
    assert view.stage.minimumWidth() >= view.stage.needed_width > 300


@pytest.mark.parametrize("size", [(1920, 880), (1920, 996), (1366, 700)])
def test_the_preview_gives_way_before_a_row_of_tiles_is_cut(live, evening, qtbot, size):
    live.resize(*size)
    evening.show("C10")
    qtbot.waitUntil(lambda: on_air(live.stage) == "C10")
    QApplication.processEvents()
    stage = live.stage
    assert stage.preview.height() >= stage.preview.height_for(stage.preview.width()) // 2
    bar = stage._tile_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0, timeout=2000)
