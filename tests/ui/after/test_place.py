"""The place Sau live: sums, what is left to finish, the sheet, and the checked book."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from coop_live.model import Comment, OrderState
from tests.ui.stand import BEGAN, made_report, notices, running, shell_of, told, wait_until
from ui.after.orders import OrderColumn, cell_text
from ui.after.orders_page import filtered
from ui.after.parts import Figure
from ui.after.place import facts_of, sheet_name

ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    """An evening that is over: three confirmed orders, one draft, one refused."""
    with running(qapp, tmp_path_factory.mktemp("after")) as opened:
        session = opened.app.session
        session.begin("Live tối thử", ("facebook",)).result(10)
        session.show("C10").result(10)
        people = ("Hoà Trần", "Út Chín", "Cô Diệp", "Lan Phương", "phá đám")
        for number, name in enumerate(people, 1):
            said = Comment("facebook", "1", f"c{number}", name, f"c3 {number}", 0, author_id=name)
            assert session.hear(said).result(10).order == number
        session.set_contact(1, "+84905123267", "Trạm y tế xã Ia Hrung").result(10)
        session.set_contact(2, None, "An Nhơn").result(10)
        for number in (1, 2, 3):
            session.confirm(number).result(10)
        session.refuse(5, "đùa").result(10)
        session.end().result(10)
        yield opened


@pytest.fixture
def place(program):
    """The place in front, with the evening's sums on it."""
    shell = shell_of(program)
    shell.go_to("after")
    wait_until(lambda: shell.after.live_choice.text() == "Live tối thử")
    shell.after.back()
    yield shell.after
    notices(program)


def order(program, number: int):
    """Return an order as the ledger has it."""
    with program.app.ledger.read() as questions:
        return questions.order(number)


def test_the_sums_are_those_of_the_ledger(place):
    page = place.summary
    assert page.confirmed.accessibleName().startswith("Đơn đã chốt: 3.")
    assert page.revenue.accessibleName().startswith("Doanh thu: 474.000\xa0₫.")
    assert page.buyers.accessibleName().startswith("Người mua: 3.")


def test_what_is_left_is_counted_and_done_one_after_the_other(qtbot, program, place):
    assert place.summary.first_to_do() == "drafts"
    place.summary.take_keyboard()
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    assert [one.number for one in place.orders.table.orders.orders] == [4]
    assert place.orders.table.hasFocus()


def test_a_draft_is_confirmed_afterwards(qtbot, program, place):
    place.summary.finish.emit("drafts")
    page = place.orders
    wait_until(page.confirm.isEnabled)
    qtbot.mouseClick(page.confirm, Qt.MouseButton.LeftButton)
    wait_until(lambda: order(program, 4).state is OrderState.CONFIRMED)
    wait_until(lambda: page.table.orders.orders == ())
    assert not page.confirm.isEnabled()


def shown(place, number: int):
    """Return an order as the place shows it."""
    return next(one for one in place._report.orders if one.number == number)


def test_ctrl_z_takes_back_what_was_decided_here_and_says_so(qtbot, program, place):
    program.app.session.confirm(4).result(10)
    wait_until(lambda: shown(place, 4).state is OrderState.CONFIRMED)
    program.app.session.set_contact(1, "+84905123268", "Pleiku").result(10)
    place.live_choice.setFocus()
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(place.live_choice, *undo)
    assert told(program) == ["Đã hoàn tác việc sửa đơn #1."]
    assert order(program, 1).phone == "+84905123267"
    qtbot.keyClick(place.live_choice, *undo)
    assert told(program) == ["Đã hoàn tác: đơn #4 lại chờ chốt."]
    wait_until(lambda: shown(place, 4).state is OrderState.DRAFT)
    place.orders.decided.emit(shown(place, 4), "confirm")
    wait_until(lambda: shown(place, 4).state is OrderState.CONFIRMED)


def test_the_orders_are_followed_after_the_window_was_put_down(program, place):
    program.window.showMinimized()
    QApplication.processEvents()
    program.window.showNormal()
    QApplication.processEvents()
    program.app.session.set_contact(1, "+84905123269", "Trạm y tế xã Ia Hrung").result(10)
    wait_until(lambda: shown(place, 1).phone == "+84905123269", seconds=20)
    program.app.session.undo_order(place._report.row.id).result(10)
    wait_until(lambda: shown(place, 1).phone == "+84905123267", seconds=20)


def test_another_place_in_front_lets_the_orders_rest(program, place):
    shell_of(program).go_to("prepare")
    program.app.session.set_contact(1, "+84905123270", "Trạm y tế xã Ia Hrung").result(10)
    QApplication.processEvents()
    assert not place._settle.isActive()
    program.app.session.undo_order(place._report.row.id).result(10)


def test_a_missing_phone_is_typed_into_its_place(qtbot, program, place):
    place.summary.finish.emit("no_phone")
    table = place.orders.table
    wait_until(lambda: (seen := table.current_order()) and seen.number == 2)
    qtbot.keyClick(table, ENTER)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("0374 555 667")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: order(program, 2).phone == "+84374555667")
    assert order(program, 2).address == "An Nhơn"


def test_the_keyboard_goes_on_with_the_next_order_when_one_is_put_right(program, place):
    page = place.orders
    page.choose("all")
    everybody = place._report.orders
    page.show_orders(everybody)
    page.table.go_to(everybody[1].number, OrderColumn.PHONE)
    page.show_orders(everybody[:1] + everybody[2:])
    assert page.table.current_order() == everybody[2]
    page.show_orders(everybody[:1])
    assert page.table.current_order() == everybody[0]
    assert page.table.currentIndex().column() == OrderColumn.PHONE
    page.show_orders(everybody)


