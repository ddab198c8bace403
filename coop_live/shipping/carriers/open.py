"""Opens a carrier by its name, and says what a person has to give for it and where that is got."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coop_live.connections import Ask, Finding, Keys, Level, Step
from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.settings import Settings
from coop_live.shipping.carriers import ghn, ghtk, viettelpost
from coop_live.shipping.carriers.base import Carrier, Kind

TITLES = {ghn.NAME: ghn.TITLE, ghtk.NAME: ghtk.TITLE, viettelpost.NAME: viettelpost.TITLE}
"""Carriers that can be asked over the network; the others take files only."""


def open_carrier(name: str, keys: Keys, settings: Settings, address: str = "") -> Carrier:
    """Return the carrier, to be asked at `address` (on this computer; "" its own). Raises NotPossible."""
    if name == ghn.NAME:
        return ghn.Ghn(keys, settings.shipping.ghn_shop, address)
    if name == ghtk.NAME:
        return ghtk.Ghtk(keys, address)
    if name == viettelpost.NAME:
        return viettelpost.ViettelPost(keys, address)
    raise NotPossible(
        tr("Máy không gọi được hãng này qua mạng."),
        tr("Xuất tệp cho hãng, hoặc chọn GHN, GHTK, Viettel Post."),
    )


def kinds() -> dict[str, Kind]:
    """Return what each carrier asks for, by its name."""
    return {kind.name: kind for kind in (_ghn(), _ghtk(), _viettelpost())}


def _trying(ask: Callable[[Keys, str, str], Finding], *names: str) -> Callable[..., Iterator[Finding]]:
    def try_it(keys: Keys, shop: str, address: str) -> Iterator[Finding]:
        if any(not keys.get(name).strip() for name in names):
            yield Finding(Level.BAD, tr("Chưa điền đủ."), tr("Điền vào các ô ở trên trước."))
            return
        yield ask(keys, shop, address)

    return try_it


def _ghn() -> Kind:
    return Kind(
        ghn.NAME,
        ghn.TITLE,
        (
            Ask(
                "ghn_token",
                lambda: tr("Chìa khóa GHN (Token API)"),
                lambda: tr("Chuỗi dài trên trang khachhang.ghn.vn; giữ kín như mật khẩu."),
                secret=True,
            ),
        ),
        lambda: (
            Step(tr("Mở trang khách hàng của GHN và đăng nhập."), "https://khachhang.ghn.vn/"),
            Step(
                tr("Bấm tên mình ở góc trên, mở mục Chủ cửa hàng. Ở ô Token API bấm Xem, chép, dán vào đây.")
            ),
            Step(tr("Mở mục Cửa hàng, chép số ShopId, điền vào Cài đặt, phần Gửi hàng.")),
            Step(tr("Xem địa chỉ của cửa hàng ở đó: GHN đến lấy hàng ở nơi ấy.")),
            Step(tr("Bấm Thử. Chìa khóa chỉ nằm trong kho khóa của máy này.")),
        ),
        lambda: tr(
            "Chưa thử được với GHN thật: câu trả lời khi không có vận đơn, tên các lỗi, và khổ nhãn nhỏ."
        ),
        _trying(ghn.proof, "ghn_token"),
    )


def _ghtk() -> Kind:
    return Kind(
        ghtk.NAME,
        ghtk.TITLE,
        (
            Ask(
                "ghtk_token",
                lambda: tr("Chìa khóa GHTK (API Token)"),
                lambda: tr("Chuỗi dài trên trang khách hàng của GHTK; giữ kín như mật khẩu."),
                secret=True,
            ),
            Ask(
                "ghtk_shop",
                lambda: tr("Mã shop GHTK"),
                lambda: tr("Chữ S và dãy số, ví dụ S22801838. Không có thì để trống."),
                optional=True,
            ),
        ),
        lambda: (
            Step(tr("Mở trang khách hàng của GHTK và đăng nhập."), "https://khachhang.giaohangtietkiem.vn/"),
            Step(tr("Mở Thông tin shop, mục Tài khoản: chép API Token, dán vào đây.")),
            Step(tr("Ở đó có mã shop (chữ S và dãy số): chép, dán vào ô Mã shop.")),
            Step(tr("Bấm Thử. Chìa khóa chỉ nằm trong kho khóa của máy này.")),
        ),
        lambda: tr("Chưa thử được với GHTK thật: câu trả lời khi không có vận đơn, và gói trên 20 kg."),
        _trying(ghtk.proof, "ghtk_token"),
    )


def _viettelpost() -> Kind:
    return Kind(
        viettelpost.NAME,
        viettelpost.TITLE,
        (
            Ask(
                "viettelpost_user",
                lambda: tr("Tài khoản Viettel Post"),
                lambda: tr("Số điện thoại hoặc email để vào viettelpost.vn."),
            ),
            Ask(
                "viettelpost_password",
                lambda: tr("Mật khẩu Viettel Post"),
                lambda: tr("Mật khẩu để vào viettelpost.vn."),
                secret=True,
            ),
        ),
        lambda: (
            Step(
                tr("Mở viettelpost.vn, đăng nhập bằng tài khoản của hợp tác xã."), "https://viettelpost.vn/"
            ),
            Step(tr("Chưa có tài khoản thì đăng ký, và ký hợp đồng thu hộ (COD) với bưu cục.")),
            Step(tr("Điền tài khoản và mật khẩu ấy vào đây.")),
            Step(tr("Bấm Thử. Mật khẩu chỉ nằm trong kho khóa của máy này.")),
        ),
        lambda: tr(
            "Chưa thử được với Viettel Post thật: câu báo trùng mã, địa chỉ hãng đọc ra, tên các lỗi. "
            "Hãng không cho máy hỏi hàng đang ở đâu: xem trên viettelpost.vn."
        ),
        _trying(viettelpost.proof, "viettelpost_user", "viettelpost_password"),
    )
