"""Sounds are tried on the settings page; the voice is switched where its lamp is explained."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from coop_live.errors import CoopLiveError
from coop_live.model import LampState
from coop_live.speech import Sound
from tests.ui.stand import notices, running, shell_of, wait_until
from ui.voice_switch import voice_switch
from ui.widgets.check import Check


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("sounds")) as opened:
        yield opened


@pytest.fixture
def page(program):
    shell_of(program).go_to("settings")
    yield shell_of(program).settings
    notices(program)


def test_each_sound_is_played_at_the_press_of_its_button(program, page, monkeypatch):
    played = []
    monkeypatch.setattr(program.app.aloud, "try_sound", played.append)
    for sound in Sound:
        page.sounds.buttons[sound].click()
        wait_until(lambda one=sound: one in played)
    assert not page.sounds.why.isVisible()


def test_a_computer_that_plays_nothing_says_what_to_do_below_the_buttons(program, page, monkeypatch):
    def silent(_sound):
        raise CoopLiveError("Không phát được tiếng.", "Xem lại loa và âm lượng.")

    monkeypatch.setattr(program.app.aloud, "try_sound", silent)
    page.sounds.buttons[Sound.TROUBLE].click()
    wait_until(page.sounds.why.isVisible)
    assert page.sounds.why.text() == "Không phát được tiếng. Xem lại loa và âm lượng."


def test_a_speaker_near_the_microphone_silences_all_and_says_so(program, page):
    box = page.editors["sound.near_microphone"].findChild(Check)
    box.click()
    assert program.settings.sound.near_microphone
    assert not any(button.isEnabled() for button in page.sounds.buttons.values())
    assert page.sounds.why.text() == "Loa đứng gần micro: đang tắt mọi tiếng."
    box.click()
    assert all(button.isEnabled() for button in page.sounds.buttons.values())


def test_the_voice_is_switched_on_and_off_from_its_lamp(program, page):
    shell, core = shell_of(program), program.app
    assert not page.voice.button.isEnabled()
    shell._explain("voice")
    words, act = shell.notices.waiting[0].action
    assert words == "Bật giọng đọc"
    act()
    assert program.settings.voice.enabled
    wait_until(lambda: shell.top.lamp("voice").state is not LampState.OFF)
    words, act = voice_switch(program.settings, shell._kit.doors)
    assert words == "Tắt giọng đọc"
    act()
    wait_until(lambda: shell.top.lamp("voice").state is LampState.OFF)
    QApplication.processEvents()
    assert program.app is core, "the evening's core stays open"
