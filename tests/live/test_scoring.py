"""The score of a rehearsal: goods decide, not how many orders they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.chat.rehearsal import ScriptLine
from coop_live.live.scoring import Fault, Score, score, seconds_each, wishes
from coop_live.model import Order, OrderLine, OrderState, PricedLine

TEA, BIG, HONEY = OrderLine("C1", "100g", 2), OrderLine("C1", "500g", 1), OrderLine("C10", None, 1)
BEGAN = 1_763_800_000_000


def said(name: str, author: str, *truth: OrderLine, instead: str = "", tip: str = "") -> ScriptLine:
    """A comment whose text is its own name."""
    return ScriptLine(float(name[1:]), name, author, name, None, "facebook", truth, instead, tip)


def order(
    author: str,
    *lines: OrderLine,
    of: str = "",
    state: OrderState = OrderState.CONFIRMED,
    number: int = 1,
    drafted: int = 0,
    decided: int | None = 1000,
) -> Order:
    """An order as the rehearsal's book has it; `of` is the comment it came from."""
    priced = tuple(PricedLine(one.code, one.variant, one.qty, one.code, "gói", 1000) for one in lines)
    at = None if state is OrderState.DRAFT or decided is None else BEGAN + decided
    return Order(
        number,
        1,
        state,
        priced,
        "facebook",
        author,
        author,
        text=of,
        drafted_at=BEGAN + drafted,
        decided_at=at,
    )


def counted(found: Score) -> tuple[int, int, int, int]:
    return found.caught, found.missed, found.wrong, found.false


def test_who_confirms_what_was_ordered_and_nothing_else_gets_a_hundred():
    played = [said("p1", "Lan", TEA), said("p2", "Hoa"), said("p3", "Tư", HONEY)]
    found = score(played, [order("Lan", TEA, of="p1"), order("Tư", HONEY, of="p3")], keys=2)
    assert counted(found) == (2, 0, 0, 0)
    assert (found.points, found.keys_each, found.comments, found.viewers) == (100, 1.0, 3, 2)


def test_nothing_confirmed_is_all_missed():
    found = score([said("p1", "Lan", TEA)], [order("Lan", TEA, of="p1", state=OrderState.DRAFT)])
    assert counted(found) == (0, 1, 0, 0)
    assert (found.points, found.pace, found.keys_each) == (0, None, None)
    assert [(one.fault, one.left) for one in found.moments] == [(Fault.MISSED, OrderState.DRAFT)]


def test_an_order_that_the_program_did_not_see_has_no_draft_to_point_at():
    (moment,) = score([said("p1", "Lan", TEA, tip="unseen")], []).moments
    assert (moment.left, moment.tip, moment.wanted) == (None, "unseen", (TEA,))


def test_other_goods_than_were_ordered_are_wrong_and_say_which():
    found = score([said("p1", "Lan", BIG)], [order("Lan", TEA, of="p1")])
    assert counted(found) == (0, 0, 1, 0)
    assert (found.moments[0].wanted, found.moments[0].confirmed) == ((BIG,), (TEA,))


def test_who_only_asked_was_confirmed_for_nothing():
    found = score([said("p1", "Lan", TEA), said("p2", "Hoa", tip="price")], [
        order("Lan", TEA, of="p1"), order("Hoa", TEA, of="p2", number=2)])  # fmt: skip
    assert counted(found) == (1, 0, 0, 1)
    assert found.points == 50
    assert (found.moments[0].text, found.moments[0].tip) == ("p2", "price")


def test_what_a_viewer_orders_twice_may_stand_in_one_order():
    played = [said("p1", "Lan", TEA), said("p2", "Lan", HONEY)]
    assert counted(score(played, [order("Lan", TEA, HONEY, of="p1")])) == (2, 0, 0, 0)


def test_one_order_may_be_split_in_two():
    played = [said("p1", "Lan", TEA, HONEY)]
    orders = [order("Lan", TEA, of="p1"), order("Lan", HONEY, number=2)]
    assert counted(score(played, orders)) == (1, 0, 0, 0)


def test_the_same_words_twice_are_one_order():
    played = [said("p1", "Lan", TEA), said("p2", "Lan", tip="twice")]
    orders = [order("Lan", TEA, of="p1"), order("Lan", TEA, of="p2", number=2)]
    found = score(played, orders)
    assert counted(found) == (1, 0, 0, 1)


def test_what_was_changed_counts_as_it_was_changed():
    played = [said("p1", "Lan", TEA), said("p2", "Lan", BIG, instead="p1", tip="changed")]
    assert counted(score(played, [order("Lan", BIG, of="p1")])) == (1, 0, 0, 0)
    late = score(played, [order("Lan", TEA, of="p1")])
    assert counted(late) == (0, 0, 1, 0)
    assert late.moments[0].tip == "changed"


