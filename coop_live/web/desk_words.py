"""The words and colours of the second desk's page, in the language and from the tokens of the window."""

from __future__ import annotations

import json
from functools import cache

from coop_live.i18n import tr
from coop_live.resources import asset


def words() -> dict[str, str]:
    """Return every sentence of the page by the name that the page calls it."""
    return _states() | _desk_words()


def reasons() -> list[str]:
    """Return why a draft may be refused, the most frequent first, as in the window."""
    return [tr("Nói đùa"), tr("Trùng đơn"), tr("Hết hàng"), tr("Khách đổi ý")]


def _states() -> dict[str, str]:
    return {
        "title": tr("Bàn thứ hai"),
        "name": tr("Tên của bạn"),
        "nameWhy": tr("Sổ ghi ai chốt đơn nào, nên cần tên."),
        "begin": tr("Bắt đầu"),
        "lost": tr("Mất kết nối. Đang nối lại, việc đã bấm sẽ được gửi."),
        "badLink": tr("Địa chỉ này không dùng được nữa. Quét lại mã QR ở máy chính."),
        "busy": tr("Bàn đầy rồi. Chờ một lát rồi mở lại trang."),
        "elsewhere": tr("Tên này đang mở ở tab khác. Tải lại trang để làm ở đây."),
        "unsure": tr("Máy chính vừa mở lại. Việc hoàn tác chưa gửi đã được bỏ."),
        "empty": tr("Chưa có đơn. Đơn sẽ hiện ở đây khi khách gõ mã."),
        "notLive": tr("Chưa vào live. Đơn sẽ hiện ở đây khi máy chính vào live."),
        "sending": tr("đang gửi"),
        "holder": tr("{name} đang làm", name="{name}"),
        "instead": tr("Làm thay"),
        "takeOver": tr("Enter hai lần để làm thay"),
        "desk": tr("Bàn {number}: {name}", number="{number}", name="{name}"),
    }


def _desk_words() -> dict[str, str]:
    return {
        "queue": tr("Đơn chờ chốt"),
        "stock": tr("Còn hàng"),
        "edit": tr("Sửa"),
        "later": tr("Để sau"),
        "wait": tr("Chờ hàng"),
        "undo": tr("Hoàn tác"),
        "take": tr("Nhận"),
        "cancel": tr("Thôi"),
        "editHint": tr("mã · loại · số"),
        "editName": tr("Sửa đơn: mã, loại, số"),
        "why": tr("Vì sao bỏ?"),
        "reveal": tr("Giữ để xem số điện thoại"),
        "unclear": tr("Chưa rõ món"),
        "bars1": tr("Hỏi lại"),
        "bars2": tr("Khá chắc"),
        "bars3": tr("Chắc"),
        "more": tr("còn {count} đơn nữa", count="{count}"),
        "close": tr("Đóng"),
    }


@cache
def colours() -> str:
    """Return a style sheet that names the window's colours, light and dark as the device wants it."""
    tokens = json.loads(asset("look", "tokens.json").read_text(encoding="utf-8"))["colour"]

    def sheet(theme: str) -> str:
        values = "".join(f"--{name.replace('_', '-')}:{one[theme]};" for name, one in tokens.items())
        return f":root{{color-scheme:{theme};{values}}}"

    return f"{sheet('light')}\n@media (prefers-color-scheme: dark){{{sheet('dark')}}}\n"
