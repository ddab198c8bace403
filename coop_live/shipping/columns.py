"""What the order sheet says: its columns, and a row for each order, order line and product."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from coop_live.i18n import tr
from coop_live.memo import memo_code
from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.addresses import Commune
from coop_live.shipping.beside import Beside
from coop_live.shipping.cells import cell_text, local_phone, local_time
from coop_live.shipping.lean_sheet import Column, Value
from coop_live.weights import KILO, number, summed_up, times

_PLATFORMS = {"facebook": "Facebook", "tiktok": "TikTok", "youtube": "YouTube", "shopee": "Shopee",
              "lazada": "Lazada", "zalo": "Zalo"}  # fmt: skip


def order_columns() -> tuple[Column, ...]:
    """Return the columns of the list of orders; the number that people say comes first."""
    return (
        Column(tr("Số đơn"), 8),
        Column(tr("Giờ đặt"), 15),
        Column(tr("Kênh"), 9),
        Column(tr("Người xem"), 17),
        Column(tr("SĐT"), 12),
        Column(tr("Địa chỉ khách ghi"), 29),
        Column(tr("Xã, phường nay"), 16),
        Column(tr("Tỉnh, thành nay"), 14),
        Column(tr("Món"), 36),
        Column(tr("Số lượng"), 9),
        Column(tr("Tiền (₫)"), 12, money=True),
        Column(tr("Tình trạng"), 10),
        Column(tr("Còn nợ (₫)"), 12, money=True),
        Column(tr("Mã chuyển khoản"), 12),
        Column(tr("Gửi trước ngày"), 11),
        Column(tr("Mã vận đơn"), 13),
        Column(tr("Ghi chú, quà, lời hẹn"), 22),
        Column(tr("Nhớ về khách"), 18, printed=False),
        Column(tr("Bình luận"), 44, printed=False),
    )


def order_row(order: Order, beside: Beside) -> tuple[Value, ...]:
    """Return the cells of one order."""
    commune = beside.addresses.commune(order)
    return (
        order.number,
        local_time(order.drafted_at, beside.zone),
        platform_words(order.platform),
        cell_text(order.author_name),
        local_phone(order.phone),
        cell_text(order.address or ""),
        *commune_words(order, commune),
        cell_text("; ".join([f"{_times(line)} {_spoken(line)}" for line in order.lines])),
        summed_pieces(order.lines),
        order.total,
        state_words(order.state),
        order.owed,
        memo_code(order.number, beside.memo_prefix),
        ship_by(order, beside.ship_days, beside.zone) or "",
        cell_text(beside.parcels.get(order.number, "")),
        cell_text(order.note),
        cell_text(beside.remarks.get(order.number, "")),
        cell_text(order.text),
    )


def platform_words(platform: str) -> str:
    """Return what a platform is called."""
    return tr("Khác") if platform == "other" else _PLATFORMS.get(platform) or cell_text(platform)


def commune_words(order: Order, commune: Commune) -> tuple[str, str]:
    """Return commune and province of today, with "chưa chắc" where it is not certain."""
    if not order.address:
        return "", ""
    if commune.sure:
        return commune.ward, commune.province
    return tr("chưa chắc"), commune.province or tr("chưa chắc")


def ship_by(order: Order, days: int, zone: tzinfo | None = None) -> date | None:
    """Return until which day an order is to be sent, None where it was not confirmed."""
    if order.decided_at is None or not order.sold:
        return None
    return local_time(order.decided_at, zone).date() + timedelta(days=days)


def state_words(state: OrderState) -> str:
    """Return what a state is called, on the sheet and in the window."""
    return {
        OrderState.DRAFT: tr("chưa chốt"),
        OrderState.WAITLISTED: tr("chờ hàng"),
        OrderState.CONFIRMED: tr("đã chốt"),
        OrderState.PACKED: tr("đã gói"),
        OrderState.SHIPPED: tr("đã gửi"),
        OrderState.DELIVERED: tr("đã giao"),
        OrderState.RETURNED: tr("hoàn về"),
        OrderState.CANCELLED: tr("đã hủy"),
        OrderState.REFUSED: tr("đã bỏ"),
    }[state]


def line_columns() -> tuple[Column, ...]:
    """Return the columns of the list of order lines."""
    return (
        Column(tr("Số đơn"), 8),
        Column(tr("Mã"), 8),
        Column(tr("Tên món"), 40),
        Column(tr("Loại"), 14),
        Column(tr("Số lượng"), 9),
        Column(tr("Đơn vị"), 9),
        Column(tr("Giá (₫)"), 12, money=True),
        Column(tr("Thành tiền (₫)"), 14, money=True),
        Column(tr("Người xem"), 20),
    )


def line_rows(order: Order) -> Iterable[tuple[Value, ...]]:
    """Give the cells of every line of an order."""
    for line in order.lines:
        yield (
            order.number,
            *_product_cells(line),
            number(line.qty, weighed=line.weighed),
            cell_text(line.unit),
            line.price,
            line.total,
            cell_text(order.author_name),
        )


def total_columns() -> tuple[Column, ...]:
    """Return the columns of the totals by product."""
    return (
        Column(tr("Mã"), 8),
        Column(tr("Tên món"), 40),
        Column(tr("Loại"), 14),
        Column(tr("Số đơn"), 8),
        Column(tr("Số lượng"), 9),
        Column(tr("Đơn vị"), 9),
        Column(tr("Thành tiền (₫)"), 14, money=True),
    )


@dataclass(slots=True)
class ProductTotal:
    """How much of one product's variant was ordered, pieces and grams; `line` is the first that named it."""

    line: PricedLine
    orders: int = 0
    qty: int = 0
    money: int = 0
    grams: int = 0


