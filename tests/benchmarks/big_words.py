"""Who orders what in the big book: names, phones, addresses, goods and comments as they are in Vietnam."""

from __future__ import annotations

import json
import random
from functools import cache

from coop_live.ledger.entries import Private
from coop_live.model import Product
from coop_live.places.units import table
from tests.orders.accuracy import CORPUS

# fmt: off
_FAMILY = (
    *("Nguyễn",) * 38, *("Trần",) * 12, *("Lê",) * 10, *("Phạm",) * 7, *("Hoàng",) * 5, *("Võ",) * 5,
    "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Phan", "Vũ", "Mai", "Tô", "Hà", "Vy",
)
_MIDDLE = (
    *("Thị",) * 12, *("Văn",) * 8,
    "Ngọc", "Thanh", "Minh", "Hồng", "Kim", "Thuỳ", "Bích", "Đức", "Quốc", "Hữu", "Xuân", "Mỹ",
)
_GIVEN = (
    "Anh", "Bình", "Châu", "Chi", "Cúc", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa",
    "Hồng", "Huệ", "Hương", "Khánh", "Lan", "Lệ", "Liên", "Linh", "Loan", "Ly", "Mai", "My", "Nga", "Ngân",
    "Nhung", "Oanh", "Phượng", "Phúc", "Quyên", "Sương", "Tâm", "Thảo", "Thắm", "Thu", "Thuý", "Thư", "Tiên",
    "Trang", "Trâm", "Trinh", "Tuyết", "Uyên", "Vân", "Vy", "Yến", "Xuân", "Dũng", "Hùng", "Nam", "Sơn",
)
_GOODS = (
    "Chè dây", "Mật ong rừng", "Ớt xiêm rừng", "Tiêu sọ", "Măng khô", "Gạo lúa rẫy", "Cà phê bột", "Bơ sáp",
    "Sầu riêng sấy", "Mắc ca", "Nấm linh chi", "Hạt điều", "Thịt bò khô", "Rượu cần", "Mít sấy", "Chuối ép",
    "Nghệ viên", "Sâm dây", "Măng le", "Dầu gội", "Xà phòng", "Bột sắn", "Đậu đỏ", "Mè đen", "Khoai lang",
    "Bún khô", "Bánh tráng", "Nước mắm", "Cá khô", "Muối ớt",
)
_STREETS = ("Trần Hưng Đạo", "Lê Lợi", "Quang Trung", "Nguyễn Huệ", "Hùng Vương", "Phan Bội Châu")
_NETWORKS = "98375"
# fmt: on

MEMBERS = tuple(f"{_FAMILY[n * 7 % len(_FAMILY)]} {_MIDDLE[n % len(_MIDDLE)]} {_GIVEN[n]}" for n in range(40))
PEOPLE = ("Thảo", "Hùng", "Mai")
PRODUCTS = tuple(
    Product(
        f"P{place:02}",
        name,
        ("gói", "chai", "hũ", "kg")[place % 4],
        35_000 + 15_000 * (place % 9),
        stock=None if place % 3 == 2 else 50_000_000,
        member=MEMBERS[place],
    )
    for place, name in enumerate(_GOODS, 1)
)


def person(number: int) -> Private:
    """Return who a customer is; the same number is always the same person, one in seven without a phone."""
    chance = random.Random(number)
    platform = chance.choices(("facebook", "tiktok", "shopee"), (60, 30, 10))[0]
    name = " ".join(map(chance.choice, (_FAMILY, _MIDDLE, _GIVEN)))
    if chance.random() < 0.15:
        return Private(platform, f"{10**14 + number}", name)
    # Ten million times this is prime to 10^8: nobody shares a phone.
    phone = f"+84{chance.choice(_NETWORKS)}{(number * 61_803_399 + 12_345) % 10**8:08}"
    return Private(platform, f"{10**14 + number}", name, phone, _address(chance))


def _address(chance: random.Random) -> str:
    unit = chance.choice(table().units)
    if chance.random() < 0.5:
        where = f"thôn {chance.randint(1, 12)}"
    else:
        where = f"{chance.randint(1, 400)} {chance.choice(_STREETS)}"
    return f"{where}, {unit.ward}, {unit.province}"


@cache
def chat() -> tuple[str, ...]:
    """Return real comments of the labelled set."""
    with (CORPUS / "dev.jsonl").open(encoding="utf-8") as lines:
        return tuple(json.loads(line)["text"] for line in lines)


def comment_text(who: Private, code: str, qty: int) -> str:
    """Return the comment with which somebody orders."""
    said = " ".join(part for part in (who.phone and "0" + who.phone[3:], who.address) if part)
    return f"chốt {code} {qty} {said}".strip()
