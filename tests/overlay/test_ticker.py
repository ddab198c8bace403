"""The order ticker: nobody is recognised by it, and it never falls behind."""

from __future__ import annotations

import pytest

from coop_live.model import Order, OrderState, PricedLine
from coop_live.overlay.ticker import LONGEST, REST_MS, SHOWN_MS, Message, Ticker, masked, sentence


def order(name: str, *lines: PricedLine) -> Order:
    return Order(
        number=7,
        live_id=1,
        state=OrderState.CONFIRMED,
        lines=lines,
        platform="facebook",
        author_id="1",
        author_name=name,
        phone="+84905123267",
        address="Thôn 3, An Toàn",
        text="chốt 2 0905123267",
    )


TEA = PricedLine("C1", "100g", 2, "Chè dây An Toàn", "gói", 85_000)
LONG = PricedLine("CB1", None, 1, "Cao chè dây dạ cẩm mật ong rừng nguyên vị vùng cao An Toàn", "hộp", 1)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Chị Lan", "Chị L***"),
        ("chị Mai Thị Mỹ Lam", "Chị L***"),
        ("Nguyễn Văn Đức", "Đ***"),
        ("lan.nguyen92", "L***"),
        ("Bác", "B***"),
        ("Ánh 🌸", "Á***"),
        ("0905123267", "Khách"),
        ("🌸🌸", "Khách"),
        ("", "Khách"),
        ("علي", "Khách"),
        ("<b>Lan</b>", "Khách"),
        ("A\u0301nh", "Á***"),
    ],
)
def test_a_name_is_one_letter_and_three_stars(name: str, shown: str):
    assert masked(name) == shown


def test_the_sentence_says_how_much_of_what():
    assert sentence(order("Chị Lan", TEA)) == "Chị L*** vừa chốt 2 gói chè dây An Toàn"


def test_a_long_name_of_goods_is_left_out_and_several_goods_are_counted():
    assert sentence(order("Chị Lan", LONG)) == "Chị L*** vừa chốt 1 hộp"
    assert sentence(order("Chị Lan", TEA, LONG)) == "Chị L*** vừa chốt 2 món"


@pytest.mark.parametrize("name", ["Chị Lan 0905123267", "Lan, thôn 3 An Toàn", "0905 123 267 Lan"])
def test_nothing_of_phone_address_or_comment_is_ever_in_it(name: str):
    words = sentence(order(name, TEA))
    assert not any(secret in words for secret in ("0905", "905", "Thôn", "thôn", "Lan", "chốt 2 0"))
    assert len(words) <= LONGEST


def said(ticker: Ticker) -> str:
    return ticker.said.words if ticker.said else ""


def test_a_message_stands_three_seconds_and_then_there_is_a_second_of_nothing():
    ticker = Ticker().add(Message(1, "một")).turn(0)
    assert said(ticker) == "một"
    assert said(ticker.turn(SHOWN_MS - 1)) == "một"
    rest = ticker.add(Message(2, "hai")).turn(SHOWN_MS)
    assert said(rest) == ""
    assert said(rest.turn(SHOWN_MS + REST_MS - 1)) == ""
    assert said(rest.turn(SHOWN_MS + REST_MS)) == "hai"


def test_of_those_that_wait_the_newest_comes_first():
    ticker = Ticker().add(Message(1, "một")).add(Message(2, "hai")).turn(0)
    assert said(ticker) == "hai"
    assert said(ticker.turn(SHOWN_MS).turn(SHOWN_MS + REST_MS)) == "một"


def test_more_than_three_are_said_in_one():
    ticker = Ticker()
    for number in range(4):
        ticker = ticker.add(Message(number, str(number)))
    ticker = ticker.turn(0)
    assert said(ticker) == "+4 đơn vừa chốt"
    assert not ticker.waiting


def test_an_order_that_was_undone_is_not_told():
    ticker = Ticker().add(Message(1, "một")).add(Message(2, "hai")).without(2)
    assert said(ticker.turn(0)) == "một"
    assert not Ticker().add(Message(1, "một")).without(1).busy
