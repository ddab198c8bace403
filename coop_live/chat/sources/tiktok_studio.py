"""Comments of a TikTok live, from TikTok LIVE Studio itself, for whoever TikTok gave access.

[?] After the documentation of its Local Data Access, protocol 1.0.0 (see shapes/tiktok_studio.py).
It is an early access for developers; nothing of it could be tried.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from typing import Any

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Step
from coop_live.chat.local import LocalSource, ask_address, ask_own, decode, try_it
from coop_live.chat.open_ports import open_ports
from coop_live.chat.shapes import tiktok_studio
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.web_socket import Line, Pace
from coop_live.i18n import tr
from coop_live.model import Comment

PATH = "/v1/third-party"
HOME = f"ws://127.0.0.1:30000{PATH}"
VERSION = "1.0.0"
HELLO = {
    "type": "SERVER_HELLO",
    "product": "tiktok_live_studio",
    "channel": "third-party-im",
    "version": VERSION,
}
# The reference of the protocol names the first range, its newer guide the second [?].
PORTS = (*range(30000, 30016), *range(49152, 65536))
HELLO_SECONDS = 0.5
# What only a person can mend; the rest (SERVER_ERROR, CONNECTION_LIMIT …) is tried again.
FOR_A_PERSON = ("INVALID_FORMAT", "ACCESS_DISABLED", "INVALID_CREDENTIALS")
ACCESS_CHANGED = (400, 510)


class TikTokStudio(LocalSource):
    """Looks for LIVE Studio's port, which is another one every time, and signs in with what TikTok issued."""

    name = "tiktok_studio"
    platform = "tiktok"
    title = "TikTok LIVE Studio"
    home = HOME

    def __init__(
        self, keys: Keys, address: str = "", pace: Pace | None = None, ports: Sequence[int] = PORTS
    ) -> None:
        super().__init__(keys, address, pace)
        self._given = bool(address or keys.get("address"))
        self._ports = ports
        self._credentials = {name: keys.get(name).strip() for name in ("app_id", "key_id", "secret")}

    def reach(self, stopped: threading.Event) -> Line:
        """Return a conversation after a hello that is LIVE Studio's own: only that gets the secret."""
        for address in self._addresses(stopped):
            line = self._hello(address, stopped)
            if line is not None:
                self._address = address  # it is tried first the next time
                return self._signed_in(line)
        raise Lost(
            tr("Chưa tìm thấy TikTok LIVE Studio."),
            tr("Mở TikTok LIVE Studio trên máy này, và xem đã được TikTok cho quyền chưa."),
        )

    def _addresses(self, stopped: threading.Event) -> Iterator[str]:
        yield self._address
        if not self._given:
            for port in open_ports(self._ports, stopped):
                yield f"ws://127.0.0.1:{port}{PATH}"

    def _hello(self, address: str, stopped: threading.Event) -> Line | None:
        pace = replace(self._pace, answer=min(HELLO_SECONDS, self._pace.answer))
        with suppress(Lost), ExitStack() as unless_it_is:
            line = unless_it_is.enter_context(closing(Line(self.title, address, stopped, pace)))
            line.wait_for(lambda told: True if HELLO.items() <= told.items() else None)
            unless_it_is.pop_all()
            return line
        return None

    def _signed_in(self, line: Line) -> Line:
        try:
            line.say({"type": "AUTH", **self._credentials, "version": VERSION})
            told = line.wait_for(_result, self._pace.answer)
            if told.get("success") is not True:
                raise _refused(told.get("error_code"))
        except BaseException:
            line.close()
            raise
        return line

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame. Raises Lost or NeedsPerson for a goodbye."""
        if isinstance(item, dict) and item.get("type") == "DISCONNECT":
            if item.get("reason_code") in ACCESS_CHANGED:
                raise _no_access()
            raise Lost(tr("{program} đã ngắt kết nối.", program=self.title), tr("Đang nối lại."))
        return tiktok_studio.read(item, arrival)


def _result(told: dict[str, Any]) -> dict[str, Any] | None:
    return told if told.get("type") == "AUTH_RESULT" else None


def _refused(code: object) -> Lost | NeedsPerson:
    if code in FOR_A_PERSON:
        return _no_access()
    return Lost(tr("TikTok LIVE Studio chưa cho vào."), tr("Đang thử lại. Đóng phần mềm khác đang đọc chat."))


def _no_access() -> NeedsPerson:
    return NeedsPerson(
        tr("TikTok LIVE Studio không nhận các mã này."),
        tr("Xem lại ba mã ở trang Chuẩn bị, hoặc hỏi TikTok xem còn quyền không."),
    )


def _decode(told: object) -> Iterable[Comment]:
    return decode(tiktok_studio.read, told)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    return try_it(lambda: TikTokStudio(keys, address))


def _steps() -> tuple[Step, ...]:
    return (
        Step(
            tr("Xin TikTok cho đọc dữ liệu trên máy (Local Data Access). Không được thì dùng TikFinity."),
            "https://tiktok-live-studio-local-data-access.pages.dev/apply",
        ),
        Step(tr("TikTok gửi ba mã qua thư: app_id, key_id và secret. Dán cả ba vào đây.")),
        Step(tr("Ghi tên TikTok của shop vào đây, để bình luận của shop không thành đơn.")),
        Step(tr("Mở TikTok LIVE Studio trên chính máy này và để nó mở suốt buổi live.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với TikTok LIVE Studio thật: viết theo tài liệu thử nghiệm cho người làm phần mềm, "
        "đăng ở một trang không phải của tiktok.com. Cần được TikTok cho quyền; chưa rõ hợp tác xã có xin "
        "được không. Tài liệu ghi hai dải cổng khác nhau; máy tìm cả hai."
    )


KIND = Kind(
    name="tiktok_studio",
    platform="tiktok",
    title=lambda: "TikTok (LIVE Studio)",
    asks=(
        Ask("app_id", lambda: "app_id", lambda: tr("Mã ứng dụng trong thư của TikTok.")),
        Ask("key_id", lambda: "key_id", lambda: tr("Mã khóa trong thư của TikTok.")),
        Ask("secret", lambda: "secret", lambda: tr("Mã bí mật trong thư của TikTok."), secret=True),
        ask_own(),
        ask_address(HOME),
    ),
    steps=_steps,
    unproven=_unproven,
    open=TikTokStudio,
    decode=_decode,
    try_it=_try_it,
)
