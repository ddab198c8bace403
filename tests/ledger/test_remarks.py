"""Notes and blocks are acts of the book: they follow the person, are undone, and forgotten with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from coop_live.errors import NotPossible
from coop_live.events import CustomerRemarked
from coop_live.ledger import Ledger, Transaction, acts, erasure, remarks, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.ledger.lifeboat import Lifeboat
from coop_live.model import OrderLine
from tests.evening import CATALOG, Heard

T = TypeVar("T")
PRODUCTS = {product.code: product for product in CATALOG}
PHONE = "+84905123267"
HOA = Private("facebook", "fb-hoa", "Hoà Trần", PHONE, "Thôn 3, xã Ia Hrung")


class Desk:
    """A ledger asked and told in one line each."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def do(self, work: Callable[[Transaction], T]) -> T:
        return self.ledger.write(work).result()

    def draft(self, who: Private) -> int:
        lines = price([OrderLine("OX", None, 1)], PRODUCTS)
        return self.do(lambda tx: acts.draft(tx, 1, who, lines, 0.9, None)).number

    def note(self, number: int, text: str, by: str = "Thảo") -> None:
        self.do(lambda tx: remarks.note(tx, number, text, by))

    def block(self, number: int, by: str = "Thảo", *, on: bool = True) -> None:
        self.do(lambda tx: remarks.block(tx, number, by, on=on))

    def undo(self, by: str = "Thảo") -> None:
        self.do(lambda tx: undoing.undo(tx, by))

    def says(self, number: int) -> tuple[str, bool]:
        """What stands about the customer of an order: the note, and whether they are blocked."""
        with self.ledger.read() as questions:
            said = remarks.about(questions.connection, number)
            noted = remarks.notes_by_order(questions.connection)
        note = said["note"].text if "note" in said else ""
        assert noted.get(number, "") == note  # of all orders at once, as sheets ask
        return note, "block" in said


@pytest.fixture
def desk(ledger: Ledger) -> Desk:
    return Desk(ledger)


def test_a_note_stays_with_the_customer_whatever_they_order_next(desk: Desk):
    first = desk.draft(HOA)
    desk.note(first, "  Giao giờ hành chính, gặp chị Hoà ")
    second = desk.draft(Private("tiktok", "tt-7", "hoa.tran", PHONE))
    stranger = desk.draft(Private("facebook", "fb-lan", "Lan"))
    assert desk.says(second) == ("Giao giờ hành chính, gặp chị Hoà", False)
    assert desk.says(stranger) == ("", False)
    desk.note(second, "Gọi trước")
    assert desk.says(first) == ("Gọi trước", False)
    assert verify(desk.ledger.path).whole


def test_a_phone_that_joins_two_brings_what_was_said_of_both(desk: Desk):
    known = desk.draft(HOA)
    desk.block(known)
    viewer = desk.draft(Private("tiktok", "tt-7", "hoa.tran"))
    desk.note(viewer, "Hay đổi ý")
    assert desk.says(viewer) == ("Hay đổi ý", False)
    desk.do(lambda tx: acts.set_person(tx, viewer, "Thảo", phone=PHONE))
    assert desk.says(viewer) == desk.says(known) == ("Hay đổi ý", True)


def test_what_was_said_last_holds_when_two_become_one(desk: Desk):
    known, viewer = desk.draft(HOA), desk.draft(Private("tiktok", "tt-7", "hoa.tran"))
    desk.block(known)
    desk.block(viewer)
    desk.block(viewer, on=False)
    desk.do(lambda tx: acts.set_person(tx, viewer, "Thảo", phone=PHONE))
    assert desk.says(known) == ("", False)


def test_who_is_only_a_name_cannot_be_blocked(desk: Desk):
    nobody = desk.draft(Private("facebook", "Lan", "Lan"))
    with pytest.raises(NotPossible, match="ai"):
        desk.block(nobody)
    desk.do(lambda tx: acts.set_person(tx, nobody, "Thảo", phone=PHONE))
    desk.block(nobody)
    assert desk.says(nobody) == ("", True)


def test_saying_it_again_writes_nothing(desk: Desk, heard: Heard):
    number = desk.draft(HOA)
    for _ in range(2):
        desk.block(number)
        desk.note(number, "Gọi trước")
    assert [(one.kind, one.on) for one in heard.of(CustomerRemarked)] == [("block", True), ("note", True)]


