"""The goods of a member by lot, and what was charged and paid, as rows of a list; pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coop_live.i18n import tr
from coop_live.model import Charge, Payout
from coop_live.money import dong, grouped
from coop_live.orders.contact.masking import plain
from coop_live.shipping.settlement import Goods
from coop_live.shipping.settlement_sheet import way_words
from coop_live.weights import amount
from ui.after.row_list import ListRow
from ui.dates import local


def goods_rows(goods: Iterable[Goods]) -> list[ListRow]:
    """Return what was sold, a row for each lot and price: delivered goods first."""
    return [_goods_row(place, one) for place, one in enumerate(goods)]


def _goods_row(place: int, one: Goods) -> ListRow:
    name = " ".join(part for part in (plain(one.code), plain(one.name), plain(one.variant)) if part)
    much = amount(one.qty, plain(one.unit), weighed=True) if one.weighed else f"{one.qty} {plain(one.unit)}"
    lot = tr("lô {lot}", lot=plain(one.lot)) if one.lot else tr("không rõ lô")
    harvested = tr("thu hoạch {day}", day=_day(one.harvested)) if one.harvested else ""
    said = (f"{much} × {grouped(one.price)}", lot, harvested)
    state = "" if one.delivered else tr("chờ giao")
    return ListRow(place, name, " · ".join(part for part in said if part), dong(one.money), state)


def settled_rows(settled: Iterable[Charge | Payout]) -> list[ListRow]:
    """Return what was charged and paid out, the newest first."""
    return [_settled_row(one) for one in sorted(settled, key=lambda one: -one.seq)]


def _settled_row(one: Charge | Payout) -> ListRow:
    day = local(one.at).strftime("%d/%m")
    if isinstance(one, Payout):
        return ListRow(one.seq, tr("Đã trả {way}", way=way_words(one.way)), "", dong(one.amount), before=day)
    title = tr("Trừ đi") if one.amount > 0 else tr("Cộng thêm")
    return ListRow(one.seq, f"{title}: {plain(one.why)}", "", dong(abs(one.amount)), before=day)


def _day(text: str) -> str:
    try:
        return f"{date.fromisoformat(text):%d/%m/%Y}"
    except ValueError:
        return plain(text)
