"""Finds the photos that lie beside a product list: by the name the list gives, or by the product's code."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path

from coop_live.catalog.lookup import code_key
from coop_live.letters import folded
from coop_live.model import Product

# As the painter reads them; the first of two with one name is taken.
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".svg")
# Folders beside the list in which people keep photos, folded.
FOLDERS = ("anh", "hinh", "hinh anh", "photo", "photos", "image", "images")
MOST_FILES = 10_000

Photos = Mapping[str, Path]


def photos_beside(folder: Path) -> Photos:
    """Return the photos in a folder (and in its folder "ảnh") by name, and by name without ending.

    Names are compared as people read them: composed letters, without case. An unreadable folder has none.
    """
    found: dict[str, Path] = {}
    for path in sorted(_pictures(folder), key=lambda one: PICTURES.index(one.suffix.lower())):
        found.setdefault(_plain(path.name), path)
        found.setdefault(code_key(path.stem), path)
    return found


def photo_of(product: Product, photos: Photos) -> Path | None:
    """Return the photo that the list names, else the one that is called like the code: C1.jpg."""
    named = photos.get(_plain(product.photo)) if product.photo else None
    return named or photos.get(code_key(product.code))


def _pictures(folder: Path) -> list[Path]:
    found: list[Path] = []
    try:
        for number, path in enumerate(sorted(folder.iterdir())):
            if number >= MOST_FILES:  # somebody's whole disk
                break
            if path.suffix.lower() in PICTURES:
                found += [path] if path.is_file() and not path.is_symlink() else []
            elif folded(path.name) in FOLDERS and path.is_dir() and not path.is_symlink():
                inside = sorted(path.iterdir())[:MOST_FILES]
                found += [one for one in inside if one.suffix.lower() in PICTURES and one.is_file()]
    except OSError:
        return found
    return found


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()
