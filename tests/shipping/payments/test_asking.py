"""What a person is asked of an open transfer: its verdict, and the orders that it may be for."""

from __future__ import annotations

import pytest

from coop_live.errors import NotPossible
from coop_live.ledger import Ledger, verify
from coop_live.memo import memo_code
from coop_live.model import Transfer
from coop_live.shipping.payments.asking import (
    Hint,
    OpenTransfer,
    count_for,
    free,
    hint_words,
    lay_aside,
    open_transfers,
)
from coop_live.shipping.payments.verdicts import Reason, Verdict
from tests.shipping.payments.conftest import CLERK, Till
from tests.shipping.payments.money import came


def asked(till: Till) -> tuple[OpenTransfer, ...]:
    with till.ledger.read() as questions:
        return open_transfers(questions)


def hints(till: Till, content: str, amount: int = 1) -> dict[int, tuple[Hint, ...]]:
    till.take_in([came(amount, content)])
    (one,) = asked(till)
    return {candidate.order.number: candidate.hints for candidate in one.candidates}


def test_only_what_waits_is_asked_the_newest_first(till: Till):
    one, two = till.sell(170_000), till.sell(90_000)
    part, words = came(50_000, of=two, minute=1), came(33_000, "tra tien", minute=2)
    till.take_in([came(170_000, of=one), part, words])
    found = asked(till)
    assert [each.match.transfer.amount for each in found] == [33_000, 50_000]
    assert found[1].match.verdict is Verdict.PARTIAL
    assert [order.number for order in found[1].named] == [two]
    assert found[1].candidates == ()


def test_each_hint_finds_its_order(till: Till):
    till.sell(10_000)
    number = till.sell(85_000, "Nguyễn Thị Sương", "+84905123267")
    typo = memo_code(number)[:-1] + " " + memo_code(number)[-1] + "9"
    for content, amount, hint in (
        (f"HTX ({memo_code(number, '')}) 7", 1, Hint.CODE),
        ("0905123267 ck tien", 1, Hint.PHONE),
        (f"tra tien don hang {number}", 1, Hint.NUMBER),
        ("NGUYEN THI SUONG chuyen tien", 1, Hint.NAME),
        (typo, 85_000, Hint.AMOUNT),
    ):
        till.take_in([one := came(amount, content, key=f"sepay:{hint.name}")])
        (found,) = (each for each in asked(till) if each.match.transfer.key == one.key)
        best = found.candidates[0]
        assert best.order.number == number, content
        assert hint in best.hints, content
        assert hint_words(hint)


def test_the_likeliest_order_stands_first(till: Till):
    alike, named = till.sell(85_000, "Lan Anh"), till.sell(85_000, "Nguyễn Thị Sương")
    found = hints(till, "NGUYEN THI SUONG chuyen tien", 85_000)
    assert list(found) == [named, alike]
    assert found[named] == (Hint.NAME, Hint.AMOUNT)


def test_an_order_that_owes_nothing_is_no_candidate(till: Till):
    one = till.sell(85_000)
    till.take_in([came(85_000, of=one)])
    till.take_in([came(85_000, "tra tien", minute=1)])
    (waiting,) = asked(till)
    assert waiting.candidates == ()


def test_a_person_counts_a_transfer_for_two_orders(till: Till, ledger: Ledger):
    one, two = till.sell(170_000), till.sell(90_000)
    both = came(260_000, f"{memo_code(one)} {memo_code(two)}")
    till.take_in([both])
    (waiting,) = asked(till)
    assert waiting.match.reason is Reason.SPLITS
    count_for(ledger, both.key, waiting.match.parts, CLERK).result()
    assert (till.paid(one), till.paid(two), asked(till)) == (170_000, 90_000, ())


def test_what_is_laid_aside_is_asked_no_more_until_it_is_taken_back(till: Till, ledger: Ledger):
    gift = Transfer("sepay:gift", came(1).at, 500_000, "ung ho htx")
    till.take_in([gift])
    lay_aside(ledger, gift.key, CLERK).result()
    assert asked(till) == ()
    lay_aside(ledger, gift.key, CLERK, aside=False).result()
    assert [one.match.transfer.key for one in asked(till)] == [gift.key]


def test_what_was_counted_by_itself_for_the_wrong_order_is_freed_and_counted_anew(till: Till, ledger: Ledger):
    wrong, right = till.sell(85_000), till.sell(85_000)
    one = came(85_000, of=wrong)
    till.take_in([one], by="(SePay)")
    (freed,) = free(ledger, one.key, CLERK).result()
    assert (freed.number, till.paid(wrong)) == (wrong, 0)
    assert [each.match.transfer.key for each in asked(till)] == [one.key]
    count_for(ledger, one.key, ((right, 85_000),), CLERK).result()
    assert (till.paid(wrong), till.paid(right)) == (0, 85_000)
    assert verify(ledger.path).whole


def test_what_is_not_counted_cannot_be_freed(till: Till, ledger: Ledger):
    till.take_in([one := came(85_000, "tra tien")])
    with pytest.raises(NotPossible):
        free(ledger, one.key, CLERK).result()