def test_half_a_phone_is_told_and_not_kept(qtbot, program, place):
    place.summary.finish.emit("no_phone")
    table = place.orders.table
    # The list is filled by another thread: until then it shows what it showed before, or nothing.
    wait_until(lambda: (seen := table.current_order()) and order(program, seen.number).phone is None)
    number = table.current_order().number
    table.orders.typed.emit(order(program, number), OrderColumn.PHONE, "0905 12")
    assert told(program) == ["Chưa đọc được số điện thoại."]
    assert order(program, number).phone is None


def test_phones_are_hidden_until_they_are_typed(program):
    found = order(program, 1)
    assert cell_text(found, OrderColumn.PHONE) == "0905 xxx 267"
    assert cell_text(found, OrderColumn.PHONE, whole=True) == "0905 123 267"


def test_orders_are_found_without_marks(program, place):
    with program.app.ledger.read() as questions:
        orders = questions.orders()
    assert [one.author_name for one in filtered(orders, "all", "hoa tran")] == ["Hoà Trần"]
    assert [one.number for one in filtered(orders, "all", "ia hrung")] == [1]


def test_ctrl_e_writes_the_sheet_where_a_person_says(qtbot, program, place, tmp_path, monkeypatch):
    target = tmp_path / "phieu.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    qtbot.keyClick(place.live_choice, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (said,) = told(program)
    assert said.startswith("Đã xuất")
    assert target.stat().st_size > 1_000


def test_the_csv_holds_only_confirmed_orders(program, place, tmp_path):
    place.write_sheet(tmp_path / "don.csv", "csv", 1)
    told(program)
    with (tmp_path / "don.csv").open(encoding="utf-8-sig", newline="") as file:
        people = [line for line in csv.reader(file) if any("Hoà Trần" in cell for cell in line)]
        file.seek(0)
        assert "phá đám" not in file.read()
    assert len(people) == 1


def test_a_sheet_that_cannot_be_written_is_told(program, place, tmp_path):
    place.write_sheet(tmp_path / "nowhere" / "don.csv", "csv", 1)
    assert told(program) == ["Không còn thư mục nowhere."]


def test_nothing_is_asked_when_there_is_no_live(program, place, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    place.export("csv")
    assert notices(program) == []


def test_the_book_says_that_it_agrees(program, place):
    bar = shell_of(program).keys
    wait_until(lambda: bar.said.startswith("Sổ đã kiểm: "))


def test_escape_leads_from_the_orders_back_to_the_sums(qtbot, place):
    place.summary.finish.emit("no_phone")
    qtbot.keyClick(place.orders.table, Qt.Key.Key_Escape)
    assert place.pages.current() == 0


def test_ctrl_f_finds_among_all_orders(qtbot, place):
    qtbot.keyClick(place.live_choice, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert place.orders.search.hasFocus()
    assert len(place.orders.table.orders.orders) == 5


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_chart_tells_the_figures_of_a_bar(qtbot, place):
    report = made_report()
    place.take(report)
    chart = place.summary.chart
    assert chart.accessibleName().startswith("Đơn theo phút: đông nhất ")
    middle = QPoint(chart.width() // 2, chart.height() // 2)
    event = QHelpEvent(QEvent.Type.ToolTip, middle, chart.mapToGlobal(middle))
    assert chart.event(event)
    assert chart.minute_at(middle.x()) in report.evening.minutes
    assert chart.minute_at(0) is None


def test_money_gets_smaller_before_it_is_cut(theme):
    figure = Figure(theme, "text")
    figure.set_text("61.786.000\xa0₫")
    assert figure.font_for(400).pixelSize() > figure.font_for(130).pixelSize()


def test_an_evening_is_told_in_words():
    row = made_report().row
    assert facts_of(row, running=False).endswith(" · Facebook, TikTok")
    assert sheet_name(row).startswith("don-hang-2025-11-")
    assert row.started_at == BEGAN


def test_a_wish_left_open_is_found_and_decided(qtbot, program, place):
    session = program.app.session
    session.begin("Live thử ý khách", ("facebook",)).result(10)
    for number, text in enumerate(("c3 1", "c4 1", "hủy c4"), 1):
        said = Comment("facebook", "2", f"w{number}", "Chị Lụa", text, 0, author_id="Chị Lụa")
        wished = session.hear(said).result(10).order
        if number < 3:
            session.confirm(wished).result(10)
    session.end().result(10)
    wait_until(lambda: place.live_choice.text() == "Live thử ý khách")
    wait_until(lambda: len(place._report.evening.wishes) == 1)
    place.summary.finish.emit("wishes")
    page = place.orders
    assert [one.number for one in page.table.orders.orders] == [wished]
    wait_until(page.confirm.isEnabled)
    assert (page.confirm.text(), page.refuse.text()) == ("Làm theo", "Giữ nguyên")
    qtbot.mouseClick(page.refuse, Qt.MouseButton.LeftButton)
    wait_until(lambda: order(program, wished).proposal is None)
    assert order(program, wished).state is OrderState.CONFIRMED
    assert session.undo_order(session_of(place)).result(10).proposal is not None
    wait_until(lambda: len(page.table.orders.orders) == 1)
    place.orders.decided.emit(shown(place, wished), "confirm")
    wait_until(lambda: order(program, wished).state is OrderState.CANCELLED)


def session_of(place) -> int:
    """Return the number of the live session that is shown."""
    return place._report.row.id
