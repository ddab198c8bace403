"""A real OBS for the tests that want one; they are skipped where it is not installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from coop_live.events import Event, Events, LampChanged
from coop_live.model import Lamp
from coop_live.overlay.obs import ObsLink
from tests.real.real_obs import RealObs, absent
from tests.real.viewer import SIZE, Viewer


@pytest.fixture(scope="module")
def running_obs() -> Iterator[RealObs]:
    """One OBS for all tests of a module."""
    if missing := absent():
        pytest.skip(f"{missing} is not installed (tests/real/install.sh)")
    with RealObs() as real:
        yield real


@pytest.fixture
def obs(running_obs: RealObs) -> Iterator[RealObs]:
    """A running OBS as a user has it before coop_live comes: one scene, no card, no Studio Mode."""
    running_obs.start()
    running_obs.thaw()
    running_obs.tidy()
    yield running_obs
    running_obs.thaw()


@pytest.fixture
def viewer(obs: RealObs) -> Iterator[Viewer]:
    """Somebody else who is connected to OBS."""
    viewer = Viewer(obs)
    yield viewer
    viewer.client.drop()


@pytest.fixture
def announced() -> list[Event]:
    """All that the links of a test published."""
    return []


@pytest.fixture
def lamps() -> list[Lamp]:
    """How the lamp went."""
    return []


@pytest.fixture
def events(announced: list[Event], lamps: list[Lamp]) -> Events:
    """The bus of a test's links."""

    def hear(event: Event) -> None:
        announced.append(event)
        if isinstance(event, LampChanged):
            lamps.append(event.lamp)

    events = Events()
    events.subscribe(hear)
    return events


@pytest.fixture
def link_to(events: Events) -> Iterator[Callable[..., ObsLink]]:
    """Start a link to an OBS; it is stopped after the test."""
    links: list[ObsLink] = []

    def make(obs: RealObs, *scenes: str, password: str | None = None, calm: bool = False) -> ObsLink:
        secret = obs.password if password is None else password
        link = ObsLink(events, host=obs.host, port=obs.port, password=secret, scenes=scenes, calm=calm)
        links.append(link)
        link.start()
        return link

    yield make
    for link in links:
        link.stop()


@pytest.fixture
def picture(tmp_path: Path) -> Callable[..., Path]:
    """Paint a picture of one colour, under a name that no other has."""
    made: list[Path] = []

    def paint(colour: tuple[int, int, int], size: tuple[int, int] = SIZE) -> Path:
        path = tmp_path / f"thẻ số {len(made)}.png"
        Image.new("RGBA", size, (*colour, 255)).save(path)
        made.append(path)
        return path

    return paint
