"""Brings a product list in from a file with its photos, and says what came of it; no Qt in here."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from coop_live.catalog.files import CatalogFile, read_catalog
from coop_live.catalog.mending import mended
from coop_live.catalog.photos import Photos, photo_of, photos_beside
from coop_live.catalog.progress import Told, untold
from coop_live.errors import CoopLiveError, Problem
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.overlay.card import find_photo

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".json")


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one file: the products to take in, and what stays out and why.

    `photos` is how many photos lay beside it, `found` the file as it was read, for mending.
    """

    name: str
    products: tuple[Product, ...]
    problems: tuple[Problem, ...]
    photos: int = 0
    found: CatalogFile | None = None

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
    return report_of(path, found, photo_folder, told)


def report_of(path: Path, found: CatalogFile, photo_folder: Path, told: Told = untold) -> Report:
    """Keep the photos of what was read from a file, so that a stick may be pulled out afterwards."""
    products, problems, copied = [], list(found.problems), 0
    photos = photos_beside(path.parent)
    for done, product in enumerate(found.products):
        told(done, len(found.products))
        try:
            photo = _kept_photo(product, path.parent, photos, photo_folder)
        except OSError:
            photo = ""
            cause = tr("{code}: chưa chép được ảnh.", code=product.code)
            problems.append(Problem(0, "", cause, tr("Xem đĩa còn chỗ không rồi nhập lại.")))
        copied += bool(photo)
        products.append(replace(product, photo=photo) if photo else product)
    return Report(path.name, tuple(products), tuple(problems), copied, found)


def mended_report(path: Path, report: Report, problem: Problem, text: str, photo_folder: Path) -> Report:
    """Return what a file comes to with this text in the cell that a problem is about."""
    if report.found is None:
        return report
    found = mended(report.found, problem, text)
    known = {one.code: one for one in report.products}
    fresh = replace(found, products=tuple(one for one in found.products if one.code not in known))
    new = report_of(path, fresh, photo_folder)  # the photos of the others are kept already
    known |= {one.code: one for one in new.products}
    products = tuple(known[one.code] for one in found.products)
    return replace(new, products=products, photos=report.photos + new.photos, found=found)


def _kept_photo(product: Product, beside: Path, photos: Photos, photo_folder: Path) -> str:
    """Copy the photo that lies beside the list; return its name, "" where there is none."""
    source = find_photo(product.photo, beside) if product.photo else None
    if source is None or not source.is_relative_to(beside.resolve()):
        source = photo_of(product, photos)
    if source is None:
        return ""
    photo_folder.mkdir(parents=True, exist_ok=True)
    target = photo_folder / source.name
    if source.resolve() != target.resolve():
        shutil.copyfile(source, target)
    return source.name
