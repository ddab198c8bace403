"""Which order a transfer pays: what is counted by itself, and what a person is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.memo import memo_code
from coop_live.model import KeptTransfer, Transfer
from coop_live.shipping.payments.matching import matches
from coop_live.shipping.payments.verdicts import Reason, Verdict, reason_words
from tests.shipping.payments.money import Book, came, owing, seen

TWO = f"{memo_code(1)} {memo_code(2)}"


def verdicts(transfers: list[Transfer], *orders: object) -> list[tuple[Verdict, Reason]]:
    return [(one.verdict, one.reason) for one in seen(transfers, *orders)]  # type: ignore[arg-type]


def test_code_and_amount_agree():
    (match,) = seen([came(170_000, of=132)], owing(132))
    assert (match.verdict, match.parts, match.clear) == (Verdict.PAID, ((132, 170_000),), True)


def test_what_was_paid_before_is_not_owed_any_more():
    (match,) = seen([came(120_000, of=132)], owing(132, paid=50_000))
    assert match.verdict is Verdict.PAID


def test_less_is_a_part_and_more_is_over_and_both_are_asked():
    less, more = seen([came(100_000, of=1), came(200_000, of=2)], owing(1), owing(2))
    assert (less.verdict, less.parts, less.asks) == (Verdict.PARTIAL, ((1, 100_000),), True)
    assert (more.verdict, more.parts, more.asks) == (Verdict.OVER, ((2, 200_000),), True)


def test_the_second_part_completes_the_order():
    parts = [came(100_000, of=1, minute=1), came(70_000, of=1, minute=9)]
    assert [one.verdict for one in seen(parts[:1], owing(1))] == [Verdict.PARTIAL]
    both = seen(parts, owing(1))
    assert [one.verdict for one in both] == [Verdict.TOGETHER] * 2
    assert [one.parts for one in both] == [((1, 100_000),), ((1, 70_000),)]


def test_one_that_pays_all_goes_before_several_that_do_so_together():
    found = seen([came(70_000, of=1), came(100_000, of=1, minute=1), came(170_000, of=1, minute=2)], owing(1))
    assert [one.reason for one in found] == [Reason.PAID_ALREADY, Reason.PAID_ALREADY, Reason.AGREES]


def test_the_older_of_two_equal_ones_pays_and_the_other_is_asked():
    late, early = came(170_000, of=1, minute=5), came(170_000, of=1, minute=1, key="sepay:z")
    assert verdicts([late, early], owing(1)) == [
        (Verdict.ASK, Reason.PAID_ALREADY),
        (Verdict.PAID, Reason.AGREES),
    ]


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("cancelled", Reason.CANCELLED),
        ("refused", Reason.REFUSED),
        ("returned", Reason.RETURNED),
        ("draft", Reason.NOT_CONFIRMED),
        ("waitlisted", Reason.NOT_CONFIRMED),
    ],
)
def test_an_order_that_takes_no_money_is_asked_about(state: str, reason: Reason):
    (match,) = seen([came(170_000, of=7)], owing(7, state=state))
    assert (match.verdict, match.reason, match.parts) == (Verdict.ASK, reason, ())


def test_what_is_not_known_is_asked_about():
    assert verdicts([came(170_000, of=99)], owing(1)) == [(Verdict.ASK, Reason.UNKNOWN_ORDER)]
    assert verdicts([came(170_000, of=1)], owing(1, paid=170_000)) == [(Verdict.ASK, Reason.PAID_ALREADY)]
    assert verdicts([came(170_000, "NGUYEN VAN A chuyen tien")], owing(1)) == [(Verdict.ASK, Reason.NO_CODE)]


def test_two_codes_are_asked_and_a_split_that_fits_is_proposed():
    both = [came(300_000, TWO), came(299_000, TWO, key="sepay:b")]
    fits, does_not = seen(both, owing(1, 170_000), owing(2, 130_000))
    assert (fits.verdict, fits.reason) == (Verdict.ASK, Reason.SPLITS)
    assert fits.parts == ((1, 170_000), (2, 130_000))
    assert (does_not.reason, does_not.parts) == (Reason.TWO_CODES, ())


def test_a_split_never_counts_on_an_order_that_is_paid_meanwhile():
    alone, both = came(150_000, of=1), came(300_000, TWO, key="sepay:b", minute=1)
    found = seen([both, alone], owing(1, 150_000), owing(2, 150_000))
    assert [match.reason for match in found] == [Reason.TWO_CODES, Reason.AGREES]


@pytest.mark.parametrize(
    "memo",
    ["htx001321", "HTX 001321", "HTX00 1321", "HTX-0013.21", "MBVCB.1.HTX001321.CT tu 0071", "ND:HTX001321;"],
)
def test_what_banks_do_to_a_code_does_not_spoil_it(memo: str):
    assert verdicts([came(170_000, memo)], owing(132)) == [(Verdict.PAID, Reason.AGREES)]


@pytest.mark.parametrize("memo", ["HTX001322", "HTX00132", "HTX0013217", "HTX0O1321", "HTX 1321"])
def test_a_spoilt_code_pays_nothing_and_is_told_as_spoilt(memo: str):
    assert verdicts([came(170_000, memo)], owing(132)) == [(Verdict.ASK, Reason.BROKEN_CODE)]


def test_what_is_decided_stays_so():
    counted = KeptTransfer(came(170_000, of=1), parts=((1, 170_000),))
    aside = KeptTransfer(came(170_000, of=1, minute=1), aside=True)
    out = KeptTransfer(came(-170_000, of=1, minute=2))
    found = matches([counted, aside, out], {1: owing(1)})
    assert [one.reason for one in found] == [Reason.COUNTED, Reason.ASIDE, Reason.NOT_IN]
    assert not any(one.clear or one.asks for one in found)


def test_each_reason_has_its_words_and_none_tells_what_the_payer_wrote():
    for match in seen([came(1, "SECRET NAME 0905123267"), came(5, of=9), came(170_000, of=1)], owing(1)):
        said = reason_words(match)
        assert said
        assert "SECRET" not in said


# ------------------------------------------------------------------ whatever comes

NUMBERS = (1, 2, 3)
transfer = st.builds(
    lambda amount, numbers, minute, serial: came(
        amount * 10_000,
        " ".join(map(memo_code, numbers)),
        key=f"sepay:{serial}",
        minute=minute,
    ),
    st.integers(0, 6),
    st.lists(st.sampled_from(NUMBERS), max_size=2, unique=True),
    st.integers(0, 4),
    st.integers(0, 9),
)
# A bank never changes what it told: one key is one transfer.
statements = st.lists(transfer, max_size=8, unique_by=lambda one: one.key)
orders = st.tuples(*(st.integers(1, 6) for _ in NUMBERS)).map(
    lambda owed: [owing(number, dong * 10_000) for number, dong in zip(NUMBERS, owed, strict=True)]
)


@given(statements, orders, st.randoms(use_true_random=False))
def test_the_order_of_a_statement_does_not_matter(lines, owed, chance):
    shuffled = chance.sample(lines, len(lines))
    assert set(seen(lines, *owed)) == set(seen(shuffled, *owed))


@given(statements, orders, st.integers(0, 8), st.integers(0, 8))
def test_statements_that_overlap_or_come_again_count_once(lines, owed, one, other):
    lines = sorted(lines, key=lambda each: each.at)
    book, again = Book(*owed), Book(*owed)
    for part in (lines[: max(one, other)], lines[min(one, other) :], lines):
        book.take_in(part)
    counted = dict(book.kept)
    book.take_in(lines)
    assert book.kept == counted
    again.take_in(lines)
    assert {number: each.owed for number, each in book.orders.items()} == {
        number: each.owed for number, each in again.orders.items()
    }


@given(statements, orders)
def test_never_more_than_came_and_never_more_than_was_owed(lines, owed):
    book = Book(*owed)
    book.take_in(lines)
    for one in book.kept.values():
        assert sum(amount for _, amount in one.parts) <= max(0, one.transfer.amount)
    assert all(each.paid in (0, each.total) for each in book.orders.values())
    for match in matches(book.kept.values(), book.orders):
        assert sum(amount for _, amount in match.parts) <= max(0, match.transfer.amount)
        assert not match.clear
