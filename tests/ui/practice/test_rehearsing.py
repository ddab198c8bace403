"""A rehearsal in the real window: chosen, done by keys, scored, done again, the real book never touched."""

from __future__ import annotations

import json
import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop_live.live.practice import Choice, practice_script
from coop_live.live.scoring import wishes
from coop_live.model import OrderState
from tests.ui.practice.made import made_result
from tests.ui.stand import notices, running, shell_of, wait_until
from ui.live.open_draft import Mode
from ui.manual import KEYS
from ui.practice import practising
from ui.widgets.notice import Said


@pytest.fixture(scope="module")
def opened(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("practice")) as program:
        yield program


@pytest.fixture
def program(opened, tmp_path):
    """The window on Chuẩn bị with the real book open, nothing remembered of a rehearsal."""
    real(opened)
    opened.practice.result = None
    opened.practice._path.unlink(missing_ok=True)
    shell_of(opened).go_to("prepare")
    opened.window.activateWindow()
    yield opened
    if opened.app is not None and opened.app.rehearsal:
        opened.end_live()
        real(opened)
    notices(opened)


def real(program) -> None:
    wait_until(
        lambda: program.app is not None and not program.app.rehearsal and shell_of(program).isEnabled()
    )


def rehearsing(program) -> None:
    wait_until(lambda: program.app is not None and program.app.rehearsal and program.app.session.live_id)
    wait_until(lambda: shell_of(program).front == "live" and program.practice._script is not None)


def begin(program, qtbot, *, speed: float = math.inf) -> None:
    """Press Tập dượt trước and choose three minutes, all comments at once where no speed is said."""
    program._speed = speed
    shell_of(program).prepare.side.practise.click()
    sheet = shell_of(program).practice.sheet
    wait_until(lambda: sheet.go.hasFocus())
    sheet.choose(Choice(3, 1.0))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    rehearsing(program)


