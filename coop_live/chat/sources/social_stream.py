"""Comments of the chats that Social Stream Ninja reads in the browser, over its own local socket."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from coop_live.chat.base import NeedsPerson
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Step
from coop_live.chat.local import LocalSource, ask_address, ask_own, decode, try_it
from coop_live.chat.shapes import social_stream
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.web_socket import Line, Pace
from coop_live.i18n import tr
from coop_live.model import Comment

# Its hosted relay would take buyers' words through a stranger's server: it is not offered.
HOME = "ws://127.0.0.1:3000"
# It sends the chat to whoever listens on channel 4; what we would say goes out on 3.
LISTENING, SPEAKING = 4, 3


class SocialStream(LocalSource):
    """Joins the session of the person who runs Social Stream Ninja; who knows its name may listen."""

    name = "social_stream"
    title = "Social Stream Ninja"
    home = HOME

    def __init__(self, keys: Keys, address: str = "", pace: Pace | None = None) -> None:
        super().__init__(keys, address, pace)
        self._secret_session = keys.get("session").strip()

    def greet(self, line: Line) -> None:
        """Join the session; it does not answer to that."""
        if not self._secret_session:
            raise NeedsPerson(
                tr("Chưa có mã phiên của Social Stream Ninja."), tr("Dán mã phiên ở trang Chuẩn bị.")
            )
        line.say({"join": self._secret_session, "out": SPEAKING, "in": LISTENING})

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame."""
        return social_stream.read(item, arrival)


def _decode(told: object) -> Iterable[Comment]:
    return decode(social_stream.read, told)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    return try_it(lambda: SocialStream(keys, address))


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Cài ứng dụng Social Stream Ninja lên máy này và mở nó."), "https://socialstream.ninja/"),
        Step(
            tr(
                'Trong Global settings > Mechanics, bật "Enable remote API control of extension" và '
                '"Send chat messages to API server".'
            )
        ),
        Step(tr("Trong phần cài đặt, cho nó dùng máy chủ trên máy này (local server), cổng 3000.")),
        Step(tr("Chép mã phiên (session ID) rồi dán vào đây. Ai có mã này đọc được chat của bạn: giữ kín.")),
        Step(tr("Mở trang live trong ứng dụng đó và để nó mở suốt buổi live.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với Social Stream Ninja thật, nhất là cổng trên máy này. Nó đọc chữ trên trang web: "
        "trang đổi thì có thể mất bình luận. Bình luận không kèm mã và giờ thì hai câu giống nhau trong 3 "
        "giây tính là một."
    )


KIND = Kind(
    name="social_stream",
    platform="",
    title=lambda: "Social Stream Ninja",
    asks=(
        Ask(
            "session",
            lambda: tr("Mã phiên"),
            lambda: tr("Session ID của Social Stream Ninja. Giữ kín như mật khẩu."),
            secret=True,
        ),
        ask_own(),
        ask_address(HOME),
    ),
    steps=_steps,
    unproven=_unproven,
    open=SocialStream,
    decode=_decode,
    try_it=_try_it,
)
