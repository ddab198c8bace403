"""What the window says of papers, and in which colour."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coop_live.model import CLASSES, QR_KINDS, SCHEMES, Certificate, Product
from ui.prepare.paper_words import (
    CLASS_CHOICES,
    QR_CHOICES,
    Mark,
    badges,
    class_name,
    nearest,
    paper_name,
    qr_name,
    read_back,
    second_line,
    state,
    told,
)

TODAY = date(2026, 11, 22)
OCOP = Certificate("ocop", "215/QĐ-UBND", 4, issuer="UBND tỉnh Gia Lai", issued="2025-06-12")


def vietgap(days: int) -> Certificate:
    """Return a paper that ends in so many days."""
    return Certificate("vietgap", "7", expires=(TODAY + timedelta(days)).isoformat())


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, Mark("hết hạn 21/11/2026", "danger")),
        (0, Mark("còn 0 ngày", "danger")),
        (30, Mark("còn 30 ngày", "danger")),
        (31, Mark("còn 31 ngày", "honey")),
        (90, Mark("còn 90 ngày", "honey")),
        (91, Mark("đến 21/02/2027", "tea")),
    ],
)
def test_a_paper_turns_from_green_to_red_as_its_end_comes(days: int, said: Mark):
    assert state(vietgap(days), TODAY) == said


def test_a_paper_without_an_end_is_asked_for_where_it_must_have_one():
    assert state(Certificate("vietgap", "7"), TODAY) == Mark("chưa ghi hạn", "honey")
    assert state(Certificate("origin", "7"), TODAY) == Mark("không ghi hạn", "plain")


def test_a_paper_of_tomorrow_proves_nothing_today():
    assert state(Certificate("ocop", stars=3, issued="2026-11-23"), TODAY).tone == "danger"
    assert state(Certificate("ocop", stars=3, issued="2026-11-22"), TODAY).tone == "tea"


def test_the_worst_paper_is_seen_first():
    papers = (OCOP, Certificate("origin", "7"), vietgap(5))
    assert [mark.text for mark in badges(papers, TODAY)] == ["VietGAP", "OCOP 4★", "Chỉ dẫn địa lý"]


def test_a_typed_paper_is_read_back_part_by_part():
    assert [mark.text for mark in read_back(OCOP, TODAY)] == [
        "OCOP 4★",
        "số 215/QĐ-UBND",
        "cấp 12/06/2025",
        "UBND tỉnh Gia Lai",
        "đến 12/06/2028",
    ]
    assert second_line(OCOP) == "215/QĐ-UBND · UBND tỉnh Gia Lai · cấp 12/06/2025"


def test_every_kind_has_a_word_of_its_own():
    assert len({paper_name(Certificate(scheme)) for scheme in SCHEMES}) == len(SCHEMES)
    assert len({class_name(one) for one in CLASS_CHOICES}) == len(CLASSES) + 1
    assert len({qr_name(one) for one in QR_CHOICES}) == len(QR_KINDS) + 1


def test_the_tooltip_tells_all_of_a_product_and_nothing_of_a_bare_one():
    full = Product(
        "C1", "Chè", "gói", 1, air_name="Chè ngon", law_class="food", qr="page", certificates=(OCOP,)
    )
    assert told(full, TODAY).split("\n") == [
        "Lên hình: Chè ngon",
        "Thực phẩm",
        "Mã QR: Trang của món",
        "OCOP 4★: đến 12/06/2028",
    ]
    assert told(Product("C1", "Chè", "gói", 1), TODAY) == ""


def test_the_paper_to_look_at_first_is_the_worst_one():
    today = date(2026, 11, 22)
    good = Certificate("vietgap", "7", expires="2028-03-31")
    soon = Certificate("ocop", "1", 4, issued="2023-12-10", expires="2026-12-10")
    over = Certificate("ocop", "2", 3, issued="2023-08-31", expires="2026-08-31")
    assert nearest((), today) is None
    assert nearest((good,), today) == (Mark("VietGAP", "tea"), "3/2028")
    name, until = nearest((good, soon), today) or (None, "")
    assert (name, until) == (Mark("OCOP 4★", name.tone if name else ""), "còn 18 ngày")
    assert nearest((good, soon, over), today) == (Mark("OCOP 3★", "danger"), "hết hạn")
