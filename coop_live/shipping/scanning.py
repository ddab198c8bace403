"""What a scanner at the desk typed -> the order that is meant, or why none is; pure but for the book asked.

A scanner is a keyboard: what it types is changed by the keyboard's layout and by Vietnamese typing programs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Questions, consigning
from coop_live.memo import PREFIX, memo_numbers
from coop_live.model import Order

# "]Q3", "]C0": what some scanners put before a code to say of which kind it is (ISO/IEC 15424).
_KIND = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2060\ufeff]")
# "#132", "132": an order's number as people say and type it.
_NUMBER = re.compile(r"#?\s*(\d{1,7})")
_VIETQR = "000201"
# No code is longer; who leans on the keys types more.
LONGEST = 400

# What the digits' keys give unshifted on a French keyboard, and with the shift lock on an American one.
_FRENCH = str.maketrans("&é\"'(-è_çàÉÈÇÀ", "12345678902790")
_SHIFTED = str.maketrans("!@#$%^&*()", "1234567890")
# The Vietnamese keyboard of Windows has letters and tones where the digits are.
_VIETNAMESE = {
    "a\u0306": "1", "a\u0302": "2", "e\u0302": "3", "o\u0302": "4", "\u0300": "5", "\u0309": "6",
    "\u0303": "7", "\u0301": "8", "\u0323": "9", "đ": "0",
}  # fmt: skip
# UniKey joins what follows a vowel into a letter; the keys that did it, in Telex and in VNI.
_TELEX = {
    "\u0302": None, "\u0306": "w", "\u031b": "w", "\u0300": "f", "\u0301": "s", "\u0309": "r",
    "\u0303": "x", "\u0323": "j",
}  # fmt: skip
_VNI = {
    "\u0302": "6", "\u0306": "8", "\u031b": "7", "\u0300": "2", "\u0301": "1", "\u0309": "3",
    "\u0303": "4", "\u0323": "5",
}  # fmt: skip

Carried = Callable[[str], int | None]
"""Says which order's parcel has a code at its carrier, None for a code that nobody knows."""


def scanned_number(text: str, prefix: str = PREFIX, carried: Carried = lambda _code: None) -> int:
    """Return the order's number of what was scanned or typed: our code, a carrier's, "#132".

    Lower case, spaces, signs that scanners add and slips of the keyboard are put right where only one
    order can be meant. Raises NotPossible with what to do.
    """
    said = _cleaned(text)
    if not said:
        raise NotPossible(tr("Chưa có mã nào."), tr("Quét mã trên tem, hoặc gõ số đơn."))
    if said.startswith(_VIETQR):
        raise NotPossible(tr("Đây là mã chuyển tiền, không phải mã trên tem."), tr("Quét mã QR trên tem."))
    for reading in _readings(said):
        numbers = memo_numbers(reading, prefix)
        if len(numbers) > 1:
            raise NotPossible(tr("Có hai mã đơn trong một lần quét."), tr("Quét lại từng tem một."))
        if numbers:
            return numbers[0]
    for reading in _readings(said):
        number = carried(reading)
        if number is not None:
            return number
    typed = _NUMBER.fullmatch(said)
    if typed is not None and int(typed.group(1)):
        return int(typed.group(1))
    raise _unknown(said, prefix)


def scanned_order(questions: Questions, text: str, prefix: str = PREFIX) -> Order:
    """Return the order that was scanned or typed. Raises NotPossible where the book has none."""

    def carried(code: str) -> int | None:
        return consigning.order_with_code(questions.connection, code)

    number = scanned_number(text, prefix, carried)
    order = questions.order(number)
    if order is None:
        raise NotPossible(
            tr("Sổ không có đơn #{number}.", number=number), tr("Xem lại tem: có phải của mình không?")
        )
    return order


def _cleaned(text: str) -> str:
    return _UNSEEN.sub("", _KIND.sub("", text[:LONGEST].strip())).strip()


def _unknown(said: str, prefix: str) -> NotPossible:
    """Tell a code of ours that is damaged from one that nobody knows; never what was scanned: it may be
    anything."""
    joined = "".join(said.split()).upper()
    if joined.startswith(prefix.upper()):
        return NotPossible(
            tr("Mã trên tem đọc chưa đúng."), tr("Quét lại cho thẳng, hoặc gõ số đơn in to trên tem.")
        )
    return NotPossible(
        tr("Không đơn nào có mã này."), tr("Quét mã QR trên tem, hoặc gõ số đơn in to trên tem.")
    )


def _readings(said: str) -> Iterator[str]:
    """Give what may have been meant, the plainest first, each once."""
    told = set()
    for reading in (
        said,
        "".join(said.split()),
        _by_keys(said, _TELEX),
        _by_keys(said, _VNI),
        _from_vietnamese_keys(said),
        said.translate(_FRENCH),
        said.translate(_SHIFTED),
    ):
        for one in (reading, reading.upper()):
            if one not in told:
                told.add(one)
                yield one


def _by_keys(text: str, keys: Mapping[str, str | None]) -> str:
    """Return the keys that were pressed for composed letters: "CÔP" -> "COOP" (Telex), "CO6P" (VNI)."""
    pressed: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in "đĐ":
            pressed.append(letter.replace("đ", "d").replace("Đ", "D") + ("9" if keys is _VNI else "d"))
            continue
        base, *marks = tuple(unicodedata.normalize("NFD", letter))
        # The shape is typed before the tone; NFD has a dot below in front of the roof.
        marks.sort(key=lambda mark: mark not in "\u0302\u0306\u031b")
        pressed.append(base + "".join(base if keys.get(mark, mark) is None else keys.get(mark) or mark
                                      for mark in marks))  # fmt: skip
    return "".join(pressed)


def _from_vietnamese_keys(text: str) -> str:
    """Return the digits of the keys that gave Vietnamese letters and tones: "HTXđđăêâă" -> "HTX001321"."""
    digits: list[str] = []
    for letter in unicodedata.normalize("NFC", text.casefold()):
        base, *marks = tuple(unicodedata.normalize("NFD", letter))
        shape = next((mark for mark in marks if base + mark in _VIETNAMESE), "")
        digits.append(_VIETNAMESE.get(base + shape, base))
        digits += [_VIETNAMESE.get(mark, mark) for mark in marks if mark != shape]
    return "".join(digits)
