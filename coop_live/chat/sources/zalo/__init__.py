"""Zalo Official Account: buyers' messages as a channel for orders, and free replies within 48 hours."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

from coop_live.chat import pair
from coop_live.chat.base import Source
from coop_live.chat.http import checked, tried
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Level, Step
from coop_live.chat.shapes import zalo as shapes
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.zalo.api import HOME, Api, Refused, trouble
from coop_live.chat.sources.zalo.permission import OAUTH_HOME, new_verifier, page
from coop_live.chat.sources.zalo.source import ZaloAccount
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Comment

__all__ = ["HOME", "KIND", "ZaloAccount"]

CONSOLE = "https://developers.zalo.me"
SOON = 3 * 24 * 3600


def _asks() -> tuple[Ask, ...]:
    return (
        Ask("app_id", lambda: tr("App ID"), lambda: tr("Dãy số của ứng dụng trên Zalo for Developers.")),
        Ask(
            "secret_key",
            lambda: tr("Khóa bí mật của ứng dụng"),
            lambda: tr("Secret Key của ứng dụng. Không đưa cho ai."),
            secret=True,
        ),
        Ask(
            "redirect_uri",
            lambda: tr("Địa chỉ chuyển về"),
            lambda: tr("Callback URL của ứng dụng, thuộc tên miền đã xác thực. Cần khi bấm Cấp quyền."),
            optional=True,
        ),
        pair.CODE,
        Ask(
            "access_token",
            lambda: tr("Access token"),
            lambda: tr("Dán từ công cụ API Explorer của Zalo, nếu không dùng mã."),
            secret=True,
            optional=True,
        ),
        Ask(
            "refresh_token",
            lambda: tr("Refresh token"),
            lambda: tr("Dán cùng với access token. Chỉ dùng ở một máy: mỗi mã dùng được một lần."),
            secret=True,
            optional=True,
        ),
    )


def _steps() -> tuple[Step, ...]:
    return (
        Step(
            tr("Hợp tác xã cần một Zalo Official Account (OA) và một ứng dụng đã liên kết với OA."), CONSOLE
        ),
        Step(tr("Chép App ID và khóa bí mật của ứng dụng vào hai ô bên cạnh.")),
        Step(tr("Cách 1: điền địa chỉ chuyển về, bấm Cấp quyền, rồi dán địa chỉ trang hiện ra.")),
        Step(tr("Cách 2: lấy access token và refresh token trong API Explorer rồi dán vào.")),
        Step(tr("Bấm Thử để xem được hay chưa. Trả lời người mua miễn phí trong 48 giờ.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa ai thử được với Zalo thật: địa chỉ chuyển về có bắt buộc thuộc tên miền đã xác thực không; "
        "gói OA nào được đọc tin và hỏi nhanh tới mức nào; số của tin qua webhook có trùng với số khi đọc "
        "thẳng không. Zalo không cho đọc bình luận khi live: chỉ đọc được tin nhắn gửi cho OA."
    )


def _decode(told: object) -> Iterable[Comment]:
    now, derived = time.time_ns() // 1_000_000, Derived()
    if isinstance(told, dict) and shapes.is_webhook(told):
        return shapes.read(told, Arrival(derived, now, ""))
    rows = told.get("data") if isinstance(told, dict) else None
    found = [shapes.row(one, now, derived) for one in rows] if isinstance(rows, list) else []
    return [one for one in found if one is not None]


def _open(keys: Keys, address: str) -> Source:
    return ZaloAccount(keys, address)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    try:
        api = Api(keys, address)
        api.read()
        api.recent(0)
        yield Finding(Level.GOOD, tr("Đọc được tin nhắn của Zalo OA."))
        until = pair.expires(keys)
        if not keys.get("refresh_token"):
            words = tr("Chưa có refresh token: sau khoảng một ngày phải cấp quyền lại.")
            yield Finding(Level.WARN, words, tr("Dán refresh token, hoặc bấm Cấp quyền."))
        elif until is not None and until / 1000 - time.time() < SOON:
            yield Finding(
                Level.WARN, tr("Quyền Zalo OA sắp hết hạn."), tr("Bấm Cấp quyền lại trước buổi live.")
            )
    except Refused as refused:
        found = trouble(refused)
        yield tried(found)
    except CoopLiveError as error:
        yield tried(error)


def _sign_in(
    keys: Keys, open_page: Callable[[str], object], stopped: threading.Event, address: str
) -> Finding:
    """Open the page on which leave is given; the person pastes what comes then: we have no domain [?]."""
    app_id, redirect = keys.get("app_id").strip(), keys.get("redirect_uri").strip()
    if not app_id.isdecimal():
        return Finding(Level.BAD, tr("Chưa có App ID."), tr("Chép App ID từ Zalo for Developers vào trước."))
    if not _is_address(redirect):
        words = tr("Chưa có địa chỉ chuyển về (https://…).")
        return Finding(Level.BAD, words, tr("Điền Callback URL của ứng dụng, hoặc dán hai token."))
    try:
        home = checked(address, OAUTH_HOME).rstrip("/") if address else OAUTH_HOME
        verifier, state = new_verifier(), secrets.token_urlsafe(16)
        keys.put("code_verifier", verifier)
        keys.put("state", state)
    except CoopLiveError as error:
        return tried(error)
    open_page(page(home, app_id, redirect, verifier, state))
    return Finding(
        Level.WARN,
        tr("Đã mở trang cấp quyền của Zalo."),
        tr("Đồng ý xong, chép địa chỉ của trang hiện ra và dán vào ô Mã cấp quyền trong 10 phút."),
    )


def _is_address(told: str) -> bool:
    try:
        parts = urlsplit(told)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)


KIND = Kind(
    name="zalo",
    platform="zalo",
    title=lambda: tr("Zalo OA"),
    asks=_asks(),
    steps=_steps,
    unproven=_unproven,
    open=_open,
    decode=_decode,
    try_it=_try_it,
    expires=pair.expires,
    signed_in=lambda keys: any(keys.get(one) for one in ("code", pair.REFRESH, pair.ACCESS)),
    sign_in=_sign_in,
    sign_in_words=lambda: tr("Cấp quyền"),
)
