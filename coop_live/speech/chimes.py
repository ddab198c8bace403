"""Which event makes which sound, and when it is better to be quiet: pure but for the clock it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from coop_live.events import (
    Event,
    LampChanged,
    LedgerAdrift,
    LedgerAshore,
    LiveEnded,
    LiveStarted,
    OrderConfirmed,
    OrderDrafted,
)
from coop_live.model import LampState
from coop_live.settings import Sound as Chosen

# look.md, Motion and sound: at most one tick in two seconds.
BETWEEN_TICKS = 2.0
# As the window does with its notice: a connection that is lost for less is not worth a word.
WORTH_A_NOTE = 5.0
# A connection that comes and goes all the time is one trouble, not twenty.
SAME_TROUBLE = 60.0
_BOOK = "ledger"


class Sound(StrEnum):
    """The three sounds; each is a file in assets/sounds and a switch in the settings."""

    NEW_ORDER = "new_order"
    CONFIRMED = "confirmed"
    TROUBLE = "trouble"


@dataclass(slots=True)
class Chimes:
    """Hears events and says which sound is due; `now` counts seconds and never goes back."""

    now: Callable[[], float]
    _ticked: float | None = None
    _live: bool = False
    _voice_speaks: bool = False
    _waiting: dict[str, float] = field(default_factory=dict)
    _noted: dict[str, float] = field(default_factory=dict)
    _in_trouble: set[str] = field(default_factory=set)

    def hear(self, event: Event, chosen: Chosen) -> Sound | None:
        """Return the sound that an event makes at once, None for silence."""
        match event:
            case LiveStarted():
                self._live = True
            case LiveEnded():
                self._live = False
                self._waiting = {name: at for name, at in self._waiting.items() if name == _BOOK}
            case OrderDrafted():
                return self._allowed(Sound.NEW_ORDER, chosen) if self._may_tick() else None
            case OrderConfirmed():
                return None if self._voice_speaks else self._allowed(Sound.CONFIRMED, chosen)
            case LedgerAdrift():
                self._begins(_BOOK, 0.0)
            case LedgerAshore():
                self._ends(_BOOK)
            case LampChanged(lamp=lamp):
                self._lamp(lamp.name, lamp.state)
            case _:
                pass
        return self.due(chosen)

    def due(self, chosen: Chosen) -> Sound | None:
        """Return the low note when a trouble has lasted long enough to be told, once for each."""
        now = self.now()
        ripe = [name for name, at in self._waiting.items() if at <= now]
        for name in ripe:
            del self._waiting[name]
            self._noted[name] = now
        return self._allowed(Sound.TROUBLE, chosen) if ripe else None

    def wait(self) -> float | None:
        """Return in how many seconds to ask `due` again, None where nothing is to come."""
        if not self._waiting:
            return None
        return max(0.0, min(self._waiting.values()) - self.now())

    def _lamp(self, name: str, state: LampState) -> None:
        if name == "voice":
            # No low note for it: who cannot be heard cannot be told so by a sound.
            self._voice_speaks = state is LampState.WORKING
        elif state is LampState.TROUBLE:
            if self._live:
                self._begins(name, WORTH_A_NOTE)
        elif state is not LampState.CONNECTING:  # one that only tries again has not got over it
            self._ends(name)

    def _begins(self, name: str, patience: float) -> None:
        if name in self._in_trouble:
            return
        self._in_trouble.add(name)
        noted = self._noted.get(name)
        if noted is None or self.now() - noted >= SAME_TROUBLE:
            self._waiting[name] = self.now() + patience

    def _ends(self, name: str) -> None:
        self._in_trouble.discard(name)
        self._waiting.pop(name, None)

    def _may_tick(self) -> bool:
        """Tell whether a tick may sound now, and remember that it did."""
        now = self.now()
        if self._ticked is not None and now - self._ticked < BETWEEN_TICKS:
            return False
        self._ticked = now
        return True

    @staticmethod
    def _allowed(sound: Sound, chosen: Chosen) -> Sound | None:
        wanted = getattr(chosen, sound) and chosen.volume and not chosen.near_microphone
        return sound if wanted else None
