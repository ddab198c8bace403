"""Reads and keeps the keys of sources, one after the other, away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from coop_live.chat import kind
from coop_live.chat.keys import VaultKeys, evening, give, stale
from coop_live.chat.kind import Ask, Kind
from coop_live.chat.standing import Standing, standings
from coop_live.chat.watch import now_ms
from coop_live.chat.webhooks import Asking

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept for one ask. A secret is never handed out again: `value` says only that there is one."""

    value: str
    stale: bool


class Drawer:
    """One thread, so that what is kept is kept before it is read again; the keyring may take seconds."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keys")

    def kinds(self) -> Future[dict[str, Kind]]:
        """Return every kind of source there is: loading them takes a moment."""
        return self._thread.submit(lambda: kind.kinds())

    def standings(self, names: Iterable[str] | None) -> Future[tuple[Standing, ...]]:
        """Return how these sources stand now, None for all."""

        def look() -> tuple[Standing, ...]:
            known = kind.kinds()
            asked = known if names is None else names
            return standings(known, asked, VaultKeys, now=now_ms(), today=evening())

        return self._thread.submit(look)

    def read(self, of: Kind | Asking) -> Future[dict[str, Kept]]:
        """Return what is kept of everything that a source asks for."""

        def look() -> dict[str, Kept]:
            held, today = VaultKeys(of.name), evening()
            return {
                ask.name: Kept(_shown(ask, held.get(ask.name)), stale(held, ask, today)) for ask in of.asks
            }

        return self._thread.submit(look)

    def give(self, to: Kind | Asking, ask: Ask, value: str) -> Future[None]:
        """Keep what a person gave; "" forgets it. The future raises CoopLiveError when it cannot be kept."""
        return self._thread.submit(lambda: give(VaultKeys(to.name), ask, value, evening()))

    def when_kept(self) -> Callable[[], None]:
        """Return what waits, in another thread, until all that was given so far is kept."""
        last = self._thread.submit(lambda: None)
        return last.result


def _shown(ask: Ask, value: str) -> str:
    return "•" if ask.secret and value else value
