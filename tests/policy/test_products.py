"""A product is asked before it goes on air: its words, papers and prices; and the ticker, whom it names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coop_live.model import Certificate, Product, Variant
from coop_live.policy import check_product, check_ticker, notice_for
from coop_live.settings import PLATFORMS

TODAY = date(2026, 11, 22)


def product(**more):
    given = {"law_class": "food", "member": "Mai Thị Mỹ Lam", "place": "xã An Toàn"} | more
    return Product("C1", given.pop("name", "Chè dây"), "gói", given.pop("price", 85_000), **given)


def found(one, platforms=("facebook",)):
    return {(each.rule, each.field) for each in check_product(one, platforms, today=TODAY)}


def test_a_plain_product_is_well():
    assert found(product(talk=("Vị hơi chát, hậu ngọt",))) == set()


def test_every_part_of_its_words_is_read():
    one = product(
        name="Chè dây ngon nhất", air_name="Chè trị ho", talk=("zalo em", "OCOP 4 sao"), place="htx.vn"
    )
    assert found(one, ("tiktok",)) == {
        ("P08", "name"), ("P10", "air_name"), ("P04", "talk"), ("P19", "talk"), ("P03", "place"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "rules"),
    [
        ("túi·zalo 0912345678", {"P02", "P04"}),
        ("0912345678", {"P02"}),
        ("zalo.me", {"P03", "P04"}),
        ("chữa ho", {"P10"}),
    ],
)
@pytest.mark.parametrize("field", ["unit", "code", "variants"])
def test_code_unit_and_sizes_are_read_too_for_the_card_prints_them(field, printed, rules):
    told = (Variant("250g"), Variant(printed)) if field == "variants" else printed
    one = replace(product(), **{field: told})
    assert found(one, ("tiktok",)) == {(rule, field) for rule in rules}


@pytest.mark.parametrize(
    "printed",
    [
        "gói", "hũ 500ml", "chai 29 độ", "1.000g", "thùng 24 lon", "hộp (10 viên)", "250g", "1/2 kg",
        "gói 100 gr", "C1", "CB1", "OX", "10", "A-01", "MB01", "VIP", "SP-00123", "0123", "123456",
        "8931234567890", "MẬT",
    ],
)  # fmt: skip
@pytest.mark.parametrize("law_class", ["food", "", "other"])
def test_ordinary_codes_units_and_sizes_are_let_pass(printed, law_class):
    one = replace(product(law_class=law_class), code=printed, unit=printed, variants=(Variant(printed),))
    assert found(one, PLATFORMS) == set()


def test_what_is_sold_by_the_tablet_does_not_ask_for_its_class_in_law_by_its_unit():
    assert found(replace(product(law_class=""), unit="viên nén")) == set()


def test_its_own_papers_prove_its_claims():
    paper = Certificate("ocop", stars=4, issued="2025-01-01")
    assert found(product(talk=("OCOP 4 sao",), certificates=(paper,))) == set()


def test_health_food_needs_its_confirmation_and_brings_its_sentence():
    pills = product(name="Viên gừng", law_class="tpbvsk")
    assert found(pills) == {("P13", "certificates")}
    confirmed = product(law_class="tpbvsk", certificates=(Certificate("advert", "12/XNQC"),))
    assert found(confirmed) == set()
    assert notice_for(pills) == (
        "Thực phẩm bảo vệ sức khỏe. "
        "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh."
    )
    assert notice_for(product()) == ""


@pytest.mark.parametrize(
    "name", ["Xịt họng thảo dược", "Viên ngậm gừng", "Bột ngâm chân Nẫu", "Dầu gội bồ kết"]
)
def test_what_may_be_several_things_in_law_must_say_which(name):
    assert found(product(name=name, law_class="")) == {("P17", "name")}
    assert found(product(name=name, law_class="cosmetic")) == set()


def test_a_basket_needs_no_class():
    assert found(product(name="Gùi tre", law_class="", member="", place="")) == set()


def test_food_says_who_answers_for_it():
    assert found(product(member=" ", place="")) == {("P14", "member"), ("P14", "place")}
    assert found(product(member="", place="", law_class="other")) == set()


@pytest.mark.parametrize(
    ("old", "expected"), [(170_000, set()), (170_001, {("P28", "old_price")}), (None, set())]
)
def test_a_cut_of_more_than_half_is_told(old, expected):
    assert found(product(old_price=old)) == expected


def test_the_cheapest_size_counts_for_the_cut():
    sizes = (Variant("100g", price=40_000), Variant("500g"))
    assert found(product(old_price=100_000, variants=sizes)) == {("P28", "old_price")}


@pytest.mark.parametrize(
    "told", ["giá 85k", "giá chỉ 85.000đ", "2 gói giá 170k", "giá 120k nay 85k", "hái lúc 5 giờ"]
)
def test_the_right_price_may_be_told(told):
    assert found(product(talk=(told,), old_price=120_000)) == set()


def test_another_price_is_false():
    assert found(product(talk=("hôm nay giá chỉ 79k",))) == {("P18", "talk")}


def rules(text, **more):
    return [(one.rule, text[slice(*one.span)]) for one in check_ticker(text, ("facebook",), **more)]


@pytest.mark.parametrize(
    "text", ["Chị L*** vừa chốt 2 gói", "H*** vừa đặt 1 chai", "2 gói chè dây vừa được chốt"]
)
def test_a_masked_ticker_is_well(text):
    assert rules(text, names=("Lê Thị Lan", "H")) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Chị Lan vừa chốt 2 gói", "Lan"),
        ("Lê Thị Lan vừa chốt", "Lê Thị Lan"),
        ("le thi lan vua chot", "le thi lan"),
        ("H*** 0905 123 456", "0905 123 456"),
        ("Nguyễn Văn Nam đã đặt 2 gói", "Nguyễn Văn Nam"),
    ],
)
def test_a_name_or_a_phone_in_the_ticker_is_told_once(text, shown):
    assert rules(text, names=("Lê Thị Lan",)) == [("P07", shown)]
