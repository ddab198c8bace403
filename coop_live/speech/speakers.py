"""What makes the sound: a Vietnamese voice of this computer by way of pyttsx3, whose defects end here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

PLAYERS = ("aplay", "paplay", "pw-play")
LONGEST_PLAYING = 60
LONGEST_WRITING = 2.0
ATTEMPTS = 4
REST = 0.1


class Mute(Exception):
    """This computer cannot speak; `why` is no-engine, no-voice, no-player or no-sound."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class EngineVoice(Protocol):
    """A voice as pyttsx3 lists it."""

    id: str
    name: str
    languages: Sequence[str | bytes] | None


class Engine(Protocol):
    """What we use of pyttsx3."""

    def connect(self, topic: str, cb: Callable[..., None]) -> object:
        """Call back on a topic."""
        ...

    def save_to_file(self, text: str, filename: str) -> None:
        """Queue writing a sound."""
        ...

    def say(self, text: str) -> None:
        """Queue speaking."""
        ...

    def runAndWait(self) -> None:  # noqa: N802 - pyttsx3's spelling
        """Do what is queued."""
        ...


class Speaker(Protocol):
    """Says one sentence and returns when it has been heard. Raises Mute when it was not."""

    def say(self, sentence: str) -> None:
        """Say it."""
        ...


class FileSpeaker:
    """Lets pyttsx3 write a sound, looks at it, and plays it itself.

    pyttsx3 with espeak says that all is well when the player is missing or has no sound card,
    comes back before the sound is written, and now and then writes an empty or cut one: its
    "finished" and the sound come from two threads (1.51: 2 to 15 of 100 on a busy computer).
    One utterance at a time, and never `say` after `save_to_file`: it loses the others.
    """

    def __init__(self, engine: Engine, rate: int, players: Iterable[str] = PLAYERS) -> None:
        self._engine = engine
        self._rate = rate
        self._written = threading.Event()
        engine.connect("finished-utterance", lambda **_about: self._written.set())
        self._players = [found for name in players if (found := shutil.which(name))]
        if not self._players:
            raise Mute("no-player")

    def say(self, sentence: str) -> None:
        """Say it by way of a sound file that is gone afterwards."""
        with tempfile.TemporaryDirectory(prefix="coop_live_") as folder:
            sound = self._best_sound(sentence, Path(folder))
            if not any(self._play(player, sound) for player in self._players):
                raise Mute("no-sound")

    def _best_sound(self, sentence: str, folder: Path) -> Path:
        """Return the first sound that is long enough for so many words, else the longest one."""
        enough = len(sentence.split()) * 60 / self._rate / 2
        sounds = []
        for attempt in range(ATTEMPTS):
            sound = folder / f"{attempt}.wav"
            self._written.clear()
            self._engine.save_to_file(sentence, str(sound))
            self._engine.runAndWait()
            self._written.wait(LONGEST_WRITING)
            sounds.append((_seconds(sound), sound))
            if sounds[-1][0] >= enough:
                break
            # What the last attempt still has to say must not get into the next one.
            time.sleep(REST)
        longest, sound = max(sounds)
        if not longest:
            raise Mute("no-engine")
        return sound

    def _play(self, player: str, sound: Path) -> bool:
        played = subprocess.run(  # noqa: S603 - a player found on the path, our own file
            [player, str(sound)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_PLAYING,
            check=False,
            env=outside(),
        )
        return played.returncode == 0


def _seconds(sound: Path) -> float:
    try:
        with wave.open(str(sound)) as file:
            return float(file.getnframes() / file.getframerate())
    except (OSError, EOFError, wave.Error):
        return 0.0


def outside() -> dict[str, str]:
    """Return the environment for a program of the system: it must not load the frozen app's libraries."""
    if not getattr(sys, "frozen", False):
        return dict(os.environ)
    name = "LD_LIBRARY_PATH"
    theirs = {other: value for other, value in os.environ.items() if other != name}
    before = os.environ.get(f"{name}_ORIG")
    return theirs if before is None else {**theirs, name: before}


class DirectSpeaker:
    """Lets the system's own voice (Windows, macOS) speak."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def say(self, sentence: str) -> None:
        """Say it."""
        self._engine.say(sentence)
        self._engine.runAndWait()


def make_speaker(rate: int, players: Iterable[str] = PLAYERS) -> Speaker:
    """Return what speaks Vietnamese on this computer. Raises Mute when nothing does."""
    try:
        import pyttsx3  # here, for only this process pays for it

        engine = pyttsx3.init()
        voice = choose_voice(engine.getProperty("voices"))
    except Exception as error:  # each driver fails in a way of its own
        raise Mute("no-engine") from error
    if voice is None:
        raise Mute("no-voice")
    engine.setProperty("voice", voice)
    engine.setProperty("rate", rate)
    return FileSpeaker(engine, rate, players) if str(engine) == "espeak" else DirectSpeaker(engine)


def choose_voice(voices: Iterable[EngineVoice]) -> str | None:
    """Return the id of the first Vietnamese voice: by its languages, its name or its id."""
    return next((str(voice.id) for voice in voices if _is_vietnamese(voice)), None)


def _is_vietnamese(voice: EngineVoice) -> bool:
    languages = [
        language.decode("utf-8", "ignore") if isinstance(language, bytes) else str(language)
        for language in voice.languages or ()
    ]
    # espeak puts a priority byte before the name of a language.
    names = [name.strip("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09").lower() for name in languages]
    if any(name == "vi" or name.startswith(("vi-", "vi_")) for name in names):
        return True
    last = str(voice.id).lower().replace("\\", "/").rpartition("/")[2]
    known_as = f"{voice.name} {voice.id}".lower()
    return "vietnam" in known_as or "vi-vn" in known_as or "vi_vn" in known_as or last == "vi"
