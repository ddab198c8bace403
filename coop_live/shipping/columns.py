"""What the order sheet says: its columns, and a row for each order, order line and product."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from coop_live.i18n import tr
from coop_live.memo import PREFIX, memo_code
from coop_live.model import Order, OrderState, PricedLine
from coop_live.shipping.cells import cell_text, local_phone, local_time
from coop_live.weights import KILO, number, summed_up, times

Value = str | float | datetime

_PLATFORMS = {"facebook": "Facebook", "tiktok": "TikTok", "youtube": "YouTube", "shopee": "Shopee",
              "lazada": "Lazada", "zalo": "Zalo"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and whether it holds dong."""

    heading: str
    width: int
    money: bool = False


def order_columns() -> tuple[Column, ...]:
    """Return the columns of the list of orders; the number that people say comes first."""
    return (
        Column(tr("Số đơn"), 8),
        Column(tr("Giờ đặt"), 16),
        Column(tr("Kênh"), 10),
        Column(tr("Người xem"), 20),
        Column(tr("SĐT"), 13),
        Column(tr("Địa chỉ"), 34),
        Column(tr("Món"), 40),
        Column(tr("Số lượng"), 9),
        Column(tr("Tiền (₫)"), 12, money=True),
        Column(tr("Tình trạng"), 11),
        Column(tr("Còn nợ (₫)"), 12, money=True),
        Column(tr("Mã chuyển khoản"), 12),
        Column(tr("Ghi chú"), 22),
        Column(tr("Bình luận"), 44),
    )


def order_row(order: Order, zone: tzinfo | None, memo_prefix: str = PREFIX) -> tuple[Value, ...]:
    """Return the cells of one order; `memo_prefix` begins its code for bank transfers."""
    return (
        order.number,
        local_time(order.drafted_at, zone),
        tr("Khác")
        if order.platform == "other"
        else _PLATFORMS.get(order.platform, cell_text(order.platform)),
        cell_text(order.author_name),
        local_phone(order.phone),
        cell_text(order.address or ""),
        cell_text("; ".join(f"{_times(line)} {_spoken(line)}" for line in order.lines)),
        _summed_up(order.lines),
        order.total,
        state_words(order.state),
        order.owed,
        memo_code(order.number, memo_prefix),
        cell_text(order.note),
        cell_text(order.text),
    )


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


def line_rows(orders: Iterable[Order]) -> Iterable[tuple[Value, ...]]:
    """Give the cells of every order line, in the order of the orders."""
    for order in orders:
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


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """How much of one product's variant was ordered, pieces and grams; `line` is the first that named it."""

    line: PricedLine
    orders: int = 0
    qty: int = 0
    money: int = 0
    grams: int = 0


def totals(orders: Iterable[Order]) -> tuple[ProductTotal, ...]:
    """Add up the orders by product and variant, sorted by code."""
    sums: dict[tuple[str, str], ProductTotal] = {}
    for order in orders:
        named = set()
        for line in order.lines:
            key = (line.code, line.variant or "")
            before = sums.setdefault(key, ProductTotal(line))
            sums[key] = replace(
                before,
                orders=before.orders + (key not in named),
                qty=before.qty + (0 if line.weighed else line.qty),
                grams=before.grams + (line.qty if line.weighed else 0),
                money=before.money + line.total,
            )
            named.add(key)
    return tuple(sums[key] for key in sorted(sums))


def total_rows(orders: Sequence[Order]) -> Iterable[tuple[Value, ...]]:
    """Give the cells of the totals, and a last row with the sum of all."""
    found = totals(orders)
    for total in found:
        unit = cell_text(total.line.unit)
        yield (*_product_cells(total.line), total.orders, _in_unit(total), unit, total.money)
    summed = _summed_up([line for order in orders for line in order.lines])
    yield ("", tr("Cộng"), "", len(orders), summed, "", sum(t.money for t in found))


def _in_unit(total: ProductTotal) -> float:
    """Return how many of the unit: of what is weighed kilos, and a piece from before that is one."""
    return number(total.qty * KILO + total.grams, weighed=True) if total.grams else total.qty


def _summed_up(lines: Sequence[PricedLine]) -> int | str:
    """Return how many pieces lines come to; with what is weighed in words: "2 + 1,5 kg"."""
    pieces = sum(line.qty for line in lines if not line.weighed)
    grams = sum(line.qty for line in lines if line.weighed)
    return summed_up(pieces, grams, "") if grams else pieces


def _times(line: PricedLine) -> str:
    return times(line.qty, line.unit, weighed=line.weighed)


def _spoken(line: PricedLine) -> str:
    return " ".join(filter(None, (line.code, line.name, line.variant)))


def _product_cells(line: PricedLine) -> tuple[str, str, str]:
    return cell_text(line.code), cell_text(line.name), cell_text(line.variant or "")
