"""The block says what to do: type the code, scan, wait; in the words there is room for."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

import pytest

from coop_live.overlay.qr import LEAST_MODULE, TILES
from tests.ui.card_states import SHAPES, STATES
from tests.ui.seeing import scanned, spoken
from ui.paint.call import parted, shorter
from ui.paint.code import readable
from ui.painter import faults, paint_card

shapes = pytest.mark.parametrize(("theme", "canvas"), SHAPES)
pytestmark = pytest.mark.usefixtures("qapp")

# A bank transfer with amount and memo, in capitals: 37 modules, the finest code of the small panels.
TRANSFER = (
    "00020101021238570010A00000072701270006970436011310123456789010208QRIBFTTA"
    "53037045405850005802VN62130809DON C1 336304AB12"
)
TEA = STATES["plenty"]


@shapes
@pytest.mark.parametrize("words", ["Quét để đặt", "Quét chuyển khoản", "Quét xem nguồn gốc"])
def test_every_use_of_the_code_is_told_beside_it_and_a_transfer_is_read(theme, canvas, words, monkeypatch):
    card = replace(TEA, qr=TRANSFER, qr_words=words)
    written = spoken(monkeypatch)
    assert faults(card, theme=theme, canvas=canvas) == ()
    assert scanned(paint_card(card, theme=theme, canvas=canvas)) == [TRANSFER]
    told = " ".join(written).lower()
    assert all(word in told for word in words.lower().split(" ")[-2:])


def test_fewer_words_still_say_what_it_does():
    assert shorter("Quét xem nguồn gốc") == ["Quét xem nguồn gốc", "Xem nguồn gốc", "Nguồn gốc"]
    assert shorter("Quét") == ["Quét"]
    assert shorter("") == [""]


@shapes
def test_without_a_code_nobody_is_asked_to_scan(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(STATES["plenty, no QR"], theme=theme, canvas=canvas)
    assert not [text for text in written if "quét" in text.lower()]


@pytest.mark.parametrize(
    ("call", "stock", "parts"),
    [
        ("gõ C1 để đặt", 5, ("gõ", "C1", "để đặt")),
        ("gõ C10 để đặt", 5, ("", "C1", "gõ C10 để đặt")),
        ("nhắn shop", 5, ("", "C1", "nhắn shop")),
        ("mẻ sau nhé", 0, ("", "", "mẻ sau nhé")),
        ("gõ C1 chờ mẻ sau", 0, ("gõ", "C1", "chờ mẻ sau")),
        ("", 0, ("", "C1", "")),
    ],
)
def test_a_call_is_parted_around_its_code(call, stock, parts):
    assert parted(replace(TEA, call=call, stock=stock)) == parts


@shapes
def test_what_is_sold_out_has_no_code_to_type_when_nobody_can_wait(theme, canvas, monkeypatch):
    written = spoken(monkeypatch)
    paint_card(STATES["sold out, nobody can wait"], theme=theme, canvas=canvas)
    assert "C7" not in " ".join(written)
    written.clear()
    paint_card(STATES["sold out"], theme=theme, canvas=canvas)
    told = " ".join(written)
    assert "C7" in told
    assert "chờ mẻ sau" in told


@shapes
def test_a_code_as_fine_as_the_theme_promises_keeps_its_modules(theme, canvas):
    """What coop_live.overlay.qr lets through for a theme must be drawn: the tiles agree."""
    longest = bisect_left(range(300), True, key=lambda size: not readable("x" * size, TILES[theme])) - 1
    for state in ("plenty", "flash", "notice", "flash, notice"):
        card = replace(STATES[state], qr="x" * longest)
        if theme == "side-card" and state == "flash, notice":
            continue  # no room for the stock beside any code
        found = [fault for fault in faults(card, theme=theme, canvas=canvas) if fault.startswith("qr")]
        assert found == [], f"{state}: a module needs {LEAST_MODULE} pixels"
        assert scanned(paint_card(card, theme=theme, canvas=canvas)) == ["x" * longest]
