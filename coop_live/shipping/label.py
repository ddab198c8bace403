"""What a parcel's label says and where: pure.

Labels speak to carriers and customers in Vietnam: their words are Vietnamese in every language of the window.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from coop_live.memo import PREFIX, memo_code
from coop_live.money import dong
from coop_live.saving import storable
from coop_live.settings import Settings
from coop_live.shipping.bars import fits
from coop_live.shipping.cells import local_phone, local_time
from coop_live.shipping.label_goods import Entry, entries, shared_out
from coop_live.shipping.paper import Bars, Code, Mark, Page, Rule, Words
from coop_live.shipping.parcel import Parcel


@dataclass(frozen=True, slots=True)
class Size:
    """The paper of one label in mm; `height` is the most there may be where it is `as_needed`."""

    width: float
    height: float
    margin: float
    as_needed: bool = False

    @property
    def inner(self) -> float:
        """The width that may be printed on."""
        return self.width - 2 * self.margin


# 100 × 150 is what most label printers and carriers in Vietnam use [?: no cooperative was asked]. Printers
# for rolls of 80 mm print 72 of them (576 dots); 400 is our own choice, nobody sticks on a longer one. An A4
# sheet holds four labels of A6.
SIZES = {
    "100x150": Size(100.0, 150.0, 5.0),
    "80": Size(80.0, 400.0, 4.0, as_needed=True),
    "a4": Size(105.0, 148.5, 7.0),
}
USUAL = SIZES["100x150"]

_HEAD = 17.0
_QR = 25.0
_CARRIER = 15.5
_MORE = 5.0
# Whoever put a phone into the name or the address would show it on a label that hides it.
_DIGITS = re.compile(r"\+?\d(?:[\s.\-]{0,2}\d){7,}")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends, and how the labels are: the start of the orders' codes, whether phones are hidden."""

    cooperative: str = ""
    memo_prefix: str = PREFIX
    hides_phone: bool = False
    zone: tzinfo | None = None
    phone: str = ""
    address: str = ""
    may_look: bool | None = None


def sender_of(settings: Settings) -> Sender:
    """Return what the settings say of labels."""
    ours = settings.shipping
    address = ", ".join(
        part.strip() for part in (ours.sender_address, ours.sender_ward, ours.sender_province) if part.strip()
    )
    return Sender(
        settings.general.cooperative,
        settings.book.memo_prefix,
        ours.hides_phone,
        phone=ours.sender_phone,
        address=address,
        may_look=ours.may_look,
    )


def parcel_labels(parcel: Parcel, sender: Sender, size: Size = USUAL) -> tuple[Page, ...]:
    """Return the label of a parcel; where not all goods find room there are more, told as "1/2"."""
    first = _top(parcel, sender, size)
    foot = _foot_height(parcel, size)
    room = size.height - size.margin - foot
    listed = entries(parcel.goods)
    parts = shared_out(listed, room - first, room - _further_top(size), _MORE)
    count = len(parts)
    return tuple(_label(parcel, sender, size, part, (place, count)) for place, part in enumerate(parts, 1))


def hidden_phone(phone: str) -> str:
    """Return a phone whose middle is left out: '0905 xxx 267'."""
    return f"{phone[:4]} xxx {phone[-3:]}" if len(phone) >= 9 else "xxx"


def _label(parcel: Parcel, sender: Sender, size: Size, part: Sequence[Entry], which: tuple[int, int]) -> Page:
    place, count = which
    marks = [*_head(parcel, sender, size, which)]
    if place == 1:
        marks += _to_whom(parcel, sender, size)
        y = _top(parcel, sender, size)
    else:
        marks += _to_whom_again(parcel, sender, size)
        y = _further_top(size)
    for entry in part:
        marks += entry.marks(size.margin, y, size.inner)
        y += entry.height
    if place < count:
        more = f"còn món nữa ở tem {place + 1}/{count}"
        marks.append(Words(size.margin, y, size.inner, more, 4, 600))
        y += _MORE
    foot = _foot_height(parcel, size)
    height = y + foot + size.margin if size.as_needed else size.height
    marks += _foot(parcel, sender, size, height - size.margin - foot, first=place == 1)
    name = f"tem-{parcel.order.number}" + (f"-{place}" if place > 1 else "")
    return Page(name, size.width, height, tuple(marks))


def _head(parcel: Parcel, sender: Sender, size: Size, which: tuple[int, int]) -> Iterator[Mark]:
    order, left, top = parcel.order, size.margin, size.margin
    half = size.inner * 0.56
    right, rest = left + half + 2, size.inner - half - 2
    yield Words(left, top, half, storable(sender.cooperative) or "coop_live", 5, 700, lines=2)
    told = " · ".join(part for part in (storable(sender.phone).strip(), storable(sender.address)) if part)
    if told:
        yield Words(left, top + 10.2, half, told, 3.2, lines=2)
    yield Words(right, top - 1, rest, f"#{order.number}", 12, 700, side="right", figures=True)
    day = local_time(order.decided_at or order.drafted_at, sender.zone)
    place, count = which
    part = f"tem {place}/{count} · " if count > 1 else ""
    yield Words(right, top + 11.8, rest, f"{part}chốt {day:%d/%m/%Y}", 4, 600 if part else 400, side="right")
    yield Rule(left, top + _HEAD, size.inner)


