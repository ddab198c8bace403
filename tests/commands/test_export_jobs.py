"""What leaves the ledger by the job: JSON for programs, and files that carriers take."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from coop_live.ledger import read_ledger
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.templates.folder import make_own

CATALOG = Path(__file__).parent.parent / "corpus" / "catalog-antoan.json"
EVENING = (
    "lấy c1 250g 1 gói, 0905123267, 48 Trần Phú, phường Quy Nhơn, Gia Lai",
    "c1 100g 2 gói 0905111222 thôn 2 xã An Toàn huyện An Lão Bình Định",
    "c10 1 chai 0905111333 12/3 p5 q10 hcm",
    "c10 2 chai nha shop",
)


@pytest.fixture
def sold(job: Any, tmp_path: Path) -> Any:
    """Sell an evening, and return what runs a job on its ledger."""
    lines = [
        {"id": str(n), "text": text, "author": f"Khách {n}", "at": n, "pinned": None}
        for n, text in enumerate(EVENING)
    ]
    script = tmp_path / "live.jsonl"
    script.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", script,
        "--confirm", "all")  # fmt: skip
    return lambda kind, out: job("export", "--ledger", "l.db", "--as", kind, "--out", out)


def test_a_carriers_file_holds_who_can_go_and_tells_of_the_others(sold: Any, tmp_path: Path) -> None:
    answer = sold("ghn", "ghn.xlsx")
    assert answer.status == 0
    (record,) = answer.records
    assert record["exported"] == 2
    assert [(one["row"], one["cause"]) for one in record["problems"]] == [
        (3, "Chưa chắc xã, phường nào."),
        (4, "Chưa có số điện thoại."),
        (4, "Chưa có địa chỉ."),
    ]
    assert "Đơn #3, Địa chỉ: Chưa chắc xã, phường nào." in answer.sentences
    assert "2 đơn chưa vào tệp." in answer.sentences
    assert "chưa thử với hãng" in answer.sentences
    assert "905111" not in answer.printed
    sheet = openpyxl.load_workbook(tmp_path / "ghn.xlsx").worksheets[0]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["Khách 0", "Khách 1"]
    with read_ledger(tmp_path / "l.db") as questions:
        asked = "SELECT body ->> '$.kind', body ->> '$.orders' FROM entry WHERE act = 'export'"
        assert questions.connection.execute(asked).fetchall() == [("ghn", "[1,2]")]


def test_every_carrier_is_a_kind_and_own_wants_its_template_first(sold: Any, tmp_path: Path) -> None:
    for carrier in CARRIERS[:-1]:
        assert sold(carrier, f"{carrier}.xlsx").records[0]["exported"] == 2
    refused = sold("own", "own.xlsx")
    assert refused.status == 1
    assert "Chưa có mẫu riêng" in refused.sentences
    assert not (tmp_path / "own.xlsx").exists()
    make_own(tmp_path)
    answer = sold("own", "own.xlsx")
    assert answer.records[0]["exported"] == 2
    assert "chưa thử với hãng" not in answer.sentences


def test_the_json_holds_orders_lines_and_totals(sold: Any, tmp_path: Path) -> None:
    assert sold("json", "don.json").records[0] == {"exported": 4, "out": "don.json", "problems": []}
    told = json.loads((tmp_path / "don.json").read_text(encoding="utf-8"))
    assert [one["ward"] for one in told["orders"]] == ["Phường Quy Nhơn", "Xã An Toàn", None, None]
    assert len(told["lines"]) == 4
    assert sum(one["total"] for one in told["totals"]) == sum(one["total"] for one in told["orders"])
