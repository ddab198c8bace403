"""Reads the line in which a lot is typed: how much, its number, whose, harvested when, certified how."""

from __future__ import annotations

import re
from datetime import date

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger.goods import MOST
from coop_live.model import Lot
from coop_live.weights import KILO, read_weight

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")
_DECIMAL = re.compile(r"^(\s*\d+),(\d)")
_CERTIFICATE = re.compile(r"(?:cn|gcn|ocop|vietgap|globalgap|organic)\b.*", re.IGNORECASE)


def read_lot(text: str, code: str, variant: str, today: date, *, weighed: bool = False) -> Lot:
    """Return the lot that a line says: "20, L3, Mai Thị Lam, 2/11, VietGAP 0123".

    Of what is weighed the number is kilos, and a comma with a digit right behind it is no end: "12,5, L3".
    Number and lot come first; a day and a certificate are known by their form, the rest is the
    member. A day without a year is the last one that has been. Raises InputError.
    """
    parts = [part.strip() for part in (_DECIMAL.sub(r"\1.\2", text, count=1) if weighed else text).split(",")]
    qty = _amount(parts[0], weighed=weighed)
    if len(parts) < 2 or qty is None or not parts[1]:
        raise InputError(
            tr("Chưa đọc được lô hàng."), tr("Gõ số lượng, số lô, người giao, ngày thu hoạch, chứng nhận.")
        )
    member = harvested = certificate = ""
    for part in filter(None, parts[2:]):
        if day := _DAY.fullmatch(part):
            harvested = _day(day, today).isoformat()
        elif _CERTIFICATE.fullmatch(part):
            certificate = part
        elif not member:
            member = part
        else:
            raise InputError(
                tr("Chưa rõ “{text}” là gì.", text=part), tr("Chứng nhận bắt đầu bằng CN, OCOP hoặc VietGAP.")
            )
    return Lot(code, variant, parts[1], member, harvested, certificate, first=qty, left=qty, weighed=weighed)


def _amount(text: str, *, weighed: bool) -> int | None:
    """Return how much a lot holds, pieces or grams, no more than a book takes; None: not clear."""
    if weighed:
        grams = read_weight(text)
        return None if grams is None else min(grams, MOST * KILO)
    return min(int(text), MOST) if text.isdecimal() else None


def _day(found: re.Match[str], today: date) -> date:
    day, month, year = found.groups()
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        told = date(today.year, int(month), int(day))
        return told if told <= today else told.replace(year=today.year - 1)
    except ValueError:
        raise InputError(
            tr("Không có ngày {day}.", day=found.group()), tr("Gõ ngày/tháng/năm, ví dụ 2/11/2026.")
        ) from None
