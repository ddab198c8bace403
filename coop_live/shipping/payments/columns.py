"""Finds which column of a bank's statement is what, by the words in its headings, Vietnamese or English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.shipping.payments.grid import Cell, Grid, text_of

# A letterhead with name, address, account and period stands above the headings.
HEADINGS_WITHIN = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings as they stand in the file, where a person names them; "" is looked for by its words.

    `credit` is money in, `debit` money out, `amount` one column for both, told apart by a sign or by
    `kind` ("C"/"D", "Ghi có"/"Ghi nợ").
    """

    date: str = ""
    time: str = ""
    credit: str = ""
    debit: str = ""
    amount: str = ""
    kind: str = ""
    content: str = ""
    reference: str = ""
    balance: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The headings of a sheet: the last row they take, and the place of each column that is known."""

    row: int
    places: Mapping[str, int]
    headings: tuple[str, ...]


NAMES = tuple(one.name for one in fields(Columns))

# Words of a heading, folded; the first that fits is the surest. What banks really call them was gathered
# from public descriptions of their files; no bank publishes its layout, so every one is unproven [?].
_WORDS: dict[str, tuple[str, ...]] = {
    "balance": ("so du", "balance", "sd cuoi"),
    "kind": ("ghi no ghi co", "no co", "debit credit", "credit debit", "dr cr", "d c", "loai ghi"),
    "credit": (
        *("ghi co", "phat sinh co", "ps co", "so tien co", "tien vao", "credit", "money in"),
        *("deposit", "deposits", "so tien vao"),
    ),
    "debit": (
        *("ghi no", "phat sinh no", "ps no", "so tien no", "tien ra", "debit", "money out"),
        *("withdrawal", "withdrawals", "so tien ra"),
    ),
    "date": (
        *("ngay giao dich", "ngay gd", "transaction date", "trans date", "tran date", "thoi gian giao dich"),
        *("thoi gian", "ngay gio", "date time", "ngay hach toan", "posting date", "booking date"),
        *("ngay", "date", "ngay hieu luc", "value date", "effective date"),
    ),
    "time": ("gio giao dich", "gio", "transaction time", "time"),
    "reference": (
        *("so tham chieu", "ma tham chieu", "tham chieu", "reference", "reference no", "ref no", "ref"),
        *("ma giao dich", "ma gd", "so giao dich", "transaction id", "transaction no", "transaction code"),
        *("so but toan", "so chung tu", "so ct", "doc no"),
    ),
    "content": (
        *("noi dung", "noi dung giao dich", "noi dung chi tiet", "dien giai", "mo ta", "description"),
        *("transaction description", "details", "detail", "transaction detail", "remark", "remarks"),
        *("chi tiet", "particulars", "narrative"),
    ),
    "amount": ("so tien", "so tien giao dich", "amount", "transaction amount", "gia tri"),
}
# Late ones take what the others left: "Số tiền ghi có" is credit and not the amount.
_TURNS = ("balance", "kind", "credit", "debit", "reference", "content", "date", "time", "amount")
# What names a person or an account is never a sum, a day or a content, whatever else it says.
_OF_SOMEBODY = re.compile(
    r"\b(tai khoan|tk|account|ten|name|ngan hang|bank|doi ung|beneficiary|remitter|so the)\b"
)
# Said alone, and with these marks only: "no" is the English number, "thu" a day, "chi" half an address.
_MARKED = {"credit": ("có", "ps có", "thu"), "debit": ("nợ", "ps nợ", "chi")}
_ONE_ONLY = ("date", "credit", "debit", "amount", "content")


def find_columns(grids: Sequence[Grid], chosen: Columns) -> tuple[Grid, Found]:
    """Return the sheet with the statement and its columns; the first in which all that is needed stands.

    Raises InputError that tells which headings were seen, or which two could both be meant.
    """
    nearest: Found | None = None
    for grid in grids:
        for found in _rows_of_headings(grid, chosen):
            if _is_enough(found.places):
                _require_certain(found, chosen)
                return grid, found
            if len(found.places) >= 2 and (nearest is None or len(found.places) > len(nearest.places)):
                nearest = found
    raise _not_found(nearest.headings if nearest else _widest(grids))


def _rows_of_headings(grid: Grid, chosen: Columns) -> Sequence[Found]:
    """Return what each of the first rows says as headings, alone and with the row below it."""
    first = [row for row in grid.rows if row[0] <= HEADINGS_WITHIN]
    found = []
    for place, (number, cells) in enumerate(first):
        below = first[place + 1] if place + 1 < len(first) else None
        alone = _read(number, _texts(cells), chosen)
        found.append(alone)
        if below is not None and not _is_enough(alone.places) and _are_words(below[1]):
            found.append(_read(below[0], _joined(cells, below[1]), chosen))
    return found


def _read(row: int, headings: tuple[str, ...], chosen: Columns) -> Found:
    places: dict[str, int] = {}
    for name in NAMES:
        wanted = getattr(chosen, name)
        if wanted:
            same = [place for place, one in enumerate(headings) if folded(one) == folded(wanted) and one]
            if same:
                places[name] = same[0]
    for name in _TURNS:
        if name not in places and not getattr(chosen, name):
            place = _place_of(name, headings, set(places.values()))
            if place is not None:
                places[name] = place
    return Found(row, places, headings)


def _place_of(name: str, headings: Sequence[str], taken: set[int]) -> int | None:
    """Return the column whose heading says a name the surest, None where none does."""
    ranks = _ranks(name, headings, taken)
    return min(ranks, key=lambda place: (*ranks[place], place), default=None)


def _ranks(name: str, headings: Sequence[str], taken: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return how surely each free heading says a name: the place of its words, and how many others it has."""
    ranks = {}
    for place, heading in enumerate(headings):
        rank = None if place in taken else _rank(name, heading)
        if rank is not None:
            ranks[place] = (rank, len(folded(heading).split()))
    return ranks


