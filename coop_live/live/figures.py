"""Takes what the report of an evening says from the book, and nothing personal."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from coop_live.errors import InputError
from coop_live.i18n import tr
from coop_live.ledger import LiveRow, Questions, evenings
from coop_live.ledger.questions import one_moment
from coop_live.ledger.ran_out import ran_out
from coop_live.live.looking_back import look_back
from coop_live.live.sums import Evening
from coop_live.live.typed_order import MANUAL
from coop_live.model import Product
from coop_live.orders.contact.masking import masked, plain
from coop_live.policy.values import PLATFORM_NAMES
from coop_live.settings import Settings
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.report import (
    MOMENTS,
    Missing,
    Moment,
    ReportFigures,
    Seller,
    report_page,
)
from coop_live.shipping.report_chart import Bar, OnAir
from coop_live.weights import summed_up

# A viewer's question is cut here.
_LETTERS = 90


def write_report(
    questions: Questions, path: Path, live_id: int | None, settings: Settings, papers: PaperWriter
) -> list[int]:
    """Write the page of a live session (None: the newest) as a PDF; return the orders that were sold in it.

    Raises InputError where there is no live session, CoopLiveError where the page cannot be written.
    """
    if path.suffix.lower() != ".pdf":
        raise InputError(tr("Báo cáo buổi live là tệp .pdf."), tr("Đặt tên tệp khác rồi lưu lại."))
    with one_moment(questions.connection):
        figures, numbers = report_figures(questions, live_id, settings.general.cooperative)
    papers.write((report_page(figures),), path)
    return numbers


def report_figures(
    questions: Questions, live_id: int | None, cooperative: str, running: int | None = None
) -> tuple[ReportFigures, list[int]]:
    """Return what the page says, and the numbers of the orders that were sold; `running` goes on still."""
    products = questions.products()
    back = look_back(questions, products, live_id, int(time.time() * 1000), running)
    if back.row is None or back.evening is None:
        raise InputError(tr("Sổ chưa có buổi live nào."), tr("Live hoặc tập dượt một buổi trước đã."))
    row, evening = back.row, back.evening
    wished, kept = evenings.wished(questions, row.id)
    last = evening.minutes[-1].at + evening.step * 60_000 if evening.minutes else row.started_at
    figures = ReportFigures(
        cooperative=cooperative,
        name=plain(row.name),
        started_at=row.started_at,
        ended_at=row.ended_at or last,
        confirmed=evening.confirmed,
        revenue=evening.revenue,
        buyers=evening.buyers,
        newcomers=evening.newcomers,
        paid=evening.paid,
        owed=evening.owed,
        comments=row.comments,
        wished=wished,
        kept=kept,
        step=evening.step,
        bars=tuple(Bar(one.at, one.orders) for one in evening.minutes),
        on_air=tuple(OnAir(one.code, one.start, one.end) for one in evening.told),
        products=tuple(_sellers(evening)),
        platforms=tuple(Seller(platform_words(name), "", count) for name, count in evening.platforms),
        moments=best_moments(evening, products),
        ran_out=_ran_out(questions, row, products),
        asked=tuple((masked(one.text)[0][:_LETTERS], one.people) for one in evening.beside.asked),
        gaps=tuple(
            Missing(platform_words(one.gap.platform), one.gap.since, one.gap.until)
            for one in evening.beside.gaps
        ),
    )
    return figures, [order.number for order in back.orders if order.sold]


def best_moments(evening: Evening, products: Iterable[Product]) -> tuple[Moment, ...]:
    """Return the minutes with the most orders, the best first, and what was on air in them."""
    names = {one.code: one.name for one in products}
    busy = sorted((one for one in evening.minutes if one.orders), key=lambda one: (-one.orders, one.at))
    return tuple(
        Moment(one.at, " · ".join(filter(None, (tr("%n đơn", "", one.orders), _called(one.code, names)))))
        for one in busy[:MOMENTS]
    )


def platform_words(platform: str) -> str:
    """Return what a platform is called."""
    own = {"other": tr("Nơi khác"), MANUAL: tr("Gõ tay")}
    return PLATFORM_NAMES.get(platform) or own.get(platform, plain(platform))


def _sellers(evening: Evening) -> Iterator[Seller]:
    for one in evening.sold:
        much = summed_up(one.qty, one.grams, one.unit)
        yield Seller(plain(f"{one.code} {one.name}"), much, one.revenue)


def _ran_out(questions: Questions, row: LiveRow, products: Sequence[Product]) -> tuple[Moment, ...]:
    """Return what was gone when the live session ended, and when the last of it went."""
    names = {one.code: one.name for one in products}
    gone = ran_out(questions, row.id)
    return tuple(
        Moment(at, " ".join(filter(None, (_called(code, names), variant)))) for at, code, variant in gone
    )


def _called(code: str, names: dict[str, str]) -> str:
    return plain(" ".join(filter(None, (code, names.get(code, "")))))