def test_what_was_taken_back_is_wanted_no_more():
    played = [said("p1", "Lan", TEA), said("p2", "Lan", instead="p1", tip="cancelled")]
    assert counted(score(played, [order("Lan", TEA, of="p1", state=OrderState.CANCELLED)])) == (0, 0, 0, 0)
    (moment,) = score(played, [order("Lan", TEA, of="p1")]).moments
    assert (moment.fault, moment.text, moment.tip) == (Fault.FALSE, "p2", "cancelled")


def test_a_change_that_was_not_played_yet_changes_nothing():
    assert [one.comment_id for one in wishes([said("p1", "Lan", TEA)])] == ["p1"]


def test_people_of_one_name_on_two_platforms_are_two():
    played = [said("p1", "Lan", TEA)]
    other = Order(
        1, 1, OrderState.CONFIRMED, order("Lan", TEA).lines, "tiktok", "Lan", "Lan", decided_at=BEGAN
    )
    assert counted(score(played, [other])) == (0, 1, 0, 1)


def test_an_order_that_was_typed_by_hand_is_its_viewers_whether_chosen_or_only_named():
    played = [said("p1", "Trần Quốc Đạt", BIG, tip="unseen"), said("p2", "Lan", TEA)]
    lines = order("Trần Quốc Đạt", BIG).lines
    for platform, name in (("facebook", "Trần Quốc Đạt"), ("manual", "tran quoc dat")):
        typed = Order(1, 1, OrderState.CONFIRMED, lines, platform, name, name, decided_at=BEGAN)
        assert counted(score(played, [typed])) == (1, 1, 0, 0)
    stranger = Order(1, 1, OrderState.CONFIRMED, lines, "manual", "Hai Lúa", "Hai Lúa", decided_at=BEGAN)
    assert counted(score(played, [stranger])) == (0, 2, 0, 1)


def test_seconds_are_counted_from_the_decision_before_where_one_fell_behind():
    orders = [
        order("Lan", TEA, number=1, drafted=0, decided=4_000),
        order("Hoa", TEA, number=2, drafted=1_000, decided=5_500),
        order("Tư", TEA, number=3, drafted=1_500, decided=6_000, state=OrderState.REFUSED),
        order("Út", TEA, number=4, drafted=9_000, decided=12_000),
    ]
    assert seconds_each(orders) == (4.0, 1.5, 3.0)


LINES = st.builds(
    OrderLine, st.sampled_from(("C1", "C2", "C3")), st.sampled_from((None, "100g")), st.integers(1, 3)
)
SCRIPTS = st.lists(
    st.tuples(st.sampled_from(("Lan", "Hoa", "Tư")), st.lists(LINES, max_size=2)), min_size=1, max_size=9
)


def played_of(script: Sequence[tuple[str, list[OrderLine]]]) -> list[ScriptLine]:
    return [said(f"p{at}", author, *truth) for at, (author, truth) in enumerate(script)]


def perfect(played: Sequence[ScriptLine]) -> list[Order]:
    return [order(one.author, *one.truth or (), of=one.text, number=at)
            for at, one in enumerate(wishes(played), 1)]  # fmt: skip


@settings(deadline=None)
@given(SCRIPTS)
def test_the_perfect_clerk_has_no_fault(script):
    played = played_of(script)
    found = score(played, perfect(played))
    assert counted(found) == (len(wishes(played)), 0, 0, 0)
    assert found.moments == ()


@settings(deadline=None)
@given(SCRIPTS, st.randoms())
def test_the_order_of_the_book_does_not_matter(script, chance):
    played = played_of(script)
    orders = perfect(played)
    chance.shuffle(orders)
    assert score(played, orders).caught == len(wishes(played))


@settings(deadline=None)
@given(SCRIPTS)
def test_all_of_a_viewer_in_one_order_is_as_good(script):
    played = played_of(script)
    whole = {}
    for one in wishes(played):
        whole.setdefault(one.author, []).extend(one.truth or ())
    orders = [order(who, *lines, number=at) for at, (who, lines) in enumerate(whole.items(), 1)]
    assert counted(score(played, orders)) == (len(wishes(played)), 0, 0, 0)


@settings(deadline=None)
@given(SCRIPTS, st.lists(st.tuples(st.sampled_from(("Lan", "Hoa", "Tư", "Dì Bảy")), LINES), max_size=6))
def test_whatever_was_confirmed_every_order_and_every_wish_is_counted_once(script, taken):
    played = played_of(script)
    found = score(played, [order(who, line, number=at) for at, (who, line) in enumerate(taken, 1)])
    assert found.wanted == len(wishes(played))
    assert len(found.moments) == found.missed + found.wrong + found.false
    assert found.false <= len(taken)
    assert 0 <= found.points <= 100


@settings(deadline=None)
@given(SCRIPTS, LINES)
def test_an_order_for_somebody_who_wrote_nothing_is_false_and_never_pays(script, line):
    played = played_of(script)
    before = score(played, perfect(played))
    after = score(played, [*perfect(played), order("Người lạ", line, number=99)])
    assert (after.caught, after.false) == (before.caught, before.false + 1)
    assert after.points <= before.points
