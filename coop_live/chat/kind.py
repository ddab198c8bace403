"""What can be told of a source before it is opened: what it asks for, how to get that, how it is tried."""

from __future__ import annotations

import importlib
import pkgutil
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from coop_live.chat.base import Source
from coop_live.connections import Ask, Finding, Keys, KeysInMemory, Level, Step
from coop_live.i18n import tr
from coop_live.model import Comment

__all__ = ["Ask", "Finding", "Keys", "KeysInMemory", "Kind", "Level", "Step", "kinds"]

Try = Callable[[Keys, str], Iterator[Finding]]
# Signs in: what opens a page in the browser, when to give up, the platform's address ("" its own).
SignIn = Callable[[Keys, Callable[[str], object], threading.Event, str], Finding]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of source. `open`, `try_it` and `sign_in` take the address of the other side, "" its own.

    `decode` reads one recorded answer or frame (JSON, already read) and gives the comments in it.
    `unproven` says what nobody could try against the real platform. `expires` is when (ms UTC) what
    is kept works no more, None where that is not known. `signed_in` is False while the fields are not
    all: somebody still has to sign in, or to give a code. `sign_in_words` stand on its button.
    """

    name: str
    platform: str
    title: Callable[[], str]
    asks: tuple[Ask, ...]
    steps: Callable[[], tuple[Step, ...]]
    unproven: Callable[[], str]
    open: Callable[[Keys, str], Source]
    decode: Callable[[object], Iterable[Comment]]
    try_it: Try
    expires: Callable[[Keys], int | None] = lambda _keys: None
    signed_in: Callable[[Keys], bool] = lambda _keys: True
    sign_in: SignIn | None = None
    sign_in_words: Callable[[], str] = lambda: ""

    def missing(self, keys: Keys) -> tuple[Ask, ...]:
        """Return what still has to be given before it can be opened."""
        return tuple(ask for ask in self.asks if not ask.optional and not keys.get(ask.name))

    def not_given(self, keys: Keys) -> Finding | None:
        """Say what still has to be given before it can be tried; None where nothing is.

        What is given anew for each live does not hold a try up: the keys may be tried days before.
        """
        missing = [ask.title() for ask in self.missing(keys) if not ask.each_live]
        if not missing:
            return None
        wanted = ", ".join(missing)
        return Finding(
            Level.BAD, tr("Chưa điền: {wanted}.", wanted=wanted), tr("Điền vào các ô ở trên trước.")
        )


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind there is, by name: each file or folder in `sources` is one."""
    from coop_live.chat import sources

    found = [
        importlib.import_module(f"{sources.__name__}.{one.name}").KIND
        for one in pkgutil.iter_modules(sources.__path__)
    ]
    return {kind.name: kind for kind in sorted(found, key=lambda kind: kind.name)}
