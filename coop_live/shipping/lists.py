"""What has to be fetched and packed: lists by product, by lot, by order and by member; pure.

A `Listing` is drawn on paper by list_pages.py and written as a workbook by list_book.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from coop_live.i18n import tr
from coop_live.saving import storable
from coop_live.shipping.cells import local_phone
from coop_live.shipping.label import hidden_phone
from coop_live.shipping.label_goods import lots_words
from coop_live.shipping.parcel import FromLot, Goods, Parcel
from coop_live.weights import KILO, number

Cell = str | int | float | date
Counted = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in letters, and whether its numbers stand at the right."""

    heading: str
    width: int
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line with its cells; `to_tick` where a person ticks it off, else it is a sum."""

    cells: tuple[Cell, ...]
    to_tick: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together: `cells` say to what, `note` what is to be minded."""

    rows: tuple[Row, ...]
    cells: tuple[Cell, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: `about` are the columns of what its groups belong to, () where it has one group only."""

    name: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    about: tuple[Column, ...] = ()


def packing(parcels: Sequence[Parcel]) -> tuple[Listing, ...]:
    """Return what to fetch by product and by lot, and then what goes into each parcel."""
    return (_to_fetch(parcels), _to_pack(parcels))


def picking(parcels: Sequence[Parcel]) -> tuple[Listing, ...]:
    """Return what each member has to bring."""
    by_member: dict[str, list[tuple[Goods, FromLot, int]]] = defaultdict(list)
    names: dict[str, str] = {}
    for goods, part, order in _parts(parcels):
        name = " ".join(storable(part.member).split())
        names.setdefault(name.casefold(), name)
        by_member[name.casefold()].append((goods, part, order))
    groups = []
    for key in sorted(by_member, key=lambda one: (one == "", one)):
        name = names[key] or tr("Chưa ghi thành viên")
        groups.append(Group(tuple(Row(told.cells) for told in _added_up(by_member[key])), (name,)))
    return (
        Listing(
            tr("Mỗi thành viên mang đến"), _goods_columns(), tuple(groups), (Column(tr("Thành viên"), 24),)
        ),
    )


@dataclass(slots=True)
class _Sum:
    """What of one product's variant comes from one lot."""

    goods: Goods
    part: FromLot
    pieces: int = 0
    grams: int = 0
    orders: set[int] = field(default_factory=set)

    def add(self, part: FromLot, order: int) -> None:
        if part.weighed:
            self.grams += part.qty
        else:
            self.pieces += part.qty
        self.orders.add(order)

    @property
    def much(self) -> Cell:
        return _much(self.pieces, self.grams)

    @property
    def cells(self) -> tuple[Cell, ...]:
        line, part = self.goods.line, self.part
        return (
            line.code,
            _named(self.goods),
            self.much,
            storable(line.unit),
            storable(part.lot),
            part.harvested or "",
            len(self.orders),
        )


def _goods_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Mã"), 8),
        Column(tr("Tên món"), 40),
        Column(tr("Số lượng"), 10, right=True),
        Column(tr("Đơn vị"), 8),
        Column(tr("Lô"), 12),
        Column(tr("Thu hoạch"), 14),
        Column(tr("Số đơn"), 8, right=True),
    )


def _to_fetch(parcels: Sequence[Parcel]) -> Listing:
    """List the goods by product, each with its lots; where there are more lots than one, with their sum."""
    by_product: dict[tuple[str, str], list[_Sum]] = defaultdict(list)
    for told in _added_up(_parts(parcels)):
        by_product[told.goods.line.code, told.goods.line.variant or ""].append(told)
    rows: list[Row] = []
    for told_of in by_product.values():
        rows += (Row(told.cells) for told in told_of)
        if len(told_of) > 1:
            rows.append(Row(_together(told_of), to_tick=False))
    return Listing(tr("Lấy hàng: theo món, theo lô"), _goods_columns(), (Group(tuple(rows)),))


def _together(told_of: Sequence[_Sum]) -> tuple[Cell, ...]:
    first = told_of[0].goods
    pieces, grams = sum(one.pieces for one in told_of), sum(one.grams for one in told_of)
    orders = set().union(*(one.orders for one in told_of))
    unit = storable(first.line.unit)
    name = tr("Cộng {name}", name=_named(first))
    return first.line.code, name, _much(pieces, grams), unit, "", "", len(orders)


def _to_pack(parcels: Sequence[Parcel]) -> Listing:
    about = (
        Column(tr("Số đơn"), 8),
        Column(tr("Khách"), 22),
        Column(tr("SĐT"), 14),
        Column(tr("Gửi trước ngày"), 13),
    )
    columns = (
        Column(tr("Mã"), 8),
        Column(tr("Tên món"), 44),
        Column(tr("Số lượng"), 10, right=True),
        Column(tr("Đơn vị"), 8),
        Column(tr("Lô"), 30),
    )
    groups = []
    for parcel in parcels:
        order = parcel.order
        phone = local_phone(order.phone)
        cells = (
            f"#{order.number}",
            " ".join(storable(order.author_name).split()),
            hidden_phone(phone) if phone else "",
            parcel.ship_by or "",
        )
        rows = tuple(Row(_packed(goods)) for goods in parcel.goods)
        groups.append(Group(rows, cells, _to_mind(parcel)))
    return Listing(tr("Gói từng đơn"), columns, tuple(groups), about)


def _packed(goods: Goods) -> tuple[Cell, ...]:
    line = goods.line
    much = number(line.qty, weighed=line.weighed)
    return line.code, _named(goods), much, storable(line.unit), lots_words(goods)


def _to_mind(parcel: Parcel) -> str:
    """Return what the packer should know: gifts first, then all that the desk noted."""
    said = (*parcel.promises, *(part.strip() for part in storable(parcel.order.note).split("·")))
    return " · ".join(part for part in dict.fromkeys(" ".join(one.split()) for one in said) if part)


def _parts(parcels: Iterable[Parcel]) -> Iterator[tuple[Goods, FromLot, int]]:
    for parcel in parcels:
        for goods in parcel.goods:
            line = goods.line
            for part in goods.lots or (FromLot("", line.qty, line.weighed, None, line.member),):
                yield goods, part, parcel.order.number


def _added_up(parts: Iterable[tuple[Goods, FromLot, int]]) -> list[_Sum]:
    """Add up by product, variant and lot; sorted by code, the oldest harvest in front."""
    sums: dict[tuple[Counted, str, str, str], _Sum] = {}
    for goods, part, order in parts:
        day = part.harvested.isoformat() if part.harvested else "9"  # what is not told comes last
        key = (_counted(goods.line.code), goods.line.variant or "", day, part.lot)
        sums.setdefault(key, _Sum(goods, part)).add(part, order)
    return [sums[key] for key in sorted(sums)]


def _counted(code: str) -> Counted:
    """Return a code so that C2 comes before C10."""
    return tuple(
        (int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", code) if part
    )


def _much(pieces: int, grams: int) -> int | float:
    """Return how many of the unit: of what is weighed kilos, and a piece from before that is one."""
    return number(pieces * KILO + grams, weighed=True) if grams else pieces


def _named(goods: Goods) -> str:
    line = goods.line
    return " ".join(storable(f"{line.name} {line.variant or ''}").split())
