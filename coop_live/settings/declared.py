"""Every setting, declared once: name, default, what it may be, and one sentence for people."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from coop_live.i18n import tr
from coop_live.settings.after_live import Pay, Shipping
from coop_live.settings.field import Field
from coop_live.settings.setting import setting

PLATFORMS = ("facebook", "youtube", "tiktok", "shopee", "lazada", "zalo", "vcamart", "other")
LANGUAGES = ("system", "vi", "en", "fr")
THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 115, 130)
OVERLAY_THEMES = ("lower-third", "side-card", "full-card", "portrait-card")
# What is said to a viewer in Vietnamese, whatever language the screen is set to.
REPLY = "Dạ {name} ơi, bên mình đã chốt {goods}, tổng {total}, mã {code}. Cảm ơn {name} nhiều ạ."
OVERLAY_COLOURS = ("transparent", "green", "magenta", "blue")


@dataclass(frozen=True, slots=True)
class General:
    """Who uses the program and how it looks to them."""

    cooperative: str = setting(
        "", lambda: tr("Tên hợp tác xã"), lambda: tr("Tên hợp tác xã, hiện ở đầu cửa sổ.")
    )
    person: str = setting(
        "",
        lambda: tr("Người ngồi máy này"),
        lambda: tr("Tên người chốt đơn trên máy này; sổ ghi lại ai làm việc gì."),
    )
    language: str = setting(
        "system",
        lambda: tr("Ngôn ngữ"),
        lambda: tr("Ngôn ngữ trên màn hình; system là theo máy."),
        choices=LANGUAGES,
    )
    theme: str = setting(
        "system",
        lambda: tr("Nền sáng hay tối"),
        lambda: tr("Màn hình nền sáng (light) hay tối (dark); system là theo máy."),
        choices=THEMES,
    )
    text_size: int = setting(
        100, lambda: tr("Cỡ chữ"), lambda: tr("Cỡ chữ trên màn hình, phần trăm."), choices=TEXT_SIZES
    )
    greeted: bool = setting(
        False,
        lambda: tr("Đã qua ba bước đầu"),
        lambda: tr("Ngôn ngữ, hàng hóa, OBS. Muốn xem lại thì có nút trong Cài đặt."),
    )


@dataclass(frozen=True, slots=True)
class Live:
    """Where the live session goes out."""

    platforms: tuple[str, ...] = setting(
        (),
        lambda: tr("Nền tảng"),
        lambda: tr("Các nền tảng đang live; dựa vào đây để biết được đưa gì lên hình."),
        choices=PLATFORMS,
    )
    reply: str = setting(
        REPLY,
        lambda: tr("Câu trả lời đơn đã chốt"),
        lambda: tr("Phím R chép câu này; {name} là tên khách, {goods} món, {total} tổng tiền, {code} mã."),
        template=("name", "goods", "total", "code"),
    )
    hold_minutes: int = setting(
        0,
        lambda: tr("Giữ hàng cho đơn chờ"),
        lambda: tr("Số phút giữ hàng cho đơn chưa chốt; 0 là không giữ, ai chốt trước được trước."),
        between=(0, 240),
    )
    stage_window: bool = setting(
        False,
        lambda: tr("Sân khấu ra cửa sổ riêng"),
        lambda: tr("Người nói xem sân khấu chữ lớn ở cửa sổ riêng, nên ở màn hình thứ hai. Phím Ctrl+D."),
    )
    stage_theme: str = setting(
        "dark",
        lambda: tr("Nền cửa sổ sân khấu"),
        lambda: tr("Nền sáng (light) hay tối (dark) ở cửa sổ sân khấu; system là theo máy."),
        choices=THEMES,
    )
    global_keys: bool = setting(
        True,
        lambda: tr("Phím từ chương trình khác"),
        lambda: tr("Khi live, Ctrl+Alt+1–9, F2–F10, N, H, G, S chạy cả lúc đang ở OBS."),
    )


@dataclass(frozen=True, slots=True)
class Book:
    """How the ledger is kept."""

    memo_prefix: str = setting(
        "HTX",
        lambda: tr("Chữ đầu mã chuyển khoản"),
        lambda: tr("2 đến 5 chữ cái đứng trước số đơn trong nội dung chuyển khoản, ví dụ HTX001321."),
        pattern="[A-Z]{2,5}",
    )
    backup_folder: str = setting(
        "",
        lambda: tr("Thư mục sao lưu"),
        lambda: tr("Nơi giữ bản sao của sổ, nên ở ổ khác hoặc USB. Để trống là cạnh sổ."),
    )
    backup_minutes: int = setting(
        10,
        lambda: tr("Sao lưu khi live"),
        lambda: tr("Cứ bao nhiêu phút thì sao lưu sổ một lần khi đang live; cuối buổi luôn sao lưu."),
        between=(1, 60),
    )


@dataclass(frozen=True, slots=True)
class Overlay:
    """What viewers see of a product."""

    theme: str = setting(
        "lower-third",
        lambda: tr("Kiểu thẻ"),
        lambda: tr("Kiểu thẻ sản phẩm đưa lên hình."),
        choices=OVERLAY_THEMES,
    )
    qr: str = setting(
        "",
        lambda: tr("Mã QR dẫn tới"),
        lambda: tr(
            "Địa chỉ đặt hàng trong mã QR trên thẻ; {code} là mã sản phẩm. "
            "Để trống thì không có mã đặt hàng; món có đường dẫn riêng vẫn có mã."
        ),
        template=("code",),
    )
    call: str = setting(
        "gõ {code} để đặt",
        lambda: tr("Lời mời đặt"),
        lambda: tr("Lời mời đặt hàng trên thẻ; {code} là mã sản phẩm."),
        template=("code",),
    )
    qr_kind: str = setting(
        "auto",
        lambda: tr("Mã QR trên thẻ"),
        lambda: tr("Khách quét để làm gì, khi danh mục không ghi riêng cho món."),
        choices=("auto", "order", "page", "vietqr", "trace", "none"),
    )
    ticker: bool = setting(
        True,
        lambda: tr("Dòng báo đơn vừa chốt"),
        lambda: tr("Hiện trên hình “Chị L*** vừa chốt 2 gói”; không bao giờ có số điện thoại, địa chỉ."),
    )
    calm: bool = setting(
        False,
        lambda: tr("Ít chuyển động"),
        lambda: tr("Thẻ hiện và ẩn ngay, không trượt; hợp với máy yếu."),
    )
    upright: bool = setting(
        False,
        lambda: tr("Hình dọc"),
        lambda: tr("Vẽ thẻ cho hình dọc 9:16; khi nối được OBS thì theo khung hình của OBS."),
    )
    window: bool = setting(
        False,
        lambda: tr("Mở cửa sổ thẻ"),
        lambda: tr("Mở sẵn cửa sổ thẻ, cho TikTok LIVE Studio và chương trình phát chỉ bắt được cửa sổ."),
    )
    # Seen in OBS (tests/real): its chroma key takes leaves and the green block away with green, the
    # white with blue, nothing with magenta; its colour key takes only the ground, whatever its colour.
    window_colour: str = setting(
        "magenta",
        lambda: tr("Nền cửa sổ thẻ"),
        lambda: tr("Màu quanh thẻ, để chương trình phát lọc đi. Trong suốt thì nhiều chương trình thấy đen."),
        choices=OVERLAY_COLOURS,
    )
    page: bool = setting(
        False,
        lambda: tr("Mở trang thẻ"),
        lambda: tr("Mở trang web có thẻ, để dán vào nguồn trình duyệt của OBS hay chương trình phát khác."),
    )
    page_port: int = setting(
        8478,
        lambda: tr("Cổng trang thẻ"),
        lambda: tr("Cổng của trang thẻ; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở."),
        between=(0, 65535),
    )
    network: bool = setting(
        False,
        lambda: tr("Cho máy khác xem trang thẻ"),
        lambda: tr("Máy khác cùng mạng mở được trang thẻ nếu có địa chỉ. Windows hỏi thì cho phép."),
    )


@dataclass(frozen=True, slots=True)
class Brand:
    """The cooperative's own look on air."""

    colour: str = setting(
        "#1E5B3C",
        lambda: tr("Màu hợp tác xã"),
        lambda: tr("Màu khối lời mời trên thẻ, dạng #1E5B3C; màu nhạt quá được làm đậm cho dễ đọc."),
        pattern="#[0-9A-Fa-f]{6}",
    )
    logo: str = setting(
        "", lambda: tr("Logo"), lambda: tr("Tệp PNG hoặc SVG có nền trong suốt. Để trống là không có logo.")
    )
    font: str = setting(
        "",
        lambda: tr("Phông chữ"),
        lambda: tr("Tên phông chữ đã cài trên máy, đủ dấu tiếng Việt. Để trống là phông của coop_live."),
    )
    weave: bool = setting(True, lambda: tr("Dải thổ cẩm"), lambda: tr("Có dải thổ cẩm trên thẻ không."))
    side: str = setting(
        "right",
        lambda: tr("Thẻ bên nằm ở"),
        lambda: tr("Thẻ bên đứng bên phải hay bên trái hình."),
        choices=("right", "left"),
    )


