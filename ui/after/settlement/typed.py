"""Money and percents as people type them into the settlement, and as they are shown; pure."""

from __future__ import annotations

import re

from coop_live.catalog.cells import read_day
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.model import Terms
from coop_live.money import dong
from coop_live.shipping.settlement_book import end_of

MOST = 1_000_000_000
WHOLE = 10_000
_DONG = re.compile(r"([0-9]{1,3}(?:[., ][0-9]{3})+|[0-9]+)\s*(k|nghìn|ngàn|₫|đ|d|vnd)?", re.IGNORECASE)
_PERCENT = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\s*%?")
_THOUSANDS = ("k", "nghìn", "ngàn")


def typed_dong(text: str, *, may_be_nothing: bool = False) -> int:
    """Return whole dong: "1.250.000", "50k", "5000 đ". Raises InputError."""
    found = _DONG.fullmatch(text.strip().replace("\u00a0", " "))
    if found is None:
        if may_be_nothing and not text.strip():
            return 0
        raise InputError(tr("Chưa đọc được số tiền."), tr("Gõ số đồng, ví dụ 1.250.000."))
    amount = int(re.sub(r"[^0-9]", "", found[1])) * (1000 if (found[2] or "").lower() in _THOUSANDS else 1)
    if amount > MOST or (amount == 0 and not may_be_nothing):
        raise InputError(tr("Số tiền không đúng."), tr("Xem lại có thừa hay thiếu số 0 không."))
    return amount


def typed_percent(text: str) -> int:
    """Return hundredths of a percent: "12,5 %" -> 1250, "" -> 0. Raises InputError."""
    found = _PERCENT.fullmatch(text.strip())
    if found is None and text.strip():
        raise InputError(tr("Chưa đọc được phần trăm."), tr("Gõ từ 0 đến 100, ví dụ 12,5."))
    hundredths = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 0
    if hundredths > WHOLE:
        raise InputError(tr("Phần trăm lớn hơn 100."), tr("Gõ từ 0 đến 100, ví dụ 12,5."))
    return hundredths


def typed_end(text: str) -> int | None:
    """Return the last moment of a day (ms UTC), None where nothing is typed. Raises InputError."""
    if not text.strip():
        return None
    return end_of(read_day(text.strip(), tr("Ngày")))


def percent_words(hundredths: int) -> str:
    """Return a percent as it is written: 1250 -> "12,5 %"."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",") + " %"


def terms_words(terms: Terms) -> str:
    """Return what is agreed, in one line."""
    cost = tr("{money} mỗi món, mỗi ký", money=dong(terms.cost)) if terms.cost else tr("không trừ chi phí")
    return tr("hợp tác xã giữ {percent}, {cost}", percent=percent_words(terms.commission), cost=cost)
