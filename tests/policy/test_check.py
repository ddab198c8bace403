"""What is found in a text, where exactly, on which platform, for which goods, and what papers change."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from coop_live.errors import InputError
from coop_live.model import Certificate
from coop_live.policy import check, phrases
from coop_live.policy.finders import NOTICE, NOTICE_NAME
from coop_live.settings import PLATFORMS

TODAY = date(2026, 11, 22)
OCOP = Certificate("ocop", stars=4, issued="2024-03-01")
AWARD = Certificate("award", title="Hội thi Trà ngon 2026", issued="2026-02-01")
SURVEY = Certificate("survey", title="Khảo sát ABC", issued="2026-05-01")


def found(text, platforms=("tiktok",), **more):
    return [(one.rule, text[slice(*one.span)]) for one in check(text, platforms, today=TODAY, **more)]


def rules(text, platforms=("tiktok",), **more):
    return {rule for rule, _ in found(text, platforms, **more)}


def test_a_finding_says_what_where_why_and_what_instead():
    (one,) = check("Bà con inbox em nhé", ("facebook", "tiktok"), language="en")
    assert (one.rule, one.level, one.platform, one.span) == ("P04", "block", "tiktok", (7, 12))
    assert one.why.startswith("TikTok")
    assert one.advice == f"{one.why} {one.instead}"
    assert one.source
    assert one.law_version == "2025-06-29"


def test_the_strictest_stands_first_then_the_order_of_the_text():
    told = check("VietGAP, 100% ngon nhất, zalo em", ("tiktok",), today=TODAY)
    assert [one.rule for one in told] == ["P08", "P04", "P20", "P21"]


@pytest.mark.parametrize("platform", [each for each in PLATFORMS if each not in ("tiktok", "shopee")])
def test_contacts_are_welcome_elsewhere(platform):
    text = "zalo 0905 123 456, stk 0123456789 Vietcombank, htxantoan.vn, đặt ngoài rẻ hơn"
    assert found(text, (platform,)) == []
    assert rules(text, (platform, "shopee")) == {"P02", "P03", "P04", "P05", "P06"}


def test_the_law_holds_even_while_nobody_is_live():
    assert rules("ngon nhất, inbox em", ()) == {"P08"}


SPELLINGS = (
    "rẻ nhất", "RẺ NHẤT", "re nhat", "Rẻ  Nhất", "rẻ_nhất", "rẻ nhấtttt", "r ẻ n h ấ t", "rẻ\u200b nhất",
    "𝐫ẻ nhất", unicodedata.normalize("NFD", "rẻ nhất"),
)  # fmt: skip


@pytest.mark.parametrize("typed", SPELLINGS)
def test_however_it_is_typed(typed):
    text = f"Bán {typed} đó nha"
    assert found(text) == [("P08", typed)]


DODGES = (
    "zalo", "ZALO", "z a l o", "z.a.l.o", "z-a-l-o", "za lo", "zal0", "z4lo", "za1o", "zаlо", "ｚａｌｏ",
    "zalooo", "z\u200dalo", "i.b", "I B", "in box", "1nbox", "i n b o x", "inb0x", "faceb00k", "F.B",
)  # fmt: skip


@pytest.mark.parametrize("typed", DODGES)
def test_words_that_are_cut_up_are_put_together(typed):
    assert found(f"chị {typed} nhé", ("shopee",)) == [("P04", typed)]


@pytest.mark.parametrize(
    "innocent",
    [
        "C1 còn hàng",
        "lấy 2 c 1",
        "xã An Toàn",
        "em bé 3 tuổi",
        "a b c d",
        "3 m vải",
        "tiệm số 10",
        "F1 hai gói",
    ],
)
def test_codes_and_single_letters_make_no_words(innocent):
    assert found(innocent) == []


def test_marks_tell_sour_from_heal_where_they_are_typed():
    assert found("me chua bệnh gì cũng ăn được", kind="food") == []
    assert rules("che day chua benh da day", kind="food") == {"P10"}
    assert rules("Chè dây chữa bệnh dạ dày", kind="food") == {"P10"}
    assert found("em chua ho tro ship duoc", kind="food") == []


def test_phrases_do_not_reach_over_the_end_of_a_sentence_or_a_comma():
    assert found("Giao hàng, đầu tuần có") == []
    assert found("Hàng đẹp. Nhất định chị thích") == []


def test_places_count_code_points_of_the_text_as_it_was_given():
    text = "👩🏽‍🌾🧺 " + unicodedata.normalize("NFD", "Chè dây") + " ngon nhất Việt Nam, ai mua"
    assert found(text) == [("P08", "ngon nhất Việt Nam")]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("food", {"P10"}), ("tpbvsk", {"P10", "P12"}), ("", {"P10"}), ("cosmetic", {"P16"}), ("other", set())],
)
def test_words_of_healing_are_judged_by_what_the_thing_is_in_law(kind, expected):
    assert rules("trị ngứa dứt điểm", ("facebook",), kind=kind) == expected


def test_the_sentence_of_the_law_is_innocent_and_wanted():
    whole = f"{NOTICE_NAME}. {NOTICE}."
    assert found(whole, kind="tpbvsk") == []
    assert found(NOTICE, kind="food") == []
    assert found(NOTICE, kind="tpbvsk") == [("P12", NOTICE)]
    assert found(f"viên gừng, {NOTICE_NAME.upper()}, {NOTICE.upper()}", kind="tpbvsk") == []
    assert check("viên gừng", ("tiktok",), kind="tpbvsk", noticed=True) == ()


def test_a_medicine_is_told_once():
    assert found("uống thay thuốc", kind="food") == [("P10", "thay thuốc")]
    assert found("lá này là thuốc quý", kind="food") == [("P11", "thuốc quý")]


@pytest.mark.parametrize(
    ("text", "papers", "expected"),
    [
        ("OCOP 4 sao", (), {"P19"}),
        ("OCOP 4 sao", (OCOP,), set()),
        ("đạt chuẩn OCOP", (OCOP,), set()),
        ("OCOP ⭐⭐⭐⭐", (OCOP,), set()),
        ("OCOP 5 sao", (OCOP,), {"P19"}),
        ("OCOP ⭐⭐⭐⭐⭐", (OCOP,), {"P19"}),
        ("năm sao OCOP", (OCOP,), {"P19"}),
        ("OCOP 3 sao", (Certificate("ocop", stars=3, issued="2023-11-21"),), {"P19"}),
        ("OCOP 3 sao", (Certificate("ocop", stars=3, issued="2023-11-22"),), set()),
        ("OCOP 3 sao", (Certificate("vietgap", expires="2030-01-01"),), {"P19"}),
        ("trồng theo VietGAP", (Certificate("vietgap", expires="2026-11-22"),), set()),
        ("trồng theo VietGAP", (Certificate("vietgap", expires="2026-11-21"),), {"P20"}),
        ("rau hữu cơ", (Certificate("organic", expires="2027-01-01"),), set()),
        ("rau hữu cơ", (Certificate("vietgap", expires="2027-01-01"),), {"P20"}),
        ("chuẩn GlobalGAP", (Certificate("globalgap", expires="2027-01-01"),), set()),
        ("có chỉ dẫn địa lý", (Certificate("origin", issued="2020-01-01"),), set()),
        ("trà ngon nhất Hội thi Trà ngon 2026", (AWARD,), set()),
        ("trà ngon nhất", (AWARD,), {"P08"}),
        ("trà ngon nhất Hội thi Trà ngon 2026", (), {"P08"}),
        ("bán chạy nhất theo Khảo sát ABC", (SURVEY,), set()),
        ("bán chạy nhất", (SURVEY,), {"P08"}),
        ("bán chạy nhất", (Certificate("survey", issued="2025-05-01"),), {"P08"}),
    ],
)  # fmt: skip
def test_papers_prove_what_they_say_while_they_are_in_date(text, papers, expected):
    assert rules(text, ("facebook",), kind="food", certificates=papers) == expected


def test_a_benefit_of_health_food_needs_its_confirmation():
    text = f"{NOTICE_NAME} hỗ trợ tiêu hóa. {NOTICE}"
    assert rules(text, ("facebook",), kind="tpbvsk") == {"P13"}
    confirmed = Certificate("advert", number="12/2026/XNQC", issued="2026-03-01")
    assert rules(text, ("facebook",), kind="tpbvsk", certificates=(confirmed,)) == set()


def test_a_platform_may_be_named_at_home():
    assert found("mua trên Shopee được freeship", ("shopee",)) == []
    assert rules("mua trên Shopee được freeship", ("tiktok",)) == {"P06"}
    assert check("mua trên Shopee được freeship", ("shopee", "tiktok"))[0].platform == "tiktok"


def test_strange_platforms_and_kinds_are_refused():
    with pytest.raises(InputError, match="tictoc"):
        check("x", ("tictoc",))
    with pytest.raises(InputError, match="drug"):
        check("x", ("tiktok",), kind="drug")


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "…", "😀", "\ud800", "a" * 5_000, "\u0301" * 3_000, "0" * 5_000]
)
def test_odd_texts_are_read(text):
    assert check(text, ("tiktok",), kind="food") == ()


HOSTILE = (
    "rẻ nhất ", "z.a.l.o.", "không chữa ", "khách Nguyễn Thị Hoa 0905123456 ", "a ", "chữa trị điều trị ",
    "từ 200k ", "vcb 12345 ", "số 1 ", "0 ", "giảm ", "không ", "{", "ocop 5 sao ",
)  # fmt: skip


@pytest.mark.parametrize("part", HOSTILE)
def test_work_grows_with_the_text_and_not_faster(part, monkeypatch):
    steps = 0
    walk = phrases._walk

    def counted(*args):
        nonlocal steps
        steps += 1
        return walk(*args)

    monkeypatch.setattr(phrases, "_walk", counted)
    counts = []
    for length in (2_000, 20_000):
        steps = 0
        check((part * length)[:length], ("tiktok", "shopee"), kind="food", today=TODAY)
        counts.append(steps)
    assert counts[1] <= counts[0] * 11 + 500
