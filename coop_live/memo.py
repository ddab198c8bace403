"""The code that a customer writes into a bank transfer, so that the money finds its order."""

from __future__ import annotations

import re

from stdnum import damm

# Banks and payment services want 2 to 5 letters and then digits only.
PREFIX = "HTX"
LEAST_DIGITS = 6
# Endless digits are no order, and no book could look them up.
MOST_DIGITS = 10
# What banks put into a memo, or break it with.
_BROKEN = re.compile(r"[\s\-._/]+")


def memo_code(number: int, prefix: str = PREFIX) -> str:
    """Return the code of an order: 132 -> "HTX001321". The last digit finds slips.

    It is Damm's: every single wrong digit and every two that changed places are noticed.
    """
    digits = str(number).zfill(LEAST_DIGITS - 1)
    return f"{prefix}{digits}{damm.calc_check_digit(digits)}"


def memo_numbers(text: str, prefix: str = PREFIX) -> tuple[int, ...]:
    """Return the numbers of the orders whose codes stand in a text, each once, in its order.

    Banks change case and put spaces or points into it. A code with a wrong check digit, or with
    more digits before or after it, is none.
    """
    joined = _BROKEN.sub("", text.upper())
    found = (hit.group(1) for hit in re.finditer(rf"{re.escape(prefix.upper())}([0-9]+)(?!\d)", joined))
    return tuple(dict.fromkeys(int(digits[:-1]) for digits in found if _is_code(digits)))


def _is_code(digits: str) -> bool:
    """Tell whether these digits are an order's: as many as it is given, and the check digit is right."""
    right_length = len(digits) == LEAST_DIGITS or (
        LEAST_DIGITS < len(digits) <= MOST_DIGITS and digits[0] != "0"
    )
    return right_length and damm.is_valid(digits)
