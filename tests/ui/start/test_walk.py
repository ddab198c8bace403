"""Who opens the program for the first time is led through; who has worked already never is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop_live.settings import load
from tests.ui.stand import open_program, quiet_settings, shell_of, wait_until
from tests.ui.start.first import first_start, page_of, press, tab_round
from ui.app import Program


@pytest.fixture
def program(qapp, tmp_path):
    with first_start(qapp, tmp_path) as opened:
        yield opened


def at(program: Program) -> int:
    return page_of(program).steps.index(page_of(program).step)


def kept_greeted(folder) -> bool:
    return load(folder / "settings.toml")[0].general.greeted


def test_the_steps_fill_the_window_and_enter_goes_through_all_of_them(program, tmp_path):
    shell = shell_of(program)
    assert shell.front == "start"
    assert not shell.top.isVisible()
    assert not shell.keys.isVisible()
    for step in range(3):
        assert at(program) == step
        press(program, Qt.Key.Key_Return)
    assert at(program) == 3
    press(program, Qt.Key.Key_Return)  # Tập dượt
    assert shell.front == "practice"
    press(program, Qt.Key.Key_Return)  # Bắt đầu tập
    wait_until(
        lambda: program.app is not None and program.app.rehearsal and shell_of(program).front == "live"
    )
    assert shell_of(program).top.isVisible()
    wait_until(lambda: kept_greeted(tmp_path))


def test_esc_goes_back_and_never_out(program):
    press(program, Qt.Key.Key_Return)
    press(program, Qt.Key.Key_Return)
    for step in (1, 0, 0):
        shell_of(program).back()
        assert at(program) == step


def test_everything_is_left_for_later_by_one_button_and_does_not_come_again(program, qapp, tmp_path):
    page_of(program).later.click()
    assert shell_of(program).front == "prepare"
    assert shell_of(program).top.isVisible()
    wait_until(lambda: kept_greeted(tmp_path))
    program.stop()
    again = Program(qapp, settings_path=tmp_path / "settings.toml", ledger_path=tmp_path / "ledger.db")
    again.open()
    wait_until(lambda: again.window.shell is not None)
    assert shell_of(again).front == "prepare"
    again.stop()


def test_at_the_end_one_may_go_to_the_list_instead_of_the_rehearsal(program):
    page_of(program).go_to_step(3)
    page_of(program).prepare.click()
    assert shell_of(program).front == "prepare"
    assert not program.app.rehearsal


def test_a_step_at_the_left_is_gone_to_by_a_press(program):
    page = page_of(program)
    page.list.rows[2].click()
    assert page.step is page.obs
    assert "đang làm" in page.list.rows[2].accessibleName()
    assert "đã xong" in page.list.rows[0].accessibleName()
    assert "đã xong" not in page.list.rows[1].accessibleName()  # it was skipped


def test_who_has_goods_or_a_live_in_the_book_is_not_greeted(program, qapp, tmp_path, monkeypatch):
    page_of(program).goods.take_sample()
    wait_until(lambda: program.app.session.products)
    program.stop()
    again = open_program(qapp, tmp_path, greeted=False)
    assert shell_of(again).front == "prepare"
    again.stop()


def test_a_rehearsal_is_never_greeted(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    program = Program(qapp, settings_path=tmp_path / "settings.toml", speed=float("inf"))
    quiet = quiet_settings()
    program.settings = replace(quiet, general=replace(quiet.general, greeted=False))
    program.open(rehearsal=True)
    wait_until(lambda: program.window.shell is not None and shell_of(program).front == "live")
    program.stop()


def test_the_steps_are_called_again_from_the_settings_but_not_while_live(program):
    page_of(program).leave()
    shell = shell_of(program)
    shell.go_to("settings")
    shell.settings.steps_button.click()
    assert page_of(program).step is page_of(program).language
    page_of(program).leave()
    program.app.session.begin("Tối nay", ()).result(10)
    shell.go_to("settings")
    wait_until(lambda: not shell.settings.steps_button.isEnabled())
    assert shell.settings.steps_button.toolTip()


@pytest.mark.parametrize("step", range(4))
def test_tab_comes_by_everything_and_everything_has_a_name(program, step):
    page = page_of(program)
    page.go_to_step(step)
    seen = tab_round(program)
    assert page.next in seen
    assert all(one.accessibleName() or one.text() for one in seen)
    footers = {page.back_button, page.later, page.prepare, page.next}
    wanted = {one for one in footers if one.isVisible()} | set(page.list.rows)
    assert wanted <= set(seen)
    assert all(min(one.width(), one.height()) >= 34 for one in seen)
