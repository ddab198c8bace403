"""What the rules take off a card, what they block, and what stays: the strictest platform wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coop_live.errors import InputError
from coop_live.live.guarding import guarded
from coop_live.model import Card, Certificate, Product
from coop_live.overlay.card import CALL, make_card

LINK = "https://htx.example/c1"
TODAY = date.today()
TEA = Product(
    "C1",
    "Chè dây dạ cẩm An Toàn",
    "gói",
    85_000,
    member="Mai Thị Mỹ Lam",
    place="xã An Toàn",
    law_class="food",
)
NONE: frozenset[str] = frozenset()


def ocop(stars: int, issued: date) -> Certificate:
    return Certificate("ocop", "123/QĐ-UBND", stars, issuer="UBND tỉnh Gia Lai", issued=issued.isoformat())


def shown(
    product: Product, *platforms: str, stock: int = 24, overruled: frozenset[str] = NONE, call: str = CALL
) -> Card:
    card = make_card(product, stock=stock, first_stock=30, qr=LINK, call=call)
    return guarded(card, product, platforms, overruled)


def test_on_facebook_the_card_keeps_its_code():
    card = shown(TEA, "facebook")
    assert (card.qr, card.withheld, card.held, card.blocked) == (LINK, "", (), False)


@pytest.mark.parametrize(
    "platforms", [("tiktok",), ("facebook", "shopee"), ("youtube", "tiktok", "facebook")]
)
def test_one_strict_platform_is_enough_to_take_the_code_away(platforms: tuple[str, ...]):
    card = shown(TEA, *platforms)
    assert (card.qr, card.qr_words, card.held) == (None, "", ("P01",))
    assert "QR" in card.withheld
    assert not card.blocked, "the rest of the card goes on air"


def test_what_a_person_overruled_stays():
    card = shown(TEA, "tiktok", overruled=frozenset({"P01"}))
    assert (card.qr, card.held) == (LINK, ())


def test_a_name_that_promises_too_much_blocks_the_card_until_it_is_overruled():
    best = replace(TEA, name="Chè dây ngon nhất Việt Nam")
    card = shown(best, "facebook")
    assert card.blocked
    assert "P08" in card.held
    assert card.withheld
    assert not shown(best, "facebook", overruled=frozenset(card.held)).blocked


def test_a_shorter_name_on_air_may_take_the_place_of_one_that_is_blocked():
    best = replace(TEA, name="Chè dây ngon nhất Việt Nam", air_name="Chè dây An Toàn")
    card = shown(best, "facebook")
    assert (card.name, card.blocked) == ("Chè dây An Toàn", False)


def test_an_innocent_name_blocks_nothing():
    for name in ("Mật ong Thống Nhất", "Chè dây nhất định phải thử", "Dầu gội thảo dược"):
        assert not shown(replace(TEA, name=name), "facebook", "tiktok").blocked, name


def test_a_phone_in_the_place_is_left_out_on_tiktok_and_stays_on_facebook():
    called = replace(TEA, place="xã An Toàn, gọi 0905123267")
    assert shown(called, "facebook").place == called.place
    card = shown(called, "tiktok")
    assert card.place == ""
    assert "0905123267" not in card.withheld
    assert not card.blocked


def test_the_cooperatives_own_call_is_replaced_where_it_leads_away():
    card = shown(TEA, "tiktok", call="inbox zalo 0905123267 đặt {code}")
    assert card.call == "gõ C1 để đặt"
    assert not card.blocked


def test_stars_are_shown_only_with_a_certificate_in_date_and_as_many_as_certified():
    fresh = replace(TEA, certificates=(ocop(4, TODAY - timedelta(days=300)),))
    stale = replace(TEA, certificates=(ocop(4, TODAY - timedelta(days=3 * 366 + 5)),))
    assert shown(fresh, "facebook").ocop == 4
    assert shown(stale, "facebook").ocop == 0
    assert shown(TEA, "facebook").ocop == 0
    assert shown(fresh, "facebook", stock=0).ocop == 0


def test_the_vietgap_mark_needs_a_date_that_is_not_past():
    def paper(days: int) -> Certificate:
        return Certificate(
            "vietgap", "VietGAP-TT-13-09-68-0096", expires=(TODAY + timedelta(days=days)).isoformat()
        )

    assert shown(replace(TEA, certificates=(paper(30),)), "facebook").vietgap
    assert not shown(replace(TEA, certificates=(paper(-1),)), "facebook").vietgap


def test_health_protection_food_carries_its_sentence_and_needs_a_confirmation():
    pills = replace(TEA, name="Viên ngậm thảo dược", law_class="tpbvsk")
    assert "không phải là thuốc" in shown(pills, "facebook").notice
    assert shown(pills, "facebook").blocked
    confirmed = Certificate("advert", "45/2026/XNQC", issued=(TODAY - timedelta(days=30)).isoformat())
    card = shown(replace(pills, certificates=(confirmed,)), "facebook")
    assert not card.blocked
    assert "không phải là thuốc" in card.notice


def test_what_is_said_but_not_shown_does_not_take_the_card_off_the_air():
    talked = replace(TEA, talk=("Rẻ nhất thị trường, inbox em",))
    assert not shown(talked, "tiktok").blocked


def test_a_platform_that_nobody_knows_is_told():
    with pytest.raises(InputError, match="friendster"):
        shown(TEA, "friendster")
