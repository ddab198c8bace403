"""Reads one cell of a product list: text, a price, a stock, a day; says kindly why it cannot."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.money import dong, grouped
from coop_live.saving import storable
from coop_live.weights import KILO, read_weight

LEAST_PRICE = 1_000
MOST_PRICE = 100_000_000
MOST_STOCK = 1_000_000
MOST_MINUTES = 240
MOST_GRAMS = 200_000
# Nothing that is valid today was issued before, nothing runs longer: another year is a slip.
FIRST_YEAR, LAST_YEAR = 1990, 2099


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell that cannot be taken as it is; `text` is what the person sees in it."""

    text: str
    cause: str
    remedy: str


Cell = str | int | float | Broken

_SOLD_OUT = ("hết", "hết hàng")
_DONG = re.compile(r"\s*(?:₫|đ|d|vnđ|vnd|đồng|dong)?\s*(?:/\s*[^\d\s/]+)?$")
_WHOLE = re.compile(r"-?\d+(?:[.,]0{1,2})?")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]0{1,2})?")
_DECIMAL_ZEROS = re.compile(r"[.,]0{1,2}$")
_DAY = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})|(\d{1,2})/(\d{1,2})/(\d{2})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MINUTES = re.compile(r"\s*(?:phút|phut|ph|p|minutes?|min|['’′])\.?$")
_EXCEL_BEGAN = date(1899, 12, 30)  # its day 0, as Excel counts after the leap day of 1900 that never was
_THOUSANDS = re.compile(r"(\d+)(?:[.,](\d{1,2}))?\s*(k|nghìn|ngàn|nghin|ngan|triệu|trieu|tr)")


def shown(cell: Cell) -> str:
    """Return what the person sees in a cell, clean: composed letters, single spaces, no controls."""
    lines = (" ".join(line.split()) for line in written(cell).split("\n"))
    return "\n".join(line for line in lines if line)


def written(cell: Cell) -> str:
    """Return the cell as text, whole numbers without a decimal point."""
    if isinstance(cell, Broken):
        return cell.text
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return unicodedata.normalize("NFC", storable(str(cell)))


def read_price(cell: Cell, name: str) -> int:
    """Return whole dong; raises InputError where it is unclear or cannot be. `name` is the heading."""
    amount = cell if isinstance(cell, int | float) else _amount(shown(cell))
    example = tr("Gõ đủ số đồng, ví dụ 85000")
    if amount is None:
        raise InputError(tr("{name} “{seen}” chưa rõ.", name=name, seen=_short(cell)), example)
    if not _is_whole(amount):
        raise InputError(tr("{name} “{seen}” có số lẻ.", name=name, seen=_short(cell)), example)
    if amount <= 0:
        raise InputError(tr("{name} phải lớn hơn 0.", name=name), example)
    if amount < LEAST_PRICE:
        raise InputError(tr("{name} {amount} quá nhỏ.", name=name, amount=dong(int(amount))), example)
    if amount > MOST_PRICE:
        raise InputError(tr("{name} lớn hơn 100 triệu đồng.", name=name), tr("Xem lại có thừa số 0 không."))
    return int(amount)


def read_stock(cell: Cell, name: str, unit: str, *, weighed: bool = False) -> int:
    """Return a whole number of units; "42 gói" is read too where the unit is gói, and "hết" as 0.

    Of what is weighed it is grams: 12.5, "12,5 kg" and "12500 g" are 12500.
    """
    text = shown(cell).casefold().removesuffix(unit.casefold()).rstrip()
    if text in _SOLD_OUT:
        return 0
    if weighed:
        amount = _grams(cell, text)
        wrong, remedy = (
            tr("{name} “{seen}” chưa rõ.", name=name, seen=_short(cell)),
            tr("Gõ số ký, ví dụ 12,5."),
        )
    else:
        amount = cell if isinstance(cell, int | float) else _plain_number(text)
        wrong = tr("{name} “{seen}” không phải số nguyên.", name=name, seen=_short(cell))
        remedy = tr("Gõ số nguyên, ví dụ 42. Hết hàng thì gõ 0")
    if amount is None or not _is_whole(amount):
        raise InputError(wrong, remedy)
    if amount < 0:
        raise InputError(tr("{name} nhỏ hơn 0.", name=name), tr("Hết hàng thì gõ 0"))
    if amount > MOST_STOCK * (KILO if weighed else 1):
        most = grouped(MOST_STOCK)
        raise InputError(
            tr("{name} lớn hơn {most}.", name=name, most=most), tr("Không giới hạn thì bỏ trống.")
        )
    return int(amount)


