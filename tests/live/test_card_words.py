"""Whatever part of a product's record leads buyers away, no card that goes on air on TikTok says it."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from coop_live.live.guarding import guarded
from coop_live.model import Card, Product, Variant
from coop_live.overlay.card import make_card

PHONE = "0912345678"
TEA = Product(
    "C1", "Chè dây", "gói", 85_000, member="Mai Thị Lam", place="xã An Toàn", law_class="food", link="htx.vn"
)
WRITTEN = [
    one.name for one in fields(Product) if one.type in ("str", str) and one.name not in ("law_class", "qr")
]
PRINTED = [one.name for one in fields(Card) if one.type in ("str", str) and one.name != "withheld"]


def said(card: Card) -> str:
    """All that a card prints; nothing where it is kept off the air."""
    return "" if card.blocked else " · ".join(getattr(card, name) for name in PRINTED)


def test_an_innocent_card_says_it_all():
    card = guarded(make_card(TEA, stock=9, first_stock=9), TEA, ("tiktok",), frozenset())
    assert said(card) == "C1 · Chè dây · gói · gõ C1 để đặt · Mai Thị Lam · xã An Toàn ·  · "


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("words", [PHONE, f"túi·zalo {PHONE}", f"zalo.me/{PHONE}"])
def test_a_phone_in_any_part_of_the_record_is_not_said_on_air(name, words):
    product = replace(TEA, **{name: words})
    card = guarded(make_card(product, stock=9, first_stock=9), product, ("tiktok",), frozenset())
    assert PHONE not in said(card)
    assert "zalo" not in said(card)


def test_a_phone_among_the_sizes_keeps_the_card_off_the_air():
    product = replace(TEA, variants=(Variant("250g"), Variant(PHONE)))
    assert guarded(make_card(product, stock=9, first_stock=9), product, ("tiktok",), frozenset()).blocked


def test_a_phone_in_the_call_leaves_the_usual_call():
    card = make_card(TEA, stock=9, first_stock=9, call=f"gõ {{code}} hoặc gọi {PHONE}")
    assert guarded(card, TEA, ("tiktok",), frozenset()).call == "gõ C1 để đặt"
