"""Made-up orders for the sheets, a hostile one among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.beside import Beside

GOLDEN = Path(__file__).parent / "golden"
VIETNAM = timezone(timedelta(hours=7))
EVERY_LETTER = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ"
)
EVERY_LETTER += " " + EVERY_LETTER.upper()

HERE = Beside(VIETNAM, parcels={7: "GHN123"}, remarks={7: "khách quen", 12: "=2+2"})

TEA = PricedLine("C1", "100g", 2, "Chè dây dạ cẩm An Toàn", "gói", 85000)
BIG_TEA = PricedLine("C1", "250g", 1, "Chè dây dạ cẩm An Toàn", "gói", 195000)
PEPPER = PricedLine("OX", None, 3, "Ớt xiêm rừng ngâm", "hũ", 50000)


def order(number: int, *lines: PricedLine, author: str = "Chị Sương", **fields: Any) -> Order:
    """Make a confirmed order, drafted `number` minutes after 20:00 in Vietnam."""
    at = datetime(2026, 11, 22, 13, 0, tzinfo=UTC) + timedelta(minutes=number)
    made = Order(
        number=number,
        live_id=1,
        state=OrderState.CONFIRMED,
        lines=lines,
        platform="facebook",
        author_id=author,
        author_name=author,
        drafted_at=int(at.timestamp() * 1000),
        decided_at=int(at.timestamp() * 1000) + 60_000,
    )
    return replace(made, **fields)


EVENING = (
    order(
        7,
        TEA,
        PEPPER,
        phone="+84905111222",
        address="48 Trần Phú, phường Quy Nhơn, Gia Lai",
        text="Chốt c1 2 gói với 3 hũ ớt",
        note="giao giờ hành chính",
    ),
    order(8, BIG_TEA, TEA, author="hoang.kbang", platform="tiktok", text="c1 250g 1, c1 100g 2"),
    order(
        12,
        TEA,
        author='=HYPERLINK("http://x.example","bấm")',
        platform="other",
        phone="+84334567567",
        address="-1+1|cmd",
        text="+1 c1\tnha\r\n@mẹ _x0041_ \x07😀 https://x.example mailto:a@b.example",
        note="=1+1",
    ),
)
