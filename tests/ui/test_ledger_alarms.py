"""The window when the ledger's file fails: a loud line, selling goes on, a way out at the start."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtTest import QTest

from coop_live.ledger import backups, database
from coop_live.model import OrderState
from tests.evening import comment
from tests.ui.stand import notices, open_program, running, shell_of, told, wait_until
from ui.widgets.button import Button


@pytest.fixture
def program(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(database, "RETRY_S", 0.05)
    monkeypatch.setattr(database, "PATIENCE_MS", 100)
    monkeypatch.setattr("coop_live.ledger.opening.BUSY_MS", 100)
    with running(qapp, tmp_path) as opened:
        notices(opened)
        yield opened


def alarm(program) -> list[str]:
    """Return what stands in the line that cannot be put away."""
    return [f"{said.cause} {said.remedy}" for said in shell_of(program).alarm.waiting]


def test_a_locked_ledger_is_told_loudly_and_orders_are_taken_on(program):
    session = program.app.session
    session.begin("Tối nay", ("facebook",)).result(10)
    other = sqlite3.connect(program.app.ledger.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        number = session.hear(comment("c3 2", "Lan")).result(10).order
        assert session.confirm(number).result(10).state is OrderState.CONFIRMED
        wait_until(lambda: alarm(program))
        assert alarm(program)[0].startswith("Chương trình khác đang giữ sổ ledger.db. ")
        assert alarm(program)[0].endswith(" Đơn đang giữ ở tệp tạm.")
        assert not shell_of(program).alarm.put_away()
        assert shell_of(program).alarm.isVisible()
    finally:
        other.close()
    wait_until(lambda: not alarm(program))
    assert told(program) == ["Sổ ghi lại được rồi."]
    with program.app.ledger.read() as questions:
        assert questions.order(number).state is OrderState.CONFIRMED


def test_the_alarm_stays_when_the_window_is_built_anew(program):
    program.app.session.begin("Tối nay", ("facebook",)).result(10)
    other = sqlite3.connect(program.app.ledger.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        program.app.session.hear(comment("chào", "Lan")).result(10)
        wait_until(lambda: alarm(program))
        before = shell_of(program)
        program._look_anew()
        wait_until(lambda: shell_of(program) is not before)
        assert len(alarm(program)) == 1
    finally:
        other.close()
    wait_until(lambda: not alarm(program))


def test_a_live_that_was_ended_by_mistake_goes_on_by_one_press(program):
    session = program.app.session
    live_id = session.begin("Tối nay", ("facebook",)).result(10)
    program.end_live()
    wait_until(lambda: shell_of(program).notices.waiting)
    said = shell_of(program).notices.waiting[0]
    assert said.cause == "Đã kết thúc buổi live."
    said.action[1]()
    wait_until(lambda: session.live_id == live_id)
    wait_until(lambda: shell_of(program).front == "live")


def test_goods_that_come_back_are_told_until_somebody_decides(program):
    session = program.app.session
    session.begin("Tối nay", ("facebook",)).result(10)
    session.set_stock("C3", 2).result(10)
    first = session.hear(comment("c3 2", "Lan")).result(10).order
    second = session.hear(comment("c3 1", "Hoa")).result(10).order
    session.confirm(first).result(10)
    session.wait(second).result(10)
    session.cancel(first).result(10)
    wait_until(lambda: shell_of(program).notices.waiting)
    assert [said.cause for said in shell_of(program).notices.waiting] == [
        f"Có hàng lại cho đơn #{second} của Hoa."
    ]
    session.confirm(second).result(10)
    wait_until(lambda: not shell_of(program).notices.waiting)


def buttons(program) -> dict[str, Button]:
    """Return the buttons of the page that says why nothing opens."""
    found = program.window.centralWidget().findChildren(Button)
    return {one.text().split(" 2")[0]: one for one in found}


def damaged(qapp, tmp_path, monkeypatch, *, backup: bool):
    """Open the program on a book that was cut off, with or without a backup beside it."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    before = open_program(qapp, tmp_path)
    session = before.app.session
    shell_of(before).prepare.take_sample()
    wait_until(lambda: session.products)
    session.begin("Hôm qua", ("facebook",)).result(10)
    session.hear(comment("c3 2", "Lan")).result(10)
    session.end().result(10)
    before.app.ledger.write(lambda _tx: None).result(10)
    before.stop()
    path = tmp_path / "ledger.db"
    for one in backups.kept(path):
        one.unlink()
    if backup:
        backups.keep_one_more(path)
    path.write_bytes(path.read_bytes()[:3000])
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    program = type(before)(qapp, settings_path=tmp_path / "settings.toml", ledger_path=path)
    program.open()
    wait_until(lambda: "Thử lại" in buttons(program))
    return program


def test_a_damaged_ledger_offers_its_newest_backup(qapp, tmp_path, monkeypatch):
    program = damaged(qapp, tmp_path, monkeypatch, backup=True)
    assert list(buttons(program)) == ["Mở bản sao lưu", "Thử lại", "Mở sổ mới, giữ sổ cũ"]
    buttons(program)["Mở bản sao lưu"].click()
    wait_until(lambda: program.app is not None and program.window.shell is not None)
    with program.app.ledger.read() as questions:
        assert [row.name for row in questions.lives()] == ["Hôm qua"]
    assert list(tmp_path.glob("ledger-before-*.db"))
    program.stop()
    QTest.qWait(10)


def test_without_a_backup_a_new_ledger_is_begun_and_the_old_file_kept(qapp, tmp_path, monkeypatch):
    program = damaged(qapp, tmp_path, monkeypatch, backup=False)
    assert list(buttons(program)) == ["Thử lại", "Mở sổ mới, giữ sổ cũ"]
    buttons(program)["Mở sổ mới, giữ sổ cũ"].click()
    wait_until(lambda: program.app is not None and program.window.shell is not None)
    assert program.app.session.products == ()
    assert [one.stat().st_size for one in tmp_path.glob("ledger-before-*.db")] == [3000]
    program.stop()
    QTest.qWait(10)
