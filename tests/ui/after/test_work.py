"""What is left of an evening is done one after the other by the keyboard, gaps and returned parcels too."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from coop_live.model import Comment, Gap, OrderState
from tests.ui.stand import made_report, notices, running, shell_of, told, wait_until
from ui.after.steps import keys_in_work, steps
from ui.after.to_do import people

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    """An evening with two drafts, one order without a phone, one parcel that came back, and a gap."""
    with running(qapp, tmp_path_factory.mktemp("work")) as opened:
        session = opened.app.session
        session.begin("Live thử việc", ("facebook",)).result(10)
        for number, name in enumerate(("Hoà", "Út", "Lụa", "Diệp"), 1):
            said = Comment("facebook", "1", f"c{number}", name, f"c3 {number}", 0, author_id=name)
            assert session.hear(said).result(10).order == number
            session.set_contact(number, f"+8490512326{number}" if number != 3 else None, "An Toàn").result(10)
        for number in (3, 4):
            session.confirm(number).result(10)
        session.advance(4, OrderState.SHIPPED).result(10)
        session.send_back(4).result(10)
        with opened.app.ledger.read() as questions:
            began = questions.lives()[-1].started_at
        assert session.note_gap(Gap("facebook", "facebook", began, began + 14_000)).result(10)
        session.end().result(10)
        yield opened


@pytest.fixture
def place(program):
    """The place in front, with the evening's work on it."""
    shell = shell_of(program)
    shell.go_to("after")
    wait_until(lambda: shell.after.live_choice.text() == "Live thử việc")
    while shell.after.back():
        pass
    yield shell.after
    notices(program)


def order(program, number: int):
    """Return an order as the ledger has it."""
    with program.app.ledger.read() as questions:
        return questions.order(number)


def test_enter_does_one_after_the_other_and_comes_back_with_less_to_do(qtbot, program, place):
    card = place.summary.todo
    wait_until(lambda: card.kinds == ("drafts", "no_phone", "returned", "gaps"))
    place.summary.take_keyboard()
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    table = place.orders.table
    wait_until(lambda: table.hasFocus() and (seen := table.current_order()) and seen.number == 1)
    qtbot.keyClick(table, ENTER)
    wait_until(lambda: order(program, 1).state is OrderState.CONFIRMED)
    wait_until(lambda: (seen := table.current_order()) and seen.number == 2)
    qtbot.keyClick(table, "x")
    wait_until(lambda: order(program, 2).state is OrderState.REFUSED)
    wait_until(lambda: place.pages.current() == 0)
    assert card.kinds == ("no_phone", "returned", "gaps")
    wait_until(lambda: QApplication.focusWidget() is card.first().button)


def test_a_phone_is_typed_and_the_list_is_back(qtbot, program, place):
    place.summary.take_keyboard()
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    table = place.orders.table
    wait_until(lambda: (seen := table.current_order()) and seen.number == 3)
    qtbot.keyClick(table, ENTER)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("0374 555 667")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: place.pages.current() == 0)
    assert place.summary.todo.kinds == ("returned", "gaps")


def test_escape_leaves_the_work_and_all_orders_are_there_again(qtbot, place):
    place.summary.todo.begin()
    assert [one.number for one in place.orders.table.orders.orders] == [4]
    qtbot.keyClick(place.orders.table, ESCAPE)
    assert place.pages.current() == 0
    place._show_page(1)
    assert len(place.orders.table.orders.orders) == 4


def test_a_parcel_that_came_back_is_laid_aside(qtbot, program, place):
    place.summary.todo.begin()
    page = place.orders
    wait_until(lambda: page.refuse.text() == "Không bán nữa")
    assert page.confirm.text() == "Bán lại"
    qtbot.keyClick(page.table, "x")
    wait_until(lambda: place.summary.todo.kinds == ("gaps",))
    assert order(program, 4).state is OrderState.RETURNED


def test_one_key_sends_no_parcel(qtbot, program, place):
    place._show_page(1)
    table = place.orders.table
    table.go_to(1, 6)
    qtbot.keyClick(table, ENTER)
    qtbot.keyClick(table, "x")
    QApplication.processEvents()
    assert order(program, 1).state is OrderState.CONFIRMED


def test_a_gap_is_filled_from_a_copied_chat_and_is_done(qtbot, program, place):
    QGuiApplication.clipboard().setText("Bác Tư: c3 2 0987654321\nChị Na: giá sao em")
    place.summary.todo.begin()
    sheet = place.filling.sheet
    wait_until(lambda: sheet.preview is not None and sheet.isVisible())
    assert sheet.geometry() == place._body.geometry()
    if sheet.doubted.isVisible():
        sheet.doubted.click()
    sheet.take()
    wait_until(lambda: not sheet.isVisible())
    assert told(program)[0].startswith("Đã thêm")
    wait_until(lambda: place.summary.todo.kinds[:1] == ("drafts",))
    drafted = place._report.evening.work["drafts"][0]
    assert (drafted.author_name, drafted.phone) == ("Bác Tư", "+84987654321")
    assert place._report.evening.open_gaps == ()


def test_while_a_live_runs_comments_are_pasted_there(program, place):
    kept = replace(place._report.evening.beside.gaps[0], looked=False)
    program.app.session.begin("Live thử việc", ("facebook",)).result(10)
    place.summary.todo.paste.emit(kept)
    assert told(program) == ["Đang live: dán bình luận ở trang Đang live."]
    assert not place.filling.sheet.isVisible()
    program.app.session.end().result(10)


def test_a_gap_that_was_looked_at_goes_from_the_list(program, place):
    session = program.app.session
    session.begin("Live thử việc", ("facebook",)).result(10)
    assert session.note_gap(Gap("facebook", "facebook", 0, time.time_ns() // 1_000_000)).result(10)
    session.end().result(10)
    wait_until(lambda: place.summary.todo.kinds == ("gaps",))
    (kept,) = place._report.evening.open_gaps
    place.summary.todo.seen.emit(kept)
    wait_until(lambda: place.summary.todo.kinds == ())


def test_many_names_are_not_all_written():
    orders = [replace(one, author_name=f"Khách {one.number}") for one in made_report().orders[:30]]
    assert people(orders).endswith(", …")
    assert people(orders).count("Khách") == 12


def test_every_kind_of_work_says_its_keys():
    assert keys_in_work("wishes") == (("Enter", "Làm theo"), ("X", "Giữ nguyên"))
    assert keys_in_work("no_phone")[0][0] == "Enter"
    assert steps(made_report().orders[0], came_back=True) == ("sell", "aside")
