"""What may stand in each kind of GS1 data, and the sentence where something else does."""

from __future__ import annotations

import pytest

from coop_live.errors import InputError
from coop_live.overlay.gs1_fields import has_known_length, is_day, is_known, require_field


@pytest.mark.parametrize(
    ("ai", "value"),
    [
        ("01", "08930000000019"),
        ("10", "L"),
        ("10", "LO-2611/A_b.(1)"),
        ("10", "x" * 20),
        ("11", "261102"),
        ("17", "271100"),
        ("20", "07"),
        ("253", "1231231231232"),
        ("3103", "000195"),
        ("422", "704"),
        ("7007", "261101261105"),
        ("8010", "0200-A"),
        ("99", "x" * 90),
    ],
)
def test_right_data_passes(ai, value):
    require_field(ai, value)


@pytest.mark.parametrize(
    ("ai", "value", "why"),
    [
        ("89", "ABC", "Không có nhóm"),
        ("1", "A", "Không có nhóm"),
        ("010", "A", "Không có nhóm"),
        ("01", "8930000000019", "14 chữ số"),
        ("01", "08930000000018", "số kiểm"),
        ("00", "006141411234567891", "số kiểm"),
        ("10", "", "1–20 ký tự"),
        ("10", "x" * 21, "1–20 ký tự"),
        ("10", "Lô3", "1–20 ký tự"),
        ("10", "A B", "1–20 ký tự"),
        ("10", "A#B", "1–20 ký tự"),
        ("11", "261131", "ngày"),
        ("11", "261301", "ngày"),
        ("17", "26-11-02", "6 chữ số"),
        ("3106", "000195", "Không có nhóm"),
        ("8010", "abc", "1–30 ký tự"),
    ],
)
def test_wrong_data_is_refused_with_what_would_be_right(ai, value, why):
    with pytest.raises(InputError, match=why) as refusal:
        require_field(ai, value)
    assert refusal.value.remedy


def test_a_day_may_be_left_open_but_must_exist():
    assert is_day("240229")
    assert is_day("261100")
    assert not is_day("230229")
    assert not is_day("260001")


def test_only_kinds_of_known_length_need_no_mark_behind_them():
    assert [
        ai for ai in ("00", "01", "10", "11", "17", "21", "3103", "3922", "414", "99") if has_known_length(ai)
    ] == [
        "00",
        "01",
        "11",
        "17",
        "3103",
        "414",
    ]
    assert all(is_known(ai) for ai in ("00", "3105", "710", "716", "7239", "8200", "91", "99"))
    assert not any(is_known(ai) for ai in ("", "04", "14", "3106", "7240a", "999"))
