"""Which order a later comment means, and what that order would become."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.live.context import after_cancel, after_change, after_more, right_order
from coop_live.model import Intent, Kind, Order, OrderLine, OrderState, PricedLine, Proposal, Role, Span


def goods(text: str) -> tuple[OrderLine, ...]:
    """Return the lines of "C1/250g 2, C10 1"."""
    lines = []
    for part in filter(None, (one.strip() for one in text.split(","))):
        what, qty = part.split(" ")
        code, _, variant = what.partition("/")
        lines.append(OrderLine(code, variant or None, int(qty)))
    return tuple(lines)


def recount(lines: str) -> Intent:
    """Return 'bớt còn 3' as it is heard: a number, and the product that happens to be on air."""
    return Intent(Kind.CHANGE, goods(lines), spans=(Span(8, 9, Role.QUANTITY),))


def unsaid(lines: str, *replaces: str) -> Intent:
    """Return 'đổi c1 thành c2' as it is heard: goods named, and one of each where no number is said."""
    return Intent(Kind.CHANGE, goods(lines), replaces=replaces, spans=(Span(4, 6, Role.PRODUCT),))


def change(lines: str, *replaces: str) -> Intent:
    return Intent(Kind.CHANGE, goods(lines), replaces=replaces)


def order(
    number: int, lines: str, state: OrderState = OrderState.DRAFT, proposed: str | None = None
) -> Order:
    def priced(text: str) -> tuple[PricedLine, ...]:
        return tuple(
            PricedLine(one.code, one.variant, one.qty, one.code, "gói", 1_000) for one in goods(text)
        )

    proposal = None if proposed is None else Proposal(Kind.CHANGE, priced(proposed), "…")
    return Order(number, 1, state, priced(lines), "facebook", "lan", "Lan", proposal=proposal)


@pytest.mark.parametrize(
    ("before", "intent", "after"),
    [
        # 'đổi c1 thành c2': the C1 goes, the C2 comes in its place
        ("C1/100g 2", change("C2 1", "C1"), "C2 1"),
        ("C5 1, C1/100g 2, C3 1", change("C2 1", "C1"), "C5 1, C2 1, C3 1"),
        ("C1/100g 2, C3 1, C1/250g 1", change("C2 1", "C1"), "C2 1, C3 1"),
        ("C1/100g 2, C3 1", change("C2 1, C5 2", "C1"), "C2 1, C5 2, C3 1"),
        ("C1/100g 2, C2 1", change("C2 1", "C1"), "C2 2"),
        ("C3 1", change("C2 1", "C1"), None),
        # 'sửa lại c1 3 gói', 'đổi c1 250g': the line of this code becomes what is said
        ("C1/100g 2, C3 1", change("C1/100g 3"), "C1/100g 3, C3 1"),
        ("C3 1, C1/100g 2", change("C1/250g 1"), "C3 1, C1/250g 1"),
        ("C1/100g 2, C1/250g 1", change("C1/250g 3"), "C1/100g 2, C1/250g 3"),
        ("C1/100g 2, C1/250g 1", change("C1/500g 3"), None),
        ("C1/100g 2, C3 1", change("C1/100g 1, C1/250g 1"), "C1/100g 1, C1/250g 1, C3 1"),
        ("C1/100g 2, C3 1, C5 1", change("C3 4, C1/100g 1"), "C1/100g 1, C3 4, C5 1"),
        # an order with one line becomes whatever is said
        ("C1/100g 2", change("C2 1"), "C2 1"),
        ("C1/100g 2", change("C1/100g 1, C8 1"), "C1/100g 1, C8 1"),
        # 'bớt còn 3' means what the viewer has, whatever is on air by then
        ("C1/100g 5", recount("C4/300ml 3"), "C1/100g 3"),
        ("C1/100g 5, C4/300ml 1", recount("C4/300ml 3"), "C1/100g 5, C4/300ml 3"),
        ("C1/100g 5, C3 1", recount("C4/300ml 3"), None),
        # a change without a number keeps the number
        ("C1/100g 2", unsaid("C2 1", "C1"), "C2 2"),
        ("C1/100g 2, C3 1", unsaid("C1/250g 1"), "C1/250g 2, C3 1"),
        ("C1/100g 2", unsaid("C2 1"), "C2 2"),
        ("C1/100g 2, C1/250g 1", unsaid("C2 1", "C1"), "C2 1"),
        ("C10 2", unsaid("C10 1"), None),
        # nobody knows
        ("C1/100g 2, C3 1", change("C2 1"), None),
        ("C1/100g 2, C3 1", change("C1/100g 1, C2 1"), None),
        ("C1/100g 2", change(""), None),
        ("", change("C2 1"), None),
        # nothing would change
        ("C1/100g 2", change("C1/100g 2"), None),
        ("C2 1, C3 1", change("C3 1"), None),
    ],
)
def test_what_a_change_makes_of_an_order(before: str, intent: Intent, after: str | None):
    assert after_change(goods(before), intent) == (None if after is None else goods(after))


@pytest.mark.parametrize(
    ("before", "named", "after"),
    [
        ("C1/100g 2, C3 1", "", ""),
        ("", "", ""),
        ("C1/100g 2, C3 1", "C1/100g 0", "C3 1"),
        ("C3 1", "C3 0", ""),
        ("C1/100g 2, C3 1, C5 1", "C5 0, C3 0", "C1/100g 2"),
        ("C1/100g 2, C1/250g 1", "C1/250g 0", "C1/100g 2"),
        # the default variant stands where none was said: what there is of the code is meant
        ("C1/250g 2, C3 1", "C1/100g 0", "C3 1"),
        ("C1/250g 2, C1/500g 1", "C1/100g 0", ""),
        ("C3 1", "C1/100g 0", None),
        ("C3 1, C5 1", "C1/100g 0, C3 0", "C5 1"),
    ],
)
def test_what_a_cancel_leaves_of_an_order(before: str, named: str, after: str | None):
    intent = Intent(Kind.CANCEL, goods(named))
    assert after_cancel(goods(before), intent) == (None if after is None else goods(after))


@pytest.mark.parametrize(
    ("before", "more", "after"),
    [
        ("C1/100g 2", "C2 1", "C1/100g 2, C2 1"),
        ("C1/100g 2", "C1/100g 1", "C1/100g 3"),
        ("C1/100g 2", "C1/250g 1", "C1/100g 2, C1/250g 1"),
        ("C1/100g 2", "", None),
        ("", "C2 1", None),
    ],
)
def test_what_comes_to_an_order(before: str, more: str, after: str | None):
    intent = Intent(Kind.ORDER, goods(more), adds=True)
    assert after_more(goods(before), intent) == (None if after is None else goods(after))


def test_the_right_order_is_the_newest_that_has_what_is_named():
    first, second, third = order(1, "C1/100g 1"), order(2, "C1/250g 1"), order(3, "C5 1")
    orders = (third, first, second)
    assert right_order(orders, change("C2 1", "C1")) is second
    assert right_order(orders, Intent(Kind.CANCEL, goods("C5 0"))) is third
    assert right_order(orders, change("C8 1")) is third
    assert right_order(orders, Intent(Kind.CANCEL)) is third


def test_a_refused_order_is_never_meant_and_a_confirmed_one_may_be():
    refused, confirmed = order(2, "C1 1", OrderState.REFUSED), order(1, "C5 1", OrderState.CONFIRMED)
    assert right_order((confirmed, refused), change("C2 1", "C1")) is confirmed
    assert right_order((refused,), change("C2 1", "C1")) is None
    assert right_order((), Intent(Kind.CANCEL)) is None


def test_what_was_proposed_already_counts_as_held():
    first, second = order(1, "C1/100g 1", proposed="C2 1"), order(2, "C5 1")
    assert right_order((first, second), change("C3 1", "C2")) is first


codes = st.sampled_from(("C1", "C2", "C3"))
variants = st.sampled_from((None, "100g", "250g"))
lines = st.lists(st.builds(OrderLine, codes, variants, st.integers(1, 9)), max_size=4).map(tuple)
intents = st.builds(
    Intent,
    st.just(Kind.CHANGE),
    st.lists(st.builds(OrderLine, codes, variants, st.integers(0, 9)), max_size=3).map(tuple),
    replaces=st.lists(codes, max_size=2).map(tuple),
)


@given(lines, intents)
def test_no_wish_leaves_nothing_counted_twice_or_below_one(before, intent):
    for after in (after_change(before, intent), after_more(before, intent)):
        if after is not None:
            assert after
            assert all(line.qty > 0 for line in after)
            assert max(Counter((line.code, line.variant) for line in after).values()) == 1
    left = after_cancel(before, intent)
    assert left is None or Counter(left) <= Counter(before)


@given(lines, intents)
def test_a_change_touches_nothing_that_is_not_named(before, intent):
    after = after_change(before, intent)
    if after is None or len(before) < 2:
        return
    named = {line.code for line in intent.lines} | set(intent.replaces)
    for code in {line.code for line in before} - named:
        kept, was = ([one for one in some if one.code == code] for some in (after, before))
        assert sum(one.qty for one in kept) == sum(one.qty for one in was)


def weighed(grams: int, code: str = "C7") -> OrderLine:
    return OrderLine(code, None, grams, weighed=True)


COUNTED, PIECES = OrderLine("C7", None, 2), OrderLine("C1", None, 2)
COUNT, GOODS = Span(8, 9, Role.QUANTITY), Span(4, 6, Role.PRODUCT)


@pytest.mark.parametrize(
    ("before", "intent", "after"),
    [
        # "bớt còn nửa ký" of the only line there is, whatever is on air
        (weighed(2_000), Intent(Kind.CHANGE, (weighed(500),), spans=(COUNT,)), weighed(500)),
        (weighed(2_000), Intent(Kind.CHANGE, (OrderLine("C1", None, 3),), spans=(COUNT,)), weighed(3_000)),
        (PIECES, Intent(Kind.CHANGE, (weighed(3_000),), spans=(COUNT,)), OrderLine("C1", None, 3)),
        (PIECES, Intent(Kind.CHANGE, (weighed(500),), spans=(COUNT,)), None),  # half a piece
        # "đổi c1 thành c7" without a number: as much as there was of the other
        (PIECES, Intent(Kind.CHANGE, (weighed(1_000),), replaces=("C1",), spans=(GOODS,)), weighed(2_000)),
        (
            weighed(1_500),
            Intent(Kind.CHANGE, (OrderLine("C1", None, 1),), replaces=("C7",), spans=(GOODS,)),
            OrderLine("C1", None, 1),
        ),
        # a line from before the product was weighed
        (COUNTED, Intent(Kind.CHANGE, (weighed(1_500),), spans=(COUNT, GOODS)), weighed(1_500)),
    ],
)
def test_a_change_of_what_is_weighed(before: OrderLine, intent: Intent, after: OrderLine | None):
    assert after_change((before,), intent) == (None if after is None else (after,))


def test_more_of_what_was_counted_comes_to_a_weight():
    assert after_more((COUNTED,), Intent(Kind.ORDER, (weighed(500),), adds=True)) == (weighed(2_500),)
