"""A product list from a stick: its rows, its photos, and what stays out."""

from __future__ import annotations

import pytest

from ui.prepare.importing import read_file, usable

LIST = "Mã,Tên,Giá,Ảnh\nC1,Chè dây,85000,che.png\nC2,Măng khô,,\nC3,Mật ong,280000,../secret.png\n"


@pytest.fixture
def stick(tmp_path):
    """A folder with a list and a photo, and a photo beside the folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "hang.csv").write_text(LIST, encoding="utf-8")
    (folder / "che.png").write_bytes(b"a picture")
    (tmp_path / "secret.png").write_bytes(b"not yours")
    return folder


def test_good_rows_come_in_and_the_bad_one_is_told_with_its_number(stick, tmp_path):
    report = read_file(stick / "hang.csv", tmp_path / "photos")
    assert [product.code for product in report.products] == ["C1", "C3"]
    assert [(problem.row, problem.field) for problem in report.problems] == [(3, "Giá")]
    assert report.headline == "2 món đã vào danh mục"
    assert all(problem.remedy for problem in report.problems)


def test_photos_are_kept_so_that_the_stick_may_go(stick, tmp_path):
    report = read_file(stick / "hang.csv", tmp_path / "photos")
    assert (tmp_path / "photos" / "che.png").read_bytes() == b"a picture"
    assert report.products[0].photo == "che.png"


def test_a_photo_outside_of_the_folder_is_left_where_it_is(stick, tmp_path):
    read_file(stick / "hang.csv", tmp_path / "photos")
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["che.png"]


def test_a_list_without_photos_makes_no_folder(tmp_path):
    (tmp_path / "hang.csv").write_text("Mã,Tên,Giá\nC1,Chè dây,85000\n", encoding="utf-8")
    assert read_file(tmp_path / "hang.csv", tmp_path / "photos").problems == ()
    assert not (tmp_path / "photos").exists()


def test_a_photo_that_cannot_be_kept_does_not_keep_its_product_out(stick, tmp_path):
    (tmp_path / "photos").write_text("a file where the folder should be")
    report = read_file(stick / "hang.csv", tmp_path / "photos")
    assert len(report.products) == 2
    assert "C1: chưa chép được ảnh." in [problem.cause for problem in report.problems]


def test_a_file_that_cannot_be_used_is_one_problem_of_the_whole_file(tmp_path):
    report = read_file(tmp_path / "missing.xlsx", tmp_path)
    assert (report.products, len(report.problems), report.problems[0].row) == ((), 1, 0)
    assert report.headline == "Chưa món nào vào được danh mục"


def test_only_lists_may_be_dropped(tmp_path):
    assert usable(tmp_path / "Hang.XLSX")
    assert not usable(tmp_path / "che.png")
