"""The overlay window and the page in the running program: opened and closed by people, fed by every core."""

from __future__ import annotations

import socket
from dataclasses import replace

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop_live import vault
from coop_live.events import CanvasKnown, PageWatched
from coop_live.model import LampState, Layer
from coop_live.settings import load
from tests.ui.stand import notices, open_program, quiet_settings, running, shell_of, told, wait_until
from ui.app import Program
from ui.on_air_ways import OnAirWays
from ui.outlets import SPOT_FILE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qapp, tmp_path):
    with running(qapp, tmp_path) as opened:
        overlay = replace(opened.settings.overlay, page_port=0)
        opened.change(replace(opened.settings, overlay=overlay))
        opened._settle()
        wait_until(lambda: opened.app is not None and panel_of(opened).window_way.isVisibleTo(opened.window))
        opened.window.activateWindow()
        yield opened


def panel_of(program: Program) -> OnAirWays:
    """Return the ways as Chuẩn bị shows them."""
    return shell_of(program).prepare.side.ways


def window_of(program: Program):
    """Return the overlay window, None while it is closed."""
    return program._outlets.screen.window


def page_state(program: Program) -> LampState | None:
    """Return how the page's lamp stands, None before anything was said of it."""
    lamp = program._lamps.get("page")
    return lamp.state if lamp is not None else None


def press_ctrl_o(qtbot, program: Program) -> None:
    """Press the key wherever the keyboard is."""
    program.window.activateWindow()
    wait_until(lambda: program.window.focusWidget() is not None)
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_O, CTRL)


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def card(program: Program):
    """Return what stands on the card's layer of the window."""
    return program._outlets.screen.layers.now()[Layer.CARD]


def test_the_window_opens_and_closes_by_its_key_in_every_place(qtbot, program) -> None:
    for place in ("prepare", "after", "live", "settings"):
        shell_of(program).go_to(place)
        press_ctrl_o(qtbot, program)
        assert window_of(program).isVisible(), place
        assert shell_of(program).keys.said == "Đã mở cửa sổ thẻ"
        press_ctrl_o(qtbot, program)
        assert window_of(program) is None
        assert shell_of(program).keys.said == "Đã đóng cửa sổ thẻ"


def test_the_panel_opens_the_window_and_shows_that_it_is_open(qtbot, program) -> None:
    panel = panel_of(program)
    click(qtbot, panel.open_button)
    assert window_of(program) is not None
    assert (panel.open_button.text(), panel.window_way.said.text()) == ("Đóng", "đang mở")
    click(qtbot, panel.sizes.segments[3])
    assert program._outlets.ways.size == "50"
    click(qtbot, panel.open_button)
    assert (window_of(program), panel.open_button.text()) == (None, "Mở")


def test_a_product_on_air_stands_in_the_window_that_opens_in_mid_live(qtbot, program) -> None:
    program.go_live()
    wait_until(lambda: program.app.session.live_id is not None)
    program.app.session.show("C10").result(10)
    press_ctrl_o(qtbot, program)
    wait_until(lambda: card(program).seen)
    assert card(program).image.is_file()
    wait_until(lambda: program._outlets.screen._panes[Layer.CARD].drawn is not None)
    program.app.session.hide().result(10)
    wait_until(lambda: not card(program).seen)


def test_the_window_stays_while_the_core_is_exchanged_and_follows_the_new_one(program) -> None:
    program._outlets.open_window(True)
    window, before = window_of(program), program.app
    program.go_live()
    wait_until(lambda: program.app.session.live_id is not None)
    program.app.session.show("C1").result(10)
    wait_until(lambda: card(program).seen)
    first = card(program).number
    program.reconnect()
    wait_until(lambda: program.app is not None and program.app is not before)
    assert card(program).seen
    wait_until(lambda: program.app.session.on_air == "C1")
    program.app.session.show("C2").result(10)
    wait_until(lambda: card(program).number > first and "C2" in card(program).image.name)
    assert window_of(program) is window
    assert (
        before.ways.screens.in_use() == frozenset() or card(program).image not in before.ways.screens.in_use()
    )


def test_a_rehearsal_shows_its_cards_in_the_window_and_takes_them_away_again(program) -> None:
    program._outlets.open_window(True)
    program._speed = 200.0
    program.open(rehearsal=True)
    wait_until(lambda: program.app is not None and program.app.rehearsal and program.app.session.live_id)
    wait_until(lambda: card(program).seen)
    program.end_live()
    wait_until(lambda: program.app is not None and not program.app.rehearsal)
    assert not card(program).seen
    assert window_of(program) is not None


