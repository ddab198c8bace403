"""Plays the short sounds: one at a time, in a thread of its own, and never in anybody's way."""

from __future__ import annotations

import contextlib
import io
import logging
import shutil
import subprocess
import sys
import tempfile
import threading
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

from coop_live.resources import asset
from coop_live.speech.chimes import Sound
from coop_live.speech.speakers import Mute, outside

LOG = logging.getLogger(__name__)

# The programs that play a WAV file on Linux and macOS, the first that is there and works.
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
LONGEST = 4.0
PATIENCE = 0.5


def scaled(sound: bytes, volume: int) -> bytes:
    """Return a WAV of 16 bits at `volume` percent of its loudness."""
    with wave.open(io.BytesIO(sound)) as file:
        form, frames = file.getparams(), array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        frames.byteswap()
    quiet = array("h", (one * volume // 100 for one in frames))
    if sys.byteorder == "big":
        quiet.byteswap()
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams(form)
        file.writeframes(quiet.tobytes())
    return made.getvalue()


class Player:
    """One sound at a time: what is asked for while one sounds is dropped, for it would come late.

    A computer without a player is told of in the log, once; `trouble` says why nothing sounds ("" while
    all is well): no-player or no-sound.
    """

    def __init__(self, players: Sequence[Sequence[str]] = PLAYERS) -> None:
        self._wanted = players
        self._made: dict[tuple[Sound, int], bytes] = {}
        self._changed = threading.Condition()
        self._next: tuple[Sound, int] | None = None
        self._busy = self._ended = False
        self._running: subprocess.Popen[bytes] | None = None
        self._playing = threading.Lock()
        self._thread: threading.Thread | None = None
        self.trouble = ""

    def play(self, sound: Sound, volume: int) -> bool:
        """Play it soon, `volume` in percent; returns at once whether it will be."""
        with self._changed:
            # A low note is never lost: it waits for the end of the tick before it.
            if self._ended or (self._busy and sound is not Sound.TROUBLE):
                return False
            self._busy, self._next = True, (sound, volume)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
                self._thread.start()
            self._changed.notify_all()
        return True

    def try_now(self, sound: Sound, volume: int) -> str:
        """Play it to its end and return "", or why nothing is heard: no-player, no-sound."""
        self._sound(sound, volume)
        return self.trouble

    def stop(self) -> None:
        """Fall silent at once."""
        with self._changed:
            self._ended = True
            self._kill()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._busy = self._next is not None
                self._changed.wait_for(lambda: self._next is not None or self._ended)
                if self._ended or self._next is None:
                    return
                (sound, volume), self._next = self._next, None
            try:
                self._sound(sound, volume)
            except Exception:
                LOG.exception("a sound failed")

    def _sound(self, sound: Sound, volume: int) -> None:
        with self._playing:
            try:
                self._play(self._bytes(sound, volume))
                self.trouble = ""
            except Mute as mute:
                if not self.trouble:
                    LOG.warning("sounds cannot be played: %s", mute.why)
                self.trouble = mute.why

    def _bytes(self, sound: Sound, volume: int) -> bytes:
        if (sound, volume) not in self._made:
            self._made[sound, volume] = scaled(asset("sounds", f"{sound}.wav").read_bytes(), volume)
        return self._made[sound, volume]

    def _play(self, made: bytes) -> None:
        if sys.platform == "win32":
            _play_on_windows(made)
            return
        found = [(path, *rest) for name, *rest in self._wanted if (path := shutil.which(name))]
        if not found:
            raise Mute("no-player")
        with tempfile.TemporaryDirectory(prefix="coop_live_") as folder:
            file = Path(folder) / "sound.wav"
            file.write_bytes(made)
            if not any(self._run((*command, str(file))) for command in found):
                raise Mute("no-sound")

    def _run(self, command: Sequence[str]) -> bool:
        """Run one player to its end and tell whether it played; an ended one counts as heard."""
        with self._changed:
            if self._ended:
                return True
            try:
                self._running = running = subprocess.Popen(  # noqa: S603 - a player found on the path
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=outside(),
                )
            except OSError:
                return False
        try:
            return running.wait(LONGEST) == 0 or self._ended
        except subprocess.TimeoutExpired:
            return False
        finally:
            with self._changed:
                self._kill()

    def _kill(self) -> None:
        """End the player that runs, and wait for it: none is left behind."""
        running, self._running = self._running, None
        if running is not None and running.poll() is None:
            with contextlib.suppress(OSError):
                running.kill()
            running.wait()


def _play_on_windows(made: bytes) -> None:
    """Play from memory: with it SND_ASYNC is not allowed, but this thread may wait [?: not tried]."""
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(made, winsound.SND_MEMORY | winsound.SND_NODEFAULT)
        except RuntimeError as error:
            raise Mute("no-sound") from error
