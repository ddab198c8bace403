"""Writes the orders as one JSON object, for programs of others."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from coop_live.memo import memo_code
from coop_live.model import Order, PricedLine
from coop_live.saving import written_aside
from coop_live.shipping.beside import Beside
from coop_live.shipping.columns import Totals, ship_by
from coop_live.weights import number

SCHEMA = "coop-live/orders/1"
_PIECE = 1 << 16


def write_json(path: Path, orders: Iterable[Order], beside: Beside | None = None) -> None:
    """Write {"schema": "coop-live/orders/1", "orders": [...], "lines": [...], "totals": [...]}, UTF-8.

    Fields may be added under this schema, none is taken away or changes its meaning.

    orders: `number`, `live`, `state` (confirmed, packed, shipped, delivered), `platform`, `viewer`,
    `ordered_at` and `confirmed_at` (UTC, ISO 8601; null where it was not), `phone` (E.164 or null),
    `address` as the customer wrote it (or null), `ward` and `province` of today (null where they are not
    known) with `address_sure`, `total`, `paid` and `owed` in whole dong, `transfer_code`, `ship_by`
    (a day, or null), `carrier_code` ("" for none), `note`, `comment`.

    lines: `order`, `code`, `variant` (or null), `name`, `unit`, `qty` of that unit (1.5 of what is
    weighed in kilos), `price` of the unit and `total` in dong, `member`.

    totals by product and variant, sorted by code: `code`, `variant`, `name`, `unit`, `orders`, `pieces`,
    `grams` (of what was weighed), `total` in dong.

    Text is as people typed it: a program that puts it into a spreadsheet must guard itself from formulas.
    The old file stays when anything fails; raises CoopLiveError with the remedy.
    """
    beside, totals = beside or Beside(), Totals()
    with (
        written_aside(path) as aside,
        aside.open("w", encoding="utf-8", newline="\n") as file,
        tempfile.TemporaryFile("w+", encoding="utf-8") as lines,
    ):
        file.write(f'{{"schema": {json.dumps(SCHEMA)},\n"orders": [')
        begun = False
        for order in orders:
            _put(file, _order(order, beside), first=totals.orders == 0)
            for line in order.lines:
                _put(lines, _line(order.number, line), first=not begun)
                begun = True
            totals.add(order)
        file.write('],\n"lines": [')
        lines.seek(0)
        while piece := lines.read(_PIECE):
            file.write(piece)
        file.write('],\n"totals": [')
        for place, total in enumerate(_totals(totals)):
            _put(file, total, first=place == 0)
        file.write("]}\n")


def _put(file: IO[str], record: dict[str, Any], *, first: bool) -> None:
    file.write("\n" if first else ",\n")
    # Half emoji from broken sources are no UTF-8; a program reads U+FFFD instead of failing.
    text = json.dumps(record, ensure_ascii=False)
    file.write(text.encode("utf-8", "replace").decode("utf-8"))


def _order(order: Order, beside: Beside) -> dict[str, Any]:
    commune = beside.addresses.commune(order)
    day = ship_by(order, beside.ship_days, beside.zone)
    return {
        "number": order.number,
        "live": order.live_id,
        "state": order.state.value,
        "platform": order.platform,
        "viewer": order.author_name,
        "ordered_at": _moment(order.drafted_at),
        "confirmed_at": _moment(order.decided_at),
        "phone": order.phone,
        "address": order.address,
        "ward": commune.ward or None,
        "province": commune.province or None,
        "address_sure": commune.sure,
        "total": order.total,
        "paid": order.paid,
        "owed": order.owed,
        "transfer_code": memo_code(order.number, beside.memo_prefix),
        "ship_by": day.isoformat() if day else None,
        "carrier_code": beside.parcels.get(order.number, ""),
        "note": order.note,
        "comment": order.text,
    }


def _line(order: int, line: PricedLine) -> dict[str, Any]:
    return {
        "order": order,
        "code": line.code,
        "variant": line.variant,
        "name": line.name,
        "unit": line.unit,
        "qty": number(line.qty, weighed=line.weighed),
        "price": line.price,
        "total": line.total,
        "member": line.member,
    }


def _totals(totals: Totals) -> Iterable[dict[str, Any]]:
    for one in totals.by_code():
        yield {
            "code": one.line.code,
            "variant": one.line.variant,
            "name": one.line.name,
            "unit": one.line.unit,
            "orders": one.orders,
            "pieces": one.qty,
            "grams": one.grams,
            "total": one.money,
        }


def _moment(milliseconds: int | None) -> str | None:
    if milliseconds is None:
        return None
    return datetime.fromtimestamp(milliseconds // 1000, UTC).isoformat()
