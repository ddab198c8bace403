"""OBS crashes in the middle of a live, and comes back with the card of what is on air by then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, step, then, when

from coop_live import vault
from coop_live.model import Lamp, LampState
from coop_live.settings import Obs, Overlay
from coop_live.ways import OBS_PASSWORD
from tests.evenings import conftest as told
from tests.evenings.stall import Stall
from tests.real.real_obs import RealObs
from tests.real.test_evening import program_picture, read_codes
from ui.keys import product_key

scenarios("features/obs-mat.feature")
pytestmark = [pytest.mark.real, pytest.mark.timeout(400)]

# What is said in the other stories means the same here.
given("đang live trên Facebook")(told.live_on_facebook)
step(parsers.re('(?P<viewer>chị|anh|cô|bác) (?P<name>[^ ]+) viết "(?P<words>.+)"'))(told.viewer_writes)
step(parsers.re("người chốt đơn bấm Enter cho đơn của (?P<viewer>.+)"))(told.confirms)
then(parsers.parse("sổ có {count:d} đơn đã chốt"))(told.so_many_sold)

BACK_SECONDS = 120.0


@pytest.fixture
def stall(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stall]:
    """A laptop that is switched off."""
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    stall = Stall(qapp, tmp_path)
    yield stall
    stall.switch_off()


def lamp(stall: Stall) -> Lamp:
    return stall.running._lamps.get("obs", Lamp("obs", LampState.OFF))


@given("hợp tác xã đã mở máy, OBS đang chạy")
def open_beside_obs(stall: Stall, obs: RealObs) -> None:
    vault.put(OBS_PASSWORD, obs.password)
    reached = Obs(enabled=True, host=obs.host, port=obs.port)
    shown = Overlay(qr="https://htx.example/{code}")
    stall.switch_on(replace(stall.settings(), obs=reached, overlay=shown))
    stall.stock_up(50)
    stall.wait(lambda: lamp(stall).state is LampState.WORKING)


@when(parsers.parse("người live đưa món {code} lên hình"))
def puts_on_air(stall: Stall, code: str) -> None:
    codes = [one.code for one in stall.session.products]
    stall.press(f"Ctrl+Alt+{product_key(codes.index(code))}")
    stall.wait(lambda: (card := stall.session.card) is not None and card.code == code)


@then(parsers.re("thẻ (?P<code>C\\d+) ở trên hình của OBS(?P<alone>, không ai bấm gì)?"))
def card_is_seen(stall: Stall, obs: RealObs, code: str, alone: str | None) -> None:
    card, pressed = stall.session.card, stall.pressed
    assert card is not None
    assert card.code == code
    assert card.qr
    stall.wait(lambda: read_codes(program_picture(obs)) == [card.qr], BACK_SECONDS)
    assert stall.pressed == pressed


@when("OBS sập")
def obs_crashes(obs: RealObs) -> None:
    obs.kill()


@then("đèn OBS báo trục trặc và nói phải làm gì")
def lamp_tells(stall: Stall) -> None:
    stall.wait(lambda: lamp(stall).state in (LampState.TROUBLE, LampState.MISSING))
    stall.wait(lambda: lamp(stall).cause and lamp(stall).remedy)
    waiting = stall.shell.notices
    stall.wait(lambda: any("OBS" in said.cause and said.remedy for said in waiting.waiting))


@when("OBS mở lại")
def obs_is_back(obs: RealObs) -> None:
    obs.start()


@then("đèn OBS lại sáng")
def lamp_is_green(stall: Stall) -> None:
    stall.wait(lambda: lamp(stall).state is LampState.WORKING, BACK_SECONDS)
