"""The ways on air are opened and closed as wanted, and show what is on air whenever they open."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from coop_live import vault
from coop_live.events import CanvasKnown, Events, LampChanged
from coop_live.model import LampState
from coop_live.settings import Obs, Overlay, Settings
from coop_live.ways import PAGE_TOKEN, Ways
from tests.evening import Heard

PAGE = Overlay(page=True, page_port=0)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path / "home"))


@pytest.fixture
def open_ways(events: Events) -> Iterator[Callable[..., Ways]]:
    opened: list[Ways] = []

    def start(overlay: Overlay = PAGE) -> Ways:
        ways = Ways(events, Settings(overlay=overlay, obs=Obs(enabled=False)))
        opened.append(ways)
        ways.start()
        return ways

    yield start
    for ways in opened:
        ways.stop()


def lamp(heard: Heard, name: str) -> LampState:
    return [event.lamp.state for event in heard.of(LampChanged) if event.lamp.name == name][-1]


@contextmanager
def told(address: str) -> Iterator[dict]:
    """Give what a page is told first when it opens."""
    with requests.get(f"{address}/events", stream=True, timeout=10) as answer:
        lines = (line for line in answer.iter_lines() if line.startswith(b"data: "))
        yield json.loads(next(lines)[6:])


def test_the_page_opens_with_the_program_and_its_address_has_the_token(
    open_ways: Callable[..., Ways], heard: Heard
):
    ways = open_ways()
    assert lamp(heard, "page") is LampState.WORKING
    assert ways.page_address.startswith("http://127.0.0.1:")
    assert ways.page_address.endswith(f"/overlay/{vault.get(PAGE_TOKEN)}")
    assert requests.get(ways.page_address, timeout=10).status_code == 200
    assert requests.get(ways.page_address[:-1] + "?", timeout=10).status_code == 404


def test_a_page_that_is_opened_during_the_live_shows_what_is_on_air(
    open_ways: Callable[..., Ways], tmp_path: Path
):
    ways = open_ways(Overlay(page_port=0))
    assert ways.page_address == ""
    picture = tmp_path / "card-1.png"
    picture.write_bytes(b"a picture")
    ways.screens.put(picture, (48, 376))
    ways.open_page()
    with told(ways.page_address) as state:
        assert "48" in json.dumps(state)
        assert str(tmp_path) not in json.dumps(state), "no path leaves this computer"


def test_a_closed_page_answers_nobody_and_opens_again_at_the_same_token(
    open_ways: Callable[..., Ways], heard: Heard
):
    ways = open_ways()
    before = ways.page_address
    ways.close_page()
    assert (ways.page_address, lamp(heard, "page")) == ("", LampState.OFF)
    with pytest.raises(requests.ConnectionError):
        requests.get(before, timeout=2)
    ways.open_page()
    assert ways.page_address.rpartition("/")[2] == before.rpartition("/")[2]


def test_a_port_that_is_taken_is_told_on_the_lamp(open_ways: Callable[..., Ways], heard: Heard):
    port = int(open_ways().page_address.split(":")[2].split("/")[0])
    second = open_ways(Overlay(page=True, page_port=port))
    last = [event.lamp for event in heard.of(LampChanged) if event.lamp.name == "page"][-1]
    assert last.state is LampState.TROUBLE
    assert str(port) in last.cause
    assert last.remedy
    assert second.page_address == ""


def test_without_obs_the_picture_may_be_upright(open_ways: Callable[..., Ways], heard: Heard):
    ways = open_ways(Overlay(page=True, page_port=0, upright=True))
    assert [(event.width, event.height) for event in heard.of(CanvasKnown)] == [(720, 1280)]
    assert ways.canvas == (720, 1280)
    with told(ways.page_address) as state:
        assert "1280" in json.dumps(state)


def test_the_page_follows_the_canvas_of_obs(open_ways: Callable[..., Ways], events: Events):
    ways = open_ways()
    events.publish(CanvasKnown(1920, 1080))
    with told(ways.page_address) as state:
        assert "1920" in json.dumps(state)


def test_a_page_that_is_asked_for_too_late_does_not_open(open_ways: Callable[..., Ways]) -> None:
    ways = open_ways(Overlay())
    ways.stop()
    ways.open_page()
    assert (ways.page, ways.page_address) == (None, "")


def test_the_picture_is_upright_where_that_is_chosen_until_obs_says_how_big_it_is(
    events: Events, heard: Heard
) -> None:
    without = Ways(events, Settings(overlay=Overlay(upright=True), obs=Obs(enabled=False)))
    assert without.canvas == (720, 1280)
    assert Ways(events, Settings(overlay=Overlay(theme="portrait-card"))).canvas == (720, 1280)
    assert Ways(events, Settings()).canvas == (1280, 720)
    without.tell_canvas()
    assert [(event.width, event.height) for event in heard.of(CanvasKnown)] == [(720, 1280)]
