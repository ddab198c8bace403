"""What leaves the ledger as a file, by kind: one door for the window and the jobs, and an entry for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coop_live.catalog.progress import Told, untold
from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Questions, Transaction
from coop_live.live.figures import write_report
from coop_live.model import SOLD, Order
from coop_live.settings import Settings
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.settlement_book import Period, write_settled
from coop_live.shipping.sheet import write_csv, write_sheet
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
SHEET, CSV = Out(".xlsx"), Out(".csv")

KINDS: dict[str, Out] = {"sheet": SHEET, "csv": CSV}
# About an evening and the members; a settlement whose file ends with .pdf is drawn.
KINDS |= {"settlement": Out(".xlsx", personal=False), "report": Out(".pdf", paper=True, personal=False)}

Write = Callable[[Questions, Sequence[Order], Path, Ask], None]
Draw = Callable[[Questions, Sequence[Order], Path, Ask, PaperWriter], None]


def write_out(
    questions: Questions,
    path: Path,
    ask: Ask,
    *,
    papers: PaperWriter | None = None,
    told: Told = untold,
) -> list[int]:
    """Write a file of one kind and return the numbers of the orders in it.

    `told` hears how far it is and may raise to stop it. Raises CoopLiveError when it cannot be written.
    """
    if ask.kind in _WITHOUT_CUSTOMERS:
        return _WITHOUT_CUSTOMERS[ask.kind](questions, path, ask, papers)
    orders = Watched(_orders(questions, ask), told)
    prefix = ask.settings.book.memo_prefix
    {"sheet": write_sheet, "csv": write_csv}[ask.kind](path, orders, memo_prefix=prefix)
    return [order.number for order in orders[:]]


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


def _orders(questions: Questions, ask: Ask) -> Sequence[Order]:
    """Return the sold orders that are asked for."""
    orders = questions.orders(ask.live_id, SOLD)
    return [order for order in orders if order.number in ask.numbers] if ask.numbers else orders


def export_orders(
    ledger: Ledger,
    path: Path,
    ask: Ask,
    *,
    by: str = "",
    papers: PaperWriter | None = None,
    told: Told = untold,
) -> int:
    """Write a file and keep in the ledger who exported what; return how many orders there are.

    Raises CoopLiveError when the file cannot be written.
    """
    with ledger.read() as questions:
        numbers = write_out(questions, path, ask, papers=papers, told=told)
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
