"""The large stage shows the evening and is worked by single keys."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from coop_live.errors import NotPossible
from coop_live.events import LampChanged, Notice
from coop_live.live.talk import FeedRow
from coop_live.model import Intent, Kind, Lamp, LampState
from tests.ui.live_screens import comment_of
from tests.ui.stand import shell_of, wait_until


def settle():
    QTest.qWait(30)


def test_single_keys_put_on_air_go_on_hide_and_sell_out(stand):
    stand.press(Qt.Key.Key_1)
    wait_until(lambda: stand.on_air == "C1")
    assert stand.tile("C1").state.on_air
    assert stand.tile("C2").state.next
    stand.press(Qt.Key.Key_N)
    wait_until(lambda: stand.on_air == "C2")
    stand.press(Qt.Key.Key_F2)
    wait_until(lambda: stand.on_air == "C10")
    assert stand.screen.air.words.accessibleName() == "Mật ong rừng An Toàn, 280.000\u00a0₫, 3, chai còn lại"
    stand.press(Qt.Key.Key_H)
    wait_until(lambda: stand.on_air is None)
    assert stand.screen.air.hide_card.text() == "Hiện thẻ"
    stand.press(Qt.Key.Key_S)
    assert stand.screen.air.sold_out.text() == "Lần nữa?"
    stand.press(Qt.Key.Key_S)
    wait_until(lambda: stand.tile("C10").state.sold_out)


def test_both_windows_are_one_stage(stand):
    """What the assistant presses with Ctrl+Alt in the main window is what the streamer sees."""
    main = shell_of(stand.program)
    stand.program.window.activateWindow()
    wait_until(stand.program.window.isActiveWindow)
    stand.view.entered()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(stand.view.queue, Qt.Key.Key_3, held)
    wait_until(lambda: stand.tile("C3").state.on_air)
    QTest.keyClick(stand.view.queue, Qt.Key.Key_N)
    wait_until(lambda: stand.tile("C4").state.on_air)
    QTest.keyClick(stand.view.queue, Qt.Key.Key_5)
    settle()
    assert stand.on_air == "C4"
    main.go_to("prepare")
    QTest.keyClick(main.prepare, Qt.Key.Key_N, held)
    wait_until(lambda: stand.on_air == "C5")


def test_a_flash_sale_is_typed_where_the_stage_is(stand):
    stand.show("C10")
    stand.press(Qt.Key.Key_G)
    assert stand.screen.air.sale.typing
    assert not stand.view.stage.sale.isVisible()
    stand.screen.air.sale.line.setText("250k 10")
    QTest.keyClick(stand.screen.air.sale.line, Qt.Key.Key_Return)
    wait_until(lambda: stand.session.sale_of("C10") is not None)
    wait_until(lambda: "250.000" in stand.screen.air.words.accessibleName())
    stand.press(Qt.Key.Key_1)
    wait_until(lambda: stand.on_air == "C1")


def test_points_to_say_are_stepped_by_a_key_or_a_press(stand):
    stand.show("C10")
    talk = stand.screen.air.talk
    first, second = talk._lines[:2]
    assert first in talk.accessibleName()
    stand.press(Qt.Key.Key_J)
    assert second in talk.accessibleName()
    stand.show("C1")
    assert talk._at == 0
    stand.show("C10")
    assert talk._at == 1
    for _ in range(len(talk._lines) - 1):
        talk.click()
    assert "đã nói hết" in talk.accessibleName()
    talk.click()
    assert talk._at == 0


def test_orders_waiting_confirmed_and_money_are_counted(stand):
    number = stand.say("Chị Lụa", "c2 2 hộp nha")
    stand.say("Thuý Nga", "c3 1 chai")
    head = stand.screen.head
    wait_until(lambda: head.waiting.figure.text() == "2")
    stand.session.confirm(number).result(10)
    wait_until(lambda: head.confirmed.figure.text() == "1")
    assert head.waiting.figure.text() == "1"
    assert head.revenue.figure.text() == "240.000\u00a0₫"
    assert head.revenue.accessibleName() == "Doanh thu: 240.000\u00a0₫"


def test_questions_alike_are_one_row_and_q_answers_all_of_them(stand):
    for name, text in (
        ("Dì Tư", "mật ong kết tinh không shop"),
        ("Bé Ba", "bao giờ giao ạ"),
        ("Na", "c10 có bị kết tinh không"),
        ("Lý", "bà bầu uống được không"),
        ("Tý", "có được kiểm hàng không"),
    ):
        stand.say(name, text)
    rows = stand.screen.asked.rows
    wait_until(lambda: rows[0].asked is not None and rows[0].asked.people == 2)
    assert rows[0].accessibleName() == "Dì Tư: mật ong kết tinh không shop, 2 người hỏi"
    wait_until(lambda: stand.screen.asked._more.text() == "còn 1 câu nữa")
    stand.press(Qt.Key.Key_Q)
    wait_until(lambda: "bao giờ giao" in rows[0].accessibleName())
    assert not stand.program._desk.waits(stand.program._desk.feed[2])
    rows[1].click()
    wait_until(lambda: "kiểm hàng" in rows[1].accessibleName())
    assert len(stand.view.stage.questions.waiting) == 2


def test_a_phone_in_a_question_is_hidden(stand):
    said = comment_of(1, "Lan 0905123267", "gọi 0905 123 267 được không shop", "facebook")
    stand.view.stage.questions.ask(FeedRow(said, Intent(Kind.QUESTION), None))
    row = stand.screen.asked.rows[0]
    wait_until(lambda: row.asked is not None)
    assert "123" not in row.accessibleName()


def test_the_plan_is_held_against_the_clock(stand):
    for code in ("C1", "C2", "C3"):
        stand.show(code)
    plan = stand.screen.head.plan
    stand.own.told.since = time.time_ns() // 1_000_000 - 8 * 60_000
    stand.screen.tick()
    assert plan.accessibleName() == "Kế hoạch 60 phút, sớm 2 phút"
    assert stand.screen.head.pill.accessibleName().startswith("ĐANG LIVE 08:0")
    stand.own.told.since -= 9 * 60_000
    stand.screen.tick()
    assert plan.accessibleName() == "Kế hoạch 60 phút, trễ 2 phút"
    products = tuple(replace(one, minutes=0) for one in stand.session.products)
    stand.session.import_catalog(products).result(10)
    wait_until(lambda: not any(one.minutes for one in stand.session.products))
    stand.screen.tick()
    assert plan.isHidden()


def test_lamps_and_warnings_come_here_too(stand):
    events = stand.program.app.events
    events.publish(LampChanged(Lamp("obs", LampState.TROUBLE, "Mất OBS.", "Mở lại.")))
    wait_until(lambda: "đang trục trặc" in stand.screen.head.lamps._grid.itemAt(0).widget().accessibleName())
    events.publish(Notice("block", "Mã QR không lên hình.", "Mời khách gõ C10."))
    events.publish(Notice("info", "Tin vui."))
    wait_until(lambda: stand.screen.notices.waiting)
    settle()
    assert len(stand.screen.notices.waiting) == 1
    stand.press(Qt.Key.Key_Escape)
    assert stand.screen.notices.isHidden()


def test_trouble_is_told_to_the_streamer_and_not_to_the_desk(stand):
    shell_of(stand.program).notices.waiting.clear()
    stand.view.stage.acts.trouble.emit(NotPossible("Chưa vào live.", "Bấm Ctrl+L."))
    assert stand.screen.notices.waiting[0].cause == "Chưa vào live."
    assert not shell_of(stand.program).notices.waiting


def test_the_line_of_a_flash_sale_opens_here_and_the_desk_keeps_its_keyboard(stand):
    stand.show("C10")
    stand.view.quick.begin()
    stand.press(Qt.Key.Key_G)
    wait_until(lambda: stand.screen.air.sale.line.isVisible())
    assert not stand.view.stage.sale.line.isVisibleTo(stand.view.stage)
    assert stand.view.quick.isAncestorOf(stand.program.window.focusWidget())


def test_more_than_twelve_products_scroll_and_the_one_on_air_is_seen(stand):
    products = stand.session.products
    many = tuple(replace(one, code=f"X{at}", aliases=()) for at, one in enumerate(products * 2))
    stand.session.import_catalog(many[:18]).result(10)
    wait_until(lambda: len(stand.screen.tiles.tiles) == 18)
    settle()
    stand.press(Qt.Key.Key_F10)
    wait_until(lambda: stand.tile("X17").state.on_air or stand.tile("X17").state.asked)
    if stand.tile("X17").state.asked:
        stand.press(Qt.Key.Key_F10)
    wait_until(lambda: stand.tile("X17").state.on_air)
    shown = stand.tile("X17")
    wait_until(lambda: shown.visibleRegion().boundingRect().height() == shown.height())


def test_tab_reaches_everything_and_enter_presses_it(stand):
    stand.show("C1")
    stand.say("Bé Ba", "bao giờ giao ạ")
    wait_until(lambda: stand.screen.asked.rows[0].isEnabled())
    stand.screen.setFocus()
    reached = []
    for _ in range(20):
        QTest.keyClick(stand.window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(stand.window.focusWidget())
    air = stand.screen.air
    wanted = (air.talk, air.next, air.hide_card, air.flash, air.sold_out, stand.tile("C1"))
    for part in (*wanted, stand.screen.asked.rows[0]):
        assert part in reached, part.accessibleName() or part.text()
    assert all(one.accessibleName() or one.text() for one in reached if isinstance(one, QAbstractButton))
    stand.tile("C1").setFocus()
    QTest.keyClick(stand.tile("C1"), Qt.Key.Key_Right)
    QTest.keyClick(stand.tile("C2"), Qt.Key.Key_Return)
    wait_until(lambda: stand.on_air == "C2")
    assert stand.screen.ring.target is stand.tile("C2")


def test_what_is_pressed_is_large_enough_for_a_hasty_hand(stand):
    stand.show("C1")
    air = stand.screen.air
    for button in (
        air.next,
        air.hide_card,
        air.flash,
        air.sold_out,
        stand.tile("OX"),
        *stand.screen.asked.rows,
    ):
        assert button.height() >= 44


def test_no_words_on_buttons_are_cut_in_a_small_window(stand):
    settings = stand.program.settings
    for language in ("vi", "en", "fr"):
        before = stand.screen
        stand.program.change(replace(settings, general=replace(settings.general, language=language)))
        if language != "vi":
            wait_until(lambda before=before: stand.own.window.screen_shown not in (None, before))
        stand.window.resize(1024, 600)
        settle()
        air = stand.screen.air
        for button in (air.hide_card, air.flash, air.sold_out, air.next):
            assert button.width() >= button.sizeHint().width(), (language, button.text())
        assert stand.screen.head._needed() <= 1024
        assert stand.screen.minimumSizeHint().width() <= 1024
        QApplication.processEvents()


def test_the_end_of_the_live_empties_the_stage(stand):
    stand.show("C1")
    stand.session.end().result(10)
    wait_until(lambda: stand.on_air is None)
    wait_until(lambda: stand.screen.head.pill.isHidden())
    assert not stand.screen.head.waits.isHidden()
    assert stand.own.told.since is None