def read_minutes(cell: Cell, name: str) -> int:
    """Return whole minutes, 0 to 240; "6 phút" and "6'" are read too. Raises InputError.

    `name` is the heading.
    """
    text = _MINUTES.sub("", shown(cell).casefold())
    minutes = cell if isinstance(cell, int | float) else _plain_number(text)
    remedy = tr("Gõ số phút, ví dụ 6. Chưa định thì bỏ trống.")
    if minutes is None or not _is_whole(minutes):
        raise InputError(tr("{name} “{seen}” không phải số nguyên.", name=name, seen=_short(cell)), remedy)
    if not 0 <= minutes <= MOST_MINUTES:
        raise InputError(tr("{name} phải từ 0 đến {most}.", name=name, most=MOST_MINUTES), remedy)
    return int(minutes)


def read_grams(cell: Cell, name: str) -> int:
    """Return whole grams: a bare number is grams, "1,2 kg" and "500g" are read too. Raises InputError.

    `name` is the heading.
    """
    text = shown(cell).casefold()
    grams = cell if isinstance(cell, int | float) else _plain_number(text)
    if grams is None:
        grams = read_weight(text)
    remedy = tr("Gõ số gam một đơn vị nặng, ví dụ 120.")
    if grams is None or not _is_whole(grams):
        raise InputError(tr("{name} “{seen}” chưa rõ.", name=name, seen=_short(cell)), remedy)
    if not 0 <= grams <= MOST_GRAMS:
        raise InputError(tr("{name} phải từ 0 đến {most}.", name=name, most=MOST_GRAMS), remedy)
    return int(grams)


def read_day(cell: Cell, name: str) -> date:
    """Return the day of a cell: 15/03/2024, 2024-03-15, a date of Excel's or the number behind it.

    Raises InputError where there is no such day; `name` is the heading.
    """
    text = shown(cell)
    example = tr("Gõ ngày/tháng/năm, ví dụ 15/03/2024.")
    numbers = _excel_day(cell) or _day_numbers(text)
    if numbers is None:
        raise InputError(tr("{name} “{seen}” chưa rõ là ngày nào.", name=name, seen=_short(cell)), example)
    try:
        day = date(*numbers)
    except ValueError:
        raise InputError(tr("Không có ngày {day}.", day=text), example) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise InputError(tr("Năm {year} không thể đúng.", year=day.year), example)
    return day


def _excel_day(cell: Cell) -> tuple[int, int, int] | None:
    if isinstance(cell, str | Broken) or not _is_whole(cell) or not 0 < cell < 100_000:
        return None
    day = _EXCEL_BEGAN + timedelta(days=int(cell))
    return day.year, day.month, day.day


def _day_numbers(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day as they are typed; two figures are a year of this century."""
    plain = unicodedata.normalize("NFKC", text)
    if not plain.isascii():
        return None
    if found := _ISO_DAY.fullmatch(plain):
        return int(found[1]), int(found[2]), int(found[3])
    if not (found := _DAY.fullmatch(plain)):
        return None
    if found[4]:
        return int(found[4]), int(found[3]), int(found[1])
    return 2000 + int(found[7]), int(found[6]), int(found[5])


def _grams(cell: Cell, text: str) -> float | None:
    """Return the grams that a cell says, with a part that is left where it is finer than that."""
    if isinstance(cell, int | float):
        return round(cell * KILO, 3) if math.isfinite(cell) else None
    grams = read_weight(shown(cell)) if read_weight(text) is None else read_weight(text)
    kilos = _plain_number(text) if grams is None else None
    return grams if kilos is None else kilos * KILO


def _is_whole(amount: float) -> bool:
    return isinstance(amount, int) or (math.isfinite(amount) and amount.is_integer())


def _amount(text: str) -> int | None:
    """Return the dong that a text says without doubt, None otherwise."""
    plain = _DONG.sub("", unicodedata.normalize("NFKC", text).casefold())
    thousands = _THOUSANDS.fullmatch(plain)
    if thousands is None:
        return _plain_number(plain)
    whole, part, word = thousands.groups()
    worth = 1_000_000 if word.startswith("tr") else 1_000
    return int(whole) * worth + (int(part) * worth // 10 ** len(part) if part else 0)


def _plain_number(text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text)
    if len(plain) > 30 or not plain.isascii():
        return None
    if _GROUPED.fullmatch(plain):
        start = _DECIMAL_ZEROS.sub("", plain)
        return int(re.sub(r"[., ']", "", start))
    return int(_DECIMAL_ZEROS.sub("", plain)) if _WHOLE.fullmatch(plain) else None


def _short(cell: Cell) -> str:
    text = shown(cell).replace("\n", " ")
    return text if len(text) <= 30 else text[:29] + "…"
