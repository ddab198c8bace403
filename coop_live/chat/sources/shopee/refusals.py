"""What Shopee says when it refuses, and what that means for a person: the documented errors, one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from coop_live.chat.base import Lost, NeedsPerson
from coop_live.chat.http import Answer
from coop_live.i18n import tr

Words = tuple[str, str]

# The daily count begins anew at midnight of UTC+8.
DAY_BEGINS, DAY = 8 * 3600, 24 * 3600
# An address that is not declared, or a method that is down: somebody may be putting that right just now.
LOOK_AGAIN = 30.0


class Refusal(Exception):
    """An answer whose `error` is filled. `after`: seconds that the platform asked to wait."""

    def __init__(self, code: str, message: str = "", after: float = 0.0) -> None:
        super().__init__(code)
        self.code, self.message, self.after = code, message, after

    def says(self, code: str, part: str = "") -> bool:
        """Return whether it is that error, with that part in its message."""
        return self.code == code and part.lower() in self.message.lower()

    @property
    def of_clock(self) -> bool:
        """The time in the call was more than 5 minutes off."""
        return self.says("error_param", "timestamp is expired")

    @property
    def of_token(self) -> bool:
        """The access token works no more."""
        return (
            self.code in ("invalid_acceess_token", "invalid_access_token")
            or self.says("error_auth", "access_token")
            or self.says("error_param", "access_token")
        )

    @property
    def of_session(self) -> bool:
        """The live does not run: not yet, or no more."""
        return self.code == "error_data" and bool(re.search(r"not ongoing|is ended", self.message.lower()))

    @property
    def of_offset(self) -> bool:
        """Something in the question is wrong, which may be the place where we wanted to go on."""
        return self.code in ("error_param", "error_data") and bool(
            re.search(r"parameter|offset|parse data|not found|data not exist", self.message.lower())
        )


def refusal(answer: Answer) -> Refusal | None:
    """Return the refusal that an answer is, whatever its HTTP status; None where it is none."""
    code, message = answer.body.get("error"), answer.body.get("message")
    if not isinstance(code, str) or not code:
        return None
    return Refusal(code, message if isinstance(message, str) else "", answer.retry_after)


@dataclass(frozen=True, slots=True)
class _Row:
    """One documented error: its code, a part of its message ("" any), and what is said of it."""

    code: str
    part: str
    words: Callable[[], Words]
    person: bool = True
    after: float = 0.0


def trouble(refused: Refusal, now: float) -> Lost | NeedsPerson:
    """Return what a refusal means; `now` is the platform's time in seconds."""
    if refused.code == "error_limit":
        left = DAY - (now + DAY_BEGINS) % DAY
        return Lost(
            tr("Hôm nay ứng dụng đã hỏi Shopee hết số lần cho phép."),
            tr("Shopee cho hỏi lại sau 23 giờ (giờ Việt Nam). Đến lúc đó hãy dán bình luận vào."),
            after=left,
        )
    if refused.code == "source_ip_undeclared":
        return Lost(*_address(refused.message), after=LOOK_AGAIN)
    for row in _ROWS:
        if refused.says(row.code, row.part):
            cause, remedy = row.words()
            after = max(refused.after, row.after)
            return NeedsPerson(cause, remedy) if row.person else Lost(cause, remedy, after=after)
    code = re.sub(r"[^a-z_]", "", refused.code.lower())[:40]
    return Lost(tr("Shopee báo lỗi {code}.", code=code), tr("Đang thử lại."), after=refused.after)


def documented(refused: Refusal) -> bool:
    """Return whether this error has a sentence of its own."""
    return refused.code in ("error_limit", "source_ip_undeclared") or any(
        refused.says(row.code, row.part) for row in _ROWS
    )


def sign_in_again() -> NeedsPerson:
    """Return the error of a sign-in that came to its end."""
    return NeedsPerson(*_sign_in())


# ------------------------------------------------------------------ the words


def _sign_in() -> Words:
    return tr("Phiên đăng nhập Shopee đã hết hạn."), tr("Cấp quyền lại trên Shopee rồi dán địa chỉ mới.")


