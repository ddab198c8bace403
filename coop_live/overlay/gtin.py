"""The number under a bar code (GTIN): 8, 12, 13 or 14 digits of which the last one finds slips."""

from __future__ import annotations

import re

from stdnum import ean

from coop_live.errors import InputError
from coop_live.i18n import tr

LENGTHS = (8, 12, 13, 14)
VIETNAM = "893"
"""The prefix that GS1 Vietnam gives out."""


def gtin14(typed: str) -> str:
    """Return a GTIN with 14 digits, noughts put before a shorter one; spaces and hyphens are passed over.

    Raises InputError for another number of digits or a wrong check digit.
    """
    digits = re.sub(r"[\s-]", "", typed)
    if not re.fullmatch("[0-9]+", digits) or len(digits) not in LENGTHS:
        raise InputError(
            tr("Mã GTIN (số dưới mã vạch) phải có 8, 12, 13 hoặc 14 chữ số."),
            tr("Chép đúng dãy số in dưới mã vạch của sản phẩm."),
        )
    if not has_right_check(digits) or not digits.strip("0"):
        raise InputError(
            tr("Mã GTIN sai số kiểm (chữ số cuối): có một chữ số chép nhầm."),
            tr("Dò lại từng số dưới mã vạch. Chưa có mã thì đăng ký với GS1 Việt Nam."),
        )
    return digits.zfill(14)


def has_right_check(digits: str) -> bool:
    """Tell whether the last digit of a GS1 number is the check of those before it, however many."""
    return bool(ean.calc_check_digit(digits[:-1]) == digits[-1])


def is_vietnamese(gtin: str) -> bool:
    """Tell whether a GTIN of 14 digits was given out by GS1 Vietnam (893); it says nothing of the origin."""
    short = gtin.startswith("000000")
    return gtin[6:9] == VIETNAM if short else gtin[1:4] == VIETNAM
