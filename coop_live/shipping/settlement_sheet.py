"""Writes a settlement as an Excel workbook: members, their goods, and what was agreed, charged and paid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from coop_live.i18n import tr
from coop_live.model import Terms
from coop_live.saving import new_workbook, row_height
from coop_live.shipping.cells import cell_text, local_time
from coop_live.shipping.settlement import Account, Goods, together
from coop_live.shipping.settlement_paper import Heading
from coop_live.weights import number

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | date
# Its heading, its width in letters, and what its numbers are: "money", "number" or "percent".
Column = tuple[str, int, str]
Formats = dict[str, "Format"]

A4 = 9
# The book's own day would make two workbooks of the same settlement differ.
_MADE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_NUMBERS = {"money": "#,##0", "number": "0.###", "percent": '0.##" %"', "day": "dd/mm/yyyy"}


def write_settlement(
    path: Path, accounts: Sequence[Account], heading: Heading, terms: Iterable[Terms] = ()
) -> None:
    """Write a settlement to .xlsx; `terms` are those that hold now.

    The same settlement makes the same file, whenever it is written. The old file stays when anything
    fails; raises CoopLiveError with the remedy.
    """
    with new_workbook(path) as book:
        book.set_properties({"title": tr("Quyết toán"), "created": _MADE})
        formats = _formats(book)
        for name, columns, rows in (
            (tr("Xã viên"), member_columns(), member_rows(accounts)),
            (tr("Từng món"), goods_columns(), goods_rows(accounts)),
            (tr("Thỏa thuận, trừ, trả"), money_columns(), money_rows(accounts, terms, heading)),
        ):
            _write(book.add_worksheet(name), formats, columns, rows, heading)


def member_columns() -> tuple[Column, ...]:
    """Return the columns of the list of members."""
    return (
        (tr("Xã viên"), 24, ""),
        (tr("Tiền hàng (₫)"), 14, "money"),
        (tr("Hợp tác xã giữ (₫)"), 13, "money"),
        (tr("Chi phí (₫)"), 12, "money"),
        (tr("Phần của xã viên (₫)"), 15, "money"),
        (tr("Trong đó đã giao (₫)"), 15, "money"),
        (tr("Còn trên đường (₫)"), 15, "money"),
        (tr("Phần các buổi khác (₫)"), 15, "money"),
        (tr("Các khoản trừ (₫)"), 13, "money"),
        (tr("Đã trả trước đây (₫)"), 13, "money"),
        (tr("Trả được ngay (₫)"), 14, "money"),
        (tr("Trả khi giao xong (₫)"), 14, "money"),
        (tr("Còn lại tất cả (₫)"), 14, "money"),
    )


def member_rows(accounts: Sequence[Account]) -> Iterable[tuple[Value, ...]]:
    """Give the cells of each member, and a last row with the sums."""
    for one in accounts:
        yield (called(one), *_sums(one))
    yield (tr("Cộng"), *_sums(together(accounts)))


def _sums(one: Account) -> tuple[int, ...]:
    return (
        one.sold.revenue,
        one.sold.commission,
        one.sold.cost,
        one.sold.own,
        one.delivered.own,
        (one.sold - one.delivered).own,
        one.elsewhere.own,
        one.charged,
        one.paid,
        one.due,
        one.waiting,
        one.remains,
    )


def called(account: Account) -> str:
    """Return a member's name for a cell, and in words where nobody knows it."""
    return cell_text(account.name) or tr("(chưa rõ)")


def goods_columns() -> tuple[Column, ...]:
    """Return the columns of the list of goods."""
    return (
        (tr("Xã viên"), 24, ""),
        (tr("Mã"), 8, ""),
        (tr("Tên món"), 34, ""),
        (tr("Loại"), 12, ""),
        (tr("Lô"), 12, ""),
        (tr("Ngày thu hoạch"), 13, "day"),
        (tr("Số lượng"), 10, "number"),
        (tr("Đơn vị"), 9, ""),
        (tr("Giá (₫)"), 12, "money"),
        (tr("Thành tiền (₫)"), 14, "money"),
        (tr("Tình trạng"), 14, ""),
        (tr("Số đơn"), 8, "number"),
    )


def goods_rows(accounts: Iterable[Account]) -> Iterable[tuple[Value, ...]]:
    """Give the cells of each line of goods, member by member."""
    for account in accounts:
        for one in account.goods:
            yield (
                called(account),
                cell_text(one.code),
                cell_text(one.name),
                cell_text(one.variant),
                cell_text(one.lot),
                day_or_text(one.harvested),
                number(one.qty, weighed=one.weighed),
                _unit(one),
                one.price,
                one.money,
                tr("đã giao") if one.delivered else tr("trên đường"),
                one.orders,
            )


