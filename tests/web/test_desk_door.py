"""The second desk is opened, closed and given a new link; its key is made once and kept in the vault."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from coop_live import vault
from coop_live.events import LampChanged
from coop_live.model import LampState
from coop_live.settings import DeskPage, Settings
from coop_live.web.desk_door import DESK_KEY, LAMP, DeskDoor
from tests.evening import Heard
from tests.web.desk_talk import SOON, Place, Talk, place_in

OPEN = DeskPage(enabled=True, port=0)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.setenv("COOP_LIVE_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with place_in(tmp_path) as place:
        yield place


@pytest.fixture
def door(place: Place) -> Iterator[DeskDoor]:
    door = DeskDoor(place.session, place.ledger, place.events)
    yield door
    door.stop()


def port_of(door: DeskDoor) -> int:
    return int(door.address.split("/")[2].rpartition(":")[2])


def key_of(door: DeskDoor) -> str:
    return door.address.partition("#")[2]


def test_it_is_closed_and_for_this_computer_only_unless_somebody_wants_it_otherwise(door: DeskDoor) -> None:
    assert Settings().desk_page == DeskPage(enabled=False, network=False, port=8479)
    door.use(Settings().desk_page)
    assert (door.address, door.people) == ("", ())
    door.use(OPEN)
    assert door.address.startswith("http://127.0.0.1:")


def test_the_key_is_made_once_kept_and_long(door: DeskDoor) -> None:
    door.use(OPEN)
    key = key_of(door)
    assert len(key) >= 43
    assert vault.get(DESK_KEY) == key
    door.use(DeskPage())
    assert door.address == ""
    door.use(OPEN)
    assert key_of(door) == key


def test_a_new_link_puts_out_who_has_the_old_one(door: DeskDoor, place: Place) -> None:
    door.use(OPEN)
    before = key_of(door)
    hang = Talk(port_of(door))
    place.talks.append(hang)
    hang.come("Hằng", token=before)
    hang.until(lambda: door.people == ("Hằng",))
    door.renew(OPEN)
    hang.until(lambda: hang.closed)
    assert door.people == ()
    again = Talk(port_of(door))
    place.talks.append(again)
    again.come("Hằng", token=before)
    assert again.closed == 4401


def test_a_taken_port_is_told_and_the_page_hears_nothing_on(door: DeskDoor, place: Place) -> None:
    heard = Heard(place.events)
    listeners = len(place.events._listeners)
    with socket.create_server(("127.0.0.1", 0)) as other:
        door.use(DeskPage(enabled=True, port=other.getsockname()[1]))
    lamp = heard.of(LampChanged)[-1].lamp
    assert (lamp.name, lamp.state) == (LAMP, LampState.TROUBLE)
    assert lamp.remedy
    assert door.address == ""
    assert len(place.events._listeners) == listeners


def test_after_the_end_nothing_opens_any_more(door: DeskDoor) -> None:
    door.use(OPEN)
    port = port_of(door)
    door.stop()
    with pytest.raises(requests.ConnectionError):
        requests.get(f"http://127.0.0.1:{port}/desk", timeout=SOON)
    door.use(OPEN)
    assert door.address == ""
