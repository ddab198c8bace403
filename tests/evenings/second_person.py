"""Somebody at the page of the second desk: speaks with it as a browser does, in a thread of their own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any
from urllib.parse import urlsplit

from tests.web.desk_talk import Talk

BEAT_SECONDS = 2.0
# A busy machine is slow, and that is no mistake of anybody's.
PATIENCE = 60.0


class SecondPerson:
    """Does what is asked of them one after the other, and shows between that the line lives."""

    def __init__(self, address: str, name: str) -> None:
        self.name = name
        self._address = urlsplit(address)
        self._tasks: queue.SimpleQueue[tuple[Callable[[Talk], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    def confirm_free(self, most: int) -> Future[list[int]]:
        """Confirm what nobody else has in hand, so many at most, until nothing waits; gives the numbers."""
        return self.ask(lambda talk: _confirm_free(talk, most))

    def hold(self, number: int) -> Future[None]:
        """Take a draft into the hands and decide nothing."""

        def do(talk: Talk) -> None:
            talk.row(number)
            talk.send(select=number)

        return self.ask(do)

    def act(self, name: str, number: int) -> Future[dict[str, Any]]:
        """Press a key for a draft; gives the page's answer."""

        def do(talk: Talk) -> dict[str, Any]:
            if name != "undo":
                talk.row(number)
            return talk.do(name, number)

        return self.ask(do)

    def go(self) -> None:
        """Close the page, as a browser does when its tab is closed."""
        self._tasks.put(None)
        self._thread.join(60)

    def ask(self, task: Callable[[Talk], Any]) -> Future[Any]:
        """Do something at the page, after all that was asked before."""
        done: Future[Any] = Future()
        self._tasks.put((task, done))
        return done

    def _live(self) -> None:
        talk = Talk(self._address.port or 0, PATIENCE)
        try:
            talk.come(self.name, token=self._address.fragment)
            talk.until(lambda: talk.seen.get("loaded"))
            while (task := self._next(talk)) is not None:
                act, done = task
                try:
                    done.set_result(act(talk))
                except BaseException as wrong:  # noqa: BLE001  who waits for it is to see it
                    done.set_exception(wrong)
            talk.send(leave=1)
        finally:
            talk.leave()

    def _next(self, talk: Talk) -> tuple[Callable[[Talk], Any], Future[Any]] | None:
        while True:
            try:
                return self._tasks.get(timeout=BEAT_SECONDS)
            except queue.Empty:
                talk.send(beat=1)


def _confirm_free(talk: Talk, most: int) -> list[int]:
    confirmed: list[int] = []
    while len(confirmed) < most:
        talk.until(lambda: _free(talk) is not None or not talk.order)
        number = _free(talk)
        if number is None:
            break
        if talk.do("confirm", number)["ok"]:
            confirmed.append(number)
            talk.until(lambda done=number: done not in talk.order)
        else:
            talk.hear()  # somebody was quicker: what they did is told next
    return confirmed


def _free(talk: Talk) -> int | None:
    return next((one for one in talk.order if one in talk.rows and not talk.rows[one]["holder"]), None)