@dataclass(frozen=True, slots=True)
class Obs:
    """How to reach OBS. Its password is not here but in the vault."""

    enabled: bool = setting(True, lambda: tr("Nối với OBS"), lambda: tr("Có đưa thẻ sản phẩm lên OBS không."))
    host: str = setting(
        "127.0.0.1", lambda: tr("Máy chạy OBS"), lambda: tr("Máy đang chạy OBS; 127.0.0.1 là máy này.")
    )
    port: int = setting(
        4455,
        lambda: tr("Cổng OBS"),
        lambda: tr("Cổng WebSocket của OBS: xem Công cụ trong OBS."),
        between=(1, 65535),
    )
    scenes: tuple[str, ...] = setting(
        (),
        lambda: tr("Cảnh có thẻ"),
        lambda: tr("Tên những cảnh trong OBS có thẻ sản phẩm."),
    )


@dataclass(frozen=True, slots=True)
class Bridge:
    """Whether other programs on this computer may hand us comments."""

    enabled: bool = setting(
        False,
        lambda: tr("Cầu nối bình luận"),
        lambda: tr("Cho chương trình khác trên máy này gửi bình luận vào."),
    )
    port: int = setting(
        8477,
        lambda: tr("Cổng cầu nối"),
        lambda: tr("Cổng của cầu nối; 0 là để máy tự chọn."),
        between=(0, 65535),
    )


