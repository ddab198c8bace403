"""What leaves the ledger as a file, by kind: one door for the window and the jobs, and an entry for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coop_live.catalog.progress import Told, untold
from coop_live.errors import NotPossible, Problem
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, Transaction
from coop_live.ledger.in_parts import sold_orders
from coop_live.ledger.questions import one_moment
from coop_live.live.figures import write_report
from coop_live.model import Order
from coop_live.settings import Settings
from coop_live.settings.after_live import CARRIERS
from coop_live.shipping.beside import beside_of
from coop_live.shipping.listing import write_json
from coop_live.shipping.on_paper import ON_PAPER, write_on_paper
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.settlement_book import Period, write_settled
from coop_live.shipping.sheet import write_csv, write_sheet
from coop_live.shipping.templates.folder import template_for
from coop_live.shipping.templates.sending import terms_of, write_for_carrier
from coop_live.shipping.watched import Watched


@dataclass(frozen=True, slots=True)
class Ask:
    """Which file is asked for: `kind` is one of KINDS, `live_id` None for all live sessions.

    `folder` is where the ledger lies (photos and own templates are beside it), `numbers` limit it to these
    orders where given, `at` (ms UTC) asks for the book as it stood then (settlement), None for now.
    A settlement may be of the live sessions that began in some `days` (first, last).
    """

    kind: str
    live_id: int | None
    settings: Settings
    folder: Path
    numbers: tuple[int, ...] = ()
    at: int | None = None
    days: tuple[date | None, date | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Out:
    """How one kind is written: `suffix` of its file, and whether it is drawn as pages (PDF).

    Nothing of customers is in one that is not `personal`.
    """

    suffix: str
    paper: bool = False
    personal: bool = True


PAPER = Out(".pdf", paper=True)
SHEET, CSV, JSON = Out(".xlsx"), Out(".csv"), Out(".json")

# The carriers' are files that they take, after their templates; a settlement that ends with .pdf is drawn.
KINDS: dict[str, Out] = {
    "sheet": SHEET,
    "csv": CSV,
    "json": JSON,
    **dict.fromkeys(CARRIERS, SHEET),
    **dict.fromkeys(ON_PAPER, PAPER),
    "settlement": Out(".xlsx", personal=False),
    "report": Out(".pdf", paper=True, personal=False),
}

_LISTS = {"sheet": write_sheet, "csv": write_csv, "json": write_json}

Write = Callable[[Questions, Sequence[Order], Path, Ask], None]
Draw = Callable[[Questions, Sequence[Order], Path, Ask, PaperWriter], None]


def write_out(
    questions: Questions,
    path: Path,
    ask: Ask,
    *,
    papers: PaperWriter | None = None,
    told: Told = untold,
    problems: list[Problem] | None = None,
) -> list[int]:
    """Write a file of one kind and return the numbers of the orders in it.

    `told` hears how far it is and may raise to stop it. What keeps orders out of a carrier's file is added
    to `problems`, with the order's number as the row. Raises CoopLiveError when it cannot be written.
    """
    if ask.kind in _WITHOUT_CUSTOMERS:
        return _WITHOUT_CUSTOMERS[ask.kind](questions, path, ask, papers)
    if ask.kind in ON_PAPER:
        return write_on_paper(
            questions, path, ask.kind, ask.settings,
            live_id=ask.live_id, numbers=ask.numbers, papers=papers, told=told,
        )  # fmt: skip
    with one_moment(questions.connection):
        orders = sold_orders(questions, ask.live_id, ask.numbers)
        watched = Watched(orders, told)
        if ask.kind in CARRIERS:
            template = template_for(ask.kind, ask.folder)
            terms = terms_of(questions, orders.numbers, ask.settings)
            sent = write_for_carrier(path, watched, template, terms, chosen=bool(ask.numbers))
            if problems is not None:
                problems += sent.problems
            return list(sent.numbers)
        _LISTS[ask.kind](path, watched, beside_of(questions, orders.numbers, ask.settings))
        return list(orders.numbers)


def _settlement(questions: Questions, path: Path, ask: Ask, papers: PaperWriter | None) -> list[int]:
    period = Period(ask.live_id, *ask.days)
    return write_settled(questions, path, period, ask.settings, at=ask.at, papers=papers)


def _report(questions: Questions, path: Path, ask: Ask, papers: PaperWriter | None) -> list[int]:
    return write_report(questions, path, ask.live_id, ask.settings, drawn_by(papers))


_WITHOUT_CUSTOMERS = {"settlement": _settlement, "report": _report}


def drawn_by(papers: PaperWriter | None) -> PaperWriter:
    """Return who draws pages. Raises NotPossible where there is nobody."""
    if papers is None:
        raise NotPossible(
            tr("Việc này cần phần vẽ của cửa sổ."), tr("Gọi bằng coop-live, không bằng python -m coop_live.")
        )
    return papers


def export_orders(
    ledger: Ledger,
    path: Path,
    ask: Ask,
    *,
    by: str = "",
    papers: PaperWriter | None = None,
    told: Told = untold,
    problems: list[Problem] | None = None,
) -> int:
    """Write a file and keep in the ledger who exported what; return how many orders there are in it.

    `problems` gets what kept orders out of a carrier's file, by the order's number. Raises CoopLiveError when
    the file cannot be written.
    """
    with ledger.read() as questions:
        numbers = write_out(questions, path, ask, papers=papers, told=told, problems=problems)
    if KINDS[ask.kind].personal:
        note_export(ledger, numbers, kind=ask.kind, live_id=ask.live_id, by=by)
    return len(numbers)


def note_export(
    ledger: Ledger, numbers: Sequence[int], *, kind: str, live_id: int | None, by: str = ""
) -> None:
    """Keep in the ledger that customers' data left it; not the file's name, which may be a customer's."""
    body = {"kind": kind, "orders": list(numbers)}

    def keep(tx: Transaction) -> None:
        tx.write("export", body, by=by, live_id=live_id)

    ledger.write(keep).result()
