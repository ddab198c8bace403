"""What must stand on a paper of each kind, however its parts came in."""

from __future__ import annotations

import pytest

from coop_live.catalog.cells import Broken, Cell
from coop_live.catalog.paper_facts import WrittenPaper, certificate_of, scheme_of, scheme_word
from coop_live.errors import InputError
from coop_live.model import SCHEMES, Certificate


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_kind_is_known_by_its_word_and_by_its_name_in_json(scheme: str) -> None:
    assert scheme_of(scheme_word(scheme)) == scheme
    assert scheme_of(scheme) == scheme
    assert scheme_of(f"Giấy chứng nhận {scheme_word(scheme)}") == scheme


@pytest.mark.parametrize("text", ["", "giấy", "OCOP 4 sao", "ISO 22000", "VSATTP"])
def test_another_text_is_no_kind(text: str) -> None:
    assert scheme_of(text) is None


@pytest.mark.parametrize("stars", [4, 4.0, "4", "4 sao"])
@pytest.mark.parametrize("issued", ["15/03/2024", "2024-03-15", 45366, Broken("15/03/2024", "là ngày", "?")])
def test_parts_come_as_text_as_numbers_or_as_dates_of_excel(stars: Cell, issued: Cell) -> None:
    written = WrittenPaper("OCOP", 123, stars, issued=issued)
    assert certificate_of(written) == Certificate("ocop", "123", 4, issued="2024-03-15")


def test_a_part_that_excel_broke_is_told_as_excel_broke_it() -> None:
    with pytest.raises(InputError, match="Excel đã đổi") as told:
        certificate_of(WrittenPaper("VietGAP", Broken("01/02/2026", "Excel đã đổi ô này.", "Gõ lại.")))
    assert told.value.remedy == "Gõ lại."


def test_stars_of_nothing_are_none() -> None:
    assert certificate_of(WrittenPaper("VietGAP", stars=0)).stars == 0
    with pytest.raises(InputError, match="Chỉ OCOP có sao"):
        certificate_of(WrittenPaper("VietGAP", stars=3))
