"""Comments of the lives that OneComme reads on the same computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from coop_live.chat.kind import Finding, Keys, Kind, Step
from coop_live.chat.local import LocalSource, ask_address, ask_own, decode, try_it
from coop_live.chat.shapes import onecomme
from coop_live.chat.shapes.arrival import Arrival
from coop_live.i18n import tr
from coop_live.model import Comment

# `p` says what it shall tell; from its version 8 on it tells nothing without.
HOME = "ws://127.0.0.1:11180/sub?p=comments"


class OneComme(LocalSource):
    """Hears OneComme, which first tells what it had before."""

    name = "onecomme"
    title = "OneComme"
    home = HOME

    def read(self, item: object, arrival: Arrival) -> Sequence[Comment]:
        """Return the comments in one frame."""
        return onecomme.read(item, arrival)


def _decode(told: object) -> Iterable[Comment]:
    return decode(onecomme.read, told)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    return try_it(lambda: OneComme(keys, address))


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Cài OneComme lên máy này và mở nó."), "https://onecomme.com/"),
        Step(tr("Trong OneComme, dán liên kết của buổi live và bật nó lên.")),
        Step(tr("Bản miễn phí của OneComme đòi ghi tên OneComme ở phần giới thiệu buổi live.")),
        Step(tr("Để OneComme mở suốt buổi live.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với OneComme thật. Cùng một buổi live thì đừng đọc bằng hai cách một lúc: mã bình "
        "luận của OneComme có thể khác mã của nền tảng, và một câu thành hai."
    )


KIND = Kind(
    name="onecomme",
    platform="",
    title=lambda: "OneComme",
    asks=(ask_own(), ask_address(HOME)),
    steps=_steps,
    unproven=_unproven,
    open=OneComme,
    decode=_decode,
    try_it=_try_it,
)
