"""Dong and numbers as people in Vietnam write and say them."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"
MICROS = 1_000_000
# No sum that a viewer gives has more digits; what strangers send may.
MOST_DIGITS = 18


def grouped(number: int, separator: str = ".") -> str:
    """Return a whole number with its thousands apart: 1250000 -> '1.250.000'."""
    return f"{number:,}".replace(",", separator)


def dong(amount: int) -> str:
    """Return an amount of whole dong as it is written on screen: 85000 -> '85.000 ₫'."""
    return f"{grouped(amount)}{NO_BREAK_SPACE}₫"


def given(micros: str | None, currency: str | None) -> str:
    """Return what a platform says was paid, in millionths: "50000000000", "VND" -> '50.000 ₫'; junk is ""."""
    if not micros or not micros.isascii() or not micros.isdigit() or len(micros) > MOST_DIGITS:
        return ""
    whole, rest = divmod(int(micros), MICROS)
    if currency == "VND":
        return dong(whole)
    cents = f",{rest * 100 // MICROS:02}" if rest else ""
    return f"{grouped(whole)}{cents}{NO_BREAK_SPACE}{(currency or '').upper()[:3]}".rstrip()
