"""All that is heard of an evening: the three sounds and the voice, switched on and off while it runs."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

from coop_live.errors import CoopLiveError
from coop_live.events import (
    Event,
    Events,
    LampChanged,
    LedgerAdrift,
    LedgerAshore,
    LiveEnded,
    LiveStarted,
    OrderConfirmed,
    OrderDrafted,
)
from coop_live.model import Lamp, LampState
from coop_live.settings import Settings
from coop_live.speech.chimes import Chimes, Sound
from coop_live.speech.player import Player
from coop_live.speech.sentences import sentence_for
from coop_live.speech.voice import NAME, Voice, told

HEARD = (OrderDrafted, OrderConfirmed, LampChanged, LedgerAdrift, LedgerAshore, LiveStarted, LiveEnded)
PATIENCE = 0.5
SAMPLE = "Chị Lan chốt hai gói trà dây"


class Aloud:
    """Hears the events and lets the computer sound. Nobody waits for it: it thinks in a thread of its own."""

    def __init__(self, events: Events, settings: Settings, player: Player | None = None) -> None:
        self._events = events
        self._settings = settings
        self._player = player or Player()
        self._heard: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._turning = threading.Lock()
        self._started = self._ended = False
        self._voice: Voice | None = None
        self._rate: int | None = None
        self._thread = threading.Thread(target=self._work, name="aloud", daemon=True)
        self._leave: Callable[[], None] = events.subscribe(self._hear)

    def start(self) -> None:
        """Begin; what the settings do not want shows as a lamp that is off."""
        self._started = True
        self._thread.start()
        if self._wanted() is None:
            self._events.publish(LampChanged(Lamp(NAME, LampState.OFF)))
        self._turn()

    def use(self, settings: Settings) -> None:
        """Take over new settings at once; returns at once, the voice comes and goes in a thread."""
        self._settings = settings
        if self._started and self._wanted() != self._rate:
            threading.Thread(target=self._turn, name="voice turned", daemon=True).start()

    def stop(self) -> None:
        """Fall silent at once, and for good."""
        self._ended = True
        self._leave()
        self._heard.put(None)
        self._player.stop()
        self._turn()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)

    def try_sound(self, sound: Sound) -> None:
        """Play a sound to its end, switched on or not. Raises CoopLiveError when nothing is heard."""
        if why := self._player.try_now(sound, self._settings.sound.volume):
            raise CoopLiveError(*told(why))

    def try_voice(self) -> None:
        """Let the voice say a made-up order, where it is on."""
        voice = self._voice
        if voice is not None:
            voice.say(SAMPLE)

    def _hear(self, event: Event) -> None:
        """Take an event down; this is somebody else's thread, the ledger's perhaps."""
        if isinstance(event, HEARD):
            self._heard.put(event)

    def _work(self) -> None:
        chimes = Chimes(time.monotonic)
        while True:
            try:
                event = self._heard.get(timeout=chimes.wait())
            except queue.Empty:
                self._play(chimes.due(self._settings.sound))
                continue
            if event is None:
                return
            self._play(chimes.hear(event, self._settings.sound))
            voice = self._voice
            if voice is not None and isinstance(event, OrderConfirmed):
                voice.say(sentence_for(event.order))

    def _play(self, sound: Sound | None) -> None:
        if sound is not None:
            self._player.play(sound, self._settings.sound.volume)

    def _wanted(self) -> int | None:
        """Return how fast the voice is to speak, None where it is to be silent."""
        settings = self._settings
        silent = self._ended or settings.sound.near_microphone or not settings.voice.enabled
        return None if silent else settings.voice.rate

    def _turn(self) -> None:
        """Let the voice be as the newest settings want it."""
        with self._turning:
            wanted = self._wanted()
            if wanted == self._rate:
                return
            before, self._voice, self._rate = self._voice, None, wanted
            if before is not None:
                before.stop()
            if wanted is not None:
                voice = Voice(self._events, rate=wanted)
                voice.start()
                self._voice = voice
