"""Reads the comments of a Facebook Page's live, again and again, until the live is over."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.identity import Derived, Seen
from coop_live.chat.kind import Keys
from coop_live.chat.shapes import facebook as shapes
from coop_live.chat.sources.facebook import lives
from coop_live.chat.sources.facebook.graph import Blocked, Graph, Limited, Unreadable, rows, unread
from coop_live.chat.sources.facebook.lives import Live, Page
from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Comment

# The default filter drops comments that Facebook thinks poor, and "chốt 1" is such a comment.
ASKED = {
    "filter": "stream",
    "live_filter": "no_filter",
    "order": "chronological",
    "limit": "100",
    "fields": "id,from{name,id},message,created_time,permalink_url,parent,attachment,is_hidden,can_hide",
}

# Seconds. A comment may turn up late: every turn looks back a little, and every LATE_TURNS turns more.
CALM, RUSH, LOOK, CHECK = 3.0, 1.5, 15.0, 30.0
OVERLAP, LATE_OVERLAP, LATE_TURNS = 5, 120, 20
RUSH_COMMENTS = 10
EMPTY_PAGES, SAME_PAGE, MOST_PAGES = 3, 3, 1000
EARLIER_MS = 6 * 3600 * 1000
LONGEST_REPLY = 8000  # [?] no page of Facebook that could be read says it


@dataclass(frozen=True, slots=True)
class Place:
    """Which live was read, and up to when (seconds UTC)."""

    live: str = ""
    at: int = 0

    def words(self) -> str:
        """Return it as it is kept."""
        return json.dumps({"live": self.live, "at": self.at})

    @staticmethod
    def of(words: str) -> Place:
        """Return the place that was kept; none where it is not ours."""
        try:
            told = json.loads(words)
            live, at = told["live"], told["at"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return Place()
        known = isinstance(live, str) and lives.comment_path(live) and isinstance(at, int)
        return Place(live, at) if known else Place()


class FacebookPage:
    """The comments of one Page's live. What is written goes over a connection of its own."""

    name = platform = "facebook"
    resume = Resume.TOKEN
    window = 0.0
    longest = LONGEST_REPLY

    def __init__(self, keys: Keys, address: str = "", clock: Callable[[], float] = time.time) -> None:
        token = keys.get("token").strip()
        self._named, self._given = keys.get("page").strip(), keys.get("live").strip()
        self._graph, self._writing = Graph(token, address), Graph(token, address)
        self._clock = clock
        self._derived = Derived()
        self._page: Page | None = None
        self._followed: Live | None = None
        self._over: Live | None = None
        self._swept = 0
        self._blocked: Blocked | None = None
        self._several: CoopLiveError | None = None

    # ---------------------------------------------------------------- reading

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield the comments of the live that is on, from `since`, until it is over."""
        place = Place.of(since.place)
        if self._over is None:
            live = yield from self._wait_for_live(place, since)
            if not live.over:
                live = yield from self._follow_or_another(live, place.at if place.live == live.id else 0)
            self._over = live
        yield from self._sweep(self._over.id)
        self._over = self._followed = None
        yield Batch(ended=True)

    def _wait_for_live(self, place: Place, since: Since) -> Generator[Batch, None, Live]:
        """Return the live to read; meanwhile give what is left of one that was cut off a while ago."""
        fresh = since.at is not None and self._clock() * 1000 - since.at < EARLIER_MS
        earlier = place.live if fresh and not self._given else ""
        while True:
            live = self._find()
            if self._graph.resting is not None:
                yield Batch(wait=self._graph.wait(LOOK), trouble=self._graph.resting)
            if live is None and self._followed is not None:
                return replace(self._followed, over=True)
            if earlier and (live is None or live.id != earlier):
                with contextlib.suppress(Unreadable):  # it was deleted
                    yield from self._sweep(earlier)
                earlier = ""
            if live is not None:
                return live
            trouble = Lost(
                tr("Trang Facebook chưa có buổi live nào đang phát."), tr("Cứ bắt đầu live, máy sẽ tự thấy.")
            )
            yield Batch(wait=self._graph.wait(LOOK), trouble=trouble)

    def _follow_or_another(self, live: Live, newest: int) -> Generator[Batch, None, Live]:
        """Follow a live to its end; where it cannot be read any more, perhaps another one was begun."""
        try:
            return (yield from self._follow(live, newest))
        except Unreadable:
            other = self._find()
            if other is None or other.id == live.id:
                raise
            return (yield from self._follow(other, 0))

    def _find(self) -> Live | None:
        if self._page is None:
            self._page = lives.page(self._graph, self._named)
        if not self._given:
            on = lives.running(self._graph, self._page.id)
            self._several = _several(on)
            return on[0] if on else None
        self._several = None
        number = lives.live_id_in(self._given)
        if not number:
            raise NeedsPerson(
                tr("Mã buổi live không đọc được."), tr("Dán lại liên kết của buổi live, hoặc để trống.")
            )
        on = [one for one in lives.running(self._graph, self._page.id) if number in (one.id, one.video)]
        return on[0] if on else lives.one_live(self._graph, number)

    def _follow(self, live: Live, newest: int) -> Generator[Batch, None, Live]:
        """Read turn after turn until the live is over; `newest` (s UTC) is up to when it was read before."""
        self._followed = live
        known, turn, unasked = Seen(2000), 0, 0.0
        while True:
            late = turn % LATE_TURNS == LATE_TURNS - 1
            since = newest - (LATE_OVERLAP if late else OVERLAP) if newest else 0
            fresh = 0
            for batch, until in self._turn(live.id, since, backfill=turn == 0):
                newest = max(newest, until)
                fresh += sum(known.add(comment.comment_id) for comment in batch.comments)
                yield _at(batch, Place(live.id, newest), self._several)
            turn += 1
            wait = self._graph.wait(RUSH if fresh >= RUSH_COMMENTS and turn > 1 else CALM)
            unasked += wait
            yield Batch(wait=wait, trouble=self._graph.resting or self._several)
            if unasked >= CHECK:
                unasked, now = 0.0, lives.one_live(self._graph, live.id)
                if now.over:
                    return now
                if self._graph.resting is not None:
                    yield Batch(wait=self._graph.wait(CALM), trouble=self._graph.resting)

    def _sweep(self, live_id: str) -> Iterator[Batch]:
        """Read the whole live once more: what turned up late, with an old time, is in it.

        Where that fails half way, it goes on there the next time.
        """
        for batch, until in self._turn(live_id, self._swept - OVERLAP if self._swept else 0, backfill=True):
            self._swept = max(self._swept, until)
            yield batch
        self._swept = 0
        yield Batch(wait=self._graph.wait(CALM))

    def _turn(self, live_id: str, since: int, *, backfill: bool) -> Iterator[tuple[Batch, int]]:
        """Yield page after page of what was said since then (s UTC), each with its newest time.

        A page that holds only what is known does not end it: in a rush the first hundred are always known.
        """
        asked = ASKED | ({"since": str(since)} if since > 0 else {})
        params: dict[str, str] | None = asked
        before: list[dict[str, str]] = []
        empty = 0
        while params is not None and len(before) < MOST_PAGES and empty < EMPTY_PAGES:
            if before.count(params) >= SAME_PAGE:
                raise unread()  # a page that leads to itself again and again: what is behind it is not had
            before.append(params)
            told = self._graph.get(f"{live_id}/comments", params)
            comments = self._comments(told, live_id, backfill)
            empty = 0 if comments else empty + 1
            # A comment with a time in the future must not make us ask past those of now.
            now = (self._graph.date or round(self._clock() * 1000)) + 1000
            until = (
                max([one.ts for one in comments if one.ts is not None and one.ts <= now], default=0) // 1000
            )
            rest = self._graph.wait(0.0)
            yield Batch(comments, wait=rest, trouble=self._graph.resting if rest else None), until
            params = self._graph.next_page(told, asked)

    def _comments(self, told: Mapping[str, Any], live_id: str, backfill: bool) -> tuple[Comment, ...]:
        now = round(self._clock() * 1000)
        page_id = self._page.id if self._page is not None else ""
        return tuple(
            shapes.row(one, live_id, page_id, now, self._derived, backfill=backfill) for one in rows(told)
        )

    # ---------------------------------------------------------------- writing

    def reply(self, to: Comment, text: str) -> None:
        """Answer under a comment. Raises Lost, NeedsPerson, InputError, NotPossible, Unsure."""
        if not text.strip():
            raise InputError(tr("Câu trả lời còn trống."), tr("Viết vài chữ rồi gửi lại."))
        if len(text) > self.longest:
            raise InputError(tr("Câu trả lời dài quá."), tr("Nhiều nhất {count} ký tự.", count=self.longest))
        told = self._write(f"{_own(to)}/comments", {"message": text})
        if not told.get("id"):
            raise _unsure()

    def hide(self, comment: Comment) -> None:
        """Hide a comment from the viewers. Raises Lost, NeedsPerson, NotPossible."""
        try:
            told = self._write(_own(comment), {"is_hidden": "true"})
        except Unsure:
            told = {}
        if told.get("success") is not True:
            raise Lost(tr("Chưa ẩn được bình luận."), tr("Bấm lại lần nữa."))

    def _write(self, path: str, form: dict[str, str]) -> dict[str, Any]:
        if self._blocked is not None:
            raise self._blocked
        try:
            return self._writing.post(path, form)
        except Blocked as blocked:
            self._blocked = blocked
            raise
        except (NotSent, Limited):
            raise
        except Lost:
            raise _unsure() from None  # nobody knows what was done before the answer was lost


def _at(batch: Batch, place: Place, several: CoopLiveError | None) -> Batch:
    return Batch(batch.comments, batch.wait, place.words(), trouble=batch.trouble or several)


def _own(comment: Comment) -> str:
    """Return the comment's id as Facebook knows it; raises NotPossible where it has none."""
    found = lives.comment_path(comment.target_id or comment.comment_id)
    if comment.platform != "facebook" or comment.id_kind != "native" or not found:
        raise NotPossible(tr("Bình luận này không có mã của Facebook."), tr("Trả lời trên điện thoại."))
    return found


def _unsure() -> Unsure:
    return Unsure(
        tr("Không rõ Facebook đã nhận câu trả lời chưa."), tr("Xem trên điện thoại rồi mới gửi lại.")
    )


def _several(on: list[Live]) -> CoopLiveError | None:
    """Return what to say where several lives are on: the newest is read, and that is said."""
    if len(on) < 2:
        return None
    named = on[0].title or on[0].id
    return Lost(
        tr("Trang đang phát {count} buổi live. Đang đọc buổi mới nhất: {title}.", count=len(on), title=named),
        tr("Muốn đọc buổi khác thì dán liên kết của buổi đó."),
    )
