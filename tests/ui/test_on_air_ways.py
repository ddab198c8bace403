"""The three ways on air: how each does is said, and every button does its one act."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coop_live.model import Lamp, LampState
from coop_live.settings import OVERLAY_COLOURS
from ui.on_air_ways import Acts, OnAirWays, Ways
from ui.overlay import SIZES
from ui.theme import Theme

SECRET = "0123456789abcdef0123456789abcdef"
ADDRESS = f"http://127.0.0.1:8478/overlay/{SECRET}"
OFF = Ways(Lamp("obs", LampState.OFF), Lamp("page", LampState.OFF))
ON = replace(OFF, page=Lamp("page", LampState.WORKING), address=ADDRESS, window_open=True)


@pytest.fixture
def done() -> list[object]:
    return []


@pytest.fixture
def panel(qtbot, theme: Theme, done: list[object]) -> OnAirWays:
    acts = Acts(
        open_window=lambda open_it: done.append(("window", open_it)),
        use_size=lambda size: done.append(("size", size)),
        turn_page=lambda on: done.append(("page", on)),
        copied=lambda: done.append("copied"),
    )
    made = OnAirWays(theme, acts)
    qtbot.addWidget(made)
    made.show_ways(OFF)
    made.show()
    return made


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_off_is_offered_and_what_is_on_can_be_ended(
    qtbot, panel: OnAirWays, done: list[object]
) -> None:
    press(qtbot, panel.open_button)
    press(qtbot, panel.page_button)
    panel.show_ways(ON)
    press(qtbot, panel.open_button)
    press(qtbot, panel.page_button)
    assert done == [("window", True), ("page", True), ("window", False), ("page", False)]
    assert panel.open_button.accessibleName() == "Đóng cửa sổ thẻ"
    assert panel.page_button.accessibleName() == "Tắt trang thẻ"


def test_each_way_says_how_it_does(panel: OnAirWays) -> None:
    assert [way.said.text() for way in (panel.obs, panel.window_way, panel.page)] == [
        "đang tắt", "đang đóng", "đang tắt"
    ]  # fmt: skip
    panel.show_ways(ON)
    assert (panel.window_way.said.text(), panel.page.said.text()) == ("đang mở", "chưa ai lấy")
    panel.show_ways(replace(ON, watching=2, network=True, canvas=(720, 1280)))
    assert panel.page.said.text() == "2 chương trình đang lấy"
    assert "720 × 1280" in panel.page.about.text()
    assert panel.page.about.text().endswith("Máy khác cùng mạng dùng được.")


def test_trouble_says_its_cause_and_remedy_and_is_over_when_it_is_over(panel: OnAirWays) -> None:
    panel.show_ways(replace(OFF, obs=Lamp("obs", LampState.TROUBLE, "OBS chưa mở.", "Mở OBS.")))
    assert (panel.obs.said.text(), panel.obs.about.text()) == ("đang trục trặc", "OBS chưa mở. Mở OBS.")
    panel.show_ways(replace(OFF, page=Lamp("page", LampState.TROUBLE, "Cổng 8478 bận.")))
    assert panel.obs.about.text().startswith("Thẻ tự vào cảnh")
    assert panel.page.about.text() == "Cổng 8478 bận."


def test_the_address_is_copied_whole_but_its_token_is_nowhere_to_be_seen(
    qtbot, panel: OnAirWays, done: list[object]
) -> None:
    assert not panel.copy_button.isVisible()
    panel.show_ways(ON)
    assert panel.shown_address.text() == "http://127.0.0.1:8478/overlay/…"
    texts = [getattr(part, "text", str)() for part in panel.findChildren(QWidget)]
    names = [getattr(part, "accessibleName", str)() for part in panel.findChildren(QWidget)]
    tips = [getattr(part, "toolTip", str)() for part in panel.findChildren(QWidget)]
    assert "Chép địa chỉ" in texts
    assert not any(SECRET in text for text in (*texts, *names, *tips))
    press(qtbot, panel.copy_button)
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert done == ["copied"]


def test_the_size_of_the_window_is_shown_and_chosen(qtbot, panel: OnAirWays, done: list[object]) -> None:
    panel.show_ways(replace(ON, size="50"))
    assert SIZES[panel.sizes.current()] == "50"
    assert done == []
    press(qtbot, panel.sizes.segments[2])
    assert done == [("size", "75")]


@pytest.mark.parametrize("colour", OVERLAY_COLOURS)
def test_the_ground_to_be_filtered_out_is_named(panel: OnAirWays, colour: str) -> None:
    panel.show_ways(replace(OFF, colour=colour))
    about = panel.window_way.about.text()
    assert "coop_live overlay" in about
    assert ("lọc bỏ màu nền" in about) is (colour != "transparent")
    assert colour not in about.replace("coop_live overlay", "")
