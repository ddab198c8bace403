"""A code must be right, small enough to scan, and refuse what no phone could read."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pyzbar.pyzbar import ZBarSymbol, decode

from coop_live.errors import InputError, NotPossible
from coop_live.overlay import qr


def read(matrix: qr.Matrix) -> list[str]:
    side = len(matrix) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix, start=4):
        for x, black in enumerate(row, start=4):
            image.putpixel((x, y), 0 if black else 255)
    found = decode(image.resize((side * 6, side * 6), Image.Resampling.NEAREST), symbols=[ZBarSymbol.QRCODE])
    return [code.data.decode() for code in found]


@pytest.mark.parametrize(
    "payload", ["https://htx.vn/C1", "A", "https://htx.vn/?q=" + "x" * 300, "DAT MON C1 2026"]
)
def test_a_reader_finds_what_was_put_in(payload):
    assert read(qr.matrix(payload)) == [payload]


def test_a_picture_of_a_code_is_read_and_has_its_white_border():
    image = Image.open(io.BytesIO(qr.png("https://htx.vn/C1", module=3)))
    assert image.size == ((25 + 8) * 3, (25 + 8) * 3)
    assert image.crop((0, 0, image.width, 12)).getextrema() == (255, 255)
    assert [code.data for code in decode(image, symbols=[ZBarSymbol.QRCODE])] == [b"https://htx.vn/C1"]


def test_the_smallest_version_of_level_m_is_taken():
    assert qr.modules("https://a.vn/C1") == 21 + 4  # 15 bytes; version 1 at M holds 14
    assert qr.modules("https://a.v/C1") == 21
    assert qr.modules("x" * 84) == 37, "version 5 holds 84 bytes at level M"
    assert qr.modules("x" * 85) == 41


def test_small_tiles_take_a_link_of_84_bytes_and_no_more():
    for theme in ("lower-third", "side-card", "portrait-card"):
        qr.require_readable("x" * 84, theme)
        with pytest.raises(NotPossible) as refusal:
            qr.require_readable("x" * 85, theme)
        assert "ngắn hơn" in refusal.value.remedy
    qr.require_readable("x" * 85, "full-card")


def test_what_no_code_can_hold_is_refused_in_words():
    with pytest.raises(NotPossible, match="dài quá"):
        qr.matrix("x" * 3000)


def test_the_code_of_a_product_is_put_into_the_link():
    assert qr.fill("https://htx.vn/{code}", "C1") == "https://htx.vn/C1"
    assert qr.fill("", "C1") == ""
    assert qr.fill("https://htx.vn/gio-hang", "C1") == "https://htx.vn/gio-hang"


def test_a_hostile_code_cannot_change_the_link():
    assert qr.fill("https://htx.vn/p/{code}?x=1", "a/../b?c&d=é#") == (
        "https://htx.vn/p/a%2F..%2Fb%3Fc%26d%3D%C3%A9%23?x=1"
    )
    assert qr.fill("https://htx.vn/{code}", "{code}") == "https://htx.vn/%7Bcode%7D"


def test_plain_text_keeps_the_code_as_it_is():
    assert qr.fill("Đặt món {code}", "Chè 1") == "Đặt món Chè 1"


@pytest.mark.parametrize(
    "template",
    ["{ma}", "{code.__class__}", "{code!r}", "{code:>99999999}", "{}", "{0}", "{code[0]}", "{", "}", "{code"],
)
def test_strange_fields_are_refused_with_a_remedy(template):
    with pytest.raises(InputError) as refusal:
        qr.fill("https://htx.vn/" + template, "C1")
    assert "{code}" in refusal.value.remedy
