"""A link on a small OBS, as the tests see it: what was published, and what stands in OBS."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from coop_live.events import Event, Events, LampChanged
from coop_live.model import Lamp, LampState, Layer
from coop_live.overlay.obs_layer import SOURCES
from coop_live.overlay.obs_scene import SCENE
from tests.overlay.fake_obs import SmallObs

SOURCE, TICKER = SOURCES[Layer.CARD], SOURCES[Layer.TICKER]
SOON = 15.0  # seconds; how long a test waits for something that must come


class Heard:
    """What was published, and a way to wait for it."""

    def __init__(self) -> None:
        self.events = Events()
        self.all: list[Event] = []
        self._more = threading.Condition()
        self.events.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        with self._more:
            self.all.append(event)
            self._more.notify_all()

    @property
    def lamps(self) -> list[Lamp]:
        return [event.lamp for event in self.all if isinstance(event, LampChanged)]

    @property
    def states(self) -> list[LampState]:
        return [lamp.state for lamp in self.lamps]

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.all if isinstance(event, kind)]

    def until(self, state: LampState) -> Lamp:
        """Wait until the lamp shows this."""
        with self._more:
            assert self._more.wait_for(lambda: bool(self.states) and self.states[-1] == state, SOON), self.all
            return self.lamps[-1]


def eventually(holds: Callable[[], object]) -> None:
    """Wait until something is true."""
    until = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


def file_in(obs: SmallObs, source: str = SOURCE) -> Path:
    return Path(obs.inputs[source]["settings"]["file"])


def card_shown(obs: SmallObs, source: str = SOURCE) -> bool:
    items = obs.scenes[SCENE]
    return any(item["sceneItemEnabled"] for item in items if item["sourceName"] == source)
