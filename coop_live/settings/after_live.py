"""The settings of what comes after the live: where money goes, and how parcels leave."""

from __future__ import annotations

from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.settings.setting import setting

BANK_WATCHERS = ("sepay", "casso")
LABEL_SIZES = ("100x150", "80", "a4")
# GHN takes no side over 200 cm (api.ghn.vn); the others' limits are not known [?].
BOX_CM = (1, 200)
CARRIERS = ("ghn", "viettelpost", "vnpost", "jt", "ghtk", "own")


@dataclass(frozen=True, slots=True)
class Pay:
    """Where money is to be transferred, and where goods are traced."""

    bank: str = setting(
        "",
        lambda: tr("Ngân hàng nhận tiền"),
        lambda: tr("Tên hoặc mã BIN 6 số của ngân hàng, ví dụ Vietcombank hoặc 970436."),
    )
    account: str = setting(
        "",
        lambda: tr("Số tài khoản"),
        lambda: tr("Số tài khoản của hợp tác xã, cho mã VietQR."),
        pattern="[0-9A-Za-z]{0,19}",
    )
    holder: str = setting(
        "",
        lambda: tr("Chủ tài khoản"),
        lambda: tr("Tên chủ tài khoản, không dấu, như ngân hàng ghi, để so khi quét thử."),
    )
    trace_domain: str = setting(
        "id.gs1.org",
        lambda: tr("Tên miền truy xuất"),
        lambda: tr("Tên miền trong mã truy xuất nguồn gốc GS1; chưa có riêng thì để id.gs1.org."),
        pattern=r"[A-Za-z0-9.-]{3,100}",
    )
    watch: tuple[str, ...] = setting(
        (),
        lambda: tr("Tự đọc tiền về qua"),
        lambda: tr("SePay hoặc Casso báo tiền về tài khoản; chìa khóa được giữ riêng, không ghi ở đây."),
        choices=BANK_WATCHERS,
    )


@dataclass(frozen=True, slots=True)
class Shipping:
    """How parcels are labelled, weighed and sent."""

    printer: str = setting(
        "",
        lambda: tr("Máy in tem"),
        lambda: tr("Tem ra máy này, theo cỡ tem chọn ở dưới. Chưa chọn thì tem ra tệp PDF."),
    )
    hides_phone: bool = setting(
        False,
        lambda: tr("Che số điện thoại trên tem"),
        lambda: tr("Tem chỉ in 0905 xxx 267. Bưu tá cần đủ số để gọi thì đừng che."),
    )
    label_size: str = setting(
        "100x150",
        lambda: tr("Cỡ tem"),
        lambda: tr("Tem 100 × 150 mm, giấy cuộn 80 mm, hay nhiều tem trên một tờ A4."),
        choices=LABEL_SIZES,
    )
    carrier: str = setting(
        "ghn",
        lambda: tr("Hãng gửi thường dùng"),
        lambda: tr("Hãng được chọn sẵn khi gửi hàng và khi xuất tệp cho hãng."),
        choices=CARRIERS,
    )
    sender_phone: str = setting(
        "",
        lambda: tr("Điện thoại người gửi"),
        lambda: tr("Số của hợp tác xã để hãng gọi lấy hàng, và in trên tem."),
        pattern=r"[0-9+ .]{0,20}",
    )
    sender_address: str = setting(
        "", lambda: tr("Địa chỉ người gửi"), lambda: tr("Số nhà, đường hay thôn nơi hãng đến lấy hàng.")
    )
    sender_ward: str = setting(
        "", lambda: tr("Xã, phường người gửi"), lambda: tr("Tên xã, phường hiện nay, ví dụ Xã Ia Hrung.")
    )
    sender_province: str = setting(
        "", lambda: tr("Tỉnh người gửi"), lambda: tr("Tên tỉnh hiện nay, ví dụ Gia Lai.")
    )
    ghn_shop: str = setting(
        "",
        lambda: tr("Mã cửa hàng GHN"),
        lambda: tr("ShopId trong trang khachhang.ghn.vn; chìa khóa (Token) được giữ riêng, không ghi ở đây."),
        pattern="[0-9]{0,12}",
    )
    buyer_pays_fee: bool = setting(
        False,
        lambda: tr("Khách trả phí gửi"),
        lambda: tr("Hãng thu phí gửi của khách; tắt là hợp tác xã trả."),
    )
    may_look: bool = setting(
        True,
        lambda: tr("Cho xem hàng"),
        lambda: tr("Khách được mở xem, không dùng thử, trước khi nhận."),
    )
    parcel_grams: int = setting(
        500,
        lambda: tr("Gói nặng bao nhiêu gam"),
        lambda: tr("Dùng khi không biết món nặng bao nhiêu; bao bì tính cả vào đây."),
        between=(1, 50_000),
    )
    box_long: int = setting(
        20,
        lambda: tr("Thùng dài (cm)"),
        lambda: tr("Thùng hay dùng: hãng tính phí theo cỡ thùng khi hàng nhẹ mà cồng kềnh."),
        between=BOX_CM,
    )
    box_wide: int = setting(
        15,
        lambda: tr("Thùng rộng (cm)"),
        lambda: tr("Đo bên ngoài thùng."),
        between=BOX_CM,
    )
    box_high: int = setting(
        10,
        lambda: tr("Thùng cao (cm)"),
        lambda: tr("Đo bên ngoài thùng."),
        between=BOX_CM,
    )
    ship_days: int = setting(
        2,
        lambda: tr("Hẹn gửi trong mấy ngày"),
        lambda: tr("Tem ghi “gửi trước ngày …”, tính từ ngày chốt đơn."),
        between=(0, 30),
    )