def _unit(one: Goods) -> str:
    return "kg" if one.weighed else cell_text(one.unit)


def day_or_text(harvested: str) -> Value:
    """Return the day of a harvest as a date; as it was typed where it is none."""
    try:
        day = date.fromisoformat(harvested)
    except ValueError:
        return cell_text(harvested)
    return day if day.year >= 1900 else harvested


def money_columns() -> tuple[Column, ...]:
    """Return the columns of what was agreed, charged and paid out."""
    return (
        (tr("Việc"), 14, ""),
        (tr("Xã viên"), 24, ""),
        (tr("Ngày"), 12, "day"),
        (tr("Số tiền (₫)"), 14, "money"),
        (tr("Hợp tác xã giữ (%)"), 12, "percent"),
        (tr("Chi phí mỗi món, kg (₫)"), 14, "money"),
        (tr("Lý do, cách trả"), 40, ""),
    )


def money_rows(
    accounts: Sequence[Account], terms: Iterable[Terms], heading: Heading
) -> Iterable[tuple[Value, ...]]:
    """Give the cells of the terms that hold now, then of each charge and payout by member."""
    for one in terms:
        name = cell_text(one.member) or tr("tất cả xã viên khác")
        share = one.commission / 100 if one.commission % 100 else one.commission // 100
        yield tr("Thỏa thuận"), name, "", "", share, one.cost, ""
    for account in accounts:
        for charge in account.charges:
            day = local_time(charge.at, heading.zone).date()
            yield tr("Khoản trừ"), called(account), day, charge.amount, "", "", cell_text(charge.why)
        for payout in account.payouts:
            day = local_time(payout.at, heading.zone).date()
            yield tr("Đã trả"), called(account), day, payout.amount, "", "", way_words(payout.way)


def way_words(way: str) -> str:
    """Return how money was paid out, in words."""
    return {"cash": tr("tiền mặt"), "bank": tr("chuyển khoản")}.get(way, cell_text(way))


def _formats(book: xlsxwriter.Workbook) -> Formats:
    edge = {"bold": True, "text_wrap": True, "bg_color": "#E3F1E8", "border": 1, "border_color": "#8C877A"}
    right = {"valign": "top", "align": "right", "indent": 1}
    kinds = {kind: book.add_format({**right, "num_format": form}) for kind, form in _NUMBERS.items()}
    text = book.add_format({"valign": "top", "num_format": "@", "text_wrap": True})
    return {"heading": book.add_format({**edge, "valign": "vcenter"}), "": text, **kinds}


def _write(
    sheet: Worksheet,
    formats: Formats,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    heading: Heading,
) -> None:
    for place, (_text, width, _kind) in enumerate(columns):
        sheet.set_column(place, place, width)
    _set_up_print(sheet, heading)
    sheet.set_row(0, row_height((text, width) for text, width, _kind in columns))
    for place, (text, _width, _kind) in enumerate(columns):
        sheet.write_string(0, place, text, formats["heading"])
    last = 0
    for last, row in enumerate(rows, start=1):
        texts = [(value, width) for value, (_, width, _) in zip(row, columns, strict=True)]
        sheet.set_row(last, row_height((text, width) for text, width in texts if isinstance(text, str)))
        for place, (value, (_heading, _width, kind)) in enumerate(zip(row, columns, strict=True)):
            _write_cell(sheet, last, place, value, formats["" if isinstance(value, str) else kind])
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _write_cell(sheet: Worksheet, row: int, place: int, value: Value, form: Format) -> None:
    """Write a value as what it is: text never becomes a formula, a number or a link."""
    if value == "":
        sheet.write_blank(row, place, None, form)
    elif isinstance(value, str):
        sheet.write_string(row, place, value, form)
    elif isinstance(value, date):
        sheet.write_datetime(row, place, value, form)
    else:
        sheet.write_number(row, place, value, form)


def _set_up_print(sheet: Worksheet, heading: Heading) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.repeat_rows(0)
    title = " · ".join(
        filter(None, (heading.cooperative, heading.period, tr("sổ đến hết ngày {day}", day=_day(heading))))
    )
    said = cell_text(title).replace("\n", " ")[:180].replace("&", "&&")
    sheet.set_header(f"&L{said}&R&A")
    sheet.set_footer(f"&R{tr('Trang {page}/{pages}', page='&P', pages='&N')}")


def _day(heading: Heading) -> str:
    return f"{heading.until:%d/%m/%Y}"
