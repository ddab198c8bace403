"""A backup in the place of a book that is broken, and tables built again from the entries."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError, InputError, LedgerError
from coop_live.ledger import Ledger, acts, backups, read_ledger, restoring, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import OrderLine
from tests.evening import CATALOG
from tests.ledger.whose import customer_of

PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "fb-lan", "Lan", "+84905123267", "Thôn 3")


def sell(ledger: Ledger, private: Private = LAN) -> None:
    def work(tx):
        lines = price([OrderLine("C10", None, 1)], PRODUCTS)
        acts.confirm(tx, acts.draft(tx, 1, private, lines, 0.9, None).number, "Thảo")

    ledger.write(work).result()


@pytest.fixture
def backup(ledger: Ledger, tmp_path: Path) -> Path:
    """A backup with one order sold; the book itself has two and is closed."""
    sell(ledger)
    made = backups.back_up(ledger.path, tmp_path / "usb.db")
    sell(ledger)
    ledger.close()
    return made


@pytest.fixture
def book(ledger: Ledger, backup: Path) -> Path:
    return ledger.path


def confirmed(path: Path) -> int:
    verdict = verify(path)
    assert verdict.whole, verdict.cause
    return verdict.confirmed


def change(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (path.stat().st_size - 4096))


# --------------------------------------------------------------- restore


def test_a_backup_takes_the_place_and_the_old_book_is_kept(book: Path, backup: Path):
    verdict, kept = restoring.restore(backup, book)
    assert verdict.whole
    assert (confirmed(book), confirmed(backup)) == (1, 1)
    assert kept is not None
    assert confirmed(kept) == 2
    assert kept in backups.copies(book)
    assert stat.S_IMODE(book.stat().st_mode) == 0o600


def test_after_that_one_sells_on(book: Path, backup: Path):
    restoring.restore(backup, book)
    ledger = Ledger.open(book)
    sell(ledger)
    ledger.close()
    assert confirmed(book) == 2


def test_what_the_log_beside_the_old_book_still_holds_is_kept_with_it(
    book: Path, backup: Path, tmp_path: Path
):
    """A power cut leaves orders in the log; they belong to the old book, never to the new one."""
    open_book = Ledger.open(book)
    sell(open_book)
    cut_off = tmp_path / "cut" / "ledger.db"
    cut_off.parent.mkdir()
    for end in ("", "-wal"):
        shutil.copy(book.with_name(book.name + end), cut_off.with_name(cut_off.name + end))
    open_book.close()
    _, kept = restoring.restore(backup, cut_off)
    assert confirmed(cut_off) == 1
    assert kept is not None
    assert confirmed(kept) == 3
    assert sorted(
        one.name for one in cut_off.parent.iterdir() if "-wal" in one.name and one.stat().st_size
    ) == [f"{kept.name}-wal"]


def test_a_log_that_was_left_without_its_book_is_not_taken_for_the_new_ones(book: Path, backup: Path):
    book.unlink()
    book.with_name("ledger.db-wal").write_bytes(b"what is left of another book")
    _, kept = restoring.restore(backup, book)
    assert kept is None
    assert confirmed(book) == 1


@pytest.mark.parametrize("lost", ["the book", "its folder"])
def test_where_no_book_is_one_is_put(backup: Path, tmp_path: Path, lost: str):
    place = tmp_path / "new" / "ledger.db"
    if lost == "the book":
        place.parent.mkdir()
    _, kept = restoring.restore(backup, place)
    assert kept is None
    assert confirmed(place) == 1


def test_a_broken_book_is_replaced_and_kept_as_it_is(book: Path, backup: Path):
    damage(book)
    broken = book.read_bytes()
    _, kept = restoring.restore(backup, book)
    assert confirmed(book) == 1
    assert kept is not None
    assert kept.read_bytes() == broken


def test_the_book_itself_is_no_backup_of_itself(book: Path, tmp_path: Path):
    link = tmp_path / "link.db"
    link.symlink_to(book)
    for same in (book, book.parent / "." / book.name, link):
        with pytest.raises(InputError, match="sổ đang dùng"):
            restoring.restore(same, book)
    assert confirmed(book) == 2


@pytest.mark.parametrize(
    "harm",
    [
        damage,
        lambda path: change(path, "UPDATE orders SET total = 1"),
        lambda path: change(path, "UPDATE private SET address = 'nhà kẻ gian'"),
        lambda path: change(path, "DROP TRIGGER entry_no_update"),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"%PDF-1.4"),
        lambda path: path.write_bytes(path.read_bytes()[:8000]),
        lambda path: path.unlink(),
    ],
    ids=["broken", "table", "private", "guard", "empty", "other", "cut", "missing"],
)
def test_a_backup_that_is_not_whole_is_refused_and_the_book_left_alone(book: Path, backup: Path, harm):
    harm(backup)
    before = book.read_bytes()
    with pytest.raises(LedgerError):
        restoring.restore(backup, book)
    assert book.read_bytes() == before
    assert not [one.name for one in book.parent.iterdir() if "before" in one.name or "coming" in one.name]


def test_a_folder_is_no_backup(book: Path, tmp_path: Path):
    with pytest.raises(CoopLiveError):
        restoring.restore(tmp_path, book)
    assert confirmed(book) == 2


def test_where_the_old_book_cannot_be_moved_it_stays_in_its_place(
    book: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
):
    """On Windows the program may still be open and hold it."""

    def held(self: Path, target: Path) -> Path:
        if self == book:
            raise PermissionError(13, "held", str(self))
        return real(self, target)

    real = Path.replace
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(LedgerError):
        restoring.restore(backup, book)
    monkeypatch.undo()
    assert confirmed(book) == 2
    assert not book.with_name("ledger-coming.db").exists()


def test_going_back_and_back_again_keeps_every_book(book: Path, backup: Path):
    """Even within one second."""
    kept = [restoring.restore(backup, book)[1] for _ in range(3)]
    assert len({str(one) for one in kept}) == 3
    assert sorted(confirmed(one) for one in kept if one) == [1, 1, 2]


# ---------------------------------------------------------------- repair


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE orders SET total = 1",
        "DELETE FROM orders",
        "UPDATE stock SET left = 99 WHERE code = 'C10'",
        "UPDATE order_line SET qty = 7",
        "DELETE FROM product",
        "UPDATE tally SET revenue = 0",
        "INSERT INTO hold VALUES (1, 'C1', '', 5, 9999999999999)",
        "INSERT INTO payment VALUES (99, 1, 500000, 'bank')",
    ],
)
def test_tables_that_say_otherwise_than_the_entries_are_built_again(book: Path, harm: str):
    with read_ledger(book) as questions:
        before = questions.orders(), questions.stock(), questions.totals(), customer_of(questions, 1)
    change(book, harm)
    assert verify(book).repairable
    assert restoring.repair(book).whole
    with read_ledger(book) as questions:
        after = questions.orders(), questions.stock(), questions.totals(), customer_of(questions, 1)
    assert after[:3] == before[:3]
    assert after[3] is not None
    assert before[3] is not None
    assert after[3].phone == before[3].phone


def test_before_a_repair_the_book_is_backed_up_as_it_was(book: Path):
    change(book, "UPDATE orders SET total = 1")
    restoring.repair(book)
    (made,) = backups.kept(book)
    assert not verify(made).whole


def test_a_whole_book_needs_no_repair_and_no_backup(book: Path):
    before = book.read_bytes()
    assert restoring.repair(book) == verify(book)
    assert book.read_bytes() == before
    assert backups.kept(book) == []


@pytest.mark.parametrize(
    "harm",
    [
        """UPDATE entry SET body = replace(body, '"qty":1', '"qty":9') WHERE act = 'draft'""",
        "DELETE FROM entry WHERE seq = 4",
        "UPDATE entry SET by = 'x' WHERE act = 'confirm'",
    ],
)
def test_where_an_entry_is_wrong_nothing_is_repaired(book: Path, harm: str):
    change(book, "DROP TRIGGER entry_no_update", "DROP TRIGGER entry_no_delete", harm)
    before = book.read_bytes()
    with pytest.raises(LedgerError, match="Dòng sổ") as told:
        restoring.repair(book)
    assert "sao lưu" in told.value.remedy
    assert book.read_bytes() == before
    assert backups.kept(book) == []


def test_what_is_known_of_customers_is_no_more_and_no_less_after_a_repair(book: Path):
    change(
        book, "UPDATE orders SET total = 1", "UPDATE private SET customer = 77", "DELETE FROM customer_words"
    )
    restoring.repair(book)
    with read_ledger(book) as questions:
        assert [one.number for one in questions.find("0905 123")] == [2, 1]
        customer = customer_of(questions, 1)
    assert customer is not None
    assert (customer.name, customer.address) == ("Lan", "Thôn 3")


def test_no_book_no_repair(tmp_path: Path):
    with pytest.raises(LedgerError, match="Không có sổ"):
        restoring.repair(tmp_path / "l.db")