def press(qtbot, key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def decided(program) -> int:
    with program.app.ledger.read() as questions:
        return sum(one.decided_at is not None for one in questions.orders(program.app.session.live_id))


def confirm_some(program, qtbot, many: int) -> None:
    """Confirm so many drafts by Enter, each after it was seen."""
    view = shell_of(program).live.view
    wait_until(lambda: view.queue.model.rowCount() > many)
    for number in range(1, many + 1):

        def press_until_it_is(number: int = number) -> bool:
            if decided(program) < number:
                press(qtbot, Qt.Key.Key_Return)
            return decided(program) >= number

        wait_until(press_until_it_is)


def score_shown(program):
    real(program)
    wait_until(lambda: shell_of(program).front == "practice" and shell_of(program).practice.page is not None)
    return shell_of(program).practice.page


def entries(program) -> tuple[int, int, int]:
    """Return what the real book holds."""
    with program.app.ledger.read() as questions:
        return len(questions.lives()), len(questions.newest()), len(questions.products())


def test_a_rehearsal_ends_with_its_score_and_leaves_the_real_book_alone(qtbot, program):
    before, path = entries(program), program.app.ledger.path
    begin(program, qtbot)
    assert program.app.ledger.path != path
    wait_until(lambda: program.practice._look.isActive())  # all comments have come
    confirm_some(program, qtbot, 4)
    program.end_live()
    score_shown(program)
    found = program.practice.result.score
    assert found.wanted == len(wishes(practice_script(3).lines))
    assert 4 <= found.caught < found.wanted
    assert 4 <= len(found.seconds) == found.decided < found.wanted
    assert found.keys >= found.decided
    assert program.app.ledger.path == path
    assert entries(program) == before
    (kept,) = json.loads(program.practice._path.read_text())
    assert (kept["points"], kept["minutes"]) == (found.points, 3)


def test_an_empty_queue_after_the_last_comment_ends_it_by_itself(qtbot, program):
    begin(program, qtbot)
    session = program.app.session
    wait_until(lambda: program.practice._said is not None)
    assert "Hết bình luận rồi." in [one.cause for one in shell_of(program).notices.waiting]
    for row in program._desk.rows:
        session.refuse(row.number).result(10)
    score_shown(program)
    assert program.practice.result.score.caught == 0
    assert notices(program) == []


def test_time_is_up_for_the_drafts_that_are_left(qtbot, program, monkeypatch):
    monkeypatch.setattr(practising, "GRACE_MS", practising.LOOK_MS)
    begin(program, qtbot)
    score_shown(program)
    lefts = {one.left for one in program.practice.result.score.moments}
    assert OrderState.DRAFT in lefts


def test_once_more_begins_with_an_empty_book_and_the_score_before_is_named(qtbot, program):
    begin(program, qtbot)
    wait_until(lambda: program.practice._look.isActive())
    confirm_some(program, qtbot, 1)
    program.end_live()
    score_shown(program)
    first = program.practice.result
    shell_of(program).practice.calm.stop()
    press(qtbot, Qt.Key.Key_T)
    rehearsing(program)
    assert decided(program) == 0
    wait_until(lambda: program.practice._look.isActive())
    program.end_live()
    score_shown(program)
    again = program.practice.result
    assert (again.choice, again.before.points) == (Choice(3, 1.0), first.score.points)
    assert again.score.caught == again.score.decided == 0


def test_who_leaves_before_the_first_order_gets_no_score(qtbot, program):
    begin(program, qtbot, speed=0.01)
    program.end_live()
    real(program)
    wait_until(lambda: shell_of(program).front == "prepare")
    assert program.practice.result is None
    assert not program.practice._path.exists()


def test_keys_are_counted_on_the_live_place_only_and_a_held_one_once(qtbot, program):
    begin(program, qtbot, speed=40)
    wait_until(lambda: shell_of(program).live.view.queue.model.rowCount() > 1)
    count = program.practice._presses.count
    view = shell_of(program).live.view

    def refusing() -> bool:
        if view.queue.open.mode is not Mode.REFUSE:
            press(qtbot, Qt.Key.Key_X)
        return view.queue.open.mode is Mode.REFUSE

    wait_until(refusing)
    pressed = program.practice._presses.count
    assert pressed > count
    qtbot.keyPress(QApplication.focusWidget(), Qt.Key.Key_Shift)
    assert program.practice._presses.count == pressed
    shell_of(program).go_to("help")
    press(qtbot, Qt.Key.Key_Down)
    assert program.practice._presses.count == pressed


def test_what_is_told_late_of_the_time_before_ends_nothing(qtbot, program):
    begin(program, qtbot, speed=0.01)
    program.rehearsed.emit()
    assert not program.practice._look.isActive()


def shown(program, qtbot):
    """A made-up score in front, its first moment over."""
    program.practice.result = made_result()
    shell_of(program).go_to("practice")
    page = shell_of(program).practice.page
    wait_until(lambda: page.live.hasFocus())
    return page


def test_enter_leads_to_the_button_that_goes_live_and_no_further(qtbot, program):
    shown(program, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert shell_of(program).front == "practice"  # the hand that has just confirmed is still pressing
    wait_until(lambda: not shell_of(program).practice.calm.isActive())
    press(qtbot, Qt.Key.Key_Down)
    assert shell_of(program).practice.page.moments.rows[0].hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert shell_of(program).front == "prepare"
    assert shell_of(program).prepare.side.go.hasFocus()
    assert program.app.session.live_id is None


def test_esc_leads_back_and_the_next_time_one_may_choose(qtbot, program):
    shown(program, qtbot)
    press(qtbot, Qt.Key.Key_Escape)
    assert shell_of(program).front == "prepare"
    shell_of(program).prepare.side.practise.click()
    assert shell_of(program).practice.sheet is not None
    press(qtbot, Qt.Key.Key_Escape)
    assert shell_of(program).front == "prepare"


def test_the_score_stays_when_the_keys_are_looked_up_or_the_look_changes(qtbot, program):
    page = shown(program, qtbot)
    page.keys_wanted.emit()
    assert (shell_of(program).front, shell_of(program).where()) == ("help", KEYS)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_F1)  # the key on that button
    assert (shell_of(program).front, shell_of(program).where()) == ("help", KEYS)
    press(qtbot, Qt.Key.Key_Escape)
    assert shell_of(program).front == "practice"
    program._build()
    assert shell_of(program).practice.page is not None
    shell_of(program).tell(Said("info", "Đã sao lưu sổ."))
    press(qtbot, Qt.Key.Key_Escape)
    assert shell_of(program).front == "practice"