class Totals:
    """Adds orders up by product and variant, one after the other."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str], ProductTotal] = {}
        self.orders = 0

    def add(self, order: Order) -> None:
        """Count one more order."""
        self.orders += 1
        named = set()
        for line in order.lines:
            key = (line.code, line.variant or "")
            total = self._sums.get(key)
            if total is None:
                total = self._sums[key] = ProductTotal(line)
            if key not in named:
                named.add(key)
                total.orders += 1
            if line.weighed:
                total.grams += line.qty
            else:
                total.qty += line.qty
            total.money += line.total

    def by_code(self) -> tuple[ProductTotal, ...]:
        """Return what there is of each, sorted by code."""
        return tuple(self._sums[key] for key in sorted(self._sums))

    def rows(self) -> Iterable[tuple[Value, ...]]:
        """Give the cells of the totals, and a last row with the sum of all."""
        found = self.by_code()
        for total in found:
            unit = cell_text(total.line.unit)
            yield (*_product_cells(total.line), total.orders, _in_unit(total), unit, total.money)
        qty, grams = sum(one.qty for one in found), sum(one.grams for one in found)
        yield ("", tr("Cộng"), "", self.orders, _pieces(qty, grams), "", sum(one.money for one in found))


def _in_unit(total: ProductTotal) -> float:
    """Return how many of the unit: of what is weighed kilos, and a piece from before that is one."""
    return number(total.qty * KILO + total.grams, weighed=True) if total.grams else total.qty


def summed_pieces(lines: Sequence[PricedLine]) -> int | str:
    """Return how many pieces lines come to; with what is weighed in words: "2 + 1,5 kg"."""
    pieces = grams = 0
    for line in lines:
        if line.weighed:
            grams += line.qty
        else:
            pieces += line.qty
    return _pieces(pieces, grams)


def _pieces(pieces: int, grams: int) -> int | str:
    return summed_up(pieces, grams, "") if grams else pieces


def _times(line: PricedLine) -> str:
    return times(line.qty, line.unit, weighed=line.weighed)


def _spoken(line: PricedLine) -> str:
    return " ".join(filter(None, (line.code, line.name, line.variant)))


def _product_cells(line: PricedLine) -> tuple[str, str, str]:
    return cell_text(line.code), cell_text(line.name), cell_text(line.variant or "")
