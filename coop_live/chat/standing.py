"""How ready each source is before the live: what is still to be given, and what ends soon."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coop_live.chat.keys import stale
from coop_live.chat.kind import Keys, Kind

LOG = logging.getLogger(__name__)

SOON_MS = 2 * 24 * 3600 * 1000
# What a source of several platforms (its `platform` is "") and the bridge can bring: no program that
# they talk to reads Shopee, Lazada or Zalo (platforms.md, 9.1).
BROUGHT_BY_OTHERS = frozenset({"facebook", "tiktok", "youtube"})
# No live comments can be had there: Lazada's source brings messages after the live.
NEVER_LIVE = frozenset({"lazada", "vcamart"})


class State(StrEnum):
    """What a source waits for, the most urgent first."""

    MISSING = "missing"  # something that is given once
    SIGN_IN = "sign in"  # nobody has signed in yet
    ENDED = "ended"  # what was given or signed in works no more
    TONIGHT = "tonight"  # what is given every evening
    ENDING = "ending"  # works today, ends within two days
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one source stands; `wanting` are titles of what is to be given, `until` when that ends (ms UTC)."""

    name: str
    platform: str
    title: str
    state: State
    wanting: tuple[str, ...] = ()
    until: int | None = None


def standing(kind: Kind, keys: Keys, *, now: int, today: date) -> Standing:
    """Return how a source stands at `now` (ms UTC) on the evening `today`; the keyring may be slow."""
    missing = kind.missing(keys)
    once = tuple(ask.title() for ask in missing if not ask.each_live)
    tonight = tuple(
        ask.title() for ask in kind.asks if ask.each_live and (ask in missing or stale(keys, ask, today))
    )
    until, signed_in = _told(kind, keys)

    def stands(state: State, wanting: tuple[str, ...] = ()) -> Standing:
        return Standing(kind.name, kind.platform, kind.title(), state, wanting, until)

    if once:
        return stands(State.MISSING, once + tonight)
    if not signed_in:
        return stands(State.SIGN_IN)
    if until is not None and until <= now:
        return stands(State.ENDED)
    if tonight:
        return stands(State.TONIGHT, tonight)
    if until is not None and until - now <= SOON_MS:
        return stands(State.ENDING)
    return stands(State.READY)


def standings(
    kinds: Mapping[str, Kind],
    names: Iterable[str],
    keys_of: Callable[[str], Keys],
    *,
    now: int,
    today: date,
) -> tuple[Standing, ...]:
    """Return how these sources stand; a name that is none of ours is left out."""
    return tuple(standing(kinds[one], keys_of(one), now=now, today=today) for one in names if one in kinds)


def unheard(platforms: Iterable[str], heard: Collection[str], *, bridge: bool) -> tuple[str, ...]:
    """Return tonight's platforms whose comments nothing brings: those are pasted.

    `heard` are the platforms of the sources that are on, "" of one that brings several.
    """
    brought = (set(heard) | (BROUGHT_BY_OTHERS if bridge or "" in heard else set())) - NEVER_LIVE
    return tuple(one for one in platforms if one not in brought and one != "other")


def _told(kind: Kind, keys: Keys) -> tuple[int | None, bool]:
    """Return when what is kept ends, and whether somebody is signed in."""
    try:
        return kind.expires(keys), kind.signed_in(keys)
    except Exception as error:  # noqa: BLE001  a mistake in one source must not cost the whole list
        LOG.error("how %s stands: %s", kind.name, type(error).__name__)  # its words may hold a key
        return None, True
