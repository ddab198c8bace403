"""What the live session announces, and the bus that carries it from any thread to whoever listens."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from coop_live.model import Card, Comment, Gap, Intent, Lamp, Order, Product, Sale, Stock, StreamState

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that has happened and is in the ledger where it belongs there.

    Where an event has a `by`, it is the person whose act this was; a confirmed or refused order tells it.
    """


@dataclass(frozen=True, slots=True)
class LiveStarted(Event):
    """A live session began; `live_id` is the ledger's number of it, `at` in ms UTC."""

    live_id: int
    name: str
    platforms: tuple[str, ...]
    at: int


@dataclass(frozen=True, slots=True)
class LiveEnded(Event):
    """The live session is over."""

    live_id: int
    at: int


@dataclass(frozen=True, slots=True)
class CatalogChanged(Event):
    """The product list is another one now; `products` in the order of the live."""

    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class CommentHeard(Event):
    """A new comment is kept; `order` is the draft or order it led to, None where none."""

    comment: Comment
    intent: Intent
    order: int | None = None


@dataclass(frozen=True, slots=True)
class CommentsMissing(Event):
    """Comments of some minutes may be missing; the ledger keeps that."""

    gap: Gap


@dataclass(frozen=True, slots=True)
class OrderDrafted(Event):
    """A draft waits for a person to decide."""

    order: Order


@dataclass(frozen=True, slots=True)
class DraftClaimed(Event):
    """Somebody (`by`, "" for nobody any more) has this draft under their hands; not in the book."""

    number: int
    by: str


@dataclass(frozen=True, slots=True)
class OrderChanged(Event):
    """An order has other lines, contact, note or proposal than before; its state is the same."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderConfirmed(Event):
    """An order is in the ledger and its stock is taken."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderRefused(Event):
    """A person decided that a draft is none."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderMerged(Event):
    """A draft (`merged`) is part of another order now; told after that it was refused and `order` changed."""

    order: Order
    merged: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class OrderReopened(Event):
    """A decision was undone: the order waits again, as a draft or with its proposal."""

    order: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class OrderWaitlisted(Event):
    """A draft waits for goods that are gone; it comes back when there are some."""

    order: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class OrderOffered(Event):
    """There are goods again for an order that waited: it is to be decided, before the others."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderCancelled(Event):
    """A sold order was cancelled, or its parcel came back."""

    order: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class CustomerRemarked(Event):
    """Something is said of the customer of `order`: a "note" or a "block", which stands now or not (`on`).

    `undone`: it is again what it was before.
    """

    order: Order
    kind: str
    on: bool
    undone: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class LedgerAdrift(Event):
    """The ledger's file takes nothing at present; the evening goes on beside it.

    `kept` tells whether what is done meanwhile is safe from a power cut, in a file elsewhere.
    """

    cause: str
    remedy: str
    kept: bool


@dataclass(frozen=True, slots=True)
class LedgerAshore(Event):
    """The ledger's file works again and holds all that was done meanwhile (`acts` transactions)."""

    acts: int


@dataclass(frozen=True, slots=True)
class MoneyCame(Event):
    """So many transfers came into the account that were not known; `counted` of them paid orders."""

    new: int
    counted: int


@dataclass(frozen=True, slots=True)
class ProposalAccepted(Event):
    """A person did what the viewer asked for: the order has other lines, or is refused."""

    order: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class ProposalDismissed(Event):
    """A person let the order be as it is."""

    order: Order
    by: str = ""


@dataclass(frozen=True, slots=True)
class StockChanged(Event):
    """There is more or less of a product than before."""

    stock: Stock


@dataclass(frozen=True, slots=True)
class ProductShown(Event):
    """A product is on air (or its card changed): this is what viewers are to see."""

    card: Card


@dataclass(frozen=True, slots=True)
class CardHidden(Event):
    """No card is on air any more; orders without a product still mean `code`, the last one."""

    code: str | None


@dataclass(frozen=True, slots=True)
class SaleChanged(Event):
    """A flash sale began, or is over (no prices)."""

    sale: Sale


@dataclass(frozen=True, slots=True)
class CardPainted(Event):
    """The picture of a card is on disk, as it goes to OBS."""

    card: Card
    image: Path


@dataclass(frozen=True, slots=True)
class CanvasKnown(Event):
    """OBS's canvas is this many pixels wide and high: cards are to be painted for it."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class StreamChanged(Event):
    """OBS went on air, came off it, or struggles; `recording` tells whether it also keeps a film."""

    state: StreamState
    recording: bool = False


@dataclass(frozen=True, slots=True)
class PageWatched(Event):
    """So many programs have the page with the card open now."""

    count: int


@dataclass(frozen=True, slots=True)
class LampChanged(Event):
    """A connection does better or worse than before."""

    lamp: Lamp


@dataclass(frozen=True, slots=True)
class Notice(Event):
    """One line to the people at the screen. `level`: block, warn or info."""

    level: str
    cause: str
    remedy: str = ""


Listener = Callable[[Event], None]


class Events:
    """The bus: publish from any thread; listeners run in the publisher's thread, in order.

    A listener that fails is logged and the others still hear: one broken screen must not
    stop the evening. Listeners must be quick and hand over to a thread of their own.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; returns the way to stop that."""
        with self._lock:
            self._listeners += (listener,)

        def stop() -> None:
            with self._lock:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return stop

    def publish(self, event: Event) -> None:
        """Tell every listener."""
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:
                LOG.exception("a listener failed on %s", type(event).__name__)
