"""The page Nguồn bình luận in the running program: a source is filled in, tried, and turned on."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from coop_live.chat import kind as kinds_of
from coop_live.chat.keys import VaultKeys, evening, give
from coop_live.chat.kind import Finding, Level
from coop_live.events import LampChanged
from coop_live.model import Lamp, LampState
from coop_live.settings import load
from tests.chat.made_kind import ROOM, TOKEN, made_kind, waiting_try
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare.sources import steps
from ui.prepare.sources.guide import KindGuide
from ui.widgets.button import Button

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MADE = {
    one.name: one
    for one in (
        made_kind("made"),
        made_kind("tiktok", platform="tiktok", title=lambda: "TikTok", asks=(), unproven=lambda: ""),
        made_kind("bazaar", platform="lazada", title=lambda: "Lazada", asks=()),
    )
}


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kinds_of, "kinds", lambda: MADE)
        with running(qapp, tmp_path_factory.mktemp("sources")) as opened:
            yield opened


@pytest.fixture
def page(program):
    """The page in front, the invented source open, nothing kept and nothing on."""
    for name in ("token", "room", "room-day", "nickname", "until"):
        VaultKeys("made").put(name, "")
    settings = replace(program.settings, chat=replace(program.settings.chat, sources=()))
    program.change(settings)
    program.window.activateWindow()
    shell_of(program).go_to("sources/made")
    page = shell_of(program).sources
    wait_until(lambda: page.guide is not None and page.guide.entry.name == "made")
    wait_until(lambda: state_of(page, "made") == "chưa cài")
    yield page
    shell_of(program).sources.go_to_part("paste")
    MADE["made"] = made_kind("made")
    notices(program)


def state_of(page, name: str) -> str:
    return page.list.row(name).said


def reopened(page) -> KindGuide:
    """Open the invented source anew, as somebody who comes back to it."""
    page.go_to_part("paste")
    page.go_to_part("made")
    assert isinstance(page.guide, KindGuide)
    return page.guide


def write(qtbot, field, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    field.line.insert(text)  # as a keyboard writes letters that have no key of their own
    qtbot.keyClick(field.line, Qt.Key.Key_Return)


def words(widget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_the_page_has_a_key_and_an_entry_in_the_side_of_prepare(qtbot, program, page):
    shell = shell_of(program)
    shell.go_to("prepare")
    wait_until(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_B, CTRL)
    assert shell.front == "sources"
    wait_until(page.list.row("made").hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert shell.front == "prepare"
    shell.prepare.side.heard.open_button.click()
    assert shell.front == "sources"


def test_every_way_has_a_row_those_that_cannot_be_read_too(page):
    assert [row.entry.title for row in page.list.rows] == [
        "TikTok",
        "Trang Facebook",
        "Lazada",
        "VCA Mark",
        "Cầu nối",
        "Dán tay",
    ]


def test_arrows_walk_the_list_enter_goes_in_and_escape_out(qtbot, page):
    page.list.take_keyboard()
    qtbot.keyClick(page.list.row("made"), Qt.Key.Key_Up)
    assert page.guide.entry.name == "tiktok"
    qtbot.keyClick(page.list.row("tiktok"), Qt.Key.Key_Down)
    assert page.guide.entry.name == "made"
    qtbot.keyClick(page.list.row("made"), Qt.Key.Key_Return)
    first = page.guide.fields["room"].line
    wait_until(first.hasFocus)  # what is asked every evening stands first
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert page.list.row("made").hasFocus()


def test_a_key_is_pasted_kept_and_never_shown_again(qtbot, page, program, tmp_path_factory):
    field = page.guide.fields["token"]
    QGuiApplication.clipboard().setText(' "đú\nng"\u200b \r\n')
    field.line.setFocus()
    field.line.paste()
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    wait_until(lambda: VaultKeys("made").get("token") == "đúng")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    again = reopened(page).fields["token"]
    wait_until(lambda: again.line.placeholderText())
    assert again.line.text() == ""
    settings = (program.app.ledger.path.parent / "settings.toml").read_text(encoding="utf-8")
    assert "đúng" not in settings


def test_a_secret_is_seen_only_while_the_button_is_held(qtbot, page):
    field = page.guide.fields["token"]
    qtbot.keyClicks(field.line, "bimat")
    qtbot.mousePress(field.eye, LEFT)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.mouseRelease(field.eye, LEFT)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    shown = page.guide.fields["room"]
    assert not shown.eye.isVisible()
    assert shown.line.echoMode() is QLineEdit.EchoMode.Normal


def test_what_was_given_can_be_forgotten(qtbot, page):
    field = page.guide.fields["token"]
    assert not field.forget.isVisible()
    write(qtbot, field, "sai")
    wait_until(field.forget.isVisible)
    qtbot.mouseClick(field.forget, LEFT)
    wait_until(lambda: VaultKeys("made").get("token") == "")
    wait_until(lambda: not field.forget.isVisible())


def test_the_state_follows_what_is_filled_in(qtbot, page):
    write(qtbot, page.guide.fields["token"], "sai")
    wait_until(lambda: state_of(page, "made") == "chờ điền tối nay")
    write(qtbot, page.guide.fields["room"], "9001")
    wait_until(lambda: state_of(page, "made") == "đang tắt")
    qtbot.mouseClick(page.guide.switch, LEFT)
    assert state_of(page, "made") == "sẵn sàng"


def test_the_number_of_another_evening_is_asked_again(page):
    give(VaultKeys("made"), ROOM, "8999", evening().replace(year=2020))
    field = reopened(page).fields["room"]
    wait_until(lambda: field.line.placeholderText() == "Tối trước: 8999")
    assert field.line.text() == ""


def test_a_source_is_turned_on_and_off_at_once_and_stays_so(qtbot, program, page):
    path = program.app.ledger.path.parent / "settings.toml"
    qtbot.mouseClick(page.guide.switch, LEFT)
    assert program.settings.chat.sources == ("made",)
    wait_until(lambda: load(path)[0].chat.sources == ("made",))
    qtbot.mouseClick(page.guide.switch, LEFT)
    wait_until(lambda: load(path)[0].chat.sources == ())


def test_a_source_that_does_not_run_says_why_and_what_to_do(program, page):
    page.go_to_part("tiktok")
    page.guide.switch.click()
    trouble = Lamp("tiktok", LampState.TROUBLE, "Chưa nối được TikFinity.", "Mở TikFinity lên.")
    program.app.events.publish(LampChanged(trouble))
    wait_until(lambda: state_of(page, "tiktok") == "đang trục trặc")
    assert "Chưa nối được TikFinity. Mở TikFinity lên." in words(page.guide)
    page.guide.switch.click()
    assert state_of(page, "tiktok") == "đang tắt"
    assert "Chưa nối được TikFinity. Mở TikFinity lên." not in words(page.guide)


def test_a_try_says_line_by_line_what_works(qtbot, page):
    write(qtbot, page.guide.fields["token"], "đúng")
    qtbot.mouseClick(page.guide.try_button, LEFT)  # what was just typed counts
    findings = page.guide.findings
    wait_until(lambda: len(findings.found) == 2)
    assert [one.level for one in findings.found] == [Level.GOOD, Level.WARN]
    assert words(findings) == ["Có mạng.", "Chưa có buổi live nào.", "Mở live rồi thử lại."]
    wait_until(page.guide.try_button.isEnabled)


def test_a_try_with_nothing_filled_in_says_what_is_wanted_and_asks_nobody(qtbot, page):
    qtbot.mouseClick(page.guide.try_button, LEFT)
    findings = page.guide.findings
    wait_until(lambda: findings.found)
    wait_until(page.guide.try_button.isEnabled)
    assert words(findings) == ["Chưa điền: Mã Trang.", "Điền vào các ô ở trên trước."]


def test_what_a_try_made_of_the_keys_is_seen_in_the_list(page):
    def exchange(keys, _address):
        keys.put("token", "đúng")
        yield Finding(Level.GOOD, "Đã đổi mã.")

    guide = reopened(page)
    guide._kind = made_kind("made", asks=(replace(TOKEN, optional=True), ROOM), try_it=exchange)
    guide.try_button.click()
    wait_until(lambda: state_of(page, "made") == "chờ điền tối nay")
    wait_until(guide.fields["token"].forget.isVisible)


def waiting_page(page) -> tuple[KindGuide, threading.Event, threading.Event]:
    """Open the invented source with a try that waits in the middle."""
    begun, go_on = threading.Event(), threading.Event()
    guide = reopened(page)
    guide._kind = made_kind("made", asks=(), try_it=waiting_try(begun, go_on))
    guide.try_button.setFocus()
    guide.try_button.click()
    wait_until(begun.is_set)
    wait_until(lambda: guide.findings.found)
    return guide, begun, go_on


def test_a_try_is_given_up_by_escape_and_says_nothing_more(qtbot, page, program):
    guide, _begun, go_on = waiting_page(page)
    assert words(guide.findings) == ["Có mạng."]
    qtbot.keyClick(guide.stop_button, Qt.Key.Key_Escape)
    assert shell_of(program).front == "sources"
    assert guide.try_button.isEnabled()
    assert guide.try_button.hasFocus()
    go_on.set()
    wait_until(lambda: not any(one.name == "try" for one in threading.enumerate()))
    QApplication.processEvents()
    assert words(guide.findings) == ["Có mạng."]


def test_a_window_put_aside_for_the_browser_lets_the_try_go_on(page, program):
    guide, _begun, go_on = waiting_page(page)
    program.window.showMinimized()
    QApplication.processEvents()
    program.window.showNormal()
    assert not guide._running.stopped.is_set()
    go_on.set()
    wait_until(lambda: len(guide.findings.found) == 2)


def test_leaving_the_page_gives_the_try_up(page, program):
    guide, _begun, go_on = waiting_page(page)
    running = guide._running
    shell_of(program).go_to("prepare")
    assert running.stopped.is_set()
    go_on.set()
    shell_of(program).go_to("sources")


def test_another_source_gives_the_try_up_too(page):
    guide, _begun, go_on = waiting_page(page)
    running = guide._running
    page.go_to_part("tiktok")
    assert running.stopped.is_set()
    go_on.set()


def test_a_mistake_in_a_try_is_one_line_without_the_key(page, caplog):
    def broken(keys, _address):
        raise ValueError(keys.get("token"))
        yield

    VaultKeys("made").put("token", "đúng")
    guide = reopened(page)
    guide._kind = made_kind("made", try_it=broken)
    guide.try_button.click()
    wait_until(lambda: guide.findings.found)
    assert [one.level for one in guide.findings.found] == [Level.BAD]
    assert "ValueError" in caplog.text
    assert "đúng" not in caplog.text


def test_a_sign_in_opens_the_browser_and_what_came_of_it_is_told(qtbot, page, monkeypatch):
    opened = []
    monkeypatch.setattr(
        steps.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())) or True
    )

    def sign_in(keys, open_page, _stopped, _address):
        open_page("https://accounts.example/xin-phep")
        keys.put("token", "đúng")
        return Finding(Level.GOOD, "Đã đăng nhập.")

    MADE["made"] = made_kind("made", sign_in=sign_in, sign_in_words=lambda: "Đăng nhập Meta")
    page.guide._kind = MADE["made"]
    page.guide.sign_in.setVisible(True)
    qtbot.mouseClick(page.guide.sign_in, LEFT)
    wait_until(lambda: page.guide.findings.found)
    assert words(page.guide.findings) == ["Đã đăng nhập."]
    wait_until(lambda: opened == ["https://accounts.example/xin-phep"])
    wait_until(lambda: state_of(page, "made") == "chờ điền tối nay")


def test_a_step_opens_its_page_but_nothing_that_is_none(page, monkeypatch):
    opened = []
    monkeypatch.setattr(
        steps.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())) or True
    )
    (link,) = page.guide.steps.links
    assert link.text() == "Mở developers.facebook.com"
    link.click()
    assert opened == ["https://developers.facebook.com/tools"]
    assert not steps.browse("file:///etc/passwd")
    assert len(opened) == 1


def test_a_browser_that_does_not_open_leaves_the_address_to_type(page, program, monkeypatch):
    monkeypatch.setattr(steps.QDesktopServices, "openUrl", lambda _url: False)
    page.guide.steps.links[0].click()
    assert told(program) == ["Không mở được trình duyệt."]


def test_what_nobody_could_try_and_what_cannot_be_had_is_said(page):
    assert "chưa biết người lạ bình luận có tới không." in words(page.guide)
    page.go_to_part("tiktok")
    assert any("không có đường chính thức" in one for one in words(page.guide))
    page.go_to_part("bazaar")
    assert any("không cho chương trình nào đọc" in one for one in words(page.guide))
    assert any("Ctrl+V" in one for one in words(page.guide))
    page.go_to_part("vcamart")
    assert not page.guide.switch.isVisible()
    assert any("Ctrl+V" in one for one in words(page.guide))


def test_the_bridge_is_turned_on_here_and_its_address_copied(qtbot, program, page):
    page.go_to_part("bridge")
    assert state_of(page, "bridge") == "đang tắt"
    program.change(replace(program.settings, bridge=replace(program.settings.bridge, port=0)))
    qtbot.mouseClick(page.guide.switch, LEFT)
    wait_until(page.guide.address.copy_button.isEnabled)
    assert state_of(page, "bridge") == "đang bật"
    page.guide.address.copy_button.click()
    assert QGuiApplication.clipboard().text() == program.app.bridge_address
    page.guide.address.copy_socket.click()
    assert QGuiApplication.clipboard().text().startswith("ws://127.0.0.1:")
    token = program.app.bridge_address.rpartition("/")[2]
    assert QGuiApplication.clipboard().text().endswith(f"/ws/{token}")
    assert token not in page.guide.address.shown.text() + page.guide.address.shown_socket.text()
    qtbot.mouseClick(page.guide.switch, LEFT)
    wait_until(lambda: not page.guide.address.copy_button.isEnabled())


def test_a_new_look_finds_the_same_source_open(program, page):
    page.go_to_part("tiktok")
    page.guide.switch.setFocus()
    before = shell_of(program)
    general = replace(program.settings.general, text_size=115)
    program.change(replace(program.settings, general=general))
    wait_until(lambda: shell_of(program) is not before)
    anew = shell_of(program).sources
    wait_until(lambda: anew.guide is not None and anew.guide.entry.name == "tiktok")
    wait_until(lambda: program.window.focusWidget() is anew.guide.switch)
    program.change(replace(program.settings, general=replace(general, text_size=100)))
    wait_until(lambda: shell_of(program).sources is not anew and shell_of(program).sources.guide is not None)


def test_everything_on_the_page_has_a_name_for_those_who_hear_it(page, program):
    for name in ("made", "bridge", "paste"):
        shell_of(program).go_to(f"sources/{name}")
        page = shell_of(program).sources
        parts = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
        assert [one for one in parts if one.isVisible() and not (one.accessibleName() or one.text())] == []
    heard = page.list.row("made").accessibleName()
    assert heard.startswith("Trang Facebook, chưa cài")


def test_the_settings_lead_here(qtbot, program, page):
    shell = shell_of(program)
    shell.go_to("settings")
    assert isinstance(shell.settings.sources_button, Button)
    shell.settings.sources_button.click()
    assert shell.front == "sources"
