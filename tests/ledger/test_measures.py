"""What is weighed: kilos that were counted until a new product list came, and back, with nothing lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coop_live.errors import OutOfStock
from coop_live.ledger import Ledger, Transaction, acts, parcels, proposals, undoing, verify, waitlist
from coop_live.ledger.entries import Entry, last_seq
from coop_live.ledger.goods import price, priced_beside
from coop_live.ledger.questions import Sum
from coop_live.ledger.steps import Write, do
from coop_live.model import Kind, Lot, OrderLine, OrderState, PricedLine, Product
from tests.evening import ROOT, TEA
from tests.ledger.shelf import Shelf

BY_THE_PIECE = replace(ROOT, weighed=False, stock=12)


@pytest.fixture
def shelf(ledger: Ledger) -> Shelf:
    """Where kilos of Đương quy are counted: 12 of them."""
    shelf = Shelf(ledger)
    bring(shelf, BY_THE_PIECE, keep=False)
    return shelf


def bring(shelf: Shelf, root: Product, *, keep: bool = True) -> tuple[Product, ...]:
    return shelf.do(lambda tx: acts.import_catalog(tx, (TEA, root), "Thảo", keep_stock=keep))


def draft(shelf: Shelf, grams: int) -> int:
    number = shelf.draft("C7", 1)
    lines = price([OrderLine("C7", None, grams, weighed=True)], {"C7": ROOT})
    shelf.do(lambda tx: acts.edit(tx, number, lines, "Thảo"))
    return number


def sell(shelf: Shelf, grams: int) -> int:
    number = draft(shelf, grams)
    shelf.confirm(number)
    return number


def propose(shelf: Shelf, number: int, *lines: OrderLine) -> None:
    wanted = price(lines, {"C7": ROOT})
    kind = Kind.CHANGE if lines else Kind.CANCEL
    shelf.do(lambda tx: proposals.propose(tx, tx.order(number), "(chat)", kind, wanted, 0))


def test_kilos_that_were_counted_are_as_many_grams(shelf: Shelf):
    bring(shelf, ROOT)
    assert shelf.left("C7") == 12_000
    number = sell(shelf, 1_500)
    assert (shelf.left("C7"), shelf.order(number).total) == (10_500, 480_000)
    shelf.undo()
    assert shelf.left("C7") == 12_000
    assert verify(shelf.ledger.path).whole


def test_a_figure_that_the_list_brings_is_its_own(shelf: Shelf):
    bring(shelf, ROOT, keep=False)
    assert shelf.left("C7") == 12_500


def test_a_draft_that_was_counted_takes_a_kilo_apiece(shelf: Shelf):
    number = shelf.draft("C7", 2)
    bring(shelf, ROOT)
    assert shelf.confirm(number).total == 640_000
    assert shelf.left("C7") == 10_000
    shelf.do(lambda tx: parcels.cancel(tx, number, "", "Thảo"))
    assert shelf.left("C7") == 12_000


def test_what_was_sold_before_goes_back_by_the_kilo(shelf: Shelf):
    undone, cancelled, changed = (shelf.sell("C7", qty) for qty in (1, 2, 3))
    bring(shelf, ROOT)
    assert shelf.left("C7") == 6_000
    shelf.do(lambda tx: parcels.cancel(tx, cancelled, "", "Nam"))
    assert shelf.left("C7") == 8_000
    shelf.undo("Nam")
    assert shelf.left("C7") == 6_000
    propose(shelf, changed, OrderLine("C7", None, 2_500, weighed=True))
    shelf.do(lambda tx: proposals.accept(tx, changed, "Nam"))
    assert (shelf.left("C7"), shelf.order(changed).total) == (6_500, 800_000)
    shelf.undo("Nam")
    assert (shelf.left("C7"), shelf.order(changed).total) == (6_000, 960_000)
    assert shelf.order(undone).sold
    assert verify(shelf.ledger.path).whole


def test_a_confirmation_from_before_is_undone_by_the_kilo(shelf: Shelf):
    number = shelf.sell("C7", 2)
    bring(shelf, ROOT)
    again = shelf.undo()
    assert again is not None
    assert (again.number, again.state, shelf.left("C7")) == (number, OrderState.DRAFT, 12_000)


def test_the_new_list_is_taken_back_with_every_gram(shelf: Shelf):
    before = bring(shelf, ROOT)
    sell(shelf, 1_700)
    bring(shelf, before[1])
    assert shelf.do(lambda tx: acts.import_catalog(tx, tx.questions.products(), "Thảo", True))[1].stock == 10
    number = shelf.sell("C7", 2)  # two whole kilos, of 10,3
    assert shelf.left("C7") == 8_300
    bring(shelf, ROOT)
    assert shelf.left("C7") == 8_300
    shelf.do(lambda tx: parcels.cancel(tx, number, "", "Thảo"))
    assert shelf.left("C7") == 10_300
    assert verify(shelf.ledger.path).whole


def test_a_figure_typed_when_kilos_were_counted_is_taken_back(shelf: Shelf):
    seq = shelf.do(lambda tx: acts.set_stock(tx, "C7", "", 20, None, "Thảo"))
    bring(shelf, ROOT)
    sell(shelf, 500)
    shelf.do(lambda tx: undoing.take_back(tx, seq, "Thảo"))
    assert shelf.left("C7") == 11_500


def test_figures_are_said_in_what_the_product_is_sold_by(shelf: Shelf):
    bring(shelf, ROOT)
    shelf.do(lambda tx: acts.set_stock(tx, "C7", "", 4_200, None, "Thảo"))
    assert shelf.left("C7") == 4_200
    bring(shelf, BY_THE_PIECE)
    shelf.do(lambda tx: acts.set_stock(tx, "C7", "", 3, None, "Thảo"))
    assert shelf.left("C7") == 3_000
    shelf.undo()
    assert shelf.left("C7") == 4_200


def test_who_asks_for_too_much_is_told_in_kilos(shelf: Shelf):
    bring(shelf, ROOT)
    number = draft(shelf, 12_300)
    with pytest.raises(OutOfStock, match="C7 chỉ còn 12 kg, đơn #1 cần 12,3 kg") as told:
        shelf.confirm(number)
    assert told.value.left == 12
    bring(shelf, BY_THE_PIECE)
    with pytest.raises(OutOfStock, match="C7 chỉ còn 12, đơn #1 cần 12"):
        shelf.confirm(number)


def test_goods_are_held_and_waited_for_by_the_gram(shelf: Shelf):
    shelf.ledger.hold_ms = 60_000
    held = shelf.draft("C7", 11)
    shelf.ledger.hold_ms = 0
    bring(shelf, ROOT)
    waits = draft(shelf, 1_500)
    with pytest.raises(OutOfStock, match="11 kg đang giữ cho đơn khác"):
        shelf.confirm(waits)
    shelf.do(lambda tx: waitlist.wait(tx, waits, "Thảo"))
    shelf.do(lambda tx: acts.refuse(tx, held, "", "Thảo"))
    assert shelf.order(waits).offered
    shelf.confirm(waits)
    assert shelf.left("C7") == 10_500


def test_lots_are_shared_out_to_the_gram_and_every_dong(shelf: Shelf):
    def take_in(lot: str, member: str, first: int, weighed: bool) -> None:
        came = Lot("C7", "", lot, member, f"2025-11-0{lot[1]}", first=first, weighed=weighed)
        shelf.do(lambda tx: acts.take_in(tx, came, "Thảo"))

    take_in("L1", "Bà Lan", 1, weighed=False)
    counted = shelf.sell("C7", 2)
    bring(shelf, replace(ROOT, price=99_999))
    take_in("L2", "Ông Bảy", 333, weighed=True)
    sums = [Sum("Bà Lan", 1, 1, 320_000), Sum("Bà Năm", 1, 1, 320_000)]
    assert shelf.do(lambda tx: tx.questions.sums("member")) == sums
    number = shelf.draft("C7", 1)
    lines = price([OrderLine("C7", None, 1_000, weighed=True)], {"C7": replace(ROOT, price=99_999)})
    shelf.do(lambda tx: acts.edit(tx, number, lines, "Thảo"))
    shelf.confirm(number)
    assert shelf.do(lambda tx: tx.questions.sums("member")) == [
        Sum("Bà Năm", 2, 1, 386_699, 667),
        Sum("Bà Lan", 1, 1, 320_000),
        Sum("Ông Bảy", 1, 0, 33_300, 333),
    ]
    shelf.do(lambda tx: parcels.cancel(tx, counted, "", "Nam"))
    assert [(one.lot, one.left) for one in shelf.do(lambda tx: tx.questions.lots())] == [
        ("L1", 1_000),
        ("L2", 0),
    ]
    assert verify(shelf.ledger.path).whole


def test_a_lot_from_before_is_taken_back_and_one_typed_by_the_piece_is_kilos(shelf: Shelf):
    shelf.do(lambda tx: acts.take_in(tx, Lot("C7", "", "L1", first=3), "Thảo"))
    bring(shelf, ROOT)
    assert shelf.left("C7") == 15_000
    shelf.undo()
    assert shelf.left("C7") == 12_000
    bring(shelf, BY_THE_PIECE)
    shelf.do(lambda tx: acts.take_in(tx, Lot("C7", "", "L2", first=2), "Thảo"))
    assert shelf.left("C7") == 14_000


def kilos(grams: int) -> OrderLine:
    return OrderLine("C7", None, grams, weighed=True)


def terms(lines: tuple[PricedLine, ...]) -> list[tuple[str, str, int]]:
    return [(line.unit, line.amount, line.price) for line in lines]


def test_a_price_for_packs_is_none_for_kilos():
    packs = price([OrderLine("C7", None, 2)], {"C7": replace(BY_THE_PIECE, unit="gói", price=120_000)})
    now = {"C7": ROOT}
    for part in (1, 2):
        left = priced_beside(packs, [OrderLine("C7", None, part)], now)
        assert terms(left) == [("gói", str(part), 120_000)], "what was ordered costs what was said"
    assert terms(priced_beside(packs, [kilos(500)], now)) == [("kg", "500 g", 320_000)]
    assert terms(priced_beside(packs, [OrderLine("C7", None, 3)], now)) == [("kg", "3 kg", 320_000)]
    assert terms(priced_beside(packs, [OrderLine("C7", None, 3)], {})) == [("gói", "3", 120_000)]


def test_a_price_for_kilos_is_none_for_packs_but_one_for_kilos_that_were_counted():
    weighed = price([kilos(1_500)], {"C7": ROOT})
    packs = {"C7": replace(BY_THE_PIECE, unit="gói", price=120_000)}
    assert terms(priced_beside(weighed, [OrderLine("C7", None, 1)], packs)) == [("gói", "1", 120_000)]
    counted = price([OrderLine("C7", None, 2)], {"C7": replace(BY_THE_PIECE, unit="ký", price=300_000)})
    assert terms(priced_beside(counted, [kilos(2_500)], {"C7": ROOT})) == [("ký", "2,5 ký", 300_000)]


def test_entries_of_what_is_counted_say_nothing_of_weights(shelf: Shelf):
    shelf.sell("C1", 2)
    told = "SELECT count(*) FROM entry WHERE act != 'catalog' AND body LIKE ?"
    for word in ('%"weighed"%', '%"grams"%'):
        assert shelf.do(lambda tx, word=word: tx.connection.execute(told, (word,)).fetchone()[0]) == 0


def test_half_a_kilo_too_little_is_no_sale_and_nothing_is_lost(shelf: Shelf):
    bring(shelf, ROOT)
    sell(shelf, 11_600)
    with pytest.raises(OutOfStock, match="C7 chỉ còn 400 g"):
        sell(shelf, 500)
    assert shelf.left("C7") == 400


def test_a_wish_to_cancel_gives_back_the_kilos_that_were_counted(shelf: Shelf):
    number = shelf.sell("C7", 3)
    bring(shelf, ROOT)
    propose(shelf, number)
    shelf.do(lambda tx: proposals.accept(tx, number, "Nam"))
    assert (shelf.order(number).state, shelf.left("C7")) == (OrderState.CANCELLED, 12_000)
    shelf.undo("Nam")
    assert (shelf.order(number).state, shelf.left("C7")) == (OrderState.CONFIRMED, 9_000)


def test_what_another_program_kept_by_the_piece_is_kilos_here(shelf: Shelf):
    """It had not seen the new list yet when it wrote; its entries are told anew on top of ours."""
    bring(shelf, ROOT)
    number = shelf.draft("C1", 1)
    moved = {"take": [["C7", "", 2]], "lots": []}

    def tell(tx: Transaction, act: str, body: dict[str, Any]) -> None:
        seq = last_seq(tx.connection) + 1
        do(tx.connection, Write(Entry(seq, tx.at, "Nam", "laptop 2", act, 1, body)))

    shelf.do(lambda tx: tell(tx, "confirm", {"order": number, **moved}))
    assert shelf.left("C7") == 10_000
    undone = {"undoes": 4, "act": "reopen", "body": {"order": number, "give": moved["take"], "lots": []}}
    shelf.do(lambda tx: tell(tx, "undo", undone))
    assert shelf.left("C7") == 12_000
    shelf.do(lambda tx: tell(tx, "stock", {"code": "C7", "variant": "", "left": 3, "before": 12}))
    assert shelf.left("C7") == 3_000
    assert verify(shelf.ledger.path).whole
