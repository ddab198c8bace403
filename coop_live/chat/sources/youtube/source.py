"""Listens to the chat of a YouTube live, a call every few seconds, and answers in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from coop_live.chat.base import Batch, Lost, NeedsPerson, Resume, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Keys
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.youtube import place
from coop_live.chat.sources.youtube.api import (
    Api,
    ChatEnded,
    ChatGone,
    OutOfQuota,
    Refused,
    TooFast,
    out_of_quota,
)
from coop_live.chat.sources.youtube.decode import comments
from coop_live.chat.sources.youtube.find import find
from coop_live.chat.sources.youtube.place import Place
from coop_live.chat.sources.youtube.quota import LIST, SLOW, WRITE, Quota
from coop_live.chat.sources.youtube.tokens import Tokens
from coop_live.chat.text import clean
from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.i18n import tr
from coop_live.model import Comment

# The usual limit of the chat's own box; not confirmed for the API [?].
LONGEST_REPLY = 200
VIDEO = "video"

SHORTEST_WAIT, USUAL_WAIT, LONGEST_WAIT = 1.0, 5.0, 60.0
# A chat that was left longer ago was another evening's.
_SAME_EVENING = 6 * 3600.0
_AT_A_TIME = "2000"


class YouTube:
    """The chat of one live. `address` stands for Google's own in tests; `clock` is seconds UTC."""

    name = "youtube"
    platform = "youtube"
    resume = Resume.TOKEN
    window = 0.0
    longest = LONGEST_REPLY

    def __init__(self, keys: Keys, address: str = "", clock: Callable[[], float] = time.time) -> None:
        self._keys = keys
        self._clock = clock
        self._api = Api(Tokens(keys, address, clock), address, clock)
        self._derived = Derived()
        # The chat that was on while this program ran: when that one ends, the evening does.
        self._alive = ""
        self._gone = 0
        self._connected_at = 0
        # When YouTube was asked for what it answered last (ms UTC): what was said later may not be in that.
        self._asked_at: int | None = None
        self._not_before = 0.0
        self._own: frozenset[str] = frozenset()

    @property
    def spent(self) -> int:
        """Return the units of today that are spent, as well as we know."""
        return self._api.quota().spent

    # ------------------------------------------------------------- listening

    def listen(self, since: Since, stopped: threading.Event) -> Iterator[Batch]:
        """Yield what is said. Raises Lost (also while no live is on) and NeedsPerson."""
        walk = _Walk(self._recovered(since))
        if self._asked_at is None:
            self._asked_at = since.at
        ended = False
        while not ended and not stopped.is_set():
            batch = self._next(walk)
            ended = batch.ended
            yield batch

    def _recovered(self, since: Since) -> Place:
        """Return where to go on; the chat of another evening, or of another video, is forgotten."""
        at, now = place.read(since.place), self._clock()
        self._api.remember(Quota(at.day, at.spent, at.replies))
        last = (since.at or 0) / 1000
        if at.video != self._keys.get(VIDEO) or now - last > _SAME_EVENING:
            return at.without_chat()
        if not self._connected_at and last <= now:
            # The program was started again: YouTube's interval holds all the same.
            self._not_before = last + min(at.every, LONGEST_WAIT)
        return at

    def _next(self, walk: _Walk) -> Batch:
        """Ask once, or more often where the first question was wrong."""
        if not walk.at.chat:
            walk.at = self._found(walk.at)
        early = self._not_before - self._clock()
        if 0 < early <= LONGEST_WAIT:  # longer only where somebody has set the clock back
            return Batch(wait=early)
        # Once even from the units kept for replies: a person has pressed "try again".
        if walk.asked and not self._api.quota().calls_left(self._clock()):
            raise out_of_quota(self._clock())
        walk.asked = True
        asked_at = round(self._clock() * 1000)
        try:
            body = self._asked(walk.at)
        except ChatEnded:
            return self._over(walk)
        except ChatGone:
            walk.at = self._looked_up_again(walk.at)
            return self._next(walk)
        except Refused as refused:
            walk.begin_anew(refused)
            return self._next(walk)
        batch = self._taken(walk, body)
        self._asked_at = asked_at
        return batch

    def _found(self, at: Place) -> Place:
        video = self._keys.get(VIDEO)
        try:
            live = find(self._api, video)
        except InputError as error:
            raise NeedsPerson(error.cause, error.remedy) from None
        if live.chat == at.chat:
            return at
        self._alive = live.chat
        return Place(live.chat, video, began=self._clock())

    def _looked_up_again(self, at: Place) -> Place:
        """Look once more for a chat that YouTube does not know; the second time it is for a person."""
        self._gone += 1
        if self._gone > 1:
            self._gone = 0
            raise NeedsPerson(
                tr("YouTube không thấy phòng trò chuyện của buổi live."),
                tr("Kiểm tra buổi live rồi bấm thử lại."),
            )
        return self._found(at)

    def _asked(self, at: Place) -> Mapping[str, Any]:
        params = {"liveChatId": at.chat, "part": "id,snippet,authorDetails", "maxResults": _AT_A_TIME}
        if at.page:
            params["pageToken"] = at.page
        pace = at.every or USUAL_WAIT
        try:
            answer = self._api.call("GET", "liveChat/messages", params, LIST, pace=pace)
        except NotSent:
            raise
        except Lost as lost:
            # YouTube may have answered, and its answer may have asked for this wait.
            lost.after = max(lost.after, pace)
            raise
        self._gone = 0
        if not self._connected_at:
            # By YouTube's clock where it tells it: that of this computer may be wrong.
            self._connected_at = answer.date or round(self._clock() * 1000)
        return answer.body

    def _taken(self, walk: _Walk, body: Mapping[str, Any]) -> Batch:
        """Return what came with how long to wait, and go on to where that leads."""
        at, now = walk.at, self._clock()
        arrival = Arrival(self._derived, round(now * 1000), at.chat, self._connected_at)
        came = comments(body, arrival, self._own)
        quota = self._api.quota()
        every = interval(body.get("pollingIntervalMillis"))
        wait = quota.interval(every, at.began, now)
        self._not_before = now + wait
        missing = walk.missing(came, self._asked_at)
        page = body.get("nextPageToken")
        walk.at = replace(
            at.having_heard(came).with_figures(quota),
            page=page if isinstance(page, str) and page else at.page,
            every=every,
        )
        if walk.is_drained(body, came):
            return replace(self._over(walk), comments=came, missing=missing)
        if not walk.ending:
            self._alive = at.chat
        return Batch(
            came,
            wait,
            walk.at.text(),
            missing=missing,
            quota_until=quota.until(wait, now),
            trouble=_slow(wait) if wait > SLOW else None,
        )

    def _over(self, walk: _Walk) -> Batch:
        """Return the end, or go on to another live where this one was over before we came."""
        ended = walk.at.chat == self._alive
        walk.at = walk.at.without_chat().with_figures(self._api.quota())
        walk.ending, walk.quiet = False, 0
        return Batch(place=walk.at.text(), ended=ended)

    # --------------------------------------------------------------- writing

    def reply(self, to: Comment, text: str) -> None:
        """Say something in the chat that is on. Raises Lost, NeedsPerson, Unsure, InputError."""
        line = clean(text)
        if not line or len(line) > LONGEST_REPLY:
            raise InputError(
                tr("Câu trả lời phải có từ 1 đến {longest} ký tự.", longest=LONGEST_REPLY),
                tr("Viết ngắn lại."),
            )
        snippet = {
            # What was pasted, or came by a bridge, does not name it.
            "liveChatId": self._alive or to.live_id,
            "type": "textMessageEvent",
            "textMessageDetails": {"messageText": line},
        }
        told = self._written("POST", {"part": "snippet"}, {"snippet": snippet})
        said = told.get("snippet")
        channel = said.get("authorChannelId") if isinstance(said, dict) else None
        if isinstance(channel, str) and channel:
            # Whoever speaks for us is the seller's side, also where the account is not the channel's.
            self._own |= {channel}

    def hide(self, comment: Comment) -> None:
        """Delete a comment from the chat; one that is gone already is well.

        Raises Lost, NeedsPerson, or NotPossible where YouTube's own number of it is not known.
        """
        if comment.id_kind != "native":
            raise NotPossible(tr("Không ẩn được bình luận từ đây."), tr("Ẩn trên trang của nền tảng."))
        try:
            self._api.call("DELETE", "liveChat/messages", {"id": comment.comment_id}, WRITE)
        except ChatGone:
            return
        except Refused as refused:
            raise NeedsPerson(refused.cause, refused.remedy) from None

    def _written(self, method: str, params: Mapping[str, str], body: object) -> Mapping[str, Any]:
        """Send once. Raises Unsure where YouTube may have it and its answer got lost."""
        try:
            return self._api.call(method, "liveChat/messages", params, WRITE, body=body).body
        except Refused as refused:
            raise InputError(refused.cause, tr("Sửa câu trả lời rồi gửi lại.")) from None
        except (NotSent, TooFast, OutOfQuota, ChatEnded, ChatGone):
            raise
        except Lost:
            raise Unsure(
                tr("Không biết câu trả lời đã lên YouTube chưa."),
                tr("Xem khung trò chuyện trước khi gửi lại."),
            ) from None


