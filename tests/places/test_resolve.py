"""Addresses as customers type them: what is certain, what is offered, and that nothing is invented."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.places import Resolved, Unit, resolve
from tests.places import vectors
from tests.places.accuracy import judge
from tests.places.vectors import SPELLINGS

LINES = [
    tuple(line.split(" => ", 1))
    for line in (Path(__file__).parent / "chat.txt").read_text(encoding="utf-8").splitlines()
    if " => " in line and not line.startswith("#")
]
published = pytest.mark.skipif(not vectors.THERE, reason=vectors.WHY)


def as_told(found: Resolved) -> str:
    if found.sure:
        return f"= {found.ward}, {found.province}"
    return f"? {found.province or '-'}"


@pytest.mark.parametrize(("text", "wanted"), LINES, ids=[text for text, _ in LINES])
def test_a_line_of_chat_leads_where_it_should(text: str, wanted: str):
    found = resolve(text)
    answer, _, street = wanted.partition(" @ ")
    if answer.startswith("="):
        assert as_told(found) == answer
        assert found.candidates == ()
        assert not street or found.street == street
        return
    province, _, wards = answer.partition(" :")
    assert as_told(found) == province
    assert found.ward is found.ward_code is None
    offered = [one.ward for one in found.candidates]
    assert {ward.strip() for ward in wards.split(";") if ward.strip()} <= set(offered)


def test_there_are_enough_lines_of_every_kind():
    assert len(LINES) >= 80
    assert sum(wanted.startswith("?") for _, wanted in LINES) >= 30


def test_the_answer_is_whole():
    found = resolve("12 Lê Lợi, p Bến Nghé, q1, hcm")
    assert found == Resolved(
        ward_code="26740",
        province_code="79",
        ward="Phường Sài Gòn",
        province="Thành phố Hồ Chí Minh",
        street="12 Lê Lợi",
        sure=True,
    )


def test_a_divided_ward_offers_all_its_parts_with_their_codes():
    found = resolve("12 Láng, phường Láng Hạ, Đống Đa, hn")
    assert not found.sure
    assert (found.province_code, found.street) == ("01", "12 Láng")
    assert Unit("00199", "01", "Phường Láng", "Thành phố Hà Nội") in found.candidates
    assert {one.ward_code for one in found.candidates[:3]} == {"00235", "00025", "00199"}


def test_never_more_than_ten_are_offered():
    assert len(resolve("phường 1").candidates) == 10


def test_marks_may_be_typed_in_any_order_and_form():
    import unicodedata

    text = "phường Thuận Hoá, tp Huế"
    assert resolve(unicodedata.normalize("NFD", text)) == resolve(unicodedata.normalize("NFC", text))
    assert resolve("p. Đập Đá, An Nhơn, Bình Định").ward == resolve("p. Ðập Ðá, An Nhơn, Bình Ðịnh").ward


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("xã Đông Tiến, Thanh Hóa", "xã Đồng Tiến, Thanh Hóa"),
        ("xã Tân Thành, Tây Ninh", "xã Tân Thạnh, Tây Ninh"),
    ],
)
def test_namesakes_are_told_apart_by_their_marks_or_not_at_all(text: str, other: str):
    assert resolve(text).ward is None or resolve(text).ward != resolve(other).ward
    assert not resolve(vectors.plain(text)).sure


@pytest.mark.parametrize("name", ["nguyễn huệ", "nguyễn thái bình", "trần bình định", "lê hải dương"])
def test_a_person_or_street_called_like_a_province_is_none(name: str):
    for text in (name, vectors.plain(name), f"12 {name}", f"đường {name}"):
        assert resolve(text).province is None, text


@pytest.mark.parametrize(
    "street", ["12 Nguyễn Huệ", "đường Hà Nội", "số 5 Điện Biên Phủ", "ấp Tân An", "9 Tân Phú"]
)
@pytest.mark.parametrize("rest", ["phường Bến Nghé, quận 1, hcm", "xã An Toàn, Gia Lai", "p3 q3 tp hcm"])
def test_no_street_before_it_changes_the_answer(street: str, rest: str):
    with_street = resolve(f"{street}, {rest}")
    assert with_street.ward_code == resolve(rest).ward_code is not None
    assert with_street.street == street


def test_what_leads_to_the_address_and_the_phone_are_not_the_street():
    found = resolve("chị ship về 12 Lê Lợi 0905 123 267 phường Bến Nghé q1 hcm nhé")
    assert (found.ward, found.street) == ("Phường Sài Gòn", "12 Lê Lợi")


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("23 Láng Hạ, Đống Đa, Hà Nội", "23 Láng Hạ"),
        ("12 Lê Lợi, tp Thủ Đức, hcm", "12 Lê Lợi"),
        ("TP. Hồ Chí Minh", ""),
        ("tp Đồng Hới, Quảng Bình", ""),
        ("tỉnh Bình Dương cũ, 5 Lê Lai, phường Phú Lợi", "5 Lê Lai"),
        ("12 nguyen hue", "12 nguyen hue"),
    ],
)
def test_the_street_is_kept_where_the_ward_is_not_known(text: str, street: str):
    assert resolve(text).street == street


def test_two_provinces_are_none():
    assert resolve("ship Đà Nẵng hay Huế vậy shop").province is None
    assert resolve("Hà Nội, Hải Phòng đều ship hả").province is None


def test_an_old_province_beside_a_district_elsewhere_is_a_contradiction():
    """Bạc Liêu is Cà Mau now, but Đầm Dơi never was in Bạc Liêu."""
    assert resolve("xã Tân Đức, huyện Đầm Dơi, Cà Mau").sure
    assert not resolve("xã Tân Đức, huyện Đầm Dơi, Bạc Liêu").sure


def test_a_name_that_goes_on_is_another_name():
    assert resolve("Gia Lai, xã An Toàn").sure
    assert not resolve("Gia Lai, xã An Toàn Đông").sure


@pytest.mark.parametrize(
    "text", ["", " ", ",", "12", "p", "xã", "xã ,", "tp.", "p.1/2", "'", "K'", "\x00", "١٢ q1"]
)
def test_scraps_mean_nothing(text: str):
    assert not resolve(text).sure


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_it_fall(text: str):
    found = resolve(text)
    assert found.sure == (found.ward_code is not None)


PIECES = st.sampled_from(
    [
        "xã",
        "p.",
        "q",
        "1",
        "12/3",
        "an toàn",
        "gia lai",
        "Huế",
        "hcm",
        ",",
        "đường",
        "bến nghé",
        "tân phú",
        "An Lão",
    ]
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_pieces_of_addresses_in_any_order_never_contradict_themselves(text: str):
    found = resolve(text)
    assert len(found.candidates) <= 10
    assert found.sure == (found.ward_code is not None)
    if found.sure:
        assert found.candidates == ()
        assert found.province_code is not None
    elif found.province_code:
        assert {one.province_code for one in found.candidates} <= {found.province_code}


def test_the_time_grows_with_the_text_and_no_faster():
    def took(text: str) -> float:
        start = time.process_time()
        resolve(text)
        return time.process_time() - start

    resolve("")
    short = min(took("p1 tân phú " * 100) for _ in range(3))
    assert took("p1 tân phú " * 10_000) < 20 * short + 1


@published
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_old_address_is_sent_astray(spelling: str):
    """A sample of the 9,817 old wards; tests/places/accuracy.py reads them all."""
    homes = {code: province for code, _, province, _ in vectors.units()}
    rows = random.Random(237).sample(vectors.olds(), 1500)
    verdicts = [judge(resolve(SPELLINGS[spelling](row)), row.codes, homes) for row in rows]
    assert not {"wrong ward", "wrong province"} & set(verdicts)
    assert verdicts.count("right") > 0.93 * len(rows)


@published
@pytest.mark.parametrize("spell", [str, vectors.plain], ids=["accents", "no accents"])
def test_every_commune_of_today_is_found_by_its_full_name(spell: type[str]):
    """Sure, or offered: where an old ward of that name went elsewhere, a person must say."""
    unsure = 0
    for code, ward, province_code, province in vectors.units():
        found = resolve(spell(f"{ward}, {province}"))
        assert found.province_code == province_code, ward
        unsure += not found.sure
        if found.sure:
            assert found.ward_code == code, ward
        else:
            assert code in {one.ward_code for one in found.candidates}, ward
    assert unsure <= 210


def test_candidates_in_the_province_that_is_written_come_first():
    provinces = [one.province for one in resolve("xã San Sả Hồ, thị xã Sa Pa, Lào Cai").candidates]
    assert provinces[0] == "Tỉnh Lào Cai"
    assert provinces == sorted(provinces, key=lambda name: name != "Tỉnh Lào Cai")
