"""Messages that buyers write to a Lazada shop: the way orders come there, apart from the live's comments."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from coop_live.chat.http import tried
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Level, Step
from coop_live.chat.sources.lazada import messages
from coop_live.chat.sources.lazada.gate import Gate, expires
from coop_live.chat.sources.lazada.shop import LazadaShop
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Comment


def decode(told: object) -> Iterable[Comment]:
    """Return the messages in a recorded answer of /im/message/list."""
    data = told.get("data") if isinstance(told, dict) else None
    rows = data.get("message_list") if isinstance(data, dict) else None
    now = time.time_ns() // 1_000_000
    for one in rows if isinstance(rows, list) else ():
        kept = messages.comment(one, "", now) if isinstance(one, dict) else None
        if kept is not None:
            yield kept


def try_it(keys: Keys, address: str) -> Iterator[Finding]:
    """Yield what works and what does not."""
    try:
        gate = Gate(keys, address)
        told = gate.get("/im/session/list", start_time=str(gate.now), page_size="1").get("data")
        if isinstance(told, dict) and isinstance(told.get("session_list"), list):
            yield Finding(Level.GOOD, tr("Đọc được tin nhắn của gian hàng Lazada."))
        else:
            yield Finding(
                Level.BAD, tr("Lazada không cho đọc tin nhắn."), tr("Xin quyền đọc tin nhắn cho ứng dụng.")
            )
    except CoopLiveError as trouble:
        yield tried(trouble)
        return
    if messages.whole(keys.get("presenter").strip()) is None:
        yield Finding(
            Level.WARN,
            tr("Chưa có mã người dẫn: máy không đưa được sản phẩm lên buổi live Lazada."),
            tr("Không cần thì bỏ qua."),
        )
    yield Finding(Level.WARN, _no_comments(), tr("Trong buổi live: chép bình luận rồi dán vào bằng Ctrl+V."))


def _no_comments() -> str:
    return tr("Bình luận trong buổi live Lazada thì không chương trình nào đọc được.")


def _steps() -> tuple[Step, ...]:
    return (
        Step(_no_comments() + " " + tr("Hãy chép bình luận rồi dán vào bằng Ctrl+V.")),
        Step(tr("Phần này đọc tin nhắn người mua gửi cho gian hàng, và trả lời được.")),
        Step(
            tr("Mở trang nhà phát triển của Lazada, tạo ứng dụng, xin quyền tin nhắn (Instant Messaging)."),
            "https://open.lazada.com/",
        ),
        Step(tr("Chép App Key và App Secret của ứng dụng, dán vào đây.")),
        Step(
            tr(
                "Mở trang ủy quyền của ứng dụng và đăng nhập bằng tài khoản gian hàng. Trên thanh địa chỉ "
                "của trang hiện ra có đoạn code=…: chép cả địa chỉ, dán vào ô Mã ủy quyền trong vòng 30 phút."
            ),
        ),
        Step(tr("Bấm Thử. Mã chỉ nằm trong kho khóa của máy này.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với Lazada thật: tên các lỗi, độ dài câu trả lời, thứ tự các trang tin nhắn, và việc "
        "đưa sản phẩm lên buổi live. Bình luận trong buổi live Lazada không chương trình nào đọc được."
    )


KIND = Kind(
    name="lazada",
    platform="lazada",
    title=lambda: tr("Tin nhắn Lazada"),
    asks=(
        Ask("app_key", lambda: tr("App Key"), lambda: tr("Số trên trang ứng dụng của Lazada.")),
        Ask(
            "app_secret",
            lambda: tr("App Secret"),
            lambda: tr("Chuỗi bí mật trên trang ứng dụng của Lazada."),
            secret=True,
        ),
        Ask(
            "code",
            lambda: tr("Mã ủy quyền"),
            lambda: tr("Chỉ cần khi đăng nhập: dán cả địa chỉ có đoạn code=…, dùng được 30 phút."),
            secret=True,
            optional=True,
        ),
        Ask(
            "presenter",
            lambda: tr("Mã người dẫn"),
            lambda: tr(
                "Số của người dẫn (presenterId), để đưa sản phẩm lên buổi live. Không cần thì để trống."
            ),
            optional=True,
        ),
    ),
    steps=_steps,
    unproven=_unproven,
    open=LazadaShop,
    decode=decode,
    try_it=try_it,
    expires=expires,
    signed_in=lambda keys: any(keys.get(one) for one in ("code", "refresh_token", "access_token")),
)
