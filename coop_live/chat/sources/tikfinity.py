"""Comments of a TikTok live, from TikFinity on the same computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from coop_live.chat.kind import Finding, Keys, Kind, Step
from coop_live.chat.local import LocalSource, ask_address, ask_own, decode, try_it
from coop_live.chat.shapes import tikfinity
from coop_live.chat.shapes.arrival import Arrival
from coop_live.i18n import tr
from coop_live.model import Comment

HOME = "ws://127.0.0.1:21213/"


class TikFinity(LocalSource):
    """Hears TikFinity, which tells everything unasked."""

    name = "tikfinity"
    platform = "tiktok"
    title = "TikFinity"
    home = HOME

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame."""
        return tikfinity.read(item, arrival)


def _decode(told: object) -> Iterable[Comment]:
    return decode(tikfinity.read, _frames(told))


def _frames(told: object) -> object:
    """Return recorded events as frames: a file may hold them by their names, {"chat": {…}, "gift": {…}}."""
    if isinstance(told, dict) and "event" not in told and any(name in told for name in tikfinity.KINDS):
        return [{"event": name, "data": data} for name, data in told.items()]
    return told


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    return try_it(lambda: TikFinity(keys, address))


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Cài TikFinity lên máy này và mở nó."), "https://tikfinity.zerody.one/"),
        Step(tr("Khi đã live, ghi tên TikTok của shop vào TikFinity và bấm Connect.")),
        Step(tr("Ghi tên TikTok của shop vào đây, để bình luận của shop không thành đơn.")),
        Step(tr("Để TikFinity mở suốt buổi live.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với TikFinity thật. TikTok không có cách chính thức để đọc bình luận: TikTok hay "
        "TikFinity đổi thì có thể mất bình luận, lúc đó hãy dán bằng tay. Chưa rõ khi nối lại TikFinity có "
        "kể lại bình luận cũ không. Bình luận của shop chỉ nhận ra được khi đã ghi tên TikTok của shop."
    )


KIND = Kind(
    name="tikfinity",
    platform="tiktok",
    title=lambda: "TikTok (TikFinity)",
    asks=(ask_own(), ask_address(HOME)),
    steps=_steps,
    unproven=_unproven,
    open=TikFinity,
    decode=_decode,
    try_it=_try_it,
)