def _address(message: str) -> Words:
    found = re.search(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", message)
    return (
        tr("Shopee không nhận địa chỉ mạng này ({ip}). Mạng ở nhà hay đổi địa chỉ.", ip=found[0])
        if found
        else tr("Shopee không nhận địa chỉ mạng này. Mạng ở nhà hay đổi địa chỉ."),
        tr("Thêm địa chỉ này vào IP Address Whitelist của ứng dụng trên Shopee Open Platform."),
    )


def _partner() -> Words:
    return tr("Shopee không nhận Partner ID này."), tr("Chép lại Partner ID từ Shopee Open Platform.")


def _key() -> Words:
    return tr("Shopee không nhận chữ ký của lời gọi."), tr("Chép lại Partner Key (khóa Live) cho đúng.")


def _key_expired() -> Words:
    return tr("Partner Key đã hết hạn."), tr("Tạo khóa mới trên Shopee Open Platform rồi dán vào.")


def _deleted() -> Words:
    return tr("Ứng dụng trên Shopee Open Platform đã bị xóa."), tr("Tạo ứng dụng khác rồi điền lại.")


def _restricted() -> Words:
    return (
        tr("Shopee đang hạn chế ứng dụng này."),
        tr("Mở Shopee Open Platform xem lý do, hoặc hỏi người đã tạo ứng dụng."),
    )


def _no_permission() -> Words:
    return (
        tr("Ứng dụng chưa có quyền Livestream Management."),
        tr("Xin quyền này trên Shopee Open Platform. Trong lúc chờ, hãy dán bình luận vào."),
    )


def _not_authorized() -> Words:
    return (
        tr("Tài khoản này chưa cho ứng dụng quyền dùng."),
        tr("Đăng nhập Shopee bằng tài khoản bán hàng và cấp quyền cho ứng dụng."),
    )


def _banned() -> Words:
    return tr("Tài khoản Shopee này đang bị khóa."), tr("Liên hệ Shopee để mở lại tài khoản.")


def _may_not_live() -> Words:
    return tr("Tài khoản này chưa được phép live trên Shopee."), tr("Liên hệ Shopee để xin quyền live.")


def _user() -> Words:
    return tr("User ID của Shopee không đúng."), tr("Chép lại User ID, hoặc để trống và dán mã cấp quyền.")


def _session() -> Words:
    return tr("Shopee không có phiên live này."), tr(
        "Chép lại số phiên hoặc đường dẫn chia sẻ của buổi live."
    )


def _not_ours() -> Words:
    return (
        tr("Phiên live này của tài khoản khác."),
        tr("Dùng số phiên của tài khoản đã cấp quyền, hoặc cấp quyền bằng tài khoản đang live."),
    )


def _not_ongoing() -> Words:
    return tr("Phiên live Shopee chưa chạy."), tr("Mở live trên Shopee; bình luận sẽ tự về.")


def _region() -> Words:
    return (
        tr("Shopee chưa mở tính năng này cho vùng của tài khoản."),
        tr("Hãy dán bình luận vào từ điện thoại."),
    )


def _suspended() -> Words:
    return tr("Shopee đã ngừng cách đọc bình luận này."), tr(
        "Cập nhật chương trình; trong lúc đó hãy dán bình luận."
    )


def _offline() -> Words:
    return tr("Shopee đang tạm tắt việc đọc bình luận."), tr("Đang thử lại. Lâu thì hãy dán bình luận vào.")


def _code() -> Words:
    return tr("Mã cấp quyền đã dùng rồi hoặc quá 10 phút."), tr(
        "Cấp quyền lại trên Shopee rồi dán địa chỉ mới ngay."
    )


def _clock() -> Words:
    return tr("Đồng hồ của máy sai giờ."), tr("Chỉnh lại ngày giờ của máy.")


def _slower() -> Words:
    return tr("Shopee bảo hỏi chậm lại."), tr("Đang chờ.")


def _server() -> Words:
    return tr("Shopee đang trục trặc."), tr("Đang thử lại.")


def _question() -> Words:
    return tr("Shopee không hiểu câu hỏi của chương trình."), tr("Đang thử lại. Xem lại số phiên live.")


def _words_refused() -> Words:
    return tr("Shopee không cho đăng câu này."), tr("Viết lại câu khác, ngắn hơn.")


def _item() -> Words:
    return tr("Shopee không có sản phẩm này trong gian hàng."), tr(
        "Xem lại mã sản phẩm và mã gian hàng Shopee."
    )


# The first row that fits counts; codes and messages as the documentation dumps of each method spell them.
_ROWS = (
    _Row("error_auth", "partner_id", _partner),
    _Row("error_auth", "deleted", _deleted),
    _Row("error_auth", "restricted", _restricted),
    _Row("error_auth", "no permission", _no_permission),
    _Row("error_auth", "access_token", _sign_in),
    _Row("error_auth", "not authorized", _not_authorized),
    _Row("error_auth", "", _not_authorized),
    _Row("invalid_acceess_token", "", _sign_in),
    _Row("invalid_access_token", "", _sign_in),
    _Row("error_sign", "", _key),
    _Row("error_param", "sign in query", _key),
    _Row("invalid_partner_id", "", _partner),
    _Row("error_param", "partner_id", _partner),
    _Row("error_partner_key_expired", "", _key_expired),
    _Row("error_api_call_restricted", "", _restricted),
    _Row("error_api_permission", "", _no_permission),
    _Row("api_suspended", "", _suspended),
    _Row("error_param", "timestamp", _clock, person=False),
    _Row("error_param", "access_token", _sign_in),
    _Row("error_param", "user_id", _user),
    _Row("error_param", "offline", _offline, person=False, after=LOOK_AGAIN),
    _Row("error_param", "session_id", _session),
    _Row("error_param", "empty comment", _words_refused),
    _Row("error_param", "item_id", _item),
    _Row("error_param", "shop_id", _item),
    _Row("error_param", "", _question, person=False),
    _Row("error_data", "not belong", _not_ours),
    _Row("error_data", "not ongoing", _not_ongoing, person=False),
    _Row("error_data", "is ended", _not_ongoing, person=False),
    _Row("error_data", "session_id", _session),
    _Row("error_data", "150", _words_refused),
    _Row("error_data", "sensitive", _words_refused),
    _Row("error_data", "frozen", _banned),
    _Row("error_data", "permission to livestream", _may_not_live),
    _Row("error_data", "item", _item),
    _Row("error_data", "", _question, person=False),
    _Row("error_server", "too many", _slower, person=False),
    _Row("error_rate_limit", "", _slower, person=False),
    _Row("error_server", "region", _region),
    _Row("error_server", "", _server, person=False),
    _Row("error_network", "", _server, person=False),
    _Row("user_no_linked", "", _not_authorized),
    _Row("shop_no_linked", "", _not_authorized),
    _Row("user_banned", "", _banned),
    _Row("shop_banned", "", _banned),
    _Row("invalid_code", "", _code),
    _Row("refresh_token_expired", "", _sign_in),
    _Row("error_shop_refresh_token", "", _sign_in),
    _Row("error_merchant_refresh_token", "", _sign_in),
    _Row("shop_access_expired", "", _sign_in),
)
