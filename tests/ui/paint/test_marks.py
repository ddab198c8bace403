"""Marks of quality: exactly the certified stars, in every theme, and none on what is sold out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from tests.ui.card_states import LONG_NAME, SHAPES, STATES
from tests.ui.seeing import islands, spoken
from ui.paint.area import Area
from ui.paint.inks import HONEY
from ui.painter import paint_card

shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
pytestmark = pytest.mark.usefixtures("qapp")

BARE = replace(STATES["plenty"], photo=None, code="C1", stock=24)


def badges(monkeypatch) -> dict[str, QRect]:
    """Listen to the drawings that are laid on a card, and where on its panel."""
    laid: dict[str, QRect] = {}
    add = Area.add_badge

    def listen(area, name, box, draw, **sizes):
        laid[name] = box
        add(area, name, box, draw, **sizes)

    monkeypatch.setattr(Area, "add_badge", listen)
    return laid


def stars_seen(theme, canvas, card, monkeypatch) -> int:
    """Count the golden patches on the OCOP chip, as an eye does."""
    laid = badges(monkeypatch)
    image = paint_card(card, theme=theme, canvas=canvas)
    if "ocop" not in laid:
        return 0
    tab = {"lower-third": 60, "portrait-card": 56}.get(theme, 0)
    return len(islands(image.copy(laid["ocop"].translated(4, 4 + tab)), HONEY, 12))


@shapes
@pytest.mark.parametrize("stars", [0, 1, 3, 4, 5])
def test_every_certified_star_is_seen_and_not_one_more(theme, canvas, stars, monkeypatch):
    for qr in (BARE.qr, None):
        card = replace(BARE, ocop=stars, qr=qr)
        assert stars_seen(theme, canvas, card, monkeypatch) == stars


@shapes
def test_stars_stay_beside_the_longest_name_and_a_flash_sale(theme, canvas, monkeypatch):
    laid = badges(monkeypatch)
    for state in ("long name", "long name, no QR", "flash", "long name, flash"):
        laid.clear()
        paint_card(STATES[state], theme=theme, canvas=canvas)
        assert "ocop" in laid, state


@shapes
def test_nine_stars_are_a_mistake_and_five_are_drawn(theme, canvas, monkeypatch):
    assert stars_seen(theme, canvas, replace(BARE, ocop=9), monkeypatch) == 5


@shapes
def test_vietgap_is_shown_only_with_its_certificate(theme, canvas, monkeypatch):
    laid = badges(monkeypatch)
    for qr in (BARE.qr, None):
        laid.clear()
        paint_card(replace(BARE, vietgap=True, qr=qr), theme=theme, canvas=canvas)
        assert "vietgap" in laid
    laid.clear()
    paint_card(BARE, theme=theme, canvas=canvas)
    assert "vietgap" not in laid


@shapes
def test_what_is_sold_out_boasts_of_nothing(theme, canvas, monkeypatch):
    laid = badges(monkeypatch)
    paint_card(replace(STATES["sold out"], countdown=90), theme=theme, canvas=canvas)
    assert not {"ocop", "vietgap", "countdown"} & set(laid)


def test_vietgap_goes_before_ocop_where_room_is_short(monkeypatch):
    laid = badges(monkeypatch)
    crowded = replace(BARE, name=LONG_NAME, ocop=5, vietgap=True, countdown=90, old_price=99_000)
    paint_card(crowded, theme="side-card", canvas=(1280, 720))
    assert "vietgap" not in laid


@shapes
def test_the_discount_goes_before_the_struck_price(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    for card in STATES.values():
        written.clear()
        paint_card(card, theme=theme, canvas=canvas)
        if any(text.startswith("-") for text in written):
            assert any(text.endswith(f"{card.old_price:,}đ".replace(",", ".")) for text in written)