@dataclass(slots=True)
class _Walk:
    """Where one listening stands."""

    at: Place
    asked: bool = False
    anew: bool = False
    ending: bool = False
    quiet: int = 0
    before: frozenset[str] = frozenset()

    def begin_anew(self, refused: Refused) -> None:
        """Go on at the recent history where the page's token is too old; else only a person can help."""
        if not self.at.page:
            raise NeedsPerson(refused.cause, refused.remedy) from None
        self.at, self.anew = replace(self.at, page=""), True

    def missing(self, history: tuple[Comment, ...], since: int | None) -> tuple[int, int] | None:
        """Return what the recent history leaves open, where it was asked for in the middle of a chat."""
        asked = not self.at.page and (self.anew or self.at.heard)
        self.anew = False
        return self.at.unreached(history, since) if asked else None

    def is_drained(self, body: Mapping[str, Any], came: tuple[Comment, ...]) -> bool:
        """Tell whether the live is over and nothing new came twice: one empty answer may be a hiccup."""
        ids = frozenset(one.comment_id for one in came)
        self.ending = self.ending or bool(body.get("offlineAt")) or any(one.kind == "end" for one in came)
        new = ids - self.before
        self.before = self.before | ids if self.ending else ids
        self.quiet = 0 if new or not self.ending else self.quiet + 1
        return self.quiet > 1


def interval(told: object) -> float:
    """Return YouTube's wish in seconds: 1 to 60, and 5 where it tells nothing of sense."""
    if isinstance(told, bool) or not isinstance(told, int | float) or not told > 0:
        return USUAL_WAIT
    return min(max(told / 1000, SHORTEST_WAIT), LONGEST_WAIT)


def _slow(wait: float) -> CoopLiveError:
    return CoopLiveError(
        tr("YouTube chỉ cho hỏi {seconds} giây một lần: bình luận về chậm.", seconds=round(wait)),
        tr("Muốn nhanh hơn: dùng cầu nối với Social Stream Ninja hoặc Streamer.bot."),
    )
