"""A bank is found by what people type, and never guessed where two are meant."""

from __future__ import annotations

import pytest

from coop_live.errors import InputError
from coop_live.overlay.banks import bank_of, banks, bin_of, find


def test_the_list_is_whole():
    numbers = [bank.bin for bank in banks()]
    assert len(numbers) == len(set(numbers)) == 66
    assert numbers == sorted(numbers)
    assert all(len(number) == 6 and number.isdigit() for number in numbers)
    assert all(bank.short and bank.name and bank.source in ("sbv", "?") for bank in banks())
    assert sum(bank.source == "sbv" for bank in banks()) == 56, "as many as the State Bank's letter"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("970436", "970436"),
        (" 970436 ", "970436"),
        ("vietcombank", "970436"),
        ("VCB", "970436"),
        ("Ngoại thương", "970436"),
        ("mb", "970422"),
        ("MB Bank", "970422"),
        ("ngân hàng quân đội", "970422"),
        ("quan doi", "970422"),
        ("agribank", "970405"),
        ("Á Châu", "970416"),
        ("hdbank", "970437"),
        ("hd", "970437"),
        ("lienvietpostbank", "970449"),
        ("OceanBank", "970414"),
        ("Đông Á", "970406"),
        ("hop tac xa", "970446"),
        ("vietin", "970415"),
        ("acb bank", "970416"),
        ("VietBank", "970433"),
    ],
)
def test_what_is_typed_means_one_bank(typed, number):
    assert bin_of(typed) == number
    assert bank_of(number) in find(typed)


@pytest.mark.parametrize("typed", ["sài gòn", "cimb", "kookmin", "viet", "bvb", "bank"])
def test_where_more_than_one_is_meant_they_are_named(typed):
    assert len(find(typed)) > 1
    with pytest.raises(InputError, match="nhiều ngân hàng") as refusal:
        bin_of(typed)
    assert find(typed)[0].bin in refusal.value.cause


@pytest.mark.parametrize("typed", ["", "  ", "ngân hàng xyz", "97043", "6688", "٩٧٠٤٣٦"])
def test_what_means_no_bank_is_refused(typed):
    with pytest.raises(InputError, match="Không tìm thấy"):
        bin_of(typed)


def test_a_number_nobody_knows_yet_is_taken_as_it_is():
    assert bin_of("999999") == "999999"
    assert bank_of("999999") is None
