"""What to fetch, to pack and to bring: sums by product and lot, parcels one by one, members apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from coop_live.model import PricedLine
from coop_live.shipping.list_book import write_lists
from coop_live.shipping.list_pages import HEIGHT, LEFT, list_pages
from coop_live.shipping.lists import packing, picking
from coop_live.shipping.paper import Box, Page, Words
from coop_live.shipping.parcel import FromLot, Goods, Parcel
from tests.shipping.parcels import HOSTILE, ORDER, ROOT, TEA, hostile_parcel, parcel

BLIN = FromLot("L1", 1, harvested=date(2025, 11, 2), member="Y Blin")
NGA = FromLot("L2", 1, harvested=date(2025, 11, 9), member="H'Nga")


def packed(number: int, *goods: Goods, **fields: object) -> Parcel:
    order = replace(ORDER, number=number, lines=tuple(one.line for one in goods), **fields)
    return replace(parcel(order), goods=goods)


EVENING = (
    packed(7, Goods(TEA, (BLIN, NGA)), Goods(replace(TEA, code="C10", variant=None, member="y  blin"))),
    packed(8, Goods(TEA, (replace(NGA, qty=2),)), Goods(ROOT), note="khách hay bom · tặng dứa"),
    packed(9, Goods(replace(ROOT, qty=500), (FromLot("T", 500, weighed=True, member="bà năm"),)), note=""),
)


def rows(listing) -> list[tuple[object, ...]]:
    return [row.cells for group in listing.groups for row in group.rows]


def test_what_to_fetch_is_added_up_by_product_and_lot():
    fetch, _pack = packing(EVENING)
    assert rows(fetch) == [
        ("C1", "Chè dây dạ cẩm An Toàn 100g", 1, "gói", "L1", date(2025, 11, 2), 1),
        ("C1", "Chè dây dạ cẩm An Toàn 100g", 3, "gói", "L2", date(2025, 11, 9), 2),
        ("C1", "Cộng Chè dây dạ cẩm An Toàn 100g", 4, "gói", "", "", 2),
        ("C7", "Đương quy tươi", 1.5, "kg", "", "", 1),
        ("C7", "Đương quy tươi", 0.5, "kg", "T", "", 1),
        ("C7", "Cộng Đương quy tươi", 2, "kg", "", "", 2),
        ("C10", "Chè dây dạ cẩm An Toàn", 2, "gói", "", "", 1),
    ]
    assert [row.to_tick for row in fetch.groups[0].rows] == [True, True, False, True, True, False, True]


def test_every_parcel_says_what_goes_in_and_what_to_mind():
    _fetch, pack = packing(EVENING)
    assert [group.cells[0] for group in pack.groups] == ["#7", "#8", "#9"]
    first, second, _third = pack.groups
    assert first.cells == ("#7", "Hoà Trần", "0905 xxx 267", date(2025, 11, 24))
    assert first.rows[0].cells == (
        "C1", "Chè dây dạ cẩm An Toàn 100g", 2, "gói",
        "1 từ lô L1, thu hoạch 02/11/2025 · 1 từ lô L2, thu hoạch 09/11/2025",
    )  # fmt: skip
    assert second.note == "tặng dứa · khách hay bom"
    assert second.rows[1].cells[:4] == ("C7", "Đương quy tươi", 1.5, "kg")


def test_each_member_brings_what_is_theirs_however_the_name_is_written():
    (bring,) = picking(EVENING)
    assert [(group.cells, len(group.rows)) for group in bring.groups] == [
        (("Bà Năm",), 2),
        (("H'Nga",), 1),
        (("Y Blin",), 2),
    ]
    nobody = packed(1, Goods(TEA))
    assert picking((nobody,))[0].groups[0].cells == ("Chưa ghi thành viên",)


def many(count: int) -> tuple[Parcel, ...]:
    lines = tuple(PricedLine(f"C{at}", None, at, f"Món số {at}", "gói", 1_000) for at in range(1, 5))
    return tuple(packed(number, *map(Goods, lines), note="giao sớm") for number in range(1, count + 1))


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Words)]


def test_pages_repeat_their_headings_and_are_numbered():
    pages = list_pages("packing", "Tối nay", packing(many(60)))
    for place, page in enumerate(pages, 1):
        said = texts(page)
        assert said[1:3] == ["Tối nay", f"Trang {place}/{len(pages)}"]
        assert {"Mã", "Tên món", "Số lượng"} <= set(said)
    assert texts(pages[0])[0] == "Lấy hàng: theo món, theo lô"
    assert {texts(page)[0] for page in pages[1:]} == {"Gói từng đơn"}
    said = " ".join(text for page in pages for text in texts(page))
    assert all(f"#{number} · Hoà Trần · 0905 xxx 267" in said for number in range(1, 61))


def test_an_order_that_goes_on_is_named_again_and_no_heading_stands_alone():
    lines = tuple(Goods(replace(TEA, code=f"C{at}")) for at in range(60))
    pages = list_pages("packing", "", packing((packed(5, *lines),)))
    goes_on = [page for page in pages if "#5 · Hoà Trần (tiếp)" in texts(page)]
    assert goes_on
    for page in list_pages("packing", "", packing(many(60))):
        assert not texts(page)[-1].startswith("#")
        assert texts(page)[-1] != "giao sớm"


def test_nothing_runs_off_the_paper_whatever_people_wrote():
    for page in list_pages(
        "packing", "x" * 900, (*packing(list(map(hostile_parcel, HOSTILE))), *picking(EVENING))
    ):
        for mark in page.marks:
            bottom = mark.y + (mark.lines * mark.size if isinstance(mark, Words) else 0)
            assert bottom <= HEIGHT - 10
            assert LEFT <= mark.x <= mark.x + getattr(mark, "width", 0) <= 210 - LEFT + 0.01
    ticks = [mark for mark in page.marks if isinstance(mark, Box) and mark.width == 4.0]
    assert ticks


def test_the_workbook_has_numbers_as_numbers_days_as_days_and_nothing_alive(tmp_path):
    path = tmp_path / "gói.xlsx"
    write_lists(path, "Tối nay", packing(EVENING))
    book = load_workbook(path)
    assert book.sheetnames == ["Lấy hàng theo món, theo lô", "Gói từng đơn"]
    fetch, pack = book.worksheets
    # Sums are for the eye on paper: a filter would count them as goods.
    assert [row[2].value for row in fetch.iter_rows(min_row=2, max_row=6)] == [1, 3, 1.5, 0.5, 2]
    assert fetch["F2"].is_date
    assert [cell.value for cell in pack[1]][:5] == ["Số đơn", "Khách", "SĐT", "Gửi trước ngày", "Mã"]
    assert (pack["A2"].value, pack["A3"].value, pack["A4"].value) == ("#7", "#7", "#8")
    assert pack["J4"].value == "tặng dứa · khách hay bom"
    assert pack["J5"].value is None


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_people_wrote_is_plain_text_in_the_workbook(tmp_path, name):
    path = tmp_path / "gói.xlsx"
    listings = packing((hostile_parcel(name),))
    write_lists(path, name, (*listings, *picking(EVENING)))
    book = load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert not any(cell.hyperlink for cell in cells)


def test_the_members_sheet_names_the_member_in_every_row(tmp_path):
    path = tmp_path / "lấy.xlsx"
    write_lists(path, "", picking(EVENING))
    sheet = load_workbook(path).worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [
        "Bà Năm",
        "Bà Năm",
        "H'Nga",
        "Y Blin",
        "Y Blin",
    ]
