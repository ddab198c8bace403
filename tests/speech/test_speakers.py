"""A Vietnamese voice is found, each sentence is heard once, and what cannot be heard is told."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from coop_live.speech import speakers
from coop_live.speech.process import SpeakingProcess, worker_command
from coop_live.speech.speakers import DirectSpeaker, FileSpeaker, Mute, choose_voice, make_speaker


def listed(voice_id: str, name: str = "", languages: Sequence[str | bytes] | None = ()) -> SimpleNamespace:
    return SimpleNamespace(id=voice_id, name=name, languages=languages)


ENGLISH = listed("gmw/en", "English", ["en"])


@pytest.mark.parametrize(
    "voice",
    [
        listed("aav/vi", "Vietnamese (Northern)", ["vi"]),
        listed("x", "y", [b"\x05vi"]),
        listed("x", "y", ["vi-VN"]),
        listed("com.apple.voice.compact.vi-VN.Linh", "Linh", ["vi_VN"]),
        listed("HKEY\\Tokens\\MSTTS_V110_viVN_An", "Microsoft An - Vietnamese (Vietnam)", None),
        listed("aav/vi", "", None),
    ],
)
def test_a_vietnamese_voice_is_known_by_language_name_or_id(voice: SimpleNamespace) -> None:
    assert choose_voice([ENGLISH, voice]) == voice.id


def test_other_voices_are_not_taken_for_it() -> None:
    others = [ENGLISH, listed("x/vic", "Victoria", ["en-vi"]), listed("y", "David", ["vic"])]
    assert choose_voice(others) is None


def sound_of(seconds: float) -> bytes:
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(1000)
        file.writeframes(b"\x01\x02" * int(seconds * 1000))
    return kept.getvalue()


class Engine:
    """pyttsx3 as far as we use it; each time it writes the next of `sounds` where it should."""

    def __init__(self, *sounds: bytes) -> None:
        self.sounds = list(sounds or [sound_of(2)] * 9)
        self.did: list[str] = []
        self._file = ""

    def connect(self, topic: str, cb: Callable[..., None]) -> None:
        assert topic == "finished-utterance"
        self._finished = cb

    def save_to_file(self, text: str, filename: str) -> None:
        self.did.append(f"save {text}")
        self._file = filename

    def say(self, text: str) -> None:
        self.did.append(f"say {text}")

    def runAndWait(self) -> None:
        self.did.append("run")
        sound = self.sounds.pop(0) if self._file else b""
        if sound:
            Path(self._file).write_bytes(sound)
        if self._file:
            self._finished(name=None, completed=True)


def player(folder: Path, name: str, script: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


posix = pytest.mark.skipif(sys.platform == "win32", reason="the players are shell scripts")


@posix
def test_a_sentence_is_written_played_and_gone(tmp_path: Path) -> None:
    played = tmp_path / "played"
    plays = player(tmp_path, "aplay", f'cp "$1" {played}; echo "$1" > {played}.name')
    engine = Engine()
    FileSpeaker(engine, 160, [plays]).say("Lan chốt")
    assert engine.did == ["save Lan chốt", "run"]
    assert played.read_bytes() == sound_of(2)
    name = Path(f"{played}.name").read_text().strip()
    assert "Lan" not in name
    assert not Path(name).exists()


@posix
def test_when_one_player_fails_the_next_one_plays(tmp_path: Path) -> None:
    fails = player(tmp_path, "aplay", "exit 1")
    plays = player(tmp_path, "paplay", f"touch {tmp_path}/heard")
    FileSpeaker(Engine(), 160, ["not-there", fails, plays]).say("Lan chốt")
    assert (tmp_path / "heard").exists()


@posix
@pytest.mark.parametrize(
    ("sounds", "plays", "tries"),
    [
        ([sound_of(0), b"", sound_of(2)], 2.0, 3),
        ([sound_of(0.1), sound_of(1.9)], 1.9, 2),
        ([sound_of(0.1), sound_of(0.2), b"RIFF", sound_of(0)], 0.2, 4),
    ],
)
def test_an_empty_or_cut_sound_is_made_again(
    tmp_path: Path, sounds: list[bytes], plays: float, tries: int
) -> None:
    copies = player(tmp_path, "aplay", f'cp "$1" {tmp_path}/played')
    engine = Engine(*sounds)
    FileSpeaker(engine, 160, [copies]).say("Lan chốt hai gói")
    assert seconds(tmp_path / "played") == plays
    assert engine.did.count("run") == tries


@posix
def test_no_sound_card_no_sound_and_no_player_are_told(tmp_path: Path) -> None:
    fails = player(tmp_path, "aplay", "exit 1")
    with pytest.raises(Mute, match="no-sound"):
        FileSpeaker(Engine(), 160, [fails]).say("Lan chốt")
    with pytest.raises(Mute, match="no-engine"):
        FileSpeaker(Engine(*[b""] * 9), 160, [fails]).say("Lan chốt")
    with pytest.raises(Mute, match="no-player"):
        FileSpeaker(Engine(), 160, ["not-there"])


def test_a_voice_of_the_system_speaks_itself() -> None:
    engine = Engine()
    DirectSpeaker(engine).say("Lan chốt")
    assert engine.did == ["say Lan chốt", "run"]


def test_an_engine_that_fails_to_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyttsx3

    def init() -> object:
        raise RuntimeError("libespeak.so: cannot open shared object file")

    monkeypatch.setattr(pyttsx3, "init", init)
    with pytest.raises(Mute, match="no-engine"):
        make_speaker(160)


def test_without_a_vietnamese_voice_it_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyttsx3

    monkeypatch.setattr(pyttsx3, "init", lambda: SimpleNamespace(getProperty=lambda name: [ENGLISH]))
    with pytest.raises(Mute, match="no-voice"):
        make_speaker(160)


def test_the_voice_and_its_rate_are_chosen_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyttsx3

    chosen: dict[str, object] = {}

    class System(Engine):
        def getProperty(self, name: str) -> list[SimpleNamespace]:
            return [ENGLISH, listed("an", "Microsoft An", ["vi-VN"])]

        def setProperty(self, name: str, value: object) -> None:
            chosen[name] = value

    monkeypatch.setattr(pyttsx3, "init", System)
    assert isinstance(make_speaker(150), DirectSpeaker)
    assert chosen == {"voice": "an", "rate": 150}


# ------------------------------------------------- the real engine, in its own process


def espeak_is_here() -> bool:
    asks = "import pyttsx3, sys; from coop_live.speech.speakers import choose_voice; "
    asks += "sys.exit(not choose_voice(pyttsx3.init().getProperty('voices')))"
    return subprocess.run([sys.executable, "-c", asks], capture_output=True, check=False).returncode == 0


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds what a player in front of the real ones was given to play."""
    if sys.platform != "linux" or not espeak_is_here():
        pytest.skip("espeak-ng with a Vietnamese voice is not installed")
    folder = tmp_path / "heard"
    folder.mkdir()
    player(tmp_path, speakers.PLAYERS[0], f'cp "$1" {folder}/$(ls {folder} | wc -l).wav')
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return folder


def seconds(sound: Path) -> float:
    with wave.open(str(sound)) as file:
        assert any(file.readframes(file.getnframes()))
        return file.getnframes() / file.getframerate()


def test_real_sentences_are_heard_one_by_one_none_lost(heard: Path) -> None:
    process = SpeakingProcess(worker_command())
    try:
        assert process.ask({"rate": 160}, 60) == {"ready": True}
        sentences = ["Lan chốt một gói", "Hoa chốt hai gói chè dây", "Tư chốt ba gói chè dây một trăm gam"]
        for sentence in sentences:
            assert process.ask({"say": sentence}, 60) == {"done": True}
    finally:
        process.kill()
    lengths = [seconds(heard / f"{number}.wav") for number in range(3)]
    assert sorted(heard.iterdir()) == [heard / f"{number}.wav" for number in range(3)]
    assert 0.5 < lengths[0] < lengths[1] < lengths[2] < 10


def test_a_player_of_the_system_does_not_load_the_frozen_programs_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "bundle")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    assert speakers.outside()["LD_LIBRARY_PATH"] == "bundle"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "LD_LIBRARY_PATH" not in speakers.outside()
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "theirs")
    assert speakers.outside()["LD_LIBRARY_PATH"] == "theirs"
