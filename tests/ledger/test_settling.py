"""Terms, charges and payouts: each is an entry, and taking one back is one more."""

from __future__ import annotations

import pytest

from coop_live.errors import NotPossible
from coop_live.ledger import Ledger, settling, undoing, verify
from coop_live.model import Charge, Payout, Terms
from tests.ledger.shelf import Shelf

LAN, BAY = "Bà Lan", "Ông Bảy"


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    return Shelf(ledger)


def stands(shelf: Shelf) -> tuple[dict[str, Terms], tuple[Charge, ...], tuple[Payout, ...]]:
    return shelf.do(
        lambda tx: (
            settling.terms_of(tx.connection),
            settling.charges(tx.connection),
            settling.payouts(tx.connection),
        )
    )


def entries(shelf: Shelf) -> int:
    return shelf.do(lambda tx: tx.connection.execute("SELECT count(*) FROM entry").fetchone()[0])


def test_terms_are_agreed_with_all_and_with_one_and_anew(shelf: Shelf):
    for terms in (Terms("", 1_000, 500), Terms(f" {LAN} ", 1_250), Terms(LAN, 0, 2_000)):
        shelf.do(lambda tx, terms=terms: settling.agree(tx, terms, "Chị Tư"))
    assert stands(shelf)[0] == {"": Terms("", 1_000, 500), LAN: Terms(LAN, 0, 2_000)}
    before = entries(shelf)
    shelf.do(lambda tx: settling.agree(tx, Terms(LAN, 0, 2_000), "Nam"))
    assert entries(shelf) == before


@pytest.mark.parametrize("terms", [Terms("", 10_001), Terms("", -1), Terms("", 0, -1), Terms("", 0, 10**12)])
def test_nobody_agrees_on_what_cannot_be(shelf: Shelf, terms: Terms):
    with pytest.raises(NotPossible):
        shelf.do(lambda tx: settling.agree(tx, terms, "Chị Tư"))
    assert stands(shelf)[0] == {}


def test_no_phone_gets_into_what_stays_for_good(shelf: Shelf):
    why = "chở cho anh Bảy 0905 123 267 (+84905.123.267), 1.250.000 đ ngày 02/11/2026"
    kept = shelf.do(lambda tx: settling.charge(tx, BAY, 90_000, why, "Chị Tư"))
    assert kept.why == "chở cho anh Bảy … (…), 1.250.000 đ ngày 02/11/2026"


def test_members_are_charged_and_paid_and_what_was_wrong_is_taken_back_once(shelf: Shelf, ledger: Ledger):
    fuel = shelf.do(lambda tx: settling.charge(tx, BAY, 90_000, " tiền xe ", "Chị Tư"))
    gift = shelf.do(lambda tx: settling.charge(tx, f" {LAN}", -50_000, "thưởng", "Chị Tư"))
    paid = shelf.do(lambda tx: settling.pay_out(tx, BAY, 500_000, "cash", "Chị Tư"))
    more = shelf.do(lambda tx: settling.pay_out(tx, BAY, 7_000, "bank", "Nam"))
    assert (fuel.why, gift.member, gift.amount) == ("tiền xe", LAN, -50_000)
    assert stands(shelf)[1:] == ((fuel, gift), (paid, more))
    for seq in (fuel.seq, paid.seq):
        shelf.do(lambda tx, seq=seq: settling.take_back(tx, seq, "Nam"))
        with pytest.raises(NotPossible, match="đã bỏ rồi"):
            shelf.do(lambda tx, seq=seq: settling.take_back(tx, seq, "Nam"))
    assert stands(shelf)[1:] == ((gift,), (more,))
    ledger.close()
    assert verify(ledger.path).whole


def test_only_settlements_are_taken_back_so_and_no_key_undoes_them(shelf: Shelf):
    number = shelf.sell("OX", 1)
    last = entries(shelf)
    with pytest.raises(NotPossible):
        shelf.do(lambda tx: settling.take_back(tx, last, "Nam"))
    shelf.do(lambda tx: settling.pay_out(tx, BAY, 500_000, "cash", "Thảo"))
    undone = shelf.do(lambda tx: undoing.undo(tx, "Thảo"))
    assert undone is not None
    assert undone.number == number  # what was paid out is no matter of the live's U
    assert len(stands(shelf)[2]) == 1


@pytest.mark.parametrize(
    "work",
    [
        lambda tx: settling.charge(tx, BAY, 0, "", "Chị Tư"),
        lambda tx: settling.charge(tx, BAY, 10**11, "", "Chị Tư"),
        lambda tx: settling.charge(tx, "  ", 5_000, "", "Chị Tư"),
        lambda tx: settling.pay_out(tx, BAY, 0, "cash", "Chị Tư"),
        lambda tx: settling.pay_out(tx, BAY, -1, "cash", "Chị Tư"),
        lambda tx: settling.pay_out(tx, "", 5_000, "cash", "Chị Tư"),
    ],
)
def test_no_sum_without_a_member_and_no_member_without_a_sum(shelf: Shelf, work):
    with pytest.raises(NotPossible):
        shelf.do(work)
    assert stands(shelf)[1:] == ((), ())