@dataclass(frozen=True, slots=True)
class DeskPage:
    """Whether a second assistant may confirm orders in a browser. The link's key is in the vault."""

    enabled: bool = setting(
        False,
        lambda: tr("Mở bàn thứ hai"),
        lambda: tr("Mở trang chốt đơn cho người thứ hai, trên điện thoại hay máy tính khác."),
    )
    network: bool = setting(
        False,
        lambda: tr("Cho máy khác vào"),
        lambda: tr("Điện thoại, máy khác cùng Wi-Fi mở được trang nếu có địa chỉ. Windows hỏi thì cho phép."),
    )
    port: int = setting(
        8479,
        lambda: tr("Cổng bàn thứ hai"),
        lambda: tr("Cổng của trang chốt đơn; 0 là để máy tự chọn, địa chỉ sẽ đổi mỗi lần mở."),
        between=(0, 65535),
    )


@dataclass(frozen=True, slots=True)
class Chat:
    """Where comments are fetched; the keys for it are not here but in the vault."""

    sources: tuple[str, ...] = setting(
        (),
        lambda: tr("Nguồn bình luận"),
        lambda: tr("Tên những nguồn bình luận được nghe khi live; bật tắt ở trang Nguồn bình luận."),
    )


@dataclass(frozen=True, slots=True)
class Voice:
    """Whether confirmed orders are read aloud."""

    enabled: bool = setting(
        False, lambda: tr("Đọc đơn"), lambda: tr("Đọc to đơn vừa chốt. Nên tắt khi loa đứng gần micro.")
    )
    rate: int = setting(
        160, lambda: tr("Tốc độ đọc"), lambda: tr("Tốc độ đọc, số tiếng trong một phút."), between=(80, 300)
    )


@dataclass(frozen=True, slots=True)
class Sound:
    """Which short sounds are heard, how loud, and whether the microphone would hear them too."""

    new_order: bool = setting(
        True,
        lambda: tr("Đơn mới"),
        lambda: tr("Tiếng gõ gỗ ngắn khi có đơn chờ chốt, nhiều nhất hai giây một tiếng."),
    )
    confirmed: bool = setting(
        True,
        lambda: tr("Đã chốt"),
        lambda: tr("Hai nốt nhẹ khi chốt xong một đơn; giọng đọc đang bật thì không có."),
    )
    trouble: bool = setting(
        True,
        lambda: tr("Trục trặc"),
        lambda: tr("Một nốt trầm khi mất kết nối hay sổ có chuyện, mỗi chuyện một lần."),
    )
    volume: int = setting(
        40,
        lambda: tr("Âm lượng"),
        lambda: tr("Tiếng báo to bao nhiêu phần trăm, từ 0 đến 100."),
        between=(0, 100),
    )
    near_microphone: bool = setting(
        False,
        lambda: tr("Loa đứng gần micro"),
        lambda: tr("Tắt mọi tiếng báo và giọng đọc, để người xem không nghe thấy."),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen, in groups; a fresh one holds the defaults."""

    general: General = General()
    live: Live = Live()
    book: Book = Book()
    overlay: Overlay = Overlay()
    brand: Brand = Brand()
    pay: Pay = Pay()  # noqa: RUF009 - frozen, as those above
    obs: Obs = Obs()
    bridge: Bridge = Bridge()
    desk_page: DeskPage = DeskPage()
    chat: Chat = Chat()
    voice: Voice = Voice()
    sound: Sound = Sound()
    shipping: Shipping = Shipping()  # noqa: RUF009


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
