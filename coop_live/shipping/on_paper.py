"""Writes what is printed for packing: labels, the packing list, the picking list; lists also as workbooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from coop_live.errors import NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Questions
from coop_live.model import Order, OrderState
from coop_live.settings import Settings
from coop_live.shipping.label import sender_of
from coop_live.shipping.label_sheet import label_pages
from coop_live.shipping.list_book import write_lists
from coop_live.shipping.list_pages import list_pages
from coop_live.shipping.lists import Listing, packing, picking
from coop_live.shipping.paper import PaperWriter
from coop_live.shipping.parcel import Parcel, parcels_of

LABELS = "labels"
# A label may be wanted again for what is packed; what is packed need not be fetched again.
_STATES = {
    LABELS: (OrderState.CONFIRMED, OrderState.PACKED),
    "packing": (OrderState.CONFIRMED,),
    "picking": (OrderState.CONFIRMED,),
}
ON_PAPER = tuple(_STATES)
"""The kinds that are written here."""
_LISTS: dict[str, Callable[[Sequence[Parcel]], tuple[Listing, ...]]] = {
    "packing": packing,
    "picking": picking,
}

Told = Callable[[int, int], None]


def write_on_paper(
    questions: Questions,
    path: Path,
    kind: str,
    settings: Settings,
    *,
    live_id: int | None = None,
    numbers: tuple[int, ...] = (),
    papers: PaperWriter | None = None,
    told: Told = lambda _done, _total: None,
) -> list[int]:
    """Write one of ON_PAPER for the orders that are not sent yet, and return their numbers.

    `numbers` limit it to these orders, sent or not. A list is a workbook where `path` ends with .xlsx, and
    needs no `papers`. `told` hears how far it is and may raise to stop it. Raises CoopLiveError where there
    is nothing to write, and where it cannot be written.
    """
    orders = orders_for(questions, kind, live_id, numbers)
    parcels = _watched(parcels_of(questions, orders, settings.shipping.ship_days), len(orders), told)
    if kind in _LISTS:
        listings, title = _LISTS[kind](tuple(parcels)), _title(questions, live_id, settings)
        if path.suffix.lower() == ".xlsx":
            write_lists(path, title, listings)
        else:
            _drawer(papers).write(list_pages(kind, title, listings), path)
    else:
        pages = label_pages(parcels, sender_of(settings), settings.shipping.label_size)
        _drawer(papers).write(pages, path)
    return [order.number for order in orders]


def _drawer(papers: PaperWriter | None) -> PaperWriter:
    if papers is None:
        raise NotPossible(
            tr("Việc này cần phần vẽ của cửa sổ."), tr("Gọi bằng coop-live, không bằng python -m coop_live.")
        )
    return papers


def orders_for(
    questions: Questions, kind: str, live_id: int | None, numbers: tuple[int, ...] = ()
) -> list[Order]:
    """Return the orders that a kind is for: these `numbers`, of whichever evening, or those not sent yet.

    Raises NotPossible where there is none.
    """
    if numbers:
        asked = (questions.order(number) for number in dict.fromkeys(numbers))
        orders = [order for order in asked if order is not None and order.sold]
    else:
        orders = questions.orders(live_id, _STATES[kind])
    if not orders:
        raise NotPossible(
            tr("Không còn đơn nào để gói và gửi."), tr("Chốt đơn trước, hoặc chọn đơn muốn in lại.")
        )
    return orders


def _watched(parcels: Iterable[Parcel], count: int, told: Told) -> Iterator[Parcel]:
    for done, parcel in enumerate(parcels, 1):
        told(done, count)
        yield parcel


def _title(questions: Questions, live_id: int | None, settings: Settings) -> str:
    names = [row.name for row in questions.lives() if row.id == live_id] or [tr("Mọi buổi")]
    return " · ".join(part for part in (settings.general.cooperative, *names) if part)
