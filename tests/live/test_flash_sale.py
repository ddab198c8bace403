"""A flash sale: cheaper for some minutes, for whoever orders meanwhile, on the card and in the book."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from coop_live.errors import InputError, NotPossible
from coop_live.events import Events, ProductShown, SaleChanged
from coop_live.ledger import Ledger, verify
from coop_live.live import LiveSession
from coop_live.live.flash import too_deep
from coop_live.live.sale_line import MINUTE_MS, read_sale
from coop_live.model import OrderLine, Product, Sale, Variant
from tests.evening import CATALOG, HONEY, ROOT, TEA, Heard, comment

FAR = 4_000_000_000_000  # ms UTC: long after this test


@pytest.fixture
def session(ledger: Ledger, events: Events, heard: Heard) -> LiveSession:
    session = LiveSession(ledger, events)
    session.import_catalog(CATALOG).result()
    session.begin("Tối nay", ["facebook"]).result()
    session.show("C10").result()
    heard.events.clear()
    return session


def order(session: LiveSession, text: str, author: str = "Lan"):
    number = session.hear(comment(text, author)).result().order
    assert number is not None
    return session.confirm(number).result()


def cheaper_honey(until: int = FAR) -> Sale:
    return Sale("C10", (("", HONEY.price - 40_000),), until)


def test_who_orders_meanwhile_pays_the_sale_price_and_the_card_says_so(session: LiveSession, heard: Heard):
    session.begin_sale(cheaper_honey()).result()
    card = heard.of(ProductShown)[-1].card
    assert (card.price, card.old_price) == (HONEY.price - 40_000, HONEY.price)
    assert card.sale_ends == FAR
    assert order(session, "chốt 2").total == 2 * (HONEY.price - 40_000)


def test_when_it_is_stopped_the_usual_price_counts_again_and_what_was_sold_stays(
    session: LiveSession, heard: Heard
):
    session.begin_sale(cheaper_honey()).result()
    before = order(session, "chốt 1", "Lan")
    session.end_sale("C10").result()
    assert session.sale_of("C10") is None
    assert heard.of(SaleChanged)[-1].sale.prices == ()
    card = heard.of(ProductShown)[-1].card
    assert (card.price, card.sale_ends) == (HONEY.price, None)
    assert order(session, "chốt 1", "Mai").total == HONEY.price
    assert before.total == HONEY.price - 40_000


def test_it_ends_by_itself_without_anybody_doing_anything(session: LiveSession, heard: Heard, ledger: Ledger):
    now = ledger.write(lambda tx: tx.at).result()
    session.begin_sale(cheaper_honey(until=now + 300)).result()
    assert heard.of(ProductShown)[-1].card.sale_ends == now + 300
    for _ in range(500):
        if heard.of(ProductShown)[-1].card.sale_ends is None:
            break
        time.sleep(0.02)
    assert heard.of(ProductShown)[-1].card.price == HONEY.price
    assert heard.of(SaleChanged)[-1].sale.prices == ()


def test_a_draft_of_the_sale_keeps_its_price_when_it_is_edited_afterwards(session: LiveSession):
    session.begin_sale(cheaper_honey()).result()
    number = session.hear(comment("chốt 1", "Lan")).result().order
    session.end_sale("C10").result()
    edited = session.edit(number, [OrderLine("C10", None, 3), OrderLine("C1", "100g", 1)]).result()
    assert [line.price for line in edited.lines] == [HONEY.price - 40_000, TEA.price_of("100g")]


def test_a_sale_that_is_not_cheaper_is_refused(session: LiveSession):
    for price in (HONEY.price, HONEY.price + 1, 0):
        with pytest.raises(NotPossible, match="thấp hơn"):
            session.begin_sale(Sale("C10", (("", price),), FAR)).result()
    assert session.sale_of("C10") is None


def test_a_new_list_that_asks_less_ends_what_the_sale_said(session: LiveSession, heard: Heard):
    session.begin_sale(cheaper_honey()).result()
    cheap = HONEY.price - 60_000
    session.import_catalog([replace(HONEY, price=cheap)]).result()
    card = heard.of(ProductShown)[-1].card
    assert (card.price, card.old_price, card.sale_ends) == (cheap, None, None)
    assert order(session, "chốt 2").total == 2 * cheap
    session.import_catalog([HONEY]).result()
    assert order(session, "chốt 1", "Mai").total == HONEY.price - 40_000, (
        "dearer again: the sale is one again"
    )


def test_a_sale_counts_for_the_variants_that_it_makes_cheaper_still(session: LiveSession, heard: Heard):
    session.begin_sale(Sale("C1", (("", 76_000), ("250g", 175_000)), FAR)).result()
    session.import_catalog([replace(TEA, price=70_000)]).result()
    card = session.show("C1").result()
    assert (card.price, card.old_price, card.sale_ends) == (70_000, None, None), (
        "it shows the price of no sale"
    )
    small, big = order(session, "c1 100g 1"), order(session, "c1 250g 1", "Mai")
    assert [one.total for one in (small, big)] == [70_000, 175_000]


def test_it_goes_on_when_the_program_comes_back(session: LiveSession, ledger: Ledger, events: Events):
    session.begin_sale(cheaper_honey()).result()
    again = LiveSession(ledger, events)
    again.resume(session.live_id).result()
    assert again.sale_of("C10") == cheaper_honey()
    assert again.card is not None
    assert again.card.price == HONEY.price - 40_000
    assert order(again, "chốt 1").total == HONEY.price - 40_000


def test_the_next_evening_begins_without_it_and_the_book_is_whole(session: LiveSession, ledger: Ledger):
    session.begin_sale(cheaper_honey()).result()
    session.end().result()
    session.begin("Mai").result()
    assert session.sale_of("C10") is None
    assert order(session, "c10 1").total == HONEY.price
    assert verify(ledger.path).whole


def test_what_is_weighed_is_sold_undone_and_checked_in_a_sale_too(session: LiveSession, ledger: Ledger):
    session.import_catalog([ROOT]).result()
    session.begin_sale(read_sale("20% 10", ROOT, FAR)).result()
    sold = order(session, "c7 1,5kg")
    assert (sold.lines[0].price, sold.total) == (256_000, 384_000)
    session.undo().result()
    session.end_sale("C7").result()
    assert session.confirm(sold.number).result().total == 384_000, "what was said when it was ordered"
    with ledger.read() as questions:
        assert questions.stock()["C7", ""].left == 11_000
    assert verify(ledger.path).whole


def test_more_than_half_off_is_told_kind_by_kind():
    def told(product: Product, *prices: tuple[str, int]) -> bool:
        return too_deep(product, Sale(product.code, prices, FAR), ("tiktok",)) is not None

    assert [told(HONEY, ("", price)) for price in (140_000, 139_999)] == [False, True]
    bags = replace(TEA, variants=(*TEA.variants, Variant("10g", ("10g",), price=10_000)))
    assert not told(bags, ("", 76_000), ("250g", 175_000), ("10g", 9_000)), "a small bag always costs little"
    assert told(bags, ("", 76_000), ("250g", 97_000), ("10g", 9_000))
    found = too_deep(HONEY, Sale("C10", (("", 1_000),), FAR), ())
    assert found is not None
    assert (found.level, found.why) == ("warn", "Giảm giá hơn 50% vượt mức được phép khuyến mại.")


# ------------------------------------------------------------------ the line

PLAIN = Product("C2", "Bột ngâm chân", "hộp", 120_000)


@pytest.mark.parametrize(
    ("text", "price", "minutes"),
    [
        ("96k 10", 96_000, 10),
        ("96 10", 96_000, 10),
        ("96.000 15p", 96_000, 15),
        ("96000đ, 5 phút", 96_000, 5),
        ("96 nghìn 10'", 96_000, 10),
        ("96k", 96_000, 10),
        ("96k, 10", 96_000, 10),
        ("96k;10", 96_000, 10),
        ("96, 05", 96_000, 5),
        ("96 120", 96_000, 120),
        ("96,000", 96_000, 10),
        ("96,010", 96_010, 10),
        ("99,120", 99_120, 10),
        ("99,120đ 120", 99_120, 120),
        ("20% 10", 96_000, 10),
        ("20 % 30 phút", 96_000, 30),
        ("15% 10", 102_000, 10),
        ("33%", 80_000, 10),
    ],
)
def test_a_line_says_a_price_or_a_discount_and_minutes(text: str, price: int, minutes: int):
    assert read_sale(text, PLAIN, 1000) == Sale("C2", (("", price),), 1000 + minutes * MINUTE_MS)


def test_a_discount_holds_for_every_variant_that_has_a_price():
    sale = read_sale("10% 5", TEA, 0)
    assert dict(sale.prices) == {"": 76_000, "250g": 175_000}


def test_a_discount_of_something_cheap_is_not_rounded_to_nothing():
    assert read_sale("50%", replace(PLAIN, price=900), 0).prices == (("", 450),)


@pytest.mark.parametrize(
    "text",
    [
        *("1,2", "96,5k", "96k,10", "96,0", "96,00", "96,0000", "96,01,10", "20,5% 10", "96 000", "96 010"),
        *("9" * 5_000, "9" * 10, "9," * 2_500 + "9", "96k " + "1" * 5_000),
    ],
)
def test_a_line_that_may_mean_two_prices_is_not_guessed(text: str):
    with pytest.raises(InputError, match="Chưa đọc được"):
        read_sale(text, PLAIN, 0)


@pytest.mark.parametrize("text", ["", "abc", "96k 0", "96k 999", "0% 10", "100% 10", "96k 10 20", "-5 10"])
def test_a_line_that_says_nothing_is_refused_with_an_example(text: str):
    with pytest.raises(InputError) as wrong:
        read_sale(text, PLAIN, 0)
    assert wrong.value.remedy


def test_one_price_for_several_variants_is_refused():
    with pytest.raises(InputError, match="nhiều giá"):
        read_sale("80k 10", TEA, 0)


def test_a_list_that_asks_less_than_the_sale_ends_its_countdown(session: LiveSession, heard: Heard):
    session.begin_sale(cheaper_honey()).result()
    less = replace(HONEY, price=HONEY.price - 50_000)
    session.import_catalog([TEA, less]).result()
    card = heard.of(ProductShown)[-1].card
    assert (card.price, card.old_price, card.sale_ends) == (HONEY.price - 50_000, None, None)
