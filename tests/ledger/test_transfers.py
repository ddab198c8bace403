"""Money that came in: every transfer is in the book once, and counted once, whoever is quicker."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from coop_live.errors import NotPossible
from coop_live.events import OrderChanged
from coop_live.ledger import Ledger, parcels, transfers, verify
from coop_live.model import KeptTransfer, Transfer
from tests.evening import Heard
from tests.ledger.sending import HOA, LAN, OX, Sender


@pytest.fixture
def sender(ledger: Ledger) -> Sender:
    return Sender(ledger)


def kept(sender: Sender, since: int = 0) -> tuple[KeptTransfer, ...]:
    return sender.do(lambda tx: transfers.kept(tx.connection, since))


def test_what_the_bank_tells_again_is_known_already(sender: Sender):
    first, second = sender.came(100_000, 50_000)
    assert sender.came(100_000, 50_000, 70_000) == [
        Transfer("sepay:3", first.at + 2, 70_000, first.content, first.account)
    ]
    told = kept(sender)
    assert [one.transfer.key for one in told] == ["sepay:3", "sepay:2", "sepay:1"]
    assert told[-1] == KeptTransfer(first)
    assert told[-1].open
    assert [one.transfer for one in kept(sender, second.at)][-1] == second


def test_money_that_went_out_is_no_transfer_and_a_key_tells_nothing_of_the_payer(sender: Sender):
    assert sender.came(-20_000, 0) == []
    for key in ("NGUYEN THI LAN", "file:Lan 0905 123 267", "sepay:", "sepay"):
        with pytest.raises(ValueError, match="what a payer wrote"):
            sender.do(lambda tx, key=key: transfers.keep(tx, [Transfer(key, 1, 1, "x")]))


def test_a_transfer_is_counted_for_its_order(sender: Sender, heard: Heard):
    number = sender.sold()
    sender.came(2 * OX)
    heard.events.clear()
    (order,) = sender.count("sepay:1", (number, 2 * OX))
    assert (order.paid, order.owed) == (2 * OX, 0)
    assert heard.of(OrderChanged) == [OrderChanged(order)]
    (one,) = kept(sender)
    assert one.parts == ((number, 2 * OX),)
    assert not one.open


@pytest.mark.parametrize("amount", [2 * OX, OX, 1])
def test_the_same_transfer_never_counts_twice(sender: Sender, amount: int):
    number, other = sender.sold(), sender.sold(HOA)
    sender.came(2 * OX)
    sender.count("sepay:1", (number, 2 * OX))
    for whose in (number, other):
        with pytest.raises(NotPossible, match="đã tính rồi"):
            sender.count("sepay:1", (whose, amount), by="Nam")
    with pytest.raises(NotPossible, match="đã tính rồi"):
        sender.do(lambda tx: transfers.lay_aside(tx, "sepay:1", "Nam"))
    assert (sender.order(number).paid, sender.order(other).paid) == (2 * OX, 0)


def test_the_book_itself_refuses_to_count_more_than_came_in(sender: Sender):
    """Should an act be mistaken, the tables are not: nothing of its transaction stays."""
    number, other = sender.sold(), sender.sold(HOA)
    sender.came(OX)
    sender.count("sepay:1", (number, 30_000))
    for whose, amount in ((number, 1_000), (other, 20_001), (other, -1)):
        with pytest.raises(sqlite3.IntegrityError):
            sender.do(
                lambda tx, whose=whose, amount=amount: tx.write(
                    "pay", {"order": whose, "amount": amount, "way": "bank", "transfer": "sepay:1"}
                )
            )
    assert (sender.order(number).paid, sender.order(other).paid) == (30_000, 0)


def test_one_transfer_pays_for_two_orders_and_undo_frees_one_part(sender: Sender):
    first, second, third = sender.sold(), sender.sold(), sender.sold(HOA)
    sender.came(3 * OX)
    sender.count("sepay:1", (first, 2 * OX), (second, OX))
    assert sender.undo() == sender.order(second)
    assert (sender.order(first).paid, sender.order(second).paid) == (2 * OX, 0)
    assert kept(sender)[0].parts == ((first, 2 * OX),)
    with pytest.raises(NotPossible, match="đã tính rồi"):
        sender.count("sepay:1", (first, OX))
    with pytest.raises(NotPossible, match="không quá số tiền"):
        sender.count("sepay:1", (third, 2 * OX))
    sender.count("sepay:1", (third, OX))
    assert kept(sender)[0].parts == ((first, 2 * OX), (third, OX))


def test_whatever_is_wrong_with_one_part_nothing_is_counted(sender: Sender):
    number, drafted = sender.sold(), sender.draft("OX", 1)
    cancelled = sender.sold(HOA)
    sender.do(lambda tx: parcels.cancel(tx, cancelled, "", "Thảo"))
    sender.came(4 * OX)
    for parts in (
        (),
        ((number, OX), (number, OX)),
        ((number, 0),),
        ((number, -OX),),
        ((number, 5 * OX),),
        ((number, OX), (drafted, OX)),
        ((number, OX), (cancelled, OX)),
        ((number, OX), (99, OX)),
    ):
        with pytest.raises(NotPossible):
            sender.count("sepay:1", *parts)
    with pytest.raises(NotPossible, match="Sổ chưa có"):
        sender.count("sepay:7", (number, OX))
    assert sender.order(number).paid == 0
    assert kept(sender)[0].open


def test_a_transfer_for_no_order_is_laid_aside_and_taken_up_again(sender: Sender):
    number = sender.sold()
    sender.came(OX)
    for aside in (True, True, False, True):
        sender.do(lambda tx, aside=aside: transfers.lay_aside(tx, "sepay:1", "Thảo", aside=aside))
        assert kept(sender)[0].aside is aside
    # Whoever finds out what it was for need not take it up first.
    sender.count("sepay:1", (number, OX))
    assert kept(sender)[0] == KeptTransfer(kept(sender)[0].transfer, ((number, OX),))
    with pytest.raises(NotPossible):
        sender.do(lambda tx: transfers.lay_aside(tx, "sepay:9", "Thảo"))


def test_money_in_the_hand_is_counted_and_undone_as_before(sender: Sender):
    number = sender.sold()
    sender.do(lambda tx: parcels.pay(tx, number, OX, "cash", "Thảo"))
    sender.do(lambda tx: parcels.pay(tx, number, OX, "cash", "Thảo"))
    assert sender.undo().paid == OX


def test_two_programs_may_be_told_of_one_transfer(sender: Sender, ledger: Ledger):
    """Each has written it before it could see the other's: it is one, and is counted as one."""
    (told,) = sender.came(OX)
    number, other = sender.sold(), sender.sold(replace(LAN, phone=HOA.phone))
    body = {"key": told.key, "at": told.at, "amount": told.amount}
    sender.do(lambda tx: tx.write("transfer", body | tx.keep_private(transfers.private_of(told))))
    assert len(kept(sender)) == 1
    sender.count(told.key, (number, OX))
    with pytest.raises(NotPossible):
        sender.count(told.key, (other, OX))
    ledger.close()
    assert verify(ledger.path).whole
