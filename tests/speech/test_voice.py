"""The voice never holds anybody up: not when it hangs, not when it dies, not when there is none."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.events import Event, Events, LampChanged
from coop_live.model import Lamp, LampState
from coop_live.speech import Voice, process
from coop_live.speech.worker import COMMAND

# Acts as the worker does, and does to each sentence what the word in it says.
WORKER = """
import json, pathlib, sys, time
log = pathlib.Path(sys.argv[1])
start = sys.argv[2]

def told(line):
    with log.open("a", encoding="utf-8") as file:
        file.write(line + "\\n")

def answer(**what):
    print(json.dumps(what), flush=True)

told("start " + str(json.loads(sys.stdin.readline())["rate"]))
if start == "hangs":
    time.sleep(3600)
if start == "rubbish":
    print("Audio saved to x", flush=True)
if start.startswith("no-"):
    answer(trouble=start)
    sys.exit(1)
answer(ready=True)
for line in sys.stdin:
    sentence = json.loads(line)["say"]
    told(sentence)
    if "treo" in sentence:
        time.sleep(3600)
    if "ngắt" in sentence:
        sys.exit(3)
    if "đợi" in sentence:
        while not log.with_suffix(".go").exists():
            time.sleep(0.01)
    if "câm" in sentence:
        answer(trouble="no-sound")
    else:
        answer(done=True)
