"""Calls of Facebook's Graph API: what may be asked, how often, and what its errors mean."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer, Caller, broken
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

TITLE, HOME, VERSION = "Facebook", "https://graph.facebook.com", "v26.0"

# Of what the platform allows in percent: from here on half as often, from there on not at all.
SLOWER, REST = 75, 95
REST_SECONDS, LONGEST_REST = 60.0, 3600.0

# 104 and 2500 say that there was no token at all.
_SIGN_IN = (190, 102, 104, 2500)
_RATE = (4, 17, 32, 613, 80001)
_PASSING = (1, 2)
_CHECKPOINT = (459, 464)
_PERMISSION = re.compile(r"\bpages_[a-z_]{3,40}\b")


class Unreadable(NeedsPerson):
    """Error 100: what was asked for is not there, or may not be read."""


class Blocked(NeedsPerson):
    """Error 368: the Page may not write for now; reading goes on."""


class Limited(Lost):
    """Too much was asked: this was refused, and may be asked again later."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How much of what is allowed was used, in percent, and the seconds until it is allowed again."""

    percent: float = 0.0
    seconds: float = 0.0


class Graph:
    """Asks as one Page. The token goes in a header: never in an address, which others may log.

    `usage` and `date` (Facebook's clock, ms UTC) are what the last answer said of them.
    """

    def __init__(self, token: str, address: str = "") -> None:
        self._caller = Caller(TITLE, HOME, address)
        self._token = "".join(token.split())
        self._rests = 0
        self.usage = Usage()
        self.date: int | None = None

    def get(self, path: str, params: Mapping[str, str]) -> dict[str, Any]:
        """Return what is there. Raises Lost, NeedsPerson."""
        return self._told(self._caller.get(f"/{VERSION}/{path}", params, self._headers()))

    def post(self, path: str, form: Mapping[str, str]) -> dict[str, Any]:
        """Send; raises what `get` does. Only `http.NotSent` and a refusal say that nothing was done."""
        return self._told(self._caller.call("POST", f"/{VERSION}/{path}", form=form, headers=self._headers()))

    def next_page(self, told: Mapping[str, Any], asked: Mapping[str, str]) -> dict[str, str] | None:
        """Return what to ask for the page after this one, None at the end.

        Of a link to the same host the parameters count, without the token that Facebook writes into it;
        a link to any other host is not followed, and the page is asked for by its cursor instead.
        """
        paging = told.get("paging")
        link = paging.get("next") if isinstance(paging, dict) else None
        if not isinstance(paging, dict) or not isinstance(link, str):
            return None
        try:
            parts, own = urlsplit(link), urlsplit(self._caller.base)
            if (parts.scheme, parts.netloc) == (own.scheme, own.netloc):
                linked = dict(parse_qsl(parts.query, max_num_fields=50))
                linked.pop("access_token", None)
                return {**asked, **linked}
        except ValueError:
            pass
        cursors = paging.get("cursors")
        after = cursors.get("after") if isinstance(cursors, dict) else None
        return {**asked, "after": after} if isinstance(after, str) else None

    def wait(self, seconds: float) -> float:
        """Return how long to wait where `seconds` would do, as the last answer told of its limits."""
        if self.usage.percent >= REST:
            return self.usage.seconds or REST_SECONDS
        return seconds * 2 if self.usage.percent >= SLOWER else seconds

    @property
    def resting(self) -> Lost | None:
        """Return why nothing is asked for a while, None when it may be."""
        return Lost(_SLOW_DOWN(), tr("Đang chờ.")) if self.usage.percent >= REST else None

    def _headers(self) -> dict[str, str]:
        if not self._token or not self._token.isascii() or not self._token.isprintable():
            raise _sign_in(0)
        return {"Authorization": f"Bearer {self._token}"}

    def _told(self, answer: Answer) -> dict[str, Any]:
        self.usage, self.date = usage(answer.headers), answer.date
        error = answer.body.get("error")
        if isinstance(error, dict):
            raise self._meant(error, answer)
        if answer.status == 429:
            raise self._limited(answer)
        unread = broken(answer, TITLE)
        if unread is None and answer.status != 200:
            unread = Lost(_ERROR(answer.status), tr("Đang thử lại."))
        if unread is not None:
            raise unread
        self._rests = 0
        return answer.body

    def _limited(self, answer: Answer) -> Limited:
        """Return how long to wait: what the headers say, else a minute, the next time twice as long."""
        self._rests += 1
        doubled = min(REST_SECONDS * 2.0 ** min(self._rests - 1, 10), LONGEST_REST)
        seconds = self.usage.seconds or answer.retry_after or doubled
        return Limited(_SLOW_DOWN(), tr("Đang chờ."), after=seconds)

    def _meant(self, error: Mapping[str, Any], answer: Answer) -> CoopLiveError:
        """Return what an error of the Graph API means. Its own words are English and stay out."""
        code, sub = _number(error.get("code")), _number(error.get("error_subcode"))
        if code in _SIGN_IN:
            return _sign_in(sub)
        if code in _RATE:
            return self._limited(answer)
        if code == 10 or 200 <= code <= 299:
            return _forbidden(str(error.get("message", "")))
        if error.get("is_transient") is True or code in _PASSING:
            return Lost(_ERROR(code), tr("Đang thử lại."), after=answer.retry_after)
        if code == 100:
            return Unreadable(
                tr("Facebook không cho đọc buổi live hay Trang này."),
                tr("Xem lại mã buổi live, và mã Trang có đủ quyền {names} không.", names=", ".join(READING)),
            )
        if code == 368:
            return Blocked(
                tr("Facebook tạm chặn Trang viết bình luận."),
                tr("Vẫn đọc được bình luận. Trả lời khách trên điện thoại."),
            )
        return Lost(_ERROR(code), tr("Đang thử lại."), after=answer.retry_after)


