"""The window: places by key, one notice at a time, going live and ending, rehearsal, trouble at the start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from coop_live.events import LampChanged, Notice
from coop_live.model import Lamp, LampState
from tests.ui.stand import notices, open_program, quiet_settings, running, shell_of, told, wait_until
from ui.__main__ import main
from ui.app import Cards, Program, start_log
from ui.widgets.button import Button

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("window")) as opened:
        yield opened


@pytest.fixture
def shell(program):
    """What is in the window, Chuẩn bị in front."""
    shell_of(program).go_to("prepare")
    wait_until(lambda: QApplication.focusWidget() is not None)
    yield shell_of(program)
    notices(program)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_three_places_have_their_keys(qtbot, shell):
    for key, place in ((Qt.Key.Key_3, "after"), (Qt.Key.Key_2, "live"), (Qt.Key.Key_1, "prepare")):
        press(qtbot, key, CTRL)
        assert shell.front == place
        assert shell.top.places.current() == ("prepare", "live", "after").index(place)


PLACES = ("prepare", "live", "after", "settings", "help")


def test_every_place_shows_its_keys_and_takes_the_keyboard(shell):
    for place in PLACES:
        shell.go_to(place)
        page = shell.stack.currentWidget()
        assert page.hints()
        assert page.isVisible()


def test_help_and_settings_open_by_key_and_close_by_escape(qtbot, shell):
    for key, modifier, page in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
        (Qt.Key.Key_Comma, CTRL, "settings"),
    ):
        press(qtbot, key, modifier)
        assert shell.front == page
        press(qtbot, Qt.Key.Key_Escape)
        assert shell.front == "prepare"


def test_escape_puts_the_notice_away_before_anything_else(qtbot, program, shell):
    program.app.events.publish(Notice("block", "Không đưa mã QR lên hình.", "TikTok không cho."))
    wait_until(lambda: shell.notices.waiting)
    shell.prepare.search.setText("mat ong")
    press(qtbot, Qt.Key.Key_Escape)
    assert (shell.notices.waiting, shell.prepare.search.text()) == ([], "mat ong")
    press(qtbot, Qt.Key.Key_Escape)
    assert shell.prepare.search.text() == ""


def test_a_lamp_explains_itself_and_leads_to_the_settings(qtbot, program, shell):
    program.app.events.publish(
        LampChanged(Lamp("voice", LampState.TROUBLE, "Máy chưa có giọng.", "Cài giọng."))
    )
    wait_until(lambda: shell.top.lamp("voice").state is LampState.TROUBLE)
    shell.top.lamp_pressed.emit("voice")
    (said,) = shell.notices.waiting
    assert (said.level, said.cause, said.remedy) == ("warn", "Máy chưa có giọng.", "Cài giọng.")
    button = next(one for one in shell.notices.findChildren(Button) if one.text() == "Cài đặt")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.front == "settings"


def test_a_mistake_of_ours_is_one_line_and_the_evening_goes_on(program, shell):
    error = ValueError("ours")
    program.unexpected(ValueError, error, None)
    assert told(program) == ["Có chuyện ngoài dự tính, đã ghi lại."]


def test_everything_in_every_place_has_a_name_for_those_who_hear_it(shell):
    nameless = []
    for place in PLACES:
        shell.go_to(place)
        page = shell.stack.currentWidget()
        seen = [one for one in shell.findChildren(QAbstractButton) if one.isVisible()]
        nameless += [(place, one) for one in seen if not (one.accessibleName() or one.text())]
        fields = [one for one in page.findChildren(QLineEdit) if one.isVisible()]
        nameless += [(place, one) for one in fields if not one.accessibleName()]
    assert nameless == []


def test_an_evening_from_ctrl_l_to_the_sums(qtbot, program, shell):
    press(qtbot, Qt.Key.Key_L, CTRL)
    wait_until(lambda: program.app.session.live_id is not None)
    wait_until(lambda: shell.live_pill().isVisible())
    assert shell.front == "live"
    shell.go_to("prepare")
    shell.prepare.remove_row()
    assert told(program) == ["Đang live: chỉ sửa được tồn."]
    assert shell.prepare.table.products.locked
    shell.go_to("after")
    press(qtbot, Qt.Key.Key_L, CTRL)
    assert program.app.session.live_id is not None
    press(qtbot, Qt.Key.Key_L, CTRL)
    wait_until(lambda: program.app.session.live_id is None)
    wait_until(lambda: not shell.live_pill().isVisible())
    wait_until(lambda: shell.front == "after")


def test_connections_are_opened_anew_in_mid_live_and_the_evening_goes_on(qtbot, program, shell):
    program.go_live()
    wait_until(lambda: program.app.session.live_id is not None)
    live, before = program.app.session.live_id, program.app
    program.reconnect()
    wait_until(lambda: program.app is not None and program.app is not before)
    wait_until(lambda: program.app.session.live_id == live)
    program.end_live()
    wait_until(lambda: program.app.session.live_id is None)


def test_a_rehearsal_comes_and_goes_without_touching_the_real_book(program, shell):
    real = program.app.ledger.path
    program._speed = 200.0
    program.open(rehearsal=True)
    wait_until(lambda: program.app is not None and program.app.rehearsal and program.app.session.live_id)
    assert program.app.ledger.path != real
    wait_until(lambda: shell_of(program).live.view.queue.model.rowCount() > 0)
    assert not shell_of(program).live_pill().isVisible()
    program.end_live()
    wait_until(lambda: program.app is not None and not program.app.rehearsal)
    wait_until(lambda: program.window.shell is not None and shell_of(program).front == "prepare")
    assert program.app.ledger.path == real


def test_no_goods_no_live(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    program = open_program(qapp, tmp_path)
    program.go_live()
    assert told(program) == ["Chưa có món nào để bán."]
    program.stop()


def test_a_book_that_does_not_open_is_told_with_a_way_to_try_again(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    (tmp_path / "ledger.db").write_bytes(b"this is no ledger at all, but it is long enough" * 50)
    program = Program(qapp, settings_path=tmp_path / "settings.toml", ledger_path=tmp_path / "ledger.db")
    program.settings = quiet_settings()
    program.open()
    wait_until(lambda: any(one.text() == "Thử lại" for one in program.window.findChildren(Button)))
    (tmp_path / "ledger.db").unlink()
    again = next(one for one in program.window.findChildren(Button) if one.text() == "Thử lại")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    wait_until(lambda: program.window.shell is not None)
    program.stop()


def test_a_word_on_the_command_line_is_a_job(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert "coop-live" in capsys.readouterr().out


def test_cards_know_their_place_on_the_canvas():
    x, y = Cards().placement("lower-third", (1280, 720))
    assert 0 <= x < 1280
    assert 0 <= y < 720


def test_a_log_that_cannot_be_written_does_not_keep_the_window_closed(tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    start_log(tmp_path / "logs")
    assert (tmp_path / "logs").is_file()
