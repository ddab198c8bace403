"""Brings a product list in from a file with its photos, and says what came of it; no Qt in here."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.catalog.files import CatalogFile, read_catalog
from coop_live.catalog.progress import Told, untold
from coop_live.catalog.write import write_catalog
from coop_live.errors import CoopLiveError, Problem
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.overlay.card import find_photo
from coop_live.resources import asset

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".json")


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one file: the products to take in, and what stays out and why."""

    name: str
    products: tuple[Product, ...]
    problems: tuple[Problem, ...]

    @property
    def headline(self) -> str:
        """The result in one line."""
        if not self.products:
            return tr("Chưa món nào vào được danh mục")
        return tr("%n món đã vào danh mục", "", len(self.products))


def usable(path: Path) -> bool:
    """Return whether a dropped file can be a product list at all."""
    return path.suffix.lower() in SUFFIXES


def read_file(path: Path, photo_folder: Path, told: Told = untold) -> Report:
    """Read a product list and keep its photos; a file that cannot be used is one problem of row 0.

    `told` hears how far it is; what it raises ends the reading.
    """
    try:
        found = read_catalog(path, told)
    except CoopLiveError as trouble:
        return Report(path.name, (), (Problem(0, "", trouble.cause, trouble.remedy),))
    return Report(path.name, *_with_photos(found, path.parent, photo_folder, told))


def sample() -> tuple[Product, ...]:
    """Return the catalog that comes with the program."""
    return read_catalog(asset("samples", "catalog.json")).products


def write_template(path: Path) -> None:
    """Write a workbook to fill in, with the sample's rows as examples."""
    write_catalog(path, sample())


def _with_photos(
    found: CatalogFile, beside: Path, photo_folder: Path, told: Told
) -> tuple[tuple[Product, ...], tuple[Problem, ...]]:
    """Copy the photos that lie beside the list, so that a stick may be pulled out afterwards."""
    products, problems = [], list(found.problems)
    for done, product in enumerate(found.products):
        told(done, len(found.products))
        try:
            products.append(_with_photo(product, beside, photo_folder))
        except OSError:
            products.append(product)
            cause = tr("{code}: chưa chép được ảnh.", code=product.code)
            problems.append(Problem(0, "", cause, tr("Xem đĩa còn chỗ không rồi nhập lại.")))
    return tuple(products), tuple(problems)


def _with_photo(product: Product, beside: Path, photo_folder: Path) -> Product:
    source = find_photo(product.photo, beside) if product.photo else None
    if source is None or not source.is_relative_to(beside.resolve()):
        return product
    photo_folder.mkdir(parents=True, exist_ok=True)
    target = photo_folder / source.name
    if source != target.resolve():
        shutil.copyfile(source, target)
    return replace(product, photo=source.name)
