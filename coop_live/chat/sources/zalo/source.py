"""Reads what buyers write to a Zalo Official Account: asked every five seconds, back to what is known."""

from __future__ import annotations

import json
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from coop_live.chat.base import Batch, Lost, Resume, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Keys
from coop_live.chat.shapes.zalo import BY_BOT, row
from coop_live.chat.sources.zalo.api import PAGE_SIZE, SECONDS, TITLE, Api, Refused, trouble
from coop_live.errors import InputError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Comment

EVERY = 5.0
# Between the pages of one look back: how fast one may ask is not published [?].
BETWEEN_PAGES = 1.0
# Now and then so many pages are read whatever is known: a message may come late, under those read before.
DEEP_PAGES, DEEP_EVERY = 3, 12
# A message that comes late stands below what was written meanwhile: so far down is looked after a burst.
LATE, LATE_PAGES = 30.0, 10
# Where nobody listened before, no further back than this; after a break, at most so many pages.
FIRST_LOOK_MS = 6 * 3600 * 1000
MOST_PAGES = 100
REMEMBERED = 50
LONGEST = 2000
FREE_MS, PAID_MS = 48 * 3600 * 1000, 7 * 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stands: the messages seen last (time in ms, id), and the time before which all is known.

    One time alone would not do: times are equal, come out of order, and now and then lie in the future.
    """

    floor: int = 0
    seen: tuple[tuple[int, str], ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids seen last."""
        return frozenset(one for _, one in self.seen)

    def told(self) -> str:
        """Return it as one line of text."""
        return json.dumps([self.floor, self.seen], separators=(",", ":"))

    @classmethod
    def of(cls, told: str) -> Place:
        """Return the place in such a line, the beginning where it is none."""
        try:
            floor, seen = json.loads(told)
            return cls(int(floor), tuple((int(at), str(one)) for at, one in seen))
        except (ValueError, TypeError, OverflowError):
            return cls()

    def after(self, comments: tuple[Comment, ...]) -> Place:
        """Return the place after these comments, which are in the order of time."""
        seen = (*self.seen, *((one.at, one.comment_id) for one in comments))
        kept = seen[-REMEMBERED:]
        if len(kept) == len(seen):
            return Place(self.floor, kept)
        return Place(max(self.floor, min(at for at, _ in kept)), kept)


@dataclass
class _LookBack:
    """The pages read so far on the way back to what is known; a break does not lose them."""

    comments: OrderedDict[str, Comment] = field(default_factory=OrderedDict)
    offset: int = 0
    pages: int = 0


