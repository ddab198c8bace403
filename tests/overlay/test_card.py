"""What viewers are told: true stock, true prices, no code where nobody should pay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.model import Product
from coop_live.overlay.card import find_photo, make_card, scarcity
from coop_live.resources import asset
from tests.evening import ROOT

TEA = Product(
    "C1",
    "Chè dây",
    "gói",
    85_000,
    stock=42,
    member="Mai Thị Mỹ Lam",
    place="xã An Toàn",
    photo="C1-che-day.svg",
)
LINK = "https://htx.vn/C1"


def card(stock: int | None = 24, first_stock: int | None = 42, qr: str | None = LINK, **more):
    return make_card(TEA, stock=stock, first_stock=first_stock, qr=qr, **more)


def test_a_card_tells_the_product_and_how_to_order_it():
    made = card()
    assert (made.code, made.name, made.price, made.unit) == ("C1", "Chè dây", 85_000, "gói")
    assert made.call == "gõ C1 để đặt"
    assert (made.qr, made.qr_words, made.withheld) == (LINK, "Quét để đặt", "")
    assert (made.member, made.place, made.stock) == ("Mai Thị Mỹ Lam", "xã An Toàn", 24)


def test_the_cooperatives_own_call_is_used():
    assert card(call="bình luận {code} nhé").call == "bình luận C1 nhé"


@pytest.mark.parametrize(
    ("stock", "few", "nearly_gone"),
    [
        (24, False, False),
        (11, False, False),
        (10, True, False),
        (4, True, False),
        (3, False, True),
        (1, False, True),
    ],
)
def test_few_and_nearly_gone_by_the_usual_thresholds(stock, few, nearly_gone):
    made = card(stock)
    assert (made.few, made.nearly_gone) == (few, nearly_gone)


@pytest.mark.parametrize(
    ("stock", "few", "nearly_gone"), [(7, False, False), (6, True, False), (2, True, False), (1, False, True)]
)
def test_where_there_were_few_to_begin_with_shares_count(stock, few, nearly_gone):
    assert scarcity(stock, first_stock=12) == (few, nearly_gone)


def test_the_last_one_is_always_nearly_gone():
    assert scarcity(1, first_stock=2) == (False, True)


def test_unknown_stock_says_nothing_about_scarcity():
    made = card(None)
    assert (made.stock, made.few, made.nearly_gone, made.sold_out) == (None, False, False, False)


def test_sold_out_shows_no_code_and_asks_to_wait():
    made = card(0)
    assert made.sold_out
    assert (made.qr, made.qr_words, made.call) == (None, "", "gõ C1 chờ mẻ sau")
    assert not made.few
    assert not made.nearly_gone
    assert card(-2).sold_out, "less than nothing is nothing"


def test_a_withheld_code_is_not_in_the_card_at_all():
    made = card(withheld="TikTok cấm mã QR")
    assert (made.qr, made.qr_words, made.withheld) == (None, "", "TikTok cấm mã QR")
    assert LINK not in repr(made)


def test_a_code_too_fine_to_scan_is_withheld_with_its_reason():
    made = card(qr="https://htx.vn/" + "x" * 100)
    assert made.qr is None
    assert "ngắn hơn" in made.withheld
    assert card(qr="https://htx.vn/" + "x" * 100, theme="full-card").qr


def test_only_a_higher_former_price_is_shown():
    def old(price: int | None) -> int | None:
        return make_card(replace(TEA, old_price=price), stock=9, first_stock=None).old_price

    assert old(100_000) == 100_000
    assert old(85_000) is None
    assert old(60_000) is None
    assert old(None) is None


def test_a_photo_lies_beside_the_catalog_or_comes_with_the_program(tmp_path):
    (tmp_path / "anh").mkdir()
    own = tmp_path / "anh" / "tra.PNG"
    own.touch()
    assert find_photo("anh/tra.PNG", tmp_path) == own
    assert find_photo("anh\\tra.PNG", tmp_path) == own, "written on Windows"
    assert find_photo(str(own), None) == own
    assert find_photo("C1-che-day.svg", tmp_path) == asset("onair", "art", "C1-che-day.svg")
    (tmp_path / "C1-che-day.svg").touch()
    assert find_photo("C1-che-day.svg", tmp_path) == tmp_path / "C1-che-day.svg"
    assert card(photo_folder=tmp_path).photo == tmp_path / "C1-che-day.svg"


def test_unsafe_or_missing_photos_are_none(tmp_path):
    folder = tmp_path / "catalog"
    folder.mkdir()
    (tmp_path / "secret.png").touch()
    (folder / "notes.txt").touch()
    (folder / "way-out.png").symlink_to(tmp_path / "secret.png")
    for name in (
        "",
        "../secret.png",
        "..\\secret.png",
        "anh/../../secret.png",
        "../C1-che-day.svg",
        "way-out.png",
        "notes.txt",
        "missing.png",
        "//server/share/x.png",
        "\\\\server\\share\\x.png",
        str(tmp_path / "missing.png"),
        "a\0.png",
        "x" * 5000 + ".png",
        ".png",
    ):
        assert find_photo(name, folder) is None, name


@given(st.text(max_size=80))
def test_any_photo_name_is_answered(name):
    photo = find_photo(name, asset("onair"))
    assert photo is None or photo.is_file()


def test_a_card_of_what_is_weighed_has_grams_and_few_kilos():
    card = make_card(ROOT, stock=9_500, first_stock=50_000)
    assert (card.stock, card.weighed, card.few, card.nearly_gone) == (9_500, True, True, False)
    assert make_card(ROOT, stock=400, first_stock=50_000).nearly_gone
    assert scarcity(1_000, first_stock=2_000, weighed=True) == (True, False)
    assert scarcity(300, first_stock=2_000, weighed=True) == (False, True)
