"""Turns an order into the sentence that is read aloud; whatever is in it, the sentence is harmless."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from coop_live.letters import folded
from coop_live.model import Order, PricedLine
from coop_live.speech.numbers import DIGITS, LARGEST, said, weight, words

LONGEST_NAME = 40
LONGEST_PRODUCT = 60
LONGEST_SENTENCE = 300
MOST_LINES = 3
# "Chị Tư", "Bác Năm Sáu" are names; four and more digits in words are a phone.
MOST_DIGITS = 3
NOBODY = "Khách"
# What platforms write where somebody has no name.
_NO_NAME = frozenset(
    ("user", "users", "guest", "anonymous", "facebook", "tiktok", "youtube", "người", "dùng", "khách")
)

_ADDRESS_OF_A_PAGE = re.compile(r"\S*(?:://|www\.)\S*|\S+\.(?:com|net|org|vn|info|me|ly|shop)\b\S*", re.I)
_SAID_OTHERWISE = {
    "htx": "hợp tác xã",
    "ocop": "ô cóp",
    "vietgap": "Việt Gáp",
    "cod": "xê ô đê",
    "sđt": "số điện thoại",
    "tp": "thành phố",
}


def sentence_for(order: Order) -> str:
    """Return what is read aloud of a confirmed order: "Lan chốt hai gói Chè dây".

    The voice is Vietnamese whatever the screen speaks. Phone, address and money are left out.
    """
    lines = [_line(line) for line in order.lines[:MOST_LINES]]
    more = len(order.lines) - len(lines)
    if more:
        lines.append(f"{words(more)} món nữa")
    what = " và ".join([", ".join(lines[:-1]), lines[-1]] if len(lines) > 1 else lines)
    return speakable(f"{_name(order.author_name)} chốt {what or 'đơn'}")


def speakable(text: str) -> str:
    """Return only what a voice can say: letters and plain punctuation, no phone, no markup, not long.

    Some voices run the marks in their text; "<", "[" and the like never reach them.
    """
    told = said(_without_pages(unicodedata.normalize("NFC", text)))
    kept = "".join(one if one.isalpha() or one in " .,!?'" else " " for one in told)
    return _cut(_as_said(kept), LONGEST_SENTENCE)


def _line(line: PricedLine) -> str:
    quantity = words(line.qty) if 0 <= line.qty <= LARGEST else ""
    unit = said(line.unit)
    if line.weighed:
        quantity, unit = (weight(line.qty, unit) if quantity else ""), ""
    # "hai năm trăm gam" would be heard as a price; "hai phần năm trăm gam" is not.
    between = "phần " if line.unit[:1].isdigit() else ""
    name = _cut(said(line.name), LONGEST_PRODUCT)
    size = _cut(said(line.variant or ""), LONGEST_PRODUCT)
    if size and size.lower() in name.lower():
        size = ""
    return " ".join(f"{quantity} {between}{unit} {name} {size}".split())


def _name(written: str) -> str:
    """Return a viewer's name as it can be said, "Khách" for none; digits may be a phone and are left out."""
    written = unicodedata.normalize("NFC", _without_pages(unicodedata.normalize("NFKC", written)))
    kept = "".join(one if one.isalpha() or one == " " else " " for one in written)
    parts = kept.split()
    if written.lstrip().startswith("@") or not _is_a_name(parts):
        return NOBODY
    return _cut(" ".join(parts[:5]), LONGEST_NAME)


def _is_a_name(parts: Sequence[str]) -> bool:
    """Tell a name from what a platform puts where there is none, and from a phone in letters."""
    low = [part.lower() for part in parts]
    if not any(folded(part).strip("bcdfghjklmnpqrstvwxz") for part in low) or set(low) <= _NO_NAME:
        return False
    run = 0
    for part in low:
        run = run + 1 if part in DIGITS else 0
        if run > MOST_DIGITS:
            return False
    return True


def _without_pages(text: str) -> str:
    return _ADDRESS_OF_A_PAGE.sub(" ", text)


def _as_said(text: str) -> str:
    return " ".join(_SAID_OTHERWISE.get(word.lower(), word) for word in text.split())


def _cut(text: str, longest: int) -> str:
    """Cut at a word's end."""
    if len(text) <= longest:
        return text
    return text[: longest + 1].rpartition(" ")[0] or text[:longest]