def _require_certain(found: Found, chosen: Columns) -> None:
    """Raise InputError where two columns could be the same thing, and nobody has said which."""
    for name in _ONE_ONLY:
        if name not in found.places or getattr(chosen, name):
            continue
        ranks = _ranks(
            name, found.headings, {place for other, place in found.places.items() if other != name}
        )
        same = [place for place, rank in ranks.items() if rank == ranks[found.places[name]]]
        if len(same) > 1:
            both = ", ".join(f"“{found.headings[place]}” ({column_letter(place)})" for place in same)
            raise InputError(
                tr("Có nhiều cột có thể là {what}: {both}.", what=column_words(name), both=both),
                tr("Đổi tiêu đề cột không dùng, hoặc chọn cột nào là cột đúng."),
            )


def column_letter(place: int) -> str:
    """Return the letter over a column as a spreadsheet shows it: 0 -> 'A', 26 -> 'AA'."""
    before, letter = divmod(place, 26)
    return (column_letter(before - 1) if before else "") + chr(ord("A") + letter)


def column_words(name: str) -> str:
    """Return what a column of `Columns` is called."""
    return {
        "date": tr("ngày"),
        "time": tr("giờ"),
        "credit": tr("tiền vào"),
        "debit": tr("tiền ra"),
        "amount": tr("số tiền"),
        "kind": tr("ghi có hay ghi nợ"),
        "content": tr("nội dung"),
        "reference": tr("số tham chiếu"),
        "balance": tr("số dư"),
    }[name]


def _rank(name: str, heading: str) -> int | None:
    marked = " ".join(unicodedata.normalize("NFC", heading).casefold().split())
    if marked in _MARKED.get(name, ()):
        return 0
    said = folded(heading)
    if name in ("credit", "debit", "amount", "date", "content") and _OF_SOMEBODY.search(said):
        return None
    return next((rank for rank, words in enumerate(_WORDS[name]) if f" {words} " in f" {said} "), None)


def _is_enough(places: Mapping[str, int]) -> bool:
    return "date" in places and ("credit" in places or "amount" in places) and "content" in places


def _texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text_of(cell) for cell in cells)


def _are_words(cells: Sequence[Cell]) -> bool:
    """Tell whether a row may go on with the headings: no number, no day, a word somewhere."""
    return all(isinstance(cell, str) and not re.search(r"\d{2}", cell) for cell in cells)


def _joined(above: Sequence[Cell], below: Sequence[Cell]) -> tuple[str, ...]:
    """Return headings that take two rows as one: "Phát sinh" over "Nợ" and "Có" stands there once."""
    width = max(len(above), len(below))
    upper = [*_texts(above), *[""] * (width - len(above))]
    lower = [*_texts(below), *[""] * (width - len(below))]
    spread = ""
    joined = []
    for one, other in zip(upper, lower, strict=True):
        spread = one or (spread if other else "")
        joined.append(f"{spread} {other}".strip() if other else one)
    return tuple(joined)


def _widest(grids: Sequence[Grid]) -> tuple[str, ...]:
    """Return the first of the rows with the most words: most likely the headings."""
    rows = [row for grid in grids for number, row in grid.rows if number <= HEADINGS_WITHIN]
    texts = [tuple(text_of(cell) for cell in row if isinstance(cell, str) and cell) for row in rows]
    return max(texts, key=len, default=())


def _not_found(seen: Sequence[str]) -> InputError:
    headings = ", ".join(f"“{one}”" for one in seen if one) or tr("không có")
    return InputError(
        tr(
            "Chưa thấy đủ cột ngày, tiền vào và nội dung. Các tiêu đề đã thấy: {headings}.", headings=headings
        ),
        tr("Chọn cột nào là ngày, tiền vào, nội dung. Hoặc tải lại sao kê dạng Excel."),
    )
