"""Comments of a YouTube live, from Streamer.bot on the same computer."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Step
from coop_live.chat.local import LocalSource, ask_address, decode, try_it
from coop_live.chat.shapes import streamerbot
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.web_socket import Line, Pace
from coop_live.i18n import tr
from coop_live.model import Comment

HOME = "ws://127.0.0.1:8080/"
WANTED = {"YouTube": ["Message"]}


class StreamerBot(LocalSource):
    """Signs in to Streamer.bot where it asks for that, and subscribes to YouTube's messages."""

    name = "streamerbot"
    platform = "youtube"
    title = "Streamer.bot"
    home = HOME

    def __init__(self, keys: Keys, address: str = "", pace: Pace | None = None) -> None:
        super().__init__(keys, address, pace)
        self._password = keys.get("password")

    def greet(self, line: Line) -> None:
        """Wait for its Hello, sign in, subscribe."""
        asked = line.wait_for(lambda told: told if told.get("request") == "Hello" else None)
        if isinstance(asked.get("authentication"), dict):
            self._sign_in(line, asked["authentication"])
        line.say({"request": "Subscribe", "id": "subscribe", "events": WANTED})
        if not line.wait_for(lambda told: _answer(told, "subscribe")):
            raise Lost(tr("Streamer.bot không cho đọc chat YouTube."), tr("Cập nhật Streamer.bot."))

    def _sign_in(self, line: Line, asked: dict[str, Any]) -> None:
        if not self._password:
            raise NeedsPerson(tr("Streamer.bot đòi mật khẩu."), tr("Ghi mật khẩu ở trang Chuẩn bị."))
        proof = authentication(self._password, str(asked.get("salt")), str(asked.get("challenge")))
        line.say({"request": "Authenticate", "id": "sign-in", "authentication": proof})
        if not line.wait_for(lambda told: _answer(told, "sign-in")):
            raise NeedsPerson(
                tr("Streamer.bot không nhận mật khẩu này."), tr("Xem lại mật khẩu ở trang Chuẩn bị.")
            )

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame."""
        return streamerbot.read(item, arrival)


def authentication(password: str, salt: str, challenge: str) -> str:
    """Return the proof that the password is known, the same that OBS asks for."""
    secret = base64.b64encode(hashlib.sha256((password + salt).encode()).digest())
    return base64.b64encode(hashlib.sha256(secret + challenge.encode()).digest()).decode()


def _answer(told: dict[str, Any], request: str) -> bool | None:
    """Return whether it said yes to a request, None where this is no answer to it."""
    return told.get("status") == "ok" if told.get("id") == request and "status" in told else None


def _decode(told: object) -> Iterable[Comment]:
    return decode(streamerbot.read, told)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    return try_it(lambda: StreamerBot(keys, address))


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Cài Streamer.bot lên máy này và mở nó."), "https://streamer.bot/"),
        Step(tr("Trong Streamer.bot, mở Platforms > YouTube và đăng nhập bằng kênh của shop.")),
        Step(tr("Mở Servers/Clients > WebSocket Server và bấm Start Server.")),
        Step(tr("Nếu đã đặt mật khẩu ở đó thì ghi mật khẩu vào đây.")),
        Step(tr("Để Streamer.bot mở suốt buổi live.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với Streamer.bot thật. Chỉ đọc tin nhắn thường của YouTube, không đọc tin có tặng "
        "tiền (Super Chat). Tin bị xóa thì máy không biết."
    )


KIND = Kind(
    name="streamerbot",
    platform="youtube",
    title=lambda: "Streamer.bot",
    asks=(
        Ask(
            "password",
            lambda: tr("Mật khẩu"),
            lambda: tr("Chỉ khi đã đặt mật khẩu trong Streamer.bot."),
            secret=True,
            optional=True,
        ),
        ask_address(HOME),
    ),
    steps=_steps,
    unproven=_unproven,
    open=StreamerBot,
    decode=_decode,
    try_it=_try_it,
)
