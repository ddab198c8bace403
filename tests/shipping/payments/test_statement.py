"""A bank's statement becomes transfers, whatever its layout, and tells what it could not read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.errors import InputError
from coop_live.memo import memo_numbers
from coop_live.shipping.payments.amounts import VIETNAM
from coop_live.shipping.payments.columns import Columns
from coop_live.shipping.payments.statement import Statement, read_statement
from tests.shipping.statements.layouts import (
    EVENING,
    LAYOUTS,
    comma_file,
    old_letters_file,
    two_rows_of_headings,
    vietnamese_workbook,
)

CAME_IN = [one for one in EVENING if one.dong > 0]


def read(folder: Path, text: str, columns: Columns = Columns()) -> Statement:  # noqa: B008
    path = folder / "sao-ke.csv"
    path.write_text(text, encoding="utf-8")
    return read_statement(path, columns)


HEADS = "Ngày;Nội dung;Ghi nợ;Ghi có\n"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
def test_each_layout_tells_the_same_evening(layout: Callable[[Path], Path], tmp_path: Path):
    statement = read_statement(layout(tmp_path))
    found = sorted(statement.transfers, key=lambda one: (one.at, one.key))
    assert statement.problems == ()
    assert sorted(one.amount for one in found) == sorted(one.dong for one in CAME_IN)
    assert {(memo_numbers(one.content), one.amount) for one in found} == {
        ((132,), 170_000),
        ((1,), 1_250_000),
        ((), 85_000),
        ((2,), 90_000),
    }
    days = [datetime.fromtimestamp(one.at / 1000, VIETNAM).date() for one in found]
    assert days == [one.at.date() for one in CAME_IN]
    assert statement.out == 1
    assert len({one.key for one in found}) == len(CAME_IN)


def test_totals_are_passed_over_and_what_went_out_is_counted(tmp_path: Path):
    statement = read_statement(vietnamese_workbook(tmp_path))
    assert (statement.out, statement.sums) == (1, 1)
    two_rows = read_statement(two_rows_of_headings(tmp_path))
    assert (two_rows.out, two_rows.sums) == (1, 2)
    assert two_rows.headings["credit"] == "Phát sinh Có"


def test_a_content_that_goes_on_in_the_next_row_is_put_together(tmp_path: Path):
    statement = read_statement(two_rows_of_headings(tmp_path))
    assert statement.transfers[0].content == "MBVCB.61 38476.HTX001321.CT tu 0071000 NGUYEN VAN A"


def test_the_hour_is_vietnams(tmp_path: Path):
    first = read_statement(old_letters_file(tmp_path)).transfers[0]
    assert datetime.fromtimestamp(first.at / 1000, VIETNAM) == CAME_IN[0].at.replace(tzinfo=VIETNAM)


def test_the_same_line_has_the_same_key_in_another_file(tmp_path: Path):
    one = read_statement(comma_file(tmp_path)).transfers
    other = read_statement(vietnamese_workbook(tmp_path)).transfers
    assert [each.key for each in one] == [each.key for each in other]


def test_statements_that_overlap_share_their_keys_and_equal_lines_stay_two(tmp_path: Path):
    monday = "22/11/2026;tra tien;;85.000\n22/11/2026;tra tien;;85.000\n"
    tuesday = "23/11/2026;tra tien;;85.000\n"
    first = read(tmp_path, HEADS + monday).transfers
    both = read(tmp_path, HEADS + tuesday + monday).transfers
    assert len({one.key for one in first}) == 2
    assert {one.key for one in first} < {one.key for one in both}
    assert len({one.key for one in both}) == 3


def test_bad_lines_are_told_with_their_rows_and_the_good_ones_are_read(tmp_path: Path):
    statement = read(
        tmp_path,
        HEADS + "22/11/2026;a;;85,50\n31/02/2026;b;;85.000\n22/11/2026;c;5.000;5.000\n"
        "22/11/2026;d;;8.5E+04\n22/11/2026;e;;85.000\n;g;;85.000\n",
    )
    assert [line.row for line in statement.lines] == [6]
    assert [problem.row for problem in statement.problems] == [2, 3, 4, 5, 7]
    assert {problem.field for problem in statement.problems} == {"Ghi có", "Ngày"}
    assert all(problem.cause and problem.remedy for problem in statement.problems)


def test_columns_that_are_not_found_are_asked_for_with_what_was_seen(tmp_path: Path):
    text = "Khi nào;Bao nhiêu;Ai nói gì\n22/11/2026;85.000;HTX001321\n"
    with pytest.raises(InputError) as refused:
        read(tmp_path, text)
    assert "“Khi nào”, “Bao nhiêu”, “Ai nói gì”" in refused.value.cause
    named = Columns(date="Khi nào", credit="bao nhiêu", content="Ai nói gì")
    assert [one.amount for one in read(tmp_path, text, named).transfers] == [85_000]


def test_two_columns_that_could_both_be_meant_are_asked_about(tmp_path: Path):
    text = "Ngày;Ghi có VND;Ghi có USD;Nội dung\n22/11/2026;85.000;3;a\n"
    with pytest.raises(InputError) as refused:
        read(tmp_path, text)
    assert "Ghi có VND” (B)" in refused.value.cause
    assert [one.amount for one in read(tmp_path, text, Columns(credit="Ghi có VND")).transfers] == [85_000]


def test_a_sum_without_a_sign_is_not_guessed(tmp_path: Path):
    heads = "Ngày;Số tiền;Nội dung\n"
    unsure = read(tmp_path, heads + "22/11/2026;85.000;a\n22/11/2026;90.000;b\n")
    assert (unsure.transfers, [one.row for one in unsure.problems]) == ((), [2, 3])
    signed = read(tmp_path, heads + "22/11/2026;85.000;a\n22/11/2026;-90.000;b\n")
    assert ([one.amount for one in signed.transfers], signed.out) == ([85_000], 1)


def test_days_with_the_month_in_front_are_refused_as_a_whole(tmp_path: Path):
    with pytest.raises(InputError) as refused:
        read(tmp_path, HEADS + "11/05/2026;a;;85.000\n11/22/2026;b;;85.000\n")
    assert "3" in refused.value.cause


def test_a_payer_whose_words_begin_like_a_sum_is_not_lost(tmp_path: Path):
    statement = read(
        tmp_path, HEADS + "22/11/2026;Tong tien HTX001321;;170.000\n22/11/2026;Tổng cộng;;170.000\n"
    )
    assert [one.amount for one in statement.transfers] == [170_000]
    assert statement.sums == 1


def test_a_day_as_excel_counts_it_is_a_day(tmp_path: Path):
    book = openpyxl.Workbook()
    book.active.append(("Ngày", "Nội dung", "Ghi có"))
    book.active.append((46_348.5, "a", 85_000))
    book.save(tmp_path / "b.xlsx")
    (one,) = read_statement(tmp_path / "b.xlsx").transfers
    assert datetime.fromtimestamp(one.at / 1000, VIETNAM) == datetime(2026, 11, 22, 12, tzinfo=VIETNAM)


def test_excels_own_first_line_and_a_letterhead_with_commas_do_not_confuse(tmp_path: Path):
    letterhead = "HTX An Toàn, xã An Toàn, Gia Lai\nTừ ngày 22/11/2026, đến ngày 23/11/2026, tất cả\n"
    lines = HEADS + "22/11/2026;a, b, c;;85.000\n22/11/2026;d, e;;85,000\n"
    for text in (letterhead + lines, "sep=;\n" + lines):
        assert [one.amount for one in read(tmp_path, text).transfers] == [85_000, 85_000]
    row = read(tmp_path, "sep=;\n" + lines).lines[0].row
    assert row == 3


def test_columns_that_name_somebody_are_no_sums(tmp_path: Path):
    heads = "STT/No.;Ngày GD;Tài khoản ghi có/Credit account;Ghi có/Credit;Tên người chuyển/Name;Diễn giải\n"
    (one,) = read(tmp_path, heads + "1;22/11/2026;0071000;85.000;NGUYEN VAN A;a\n").transfers
    assert (one.amount, one.content) == (85_000, "a")


cells = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12) | st.sampled_from(
    ["22/11/2026", "85.000", "-1", "C", "Tổng", "Nợ", "Có", "Ngày", "Nội dung", "Ghi có", "Số tiền", '"', ";"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(cells, max_size=5), max_size=8), st.booleans())
def test_whatever_stands_in_a_file_is_read_or_refused_and_nothing_else(tmp_path: Path, rows, headed):
    text = "\n".join(";".join(row) for row in rows)
    statement = Statement(())
    with suppress(InputError):
        statement = read(tmp_path, (HEADS if headed else "") + text)
    assert all(one.amount > 0 for one in statement.transfers)
    assert len({one.key for one in statement.transfers}) == len(statement.lines)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", b"just words\nand words"]
)
def test_what_is_no_statement_is_refused_with_a_remedy(content: bytes, tmp_path: Path):
    path = tmp_path / "sao-ke.xlsx"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_statement(path)
    assert refused.value.remedy
