"""Transfers come into the book: each once, the clear ones counted, whatever way they came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.ledger import Ledger, acts, transfers, undoing, verify
from coop_live.ledger.parcels import MOST_DONG
from coop_live.memo import memo_code
from coop_live.model import Transfer
from coop_live.shipping.payments.asking import open_transfers
from coop_live.shipping.payments.statement import read_statement
from coop_live.shipping.payments.taking_in import look, take_in, waiting_for
from coop_live.shipping.payments.verdicts import Reason, Verdict
from tests.shipping.payments.conftest import CLERK, Till
from tests.shipping.payments.money import came
from tests.shipping.statements.layouts import LAYOUTS, old_letters_file

Layout = Callable[[Path], Path]


def by_file(one: Transfer) -> Transfer:
    return replace(one, key=f"file:{one.key[6:]}", at=one.at - 20 * 3600 * 1000)


def test_what_is_clear_is_counted_and_the_rest_left_open(till: Till):
    one, two = till.sell(170_000), till.sell(90_000)
    pays, part = came(170_000, of=one), came(50_000, of=two)
    taken = till.take_in([pays, part])
    assert ([match.transfer for match in taken.counted], len(taken.new)) == ([pays], 2)
    assert (till.paid(one), till.paid(two)) == (170_000, 0)
    kept = till.kept()
    assert (kept[pays.key].parts, kept[part.key].open) == (((one, 170_000),), True)


def test_the_same_statement_counts_once(till: Till):
    one = till.sell(170_000)
    lines = [came(170_000, of=one), came(85_000, "tra tien")]
    till.take_in(lines)
    again = till.take_in(lines)
    assert (again.new, again.counted) == (frozenset(), ())
    assert [match.reason for match in again.matches] == [Reason.COUNTED, Reason.NO_CODE]
    assert (till.paid(one), len(till.kept())) == (170_000, 2)


def test_the_second_part_counts_the_first_one_too(till: Till):
    one = till.sell(170_000)
    till.take_in([came(100_000, of=one)])
    taken = till.take_in([came(70_000, of=one, minute=9)])
    assert [match.verdict for match in taken.counted] == [Verdict.TOGETHER] * 2
    assert till.paid(one) == 170_000


def test_the_banks_file_tells_nothing_new_after_sepay(till: Till):
    one, two = till.sell(170_000), till.sell(90_000)
    told = [came(170_000, of=one), came(45_000, of=two)]
    till.take_in(told)
    taken = till.take_in([by_file(each) for each in told])
    assert [match.reason for match in taken.matches] == [Reason.TOLD_BEFORE] * 2
    assert len(till.kept()) == 2
    assert till.paid(two) == 0, "half of it twice is not all of it"


def test_a_statement_brought_in_parts_loses_none_of_two_equal_lines(till: Till):
    one = till.sell(170_000)
    told = came(85_000, of=one)
    till.take_in([told])
    lines = [replace(by_file(told), key=f"file:{name}") for name in "ab"]
    for part in (lines[:1], lines[1:]):
        till.do(lambda tx, some=part: take_in(tx, some, CLERK, among=lines))
    assert till.paid(one) == 170_000
    assert set(till.kept()) == {told.key, "file:b"}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
def test_the_same_evening_in_another_layout_tells_nothing_new(till: Till, layout: Layout, tmp_path: Path):
    number = till.sell(2_500_000)
    first = read_statement(old_letters_file(tmp_path)).transfers
    assert Verdict.PARTIAL in {one.verdict for one in till.take_in(first).matches}
    taken = till.take_in(read_statement(layout(tmp_path)).transfers)
    assert taken.new == frozenset()
    assert till.paid(number) == 0, "half of it in two files is not all of it"


def test_what_is_left_of_a_transfer_after_a_part_was_taken_back_is_asked_for(till: Till):
    one, two = till.sell(100_000), till.sell(200_000)
    both = came(300_000, f"{memo_code(one)} {memo_code(two)}")
    till.take_in([both])
    till.do(lambda tx: transfers.count(tx, both.key, [(one, 100_000), (two, 200_000)], CLERK))
    with till.ledger.read() as questions:
        assert open_transfers(questions) == ()
    till.do(lambda tx: undoing.undo(tx, CLERK, ("pay",)))
    assert (till.paid(one), till.paid(two)) == (100_000, 0)
    with till.ledger.read() as questions:
        (rest,) = open_transfers(questions)
    assert (rest.match.transfer.amount, rest.match.reason) == (200_000, Reason.REST)
    assert not till.take_in([both]).counted
    till.do(lambda tx: transfers.lay_aside(tx, both.key, CLERK))
    assert not till.kept()[both.key].open
    till.do(lambda tx: transfers.count(tx, both.key, [(two, 200_000)], CLERK))
    assert (till.paid(two), till.kept()[both.key].left) == (200_000, 0)
    assert verify(till.ledger.path).whole


def test_one_order_that_takes_no_such_sum_does_not_keep_others_from_being_paid(till: Till):
    huge, usual = till.sell(MOST_DONG + 1), till.sell(90_000)
    told = [came(MOST_DONG + 1, of=huge), came(90_000, of=usual)]
    taken = till.take_in(told)
    assert [one.transfer for one in taken.counted] == [told[1]]
    assert (till.paid(huge), till.paid(usual)) == (0, 90_000)
    assert till.kept()[told[0].key].open


def test_looking_changes_nothing(till: Till):
    one = till.sell(170_000)
    with till.ledger.read() as questions:
        seen = look(questions, [came(170_000, of=one)])
    assert [match.verdict for match in seen.counted] == [Verdict.PAID]
    assert (till.paid(one), till.kept()) == (0, {})


def test_what_a_person_freed_is_not_counted_again_by_another_transfer(till: Till):
    one, two = till.sell(170_000), till.sell(90_000)
    till.take_in([came(170_000, of=one)])
    till.do(lambda tx: undoing.undo(tx, CLERK, ("pay",), None, one))
    till.take_in([came(90_000, of=two, minute=1)])
    assert (till.paid(one), till.paid(two)) == (0, 90_000)


def test_money_that_came_before_its_order_was_confirmed_waits_for_it(till: Till):
    number = till.draft(170_000)
    early = came(170_000, of=number)
    assert [match.reason for match in till.take_in([early]).matches] == [Reason.NOT_CONFIRMED]
    till.confirm(number)
    with till.ledger.read() as questions:
        waiting = waiting_for(questions, {number}, "HTX", 0)
    assert waiting == [early]
    till.take_in(waiting)
    assert till.paid(number) == 170_000


def test_a_cancelled_orders_money_is_asked_about(till: Till):
    number = till.draft(170_000)
    till.do(lambda tx: acts.refuse(tx, number, "đùa", CLERK))
    assert [one.reason for one in till.take_in([came(170_000, of=number)]).matches] == [Reason.REFUSED]


def test_the_book_holds_together_and_no_entry_tells_what_the_payer_wrote(till: Till, ledger: Ledger):
    one = till.sell(170_000)
    till.take_in([came(170_000, "HTX000013 NGUYEN VAN BAY 0905123267")])
    bodies = till.do(lambda tx: [row[0] for row in tx.connection.execute("SELECT body FROM entry")])
    assert not any("NGUYEN VAN BAY" in body for body in bodies)
    assert till.paid(one) == 170_000
    assert verify(ledger.path).whole


def test_nothing_brought_is_nothing_done(till: Till):
    assert till.do(lambda tx: take_in(tx, [], CLERK)).matches == ()
