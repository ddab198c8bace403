"""M at the desk: whom a draft can be merged with, and what becomes of the two."""

from __future__ import annotations

from coop_live.desk import Desk
from coop_live.model import OrderState
from tests.desk.at_desk import Evening


def candidates(evening: Evening) -> list[int]:
    return [order.number for order in evening.desk.mergeable]


def test_the_same_viewer_has_another_order_and_the_newest_comes_first(evening: Evening) -> None:
    for text in ("c10 1", "c1 100g 2", "ox 1"):
        evening.say(text)
    evening.say("c10 1", "Bảy")
    evening.press(evening.desk.confirm)
    assert evening.selected == 2
    assert candidates(evening) == [3, 1]
    evening.desk.select(4)
    assert candidates(evening) == []


def test_the_same_phone_from_another_platform_is_the_same_customer(evening: Evening) -> None:
    evening.say("c10 1 0905123267")
    evening.say("ox 1 0905123267", "Lan Zalo")
    assert candidates(evening) == [2]


def test_the_later_draft_goes_into_the_earlier_one(evening: Evening) -> None:
    evening.say("c10 1")
    evening.say("ox 1")
    evening.press(lambda: evening.desk.merge(evening.desk.mergeable[0]))
    assert evening.numbers() == [1]
    assert [line.code for line in evening.desk.rows[0].lines] == ["C10", "OX"]
    done = evening.desk.last_done
    assert (done.act, done.order.number, done.into.number) == ("merged", 2, 1)


def test_pressed_again_it_goes_on_to_the_next(evening: Evening) -> None:
    """The newest first: a draft into the draft before it, and both into what is confirmed."""
    for text in ("c10 1", "ox 1", "c1 100g 1"):
        evening.say(text)
    evening.press(evening.desk.confirm)
    evening.desk.select(3)
    for into in (2, 1):
        other = evening.desk.mergeable[0]
        assert other.number == into
        evening.press(lambda other=other: evening.desk.merge(other))
    assert evening.numbers() == []
    whole = evening.desk.orders[0]
    assert [line.code for line in whole.lines] == ["C10", "OX", "C1"]
    for waiting in ([2], [2, 3]):
        evening.press(evening.desk.undo)
        assert sorted(evening.numbers()) == waiting


def test_too_little_stock_is_told_and_nothing_moves(evening: Evening) -> None:
    evening.say("c10 3")
    evening.press(evening.desk.confirm)
    evening.say("c10 1")
    evening.press(lambda: evening.desk.merge(evening.desk.mergeable[0]))
    assert evening.desk.is_short()
    assert evening.numbers() == [2]


def test_an_order_that_is_looked_at_is_in_hand_until_one_looks_away(evening: Evening) -> None:
    evening.say("c10 1 0905123267")
    evening.say("ox 1", "Bảy")
    evening.press(evening.desk.confirm)
    evening.desk.go_to(1)
    assert (evening.desk.in_hand.number, evening.selected) == (1, 2)
    assert evening.desk.viewer.name == "Lan"
    assert evening.desk.mergeable == ()
    assert evening.desk.look_away()
    assert evening.desk.in_hand.number == 2
    assert not evening.desk.look_away()


def test_the_label_is_that_of_the_order_in_hand_or_of_the_last_that_was_confirmed(evening: Evening) -> None:
    assert evening.desk.to_label is None
    for text in ("c10 1", "ox 1", "c1 100g 1"):
        evening.say(text, f"Người {text}")
    evening.press(evening.desk.confirm)
    evening.press(evening.desk.confirm)
    assert evening.desk.to_label.number == 2
    evening.desk.go_to(1)
    assert evening.desk.to_label.number == 1
    evening.press(evening.desk.cancel)
    assert evening.desk.to_label is None  # what is given up gets none, and not another one's either


def test_after_a_restart_the_last_one_is_still_known(evening: Evening) -> None:
    evening.say("c10 1")
    evening.press(evening.desk.confirm)
    other = Desk(evening.session, by="Thảo")
    with evening.ledger.read() as questions:
        other.load(questions.orders(), questions.stock())
    assert other.to_label.number == 1


def test_what_is_looked_at_can_be_opened_again_or_given_up(evening: Evening) -> None:
    evening.say("c10 1")
    evening.press(evening.desk.confirm)
    evening.desk.go_to(1)
    evening.press(evening.desk.reopen)
    assert (evening.selected, evening.desk.looks) == (1, False)
    evening.press(evening.desk.confirm)
    evening.desk.go_to(1)
    evening.press(evening.desk.cancel)
    assert evening.desk.in_hand.state is OrderState.CANCELLED
    evening.press(evening.desk.reopen)
    assert evening.desk.in_hand.state is OrderState.CONFIRMED
