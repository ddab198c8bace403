"""Members are settled from the window: agreed, charged, paid, taken back, and written down."""

from __future__ import annotations

from datetime import date, timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop_live.ledger import settling
from coop_live.model import Comment, OrderState
from coop_live.shipping.settlement import settle
from coop_live.shipping.settlement_book import read_book
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.after.settlement.reading import Settled
from ui.after.settlement.sending import file_part

ENTER = Qt.Key.Key_Return
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    """An evening that is over: goods of several members, some delivered."""
    with running(qapp, tmp_path_factory.mktemp("settlement")) as opened:
        session = opened.app.session
        session.begin("Live quyết toán", ("facebook",)).result(10)
        for number, code in enumerate(("c1", "c3", "c6", "c10"), 1):
            said = Comment(
                "facebook", "1", f"c{number}", f"Cô {number}", f"{code} 2", 0, author_id=f"d{number}"
            )
            order = session.hear(said).result(10).order
            session.confirm(order).result(10)
            for state in (OrderState.PACKED, OrderState.SHIPPED, OrderState.DELIVERED):
                session.advance(order, state).result(10)
        session.end().result(10)
        yield opened


@pytest.fixture
def page(program):
    """The page in front, with the members of this evening."""
    shell = shell_of(program)
    shell.go_to("after")
    wait_until(lambda: shell.after.live_choice.text() == "Live quyết toán")
    shell.after._show_page(4)
    settlement = shell.after.settlement
    wait_until(lambda: settlement.table.members.accounts == of_the_evening(program))
    settlement.table.setFocus()
    yield settlement
    settlement.until.clear()
    settlement._look_until()
    notices(program)


def of_the_evening(program):
    """Return the accounts of the evening as the ledger has them now."""
    with program.app.ledger.read() as questions:
        return settle(read_book(questions), (1,))


def account(program, name: str):
    """Return a member's account as the ledger has it now."""
    with program.app.ledger.read() as questions:
        return next(one for one in settle(read_book(questions)) if one.name == name)


def test_the_keyboard_goes_to_the_members_once_they_are_reckoned(page):
    page._take(Settled())
    page.take_keyboard()
    assert not page.table.hasFocus()
    page.reload()
    wait_until(page.table.hasFocus)


def test_the_table_says_what_the_ledger_says(program, page):
    members = page.table.members
    assert members.accounts == of_the_evening(program)
    last = members.rowCount() - 1
    assert members.text(last, 0) == "Cộng"
    assert members.text(last, 1) == f"{sum(one.sold.revenue for one in members.accounts):,}".replace(",", ".")


def test_enter_pays_what_is_due_and_ctrl_z_takes_it_back(qtbot, program, page):
    member = page.table.current
    assert member.due > 0
    qtbot.keyClick(page.table, ENTER)
    assert page.panel.amount.hasFocus()
    qtbot.keyClick(page.panel.amount, ENTER)
    wait_until(lambda: account(program, member.name).due == 0)
    wait_until(lambda: page.panel.amount.text() == "")
    assert page.panel.listed.rows[0].title == "Đã trả tiền mặt"
    qtbot.keyClick(page.table, *UNDO)
    wait_until(lambda: account(program, member.name).due == member.due)


def test_a_charge_wants_a_reason_and_lessens_what_is_due(qtbot, program, page):
    member, panel = page.table.current, page.panel
    panel.charge.setText("50k")
    qtbot.mouseClick(panel.less, Qt.MouseButton.LeftButton)
    assert told(program) == ["Chưa ghi lý do."]
    panel.why.setText("ứng tiền xe")
    qtbot.mouseClick(panel.less, Qt.MouseButton.LeftButton)
    wait_until(lambda: account(program, member.name).due == member.due - 50_000)
    wait_until(lambda: panel.listed.rows and panel.listed.rows[0].title == "Trừ đi: ứng tiền xe")
    panel.listed.setFocus()
    qtbot.keyClick(panel.listed, Qt.Key.Key_X)
    wait_until(lambda: account(program, member.name).due == member.due)


def test_terms_hold_for_all_and_one_may_have_their_own(qtbot, program, page):
    panel, member = page.panel, page.table.current
    panel.commission.setText("10")
    panel.cost.setText("2.000")
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    wait_until(lambda: panel._agreed.text().startswith("Chung cho mọi người: hợp tác xã giữ 10 %"))
    panel.commission.setText("12,5")
    qtbot.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    wait_until(lambda: panel._agreed.text().startswith("Riêng người này: hợp tác xã giữ 12,5 %"))
    with program.app.ledger.read() as questions:
        terms = settling.terms_of(questions.connection)
    assert (terms[""].commission, terms[member.name].commission) == (1000, 1250)
    assert account(program, member.name).sold.commission == round(member.sold.revenue * 0.125)


def test_what_cannot_be_read_is_said_and_nothing_is_kept(qtbot, program, page):
    page.panel.amount.setText("mười ngàn")
    qtbot.mouseClick(page.panel.cash, Qt.MouseButton.LeftButton)
    assert told(program) == ["Chưa đọc được số tiền."]
    assert page.panel.amount.hasFocus()
    page.panel.commission.setText("120")
    qtbot.mouseClick(page.panel.all, Qt.MouseButton.LeftButton)
    assert told(program) == ["Phần trăm lớn hơn 100."]
    assert account(program, page.table.current.name).paid == 0


def test_the_book_of_yesterday_is_read_and_not_changed(qtbot, program, page):
    yesterday = date.today() - timedelta(days=1)
    page.until.setText(f"{yesterday:%d/%m/%Y}")
    qtbot.keyClick(page.until, ENTER)
    wait_until(lambda: not page.table.members.accounts)
    assert page.back()
    wait_until(lambda: page.table.members.accounts)
    page.until.setText("31/02/2026")
    qtbot.keyClick(page.until, ENTER)
    assert told(program) == ["Không có ngày 31/02/2026."]


def test_all_evenings_have_the_same_members_here(qtbot, page):
    names = [one.name for one in page.table.members.accounts]
    page.periods.segments[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    wait_until(lambda: page._settled.heading.period == "Tất cả các buổi live")
    assert [one.name for one in page.table.members.accounts] == names
    page.periods.segments[0].click()


def test_the_workbook_and_the_pages_are_written(program, page, tmp_path):
    settled = page._settled
    page.files.write_sheet(
        tmp_path / "qt.xlsx", settled.accounts, tuple(settled.terms.values()), settled.heading
    )
    assert told(program) == ["Đã xuất quyết toán."]
    rows = openpyxl.load_workbook(tmp_path / "qt.xlsx").worksheets[0]
    assert [row[0].value for row in rows.iter_rows(min_row=2)][:-1] == [one.name for one in settled.accounts]
    page.files.write_pages(tmp_path / "qt.pdf", settled.accounts[:1], settled.heading)
    assert told(program) == ["Đã xuất quyết toán."]
    assert (tmp_path / "qt.pdf").read_bytes().startswith(b"%PDF")
    page.files.write_sheet(tmp_path / "nowhere" / "qt.xlsx", settled.accounts, (), settled.heading)
    assert len(told(program)) == 1
    assert not page.progress.busy


def test_nothing_is_reckoned_while_another_page_is_in_front(program, page):
    after = shell_of(program).after
    asked = page._asked
    after._show_page(0)
    after.reload()
    wait_until(lambda: page._stale)
    assert page._asked == asked
    after._show_page(4)
    assert page._asked == asked + 1


def test_a_name_becomes_a_part_of_a_files_name():
    assert file_part("Bà Năm <Đắk Lắk>/..") == "ba-nam-dak-lak"
