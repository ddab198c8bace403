"""coop-live payments match: a statement in, a verdict a line out, and what is clear in the book."""

from __future__ import annotations

import csv
from pathlib import Path

from coop_live.ledger import Ledger, acts, read_ledger
from coop_live.ledger.entries import Private
from coop_live.memo import memo_code
from coop_live.model import PricedLine
from tests.evening import CATALOG

WORDS = "NGUYEN VAN BAY 0905123267"


def sell(path: Path, *sums: int) -> None:
    """Sell an order of each sum, numbered from 1."""
    ledger = Ledger.open(path)
    ledger.write(lambda tx: acts.import_catalog(tx, CATALOG)).result()
    for dong in sums:
        line = PricedLine("OX", None, 1, "Ớt", "hũ", dong)
        who = Private("facebook", f"id {dong}", "Nguyễn Văn Bảy", "+84905123267")
        number = (
            ledger.write(lambda tx, w=who, li=line: acts.draft(tx, 1, w, (li,), 1.0, None)).result().number
        )
        ledger.write(lambda tx, n=number: acts.confirm(tx, n, "Hoa")).result()
    ledger.close()


def statement(path: Path, *rows: tuple[object, ...]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([("Ngày", "Nội dung", "Ghi nợ", "Ghi có"), *rows])
    return path


def paid(path: Path) -> list[int]:
    with read_ledger(path) as questions:
        return [order.paid for order in questions.orders()]


def test_each_line_has_its_verdict_and_what_is_clear_is_counted_once(job, tmp_path: Path):
    sell(tmp_path / "l.db", 170_000, 90_000)
    lines = statement(
        tmp_path / "s.csv",
        ("22/11/2026", f"{memo_code(1)} {WORDS}", "", "170.000"),
        ("22/11/2026", f"{memo_code(2)} {WORDS}", "", "50.000"),
        ("22/11/2026", WORDS, "", "33.000"),
        ("22/11/2026", "phi", "5.000", ""),
    )
    ask = ("payments", "match", "--ledger", "l.db", "--statement", lines)
    trial = job(*ask, "--dry-run")
    assert (trial.status, paid(tmp_path / "l.db")) == (0, [0, 0])
    answer = job(*ask, "--by", "Thảo")
    assert answer.status == 0
    *verdicts, summary = answer.records
    assert [(one["row"], one["verdict"], one["amount"]) for one in verdicts] == [
        (2, "paid", 170_000), (3, "partial", 50_000), (4, "ask", 33_000),
    ]  # fmt: skip
    assert [one["verdict"] for one in trial.records[:-1]] == ["paid", "partial", "ask"]
    assert verdicts[0]["parts"] == [{"order": "1", "amount": 170_000}]
    assert (summary["counted"], summary["amount"], summary["out"], summary["new"]) == (1, 170_000, 1, 3)
    assert paid(tmp_path / "l.db") == [170_000, 0]
    assert "NGUYEN" not in answer.printed.upper()
    assert "905123267" not in answer.printed
    again = job(*ask)
    assert [one["reason"] for one in again.records[:-1]] == ["counted", "less", "no_code"]
    assert (again.records[-1]["new"], again.records[-1]["counted"]) == (0, 0)
    assert job("verify", "--ledger", "l.db").status == 0


def test_a_bad_line_is_told_and_the_status_says_so(job, tmp_path: Path):
    sell(tmp_path / "l.db", 170_000)
    lines = statement(
        tmp_path / "s.csv", ("22/11/2026", memo_code(1), "", "170.000"), ("hôm qua", "a", "", "85.000")
    )
    answer = job("payments", "match", "--ledger", "l.db", "--statement", lines)
    assert answer.status == 1
    assert [one["problem"]["row"] for one in answer.records if "problem" in one] == [3]
    assert "3" in answer.sentences
    assert paid(tmp_path / "l.db") == [170_000]


def test_headings_that_no_bank_uses_may_be_named(job, tmp_path: Path):
    sell(tmp_path / "l.db", 170_000)
    odd = tmp_path / "odd.csv"
    odd.write_text(f"Khi;Chữ;Bao nhiêu\n22/11/2026;{memo_code(1)};170.000\n", encoding="utf-8")
    ask = ("payments", "match", "--ledger", "l.db", "--statement", odd)
    unread = job(*ask)
    assert (unread.status, unread.records) == (1, [])
    assert "“Bao nhiêu”" in unread.sentences
    named = ("--column", "date=Khi", "--column", "content=Chữ", "--column", "credit=Bao nhiêu")
    assert job(*ask, *named).records[-1]["counted"] == 1
    assert job(*ask, "--column", "colour=Khi").status == 1


def test_a_ledger_that_is_not_there_is_not_made(job, tmp_path: Path):
    lines = statement(tmp_path / "s.csv", ("22/11/2026", "a", "", "1.000"))
    assert job("payments", "match", "--ledger", "none.db", "--statement", lines).status == 1
    assert not (tmp_path / "none.db").exists()
