"""What the code on a card carries: as the product says, else as the cooperative chose, else nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.memo import memo_numbers
from coop_live.model import QR_KINDS, Lot, Product, Variant
from coop_live.overlay.payload import (
    WORDS,
    Payee,
    Payload,
    QrChoice,
    newest_lot,
    payload_for,
    payload_for_order,
)
from coop_live.overlay.qr import require_readable
from coop_live.overlay.trace import check
from coop_live.overlay.vietqr import decode

OURS = Payee(bank="970436", account="1234567890")
CHOICE = QrChoice(order_link="https://m.me/htx?ref={code}", payee=OURS)
TEA = Product("C1", "Chè dây", "gói", 85_000, link="https://htx.vn/che-day", gtin="8930000000019", trace="")
LOT = Lot("C1", "", "2611A", harvested="2026-11-02", first=30, left=12)


def made(product: Product = TEA, choice: QrChoice = CHOICE, **more: object) -> Payload:
    found = payload_for(product, choice, **more)
    assert found is not None
    return found


def test_each_kind_carries_its_own_and_says_what_it_does():
    for kind in QR_KINDS:
        found = payload_for(replace(TEA, qr=kind), CHOICE, lot=LOT, theme="lower-third")
        if kind == "none":
            assert found is None
            continue
        assert found is not None
        assert (found.kind, found.words) == (kind, WORDS[kind])
        assert found.words.startswith("Quét ")


def test_an_order_link_has_the_products_code():
    assert made(replace(TEA, qr="order")).text == "https://m.me/htx?ref=C1"
    assert made(replace(TEA, qr="order", code="a&b")).text == "https://m.me/htx?ref=a%26b"


def test_the_product_goes_before_the_choice_and_the_choice_before_what_is_usual():
    assert made(replace(TEA, qr="page"), replace(CHOICE, kind="order")).kind == "page"
    assert made(TEA, replace(CHOICE, kind="vietqr")).kind == "vietqr"
    assert made(TEA).kind == "page", "its own page is the usual code"
    assert made(replace(TEA, link="")).kind == "order"
    assert payload_for(replace(TEA, link=""), QrChoice()) is None, "nothing was chosen: no code"
    assert payload_for(TEA, replace(CHOICE, kind="none")) is None


def test_everybody_who_watches_can_pay_one_unit():
    found = made(replace(TEA, qr="vietqr"))
    transfer = decode(found.text)
    assert (transfer.bank, transfer.account, transfer.amount) == ("970436", "1234567890", 85_000)
    assert (transfer.memo, transfer.dynamic, found.memo) == ("C1", False, "C1")
    assert found.text == found.text.upper(), "small letters would make the modules finer"


def test_the_bank_may_be_named():
    found = made(replace(TEA, qr="vietqr"), replace(CHOICE, payee=Payee("vietcombank", "1234567890")))
    assert decode(found.text).bank == OURS.bank


def test_no_amount_is_asked_where_it_depends_on_the_kind_or_the_weight():
    sizes = (Variant("100g"), Variant("250g", price=195_000))
    for product in (replace(TEA, variants=sizes), replace(TEA, unit="kg", weighed=True)):
        found = made(replace(product, qr="vietqr"))
        transfer = decode(found.text)
        assert (transfer.amount, transfer.dynamic, transfer.memo) == (None, False, "C1")
        assert found.words == WORDS["vietqr"]
    alike = (Variant("đỏ"), Variant("xanh", price=85_000))
    assert decode(made(replace(TEA, qr="vietqr", variants=alike)).text).amount == 85_000


def test_the_memo_is_plain_capitals_and_is_shown_as_it_became():
    product = replace(TEA, qr="vietqr", code="Chè 1")
    found = made(product, replace(CHOICE, memo="Mua {code}"))
    assert decode(found.text).memo == found.memo == "MUA CHE 1"


@pytest.mark.parametrize(
    ("code", "memo", "why"),
    [
        ("茶1", "{code}", "không viết được"),
        ("C1", "mua hang cua htx an toan {code}", "nhiều nhất 19"),
        ("C1", "{ma}", "chỗ lạ"),
    ],
)
def test_a_memo_that_would_change_is_refused(code, memo, why):
    with pytest.raises(InputError, match=why):
        made(replace(TEA, qr="vietqr", code=code), replace(CHOICE, memo=memo))


def test_a_lot_is_traced_with_its_harvest_on_the_domain_that_was_chosen():
    found = made(replace(TEA, qr="trace"), replace(CHOICE, domain="htx.vn"), lot=LOT)
    traced = check(found.text)
    assert (traced["gtin"], traced["lot"], traced["harvest"]) == ("08930000000019", "2611A", "2026-11-02")
    assert traced["domain"] == "htx.vn"
    assert check(made(replace(TEA, qr="trace")).text)["lot"] is None, "without a lot the product alone"
    assert check(made(replace(TEA, qr="trace"), lot=replace(LOT, harvested="")).text)["harvest"] is None


def test_the_portals_own_link_goes_before_ours():
    portal = "https://truyxuat.example.vn/x?ma=8930000000019"
    assert made(replace(TEA, qr="trace", trace=portal), lot=LOT).text == portal


@pytest.mark.parametrize(
    ("product", "choice", "why", "way_out"),
    [
        (replace(TEA, qr="order"), QrChoice(), "đường dẫn đặt hàng", "Zalo"),
        (replace(TEA, qr="page", link=""), CHOICE, "C1 chưa có đường dẫn", "danh mục"),
        (replace(TEA, qr="page", link="htx.vn/che"), CHOICE, "viết sai", "https://"),
        (replace(TEA, qr="page", link="javascript:alert(1)"), CHOICE, "viết sai", "https://"),
        (replace(TEA, qr="vietqr"), QrChoice(), "tài khoản ngân hàng", "Cài đặt"),
        (replace(TEA, qr="vietqr"), QrChoice(payee=Payee("970436", "")), "tài khoản ngân hàng", "Cài đặt"),
        (replace(TEA, qr="vietqr"), QrChoice(payee=Payee("Vietcombnk", "123")), "“Vietcombnk”", "Cài đặt"),
        (replace(TEA, qr="vietqr", price=0), CHOICE, "lớn hơn 0", "số tiền"),
        (replace(TEA, qr="trace", gtin=""), CHOICE, "GTIN", "mã vạch"),
        (replace(TEA, qr="trace", gtin="8930000000018"), CHOICE, "số kiểm", "mã vạch"),
        (replace(TEA, qr="trace", trace="truy xuất"), CHOICE, "viết sai", "https://"),
    ],
)
def test_what_is_missing_is_told_with_a_way_out(product, choice, why, way_out):
    with pytest.raises(CoopLiveError, match=why) as refusal:
        payload_for(product, choice)
    assert way_out in refusal.value.remedy


def test_a_lot_that_gs1_cannot_write_is_told():
    with pytest.raises(InputError, match="Số lô"):
        payload_for(replace(TEA, qr="trace"), CHOICE, lot=replace(LOT, lot="Lô 3"))


def test_what_is_too_long_for_a_small_card_is_refused_and_the_full_card_offered():
    long = replace(TEA, qr="page", link="https://htx.vn/" + "x" * 75)
    with pytest.raises(NotPossible) as refusal:
        payload_for(long, CHOICE, theme="side-card")
    assert "full-card" in refusal.value.remedy
    assert made(long, theme="full-card").text == long.link


def test_the_newest_lot_that_is_left_is_the_one_on_the_table():
    lots = [
        LOT,
        replace(LOT, lot="2611B", harvested="2026-11-20", left=0),
        replace(LOT, lot="2610A", harvested="2026-10-30"),
        replace(LOT, lot="?", harvested=""),
        replace(LOT, code="C2", harvested="2026-11-21"),
    ]
    assert newest_lot(lots, "C1") == LOT
    assert newest_lot(lots, "C9") is None


def test_a_customer_pays_what_is_owed_and_the_bank_line_finds_the_order():
    payload = payload_for_order(OURS, 132, 170_000)
    transfer = decode(payload)
    assert (transfer.amount, transfer.dynamic) == (170_000, True)
    assert memo_numbers(transfer.memo) == (132,)
    assert memo_numbers(decode(payload_for_order(OURS, 10**8, 1, "ABCDE")).memo, "ABCDE") == (10**8,)
    require_readable(payload, "lower-third")


def test_nobody_is_asked_for_what_is_paid_or_without_an_account():
    with pytest.raises(NotPossible, match="#132"):
        payload_for_order(OURS, 132, 0)
    with pytest.raises(NotPossible, match="tài khoản"):
        payload_for_order(None, 132, 1)
    with pytest.raises(NotPossible, match="Không tìm thấy ngân hàng"):
        payload_for_order(Payee("Vietcombnk", "123"), 132, 1)
