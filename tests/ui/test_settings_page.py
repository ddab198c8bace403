"""The settings: every one has its editor, what is typed is checked, secrets go to the vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from coop_live.errors import CoopLiveError
from coop_live.events import LampChanged
from coop_live.model import Lamp, LampState
from coop_live.settings import FIELDS, load
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.settings_form import choice_words, typed
from ui.widgets.button import Button
from ui.widgets.check import Check
from ui.widgets.choice import Choice
from ui.widgets.segments import Segments

# Which sources are heard is chosen on a page of its own.
# The first steps are opened again by a button beside which their setting would do the same.
BY_KEY = {field.key: field for field in FIELDS if field.group != "chat" and field.key != "general.greeted"}


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("settings")) as opened:
        yield opened


@pytest.fixture
def page(program):
    """The settings in front."""
    shell_of(program).go_to("settings")
    yield shell_of(program).settings
    notices(program)


def write(qtbot, page, key: str, text: str) -> QLineEdit:
    """Type into a setting and leave it."""
    line = page.editors[key].findChild(QLineEdit)
    line.setFocus()
    line.setText(text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    return line


def test_every_setting_has_an_editor_with_its_explanation(page):
    assert set(page.editors) == set(BY_KEY)


def test_a_name_is_kept_at_once_and_stands_in_the_top_bar(qtbot, program, page):
    write(qtbot, page, "general.cooperative", "HTX An Toàn")
    assert shell_of(program).top.cooperative.text() == "HTX An Toàn"
    assert shell_of(program).settings is page
    path = program.app.ledger.path.parent / "settings.toml"
    wait_until(lambda: load(path)[0].general.cooperative == "HTX An Toàn")


def test_the_theme_changes_at_once_and_the_keyboard_stays(qtbot, program, page):
    part = page.editors["general.theme"].findChild(Segments)
    part.segments[2].setFocus()
    qtbot.mouseClick(part.segments[2], Qt.MouseButton.LeftButton)
    wait_until(lambda: shell_of(program).settings is not page)
    shell = shell_of(program)
    assert shell.front == "settings"
    assert program.settings.general.theme == "dark"
    assert shell.settings.where() == "general.theme"


def test_a_wrong_port_is_marked_told_and_not_kept(qtbot, program, page):
    line = write(qtbot, page, "obs.port", "không biết")
    assert told(program) == ["Cổng OBS: không đọc được."]
    assert line.property("wrong") is True
    assert program.settings.obs.port == 4455
    write(qtbot, page, "obs.port", "4460")
    assert (line.property("wrong"), program.settings.obs.port) == (False, 4460)


def test_connections_open_anew_when_the_settings_are_left(qtbot, program, page):
    before = program.app
    write(qtbot, page, "bridge.port", "0")
    assert program.app is before
    shell_of(program).go_to("prepare")
    wait_until(lambda: program.app is not None and program.app is not before)


def test_the_bridge_opens_at_once_and_shows_its_address_here(qtbot, program, page):
    assert page.address.shown.text() == "Cầu nối đang tắt"
    before = program.app
    box = page.editors["bridge.enabled"].findChild(Check)
    box.setFocus()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.address.copy_button.isEnabled())
    assert page.address.shown.text().endswith("/bridge/…")
    # Nothing else was cut off for it.
    assert program.app is before


def test_a_bridge_in_trouble_says_why_where_its_address_would_be(program, page):
    listening = program.app.listening
    wait_until(lambda: listening.bridge_address)
    listening.bridge_address, kept = "", listening.bridge_address
    program.app.events.publish(LampChanged(Lamp("bridge", LampState.TROUBLE, "Cổng 8765 bận.")))
    wait_until(lambda: page.address.shown.text() == "Cổng 8765 bận.")
    assert not page.address.copy_button.isEnabled()
    listening.bridge_address = kept
    program.app.events.publish(LampChanged(Lamp("bridge", LampState.WORKING)))
    wait_until(lambda: page.address.copy_button.isEnabled())


def test_the_bridges_address_is_copied_whole_but_shown_without_its_token(qtbot, program, page):
    wait_until(lambda: program.app.bridge_address)
    page.entered()
    assert page.address.shown.text().endswith("/bridge/…")
    qtbot.mouseClick(page.address.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == program.app.bridge_address
    assert told(program) == ["Đã chép địa chỉ cầu nối."]


def test_a_bridge_that_is_switched_off_is_closed_at_once(qtbot, program, page):
    wait_until(lambda: program.app.bridge_address)
    box = page.editors["bridge.enabled"].findChild(Check)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page.address.copy_button.isEnabled())
    assert page.address.shown.text() == "Cầu nối đang tắt"
    assert program.app.bridge_address == ""


def test_the_password_goes_to_the_vault_and_nowhere_else(qtbot, program, page, monkeypatch):
    kept = []
    monkeypatch.setattr("ui.settings_page.vault.put", lambda name, value: kept.append((name, value)))
    page.password.setText("bí mật 123")
    before = program.app
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    wait_until(lambda: program.app is not None and program.app is not before)
    assert kept == [("obs-password", "bí mật 123")]
    assert "bí mật" not in (program.app.ledger.path.parent / "settings.toml").read_text(encoding="utf-8")


def test_a_password_that_could_not_be_kept_need_not_be_typed_again(qtbot, program, page, monkeypatch):
    def full(name, value):
        raise CoopLiveError("Chưa cất được mật khẩu.", "Xem đĩa còn chỗ không.")

    monkeypatch.setattr("ui.settings_page.vault.put", full)
    page.password.setText("bí mật 123")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    wait_until(lambda: "Chưa cất được mật khẩu." in told(program))
    assert page.password.text() == "bí mật 123"
    page.password.clear()


def test_enter_in_the_empty_password_field_keeps_the_password(qtbot, program, page, monkeypatch):
    kept = []
    QThreadPool.globalInstance().waitForDone()  # what the real vault answers must not come last
    QApplication.processEvents()
    monkeypatch.setattr("ui.settings_page.vault.put", lambda name, value: kept.append((name, value)))
    monkeypatch.setattr(
        "ui.settings_page.vault.get", lambda name: "bí mật" if name == "obs-password" else None
    )
    page.entered()
    wait_until(lambda: page.password.placeholderText() == "Đã cất một mật khẩu")
    before = program.app
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    QThreadPool.globalInstance().waitForDone()
    assert (kept, program.app) == ([], before)


def test_where_the_live_goes_out_is_not_changed_while_live(qtbot, program, page):
    boxes = page.editors["live.platforms"].findChildren(Check)
    before = program.settings.live.platforms
    program.app.session.begin("Tối nay", ("facebook",)).result(10)
    wait_until(lambda: not boxes[0].isEnabled())
    assert {box.toolTip() for box in boxes} == {"Đang live: kết thúc rồi hãy đổi."}
    qtbot.mouseClick(boxes[0], Qt.MouseButton.LeftButton)
    assert program.settings.live.platforms == before
    shell_of(program).go_to("prepare")
    shell_of(program).go_to("settings")
    assert not any(box.isEnabled() for box in boxes)
    program.app.session.end().result(10)
    wait_until(lambda: all(box.isEnabled() for box in boxes))
    assert {box.toolTip() for box in boxes} == {""}


def test_typed_texts_become_what_the_setting_is():
    assert typed(BY_KEY["obs.port"], " 4455 ") == 4455
    assert typed(BY_KEY["obs.port"], "bốn") == "bốn"
    assert typed(BY_KEY["obs.scenes"], "Bàn hàng, , Cận cảnh") == ("Bàn hàng", "Cận cảnh")
    assert typed(BY_KEY["general.cooperative"], "HTX") == "HTX"


def test_choices_are_words_for_people():
    for field in BY_KEY.values():
        for choice in field.choices:
            assert choice_words(choice) not in ("", "system", "light", "dark", "lower-third")


def test_a_backup_is_made_by_one_press_and_told(qtbot, program, page):
    wait_until(lambda: page.last_backup.text())
    qtbot.mouseClick(page.backup_button, Qt.MouseButton.LeftButton)
    assert told(program)[0].startswith("Đã sao lưu vào ledger-")
    wait_until(lambda: program.app.newest_backup().name in page.last_backup.text())


def test_who_sits_here_is_whose_acts_are_kept(qtbot, program, page):
    write(qtbot, page, "general.person", "Thảo")
    wait_until(lambda: program.app.session.person == "Thảo")


@pytest.mark.parametrize("prefix", ["htx", "H", "ABCDEF", "HT1"])
def test_a_prefix_no_bank_would_take_is_refused_with_what_is_meant(qtbot, program, page, prefix):
    write(qtbot, page, "book.memo_prefix", prefix)
    assert told(program) == ["Chữ đầu mã chuyển khoản: chưa đúng dạng."]
    assert program.app.session.memo_prefix == "HTX"


def test_a_font_that_is_not_there_is_marked_told_and_not_kept(qtbot, program, page):
    line = write(qtbot, page, "brand.font", "Chữ Lạ")
    assert told(program) == ["Máy này không có phông “Chữ Lạ”."]
    assert (line.property("wrong"), program.settings.brand.font) == (True, "")
    write(qtbot, page, "brand.font", "")


def test_a_logo_is_chosen_from_the_disk(qtbot, program, page, monkeypatch):
    monkeypatch.setattr("ui.settings_form.QFileDialog.getOpenFileName", lambda *_: ("/nơi/logo.svg", ""))
    button = page.editors["brand.logo"].findChild(Button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.settings.brand.logo == "/nơi/logo.svg"
    note = page.editors["brand.logo"]._note
    assert note.isVisibleTo(page)
    monkeypatch.setattr("ui.settings_form.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.settings.brand.logo == "/nơi/logo.svg"
    write(qtbot, page, "brand.logo", "")
    assert not note.isVisibleTo(page)


def test_a_long_list_of_choices_is_a_menu(qtbot, program, page):
    choice = page.editors["overlay.qr_kind"].findChild(Choice)
    assert choice.text() == "Tự chọn"
    choice._pick(choice.options.index("Nguồn gốc"))
    assert program.settings.overlay.qr_kind == "trace"


def test_the_sample_card_and_the_code_to_try_follow_what_is_typed(qtbot, program, page):
    wait_until(lambda: page.card.image is not None)
    green = page.card.image
    write(qtbot, page, "brand.colour", "#15456E")
    wait_until(lambda: page.card.image is not green)
    assert page.card.image != green
    assert not page.trial.isVisibleTo(page)
    write(qtbot, page, "pay.bank", "agribank")
    write(qtbot, page, "pay.account", "1234567890")
    assert page.trial.isVisibleTo(page)
    assert not page.trial.code.pixmap().isNull()
    write(qtbot, page, "pay.bank", "ngân hàng làng tôi")
    assert not page.trial.code.isVisibleTo(page)
