"""Where goods come from, as a link in a QR: product, lot, day of harvest, after GS1 Digital Link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.overlay.digital_link import DigitalLink, build, read
from coop_live.overlay.gtin import gtin14, is_vietnamese

CANONICAL = "id.gs1.org"
"""GS1's own domain, which sends on to whatever the owner of the GTIN told GS1."""

HARVEST, BEST_BEFORE, EXPIRY = "11", "15", "17"
# AI 11 is the day of production, for farm goods the harvest; 7007 is the harvest alone, as others write it.
_HARVEST_ALONE = "7007"
# Python reads 2026-W45-1 as a day too; nobody here means that.
_ISO_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DOMAIN = re.compile(
    r"(https?://)?(?P<rest>[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*)/?"
)


@dataclass(frozen=True, slots=True)
class Trace:
    """One lot of a product: GTIN of 8, 12, 13 or 14 digits, `variant` its consumer variant, "" for none."""

    gtin: str
    lot: str = ""
    harvest: date | None = None
    serial: str = ""
    variant: str = ""
    best_before: date | None = None
    expiry: date | None = None


def link(trace: Trace, domain: str = CANONICAL) -> str:
    """Return the link of a lot on a domain of the cooperative's own or GS1's.

    Raises InputError for a wrong GTIN, lot or serial number, day or domain.
    """
    days = ((HARVEST, trace.harvest), (BEST_BEFORE, trace.best_before), (EXPIRY, trace.expiry))
    _require_days_in_order(trace)
    fields = [
        ("01", gtin14(trace.gtin)),
        ("22", trace.variant),
        ("10", _name(trace.lot, tr("Số lô"))),
        ("21", _name(trace.serial, tr("Số sê-ri"))),
        *((ai, _written(day)) for ai, day in days if day is not None),
    ]
    return build(_stem(domain), [(ai, value) for ai, value in fields if value])


def check(uri: str) -> dict[str, Any]:
    """Return what a link says, as plain JSON; raise InputError that says why it is none.

    gtin, lot, serial, variant, harvest, best_before and expiry are None where they are not said; `vietnam`
    is true for a GTIN of GS1 Vietnam; `fields` has everything by GS1's own numbers.
    """
    found = read(uri)
    data = found.fields
    harvest = data.get(HARVEST) or data.get(_HARVEST_ALONE, "")[:6]
    return {
        "gtin": data.get("01"),
        "vietnam": is_vietnamese(data["01"]) if "01" in data else None,
        "lot": data.get("10"),
        "serial": data.get("21"),
        "variant": data.get("22"),
        "harvest": _day(harvest),
        "best_before": _day(data.get(BEST_BEFORE)),
        "expiry": _day(data.get(EXPIRY)),
        "domain": _domain(found),
        "fields": data,
    }


def day_of(text: str) -> date:
    """Return a day written as 2026-11-02; raise InputError for anything else."""
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise InputError(
        tr("“{text}” không phải một ngày có thật.", text=text), tr("Viết năm-tháng-ngày: 2026-11-02.")
    )


def _name(text: str, what: str) -> str:
    if len(text) > 20:
        raise InputError(
            tr("{what} dài {count} ký tự, nhiều nhất 20.", what=what, count=len(text)),
            tr("Đặt số ngắn hơn, ví dụ 2611A."),
        )
    if not re.fullmatch(r"""[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*""", text) or text in (".", ".."):
        raise InputError(
            tr("{what} chỉ có chữ không dấu, chữ số và dấu như - . / không có khoảng trắng.", what=what),
            tr("Ví dụ LO-2611A."),
        )
    return text


def _require_days_in_order(trace: Trace) -> None:
    for last in (trace.best_before, trace.expiry):
        if trace.harvest and last and last < trace.harvest:
            raise InputError(tr("Hạn dùng đứng trước ngày thu hoạch."), tr("Xem lại hai ngày."))


def _written(day: date) -> str:
    if not 2000 <= day.year <= 2099:
        raise InputError(
            tr("Năm {year} không viết được vào mã truy xuất.", year=day.year), tr("Xem lại ngày.")
        )
    return day.strftime("%y%m%d")


def _day(digits: str | None) -> str | None:
    """Write YYMMDD as an ISO day, or an ISO month where the day is left open.

    GS1 lets 51 to 99 mean another century once it is near; goods that are sold today never need it.
    """
    if not digits:
        return None
    year, month, day = digits[:2], digits[2:4], digits[4:6]
    return f"20{year}-{month}" if day == "00" else f"20{year}-{month}-{day}"


def _stem(domain: str) -> str:
    right = _DOMAIN.fullmatch(domain.strip())
    if not right:
        raise InputError(
            tr("Tên miền truy xuất viết sai."), tr("Ví dụ id.gs1.org, hoặc tên miền của hợp tác xã: htx.vn")
        )
    return f"{right[1] or 'https://'}{right['rest']}"


def _domain(found: DigitalLink) -> str:
    return found.stem.partition("://")[2]
