"""The assistant's work as a plain object: the queue of drafts, what is selected, what may be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from coop_live.desk.finding import Found
from coop_live.desk.pace import Pace
from coop_live.desk.sharing import shortage, shortages
from coop_live.desk.tonight import Tonight
from coop_live.desk.values import Done, Reading, Viewer
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


class Desk:
    """The queue and the feed of one assistant (`by`); lives in one thread, fed with every event.

    Rows keep their place: a new draft goes to the end and never moves the selection. After a
    confirm, refusal or "later" the selection goes to the draft that stood behind.
    """

    def __init__(self, session: LiveSession, by: str = "") -> None:
        self._session = session
        self.by = by
        self.talk = Talk()
        self._answered: set[tuple[str, str, str, str]] = set()
        self.stock: dict[tuple[str, str], Stock] = {}
        self.trouble: CoopLiveError | None = None
        self.last_done: Done | None = None
        self._tonight = Tonight()
        self.pace = Pace()
        self._queue: list[int] = []
        self._selected: int | None = None
        self._looked_at: int | None = None
        self._confirmed: int | None = None

    # -------------------------------------------------------------- what is there

    @property
    def rows(self) -> tuple[Order, ...]:
        """What waits for a decision, in the order in which it came (put off ones at the end)."""
        return self.first(len(self._queue))

    def first(self, most: int) -> tuple[Order, ...]:
        """Return so many of the rows from the front, and further ones up to the selected one."""
        if self._selected is not None and self._selected not in self._queue[:most]:
            most = self._queue.index(self._selected) + 1
        return tuple(self._tonight.by_number[number] for number in self._queue[:most])

    @property
    def waiting(self) -> int:
        """How many rows there are."""
        return len(self._queue)

    @property
    def oldest(self) -> int | None:
        """When the oldest draft that waits was made, in ms UTC; None where none waits."""
        return min((self._tonight.by_number[number].drafted_at for number in self._queue), default=None)

    @property
    def orders(self) -> tuple[Order, ...]:
        """All orders of the live session that this desk knows, by number."""
        return tuple(self._tonight.by_number[number] for number in sorted(self._tonight.by_number))

    @property
    def selected(self) -> Order | None:
        """The order that Enter would confirm, or change as proposed."""
        return None if self._selected is None else self._tonight.by_number[self._selected]

    @property
    def in_hand(self) -> Order | None:
        """The order that the customer's panel is about: the one looked at, else the selected one."""
        at = self._looked_at
        return self.selected if at is None else self._tonight.by_number[at]

    @property
    def looks(self) -> bool:
        """True while a decided order is looked at, and not the selected draft."""
        return self._looked_at is not None

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

    def _waiting_orders(self) -> list[Order]:
        return [self._tonight.by_number[number] for number in self._queue]

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
            case OrderReopened() | OrderMerged():
                self._selected_anew(event)
            case CatalogChanged():
                self.stock.clear()
            case StockChanged(stock=stock):
                self.stock[stock.code, stock.variant] = stock
            case LiveStarted():
                self._start_anew()
            case _:
                pass

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
        for order in orders:
            self._put(order, waits=order.waits)
        for order in sorted((one for one in orders if one.sold), key=lambda one: one.decided_at or 0):
            self._note_confirmed(order)

    def _start_anew(self) -> None:
        self.talk.clear()
        self._answered.clear()
        self._tonight.forget()
        self.pace.forget()
        self._queue.clear()
        self._selected = self._looked_at = self._confirmed = self.last_done = self.trouble = None

    def _put(self, order: Order, *, waits: bool) -> None:
        is_new = order.number not in self._tonight.by_number
        self._tonight.know(order)
        if waits and (is_new or order.number not in self._queue):
            self._queue.insert(self._place(order), order.number)
        if self._selected is None and self._queue:
            self._selected = self._queue[0]

    def _place(self, order: Order) -> int:
        """Return where in the queue a draft belongs by its time; mostly that is the end."""
        if self._tonight.drafted_until <= order.drafted_at:
            return len(self._queue)
        return sum(self._tonight.by_number[number].drafted_at <= order.drafted_at for number in self._queue)

    def _change(self, order: Order) -> None:
        """Keep what an order is now; one that was decided comes to the end when something is proposed."""
        self._tonight.know(order)
        self._leave_queue(order)
        if order.waits and order.number not in self._queue:
            self._queue.append(order.number)
            self._selected = self._selected or order.number

    def _offer(self, order: Order) -> None:
        """Put what waited for goods in front, but behind the one that a hand is deciding about."""
        self._tonight.know(order)
        if order.number not in self._queue:
            place = self._queue.index(self._selected) + 1 if self._selected in self._queue else 0
            self._queue.insert(place, order.number)
            self._selected = self._selected or order.number

    def _decided(self, order: Order, act: str) -> None:
        self._tonight.know(order)
        self.last_done = Done(act, order)
        if act == "confirmed":
            self._note_confirmed(order)
        self._leave_queue(order)

    def _note_confirmed(self, order: Order) -> None:
        """Remember what this desk confirmed last, and how quickly all desks together do."""
        if self.by in ("", order.by):
            self._confirmed = order.number
        self.pace.note(order.decided_at or 0)

    def _selected_anew(self, event: OrderReopened | OrderMerged) -> None:
        """Go to what is to be decided now: the order that was opened again, the two that became one."""
        match event:
            case OrderReopened(order=order):
                self._put(order, waits=True)
                self.last_done = Done("reopened", order)
                self.select(order.number)
            case OrderMerged(order=into, merged=gone):
                self.last_done = Done("merged", gone, into)
                if gone.by == self.by:
                    self.select(into.number)

    def _leave_queue(self, order: Order) -> None:
        """Take an order that waits for nobody any more out; the one behind it is selected then."""
        if not order.waits and order.number in self._queue:
            place = self._queue.index(order.number)
            self._queue.remove(order.number)
            if self._selected == order.number:
                self._selected = self._queue[min(place, len(self._queue) - 1)] if self._queue else None

    # ---------------------------------------------------------------- selecting

    def select(self, number: int) -> None:
        """Select the draft with this number, if it waits."""
        if number in self._queue:
            self._selected, self._looked_at = number, None

    def go_to(self, number: int) -> None:
        """Select this draft, or look at this order where it is decided."""
        if number in self._queue:
            self.select(number)
        elif number in self._tonight.by_number:
            self._looked_at = number

    def look_away(self) -> bool:
        """Have the selected draft in hand again; tells whether another order was."""
        looked, self._looked_at = self.looks, None
        return looked

    def next(self) -> None:
        """Select the draft below."""
        self._step(1)

    def previous(self) -> None:
        """Select the draft above."""
        self._step(-1)

    def _step(self, by: int) -> None:
        self._looked_at = None
        if self._selected is not None:
            place = self._queue.index(self._selected) + by
            self._selected = self._queue[max(0, min(place, len(self._queue) - 1))]

    def later(self) -> None:
        """Put the selected draft at the end of the queue and go on with the next."""
        if self._selected is None or len(self._queue) < 2:
            return
        number, place = self._selected, self._queue.index(self._selected)
        self._queue.remove(number)
        self._selected = self._queue[place % len(self._queue)]
        self._queue.append(number)

    # -------------------------------------------------------------------- acting

    def confirm(self) -> Future[Order]:
        """Confirm the selected draft, or accept what is proposed at the selected order."""
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
        mine = self.in_hand
        if mine is not None and not other.sold and other.number > mine.number:
            return self._act(lambda number: self._session.merge(number, mine.number, self.by), other)
        return self._act(lambda number: self._session.merge(number, other.number, self.by), mine)

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


def _failed(error: CoopLiveError) -> Future[Order]:
    future: Future[Order] = Future()
    future.set_exception(error)
    return future
