"""The book looked after at the command line: checked, repaired, backed up, put back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from coop_live.ledger import Ledger, acts, backups, remarks, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.rescue_file import Kept, head_line, line_of
from coop_live.model import OrderLine
from tests.evening import CATALOG

PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "fb-1", "Lan", "+84905123267")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with two orders, one of them sold."""
    ledger = Ledger.open(tmp_path / "l.db")

    def evening(tx):
        acts.import_catalog(tx, CATALOG)
        tx.write("live_start", {"live": 1, "name": "Tối nay", "platforms": ["facebook"]}, live_id=1)
        for _ in range(2):
            lines = price([OrderLine("C10", None, 1)], PRODUCTS)
            who = Private("facebook", "fb-1", "Lan", "+84905123267")
            number = acts.draft(tx, 1, who, lines, 0.9, None).number
        acts.confirm(tx, number, "Thảo")

    ledger.write(evening).result()
    ledger.close()
    return ledger.path


def change(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def files(folder: Path) -> list[str]:
    """What lies there, but for the log that SQLite lays beside a book that is read."""
    return sorted(one.name for one in folder.iterdir() if not one.name.endswith(("-wal", "-shm")))


WRONG_ENTRY = ("DROP TRIGGER entry_no_update", "UPDATE entry SET by = 'x' WHERE seq = 3")


def test_a_whole_book_says_so(job, book: Path):
    answer = job("verify", "--ledger", book)
    assert answer.status == 0
    assert answer.records[0].items() >= {"whole": True, "orders": 2, "confirmed": 1, "cause": ""}.items()
    assert "1 đơn khớp" in answer.sentences


def test_a_wrong_table_is_named_with_the_job_that_repairs_it(job, book: Path):
    change(book, "UPDATE orders SET total = 1")
    answer = job("verify", "--ledger", book)
    assert (answer.status, answer.records[0]["repairable"]) == (1, True)
    assert "verify --repair" in answer.sentences
    answer = job("verify", "--repair", "--ledger", book)
    assert (answer.status, answer.records[0]["whole"]) == (0, True)
    assert verify(book).whole
    assert len(backups.kept(book)) == 1


def test_a_wrong_entry_is_not_repaired_but_a_backup_asked_for(job, book: Path):
    change(book, *WRONG_ENTRY)
    before = book.read_bytes()
    for words in ([], ["--repair"]):
        answer = job("verify", *words, "--ledger", book)
        assert answer.status == 1
        assert "Dòng sổ 3" in answer.sentences
        assert "sao lưu" in answer.sentences
        assert "Traceback" not in answer.sentences
    assert book.read_bytes() == before


def test_repairing_what_is_whole_changes_nothing(job, book: Path):
    before = book.read_bytes()
    assert job("verify", "--repair", "--ledger", book).status == 0
    assert book.read_bytes() == before


def test_a_backup_is_made_and_put_back(job, book: Path, tmp_path: Path):
    made = job("backup", "usb.db", "--ledger", book)
    assert made.status == 0
    assert made.records == [{"backup": "usb.db", "bytes": (tmp_path / "usb.db").stat().st_size}]
    change(book, *WRONG_ENTRY)
    answer = job("restore", "usb.db", "--ledger", book)
    assert answer.status == 0
    (record,) = answer.records
    assert (record["restored"], record["entries"], record["orders"]) == ("usb.db", 5, 2)
    assert verify(book).whole
    assert not verify(Path(record["kept"])).whole
    assert Path(record["kept"]).name in answer.sentences


def test_a_backup_moves_to_a_new_machine_where_no_book_is(job, book: Path, tmp_path: Path):
    job("backup", "usb.db", "--ledger", book)
    answer = job("restore", "usb.db")
    assert answer.status == 0
    assert answer.records[0]["kept"] == ""
    assert verify(tmp_path / "home" / "ledger.db").whole


def test_backing_up_while_the_program_is_open(job, book: Path, tmp_path: Path):
    ledger = Ledger.open(book)
    try:
        ledger.write(lambda tx: acts.confirm(tx, 1, "Thảo")).result()
        assert job("backup", "usb.db", "--ledger", book).status == 0
    finally:
        ledger.close()
    assert verify(tmp_path / "usb.db").confirmed == 2


def test_the_book_in_use_is_neither_its_backup_nor_restored_from_itself(job, book: Path):
    before = book.read_bytes()
    for act in ("backup", "restore"):
        answer = job(act, book, "--ledger", "l.db")
        assert (answer.status, answer.records) == (1, [])
        assert "sổ đang dùng" in answer.sentences
    assert book.read_bytes() == before


def test_a_backup_that_is_not_whole_is_not_put_back(job, book: Path):
    job("backup", "usb.db", "--ledger", book)
    change(Path("usb.db"), *WRONG_ENTRY)
    before = book.read_bytes()
    answer = job("restore", "usb.db", "--ledger", book)
    assert (answer.status, answer.records) == (1, [])
    assert "usb.db không nguyên vẹn" in answer.sentences
    assert book.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ["backup", "usb.db", "--ledger", "nothing.db"],
        ["backup", "nowhere/usb.db"],
        ["backup", "."],
        ["restore", "nothing.db"],
        ["restore", "."],
        ["restore", "photo.jpg"],
        ["verify", "--repair", "--ledger", "nothing.db"],
        ["verify", "--repair", "--ledger", "photo.jpg"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_told_in_a_sentence(job, book: Path, tmp_path: Path, words: list[str]):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff" * 500)
    before = files(tmp_path)
    answer = job(*words, *([] if "--ledger" in words else ["--ledger", book]))
    assert (answer.status, answer.records) == (1, [])
    assert answer.sentences.strip()
    assert "Traceback" not in answer.sentences
    assert files(tmp_path) == before
    assert verify(book).whole


@pytest.mark.parametrize("words", [["backup"], ["restore"], ["verify", "--mend"]])
def test_wrong_usage_is_two(job, words: list[str]):
    assert job(*words).status == 2


def test_the_orders_in_a_file_that_was_put_aside_can_be_read(job, book: Path, tmp_path: Path):
    """What a person needs to type them in: who, where, what, and what was decided."""
    kept: list[Kept] = []

    def evening(tx):
        lines = price([OrderLine("C10", None, 2)], PRODUCTS)
        number = acts.draft(tx, 1, LAN, price([OrderLine("OX", None, 1)], PRODUCTS), 0.9, None).number
        acts.edit(tx, number, lines, "Thảo")
        acts.set_person(tx, number, "Thảo", address="Thôn 3, An Toàn")
        remarks.note(tx, number, "Gọi trước khi giao", "Thảo")
        remarks.note(tx, 2, "Khách quen", "Thảo")
        acts.confirm(tx, number, "Thảo")
        undoing.undo(tx, "Thảo")
        acts.refuse(tx, 1, "", "Thảo")
        kept.append(Kept(tuple(tx.steps), "x"))

    ledger = Ledger.open(book)
    ledger.write(evening).result()
    ledger.close()
    file = tmp_path / "l-rescue-20261101-200000.jsonl"
    file.write_text("\n".join([head_line(book, "x"), *map(line_of, kept)]) + "\n", encoding="utf-8")
    done = job("rescue", file)
    assert done.status == 0
    assert "2 đơn" in done.sentences
    refused, ours = done.records
    assert (refused["order"], refused["state"], refused["lines"]) == ("1", "refused", [])
    assert ours == {
        "order": "3",
        "state": "draft",
        "name": "Lan",
        "phone": "+84905123267",
        "address": "Thôn 3, An Toàn",
        "lines": [{"code": "C10", "variant": None, "qty": 2, "price": PRODUCTS["C10"].price}],
    }


def test_a_file_that_holds_no_orders_is_told(job, tmp_path: Path):
    (tmp_path / "note.txt").write_text("xin chào")
    done = job("rescue", tmp_path / "note.txt")
    assert done.status == 1
    assert "không phải tệp đơn ghi tạm" in done.sentences
    assert job("rescue", tmp_path / "nothing.jsonl").status == 1