READING = ("pages_read_engagement", "pages_read_user_content")
WRITING = ("pages_manage_engagement",)


def usage(headers: Mapping[str, str]) -> Usage:
    """Return the most that any limit in the headers (names in small letters) was used."""
    percents, seconds = [0.0], [0.0]
    for told in _limits(headers):
        for name, value in told.items():
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10**6:
                continue
            if name == "estimated_time_to_regain_access":
                seconds.append(value * 60.0)
            elif name in ("call_count", "total_cputime", "total_time"):
                percents.append(float(value))
    return Usage(max(percents), min(max(seconds), LONGEST_REST))


def rows(told: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of an answer; raises Lost where it has none, which is not the same as no row."""
    data = told.get("data")
    if not isinstance(data, list):
        raise unread()
    return [one for one in data if isinstance(one, dict)]


def unread() -> Lost:
    """Return what to say of an answer that is not as it should be."""
    return Lost(tr("{platform} trả lời không đọc được.", platform=TITLE), tr("Đang thử lại."))


def _limits(headers: Mapping[str, str]) -> list[dict[str, Any]]:
    found: list[object] = [_json(headers.get("x-app-usage", ""))]
    of_uses = _json(headers.get("x-business-use-case-usage", ""))
    for uses in of_uses.values() if isinstance(of_uses, dict) else ():
        found += uses if isinstance(uses, list) else []
    return [one for one in found if isinstance(one, dict)]


def _json(told: str) -> object:
    try:
        return json.loads(told)
    except (ValueError, RecursionError):
        return None


def _number(told: object) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) and abs(told) < 10**9 else 0


def _sign_in(sub: int) -> NeedsPerson:
    if sub in _CHECKPOINT:
        remedy = tr("Mở facebook.com, đăng nhập và làm theo lời Facebook. Rồi lấy mã Trang mới và dán vào.")
    else:
        remedy = tr("Lấy mã Trang mới rồi dán vào. Mã cũ hết dùng khi đổi mật khẩu hay gỡ ứng dụng.")
    return NeedsPerson(tr("Facebook không nhận mã Trang nữa: cần đăng nhập lại."), remedy)


def _forbidden(words: str) -> NeedsPerson:
    """Return which permission is missing: the one that Facebook names, else all that are needed."""
    names = sorted(set(_PERMISSION.findall(words))) or [*READING, *WRITING]
    return NeedsPerson(
        tr("Mã Trang thiếu quyền: {names}.", names=", ".join(names)),
        tr("Tạo lại mã Trang, đánh dấu các quyền này, rồi dán vào."),
    )


def _SLOW_DOWN() -> str:  # noqa: N802 - a sentence that two errors share
    return tr("Facebook bảo hỏi chậm lại.")


def _ERROR(code: int) -> str:  # noqa: N802
    return tr("Facebook đang trục trặc (lỗi {code}).", code=code)
