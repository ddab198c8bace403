"""The assistant's desk, driven as by keys, without a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.desk import Desk
from coop_live.errors import NotPossible, OutOfStock
from coop_live.model import OrderLine, PricedLine
from tests.desk.at_desk import Evening
from tests.evening import CATALOG, ROOT


def there(short: PricedLine | None) -> int | None:
    return None if short is None else short.qty


@pytest.fixture
def rush(evening: Evening) -> Evening:
    """Four drafts wait: honey 2, honey 2, tea 1, chili 1."""
    for text, author in (("c10 2", "Lan"), ("c10 2", "Hoa"), ("c1 1", "Mai"), ("ox 1", "Út")):
        evening.say(text, author)
    return evening


def test_a_new_draft_waits_at_the_end_and_moves_nothing(rush: Evening):
    assert rush.numbers() == [1, 2, 3, 4]
    assert rush.selected == 1
    rush.desk.select(3)
    rush.say("c1 2", "Bảy")
    assert rush.numbers() == [1, 2, 3, 4, 5]
    assert rush.selected == 3


def test_enter_confirms_and_the_next_takes_its_place(rush: Evening):
    rush.desk.select(3)
    rush.press(rush.desk.confirm)
    assert rush.numbers() == [1, 2, 4]
    assert rush.selected == 4
    rush.press(rush.desk.confirm)
    assert rush.selected == 2
    assert rush.desk.last_done is not None
    assert (rush.desk.last_done.act, rush.desk.last_done.order.number) == ("confirmed", 4)


def test_what_is_contested_says_how_much_is_left_for_it(rush: Evening):
    first, second, tea, _ = rush.desk.rows
    assert rush.desk.contested(first) is None
    assert there(rush.desk.contested(second)) == 1
    assert rush.desk.contested(tea) is None
    rush.press(rush.desk.confirm)
    assert there(rush.desk.contested(rush.desk.rows[0])) == 1


def test_a_short_one_is_told_and_the_edit_begins_with_what_there_is(rush: Evening):
    rush.press(rush.desk.confirm)
    rush.desk.select(2)
    rush.press(rush.desk.confirm)
    assert rush.desk.is_short()
    assert isinstance(rush.desk.trouble, OutOfStock)
    assert rush.selected == 2
    assert rush.desk.suggestion() == "c10 1"
    rush.press(rush.desk.edit, rush.desk.suggestion())
    assert not rush.desk.is_short()
    rush.press(rush.desk.confirm)
    assert rush.numbers() == [3, 4]


def test_an_edit_is_read_as_it_is_typed(rush: Evening):
    rush.desk.select(3)
    reading = rush.desk.reading("c1 250g 10")
    assert [line.line for line in reading.lines] == [OrderLine("C1", "250g", 10)]
    assert (reading.total, reading.problem) == (1_950_000, "")
    assert rush.desk.reading("c99 2").problem
    rush.press(rush.desk.edit, "c1 250g 10")
    assert rush.desk.selected is not None
    assert rush.desk.selected.total == 1_950_000


def test_an_edit_that_cannot_be_read_changes_nothing(rush: Evening):
    before = rush.desk.selected
    rush.press(rush.desk.edit, "c99 2")
    assert isinstance(rush.desk.trouble, NotPossible)
    assert rush.desk.selected == before


def test_refused_is_gone_and_undo_brings_it_back_selected(rush: Evening):
    rush.press(rush.desk.refuse, "khách đùa")
    assert rush.numbers() == [2, 3, 4]
    rush.press(rush.desk.undo)
    assert rush.numbers() == [1, 2, 3, 4]
    assert rush.selected == 1
    assert rush.desk.last_done is not None
    assert rush.desk.last_done.act == "reopened"


def test_later_puts_a_draft_at_the_end(rush: Evening):
    rush.desk.later()
    assert rush.numbers() == [2, 3, 4, 1]
    assert rush.selected == 2
    rush.say("c1 1", "Bảy")
    assert rush.numbers() == [2, 3, 4, 1, 5]


def test_up_and_down_stay_within_the_queue(rush: Evening):
    rush.desk.previous()
    assert rush.selected == 1
    for _ in range(9):
        rush.desk.next()
    assert rush.selected == 4


def test_an_empty_desk_says_so(evening: Evening):
    evening.press(evening.desk.confirm)
    assert evening.desk.trouble is not None
    assert "Chưa chọn" in evening.desk.trouble.cause
    assert evening.desk.rows == ()
    assert evening.desk.viewer is None
    assert evening.desk.suggestion() == ""
    evening.desk.later()
    evening.desk.next()


def test_the_feed_keeps_every_comment_with_what_became_of_it(evening: Evening):
    evening.say("chào shop")
    evening.say("c10 1")
    assert [(row.comment.text, row.order) for row in evening.desk.feed] == [("chào shop", None), ("c10 1", 1)]


def test_the_customer_is_the_viewer_of_the_selected_draft_with_all_of_tonight(rush: Evening):
    rush.say("c1 1, 0905123267", "Lan")
    customer = rush.desk.viewer
    assert customer is not None
    assert customer.name == "Lan"
    assert [order.number for order in customer.tonight] == [1, 5]
    rush.press(rush.desk.set_contact, "+84905123267", "Thôn 3, An Toàn")
    assert rush.desk.viewer is not None
    assert rush.desk.viewer.address == "Thôn 3, An Toàn"


def test_a_desk_that_opens_in_mid_live_finds_what_waits(rush: Evening):
    rush.press(rush.desk.confirm)
    other = Desk(rush.session, by="Hằng")
    with rush.ledger.read() as questions:
        other.load(questions.orders(1), questions.stock())
    assert [order.number for order in other.rows] == [2, 3, 4]
    assert there(other.contested(other.rows[0])) == 1
    assert len(other.orders) == 4


def test_a_desk_that_opens_in_mid_live_finds_the_comments_of_the_evening(rush: Evening):
    other = Desk(rush.session, by="Hằng")
    with rush.ledger.read() as questions:
        found = questions.heard(1)
        other.load(questions.orders(1), questions.stock(), found)
    assert [(row.comment.text, row.order) for row in other.feed] == [
        ("c10 2", 1),
        ("c10 2", 2),
        ("c1 1", 3),
        ("ox 1", 4),
    ]
    assert [row.intent for row in other.feed] == [row.intent for row in rush.desk.feed]
    other.load([], {})
    assert len(other.feed) == 4


def test_our_own_bugs_are_not_hidden_at_the_desk(evening: Evening):
    with pytest.raises(KeyError):
        evening.desk.told(KeyError("a bug"))


def test_a_question_waits_until_it_is_answered_and_a_new_live_forgets_that(evening):
    evening.say("c1 1")
    evening.say("mật này có kết tinh không shop", "mebap")
    evening.say("chè dây uống sao shop ơi", "Út")
    order, first, second = evening.desk.feed
    assert [evening.desk.waits(row) for row in (order, first, second)] == [False, True, True]
    evening.desk.answer(first)
    assert [evening.desk.waits(row) for row in (first, second)] == [False, True]
    evening.session.end().result()
    evening.session.begin("Tối mai").result()
    assert evening.desk.waits(first)


# ---------------------------------------------------------------- proposals


@pytest.fixture
def wish(rush: Evening) -> Evening:
    """Lan's honey (2) is confirmed, and she would rather have tea; three drafts wait before her."""
    rush.press(rush.desk.confirm)
    rush.say("đổi c10 thành c1", "Lan")
    return rush


