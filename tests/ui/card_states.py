"""The cards that are looked at and tested: every state a product on air can be in."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import Card, Look, Product
from coop_live.overlay.card import make_card

LONG_NAME = "Cao chè dây dạ cẩm mật ong rừng nguyên vị vùng cao An Toàn, hộp quà 20 thanh"
LINK = "https://htx-antoan.vn/dat/{}"
NOTICE = "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh"
BOUGHT = "Chị L*** vừa chốt 2 gói chè dây"
OWN_BRAND = Look(brand="#22356B", weave=False, side="left")


def product(code: str, name: str, unit: str, price: int, photo: str, member: str, **more: object) -> Product:
    """Return a product of the sample cooperative."""
    made = Product(code, name, unit, price, member=member, place="xã An Toàn", photo=photo)
    return replace(made, **more)  # type: ignore[arg-type]


LAM = "Mai Thị Mỹ Lam"
TEA = product("C1", "Chè dây dạ cẩm An Toàn", "gói", 85_000, "C1-che-day.svg", LAM)
HONEY = product(
    "C10", "Mật ong rừng An Toàn", "chai", 224_000, "C10-mat-ong.svg", "Đinh Văn Hruk", old_price=280_000
)
CHILLI = product("OX", "Ớt xiêm rừng ngâm", "hũ", 50_000, "OX-ot-xiem.svg", "Đinh Thị Bleo")
ROOT = product("C7", "Đương quy tươi", "kg", 160_000, "C7-duong-quy.svg", "Nguyễn Văn Phước")
LOZENGE = product("C5", "Viên ngậm thảo dược", "hộp", 55_000, "C5-vien-ngam.svg", LAM)
GIFT = product("CB1", LONG_NAME, "hộp", 1_250_000, "CB1-combo-qua.svg", LAM, old_price=1_450_000)


def card(made: Product, stock: int | None, *, qr: bool = True, **more: object) -> Card:
    """Return the card of a product, with or without its code, and what else is told."""
    payload = LINK.format(made.code) if qr else None
    plain = make_card(made, stock=stock, first_stock=60, qr=payload)
    return replace(plain, **more)  # type: ignore[arg-type]


def _both(name: str, made: Product, stock: int | None, **more: object) -> dict[str, Card]:
    return {
        name: card(made, stock, **more),  # type: ignore[arg-type]
        f"{name}, no QR": card(made, stock, qr=False, **more),  # type: ignore[arg-type]
    }


WAIT = "gõ C7 chờ mẻ sau"
PLAIN_GIFT = replace(GIFT, old_price=None)

STATES: dict[str, Card] = {
    **_both("plenty", TEA, 24, ocop=4),
    **_both("few, old price", HONEY, 8, ocop=3),
    **_both("nearly gone", CHILLI, 3, vietgap=True),
    "sold out": card(ROOT, 0, call=WAIT, ocop=3, vietgap=True),
    "sold out, nobody can wait": card(ROOT, 0, call="mẻ sau nhé"),
    **_both("flash", HONEY, 18, ocop=3, countdown=272),
    **_both("last seconds", HONEY, 2, ocop=3, countdown=7),
    **_both("notice", LOZENGE, 26, notice=NOTICE),
    **_both("long name", PLAIN_GIFT, 9, ocop=5, vietgap=True),
    **_both("long name, flash", GIFT, 9, ocop=5, vietgap=True, countdown=3599),
    **_both("long name, notice", PLAIN_GIFT, 9, ocop=5, vietgap=True, notice=NOTICE),
    **_both("flash, notice", HONEY, 9, ocop=5, vietgap=True, countdown=272, notice=NOTICE),
    "no photo": card(replace(TEA, photo=""), 24),
    **_both("stock unknown", TEA, None, ocop=4, vietgap=True),
}
SHAPES = (
    ("lower-third", (1280, 720)),
    ("side-card", (1280, 720)),
    ("full-card", (1280, 720)),
    ("portrait-card", (720, 1280)),
    ("full-card", (720, 1280)),
)
