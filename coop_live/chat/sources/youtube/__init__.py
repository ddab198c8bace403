"""YouTube Live by Google's own interface: each cooperative signs in with its own Google Cloud project."""

from __future__ import annotations

from collections.abc import Iterable

from coop_live.chat.base import Source
from coop_live.chat.identity import Derived
from coop_live.chat.kind import Ask, Keys, Kind, Step
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.youtube.decode import comments
from coop_live.chat.sources.youtube.sign_in import sign_in
from coop_live.chat.sources.youtube.source import VIDEO, YouTube
from coop_live.chat.sources.youtube.tokens import CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN, until
from coop_live.chat.sources.youtube.trying import try_it
from coop_live.chat.watch import now_ms
from coop_live.i18n import tr
from coop_live.model import Comment

_ASKS = (
    Ask(
        CLIENT_ID,
        lambda: tr("Client ID"),
        lambda: tr("Dãy chữ kết thúc bằng .apps.googleusercontent.com, trong Google Cloud."),
    ),
    Ask(
        CLIENT_SECRET,
        lambda: tr("Client secret"),
        lambda: tr("Nằm cạnh Client ID. Google có cho thì chép vào đây."),
        secret=True,
        optional=True,
    ),
    Ask(
        VIDEO,
        lambda: tr("Địa chỉ video"),
        lambda: tr("Để trống thì tự tìm buổi live đang phát của kênh."),
        optional=True,
        each_live=True,
    ),
)


def _steps() -> tuple[Step, ...]:
    console = "https://console.cloud.google.com"
    return (
        Step(
            tr("Đăng nhập Google Cloud bằng tài khoản của kênh và tạo một dự án."), f"{console}/projectcreate"
        ),
        Step(tr("Bật YouTube Data API v3 cho dự án."), f"{console}/apis/library/youtube.googleapis.com"),
        Step(
            tr("Ở mục Audience chọn External, rồi thêm tài khoản của kênh làm người dùng thử."),
            f"{console}/auth/audience",
        ),
        Step(
            tr("Tạo OAuth client ID, loại Desktop app. Chép Client ID và Client secret vào đây."),
            f"{console}/auth/clients",
        ),
        Step(tr("Bấm Đăng nhập YouTube, chọn tài khoản của kênh rồi chọn Tiếp tục (Allow).")),
        Step(tr("Dự án còn ở chế độ Testing: đăng nhập chỉ dùng được 7 ngày, làm lại trước buổi live.")),
    )


def _unproven() -> str:
    return " ".join(
        (
            tr("Chưa thử được với YouTube thật."),
            tr("Chưa chắc: trả lời được dài tối đa 200 ký tự; mã lỗi khi chỗ đọc tiếp đã quá cũ."),
            tr("Chưa chắc: yêu cầu bị từ chối tốn bao nhiêu hạn mức; hạn 7 ngày của dự án Testing."),
            tr("Chưa làm: đọc bằng dòng chảy liên tục của YouTube, vì cách gửi chưa có tài liệu."),
        )
    )


def _decode(told: object) -> Iterable[Comment]:
    return comments(told, Arrival(Derived(), now_ms(), ""))


def _open(keys: Keys, address: str) -> Source:
    return YouTube(keys, address)


KIND = Kind(
    name="youtube",
    platform="youtube",
    title=lambda: tr("YouTube"),
    asks=_ASKS,
    steps=_steps,
    unproven=_unproven,
    open=_open,
    decode=_decode,
    try_it=try_it,
    expires=until,
    signed_in=lambda keys: bool(keys.get(REFRESH_TOKEN)),
    sign_in=sign_in,
    sign_in_words=lambda: tr("Đăng nhập YouTube"),
)
