"""The whole way from an event to what is heard, with a scripted player and a scripted voice."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import Events, OrderConfirmed, OrderDrafted
from coop_live.model import LampState, Order, OrderState, PricedLine
from coop_live.settings import Settings, Sound, Voice
from coop_live.speech import aloud as room
from coop_live.speech.aloud import Aloud
from coop_live.speech.chimes import Sound as Name
from coop_live.speech.player import Player
from tests.speech.test_voice import Stage

ORDER = Order(
    7, 1, OrderState.CONFIRMED, (PricedLine("C1", None, 2, "trà dây", "gói", 1),), "facebook", "1", "Lan"
)


class Deaf(Player):
    """Notes what it was asked to play, in which thread, and plays nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, int]] = []
        self.threads: set[int] = set()
        self.heard = threading.Condition()

    def play(self, sound: Name, volume: int) -> bool:
        with self.heard:
            self.asked.append((sound, volume))
            self.threads.add(threading.get_ident())
            self.heard.notify_all()
        return True

    def wait(self, *wanted: tuple[str, int]) -> None:
        with self.heard:
            assert self.heard.wait_for(lambda: self.asked == list(wanted), 30), self.asked


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    made = Stage(tmp_path)
    command = [sys.executable, str(made.script), str(made.log), "well"]
    monkeypatch.setattr(room, "Voice", lambda events, rate: room_voice(events, rate=rate, command=command))
    return made


room_voice = room.Voice


@pytest.fixture
def player() -> Deaf:
    return Deaf()


@pytest.fixture
def aloud(stage: Stage, player: Deaf) -> Iterator[Aloud]:
    made = Aloud(stage.events, Settings(), player)
    made.start()
    yield made
    made.stop()


def publish(events: Events, *heard: OrderDrafted | OrderConfirmed) -> None:
    """Publish without the stage noting it: its eyes are for lamps."""
    for event in heard:
        for listener in events._listeners[1:]:
            listener(event)


def test_a_draft_ticks_and_a_confirmed_order_rises_in_a_thread_of_its_own(
    stage: Stage, player: Deaf, aloud: Aloud
) -> None:
    publish(stage.events, OrderDrafted(ORDER), OrderConfirmed(ORDER))
    player.wait(("new_order", 40), ("confirmed", 40))
    assert threading.get_ident() not in player.threads
    assert stage.states() == ["off"]


def test_the_voice_is_switched_on_and_off_in_the_middle_of_an_evening(
    stage: Stage, player: Deaf, aloud: Aloud
) -> None:
    speaking = Settings(voice=Voice(enabled=True))
    aloud.use(speaking)
    stage.wait_lamp(LampState.WORKING)
    publish(stage.events, OrderConfirmed(ORDER))
    stage.wait_heard(lambda heard: heard[1:] == ["Lan chốt hai gói trà dây"])
    aloud.use(replace(speaking, sound=Sound(near_microphone=True)))
    stage.wait_lamp(LampState.OFF)
    aloud.use(Settings(sound=Sound(volume=70)))
    publish(stage.events, OrderConfirmed(ORDER))
    player.wait(("confirmed", 70))
    assert len(stage.heard()) == 2


def test_another_rate_is_another_voice(stage: Stage, aloud: Aloud) -> None:
    aloud.use(Settings(voice=Voice(enabled=True, rate=120)))
    stage.wait_lamp(LampState.WORKING)
    aloud.use(Settings(voice=Voice(enabled=True, rate=200)))
    stage.wait_heard(lambda heard: heard == ["start 120", "start 200"])


def test_stopped_it_hears_nothing_more(stage: Stage, player: Deaf, aloud: Aloud) -> None:
    aloud.use(Settings(voice=Voice(enabled=True)))
    stage.wait_lamp(LampState.WORKING)
    aloud.stop()
    publish(stage.events, OrderDrafted(ORDER))
    assert player.asked == []
    assert stage.lamps[-1].state is LampState.OFF
    assert not {"aloud", "voice"} & {thread.name for thread in threading.enumerate()}


def test_a_trial_says_why_nothing_is_heard(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(stage.log.parent))
    with pytest.raises(CoopLiveError) as told:
        Aloud(stage.events, Settings()).try_sound(Name.TROUBLE)
    assert told.value.remedy == "Cài gói alsa-utils rồi mở lại chương trình."
