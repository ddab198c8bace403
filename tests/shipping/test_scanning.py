"""What a scanner types: our code in any shape, a carrier's, a number by hand; else a clear refusal."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.errors import NotPossible
from coop_live.memo import memo_code
from coop_live.shipping.scanning import scanned_number

CARRIED = {"GHN5ABC123": 7, "S22.A1.17.B4.1234": 8, "8030123456": 9, "AAWW01": 10}


def number(text: str, prefix: str = "HTX") -> int:
    return scanned_number(text, prefix, CARRIED.get)


@pytest.mark.parametrize(
    "typed",
    [
        "HTX001321",
        "htx001321\r\n",
        "  HTX 0013 21 ",
        "]Q3HTX001321",
        "\x02HTX001321\x03",
        "HTX-001321.",
        "https://htx.vn/HTX001321",
        'HTXàà&"é&',  # a French keyboard: the digits without shift
        "HTXđđăêâă",  # the Vietnamese keyboard of Windows
        "htx))!#@!",  # the shift lock of an American one
        "#132",
        " 132 ",
        "# 132",
    ],
)
def test_our_code_is_read_however_the_keyboard_gave_it(typed):
    assert number(typed) == 132


@pytest.mark.parametrize(
    ("prefix", "typed"),
    [
        ("COOP", "CÔP001321"),  # Telex: OO
        ("DDAK", "ĐAK001321"),  # Telex: DD
        ("NAWM", "NĂM001321"),  # Telex: AW
        ("TEENJ", "TÊNJ001321"),
        ("HAS", "HÁ001321"),  # Telex: S
    ],
)
def test_what_a_typing_program_joined_is_taken_apart(prefix, typed):
    assert number(typed, prefix) == 132


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("GHN5ABC123", 7),
        ("ghn5abc123\n", 7),
        ("]C1GHN5ABC123", 7),
        ("S22.A1.17.B4.1234", 8),
        ("S22.Á.17.B4.1234", 8),  # VNI: a 1 after a vowel
        ("8030123456", 9),
        ("ÂWW01", 10),
    ],
)
def test_a_carriers_code_leads_to_its_order(typed, expected):
    assert number(typed) == expected


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "Chưa có mã"),
        (" \r\n\x1d", "Chưa có mã"),
        ("HTX001322", "chưa đúng"),  # the last digit finds the slip
        ("HTX00132", "chưa đúng"),
        ("HTX001321 HTX001337", "hai mã"),
        ("00020101021238540010A00000072701240006970436", "chuyển tiền"),
        ("8930000000001", "Không đơn nào"),
        ("LFVN99887766", "Không đơn nào"),
        ("#0", "Không đơn nào"),
        ("=HYPERLINK(1)", "Không đơn nào"),
    ],
)
def test_what_leads_nowhere_is_refused_with_what_to_do(typed, why):
    with pytest.raises(NotPossible, match=why) as refused:
        number(typed)
    assert refused.value.remedy
    assert not typed.strip() or typed.strip() not in str(refused.value)


def test_two_labels_in_one_scan_are_not_guessed():
    with pytest.raises(NotPossible, match="hai mã"):
        number(f"{memo_code(1)};{memo_code(2)}")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_an_order_or_a_refusal(text):
    with suppress(NotPossible):
        assert number(text) > 0


@given(st.integers(1, 9_999_999), st.sampled_from(["HTX", "ANTOA", "QB"]))
def test_every_code_of_ours_comes_back(order, prefix):
    assert number(memo_code(order, prefix).lower(), prefix) == order