def _to_whom(parcel: Parcel, sender: Sender, size: Size) -> Iterator[Mark]:
    left, inner, y = size.margin, size.inner, size.margin + _HEAD + 0.4
    yield Words(left, y, inner, _name(parcel, sender), 6.4, 700)
    yield Words(left, y + 6.9, inner, _phone(parcel, sender), 6.4, 700, figures=True)
    address = _address(parcel, sender)
    lines = _lines_of(address, 4.9, size, 3)
    yield Words(left, y + 13.8, inner, address, 4.9, 500, lines=lines)
    y += 13.8 + 4.9 * lines + 0.3
    if parcel.place:
        yield Words(left, y, inner, f"Nay là: {parcel.place}", 4.2, 600)
        y += 4.6
    if parcel.promises:
        lines = _lines_of(_promised(parcel, sender), 4.2, size, 2)
        yield Words(left, y, inner, _promised(parcel, sender), 4.2, 700, lines=lines)
        y += 4.2 * lines + 0.4
    yield Rule(left, y + 0.4, inner)


def _to_whom_again(parcel: Parcel, sender: Sender, size: Size) -> Iterator[Mark]:
    """Give who gets the parcel, small: the goods of a further label may fill a parcel of their own."""
    left, inner, y = size.margin, size.inner, size.margin + _HEAD + 0.4
    half = inner * 0.6
    yield Words(left, y, half - 2, _name(parcel, sender), 5, 700)
    yield Words(left + half, y, inner - half, _phone(parcel, sender), 5, 700, side="right", figures=True)
    yield Words(left, y + 5.4, inner, _address(parcel, sender), 4, lines=2)
    yield Rule(left, y + 14, inner)


def _top(parcel: Parcel, sender: Sender, size: Size) -> float:
    """Return where the goods begin on the first label: below the last line of whom it goes to."""
    *_marks, rule = _to_whom(parcel, sender, size)
    return rule.y + 0.6


def _further_top(size: Size) -> float:
    return size.margin + _HEAD + 15


def _lines_of(text: str, line: float, size: Size, most: int) -> int:
    """Return how many lines a text is given: letters are about half as wide as their line is high."""
    return max(1, min(most, math.ceil(len(text) * line * 0.45 / size.inner)))


def _name(parcel: Parcel, sender: Sender) -> str:
    return _shown(parcel.order.author_name, sender) or "chưa có tên"


def _phone(parcel: Parcel, sender: Sender) -> str:
    phone = local_phone(parcel.order.phone)
    number = hidden_phone(phone) if sender.hides_phone and phone else _grouped(phone)
    return number or "chưa có SĐT"


def _address(parcel: Parcel, sender: Sender) -> str:
    return _shown(parcel.order.address or "", sender) or "chưa có địa chỉ"


def _promised(parcel: Parcel, sender: Sender) -> str:
    return "Nhớ: " + _shown(" · ".join(parcel.promises), sender)


def _foot_height(parcel: Parcel, size: Size) -> float:
    return _QR + 5.5 + _CARRIER * _has_bars(parcel, size)


def _has_bars(parcel: Parcel, size: Size) -> bool:
    return fits(parcel.code, size.inner)


def _foot(parcel: Parcel, sender: Sender, size: Size, y: float, *, first: bool) -> Iterator[Mark]:
    left, inner = size.margin, size.inner
    yield Rule(left, y + 0.3, inner)
    if _has_bars(parcel, size):
        yield Bars(left, y + 1.3, inner, 10, parcel.code)
        yield Words(left, y + 11.3, inner, _at_carrier(parcel), 4, 600)
        y += _CARRIER
    code = memo_code(parcel.order.number, sender.memo_prefix)
    yield Code(left - 2, y + 1, _QR, code)
    yield Words(left, y + _QR + 1, _QR, code, 4, 600, figures=True)
    for top, text, line, weight in _told_beside(parcel, sender, size, first=first):
        yield Words(left + _QR, y + top, inner - _QR, text, line, weight, side="right", figures=line > 5)


def _told_beside(
    parcel: Parcel, sender: Sender, size: Size, *, first: bool
) -> Iterator[tuple[float, str, float, int]]:
    """Give what stands beside the code: how far down, what, its line and weight.

    What is to be paid stands on the first label only, or it would be asked for twice.
    """
    order = parcel.order
    if first:
        yield 1.5, "Thu hộ (COD)" if order.owed else "Đã trả đủ", 4.2, 600
        yield 5.8, dong(order.owed), 10, 700
        if order.paid:
            yield 15.9, f"Tổng {dong(order.total)}, đã trả {dong(order.paid)}", 3.6, 400
    else:
        yield 2, "Tiền thu: xem tem 1", 4.8, 700
    if parcel.code and not _has_bars(parcel, size):
        yield 19.6, _at_carrier(parcel), 3.6, 600
    elif sender.may_look is not None:
        yield 19.6, "Cho xem hàng, không thử" if sender.may_look else "Không cho xem hàng", 3.6, 500
    if parcel.ship_by is not None:
        yield 24.4, f"Gửi trước {parcel.ship_by:%d/%m/%Y}", 4.6, 700


def _at_carrier(parcel: Parcel) -> str:
    return f"{carrier_name(parcel.carrier)} {storable(parcel.code)}"


def carrier_name(carrier: str) -> str:
    """Return what people call a carrier."""
    names = {"ghn": "GHN", "ghtk": "GHTK", "viettelpost": "Viettel Post", "vnpost": "VNPost", "jt": "J&T"}
    return names.get(carrier, carrier)


def _shown(text: str, sender: Sender) -> str:
    clean = " ".join(storable(text).split())
    return _DIGITS.sub("xxx", clean) if sender.hides_phone else clean


def _grouped(phone: str) -> str:
    return f"{phone[:4]} {phone[4:7]} {phone[7:]}" if len(phone) == 10 else phone
