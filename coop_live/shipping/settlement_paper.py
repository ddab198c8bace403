"""One page for each member: what was sold of their goods, what is theirs of it, and room for two signatures.

Members read it in Vietnam: its words are Vietnamese in every language of the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import groupby

from coop_live.model import Charge, Payout, Terms
from coop_live.money import grouped
from coop_live.saving import storable
from coop_live.shipping.cells import local_time
from coop_live.shipping.paper import Box, Mark, Page, Rule, Words
from coop_live.shipping.settlement import Account, Share
from coop_live.shipping.settlement_rows import Row, rows_of

WIDTH, HEIGHT = 210.0, 297.0  # A4
LEFT, RIGHT = 15.0, 195.0
_TOP, _ROW = 51.0, 5.6
MINUS = "−"
# So many signs of a sum fit in large figures.
_LARGE = 13

# What is delivered, what is on its way (None: nothing to be said), and together.
Three = tuple[int, int | None, int]


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column of the page is, in mm; those of figures stand at its right."""

    x: float
    width: float
    figures: bool = True

    def words(self, y: float, text: str, size: float = 4.2, weight: int = 400) -> Words:
        """Return a text in this column."""
        side = "right" if self.figures else "left"
        return Words(self.x, y, self.width, text, size, weight, side=side, figures=self.figures)


_NAME, _LOT = _Column(17, 66, figures=False), _Column(85, 42, figures=False)
_QTY, _PRICE, _MONEY = _Column(128, 19), _Column(148, 20), _Column(169, 24)
_SUMS = (_Column(106, 28), _Column(135, 28), _Column(164, 29))


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above every member's page: whose, of which period ("Buổi live …"), until which day.

    `zone` is this machine's where none is given.
    """

    cooperative: str
    period: str
    until: date
    zone: tzinfo | None = None


def settlement_pages(accounts: Sequence[Account], heading: Heading) -> tuple[Page, ...]:
    """Return a page for each account; one that says so where there is none."""
    pages = [settlement_page(one, heading, place) for place, one in enumerate(accounts, start=1)]
    return tuple(pages) or (_empty(heading),)


def settlement_page(account: Account, heading: Heading, place: int = 1) -> Page:
    """Return one member's page: A4; `place` names it, because names are personal."""
    rows, remark = rows_of(account.goods)
    marks = [*_head(heading, storable(account.name) or "(chưa rõ)"), *_table_head()]
    y, below = _TOP + _ROW + 1, []
    for delivered, some in groupby(rows, key=lambda row: row.delivered):
        share = account.delivered if delivered else account.sold - account.delivered
        below += [*_group(y, delivered=delivered, revenue=share.revenue)]
        y += _ROW
        for row in some:
            below += _goods(y, row)
            y += _ROW
    if not rows:
        below.append(Words(_NAME.x, y + 0.6, 160, "Không có hàng bán trong kỳ này.", 4.2))
        y += _ROW
    if remark:
        below.append(Words(_NAME.x, y + 0.8, 176, remark, 3.6))
        y += _ROW
    marks += [*below, *_sums(y + 3, account, heading.zone), *_signatures(), *_foot()]
    return Page(f"quyet-toan-{place}", WIDTH, HEIGHT, tuple(marks))


def _empty(heading: Heading) -> Page:
    said = Words(LEFT, _TOP, RIGHT - LEFT, "Chưa có hàng nào bán được trong kỳ này.", 5)
    return Page("quyet-toan", WIDTH, HEIGHT, (*_head(heading, ""), said))


def _head(heading: Heading, name: str) -> Iterator[Mark]:
    inner = RIGHT - LEFT
    yield Words(LEFT, 12, 120, storable(heading.cooperative), 5, 600)
    yield Words(LEFT, 19, 90, "BẢNG QUYẾT TOÁN", 8, 700)
    yield Words(LEFT, 29, inner, name, 8, 700)
    yield Words(LEFT, 39, inner, storable(heading.period), 5, 500)
    day = f"Theo sổ đến hết ngày {heading.until:%d/%m/%Y}"
    yield Words(RIGHT - 80, 21.5, 80, day, 4.5, side="right", figures=True)
    yield Rule(LEFT, 47, inner)


