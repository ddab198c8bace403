"""Reads a bank's statement (csv, xlsx) into transfers; what cannot be read is told, nothing is guessed."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from coop_live.errors import InputError, Problem
from coop_live.i18n import tr
from coop_live.letters import folded
from coop_live.model import Transfer
from coop_live.shipping.payments.amounts import Sum, is_month_first, read_moment, read_sum
from coop_live.shipping.payments.columns import Columns, Found, find_columns
from coop_live.shipping.payments.grid import Cell, read_grids, text_of
from coop_live.shipping.payments.told_before import DAY_MS, VIETNAM_MS

# "Tổng cộng", "Total", "Số dư đầu kỳ" at the beginning of a cell: a line of sums and no transfer.
_SUMMING = re.compile(r"(tong|cong(?! ty)|total|sub total|so du|opening|closing|phat sinh trong ky|luy ke)\b")
# A customer may begin with such words too: beside a day and a sum they must be all that stands there.
_SUM_OF_A_DAY = re.compile(
    r"((tong|cong|tong cong)( phat sinh)?( trong)?( ngay| ky)?|total|so du (dau|cuoi)( ky| ngay)?"
    r"|(opening|closing) balance)"
)
_IN = frozenset(("c", "cr", "credit", "co", "ghi co", "in", "vao", "tien vao", "thu", "nhan tien"))
_OUT = frozenset(("d", "dr", "debit", "no", "ghi no", "out", "ra", "tien ra", "chi", "chuyen tien"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the statement that is money in: its row in the file, and the transfer."""

    row: int
    transfer: Transfer


@dataclass(frozen=True, slots=True)
class Statement:
    """What a file told: `lines` came in, `out` lines went out, `sums` are totals, `problems` were not read.

    `headings` are those that were found, by the names of `Columns`.
    """

    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()
    out: int = 0
    sums: int = 0
    headings: Mapping[str, str] = field(default_factory=dict)

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """The transfers of all lines."""
        return tuple(one.transfer for one in self.lines)


@dataclass(slots=True)
class _Reading:
    """What is gathered while the rows are gone through."""

    lines: list[Line] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    out: int = 0
    sums: int = 0
    last_row: int = 0


