"""A person types the beginning of a commune's name and is offered what may be meant, the best first."""

from __future__ import annotations

import pytest

from coop_live.places import find_communes, guess_communes, unit_of


def names(text: str) -> list[str]:
    return [f"{unit.ward}, {unit.province}" for unit in find_communes(text)]


@pytest.mark.parametrize("typed", ["ia hrung", "Ia Hrung", "xã ia hrung gia lai", "ia hrun"])
def test_a_commune_of_today_is_found_by_its_name(typed):
    assert names(typed)[0] == "Xã Ia Hrung, Tỉnh Gia Lai"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ia yok", "Xã Ia Hrung, Tỉnh Gia Lai"),
        ("p5 da lat", "Phường Cam Ly - Đà Lạt, Tỉnh Lâm Đồng"),
        ("bến nghé q1", "Phường Sài Gòn, Thành phố Hồ Chí Minh"),
    ],
)
def test_an_earlier_name_leads_to_the_commune_of_today(typed, found):
    assert names(typed)[0] == found


def test_words_are_whole_words_but_for_the_last():
    assert "Xã Ia Hrú, Tỉnh Gia Lai" in names("ia hr")
    assert names("i hrung") == []
    assert all("Huế" not in one for one in names("nguyễn huệ"))


def test_marks_that_were_typed_are_meant():
    assert names("bơ") != names("bo")
    assert "Xã An Toàn, Tỉnh Gia Lai" in names("an toàn")
    assert "Xã An Toàn, Tỉnh Gia Lai" not in names("án toàn")


def test_the_whole_name_comes_before_longer_ones_and_no_more_than_there_are_keys():
    assert names("chư sê")[0] == "Xã Chư Sê, Tỉnh Gia Lai"
    assert len(names("tân")) == 9


@pytest.mark.parametrize("typed", ["", "  ", "!!!", "zzzz", "🍯" * 50, "p"])
def test_what_names_nothing_finds_nothing_and_never_fails(typed):
    assert typed == "p" or names(typed) == []
    find_communes(typed)


def test_a_commune_is_known_by_its_code():
    found = find_communes("ia hrung")[0]
    assert unit_of(found.ward_code) == found
    assert unit_of("no such code") is None


@pytest.mark.parametrize(
    ("address", "first"),
    [
        ("chợ Chư Sê", "Xã Chư Sê, Tỉnh Gia Lai"),
        ("gần cầu, ia yok, gia lai", "Xã Ia Hrung, Tỉnh Gia Lai"),
    ],
)
def test_an_address_that_means_nothing_for_sure_is_guessed_from_its_end(address, first):
    unit = guess_communes(address)[0]
    assert f"{unit.ward}, {unit.province}" == first


@pytest.mark.parametrize("address", ["", "số 14 đường Y Ngông, Đắk Lắk", "chợ", "0905", "nhà cô"])
def test_where_no_whole_name_stands_nothing_is_guessed(address):
    assert guess_communes(address) == ()
