"""The goods on a label: a line each with its lots, shared out among as many labels as they need; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coop_live.model import PricedLine
from coop_live.saving import storable
from coop_live.shipping.paper import Mark, Words
from coop_live.shipping.parcel import FromLot, Goods
from coop_live.weights import amount, times

_LINE, _LOTS = 5.6, 4.2
# Letters of a lot's line that fit into the width of a label; more take a second line.
_LETTERS = 62
_LETTERS_OF_A_NAME = 48


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the list: what it is, and from which lots it comes."""

    said: str
    lots: str = ""

    @property
    def lines(self) -> int:
        """How many lines the item itself takes."""
        return 1 if len(self.said) <= _LETTERS_OF_A_NAME else 2

    @property
    def lots_lines(self) -> int:
        """How many lines the lots take."""
        return 0 if not self.lots else 1 if len(self.lots) <= _LETTERS else 2

    @property
    def height(self) -> float:
        """Mm that the item takes."""
        return _LINE * self.lines + _LOTS * self.lots_lines

    def marks(self, x: float, y: float, width: float) -> Iterator[Mark]:
        """Give the words of the item, with `y` as its upper edge."""
        yield Words(x, y, width, self.said, 5, 600, lines=self.lines)
        if self.lots:
            below = y + _LINE * self.lines - 0.4
            yield Words(x + 3, below, width - 3, self.lots, 3.8, lines=self.lots_lines)


def entries(goods: Sequence[Goods]) -> tuple[Entry, ...]:
    """Return the items of a parcel."""
    return tuple(Entry(said_of(one.line), lots_words(one)) for one in goods)


def shared_out(
    listed: Sequence[Entry], first: float, further: float, more: float
) -> tuple[tuple[Entry, ...], ...]:
    """Share items out among labels: `first` mm on the first, `further` on each other one.

    Where a label follows, `more` mm are kept for the words that say so. There is always at least one label,
    and at least one item on each.
    """
    parts: list[tuple[Entry, ...]] = []
    rest = list(listed)
    room = first
    while True:
        if sum(entry.height for entry in rest) <= room:
            return (*parts, tuple(rest))
        count, used = 0, 0.0
        while count < len(rest) and used + rest[count].height <= room - more:
            used += rest[count].height
            count += 1
        count = max(1, count)
        if count == len(rest):  # one item that is too high for any label
            return (*parts, tuple(rest))
        parts.append(tuple(rest[:count]))
        rest, room = rest[count:], further


def said_of(line: PricedLine) -> str:
    """Return an order line as a packer reads it: "2 × C1 Chè dây 100g"."""
    much = times(line.qty, storable(line.unit), weighed=line.weighed)
    name = f"{line.name} {line.variant}" if line.variant else line.name
    return f"{much} {line.code} {' '.join(storable(name).split())}"


def lots_words(goods: Goods) -> str:
    """Return from which lots goods come, with the day of harvest; "" where no lots are kept."""
    alone = len(goods.lots) == 1
    return " · ".join(_lot(one, goods.line, alone=alone) for one in goods.lots if one.lot)


def _lot(one: FromLot, line: PricedLine, *, alone: bool) -> str:
    much = "" if alone else f"{amount(one.qty, storable(line.unit), weighed=one.weighed)} từ "
    day = f", thu hoạch {one.harvested:%d/%m/%Y}" if one.harvested else ""
    return f"{much}lô {' '.join(storable(one.lot).split())}{day}"
