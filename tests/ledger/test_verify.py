"""A book that was tampered with is found out, and the first wrong line named."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from coop_live.ledger import Ledger, acts, restoring, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Intent, Kind, OrderLine
from tests.evening import CATALOG, comment


@pytest.fixture
def book(ledger: Ledger) -> Path:
    """Three drafts, two of them confirmed; closed, so that a thief can open it."""
    products = {product.code: product for product in CATALOG}
    for qty in (1, 2, 3):
        lines = price([OrderLine("C1", "100g", qty)], products)
        private = Private("facebook", f"viewer-{qty}", "Lan", phone="+84905123267", address="Thôn 3, An Toàn")
        ledger.write(lambda tx, who=private, what=lines: acts.draft(tx, 1, who, what, 0.9, None)).result()
    for number in (1, 3):
        ledger.write(lambda tx, number=number: acts.confirm(tx, number, "Thảo")).result()
    ledger.close()
    return ledger.path


def tamper(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


def test_a_true_book_is_whole(book: Path):
    verdict = verify(book)
    assert verdict.whole
    assert (verdict.entries, verdict.orders, verdict.confirmed) == (7, 3, 2)


@pytest.mark.parametrize("act", ["UPDATE entry SET by = 'x'", "DELETE FROM entry WHERE seq = 7"])
def test_the_database_refuses_to_change_an_entry(book: Path, act: str):
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        tamper(book, act)


def test_an_entry_changed_behind_its_back_is_named(book: Path):
    tamper(
        book,
        "DROP TRIGGER entry_no_update",
        """UPDATE entry SET body = replace(body, '"qty":2', '"qty":20') WHERE seq = 4""",
    )
    verdict = verify(book)
    assert not verdict.whole
    assert verdict.seq == 4
    assert "sao lưu" in verdict.remedy


def test_a_second_meaning_smuggled_into_an_entry_is_named(book: Path):
    """JSON readers differ on a name that stands twice; an entry is written in one way only."""
    tamper(
        book,
        "DROP TRIGGER entry_no_update",
        """UPDATE entry SET body = '{"ref":"decoy",' || substr(body, 2) WHERE seq = 4""",
    )
    assert verify(book).seq == 4


def test_nonsense_in_an_entry_is_named_without_a_traceback(book: Path):
    tamper(
        book,
        "DROP TRIGGER entry_no_update",
        "DROP INDEX entry_order",
        "UPDATE entry SET body = '{' WHERE seq = 4",
    )
    assert verify(book).seq == 4


def test_a_book_whose_lock_was_taken_off_says_so(book: Path):
    tamper(book, "DROP TRIGGER entry_no_delete")
    assert "khoá" in verify(book).cause


def test_a_missing_entry_is_named(book: Path):
    tamper(book, "DROP TRIGGER entry_no_delete", "DELETE FROM entry WHERE seq = 5")
    assert verify(book).seq == 5


@pytest.mark.parametrize(
    ("table", "act"),
    [
        ("orders", "UPDATE orders SET total = 1 WHERE number = 1"),
        ("orders", "DELETE FROM orders WHERE number = 2"),
        ("stock", "UPDATE stock SET left = 9 WHERE code = 'C1'"),
        ("order_line", "UPDATE order_line SET qty = 7"),
        ("product", "UPDATE product SET position = 9"),
    ],
)
def test_a_table_that_says_otherwise_than_the_entries(book: Path, table: str, act: str):
    tamper(book, act)
    assert f"Bảng {table}" in verify(book).cause


@pytest.mark.parametrize(
    ("table", "act"),
    [
        ("consignment", "UPDATE consignment SET code = 'GAH9'"),
        ("consignment", "UPDATE consignment SET state = 'failed'"),
        ("consignment", "DELETE FROM consignment"),
        ("transfer", "UPDATE transfer SET amount = amount * 10"),
        ("transfer", "UPDATE transfer SET counted = 0"),
        ("transfer_part", "UPDATE transfer_part SET number = 2"),
        ("transfer_part", "DELETE FROM transfer_part"),
        ("terms", "UPDATE terms SET commission = 9999"),
        ("charge", "DELETE FROM charge"),
        ("payout", "UPDATE payout SET member = 'Kẻ khác'"),
    ],
)
def test_what_came_after_the_live_is_compared_too_and_can_be_mended(tmp_path: Path, table: str, act: str):
    path = Path(shutil.copy(Path(__file__).parent / "books" / "m007.db", tmp_path / "ledger.db"))
    assert verify(path).whole
    tamper(path, act)
    verdict = verify(path)
    assert f"Bảng {table} " in verdict.cause
    assert verdict.repairable
    assert restoring.repair(path).whole


@pytest.mark.parametrize("column", ["text", "note", "commune"])
def test_what_a_payer_wrote_and_a_person_chose_is_sealed(tmp_path: Path, column: str):
    path = Path(shutil.copy(Path(__file__).parent / "books" / "m007.db", tmp_path / "ledger.db"))
    tamper(path, f"UPDATE private SET {column} = 'x' WHERE {column} != '' AND author_name != '—'")
    assert "đã bị đổi" in verify(path).cause


@pytest.mark.parametrize(
    ("table", "act"),
    [
        ("customer", "UPDATE customer SET phone = '+84999999999' WHERE id = 1"),
        ("customer", "UPDATE customer SET name = 'Kẻ khác'"),
        ("customer", "UPDATE customer SET address = 'nhà kẻ gian'"),
        ("customer", "UPDATE customer SET last_at = last_at + 1"),
        ("customer", "DELETE FROM customer"),
        ("customer", "INSERT INTO customer VALUES (77, '+84999999999', NULL, 'Không ai', NULL, 1)"),
        ("customer", "UPDATE private SET customer = 77 WHERE author_id = 'viewer-2'"),
        ("customer", "UPDATE private SET customer = NULL WHERE author_id = 'viewer-3'"),
        ("customer", "UPDATE customer_words SET words = '0999999999'"),
        ("heard", "UPDATE heard SET comments = 999"),
        ("heard", "INSERT INTO heard VALUES (7, 3)"),
        ("comment", "UPDATE comment SET order_number = 2 WHERE seq = 1"),
        ("comment", "UPDATE comment SET order_number = 99 WHERE seq = 2"),
    ],
)
def test_what_stands_beside_the_entries_is_compared_too_and_can_be_mended(book: Path, table: str, act: str):
    ledger = Ledger.open(book)
    products = {product.code: product for product in CATALOG}

    def hear(tx):
        for number in (4, 5):
            seq = tx.keep_comment(comment(f"chốt {number}"), 1, None)
            who = Private("facebook", f"viewer-{number}", "Mai", phone="+84912000111")
            acts.draft(tx, 1, who, price([OrderLine("C1", "100g", 1)], products), 0.9, seq)
            tx.note_intent(seq, Intent(Kind.ORDER), number)

    ledger.write(hear).result()
    ledger.close()
    assert verify(book).whole
    tamper(book, act)
    verdict = verify(book)
    assert f"Bảng {table}" in verdict.cause
    assert verdict.repairable
    assert restoring.repair(book).whole


def test_an_evening_of_comments_without_an_order_is_whole(ledger: Ledger):
    ledger.write(lambda tx: tx.keep_comment(comment("chào shop"), 1, None)).result()
    assert verify(ledger.path).whole


def test_an_address_that_was_exchanged_is_found(book: Path):
    tamper(book, "UPDATE private SET address = 'nhà kẻ gian' WHERE author_id = 'viewer-2'")
    verdict = verify(book)
    assert "Thông tin khách" in verdict.cause
    assert verdict.seq == 4


def test_entries_hold_nothing_personal(book: Path):
    db = sqlite3.connect(book)
    bodies = " ".join(body for (body,) in db.execute("SELECT body FROM entry"))
    db.close()
    assert "905123267" not in bodies
    assert "Thôn 3" not in bodies
    assert "Lan" not in bodies
