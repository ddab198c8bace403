"""The first step speaks a language at once, keeps names, and silences what stands near the microphone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coop_live.settings import load
from tests.ui.stand import notices, shell_of, wait_until
from tests.ui.start.first import first_start, page_of, press


@pytest.fixture
def program(qapp, tmp_path):
    with first_start(qapp, tmp_path) as opened:
        yield opened


def test_languages_stand_in_their_own_names_and_are_spoken_at_once(program):
    before = page_of(program)
    assert [one.text() for one in before.language.language.segments] == ["Tiếng Việt", "English", "Français"]
    before.language.cooperative.setText("HTX An Toàn")
    press(program, Qt.Key.Key_Right)
    wait_until(lambda: shell_of(program).start is not before)
    page = page_of(program)
    assert program.settings.general.language == "en"
    assert page.back_button.text() == "Back"
    assert page.language.cooperative.text() == "HTX An Toàn"
    # The keyboard stands where it stood: the next language is one press away.
    assert program.window.focusWidget() is page.language.language.segments[1]
    press(program, Qt.Key.Key_Right)
    wait_until(lambda: program.settings.general.language == "fr" and shell_of(program).start is not page)
    assert page_of(program).step is page_of(program).language


def test_names_are_kept_as_one_goes_on(program, tmp_path):
    step = page_of(program).language
    step.cooperative.setText("  HTX Mộc Châu ")
    step.person.setText("Hằng")
    step.person.setFocus()
    press(program, Qt.Key.Key_Return)
    assert page_of(program).step is page_of(program).goods
    wait_until(lambda: load(tmp_path / "settings.toml")[0].general.person == "Hằng")
    assert program.settings.general.cooperative == "HTX Mộc Châu"
    assert program.app.session.person == "Hằng"
    assert shell_of(program).top.cooperative.text() == "HTX Mộc Châu"


def test_a_name_too_long_is_told_and_does_not_hold_anybody_up(program):
    step = page_of(program).language
    step.cooperative.setText("H" * 400)
    press(program, Qt.Key.Key_Return)
    assert notices(program) == ["Tên hợp tác xã: dài quá."]
    assert page_of(program).step is page_of(program).goods
    assert program.settings.general.cooperative == ""


def test_a_loudspeaker_near_the_microphone_is_silent(program):
    near = page_of(program).language.near
    near.segments[1].click()
    assert program.settings.sound.near_microphone
    assert not program.settings.voice.enabled
    near.segments[0].click()
    assert not program.settings.sound.near_microphone
