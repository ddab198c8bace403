"""Ctrl+D: the stage goes into a window of its own and comes back; it is remembered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.settings import load
from tests.ui.stand import open_program, shell_of, wait_until
from ui.stage.own import SPOT_FILE


def test_ctrl_d_opens_it_dark_and_leaves_the_main_window_to_the_desk(closed):
    closed.view.entered()
    width = closed.view.queue.width()
    QTest.keyClick(closed.view.queue, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: closed.own.window is not None)
    assert not closed.view.stage.isVisible()
    assert closed.view.queue.width() > width
    assert closed.screen._theme.name == "dark"
    assert not shell_of(closed.program)._kit.theme.dark


def test_ctrl_d_in_it_brings_the_stage_back(stand):
    stand.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: stand.own.window is None)
    assert stand.view.stage.isVisible()
    assert stand.view.stage.width() >= 300


def test_closing_the_window_by_its_frame_is_the_same(stand):
    stand.window.close()
    wait_until(lambda: stand.own.window is None)
    assert stand.view.stage.isVisible()
    assert not stand.program.settings.live.stage_window


def test_the_button_on_the_panel_opens_it_too(closed):
    closed.view.stage.own_window.emit()
    wait_until(lambda: closed.own.window is not None)


def test_it_opens_again_with_the_program_where_it_stood(qapp, tmp_path, stand):
    folder = stand.program.app.ledger.path.parent
    stand.window.setGeometry(40, 30, 1100, 640)
    wait_until(lambda: (folder / SPOT_FILE).exists() and '"width": 1100' in (folder / SPOT_FILE).read_text())
    stand.program.stop()
    settings = load(stand.program._settings_path)[0]
    assert settings.live.stage_window
    again = open_program(qapp, folder, settings)
    wait_until(lambda: again.window.own_stage.window is not None)
    assert again.window.own_stage.window.geometry().getRect() == (40, 30, 1100, 640)
    again.stop()
    again.window.deleteLater()
    QTest.qWait(10)


def test_the_language_changes_in_the_middle_and_what_was_said_stays(stand):
    stand.show("C10")
    stand.press(Qt.Key.Key_J)
    settings = stand.program.settings
    before = stand.screen
    stand.program.change(replace(settings, general=replace(settings.general, language="fr")))
    wait_until(lambda: stand.own.window.screen_shown not in (None, before))
    assert stand.screen.air.next.text().startswith("Produit suivant")
    assert stand.screen.air.talk._at == 1
    assert not stand.view.stage.isVisible()


def test_f1_opens_its_chapter_in_the_main_window(stand):
    stand.press(Qt.Key.Key_F1)
    shell = shell_of(stand.program)
    assert (shell.front, shell.where()) == ("help", "stage")


def test_the_main_windows_bar_names_only_keys_that_act_there(stand):
    def named():
        return {said for _caps, said in shell_of(stand.program).keys._hints.hints}

    assert "Chốt" in named()
    assert "Món kế" not in named()
    stand.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: stand.own.window is None)
    assert "Món kế" in named()


def test_a_changed_setting_leaves_the_assistant_typing(stand):
    stand.program.window.activateWindow()
    stand.view.quick.begin()
    field = stand.program.window.focusWidget()
    assert stand.view.quick.isAncestorOf(field)
    settings = stand.program.settings
    stand.program.change(replace(settings, voice=replace(settings.voice, enabled=not settings.voice.enabled)))
    assert stand.program.window.focusWidget() is field


def test_its_light_or_dark_is_chosen_apart_from_the_main_window(stand):
    settings = stand.program.settings
    stand.program.change(replace(settings, live=replace(settings.live, stage_theme="light")))
    assert stand.screen._theme.name == "light"


@pytest.mark.parametrize(("width", "scale", "columns"), [(1366, 1.0, 4), (1920, 1.25, 5)])
def test_a_large_window_writes_larger(stand, width, scale, columns):
    stand.window.resize(width, 900)
    wait_until(lambda: stand.screen._theme.scale == scale)
    QApplication.processEvents()
    assert stand.screen.tiles._columns == columns


def test_a_new_core_takes_the_window_over(stand):
    stand.window.activateWindow()
    stand.show("C10")
    before = stand.program.app
    stand.program.reconnect()
    wait_until(lambda: stand.program.app not in (None, before))
    wait_until(lambda: stand.own.window.screen_shown is not None and stand.on_air is not None, 20)
    wait_until(stand.window.isActiveWindow)  # it had the keyboard before
    stand.press(Qt.Key.Key_2)
    wait_until(lambda: stand.on_air == "C2")
    assert stand.tile("C2").state.on_air
    wait_until(lambda: {"C10", "C2"} <= stand.own.told.codes)
