"""What is proposed at an order, accepted, dismissed and taken back; the stock follows."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.errors import NotPossible, OutOfStock
from coop_live.events import OrderChanged, OrderReopened, ProposalAccepted, ProposalDismissed, StockChanged
from coop_live.ledger import Ledger, acts, proposals, undoing, verify
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Kind, Order, OrderLine, OrderState, Stock
from tests.evening import CATALOG, CHILI, TEA, Heard, comment

PRODUCTS = {product.code: product for product in CATALOG}
LAN = Private("facebook", "lan-1", "Lan", phone="+84905123267", text="c10 2")
HONEY, TEA_100, TEA_250 = (("C10", None), ("C1", "100g"), ("C1", "250g"))


def priced(*lines: tuple):
    return price([OrderLine(*what, qty) for what, qty in lines], PRODUCTS)


def ordered(ledger: Ledger, *lines: tuple, confirmed: bool = True) -> int:
    made = ledger.write(lambda tx: acts.draft(tx, 1, LAN, priced(*lines), 0.9, None)).result()
    if confirmed:
        ledger.write(lambda tx: acts.confirm(tx, made.number, "Thảo")).result()
    return made.number


def proposed(
    ledger: Ledger, number: int, *lines: tuple, kind: Kind = Kind.CHANGE, known: bool = True
) -> Order:
    def work(tx):
        seq = tx.keep_comment(comment("đổi giúp mình nha"), 1, None)
        after = priced(*lines) if known else None
        return proposals.propose(tx, tx.order(number), acts.FROM_CHAT, kind, after, seq)

    return ledger.write(work).result()


def accept(ledger: Ledger, number: int, by: str = "Thảo", other=None) -> Order:
    return ledger.write(lambda tx: proposals.accept(tx, number, by, other)).result()


def dismiss(ledger: Ledger, number: int, by: str = "Thảo") -> Order:
    return ledger.write(lambda tx: proposals.dismiss(tx, number, by)).result()


def undo(ledger: Ledger, by: str = "Thảo") -> Order | None:
    return ledger.write(lambda tx: undoing.undo(tx, by)).result()


def the(ledger: Ledger, number: int) -> Order:
    with ledger.read() as questions:
        order = questions.order(number)
    assert order is not None
    return order


def left(ledger: Ledger, code: str, variant: str = "") -> int:
    with ledger.read() as questions:
        return questions.stock()[code, variant].left


def goods(order: Order) -> list[tuple]:
    return [((line.code, line.variant), line.qty) for line in order.lines]


def test_a_proposal_stands_beside_the_order_and_changes_nothing(ledger: Ledger, heard: Heard):
    number = ordered(ledger, (HONEY, 2))
    heard.events.clear()
    order = proposed(ledger, number, (TEA_250, 1))
    assert order.proposal is not None
    assert (order.proposal.kind, order.proposal.text) == (Kind.CHANGE, "đổi giúp mình nha")
    assert order.proposal.lines == priced((TEA_250, 1))
    assert (order.state, goods(order), left(ledger, "C10")) == (OrderState.CONFIRMED, [(HONEY, 2)], 1)
    assert heard.events == [OrderChanged(order)]
    assert the(ledger, number) == order


def test_the_words_of_the_comment_are_in_no_entry(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (TEA_250, 1))
    accept(ledger, number)
    with ledger.read() as questions:
        bodies = [body for (body,) in questions.connection.execute("SELECT body FROM entry")]
    assert not any("giúp mình" in body for body in bodies)


def test_a_newer_proposal_takes_the_place_of_the_older(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (TEA_250, 1))
    order = proposed(ledger, number, kind=Kind.CANCEL)
    assert order.proposal is not None
    assert (order.proposal.kind, order.proposal.lines) == (Kind.CANCEL, ())


def test_accepting_at_a_draft_gives_it_other_lines_and_takes_no_stock(ledger: Ledger, heard: Heard):
    number = ordered(ledger, (HONEY, 2), confirmed=False)
    proposed(ledger, number, (TEA_250, 1))
    order = accept(ledger, number)
    assert (order.state, goods(order), order.total) == (OrderState.DRAFT, [(TEA_250, 1)], 195_000)
    assert order.proposal is None
    assert (left(ledger, "C10"), left(ledger, "C1")) == (3, 10)
    assert heard.of(ProposalAccepted) == [ProposalAccepted(order, "Thảo")]
    ledger.write(lambda tx: acts.confirm(tx, number, "Thảo")).result()
    assert left(ledger, "C1") == 9


def test_a_draft_of_which_nothing_is_left_is_refused(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2), confirmed=False)
    proposed(ledger, number, kind=Kind.CANCEL)
    order = accept(ledger, number)
    assert (order.state, order.why, order.proposal) == (OrderState.REFUSED, "khách hủy", None)


def test_accepting_at_a_confirmed_order_moves_its_stock(ledger: Ledger, heard: Heard):
    number = ordered(ledger, (HONEY, 2), (TEA_100, 1))
    decided = the(ledger, number)
    proposed(ledger, number, (TEA_250, 4), (TEA_100, 1))
    heard.events.clear()
    order = accept(ledger, number, by="Hằng")
    assert (order.state, goods(order)) == (OrderState.CONFIRMED, [(TEA_250, 4), (TEA_100, 1)])
    assert (order.by, order.decided_at) == ("Thảo", decided.decided_at)
    assert (left(ledger, "C10"), left(ledger, "C1")) == (3, 5)
    assert heard.of(StockChanged) == [StockChanged(Stock("C10", "", 3)), StockChanged(Stock("C1", "", 5))]
    assert verify(ledger.path).whole


def test_a_confirmed_order_of_which_nothing_is_left_gives_all_back(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, kind=Kind.CANCEL)
    order = accept(ledger, number)
    assert (order.state, order.why, left(ledger, "C10")) == (OrderState.CANCELLED, "khách hủy", 3)
    assert goods(order) == [(HONEY, 2)]  # what it was can still be read
    with ledger.read() as questions:
        assert questions.totals(1) == []


def test_too_little_stock_and_nothing_happens(ledger: Ledger):
    number = ordered(ledger, (TEA_100, 2))
    ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (HONEY, 2))
    before = the(ledger, number)
    with pytest.raises(OutOfStock, match="C10 chỉ còn 1, đơn #1 cần thêm 2") as trouble:
        accept(ledger, number)
    assert (trouble.value.code, trouble.value.left) == ("C10", 1)
    assert the(ledger, number) == before
    assert (left(ledger, "C10"), left(ledger, "C1")) == (1, 8)


def test_the_last_goods_may_change_their_size(ledger: Ledger):
    """What comes back of a product may be taken again: no stock is needed for the same tea in another bag."""
    number = ordered(ledger, (TEA_100, 10))
    proposed(ledger, number, (TEA_250, 10))
    accept(ledger, number)
    assert left(ledger, "C1") == 0


def test_what_stays_in_the_order_needs_no_stock(ledger: Ledger):
    """Chili was sold uncounted, then said to be sold out: taking the honey out is possible all the same."""
    number = ordered(ledger, (HONEY, 2), (("OX", None), 3))
    ledger.write(lambda tx: acts.set_stock(tx, "OX", "", 0, 1, "")).result()
    proposed(ledger, number, (("OX", None), 3), kind=Kind.CANCEL)
    accept(ledger, number)
    assert (left(ledger, "C10"), left(ledger, "OX")) == (3, 0)


def test_goods_go_back_to_where_they_came_from(ledger: Ledger):
    """Taken of all the tea together; the big bags are counted apart only since then."""
    number = ordered(ledger, (TEA_250, 2))
    ledger.write(lambda tx: acts.set_stock(tx, "C1", "250g", 5, 1, "")).result()
    proposed(ledger, number, (TEA_250, 3))
    accept(ledger, number)
    assert (left(ledger, "C1"), left(ledger, "C1", "250g")) == (8, 4)
    proposed(ledger, number, kind=Kind.CANCEL)
    accept(ledger, number)
    assert (left(ledger, "C1"), left(ledger, "C1", "250g")) == (10, 5)


def test_what_stood_keeps_its_price(ledger: Ledger):
    number = ordered(ledger, (TEA_100, 2), (HONEY, 1))
    order = proposed(ledger, number, (TEA_100, 2))
    ledger.write(lambda tx: acts.import_catalog(tx, (CHILI,))).result()
    assert order.proposal is not None
    assert accept(ledger, number).total == 2 * TEA.price


def test_what_left_the_catalog_is_not_taken_anew(ledger: Ledger):
    number = ordered(ledger, (TEA_100, 2))
    proposed(ledger, number, (TEA_100, 2), (HONEY, 1))
    ledger.write(lambda tx: acts.import_catalog(tx, (TEA,))).result()
    with pytest.raises(NotPossible, match="không còn mã C10"):
        accept(ledger, number)


def test_what_is_not_known_cannot_be_accepted_but_given_a_meaning(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, known=False)
    with pytest.raises(NotPossible, match="Chưa rõ đổi thành gì") as trouble:
        accept(ledger, number)
    assert "E" in trouble.value.remedy
    assert goods(accept(ledger, number, other=priced((HONEY, 1)))) == [(HONEY, 1)]
    assert left(ledger, "C10") == 2


def test_dismissing_leaves_the_order_and_ends_the_proposal(ledger: Ledger, heard: Heard):
    number = ordered(ledger, (HONEY, 2))
    before = the(ledger, number)
    proposed(ledger, number, (TEA_250, 1))
    order = dismiss(ledger, number)
    assert order == before
    assert heard.of(ProposalDismissed) == [ProposalDismissed(order, "Thảo")]
    for late in (accept, dismiss):
        with pytest.raises(NotPossible, match="không có gì chờ đổi"):
            late(ledger, number)


@pytest.mark.parametrize("confirmed", [True, False])
@pytest.mark.parametrize("lines", [((TEA_250, 1),), ()])
def test_undo_of_an_acceptance_brings_everything_back(ledger: Ledger, heard: Heard, confirmed, lines):
    number = ordered(ledger, (HONEY, 2), (TEA_100, 1), confirmed=confirmed)
    before, honey, tea = proposed(ledger, number, *lines), left(ledger, "C10"), left(ledger, "C1")
    accept(ledger, number)
    undone = undo(ledger)
    assert undone == before == the(ledger, number)
    assert (left(ledger, "C10"), left(ledger, "C1")) == (honey, tea)
    assert heard.of(OrderReopened)[-1].order == before
    assert accept(ledger, number).proposal is None
    assert verify(ledger.path).whole


def test_undo_of_a_dismissal_lets_the_proposal_wait_again(ledger: Ledger, heard: Heard):
    number = ordered(ledger, (HONEY, 2))
    before = proposed(ledger, number, (TEA_250, 1))
    dismiss(ledger, number)
    assert undo(ledger) == before
    assert heard.of(OrderReopened)[-1].order == before
    assert verify(ledger.path).whole


def test_undo_goes_back_through_acceptance_and_confirmation(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (HONEY, 1))
    accept(ledger, number)
    undo(ledger)
    undone = undo(ledger)
    assert undone is not None
    assert (undone.state, left(ledger, "C10")) == (OrderState.DRAFT, 3)
    assert undone.proposal is not None


def test_a_confirmation_on_which_somebody_built_is_not_undone(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (HONEY, 1))
    accept(ledger, number, by="Hằng")
    with pytest.raises(NotPossible, match="đã đổi sau đó"):
        undo(ledger)
    assert left(ledger, "C10") == 2


def test_an_acceptance_is_not_undone_once_the_viewer_wants_something_else(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    for late in (accept, dismiss):
        proposed(ledger, number, (HONEY, 1))
        late(ledger, number)
        proposed(ledger, number, kind=Kind.CANCEL)
        with pytest.raises(NotPossible, match="đã đổi sau đó"):
            undo(ledger)
        dismiss(ledger, number, by="Hằng")


def test_an_acceptance_whose_goods_were_sold_since_is_not_undone(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, kind=Kind.CANCEL)
    accept(ledger, number, by="Hằng")
    ordered(ledger, (HONEY, 3))
    with pytest.raises(NotPossible, match="C10 chỉ còn 0"):
        undo(ledger, by="Hằng")
    assert verify(ledger.path).whole


def test_a_refused_draft_forgets_its_proposal_until_it_waits_again(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2), confirmed=False)
    proposed(ledger, number, (HONEY, 1))
    refused = ledger.write(lambda tx: acts.refuse(tx, number, "", "Thảo")).result()
    assert refused.proposal is None
    with pytest.raises(NotPossible):
        accept(ledger, number)
    undone = undo(ledger)
    assert undone is not None
    assert undone.proposal is not None


def test_the_chat_is_nobody_whose_proposal_could_be_undone(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (HONEY, 1))
    undone = undo(ledger)
    assert undone is not None
    assert (undone.state, undone.proposal is not None) == (OrderState.DRAFT, True)


def test_a_proposal_that_was_tampered_with_is_found(ledger: Ledger):
    proposed(ledger, ordered(ledger, (HONEY, 2)), (HONEY, 1))
    ledger.close()
    with sqlite3.connect(ledger.path) as db:
        db.execute("UPDATE proposal SET lines = '[]'")
    db.close()
    assert "Bảng proposal" in verify(ledger.path).cause


@pytest.fixture
def older(ledger: Ledger) -> Path:
    """A book as an earlier version left it: without the table of proposals."""
    ordered(ledger, (HONEY, 2))
    ledger.close()
    with sqlite3.connect(ledger.path) as db:
        db.execute("DROP TABLE proposal")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_proposals'")
    db.close()
    return ledger.path


def test_an_older_book_is_read_as_it_is(older: Path):
    before = older.read_bytes()
    assert verify(older).whole
    assert older.read_bytes() == before


def test_an_older_book_takes_proposals_once_it_is_opened(older: Path):
    again = Ledger.open(older)
    proposed(again, 1, (HONEY, 1))
    accept(again, 1)
    again.close()
    assert verify(older).whole


moves = st.lists(
    st.tuples(
        st.sampled_from(("propose", "accept", "dismiss", "undo", "refuse", "confirm")),
        st.lists(
            st.tuples(st.sampled_from((HONEY, TEA_100, TEA_250)), st.integers(1, 4)),
            max_size=2,
            unique_by=lambda one: one[0],
        ),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves)
def test_whatever_is_done_no_goods_come_or_go_unseen(ledger: Ledger, steps):
    """Stock and what confirmed orders hold are always what there was in the beginning."""
    number = ordered(ledger, (HONEY, 1), (TEA_100, 1), confirmed=False)
    at_first = _all_goods(ledger)
    for step, lines in steps:
        with suppress(NotPossible, OutOfStock):
            _DO[step](ledger, number, lines)
        assert _all_goods(ledger) == at_first
    verdict = verify(ledger.path)
    assert verdict.whole, verdict


_DO = {
    "propose": lambda ledger, number, lines: proposed(ledger, number, *lines),
    "accept": lambda ledger, number, lines: accept(ledger, number),
    "dismiss": lambda ledger, number, lines: dismiss(ledger, number),
    "undo": lambda ledger, number, lines: undo(ledger),
    "refuse": lambda ledger, number, lines: ledger.write(
        lambda tx: acts.refuse(tx, number, "", "Thảo")
    ).result(),
    "confirm": lambda ledger, number, lines: ledger.write(
        lambda tx: acts.confirm(tx, number, "Thảo")
    ).result(),
}


def _all_goods(ledger: Ledger) -> dict[str, int]:
    with ledger.read() as questions:
        sums = {code: questions.stock()[code, ""].left for code in ("C1", "C10")}
        for total in questions.totals():
            sums[total.code] += total.qty
    return sums


def test_lines_are_kept_as_an_entry_keeps_them(ledger: Ledger):
    number = ordered(ledger, (HONEY, 2))
    proposed(ledger, number, (HONEY, 1))
    with ledger.read() as questions:
        kept = questions.kept_proposal(number)
        (body,) = questions.connection.execute("SELECT body FROM entry WHERE act = 'propose'").fetchone()
    assert kept == json.loads(body)
