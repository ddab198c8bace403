"""Every setting, declared once: name, default, what it may be, and one sentence for people."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from coop_live.i18n import tr
from coop_live.settings.field import Field, Value

T = TypeVar("T", str, bool, int, tuple[str, ...])

PLATFORMS = ("facebook", "youtube", "tiktok", "shopee", "lazada", "zalo", "vcamart", "other")
LANGUAGES = ("system", "vi", "en", "fr")
THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 115, 130)
OVERLAY_THEMES = ("lower-third", "side-card", "full-card", "portrait-card")
# What is said to a viewer in Vietnamese, whatever language the screen is set to.
REPLY = "Dạ {name} ơi, bên mình đã chốt {goods}, tổng {total}, mã {code}. Cảm ơn {name} nhiều ạ."
BANK_WATCHERS = ("sepay", "casso")
LABEL_SIZES = ("100x150", "80", "a4")
CARRIERS = ("ghn", "viettelpost", "vnpost", "jt", "ghtk", "own")
OVERLAY_COLOURS = ("transparent", "green", "magenta", "blue")


def _setting(
    default: T,
    title: Callable[[], str],
    explain: Callable[[], str],
    *,
    choices: tuple[Value, ...] = (),
    between: tuple[int, int] | None = None,
    template: tuple[str, ...] = (),
    pattern: str = "",
) -> T:
    """Declare one setting; everything else (file, checks, settings page) is read from here."""
    about = {
        "title": title,
        "explain": explain,
        "choices": choices,
        "between": between,
        "template": template,
        "pattern": pattern,
    }
    return dataclasses.field(default=default, metadata=about)


@dataclass(frozen=True, slots=True)
class General:
    """Who uses the program and how it looks to them."""

    cooperative: str = _setting(
        "", lambda: tr("Tên hợp tác xã"), lambda: tr("Tên hợp tác xã, hiện ở đầu cửa sổ.")
    )
    person: str = _setting(
        "",
        lambda: tr("Người ngồi máy này"),
        lambda: tr("Tên người chốt đơn trên máy này; sổ ghi lại ai làm việc gì."),
    )
    language: str = _setting(
        "system",
        lambda: tr("Ngôn ngữ"),
        lambda: tr("Ngôn ngữ trên màn hình; system là theo máy."),
        choices=LANGUAGES,
    )
    theme: str = _setting(
        "system",
        lambda: tr("Nền sáng hay tối"),
        lambda: tr("Màn hình nền sáng (light) hay tối (dark); system là theo máy."),
        choices=THEMES,
    )
    text_size: int = _setting(
        100, lambda: tr("Cỡ chữ"), lambda: tr("Cỡ chữ trên màn hình, phần trăm."), choices=TEXT_SIZES
    )
    greeted: bool = _setting(
        False,
        lambda: tr("Đã qua ba bước đầu"),
        lambda: tr("Ngôn ngữ, hàng hóa, OBS. Muốn xem lại thì có nút trong Cài đặt."),
    )


@dataclass(frozen=True, slots=True)
class Live:
    """Where the live session goes out."""

    platforms: tuple[str, ...] = _setting(
        (),
        lambda: tr("Nền tảng"),
        lambda: tr("Các nền tảng đang live; dựa vào đây để biết được đưa gì lên hình."),
        choices=PLATFORMS,
    )
    reply: str = _setting(
        REPLY,
        lambda: tr("Câu trả lời đơn đã chốt"),
        lambda: tr("Phím R chép câu này; {name} là tên khách, {goods} món, {total} tổng tiền, {code} mã."),
        template=("name", "goods", "total", "code"),
    )
    hold_minutes: int = _setting(
        0,
        lambda: tr("Giữ hàng cho đơn chờ"),
        lambda: tr("Số phút giữ hàng cho đơn chưa chốt; 0 là không giữ, ai chốt trước được trước."),
        between=(0, 240),
    )
    stage_window: bool = _setting(
        False,
        lambda: tr("Sân khấu ra cửa sổ riêng"),
        lambda: tr("Người nói xem sân khấu chữ lớn ở cửa sổ riêng, nên ở màn hình thứ hai. Phím Ctrl+D."),
    )
    stage_theme: str = _setting(
        "dark",
        lambda: tr("Nền cửa sổ sân khấu"),
        lambda: tr("Nền sáng (light) hay tối (dark) ở cửa sổ sân khấu; system là theo máy."),
        choices=THEMES,
    )
    global_keys: bool = _setting(
        True,
        lambda: tr("Phím từ chương trình khác"),
        lambda: tr("Khi live, Ctrl+Alt+1–9, F2–F10, N, H, G, S chạy cả lúc đang ở OBS."),
    )


@dataclass(frozen=True, slots=True)
class Book:
    """How the ledger is kept."""

    memo_prefix: str = _setting(
        "HTX",
        lambda: tr("Chữ đầu mã chuyển khoản"),
        lambda: tr("2 đến 5 chữ cái đứng trước số đơn trong nội dung chuyển khoản, ví dụ HTX001321."),
        pattern="[A-Z]{2,5}",
    )
    backup_folder: str = _setting(
        "",
        lambda: tr("Thư mục sao lưu"),
        lambda: tr("Nơi giữ bản sao của sổ, nên ở ổ khác hoặc USB. Để trống là cạnh sổ."),
    )
    backup_minutes: int = _setting(
        10,
        lambda: tr("Sao lưu khi live"),
        lambda: tr("Cứ bao nhiêu phút thì sao lưu sổ một lần khi đang live; cuối buổi luôn sao lưu."),
        between=(1, 60),
    )


@dataclass(frozen=True, slots=True)
class Overlay:
    """What viewers see of a product."""

    theme: str = _setting(
        "lower-third",
        lambda: tr("Kiểu thẻ"),
        lambda: tr("Kiểu thẻ sản phẩm đưa lên hình."),
        choices=OVERLAY_THEMES,
    )
    qr: str = _setting(
        "",
        lambda: tr("Mã QR dẫn tới"),
        lambda: tr(
            "Địa chỉ đặt hàng trong mã QR trên thẻ; {code} là mã sản phẩm. "
            "Để trống thì không có mã đặt hàng; món có đường dẫn riêng vẫn có mã."
        ),
        template=("code",),
    )
    call: str = _setting(
        "gõ {code} để đặt",
        lambda: tr("Lời mời đặt"),
        lambda: tr("Lời mời đặt hàng trên thẻ; {code} là mã sản phẩm."),
        template=("code",),
    )
    qr_kind: str = _setting(
        "auto",
        lambda: tr("Mã QR trên thẻ"),
        lambda: tr("Khách quét để làm gì, khi danh mục không ghi riêng cho món."),
        choices=("auto", "order", "page", "vietqr", "trace", "none"),
    )
    ticker: bool = _setting(
        True,
        lambda: tr("Dòng báo đơn vừa chốt"),
        lambda: tr("Hiện trên hình “Chị L*** vừa chốt 2 gói”; không bao giờ có số điện thoại, địa chỉ."),
    )
    calm: bool = _setting(
        False,
        lambda: tr("Ít chuyển động"),
        lambda: tr("Thẻ hiện và ẩn ngay, không trượt; hợp với máy yếu."),
    )
    upright: bool = _setting(
        False,
        lambda: tr("Hình dọc"),
        lambda: tr("Vẽ thẻ cho hình dọc 9:16; khi nối được OBS thì theo khung hình của OBS."),
    )
    window: bool = _setting(
        False,
        lambda: tr("Mở cửa sổ thẻ"),
        lambda: tr("Mở sẵn cửa sổ thẻ, cho TikTok LIVE Studio và chương trình phát chỉ bắt được cửa sổ."),
    )
    # Seen in OBS (tests/real): its chroma key takes leaves and the green block away with green, the
    # white with blue, nothing with magenta; its colour key takes only the ground, whatever its colour.
    window_colour: str = _setting(
        "magenta",
        lambda: tr("Nền cửa sổ thẻ"),
        lambda: tr("Màu quanh thẻ, để chương trình phát lọc đi. Trong suốt thì nhiều chương trình thấy đen."),
        choices=OVERLAY_COLOURS,
    )
    page: bool = _setting(
        False,
        lambda: tr("Mở trang thẻ"),
        lambda: tr("Mở trang web có thẻ, để dán vào nguồn trình duyệt của OBS hay chương trình phát khác."),
    )
    page_port: int = _setting(
        8478,
        lambda: tr("Cổng trang thẻ"),
        lambda: tr("Cổng của trang thẻ; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở."),
        between=(0, 65535),
    )
    network: bool = _setting(
        False,
        lambda: tr("Cho máy khác xem trang thẻ"),
        lambda: tr("Máy khác cùng mạng mở được trang thẻ nếu có địa chỉ. Windows hỏi thì cho phép."),
    )


@dataclass(frozen=True, slots=True)
class Brand:
    """The cooperative's own look on air."""

    colour: str = _setting(
        "#1E5B3C",
        lambda: tr("Màu hợp tác xã"),
        lambda: tr("Màu khối lời mời trên thẻ, dạng #1E5B3C; màu nhạt quá được làm đậm cho dễ đọc."),
        pattern="#[0-9A-Fa-f]{6}",
    )
    logo: str = _setting(
        "", lambda: tr("Logo"), lambda: tr("Tệp PNG hoặc SVG có nền trong suốt. Để trống là không có logo.")
    )
    font: str = _setting(
        "",
        lambda: tr("Phông chữ"),
        lambda: tr("Tên phông chữ đã cài trên máy, đủ dấu tiếng Việt. Để trống là phông của coop_live."),
    )
    weave: bool = _setting(True, lambda: tr("Dải thổ cẩm"), lambda: tr("Có dải thổ cẩm trên thẻ không."))
    side: str = _setting(
        "right",
        lambda: tr("Thẻ bên nằm ở"),
        lambda: tr("Thẻ bên đứng bên phải hay bên trái hình."),
        choices=("right", "left"),
    )


