"""One wrong cell is mended where it was read; the file stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from coop_live.catalog.files import CatalogFile, read_catalog
from coop_live.catalog.mending import cell_behind, field_behind, mended, name_behind
from coop_live.errors import Problem

LIST = """Mã;Tên hàng;Giá bán;Tồn;Liên kết
C1;Chè dây;85000;42;
C2;Măng khô;;5;
C1;Mật ong;280000;3;
C4;;145000;19;
C5;Tỏi rừng;50000;hai chục;
"""


@pytest.fixture
def found(tmp_path: Path) -> CatalogFile:
    (tmp_path / "hàng.csv").write_text(LIST, encoding="utf-8")
    return read_catalog(tmp_path / "hàng.csv")


def problem_of(found: CatalogFile, row: int) -> Problem:
    return next(one for one in found.problems if one.row == row)


def codes(found: CatalogFile) -> list[str]:
    return [one.code for one in found.products]


def test_a_missing_price_is_typed_and_the_row_comes_in_at_its_place(found: CatalogFile):
    problem = problem_of(found, 3)
    assert (name_behind(found, problem), field_behind(found, problem)) == ("Măng khô", "price")
    after = mended(found, problem, "120.000")
    assert codes(found) == ["C1"]
    assert codes(after) == ["C1", "C2"]
    assert after.products[1].price == 120_000
    assert [one.row for one in after.problems] == [4, 5, 6]


def test_a_code_that_is_taken_is_changed(found: CatalogFile):
    problem = problem_of(found, 4)
    assert (field_behind(found, problem), cell_behind(found, problem)) == ("code", "C1")
    assert codes(mended(found, problem, "C3")) == ["C1", "C3"]


def test_what_is_still_wrong_is_told_again(found: CatalogFile):
    after = mended(found, problem_of(found, 3), "mười ngàn rưởi")
    assert codes(after) == ["C1"]
    assert problem_of(after, 3).cause != problem_of(found, 3).cause
    assert cell_behind(after, problem_of(after, 3)) == "mười ngàn rưởi"


def test_all_rows_can_be_mended_one_after_the_other(found: CatalogFile):
    for text in ("120000", "C3", "Dầu gội", "20"):
        found = mended(found, found.problems[0], text)
    assert (found.problems, codes(found)) == ((), ["C1", "C2", "C3", "C4", "C5"])


def test_what_one_line_cannot_mend_is_not_offered(found: CatalogFile):
    for problem in (
        Problem(0, "", "Cả tệp.", ""),
        Problem(3, "Loại", "", ""),
        Problem(99, "Giá bán", "", ""),
        Problem(3, "Cột lạ", "", ""),
    ):
        assert field_behind(found, problem) == ""
        assert cell_behind(found, problem) == ""
        with pytest.raises(KeyError):
            mended(found, problem, "1")
