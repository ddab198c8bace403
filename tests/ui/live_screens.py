"""A lively evening on a real ledger, and the place Đang live showing it: for screenshots and tests."""

from __future__ import annotations

import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coop_live.catalog.files import read_catalog
from coop_live.desk import Desk
from coop_live.events import CardPainted, Event, Events
from coop_live.ledger import Ledger
from coop_live.live import Heard, LiveSession, OnAir
from coop_live.model import Comment, Order
from coop_live.overlay.card import find_photo
from coop_live.overlay.payload import QrChoice
from coop_live.resources import asset
from ui.live.view import LiveView
from ui.painter import save_card
from ui.theme import Theme
from ui.widgets.photo import load_photo

SAID = (
    ("f", "Cô Út Phước Sơn", "chào HTX, chào bà con buổi tối"),
    ("t", "bichngoc.94", "ủa lên sóng rồi hả mn"),
    ("f", "Chị Lụa", "c1 100g 2 gói nha em"),
    ("f", "Thanh Tâm Nguyễn", "tiếng hơi nhỏ á shop, vặn lên xíu"),
    ("t", "phuong_ola", "tối nay có những món gì v shop"),
    ("f", "Bác Tư Hoài Ân", "Xem từ Hoài Ân, hình rõ lắm"),
    ("t", "lamtruong22", "nghe rõ r nha"),
    ("f", "Nguyễn Hoài Thương", "Có freeship không ad ơi"),
    ("f", "Minh Châu", "🌿🌿 chào cả nhà"),
    ("t", "thanhthuy.qn", "c5 gừng 1 hộp"),
    ("f", "Chú Bảy", "c1 2 gói ship Đắk Lắk mấy ngày tới ạ"),
    ("f", "Amí Hương", "amí ơi bên buôn mình mưa to lắm"),
    ("f", "Ngọc Ánh", "cho mk 1 chai dầu gội"),
    ("f", "Bích Hồ", "đợt trước uống ngon lắm nha shop 😍"),
    ("f", "Hoà Trần", "c1 100g 10 gói nha mua cho cả cơ quan, gửi trạm y tế xã Ia Hrung, Gia Lai"
     " gặp Hòa 0905 123 267"),
    ("f", "Thuý Nga", "c2 2 hộp nha"),
    ("t", "hanhpham88", "c10 2 chai e nhé 0374 555 667 gọi chiều nha"),
    ("f", "Út Chín", "chốt thêm 3 mật ong"),
    ("t", "mebap_quynhon", "mật này có kết tinh k shop, chai trước mua chỗ khác đông cứng"),
    ("f", "Tuấn Kbang", "mình ở Kbang nè chào bà con"),
    ("f", "Lan Phương", "lấy e 1 kg măng khô"),
    ("t", "thule.bl", "c6 1 giòn 1 dẻo"),
    ("f", "Bác Sáu Đực", "C8 cho bác 2 gói. Thanh toán khi nhận hàng có được không cháu?"),
    ("t", "ngan.ngan", "u là trời xịn xò vậy trời ơi slay quá"),
    ("f", "H’Nga Niê", "kim ngan 2 goi duong qui 1 ky nghen"),
    ("t", "co.diep.85", "xit xong uong nuoc lien dc ko"),
    ("t", "duc.dung.gl", "c3 xịt phát hết rát họng luôn, chốt thêm 1 chai"),
    ("f", "Cô Diệp", "C4 còn hông em, còn thì để chị 2"),
    ("t", "phuc_ktx", "C4 1 chai 0968 123 455 ktx đh Quy Nhơn 170 An Dương Vương"),
    ("f", "Vợ Tí", "đã ck 158k nha"),
    ("f", "Mệ Lành", "c2 2 hộp giao về Huế được không"),
    ("t", "be.heo", "mật này hay cháy hàng lắm mọi người ơi"),
    ("f", "Anh Ba Gác", "<b>c7</b> 1 kg '); DROP TABLE orders;--"),
    ("t", "linh.chi.09", "cb2 1 combo"),
    ("f", "Thầy Dũng", "c8 1 gói với c5 bạc hà 2 hộp, ship trường THCS An Lão giùm thầy, thầy dạy cả ngày"
     " nên gọi giờ ra chơi hoặc sau 5 giờ chiều, nhớ gói kỹ giúp thầy"
     " vì lần trước hộp bị móp, cảm ơn shop nhiều lắm nghe"),
    ("t", "quynh.nhu", "giọng anh MC hay ghê"),
    ("f", "Dì Tám", "ớt xiêm còn không con"),
    ("f", "Hai Lúa", "c3 2 chai nữa nha"),
    ("t", "mai.mai", "ok shop"),
    ("f", "Bà Năm", "cb1 1 set biếu sui gia"),
)  # fmt: skip

