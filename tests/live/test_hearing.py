"""What a viewer says of an earlier order: more joins the draft, a change or a cancel is proposed there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import Events, OrderChanged, OrderDrafted
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession
from coop_live.model import Kind, Order, OrderLine, OrderState, Sale
from tests.evening import CATALOG, ROOT, Heard, comment

FAR = 4_000_000_000_000  # ms UTC: long after this test

HONEY, TEA, CHILI = OrderLine("C10", None, 1), OrderLine("C1", "100g", 1), OrderLine("OX", None, 1)


class Evening:
    """A live session in which viewers write and a person decides."""

    def __init__(self, folder: Path) -> None:
        self.events = Events()
        self.heard = Heard(self.events)
        self.ledger = Ledger.open(folder / "ledger.db", self.events)
        self.session = LiveSession(self.ledger, self.events)
        self.session.import_catalog(CATALOG).result()
        self.session.begin("Tối nay").result()

    def say(self, text: str, author: str = "Lan", **more: object) -> int | None:
        return self.session.hear(comment(text, author, **more)).result().order

    def order(self, number: int) -> Order:
        with self.ledger.read() as questions:
            order = questions.order(number)
        assert order is not None
        return order

    def lines(self, number: int) -> list[OrderLine]:
        return [line.line for line in self.order(number).lines]

    def proposed(self, number: int) -> tuple[Kind, list[OrderLine] | None] | None:
        proposal = self.order(number).proposal
        if proposal is None:
            return None
        return proposal.kind, None if proposal.lines is None else [line.line for line in proposal.lines]

    @property
    def drafted(self) -> int:
        return len(self.heard.of(OrderDrafted))


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    evening = Evening(tmp_path)
    yield evening
    evening.ledger.close()
    assert verify(evening.ledger.path).whole


# --------------------------------------------------------------------- more


def test_more_joins_the_open_draft_at_once_and_says_so(evening: Evening):
    evening.say("c10 1")
    assert evening.say("lấy thêm 1 c1") == 1
    assert evening.lines(1) == [HONEY, TEA]
    assert evening.order(1).note == "Thêm: “lấy thêm 1 c1”"
    assert evening.order(1).state is OrderState.DRAFT
    assert evening.drafted == 1
    assert evening.heard.of(OrderChanged)[-1].order == evening.order(1)


def test_more_of_the_same_is_one_line(evening: Evening):
    evening.say("c10 1")
    evening.say("lấy thêm 2 c10")
    assert evening.lines(1) == [OrderLine("C10", None, 3)]


def test_a_phone_that_comes_with_more_joins_too(evening: Evening):
    evening.say("c10 1")
    evening.say("lấy thêm 1 c1, 0905123267")
    assert (evening.order(1).phone, evening.lines(1)) == ("+84905123267", [HONEY, TEA])


def test_more_in_the_same_words_is_neither_dropped_nor_doubled(evening: Evening):
    evening.say("c10 1")
    evening.say("lấy thêm 1 c1")
    assert evening.say("lấy thêm 1 c1") == 2
    assert evening.lines(1) == [HONEY, TEA]
    assert "Giống hệt đơn #1" in evening.order(2).note


def test_more_after_the_order_was_confirmed_is_a_draft_that_names_it(evening: Evening):
    evening.say("c10 1, 0905123267")
    evening.session.confirm(1).result()
    assert evening.say("lấy thêm 1 c1") == 2
    assert evening.order(2).note == "Lấy thêm, cùng khách với đơn #1"
    assert evening.order(2).phone == "+84905123267"
    assert evening.lines(1) == [HONEY]


def test_more_of_a_name_alone_is_always_a_draft_of_its_own(evening: Evening):
    evening.say("c10 1", "F", author_id=None)
    assert evening.say("lấy thêm 1 c1", "F", author_id=None) == 2
    assert evening.order(2).note == "có thể cùng khách với đơn #1"


def test_more_without_an_order_before_is_just_an_order(evening: Evening):
    evening.say("c10 1", "Hoa")
    assert evening.say("lấy thêm 1 c1") == 2
    assert evening.order(2).note == ""


def test_more_of_what_is_not_known_waits_for_a_person(evening: Evening):
    evening.say("c10 1")
    assert evening.say("cho em thêm 2 chai nữa") == 2
    assert (evening.lines(1), evening.lines(2)) == ([HONEY], [])


def test_more_beside_an_open_wish_is_a_draft_of_its_own(evening: Evening):
    """Else what was proposed before would take the new goods away again."""
    evening.say("c10 1")
    evening.say("hủy c10")
    assert evening.say("lấy thêm 1 c1") == 2
    evening.session.accept(1).result()
    assert evening.lines(2) == [TEA]


def paid(evening: Evening, number: int) -> list[tuple[str, int]]:
    return [(line.amount, line.price) for line in evening.order(number).lines]


def test_more_in_a_flash_sale_costs_its_price_and_what_was_ordered_before_keeps_its_own(evening: Evening):
    evening.say("c10 1")
    evening.session.begin_sale(Sale("C10", (("", 240_000),), FAR)).result()
    assert evening.say("lấy thêm 2 c10") == 2
    assert (paid(evening, 1), paid(evening, 2)) == ([("1", 280_000)], [("2", 240_000)])
    assert evening.order(2).note == "Lấy thêm, cùng khách với đơn #1"
    evening.say("lấy thêm 1 c10 nữa nha")
    assert paid(evening, 2) == [("3", 240_000)], "in the same sale it joins"


def test_more_after_the_sale_does_not_cost_the_sale_price(evening: Evening):
    evening.session.begin_sale(Sale("C10", (("", 240_000),), FAR)).result()
    evening.say("c10 1")
    evening.session.end_sale("C10").result()
    assert evening.say("lấy thêm 20 c10") == 2
    assert (paid(evening, 1), paid(evening, 2)) == ([("1", 240_000)], [("20", 280_000)])
    evening.say("lấy thêm 1 c1")
    assert [line.code for line in evening.order(2).lines] == ["C10", "C1"]


def test_a_sale_of_something_else_keeps_nothing_from_joining(evening: Evening):
    evening.say("c10 1")
    evening.session.begin_sale(Sale("OX", (("", 40_000),), FAR)).result()
    assert evening.say("lấy thêm 1 ớt xiêm") == 1
    assert paid(evening, 1) == [("1", 280_000), ("1", 40_000)]


def test_more_of_what_is_sold_by_the_kilo_by_now_is_never_packs(evening: Evening):
    packs = replace(ROOT, unit="gói", price=120_000, weighed=False, stock=100)
    evening.session.import_catalog([packs]).result()
    evening.say("c7 1")
    evening.session.import_catalog([replace(ROOT, price=220_000, stock=100_000)]).result()
    assert evening.say("lấy thêm c7 2kg nữa") == 2
    first, more = evening.order(1), evening.order(2)
    assert [(one.unit, one.amount, one.price) for one in (*first.lines, *more.lines)] == [
        ("gói", "1", 120_000),
        ("kg", "2 kg", 220_000),
    ]
    assert (first.total, more.total) == (120_000, 440_000)
    for number in (1, 2):
        evening.session.confirm(number).result()
    with evening.ledger.read() as questions:
        assert questions.stock()["C7", ""].left == 97_000, (
            "the pack took a kilo: that is what it was counted as"
        )


def test_what_joined_is_not_undone_by_the_assistants_key(evening: Evening):
    evening.say("c10 1")
    evening.say("lấy thêm 1 c1")
    assert evening.session.undo().result() is None


# --------------------------------------------------------- change and cancel


def test_a_change_is_proposed_and_decides_nothing(evening: Evening):
    evening.say("c1 2")
    assert evening.say("đổi c1 thành c10") == 1
    two_honeys = OrderLine("C10", None, 2)  # as many as there were of what goes
    assert evening.proposed(1) == (Kind.CHANGE, [two_honeys])
    assert evening.lines(1) == [OrderLine("C1", "100g", 2)]
    assert evening.order(1).note == ""
    proposal = evening.order(1).proposal
    assert proposal is not None
    assert proposal.text == "đổi c1 thành c10"
    evening.session.accept(1, "Thảo").result()
    assert evening.lines(1) == [two_honeys]


def test_a_cancel_goes_to_the_right_order_of_the_right_viewer(evening: Evening):
    evening.say("c10 1", "Hoa")
    evening.say("c10 1")
    evening.say("c1 1")
    assert evening.say("thôi hủy c10 giúp mình") == 2
    assert [evening.proposed(number) for number in (1, 2, 3)] == [None, (Kind.CANCEL, []), None]


def test_a_cancel_of_everything_goes_to_the_newest(evening: Evening):
    evening.say("c10 1")
    evening.say("c1 1")
    evening.session.refuse(2).result()
    assert evening.say("thôi e ko lấy nữa") == 1
    assert evening.proposed(1) == (Kind.CANCEL, [])


def test_a_cancel_of_one_product_keeps_the_others(evening: Evening):
    evening.say("c10 1")
    evening.say("lấy thêm 1 c1 250g")
    evening.session.confirm(1).result()
    evening.say("hủy c1 nha")
    assert evening.proposed(1) == (Kind.CANCEL, [HONEY])
    evening.session.accept(1).result()
    assert (evening.order(1).state, evening.lines(1)) == (OrderState.CONFIRMED, [HONEY])


def test_a_second_wish_goes_on_from_the_first(evening: Evening):
    evening.say("c10 1")
    for text in ("lấy thêm 1 c1", "lấy thêm 1 ox"):
        evening.say(text)
    evening.say("hủy c1 nha")
    assert evening.proposed(1) == (Kind.CANCEL, [HONEY, CHILI])
    evening.say("à hủy luôn c10")
    assert evening.proposed(1) == (Kind.CANCEL, [CHILI])


def test_a_wish_that_corrects_the_one_before_starts_from_the_order(evening: Evening):
    evening.say("c1 2")
    evening.say("lấy thêm 1 ox")
    evening.say("đổi c1 thành c10")
    evening.say("hủy c1 nha")
    assert evening.proposed(1) == (Kind.CANCEL, [CHILI])


def test_what_cannot_be_worked_out_is_noted_and_waits(evening: Evening):
    evening.say("c1 2")
    evening.say("lấy thêm 1 ox")
    assert evening.say("đổi sang c10 nha") == 1
    assert evening.proposed(1) == (Kind.CHANGE, None)
    assert "Khách muốn đổi: “đổi sang c10 nha”" in evening.order(1).note
    with pytest.raises(NotPossible, match="Chưa rõ đổi thành gì"):
        evening.session.accept(1).result()
    evening.session.accept(1, lines=[HONEY]).result()
    assert evening.lines(1) == [HONEY]


def test_a_name_alone_may_wish_but_somebody_must_look(evening: Evening):
    evening.say("c10 1", "F", author_id=None)
    assert evening.say("hủy c10 nha", "F", author_id=None) == 1
    assert evening.proposed(1) == (Kind.CANCEL, [])
    assert evening.order(1).note == "cùng tên, xem lại có đúng khách không"


def test_a_wish_without_an_order_is_nobodys(evening: Evening):
    evening.say("c10 1", "Hoa")
    assert evening.say("đổi c10 thành c1") is None
    assert evening.say("hủy c10") is None
    assert evening.proposed(1) is None


def test_a_phone_in_a_wish_joins_the_order(evening: Evening):
    evening.say("c10 1")
    evening.say("hủy đơn sđt 0905123267 giúp em")
    assert evening.order(1).phone == "+84905123267"
    assert evening.proposed(1) == (Kind.CANCEL, [])


def test_an_accepted_change_of_a_confirmed_order_keeps_the_card_true(evening: Evening):
    evening.say("c10 2")
    evening.session.confirm(1).result()
    evening.session.show("C10").result()
    evening.say("đổi c10 thành c1")
    evening.session.accept(1, "Thảo").result()
    assert evening.session.card is not None
    assert evening.session.card.stock == 3
    evening.session.undo("Thảo").result()
    assert evening.session.card.stock == 1


def test_too_much_is_not_accepted(evening: Evening):
    evening.say("c10 1")
    evening.session.confirm(1).result()
    evening.say("đổi c10 thành 9 chai")
    with pytest.raises(OutOfStock) as trouble:
        evening.session.accept(1).result()
    assert trouble.value.left == 2
    assert evening.lines(1) == [HONEY]


def test_dismissed_and_said_again_is_proposed_again(evening: Evening):
    evening.say("c10 1")
    evening.say("hủy c10")
    evening.session.dismiss(1).result()
    assert evening.proposed(1) is None
    evening.say("hủy c10")
    assert evening.proposed(1) == (Kind.CANCEL, [])