"""


class Stage:
    """A voice with a scripted worker, and what is seen of it."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.script = folder / "worker.py"
        self.script.write_text(WORKER, encoding="utf-8")
        self.events = Events()
        self.events.subscribe(self._take)
        self.lamps: list[Lamp] = []
        self._changed = threading.Condition()

    def _take(self, event: Event) -> None:
        assert isinstance(event, LampChanged)
        with self._changed:
            self.lamps.append(event.lamp)
            self._changed.notify_all()

    def voice(self, start: str = "well") -> Voice:
        command = [sys.executable, str(self.script), str(self.log), start]
        voice = Voice(self.events, rate=200, command=command, spare=0.3)
        voice.start()
        return voice

    def states(self) -> list[str]:
        return [lamp.state.value for lamp in self.lamps]

    def wait_lamp(self, state: LampState) -> Lamp:
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.lamps) and self.lamps[-1].state is state, 30)
            return self.lamps[-1]

    def heard(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def wait_heard(self, wanted: Callable[[list[str]], bool]) -> list[str]:
        deadline = time.monotonic() + 30
        while not wanted(self.heard()):
            assert time.monotonic() < deadline, self.heard()
            time.sleep(0.01)
        return self.heard()


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


@pytest.fixture
def voice(stage: Stage) -> Iterator[Voice]:
    voice = stage.voice()
    stage.wait_lamp(LampState.WORKING)
    yield voice
    voice.stop()


def test_sentences_are_said_in_order(stage: Stage, voice: Voice) -> None:
    for sentence in ("Lan chốt", "Hoa chốt", "Tư chốt"):
        voice.say(sentence)
    assert stage.wait_heard(lambda heard: len(heard) == 4) == ["start 200", "Lan chốt", "Hoa chốt", "Tư chốt"]
    assert stage.states() == ["connecting", "working"]


def test_a_backlog_is_summed_up_so_that_the_voice_stays_in_the_present(stage: Stage, voice: Voice) -> None:
    voice.say("đợi đã")
    stage.wait_heard(lambda heard: "đợi đã" in heard)
    for number in range(10):
        voice.say("Lan chốt món " + "abcdefghij"[number])
    stage.log.with_suffix(".go").touch()
    heard = stage.wait_heard(lambda heard: len(heard) > 2)
    assert heard[2:] == ["Lan chốt món j và chín đơn nữa"]


def test_what_has_waited_long_is_summed_up_too(
    stage: Stage, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice.say("đợi đã")
    stage.wait_heard(lambda heard: "đợi đã" in heard)
    monkeypatch.setattr("coop_live.speech.voice.OLDEST", 0.0)
    voice.say("Lan chốt")
    voice.say("Hoa chốt")
    time.sleep(0.01)
    stage.log.with_suffix(".go").touch()
    assert stage.wait_heard(lambda heard: len(heard) == 3)[2] == "Hoa chốt và một đơn nữa"


def test_a_sentence_that_hangs_is_given_up_and_the_next_one_is_said(stage: Stage, voice: Voice) -> None:
    voice.say("treo")
    voice.say("Lan chốt")
    stage.wait_heard(lambda heard: heard == ["start 200", "treo", "start 200", "Lan chốt"])
    stage.wait_lamp(LampState.WORKING)
    assert stage.states() == ["connecting", "working", "trouble", "working"]
    assert "Đơn vẫn chốt được" in stage.lamps[2].remedy


def test_a_worker_that_dies_is_replaced(stage: Stage, voice: Voice) -> None:
    voice.say("ngắt")
    voice.say("Lan chốt")
    stage.wait_heard(lambda heard: heard == ["start 200", "ngắt", "start 200", "Lan chốt"])


def test_no_sound_is_told_once_and_taken_back_when_it_sounds_again(stage: Stage, voice: Voice) -> None:
    for sentence in ("câm một", "câm hai", "Lan chốt"):
        voice.say(sentence)
    stage.wait_heard(lambda heard: "Lan chốt" in heard)
    stage.wait_lamp(LampState.WORKING)
    assert stage.states() == ["connecting", "working", "trouble", "working"]
    assert stage.lamps[2].remedy == "Xem lại loa và âm lượng."


@pytest.mark.parametrize(
    ("why", "cause"),
    [
        ("no-voice", "Máy chưa có giọng tiếng Việt."),
        ("no-player", "Máy chưa có chương trình phát tiếng."),
        ("no-engine", "Máy chưa đọc được."),
    ],
)
def test_a_computer_without_a_voice_says_so_once_and_is_silent(stage: Stage, why: str, cause: str) -> None:
    voice = stage.voice(why)
    lamp = stage.wait_lamp(LampState.TROUBLE)
    assert lamp.cause == cause
    assert lamp.remedy
    for _ in range(5):
        voice.say("Lan chốt")
    voice.stop()
    assert stage.heard() == ["start 200"]
    assert stage.states() == ["connecting", "trouble", "off"]


def test_a_program_that_is_not_there_is_told(stage: Stage) -> None:
    voice = Voice(stage.events, rate=160, command=["/nowhere/at/all"])
    voice.start()
    assert stage.wait_lamp(LampState.TROUBLE).cause == "Máy chưa đọc được."
    voice.stop()


def test_stop_is_quick_in_the_middle_of_a_hang(stage: Stage, voice: Voice) -> None:
    voice.say("treo")
    stage.wait_heard(lambda heard: "treo" in heard)
    started = time.monotonic()
    voice.stop()
    assert time.monotonic() - started < 1.5
    assert stage.states()[-1] == "off"
    voice.say("Lan chốt")
    voice.stop()
    assert stage.states().count("off") == 1


def test_stop_is_quick_while_the_worker_does_not_start(stage: Stage) -> None:
    voice = stage.voice("hangs")
    stage.wait_heard(lambda heard: heard == ["start 200"])
    started = time.monotonic()
    voice.stop()
    assert time.monotonic() - started < 1.5
    assert stage.states() == ["connecting", "off"]


def test_stopping_one_that_never_started_is_no_trouble(stage: Stage) -> None:
    Voice(stage.events, rate=160).stop()
    assert stage.states() == ["off"]


def test_a_worker_that_talks_rubbish_is_replaced_not_believed(stage: Stage) -> None:
    voice = stage.voice("rubbish")
    assert "đứng" in stage.wait_lamp(LampState.TROUBLE).cause
    voice.stop()


def test_say_returns_at_once_from_any_thread(stage: Stage, voice: Voice) -> None:
    voice.say("treo")
    started = time.monotonic()
    callers = [
        threading.Thread(target=lambda: [voice.say("Lan chốt") for _ in range(1000)]) for _ in range(4)
    ]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert time.monotonic() - started < 10


def test_only_what_is_speakable_gets_to_the_worker(stage: Stage, voice: Voice) -> None:
    voice.say("<b>🌸")
    voice.say("🌸")
    voice.say("Lan 0905123456 chốt 2kg [[x]]")
    assert stage.wait_heard(lambda heard: len(heard) == 3)[1:] == ["b", "Lan chốt hai ký x"]


def test_the_frozen_program_starts_itself_with_a_hidden_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert process.worker_command() == [sys.executable, "-m", "coop_live.speech"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.worker_command() == [sys.executable, COMMAND]
