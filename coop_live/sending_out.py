"""What leaves the ledger as a file, by kind: one door for the window and the jobs, and an entry for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from coop_live.catalog.progress import Told, untold
from coop_live.ledger import Ledger, Questions, Transaction
from coop_live.model import SOLD, Order
from coop_live.settings import Settings
from coop_live.shipping.on_paper import ON_PAPER, write_on_paper
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.sheet import write_csv, write_sheet
from coop_live.shipping.watched import Watched


@dataclass(frozen=True, slots=True)
class Ask:
    """Which file is asked for: `kind` is one of KINDS, `live_id` None for all live sessions.

    `folder` is where the ledger lies (photos and own templates are beside it), `numbers` limit it to these
    orders where given, `at` (ms UTC) asks for the book as it stood then (settlement), None for now.
    """

    kind: str
    live_id: int | None
    settings: Settings
    folder: Path
    numbers: tuple[int, ...] = ()
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Out:
    """How one kind is written: `suffix` of its file, and whether it is drawn as pages (PDF)."""

    suffix: str
    paper: bool = False


PAPER = Out(".pdf", paper=True)
SHEET, CSV = Out(".xlsx"), Out(".csv")

KINDS: dict[str, Out] = {"sheet": SHEET, "csv": CSV, **dict.fromkeys(ON_PAPER, PAPER)}

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
    if ask.kind in ON_PAPER:
        return write_on_paper(
            questions, path, ask.kind, ask.settings,
            live_id=ask.live_id, numbers=ask.numbers, papers=papers, told=told,
        )  # fmt: skip
    orders = Watched(_orders(questions, ask), told)
    prefix = ask.settings.book.memo_prefix
    {"sheet": write_sheet, "csv": write_csv}[ask.kind](path, orders, memo_prefix=prefix)
    return [order.number for order in orders[:]]


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
