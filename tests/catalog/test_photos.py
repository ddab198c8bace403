"""Photos lie beside a list and are found by name or by code, however a computer spells them."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from coop_live.catalog.photos import photo_of, photos_beside
from coop_live.model import Product


def product(code: str = "C1", photo: str = "") -> Product:
    return Product(code, "Chè dây", "gói", 85_000, photo=photo)


@pytest.mark.parametrize("name", ["C1.jpg", "c1.PNG", "c-1.webp", "C 1.jpeg"])
def test_a_photo_called_like_the_code_is_the_products(tmp_path: Path, name: str):
    (tmp_path / name).write_bytes(b"")
    assert photo_of(product(), photos_beside(tmp_path)) == tmp_path / name


def test_the_name_in_the_list_comes_before_the_code(tmp_path: Path):
    for name in ("C1.jpg", "chè dây.jpg"):
        (tmp_path / name).write_bytes(b"")
    photos = photos_beside(tmp_path)
    assert photo_of(product(photo="Chè Dây.JPG"), photos) == tmp_path / "chè dây.jpg"
    assert photo_of(product(photo="gone.jpg"), photos) == tmp_path / "C1.jpg"


def test_letters_with_marks_apart_are_the_same_letters(tmp_path: Path):
    apart = unicodedata.normalize("NFD", "ảnh chè dây.png")
    (tmp_path / apart).write_bytes(b"")
    assert photo_of(product(photo="ảnh chè dây.png"), photos_beside(tmp_path)) == tmp_path / apart


def test_a_folder_of_photos_beside_the_list_is_looked_into(tmp_path: Path):
    (tmp_path / "Ảnh").mkdir()
    (tmp_path / "khác").mkdir()
    (tmp_path / "Ảnh" / "C1.jpg").write_bytes(b"")
    (tmp_path / "khác" / "C2.jpg").write_bytes(b"")
    photos = photos_beside(tmp_path)
    assert photo_of(product(), photos) == tmp_path / "Ảnh" / "C1.jpg"
    assert photo_of(product("C2"), photos) is None


def test_no_folder_no_photos(tmp_path: Path):
    assert photos_beside(tmp_path / "gone") == {}
    (tmp_path / "C1.exe").write_bytes(b"")
    assert photos_beside(tmp_path) == {}
