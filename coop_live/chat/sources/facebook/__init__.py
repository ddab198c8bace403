"""Comments of a Facebook Page's live, read with the Page's own token."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from coop_live.chat.identity import Derived
from coop_live.chat.kind import Ask, Kind, Step
from coop_live.chat.shapes import facebook as shapes
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.facebook.page import FacebookPage
from coop_live.chat.sources.facebook.trying import try_it
from coop_live.i18n import tr
from coop_live.model import Comment

# What only a comment has, and a live video or a Page has not.
_OF_A_COMMENT = ("message", "created_time", "message_tags", "can_hide")
_DEEPEST = 3


def decode(told: object) -> Iterable[Comment]:
    """Return the comments of a recorded answer (a page of them, one, or by id), or of a webhook body."""
    now = time.time_ns() // 1_000_000
    derived = Derived()
    if isinstance(told, dict) and told.get("object") == "page":
        return shapes.read(told, Arrival(derived, now, ""))
    return [shapes.row(one, "", "", now, derived) for one in _rows(told, _DEEPEST)]


def _rows(told: object, deep: int) -> Iterable[dict[str, Any]]:
    """Yield the comments in an answer: in `data`, in `comments`, under their ids, or the answer itself."""
    if deep == 0 or not isinstance(told, dict) or "error" in told:
        return
    if "status" not in told and any(name in told for name in _OF_A_COMMENT):
        yield told
        return
    inner = [told["comments"]] if isinstance(told.get("comments"), dict) else told.get("data", told)
    for one in inner.values() if isinstance(inner, dict) else inner if isinstance(inner, list) else ():
        yield from _rows(one, deep - 1)


def _steps() -> tuple[Step, ...]:
    return (
        Step(
            tr("Cần một người quản trị Trang Facebook. Trang cá nhân và nhóm không đọc được bằng cách này."),
        ),
        Step(
            tr("Mở trang dành cho nhà phát triển của Facebook, tạo một ứng dụng loại Doanh nghiệp."),
            "https://developers.facebook.com/apps/",
        ),
        Step(
            tr(
                "Mở công cụ Graph API Explorer, chọn ứng dụng vừa tạo, đánh dấu các quyền pages_show_list, "
                "pages_read_engagement, pages_read_user_content và pages_manage_engagement."
            ),
            "https://developers.facebook.com/tools/explorer/",
        ),
        Step(
            tr("Ở ô mã truy cập, đổi sang mã loại dài ngày (Extend), rồi chọn Trang và chép mã của Trang."),
            "https://developers.facebook.com/tools/debug/accesstoken/",
        ),
        Step(tr("Dán mã vào đây và bấm Thử. Mã chỉ nằm trong kho khóa của máy này.")),
        Step(tr("Nhờ một người lạ bình luận thử vào một buổi live, và xem có thấy cả tên không.")),
    )


def _unproven() -> str:
    return tr(
        "Chưa thử được với Facebook thật: bình luận của người lạ có đến khi ứng dụng chưa qua xét duyệt "
        "không, giới hạn thật là bao nhiêu, và mã của người có bị nhận ra không. Bình luận bị sửa hay xóa "
        "sau khi đã đọc thì máy không biết. Không dùng luồng trực tiếp (SSE) của Facebook: máy hỏi lại "
        "vài giây một lần."
    )


KIND = Kind(
    name="facebook",
    platform="facebook",
    title=lambda: tr("Trang Facebook"),
    asks=(
        Ask(
            "token",
            lambda: tr("Mã của Trang"),
            lambda: tr("Mã truy cập Trang (Page access token), loại dài ngày."),
            secret=True,
        ),
        Ask(
            "page",
            lambda: tr("Mã số Trang"),
            lambda: tr("Để trống thì lấy Trang của mã trên."),
            optional=True,
        ),
        Ask(
            "live",
            lambda: tr("Buổi live"),
            lambda: tr(
                "Để trống thì máy tự tìm buổi đang phát. Có nhiều buổi thì dán liên kết của một buổi."
            ),
            optional=True,
            each_live=True,
        ),
    ),
    steps=_steps,
    unproven=_unproven,
    open=FacebookPage,
    decode=decode,
    try_it=try_it,
)
