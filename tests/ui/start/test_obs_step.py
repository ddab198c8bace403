"""The third step: OBS is found by itself, asks its password once, shows a card and takes it off again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop_live import vault
from coop_live.overlay.obs_scene import SCENE
from coop_live.settings import Obs
from coop_live.ways import OBS_PASSWORD
from tests.overlay.fake_obs import SmallObs, peer
from tests.overlay.linked import SOURCE, card_shown, file_in
from tests.ui.stand import quiet_settings, shell_of, wait_until
from tests.ui.start.first import first_start, page_of, press
from ui.app import Program
from ui.start.obs_search import Found

PASSWORD = "mật khẩu quầy"


@pytest.fixture
def obs() -> SmallObs:
    small = SmallObs(**{"Bàn hàng": [], "Nghỉ": []})
    small.password = PASSWORD
    return small


@pytest.fixture
def program(qapp, tmp_path, obs) -> Iterator[Program]:
    """At the third step beside an OBS with a password."""
    with peer(obs.serve) as at:
        settings = replace(quiet_settings(), obs=Obs(enabled=False, host=at.host, port=at.port))
        with first_start(qapp, tmp_path, settings) as opened:
            page_of(opened).go_to_step(2)
            yield opened


def step_of(program: Program):
    return page_of(program).obs


def sign_in(program: Program, password: str) -> None:
    wait_until(lambda: step_of(program).sight.found in (Found.GUARDED, Found.WRONG))
    step_of(program).password.setText(password)
    step_of(program).password.setFocus()
    press(program, Qt.Key.Key_Return)


def test_obs_is_found_and_the_keyboard_stands_where_its_password_goes(program):
    wait_until(lambda: step_of(program).sight.found is Found.GUARDED)
    assert step_of(program).said.text() == "Đã thấy OBS. Gõ mật khẩu một lần là xong."
    assert program.window.focusWidget() is step_of(program).password
    # Who has no password at hand goes on all the same.
    press(program, Qt.Key.Key_Return)
    assert page_of(program).step is page_of(program).end


def test_a_wrong_password_is_told_and_the_right_one_is_kept(program, tmp_path):
    sign_in(program, "đoán bừa")
    wait_until(lambda: step_of(program).sight.found is Found.WRONG)
    assert step_of(program).said.text() == "Sai mật khẩu OBS."
    assert step_of(program).remedy.text()
    assert vault.get(OBS_PASSWORD) is None
    sign_in(program, PASSWORD)
    wait_until(lambda: step_of(program).sight.found is Found.CONNECTED)
    assert vault.get(OBS_PASSWORD) == PASSWORD
    assert program.settings.obs.enabled
    assert PASSWORD not in (tmp_path / "settings.toml").read_text(encoding="utf-8")
    # Another time it is not asked.
    page_of(program).go_to_step(1)
    page_of(program).go_to_step(2)
    wait_until(lambda: step_of(program).sight.found is Found.CONNECTED)


def test_the_card_is_on_the_picture_and_goes_again(program, obs):
    sign_in(program, PASSWORD)
    wait_until(lambda: program.window.focusWidget() is step_of(program).try_button)
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: step_of(program).trial is not None)
    assert card_shown(obs)
    assert file_in(obs) == step_of(program).trial.image
    assert "đang ở trên hình" in step_of(program).tried.text()
    step_of(program)._end.timeout.emit()  # the seconds are over
    wait_until(lambda: not card_shown(obs))
    assert step_of(program).tried.text().startswith("Thẻ đã ẩn.")
    # Whoever leaves meanwhile leaves nothing on the picture.
    step_of(program).turn_trial()
    wait_until(lambda: card_shown(obs) and step_of(program).trial is not None)
    page_of(program).leave()
    wait_until(lambda: not card_shown(obs))


def test_the_chosen_scenes_carry_the_card(program, obs):
    sign_in(program, PASSWORD)
    wait_until(lambda: step_of(program).sight.found is Found.CONNECTED)
    checks = step_of(program).scenes.checks
    assert set(checks) == {"Bàn hàng", "Nghỉ"}
    checks["Nghỉ"].click()
    assert program.settings.obs.scenes == ("Nghỉ",)
    wait_until(lambda: any(one["sourceName"] == "coop_live" for one in obs.scenes["Nghỉ"]))
    assert SOURCE in obs.inputs


def test_without_obs_it_says_what_to_do_and_finds_it_when_it_comes(qapp, tmp_path, obs):
    obs.password = ""
    with peer(lambda line: None) as gone:
        pass
    settings = replace(quiet_settings(), obs=Obs(enabled=False, host=gone.host, port=gone.port))
    with first_start(qapp, tmp_path, settings) as program:
        page_of(program).go_to_step(2)
        wait_until(lambda: step_of(program).sight.found is Found.ABSENT)
        assert step_of(program).said.text() == "Chưa thấy OBS."
        assert step_of(program).how.isVisible()
        assert step_of(program).again_button.isVisible()
        assert program.window.focusWidget() is page_of(program).next
        with peer(obs.serve) as at:
            program.settings = replace(program.settings, obs=replace(program.settings.obs, port=at.port))
            wait_until(lambda: step_of(program).sight.found is Found.CONNECTED)  # by itself
            program.app.ways.stop()


def test_a_trial_that_obs_does_not_take_is_told(program, obs, monkeypatch):
    monkeypatch.setattr("coop_live.app.TRIAL_SECONDS", 0.01)
    sign_in(program, PASSWORD)
    wait_until(lambda: step_of(program).sight.found is Found.CONNECTED)
    program.app.session.begin("Tối nay", ()).result(10)
    step_of(program).turn_trial()
    wait_until(lambda: step_of(program).try_button.isEnabled())
    assert step_of(program).tried.text().startswith("Lúc này chưa thử thẻ được.")
    wait_until(lambda: SCENE in obs.scenes)  # it is made soon after the line stands
    assert not card_shown(obs)
    program.app.session.end().result(10)
    assert shell_of(program).front == "start"
