"""A carrier's list of parcels -> what each line would do: the columns are found by what stands in them.

Carriers write their states in their own words, and change them: the words here are those seen in their public
help pages and shops' programs, not promised by anybody [?]. A line whose words are unknown does nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import Questions, consigning
from coop_live.letters import folded
from coop_live.memo import PREFIX, memo_numbers
from coop_live.model import Order
from coop_live.shipping.payments.grid import Grid, read_grids, text_of
from coop_live.shipping.steps import Outcome, Step, outcome_of

# What says that a parcel is back, before what says that it arrived: "chuyển hoàn thành công" is no delivery.
_WORDS: tuple[tuple[Step, tuple[str, ...]], ...] = (
    (Step.SEND, ("dang hoan", "dang chuyen hoan", "cho chuyen hoan", "dang tra", "cho tra", "returning",
                 "waiting to return", "return transporting", "return sorting", "duyet hoan")),
    (Step.RETURN, ("da hoan", "da chuyen hoan", "chuyen hoan thanh cong", "hoan hang thanh cong", "phat hoan",
                   "da tra", "tra hang thanh cong", "hoan ve", "returned", "khach khong nhan da tra")),
    (Step.SEND, ("dang giao", "da lay hang", "lay hang thanh cong", "dang van chuyen", "dang luan chuyen",
                 "dang trung chuyen", "luu kho", "da nhap kho", "dang phat", "picked", "storing", "sorting",
                 "transporting", "delivering", "delivery fail", "khong giao duoc", "giao khong thanh cong",
                 "phat khong thanh cong", "giao that bai", "giao lai", "hen giao")),
    (Step.DELIVER, ("giao thanh cong", "giao hang thanh cong", "da giao", "phat thanh cong", "da phat",
                    "hoan thanh", "delivered", "da doi soat")),
)  # fmt: skip
# States that are known and ask for nothing: the parcel is still at home.
_WAITS = ("cho lay", "dang lay", "moi tao", "cho xac nhan", "ready to pick", "picking", "da tiep nhan",
          "da huy", "huy don", "cancel")  # fmt: skip
# In a smaller share of its lines a column holds codes or states only by chance.
_LEAST_SHARE = 0.4
_MOST_LETTERS = 120


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: its number, code and words; `order` and `step` where they are known.

    `outcome` is what the step does to the order; None where there is nothing to do.
    """

    row: int
    code: str
    words: str
    order: Order | None = None
    step: Step | None = None
    outcome: Outcome | None = None

    @property
    def changes(self) -> bool:
        """True where applying it brings the order on."""
        return self.outcome is Outcome.TAKEN


Known = Callable[[str], int | None]


def step_of(words: str) -> Step | None:
    """Return what a carrier's words say, None for a parcel that has not left or words nobody knows."""
    said = f" {folded(words[:_MOST_LETTERS])} "
    if any(f" {one}" in said for one in _WAITS):
        return None
    return next((step for step, known in _WORDS if any(f" {one} " in said for one in known)), None)


def read_list(path: Path, questions: Questions, prefix: str = PREFIX) -> tuple[Line, ...]:
    """Return what every line of a carrier's list would do; nothing is done yet.

    Raises InputError where the file cannot be read, or has no column of codes or none of states.
    """

    def known(code: str) -> int | None:
        numbers = memo_numbers(code, prefix)
        return numbers[0] if len(numbers) == 1 else consigning.order_with_code(questions.connection, code)

    best: tuple[Grid, int, int] | None = None
    for grid in read_grids(path):
        code, state = _column(grid, lambda text: known(text) is not None), _column(grid, _is_state)
        if code is not None and state is not None:
            best = best or (grid, code, state)
    if best is None:
        raise InputError(
            tr("Không thấy cột mã đơn và cột trạng thái trong tệp."),
            tr("Tải lại danh sách vận đơn từ trang của hãng, có mã vận đơn và trạng thái."),
        )
    return tuple(_lines(*best, questions, known))


def _lines(grid: Grid, code: int, state: int, questions: Questions, known: Known) -> Iterator[Line]:
    begun = False
    for row, cells in grid.rows:
        text, words = _cell(cells, code), _cell(cells, state)
        if not text:
            continue
        number, step = known(text), step_of(words)
        begun = begun or number is not None or step is not None
        if not begun:
            continue  # headings and letterhead
        order = None if number is None else questions.order(number)
        outcome = outcome_of(order, step) if order is not None and step is not None else None
        yield Line(row, text[:_MOST_LETTERS], words[:_MOST_LETTERS], order, step, outcome)


def _is_state(text: str) -> bool:
    said = f" {folded(text[:_MOST_LETTERS])} "
    return step_of(text) is not None or any(f" {one}" in said for one in _WAITS)


def _column(grid: Grid, fits: Callable[[str], bool]) -> int | None:
    """Return the column in which most cells fit, None where hardly any does."""
    counts: dict[int, int] = {}
    filled: dict[int, int] = {}
    for _row, cells in grid.rows:
        for place in range(len(cells)):
            text = _cell(cells, place)
            if text and len(text) <= _MOST_LETTERS:
                filled[place] = filled.get(place, 0) + 1
                counts[place] = counts.get(place, 0) + fits(text)
    enough = [
        place for place, count in counts.items() if count and count >= _LEAST_SHARE * (filled[place] - 1)
    ]
    return max(enough, key=lambda place: counts[place], default=None)


def _cell(cells: tuple[object, ...], place: int) -> str:
    return text_of(cells[place]).strip() if place < len(cells) else ""  # type: ignore[arg-type]