@dataclass(frozen=True, slots=True)
class Pay:
    """Where money is to be transferred, and where goods are traced."""

    bank: str = _setting(
        "",
        lambda: tr("Ngân hàng nhận tiền"),
        lambda: tr("Tên hoặc mã BIN 6 số của ngân hàng, ví dụ Vietcombank hoặc 970436."),
    )
    account: str = _setting(
        "",
        lambda: tr("Số tài khoản"),
        lambda: tr("Số tài khoản của hợp tác xã, cho mã VietQR."),
        pattern="[0-9A-Za-z]{0,19}",
    )
    holder: str = _setting(
        "",
        lambda: tr("Chủ tài khoản"),
        lambda: tr("Tên chủ tài khoản, không dấu, như ngân hàng ghi, để so khi quét thử."),
    )
    trace_domain: str = _setting(
        "id.gs1.org",
        lambda: tr("Tên miền truy xuất"),
        lambda: tr("Tên miền trong mã truy xuất nguồn gốc GS1; chưa có riêng thì để id.gs1.org."),
        pattern=r"[A-Za-z0-9.-]{3,100}",
    )
    watch: tuple[str, ...] = _setting(
        (),
        lambda: tr("Tự đọc tiền về qua"),
        lambda: tr("SePay hoặc Casso báo tiền về tài khoản; chìa khóa được giữ riêng, không ghi ở đây."),
        choices=BANK_WATCHERS,
    )


