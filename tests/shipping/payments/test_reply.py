"""What a customer is told of their order, to be copied: in Vietnamese, and without their phone or address."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import OrderState, PricedLine
from coop_live.settings import Settings
from coop_live.shipping.payments.reply import confirmation
from tests.shipping.orders import PEPPER, TEA, order

BANK = replace(
    Settings(),
    pay=replace(Settings().pay, bank="Vietcombank", account="0071000", holder="HTX AN TOAN"),
    general=replace(Settings().general, cooperative="HTX An Toàn"),
)
ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)


def test_an_order_that_owes_says_where_the_money_goes():
    assert confirmation(order(132, TEA, PEPPER, phone="+84905123267", address="48 Trần Phú"), BANK) == (
        "Dạ Chị Sương ơi, HTX An Toàn xác nhận đơn #132:\n"
        "• 2 gói Chè dây dạ cẩm An Toàn 100g: 170.000\xa0₫\n"
        "• 3 hũ Ớt xiêm rừng ngâm: 150.000\xa0₫\n"
        "Tổng: 320.000\xa0₫\n"
        "Chuyển khoản: Vietcombank, số tài khoản 0071000 (HTX AN TOAN)\n"
        "Nội dung ghi đúng: HTX001321"
    )


def test_what_was_paid_and_what_is_left_are_told():
    part = confirmation(order(132, TEA, paid=100_000), BANK)
    assert "Đã nhận: 100.000" in part
    assert "Còn lại: 70.000" in part
    whole = confirmation(order(132, TEA, paid=170_000), BANK)
    assert "đã nhận đủ tiền" in whole
    assert "Chuyển khoản" not in whole
    assert "nhận thừa 30.000" in confirmation(order(132, TEA, paid=200_000), BANK)


def test_without_an_account_it_is_paid_on_delivery():
    assert "trả khi nhận hàng" in confirmation(order(132, TEA), Settings())


def test_what_is_weighed_is_said_in_kilos():
    assert "• 1,5 kg Đương quy: 480.000" in confirmation(order(1, ROOT), BANK)


def test_a_cancelled_order_asks_for_nothing_and_gives_back():
    gone = order(132, TEA, state=OrderState.CANCELLED, paid=50_000)
    assert confirmation(gone, BANK) == (
        "Dạ Chị Sương ơi, đơn #132 đã hủy.\nBên mình sẽ chuyển lại 50.000\xa0₫ cho Chị Sương ạ."
    )
    assert "Tổng" not in confirmation(order(132, TEA, state=OrderState.DRAFT), BANK)


def test_a_name_that_plays_tricks_stays_a_name():
    said = confirmation(order(132, TEA, author_name="{code}\n{owed}\u202e" + "a" * 99), BANK)
    assert said.startswith("Dạ {code} {owed}aaa")
    assert len(said.splitlines()) == 5
    assert "Dạ bạn ơi" in confirmation(order(132, TEA, author_name="—"), BANK)
