"""The numbered kinds of data that GS1 knows (10 is a lot, 17 an expiry date) and what may stand in each.

Source: GS1 General Specifications, section 3, for what is printed on goods; kinds for transport
labels (43nn) and coupons (81nn) are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.overlay.gtin import has_right_check

# number(s), what stands in it: n digits, x characters of set 82, y of set 39; "20" or "1-20" of them; then
# "check" when its digits end in a check digit, "date" when it begins with YYMMDD.
_TABLE = """
00 n18 check; 01 n14 check; 02 n14 check; 03 n14 check; 10 x1-20; 11-13 n6 date; 15-17 n6 date; 20 n2
21 x1-20; 22 x1-20; 235 x1-28; 240 x1-30; 241 x1-30; 242 n1-6; 243 x1-20; 250 x1-30; 251 x1-30
253 n13 x0-17 check; 254 x1-20; 255 n13 n0-12 check; 30 n1-8; 37 n1-8
3100-3105 n6; 3110-3115 n6; 3120-3125 n6; 3130-3135 n6; 3140-3145 n6; 3150-3155 n6; 3160-3165 n6
3200-3205 n6; 3210-3215 n6; 3220-3225 n6; 3230-3235 n6; 3240-3245 n6; 3250-3255 n6; 3260-3265 n6
3270-3275 n6; 3280-3285 n6; 3290-3295 n6; 3300-3305 n6; 3310-3315 n6; 3320-3325 n6; 3330-3335 n6
3340-3345 n6; 3350-3355 n6; 3360-3365 n6; 3370-3375 n6; 3400-3405 n6; 3410-3415 n6; 3420-3425 n6
3430-3435 n6; 3440-3445 n6; 3450-3455 n6; 3460-3465 n6; 3470-3475 n6; 3480-3485 n6; 3490-3495 n6
3500-3505 n6; 3510-3515 n6; 3520-3525 n6; 3530-3535 n6; 3540-3545 n6; 3550-3555 n6; 3560-3565 n6
3570-3575 n6; 3600-3605 n6; 3610-3615 n6; 3620-3625 n6; 3630-3635 n6; 3640-3645 n6; 3650-3655 n6
3660-3665 n6; 3670-3675 n6; 3680-3685 n6; 3690-3695 n6
3900-3909 n1-15; 3910-3919 n4-18; 3920-3929 n1-15; 3930-3939 n4-18; 3940-3943 n4; 3950-3955 n6
400 x1-30; 401 x1-30; 402 n17 check; 403 x1-30; 410-417 n13 check; 420 x1-20; 421 n3 x1-9
422 n3; 423 n3-15; 424 n3; 425 n3-15; 426 n3; 427 x1-3
7001 n13; 7002 x1-30; 7003 n10 date; 7004 n1-4; 7005 x1-12; 7006 n6 date; 7007 n6-12 date; 7008 x1-3
7009 x1-10; 7010 x1-2; 7011 n6-10 date; 7020 x1-20; 7021 x1-20; 7022 x1-20; 7023 x1-30
7030-7039 n3 x1-27; 7040 n1 x3; 710-716 x1-20; 7230-7239 x3-30; 7240 x1-20
8001 n14; 8002 x1-20; 8003 n14 x0-16 check; 8004 x1-30; 8005 n6; 8006 n18; 8007 x1-34; 8008 n8-12
8009 x1-50; 8010 y1-30; 8011 n1-12; 8012 x1-20; 8013 x1-25; 8017 n18 check; 8018 n18 check; 8019 n1-10
8020 x1-25; 8026 n18; 8200 x1-70; 90 x1-30; 91-99 x1-90
"""
_LETTERS = {"n": "[0-9]", "x": r"""[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]""", "y": r"[#\-/0-9A-Z]"}

# They qualify a number in the path, or are a link themselves; they never stand behind the question mark.
NOT_ATTRIBUTES = frozenset({"03", "21", "22", "235", "254", "7040", "8011", "8019", "8020", "8200"})

# Their length is known from their first two digits; they go first (General Specifications, section 7.8.5).
_KNOWN_LENGTH = re.compile("0[0-4]|1[1-9]|20|3[1-6]|41")


@dataclass(frozen=True, slots=True)
class Kind:
    """What may stand in one kind of data: `pattern` says it to us, `shape` to people.

    The last of the first `digits` is their check digit; where `dated` it begins with a day.
    """

    pattern: re.Pattern[str]
    shape: str
    digits: int = 0
    dated: bool = False


def is_known(ai: str) -> bool:
    """Tell whether this number of a kind of data is one of ours."""
    return ai in _kinds()


def has_known_length(ai: str) -> bool:
    """Tell whether a reader knows the length of this kind of data from its number."""
    return bool(_KNOWN_LENGTH.match(ai))


def require_field(ai: str, value: str) -> None:
    """Raise InputError, with what would be right, when `value` may not stand under this number."""
    kind = _kinds().get(ai)
    if kind is None:
        raise InputError(
            tr("Không có nhóm dữ liệu ({ai}) trong mã truy xuất GS1.", ai=ai),
            tr("Thường dùng: 01 mã hàng, 10 số lô, 21 số sê-ri, 11 ngày thu hoạch, 17 hạn dùng."),
        )
    if not kind.pattern.fullmatch(value):
        raise InputError(
            tr("Dữ liệu ({ai}) viết sai: cần {shape}.", ai=ai, shape=_said(kind.shape)),
            tr("Chữ không dấu, không khoảng trắng; mã hàng viết đủ 14 chữ số."),
        )
    if kind.digits and not has_right_check(value[: kind.digits]):
        raise InputError(
            tr("Dữ liệu ({ai}) sai số kiểm: có một chữ số chép nhầm.", ai=ai),
            tr("Dò lại từng số."),
        )
    if kind.dated and not is_day(value[:6]):
        raise InputError(
            tr("Dữ liệu ({ai}) không phải một ngày có thật.", ai=ai),
            tr("Viết năm, tháng, ngày, mỗi thứ hai số: 261102 là 02/11/2026."),
        )


def is_day(digits: str) -> bool:
    """Tell whether YYMMDD is a day, or a month where its day is 00."""
    year, month, day = 2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


@cache
def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for row in re.split(r"[;\n]", _TABLE.strip()):
        numbers, *shapes = row.split()
        marks = {mark for mark in shapes if mark.isalpha()}
        shapes = [shape for shape in shapes if shape not in marks]
        digits = int(shapes[0][1:]) if "check" in marks else 0
        pattern = re.compile("".join(_pattern(shape) for shape in shapes))
        kind = Kind(pattern, " ".join(shapes), digits, "date" in marks)
        first, _, last = numbers.partition("-")
        for number in range(int(first), int(last or first) + 1):
            found[str(number).zfill(len(first))] = kind
    return found


def _pattern(shape: str) -> str:
    return f"{_LETTERS[shape[0]]}{{{shape[1:].replace('-', ',')}}}"


def _said(shape: str) -> str:
    words = []
    for part in shape.split():
        count = part[1:].replace("-", "–")
        words.append(
            tr("{count} chữ số", count=count) if part[0] == "n" else tr("{count} ký tự", count=count)
        )
    return ", ".join(words)
