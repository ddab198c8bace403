"""A file is replaced whole or stays as it was."""

from __future__ import annotations

import errno
import gc
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.errors import CoopLiveError
from coop_live.saving import new_workbook, row_height, storable, written_aside


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def save(path: Path, text: str) -> None:
    with written_aside(path) as aside:
        aside.write_text(text, encoding="utf-8")


def trouble(path: Path, text: str = "mới") -> str:
    with pytest.raises(CoopLiveError) as told:
        save(path, text)
    assert told.value.remedy
    return told.value.cause


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "đơn.csv"
    save(path, "cũ")
    save(path, "mới")
    assert path.read_text(encoding="utf-8") == "mới"
    assert names(tmp_path) == ["đơn.csv"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "đơn.csv"
    save(path, "cũ")
    with pytest.raises(UnicodeEncodeError), written_aside(path) as aside:
        aside.write_bytes("nửa chừng".encode("ascii"))
    assert path.read_text(encoding="utf-8") == "cũ"
    assert names(tmp_path) == ["đơn.csv"]


def test_only_the_owner_may_read_what_holds_addresses(tmp_path: Path) -> None:
    save(tmp_path / "đơn.csv", "x")
    assert (tmp_path / "đơn.csv").stat().st_mode & 0o077 == 0


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    assert trouble(tmp_path / "mất" / "đơn.csv") == "Không còn thư mục mất."


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    save(tmp_path / "tệp", "x")
    assert trouble(tmp_path / "tệp" / "đơn.csv") == "Không còn thư mục tệp."


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "đơn.csv").mkdir()
    assert trouble(tmp_path / "đơn.csv") == "đơn.csv là một thư mục."


def test_a_file_that_may_not_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "đơn.csv"
    save(path, "cũ")
    monkeypatch.setattr("os.access", lambda *_: False)
    assert trouble(path) == "Chưa ghi được tệp đơn.csv."
    assert path.read_text(encoding="utf-8") == "cũ"


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.EACCES, "Chưa ghi được tệp đơn.csv."),
        (errno.ENOSPC, "Ổ đĩa đã đầy."),
        (errno.EIO, "Chưa ghi được tệp đơn.csv."),
    ],
)
def test_a_disk_that_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, cause: str
) -> None:
    """As when the old file is open in Excel on Windows, or the disk is full."""

    def refuse(*_: object) -> None:
        raise OSError(number, "refused")

    save(tmp_path / "đơn.csv", "cũ")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        assert trouble(tmp_path / "đơn.csv") == cause
    assert (tmp_path / "đơn.csv").read_text(encoding="utf-8") == "cũ"
    assert names(tmp_path) == ["đơn.csv"]


def test_a_workbook_is_whole_when_it_appears(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with new_workbook(path) as book:
        book.add_worksheet("Đơn").write_string(0, 0, "chè")
        assert not path.exists()
    assert openpyxl.load_workbook(path)["Đơn"]["A1"].value == "chè"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_workbook_on_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)
    with pytest.raises(CoopLiveError, match="Ổ đĩa đã đầy"), new_workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet()
    assert names(tmp_path) == []
    del book
    gc.collect()  # xlsxwriter leaves its scratch file to the collector; here, not in another test


@pytest.mark.parametrize(
    ("texts", "height"),
    [
        ([], 15),
        ([("", 10)], 15),
        ([("chè dây", 10)], 15),
        ([("chè dây dạ cẩm", 10), ("x", 5)], 30),
        ([("một\nhai\nba", 10)], 45),
        ([("x" * 10_000, 10)], 405),
    ],
)
def test_a_row_is_as_high_as_its_longest_text(texts: list[tuple[str, int]], height: int) -> None:
    assert row_height(texts) == height


def test_storable_text_keeps_lines_and_drops_controls() -> None:
    assert storable("a\r\nb\rc\td\x00\x07\x1f\x7f\x85\u202e\u200b\ufeff\ud83d\uffff") == "a\nb\nc\td"
    assert storable("👩‍🌾 Ễ ợ") == "👩‍🌾 Ễ ợ"


@settings(deadline=None)
@given(st.text(st.characters()))
def test_storable_text_can_always_be_written(text: str) -> None:
    stored = storable(text)
    assert stored.encode("utf-8").decode("utf-8") == stored
    assert storable(stored) == stored
