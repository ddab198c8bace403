"""A chosen photo is kept beside the ledger, whatever it was called."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from coop_live.errors import InputError
from coop_live.overlay.card import find_photo
from ui.prepare.photo_file import GOOD_SIDE, keep_photo


def picture(path: Path, width: int, height: int, colour: str = "red") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def test_a_photo_is_copied_under_a_name_that_every_disk_takes(tmp_path: Path):
    source = picture(tmp_path / "Ảnh chè (mới) #1.PNG", 800, 600)
    name, side = keep_photo(source, "C 1/../x", tmp_path / "photos")
    assert (name, side) == ("c-1-x-anh-che-moi-1.png", 600)
    kept = find_photo(name, tmp_path / "photos")
    assert kept is not None
    assert kept.read_bytes() == source.read_bytes()
    assert [path.name for path in (tmp_path / "photos").iterdir()] == [name], "nothing is left aside"


def test_another_photo_of_the_same_name_leaves_the_old_one_for_undo(tmp_path: Path):
    folder = tmp_path / "photos"
    first, _ = keep_photo(picture(tmp_path / "che.png", 700, 700), "C1", folder)
    again, _ = keep_photo(tmp_path / "che.png", "C1", folder)
    other, side = keep_photo(picture(tmp_path / "che.png", 90, 700, "blue"), "C1", folder)
    assert (first, again, other) == ("c1-che.png", "c1-che.png", "c1-che-2.png")
    assert side < GOOD_SIDE


def test_a_drawing_is_large_enough(tmp_path: Path):
    (tmp_path / "che.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    assert keep_photo(tmp_path / "che.svg", "C1", tmp_path / "photos") == ("c1-che.svg", GOOD_SIDE)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("che.txt", b"abc", "che.txt không phải ảnh."),
        ("che.png", b"abc", "Chưa đọc được ảnh che.png."),
        ("che.jpg", b"", "Chưa đọc được ảnh che.jpg."),
        ("nang.png", bytes(20_000_001), "Ảnh nang.png quá nặng."),
    ],
)
def test_what_is_no_photo_is_told_and_not_kept(tmp_path: Path, name: str, content: bytes, cause: str):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError) as told:
        keep_photo(tmp_path / name, "C1", tmp_path / "photos")
    assert told.value.cause == cause
    assert told.value.remedy
    assert not (tmp_path / "photos").exists()


def test_a_photo_that_is_gone_is_told(tmp_path: Path):
    with pytest.raises(InputError, match="không phải ảnh"):
        keep_photo(tmp_path / "mất.png", "C1", tmp_path)
