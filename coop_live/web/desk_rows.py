"""What the page of a second desk is told of a draft: plain values and finished words, phones hidden."""

from __future__ import annotations

import zlib
from collections.abc import Container
from dataclasses import replace
from functools import lru_cache
from typing import Any

from coop_live import weights
from coop_live.desk import Desk, Reading
from coop_live.i18n import tr
from coop_live.ledger.lines import with_left
from coop_live.live.suggesting import suggested
from coop_live.live.talk import Mark
from coop_live.model import Kind, Order, PricedLine, Stock
from coop_live.money import dong
from coop_live.orders.contact.masking import masked, masked_phone, plain, shown_name
from coop_live.policy.values import PLATFORM_NAMES

MOST_ROWS = 60
# As in the window (tokens.json, "confidence"): from this confidence on so many bars.
_BARS = ((0.9, 3), (0.6, 2))

Told = dict[str, Any]


def rows_of(desk: Desk, blocked: Container[int] = ()) -> list[Told]:
    """Return the drafts that wait as the page shows them, in their order.

    `blocked` are those whose customer turned out to be blocked.
    """
    orders = desk.first(MOST_ROWS)
    short, taken = desk.shortages(orders), desk.hands.elsewhere()
    wanted = {(line.code, line.variant) for order in orders if order.number in short for line in order.wanted}
    return [
        row_of(desk, order, short.get(order.number), wanted, taken, is_blocked=order.number in blocked)
        for order in orders
    ]


def row_of(
    desk: Desk,
    order: Order,
    short: PricedLine | None,
    wanted: set[tuple[str, str | None]],
    taken: dict[int, str],
    *,
    is_blocked: bool = False,
) -> Told:
    """Return one draft; `wanted` is what others are short of, `taken` who has which draft."""
    by, mark = taken.get(order.number, ""), desk.talk.mark_of(order.number)
    if is_blocked:
        mark = replace(mark, banned=True)
    said = f"“{order.proposal.text}”" if order.proposal else order.reason
    return {
        "number": order.number,
        "seen": seen(order),
        "goods": [_goods(desk, line) for line in order.lines],
        "wish": _wish(order),
        "money": dong(order.total),
        "platform": PLATFORM_NAMES.get(order.platform, order.platform),
        "viewer": _safe(order.author_name).strip(),
        "at": order.drafted_at,
        "text": _safe(order.text),
        "reason": _safe(" · ".join(part for part in (order.note, said) if part)),
        "bars": next((bars for least, bars in _BARS if order.confidence >= least), 1),
        "phone": masked_phone(order.phone) if order.phone else "",
        "address": _safe(order.address or ""),
        "chips": [*_chips(order, mark), *_stock_chips(desk, order, short, wanted)],
        "verbs": _verbs(order),
        "typed": suggested(order, short),
        "mayEdit": short is not None or (order.proposal is None and not order.lines),
        "mayWait": short is not None and order.proposal is None and not order.sold,
        "proposed": order.proposal is not None,
        "blocked": mark.banned,
        "holder": by,
        "resting": bool(by) and desk.hands.may_take_over(order.number),
    }


def seen(order: Order) -> str:
    """Return a sign of what a hand must have seen before it decides: viewer, lines and wish."""
    what = (order.platform, order.author_id, order.lines, order.proposal, order.state)
    return f"{zlib.crc32(repr(what).encode()):08x}"


def stock_of(desk: Desk, names: dict[str, str]) -> list[Told]:
    """Return what is left of everything that is counted; `names` by code."""
    return [
        {"code": code, "name": plain(f"{names.get(code, '')} {variant}".strip()), "left": _left(kept)}
        for (code, variant), kept in sorted(desk.stock.items())
        if code in names
    ]


def reading_of(reading: Reading) -> Told:
    """Return what an edit line comes to."""
    goods = " + ".join(f"{_times(line)} {line.code} {_called(line)}" for line in reading.lines)
    return {
        "goods": goods,
        "money": dong(reading.total),
        "problem": " ".join(part for part in (reading.problem, reading.remedy) if part),
    }


