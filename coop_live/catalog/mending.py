"""Mends one cell of a product list where it was read, without going back to the file."""

from __future__ import annotations

from dataclasses import replace

from coop_live.catalog.cells import shown
from coop_live.catalog.files import CatalogFile, from_rows
from coop_live.catalog.headings import standard_heading
from coop_live.catalog.rows import LONGEST, Row
from coop_live.errors import Problem

# One line is typed: what a file holds as a list, or in a structure of its own, is mended in the file.
_NOT_HERE = ("variants", "certificates", "talk")
_MENDABLE = ("price", "old_price", "stock", *(name for name in LONGEST if name not in _NOT_HERE))


def row_behind(found: CatalogFile, problem: Problem) -> Row | None:
    """Return the row that a problem is about, None where it is about the whole file."""
    return next((row for row in found.rows if row.number == problem.row), None)


def name_behind(found: CatalogFile, problem: Problem) -> str:
    """Return what the row calls its product, "" where it does not."""
    row = row_behind(found, problem)
    return " ".join(shown(row.cells.get("name", "")).split()) if row is not None else ""


def field_behind(found: CatalogFile, problem: Problem) -> str:
    """Return which field is to be mended, "" where one line of typing cannot mend it."""
    row = row_behind(found, problem)
    if row is None:
        return ""
    return next((name for name in _MENDABLE if row.heading(name) == problem.field), "")


def cell_behind(found: CatalogFile, problem: Problem) -> str:
    """Return what stands in the cell now, to be changed."""
    row, field = row_behind(found, problem), field_behind(found, problem)
    return shown(row.cells.get(field, "")) if row is not None and field else ""


def mended(found: CatalogFile, problem: Problem, text: str) -> CatalogFile:
    """Return what the file comes to with this text in the cell; what is still wrong is told again.

    Raises KeyError for a problem that cannot be mended here.
    """
    row, field = row_behind(found, problem), field_behind(found, problem)
    if row is None or not field:
        raise KeyError(problem.field or standard_heading("code"))
    changed = replace(row, cells={**row.cells, field: text})
    rows = tuple(changed if one is row else one for one in found.rows)
    return from_rows(rows, found.oddities)