@dataclass(frozen=True, slots=True)
class Obs:
    """How to reach OBS. Its password is not here but in the vault."""

    enabled: bool = _setting(
        True, lambda: tr("Nối với OBS"), lambda: tr("Có đưa thẻ sản phẩm lên OBS không.")
    )
    host: str = _setting(
        "127.0.0.1", lambda: tr("Máy chạy OBS"), lambda: tr("Máy đang chạy OBS; 127.0.0.1 là máy này.")
    )
    port: int = _setting(
        4455,
        lambda: tr("Cổng OBS"),
        lambda: tr("Cổng WebSocket của OBS: xem Công cụ trong OBS."),
        between=(1, 65535),
    )
    scenes: tuple[str, ...] = _setting(
        (),
        lambda: tr("Cảnh có thẻ"),
        lambda: tr("Tên những cảnh trong OBS có thẻ sản phẩm."),
    )


@dataclass(frozen=True, slots=True)
class Bridge:
    """Whether other programs on this computer may hand us comments."""

    enabled: bool = _setting(
        False,
        lambda: tr("Cầu nối bình luận"),
        lambda: tr("Cho chương trình khác trên máy này gửi bình luận vào."),
    )
    port: int = _setting(
        8477,
        lambda: tr("Cổng cầu nối"),
        lambda: tr("Cổng của cầu nối; 0 là để máy tự chọn."),
        between=(0, 65535),
    )


