"""The old district of a commune, for forms that still ask for one."""

from __future__ import annotations

from coop_live.places.districts import old_district
from coop_live.places.units import table


def test_a_commune_that_lay_in_one_district_tells_it() -> None:
    assert old_district("21622") == "Huyện An Lão"
    assert old_district("27169") == "Quận 10"


def test_a_code_that_is_none_has_no_district() -> None:
    assert old_district("") == ""
    assert old_district("99999") == ""


def test_a_commune_with_land_of_several_districts_tells_none() -> None:
    mixed = next(unit for unit, land in table().covered.items() if len(land) > 1)
    assert old_district(table().units[mixed].ward_code) == ""
