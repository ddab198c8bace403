"""A bank's statement before it is taken into the book: what each of its lines will do; no Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.catalog.progress import Told, untold
from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Ledger
from coop_live.letters import folded
from coop_live.memo import PREFIX
from coop_live.model import Transfer
from coop_live.money import dong
from coop_live.orders.contact.masking import plain
from coop_live.shipping.payments.columns import HEADINGS_WITHIN, Columns
from coop_live.shipping.payments.grid import read_grids, text_of
from coop_live.shipping.payments.statement import Statement, read_statement
from coop_live.shipping.payments.taking_in import TakenIn, look, take_in
from coop_live.shipping.payments.verdicts import Match, reason_words
from ui.after.payments.groups import came_words, content_of
from ui.after.row_list import ListRow

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
# So many lines are kept in one transaction: the live session's own acts come between.
AT_ONCE = 200
# What a person names where it was not found, and what the list is called.
ASKED = ("date", "credit", "content")


@dataclass(frozen=True, slots=True)
class Preview:
    """A statement as it was read, and what taking it in would do.

    Where it could not be read, `trouble` says why and `headings` are those that a person may choose from.
    """

    path: Path
    statement: Statement = field(default_factory=lambda: Statement(()))
    taken: TakenIn = field(default_factory=lambda: TakenIn((), frozenset(), ()))
    trouble: InputError | None = None
    headings: tuple[str, ...] = ()

    @property
    def new(self) -> tuple[Match, ...]:
        """The transfers that the book does not know yet."""
        return tuple(one for one in self.taken.matches if one.transfer.key in self.taken.new)


def usable(path: Path) -> bool:
    """Return whether a file can be a statement at all."""
    return path.suffix.lower() in SUFFIXES


def read_preview(ledger: Ledger, path: Path, columns: Columns, prefix: str = PREFIX) -> Preview:
    """Read a statement and see what it would do. Raises InputError only for a file that is no table."""
    try:
        statement = read_statement(path, columns)
    except InputError as trouble:
        return Preview(path, trouble=trouble, headings=headings_of(path))
    with ledger.read() as questions:
        return Preview(path, statement, look(questions, statement.transfers, prefix))


def headings_of(path: Path) -> tuple[str, ...]:
    """Return the headings that a person may choose from: the row with the most words near the top."""
    rows = [
        [text_of(cell) for cell in cells if isinstance(cell, str) and text_of(cell)]
        for grid in read_grids(path)
        for number, cells in grid.rows
        if number <= HEADINGS_WITHIN
    ]
    widest: list[str] = max(rows, key=len, default=[])
    return tuple(dict.fromkeys(widest))


def apply(ledger: Ledger, transfers: Sequence[Transfer], by: str, prefix: str, told: Told = untold) -> int:
    """Take the transfers in, the oldest first; return how many were counted. `told` may raise to stop.

    What was taken in until then stays: reading the same statement again goes on from there.
    """
    counted = 0
    ordered = sorted(transfers, key=lambda one: (one.at, one.key))
    for start in range(0, len(ordered), AT_ONCE):
        told(start, len(ordered))
        some = ordered[start : start + AT_ONCE]
        counted += len(ledger.write(_taking(some, by, prefix, ordered)).result().counted)
    return counted


def _taking(
    some: Sequence[Transfer], by: str, prefix: str, among: Sequence[Transfer]
) -> Callable[..., TakenIn]:
    return lambda tx: take_in(tx, some, by, prefix, among)


def rows_of(preview: Preview, prefix: str = PREFIX) -> list[ListRow]:
    """Return what each line will do: counted, asked about, known already, or not read."""
    new = preview.new
    groups = (
        (tr("Sẽ ghi vào đơn"), "circle-check", "tea", [one for one in new if one.clear]),
        (tr("Chờ bạn xem"), "circle-help", "honey", [one for one in new if not one.clear]),
        (
            tr("Đã có trong sổ"),
            "history",
            "text_2",
            [one for one in preview.taken.matches if one.transfer.key not in preview.taken.new],
        ),
    )
    rows: list[ListRow] = []
    for words, icon, tone, matches in groups:
        if matches:
            rows.append(ListRow(None, words, figure=str(len(matches)), icon=icon, tone=tone))
            rows += [_row(one, prefix) for one in matches]
    problems = preview.statement.problems
    if problems:
        title = tr("Dòng không đọc được")
        rows.append(ListRow(None, title, figure=str(len(problems)), icon="triangle-alert", tone="honey"))
    for one in problems:
        where = tr("Dòng {row}", row=one.row)
        rows.append(ListRow(("problem", one.row), f"{where}: {one.cause}", one.remedy))
    return rows


def _row(match: Match, prefix: str) -> ListRow:
    one = match.transfer
    return ListRow(
        one.key,
        content_of(match) or tr("không có nội dung"),
        reason_words(match, prefix),
        dong(one.amount),
        before=came_words(one.at),
    )


def summary(preview: Preview) -> str:
    """Return what a statement comes to, in one line."""
    if preview.taken.matches and not preview.new:
        return tr("Khoản nào cũng có trong sổ rồi, không phải ghi gì thêm.")
    clear = sum(one.clear for one in preview.new)
    said = [tr("%n khoản mới", "", len(preview.new)), tr("%n khoản khớp", "", clear)]
    if preview.statement.out:
        said.append(tr("%n dòng tiền ra bỏ qua", "", preview.statement.out))
    return ", ".join(said)


def chosen_columns(headings: Sequence[str], places: Sequence[int]) -> Columns:
    """Return the columns that a person named: places in `headings` of ASKED, -1 for those looked for."""
    named = [headings[place] if 0 <= place < len(headings) else "" for place in places]
    return Columns(**dict(zip(ASKED, named, strict=True)))


def shown_heading(text: str) -> str:
    """Return a heading as it may be shown in a menu."""
    return plain(text)[:60] or folded(text)[:60]
