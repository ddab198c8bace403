"""Tries YouTube before the live: what works, what does not, and what to do about it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

from coop_live.chat.http import tried
from coop_live.chat.kind import Finding, Keys, Level
from coop_live.chat.sources.youtube.api import Api
from coop_live.chat.sources.youtube.find import NotYet, find
from coop_live.chat.sources.youtube.source import VIDEO
from coop_live.chat.sources.youtube.tokens import SCOPE, WRITES, Tokens, until
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr

# A sign-in that ends before the end of a long evening is renewed before it, not in it.
_SOON = 6 * 3600.0


def try_it(keys: Keys, address: str) -> Iterator[Finding]:
    """Yield a finding for each thing tried: sign-in, what it allows, how long, and the live. Never raises."""
    try:
        tokens = Tokens(keys, address)
        tokens.fresh()
    except CoopLiveError as error:
        yield tried(error)
        return
    yield Finding(Level.GOOD, tr("Google nhận đăng nhập."))
    yield from _allowed(keys)
    yield from _lasts(keys)
    yield from _live(keys, tokens, address)


def _allowed(keys: Keys) -> Iterator[Finding]:
    scope = keys.get(SCOPE)
    if scope and WRITES not in scope.split():
        yield Finding(
            Level.WARN,
            tr("Chỉ đọc được, không trả lời và không xóa được bình luận."),
            tr("Đăng nhập lại và tích đủ quyền."),
        )


def _lasts(keys: Keys) -> Iterator[Finding]:
    ends = until(keys)
    if ends is not None and ends / 1000 - time.time() < _SOON:
        at = datetime.fromtimestamp(ends / 1000).astimezone().strftime("%H:%M %d/%m")
        yield Finding(
            Level.WARN, tr("Đăng nhập có thể hết hạn lúc {at}.", at=at), tr("Đăng nhập lại trước buổi live.")
        )


def _live(keys: Keys, tokens: Tokens, address: str) -> Iterator[Finding]:
    try:
        live = find(Api(tokens, address), keys.get(VIDEO))
    except NotYet as not_yet:
        # Before the evening there is no live: that is as it should be.
        yield Finding(Level.WARN, not_yet.cause, not_yet.remedy)
        return
    except CoopLiveError as error:
        yield tried(error)
        return
    yield Finding(Level.GOOD, tr("Thấy buổi live “{title}”.", title=live.title))
    if live.others:
        yield Finding(
            Level.WARN,
            tr("Kênh đang phát nhiều buổi cùng lúc; chọn buổi mới nhất."),
            tr("Muốn buổi khác thì dán địa chỉ video của buổi đó."),
        )
