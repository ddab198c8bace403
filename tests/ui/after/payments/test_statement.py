"""A bank's file is looked at before it is taken in, and taken in once however often it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from coop_live import vault
from coop_live.calls import NeedsPerson
from coop_live.ledger import transfers
from coop_live.memo import memo_code
from coop_live.model import Comment, Transfer
from coop_live.shipping.payments.columns import Columns
from coop_live.shipping.payments.watching import secret_name
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.after.payments import statement

ENTER = Qt.Key.Key_Return
TODAY = f"{date.today():%d/%m/%Y}"
HEADINGS = "Ngày giao dịch,Nội dung,Ghi có,Ghi nợ\n"


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    """An evening that is over: two people bought one each."""
    with running(qapp, tmp_path_factory.mktemp("statement")) as opened:
        opened.app.payments._token_of = lambda _name: None  # nobody is asked over the network
        session = opened.app.session
        session.begin("Live sao kê", ("facebook",)).result(10)
        for number in (1, 2):
            said = Comment(
                "facebook", "1", f"c{number}", f"Cô Diệp {number}", "c3 1", 0, author_id=f"d{number}"
            )
            session.hear(said).result(10)
            session.confirm(number).result(10)
        session.end().result(10)
        yield opened


@pytest.fixture
def page(program):
    """The page in front, nothing open on it."""
    shell = shell_of(program)
    shell.go_to("after")
    wait_until(lambda: shell.after.live_choice.text() == "Live sao kê")
    shell.after._show_page(shell.after.PAYMENTS)
    yield shell.after.payments
    while shell.after.payments.back():
        pass
    notices(program)


def written(folder, *lines: str, headings: str = HEADINGS):
    """Return a bank's file with these lines."""
    path = folder / "sao-ke.csv"
    path.write_text(headings + "\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def read(page, path, columns: Columns = Columns()) -> statement.Preview:  # noqa: B008 - a frozen value
    page.importing.begin(path, columns)
    wait_until(lambda: page.statement.preview is not None and page.statement.preview.path == path)
    wait_until(page.statement.isVisible)
    return page.statement.preview


def kept(program) -> int:
    with program.app.ledger.read() as questions:
        return len(transfers.kept(questions.connection))


def test_each_line_says_what_it_will_do_and_enter_does_it(qtbot, program, page, tmp_path):
    path = written(
        tmp_path,
        f"{TODAY},{memo_code(1)} ck,79000,",
        f"{TODAY},khong ro,123000,",
        f"{TODAY},rut tien,,500000",
        f"{TODAY},sai so,abc,",
    )
    assert len(read(page, path).new) == 2
    headings = [row.title for row in page.statement.list.rows if row.key is None]
    assert headings == ["Sẽ ghi vào đơn", "Chờ bạn xem", "Dòng không đọc được"]
    assert kept(program) == 0
    assert page.statement.take.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    wait_until(lambda: kept(program) == 2)
    wait_until(lambda: page._came.waiting == 1)
    assert not page.statement.isVisible()
    with program.app.ledger.read() as questions:
        assert questions.order(1).owed == 0
    wait_until(lambda: "đã đọc lúc" in page.read_words())
    page.statement.preview = None
    assert read(page, path).new == ()  # the same file again has nothing new
    assert not page.statement.take.isVisible()
    assert page.statement.said.text() == "Khoản nào cũng có trong sổ rồi, không phải ghi gì thêm."
    qtbot.keyClick(page.statement.list, ENTER)
    assert not page.statement.isVisible()


def test_columns_that_nobody_knows_are_named_by_the_user(qtbot, page, tmp_path):
    path = written(tmp_path, f"{TODAY},khong ro,5000", headings="Khi nào,Ai nói gì,Bao nhiêu\n")
    preview = read(page, path)
    assert preview.trouble is not None
    assert preview.headings == ("Khi nào", "Ai nói gì", "Bao nhiêu")
    for name, heading in (("date", "Khi nào"), ("credit", "Bao nhiêu"), ("content", "Ai nói gì")):
        choice = page.statement.choices[name]
        choice.show_position(choice.options.index(heading))
    qtbot.mouseClick(page.statement.again, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.statement.preview.trouble is None)
    assert [one.transfer.amount for one in page.statement.preview.new] == [5000]


def test_a_file_that_is_let_go_on_the_page_is_read(page, tmp_path):
    load = QMimeData()
    load.setUrls([QUrl.fromLocalFile(str(written(tmp_path, f"{TODAY},tha vao day,7000,")))])
    no = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, load, Qt.MouseButton.LeftButton, no)
    page.statement.preview = None
    page.dropEvent(event)
    wait_until(lambda: page.statement.preview is not None)
    assert [one.transfer.amount for one in page.statement.preview.new] == [7000]


def test_a_file_that_is_no_table_is_said_and_nothing_opens(program, page, tmp_path):
    page.importing.begin(tmp_path / "khong-co.csv", Columns())
    assert told(program) == ["Không mở được tệp khong-co.csv."]
    assert not page.statement.isVisible()


def test_what_was_taken_in_before_a_stop_stays_and_the_rest_comes_later(ledger, monkeypatch):
    monkeypatch.setattr(statement, "AT_ONCE", 2)
    brought = [Transfer(f"file:{number}", number, 1000, "ck") for number in range(1, 6)]

    class Enough(Exception):
        pass

    def stop_at_the_third(done: int, _total: int) -> None:
        if done >= 2:
            raise Enough

    with pytest.raises(Enough):
        statement.apply(ledger, brought, "Thảo", "HTX", stop_at_the_third)
    with ledger.read() as questions:
        assert len(transfers.kept(questions.connection)) == 2
    statement.apply(ledger, brought, "Thảo", "HTX")
    with ledger.read() as questions:
        assert len(transfers.kept(questions.connection)) == 5


def test_a_bank_is_joined_by_a_token_that_only_the_vault_keeps(qtbot, program, page, monkeypatch):
    asked = []
    monkeypatch.setattr("ui.after.payments.bank_panel.try_token", lambda *given: asked.append(given) or 3)
    qtbot.mouseClick(page.bank_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert program.settings.pay.watch == ("sepay",)
    field = page.bank._field
    field.line.setText("  bi-mat-1 ")
    field.line.setModified(True)
    field.line.editingFinished.emit()
    wait_until(lambda: vault.get(secret_name("sepay")) == "bi-mat-1")
    assert "bi-mat" not in (program.app.ledger.path.parent / "settings.toml").read_text(encoding="utf-8")
    qtbot.mouseClick(page.bank.test, Qt.MouseButton.LeftButton)
    wait_until(lambda: "3 khoản" in page.bank.found.text())
    assert asked == [("sepay", "bi-mat-1")]


def test_a_token_that_is_refused_is_said_with_what_to_do(qtbot, program, page, monkeypatch):
    def refused(*_given):
        raise NeedsPerson("SePay không nhận chìa khóa này.", "Tạo chìa khóa mới rồi dán lại.")

    monkeypatch.setattr("ui.after.payments.bank_panel.try_token", refused)
    program.change(replace(program.settings, pay=replace(program.settings.pay, watch=("sepay",))))
    page.bank.show_chosen()
    qtbot.mouseClick(page.bank_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.bank.test, Qt.MouseButton.LeftButton)
    wait_until(lambda: "dán lại" in page.bank.found.text())
    program.change(replace(program.settings, pay=replace(program.settings.pay, watch=())))