@dataclass(frozen=True, slots=True)
class DeskPage:
    """Whether a second assistant may confirm orders in a browser. The link's key is in the vault."""

    enabled: bool = _setting(
        False,
        lambda: tr("Mở bàn thứ hai"),
        lambda: tr("Mở trang chốt đơn cho người thứ hai, trên điện thoại hay máy tính khác."),
    )
    network: bool = _setting(
        False,
        lambda: tr("Cho máy khác vào"),
        lambda: tr("Điện thoại, máy khác cùng Wi-Fi mở được trang nếu có địa chỉ. Windows hỏi thì cho phép."),
    )
    port: int = _setting(
        8479,
        lambda: tr("Cổng bàn thứ hai"),
        lambda: tr("Cổng của trang chốt đơn; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở."),
        between=(0, 65535),
    )


@dataclass(frozen=True, slots=True)
class Chat:
    """Where comments are fetched; the keys for it are not here but in the vault."""

    sources: tuple[str, ...] = _setting(
        (),
        lambda: tr("Nguồn bình luận"),
        lambda: tr("Tên những nguồn bình luận được nghe khi live; bật tắt ở trang Nguồn bình luận."),
    )


@dataclass(frozen=True, slots=True)
class Voice:
    """Whether confirmed orders are read aloud."""

    enabled: bool = _setting(
        False, lambda: tr("Đọc đơn"), lambda: tr("Đọc to đơn vừa chốt. Nên tắt khi loa đứng gần micro.")
    )
    rate: int = _setting(
        160, lambda: tr("Tốc độ đọc"), lambda: tr("Tốc độ đọc, số tiếng trong một phút."), between=(80, 300)
    )


@dataclass(frozen=True, slots=True)
class Sound:
    """Which short sounds are heard, how loud, and whether the microphone would hear them too."""

    new_order: bool = _setting(
        True,
        lambda: tr("Đơn mới"),
        lambda: tr("Tiếng gõ gỗ ngắn khi có đơn chờ chốt, nhiều nhất hai giây một tiếng."),
    )
    confirmed: bool = _setting(
        True,
        lambda: tr("Đã chốt"),
        lambda: tr("Hai nốt nhẹ khi chốt xong một đơn; giọng đọc đang bật thì không có."),
    )
    trouble: bool = _setting(
        True,
        lambda: tr("Trục trặc"),
        lambda: tr("Một nốt trầm khi mất kết nối hay sổ có chuyện, mỗi chuyện một lần."),
    )
    volume: int = _setting(
        40,
        lambda: tr("Âm lượng"),
        lambda: tr("Tiếng báo to bao nhiêu phần trăm, từ 0 đến 100."),
        between=(0, 100),
    )
    near_microphone: bool = _setting(
        False,
        lambda: tr("Loa đứng gần micro"),
        lambda: tr("Tắt mọi tiếng báo và giọng đọc, để người xem không nghe thấy."),
    )


