"""The assistant's work as a plain object: the queue of drafts, what is selected, what may be pressed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from coop_live.errors import CoopLiveError, NotPossible, OutOfStock
from coop_live.events import (
    CatalogChanged,
    CommentHeard,
    CommentsMissing,
    Event,
    LiveStarted,
    OrderCancelled,
    OrderChanged,
    OrderConfirmed,
    OrderDrafted,
    OrderOffered,
    OrderRefused,
    OrderReopened,
    OrderWaitlisted,
    ProposalAccepted,
    ProposalDismissed,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.ledger.goods import priced_beside
from coop_live.live import LiveSession
from coop_live.live.hands import Hands
from coop_live.live.shortage import short_line, shortages_of
from coop_live.live.suggesting import suggested
from coop_live.live.talk import FeedRow, Talk
from coop_live.model import Comment, Gap, Intent, Kind, Order, OrderLine, PricedLine, Stock
from coop_live.orders.edit import read_edit

_DECIDED: dict[type[Event], str] = {
    OrderConfirmed: "confirmed",
    OrderRefused: "refused",
    ProposalAccepted: "accepted",
    ProposalDismissed: "dismissed",
    OrderWaitlisted: "waitlisted",
    OrderCancelled: "cancelled",
}

# What a person decided about an order, one way or another.
_Decision = (
    OrderConfirmed | OrderRefused | ProposalAccepted | ProposalDismissed | OrderWaitlisted | OrderCancelled
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an edit line says so far; `problem` tells why it cannot be taken, empty when it can."""

    lines: tuple[PricedLine, ...] = ()
    problem: str = ""
    remedy: str = ""

    @property
    def total(self) -> int:
        """Dong for all lines."""
        return sum(line.total for line in self.lines)


