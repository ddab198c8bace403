"""Reads what was typed with VNI left on: 'ho6p' is hop, 'mien61' is mien, 'bu7o73i' is buoi."""

from __future__ import annotations

import re
from collections.abc import Callable

from coop_live.orders.words.text import Tokens

_LEFT_ON = re.compile("[a-zA-Z][1-9]{1,2}[a-zA-Z]|[a-zA-Z]{3}(?:[6-9][1-5]|[1-5][6-9])(?![0-9])")
_A_DIGIT = re.compile("[1-9]")
_LONGEST = 6  # tokens of one word: letters and digits in turn

Known = Callable[[str, str], bool]  # tells whether these letters are a word and, with the digits, no code


def join_vni(tokens: Tokens, known: Known) -> None:
    """Make one word of letters and the digits of their marks, once a comment shows that VNI was left on."""
    if not _A_DIGIT.search(tokens.text) or not _LEFT_ON.search(tokens.text):
        return
    slips = [
        (at, run)
        for at in range(len(tokens))
        if (run := _run(tokens, at)) and _is_word(tokens, at, run, known)
    ]
    # 'cam16' alone is sixteen of them; with a second such word it is a keyboard
    told = any(run > 2 for _, run in slips) or (len(slips) > 1 and any(_tells(tokens, at) for at, _ in slips))
    if not told:
        return
    for at, run in reversed(slips):
        tokens.merge(at, at + run - 1, "".join(tokens.raw[at : at + run : 2]))


def _run(tokens: Tokens, at: int) -> int:
    """Return how many tokens from here on touch, letters and digits in turn; 0 where not two do."""
    if not tokens.raw[at].isascii() or not tokens.raw[at].isalpha() or (at and tokens.glued(at)):
        return 0
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST and tokens.glued(end):
        raw = tokens.raw[end]
        if (end - at) % 2 and not _marks(raw):
            break
        if (end - at) % 2 == 0 and not raw.isalpha():
            break
        end += 1
    return end - at if end - at > 1 else 0


def _marks(digits: str) -> bool:
    """Tell whether these are the digits of marks: a shape, a tone, or one of each as in 'mien61'."""
    if not digits.isdigit() or "0" in digits or len(digits) > 2:
        return False
    return len(digits) == 1 or sum(digit in "12345" for digit in digits) == 1


def _is_word(tokens: Tokens, at: int, run: int, known: Known) -> bool:
    letters = "".join(tokens.raw[at : at + run : 2]).lower()
    long = len(letters) > 2 or (run > 2 and len(tokens.raw[at + 1]) == 2)  # 'o63i' is oi
    return (long or (run == 2 and len(letters) == 2)) and known(
        letters, tokens.raw[at + 1] if run == 2 else ""
    )


def _tells(tokens: Tokens, at: int) -> bool:
    """Tell whether letters with two digits after them, as 'mien61', give VNI away; 'ms19' does not."""
    return len(tokens.raw[at]) > 2 and len(tokens.raw[at + 1]) == 2
