"""LibreOffice opens the order sheet and shows every cell as it was written."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from coop_live.shipping.columns import order_row
from coop_live.shipping.sheet import write_csv, write_sheet
from tests.real.libreoffice import ABSENT, AS_CSV, cells, converted
from tests.shipping.orders import EVENING, EVERY_LETTER, TEA, VIETNAM, order

# the same on the way in: separators, UTF-8, and no search for special numbers
FROM_CSV = "--infilter=CSV:44,34,76,1,,0,false,false"

HOSTILE = (
    '=HYPERLINK("http://x.example","bấm")',
    "=1+1",
    "@SUM(1,2)",
    "-2+3",
    "+84905111222",
    "\tthụt vào",
    'hai\r\ndòng, và "ngoặc"; chấm',
    "https://x.example",
    "mailto:a@b.example",
    "1/2",
    "0012",
    "1e5",
    "TRUE",
    "_x000D_",
    "<b>&amp;</b>",
    "👩‍🌾🍯 e\u0301 \u0007",
    EVERY_LETTER,
    "ấ😀" * 5_000,
    "ừ" * 40_000,
)
ORDERS = (
    *EVENING,
    *(order(number, TEA, text=text, note=text[:50]) for number, text in enumerate(HOSTILE, 20)),
)

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(ABSENT), reason=ABSENT)]


def expected() -> list[list[str]]:
    rows = []
    for one in ORDERS:
        number, time, *texts = order_row(one, VIETNAM)
        rows.append([str(number), f"{time:%d/%m/%Y %H:%M}", *map(str, texts)])
    return rows


def test_every_cell_of_the_workbook_is_what_we_wrote(tmp_path: Path) -> None:
    write_sheet(tmp_path / "phieu.xlsx", ORDERS, zone=VIETNAM)
    results = converted(tmp_path / "phieu.xlsx", "--convert-to", AS_CSV)
    shown = cells(results / "phieu-Đơn hàng.csv")
    assert shown[0][:2] == ["Số đơn", "Giờ đặt"]
    for row in shown[1:]:
        for money in (8, 10):  # 320,000 or 320.000, as the machine's language has it
            row[money] = "".join(filter(str.isdigit, row[money]))
    assert shown[1:] == expected()
    assert len(cells(results / "phieu-Từng món.csv")) == 1 + sum(len(one.lines) for one in ORDERS)
    total = cells(results / "phieu-Tổng theo món.csv")[-1][-1]
    assert "".join(filter(str.isdigit, total)) == str(sum(one.total for one in ORDERS))


def test_the_csv_opens_without_a_live_formula(tmp_path: Path) -> None:
    write_csv(tmp_path / "phieu.csv", ORDERS, zone=VIETNAM)
    results = converted(tmp_path / "phieu.csv", FROM_CSV, "--convert-to", "xlsx")
    sheet = openpyxl.load_workbook(results / "phieu.xlsx").active
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
    assert [cell.value for cell in sheet["A"]] == ["Số đơn", *(one.number for one in ORDERS)]
    assert sheet["N6"].value == "'=1+1"
