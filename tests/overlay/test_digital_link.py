"""A link says key and qualifiers in the path and the rest behind "?"; everything else is refused by name."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import InputError
from coop_live.overlay.digital_link import DigitalLink, build, read

TEA = "08930000000019"
SIGNS = "!\"%&'()*+,-./:;<=>?_"
TEXT = st.text("0123456789ABCXYZabcxyz" + SIGNS, min_size=1, max_size=20)


def test_a_lot_of_tea_is_written_and_read():
    fields = (("01", TEA), ("10", "2611A"), ("11", "261102"))
    uri = build("https://htx.vn/nguon-goc/", fields)
    assert uri == f"https://htx.vn/nguon-goc/01/{TEA}/10/2611A?11=261102"
    found = read(uri)
    assert found == DigitalLink("https://htx.vn/nguon-goc", fields[:2], fields[2:])
    assert found.fields == dict(fields)


def test_data_of_known_length_goes_first_behind_the_question_mark():
    uri = build(
        "https://id.gs1.org", (("01", TEA), ("99", "A"), ("17", "270101"), ("98", "B"), ("11", "261102"))
    )
    assert uri.partition("?")[2] == "17=270101&11=261102&99=A&98=B"


@given(TEXT, TEXT, TEXT)
def test_every_allowed_character_comes_back(lot, serial, more):
    fields = {"01": TEA, "10": lot, "21": serial, "17": "270101", "98": more}
    assert read(build("https://id.gs1.org", tuple(fields.items()))).fields == fields


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ([("10", "A")], "không có mã hàng"),
        ([("01", TEA), ("10", "A"), ("10", "B")], "hai lần"),
        ([("01", TEA), ("10", "A"), ("235", "B")], "235"),
        ([("01", TEA), ("10", "é")], "ký tự"),
        ([("01", TEA), ("04", "1")], "Không có nhóm"),
    ],
)
def test_what_cannot_be_said_in_a_link_is_refused(fields, why):
    with pytest.raises(InputError, match=why):
        build("https://id.gs1.org", fields)


@pytest.mark.parametrize(
    ("uri", "why"),
    [
        (f"https://id.gs1.org/01/{TEA}/21/S/10/L", "sai thứ tự"),
        (f"https://id.gs1.org/01/{TEA}?21=S", "21"),
        (f"https://id.gs1.org/01/{TEA}?10=L", "trước dấu hỏi"),
        (f"https://id.gs1.org/01/{TEA}?98=A+B", "ký tự"),
        (f"https://id.gs1.org/01/{TEA}/10/", "10"),
        (f"https://id.gs1.org/01/{TEA}/lo/3", "phần lạ"),
        (f"https://user@id.gs1.org/01/{TEA}", "tên miền"),
        (f"javascript://id.gs1.org/01/{TEA}", "https://"),
        (f"https://id.gs1.org/01/{TEA}%2", "ký tự"),
        (f"https://id.gs1.org/01/{TEA}?11=261102&11=261102", "hai lần"),
        ("https://zalo.me/htx", "không có mã hàng"),
        ("https://truyxuat.gov.vn/Lô", "ký tự"),
    ],
)
def test_a_wrong_link_is_refused_with_its_reason(uri, why):
    with pytest.raises(InputError, match=why) as refusal:
        read(uri)
    assert refusal.value.remedy


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text):
    for uri in (text, "https://a/" + text, f"https://a/01/{TEA}/" + text, f"https://a/01/{TEA}?" + text):
        with suppress(InputError):
            read(uri)
