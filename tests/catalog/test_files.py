"""Bringing a product list in, as a person does it: good rows come in, the others are told."""

from __future__ import annotations

import json
import os
from concurrent.futures import CancelledError
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coop_live.catalog import files
from coop_live.catalog.files import CatalogFile, read_catalog, sentence
from coop_live.errors import InputError, Problem

FAULTY = """HỢP TÁC XÃ,,,,
Mã,Tên,Giá,Tồn,Tên khác
C1,Chè dây,85.000,42,trà dây
C2,Bột ngâm chân,120k,28,c-3
c 1,Chè khác,90000,1,
C3,Xịt họng,,35,
C4,Dầu gội,"8,5",19,
C5,Viên ngậm,55000,7.5,
,Không mã,1000,1,
C6,Dứa sấy,68000,24,
c.6,Dứa,-1,,
C7,Đương quy,160000,7,c6
"""


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def codes(catalog: CatalogFile) -> list[str]:
    return [product.code for product in catalog.products]


def trouble(path: Path) -> str:
    with pytest.raises(InputError) as told:
        read_catalog(path)
    assert told.value.remedy
    return told.value.cause


def test_a_faulty_list_brings_in_what_is_right_and_tells_the_rest(tmp_path: Path) -> None:
    catalog = read_catalog(write(tmp_path, "hàng.csv", FAULTY))
    assert codes(catalog) == ["C1", "C2", "C6"]
    assert [sentence(problem) for problem in catalog.problems] == [
        "Dòng 5: mã c 1 đã có ở dòng 3. Đổi mã khác, hoặc bỏ một dòng.",
        "Dòng 6: thiếu giá. Gõ bằng số, ví dụ 120000",
        "Dòng 7: giá “8,5” chưa rõ. Gõ đủ số đồng, ví dụ 85000",
        "Dòng 8: tồn “7.5” không phải số nguyên. Gõ số nguyên, ví dụ 42. Hết hàng thì gõ 0",
        "Dòng 9: thiếu mã. Gõ mã ngắn, ví dụ C1",
        "Dòng 11: giá phải lớn hơn 0. Gõ đủ số đồng, ví dụ 85000",
        "Dòng 12: tên khác “c6” là mã của món khác. Bỏ tên khác đó đi.",
    ]


def test_every_problem_names_row_and_heading_of_the_file(tmp_path: Path) -> None:
    catalog = read_catalog(write(tmp_path, "a.csv", FAULTY.replace("Tồn,", "Còn lại,")))
    assert [(one.row, one.field) for one in catalog.problems] == [
        (5, "Mã"),
        (6, "Giá"),
        (7, "Giá"),
        (8, "Còn lại"),
        (9, "Mã"),
        (11, "Giá"),
        (12, "Tên khác"),
    ]


def test_the_same_list_is_the_same_from_every_kind_of_file(tmp_path: Path) -> None:
    rows = [["Code", "Name", "Price"], ["C1", "Chè dây", 85000], ["OX", "Ớt xiêm", 50000]]
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(tmp_path / "a.XLSX")
    text = "\n".join(";".join(map(str, row)) for row in rows)
    shape = {"products": [dict(zip(["code", "name", "price"], row, strict=True)) for row in rows[1:]]}
    read = [
        read_catalog(tmp_path / "a.XLSX"),
        read_catalog(write(tmp_path, "a.csv", text)),
        read_catalog(write(tmp_path, "a.json", json.dumps(shape))),
    ]
    assert codes(read[0]) == ["C1", "OX"]
    assert read[0] == read[1] == read[2]


lists = st.text(max_size=200).map(lambda text: f"Mã;Tên;Giá\n{text}".encode())


@pytest.mark.parametrize("ending", [".csv", ".json", ".xlsx"])
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300) | lists)
def test_any_content_is_read_or_told(tmp_path: Path, ending: str, content: bytes) -> None:
    path = write(tmp_path, f"a{ending}", content)
    try:
        catalog = read_catalog(path)
    except InputError as trouble:
        catalog = CatalogFile((), (Problem(0, "", trouble.cause, trouble.remedy),))
    assert all(problem.cause and problem.remedy for problem in catalog.problems)
    assert all(product.code and product.name and product.price >= 1000 for product in catalog.products)


def test_a_name_that_is_the_own_code_is_no_clash(tmp_path: Path) -> None:
    catalog = read_catalog(write(tmp_path, "a.csv", "Mã,Tên,Giá,Tên khác\nC1,Chè,85000,c 1\n"))
    assert codes(catalog) == ["C1"]


def test_a_problem_of_the_whole_file_has_no_row() -> None:
    assert sentence(Problem(0, "", "Chỉ nhập trang “A”.", "Dồn lại.")) == "Chỉ nhập trang “A”. Dồn lại."


def test_a_file_that_cannot_be_used_at_all_is_told(tmp_path: Path) -> None:
    (tmp_path / "thư mục.xlsx").mkdir()
    assert trouble(tmp_path / "thư mục.xlsx") == "thư mục.xlsx là một thư mục."
    assert trouble(tmp_path / "mất.xlsx") == "Không thấy tệp mất.xlsx."
    assert trouble(write(tmp_path, "rỗng.xlsx", "")) == "Tệp rỗng.xlsx chưa có gì."
    assert trouble(write(tmp_path, "hàng.docx", "x")) == "Chưa đọc được loại tệp này: hàng.docx."
    assert trouble(write(tmp_path, "cũ.xls", "x")) == "Chưa đọc được loại tệp này: cũ.xls."
    assert trouble(write(tmp_path, "giả.xlsx", "Mã,Tên,Giá")) == "Tệp Excel bị hỏng hoặc chép chưa xong."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_keep_us_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ống.csv")
    assert trouble(tmp_path / "ống.csv") == "Không thấy tệp ống.csv."


def test_a_file_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.csv", FAULTY)

    def held(_path: Path) -> bytes:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "read_bytes", held)
    assert trouble(path) == "Chưa mở được tệp a.csv."


def test_a_name_the_disk_cannot_hold_is_told(tmp_path: Path) -> None:
    assert trouble(tmp_path / ("x" * 5000 + ".csv")) == "Chưa mở được tệp " + "x" * 5000 + ".csv."


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_PRODUCTS", 2)
    assert trouble(write(tmp_path, "a.csv", FAULTY)) == "Tệp có hơn 2 món."
    monkeypatch.setattr(files, "MOST_BYTES", 100)
    assert trouble(write(tmp_path, "b.csv", FAULTY)) == "Tệp lớn hơn 20 MB."


def test_a_workbook_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    for row in (["Mã", "Tên", "Giá"], *([f"C{number}", "Chè", 85_000] for number in range(1, 40))):
        workbook.active.append(row)
    workbook.save(tmp_path / "dài.xlsx")
    seen: list[tuple[int, int]] = []
    assert len(read_catalog(tmp_path / "dài.xlsx", lambda row, rows: seen.append((row, rows))).products) == 39
    assert seen == [(number, 40) for number in range(1, 41)]

    def stop(row: int, _rows: int) -> None:
        if row == 20:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_catalog(tmp_path / "dài.xlsx", stop)