def _table_head() -> Iterator[Mark]:
    yield Box(LEFT, _TOP - 1, RIGHT - LEFT, _ROW + 0.8, 10)
    for column, text in (
        (_NAME, "Món"),
        (_LOT, "Lô · ngày thu hoạch"),
        (_QTY, "Số lượng"),
        (_PRICE, "Giá (₫)"),
        (_MONEY, "Tiền (₫)"),
    ):
        yield column.words(_TOP - 0.4, text, 4, 600)


def _group(y: float, *, delivered: bool, revenue: int) -> Iterator[Mark]:
    said = "Đã giao tới khách" if delivered else "Còn trên đường, chưa giao xong"
    yield Words(_NAME.x, y + 0.6, 120, said, 4.4, 700)
    yield _MONEY.words(y + 0.6, grouped(revenue), 4.4, 700)


def _goods(y: float, row: Row) -> Iterator[Mark]:
    yield _NAME.words(y + 0.6, row.name)
    yield _LOT.words(y + 0.6, row.lot)
    for column, text in ((_QTY, row.qty), (_PRICE, row.price), (_MONEY, row.money)):
        yield column.words(y + 0.6, text)
    yield Box(LEFT, y + _ROW - 0.1, RIGHT - LEFT, 0.15, 25)


def _sums(y: float, account: Account, zone: tzinfo | None) -> Iterator[Mark]:
    """Say what is the member's: delivered, on its way, together."""
    yield Rule(LEFT, y, RIGHT - LEFT)
    for column, text in zip(_SUMS, ("Đã giao (₫)", "Trên đường (₫)", "Cộng (₫)"), strict=True):
        yield column.words(y + 1.5, text, 4, 600)
    y += _ROW + 1.5
    now, all_of_it = account.delivered, account.sold
    shares = (now, all_of_it - now, all_of_it)
    others = (account.elsewhere_delivered, account.elsewhere - account.elsewhere_delivered, account.elsewhere)
    lines: list[tuple[str, Three]] = [
        ("Tiền hàng", _each(shares, "revenue")),
        (_commission_words(account.terms), _less(_each(shares, "commission"))),
        (_cost_words(account.terms), _less(_each(shares, "cost"))),
    ]
    yield from _figures(y, lines)
    y += _ROW * len(lines)
    yield from _figures(y, [("Phần của xã viên trong kỳ này", _each(shares, "own"))], 700)
    y += _ROW
    account_lines: list[tuple[str, Three]] = []
    if account.elsewhere != Share():
        account_lines.append(("Phần của các buổi live khác", _each(others, "own")))
    charged, paid = -account.charged, -account.paid
    account_lines += [
        (_count_words("Các khoản trừ", len(account.charges)), (charged, None, charged)),
        (_count_words("Đã trả trước đây", len(account.payouts)), (paid, None, paid)),
    ]
    yield from _figures(y, account_lines)
    y += _ROW * len(account_lines)
    yield from _remains(y, account)
    yield from _listed(y + 20, account, zone)


def _figures(
    y: float,
    lines: Sequence[tuple[str, Three]],
    weight: int = 400,
) -> Iterator[Mark]:
    for at, (text, figures) in enumerate(lines):
        top = y + at * _ROW
        yield Words(_NAME.x, top + 0.5, 88, text, 4.4, weight)
        for column, figure in zip(_SUMS, figures, strict=True):
            if figure is not None:
                yield column.words(top + 0.5, money(figure), 4.4, weight)


