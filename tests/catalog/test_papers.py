"""A paper as it is typed in one line, and written back so that it reads the same."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.catalog.paper_facts import LONGEST_TEXT, STARS, example
from coop_live.catalog.papers import join_papers, paper_line, read_paper, read_papers, split_papers
from coop_live.errors import InputError
from coop_live.model import SCHEMES, Certificate

OCOP = Certificate("ocop", "123/QĐ-UBND", 4, issuer="UBND tỉnh Gia Lai", issued="2024-03-15")


def trouble(text: str) -> str:
    with pytest.raises(InputError) as told:
        read_paper(text)
    assert told.value.remedy
    return told.value.cause


@pytest.mark.parametrize(
    "line",
    [
        "OCOP 4 sao 123/QĐ-UBND 15/03/2024 UBND tỉnh Gia Lai",
        "ocop 4sao 123/QĐ-UBND 15-3-2024 UBND tỉnh Gia Lai",
        "OCOP, 4 sao, số 123/QĐ-UBND, ngày 15/3/2024, UBND tỉnh Gia Lai",
        "OCOP: 4 sao; 123/QĐ-UBND".replace(";", " ") + " 2024-03-15 UBND tỉnh Gia Lai.",
        "Giấy chứng nhận OCOP 4 sao số 123/QĐ-UBND do UBND tỉnh Gia Lai cấp ngày 15/03/2024",
        "OCOP UBND tỉnh Gia Lai 4 sao số: 123/QĐ-UBND cấp 15/3/24",
        "OCOP 4 stars 123/QĐ-UBND issued 15.03.2024 by UBND tỉnh Gia Lai",
        'OCOP 4 sao số "123/QĐ-UBND" 15/03/2024 do “UBND tỉnh Gia Lai”',
        "OCOP 4 sao 123/QĐ-UBND 15/03/2024 UBND ti\u0309nh Gia Lai",
    ],
)
def test_one_certificate_is_typed_in_many_ways(line: str) -> None:
    assert read_paper(line) == OCOP


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        (
            "VietGAP VietGAP-TT-13-09-68-0096 đến 31/12/2026",
            Certificate("vietgap", "VietGAP-TT-13-09-68-0096", expires="2026-12-31"),
        ),
        (
            "VietGAP-TT-13-09-68-0096 đến hết ngày 31/12/2026",
            Certificate("vietgap", "VietGAP-TT-13-09-68-0096", expires="2026-12-31"),
        ),
        (
            "Viet Gap số 77 01/01/2024 - 31/12/2026 Quatest 3",
            Certificate("vietgap", "77", issuer="Quatest 3", issued="2024-01-01", expires="2026-12-31"),
        ),
        ("GLOBALG.A.P. 4059 hết hạn 1/2/2027", Certificate("globalgap", "4059", expires="2027-02-01")),
        ("chứng nhận hữu cơ HC-012 cấp 15/03/2024", Certificate("organic", "HC-012", issued="2024-03-15")),
        ("Chỉ dẫn địa lý “An Toàn” số 00012", Certificate("origin", "00012", title="An Toàn")),
        (
            'Giải "Sản phẩm tiêu biểu 2026" 2026-05-01',
            Certificate("award", title="Sản phẩm tiêu biểu 2026", issued="2026-05-01"),
        ),
        (
            'Khảo sát thị trường "Gạo ngon, 4 sao; 2026" 1/5/2026 đến 1/5/2027 Viện X',
            Certificate("survey", "", 0, "Gạo ngon, 4 sao; 2026", "Viện X", "2026-05-01", "2027-05-01"),
        ),
        (
            "Giấy xác nhận nội dung quảng cáo 45/2026/XNQC 01/02/2026",
            Certificate("advert", "45/2026/XNQC", issued="2026-02-01"),
        ),
        ("XNQC 45/2026/XNQC 1/2/2026 Sở Y tế", Certificate(
            "advert", "45/2026/XNQC", issuer="Sở Y tế", issued="2026-02-01"
        )),
    ],
)  # fmt: skip
def test_every_kind_is_read_and_written_back(line: str, paper: Certificate) -> None:
    assert read_paper(line) == paper
    assert read_paper(paper_line(paper)) == paper


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_kind_is_taught_by_a_line_that_reads(scheme: str) -> None:
    paper = read_paper(example(scheme))
    assert paper.scheme == scheme
    assert paper_line(paper) == example(scheme)


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("", "Chưa rõ “” là giấy gì."),
        ("giấy khen của xã", "Chưa rõ “giấy khen của xã” là giấy gì."),
        ("4 sao OCOP 1/1/2026", "Chưa rõ “4 sao OCOP 1/1/2026” là giấy gì."),
        ("OCOP 123/QĐ-UBND 15/03/2024", "OCOP thiếu số sao."),
        ("OCOP 6 sao 15/03/2024", "OCOP không có 6 sao."),
        ("OCOP 2 sao 15/03/2024", "OCOP không có 2 sao."),
        ("OCOP 4 sao 123/QĐ-UBND", "OCOP thiếu ngày cấp."),
        ("OCOP 4 sao 31/02/2024", "Không có ngày 31/02/2024."),
        ("OCOP 4 sao 15/03/1024", "Năm 1024 không thể đúng."),
        ("OCOP 4 sao 15/03/2024 đến 15/03/2023", "OCOP hết hạn trước ngày cấp."),
        ("OCOP 4 sao 1/1/2024 2/1/2024 3/1/2024", "Thừa ngày 3/1/2024."),
        ("OCOP 4 sao ngày 1/1/2024 cấp ngày 2/1/2024", "Thừa ngày 2/1/2024."),
        ("VietGAP 4 sao đến 31/12/2026", "Chỉ OCOP có sao."),
        ("VietGAP TT-0096 31/12/2026", "Ngày 31/12/2026 là ngày cấp hay ngày hết hạn?"),
        ("Giải Sản phẩm tiêu biểu 01/05/2026", "Giải thiếu tên trong ngoặc kép."),
        ('Giải "Sản phẩm tiêu biểu"', "Giải thiếu ngày cấp."),
        ('Giải "Một" "Hai" 01/05/2026', "Chưa rõ “Hai” là gì."),
        ('OCOP 4 sao 15/03/2024 do "UBND tỉnh" hai lần', "Chưa rõ “hai lần” là gì."),
        ("Xác nhận quảng cáo 01/02/2026", "Xác nhận quảng cáo thiếu số."),
        ("Xác nhận quảng cáo 45/2026/XNQC", "Xác nhận quảng cáo thiếu ngày cấp."),
        ("OCOP 4 sao 15/03/2024 " + "x" * 161, "OCOP: có phần dài 161 chữ."),
    ],
)
def test_what_cannot_be_read_is_told_with_a_way_out(line: str, cause: str) -> None:
    assert trouble(line) == cause


def test_a_cell_holds_a_paper_a_line_or_between_semicolons() -> None:
    cell = 'OCOP 4 sao 15/03/2024;VietGAP 7 đến 31/12/2026;\n\nGiải "Nhất; nhì" 1/5/2026\n'
    assert [paper.scheme for paper in read_papers(cell)] == ["ocop", "vietgap", "award"]
    assert read_papers("") == ()
    assert len(split_papers("OCOP 3 sao; OCOP")) == 2, "taken apart before it is checked"


def test_what_stands_there_twice_counts_once() -> None:
    assert read_papers("OCOP 4 sao 15/03/2024; OCOP 4 sao 15/3/2024") == (
        Certificate("ocop", stars=4, issued="2024-03-15"),
    )


def test_too_many_papers_are_told() -> None:
    with pytest.raises(InputError, match="hơn 20 giấy"):
        read_papers("\n".join(f"VietGAP {number}" for number in range(21)))


@pytest.mark.parametrize(
    "paper",
    [
        Certificate("vietgap", "không số"),
        Certificate("vietgap", "01/02/2026"),
        Certificate("origin", "", issuer="3 xã An Lão"),
        Certificate("origin", "7", issuer="do dân đặt, từ 1990"),
        Certificate("origin", "7", title='Rượu "Bàu Đá"'),
        Certificate("ocop", "4 sao", 5, issuer="đến 31/12/2026", issued="2024-02-29"),
    ],
)
def test_odd_numbers_and_names_are_written_in_quotes(paper: Certificate) -> None:
    assert read_paper(paper_line(paper)) == paper


_text = st.lists(
    st.text("aăâđêôơư0123456789/.-,;:()“' sốđếnngàycấpdo", min_size=1, max_size=12).map(str.strip),
    max_size=4,
).map(lambda words: " ".join(" ".join(words).replace("“", "").split())[:LONGEST_TEXT])
_day = st.dates(date(2000, 1, 1), date(2060, 1, 1)).map(date.isoformat)


@given(st.sampled_from(SCHEMES), _text, st.sampled_from(STARS), _text, _text, _day, st.just("") | _day)
def test_any_paper_comes_back(
    scheme: str, number: str, stars: int, title: str, issuer: str, issued: str, expires: str
) -> None:
    stars = stars if scheme == "ocop" else 0
    days = (issued, max(issued, expires) if expires else "")
    paper = Certificate(scheme, f"n{number}"[:80].strip(), stars, f"t{title}", issuer, *days)
    assert read_papers(join_papers([paper, OCOP])) == tuple(dict.fromkeys((paper, OCOP)))


@given(st.text(max_size=60))
def test_hostile_lines_are_read_or_told(text: str) -> None:
    for line in (text, f"OCOP {text}", f'Giải "x" {text}'):
        try:
            paper = read_paper(line)
        except InputError:
            continue
        assert paper.scheme in SCHEMES