def read_statement(path: Path, columns: Columns = Columns()) -> Statement:  # noqa: B008 - a frozen value
    """Read a bank's statement. `columns` names headings that are not to be looked for by their words.

    Raises InputError where the file or its columns cannot be read, or its days are written month first.
    """
    grid, found = find_columns(read_grids(path), columns)
    rows = [(number, cells) for number, cells in grid.rows if number > found.row]
    if not rows:
        raise InputError(tr("Sao kê không có dòng nào."), tr("Tải lại sao kê của những ngày có tiền về."))
    _require_day_first(rows, found)
    signs = _signs(rows, found)
    reading = _Reading()
    for number, cells in rows:
        _read_row(reading, number, _Row(cells, found), signs)
    keys = list(_keys(reading.lines, reading.references, found.headings))
    lines = tuple(
        replace(line, transfer=replace(line.transfer, key=key))
        for line, key in zip(reading.lines, keys, strict=True)
    )
    headings = {name: found.headings[place] for name, place in found.places.items()}
    return Statement(lines, tuple(reading.problems), reading.out, reading.sums, headings)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row by the names of its columns; "" where it has no such cell."""

    cells: Sequence[Cell]
    found: Found

    def __getitem__(self, name: str) -> Cell:
        place = self.found.places.get(name)
        return "" if place is None or place >= len(self.cells) else self.cells[place]

    def heading(self, name: str) -> str:
        """Return the heading over a column as it stands in the file."""
        place = self.found.places.get(name)
        return "" if place is None else self.found.headings[place]

    @property
    def only_content(self) -> bool:
        """True where nothing but the content says anything: it goes on from the row above."""
        place = self.found.places["content"]
        return all((cell != "") == (at == place) for at, cell in enumerate(self.cells))

    @property
    def sums_up(self) -> bool:
        """True where a cell begins with the words of a sum."""
        return any(_SUMMING.match(folded(cell)) for cell in self.cells if isinstance(cell, str))


def _read_row(reading: _Reading, number: int, row: _Row, signs: bool) -> None:
    at = read_moment(row["date"], row["time"])
    if at is None:
        _without_day(reading, number, row)
        return
    try:
        came = _came_in(row, signs)
    except ValueError:
        _problem(reading, number, _money_heading(row), tr("Số tiền ở dòng này không đọc được."))
        return
    if _SUM_OF_A_DAY.fullmatch(folded(text_of(row["content"]))) or (row.sums_up and not _has_money(row)):
        reading.sums += 1
    elif came is None:
        _problem(reading, number, _money_heading(row), tr("Dòng này không rõ tiền vào hay ra."))
    elif came < 0:
        reading.out += 1
    elif came:
        content = text_of(row["content"])
        reading.lines.append(Line(number, Transfer("", at, came, content)))
        reading.references.append(text_of(row["reference"]))
        reading.last_row = number


def _without_day(reading: _Reading, number: int, row: _Row) -> None:
    """Sums, and what stands under the table, are no transfers; a sum of money without a day is a problem."""
    if row.only_content and reading.lines and reading.last_row == number - 1:
        last = reading.lines[-1]
        content = f"{last.transfer.content} {text_of(row['content'])}"
        reading.lines[-1] = replace(last, transfer=replace(last.transfer, content=content))
        reading.last_row = number
    elif row.sums_up:
        reading.sums += 1
    elif _has_money(row):
        _problem(reading, number, row.heading("date"), tr("Ngày ở dòng này không đọc được."))


def _problem(reading: _Reading, number: int, heading: str, cause: str) -> None:
    reading.problems.append(Problem(number, heading, cause, tr("Xem dòng này trong tệp, ghi tay nếu cần.")))


def _came_in(row: _Row, signs: bool) -> int | None:
    """Return dong that came in, below 0 for what went out, None where it does not say. Raises ValueError."""
    credit, debit = read_sum(row["credit"]), read_sum(row["debit"])
    if credit and credit.dong and debit and debit.dong:
        return None  # a line is one or the other
    if credit and credit.dong:
        return -credit.dong if credit.sign < 0 else credit.dong
    if debit and debit.dong:
        return -debit.dong
    amount = read_sum(row["amount"])
    if amount is None:
        return 0 if credit or debit else None
    return _by_its_sign(amount, folded(text_of(row["kind"])), text_of(row["kind"]).strip(), signs)


def _by_its_sign(amount: Sum, kind: str, written: str, signs: bool) -> int | None:
    if not amount.dong:
        return 0
    if kind in _IN or written == "+":
        return amount.dong
    if kind in _OUT or written in ("-", "−"):
        return -amount.dong
    if amount.sign:
        return amount.sign * amount.dong
    return amount.dong if signs and not written else None


def _signs(rows: Sequence[tuple[int, Sequence[Cell]]], found: Found) -> bool:
    """Tell whether the column of sums marks what went out: then what has no mark came in."""
    for _, cells in rows:
        try:
            amount = read_sum(_Row(cells, found)["amount"])
        except ValueError:
            continue
        if amount is not None and amount.sign < 0:
            return True
    return False


def _has_money(row: _Row) -> bool:
    for name in ("credit", "debit", "amount"):
        try:
            amount = read_sum(row[name])
        except ValueError:
            continue
        if amount is not None and amount.dong:
            return True
    return False


def _money_heading(row: _Row) -> str:
    return row.heading("credit") or row.heading("amount")


def _require_day_first(rows: Sequence[tuple[int, Sequence[Cell]]], found: Found) -> None:
    """Raise InputError where days are written month first: half of them would be read wrong in silence."""
    for number, cells in rows:
        if is_month_first(_Row(cells, found)["date"]):
            raise InputError(
                tr("Dòng {row} ghi tháng trước ngày.", row=number),
                tr("Tải lại sao kê với ngày kiểu 22/11/2026, hoặc dạng Excel."),
            )


def _keys(lines: Sequence[Line], references: Sequence[str], headings: Sequence[str]) -> Iterator[str]:
    """Give each line a key that is the same in every statement that overlaps.

    The bank's reference with day and sum is one in any layout. Without it: day, hour, sum and content, and
    the place among the equal lines of that day, so that two equal transfers both count; another layout is
    another source then, and what it tells again is found as what SePay tells is. A statement without hours
    that begins in the middle of a day cannot be told from a whole one [?]: banks give whole days.
    """
    places: Counter[str] = Counter()
    layout = f"file{_letters(headings)}"
    for line, reference in zip(lines, references, strict=True):
        one = line.transfer
        day = (one.at + VIETNAM_MS) // DAY_MS
        said = (reference,) if reference else (str(one.at), "".join(one.content.split()).upper())
        values = "\0".join((str(day), str(one.amount), *said))
        place = places[values]
        places[values] += 1
        digest = hashlib.sha256(f"{values}\0{place}".encode()).hexdigest()
        yield f"{'file' if reference else layout}:{digest[:24]}"


def _letters(headings: Sequence[str]) -> str:
    """Return some letters that are the same for the same headings."""
    digest = hashlib.sha256("\0".join(map(folded, headings)).encode()).digest()
    return "".join(chr(ord("a") + byte % 26) for byte in digest[:8])
