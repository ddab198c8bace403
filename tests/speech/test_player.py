"""Sounds are played by a program of the system, one at a time, and a missing one breaks nothing."""

from __future__ import annotations

import io
import os
import stat
import threading
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.resources import asset
from coop_live.speech.chimes import Sound
from coop_live.speech.player import Player, scaled
from tests.speech import make_sounds

# Notes what it played and how loud that was; waits where it is told to, fails where it is told to.
FAKE = """#!{python}
import array, os, pathlib, sys, time, wave
folder = pathlib.Path({folder!r})
with wave.open(sys.argv[-1]) as file:
    frames = array.array("h", file.readframes(file.getnframes()))
with (folder / "played").open("a") as log:
    log.write(f"{{pathlib.Path(sys.argv[0]).name}} {{len(frames)}} {{max(frames)}} {{os.getpid()}}\\n")
while (folder / "wait").exists():
    time.sleep(0.01)
sys.exit((folder / "fails").exists())
"""


class Stage:
    """A computer with players of our own on its path."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        monkeypatch.setenv("PATH", str(self.bin))
        self.player = Player()

    def has(self, *names: str) -> None:
        import sys

        for name in names:
            program = self.bin / name
            program.write_text(FAKE.format(python=sys.executable, folder=str(self.folder)), encoding="utf-8")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def played(self) -> list[list[str]]:
        log = self.folder / "played"
        return [line.split() for line in log.read_text().splitlines()] if log.exists() else []

    def wait(self, true: Callable[[], object]) -> None:
        deadline = time.monotonic() + 30
        while not true():
            assert time.monotonic() < deadline, self.played()
            time.sleep(0.01)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    made = Stage(tmp_path, monkeypatch)
    yield made
    made.player.stop()


def frames(made: bytes) -> array[int]:
    with wave.open(io.BytesIO(made)) as file:
        return array("h", file.readframes(file.getnframes()))


@pytest.mark.parametrize("name", list(Sound))
def test_the_files_are_what_the_script_makes(name: str) -> None:
    kept, made = frames(asset("sounds", f"{name}.wav").read_bytes()), make_sounds.samples(name)
    assert len(kept) == len(made)
    assert max(abs(one - other) for one, other in zip(kept, made, strict=True)) <= 1  # sin differs a hair


@pytest.mark.parametrize(("name", "seconds"), [("new_order", 0.09), ("confirmed", 0.45), ("trouble", 0.45)])
def test_sounds_are_short_and_do_not_click(name: str, seconds: float) -> None:
    made = make_sounds.samples(name)
    assert len(made) / make_sounds.RATE == pytest.approx(seconds, abs=0.01)
    assert made[0] == made[-1] == 0
    assert max(abs(one) for one in made[:4]) < 2_000
    assert max(abs(one) for one in made) == make_sounds.LOUDEST


def test_the_volume_is_a_share_of_the_samples() -> None:
    whole = asset("sounds", "confirmed.wav").read_bytes()
    quiet = frames(scaled(whole, 40))
    assert max(quiet) == pytest.approx(max(frames(whole)) * 0.4, abs=1)
    assert set(frames(scaled(whole, 0))) == {0}


def test_the_first_player_that_is_there_plays_it_at_the_volume(stage: Stage) -> None:
    stage.has("aplay", "paplay")
    assert stage.player.play(Sound.NEW_ORDER, 40)
    stage.wait(lambda: stage.played())
    name, length, loudest, _pid = stage.played()[0]
    assert name == "paplay"
    assert int(length) == len(make_sounds.samples("new_order"))
    assert int(loudest) <= make_sounds.LOUDEST * 0.4


def test_what_comes_while_one_sounds_is_dropped_and_no_player_piles_up(stage: Stage) -> None:
    stage.has("aplay")
    (stage.folder / "wait").touch()
    assert stage.player.play(Sound.NEW_ORDER, 40)
    stage.wait(lambda: len(stage.played()) == 1)
    assert [stage.player.play(Sound.CONFIRMED, 40) for _ in range(100)] == [False] * 100
    assert stage.player.play(Sound.TROUBLE, 40), "a trouble waits its turn"
    (stage.folder / "wait").unlink()
    stage.wait(lambda: len(stage.played()) == 2)
    assert [int(one[1]) for one in stage.played()] == [
        len(make_sounds.samples("new_order")),
        len(make_sounds.samples("trouble")),
    ]


def test_a_computer_without_a_player_says_so_and_goes_on(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(5):
        assert stage.player.try_now(Sound.TROUBLE, 40) == "no-player"
    assert [record.getMessage() for record in caplog.records] == ["sounds cannot be played: no-player"]
    stage.has("pw-play")
    assert stage.player.try_now(Sound.TROUBLE, 40) == ""


def test_a_player_without_a_sound_card_is_told(stage: Stage) -> None:
    stage.has("pw-play", "aplay")
    (stage.folder / "fails").touch()
    assert stage.player.try_now(Sound.TROUBLE, 40) == "no-sound"
    assert [one[0] for one in stage.played()] == ["pw-play", "aplay"]


def test_stop_ends_a_player_that_hangs(stage: Stage) -> None:
    stage.has("aplay")
    (stage.folder / "wait").touch()
    stage.player.play(Sound.NEW_ORDER, 40)
    stage.wait(lambda: stage.played())
    pid = int(stage.played()[0][3])
    stage.player.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert "sounds" not in {thread.name for thread in threading.enumerate()}
    assert not stage.player.play(Sound.NEW_ORDER, 40)