class ZaloAccount:
    """One Official Account and the messages to it."""

    name = "zalo"
    platform = "zalo"
    resume = Resume.TOKEN
    window = 0.0
    longest = LONGEST

    def __init__(
        self,
        keys: Keys,
        address: str = "",
        *,
        clock: Callable[[], float] = time.time,
        seconds: tuple[float, float] = SECONDS,
    ) -> None:
        self._api = Api(keys, address, clock=clock, seconds=seconds)
        self._clock = clock
        self._derived = Derived()
        self._back = _LookBack()
        self._begun: int | None = None
        self._wrote: dict[str, int] = {}
        self._looks = 0
        self._news: deque[tuple[float, int]] = deque()  # when so many new messages were found

    # --------------------------------------------------------------- reading

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what is written; there is no end, the account is always open."""
        try:
            self._api.read()
            now = round(self._clock() * 1000)
            self._begun = now if self._begun is None else self._begun
            place = Place.of(since.place)
            if not self._looks:
                late = now - round(LATE * 1000)
                self._news.append((self._clock(), sum(at > late for at, _ in place.seen)))
            if not place.floor:
                place = Place(self._begun - FIRST_LOOK_MS)
            while not stopped.is_set():
                for batch in self._look(place):
                    yield batch
                    place = Place.of(batch.place) if batch.place is not None else place
        except Refused as refused:
            raise trouble(refused) from None

    def _look(self, place: Place) -> Iterator[Batch]:
        """Page back to what is known, then give it all in the order of time."""
        missing = None
        self._looks += 1
        least = max(self._pages_of_late(place), DEEP_PAGES if self._looks % DEEP_EVERY == 0 else 1)
        while True:
            rows = self._api.recent(self._back.offset)
            self._back.pages += 1
            reached = self._gather(rows, place) and (self._back.pages >= least or not rows)
            if reached or self._back.pages >= MOST_PAGES:
                times = [one.at for one in self._back.comments.values()]
                missing = None if reached else (place.floor, min(times, default=place.floor))
                break
            self._back.offset += min(len(rows), PAGE_SIZE)
            yield Batch(wait=BETWEEN_PAGES, trouble=self._api.pair.trouble)
        found, self._back = self._in_order(), _LookBack()
        self._news.append((self._clock(), len(found)))
        told = place.after(found).told()
        yield Batch(found, wait=EVERY, place=told, missing=missing, trouble=self._api.pair.trouble)

    def _pages_of_late(self, place: Place) -> int:
        """Return how many pages down a message may stand that comes late: one, where little is said."""
        now = self._clock()
        while self._news and self._news[0][0] < now - LATE:
            self._news.popleft()
        above = sum(many for _, many in self._news) + sum(at > now * 1000 for at, _ in place.seen)
        return min(1 + above // PAGE_SIZE, LATE_PAGES)

    def _gather(self, rows: list[object], place: Place) -> bool:
        """Take the messages of a page that are not known; return whether what is known was reached.

        It is where the last of the page is known: above that, one with a time in the future may stand.
        """
        now, reached = round(self._clock() * 1000), not rows
        for one in rows:
            comment = row(one, now, self._derived, connected_at=self._begun or 0)
            if comment is None:
                continue
            reached = comment.comment_id in place.ids or comment.at < place.floor
            if not reached:
                self._back.comments.setdefault(comment.comment_id, comment)
        return reached

    def _in_order(self) -> tuple[Comment, ...]:
        found = list(reversed(self._back.comments.values()))
        found.sort(key=lambda one: one.at)  # of equal times, the one further down the list came first
        for one in found:
            if one.author_id and not one.is_owner:
                self._wrote[one.author_id] = max(one.at, self._wrote.get(one.author_id, 0))
        return tuple(found)

    # --------------------------------------------------------------- speaking

    def reply(self, to: Comment, text: str) -> None:
        """Write to the buyer, where that is free. Raises Lost, NeedsPerson, NotPossible or Unsure."""
        if to.source == BY_BOT:
            cause = tr("Tin này đến qua bot Zalo, nên Zalo OA không trả lời được.")
            raise NotPossible(cause, tr("Trả lời trên điện thoại."))
        self._check(to, text)
        try:
            self._api.send(to.author_id or "", text)
        except NotSent:
            raise
        except Refused as refused:
            raise trouble(refused) from None
        except Lost:
            words = tr("Không biết {platform} đã đăng câu này chưa.", platform=TITLE)
            raise Unsure(words, tr("Xem trên điện thoại trước khi gửi lại.")) from None

    def _check(self, to: Comment, text: str) -> None:
        if not text.strip() or len(text) > LONGEST:
            cause = tr("Tin nhắn Zalo dài nhất {longest} chữ.", longest=LONGEST)
            raise InputError(cause, tr("Viết ngắn lại."))
        if not to.author_id or to.is_owner:
            raise InputError(tr("Không biết gửi tin này cho ai."), tr("Trả lời vào một tin của người mua."))
        last = max(to.at, self._wrote.get(to.author_id, 0))
        silent = round(self._clock() * 1000) - last
        if silent >= FREE_MS:
            raise InputError(
                tr("Người mua nhắn đã quá 48 giờ: Zalo sẽ tính tiền tin trả lời này."),
                tr("Đợi người mua nhắn lại, hoặc gọi điện.")
                if silent >= PAID_MS
                else tr("Đợi người mua nhắn lại, gọi điện, hoặc tự gửi trong Zalo OA (đến 7 ngày, có phí)."),
            )
