"""Dong and numbers as people in Vietnam write and say them."""

from __future__ import annotations

NO_BREAK_SPACE = "\u00a0"


def grouped(number: int, separator: str = ".") -> str:
    """Return a whole number with its thousands apart: 1250000 -> '1.250.000'."""
    return f"{number:,}".replace(",", separator)


def dong(amount: int) -> str:
    """Return an amount of whole dong as it is written on screen: 85000 -> '85.000 ₫'."""
    return f"{grouped(amount)}{NO_BREAK_SPACE}₫"
