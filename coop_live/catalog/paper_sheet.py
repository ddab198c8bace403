"""Reads the sheet "Giấy chứng nhận" of a workbook: a paper a row, for one product or several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coop_live.catalog.cells import Broken, Cell, shown
from coop_live.catalog.headings import HEADER_WITHIN
from coop_live.catalog.lookup import code_key
from coop_live.catalog.paper_facts import WrittenPaper, certificate_of
from coop_live.catalog.rows import Row
from coop_live.catalog.tables import Line
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.model import Certificate

_TITLES = ("giay chung nhan", "chung nhan", "giay to", "certificates", "papers")
_HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("Mã", "Mã món", "Mã hàng", "Code", "Products"),
    "scheme": ("Loại", "Loại giấy", "Giấy", "Kind", "Type", "Scheme"),
    "number": ("Số", "Số giấy", "Number", "No"),
    "stars": ("Sao", "Số sao", "Stars"),
    "title": ("Tên", "Tên giải", "Title"),
    "issuer": ("Nơi cấp", "Cơ quan cấp", "Issuer", "Issued by"),
    "issued": ("Ngày cấp", "Cấp ngày", "Issued"),
    "expires": ("Hết hạn", "Ngày hết hạn", "Hạn", "Expires"),
}
_PART_OF = {folded(heading): part for part, headings in _HEADINGS.items() for heading in headings}

Papers = dict[str, tuple[Certificate, ...]]


def is_paper_sheet(title: str) -> bool:
    """Tell whether a sheet of this name holds papers and no products."""
    return folded(title) in _TITLES


def read_paper_sheet(title: str, lines: Iterable[Line]) -> tuple[Papers, list[Problem]]:
    """Return the papers by `code_key` of their products, and what is wrong, row by row."""
    papers: Papers = {}
    problems: list[Problem] = []
    places: dict[str, int] = {}
    for number, cells in lines:
        if not places:
            places = _places(cells) if number <= HEADER_WITHIN else {}
            continue
        if not any(isinstance(cell, Broken) or shown(cell) for cell in cells):
            continue
        try:
            codes, paper = _read(cells, places)
        except InputError as trouble:
            problems.append(Problem(number, title, trouble.cause, trouble.remedy))
            continue
        for code in codes:
            papers[code_key(code)] = (*papers.get(code_key(code), ()), paper)
    if not places:
        cause = tr("Trang “{title}” chưa có dòng tiêu đề.", title=title)
        problems.append(Problem(0, title, cause, tr("Cần có: Mã, Loại, Số, Ngày cấp.")))
    return papers, problems


def with_papers(rows: Sequence[Row], papers: Papers, title: str) -> tuple[list[Row], list[Problem]]:
    """Return the rows with the papers of their products, and which codes are nobody's."""
    found = [replace(row, sheet_papers=row.sheet_papers + papers.get(_key(row), ())) for row in rows]
    unknown = [code for code in papers if code not in set(map(_key, rows))]
    remedy = tr("Sửa mã, hoặc thêm món đó vào danh mục.")
    return found, [
        Problem(0, title, tr("Có giấy của mã {code}, nhưng không có món đó.", code=code.upper()), remedy)
        for code in unknown
    ]


def _key(row: Row) -> str:
    return code_key(shown(row.cells.get("code", "")))


def _places(cells: Sequence[Cell]) -> dict[str, int]:
    """Return where each part stands when this row is the header: product and kind at least."""
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        if part := _PART_OF.get(folded(shown(cell))):
            places.setdefault(part, place)
    return places if {"code", "scheme"} <= places.keys() else {}


def _read(cells: Sequence[Cell], places: Mapping[str, int]) -> tuple[list[str], Certificate]:
    told: dict[str, Cell] = {part: cells[place] for part, place in places.items() if place < len(cells)}
    codes = [code for part in re.split(r"[,;\n]", shown(told.pop("code", ""))) if (code := part.strip())]
    if not any(map(code_key, codes)):
        raise InputError(tr("Giấy này chưa ghi của món nào."), tr("Gõ mã món, ví dụ C1, C2"))
    return codes, certificate_of(WrittenPaper(**{"scheme": "", **told}))
