"""The second desk among the settings: turned on with a key, its code shown only on request, a new link."""

from __future__ import annotations

import socket
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pyzbar import pyzbar

from coop_live.model import LampState
from coop_live.settings import DeskPage
from tests.ui.stand import notices, running, shell_of, told, wait_until


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("second")) as opened:
        yield opened


@pytest.fixture
def panel(program):
    """The panel in front, the page open on a free port of this computer."""
    program.change(replace(program.settings, desk_page=DeskPage(enabled=True, port=0)))
    shell_of(program).go_to("settings/desk_page.enabled")
    wait_until(lambda: program.app.second_desk.address)
    panel = shell_of(program).settings.second_desk
    wait_until(lambda: panel.said.text() == "đang chạy tốt")
    yield panel
    program.change(replace(program.settings, desk_page=DeskPage()))
    wait_until(lambda: not program.app.second_desk.address)
    notices(program)


def test_it_is_off_until_somebody_turns_it_on(program):
    shell_of(program).go_to("settings/desk_page.enabled")
    page = shell_of(program).settings
    assert page.where() == "desk_page.enabled"
    assert program.app.second_desk.address == ""
    assert page.second_desk.code_button.isHidden()
    assert "Bật" in page.second_desk.about.text()


def test_the_key_is_nowhere_in_sight_until_the_code_is_asked_for(program, panel):
    address = program.app.second_desk.address
    key = address.partition("#")[2]
    assert len(key) > 40
    assert address.startswith("http://127.0.0.1:")
    assert key not in panel.address.text()
    assert panel.code.isHidden()
    assert "Chỉ máy này" in panel.about.text()
    panel.code_button.click()
    assert read(panel) == address
    shell_of(program).go_to("live")
    shell_of(program).go_to("settings/desk_page.enabled")
    assert panel.code.isHidden()
    panel.code_button.click()
    panel._hiding.timeout.emit()
    assert panel.code.isHidden()


def read(panel) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    panel.code.pixmap().save(buffer, "PNG")
    found = pyzbar.decode(Image.open(BytesIO(bytes(buffer.data().data()))))
    return found[0].data.decode()


def test_the_address_is_copied_whole(program, panel):
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == program.app.second_desk.address
    assert told(program) == ["Đã chép địa chỉ bàn thứ hai."]


def test_a_new_link_is_another_one(program, panel):
    before = program.app.second_desk.address
    panel.renew_button.click()
    wait_until(lambda: program.app.second_desk.address not in ("", before))
    assert told(program) == ["Đã đổi link. Ai đang vào phải quét lại."]
    assert program.app.second_desk.address.partition("#")[2] != before.partition("#")[2]


def test_a_taken_port_is_told_in_the_panel_and_on_the_lamp(program, panel):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        program.change(replace(program.settings, desk_page=DeskPage(enabled=True, port=port)))
        wait_until(lambda: panel.said.text() == "đang trục trặc")
        assert str(port) in panel.about.text()
        assert shell_of(program).top.lamp("desk_page").state is LampState.TROUBLE
    program.change(replace(program.settings, desk_page=DeskPage(enabled=True, port=0)))
    wait_until(lambda: panel.said.text() == "đang chạy tốt")


def test_ctrl_shift_d_leads_there_from_anywhere(program):
    shell = shell_of(program)
    shell.go_to("live")
    QTest.keyClick(
        shell, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    wait_until(lambda: shell.front == "settings")
    assert shell.settings.where() == "desk_page.enabled"
