"""The voice of the program: says the newest orders, one at a time, and can be given up at any moment."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence

from coop_live.events import Events, LampChanged
from coop_live.i18n import tr
from coop_live.model import Lamp, LampState
from coop_live.speech.numbers import words
from coop_live.speech.process import Lost, SpeakingProcess, worker_command
from coop_live.speech.sentences import speakable

LOG = logging.getLogger(__name__)

MOST_WAITING = 3
OLDEST = 20.0
LONGEST_START = 30.0
PATIENCE = 0.8
NAME = "voice"


class Voice:
    """Says sentences in a process of its own; `rate` is in words a minute.

    Three may wait, and none longer than 20 seconds: of more, only the newest is said, the others are
    counted ("… và tám đơn nữa"), so that the voice never tells of what is long past. `command` starts
    the worker.
    """

    def __init__(
        self, events: Events, *, rate: int, command: Sequence[str] | None = None, spare: float = 5.0
    ) -> None:
        self._events = events
        self._rate = rate
        self._command = command or worker_command()
        self._spare = spare
        self._changed = threading.Condition()
        self._waiting: deque[tuple[float, str]] = deque()
        self._passed_over = 0
        self._ended = False
        self._process: SpeakingProcess | None = None
        self._lamp: Lamp | None = None
        self._thread = threading.Thread(target=self._work, name=NAME, daemon=True)

    def start(self) -> None:
        """Begin; whether this computer can speak shows on the lamp soon after."""
        self._tell(LampState.CONNECTING)
        self._thread.start()

    def say(self, sentence: str) -> None:
        """Say this as soon as the voice is free; returns at once and may be called from any thread."""
        clean = speakable(sentence)
        with self._changed:
            if not clean or self._ended:
                return
            self._waiting.append((time.monotonic(), clean))
            if len(self._waiting) > MOST_WAITING:
                self._pass_over(len(self._waiting) - 1)
            self._changed.notify_all()

    def stop(self) -> None:
        """Fall silent within a second, in the middle of a word or of a hang."""
        with self._changed:
            self._ended = True
            process = self._process
            self._changed.notify_all()
        if process is not None:
            process.kill()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)
        self._publish(Lamp(NAME, LampState.OFF))

    def _work(self) -> None:
        """Keep a worker ready, and say what waits; only a computer that cannot speak ends it early."""
        try:
            while self._ready():
                sentence = self._next()
                if sentence is None:
                    return
                self._speak(sentence)
        except Exception:
            LOG.exception("the voice failed")
            self._trouble("no-engine")
        finally:
            self._finish()

    def _ready(self) -> bool:
        """Return whether there is a worker, or may be one next time; start it when there is none."""
        if self._process is not None or self._is_ended():
            return True
        try:
            self._process = process = SpeakingProcess(self._command)
        except OSError as error:
            LOG.warning("the voice does not start: %s", error.strerror)
            self._trouble("no-engine")
            return False
        if self._is_ended():
            return True
        try:
            answer = process.ask({"rate": self._rate}, LONGEST_START)
        except Lost:
            self._give_up()
            return True
        if trouble := answer.get("trouble"):
            self._trouble(str(trouble))
            return False
        if self._lamp is not None and self._lamp.state is LampState.CONNECTING:
            self._tell(LampState.WORKING)
        return True

    def _speak(self, sentence: str) -> None:
        if self._process is None:
            return
        longest = self._spare + 3 * 60 * len(sentence.split()) / self._rate
        try:
            answer = self._process.ask({"say": sentence}, longest)
        except Lost:
            self._give_up()
            return
        if trouble := answer.get("trouble"):
            self._trouble(str(trouble))
        else:
            self._tell(LampState.WORKING)

    def _next(self) -> str | None:
        """Wait for a sentence; None when it is time to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ended)
            if self._ended:
                return None
            oldest_wanted = time.monotonic() - OLDEST
            self._pass_over(sum(since < oldest_wanted for since, _sentence in list(self._waiting)[:-1]))
            if self._passed_over:
                # The count stands at the end of what is said: nothing older may follow it.
                self._pass_over(len(self._waiting) - 1)
            _since, sentence = self._waiting.popleft()
            passed_over, self._passed_over = self._passed_over, 0
        return f"{sentence} và {words(passed_over)} đơn nữa" if passed_over else sentence

    def _pass_over(self, count: int) -> None:
        """Count the oldest that wait instead of saying them; the lock is held."""
        for _ in range(count):
            self._waiting.popleft()
        self._passed_over += count

    def _is_ended(self) -> bool:
        with self._changed:
            return self._ended

    def _give_up(self) -> None:
        """Leave a worker that hangs or died; the next sentence gets a new one."""
        if self._is_ended():
            return
        LOG.warning("the voice hung or died; it is replaced")
        self._trouble("hung")
        if self._process is not None:
            self._process.kill()
            self._process = None

    def _finish(self) -> None:
        with self._changed:
            self._ended = True
            self._waiting.clear()
        if self._process is not None:
            self._process.kill()

    def _trouble(self, why: str) -> None:
        self._tell(LampState.TROUBLE, *told(why))

    def _tell(self, state: LampState, cause: str = "", remedy: str = "") -> None:
        """Show how the voice does; once it was stopped nothing but that is shown."""
        if not self._is_ended():
            self._publish(Lamp(NAME, state, cause, remedy))

    def _publish(self, lamp: Lamp) -> None:
        with self._changed:
            if lamp == self._lamp:
                return
            self._lamp = lamp
        self._events.publish(LampChanged(lamp))


def told(why: str) -> tuple[str, str]:
    """Return what a worker's trouble means to people, and the way out."""
    if why == "no-voice":
        return tr("Máy chưa có giọng tiếng Việt."), tr("Cài giọng tiếng Việt rồi mở lại chương trình.")
    if why == "no-player":
        return tr("Máy chưa có chương trình phát tiếng."), tr("Cài gói alsa-utils rồi mở lại chương trình.")
    if why == "no-sound":
        return tr("Không phát được tiếng."), tr("Xem lại loa và âm lượng.")
    if why == "no-engine":
        if sys.platform == "linux":
            return tr("Máy chưa đọc được."), tr("Cài gói espeak-ng rồi mở lại chương trình.")
        return tr("Máy chưa đọc được."), tr("Cài giọng tiếng Việt rồi mở lại chương trình.")
    return tr("Giọng đọc bị đứng."), tr("Đang bật lại. Đơn vẫn chốt được.")