def test_a_wish_brings_a_confirmed_order_back_to_the_end(wish: Evening):
    assert wish.numbers() == [2, 3, 4, 1]
    assert wish.selected == 2


def test_a_wish_at_a_draft_leaves_it_where_it_is(rush: Evening):
    rush.say("hủy c10", "Hoa")
    assert rush.numbers() == [1, 2, 3, 4]
    assert rush.desk.rows[1].proposal is not None


def test_enter_accepts_a_wish_and_the_order_leaves(wish: Evening):
    wish.desk.select(1)
    wish.press(wish.desk.confirm)
    assert wish.numbers() == [2, 3, 4]
    assert wish.selected == 4
    assert wish.desk.last_done is not None
    assert (wish.desk.last_done.act, wish.desk.last_done.order.number) == ("accepted", 1)
    assert [line.line for line in wish.desk.orders[0].lines] == [OrderLine("C1", "100g", 2)]
    assert (wish.desk.stock["C10", ""].left, wish.desk.stock["C1", ""].left) == (3, 8)


def test_x_keeps_the_order_as_it_is_and_undo_asks_again(wish: Evening):
    wish.desk.select(1)
    wish.press(wish.desk.refuse, "khách đùa")
    assert wish.numbers() == [2, 3, 4]
    assert wish.desk.last_done is not None
    assert wish.desk.last_done.act == "dismissed"
    assert wish.desk.orders[0].state == "confirmed"
    wish.press(wish.desk.undo)
    assert wish.selected == 1
    assert wish.desk.selected is not None
    assert wish.desk.selected.proposal is not None


