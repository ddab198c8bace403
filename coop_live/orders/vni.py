"""Reads what was typed with VNI left on: 'ho6p' is hop, 'mien61' is mien."""

from __future__ import annotations

import re
from collections.abc import Callable

from coop_live.orders.text import Tokens

_LEFT_ON = re.compile("[a-zA-Z][1-9]{1,2}[a-zA-Z]|[a-zA-Z]{3}(?:[6-9][1-5]|[1-5][6-9])(?![0-9])")

Known = Callable[[str, str], bool]  # tells whether these letters are a word and, with the digits, no code


def join_vni(tokens: Tokens, known: Known) -> None:
    """Make one word of letters and the digits of their marks, once a comment shows that VNI was left on."""
    if not _LEFT_ON.search(tokens.text):
        return
    inside = False
    for at in range(len(tokens) - 2, -1, -1):
        if at + 2 < len(tokens) and _is_slip(tokens, at, 3, known):
            closing = at + 3 < len(tokens) and tokens.glued(at + 3) and tokens.raw[at + 3].isdigit()
            tokens.merge(at, at + 2 + closing, tokens.raw[at] + tokens.raw[at + 2])
            inside = True
    inside = inside or any(
        len(tokens.raw[at]) > 2 and len(tokens.raw[at + 1]) == 2 and _is_slip(tokens, at, 2, known)
        for at in range(len(tokens) - 1)
    )
    for at in range(len(tokens) - 2, -1, -1):
        if inside and _is_slip(tokens, at, 2, known):
            tokens.merge(at, at + 1, tokens.raw[at])


def _is_slip(tokens: Tokens, at: int, length: int, known: Known) -> bool:
    part = tokens.raw[at : at + length]
    letters = part[0] + "".join(part[2:])
    digits = part[1]
    if not (part[0].isascii() and part[0].isalpha() and digits.isdigit() and letters.isalpha()):
        return False
    if len(digits) > 2 or (len(digits) == 2 and not _marks(digits)) or len(letters) < 2 + (length > 2):
        return False
    if (at and tokens.glued(at)) or not all(tokens.glued(at + n) for n in range(1, length)):
        return False
    return known(letters.lower(), digits if length == 2 else "")


def _marks(digits: str) -> bool:
    """Tell whether two digits are a tone and a shape, as the 61 of 'mien61'."""
    tones = sum(digit in "12345" for digit in digits)
    return tones == 1 and "0" not in digits
