"""What viewers want of orders that stand already, as the assistant sees and decides it by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.desk import Reading
from coop_live.model import Kind, Order, OrderLine, OrderState, PricedLine, Proposal
from ui.goods import goods_words, in_short, wanted_words
from ui.live.customer_words import noted
from ui.live.draft_row import DraftRow, chips, spoken, wish_words
from ui.live.open_draft import Mode, preview_words
from ui.live.reply import reply_for

ENTER, X, U, E = Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_E

TEA = PricedLine("C1", "100g", 2, "Chè dây", "gói", 85_000)
HONEY = PricedLine("C10", None, 1, "Mật ong", "chai", 280_000)


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def wished(
    lines: tuple[PricedLine, ...] | None, kind: Kind = Kind.CHANGE, state=OrderState.CONFIRMED, **more
) -> Order:
    wish = Proposal(kind, lines, "đổi giúp em")
    return Order(12, 1, state, (TEA,), "facebook", "u", "Lụa", proposal=wish, **more)


@pytest.fixture
def wish(evening, live, qtbot):
    """Lụa's tea is confirmed, and she would rather have foot bath; Bảy's draft waits before her."""
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.say("Chú Bảy", "c3 1 chai")
    evening.session.confirm(1, by="Hằng").result(10)
    evening.say("Chị Lụa", "đổi c1 thành c2 nha")
    qtbot.waitUntil(lambda: names(live) == ["Chú Bảy", "Chị Lụa"])
    return live


def names(live):
    return [row.order.author_name for row in live.queue.model.rows]


def order(evening, number: int):
    with evening.ledger.read() as questions:
        return questions.order(number)


def test_the_row_says_what_was_what_is_wanted_and_that_it_is_confirmed(qapp):
    row = DraftRow(wished((HONEY,)))
    assert (wish_words(row.order), wanted_words(row.order)) == ("Khách muốn đổi", "1 Mật ong")
    assert ("#12 đã chốt", "tea", "circle-check") in chips(row, wide=False, selected=False)
    said = spoken(row, selected=False)
    assert "2 Chè dây 100g" in said
    assert "Khách muốn đổi: 1 Mật ong." in said


def test_nothing_left_and_nothing_known_are_said_in_words(qapp):
    cancel = wished((), Kind.CANCEL)
    assert (wish_words(cancel), wanted_words(cancel)) == ("Khách muốn hủy", "hủy cả đơn")
    assert wanted_words(wished(None)) == "chưa rõ đổi gì"
    assert (goods_words(()), in_short((TEA, HONEY))) == ("Chưa rõ món", "2 × C1 100g + 1 × C10")


def test_a_wish_that_is_short_of_stock_shows_both(qapp):
    row = DraftRow(wished((HONEY,)), short=replace(HONEY, qty=0))
    assert ("Hết hàng", "danger", "triangle-alert") in chips(row, wide=False, selected=False)


def test_the_panel_quotes_the_wish_once():
    assert noted(wished((HONEY,), note="gọi trước")) == "Khách muốn đổi: “đổi giúp em” · gọi trước"
    unknown = wished(None, note="Khách muốn đổi: “đổi giúp em”")
    assert noted(unknown) == unknown.note


def test_the_reply_speaks_of_what_is_wanted():
    assert "1 chai Mật ong" in reply_for(wished((HONEY,)))
    assert "đổi hay hủy món nào" in reply_for(wished(None))
    assert "hủy 2 gói Chè dây 100g" in reply_for(wished((), Kind.CANCEL))


def test_enter_changes_the_order_and_u_asks_again(wish, evening, qtbot):
    press(Qt.Key.Key_Down)
    opened = wish.queue.open
    assert opened.confirm.accessibleName() == "Đổi"
    assert opened.refuse.accessibleName() == "Giữ"
    press(ENTER)
    qtbot.waitUntil(lambda: names(wish) == ["Chú Bảy"])
    assert order(evening, 1).lines[0].line == OrderLine("C2", None, 2)
    assert "Đã đổi #1" in wish.queue.last.said.text()
    assert opened.confirm.accessibleName() == "Chốt"
    press(U)
    qtbot.waitUntil(lambda: sorted(names(wish)) == ["Chú Bảy", "Chị Lụa"])
    assert order(evening, 1).lines[0].line == OrderLine("C1", "100g", 2)
    assert wish.queue.open.row.order.proposal is not None


def test_x_keeps_the_order_without_asking_why(wish, evening, qtbot):
    press(Qt.Key.Key_Down)
    press(X)
    qtbot.waitUntil(lambda: names(wish) == ["Chú Bảy"])
    assert wish.queue.open.mode is Mode.REST
    assert order(evening, 1).state is OrderState.CONFIRMED
    assert "Giữ nguyên #1" in wish.queue.last.said.text()


def test_e_changes_the_wish_and_does_it_in_one_step(wish, evening, qtbot):
    press(Qt.Key.Key_Down)
    press(E)
    assert wish.queue.open.line.text() == "c2 2"
    QTest.keyClicks(QApplication.focusWidget(), "c2 3")
    press(ENTER)
    qtbot.waitUntil(lambda: names(wish) == ["Chú Bảy"])
    assert order(evening, 1).lines[0].line == OrderLine("C2", None, 3)


def test_a_withdrawn_order_says_so_under_the_queue(evening, live, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    evening.say("Chị Lụa", "thôi e ko lấy nữa")
    qtbot.waitUntil(
        lambda: live.queue.open.row is not None and live.queue.open.row.order.proposal is not None
    )
    assert live.queue.open.confirm.accessibleName() == "Hủy đơn"
    press(ENTER)
    qtbot.waitUntil(lambda: not names(live))
    assert (order(evening, 1).state, order(evening, 1).why) == (OrderState.REFUSED, "khách hủy")
    assert "Đã hủy #1" in live.queue.last.said.text()


def test_enter_on_a_wish_that_is_not_clear_is_refused_with_the_way_out(evening, live, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói, c3 1 chai")
    evening.say("Chị Lụa", "đổi sang c2 nha")
    qtbot.waitUntil(
        lambda: live.queue.open.row is not None and live.queue.open.row.order.proposal is not None
    )
    with qtbot.waitSignal(live.trouble) as told:
        press(ENTER)
    assert "Chưa rõ đổi thành gì" in told.args[0].cause
    assert "E" in told.args[0].remedy
    press(E)
    assert live.queue.open.line.text() == "c1 100g 2 c3 1"
    QTest.keyClicks(QApplication.focusWidget(), "c2 1")
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.open.row.order.proposal is None)
    assert [line.code for line in live.queue.open.row.order.lines] == ["C2"]


def test_a_key_that_meets_a_wish_nobody_has_seen_only_shows_it(evening, live, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    wish = order(evening, 1)
    evening.say("Chị Lụa", "đổi c1 thành c2 nha")
    qtbot.waitUntil(lambda: evening.desk.selected != wish)
    live.queue.open.show_row(DraftRow(wish))  # as it was painted a moment ago
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.open.row.order.proposal is not None)
    assert evening.desk.last_done is None


def test_an_edit_does_not_swallow_what_joined_meanwhile(evening, live, qtbot):
    evening.say("Chị Lụa", "c1 100g 2 gói")
    qtbot.waitUntil(lambda: live.queue.model.rowCount() == 1)
    press(E)
    QTest.keyClicks(QApplication.focusWidget(), "c1 100g 3")
    evening.say("Chị Lụa", "lấy thêm 1 c2")
    qtbot.waitUntil(lambda: len(live.queue.open.row.order.lines) == 2)
    press(ENTER)
    assert live.queue.open.mode is Mode.EDIT
    assert "đơn đã khác" in live.queue.open.reading.problem
    press(ENTER)
    qtbot.waitUntil(lambda: live.queue.open.mode is Mode.REST)
    assert [line.qty for line in order(evening, 1).lines] == [3]


def test_the_preview_of_several_kinds_says_each_of_them_in_short():
    large = PricedLine("C1", "250g", 3, "Chè dây", "gói", 195_000)
    assert preview_words(Reading((TEA, large))) == "2 × C1 100g + 3 × C1 250g"
    assert preview_words(Reading((TEA,))) == "2 × C1 Chè dây 100g"
