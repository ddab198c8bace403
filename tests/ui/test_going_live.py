"""Going live: at once where the rules allow it, by a second press where they do not, and on the record."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop_live.errors import NotPossible
from tests.ui.stand import notices, running, shell_of, wait_until

CLAIM = ("Chữa khỏi ho",)


@pytest.fixture
def program(qapp, tmp_path):
    with running(qapp, tmp_path) as opened:
        yield opened


def forbid(program, code: str = "C10", talk: tuple[str, ...] = CLAIM) -> None:
    """Let one product have talk that no platform allows, or none again."""
    session = program.app.session
    changed = tuple(replace(one, talk=talk) if one.code == code else one for one in session.products)
    session.import_catalog(changed, keep_stock=True).result(10)


def alarms(program) -> list[str]:
    return [said.cause for said in shell_of(program).alarm.waiting]


def overrides(program) -> list[dict[str, object]]:
    with program.app.ledger.read() as questions:
        rows = questions.connection.execute("SELECT body FROM entry WHERE act = 'override'").fetchall()
    return [json.loads(body) for (body,) in rows]


def live(program) -> bool:
    return program.app.session.live_id is not None


def test_where_nothing_is_forbidden_one_press_is_enough_and_nothing_is_noted(qtbot, program):
    qtbot.keyClick(shell_of(program), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: live(program))
    assert shell_of(program).front == "live"
    assert overrides(program) == []


def test_what_is_forbidden_is_told_first_and_a_second_press_goes_live_on_the_record(qtbot, program):
    forbid(program)
    shell_of(program).go_to("after")
    qtbot.keyClick(shell_of(program), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: alarms(program))
    (cause,) = alarms(program)
    assert cause.startswith("1 điều trái luật hoặc nội quy: C10: ")
    assert (shell_of(program).front, live(program)) == ("prepare", False)
    qtbot.keyClick(shell_of(program), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: live(program))
    assert alarms(program) == []
    (kept,) = overrides(program)
    assert (kept["code"], kept["rules"]) == ("", ["P10"])


def test_the_button_in_the_line_is_a_second_press_too(program):
    forbid(program)
    program.go_live()
    wait_until(lambda: alarms(program))
    _words, act = shell_of(program).alarm.waiting[0].action
    act()
    wait_until(lambda: live(program))


def test_after_a_while_the_line_goes_and_the_next_press_is_a_first_one(program):
    forbid(program)
    program.go_live()
    wait_until(lambda: alarms(program))
    program._gate.forget.timeout.emit()
    assert alarms(program) == []
    program.go_live()
    wait_until(lambda: alarms(program))
    assert not live(program)


def test_a_double_click_is_one_press(program):
    forbid(program)
    program.go_live()
    program.go_live()
    wait_until(lambda: alarms(program))
    program.app.ledger.write(lambda _tx: None).result(10)
    assert not live(program)


def test_what_is_new_since_the_first_press_is_told_before_it_is_passed(program):
    forbid(program)
    program.go_live()
    wait_until(lambda: alarms(program))
    forbid(program, "C7")
    program.go_live()
    wait_until(lambda: any("C7" in cause and "C10" in cause for cause in alarms(program)))
    assert not live(program)


def test_what_was_mended_since_needs_no_passing(program):
    forbid(program)
    program.go_live()
    wait_until(lambda: alarms(program))
    forbid(program, talk=())
    program.go_live()
    wait_until(lambda: live(program))
    assert overrides(program) == []


def test_trouble_is_told_and_the_next_press_counts(program, monkeypatch):
    def broken(*_asked: object, **_more: object) -> None:
        raise NotPossible("Chưa được.", "Thử lại.")

    monkeypatch.setattr("ui.going_live.preflight", broken)
    program.go_live()
    wait_until(lambda: "Chưa được." in notices(program))
    monkeypatch.undo()


def test_a_mistake_of_ours_in_the_checklist_does_not_cost_the_evening(program, monkeypatch, caplog):
    monkeypatch.setattr("ui.going_live.preflight", lambda *_asked, **_more: 1 // 0)
    program.go_live()
    wait_until(lambda: live(program))
    assert "ZeroDivisionError" in caplog.text


def test_without_a_platform_the_first_press_asks_where_the_live_goes_out(program):
    program.change(replace(program.settings, live=replace(program.settings.live, platforms=())))
    program.go_live()
    wait_until(lambda: alarms(program))
    assert alarms(program) == ["Chưa chọn nơi live."]
    program.go_live()
    wait_until(lambda: live(program))
    (kept,) = overrides(program)
    assert kept["rules"] == ["where"]
