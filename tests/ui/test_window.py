"""The window: places by key, one notice at a time, going live and ending, rehearsal, trouble at the start."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from coop_live.events import LampChanged, Notice
from coop_live.model import Lamp, LampState
from tests.evening import comment
from tests.ui.stand import notices, open_program, quiet_settings, running, shell_of, told, wait_until
from ui.__main__ import main
from ui.app import Program
from ui.bridge import EventBridge
from ui.cards import Cards
from ui.log_file import start_log
from ui.main_window import first_size
from ui.widgets.button import Button
from ui.widgets.notice import Said

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("window")) as opened:
        yield opened


@pytest.fixture
def shell(program):
    """What is in the window, Chuẩn bị in front."""
    program.window.activateWindow()
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


def test_a_change_of_look_shows_no_part_as_a_window_of_its_own(qapp, program, shell):
    """One that flashed up would take the keyboard from the window."""
    seen = []

    class Eye(QObject):
        def eventFilter(self, thing, event):
            if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
                seen.append(thing)
            return False

    eye = Eye()
    qapp.installEventFilter(eye)
    program._build()
    for place in ("after", "settings", "help", "script", "sources", "live"):
        shell_of(program).go_to(place)
    qapp.removeEventFilter(eye)
    assert seen == []
    assert program.window.isActiveWindow()


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
    wait_until(lambda: shell.top.pill.isVisible())
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
    wait_until(lambda: not shell.top.pill.isVisible())
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


def ledgers() -> list[threading.Thread]:
    """Return the threads that hold a book open."""
    return [one for one in threading.enumerate() if one.name == "ledger"]


@pytest.fixture
def evening(qapp, tmp_path):
    """A program of its own in mid-live, three comments in its feed, two of them orders."""
    with running(qapp, tmp_path) as program:
        program.go_live()
        wait_until(lambda: program.app.session.live_id is not None)
        for number, text in enumerate(("chốt c10 2", "mật ong bao nhiêu vậy shop?", "chốt c1 1")):
            program.app.session.hear(comment(text, f"Khách {number}")).result()
        wait_until(lambda: feed_of(program) == 3)
        yield program


def feed_of(program) -> int:
    """Return how many comments the feed shows."""
    return len(shell_of(program).live.view.feed.model.lines) if program.app else 0


def test_two_reconnects_leave_one_core(evening, qapp, tmp_path):
    before = len(ledgers())
    live, first = evening.app.session.live_id, evening.app
    evening.reconnect()
    evening.reconnect()
    wait_until(lambda: evening.app is not None and evening.app is not first)
    evening.reconnect()
    wait_until(lambda: evening.app is not None and evening.app.session.live_id == live)
    wait_until(lambda: evening._resuming.live_id is None)
    assert len(ledgers()) == before
    assert len(evening.findChildren(EventBridge)) == 1
    evening.reconnect()
    evening.stop()
    assert len(ledgers()) == before - 1


def test_what_was_said_is_still_in_the_feed_after_a_reconnect(evening):
    first, live = evening.app, evening.app.session.live_id
    shell_of(evening).go_to("prepare")
    evening.reconnect()
    wait_until(lambda: evening.app is not None and evening.app is not first)
    wait_until(lambda: feed_of(evening) == 3)
    shell = shell_of(evening)
    assert [row.order for row in evening._desk.feed] == [1, None, 2]
    assert evening._desk.feed[0].intent.spans
    assert shell.front == "prepare"
    evening.app.session.hear(comment("chốt c10 1", "Khách 9")).result()
    wait_until(lambda: feed_of(evening) == 4)
    assert evening.app.session.live_id == live


def test_an_old_live_goes_on_after_a_reconnect_too(evening, monkeypatch):
    monkeypatch.setattr("coop_live.app.RESUME_MS", 0)
    first, live = evening.app, evening.app.session.live_id
    evening.reconnect()
    wait_until(lambda: evening.app is not None and evening.app is not first)
    wait_until(lambda: evening.app.session.live_id == live)


@pytest.fixture
def cut_off(evening, qapp, tmp_path):
    """The program again after the computer went out in mid-live; it offers to go on."""
    evening.stop()
    program = Program(qapp, settings_path=tmp_path / "settings.toml", ledger_path=tmp_path / "ledger.db")
    program.open()
    wait_until(lambda: program.window.shell is not None and shell_of(program).notices.waiting)
    yield program
    program.stop()


def test_a_live_that_was_cut_off_is_offered_and_goes_on_with_its_comments(qtbot, cut_off):
    shell = shell_of(cut_off)
    button = next(one for one in shell.notices.findChildren(Button) if one.text() == "Tiếp tục")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(lambda: feed_of(cut_off) == 3)
    assert shell.front == "live"
    assert cut_off.app.session.live_id == 1


def test_going_live_goes_on_with_what_was_cut_off_and_the_offer_is_gone(cut_off):
    (said,) = shell_of(cut_off).notices.waiting
    cut_off.go_live()
    wait_until(lambda: cut_off.app.session.live_id == 1)
    wait_until(lambda: not shell_of(cut_off).notices.waiting)
    cut_off.app.session.end().result(10)
    cut_off.app.session.begin("Buổi mới").result(10)
    said.action[1]()
    cut_off.app.ledger.write(lambda _tx: None).result()
    assert cut_off.app.session.live_id == 2


def test_the_offer_does_not_follow_into_a_rehearsal(cut_off):
    (said,) = shell_of(cut_off).notices.waiting
    cut_off.open(rehearsal=True)
    wait_until(lambda: cut_off.app is not None and cut_off.app.rehearsal)
    assert said not in shell_of(cut_off).notices.waiting
    said.action[1]()
    assert cut_off._resuming.live_id is None


def test_the_button_of_a_notice_holds_after_the_window_was_built_anew(qtbot, program, shell):
    program.app.events.publish(LampChanged(Lamp("voice", LampState.TROUBLE, "Máy chưa có giọng.")))
    wait_until(lambda: shell.top.lamp("voice").state is LampState.TROUBLE)
    shell.top.lamp_pressed.emit("voice")
    pressed = []
    shell.tell(Said("info", "Đã bớt C1.", "", ("Hoàn tác", lambda: pressed.append(1))))
    general = program.settings.general
    program.change(replace(program.settings, general=replace(general, theme="dark")))
    wait_until(lambda: shell_of(program) is not shell and not shiboken6.isValid(shell))
    anew = shell_of(program)
    button = next(one for one in anew.notices.findChildren(Button) if one.text() == "Cài đặt")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert anew.front == "settings"
    assert [(said.cause, said.action) for said in anew.notices.waiting] == [("Đã bớt C1.", None)]


def test_the_keyboard_goes_on_when_a_name_is_left_by_a_place_s_key(qtbot, program, shell):
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    line = shell.settings.editors["general.cooperative"].findChild(QLineEdit)
    line.setFocus()
    line.setText("HTX Bên Suối")
    press(qtbot, Qt.Key.Key_1, CTRL)
    assert (shell_of(program).front, shell.top.cooperative.text()) == ("prepare", "HTX Bên Suối")
    QApplication.processEvents()
    assert shell_of(program).isAncestorOf(QApplication.focusWidget())
    press(qtbot, Qt.Key.Key_3, CTRL)
    assert shell_of(program).front == "after"


def test_a_product_goes_on_air_by_its_key_from_any_place(qtbot, evening):
    shell = shell_of(evening)
    codes = [one.code for one in evening.app.session.products]
    evening.window.activateWindow()
    for number, place in enumerate(("prepare", "after", "settings", "live")):
        shell.go_to(place)
        wait_until(lambda: QApplication.focusWidget() is not None)
        press(qtbot, Qt.Key(Qt.Key.Key_1 + number), CTRL | Qt.KeyboardModifier.AltModifier)
        wait_until(lambda n=number: evening.app.session.on_air == codes[n])


def test_settings_and_help_are_none_of_the_three_places(shell):
    for place, marked in (("settings", -1), ("live", 1), ("help", -1), ("prepare", 0)):
        shell.go_to(place)
        assert shell.top.places.current() == marked
        assert [one.isChecked() for one in shell.top.places.segments].count(True) == (marked >= 0)


def test_a_rehearsal_comes_and_goes_without_touching_the_real_book(program, shell):
    real = program.app.ledger.path
    program._speed = 200.0
    program.open(rehearsal=True)
    wait_until(lambda: program.app is not None and program.app.rehearsal and program.app.session.live_id)
    assert program.app.ledger.path != real
    wait_until(lambda: shell_of(program).live.view.queue.model.rowCount() > 0)
    assert not shell_of(program).top.pill.isVisible()
    program.end_live()
    wait_until(lambda: program.app is not None and not program.app.rehearsal)
    wait_until(lambda: program.window.shell is not None and shell_of(program).front == "practice")
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


def test_the_window_opens_no_larger_than_the_screen():
    assert first_size(QSize(1920, 1040)) == QSize(1366, 740)
    assert first_size(QSize(1366, 768)) == QSize(1366, 740)
    assert first_size(QSize(1280, 720)) == QSize(1280, 692)
    assert first_size(QSize(800, 480)) == QSize(900, 480)  # less would not hold what is needed
