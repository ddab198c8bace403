"""The assistant's work as a plain object: the queue of drafts, what is selected, what may be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from coop_live.desk.finding import Found
from coop_live.desk.line import Line
from coop_live.desk.pace import Pace
from coop_live.desk.sharing import shortage, shortages
from coop_live.desk.values import Done, Reading, Viewer
from coop_live.errors import CoopLiveError, NotPossible, OutOfStock
from coop_live.events import (
    CatalogChanged,
    CommentHeard,
    CommentsMissing,
    CustomerRemarked,
    Event,
    LiveStarted,
    OrderCancelled,
    OrderChanged,
    OrderConfirmed,
    OrderDrafted,
    OrderMerged,
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


class Desk(Line):
    """The queue and the feed of one assistant (`by`); lives in one thread, fed with every event.

    Rows keep their place: a new draft goes to the end and never moves the selection. After a
    confirm, refusal or "later" the selection goes to the draft that stood behind.
    """

    def __init__(self, session: LiveSession, by: str = "") -> None:
        super().__init__(Hands(session.claims, lambda: self.by or session.person))
        self._session = session
        self.by = by
        self.talk = Talk()
        self._answered: set[tuple[str, str, str, str]] = set()
        self.stock: dict[tuple[str, str], Stock] = {}
        self.trouble: CoopLiveError | None = None
        self.last_done: Done | None = None
        self.pace = Pace()
        self._confirmed: int | None = None

    # -------------------------------------------------------------- what is there

    @property
    def orders(self) -> tuple[Order, ...]:
        """All orders of the live session that this desk knows, by number."""
        return tuple(self._tonight.by_number[number] for number in sorted(self._tonight.by_number))

    @property
    def viewer(self) -> Viewer | None:
        """The viewer of the order in hand."""
        order = self.in_hand
        if order is None:
            return None
        return Viewer(
            order.platform, order.author_name, order.phone, order.address, self._tonight.of_viewer(order)
        )

    @property
    def to_label(self) -> Order | None:
        """The order whose label is printed now: the one in hand, else the one confirmed last."""
        hand = self.in_hand
        if hand is not None and hand.sold:
            return hand
        last = None if self._confirmed is None else self._tonight.by_number[self._confirmed]
        return last if last is not None and last.sold and not self.looks else None

    @property
    def mergeable(self) -> tuple[Order, ...]:
        """The orders that the draft in hand can become one with, the newest first."""
        return self._tonight.mergeable(self.in_hand)

    def find(self, words: str, most: int = 8) -> tuple[Found, ...]:
        """Return tonight's orders that these words may mean, the likeliest first."""
        return self._tonight.find(words, most)

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
        if order.number in self._queue:
            return self.shortages([order]).get(order.number)
        return shortage(order, self.stock, {})

    def shortages(self, rows: Iterable[Order] | None = None) -> dict[int, PricedLine]:
        """Return what `contested` says of every draft (or of these) that is short, in one walk."""
        return shortages(self._waiting_orders(), self.stock, rows)

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
                self._decided(event)
            case OrderOffered(order=offered):
                self._offer(offered)
            case OrderReopened() | OrderMerged() | CustomerRemarked():
                self._done_otherwise(event)
            case CatalogChanged() | StockChanged():
                self._count(event)
            case LiveStarted():
                self._start_anew()
        self.hands.turned_to(self._selected)

    def _count(self, event: CatalogChanged | StockChanged) -> None:
        if isinstance(event, StockChanged):
            self.stock[event.stock.code, event.stock.variant] = event.stock
        else:
            self.stock.clear()

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
        for order in sorted((one for one in orders if one.sold), key=lambda one: one.decided_at or 0):
            self._note_confirmed(order)
        self._selected = self._free_from(0) if chosen is None else chosen
        self.hands.turned_to(self._selected)

    def _start_anew(self) -> None:
        self.talk.clear()
        self._answered.clear()
        self._tonight.forget()
        self.pace.forget()
        self._queue.clear()
        self._selected = self._looked_at = self._confirmed = self.last_done = self.trouble = None

    def _decided(self, event: _Decision) -> None:
        order = event.order
        self._tonight.know(order)
        if isinstance(event, OrderConfirmed):
            self._note_confirmed(order)
        by = order.by if isinstance(event, OrderConfirmed | OrderRefused) else event.by
        if self._is_mine(by):
            self.last_done = Done(_DECIDED[type(event)], order)
        self._leave_queue(order)

    def _is_mine(self, by: str) -> bool:
        """Tell whether this is what the book calls the person at this desk."""
        return by == (self.by or self._session.person)

    def _note_confirmed(self, order: Order) -> None:
        """Remember what this desk confirmed last, and how quickly all desks together do."""
        if self._is_mine(order.by):
            self._confirmed = order.number
        self.pace.note(order.decided_at or 0)

    def _done_otherwise(self, event: OrderReopened | OrderMerged | CustomerRemarked) -> None:
        """Note what was done, and go to what is to be decided now: what was opened again, what became one."""
        match event:
            case OrderReopened(order=order):
                self._put(order, waits=True)
                if self._is_mine(event.by):
                    self.last_done = Done("reopened", order)
                    self.select(order.number)
            case OrderMerged(order=into, merged=gone) if self._is_mine(event.by):
                self.last_done = Done("merged", gone, into)
                self.select(into.number)
            case CustomerRemarked(order=whose) if self._is_mine(event.by):
                self.last_done = Done(_said_of(event), whose)

    # -------------------------------------------------------------------- acting

    def confirm(self) -> Future[Order]:
        """Confirm the selected draft, or accept what is proposed at the selected order.

        One that another has, but does not touch, is asked about, then taken over, and looked at first.
        """
        try:
            if self._selected is not None and self.hands.take_over(self._selected):
                return _came_to(self._tonight.by_number[self._selected])
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
        return self._act(
            lambda number: self._session.set_contact(number, phone, address, self.by, note), self.in_hand
        )

    def merge(self, other: Order) -> Future[Order]:
        """Make one order of the draft in hand and another of its customer; the earlier one stands.

        The future raises OutOfStock or NotPossible: then nothing has changed.
        """
        gone, kept = self.in_hand, other
        if gone is not None and not other.sold and other.number > gone.number:
            gone, kept = kept, gone

        def merge(number: int) -> Future[Order]:
            self.hands.check_free(kept.number)
            return self._session.merge(number, kept.number, self.by)

        return self._act(merge, gone)

    def reopen(self) -> Future[Order]:
        """Let the order in hand be decided anew, whoever decided it."""
        return self._act(lambda number: self._session.reopen(number, self.by), self.in_hand)

    def cancel(self) -> Future[Order]:
        """Give up the confirmed order in hand; its goods are for sale again."""
        return self._act(lambda number: self._session.cancel(number, "", self.by), self.in_hand)

    def undo(self) -> Future[Order | None]:
        """Take back the last act of this assistant."""
        self.trouble = None
        return self._session.undo(self.by)

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

    def _act(self, act: Callable[[int], Future[Order]], order: Order | None = None) -> Future[Order]:
        self.trouble = None
        order = order or self.selected
        if order is None:
            return _failed(NotPossible(tr("Chưa chọn đơn nào."), tr("Chọn đơn bằng phím lên xuống.")))
        try:
            self.hands.check(order.number)
            return act(order.number)
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


def _said_of(event: CustomerRemarked) -> str:
    if event.undone:
        return "unsaid"
    return "noted" if event.kind == "note" else "blocked" if event.on else "unblocked"


def _came_to(order: Order) -> Future[Order]:
    future: Future[Order] = Future()
    future.set_result(order)
    return future


def _failed(error: CoopLiveError) -> Future[Order]:
    future: Future[Order] = Future()
    future.set_exception(error)
    return future
