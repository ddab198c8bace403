"""A customer's data at the command line: handed out or forgotten, and never told to a log."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coop_live.ledger import (
    Ledger,
    acts,
    backups,
    consigning,
    erasure,
    read_ledger,
    remarks,
    transfers,
    verify,
)
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import ConsignmentState, OrderLine, Transfer
from coop_live.settings import Book, Settings, default_ledger_path, default_path, save
from tests.evening import CATALOG, comment

PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "fb-lan-77", "Lanh", "+84905123267", "Thôn Kbangx", "lấy 2 ớt", "", "gọi trước")
HOA = Private("tiktok", "tt-hoa", "Hoà", "+84912000111", "12 Lê Lợi, Huế", "lấy 1 ớt")
TRACES = ("905123267", "Kbangx", "kbangx", "Lanh", "lanh", "fb-lan-77")


def write_book(path: Path) -> Path:
    """Lan ordered and wrote, and so did Hoà; both orders are sold; there is one backup."""
    ledger = Ledger.open(path)

    def evening(tx):
        acts.import_catalog(tx, CATALOG)
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)
        for who in (LAN, HOA):
            said = comment(who.text, who.author_name, author_id=who.author_id, platform=who.platform)
            heard = tx.keep_comment(said, 1, None)
            drafted = acts.draft(tx, 1, who, price([OrderLine("OX", None, 2)], PRODUCTS), 0.9, heard)
            acts.confirm(tx, drafted.number, "Thảo")

    ledger.write(evening).result()
    ledger.close()
    backups.keep_one_more(path)
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_book(tmp_path / "l.db")


def entries(book: Path, act: str) -> list[tuple[str, str]]:
    with read_ledger(book) as questions:
        asked = "SELECT by, body FROM entry WHERE act = ?"
        return questions.connection.execute(asked, (act,)).fetchall()


def traces(folder: Path) -> list[tuple[str, str]]:
    files = [one for one in sorted(folder.rglob("*")) if one.is_file()]
    return [(one.name, trace) for one in files for trace in TRACES if trace.encode() in one.read_bytes()]


# ----------------------------------------------------------------- erase


def test_a_customer_is_forgotten_everywhere_and_no_phone_is_printed(job, book: Path, tmp_path: Path):
    answer = job("customer", "erase", "0905 123 267", "--ledger", book, "--by", "Chị Tư")
    assert answer.status == 0
    assert answer.records == [{"orders": 1, "comments": 1, "unsent": 1, "backups": 1}]
    assert "xoá thông tin khách" in answer.sentences
    assert "chưa gửi" in answer.sentences
    assert "905" not in answer.printed
    assert traces(tmp_path) == []
    assert verify(book).whole
    assert verify(backups.kept(book)[0]).whole
    ((by, body),) = entries(book, "erase")
    assert by == "Chị Tư"
    assert "905123267" not in body


@pytest.mark.parametrize(
    "typed",
    ["0905123267", "0905.123.267", "+84 905 123 267", "+84905123267", "84905123267", "0905-123-267",
     " 0905 123 267 ", "(0905) 123 267", "+84 (0)905 123 267",
     "0905\u00a0123\u00a0267", "0905\u2011123\u2011267"],
)  # fmt: skip
def test_the_phone_may_be_typed_as_people_type_it(job, book: Path, tmp_path: Path, typed: str):
    answer = job("customer", "erase", typed, "--ledger", book)
    assert answer.status == 0
    assert traces(tmp_path) == []


def test_the_phone_comes_through_a_real_command_line(book: Path, tmp_path: Path):
    """As Windows hands it over: one word with a space or a plus in it."""
    said = subprocess.run(
        [sys.executable, "-m", "coop_live", "customer", "erase", "+84 905 123 267", "--ledger", str(book)],
        capture_output=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"COOP_LIVE_HOME": str(tmp_path / "home"), "PYTHONIOENCODING": "cp1252"},
        check=False,
    )
    assert said.returncode == 0, said.stderr.decode()
    assert json.loads(said.stdout)["orders"] == 1
    assert b"905" not in said.stdout + said.stderr


@pytest.mark.parametrize("typed", ["", "12", "khách Lan", "0905", "0905123267 0912000111", "0000000000"])
def test_what_is_no_phone_is_asked_for_again_and_nobody_is_forgotten(job, book: Path, typed: str):
    answer = job("customer", "erase", typed, "--ledger", book)
    assert answer.status == 1
    assert "số điện thoại" in answer.sentences
    assert "905123267" not in answer.printed
    assert entries(book, "erase") == []


def test_a_phone_that_the_book_does_not_know(job, book: Path):
    answer = job("customer", "erase", "0905999888", "--ledger", book)
    assert answer.status == 1
    assert "không có gì để xoá" in answer.sentences
    assert entries(book, "erase") == []


def test_forgetting_twice_is_forgetting_once(job, book: Path):
    job("customer", "erase", "0905123267", "--ledger", book)
    again = job("customer", "erase", "0905123267", "--ledger", book)
    assert again.status == 1
    assert len(entries(book, "erase")) == 1
    assert verify(book).whole


def test_all_who_are_older_than_some_days_are_forgotten(job, book: Path):
    assert job("customer", "erase", "--older-than", "3650", "--ledger", book).records[0]["orders"] == 0
    answer = job("customer", "erase", "--older-than", "0", "--ledger", book, "--by", "Chị Tư")
    assert answer.status == 0
    assert answer.records[0]["orders"] == 2
    with read_ledger(book) as questions:
        assert {one.author_name for one in questions.orders()} == {"—"}
        assert questions.find_customers("0") == []
        assert sum(one.total for one in questions.orders()) == 200_000
    assert verify(book).whole


def test_nobody_old_is_no_mistake(job, book: Path):
    answer = job("customer", "erase", "--older-than", "99999999999999", "--ledger", book)
    assert answer.status == 0
    assert "không có gì" in answer.sentences


@pytest.mark.parametrize("words", [[], ["0905123267", "--older-than", "3"]])
def test_whom_to_forget_is_said_once(job, book: Path, words: list[str]):
    answer = job("customer", "erase", *words, "--ledger", book)
    assert answer.status == 1
    assert "Chưa rõ xoá ai" in answer.sentences
    assert entries(book, "erase") == []


@pytest.mark.parametrize("days", ["-1", "soon", "1.5"])
def test_days_are_whole_numbers(job, book: Path, days: str):
    assert job("customer", "erase", f"--older-than={days}", "--ledger", book).status == 2


def test_a_backup_that_cannot_be_opened_is_named(job, book: Path):
    broken = backups.folder_of(book) / "l-20200101-000000.db"
    broken.write_bytes(b"0905123267" * 200)
    answer = job("customer", "erase", "0905123267", "--ledger", book)
    assert answer.status == 1
    assert answer.records[0] == {"orders": 1, "comments": 1, "unsent": 1, "backups": 1}
    assert broken.name in answer.sentences
    broken.unlink()
    assert traces(book.parent) == []


def test_backups_in_the_folder_of_the_settings_forget_too(job, tmp_path: Path):
    usb, path = tmp_path / "usb", default_ledger_path()
    save(default_path(), Settings(book=Book(backup_folder=str(usb))))
    backups.keep_one_more(write_book(path), usb)
    answer = job("customer", "erase", "0905123267")
    assert answer.records[0]["backups"] == 2
    assert traces(tmp_path) == []


def test_while_another_window_reads_the_log_keeps_her_and_that_is_said(
    job, book: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(erasure, "FOLD_TRIES", 1)
    for backup in backups.kept(book):
        backup.unlink()
    ledger = Ledger.open(book)
    ledger.write(lambda tx: acts.set_person(tx, 1, "Thảo", note="gọi Lanh")).result()
    with ledger.read() as window:
        window.connection.execute("BEGIN")
        assert window.find("lanh")
        answer = job("customer", "erase", "0905123267", "--ledger", book)
        window.connection.execute("COMMIT")
    assert (answer.status, answer.records[0]["orders"]) == (1, 1)
    assert "Đóng các cửa sổ khác" in answer.sentences
    assert traces(book.parent)
    again = job("customer", "erase", "0905123267", "--ledger", book)
    assert "cửa sổ" not in again.sentences
    assert traces(book.parent) == []
    ledger.close()


# ---------------------------------------------------------------- export


def test_a_customer_gets_all_that_is_kept_and_nothing_of_others(job, book: Path):
    answer = job("customer", "export", "0905.123.267", "--ledger", book, "--by", "Chị Tư")
    assert answer.status == 0
    order, said = answer.records
    wanted = {"order": 1, "name": "Lanh", "phone": LAN.phone, "address": LAN.address, "text": LAN.text}
    wanted |= {"note": LAN.note, "state": "confirmed", "platform": "facebook", "total": 100_000, "paid": 0}
    assert wanted.items() <= order.items()
    assert [(line["code"], line["qty"]) for line in order["lines"]] == [("OX", 2)]
    assert (said["kind"], said["name"], said["text"]) == ("comment", "Lanh", LAN.text)
    assert said["at"].endswith("+00:00")
    assert "Hoà" not in answer.printed
    assert "905123267" not in answer.sentences


def test_what_people_said_of_a_customer_is_theirs_to_read(job, book: Path):
    ledger = Ledger.open(book)
    for number, text in ((1, "gặp chị Lanh"), (2, "của Hoà")):
        ledger.write(lambda tx, number=number, text=text: remarks.note(tx, number, text, "Nam")).result()
    ledger.write(lambda tx: remarks.block(tx, 1, "Thảo")).result()
    ledger.close()
    answer = job("customer", "export", "0905123267", "--ledger", book)
    *_, note, block = answer.records
    assert (note["kind"], note["text"], note["by"]) == ("note", "gặp chị Lanh", "Nam")
    assert (block["kind"], block["by"]) == ("block", "Thảo")
    assert "của Hoà" not in answer.printed
    assert job("customer", "erase", "0905123267", "--ledger", book).status == 0
    assert traces(book.parent) == []


def test_what_a_bank_and_a_carrier_know_of_a_customer_is_theirs_to_read_too(job, book: Path):
    ledger = Ledger.open(book)

    def afterwards(tx):
        told = [
            Transfer(f"sepay:{number}", 1_763_800_000_000, 100_000, f"{who.author_name} chuyen")
            for number, who in ((1, LAN), (2, HOA))
        ]
        transfers.keep(tx, told)
        for number in (1, 2):
            parcel = consigning.begin(tx, number, "ghn", "Nam")
            consigning.note(tx, parcel.reference, ConsignmentState.CREATED, "Nam", code=f"GAH{number}")
            transfers.count(tx, f"sepay:{number}", [(number, 40_000)], "Nam")
        acts.set_person(tx, 1, "Nam", commune="21553")

    ledger.write(afterwards).result()
    ledger.close()
    answer = job("customer", "export", "0905123267", "--ledger", book)
    order, _said, parcel, transfer = answer.records
    assert (order["commune"], order["paid"]) == ("21553", 40_000)
    assert (parcel["kind"], parcel["code"], parcel["state"], parcel["cod"]) == (
        "parcel", "GAH1", "created", 100_000,
    )  # fmt: skip
    assert (transfer["kind"], transfer["text"], transfer["amount"]) == ("transfer", "Lanh chuyen", 100_000)
    assert "Hoà" not in answer.printed
    assert "GAH2" not in answer.printed


def test_an_export_leaves_an_entry_that_says_who_and_what_but_not_of_whom(job, book: Path):
    job("customer", "export", "0905123267", "--ledger", book, "--by", "Chị Tư")
    ((by, body),) = entries(book, "export")
    assert by == "Chị Tư"
    assert json.loads(body) == {"kind": "customer", "orders": [1]}
    assert verify(book).whole


def test_of_whom_nothing_is_kept_nothing_is_handed_out(job, book: Path):
    job("customer", "erase", "0905123267", "--ledger", book)
    for phone in ("0905123267", "0905999888"):
        answer = job("customer", "export", phone, "--ledger", book)
        assert (answer.status, answer.records) == (1, [])
        assert "không có khách" in answer.sentences
    assert entries(book, "export") == []


@pytest.mark.parametrize(
    "act", [["export", "0905123267"], ["erase", "0905123267"], ["erase", "--older-than", "1"]]
)
def test_a_book_that_is_not_there_is_not_made(job, tmp_path: Path, act: list[str]):
    answer = job("customer", *act, "--ledger", tmp_path / "nothing.db")
    assert answer.status == 1
    assert "Không có sổ" in answer.sentences
    assert "905123267" not in answer.printed
    assert not (tmp_path / "nothing.db").exists()


@pytest.mark.parametrize("words", [[], ["export"], ["forget", "0905123267"]])
def test_wrong_usage_is_two(job, words: list[str]):
    assert job("customer", *words).status == 2
