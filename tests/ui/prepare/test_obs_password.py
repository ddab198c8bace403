"""OBS wants its password: it is typed beside the lamp, and kept before OBS is tried again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coop_live.errors import CoopLiveError
from coop_live.events import LampChanged
from coop_live.model import Lamp, LampState
from tests.ui.stand import notices, running, shell_of, told, wait_until

ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("password")) as opened:
        yield opened


@pytest.fixture
def field(program):
    """The field, which comes with the trouble."""
    shell_of(program).go_to("prepare")
    wrong = Lamp("obs", LampState.TROUBLE, "Sai mật khẩu OBS.", "Xem trong OBS.")
    program.app.events.publish(LampChanged(wrong))
    found = shell_of(program).prepare.side.connections.password
    wait_until(found.isVisible)
    yield found
    notices(program)


def test_what_could_not_be_kept_need_not_be_typed_again(qtbot, program, field, monkeypatch):
    def full(name, value):
        raise CoopLiveError("Chưa cất được mật khẩu.", "Xem đĩa còn chỗ không.")

    monkeypatch.setattr("ui.prepare.place.vault.put", full)
    field.setText("bí mật")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: "Chưa cất được mật khẩu." in told(program))
    assert field.text() == "bí mật"


def test_a_kept_one_opens_the_connections_anew(qtbot, program, field, monkeypatch):
    kept = []
    monkeypatch.setattr("ui.prepare.place.vault.put", lambda name, value: kept.append((name, value)))
    field.setText("bí mật")
    before = program.app
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: program.app is not None and program.app is not before)
    assert kept == [("obs-password", "bí mật")]
    assert shell_of(program).prepare.side.connections.password.text() == ""
