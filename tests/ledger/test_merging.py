"""Two orders of one customer become one, in one entry, and one undo takes them apart again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderChanged, OrderMerged, OrderRefused, OrderReopened, StockChanged
from coop_live.ledger import Ledger, acts, merging, parcels, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.model import Kind, Lot, OrderState
from tests.ledger.test_proposals import (
    HONEY,
    LAN,
    TEA_100,
    TEA_250,
    left,
    ordered,
    priced,
    proposed,
    the,
    undo,
)


def merge(ledger: Ledger, number: int, into: int, by: str = "Thảo"):
    return ledger.write(lambda tx: merging.merge(tx, number, into, by)).result()


def drafted(ledger: Ledger, private: Private, *lines: tuple) -> int:
    return ledger.write(lambda tx: acts.draft(tx, 1, private, priced(*lines), 0.9, None)).result().number


def entries(ledger: Ledger) -> int:
    with ledger.read() as questions:
        return questions.connection.execute("SELECT count(*) FROM entry").fetchone()[0]


def test_a_draft_joins_what_was_confirmed_and_its_goods_are_taken(ledger, heard):
    first = ordered(ledger, (TEA_100, 2))
    second = ordered(ledger, (TEA_100, 1), (HONEY, 1), confirmed=False)
    before = entries(ledger)
    heard.events.clear()

    whole = merge(ledger, second, first)

    assert entries(ledger) == before + 1
    assert [(line.code, line.qty) for line in whole.lines] == [("C1", 3), ("C10", 1)]
    assert whole.state is OrderState.CONFIRMED
    assert (left(ledger, "C1"), left(ledger, "C10")) == (7, 2)
    gone = the(ledger, second)
    assert (gone.state, gone.why, gone.by) == (OrderState.REFUSED, f"gộp vào #{first}", "Thảo")
    assert [line.code for line in gone.lines] == ["C1", "C10"], "what it was can still be read"
    assert heard.names()[:3] == [kind.__name__ for kind in (OrderRefused, OrderChanged, OrderMerged)]
    assert {event.stock.code: event.stock.left for event in heard.of(StockChanged)} == {"C1": 7, "C10": 2}


def test_one_undo_takes_it_all_back(ledger, heard):
    first = ordered(ledger, (TEA_100, 2))
    second = ordered(ledger, (TEA_100, 1), (HONEY, 1), confirmed=False)
    before = the(ledger, first), the(ledger, second)
    merge(ledger, second, first)
    heard.events.clear()

    back = undo(ledger)

    assert back is not None
    assert back.number == second
    assert (the(ledger, first), the(ledger, second)) == before
    assert (left(ledger, "C1"), left(ledger, "C10")) == (8, 3)
    assert [event.order.number for event in heard.of(OrderReopened)] == [second]
    assert [event.order.number for event in heard.of(OrderChanged)] == [first]


def test_two_drafts_become_one_and_nothing_is_taken_yet(ledger):
    first = ordered(ledger, (HONEY, 1), confirmed=False)
    second = ordered(ledger, (HONEY, 1), (TEA_250, 1), confirmed=False)
    whole = merge(ledger, second, first)
    assert whole.state is OrderState.DRAFT
    assert [(line.code, line.variant, line.qty) for line in whole.lines] == [
        ("C10", None, 2),
        ("C1", "250g", 1),
    ]
    assert left(ledger, "C10") == 3
    ledger.write(lambda tx: acts.confirm(tx, first, "Thảo")).result()
    assert left(ledger, "C10") == 1


def test_with_too_little_stock_nothing_changes(ledger):
    first, second = ordered(ledger, (HONEY, 2)), ordered(ledger, (HONEY, 2), confirmed=False)
    before = the(ledger, first), the(ledger, second), entries(ledger)
    with pytest.raises(OutOfStock) as told:
        merge(ledger, second, first)
    assert "chỉ còn 1" in told.value.cause
    assert (the(ledger, first), the(ledger, second), entries(ledger)) == before


def test_what_was_held_for_the_draft_is_its_own(ledger):
    ledger.hold_ms = 600_000
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 3), confirmed=False)
    merge(ledger, second, first)
    with ledger.read() as questions:
        assert left(ledger, "C10") == 0
        assert questions.held(0) == {}


def test_held_goods_stay_held_for_the_two_together(ledger):
    ledger.hold_ms = 600_000
    first, second = (ordered(ledger, (HONEY, qty), confirmed=False) for qty in (1, 2))
    merge(ledger, second, first)
    with ledger.read() as questions:
        assert questions.held(0) == {("C10", ""): 3}


def test_another_price_keeps_a_line_of_its_own(ledger):
    first = ordered(ledger, (HONEY, 1))
    cheaper = [replace(line, price=250_000) for line in priced((HONEY, 1))]
    second = ledger.write(lambda tx: acts.draft(tx, 1, LAN, cheaper, 0.9, None)).result().number
    whole = merge(ledger, second, first)
    assert [line.price for line in whole.lines] == [280_000, 250_000]
    assert whole.total == 530_000


def test_contact_and_notes_are_joined_and_nothing_that_was_told_is_lost(ledger):
    first = drafted(ledger, Private("facebook", "lan-1", "Lan", text="c10 1", note="gọi trước"), (HONEY, 1))
    other = replace(LAN, address="Thôn 3, An Toàn", text="c1 2", note="giao chiều")
    second = drafted(ledger, other, (TEA_100, 2))
    whole = merge(ledger, second, first)
    assert (whole.phone, whole.address) == ("+84905123267", "Thôn 3, An Toàn")
    assert all(part in whole.note for part in ("gọi trước", "giao chiều", f"#{second}", "c1 2"))

    third = drafted(ledger, replace(LAN, phone="+84374000667", address="Chợ Lớn", text="ox"), (TEA_250, 1))
    whole = merge(ledger, third, first)
    assert whole.phone == "+84905123267"
    assert "+84374000667" in whole.note
    assert "Chợ Lớn" in whole.note
    assert [undo(ledger).number, undo(ledger).number] == [third, second]
    assert the(ledger, first).note == "gọi trước"
    assert the(ledger, first).phone is None


def test_a_contact_typed_after_the_merge_stays_when_it_is_undone(ledger):
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 1), confirmed=False)
    merge(ledger, second, first)
    ledger.write(lambda tx: acts.set_person(tx, first, "Hằng", phone="+84374000667")).result()
    undo(ledger)
    assert the(ledger, first).phone == "+84374000667"
    assert the(ledger, second).state is OrderState.DRAFT


def test_the_lots_of_both_are_known(ledger):
    ledger.write(
        lambda tx: acts.take_in(tx, Lot("C10", "", "L1", "Bà Lan", "2025-11-01", first=5), "Thảo")
    ).result()
    first, second = ordered(ledger, (HONEY, 1)), ordered(ledger, (HONEY, 2), confirmed=False)
    merge(ledger, second, first)
    with ledger.read() as questions:
        assert questions.lots_of(first) == [["C10", "", "L1", 3]]
    undo(ledger)
    with ledger.read() as questions:
        assert questions.lots_of(first) == [["C10", "", "L1", 1]]


@pytest.mark.parametrize("state", [OrderState.SHIPPED, OrderState.DELIVERED])
def test_what_has_left_the_house_takes_nothing_in(ledger, state):
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 1), confirmed=False)
    ledger.write(lambda tx: parcels.advance(tx, first, state, "Thảo")).result()
    with pytest.raises(NotPossible, match=f"#{first}"):
        merge(ledger, second, first)


def test_what_is_refused_for_good_reasons(ledger):
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 1), confirmed=False)
    unclear = drafted(ledger, LAN)
    with pytest.raises(NotPossible):
        merge(ledger, second, second)
    with pytest.raises(NotPossible, match=f"#{unclear}"):
        merge(ledger, unclear, first)
    with pytest.raises(NotPossible, match=f"#{first}"):
        merge(ledger, first, second)  # what is confirmed is no draft
    proposed(ledger, first, kind=Kind.CANCEL)
    with pytest.raises(NotPossible, match=f"#{first} đang muốn"):
        merge(ledger, second, first)


def test_it_is_not_undone_over_what_others_built_on_it(ledger):
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 1), confirmed=False)
    merge(ledger, second, first)
    ledger.write(lambda tx: parcels.advance(tx, first, OrderState.PACKED, "Hằng")).result()
    with pytest.raises(NotPossible):
        undo(ledger)
    assert the(ledger, second).state is OrderState.REFUSED


def test_a_decision_about_one_order_is_taken_back_whoever_made_it(ledger):
    first, second = ordered(ledger, (TEA_100, 1)), ordered(ledger, (HONEY, 1), confirmed=False)
    ledger.write(lambda tx: acts.refuse(tx, second, "đùa", "Hằng")).result()
    back = ledger.write(lambda tx: undoing.reopen(tx, second, "Thảo")).result()
    assert (back.number, back.state) == (second, OrderState.DRAFT)
    assert the(ledger, first).state is OrderState.CONFIRMED
    with pytest.raises(NotPossible):
        ledger.write(lambda tx: undoing.reopen(tx, second, "Thảo")).result()


def test_the_book_is_whole_after_merging_and_taking_apart(ledger):
    first, second, third = (ordered(ledger, (HONEY, 1), confirmed=at == 0) for at in range(3))
    merge(ledger, third, second)
    merge(ledger, second, first)
    undo(ledger)
    path = ledger.path
    ledger.close()
    verdict = verify(path)
    assert verdict.whole, verdict
