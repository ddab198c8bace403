"""What can be asked of the book."""

from __future__ import annotations

from coop_live.ledger import Ledger, acts
from coop_live.ledger.entries import Private
from coop_live.ledger.goods import price
from coop_live.model import Intent, Kind, OrderLine, OrderState, Role, Span
from tests.evening import CATALOG, TEA, comment

PRODUCTS = {product.code: product for product in CATALOG}


def order(ledger: Ledger, who: str, *lines: OrderLine, confirmed: bool = True) -> int:
    private = Private("facebook", who, who.title(), text="…")
    priced = price(lines, PRODUCTS)
    number = ledger.write(lambda tx: acts.draft(tx, 1, private, priced, 0.9, None)).result().number
    if confirmed:
        ledger.write(lambda tx: acts.confirm(tx, number, "Thảo")).result()
    return number


def test_products_come_back_as_they_went_in(ledger: Ledger):
    with ledger.read() as questions:
        assert questions.products() == CATALOG
        assert questions.first_stock(TEA.code) == 10
        assert questions.first_stock("OX") is None


def test_orders_by_state_and_viewer(ledger: Ledger):
    first = order(ledger, "lan", OrderLine("C10", None, 1))
    second = order(ledger, "hoa", OrderLine("OX", None, 2), confirmed=False)
    third = order(ledger, "lan", OrderLine("OX", None, 1), confirmed=False)
    with ledger.read() as questions:
        assert [one.number for one in questions.orders()] == [first, second, third]
        assert [one.number for one in questions.orders(1, OrderState.DRAFT)] == [second, third]
        assert [one.number for one in questions.orders(author=("facebook", "lan"))] == [first, third]
        assert questions.orders(live_id=9) == []
        assert questions.order(99) is None


def test_the_last_order_of_a_viewer_is_not_a_refused_one(ledger: Ledger):
    first = order(ledger, "lan", OrderLine("OX", None, 1))
    second = order(ledger, "lan", OrderLine("OX", None, 1), confirmed=False)
    ledger.write(lambda tx: acts.refuse(tx, second, "", "Thảo")).result()
    with ledger.read() as questions:
        last = questions.last_order_of(1, ("facebook", "lan"))
        assert last is not None
        assert last.number == first
        assert questions.last_order_of(1, ("tiktok", "lan")) is None
        assert questions.last_order_of(2, ("facebook", "lan")) is None


def test_lives_and_totals_count_what_was_confirmed(ledger: Ledger):
    order(ledger, "lan", OrderLine("C10", None, 2), OrderLine("C1", "250g", 1))
    order(ledger, "hoa", OrderLine("C10", None, 1))
    order(ledger, "mai", OrderLine("C1", "100g", 1), confirmed=False)
    ledger.write(lambda tx: tx.keep_comment(comment("chào shop"), 1, None)).result()
    with ledger.read() as questions:
        (row,) = questions.lives()
        totals = {(total.code, total.variant): (total.qty, total.orders) for total in questions.totals(1)}
    assert (row.comments, row.drafts, row.confirmed, row.refused) == (1, 1, 2, 0)
    assert row.revenue == 3 * 280_000 + 195_000
    assert row.platforms == ("facebook",)
    assert totals == {("C10", None): (3, 2), ("C1", "250g"): (1, 1)}


def test_comments_come_in_the_order_in_which_they_were_said(ledger: Ledger):
    for text in ("một", "hai", "ba"):

        def keep(tx, text=text):
            seq = tx.keep_comment(comment(text), 1, None)
            tx.note_intent(seq, Intent(Kind.QUESTION), None)

        ledger.write(keep).result()
    with ledger.read() as questions:
        assert [(one.text, one.kind) for one in questions.comments(1, last=2)] == [
            ("hai", "question"),
            ("ba", "question"),
        ]


def test_what_was_heard_comes_back_with_how_it_was_read(ledger: Ledger):
    said = comment(
        "lấy 2 mật ong, 0905123267", "Lan", ts=1_763_800_000_100, author_id="fb-7", source="bridge"
    )
    read = Intent(
        Kind.ORDER,
        (OrderLine("C10", None, 2),),
        phone="+84905123267",
        reason="2 chai",
        confidence=0.9,
        spans=(Span(4, 5, Role.QUANTITY), Span(6, 13, Role.PRODUCT)),
        adds=True,
        replaces=("C1",),
    )

    def keep(tx):
        seq = tx.keep_comment(said, 1, "C10")
        tx.note_intent(seq, read, 12)
        tx.keep_comment(comment("chưa đọc"), 1, None)
        other = tx.keep_comment(comment("buổi khác"), 2, None)
        tx.note_intent(other, Intent(Kind.OTHER), None)

    ledger.write(keep).result()
    with ledger.read() as questions:
        assert questions.heard(1) == [(said, read, 12)]


def test_hostile_words_are_only_words(ledger: Ledger):
    nasty = "'); DROP TABLE orders; --\u202e <b>x</b>\x00"
    number = order(ledger, nasty, OrderLine("OX", None, 1))
    with ledger.read() as questions:
        found = questions.orders(author=("facebook", nasty))
    assert [one.number for one in found] == [number]
