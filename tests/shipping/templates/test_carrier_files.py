"""The files that carriers take, of an evening that wants to break them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from coop_live.errors import CoopLiveError
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.sending import write_for_carrier
from tests.shipping.hostile import GOES, GONE, HOSTILE, TERMS
from tests.shipping.templates.golden import (
    Written,
    cells_of,
    golden_cells,
    golden_told,
    template_of,
    told,
    write_all,
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Written]:
    return write_all(tmp_path_factory.mktemp("carriers"))


@pytest.mark.parametrize("carrier", CARRIERS)
def test_the_cells_are_those_of_the_golden_file(written: dict[str, Written], carrier: str) -> None:
    assert cells_of(written[carrier].path) == golden_cells(carrier)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_who_stays_out_is_told_why_and_is_not_in_the_file(written: dict[str, Written], carrier: str) -> None:
    sent = written[carrier].sent
    assert told(sent) == golden_told(carrier)
    out = {one.row for one in sent.problems}
    assert not out & set(sent.numbers)
    assert out | set(sent.numbers) == {one.number for one in HOSTILE if one is not GONE}
    assert set(sent.numbers) >= {one.number for one in GOES}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_headings_stand_where_the_carrier_looks_for_them(written: dict[str, Written], carrier: str) -> None:
    template = written[carrier].template
    sheet = openpyxl.load_workbook(written[carrier].path)[template.sheet]
    row = template.heading_row
    assert [cell.value for cell in sheet[row]] == [column.heading for column in template.columns]
    assert row == {"viettelpost": 7, "vnpost": 8}.get(carrier, 1)
    assert not any(cell.value for above in range(1, row) for cell in sheet[above])


@pytest.mark.parametrize("carrier", CARRIERS)
def test_text_is_text_money_is_a_number_and_nothing_is_alive(
    written: dict[str, Written], carrier: str
) -> None:
    template = written[carrier].template
    sheet = openpyxl.load_workbook(written[carrier].path).worksheets[0]
    for row in sheet.iter_rows(min_row=template.heading_row + 1):
        for column, cell in zip(template.columns, row, strict=True):
            if cell.value is None:
                continue
            numeric = column.field in ("row_number", "cod", "goods_value", "weight", "quantity")
            numeric = numeric or int in (type(column.constant), type(column.yes))
            kind = "d" if column.field == "ship_by" else "n" if numeric else "s"
            assert cell.data_type == kind, (column.heading, cell.value)
            assert cell.hyperlink is None
            assert "\n" not in str(cell.value)
            assert "\t" not in str(cell.value)
            if column.field == "phone":
                assert cell.number_format == "@"


@pytest.mark.parametrize("carrier", CARRIERS)
def test_what_the_desk_noted_of_a_customer_is_not_told_to_a_courier(tmp_path: Path, carrier: str) -> None:
    note = "khách hay bom, còn nợ 200k · giao sau 17 giờ · “chốt 2 gói”"
    orders = [replace(order, note=note) for order in GOES]
    write_for_carrier(tmp_path / "to.xlsx", orders, template_of(carrier), TERMS)
    cells = {cell for row in cells_of(tmp_path / "to.xlsx") for cell in row}
    assert not any("bom" in cell or "chốt 2" in cell for cell in cells)
    assert carrier == "jt" or "giao sau 17 giờ" in cells


def test_cod_is_what_is_still_owed(written: dict[str, Written]) -> None:
    rows = cells_of(written["ghn"].path)
    owed = {row[14]: row[4] for row in rows[1:]}
    assert owed["HTX000229"] == "575000"  # 675.000 less 100.000 paid
    assert owed["HTX000264"] == "0"


def test_a_template_that_takes_any_address_lets_unsure_ones_go(tmp_path: Path) -> None:
    template = replace(template_of("ghn"), address="address")
    sent = write_for_carrier(tmp_path / "a.xlsx", HOSTILE, template, TERMS)
    assert 33 in sent.numbers
    assert "12/3 p5 q10 hcm" in cells_of(tmp_path / "a.xlsx")[len(GOES) + 1]


def test_a_required_column_that_is_empty_keeps_the_order_out(tmp_path: Path) -> None:
    template = template_of("own")
    last = replace(template.columns[-1], required=True)
    template = replace(template, columns=(*template.columns[:-1], last))
    sent = write_for_carrier(tmp_path / "a.xlsx", GOES[5:6], template, TERMS)
    assert told(sent) == [[25, "Ghi chú", "Cột “Ghi chú” trống.", "Ghi thêm vào đơn."]]
    assert len(cells_of(tmp_path / "a.xlsx")) == 1


def test_an_order_that_has_left_is_told_of_only_where_a_person_chose_it(tmp_path: Path) -> None:
    path, template = tmp_path / "a.xlsx", template_of("ghn")
    assert write_for_carrier(path, [GONE], template, TERMS).problems == []
    sent = write_for_carrier(path, [GONE], template, TERMS, chosen=True)
    assert told(sent) == [[43, "Tình trạng", "Đơn đã gửi đi rồi.", "Bỏ đơn này khỏi các đơn đã chọn."]]
    assert sent.numbers == []


def test_what_cannot_be_written_is_told_and_harms_nothing(tmp_path: Path) -> None:
    with pytest.raises(CoopLiveError, match="Không còn thư mục mất"):
        write_for_carrier(tmp_path / "mất" / "a.xlsx", GOES, template_of("ghn"), TERMS)
    assert list(tmp_path.iterdir()) == []
