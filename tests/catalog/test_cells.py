"""Prices, stock and days as people type them."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.catalog.cells import (
    Broken,
    Cell,
    read_day,
    read_grams,
    read_minutes,
    read_price,
    read_stock,
    shown,
)
from coop_live.errors import InputError
from coop_live.money import dong, grouped


@pytest.mark.parametrize(
    ("typed", "price"),
    [
        (85000, 85000),
        (85000.0, 85000),
        ("85000", 85000),
        ("85.000", 85000),
        ("85,000", 85000),
        ("85 000", 85000),
        ("85\u00a0000", 85000),
        ("85.000đ", 85000),
        ("85,000 VND", 85000),
        ("85.000 ₫", 85000),
        ("85.000đ/gói", 85000),
        ("85k", 85000),
        ("85 K", 85000),
        ("8,5k", 8500),
        ("85 nghìn", 85000),
        ("85 ngàn đồng", 85000),
        ("1.250.000", 1250000),
        ("1,250,000.00", 1250000),
        ("85000.00", 85000),
        ("1,2tr", 1200000),
        ("2 triệu", 2000000),
        ("８５０００", 85000),
        (100_000_000, 100_000_000),
        (1000, 1000),
    ],
)
def test_a_price_without_doubt_is_read(typed: Cell, price: int) -> None:
    assert read_price(typed, "Giá") == price


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("8,5", "Giá “8,5” chưa rõ."),
        ("85.00.0", "Giá “85.00.0” chưa rõ."),
        ("85 00", "Giá “85 00” chưa rõ."),
        ("1tr2", "Giá “1tr2” chưa rõ."),
        ("hỏi sau", "Giá “hỏi sau” chưa rõ."),
        ("85000-90000", "Giá “85000-90000” chưa rõ."),
        ("1e5", "Giá “1e5” chưa rõ."),
        ("८५०००", "Giá “८५०००” chưa rõ."),
        ("9" * 200, "Giá “" + "9" * 29 + "…” chưa rõ."),
        (8.5, "Giá “8.5” có số lẻ."),
        (85000.5, "Giá “85000.5” có số lẻ."),
        (math.inf, "Giá “inf” có số lẻ."),
        (math.nan, "Giá “nan” có số lẻ."),
        (0, "Giá phải lớn hơn 0."),
        ("-85.000", "Giá phải lớn hơn 0."),
        (-1, "Giá phải lớn hơn 0."),
        (85, "Giá 85\u00a0₫ quá nhỏ."),
        (999, "Giá 999\u00a0₫ quá nhỏ."),
        (100_000_001, "Giá lớn hơn 100 triệu đồng."),
        (10**400, "Giá lớn hơn 100 triệu đồng."),
    ],
)
def test_a_price_in_doubt_is_told_and_not_guessed(typed: Cell, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read_price(typed, "Giá")
    assert told.value.cause == cause
    assert told.value.remedy


@settings(deadline=None)
@given(st.integers(1_000, 100_000_000))
def test_what_we_write_we_read(price: int) -> None:
    assert read_price(dong(price), "Giá") == price
    assert read_price(grouped(price, ","), "Giá") == price
    assert read_price(str(price), "Giá") == price


@settings(deadline=None)
@given(st.text() | st.integers() | st.floats())
def test_any_cell_gives_a_sane_price_or_a_reason(cell: Cell) -> None:
    try:
        price = read_price(cell, "Giá")
    except InputError as trouble:
        price = 1_000 if trouble.cause.startswith("Giá") and trouble.remedy else 0
    assert 1_000 <= price <= 100_000_000


@pytest.mark.parametrize(
    ("typed", "stock"),
    [
        (42, 42),
        (42.0, 42),
        ("42", 42),
        ("42 gói", 42),
        ("42GÓI", 42),
        ("1.200", 1200),
        (0, 0),
        ("0", 0),
        ("Hết hàng", 0),
    ],
)
def test_stock_is_a_whole_number_of_units(typed: Cell, stock: int) -> None:
    assert read_stock(typed, "Tồn", "gói") == stock


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("7,5", "Tồn “7,5” không phải số nguyên."),
        (7.5, "Tồn “7.5” không phải số nguyên."),
        ("0.500", "Tồn “0.500” không phải số nguyên."),
        ("42 hộp", "Tồn “42 hộp” không phải số nguyên."),
        ("nhiều", "Tồn “nhiều” không phải số nguyên."),
        (-3, "Tồn nhỏ hơn 0."),
        (905123456, "Tồn lớn hơn 1.000.000."),
    ],
)
def test_odd_stock_is_told(typed: Cell, cause: str) -> None:
    with pytest.raises(InputError, match="^" + cause.replace(".", r"\.")):
        read_stock(typed, "Tồn", "gói")


@pytest.mark.parametrize(
    ("typed", "grams"),
    [
        (12, 12_000),
        (12.5, 12_500),
        (0.3, 300),
        ("12,5", 12_500),
        ("12.5 kg", 12_500),
        ("1,25 ký", 1_250),
        ("0.500", 500),
        ("300g", 300),
        ("1.200", 1_200_000),
        ("1 200", 1_200_000),
        ("hết", 0),
        (0, 0),
    ],
)
def test_stock_by_weight_is_whole_grams(typed: Cell, grams: int) -> None:
    assert read_stock(typed, "Tồn", "ký", weighed=True) == grams


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        (0.0005, "Tồn “0.0005” chưa rõ."),
        (float("nan"), "Tồn “nan” chưa rõ."),
        ("12,5 gói", "Tồn “12,5 gói” chưa rõ."),
        ("-3", "Tồn nhỏ hơn 0."),
        (-0.5, "Tồn nhỏ hơn 0."),
        (2_000_000, "Tồn lớn hơn 1.000.000."),
    ],
)
def test_odd_stock_by_weight_is_told(typed: Cell, cause: str) -> None:
    with pytest.raises(InputError, match="^" + cause.replace(".", r"\.")):
        read_stock(typed, "Tồn", "ký", weighed=True)


def test_a_cell_is_shown_clean() -> None:
    assert shown("  Che\u0300\x07\u200b  da\u0302y\t An\r\nToàn ") == "Chè dây An\nToàn"
    assert shown("a\ud800b\u202ec") == "abc"
    assert shown(12.0) == "12"
    assert shown(Broken("#N/A", "", "")) == "#N/A"


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("15/03/2024", date(2024, 3, 15)),
        ("5/3/2024", date(2024, 3, 5)),
        ("15-03-2024", date(2024, 3, 15)),
        ("15.3.2024", date(2024, 3, 15)),
        ("15/3/24", date(2024, 3, 15)),
        ("2024-03-15", date(2024, 3, 15)),
        (" １５/０３/２０２４ ", date(2024, 3, 15)),
        (45366, date(2024, 3, 15)),
        (45366.0, date(2024, 3, 15)),
        (Broken("29/02/2024", "Excel đã đổi ô này thành ngày giờ.", "Gõ lại."), date(2024, 2, 29)),
    ],
)
def test_days_as_they_stand_in_a_cell(cell: Cell, day: date) -> None:
    assert read_day(cell, "Ngày cấp") == day


@pytest.mark.parametrize(
    ("cell", "cause"),
    [
        ("hôm qua", "Ngày cấp “hôm qua” chưa rõ là ngày nào."),
        ("15/03", "Ngày cấp “15/03” chưa rõ là ngày nào."),
        ("15/03-2024", "Ngày cấp “15/03-2024” chưa rõ là ngày nào."),
        ("٢٠٢٤-٠٣-١٥", "Ngày cấp “٢٠٢٤-٠٣-١٥” chưa rõ là ngày nào."),
        ("03/15/2024", "Không có ngày 03/15/2024."),
        ("30/02/2024", "Không có ngày 30/02/2024."),
        ("15/03/0024", "Năm 24 không thể đúng."),
        (2024, "Năm 1905 không thể đúng."),
        (45366.5, "Ngày cấp “45366.5” chưa rõ là ngày nào."),
        (math.inf, "Ngày cấp “inf” chưa rõ là ngày nào."),
        (Broken("#N/A", "Lỗi.", "Gõ lại."), "Ngày cấp “#N/A” chưa rõ là ngày nào."),
    ],
)
def test_what_is_no_day_is_told(cell: Cell, cause: str) -> None:
    with pytest.raises(InputError) as told:
        read_day(cell, "Ngày cấp")
    assert told.value.cause == cause
    assert "15/03/2024" in told.value.remedy


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("6", 6), ("6 phút", 6), ("6ph", 6), ("6'", 6), (6, 6), (6.0, 6), ("0", 0), ("240", 240), ("5 min", 5)],
)
def test_minutes_are_read_as_people_write_them(typed: Cell, minutes: int):
    assert read_minutes(typed, "Phút") == minutes


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("sáu", "Phút “sáu” không phải số nguyên."),
        (2.5, "Phút “2.5” không phải số nguyên."),
        ("phút", "Phút “phút” không phải số nguyên."),
        (241, "Phút phải từ 0 đến 240."),
        ("-1", "Phút phải từ 0 đến 240."),
        (-1, "Phút phải từ 0 đến 240."),
    ],
)
def test_minutes_that_cannot_be_are_told_with_what_to_type(typed: Cell, cause: str):
    with pytest.raises(InputError) as told:
        read_minutes(typed, "Phút")
    assert (told.value.cause, told.value.remedy) == (cause, "Gõ số phút, ví dụ 6. Chưa định thì bỏ trống.")


@pytest.mark.parametrize(
    ("typed", "grams"),
    [(120, 120), ("120", 120), ("120 g", 120), ("1,2 kg", 1200), ("1.250", 1250), ("0", 0)],
)
def test_a_weight_is_read_as_people_write_it(typed: Cell, grams: int):
    assert read_grams(typed, "Trọng lượng (g)") == grams


@pytest.mark.parametrize("typed", ["nặng", 1.5, "-3", "300 kg"])
def test_a_weight_that_cannot_be_is_told(typed: Cell):
    with pytest.raises(InputError, match="Trọng lượng"):
        read_grams(typed, "Trọng lượng (g)")
