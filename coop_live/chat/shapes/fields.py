"""Takes single fields out of what another program sent, whatever it put there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from coop_live.chat.base import PLATFORMS
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.text import LONGEST_NAME, LONGEST_TEXT, clean
from coop_live.errors import InputError

Told = Mapping[str, Any]

EARLIEST, LATEST = 10**11, 10**13  # in ms: 1973 to 2286
_LARGEST_WHOLE = 2**53  # JavaScript has rounded what is beyond: such a number is nobody's id any more
_YES = (True, 1, "true", "True", "1")


def an_object(value: object, name: str) -> dict[str, Any]:
    """Return a JSON object. Raises InputError, one English line, on anything else."""
    if not isinstance(value, dict):
        raise InputError(f"{name}: an object is wanted")
    return value


def needed_words(told: Told, name: str, path: str) -> str:
    """Return a text that has to be there, as it was written. Raises InputError, which calls it `path`."""
    value = told.get(name)
    if not isinstance(value, str):
        raise InputError(f"{path}: text is wanted")
    return value


def words(told: Told, *names: str, longest: int = LONGEST_TEXT) -> str:
    """Return the first of these fields that is a text with something in it, cleaned; "" for none."""
    for name in names:
        value = told.get(name)
        if isinstance(value, str) and (text := clean(value, longest)):
            return text
    return ""


def an_id(told: Told, *names: str) -> str | None:
    """Return the first of these fields that can be an id, as text; None for none.

    Text is one, and a whole number that no program on the way can have rounded.
    """
    for name in names:
        value = told.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST_WHOLE:
            value = str(value)
        if isinstance(value, str) and 0 < len(text := clean(value)) <= LONGEST_NAME:
            return text
    return None


def flag(told: Told, *names: str) -> bool:
    """Return whether one of these fields says yes."""
    return any(told.get(name) in _YES for name in names if isinstance(told.get(name), str | bool | int))


def time_of(told: Told, *names: str) -> int | None:
    """Return the first of these fields that is a time, in ms UTC: ms, seconds of ten digits, or ISO 8601."""
    for name in names:
        value = told.get(name)
        at = _from_text(value) if isinstance(value, str) else _from_number(value)
        if at is not None:
            return at
    return None


def _from_number(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if 10**9 <= value < 10**10:
        value *= 1000
    return int(value) if EARLIEST <= value <= LATEST else None


def _from_text(value: str) -> int | None:
    if value.isascii() and value.isdigit() and len(value) <= 16:
        return _from_number(int(value))
    try:
        at = datetime.fromisoformat(value)
        # Without a zone it may be anybody's hour.
        return None if at.tzinfo is None else _from_number(round(at.timestamp() * 1000))
    except (ValueError, OverflowError):
        return None


def place(platform: str, live_id: str) -> tuple[str, str]:
    """Return platform and live; a platform we do not know is "other", told apart by its live."""
    if platform in PLATFORMS:
        return platform, live_id
    return "other", f"{platform}:{live_id}"


def is_old(ts: int | None, arrival: Arrival) -> bool:
    """Return whether this was said before we listened."""
    return ts is not None and ts < arrival.connected_at
