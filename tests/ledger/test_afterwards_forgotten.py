"""What carriers, banks and people said of a customer goes with the customer; the book stays whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.ledger import Ledger, acts, erasure, merging, read_ledger, transfers, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.steps import Keep, as_line, steps_of
from tests.ledger.sending import HOA, LAN, OX, Sender

WARD, OTHER = "21553", "19792"


@pytest.fixture
def sender(ledger: Ledger) -> Sender:
    return Sender(ledger)


def forget(sender: Sender, phone: str | None) -> erasure.Erased:
    return sender.do(lambda tx: erasure.erase_phone(tx, phone or "", "Chị Tư"))


def contents(sender: Sender) -> dict[str, str]:
    kept = sender.do(lambda tx: transfers.kept(tx.connection))
    return {one.transfer.key: one.transfer.content for one in kept}


def traces(path: Path, *words: str) -> list[str]:
    return [word for word in words if word.encode() in path.read_bytes()]


# ------------------------------------------------------------------ the chosen commune


def test_a_person_chooses_the_commune_and_another_address_has_none(sender: Sender):
    number = sender.sold()
    before = sender.order(number)
    chosen = sender.do(lambda tx: acts.set_person(tx, number, "Nam", commune=WARD))
    assert (chosen.commune, chosen.address, chosen.phone) == (WARD, before.address, before.phone)
    kept = sender.do(lambda tx: acts.set_person(tx, number, "Nam", address=before.address, note="gọi trước"))
    assert kept.commune == WARD
    moved = sender.do(lambda tx: acts.set_person(tx, number, "Nam", address="Thôn 4, An Toàn"))
    assert moved.commune is None
    assert undoing_brings_back(sender) == WARD
    both = sender.do(lambda tx: acts.set_person(tx, number, "Nam", address="12 Lê Lợi", commune=OTHER))
    assert (both.address, both.commune) == ("12 Lê Lợi", OTHER)
    sender.ledger.close()
    assert verify(sender.ledger.path).whole


def undoing_brings_back(sender: Sender) -> str | None:
    undone = sender.do(lambda tx: undoing.undo(tx, "Nam"))
    assert undone is not None
    return undone.commune


@pytest.mark.parametrize(("kept", "gone", "whose"), [(True, True, WARD), (False, True, OTHER)])
def test_of_two_orders_that_become_one_the_commune_goes_with_its_address(sender: Sender, kept, gone, whose):
    first = sender.sold(LAN if kept else Private("facebook", "fb-lan", "Lan", LAN.phone))
    lines = sender.order(first).lines
    more = sender.do(lambda tx: acts.draft(tx, 1, HOA, lines, 0.9, None)).number
    for number, ward in ((first, WARD if kept else None), (more, OTHER)):
        sender.do(lambda tx, number=number, ward=ward: acts.set_person(tx, number, "Nam", commune=ward))
    assert sender.do(lambda tx: merging.merge(tx, more, first, "Thảo")).commune == whose


def test_what_was_sealed_before_there_were_communes_is_sealed_so_today():
    said = Private("facebook", "fb-lan", "Lan", "+84905123267", "Thôn 3", "c1", "", "gọi trước")
    assert said.digest("salt") == "8a48a38289f85f45e105843b751df106beddf726866265d016e67a622e2fea1d"
    assert replace(said, commune="").digest("salt") == said.digest("salt")
    assert replace(said, commune=WARD).digest("salt") != said.digest("salt")


def test_a_rescue_file_of_an_earlier_program_knows_no_commune():
    line = as_line([Keep("r1", "salt", LAN)]).replace(', "commune": null', "")
    assert "commune" not in line
    assert steps_of(line) == (Keep("r1", "salt", LAN),)


# ------------------------------------------------------------------ forgotten


def test_with_a_customer_goes_what_the_bank_wrote_of_their_payments(sender: Sender):
    number, other = sender.sold(), sender.sold(HOA)
    sender.do(lambda tx: acts.set_person(tx, number, "Nam", commune=WARD))
    sender.came(2 * OX, content="KBANGX chuyen khoan")
    sender.came(2 * OX, source="casso", content="NGUYEN VAN HOAX")
    sender.came(OX, source="file", content="0905.123.267 coc truoc")
    sender.count("sepay:1", (number, 2 * OX))
    sender.count("casso:1", (other, 2 * OX))
    sender.sent(number)
    forget(sender, LAN.phone)
    assert contents(sender) == {"sepay:1": "", "casso:1": "NGUYEN VAN HOAX", "file:1": ""}
    order = sender.order(number)
    assert (order.paid, order.commune, order.phone) == (2 * OX, None, None)
    parcel = sender.parcel(number)
    assert parcel is not None
    assert parcel.code == "GAH1"  # a number of the carrier's, by which the parcel comes back
    sender.ledger.close()
    assert verify(sender.ledger.path).whole
    assert traces(sender.ledger.path, "KBANGX", "123.267", WARD, "Thôn 3") == []


def test_what_a_payment_was_before_it_was_undone_goes_too(sender: Sender):
    number = sender.sold()
    sender.came(OX, content="KBANGX")
    sender.count("sepay:1", (number, OX))
    sender.undo()
    forget(sender, LAN.phone)
    assert contents(sender) == {"sepay:1": ""}


def test_of_a_transfer_that_two_programs_kept_both_copies_go(sender: Sender):
    number = sender.sold()
    (told,) = sender.came(OX, content="KBANGX")
    body = {"key": told.key, "at": told.at, "amount": told.amount}
    sender.do(lambda tx: tx.write("transfer", body | tx.keep_private(transfers.private_of(told))))
    sender.count(told.key, (number, OX))
    forget(sender, LAN.phone)
    sender.ledger.close()
    assert traces(sender.ledger.path, "KBANGX") == []


def test_old_transfers_are_forgotten_with_old_orders(sender: Sender, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(erasure, "CHUNK", 4)
    sender.came(*[OX] * 9, content="NGUYEN VAN HOAX")
    assert sender.do(lambda tx: list(erasure.parts(tx.connection))) == [0, 1, 2]
    for part in range(3):
        sender.do(lambda tx, part=part: erasure.erase_older_part(tx, part, 1, "Chị Tư"))
    assert set(contents(sender).values()) == {"NGUYEN VAN HOAX"}  # they are of today
    for part in range(3):
        sender.do(lambda tx, part=part: erasure.erase_older_part(tx, part, -1, "Chị Tư"))
    assert set(contents(sender).values()) == {""}
    sender.ledger.close()
    with read_ledger(sender.ledger.path) as questions:
        assert len(transfers.kept(questions.connection)) == 9
    assert verify(sender.ledger.path).whole