def test_the_look_changes_and_the_new_panel_still_follows(qtbot, program) -> None:
    before = shell_of(program)
    general = replace(program.settings.general, theme="dark")
    program.change(replace(program.settings, general=general))
    wait_until(lambda: shell_of(program) is not before)
    program._outlets.open_window(True)
    assert panel_of(program).open_button.text() == "Đóng"


def test_the_page_is_opened_away_from_the_window_and_stays_for_the_next_evening(
    qtbot, program, monkeypatch
) -> None:
    monkeypatch.setattr(vault, "get", lambda _name: "a" * 32)
    panel, core = panel_of(program), program.app
    click(qtbot, panel.page_button)
    wait_until(lambda: panel.copy_button.isVisibleTo(panel))
    assert requests.get(program.app.ways.page_address, timeout=10).status_code == 200
    wait_until(lambda: load(program._settings_path)[0].overlay.page)
    assert program.app is core
    assert not shell_of(program).top._lamps["page"].isVisibleTo(program.window)
    notices(program)
    click(qtbot, panel.copy_button)
    assert QApplication.clipboard().text() == core.ways.page_address
    assert told(program) == ["Đã chép địa chỉ trang thẻ."]
    core.events.publish(PageWatched(2))
    wait_until(lambda: panel.page.said.text() == "2 chương trình đang lấy")
    click(qtbot, panel.page_button)
    wait_until(lambda: page_state(program) is LampState.OFF)
    wait_until(lambda: not panel.copy_button.isVisibleTo(panel))
    assert not program.settings.overlay.page


def test_window_and_page_follow_their_settings_without_a_new_core(program) -> None:
    core, overlay = program.app, program.settings.overlay
    program.change(replace(program.settings, overlay=replace(overlay, window=True, window_colour="green")))
    assert window_of(program) is not None
    assert "xanh lá" in panel_of(program).window_way.about.text()
    program._settle()
    assert program.app is core
    program.change(replace(program.settings, overlay=replace(overlay, window=False)))
    assert window_of(program) is None


def test_the_canvas_of_obs_is_that_of_the_window_and_of_the_address(program) -> None:
    wait_until(lambda: "obs" in program._lamps)  # until then the core itself tells of its usual canvas
    program.app.events.publish(CanvasKnown(720, 1280))
    wait_until(lambda: "720 × 1280" in panel_of(program).page.about.text())
    assert program._outlets.screen._canvas == (720, 1280)


def test_the_link_above_leads_down_to_the_ways(qtbot, program) -> None:
    side = shell_of(program).prepare.side
    program.window.resize(1366, 688)
    click(qtbot, side.connections.more)
    wait_until(lambda: not side.ways.open_button.visibleRegion().isEmpty())
    assert program.window.focusWidget() is side.ways.open_button


def test_a_key_in_the_overlay_window_gives_the_keyboard_back_to_the_desk(qtbot, program) -> None:
    program._outlets.open_window(True)
    window_of(program).activateWindow()
    qtbot.keyClick(window_of(program), Qt.Key.Key_Return)
    wait_until(lambda: QApplication.activeWindow() is program.window)


def test_it_opens_with_the_program_once_upright_where_that_is_chosen_and_closes_with_it(
    qapp, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    settings = quiet_settings()
    overlay = replace(settings.overlay, window=True, upright=True)
    program = open_program(qapp, tmp_path, replace(settings, overlay=overlay))
    assert window_of(program).isVisible()
    assert program._outlets.screen._canvas == (720, 1280)
    window_of(program).close()
    wait_until(lambda: (tmp_path / SPOT_FILE).is_file())
    core = program.app
    program.reconnect()
    wait_until(lambda: program.app is not None and program.app is not core)
    assert window_of(program) is None
    program._outlets.open_window(True)
    program.window.close()
    assert window_of(program) is None


def test_a_page_that_cannot_be_opened_is_told_in_the_panel_and_by_a_lamp(qtbot, program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        overlay = replace(program.settings.overlay, page_port=taken.getsockname()[1])
        program.change(replace(program.settings, overlay=overlay))
        before = program.app
        program._settle()
        wait_until(lambda: program.app is not None and program.app is not before)
        panel = panel_of(program)
        click(qtbot, panel.page_button)
        wait_until(lambda: page_state(program) is LampState.TROUBLE)
        wait_until(lambda: panel.page.said.text() == "đang trục trặc")
    top = shell_of(program).top
    assert top._lamps["page"].isVisibleTo(program.window)
    assert top._lamps["page"].text() == "Trang thẻ"
