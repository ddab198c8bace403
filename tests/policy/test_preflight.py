"""The checklist before the live: to fix first, to tick next, what is well last."""

from __future__ import annotations

from datetime import date

import pytest

from coop_live.errors import InputError
from coop_live.model import Certificate, Product
from coop_live.policy import State, own_path, preflight

TODAY = date(2026, 11, 22)


def tea(**more):
    return Product("C1", "Chè dây", "gói", 85_000, law_class="food", member="Lam", place="An Toàn", **more)


def points(*products, platforms=("facebook",), **more):
    return preflight(products, platforms, today=TODAY, **more)


def test_an_evening_without_faults_asks_only_what_a_person_can_tell():
    told = points(tea())
    assert [one.id for one in told if one.state is State.FIX] == []
    assert {one.id for one in told if one.state is State.ASK} == {"P22", "P23", "P27", "P29"}
    assert {one.id for one in told if one.state is State.OK} == {"rules", "products"}
    assert "01/07/2026" in next(one.sentence for one in told if one.id == "rules")


def test_a_platform_brings_its_own_questions_and_says_what_stays_off():
    told = points(tea(), platforms=("tiktok",))
    assert {"P24", "P25"} <= {one.id for one in told if one.state is State.ASK}
    assert {"P01", "P02", "P03", "P05"} <= {one.id for one in told if one.state is State.OK}


def test_a_fault_of_a_product_names_it_and_comes_first():
    told = points(tea(talk=("chữa ho",)))
    assert (told[0].id, told[0].code, told[0].field, told[0].state) == ("P10", "C1", "talk", State.FIX)
    assert told[0].instead
    assert "products" not in {one.id for one in told}


@pytest.mark.parametrize(
    ("paper", "level", "word"),
    [
        (Certificate("ocop", "12/QĐ", 4, issued="2023-11-21"), "warn", "đã hết hạn ngày 21/11/2026"),
        (Certificate("ocop", issued="2023-11-22"), "warn", "22/11/2026"),
        (Certificate("ocop", issued="2023-12-22"), "warn", "22/12/2026"),
        (Certificate("ocop", issued="2023-12-23"), "inform", "23/12/2026"),
        (Certificate("vietgap", expires="2027-02-20"), "inform", "20/02/2027"),
        (Certificate("organic", issued="2026-01-01"), "warn", "chưa ghi ngày"),
    ],
)
def test_a_certificate_near_its_end_is_told(paper, level, word):
    (told,) = [one for one in points(tea(certificates=(paper,))) if one.id == "certificate"]
    assert (told.level, told.state, told.code) == (level, State.FIX, "C1")
    assert word in told.sentence


def test_a_certificate_with_time_left_is_not_told():
    papers = (
        Certificate("ocop", issued="2024-06-01"),
        Certificate("advert"),
        Certificate("vietgap", expires="2027-02-21"),
    )
    assert not [one for one in points(tea(certificates=papers)) if one.id == "certificate"]


def test_a_wrong_file_of_ones_own_is_on_the_list():
    own_path().write_text("rule = 3", encoding="utf-8")
    told = points()
    assert (told[0].id, told[0].state) == ("own-rules", State.FIX)
    assert "policy.toml" in told[0].sentence


def test_questions_come_in_the_readers_language():
    asked = next(one for one in points(language="fr") if one.id == "P29")
    assert asked.sentence.startswith("L’image")


def test_an_unknown_platform_is_refused():
    with pytest.raises(InputError):
        points(platforms=("tictoc",))
