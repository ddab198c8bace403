"""Reads a product list in our own JSON shape: {"products": [{"code": "C1", "name": …}]}."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from coop_live.catalog.cells import Broken, Cell, shown, written
from coop_live.catalog.delimited import decoded
from coop_live.catalog.headings import field_of
from coop_live.catalog.paper_facts import WrittenPaper
from coop_live.catalog.rows import Row
from coop_live.catalog.variants import WrittenVariant
from coop_live.errors import InputError, Problem
from coop_live.i18n import tr

_PAPER_PARTS = ("number", "stars", "title", "issuer", "issued", "expires")
_LISTS = ("aliases", "talk", "certificates")
_START = re.compile(r'"products"\s*:\s*\[')
_NEXT = re.compile(r"[\s,]*(?=[^\s,\]])")


def read_json(content: bytes) -> tuple[list[Row], list[Problem]]:
    """Return a row for each product, numbered by its first line; raises InputError if it is not ours."""
    text, problems = decoded(content)
    try:
        whole = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as trouble:
        raise InputError(tr("Tệp JSON bị hỏng."), tr("Xuất lại tệp, hoặc dùng tệp mẫu.")) from trouble
    products = whole.get("products") if isinstance(whole, dict) else None
    if not isinstance(products, list):
        raise InputError(tr("Tệp JSON này không phải danh mục món."), tr("Chọn tệp khác, hoặc dùng tệp mẫu."))
    rows: list[Row] = []
    for line, one in zip(_first_lines(text, len(products)), products, strict=True):
        if isinstance(one, dict):
            rows.append(_row(line, one))
        else:
            problems.append(
                Problem(line, "", tr("Mục này không phải một món."), tr("Xem cách viết ở tệp mẫu."))
            )
    return rows, problems


def _refuse(word: str) -> None:
    raise ValueError(word)


def _first_lines(text: str, count: int) -> list[int]:
    """Return the line each product begins on, their place in the list where that is not to be found."""
    found = _START.search(text)
    decoder, lines = json.JSONDecoder(), list[int]()
    at = found.end() if found else len(text)
    line, counted = 1, 0
    while (item := _NEXT.match(text, at)) and len(lines) < count:
        line, counted = line + text.count("\n", counted, item.end()), item.end()
        lines.append(line)
        _, at = decoder.raw_decode(text, item.end())
    return lines if len(lines) == count else list(range(1, count + 1))


def _row(line: int, product: Mapping[str, Any]) -> Row:
    cells: dict[str, Cell] = {}
    headings: dict[str, str] = {}
    extra: list[tuple[str, str]] = []
    variants = papers = None
    for key, value in product.items():
        field = field_of(key)
        if field is None or field in headings:
            extra.append((shown(key), shown(_cell(value))))
            continue
        headings[field] = key
        if field == "variants" and _is_list_of(value, dict):
            variants = tuple(_variant(one) for one in value)
        elif field == "certificates" and _is_list_of(value, dict) and value:
            papers, cells[field] = tuple(map(_paper, value)), _odd_part(value)
        elif field in _LISTS and _is_list_of(value, str):
            cells[field] = "\n".join(value)
        else:
            cells[field] = _cell(value)
    return Row(line, cells, headings, tuple(pair for pair in extra if all(pair)), variants, papers)


def _variant(one: Mapping[str, Any]) -> WrittenVariant:
    words = one.get("words", [])
    return WrittenVariant(
        _cell(one.get("key")),
        tuple(words) if _is_list_of(words, str) else (written(_cell(words)),),
        _cell(one.get("price")),
        _cell(one.get("stock")),
    )


def _paper(one: Mapping[str, Any]) -> WrittenPaper:
    return WrittenPaper(_cell(one.get("scheme")), *(_cell(one.get(part)) for part in _PAPER_PARTS))


def _odd_part(papers: Sequence[Mapping[str, Any]]) -> Cell:
    """Return a cell that says which part of a paper we do not know, an empty one where there is none."""
    for name in (name for paper in papers for name in paper):
        if name not in ("scheme", *_PAPER_PARTS):
            cause = tr("Giấy chứng nhận có phần lạ “{name}”.", name=shown(name)[:30])
            return Broken(name, cause, tr("Xem cách viết ở tệp mẫu."))
    return ""


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)


def _cell(value: object) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return value
    seen = json.dumps(value, ensure_ascii=False)
    return Broken(seen, tr("Ô này không phải chữ hay số."), tr("Xem cách viết ở tệp mẫu."))
