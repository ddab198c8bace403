"""What must be right before going live."""

from __future__ import annotations

from dataclasses import replace

from coop_live import policy
from coop_live.model import Product, Stock, Variant
from tests.evening import ROOT
from ui.prepare.facts import checks, lefts, objections, of_rules, platform_name
from ui.prepare.rows import Column, column_for

TEA = Product("C1", "Chè dây", "gói", 85_000, variants=(Variant("100g"), Variant("250g")))
HONEY = Product("C10", "Mật ong", "chai", 280_000)
STOCK = {
    ("C1", "100g"): Stock("C1", "100g", 4),
    ("C1", "250g"): Stock("C1", "250g", 6),
    ("C10", ""): Stock("C10", "", 0),
}


def levels(**changed):
    """Return level and cause of each point for two products on tonight's platforms."""
    usual = {"qr": "https://htx.vn/{code}", "has_photo": lambda product: True}
    platforms = changed.pop("platforms", ("facebook",))
    stock = changed.pop("stock", STOCK)
    return [
        (one.level, one.cause, one.code)
        for one in checks((TEA, HONEY), stock, platforms, **(usual | changed))
    ]


def test_without_products_there_is_one_thing_to_do():
    (only,) = checks((), {}, (), qr="", has_photo=lambda product: True)
    assert (only.level, only.cause, only.to_fix) == ("block", "Chưa có món nào", True)


def test_an_empty_stock_is_the_first_thing_to_mend_and_leads_to_its_row():
    assert levels()[0] == ("warn", "C10: kho còn 0", "C10")


def test_many_empty_stocks_are_one_point():
    many = tuple(replace(HONEY, code=f"C{n}") for n in range(10, 15))
    gone = {(one.code, ""): Stock(one.code, "", 0) for one in many}
    found = checks(many, gone, ("facebook",), qr="", has_photo=lambda product: True)
    assert [one.cause for one in found if one.to_fix] == ["5 món đã hết kho"]


def test_a_platform_that_forbids_codes_takes_the_qr_off_the_card_and_says_so():
    told = [one for one in levels(platforms=("facebook", "tiktok")) if "QR" in one[1]]
    assert told == [("info", "Có TikTok: thẻ không kèm mã QR", "")]


def test_where_codes_are_allowed_the_card_has_one():
    assert ("good", "Thẻ có mã QR", "") in levels()


def test_who_wants_no_code_hears_nothing_about_codes():
    assert not [one for one in levels(qr="", platforms=("tiktok",)) if "QR" in one[1]]


def test_missing_photos_are_named():
    found = checks((TEA, HONEY), {}, (), qr="", has_photo=lambda product: product is TEA)
    photos = next(one for one in found if "ảnh" in one.cause)
    assert (photos.level, photos.remedy, photos.code) == ("info", "C10", "C10")


def test_not_having_chosen_a_platform_is_worth_a_word():
    assert any(cause == "Chưa chọn nơi live" for _level, cause, _code in levels(platforms=()))


def test_what_is_left_is_the_sum_of_the_variants():
    assert lefts(STOCK, (TEA, HONEY, replace(HONEY, code="C3"))) == {"C1": 10, "C10": 0}
    grams = {("C7", ""): Stock("C7", "", 1_700, weighed=True)}
    assert [lefts(grams, (one,))["C7"] for one in (ROOT, replace(ROOT, weighed=False))] == [1_700, 1]


def test_platforms_write_themselves_as_they_do():
    assert (platform_name("tiktok"), platform_name("other"), platform_name("mới")) == (
        "TikTok",
        "Nơi khác",
        "mới",
    )


CLAIMS = replace(HONEY, code="C11", talk=("Chữa khỏi ho", "ngon nhất Việt Nam"))
BEST = replace(HONEY, code="C12", name="Mật ong ngon nhất Việt Nam")


def guarded(*products, platforms=("facebook",), qr="https://htx.vn/{code}"):
    """Return the points with what the rules in force say of these products."""
    guard = policy.preflight(products, platforms)
    return checks(products, {}, platforms, qr=qr, has_photo=lambda product: True, guard=guard)


def test_what_the_rules_forbid_stands_first_and_names_its_product():
    first = guarded(HONEY, CLAIMS)[0]
    assert (first.level, first.codes, first.field, first.to_fix) == ("block", ("C11",), "talk", True)
    assert first.cause.startswith("C11: ")
    assert first.remedy


def test_what_the_rules_say_alike_of_several_products_is_one_point():
    many = tuple(replace(BEST, code=f"C{n}") for n in range(20, 28))
    (only,) = (one for one in guarded(*many) if one.rule == "P08")
    assert len(only.codes) == 8
    assert only.code == "C20"
    assert only.cause.startswith("C20, C21, C22, C23, C24, C25 …: ")


def test_the_qr_is_told_once_and_not_at_all_where_there_is_none():
    with_code = guarded(HONEY, platforms=("facebook", "tiktok"))
    assert [one.level for one in with_code if "QR" in one.cause] == ["info"]
    assert not [one for one in guarded(HONEY, platforms=("tiktok",), qr="") if "QR" in one.cause]


def test_what_only_a_person_can_tell_is_asked_and_never_to_be_mended():
    asked = [one for one in guarded(HONEY) if one.ask]
    assert {"P23", "P29"} <= {one.rule for one in asked}
    assert not any(one.to_fix for one in asked)


def test_what_is_well_needs_nothing():
    good = [one for one in of_rules(policy.preflight((HONEY,), ("facebook",))) if one.level == "good"]
    assert good
    assert not any(one.to_fix or one.ask for one in good)


def test_papers_are_mended_beside_the_table_and_words_in_it():
    points = guarded(replace(HONEY, law_class="tpbvsk"), CLAIMS)
    assert {one.field for one in points if one.in_papers} == {"certificates", "member", "place"}
    assert "talk" in {one.field for one in points if not one.in_papers}


def test_the_list_hears_what_is_wrong_with_a_name_and_with_the_talk():
    found = objections(policy.preflight((HONEY, CLAIMS, BEST), ("facebook",)))
    assert set(found) == {("C11", "talk"), ("C12", "name")}
    assert len(found["C11", "talk"].split("\n")) == 2


def test_a_phone_in_the_unit_is_told_beside_the_name():
    told = replace(HONEY, unit="chai·zalo 0912345678")
    found = objections(policy.preflight((told,), ("tiktok",)))
    assert set(found) == {("C10", "name")}
    assert column_for("unit") is Column.NAME
