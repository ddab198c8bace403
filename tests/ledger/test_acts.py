"""Orders, stock and undo, as people do them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderChanged, OrderConfirmed, OrderDrafted, OrderReopened, StockChanged
from coop_live.ledger import Ledger, acts, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import OrderLine, OrderState, Product, Stock, Variant
from tests.evening import CATALOG, CHILI, HONEY, TEA, Heard

PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "lan-1", "Lan", phone="+84905123267", text="c10 2")


def draft(ledger: Ledger, *lines: OrderLine, private: Private = LAN) -> int:
    priced = price(lines, PRODUCTS)
    return ledger.write(lambda tx: acts.draft(tx, 1, private, priced, 0.95, None)).result().number


def confirm(ledger: Ledger, number: int, by: str = "Thảo"):
    return ledger.write(lambda tx: acts.confirm(tx, number, by)).result()


def undo(ledger: Ledger, by: str = "Thảo"):
    return ledger.write(lambda tx: undoing.undo(tx, by)).result()


def left(ledger: Ledger, code: str, variant: str = "") -> int:
    with ledger.read() as questions:
        return questions.stock()[code, variant].left


def test_a_draft_waits_with_prices_and_a_number(ledger: Ledger, heard: Heard):
    number = draft(ledger, OrderLine("C1", "250g", 2), OrderLine("OX", None, 1))
    with ledger.read() as questions:
        order = questions.order(number)
    assert order is not None
    assert (order.number, order.state, order.total) == (1, OrderState.DRAFT, 2 * 195_000 + 50_000)
    assert [line.name for line in order.lines] == [TEA.name, CHILI.name]
    assert order.phone == "+84905123267"
    assert heard.of(OrderDrafted)[0].order == order


def test_confirming_takes_the_stock_and_says_so_afterwards(ledger: Ledger, heard: Heard):
    number = draft(ledger, OrderLine("C10", None, 2))
    order = confirm(ledger, number)
    assert (order.state, order.by) == (OrderState.CONFIRMED, "Thảo")
    assert left(ledger, "C10") == 1
    assert heard.of(OrderConfirmed)[0].order == order
    assert heard.of(StockChanged) == [StockChanged(Stock("C10", "", 1))]


def test_confirming_twice_is_confirming_once(ledger: Ledger, heard: Heard):
    number = draft(ledger, OrderLine("C10", None, 2))
    assert confirm(ledger, number) == confirm(ledger, number)
    assert left(ledger, "C10") == 1
    assert len(heard.of(OrderConfirmed)) == 1


def test_the_last_bottle_goes_to_the_first_and_the_other_is_told(ledger: Ledger):
    first, second = (draft(ledger, OrderLine("C10", None, 2)) for _ in range(2))
    confirm(ledger, first)
    with pytest.raises(OutOfStock) as trouble:
        confirm(ledger, second)
    assert trouble.value.left == 1
    assert trouble.value.code == "C10"
    assert "chỉ còn 1" in trouble.value.cause
    assert left(ledger, "C10") == 1


def test_two_lines_of_one_product_count_together(ledger: Ledger):
    number = draft(ledger, OrderLine("C1", "100g", 6), OrderLine("C1", "250g", 5))
    with pytest.raises(OutOfStock):
        confirm(ledger, number)
    assert left(ledger, "C1") == 10


def test_what_is_not_counted_is_not_limited(ledger: Ledger):
    assert confirm(ledger, draft(ledger, OrderLine("OX", None, 1000))).total == 50_000_000


def test_a_variant_that_is_counted_apart_is_taken_apart(ledger: Ledger):
    ledger.write(lambda tx: acts.set_stock(tx, "C1", "250g", 1, 1, "Thảo")).result()
    confirm(ledger, draft(ledger, OrderLine("C1", "250g", 1), OrderLine("C1", "100g", 2)))
    assert (left(ledger, "C1", "250g"), left(ledger, "C1")) == (0, 8)


def test_the_database_itself_refuses_to_sell_below_zero(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 2))
    body = {"order": number, "take": [["C10", "", 4]]}
    with pytest.raises(Exception, match="CHECK constraint"):
        ledger.write(lambda tx: tx.write("confirm", body, live_id=1)).result()
    assert left(ledger, "C10") == 3


def test_a_draft_without_a_product_cannot_be_confirmed(ledger: Ledger):
    with pytest.raises(NotPossible, match="chưa rõ món"):
        confirm(ledger, draft(ledger))


def test_a_refused_draft_stays_refused_until_undone(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 1))
    ledger.write(lambda tx: acts.refuse(tx, number, "khách thôi", "Thảo")).result()
    with pytest.raises(NotPossible, match="đã bỏ"):
        confirm(ledger, number)
    assert undo(ledger).state is OrderState.DRAFT
    assert confirm(ledger, number).state is OrderState.CONFIRMED


def test_an_edit_changes_lines_and_total_of_a_draft_only(ledger: Ledger, heard: Heard):
    number = draft(ledger, OrderLine("C10", None, 1))
    lines = price([OrderLine("C1", "100g", 3), OrderLine("C1", "100g", 1)], PRODUCTS)
    order = ledger.write(lambda tx: acts.edit(tx, number, lines, "Thảo")).result()
    assert [(line.code, line.qty) for line in order.lines] == [("C1", 4)]
    assert order.total == 4 * 85_000
    assert heard.of(OrderChanged)[-1].order == order
    confirm(ledger, number)
    with pytest.raises(NotPossible, match="đã chốt"):
        ledger.write(lambda tx: acts.edit(tx, number, lines, "Thảo")).result()


def test_undo_takes_back_one_act_after_the_other(ledger: Ledger, heard: Heard):
    number = draft(ledger, OrderLine("C10", None, 2))
    ledger.write(lambda tx: acts.set_person(tx, number, "Thảo", phone="+84374000667")).result()
    lines = price([OrderLine("C10", None, 1)], PRODUCTS)
    ledger.write(lambda tx: acts.edit(tx, number, lines, "Thảo")).result()
    confirm(ledger, number)

    assert undo(ledger).state is OrderState.DRAFT
    assert left(ledger, "C10") == 3
    assert heard.of(OrderReopened)[0].order.number == number
    assert undo(ledger).lines[0].qty == 2
    assert undo(ledger).phone == "+84905123267"
    assert undo(ledger) is None


def test_undo_takes_back_only_ones_own_acts(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 1))
    confirm(ledger, number, by="Hằng")
    assert undo(ledger, by="Thảo") is None
    assert undo(ledger, by="Hằng").number == number


def test_undo_of_a_stock_figure_brings_the_old_one_back(ledger: Ledger):
    ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 50, 1, "Thảo")).result()
    assert undo(ledger) is None
    assert left(ledger, "C10") == 3


def test_undo_never_takes_back_what_somebody_else_has_built_on(ledger: Ledger):
    """An edits, Bình confirms: the confirmed order keeps its lines and its stock."""
    number = draft(ledger, OrderLine("C10", None, 2))
    one = price([OrderLine("C10", None, 1)], PRODUCTS)
    ledger.write(lambda tx: acts.edit(tx, number, one, "An")).result()
    confirm(ledger, number, by="Bình")
    with pytest.raises(NotPossible, match="đã đổi sau đó"):
        undo(ledger, by="An")
    assert left(ledger, "C10") == 2
    assert verify(ledger.path).whole


def test_undo_of_a_contact_keeps_what_came_later(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 1), private=Private("facebook", "lan-1", "Lan"))
    ledger.write(lambda tx: acts.set_person(tx, number, "An", address="Thôn 3")).result()
    ledger.write(lambda tx: acts.set_person(tx, number, acts.FROM_CHAT, phone="+84905123267")).result()
    with pytest.raises(NotPossible):
        undo(ledger, by="An")
    with ledger.read() as questions:
        order = questions.order(number)
    assert order is not None
    assert (order.phone, order.address) == ("+84905123267", "Thôn 3")


def test_undo_of_a_stock_figure_does_not_bring_sold_goods_back(ledger: Ledger):
    ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 20, 1, "An")).result()
    confirm(ledger, draft(ledger, OrderLine("C10", None, 2)), by="Bình")
    undo(ledger, by="An")
    assert left(ledger, "C10") == 1


def test_undo_reaches_back_half_an_hour(ledger: Ledger, monkeypatch: pytest.MonkeyPatch):
    confirm(ledger, draft(ledger, OrderLine("C10", None, 1)))
    monkeypatch.setattr(undoing, "UNDO_MS", -60_000)
    assert undo(ledger) is None


def test_a_draft_of_a_product_that_left_the_catalog_is_not_confirmed(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 1))
    ledger.write(lambda tx: acts.import_catalog(tx, (TEA,))).result()
    with pytest.raises(NotPossible, match="không còn mã C10"):
        confirm(ledger, number)


def test_the_reason_of_a_refusal_is_not_the_customers_note(ledger: Ledger):
    number = draft(ledger, OrderLine("C10", None, 1))
    refused = ledger.write(lambda tx: acts.refuse(tx, number, "hết hàng", "Thảo")).result()
    assert (refused.why, refused.note) == ("hết hàng", "")
    reopened = undo(ledger)
    assert (reopened.why, reopened.note) == ("", "")


def test_a_new_catalog_brings_its_own_stock(ledger: Ledger):
    ledger.write(lambda tx: acts.import_catalog(tx, (HONEY,))).result()
    with ledger.read() as questions:
        assert questions.products() == (HONEY,)
        assert questions.stock() == {("C10", ""): Stock("C10", "", 3)}


def catalog(ledger: Ledger, *products, keep_stock: bool = True):
    return ledger.write(lambda tx: acts.import_catalog(tx, products, keep_stock=keep_stock)).result()


def test_a_changed_list_forgets_no_sale_and_brings_nothing_back(ledger: Ledger):
    confirm(ledger, draft(ledger, OrderLine("C10", None, 2)))
    dearer = replace(HONEY, price=300_000, stock=None)
    catalog(ledger, CHILI, dearer, TEA)
    with ledger.read() as questions:
        assert questions.products() == (CHILI, replace(dearer, stock=1), TEA)
    assert left(ledger, "C10") == 1
    assert verify(ledger.path).whole


def test_a_variant_keeps_its_own_count_and_what_is_not_counted_stays_so(ledger: Ledger):
    ledger.write(lambda tx: acts.set_stock(tx, "C1", "250g", 4, None, "")).result()
    catalog(ledger, TEA, replace(CHILI, stock=99))
    with ledger.read() as questions:
        stock = questions.stock()
    assert {where: one.left for where, one in stock.items()} == {("C1", ""): 10, ("C1", "250g"): 4}
    assert verify(ledger.path).whole


def test_what_is_new_in_a_list_brings_its_own_count(ledger: Ledger):
    jar = Variant("1kg", ("1kg",), stock=7)
    grown = replace(TEA, stock=1, variants=(*TEA.variants, jar))
    catalog(ledger, grown, Product("C11", "Măng khô", "gói", 90_000, stock=5))
    assert (left(ledger, "C1"), left(ledger, "C1", "1kg"), left(ledger, "C11")) == (10, 7, 5)


def test_the_list_before_comes_back_with_the_count_it_had(ledger: Ledger):
    confirm(ledger, draft(ledger, OrderLine("C10", None, 2)))
    before = catalog(ledger, TEA)
    assert before == (TEA, replace(HONEY, stock=1), CHILI)
    catalog(ledger, *before)
    assert left(ledger, "C10") == 1


def test_a_typed_figure_is_taken_back_without_what_was_sold_since(ledger: Ledger):
    seq = ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 50, None, "")).result()
    confirm(ledger, draft(ledger, OrderLine("C10", None, 2)))
    ledger.write(lambda tx: undoing.take_back(tx, seq, "")).result()
    assert left(ledger, "C10") == 1
    assert verify(ledger.path).whole
    with pytest.raises(NotPossible, match="đã hoàn tác rồi"):
        ledger.write(lambda tx: undoing.take_back(tx, seq, "")).result()


def test_a_typed_figure_stays_when_more_was_sold_than_there_was_before(ledger: Ledger):
    seq = ledger.write(lambda tx: acts.set_stock(tx, "C10", "", 50, 1, "Lan")).result()
    confirm(ledger, draft(ledger, OrderLine("C10", None, 4)))
    with pytest.raises(NotPossible, match="C10 đã đổi"):
        ledger.write(lambda tx: undoing.take_back(tx, seq, "")).result()
    with pytest.raises(NotPossible, match="C10 đã đổi"):
        undo(ledger, by="Lan")
    assert left(ledger, "C10") == 46


def test_a_first_figure_taken_back_is_no_count_again(ledger: Ledger):
    seq = ledger.write(lambda tx: acts.set_stock(tx, "OX", "", 5, None, "")).result()
    confirm(ledger, draft(ledger, OrderLine("OX", None, 2)))
    ledger.write(lambda tx: undoing.take_back(tx, seq, "")).result()
    with ledger.read() as questions:
        assert ("OX", "") not in questions.stock()


def test_a_figure_of_a_product_that_is_gone_is_not_taken_back(ledger: Ledger):
    seq = ledger.write(lambda tx: acts.set_stock(tx, "C10", "", None, None, "")).result()
    catalog(ledger, TEA)
    with pytest.raises(NotPossible, match="C10 đã đổi"):
        ledger.write(lambda tx: undoing.take_back(tx, seq, "")).result()


def test_stock_is_never_negative(ledger: Ledger):
    with pytest.raises(NotPossible):
        ledger.write(lambda tx: acts.set_stock(tx, "C10", "", -1, 1, "Thảo")).result()


def test_all_of_it_stands_up_to_a_check(ledger: Ledger):
    for qty in (1, 2):
        confirm(ledger, draft(ledger, OrderLine("C10", None, qty)))
    undo(ledger)
    ledger.write(lambda tx: acts.set_person(tx, 1, "Thảo", note="gọi trước")).result()
    verdict = verify(ledger.path)
    assert verdict.whole
    assert (verdict.orders, verdict.confirmed) == (2, 1)
