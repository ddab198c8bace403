"""Keeps a chosen photo beside the ledger under a name that every disk takes."""

from __future__ import annotations

import re
import shutil
from filecmp import cmp
from pathlib import Path

from PySide6.QtCore import QSize

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.overlay.card import PICTURES
from coop_live.saving import written_aside
from ui.paint.image_files import drawing, photo_reader

# The card of 1080 lines shows a photo about this large; a smaller one is blown up and looks soft.
GOOD_SIDE = 640
MOST_BYTES = 20_000_000
FILTER = " ".join(f"*{suffix}" for suffix in sorted(PICTURES))


def keep_photo(source: Path, code: str, folder: Path) -> tuple[str, int]:
    """Copy a photo into the folder; return its name there and its shorter side in pixels.

    A drawing (svg) has no pixels and counts as large. Reads and writes the disk: call it from a
    task. Raises InputError for what is no photo, CoopLiveError where the disk does not take it.
    """
    side = _shorter_side(source)
    folder.mkdir(parents=True, exist_ok=True)
    target = _free(folder, f"{_plain(code)}-{_plain(source.stem)[:40]}".strip("-"), source)
    if not target.exists():
        with written_aside(target) as aside:
            shutil.copyfile(source, aside)
    return target.name, side


def _shorter_side(source: Path) -> int:
    usual = tr("Chọn ảnh JPG, PNG hoặc WEBP dưới 20 MB.")
    if source.suffix.lower() not in PICTURES or not source.is_file():
        raise InputError(tr("{name} không phải ảnh.", name=source.name), usual)
    if source.stat().st_size > MOST_BYTES:
        raise InputError(tr("Ảnh {name} quá nặng.", name=source.name), usual)
    if source.suffix.lower() == ".svg":
        size = QSize(GOOD_SIDE, GOOD_SIDE) if drawing(source) is not None else QSize()
    else:
        reader = photo_reader(source)
        size = reader.size() if reader is not None else QSize()
    if size.isEmpty():
        raise InputError(tr("Chưa đọc được ảnh {name}.", name=source.name), usual)
    return min(size.width(), size.height())


def _plain(text: str) -> str:
    return re.sub(r"[^a-zA-Z0-9]+", "-", folded(text)).strip("-")


def _free(folder: Path, stem: str, source: Path) -> Path:
    """Return a path that is free, or that holds this very photo already; undo needs the old ones."""
    target, count = folder / f"{stem}{source.suffix.lower()}", 1
    while target.exists() and not cmp(source, target, shallow=False):
        count += 1
        target = folder / f"{stem}-{count}{source.suffix.lower()}"
    return target
