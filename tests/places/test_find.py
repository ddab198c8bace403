"""Words of an address: where they end, which marks agree, and which names stand where."""

from __future__ import annotations

import pytest

from coop_live.letters import agrees
from coop_live.places.find import Before, find
from coop_live.places.units import Level, table
from coop_live.places.words import Text, word


def named(text: str) -> set[tuple[str, str]]:
    """Return (type word, words) of every name found."""
    words = Text(text)
    return {(one.typed, words.stretch(one.first, one.last)) for one in find(words, table()).mentions}


def standing(text: str, name: str) -> Before:
    words = Text(text)
    found = find(words, table()).mentions
    return next(one.before for one in found if words.stretch(one.first, one.last) == name)


@pytest.mark.parametrize(
    ("typed", "meant", "fits"),
    [
        ("hoà", "hòa", True),
        ("hoa", "hòa", True),
        ("hôa", "hòa", False),
        ("my", "Mỹ", True),
        ("mĩ", "Mỹ", True),
        ("hung", "hưng", True),
        ("hùng", "hưng", False),
        ("đăk", "Đắk", True),
        ("03", "3", True),
        ("H’leo", "H'Leo", True),
        ("huệ", "Huế", False),
        ("mỹ", "mỷ", True),
    ],
)
def test_what_is_typed_may_leave_marks_out_but_never_change_them(typed: str, meant: str, fits: bool):
    one, other = word(typed), word(meant)
    assert (one.folded == other.folded and agrees(one, other)) is fits


def test_what_stands_between_words_is_known():
    text = Text("P.3/Q.5 - hcm, số 12A")
    assert text.folded == ["p", "3", "q", "5", "hcm", "so", "12", "a"]
    assert text.gaps == ["", ".", "/", ".", "-", ",", " ", ""]
    assert text.stretch(5, 8) == "số 12A"


def test_names_are_whole_words():
    assert {("", "thắng tam"), ("", "vũng tàu")} <= named("thắng tam vũng tàu")
    assert ("", "tam vung") not in named("thang tam vung tau")
    assert not any("Huế" in name or "hue" in name for _, name in named("nguyễn huệ"))


def test_a_type_word_belongs_to_its_name():
    assert ("Phường", "p. Bến Nghé") in named("12 Lê Lợi p. Bến Nghé")
    assert ("Quận", "q1") in named("p3q1")
    assert ("Thành phố", "tp Thủ Đức") in named("tp Thủ Đức")
    assert ("Xã", "xã An Toàn") not in named("hợp tác xã An Toàn")
    assert ("Quận", "quan Tân Bình") not in named("lac long quan Tân Bình")


def test_a_number_is_a_ward_only_behind_its_type_word():
    assert named("3 5") == set()
    assert named("p 12/5") == set()
    assert ("Phường", "p.03") in named("p.03")


def test_a_type_word_without_a_known_name_is_told():
    found = find(Text("phường Không Có, tổ 3 p502"), table())
    assert found.unknown == ((0, "Phường"),)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Gia Lai", Before.OPEN),
        ("ship về Gia Lai", Before.OPEN),
        ("thôn 3 Gia Lai", Before.OPEN),
        ("p3, Gia Lai", Before.OPEN),
        ("0905123267 Gia Lai", Before.OPEN),
        ("An Khê - Gia Lai", Before.OPEN),
        ("chị Lan Gia Lai", Before.WORD),
        ("đường Gia Lai", Before.STREET),
        ("12 Gia Lai", Before.STREET),
        ("12A/3 Gia Lai", Before.STREET),
        ("ngõ 12 Gia Lai", Before.STREET),
        ("số 12, Gia Lai", Before.STREET),
        ("chợ Gia Lai", Before.STREET),
    ],
)
def test_what_stands_before_a_name_says_whether_it_is_a_street(text: str, before: Before):
    assert standing(text, "Gia Lai") is before


def test_short_forms_of_provinces_are_known_and_some_may_mean_several():
    says = {
        key: {table().provinces[one.index].new for one in table().names[key] if one.level == Level.PROVINCE}
        for key in ("hcm", "brvt", "tth", "dn", "sg", "saigon", "hanoi", "daklak")
    }
    assert {key: len(provinces) for key, provinces in says.items() if len(provinces) != 1} == {"dn": 2}
    assert says["hcm"] == says["brvt"] == says["sg"]