def _remains(y: float, account: Account) -> Iterator[Mark]:
    yield Box(LEFT, y + 1, RIGHT - LEFT, 16, 10)
    sums = (account.due, account.waiting, account.remains)
    said = ("Trả được ngay" if account.due >= 0 else "Đã nhận dư", "Trả khi giao xong", "Còn lại tất cả")
    yield Words(_NAME.x, y + 3.5, 76, "CÒN PHẢI TRẢ XÃ VIÊN", 5, 700)
    for column, text, figure in zip(_SUMS, said, sums, strict=True):
        yield column.words(y + 2.2, text, 3.8, 500)
        told = money(figure)
        # A sum that has no room is written smaller, and never cut.
        yield column.words(y + 7.5, told, 6.4 if len(told) <= _LARGE else 4.4, 700)


def _listed(y: float, account: Account, zone: tzinfo | None) -> Iterator[Mark]:
    """Name the last charges and payouts."""
    for text in (_charges_words(account.charges, zone), _payouts_words(account.payouts, zone)):
        if text:
            yield Words(_NAME.x, y, 176, text, 3.8, lines=2)
            y += 8


def _signatures() -> Iterator[Mark]:
    for x, text in ((25.0, "Xã viên"), (125.0, "Đại diện hợp tác xã")):
        yield Words(x, 254, 60, text, 4.6, 700)
        yield Words(x, 259.5, 60, "(ký, ghi rõ họ tên)", 3.8)
        yield Rule(x, 283, 60)


def _foot() -> Iterator[Mark]:
    rule = "Hoa hồng và chi phí làm tròn đến đồng, một lần cho mỗi xã viên và mỗi buổi live. "
    rule += "Hàng hoàn về, đơn đã hủy không tính."
    yield Words(LEFT, 287, RIGHT - LEFT, rule, 3.4)


def money(dong: int) -> str:
    """Return dong with its thousands apart and a true minus: '−120.000'."""
    return grouped(dong).replace("-", MINUS)


def percent(hundredths: int) -> str:
    """Return hundredths of a percent as people write them: 1250 -> '12,5 %'."""
    whole, part = divmod(hundredths, 100)
    return f"{whole},{part:02d}".rstrip("0").rstrip(",") + "\u00a0%"


def _commission_words(terms: Sequence[Terms]) -> str:
    rates = dict.fromkeys(percent(one.commission) for one in terms if one.commission)
    return " ".join(filter(None, ("Hợp tác xã giữ", " và ".join(rates))))


def _cost_words(terms: Sequence[Terms]) -> str:
    costs = dict.fromkeys(f"{grouped(one.cost)}\u00a0₫" for one in terms if one.cost)
    return f"Chi phí đóng gói, {' và '.join(costs)} mỗi món hoặc kg" if costs else "Chi phí đóng gói"


def _count_words(text: str, count: int) -> str:
    return f"{text} ({count} lần)" if count else text


def _charges_words(charges: Sequence[Charge], zone: tzinfo | None) -> str:
    said = [
        f"{_day(one.at, zone)} {storable(one.why)[:60] or 'không ghi lý do'} {money(one.amount)}"
        for one in charges
    ]
    return f"Các khoản trừ: {_last(said)}." if said else ""


def _payouts_words(payouts: Sequence[Payout], zone: tzinfo | None) -> str:
    ways = {"cash": "tiền mặt", "bank": "chuyển khoản"}
    said = [
        f"{_day(one.at, zone)} {ways.get(one.way, storable(one.way)[:40])} {money(one.amount)}"
        for one in payouts
    ]
    return f"Đã trả: {_last(said)}." if said else ""


def _day(at: int, zone: tzinfo | None) -> str:
    return f"{local_time(at, zone):%d/%m/%Y}"


def _last(said: Sequence[str], most: int = 6) -> str:
    more = f"; và {len(said) - most} lần trước đó" if len(said) > most else ""
    return "; ".join(reversed(said[-most:])) + more


def _each(shares: Sequence[Share], what: str) -> tuple[int, int, int]:
    first, second, third = (getattr(one, what) for one in shares)
    return first, second, third


def _less(figures: tuple[int, int, int]) -> tuple[int, int, int]:
    return -figures[0], -figures[1], -figures[2]
