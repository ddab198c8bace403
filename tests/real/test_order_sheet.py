"""LibreOffice opens the order sheet and carriers' files, and shows every cell as it was written."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.columns import order_row
from coop_live.shipping.sheet import write_csv, write_sheet
from tests.real.libreoffice import ABSENT, AS_CSV, cells, converted
from tests.shipping.orders import EVENING, EVERY_LETTER, HERE, TEA, order
from tests.shipping.templates.golden import golden_cells, write_all

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
    "<r><t>chốt</t></r>",
    " thụt vào và ra ",
)
ORDERS = (
    *EVENING,
    *(order(number, TEA, text=text, note=text[:50]) for number, text in enumerate(HOSTILE, 20)),
)

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(ABSENT), reason=ABSENT)]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let LibreOffice open the sheet and every carrier's file in one run."""
    folder = tmp_path_factory.mktemp("opened")
    write_sheet(folder / "phieu.xlsx", ORDERS, HERE)
    others = [one.path for one in write_all(folder).values()]
    return converted(folder / "phieu.xlsx", "--convert-to", AS_CSV, others=others)


def expected() -> list[list[str]]:
    return [[shown(value) for value in order_row(one, HERE)] for one in ORDERS]


def shown(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)


def test_every_cell_of_the_workbook_is_what_we_wrote(opened: Path) -> None:
    shown = cells(opened / "phieu-Đơn hàng.csv")
    assert shown[0][:2] == ["Số đơn", "Giờ đặt"]
    for row in shown[1:]:
        for money in (10, 12):  # 320,000 or 320.000, as the machine's language has it
            row[money] = "".join(filter(str.isdigit, row[money]))
    assert shown[1:] == expected()
    assert len(cells(opened / "phieu-Từng món.csv")) == 1 + sum(len(one.lines) for one in ORDERS)
    total = cells(opened / "phieu-Tổng theo món.csv")[-1][-1]
    assert "".join(filter(str.isdigit, total)) == str(sum(one.total for one in ORDERS))


@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_cell_of_a_carriers_file_is_what_the_golden_one_says(opened: Path, carrier: str) -> None:
    (sheet,) = opened.glob(f"{carrier}-*.csv")
    golden = golden_cells(carrier)
    seen = cells(sheet)
    assert [row for row in seen if any(row)] == [row for row in golden if any(row)]
    assert len(seen) == len(golden)


def test_the_csv_opens_without_a_live_formula(tmp_path: Path) -> None:
    write_csv(tmp_path / "phieu.csv", ORDERS, HERE)
    results = converted(tmp_path / "phieu.csv", FROM_CSV, "--convert-to", "xlsx")
    sheet = openpyxl.load_workbook(results / "phieu.xlsx").active
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
    assert [cell.value for cell in sheet["A"]] == ["Số đơn", *(one.number for one in ORDERS)]
    assert sheet["S6"].value == "'=1+1"
