"""Reads from the ledger what a settlement is reckoned from, at any moment, and writes it down."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path

from coop_live.errors import InputError, NotPossible
from coop_live.i18n import tr
from coop_live.ledger import LiveRow, Questions, settling
from coop_live.ledger.as_of import as_of
from coop_live.ledger.questions import one_moment
from coop_live.model import SOLD, Terms
from coop_live.settings import Settings
from coop_live.shipping.cells import local_time
from coop_live.shipping.origin import OrderLot
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.settlement import Account, Agreement, Book, settle
from coop_live.shipping.settlement_paper import Heading, settlement_pages
from coop_live.shipping.settlement_sheet import write_settlement

_LOTS = """SELECT o.number, o.code, o.variant, o.lot, o.qty, o.member, coalesce(l.harvested, ''),
    o.code IN (SELECT code FROM in_grams) FROM order_lot o LEFT JOIN lot l USING (code, variant, lot)
    ORDER BY o.number, o.code, o.variant, o.lot"""
_AGREED = """SELECT at, body FROM entry WHERE act = 'terms' AND seq NOT IN (SELECT seq FROM undone)
    ORDER BY seq"""


@dataclass(frozen=True, slots=True)
class Period:
    """Which evenings are settled: one (`live_id`), those that began from `first` to `last`, or all."""

    live_id: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Settlement:
    """A settlement as it is shown and written; `terms` are those that hold now, `orders` what is in it."""

    accounts: tuple[Account, ...]
    heading: Heading
    terms: tuple[Terms, ...] = ()
    orders: tuple[int, ...] = ()


def read_settlement(
    questions: Questions,
    period: Period,
    *,
    at: int | None = None,
    cooperative: str = "",
    zone: tzinfo | None = None,
) -> Settlement:
    """Return what every member is owed of a period, as the book stood at `at` (ms UTC; None: as it is now).

    The same moment gives the same settlement, whenever it is asked for. Raises NotPossible while the ledger
    goes on beside its file: what was agreed and sold earlier is not there, all that was paid is.
    """
    count, last = questions.connection.execute("SELECT count(*), max(seq) FROM entry").fetchone()
    if count != (last or 0):
        raise NotPossible(
            tr("Sổ đang ghi tạm ngoài tệp, chưa đủ để quyết toán."),
            tr("Đợi sổ ghi lại được vào tệp, rồi mở lại trang này."),
        )
    there = nullcontext(questions) if at is None else as_of(questions, at)
    with there as then, one_moment(then.connection):
        book, rows = read_book(then), then.lives()
        terms = tuple(settling.terms_of(then.connection).values())
    lives = _chosen(rows, period, zone)
    until = local_time(int(time.time() * 1000) if at is None else at, zone).date()
    heading = Heading(cooperative, period_words(rows, period, zone), until, zone)
    numbers = (one.number for one in book.orders if lives is None or one.live_id in lives)
    return Settlement(settle(book, lives), heading, terms, tuple(numbers))


def read_book(questions: Questions) -> Book:
    """Return all that settlements are reckoned from, of all evenings."""
    db = questions.connection
    lots = defaultdict[int, list[OrderLot]](list)
    for number, code, variant, lot, qty, member, harvested, grams in db.execute(_LOTS):
        lots[number].append(OrderLot(code, variant, lot, qty, member, harvested, bool(grams)))
    return Book(
        orders=questions.orders(None, SOLD),
        lots=lots,
        over={row.id: row.ended_at for row in questions.lives() if row.ended_at is not None},
        agreements=[_agreement(at, json.loads(body)) for at, body in db.execute(_AGREED)],
        charges=settling.charges(db),
        payouts=settling.payouts(db),
    )


def _agreement(at: int, body: dict[str, object]) -> Agreement:
    return Agreement(at, Terms(str(body["member"]), int(str(body["commission"])), int(str(body["cost"]))))


def _chosen(rows: Iterable[LiveRow], period: Period, zone: tzinfo | None) -> frozenset[int] | None:
    """Return the live sessions of a period, None for all of them."""
    if period.live_id is not None:
        return frozenset((period.live_id,))
    if period.first is None and period.last is None:
        return None
    days = ((row.id, local_time(row.started_at, zone).date()) for row in rows)
    first, last = period.first or date.min, period.last or date.max
    return frozenset(live_id for live_id, day in days if first <= day <= last)


def period_words(rows: Iterable[LiveRow], period: Period, zone: tzinfo | None) -> str:
    """Return what a period is called on paper, which is Vietnamese in every language of the window."""
    if period.live_id is not None:
        row = next((one for one in rows if one.id == period.live_id), None)
        if row is None:
            return f"Buổi live số {period.live_id}"
        return f"Buổi live: {row.name} · {local_time(row.started_at, zone):%d/%m/%Y}"
    since = f"từ {period.first:%d/%m/%Y}" if period.first else ""
    until = f"đến {period.last:%d/%m/%Y}" if period.last else ""
    days = " ".join(filter(None, (since, until)))
    return f"Các buổi live {days}" if days else "Tất cả các buổi live"


def end_of(day: date, zone: tzinfo | None = None) -> int:
    """Return the last moment of a day, ms UTC; `zone` is this machine's where none is given."""
    following = datetime.combine(day + timedelta(days=1), datetime.min.time(), zone)
    return int(following.timestamp() * 1000) - 1


def write_settled(
    questions: Questions,
    path: Path,
    period: Period,
    settings: Settings,
    *,
    at: int | None = None,
    papers: PaperWriter | None = None,
) -> list[int]:
    """Write a settlement, as a workbook or with a page for each member (.pdf); return the orders in it.

    Raises CoopLiveError when it cannot be written.
    """
    drawn = path.suffix.lower() == ".pdf"
    if not drawn and path.suffix.lower() != ".xlsx":
        raise InputError(tr("Bảng quyết toán là tệp .xlsx hoặc .pdf."), tr("Đặt tên tệp khác rồi lưu lại."))
    settled = read_settlement(questions, period, at=at, cooperative=settings.general.cooperative)
    if not drawn:
        write_settlement(path, settled.accounts, settled.heading, settled.terms)
    elif papers is None:
        raise NotPossible(tr("Việc này cần phần vẽ của cửa sổ."), tr("Lưu thành tệp .xlsx."))
    else:
        papers.write(settlement_pages(settled.accounts, settled.heading), path)
    return list(settled.orders)
