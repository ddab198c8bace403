"""Writes every theme in every state to one PNG, to be looked at: python tests/ui/contact_sheet.py OUT.png."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from coop_live.model import Card, Product
from coop_live.overlay.card import make_card
from ui.painter import paint_card

LONG_NAME = "Cao chè dây dạ cẩm mật ong rừng nguyên vị vùng cao An Toàn, hộp quà 20 thanh"
LINK = "https://htx-antoan.vn/dat/{}"

TEA = Product(
    "C1",
    "Chè dây dạ cẩm An Toàn",
    "gói",
    85_000,
    member="Mai Thị Mỹ Lam",
    place="xã An Toàn",
    photo="C1-che-day.svg",
)
HONEY = Product(
    "C10",
    "Mật ong rừng An Toàn",
    "chai",
    224_000,
    old_price=280_000,
    member="Đinh Văn Hruk",
    place="xã An Toàn",
    photo="C10-mat-ong.svg",
)
CHILLI = Product(
    "OX",
    "Ớt xiêm rừng ngâm",
    "hũ",
    50_000,
    member="Đinh Thị Bleo",
    place="xã An Toàn",
    photo="OX-ot-xiem.svg",
)
ROOT = Product(
    "C7",
    "Đương quy tươi",
    "kg",
    160_000,
    member="Nguyễn Văn Phước",
    place="xã An Toàn",
    photo="C7-duong-quy.svg",
)
GIFT = Product(
    "CB1", LONG_NAME, "hộp", 1_250_000, member="Mai Thị Mỹ Lam", place="xã An Toàn", photo="CB1-combo-qua.svg"
)


def card(product: Product, stock: int | None, *, qr: bool = True) -> Card:
    payload = LINK.format(product.code) if qr else None
    return make_card(product, stock=stock, first_stock=60, qr=payload)


STATES = {
    "plenty": card(TEA, 24),
    "no QR": card(TEA, 24, qr=False),
    "few, old price": card(HONEY, 8),
    "few, old price, no QR": card(HONEY, 8, qr=False),
    "nearly gone": card(CHILLI, 3),
    "nearly gone, no QR": card(CHILLI, 3, qr=False),
    "sold out": card(ROOT, 0),
    "long name": card(GIFT, 9),
    "long name, no QR": card(GIFT, 9, qr=False),
    "no photo": card(replace(TEA, photo=""), 24),
    "stock unknown": card(TEA, None),
    "stock unknown, no QR": card(TEA, None, qr=False),
}
SHAPES = (
    ("lower-third", (1280, 720)),
    ("side-card", (1280, 720)),
    ("full-card", (1280, 720)),
    ("portrait-card", (720, 1280)),
    ("full-card", (720, 1280)),
)


def contact_sheet(shapes=SHAPES, columns: int = 3) -> QImage:
    images = [
        [paint_card(state, theme=theme, canvas=canvas) for state in STATES.values()]
        for theme, canvas in shapes
    ]
    width = max(columns * (row[0].width() + 20) for row in images)
    height = sum(-(-len(row) // columns) * (row[0].height() + 20) for row in images)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#8f8a80"))
    painter = QPainter(sheet)
    top = 0
    for row in images:
        for number, image in enumerate(row):
            column, line = number % columns, number // columns
            painter.drawImage(
                10 + column * (image.width() + 20), top + 10 + line * (image.height() + 20), image
            )
        top += -(-len(row) // columns) * (row[0].height() + 20)
    painter.end()
    return sheet


if __name__ == "__main__":
    app = QGuiApplication([])
    out = Path(sys.argv[1])
    if len(sys.argv) > 2:
        chosen = SHAPES[int(sys.argv[2])]
        contact_sheet(
            (chosen,), 2 if chosen[0] == "lower-third" else 4 if chosen[0] == "side-card" else 2
        ).save(str(out))
    else:
        contact_sheet().save(str(out))
