"""Brings a product list in from a file: what is right comes in, what is not is told row by row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.catalog.delimited import read_delimited
from coop_live.catalog.json_list import read_json
from coop_live.catalog.lookup import code_key
from coop_live.catalog.progress import Told, untold
from coop_live.catalog.rows import Row, read_row
from coop_live.catalog.workbook import read_workbook
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.model import Product
from coop_live.money import grouped

MOST_BYTES = 20_000_000
MOST_PRODUCTS = 5_000

_WORKBOOKS = (".xlsx", ".xlsm")
_DOORS: dict[str, Callable[[bytes], tuple[list[Row], list[Problem]]]] = {
    ".csv": read_delimited,
    ".tsv": read_delimited,
    ".txt": read_delimited,
    ".json": read_json,
}


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """What a file gave: the products in its order, and the problems of the rows that stayed out.

    `rows` are all its rows as they stood there, `oddities` the problems of the file beside them.
    """

    products: tuple[Product, ...]
    problems: tuple[Problem, ...]
    rows: tuple[Row, ...] = field(default=(), compare=False)
    oddities: tuple[Problem, ...] = field(default=(), compare=False)


def read_catalog(path: Path, told: Told = untold) -> CatalogFile:
    """Read a product list from .xlsx, .csv or .json.

    A row comes in whole or not at all; a row that stays out has its problems in the answer.
    `told` hears how far a workbook is, and what it raises ends the reading.
    Raises InputError when the file cannot be used at all.
    """
    content, suffix = _content(path), path.suffix.lower()
    if suffix in _WORKBOOKS:
        return from_rows(*read_workbook(content, told))
    door = _DOORS.get(suffix)
    if door is None:
        raise InputError(
            tr("Chưa đọc được loại tệp này: {name}.", name=path.name), tr("Trong Excel, lưu thành .xlsx.")
        )
    return from_rows(*door(content))


def from_rows(rows: Sequence[Row], oddities: Sequence[Problem] = ()) -> CatalogFile:
    """Return what rows come to, as `read_catalog` does. Raises InputError when there are too many."""
    problems = list(oddities)
    if len(rows) > MOST_PRODUCTS:
        raise InputError(
            tr("Tệp có hơn {most} món.", most=grouped(MOST_PRODUCTS)), tr("Chỉ giữ các món bán trong live.")
        )
    products: list[tuple[Row, Product]] = []
    for row in rows:
        product, wrong = read_row(row)
        problems += wrong
        if product is not None:
            products.append((row, product))
    kept, clashes = _without_clashes(products)
    found = sorted(problems + clashes, key=lambda problem: problem.row)
    return CatalogFile(kept, tuple(found), tuple(rows), tuple(oddities))


def sentence(problem: Problem) -> str:
    """Say a problem in one line: "Dòng 9: thiếu giá. Gõ bằng số, ví dụ 120000"."""
    cause = problem.cause
    if problem.row:
        cause = tr("Dòng {row}: {cause}", row=problem.row, cause=cause[:1].lower() + cause[1:])
    return f"{cause} {problem.remedy}".strip()


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise InputError(
                tr("{name} là một thư mục.", name=path.name), tr("Chọn tệp bên trong thư mục đó.")
            )
        if not path.is_file():
            raise InputError(tr("Không thấy tệp {name}.", name=path.name), tr("Chọn lại tệp."))
        if path.stat().st_size > MOST_BYTES:
            raise InputError(tr("Tệp lớn hơn 20 MB."), tr("Bỏ hình và trang thừa rồi lưu lại."))
        content = path.read_bytes()
    except OSError as trouble:
        raise InputError(
            tr("Chưa mở được tệp {name}.", name=path.name), tr("Đóng tệp trong Excel rồi nhập lại.")
        ) from trouble
    if not content:
        raise InputError(tr("Tệp {name} chưa có gì.", name=path.name), tr("Dùng tệp mẫu để điền."))
    return content


def _without_clashes(found: Sequence[tuple[Row, Product]]) -> tuple[tuple[Product, ...], list[Problem]]:
    """Leave out what has the code of an earlier product, or another product's code as a name of it."""
    first: dict[str, Row] = {}
    kept, problems = [], []
    for row, product in found:
        first.setdefault(code_key(product.code), row)
    for row, product in found:
        problem = _clash(row, product, first)
        if problem is None:
            kept.append(product)
        else:
            problems.append(problem)
    return tuple(kept), problems


def _clash(row: Row, product: Product, first: Mapping[str, Row]) -> Problem | None:
    earlier = first[code_key(product.code)]
    if earlier is not row:
        cause = tr("Mã {code} đã có ở dòng {row}.", code=product.code, row=earlier.number)
        return Problem(row.number, row.heading("code"), cause, tr("Đổi mã khác, hoặc bỏ một dòng."))
    other = next((name for name in product.aliases if first.get(code_key(name), row) is not row), None)
    if other is None:
        return None
    cause = tr("Tên khác “{name}” là mã của món khác.", name=other)
    return Problem(row.number, row.heading("aliases"), cause, tr("Bỏ tên khác đó đi."))
