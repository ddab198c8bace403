"""Says numbers, weights and money in Vietnamese words, the way they are said at a market."""

from __future__ import annotations

import re

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", " nghìn", " triệu", " tỷ")
LARGEST = 10**12 - 1

_UNITS = {
    "kg": "ký",
    "g": "gam",
    "gr": "gam",
    "gam": "gam",
    "gram": "gam",
    "mg": "mi li gam",
    "ml": "mi li lít",
    "l": "lít",
    "lít": "lít",
    "cm": "xăng ti mét",
    "mm": "mi li mét",
    "m": "mét",
    "%": "phần trăm",
}

# Half of these is said "rưỡi".
_HALVED = ("ký", "lít", "mét")

_MONEY = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,11})\s*(k|nghìn|ngàn|₫|đồng|vnđ|vnd|đ)(?!\w)", re.I
)
_MEASURE = re.compile(r"(?<![\d.,])(\d{1,6}(?:[.,]\d{1,2})?)\s*(" + "|".join(_UNITS) + r")(?!\w)", re.I)
_LONE_UNIT = re.compile(r"(?<!\w)(kg|ml)(?!\w)", re.I)
_PHONE = re.compile(r"(?<!\d)(?:\+?84|0)(?:[\s.\-]{0,2}\d){8,10}(?!\d)")
_LONG = re.compile(r"\d{6,}")
_PLAIN = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,5}(?:[.,]\d{1,2})?(?!\d)")


def words(number: int) -> str:
    """Return a whole number from 0 to 999,999,999,999 in words: 105 -> "một trăm lẻ năm"."""
    if not 0 <= number <= LARGEST:
        raise ValueError("only numbers from 0 to 999,999,999,999 are said")
    if number == 0:
        return DIGITS[0]
    groups = [number // 1000**power % 1000 for power in range(len(_SCALES))]
    highest = max(power for power, group in enumerate(groups) if group)
    return " ".join(
        _hundreds(groups[power], whole=power < highest) + _SCALES[power]
        for power in range(highest, -1, -1)
        if groups[power]
    )


def _hundreds(group: int, *, whole: bool) -> str:
    """Say 1 to 999; `whole` says the missing hundreds of a group within a number too."""
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    said = [f"{DIGITS[hundreds]} trăm"] if hundreds or whole else []
    if tens == 0 and ones:
        said += (["lẻ"] if said else []) + [DIGITS[ones]]
    elif tens:
        said.append("mười" if tens == 1 else f"{DIGITS[tens]} mươi")
        if ones:
            said.append(_after_ten(tens, ones))
    return " ".join(said)


def _after_ten(tens: int, ones: int) -> str:
    if ones == 5:
        return "lăm"
    if tens > 1 and ones in (1, 4):
        return {1: "mốt", 4: "tư"}[ones]
    return DIGITS[ones]


def amount(text: str) -> str:
    """Return a written number in words: "1.200" is a thousand and more, "1,5" and "1.5" are not two."""
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", text):
        return words(int(text.replace(".", "")))
    whole, _mark, part = text.replace(",", ".").partition(".")
    if not part.strip("0"):
        return words(int(whole))
    return f"{words(int(whole))} phẩy " + " ".join(DIGITS[int(digit)] for digit in part)


def weight(grams: int, kilo: str) -> str:
    """Return grams as they are said at a market: 1500 -> "một ký rưỡi", 300 -> "ba trăm gam".

    `kilo` is the word for a kilo: ký, cân.
    """
    kilos, rest = divmod(grams, 1000)
    if rest == 500:
        return f"{words(kilos)} {kilo} rưỡi" if kilos else f"nửa {kilo}"
    parts = [f"{words(kilos)} {kilo}"] if kilos or not rest else []
    return " ".join(parts + ([f"{words(rest)} gam"] if rest else []))


def said(text: str) -> str:
    """Return the text with its numbers in words: "500g" -> "năm trăm gam", "90k" -> "chín mươi nghìn đồng".

    Phones and other runs of six digits and more are left out: they are nobody else's business.
    """
    text = _PHONE.sub(" ", text)
    text = _MONEY.sub(lambda found: f" {_money(found[1], found[2])} ", text)
    text = _LONG.sub(" ", text)
    text = _MEASURE.sub(lambda found: f" {_with_unit(found[1], _UNITS[found[2].lower()])} ", text)
    text = _PLAIN.sub(lambda found: f" {amount(found[0])} ", text)
    text = _LONE_UNIT.sub(lambda found: _UNITS[found[0].lower()], text)
    return " ".join(re.sub(r"\d", " ", text).split())


def _money(figure: str, mark: str) -> str:
    dong = int(re.sub(r"[.,]", "", figure))
    if mark.lower() in ("k", "nghìn", "ngàn"):
        dong *= 1000
    if dong > LARGEST:
        return ""
    return f"{words(dong)} đồng"


def _measure(figure: str) -> str:
    """Return a figure before its unit: "0,5" is a half; a half above that is said after the unit."""
    return "nửa" if figure in ("0,5", "0.5") else amount(figure)


def _with_unit(figure: str, unit: str) -> str:
    """Return "1,5", "kg" as "một ký rưỡi": so people say, and not "một phẩy năm"."""
    whole, _mark, part = figure.replace(",", ".").partition(".")
    if part.strip("0") == "5" and part[0] == "5" and int(whole) and unit in _HALVED:
        return f"{words(int(whole))} {unit} rưỡi"
    return f"{_measure(figure)} {unit}"
