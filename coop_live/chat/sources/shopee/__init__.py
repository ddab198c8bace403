"""Shopee Live, through Shopee Open Platform: read, answered, and the product on sale shown beside it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from coop_live.chat import pair
from coop_live.chat.base import Source
from coop_live.chat.http import tried
from coop_live.chat.kind import Ask, Finding, Keys, Kind, Level, Step
from coop_live.chat.sources.shopee.api import HOME, Api
from coop_live.chat.sources.shopee.decode import comments
from coop_live.chat.sources.shopee.refusals import Refusal, trouble
from coop_live.chat.sources.shopee.source import ENDED, NOT_STARTED, ShopeeLive
from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.model import Comment

__all__ = ["HOME", "KIND", "ShopeeLive"]

CONSOLE = "https://open.shopee.com"
CLOCK_OFF = 120.0


def _asks() -> tuple[Ask, ...]:
    return (
        Ask(
            "partner_id",
            lambda: tr("Partner ID"),
            lambda: tr("Dãy số của ứng dụng trên Shopee Open Platform."),
        ),
        Ask(
            "partner_key",
            lambda: tr("Partner Key"),
            lambda: tr("Khóa của ứng dụng (Live API Partner Key). Không đưa cho ai."),
            secret=True,
        ),
        Ask(
            "user_id",
            lambda: tr("User ID Shopee"),
            lambda: tr("Dãy số của tài khoản đang live. Để trống nếu dán mã cấp quyền."),
            optional=True,
        ),
        pair.CODE,
        Ask(
            "session_id",
            lambda: tr("Phiên live"),
            lambda: tr("Dán đường dẫn chia sẻ của buổi live, hoặc số phiên."),
            each_live=True,
        ),
        Ask(
            "shop_id",
            lambda: tr("Mã gian hàng"),
            lambda: tr("Chỉ cần khi muốn Shopee tự hiện sản phẩm đang bán."),
            optional=True,
        ),
    )


def _steps() -> tuple[Step, ...]:
    return (
        Step(tr("Mở Shopee Open Platform và đăng nhập. Hợp tác xã cần có ứng dụng riêng ở đó."), CONSOLE),
        Step(tr("Xin quyền Livestream Management cho ứng dụng. Shopee quyết định có cho hay không.")),
        Step(tr("Chép Partner ID và Partner Key vào hai ô bên cạnh.")),
        Step(tr("Nếu ứng dụng có IP Address Whitelist, thêm địa chỉ mạng của máy này.")),
        Step(
            tr("Cấp quyền cho ứng dụng bằng tài khoản sẽ live. Dán địa chỉ trang hiện ra vào ô Mã cấp quyền.")
        ),
        Step(tr("Mỗi buổi live: bấm Chia sẻ trong Shopee, chép đường dẫn, dán vào ô Phiên live.")),
        Step(tr("Bấm Thử để xem được hay chưa.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa ai thử được với Shopee thật: Shopee có cho hợp tác xã nhỏ quyền Livestream Management không; "
        "tài khoản Việt Nam có dùng được không (Shopee ghi là được từ 13/1/2026); trang cấp quyền nằm "
        "ở đâu; một lần hỏi được bao nhiêu bình luận và hỏi nhanh tới mức nào. Shopee chỉ giữ bình luận "
        "trong 10 giây: mạng đứt lâu hơn thì phần đó phải chép từ điện thoại."
    )


def _decode(told: object) -> Iterable[Comment]:
    return comments(told, "", "", time.time_ns() // 1_000_000)


def _open(keys: Keys, address: str) -> Source:
    return ShopeeLive(keys, address)


def _try_it(keys: Keys, address: str) -> Iterator[Finding]:
    api: Api | None = None
    try:
        api = Api(keys, address)
        given = api.read()
        told = api.get("get_session_detail", session_id=given.session_id)
        yield Finding(Level.GOOD, tr("Shopee nhận ứng dụng và tài khoản."))
        yield from _of_clock(api.ahead)
        yield from _of_live(api, told.get("status"), given.session_id)
    except Refusal as refused:
        found = trouble(refused, api.now() if api else time.time())
        yield tried(found)
    except CoopLiveError as error:
        yield tried(error)


def _of_clock(ahead: float) -> Iterator[Finding]:
    if abs(ahead) > CLOCK_OFF:
        yield Finding(Level.WARN, tr("Đồng hồ của máy sai giờ."), tr("Chỉnh lại ngày giờ của máy."))


def _of_live(api: Api, status: object, session: str) -> Iterator[Finding]:
    if status == ENDED:
        words = tr("Phiên live này đã kết thúc.")
        yield Finding(Level.BAD, words, tr("Dán đường dẫn chia sẻ của buổi live mới."))
    elif status == NOT_STARTED:
        yield Finding(
            Level.WARN, tr("Phiên live Shopee chưa chạy."), tr("Mở live trên Shopee; bình luận sẽ tự về.")
        )
    else:
        api.get("get_latest_comment_list", session_id=session, offset="0")
        yield Finding(Level.GOOD, tr("Đọc được bình luận của phiên live."))


KIND = Kind(
    name="shopee",
    platform="shopee",
    title=lambda: tr("Shopee Live"),
    asks=_asks(),
    steps=_steps,
    unproven=_unproven,
    open=_open,
    decode=_decode,
    try_it=_try_it,
    expires=pair.expires,
    signed_in=lambda keys: any(keys.get(one) for one in ("code", pair.REFRESH, pair.ACCESS)),
)
