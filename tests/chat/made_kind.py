"""An invented source, for tests of what is around sources: a key given once, a number every evening."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from coop_live.chat.base import Source
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Level, Step

TOKEN = Ask("token", lambda: "Mã Trang", lambda: "Chuỗi dài, chép từ trang của Meta.", secret=True)
ROOM = Ask("room", lambda: "Số buổi live", lambda: "Nhìn trên đường dẫn buổi live.", each_live=True)
NICKNAME = Ask("nickname", lambda: "Tên gọi", lambda: "Để trống cũng được.", optional=True)

HOUR = 3600 * 1000


def made_kind(name: str = "made", **changed: Any) -> Kind:
    """Return the invented kind, with some of its parts changed."""
    return replace(
        Kind(
            name=name,
            platform="facebook",
            title=lambda: "Trang Facebook",
            asks=(TOKEN, ROOM, NICKNAME),
            steps=lambda: (
                Step("Mở trang của Meta và đăng nhập.", "https://developers.facebook.com/tools"),
                Step("Chép chuỗi dài, dán vào ô Mã Trang."),
            ),
            unproven=lambda: "chưa biết người lạ bình luận có tới không.",
            open=_open,
            decode=lambda _told: (),
            try_it=_try_it,
            expires=_expires,
        ),
        **changed,
    )


def waiting_try(begun: threading.Event, go_on: threading.Event) -> Callable[[Keys, str], Iterator[Finding]]:
    """Return a try that says one thing and then waits until it may say the other."""

    def try_it(_keys: Keys, _address: str) -> Iterator[Finding]:
        yield Finding(Level.GOOD, "Có mạng.")
        begun.set()
        go_on.wait(20)
        yield Finding(Level.GOOD, "Đọc được bình luận.")

    return try_it


def _open(_keys: Keys, _address: str) -> Source:
    raise NotImplementedError("nobody listens to an invented source")


def _try_it(keys: Keys, _address: str) -> Iterator[Finding]:
    yield Finding(Level.GOOD, "Có mạng.")
    if keys.get("token") != "đúng":
        yield Finding(Level.BAD, "Mã Trang sai.", "Chép lại chuỗi dài.")
        return
    yield Finding(Level.WARN, "Chưa có buổi live nào.", "Mở live rồi thử lại.")


def _expires(keys: Keys) -> int | None:
    until = keys.get("until")
    return int(until) if until else None
