"""The table that comes with the program: whole, up to date, and cheap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coop_live.places.units import Level, parted, table
from coop_live.resources import asset
from tests.places import vectors
from tests.places.build_table import NOW_WARDS, Syllables, former_names

published = pytest.mark.skipif(not vectors.THERE, reason=vectors.WHY)


def test_it_holds_all_there_is():
    places = table()
    assert (len(places.new_provinces), len(places.units)) == (34, 3321)
    assert (len(places.old_to_new), len(places.old_wards)) == (63, 10040)
    assert all(ward.units for ward in places.old_wards)
    divided = [ward for ward in places.old_wards if len(ward.units) > 1]
    assert len(divided) == 471


@published
def test_its_communes_are_those_of_the_statistics_office():
    """The office writes Hoà where the table writes Hòa; that is one name."""
    ours = {one.ward_code: (vectors.plain(one.ward), one.province_code) for one in table().units}
    theirs = {code: (vectors.plain(name), province) for code, name, province, _ in vectors.units()}
    assert {code: ours.get(code) for code in theirs} == theirs


def test_the_changes_of_april_2026_are_in_it():
    units = {one.ward_code: one for one in table().units}
    assert {units[code].ward for code in NOW_WARDS} == {f"Phường {name}" for name in NOW_WARDS.values()}
    assert {units[code].province for code in NOW_WARDS} == {"Thành phố Đồng Nai"}
    assert units["06978"].ward == "Xã Ba Chẽ"
    assert "06970" not in units


def test_islands_without_wards_lead_to_their_special_zone():
    names = [name for name in table().names["con dao"] if name.level == Level.OLD_WARD]
    units = [table().units[unit].ward for name in names for unit in table().old_wards[name.index].units]
    assert units == ["Đặc khu Côn Đảo"]


def test_the_licence_of_the_data_comes_with_it():
    assert "MIT License" in asset("places", "LICENSE").read_text(encoding="utf-8")


def test_it_is_small_and_nobody_pays_for_it_before_the_first_address():
    assert asset("places", "units.txt.gz").stat().st_size < 500_000
    code = "import coop_live.places, coop_live.places.units as u; print(u.table.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_a_name_is_parted_from_its_type_word():
    assert parted("Thị trấn Kbang") == ("Thị trấn", "Kbang")
    assert parted("Quận 1") == ("Quận", "1")


def test_former_names_are_cut_into_words_and_doubtful_ones_left_out():
    syllables = Syllables(["Xã Tân Dân", "Quảng Uyên", "Tân An", "Phường 7"])
    assert former_names('["xatandan", "tandan"]', syllables) == ["Xã tan dan"]
    assert former_names('["huyenquanguyen", "quanguyen"]', syllables) == ["Huyện quang uyen"]
    assert former_names('["phuong7", "p7", "f07", "phuong07"]', syllables) == ["Phường 7"]
    assert former_names(None, syllables) == []


def test_the_builder_says_how_it_is_called():
    command = [sys.executable, "-m", "tests.places.build_table"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 1
    assert "FOLDER_OF_vietnamadminunits" in done.stderr
