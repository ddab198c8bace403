"""What a person gives so that another program may be asked: the fields, the steps to them, how a try went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr


class Keys(Protocol):
    """What a person gave for one source, and what the platform gave since; in the keyring, not in a file."""

    def get(self, name: str) -> str:
        """Return a value, "" when there is none."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a value before it is used; "" forgets it. Raises CoopLiveError when it cannot be kept."""
        ...


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that a person has to give. `each_live`: another one every evening."""

    name: str
    title: Callable[[], str]
    explain: Callable[[], str]
    secret: bool = False
    optional: bool = False
    each_live: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way to sign in; `link` is the page to open for it."""

    words: str
    link: str = ""


class Level(StrEnum):
    """How a try went."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a try found out, and what to do about it."""

    level: Level
    words: str
    remedy: str = ""


class KeysInMemory:
    """Keys that are forgotten with the program: for tests, and for whoever has no keyring."""

    def __init__(self, **given: str) -> None:
        self.kept = dict(given)

    def get(self, name: str) -> str:
        """Return a value, "" when there is none."""
        return self.kept.get(name, "")

    def put(self, name: str, value: str) -> None:
        """Keep a value."""
        self.kept[name] = value


def tried(trouble: CoopLiveError) -> Finding:
    """Return what a try found out by failing: nothing is asked again by itself, the person does that."""
    once = {
        tr("Đang nối lại. Xem mạng."): tr("Xem mạng, rồi bấm Thử lần nữa."),
        tr("Đang thử lại."): tr("Bấm Thử lần nữa."),
    }
    return Finding(Level.BAD, trouble.cause, once.get(trouble.remedy, trouble.remedy))
