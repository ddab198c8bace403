"""The lamps of the connections explain themselves when they are pressed, trouble without being asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from coop_live.model import Lamp, LampState
from ui.prepare.connections import WAYS, Connections
from ui.widgets.button import Button

OBS = Lamp("obs", LampState.WORKING)
VOICE = Lamp("voice", LampState.OFF)
BROKEN = Lamp("obs", LampState.TROUBLE, "Sai mật khẩu OBS.", "Xem trong OBS.")


@pytest.fixture
def panel(theme, qtbot):
    made = Connections(theme)
    qtbot.addWidget(made)
    made.resize(318, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.show_lamps({"obs": OBS, "voice": VOICE})
    return made


def said(panel) -> list[str]:
    return [one.text() for one in panel.findChildren(QLabel) if not one.isHidden()]


def test_a_pressed_lamp_explains_itself_and_leads_to_where_it_is_set_up(panel, qtbot):
    assert said(panel) == []
    panel.keys["obs"].setFocus()
    qtbot.keyClick(panel.keys["obs"], Qt.Key.Key_Space)
    assert said(panel) == ["OBS: đang chạy tốt", "OBS đưa thẻ món lên hình của buổi live."]
    led: list[str] = []
    panel.lead.connect(led.append)
    (button,) = [
        one for one in panel.findChildren(Button) if one.accessibleName() == "OBS: Cách đưa lên hình"
    ]
    button.click()
    assert led == [WAYS]
    qtbot.keyClick(panel.keys["obs"], Qt.Key.Key_Space)
    assert said(panel) == []


def test_trouble_is_told_unasked_with_the_way_out_of_it(panel):
    panel.show_lamps({"obs": BROKEN, "voice": VOICE})
    assert said(panel) == ["OBS: Sai mật khẩu OBS.", "Xem trong OBS."]
    assert panel.password.isVisible()
    panel.show_lamps({"obs": OBS, "voice": VOICE})
    assert not panel.password.isVisible()


def test_news_leave_the_keyboard_where_it_is(panel):
    panel.keys["voice"].setFocus()
    panel.show_lamps({"obs": BROKEN, "voice": VOICE, "facebook": Lamp("facebook", LampState.WORKING)})
    assert panel.keys["voice"].hasFocus()
    assert list(panel.keys) != []
    assert "chat" not in panel.keys
    assert panel.keys["obs"].accessibleName() == "OBS: đang trục trặc"