def test_an_accepted_wish_at_a_draft_stays_to_be_confirmed(rush: Evening):
    rush.say("đổi c10 thành c1", "Lan")
    rush.press(rush.desk.confirm)
    assert rush.numbers() == [1, 2, 3, 4]
    assert rush.selected == 1
    assert rush.desk.selected is not None
    assert (rush.desk.selected.state, rush.desk.selected.proposal) == ("draft", None)
    rush.press(rush.desk.confirm)
    assert rush.numbers() == [2, 3, 4]
    rush.press(rush.desk.undo)
    rush.press(rush.desk.undo)
    assert rush.desk.selected is not None
    assert rush.desk.selected.proposal is not None


def test_a_wish_needs_only_what_comes_to_the_order(wish: Evening):
    """Of three bottles two are Lan's: one is left for whoever wants another."""
    wish.say("đổi c10 thành 3 chai", "Lan")
    order = wish.desk.orders[0]
    assert there(wish.desk.contested(order)) == 0  # Hoa's draft comes before and wants two
    wish.desk.select(2)
    wish.press(wish.desk.refuse)
    assert wish.desk.contested(order) is None
    assert wish.desk.shortages() == {}


def test_an_edit_of_a_wish_is_accepted_as_edited(wish: Evening):
    wish.desk.select(1)
    assert wish.desk.suggestion() == "c1 100g 2"
    assert wish.desk.reading("+ox 1").total == 2 * 85_000 + 50_000
    wish.press(wish.desk.edit, "c1 250g 2")
    assert wish.numbers() == [2, 3, 4]
    assert [line.line for line in wish.desk.orders[0].lines] == [OrderLine("C1", "250g", 2)]


def test_the_edit_of_a_wish_begins_with_what_the_stock_allows(wish: Evening):
    wish.desk.select(2)
    wish.press(wish.desk.refuse)
    wish.desk.select(1)
    wish.say("đổi c10 thành 5 chai", "Lan")
    assert wish.desk.suggestion() == "c10 3"
    wish.press(wish.desk.confirm)
    assert wish.desk.is_short()


def test_a_wish_that_is_not_clear_is_told_and_edited(rush: Evening):
    rush.say("lấy thêm 1 ox", "Lan")
    rush.press(rush.desk.confirm)
    rush.say("đổi sang c1 nha", "Lan")
    rush.desk.select(1)
    rush.press(rush.desk.confirm)
    assert rush.desk.trouble is not None
    assert "Chưa rõ đổi thành gì" in rush.desk.trouble.cause
    assert rush.desk.suggestion() == "c10 2 ox 1"
    rush.press(rush.desk.edit, "c1 1")
    assert 1 not in rush.numbers()


def test_a_desk_that_opens_in_mid_live_finds_the_wishes(wish: Evening):
    other = Desk(wish.session, by="Hằng")
    with wish.ledger.read() as questions:
        other.load(questions.orders(1), questions.stock())
    assert sorted(order.number for order in other.rows) == [1, 2, 3, 4]


def test_a_draft_that_is_short_waits_for_goods_and_the_next_is_selected(rush: Evening):
    rush.press(rush.desk.confirm)
    assert rush.selected == 2
    rush.press(rush.desk.wait)
    assert rush.numbers() == [3, 4]
    assert rush.selected == 3
    assert rush.desk.last_done is not None
    assert (rush.desk.last_done.act, rush.desk.last_done.order.number) == ("waitlisted", 2)
    rush.press(rush.desk.undo)
    assert rush.selected == 2


def test_what_comes_back_is_offered_in_front_but_never_under_the_hand(rush: Evening):
    rush.press(rush.desk.confirm)
    rush.press(rush.desk.wait)
    rush.session.cancel(1, "đổi ý", by="Hằng").result()
    assert rush.numbers() == [3, 2, 4]
    assert rush.selected == 3
    assert rush.desk.rows[1].offered


def test_what_was_offered_comes_before_drafts_that_are_earlier_in_the_queue(rush: Evening):
    rush.press(rush.desk.confirm)
    rush.press(rush.desk.wait)
    rush.say("c10 3", "Tí")
    rush.session.cancel(1, by="Hằng").result()
    late = next(order for order in rush.desk.rows if order.author_name == "Tí")
    assert rush.desk.contested(rush.desk.rows[1]) is None
    assert there(rush.desk.contested(late)) == 1
    assert {number: there(short) for number, short in rush.desk.shortages().items()} == {late.number: 1}


def test_an_order_that_somebody_else_cancelled_leaves_the_queue(rush: Evening):
    rush.press(rush.desk.confirm)
    rush.say("hủy đơn c10", "Lan")
    assert 1 in rush.numbers()
    rush.session.cancel(1, "khách gọi hủy", by="Hằng").result()
    assert 1 not in rush.numbers()


# ------------------------------------------------- what is sold by weight


