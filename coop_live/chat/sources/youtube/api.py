"""One call to YouTube's Data API: signed, counted, and its errors told in people's words."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer, Caller, NotSent, broken
from coop_live.chat.sources.youtube.quota import Quota, until_new_day
from coop_live.chat.sources.youtube.tokens import Tokens
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

TITLE = "YouTube"
HOME, ROOT = "https://www.googleapis.com", "/youtube/v3/"
LONGEST_SLOW = 60.0


class ChatEnded(Lost):
    """YouTube says that this chat is over."""


class ChatGone(Lost):
    """YouTube does not know this chat (any more)."""


class Refused(CoopLiveError):
    """YouTube does not understand the request: the same one must not be sent again. `reason` is its word."""

    def __init__(self, cause: str, remedy: str, reason: str) -> None:
        super().__init__(cause, remedy)
        self.reason = reason


class OutOfQuota(Lost):
    """The units of today are spent."""


class TooFast(Lost):
    """YouTube wants to be asked more slowly; what was asked was not done."""


class Api:
    """Calls YouTube. `slow` seconds are waited after "too fast", twice as long each time in a row.

    Two threads call: who listens, and who answers a viewer; each has a connection of its own.
    """

    def __init__(self, tokens: Tokens, address: str = "", clock: Callable[[], float] = time.time) -> None:
        self._tokens = tokens
        self._quota = Quota()
        self._address = address
        self._clock = clock
        self._lock = threading.Lock()
        self._own = threading.local()
        self._slow = 0.0
        self._caller()

    def call(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        units: int,
        *,
        body: object = None,
        pace: float = 5.0,
    ) -> Answer:
        """Return a good answer. Raises Lost (and the kinds of it above), NeedsPerson or Refused.

        A token that is refused is renewed once. `pace` is the wait that was too short, should it be so.
        """
        token = self._token()
        answer = self._once(method, path, params, units, body, token)
        if answer.status == 401:
            answer = self._once(method, path, params, units, body, self._token(refused=token))
        if answer.status in (200, 204) and (answer.is_json or answer.status == 204):
            self._slow = 0.0
            return answer
        raise self._trouble(answer, pace)

    def quota(self) -> Quota:
        """Return the figures of today."""
        with self._lock:
            return replace(self._quota.at(self._clock()))

    def remember(self, kept: Quota) -> None:
        """Take the figures that were on disk, where they are of today and higher than ours."""
        with self._lock:
            known = self._quota.at(self._clock())
            if kept.day == known.day:
                known.spent = max(known.spent, kept.spent)
                known.replies = max(known.replies, kept.replies)

    def _token(self, refused: str = "") -> str:
        try:
            return self._tokens.fresh(refused)
        except Lost as lost:
            # Without a token nothing was asked of YouTube, and nothing said to it.
            raise NotSent(lost.cause, lost.remedy, after=lost.after) from None

    def _caller(self) -> Caller:
        if not hasattr(self._own, "caller"):
            self._own.caller = Caller(TITLE, HOME, self._address)
        caller: Caller = self._own.caller
        return caller

    def _once(
        self, method: str, path: str, params: Mapping[str, str], units: int, body: object, token: str
    ) -> Answer:
        headers = {"Authorization": f"Bearer {token}"}
        with self._lock:
            self._quota.spend(units, self._clock())
        try:
            return self._caller().call(method, ROOT + path, params=params, headers=headers, body=body)
        except NotSent:
            with self._lock:
                self._quota.spend(-units, self._clock())
            raise

    def _trouble(self, answer: Answer, pace: float) -> CoopLiveError:
        reason = why(answer.body)
        if reason in ("quotaExceeded", "dailyLimitExceeded"):
            return out_of_quota(self._clock())
        if reason in ("rateLimitExceeded", "userRateLimitExceeded") or answer.status == 429:
            self._slow = min(LONGEST_SLOW, 2 * max(self._slow, pace))
            slow = max(self._slow, answer.retry_after)
            return TooFast(tr("YouTube bảo hỏi chậm lại."), tr("Đang chờ."), after=slow)
        return broken(answer, TITLE) or _told(answer.status, reason)


def out_of_quota(now: float) -> OutOfQuota:
    """Return what to say, and do, when the units of today are spent."""
    return OutOfQuota(
        tr("Hết hạn mức YouTube hôm nay."),
        tr("Dùng cầu nối: mở Social Stream Ninja hoặc Streamer.bot. Hạn mức có lại lúc 14–15 giờ."),
        after=until_new_day(now),
    )


def why(body: Mapping[str, Any]) -> str:
    """Return Google's word for what went wrong, "" where it says none."""
    error = body.get("error")
    errors = error.get("errors") if isinstance(error, dict) else None
    first = errors[0] if isinstance(errors, list) and errors else None
    reason = first.get("reason") if isinstance(first, dict) else None
    return reason if isinstance(reason, str) else ""


def _told(status: int, reason: str) -> CoopLiveError:
    """Return what an error means that waiting does not mend."""
    if reason == "liveChatEnded":
        return ChatEnded(
            tr("Buổi live trên YouTube đã kết thúc."), tr("Live tiếp thì mở buổi mới rồi thử lại.")
        )
    if status == 404:
        return ChatGone(tr("YouTube không thấy phòng trò chuyện này."), tr("Đang tìm lại buổi live."))
    if status == 401:
        return NeedsPerson(tr("YouTube không nhận đăng nhập này."), tr("Bấm Đăng nhập lại."))
    if status == 403:
        return _forbidden(reason)
    return Refused(
        tr("YouTube không nhận yêu cầu này ({reason}).", reason=_word(reason) or status),
        tr("Kiểm tra buổi live rồi bấm thử lại."),
        reason,
    )


def _forbidden(reason: str) -> NeedsPerson:
    if reason == "liveChatDisabled":
        return NeedsPerson(
            tr("Buổi live này tắt trò chuyện."), tr("Bật trò chuyện trong YouTube Studio rồi bấm thử lại.")
        )
    if reason == "accessNotConfigured":
        return NeedsPerson(
            tr("Dự án Google chưa bật YouTube Data API v3."), tr("Bật trong Google Cloud rồi bấm thử lại.")
        )
    if reason == "liveStreamingNotEnabled":
        return NeedsPerson(
            tr("Kênh này chưa được phát trực tiếp."), tr("Bật phát trực tiếp trong YouTube Studio.")
        )
    return NeedsPerson(
        tr("Tài khoản này không được xem hoặc sửa trò chuyện của buổi live."),
        tr("Đăng nhập lại bằng tài khoản của kênh."),
    )


def _word(reason: str) -> str:
    """Return the reason where it is one plain word: it is somebody else's text."""
    return reason if reason.isascii() and reason.isalnum() and len(reason) <= 60 else ""
