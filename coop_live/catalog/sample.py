"""The sample catalog, and the filled-in workbook that a cooperative makes its own list from."""

from __future__ import annotations

from pathlib import Path

from coop_live.catalog.files import read_catalog
from coop_live.catalog.write import write_catalog
from coop_live.model import Product
from coop_live.resources import asset


def sample() -> tuple[Product, ...]:
    """Return the catalog that comes with the program."""
    return read_catalog(asset("samples", "catalog.json")).products


def write_template(path: Path) -> None:
    """Write a workbook to fill in, with the sample's rows as examples. Raises CoopLiveError."""
    write_catalog(path, sample())


def save_template(folder: Path, name: str) -> Path:
    """Write the workbook into a folder under a name that nothing has there yet; return where it is.

    What somebody filled in already is never written over. Raises CoopLiveError.
    """
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    write_template(path)
    return path
