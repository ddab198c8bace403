"""Members are settled from the command line: terms, charges, payouts, the sheet, the pages, the report."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from coop_live.__main__ import main
from coop_live.commands.settle_jobs import hundredths
from coop_live.errors import InputError
from coop_live.events import Events
from coop_live.ledger import Ledger, acts, parcels, read_ledger
from coop_live.model import Lot, OrderState
from tests.evening import CATALOG
from tests.ledger.shelf import Shelf


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Three bottles of honey of Bà Lan were sold, two of them delivered."""
    path = tmp_path / "l.db"
    ledger = Ledger.open(path, Events())
    shelf = Shelf(ledger)
    shelf.do(lambda tx: acts.import_catalog(tx, CATALOG))
    body = {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}
    shelf.do(lambda tx: tx.write("live_start", body, live_id=1))
    shelf.do(lambda tx: acts.take_in(tx, Lot("C10", "", "L1", "Bà Lan", first=9), "Thảo"))
    delivered, _on_its_way = shelf.sell("C10", 2), shelf.sell("C10", 1, "Út")
    shelf.do(lambda tx: parcels.advance(tx, delivered, OrderState.DELIVERED, "Thảo"))
    ledger.close()
    return path


class Drawn:
    """Keeps the pages instead of drawing them."""

    def write(self, pages, path: Path) -> None:
        self.pages = pages
        path.write_bytes(b"%PDF")


def members(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path)["Xã viên"].values)[1:]


def test_terms_charges_and_payouts_come_into_the_settlement(job, book: Path, tmp_path: Path):
    assert job("settle", "terms", "--ledger", book, "--commission", "12,5").records == [
        {"member": "", "commission": 1250, "cost": 0}
    ]
    own = job("settle", "terms", "--ledger", book, "--member", "Bà Lan", "--cost", 2000).records
    assert own == [{"member": "Bà Lan", "commission": 1250, "cost": 2000}]
    (charged,) = job("settle", "charge", "--ledger", book, "--member", "Bà Lan", "--amount", 50_000,
                     "--why", "tạm ứng").records  # fmt: skip
    assert (charged["amount"], charged["why"]) == (50_000, "tạm ứng")
    (paid,) = job("settle", "payout", "--ledger", book, "--member", "Bà Lan", "--amount", 100_000).records
    assert paid["way"] == "cash"
    answer = job("export", "--ledger", book, "--as", "settlement", "--out", "q.xlsx")
    assert (answer.status, answer.records) == (0, [{"exported": 2, "out": "q.xlsx", "problems": []}])
    lan, _sum = members(tmp_path / "q.xlsx")
    assert lan == ("Bà Lan", 840_000, 105_000, 6_000, 729_000, 486_000, 243_000, 0, 50_000, 100_000,
                   336_000, 243_000, 579_000)  # fmt: skip


def test_what_was_written_wrongly_is_taken_back(job, book: Path):
    asked = ("settle", "payout", "--ledger", book)
    (paid,) = job(*asked, "--member", "Bà Lan", "--amount", 100_000, "--way", "bank").records
    assert job(*asked, "--take-back", paid["seq"]).records == []
    again = job(*asked, "--take-back", paid["seq"])
    assert again.status == 1
    assert "bỏ rồi" in again.sentences


def test_a_settlement_of_an_earlier_day_is_the_book_of_that_day(job, book: Path, tmp_path: Path):
    job("export", "--ledger", book, "--as", "settlement", "--out", "q.xlsx", "--at", "2020-01-01")
    assert [row[:2] for row in members(tmp_path / "q.xlsx")] == [("Cộng", 0)]
    job("export", "--ledger", book, "--as", "settlement", "--out", "q.xlsx", "--at", "2999-01-01")
    assert members(tmp_path / "q.xlsx")[0][0] == "Bà Lan"
    job("export", "--ledger", book, "--as", "settlement", "--out", "q.xlsx", "--to", "2020-01-01")
    assert [row[0] for row in members(tmp_path / "q.xlsx")] == ["Cộng"]


def test_pages_and_report_are_drawn_and_nothing_of_customers_is_noted_as_gone(
    book: Path, monkeypatch, capsys
):
    monkeypatch.setenv("COOP_LIVE_HOME", str(book.parent / "home"))
    for kind, name in (("settlement", "quyet-toan-1"), ("report", "bao-cao-live")):
        papers = Drawn()
        out = book.parent / f"{kind}.pdf"
        assert main(["export", "--ledger", str(book), "--as", kind, "--out", str(out)], papers=papers) == 0
        assert papers.pages[0].name == name
    with read_ledger(book) as questions:
        count = "SELECT count(*) FROM entry WHERE act = 'export'"
        assert questions.connection.execute(count).fetchone() == (0,)


@pytest.mark.parametrize(
    "words",
    [
        ("settle", "charge", "--member", "Bà Lan", "--amount", "0"),
        ("settle", "charge", "--amount", "5"),
        ("settle", "payout", "--member", "Bà Lan", "--amount", "-5"),
        ("settle", "terms", "--commission", "nửa"),
        ("settle", "terms", "--commission", "101"),
        ("export", "--as", "report", "--out", "r.pdf"),
        ("export", "--as", "report", "--out", "r.xlsx"),
        ("export", "--as", "settlement", "--out", "r.pdf"),
        ("export", "--as", "settlement", "--out", "r.csv"),
        ("export", "--as", "settlement", "--out", "r.xlsx", "--live", "9"),
    ],
)
def test_what_cannot_be_done_is_said_with_a_remedy(job, book: Path, words):
    answer = job(*words, "--ledger", book)
    assert answer.status == 1
    assert answer.sentences.strip()
    assert "Traceback" not in answer.sentences


def test_a_ledger_that_is_not_there_is_not_made(job, tmp_path: Path):
    assert job("settle", "terms", "--ledger", "no.db", "--commission", "10").status == 1
    assert not (tmp_path / "no.db").exists()


def test_percents_are_read_as_people_write_them():
    assert [hundredths(one) for one in ("12.5", "12,5 %", "0", "7.25", "100")] == [1250, 1250, 0, 725, 10_000]
    for wrong in ("", "-1", "1.234", "%", "1e2"):
        with pytest.raises(InputError):
            hundredths(wrong)
