"""The headless jobs: what scripts may rely on, and what people read when something is wrong."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pyzbar import pyzbar

from coop_live.__main__ import main
from coop_live.ledger import read_ledger
from coop_live.model import OrderState
from coop_live.settings import General, Settings, default_path, save

CORPUS = Path(__file__).parent.parent / "corpus"
CATALOG = CORPUS / "catalog-antoan.json"


def script(path: Path, *lines: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return path


EVENING = (
    {"id": "1", "text": "chào shop", "author": "Lan", "at": 0, "pinned": None},
    {"id": "2", "text": "chốt 2", "author": "Lan", "at": 1, "pinned": "C10"},
    {"id": "3", "text": "lấy c1 250g 1 gói, 0905123267", "author": "Hoa", "at": 2, "pinned": "C10"},
    {"id": "4", "text": "mật ong bao nhiêu vậy shop", "author": "Mai", "at": 3, "pinned": "C10"},
    {"id": "2", "text": "chốt 2", "author": "Lan", "at": 4, "pinned": "C10"},
)


def test_an_evening_is_played_and_every_confirm_printed(job, tmp_path: Path):
    comments = script(tmp_path / "live.jsonl", *EVENING)
    answer = job(
        "rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", comments,
        "--speed", "max", "--confirm", "all",
    )  # fmt: skip
    assert answer.status == 0
    assert [one["order"] for one in answer.events("order_confirmed")] == ["1", "2"]
    assert [one["code"] for one in answer.events("product_shown")][:1] == ["C10"]
    summary = answer.records[-1]
    assert summary["event"] == "summary"
    assert (summary["comments"], summary["drafts"], summary["confirmed"]) == (4, 0, 2)
    with read_ledger(tmp_path / "l.db") as questions:
        assert [order.number for order in questions.orders(state=OrderState.CONFIRMED)] == [1, 2]


def test_what_is_printed_holds_no_phone(job, tmp_path: Path):
    comments = script(tmp_path / "live.jsonl", *EVENING)
    answer = job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", comments)
    assert "905123267" not in json.dumps(answer.records)
    assert "905123267" not in answer.sentences


def test_without_confirm_the_drafts_wait(job, tmp_path: Path):
    comments = script(tmp_path / "live.jsonl", *EVENING)
    answer = job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", comments)
    assert answer.events("order_confirmed") == []
    assert answer.records[-1]["drafts"] == 2


def test_what_the_stock_does_not_give_is_not_confirmed(job, tmp_path: Path):
    catalog = tmp_path / "catalog.json"
    product = {"code": "A1", "name": "Trà", "unit": "gói", "price": 1000, "stock": 3}
    catalog.write_text(json.dumps({"products": [product]}), encoding="utf-8")
    lines = [
        {"id": str(n), "text": "a1 2", "author": f"viewer {n}", "at": n, "pinned": None} for n in range(3)
    ]
    answer = job(
        "rehearse", "--headless", "--ledger", "l.db", "--catalog", catalog,
        "--comments", script(tmp_path / "live.jsonl", *lines), "--confirm", "all",
    )  # fmt: skip
    assert len(answer.events("order_confirmed")) == 1
    assert answer.records[-1]["short"] == 2
    assert answer.events("stock_changed")[-1]["left"] == 1


def test_the_sample_evening_runs_without_any_file(job):
    answer = job("rehearse", "--headless", "--ledger", "l.db", "--confirm", "all")
    assert answer.status == 0
    assert answer.records[-1]["confirmed"] > 20
    assert job("verify", "--ledger", "l.db").status == 0


def test_a_bad_line_is_told_and_the_good_ones_play(job, tmp_path: Path):
    path = script(tmp_path / "live.jsonl", *EVENING)
    path.write_text(path.read_text("utf-8") + '\n{"text": 5\n{"id": "9", "text": "c1", "at": 5}', "utf-8")
    answer = job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", path)
    assert answer.status == 1
    assert [problem["row"] for problem in answer.records[-1]["problems"]] == [6]
    assert "6" in answer.sentences
    assert answer.records[-1]["drafts"] == 3


def test_a_second_evening_keeps_the_first(job, tmp_path: Path):
    comments = script(tmp_path / "live.jsonl", *EVENING)
    for _ in range(2):
        job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", comments)
    rows = job("lives", "--ledger", "l.db").records
    assert [(row["id"], row["drafts"]) for row in rows] == [(1, 2), (2, 2)]


def test_a_killed_evening_keeps_every_confirm_it_printed(tmp_path: Path):
    command = [
        sys.executable, "-m", "coop_live", "rehearse", "--headless", "--ledger", str(tmp_path / "l.db"),
        "--speed", "max", "--confirm", "all",
    ]  # fmt: skip
    printed = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for line in process.stdout:
            record = json.loads(line) if line.endswith("\n") else {}
            if record.get("event") == "order_confirmed":
                printed.append(int(record["order"]))
                if len(printed) == 7:
                    os.kill(process.pid, signal.SIGKILL)
    with read_ledger(tmp_path / "l.db") as questions:
        kept = [order.number for order in questions.orders(state=OrderState.CONFIRMED)]
    assert set(printed) <= set(kept)
    assert len(kept) == len(set(kept))
    assert main(["verify", "--ledger", str(tmp_path / "l.db")]) == 0


def test_what_is_weighed_is_printed_in_kilos(job, tmp_path: Path):
    catalog = tmp_path / "catalog.json"
    root = {"code": "C7", "name": "Đương quy", "unit": "kg", "price": 320_000, "stock": 2.5}
    catalog.write_text(json.dumps({"products": [root]}), encoding="utf-8")
    said = ("c7 1kg rưỡi, 0905123267", "c7 2kg")
    evening = ({**EVENING[1], "id": text, "author": text, "text": text, "pinned": "C7"} for text in said)
    comments = script(tmp_path / "live.jsonl", *evening)
    where = (
        "--ledger",
        "l.db",
        "--catalog",
        catalog,
        "--comments",
        comments,
        "--speed",
        "max",
        "--confirm",
        "all",
    )
    answer = job("rehearse", "--headless", *where)
    assert [one["lines"][0]["qty"] for one in answer.events("order_drafted")] == [1.5, 2]
    assert [one["left"] for one in answer.events("stock_changed")] == [1]
    assert [one["left"] for one in answer.events("order_short")] == [1]
    export = job("customer", "export", "0905123267", "--ledger", "l.db")
    assert [one["lines"][0]["qty"] for one in export.records if one["kind"] == "order"] == [1.5]


# ----------------------------------------------------------- recognise


def test_comments_in_intents_out_in_order(job, tmp_path: Path):
    records = [
        {"id": "x2", "text": "chốt c10 3 chai 0987 654 321", "pinned": None},
        {"id": "x1", "text": "hello", "pinned": "C1", "kind": "ignored"},
    ]
    answer = job("recognise", "--catalog", CATALOG, script(tmp_path / "c.jsonl", *records))
    assert answer.status == 0
    first, second = answer.records
    assert list(first) == [
        "id",
        "kind",
        "lines",
        "phone",
        "address",
        "reason",
        "confidence",
        "spans",
    ]
    assert (first["id"], first["kind"], first["phone"]) == ("x2", "order", "+84987654321")
    assert first["lines"] == [{"code": "C10", "variant": None, "qty": 3}]
    assert (second["id"], second["kind"], second["lines"]) == ("x1", "other", [])


def test_recognise_reads_standard_input(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "coop_live", "recognise", "--catalog", str(CATALOG), "-"],
        input='{"id": 1, "text": "mã c1"}\n\nnot json\n{"id": 2, "text": 7}\n{"id": 3, "text": "c3 2"}\n',
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 3]
    assert "3" in done.stderr
    assert "4" in done.stderr
    assert "Traceback" not in done.stderr


# ------------------------------------------------------------- catalog


def test_a_catalog_comes_in_and_bad_rows_are_reported(job, tmp_path: Path):
    path = tmp_path / "bảng giá.csv"
    path.write_text("Mã;Tên;Đơn vị;Giá\nA1;Trà;gói;85000\nA2;Mật ong;chai;\n", encoding="utf-8")
    answer = job("catalog", "import", path, "--ledger", "l.db")
    assert answer.status == 1
    (record,) = answer.records
    assert (record["imported"], record["products"]) == (1, ["A1"])
    assert [problem["row"] for problem in record["problems"]] == [3]
    assert "3" in answer.sentences
    with read_ledger(tmp_path / "l.db") as questions:
        assert [product.code for product in questions.products()] == ["A1"]


def test_a_dry_run_writes_nothing(job, tmp_path: Path):
    answer = job("catalog", "import", CATALOG, "--ledger", "l.db", "--dry-run")
    assert (answer.status, answer.records[0]["imported"]) == (0, 0)
    assert len(answer.records[0]["products"]) == 12
    assert not (tmp_path / "l.db").exists()


# -------------------------------------------------------------- export


def test_the_sheet_has_one_row_an_order_with_its_number_first(job, tmp_path: Path):
    comments = script(tmp_path / "live.jsonl", *EVENING)
    job("rehearse", "--headless", "--ledger", "l.db", "--catalog", CATALOG, "--comments", comments,
        "--confirm", "all")  # fmt: skip
    assert job("export", "--ledger", "l.db", "--as", "sheet", "--out", "đơn.xlsx").records[0]["exported"] == 2
    sheet = openpyxl.load_workbook(tmp_path / "đơn.xlsx").worksheets[0]
    first_column = [str(row[0].value) for row in sheet.iter_rows()]
    assert first_column[-2:] == ["1", "2"]

    assert job("export", "--ledger", "l.db", "--as", "csv", "--live", "1", "--out", "đơn.csv").status == 0
    with (tmp_path / "đơn.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows[-2:]] == ["1", "2"]

    # The ledger keeps that customers' data left it.
    with read_ledger(tmp_path / "l.db") as questions:
        kept = questions.connection.execute("SELECT count(*) FROM entry WHERE act = 'export'").fetchone()[0]
    assert kept == 2
    assert job("verify", "--ledger", "l.db").records[0]["whole"] is True


def test_the_ledger_notes_who_exported_and_not_what_the_file_is_called(job, tmp_path: Path):
    """A file may be called after a customer; what stands in an entry stands there for ever."""
    save(default_path(), Settings(general=General(person="Thảo")))
    job("rehearse", "--headless", "--ledger", "l.db", "--confirm", "all")
    sheet = ("export", "--ledger", "l.db", "--as", "csv", "--out", "0905123267 Lan.Lanh")
    assert job(*sheet).status == job(*sheet, "--by", "Chị Tư").status == 0
    with read_ledger(tmp_path / "l.db") as questions:
        asked = "SELECT by, body FROM entry WHERE act = 'export' ORDER BY seq"
        kept = questions.connection.execute(asked).fetchall()
    assert [by for by, _ in kept] == ["Thảo", "Chị Tư"]
    assert [sorted(json.loads(body)) for _, body in kept] == [["kind", "orders"]] * 2


def test_an_export_into_a_folder_that_is_not_there(job):
    job("rehearse", "--headless", "--ledger", "l.db", "--confirm", "all")
    answer = job("export", "--ledger", "l.db", "--as", "sheet", "--out", "nowhere/đơn.xlsx")
    assert answer.status == 1
    assert "nowhere" in answer.sentences


def test_a_live_that_is_not_in_the_book(job):
    job("rehearse", "--headless", "--ledger", "l.db")
    answer = job("export", "--ledger", "l.db", "--live", "9", "--as", "csv", "--out", "đơn.csv")
    assert answer.status == 1
    assert "9" in answer.sentences
    assert not Path("đơn.csv").exists()


def test_verify_names_what_does_not_fit(job, tmp_path: Path):
    job("rehearse", "--headless", "--ledger", "l.db", "--confirm", "all")
    import sqlite3

    db = sqlite3.connect(tmp_path / "l.db")
    db.execute("UPDATE orders SET total = total + 1 WHERE number = 2")
    db.commit()
    db.close()
    answer = job("verify", "--ledger", "l.db")
    assert answer.status == 1
    assert answer.records[0]["whole"] is False
    assert "orders" in answer.sentences


# ---------------------------------------------------------------- card


def test_a_card_has_its_qr_where_the_platform_allows_it(job, tmp_path: Path, qapp: object):
    from PIL import Image

    from ui import painter

    for platforms, codes in (
        ("facebook", ["https://x.example/C10"]),
        ("facebook,tiktok", []),
        ("shopee", []),
    ):
        answer = job(
            "card", "--catalog", CATALOG, "--product", "c10", "--out", "card.png",
            "--platform", platforms, "--qr", "https://x.example/{code}", painter=painter,
        )  # fmt: skip
        assert answer.status == 0
        with Image.open(tmp_path / "card.png") as picture:
            found = pyzbar.decode(picture.convert("RGB"), symbols=[pyzbar.ZBarSymbol.QRCODE])
        assert [code.data.decode() for code in found] == codes
        assert bool(answer.records[0]["withheld"]) == (codes == [])


def test_a_card_without_a_window_says_how(job):
    answer = job("card", "--catalog", CATALOG, "--product", "C1", "--out", "x.png")
    assert answer.status == 2
    assert "coop-live card" in answer.sentences


# --------------------------------------------------------- wrong usage


@pytest.mark.parametrize(
    "words",
    [
        ["lives", "--ledger", "nothing.db"],
        ["verify", "--ledger", "nothing.db"],
        ["export", "--ledger", "nothing.db", "--as", "csv", "--out", "x.csv"],
        ["catalog", "import", "nothing.xlsx"],
        ["recognise", "--catalog", "nothing.json"],
        ["recognise", "--catalog", str(CATALOG), "nothing.jsonl"],
        ["rehearse", "--headless", "--ledger", "l.db", "--comments", "nothing.jsonl"],
        ["card", "--catalog", str(CATALOG), "--product", "C99", "--out", "x.png"],
    ],
)
def test_a_missing_thing_is_named_without_a_traceback(job, words: list[str]):
    painter = __import__("ui.painter").painter if words[0] == "card" else None
    answer = job(*words, painter=painter)
    assert answer.status == 1
    assert answer.records == []
    assert answer.sentences.strip()
    assert "Traceback" not in answer.sentences


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dance"],
        ["rehearse"],
        ["rehearse", "--headless"],
        ["rehearse", "--headless", "--ledger", "l.db", "--speed", "slow"],
        ["rehearse", "--headless", "--speed", "-1"],
        ["export", "--as", "pdf", "--out", "x"],
    ],
)
def test_wrong_usage_is_two(job, words: list[str]):
    assert job(*words).status == 2
