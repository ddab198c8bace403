"""LibreOffice opens a settlement and shows every cell as it was written; poppler finds the PDF whole."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from coop_live.shipping.report import report_page
from coop_live.shipping.settlement_paper import settlement_pages
from coop_live.shipping.settlement_sheet import goods_rows, member_rows, money_rows, write_settlement
from tests.real.libreoffice import ABSENT, AS_CSV, cells, converted
from tests.shipping.orders import VIETNAM
from tests.shipping.settled import ACCOUNTS, HEADING, HOSTILE, TERMS, many
from tests.shipping.test_report import FIGURES
from tests.shipping.test_report import HOSTILE as HOSTILE_FIGURES
from ui.print.paper import write_pages

ALL = (*ACCOUNTS, *HOSTILE)

pytestmark = pytest.mark.real


def shown(value: object) -> str:
    """Return a value as LibreOffice shows it; numbers by their digits, whatever parts their thousands."""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return digits(str(value)) if isinstance(value, int) else str(value)


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit() or sign == "-")


@pytest.mark.skipif(bool(ABSENT), reason=ABSENT)
def test_every_cell_is_what_we_wrote(tmp_path: Path) -> None:
    write_settlement(tmp_path / "q.xlsx", ALL, HEADING, TERMS)
    results = converted(tmp_path / "q.xlsx", "--convert-to", AS_CSV)
    for name, rows in (
        ("Xã viên", member_rows(ALL)),
        ("Từng món", goods_rows(ALL)),
        ("Thỏa thuận, trừ, trả", money_rows(ALL, TERMS, HEADING)),
    ):
        for found, wanted in zip(cells(results / f"q-{name}.csv")[1:], rows, strict=True):
            for cell, value in zip(found, wanted, strict=True):
                if isinstance(value, float):
                    assert cell.replace(",", ".").startswith(str(value))
                else:
                    assert (digits(cell) if isinstance(value, int) else cell) == shown(value)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_the_pdf_says_it_all_in_vietnamese(qapp, tmp_path: Path) -> None:
    pages = settlement_pages((*ALL, many(40)), HEADING)
    figures = (report_page(FIGURES, VIETNAM), report_page(HOSTILE_FIGURES, VIETNAM))
    write_pages([*pages, *figures], tmp_path / "q.pdf")
    told = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "q.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    sheets = told.split("\f")
    assert len(sheets) - 1 == len(pages) + len(figures)
    assert "CÒN PHẢI TRẢ XÃ VIÊN" in sheets[0]
    assert "780.375" in sheets[0]
    assert "Báo cáo buổi live" in sheets[len(pages)]
    assert "đơn đã chốt" in sheets[len(pages)]