@pytest.fixture
def scales(evening: Evening) -> Evening:
    """12,5 kg of Đương quy."""
    evening.session.import_catalog((*CATALOG, ROOT)).result()
    return evening


def test_a_weight_is_heard_edited_and_taken_from_the_stock(scales: Evening):
    scales.say("1kg rưỡi đương quy")
    assert scales.desk.selected is not None
    assert [(line.amount, line.total) for line in scales.desk.selected.lines] == [("1,5 kg", 480_000)]
    assert scales.desk.suggestion() == "c7 1,5"
    reading = scales.desk.reading("c7 300g")
    assert ([line.amount for line in reading.lines], reading.total) == (["300 g"], 96_000)
    scales.press(scales.desk.edit, "c7 2,3")
    scales.press(scales.desk.confirm)
    assert scales.desk.stock["C7", ""].left == 10_200
    assert scales.desk.trouble is None


def test_a_weight_that_is_too_much_is_short_by_the_gram(scales: Evening):
    scales.say("c7 12", "Lan")
    scales.say("c7 0,8", "Hoa")
    first, second = scales.desk.rows
    short = scales.desk.contested(second)
    assert (scales.desk.contested(first), short and short.amount) == (None, "500 g")
    scales.press(scales.desk.confirm)
    assert scales.desk.suggestion() == "c7 0,5"
    scales.press(scales.desk.confirm)
    assert scales.desk.is_short()
    assert "C7 chỉ còn 500 g, đơn #2 cần 800 g" in str(scales.desk.trouble)


def test_a_draft_from_before_is_short_in_kilos_and_edited_by_weight(evening: Evening):
    counted = replace(ROOT, weighed=False, stock=12)
    evening.session.import_catalog((*CATALOG, counted)).result()
    evening.say("c7 2")
    evening.session.import_catalog((*CATALOG, replace(ROOT, stock=1_500))).result()
    assert evening.desk.selected is not None
    short = evening.desk.contested(evening.desk.selected)
    assert (short and short.amount, evening.desk.suggestion()) == ("1,5 kg", "c7 1,5")
    evening.press(evening.desk.edit, "c7 1,5")
    evening.press(evening.desk.confirm)
    assert (evening.desk.trouble, evening.desk.stock["C7", ""].left) == (None, 0)


def test_more_of_a_weight_joins_the_draft_and_a_change_proposes_one(scales: Evening):
    scales.say("c7 1kg rưỡi")
    scales.say("lấy thêm c7 nửa ký")
    assert [line.amount for line in scales.desk.rows[0].lines] == ["2 kg"]
    scales.press(scales.desk.confirm)
    scales.say("đổi lại c7 300g")
    assert [line.amount for line in scales.desk.rows[0].wanted] == ["300 g"]
    scales.press(scales.desk.confirm)
    assert scales.desk.stock["C7", ""].left == 12_200


# ---------------------------------------------------------------- a flood of drafts


def test_only_so_many_rows_are_asked_for_and_the_selected_one_is_among_them(evening: Evening) -> None:
    for number in range(12):
        evening.say("c10 1", f"Người {number}")
    numbers = evening.numbers()
    assert [order.number for order in evening.desk.first(5)] == numbers[:5]
    evening.desk.select(numbers[8])
    assert [order.number for order in evening.desk.first(5)] == numbers[:9]
    assert evening.desk.waiting == 12
    assert evening.desk.oldest == min(order.drafted_at for order in evening.desk.rows)


def test_what_is_short_is_the_same_for_the_first_rows_as_for_all(evening: Evening) -> None:
    for number in range(6):
        evening.say("c10 1", f"Người {number}")
    desk = evening.desk
    assert [there(short) for short in desk.shortages().values()] == [0, 0, 0]
    first = desk.first(4)
    assert desk.shortages(first) == {first[3].number: desk.shortages()[first[3].number]}


def test_an_older_draft_that_comes_late_stands_where_its_time_is(evening: Evening) -> None:
    for number in range(3):
        evening.say("c10 1", f"Người {number}")
    orders = evening.desk.rows
    late = Desk(evening.session)
    late.load([orders[0], orders[2]], evening.desk.stock)
    late.load([replace(orders[1], drafted_at=orders[0].drafted_at - 1)], evening.desk.stock)
    assert [order.number for order in late.rows] == [orders[1].number, orders[0].number, orders[2].number]


def test_a_viewers_orders_are_found_among_many(evening: Evening) -> None:
    for number in range(5):
        evening.say("c10 1", f"Người {number % 2}")
    evening.desk.select(evening.numbers()[0])
    assert evening.desk.viewer is not None
    assert [order.number for order in evening.desk.viewer.tonight] == evening.numbers()[0::2]
