"""Runs one source of comments in a thread of its own, so that its troubles stay its own."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from coop_live.chat.base import Hear, Source
from coop_live.chat.identity import Seen
from coop_live.errors import CoopLiveError
from coop_live.events import Events, LampChanged
from coop_live.i18n import tr
from coop_live.model import Comment, Lamp, LampState

LOG = logging.getLogger(__name__)

LONGEST_WAIT = 60.0
PATIENCE = 1.0
IN_FLIGHT = 1000


def back_off(failures: int, chance: Callable[[], float] = random.random) -> float:
    """Return the seconds to wait after so many failures in a row: 1, 2, 4 … 60, less up to half by chance."""
    longest = min(LONGEST_WAIT, 2.0 ** min(failures - 1, 10))
    return longest * (1 - chance() / 2)


class Watcher:
    """Hears one source: drops what was heard before, tells how it does, starts it again when it fails.

    `hear` keeps a comment and returns a future; at most a thousand are under way, so that a
    burst of comments waits in its source and not in memory.
    """

    def __init__(
        self,
        source: Source,
        hear: Hear,
        events: Events,
        *,
        wait_after: Callable[[int], float] = back_off,
    ) -> None:
        self._source = source
        self._hear = hear
        self._events = events
        self._wait_after = wait_after
        self._seen = Seen()
        self._stopped = threading.Event()
        self._room = threading.Condition()
        self._under_way = 0
        self._lock = threading.Lock()
        self._lamp: Lamp | None = None
        self._delivered = False
        self._losing = False
        self._thread = threading.Thread(target=self._work, name=f"chat {source.name}", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._tell(Lamp(self._source.name, LampState.CONNECTING))
        self._thread.start()

    def stop(self) -> None:
        """Stop listening; returns within a second even when the source hangs, which is then left alone."""
        self._stopped.set()
        with self._room:
            self._room.notify_all()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)
        if self._thread.is_alive():
            LOG.warning("the source %s does not stop; it is left alone", self._source.name)
        self._say(Lamp(self._source.name, LampState.OFF))

    def wait(self, timeout: float | None = None) -> bool:
        """Return whether the source has come to its end, all its comments kept, within so many seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _work(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            self._delivered = False
            trouble = self._run()
            if trouble is None:
                break
            failures = 1 if self._delivered else failures + 1
            self._tell(trouble)
            self._stopped.wait(self._wait_after(failures))

    def _run(self) -> Lamp | None:
        """Run the source once; return its trouble, None when it came to its end."""
        name = self._source.name
        try:
            self._source.run(self._deliver, self._tell, self._stopped)
        except CoopLiveError as trouble:
            return Lamp(name, LampState.TROUBLE, trouble.cause, trouble.remedy)
        except Exception:
            LOG.exception("the source %s failed", name)
            cause = tr("Mất bình luận từ {name}.", name=name)
            return Lamp(name, LampState.TROUBLE, cause, tr("Đang nối lại. Đơn vẫn chốt được."))
        self._wait_until_under_way(0)
        self._tell(Lamp(name, LampState.ENDED))
        return None

    def _deliver(self, comment: Comment) -> None:
        if not self._seen.add(comment.key):
            return
        self._wait_until_under_way(IN_FLIGHT - 1)
        if not self._stopped.is_set():
            self._delivered = True
            self._hand_over(comment)

    def _wait_until_under_way(self, most: int) -> None:
        with self._room:
            self._room.wait_for(lambda: self._under_way <= most or self._stopped.is_set())

    def _hand_over(self, comment: Comment) -> None:
        future = self._hear(comment)
        with self._room:
            self._under_way += 1
        future.add_done_callback(lambda done: self._heard(comment, done))

    def _heard(self, comment: Comment, done: Future[Any]) -> None:
        failure = None if done.cancelled() else done.exception()
        if failure is not None:
            self._losing = True
            self._not_kept(comment, failure)
        elif self._losing:
            self._losing = False
            self._tell(Lamp(self._source.name, LampState.WORKING))
        with self._room:
            self._under_way -= 1
            self._room.notify_all()

    def _not_kept(self, comment: Comment, failure: BaseException) -> None:
        """A comment that was not kept may come again; why not is told on the lamp."""
        self._seen.forget(comment.key)
        if isinstance(failure, CoopLiveError):
            self._tell(Lamp(self._source.name, LampState.TROUBLE, failure.cause, failure.remedy))
        else:
            LOG.error("a comment was not kept: %s", type(failure).__name__)

    def _tell(self, lamp: Lamp) -> None:
        """Publish how the source does; a source left alone after the stop has no say any more."""
        if not self._stopped.is_set():
            self._say(lamp)

    def _say(self, lamp: Lamp) -> None:
        with self._lock:
            if lamp == self._lamp:
                return
            self._lamp = lamp
        self._events.publish(LampChanged(lamp))
