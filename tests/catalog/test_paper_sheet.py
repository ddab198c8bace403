"""The sheet of papers beside the list: one paper a row, for one product or several."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from coop_live.catalog.files import CatalogFile, read_catalog
from coop_live.catalog.paper_sheet import is_paper_sheet, read_paper_sheet
from coop_live.catalog.write import write_catalog
from coop_live.model import Certificate

HEAD = ["Mã", "Loại", "Số", "Sao", "Tên", "Nơi cấp", "Ngày cấp", "Hết hạn"]
LIST = [["Mã", "Tên", "Giá", "Giấy chứng nhận"], ["C1", "Chè", 85000, None], ["C 2", "Bột", 1000, None]]
OCOP = Certificate("ocop", "12/QĐ", 4, issuer="UBND tỉnh", issued="2024-03-15")


def read(
    folder: Path, *papers: list[object], title: str = "Giấy chứng nhận", goods: object = LIST
) -> CatalogFile:
    """Read a workbook with this list and these rows of papers, the papers first."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = title
    for row in papers:
        sheet.append(row)
    other = workbook.create_sheet("Hàng")
    for row in goods:  # type: ignore[attr-defined]
        other.append(row)
    content = io.BytesIO()
    workbook.save(content)
    (folder / "a.xlsx").write_bytes(content.getvalue())
    return read_catalog(folder / "a.xlsx")


def test_one_paper_names_several_products(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        HEAD,
        ["C1, c2", "OCOP", "12/QĐ", 4, None, "UBND tỉnh", datetime(2024, 3, 15), None],
        [],
        ["C1", "VietGAP", "TT-7", None, None, None, None, "31/12/2026"],
    )
    assert found.problems == ()
    first, second = found.products
    assert first.certificates == (OCOP, Certificate("vietgap", "TT-7", expires="2026-12-31"))
    assert second.certificates == (OCOP,)


def test_the_column_and_the_sheet_come_together_once(tmp_path: Path) -> None:
    goods = [LIST[0], ["C1", "Chè", 85000, "OCOP 4 sao 12/QĐ 15/03/2024 UBND tỉnh; Hữu cơ 7"]]
    row = ["C1", "OCOP", "12/QĐ", 4, "", "UBND tỉnh", "15/03/2024", ""]
    found = read(tmp_path, ["Giấy của HTX"], HEAD, row, goods=goods)
    assert found.problems == ()
    assert found.products[0].certificates == (OCOP, Certificate("organic", "7"))


def test_every_bad_row_is_told_and_the_products_come_in(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        HEAD,
        ["C1", "OCOP", "12/QĐ", 4, None, None, "15/03/2024", None],
        ["C1", "OCOP", "13/QĐ", 4, None, None, "tháng 3", None],
        ["", "VietGAP", "TT-7", None, None, None, None, None],
        ["C9", "VietGAP", "TT-7", None, None, None, None, None],
        ["C1", "giấy khen", None, None, None, None, None, None],
        ["C1", "VietGAP", datetime(2026, 1, 2), None, None, None, None, None],
    )
    assert [product.code for product in found.products] == ["C1", "C 2"]
    assert len(found.products[0].certificates) == 1
    assert [(one.row, one.cause) for one in found.problems] == [
        (0, "Có giấy của mã C9, nhưng không có món đó."),
        (3, "Ngày cấp “tháng 3” chưa rõ là ngày nào."),
        (4, "Giấy này chưa ghi của món nào."),
        (6, "Chưa rõ “giấy khen” là giấy gì."),
        (7, "Excel đã đổi ô này thành ngày giờ."),
    ]
    assert all(one.field == "Giấy chứng nhận" and one.remedy for one in found.problems)


def test_a_sheet_without_headings_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, ["C1", "OCOP", "12/QĐ"])
    assert [one.cause for one in found.problems] == ["Trang “Giấy chứng nhận” chưa có dòng tiêu đề."]
    assert len(found.products) == 2


def test_an_empty_form_is_nothing_to_tell(tmp_path: Path) -> None:
    assert read(tmp_path, HEAD).problems == ()
    assert read(tmp_path).problems == ()


@pytest.mark.parametrize(
    ("title", "papers"),
    [
        ("GIẤY CHỨNG NHẬN", True),
        ("Giay to", True),
        ("Certificates", True),
        ("Danh mục", False),
        ("Tết", False),
    ],
)
def test_the_sheet_is_known_by_its_name(title: str, papers: bool) -> None:
    assert is_paper_sheet(title) == papers


def test_headings_may_be_english_and_in_any_order() -> None:
    lines = [(1, ("Expires", "Type", "Products")), (2, ("2026-12-31", "VietGAP", "A1; A2"))]
    papers, problems = read_paper_sheet("Papers", lines)
    assert problems == []
    assert papers == {code: (Certificate("vietgap", expires="2026-12-31"),) for code in ("a1", "a2")}


def test_the_form_tells_of_the_sheet_and_its_columns(tmp_path: Path) -> None:
    write_catalog(tmp_path / "a.xlsx", [])
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Cách điền"]
    told = next(str(cell.value) for cell in sheet["A"] if "Giấy chứng nhận”" in str(cell.value))
    assert all(heading in told for heading in HEAD)
