"""What must be right before going live."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import Product, Stock, Variant
from tests.evening import ROOT
from ui.prepare.facts import checks, left_of, platform_name

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
    assert [left_of(STOCK, one) for one in (TEA, HONEY, replace(HONEY, code="C3"))] == [10, 0, None]
    grams = {("C7", ""): Stock("C7", "", 1_700, weighed=True)}
    assert [left_of(grams, one) for one in (ROOT, replace(ROOT, weighed=False))] == [1_700, 1]


def test_platforms_write_themselves_as_they_do():
    assert (platform_name("tiktok"), platform_name("other"), platform_name("mới")) == (
        "TikTok",
        "Nơi khác",
        "mới",
    )