# What some of them want afterwards: more, something else, less, nothing.
WISHES = (
    ("f", "Thuý Nga", "lấy thêm 1 c5 gừng"),
    ("f", "Chị Lụa", "đổi c1 thành c2 giúp chị"),
    ("f", "Thầy Dũng", "hủy c5 nha, c8 vẫn lấy"),
    ("f", "Hai Lúa", "thôi e ko lấy nữa"),
    ("t", "hanhpham88", "đổi thành loại lớn hơn nha"),
)

PLATFORMS = {"f": "facebook", "t": "tiktok"}


def comment_of(number: int, name: str, text: str, platform: str) -> Comment:
    """Return what somebody says now."""
    now = time.time_ns() // 1_000_000
    return Comment(platform, "42", f"c{number}", name, text, now, author_id=name)


def chat(session: LiveSession) -> None:
    """Let everybody say what they say this evening, in any live session."""
    for number, (platform, name, text) in enumerate(SAID, 1):
        session.hear(comment_of(number, name, text, PLATFORMS[platform])).result(10)


@dataclass(slots=True)
class Evening:
    """A live session with its desk on a ledger of its own; `deliver` hands events to the view."""

    folder: Path
    events: Events = field(default_factory=Events)
    waiting: list[Event] = field(default_factory=list)
    heard: int = 0
    pictures: dict[str, QImage] = field(default_factory=dict)

    ledger: Ledger = field(init=False)
    session: LiveSession = field(init=False)
    desk: Desk = field(init=False)
    view: LiveView | None = None

    def __post_init__(self) -> None:
        """Open the book and begin to listen."""
        self.ledger = Ledger.open(self.folder / "evening.db", self.events)
        self.session = LiveSession(
            self.ledger, self.events, OnAir(qr=QrChoice(order_link="https://example.test/{code}"))
        )
        self.desk = Desk(self.session, by="Thảo")
        self.events.subscribe(self.waiting.append)

    def begin(self) -> None:
        """Take the sample catalog and go live."""
        self.session.import_catalog(read_catalog(asset("samples", "catalog.json")).products).result(10)
        self.session.set_stock("OX", 0).result(10)
        self.session.begin("Tối Chủ nhật", ("facebook", "tiktok")).result(10)
        with self.ledger.read() as questions:
            self.deliver()
            self.desk.load([], questions.stock())

    def say(self, name: str, text: str, platform: str = "facebook") -> int | None:
        """Let a viewer say something; return the order it led to."""
        return self.say_soon(name, text, platform).result(10).order

    def say_soon(self, name: str, text: str, platform: str = "facebook") -> Future[Heard]:
        """Let a viewer say something and do not wait until it is kept."""
        self.heard += 1
        return self.session.hear(comment_of(self.heard, name, text, platform))

    def chat(self) -> None:
        """Let everybody say what they say this evening."""
        chat(self.session)
        self.heard = len(SAID)

    def show(self, code: str) -> None:
        """Put a product on air and paint its card as OBS would get it."""
        card = self.session.show(code).result(10)
        path = self.folder / f"card-{code}.png"
        save_card(card, path, theme="lower-third", canvas=(1280, 720))
        self.events.publish(CardPainted(card, path))

    def order_of(self, name: str) -> Order:
        """Return the draft of this viewer."""
        return next(order for order in self.desk.rows if order.author_name == name)

    def deliver(self) -> None:
        """Hand every event that has happened to the desk, then to the view if there is one."""
        events, self.waiting[:] = list(self.waiting), []
        for event in events:
            self.desk.receive(event)
            if self.view is not None:
                self.view.receive(event)

    def picture_of(self, code: str) -> QImage | None:
        """Return a product's picture, read once."""
        if not self.pictures:
            found = {one.code: load_photo(find_photo(one.photo, None)) for one in self.session.products}
            self.pictures = {code: photo for code, photo in found.items() if photo is not None}
        return self.pictures.get(code)

    def open_view(self, theme: Theme) -> LiveView:
        """Return the place, showing this evening; its desk is fed by `deliver`."""
        self.view = LiveView(theme, self.session, self.desk, self.picture_of)
        return self.view

    def close(self) -> None:
        """Close the book."""
        self.ledger.close()


def lively(folder: Path, theme: Theme) -> tuple[Evening, LiveView]:
    """Return an evening at its height: forty comments, a dozen drafts, one of them being edited."""
    evening = Evening(folder)
    evening.begin()
    view = evening.open_view(theme)
    evening.show("C10")
    evening.chat()
    evening.deliver()
    evening.session.confirm(evening.order_of("Chị Lụa").number, by="Thảo").result(10)
    evening.deliver()
    evening.desk.select(evening.order_of("Hoà Trần").number)
    return evening, view


def settle(view: LiveView) -> None:
    """Let timers and threads finish, so that the picture is the whole evening."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        QApplication.processEvents()
        if not view.feed.pending and view.stage.preview.image is not None:
            break
        time.sleep(0.01)
    view.refresh()
    QApplication.processEvents()