@dataclass(frozen=True, slots=True)
class Shipping:
    """How parcels are labelled."""

    printer: str = _setting(
        "", lambda: tr("Máy in tem"), lambda: tr("Máy in tem 100 × 150 mm. Chưa chọn thì tem ra tệp PDF.")
    )
    hides_phone: bool = _setting(
        False,
        lambda: tr("Che số điện thoại trên tem"),
        lambda: tr("Tem chỉ in 0905 xxx 267. Bưu tá cần đủ số để gọi thì đừng che."),
    )
    label_size: str = _setting(
        "100x150",
        lambda: tr("Cỡ tem"),
        lambda: tr("Tem 100 × 150 mm, giấy cuộn 80 mm, hay nhiều tem trên một tờ A4."),
        choices=LABEL_SIZES,
    )
    carrier: str = _setting(
        "ghn",
        lambda: tr("Hãng gửi thường dùng"),
        lambda: tr("Hãng được chọn sẵn khi gửi hàng và khi xuất tệp cho hãng."),
        choices=CARRIERS,
    )
    sender_phone: str = _setting(
        "",
        lambda: tr("Điện thoại người gửi"),
        lambda: tr("Số của hợp tác xã để hãng gọi lấy hàng, và in trên tem."),
        pattern=r"[0-9+ .]{0,20}",
    )
    sender_address: str = _setting(
        "", lambda: tr("Địa chỉ người gửi"), lambda: tr("Số nhà, đường hay thôn nơi hãng đến lấy hàng.")
    )
    sender_ward: str = _setting(
        "", lambda: tr("Xã, phường người gửi"), lambda: tr("Tên xã, phường hiện nay, ví dụ Xã Ia Hrung.")
    )
    sender_province: str = _setting(
        "", lambda: tr("Tỉnh người gửi"), lambda: tr("Tên tỉnh hiện nay, ví dụ Gia Lai.")
    )
    ghn_shop: str = _setting(
        "",
        lambda: tr("Mã cửa hàng GHN"),
        lambda: tr("ShopId trong trang khachhang.ghn.vn; chìa khóa (Token) được giữ riêng, không ghi ở đây."),
        pattern="[0-9]{0,12}",
    )
    buyer_pays_fee: bool = _setting(
        False,
        lambda: tr("Khách trả phí gửi"),
        lambda: tr("Hãng thu phí gửi của khách; tắt là hợp tác xã trả."),
    )
    may_look: bool = _setting(
        True,
        lambda: tr("Cho xem hàng"),
        lambda: tr("Khách được mở xem, không dùng thử, trước khi nhận."),
    )
    parcel_grams: int = _setting(
        500,
        lambda: tr("Gói nặng bao nhiêu gam"),
        lambda: tr("Dùng khi không biết món nặng bao nhiêu; bao bì tính cả vào đây."),
        between=(1, 50_000),
    )
    ship_days: int = _setting(
        2,
        lambda: tr("Hẹn gửi trong mấy ngày"),
        lambda: tr("Tem ghi “gửi trước ngày …”, tính từ ngày chốt đơn."),
        between=(0, 30),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen, in groups; a fresh one holds the defaults."""

    general: General = General()
    live: Live = Live()
    book: Book = Book()
    overlay: Overlay = Overlay()
    brand: Brand = Brand()
    pay: Pay = Pay()
    obs: Obs = Obs()
    bridge: Bridge = Bridge()
    desk_page: DeskPage = DeskPage()
    chat: Chat = Chat()
    voice: Voice = Voice()
    sound: Sound = Sound()
    shipping: Shipping = Shipping()


def _declared() -> tuple[Field, ...]:
    found = []
    defaults = Settings()
    for group in dataclasses.fields(defaults):
        values = getattr(defaults, group.name)
        for one in dataclasses.fields(values):
            default, about = getattr(values, one.name), one.metadata
            found.append(
                Field(
                    group=group.name,
                    name=one.name,
                    type=type(default),
                    default=default,
                    title_asked=about["title"],
                    explanation_asked=about["explain"],
                    choices=about["choices"],
                    between=about["between"],
                    template=about["template"],
                    pattern=about["pattern"],
                )
            )
    return tuple(found)


FIELDS = _declared()
