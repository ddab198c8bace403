"""What a person gave for a source, kept in the computer's own keyring, and for which evening it was given."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from coop_live import vault
from coop_live.chat.kind import Ask, Keys

# A live that goes on after midnight is still the same evening.
EVENING_ENDS = timedelta(hours=5)


class VaultKeys:
    """The keys of one kind. The keyring may take seconds to answer: never ask in the main thread."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def get(self, name: str) -> str:
        """Return a value, "" when there is none or the keyring does not answer."""
        return vault.get(self._named(name)) or ""

    def put(self, name: str, value: str) -> None:
        """Keep a value before it is used; "" forgets it. Raises CoopLiveError when it cannot be kept."""
        vault.put(self._named(name), value)

    def _named(self, name: str) -> str:
        return f"chat-{self._kind}-{name}"


class KeysTonight:
    """The keys of one kind, but what was given for another evening is not given again."""

    def __init__(self, keys: Keys, asks: Iterable[Ask], today: date) -> None:
        self._keys = keys
        self._stale = {ask.name for ask in asks if stale(keys, ask, today)}

    def get(self, name: str) -> str:
        """Return a value, "" where it was meant for another evening."""
        return "" if name in self._stale else self._keys.get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a value. Raises CoopLiveError when it cannot be kept."""
        self._stale.discard(name)
        self._keys.put(name, value)


def evening(now: datetime | None = None) -> date:
    """Return the day on which the evening of this moment (local time) began."""
    return ((now or datetime.now().astimezone()) - EVENING_ENDS).date()


def give(keys: Keys, ask: Ask, value: str, today: date) -> None:
    """Keep what a person gave, with its evening where it is another one every evening."""
    keys.put(ask.name, value)
    if ask.each_live:
        keys.put(_day_of(ask), today.isoformat() if value else "")


def stale(keys: Keys, ask: Ask, today: date) -> bool:
    """Tell whether what stands there was given for another evening."""
    return ask.each_live and bool(keys.get(ask.name)) and keys.get(_day_of(ask)) != today.isoformat()


def _day_of(ask: Ask) -> str:
    return f"{ask.name}-day"