def test_undo_brings_back_what_stood_before(desk: Desk, heard: Heard):
    number = desk.draft(HOA)
    desk.note(number, "Gọi trước")
    desk.note(number, "")
    desk.block(number)
    desk.block(number, on=False)
    seen = []
    for _ in range(4):
        desk.undo()
        seen.append(desk.says(number))
    assert seen == [("", True), ("", False), ("Gọi trước", False), ("", False)]
    assert [(one.kind, one.on) for one in heard.of(CustomerRemarked) if one.undone] == [
        ("block", True), ("block", False), ("note", True), ("note", False)
    ]  # fmt: skip
    assert verify(desk.ledger.path).whole


def test_what_somebody_else_said_since_is_not_undone(desk: Desk):
    first, second = desk.draft(HOA), desk.draft(HOA)
    desk.note(first, "Gọi trước", by="Thảo")
    desk.note(second, "Không gọi buổi trưa", by="Nam")
    with pytest.raises(NotPossible, match="đổi sau đó"):
        desk.undo("Thảo")
    assert desk.says(first) == ("Không gọi buổi trưa", False)


def test_the_entry_holds_no_word_of_the_note_and_says_who(desk: Desk):
    number = desk.draft(HOA)
    desk.note(number, "gặp chị Hoà 0905 123 267", by="Nam")
    desk.block(number, by="Nam")
    with desk.ledger.read() as questions:
        rows = questions.connection.execute(
            "SELECT by, body FROM entry WHERE act IN ('note', 'block')"
        ).fetchall()
    assert [by for by, _ in rows] == ["Nam", "Nam"]
    assert not [body for _, body in rows if "Hoà" in body or "905" in body]


def test_a_note_that_was_tampered_with_is_found(desk: Desk):
    desk.note(desk.draft(HOA), "Gọi trước")
    desk.do(lambda tx: tx.connection.execute("UPDATE private SET note = 'x' WHERE note = 'Gọi trước'"))
    verdict = verify(desk.ledger.path)
    assert not verdict.whole
    assert "đã bị đổi" in verdict.cause


def test_a_block_that_was_taken_off_behind_the_book_is_found(desk: Desk):
    desk.block(desk.draft(HOA))
    desk.do(lambda tx: tx.connection.execute("DELETE FROM remark"))
    assert "remark" in verify(desk.ledger.path).cause


def test_with_the_customer_all_that_was_said_of_them_is_forgotten(desk: Desk, tmp_path: Path):
    first, second = desk.draft(HOA), desk.draft(HOA)
    desk.note(first, "Kbangx một")
    desk.note(second, "Kbangx hai")
    desk.block(second)
    desk.do(lambda tx: erasure.erase_phone(tx, PHONE, "Chị Tư"))
    again = desk.draft(HOA)
    assert desk.says(first) == desk.says(second) == desk.says(again) == ("", False)
    assert not [one.name for one in tmp_path.iterdir() if b"Kbangx" in one.read_bytes()]
    with pytest.raises(NotPossible):
        desk.undo()
    assert verify(desk.ledger.path).whole


def test_a_blocked_person_is_known_by_every_name_they_wrote_under(desk: Desk):
    first = desk.draft(HOA)
    desk.draft(Private("tiktok", "tt-7", "hoa.tran", PHONE))
    desk.draft(Private("facebook", "fb-lan", "Lan"))
    desk.block(first)
    with desk.ledger.read() as questions:
        assert remarks.blocked_viewers(questions.connection) == {("facebook", "fb-hoa"), ("tiktok", "tt-7")}
    desk.block(first, on=False)
    with desk.ledger.read() as questions:
        assert remarks.blocked_viewers(questions.connection) == frozenset()


def test_while_the_file_fails_who_was_blocked_on_an_earlier_evening_is_known_still(desk: Desk):
    desk.block(desk.draft(HOA))
    desk.note(1, "Gọi trước")
    desk.do(lambda tx: tx.write("live_end", {"live": 1}, live_id=1))
    desk.do(lambda tx: tx.write("live_start", {"live": 2, "name": "Mai", "platforms": []}, live_id=2))
    with desk.ledger.read() as questions:
        boat = Lifeboat.beside(questions.connection)
    said = remarks.about(boat.db, 1)
    boat.close()
    assert (said["note"].text, "block" in said) == ("Gọi trước", True)
