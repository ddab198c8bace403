"""A lot as it is typed in one line."""

from __future__ import annotations

from datetime import date

import pytest

from coop_live.catalog.lot_line import read_lot
from coop_live.errors import InputError
from coop_live.model import Lot

TODAY = date(2026, 11, 22)


def read(text: str) -> Lot:
    return read_lot(text, "C1", "", TODAY)


def test_a_whole_line():
    assert read("20, L3, Mai Thị Lam, 2/11, VietGAP 0123") == Lot(
        "C1", "", "L3", "Mai Thị Lam", "2026-11-02", "VietGAP 0123", first=20, left=20
    )


def test_day_and_certificate_are_known_by_their_form_wherever_they_stand():
    assert read("5, L4, OCOP 4 sao, 30.10.2026, Đinh Văn Thảo") == Lot(
        "C1", "", "L4", "Đinh Văn Thảo", "2026-10-30", "OCOP 4 sao", first=5, left=5
    )


def test_number_and_lot_are_enough():
    assert read("12,L1") == Lot("C1", "", "L1", first=12, left=12)


@pytest.mark.parametrize(
    ("typed", "grams"),
    [
        ("12,5, L3", 12_500),
        ("12,5kg,L3", 12_500),
        ("12.5, L3", 12_500),
        ("20, L3", 20_000),
        ("800 g, L3", 800),
    ],
)
def test_a_lot_by_weight_has_decimals(typed: str, grams: int):
    lot = read_lot(typed, "C7", "", TODAY, weighed=True)
    assert lot == Lot("C7", "", "L3", first=grams, left=grams, weighed=True)


@pytest.mark.parametrize("typed", ["12,5", "ít, L3", "1,2345, L3"])
def test_a_lot_by_weight_that_is_not_clear_is_refused(typed: str):
    with pytest.raises(InputError, match="Chưa đọc được lô hàng"):
        read_lot(typed, "C7", "", TODAY, weighed=True)


@pytest.mark.parametrize(
    ("typed", "day"), [("22/11", "2026-11-22"), ("23/11", "2025-11-23"), ("1/2/26", "2026-02-01")]
)
def test_a_day_without_a_year_is_the_last_one_that_has_been(typed: str, day: str):
    assert read(f"1, L1, {typed}").harvested == day


@pytest.mark.parametrize(
    ("typed", "cause"),
    [
        ("", "Chưa đọc được lô hàng"),
        ("L3, 20", "Chưa đọc được lô hàng"),
        ("-5, L3", "Chưa đọc được lô hàng"),
        ("20", "Chưa đọc được lô hàng"),
        ("20, ", "Chưa đọc được lô hàng"),
        ("20, L3, 31/2", "Không có ngày 31/2"),
        ("20, L3, Lan, Mai", "Chưa rõ “Mai” là gì"),
    ],
)
def test_what_cannot_be_read_is_told_with_a_way_out(typed: str, cause: str):
    with pytest.raises(InputError, match=cause) as trouble:
        read(typed)
    assert trouble.value.remedy