def in_short(order: Order) -> str:
    """Return an order as the undo bar names it: "Lụa · 2 × C1 · 170.000 ₫"."""
    goods = " + ".join(" ".join(filter(None, (_times(one), one.code, one.variant))) for one in order.lines)
    return " · ".join(part for part in (shown_name(order.author_name), goods, dong(order.total)) if part)


@lru_cache(maxsize=2000)
def _safe(text: str) -> str:
    """Return text without phones; asked for each row at each telling, and slow to find out."""
    return masked(text)[0]


def _goods(desk: Desk, line: PricedLine) -> Told:
    kept = desk.stock.get((line.code, line.variant or "")) or desk.stock.get((line.code, ""))
    left = "" if kept is None else tr("còn {left}", left=_left(kept))
    return {"times": _times(line), "code": line.code, "name": _called(line), "left": left}


def _left(kept: Stock) -> str:
    return weights.figure(kept.left, weighed=kept.weighed) + (" kg" if kept.weighed else "")


def _times(line: PricedLine) -> str:
    return weights.times(line.qty, plain(line.unit), weighed=line.weighed)


def _called(line: PricedLine) -> str:
    return plain(f"{line.name} {line.variant}" if line.variant else line.name)


def _wish(order: Order) -> str:
    """Return what the viewer wants of an order that stands already, "" for nothing."""
    if order.proposal is None:
        return ""
    changes = order.proposal.kind is Kind.CHANGE
    words = tr("Khách muốn đổi") if changes else tr("Khách muốn hủy")
    if order.proposal.lines is None:
        return f"{words}: {tr('chưa rõ đổi gì')}"
    goods = " + ".join(f"{_times(line)} {line.code} {_called(line)}" for line in order.wanted)
    return f"{words}: {goods or tr('hủy cả đơn')}"


def _chips(order: Order, mark: Mark) -> list[Told]:
    made = []
    if mark.banned:
        made.append(_chip(tr("khách bị chặn"), "honey", "ban"))
    if mark.deleted:
        made.append(_chip(tr("bình luận đã xoá"), "honey", "trash-2"))
    elif mark.text is not None:
        made.append(_chip(tr("bình luận đã sửa"), "honey", "pencil"))
    if order.offered:
        made.append(_chip(tr("có hàng lại"), "tea", "package-check"))
    if order.sold:
        made.append(_chip(tr("#{number} đã chốt", number=order.number), "tea", "circle-check"))
    if order.phone is None:
        made.append(_chip(tr("thiếu SĐT"), "plain", "phone"))
    if not order.address:
        made.append(_chip(tr("thiếu địa chỉ"), "plain", "map-pin"))
    return made


def _stock_chips(
    desk: Desk, order: Order, short: PricedLine | None, wanted: set[tuple[str, str | None]]
) -> list[Told]:
    """Return that there is too little for an order, or that it came before others who want the same."""
    if short is not None:
        left = weights.amount(short.qty, plain(short.unit), weighed=short.weighed)
        words = tr("Chỉ còn {left} cho đơn này", left=left) if short.qty else tr("Hết hàng")
        return [_chip(words, "danger", "triangle-alert")]
    for line in order.wanted:
        kept = desk.stock.get((line.code, line.variant or "")) or desk.stock.get((line.code, ""))
        if kept is not None and (line.code, line.variant) in wanted:
            first = with_left(line, kept)
            left = weights.amount(first.qty, plain(first.unit), weighed=first.weighed)
            return [_chip(tr("Còn {left} · đến trước", left=left), "honey", "hourglass")]
    return []


def _chip(words: str, tone: str, icon: str) -> Told:
    return {"words": words, "tone": tone, "icon": icon}


def _verbs(order: Order) -> list[str]:
    """Return what Enter and X do with an order."""
    if order.proposal is None:
        return [tr("Chốt"), tr("Bỏ")]
    if order.proposal.kind is Kind.CHANGE:
        return [tr("Đổi"), tr("Giữ", "leave the order as it is")]
    return [tr("Bớt") if order.proposal.lines else tr("Hủy đơn"), tr("Giữ", "leave the order as it is")]
