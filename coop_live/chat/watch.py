"""Runs one source of comments in a thread of its own, so that its troubles stay its own."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Hashable
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from coop_live.chat.base import Batch, Hear, Lost, NeedsPerson, Resume, Since, Source
from coop_live.chat.identity import Seen
from coop_live.chat.points import Points
from coop_live.errors import CoopLiveError, places
from coop_live.events import Events, LampChanged
from coop_live.i18n import tr
from coop_live.model import Comment, Gap, Lamp, LampState

LOG = logging.getLogger(__name__)

LONGEST_WAIT = 60.0
PATIENCE = 1.0
IN_FLIGHT = 1000
POINT_MS = 3000
LAMP_MS = 2000
# A break longer than this is another evening, not a gap in this one.
LONGEST_GAP_MS = 6 * 3600 * 1000


def back_off(failures: int, chance: Callable[[], float] = random.random) -> float:
    """Return the seconds to wait after so many failures in a row: 1, 2, 4 … 60, less up to half by chance."""
    longest = min(LONGEST_WAIT, 2.0 ** min(failures - 1, 10))
    return longest * (1 - chance() / 2)


def now_ms() -> int:
    """Return the time in ms UTC."""
    return time.time_ns() // 1_000_000


class Watcher:
    """Hears one source: drops what was heard before, tells how it does, starts it again when it fails.

    `hear` keeps a comment and returns a future; at most a thousand are under way, so that a
    burst of comments waits in its source and not in memory. `missing` is told of every gap and may return
    a future: the place waits for it, and where it comes to False nothing was missed (no live was on), and
    the lamp says nothing of it. `points` remembers where the source stands. `hurry` is how many seconds of
    the source's time pass in one of ours: only tests hurry.
    """

    def __init__(
        self,
        source: Source,
        hear: Hear,
        events: Events,
        *,
        missing: Callable[[Gap], object] = lambda _gap: None,
        points: Points | None = None,
        wait_after: Callable[[int], float] = back_off,
        clock: Callable[[], int] = now_ms,
        hurry: float = 1.0,
    ) -> None:
        self._source = source
        self._hear = hear
        self._events = events
        self._missing = missing
        self._points = points or Points()
        self._wait_after = wait_after
        self._clock = clock
        self._hurry = hurry
        self._seen = Seen()
        self._stopped = threading.Event()
        self._awake = threading.Event()
        self._room = threading.Condition()
        # What is handed over and not yet on disk, and since when such may have been said (ms).
        self._under_way: dict[object, int] = {}
        self._lock = threading.Lock()
        self._lamp: Lamp | None = None
        self._told_at = 0
        self._last_at: int | None = None
        self._answered_at: int | None = None
        self._said_since = 0
        self._kept_at = 0
        self._failed_since = False
        self._progress = False
        self._not_kept: dict[Hashable, CoopLiveError] = {}
        self._losing: CoopLiveError | None = None
        self._gap: Gap | None = None
        self._thread = threading.Thread(target=self._work, name=f"chat {source.name}", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._tell(LampState.CONNECTING)
        self._thread.start()

    def again(self) -> None:
        """Try at once what failed and waits to be tried: a person has done what was asked."""
        self._awake.set()

    def stop(self) -> None:
        """Stop listening; returns within a second even when the source hangs, which is then left alone."""
        self._stopped.set()
        self._awake.set()
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

    # ------------------------------------------------------------ the thread

    def _work(self) -> None:
        failures = 0
        kept = self._points.get(self._source.name)
        # After a crash, what was said meanwhile is as lost as after any other break.
        self._answered_at, self._failed_since = kept.at, kept.at is not None
        while not self._stopped.is_set():
            self._progress = False
            trouble = self._run()
            if trouble is None:
                break
            self._failed_since = True
            failures = 1 if self._progress else failures + 1
            self._awake.clear()  # pressed while all was well
            if self._stopped.is_set():
                break
            self._tell(LampState.TROUBLE, trouble)
            if isinstance(trouble, NeedsPerson):
                failures = 0
                self._pause(None)
            else:
                # A program on this computer may be opened any moment: it is not waited for as long.
                longest = getattr(self._source, "longest_wait", LONGEST_WAIT)
                wait = min(self._wait_after(failures), longest)
                self._pause(max(wait, getattr(trouble, "after", 0.0)))

    def _run(self) -> CoopLiveError | None:
        """Listen until the source ends (None) or fails; return why it failed."""
        name = self._source.name
        try:
            for batch in self._source.listen(self._points.get(name), self._stopped):
                if self._stopped.is_set():
                    self._last_words(batch)
                    return None
                self._take(batch)
                if batch.ended:
                    break
                if batch.wait > 0:
                    # The platform may not be asked sooner, whoever presses "again".
                    self._stopped.wait(batch.wait / self._hurry)
                if self._stopped.is_set():
                    return None
            else:
                if self._stopped.is_set():
                    return None  # it ended because it was told to: the live goes on without us
            self._wait_until_under_way(0)
            self._check_kept()
        except CoopLiveError as trouble:
            return trouble
        except Exception as bug:  # noqa: BLE001  a mistake in one source must not cost the show
            LOG.error("the source %s failed: %s", name, places(bug))
            return Lost(tr("Mất bình luận từ {name}.", name=name), tr("Đang nối lại. Đơn vẫn chốt được."))
        if self._stopped.is_set():
            return None
        # After its end nothing is missed, however long it is until the next one.
        self._points.put(name, Since(self._points.get(name).place))
        self._tell(LampState.ENDED)
        return None

    def _pause(self, seconds: float | None) -> None:
        """Wait, unless stopped or asked to try again; None waits for just that."""
        self._awake.wait(None if seconds is None else seconds / self._hurry)
        if not self._stopped.is_set():
            self._awake.clear()

    def _take(self, batch: Batch) -> None:
        """Hand over what came, tell what is missing, and then remember where the source stands."""
        now = self._clock()
        self._look_for_gap(batch, now)
        self._begin_to_remember()
        for comment in batch.comments:
            self._deliver(comment)
        if batch.place is not None:
            # The place must never be ahead of what is kept: nothing would ask for that again.
            self._wait_until_under_way(0)
            if self._stopped.is_set():
                return  # whether all is kept is not known: the place before will do
            self._check_kept()
        if self._stopped.is_set():
            return  # some of it may not have been handed over
        self._remember(batch, now)
        self._progress, self._failed_since = True, False
        trouble = batch.trouble or self._losing
        state = LampState.MISSING if self._gap is not None else LampState.WORKING
        self._tell(LampState.TROUBLE if trouble else state, trouble, batch.quota_until)

    def _look_for_gap(self, batch: Batch, now: int) -> None:
        last, self._answered_at = self._answered_at, now
        self._said_since = now - round(self._source.window * 1000) if last is None else last
        if batch.missing is not None:
            self._miss(*batch.missing)
        if last is None or self._source.resume is Resume.TOKEN:
            return
        sees = now - round(self._source.window * 1000)
        watched = self._source.resume is Resume.NONE and not self._failed_since
        if not watched and last < sees and now - last < LONGEST_GAP_MS:
            self._miss(last, sees)

    def _miss(self, since: int, until: int) -> None:
        self._gap = gap = Gap(self._source.name, self._source.platform, since, until)
        noted = self._missing(gap)
        if isinstance(noted, Future):
            # Nor must the place be ahead of a gap that is told.
            with self._room:
                self._under_way[gap] = since
            noted.add_done_callback(partial(self._gap_is_told, gap))

    def _gap_is_told(self, gap: Gap, told: Future[Any]) -> None:
        """Let the place go on; put a gap away that was none."""
        with self._room:
            self._under_way.pop(gap, None)
            self._room.notify_all()
        noted = told.cancelled() or told.exception() is not None or told.result() is not False
        if not noted and self._gap is gap:
            self.found()

    def _begin_to_remember(self) -> None:
        """Note that somebody listens from now on: killed before anything is kept, that much is missing."""
        before = self._points.get(self._source.name)
        if before.at is None:
            self._points.put(self._source.name, Since(before.place, self._said_since))

    def _remember(self, batch: Batch, now: int) -> None:
        before = self._points.get(self._source.name)
        place = before.place if batch.place is None else batch.place
        if place != before.place or now - self._kept_at >= POINT_MS:
            self._kept_at = now
            with self._room:
                # Of what is not on disk yet, a crash would leave nothing: its gap begins there.
                known = min(self._under_way.values(), default=now)
            self._points.put(self._source.name, Since(place, min(known, now)))

    # --------------------------------------------------------------- keeping

    def _last_words(self, batch: Batch) -> None:
        """Keep what came while we were stopped, where nobody could ask for it again."""
        for comment in batch.comments:
            self._deliver(comment)

    def _deliver(self, comment: Comment) -> None:
        if not self._seen.add(comment.key):
            return
        self._wait_until_under_way(IN_FLIGHT - 1)
        # What was taken from who tells it once is kept also after the stop.
        if not self._stopped.is_set() or self._source.resume is Resume.NONE:
            self._last_at = comment.received_at
            self._hand_over(comment)

    def _wait_until_under_way(self, most: int) -> None:
        with self._room:
            self._room.wait_for(lambda: len(self._under_way) <= most or self._stopped.is_set())

    def _check_kept(self) -> None:
        """Raise what kept a comment from being kept: the source gives it again from the last place."""
        failures, self._not_kept = self._not_kept, {}
        for failure in failures.values():
            raise failure

    def _hand_over(self, comment: Comment) -> None:
        with self._room:
            self._under_way[comment.key] = self._said_since
        try:
            future = self._hear(comment)
        except BaseException:
            self._seen.forget(comment.key)  # it is given again, and must not be taken for known then
            with self._room:
                self._under_way.pop(comment.key, None)
            raise
        future.add_done_callback(lambda done: self._heard(comment, done))

    def _heard(self, comment: Comment, done: Future[Any]) -> None:
        failure = CancelledError() if done.cancelled() else done.exception()
        if failure is not None:
            # A comment that was not kept may come again.
            self._seen.forget(comment.key)
            if not isinstance(failure, CoopLiveError):
                LOG.error("a comment was not kept: %s", type(failure).__name__)
                failure = Lost(tr("Chưa ghi được bình luận vào sổ."), tr("Đang thử lại."))
            self._not_kept[comment.key] = self._losing = failure
            self._tell(LampState.TROUBLE, failure)
        else:
            self._not_kept.pop(comment.key, None)  # it came again
            if self._losing is not None:
                self._losing = None
                self._tell(LampState.WORKING)
        with self._room:
            self._under_way.pop(comment.key, None)
            self._room.notify_all()

    # -------------------------------------------------------------- the lamp

    def _tell(
        self,
        state: LampState,
        trouble: CoopLiveError | None = None,
        quota_until: int | None = None,
    ) -> None:
        """Publish how the source does; one that was left alone after the stop has no say any more.

        Where only the time of the last comment changed, that is told now and then.
        """
        if self._stopped.is_set():
            return
        cause, remedy = (trouble.cause, trouble.remedy) if trouble else ("", "")
        if state is LampState.MISSING:
            gap = self._gap  # may be put away meanwhile, by another thread
            if gap is None:
                state = LampState.WORKING
            else:
                cause, remedy = gap_words(gap), tr("Chép phần thiếu trên điện thoại rồi dán vào.")
        told = Lamp(self._source.name, state, cause, remedy, self._last_at, quota_until)
        before, now = self._lamp, self._clock()
        same = before is not None and before == replace(told, last_at=before.last_at)
        if same and now - self._told_at < LAMP_MS:
            return
        self._told_at = now
        self._say(told)

    def found(self) -> None:
        """Put the gap on the lamp away: somebody has brought what was missing, or has seen it."""
        if self._gap is not None:
            self._gap = None
            if self._lamp is not None and self._lamp.state is LampState.MISSING:
                self._tell(LampState.WORKING)

    def _say(self, lamp: Lamp) -> None:
        with self._lock:
            if lamp == self._lamp:
                return
            self._lamp = lamp
        self._events.publish(LampChanged(lamp))


def gap_words(gap: Gap) -> str:
    """Say from when to when comments may be missing, by the computer's own clock."""
    since, until = (
        datetime.fromtimestamp(at / 1000).astimezone().strftime("%H:%M") for at in (gap.since, gap.until)
    )
    if since == until:
        return tr("Có thể thiếu bình luận lúc {at}.", at=since)
    return tr("Có thể thiếu bình luận {since}–{until}.", since=since, until=until)