@dataclass(frozen=True, slots=True)
class Viewer:
    """The viewer of the selected draft and what they ordered tonight, this draft included."""

    platform: str
    name: str
    phone: str | None
    address: str | None
    tonight: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The last act, for the undo bar.

    `act` is confirmed, refused, accepted, dismissed, waitlisted, cancelled or reopened.
    """

    act: str
    order: Order


class Desk:
    """The queue and the feed of one assistant (`by`); lives in one thread, fed with every event.

    Rows keep their place: a new draft goes to the end and never moves the selection. After a
    confirm, refusal or "later" the selection goes to the draft that stood behind.
    """

    def __init__(self, session: LiveSession, by: str = "") -> None:
        self._session = session
        self.by = by
        self.hands = Hands(session.claims, lambda: self.by or session.person)
        self.talk = Talk()
        self._answered: set[tuple[str, str, str, str]] = set()
        self.stock: dict[tuple[str, str], Stock] = {}
        self.trouble: CoopLiveError | None = None
        self.last_done: Done | None = None
        self._orders: dict[int, Order] = {}
        self._orders_of: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._queue: list[int] = []
        self._drafted_until = 0  # nothing that is known was drafted later
        self._selected: int | None = None

    # -------------------------------------------------------------- what is there

    @property
    def rows(self) -> tuple[Order, ...]:
        """What waits for a decision, in the order in which it came (put off ones at the end)."""
        return self.first(len(self._queue))

    def first(self, most: int) -> tuple[Order, ...]:
        """Return so many of the rows from the front, and further ones up to the selected one."""
        if self._selected is not None and self._selected not in self._queue[:most]:
            most = self._queue.index(self._selected) + 1
        return tuple(self._orders[number] for number in self._queue[:most])

    @property
    def waiting(self) -> int:
        """How many rows there are."""
        return len(self._queue)

    @property
    def oldest(self) -> int | None:
        """When the oldest draft that waits was made, in ms UTC; None where none waits."""
        return min((self._orders[number].drafted_at for number in self._queue), default=None)

    @property
    def orders(self) -> tuple[Order, ...]:
        """All orders of the live session that this desk knows, by number."""
        return tuple(self._orders[number] for number in sorted(self._orders))

    @property
    def selected(self) -> Order | None:
        """The order that Enter would confirm, or change as proposed."""
        return None if self._selected is None else self._orders[self._selected]

    @property
    def viewer(self) -> Viewer | None:
        """The viewer of the selected draft."""
        order = self.selected
        if order is None:
            return None
        author = (order.platform, order.author_id)
        tonight = tuple(self._orders[number] for number in sorted(self._orders_of[author]))
        return Viewer(order.platform, order.author_name, order.phone, order.address, tonight)

    @property
    def feed(self) -> Sequence[FeedRow]:
        """The comments of the evening, the oldest first."""
        return self.talk.comments

    def waits(self, row: FeedRow) -> bool:
        """Tell whether this comment asks something that nobody answered yet."""
        return row.intent.kind is Kind.QUESTION and row.comment.key not in self._answered

    def answer(self, row: FeedRow) -> None:
        """Keep in mind that a question was answered."""
        self._answered.add(row.comment.key)

    def contested(self, order: Order) -> PricedLine | None:
        """Return how much is there for this draft where it is too little, as that line; None where enough.

        Drafts before it in the queue come first, and before all what waited and was offered the goods.
        """
        waits = order.number in self._queue
        return self.shortages([order]).get(order.number) if waits else short_line(order, self.stock, {})

    def shortages(self, rows: Iterable[Order] | None = None) -> dict[int, PricedLine]:
        """Return what `contested` says of every draft (or of these) that is short, in one walk."""
        line = [self._orders[number] for number in self._in_line(rows)]
        return shortages_of(line, self.stock)

    def _in_line(self, rows: Iterable[Order] | None = None) -> list[int]:
        """Return who is served first: those to whom goods were offered, then as the queue stands.

        With `rows` only as far as the last of these.
        """
        line = sorted(self._queue, key=lambda number: not self._orders[number].offered)
        wanted = set(line[-1:]) if rows is None else {order.number for order in rows}
        return line[: max((place for place, number in enumerate(line, 1) if number in wanted), default=0)]

    # ------------------------------------------------------------------- events

    def receive(self, event: Event) -> None:
        """Take in what happened, whoever did it."""
        match event:
            case CommentHeard() | CommentsMissing():
                self.talk.receive(event)
            case OrderDrafted(order=draft):
                self._put(draft, waits=True)
            case OrderChanged(order=order_now):
                self._change(order_now)
            case _ if isinstance(event, _Decision):
                self._decided(event.order, _DECIDED[type(event)])
            case OrderOffered(order=offered):
                self._offer(offered)
            case OrderReopened(order=reopened):
                self._reopen(reopened)
            case CatalogChanged():
                self.stock.clear()
            case StockChanged(stock=stock):
                self.stock[stock.code, stock.variant] = stock
            case LiveStarted():
                self._start_anew()
            case _:
                pass
        self.hands.turned_to(self._selected)

    def load(
        self,
        orders: list[Order],
        stock: dict[tuple[str, str], Stock],
        feed: Iterable[tuple[Comment, Intent, int | None]] | None = None,
        gaps: Iterable[Gap] = (),
    ) -> None:
        """Take in what the ledger holds already, for example after a restart in mid-live.

        `feed` takes the place of the comments that are here, `gaps` of the gaps; None leaves both.
        """
        self.stock = dict(stock)
        if feed is not None:
            self.talk.fill((FeedRow(*one) for one in feed), gaps)
        chosen = self._selected
        for order in orders:
            self._put(order, waits=order.waits)
        self._selected = self._free_from(0) if chosen is None else chosen
        self.hands.turned_to(self._selected)

    def _start_anew(self) -> None:
        self.talk.clear()
        self._answered.clear()
        self._orders.clear()
        self._orders_of.clear()
        self._drafted_until = 0
        self._queue.clear()
        self._selected = self.last_done = self.trouble = None

    def _put(self, order: Order, *, waits: bool) -> None:
        is_new = order.number not in self._orders
        self._know(order)
        if waits and (is_new or order.number not in self._queue):
            self._queue.insert(self._place(order), order.number)
        if self._selected is None and self._queue:
            self._selected = self._free_from(0)

    def _know(self, order: Order) -> None:
        self._orders[order.number] = order
        self._orders_of[order.platform, order.author_id].add(order.number)
        self._drafted_until = max(self._drafted_until, order.drafted_at)

    def _place(self, order: Order) -> int:
        """Return where in the queue a draft belongs by its time; mostly that is the end."""
        if self._drafted_until <= order.drafted_at:
            return len(self._queue)
        return sum(self._orders[number].drafted_at <= order.drafted_at for number in self._queue)

    def _change(self, order: Order) -> None:
        """Keep what an order is now; one that was decided comes to the end when something is proposed."""
        self._know(order)
        self._leave_queue(order)
        if order.waits and order.number not in self._queue:
            self._queue.append(order.number)
            self._selected = self._selected or order.number

    def _offer(self, order: Order) -> None:
        """Put what waited for goods in front, but behind the one that a hand is deciding about."""
        self._know(order)
        if order.number not in self._queue:
            place = self._queue.index(self._selected) + 1 if self._selected in self._queue else 0
            self._queue.insert(place, order.number)
            self._selected = self._selected or order.number

    def _decided(self, order: Order, act: str) -> None:
        self._know(order)
        if self.hands.did(order.number):
            self.last_done = Done(act, order)
        self._leave_queue(order)

    def _reopen(self, order: Order) -> None:
        self._put(order, waits=True)
        if self.hands.undid(order.number):
            self._selected = order.number
            self.last_done = Done("reopened", order)

    def _leave_queue(self, order: Order) -> None:
        """Take an order that waits for nobody any more out; the one behind it is selected then."""
        if not order.waits and order.number in self._queue:
            place = self._queue.index(order.number)
            self._queue.remove(order.number)
            if self._selected == order.number:
                self._selected = self._free_from(place)

    def _free_from(self, place: int) -> int | None:
        """Return the draft at a place or behind it that nobody else works on; the last where none is."""
        taken = self.hands.elsewhere()
        here = self._queue[min(place, len(self._queue) - 1)] if self._queue else None
        line = (*self._queue[place:], *reversed(self._queue[:place])) if taken else ()
        return next((number for number in line if number not in taken), here)

    # ---------------------------------------------------------------- selecting

    def select(self, number: int) -> None:
        """Select the draft with this number, if it waits."""
        if number in self._queue:
            self._selected = number
            self.hands.hold(number)

    def next(self) -> None:
        """Select the draft below."""
        self._step(1)

    def previous(self) -> None:
        """Select the draft above."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._selected is not None:
            place = self._queue.index(self._selected) + by
            self._selected = self._queue[max(0, min(place, len(self._queue) - 1))]
            self.hands.hold(self._selected)

    def later(self) -> None:
        """Put the selected draft at the end and go on with the next free one; another's stays where it is."""
        if self._selected is None or len(self._queue) < 2:
            return
        number, place = self._selected, self._queue.index(self._selected)
        if self.hands.holder(number):
            self._selected = self._free_from(place)
        else:
            self._queue.remove(number)
            self._selected = self._free_from(place % len(self._queue))
            self._queue.append(number)
        self.hands.hold(self._selected)

    # -------------------------------------------------------------------- acting

    def confirm(self) -> Future[Order]:
        """Confirm the selected draft, or accept what is proposed at the selected order.

        One that another has, but does not touch, is asked about, then taken over, and looked at first.
        """
        try:
            if self._selected is not None and self.hands.take_over(self._selected):
                return _came_to(self._orders[self._selected])
        except CoopLiveError as error:
            return _failed(error)
        decide = self._session.accept if self._proposed else self._session.confirm
        return self._act(lambda number: decide(number, self.by))

    def refuse(self, reason: str = "") -> Future[Order]:
        """Refuse the selected draft, or leave the selected order as it is against what is proposed."""
        if self._proposed:
            return self._act(lambda number: self._session.dismiss(number, self.by))
        return self._act(lambda number: self._session.refuse(number, reason, self.by))

    def wait(self) -> Future[Order]:
        """Let the selected draft wait for goods that are gone."""
        return self._act(lambda number: self._session.wait(number, self.by))

    def edit(self, text: str) -> Future[Order]:
        """Give the selected order the lines that an edit line says; a proposal there is accepted so."""
        if self._proposed:
            return self._act(lambda number: self._session.accept(number, self.by, self._lines_of(text)))
        return self._act(lambda number: self._session.edit(number, self._lines_of(text), self.by))

    @property
    def _proposed(self) -> bool:
        return self.selected is not None and self.selected.proposal is not None

    def set_contact(self, phone: str | None, address: str | None, note: str | None = None) -> Future[Order]:
        """Set phone, address and note of the selected draft; a `note` of None leaves what is noted."""
        return self._act(lambda number: self._session.set_contact(number, phone, address, self.by, note))

    def undo(self) -> Future[Order | None]:
        """Take back the last act of this assistant."""
        self.trouble = None
        self.hands.undoing = self._session.undo(self.by)
        return self.hands.undoing

    def reading(self, text: str) -> Reading:
        """Return what an edit line would make of the selected draft, as it is typed."""
        try:
            lines = self._lines_of(text)
        except CoopLiveError as error:
            return Reading((), error.cause, error.remedy)
        products = {product.code: product for product in self._session.products}
        before = self.selected.lines if self.selected and self._proposed else ()
        return Reading(priced_beside(before, lines, products))

    @property
    def memo_prefix(self) -> str:
        """What the codes for bank transfers begin with."""
        return self._session.memo_prefix

    @property
    def reply_template(self) -> str:
        """The cooperative's own words for a confirmed order."""
        return self._session.reply

    def suggestion(self) -> str:
        """Return the edit line to begin with: the draft as it is, or what the stock allows."""
        order = self.selected
        return "" if order is None else suggested(order, self.contested(order))

    def _lines_of(self, text: str) -> tuple[OrderLine, ...]:
        order = self.selected
        current = tuple(line.line for line in order.wanted or order.lines) if order else ()
        return read_edit(text, self._session.products, current)

    def _act(self, act: Callable[[int], Future[Order]]) -> Future[Order]:
        self.trouble = None
        if self._selected is None:
            return _failed(NotPossible(tr("Chưa chọn đơn nào."), tr("Chọn đơn bằng phím lên xuống.")))
        try:
            self.hands.check(self._selected)
            return act(self._selected)
        except CoopLiveError as error:
            return _failed(error)

    def told(self, error: BaseException) -> None:
        """Keep what went wrong with an act, for the notice bar; our own bugs are raised."""
        if not isinstance(error, CoopLiveError):
            raise error
        self.trouble = error

    def is_short(self) -> bool:
        """True when the last act failed because there is too little stock."""
        return isinstance(self.trouble, OutOfStock)


def _came_to(order: Order) -> Future[Order]:
    future: Future[Order] = Future()
    future.set_result(order)
    return future


def _failed(error: CoopLiveError) -> Future[Order]:
    future: Future[Order] = Future()
    future.set_exception(error)
    return future
