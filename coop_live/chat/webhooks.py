"""What a person may give the bridge, so that only a real webhook passes as Facebook's or Zalo's."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.chat.kind import Ask
from coop_live.i18n import tr

FACEBOOK, ZALO = "facebook_secret", "zalo_secret"


@dataclass(frozen=True, slots=True)
class Asking:
    """Something that is no source and yet is given keys; `name` is where they are kept."""

    name: str
    asks: tuple[Ask, ...]


BRIDGE = Asking(
    "bridge",
    (
        Ask(
            FACEBOOK,
            lambda: tr("Khoá ứng dụng Facebook"),
            lambda: tr("Chỉ khi có máy chủ chuyển webhook Facebook về đây: tin không ký đúng sẽ bị từ chối."),
            secret=True,
            optional=True,
        ),
        Ask(
            ZALO,
            lambda: tr("Khoá OA Zalo"),
            lambda: tr("Chỉ khi có máy chủ chuyển webhook Zalo về đây: tin không ký đúng sẽ bị từ chối."),
            secret=True,
            optional=True,
        ),
    ),
)
