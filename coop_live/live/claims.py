"""Who has which draft under their hands, while two assistants confirm at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from coop_live.events import DraftClaimed, Events

# After this long without a sign of life somebody else may take a draft over.
IDLE_SECONDS = 20.0
# Whoever is not heard of for so long has left the desk: what they held is free again.
GONE_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Claim:
    """A draft that somebody works on; `at` is when they last touched it, in monotonic seconds."""

    number: int
    by: str
    at: float


class Claims:
    """One draft a person, one person a draft; asked from any thread.

    A claim is a courtesy and never in the book: two who confirm at once are kept apart by the
    ledger. The names are those of the desks (`by`); one desk alone claims like any other.
    """

    def __init__(self, events: Events, clock: Callable[[], float] = time.monotonic) -> None:
        self._events = events
        self._clock = clock
        self._lock = threading.Lock()
        self._claims: dict[int, Claim] = {}
        self._seen: dict[str, float] = {}

    def take(self, number: int, by: str, *, over: bool = False, aloud: bool = True) -> str:
        """Claim a draft and leave the one before; returns who has it, `by` where it worked.

        `over` takes it from somebody who has not touched it for IDLE_SECONDS; not `aloud` announces
        nothing: nobody else is there who would want to know.
        """
        changed: list[tuple[int, str]] = []
        with self._lock:
            now = self._seen[by] = self._clock()
            held = self._held(number, now)
            if held is not None and held.by != by and not (over and now - held.at >= IDLE_SECONDS):
                return held.by
            changed += [(one, "") for one in self._drop(by) if one != number]
            self._claims[number] = Claim(number, by, now)
            if held is None or held.by != by:
                changed.append((number, by))
        self._tell(changed if aloud else ())
        return by

    def leave(self, by: str, *, gone: bool = False) -> None:
        """Give back what a person holds; `gone` also takes their name off the list of desks."""
        with self._lock:
            changed = [(one, "") for one in self._drop(by)]
            if gone:
                self._seen.pop(by, None)
        self._tell(changed)

    def present(self, by: str) -> None:
        """Note that a desk is manned, whatever its hands do."""
        with self._lock:
            self._seen[by] = self._clock()

    def touch(self, by: str) -> None:
        """Note that a person is still at their desk, and at what they hold."""
        with self._lock:
            now = self._seen[by] = self._clock()
            for number, claim in self._claims.items():
                if claim.by == by:
                    self._claims[number] = Claim(number, by, now)

    def holder(self, number: int) -> str:
        """Return who works on a draft, "" for nobody."""
        with self._lock:
            held = self._held(number, self._clock())
        return "" if held is None else held.by

    def held(self) -> dict[int, str]:
        """Return every draft that somebody works on, and who."""
        with self._lock:
            now = self._clock()
            return {number: one.by for number in self._claims if (one := self._held(number, now))}

    def idle(self, number: int) -> bool:
        """Tell whether the one who holds a draft has not touched it for IDLE_SECONDS."""
        with self._lock:
            now = self._clock()
            held = self._held(number, now)
        return held is not None and now - held.at >= IDLE_SECONDS

    def desks(self) -> tuple[str, ...]:
        """Return who is at a desk now, in the order in which they came."""
        with self._lock:
            now = self._clock()
            return tuple(by for by, at in self._seen.items() if now - at < GONE_SECONDS)

    def _held(self, number: int, now: float) -> Claim | None:
        claim = self._claims.get(number)
        return claim if claim is not None and now - claim.at < GONE_SECONDS else None

    def _drop(self, by: str) -> list[int]:
        mine = [number for number, claim in self._claims.items() if claim.by == by]
        for number in mine:
            del self._claims[number]
        return mine

    def _tell(self, changed: Iterable[tuple[int, str]]) -> None:
        for number, by in changed:
            self._events.publish(DraftClaimed(number, by))
