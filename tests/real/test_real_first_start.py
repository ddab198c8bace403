"""The first start beside a real OBS: found by itself, the password typed once, the card on the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt

from coop_live.settings import Obs
from tests.real.real_obs import RealObs
from tests.real.viewer import EMPTY, Viewer
from tests.ui.stand import quiet_settings, wait_until
from tests.ui.start.first import first_start, page_of, press
from ui.app import Program
from ui.start.obs_search import Found

pytestmark = pytest.mark.real


@pytest.fixture
def program(obs: RealObs, qapp: object, tmp_path: Path) -> Iterator[Program]:
    """The program as it opens for the first time, at the third step."""
    settings = replace(quiet_settings(), obs=Obs(enabled=True, host=obs.host, port=obs.port))
    with first_start(qapp, tmp_path, settings) as opened:
        page_of(opened).go_to_step(2)
        yield opened


def covered(picture: Image.Image) -> float:
    """Return which part of the picture is not the empty scene."""
    empty = Image.new("RGB", picture.size, EMPTY)
    same = ImageChops.difference(picture, empty).convert("L").point(lambda value: 255 if value > 12 else 0)
    return 1 - same.histogram()[0] / (picture.width * picture.height)


def test_a_password_and_one_press_bring_the_card_onto_the_picture(
    program: Program, viewer: Viewer, obs: RealObs
):
    step = page_of(program).obs
    wait_until(lambda: step.sight.found is Found.GUARDED)
    step.password.setText("not the password")
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: step.sight.found is Found.WRONG)
    assert covered(viewer.picture()) < 0.001

    step.password.setText(obs.password)
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: step.sight.found is Found.CONNECTED)
    assert step.sight.scenes.program in step.scenes.checks
    wait_until(lambda: program.window.focusWidget() is step.try_button)
    press(program, Qt.Key.Key_Return)  # Thử thẻ
    wait_until(lambda: step.trial is not None or step.tried.text().startswith("OBS"))
    assert step.trial is not None, step.tried.text()
    wait_until(lambda: covered(viewer.picture()) > 0.1)

    press(program, Qt.Key.Key_Return)  # Bỏ thẻ xuống
    wait_until(lambda: covered(viewer.picture()) < 0.001)
