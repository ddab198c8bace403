"""One evening as one object: everything that can happen in it is asked for here."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from coop_live.errors import NotPossible
from coop_live.events import (
    CardHidden,
    CommentHeard,
    CommentsMissing,
    Events,
    LiveEnded,
    LiveStarted,
    StockChanged,
)
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Transaction, acts, marks, parcels, proposals, sales, undoing, waitlist
from coop_live.ledger.goods import priced_beside
from coop_live.live.airing import Airing, Terms
from coop_live.live.claims import Claims
from coop_live.live.flash import cheaper
from coop_live.live.hearing import act_on, is_viewers
from coop_live.live.lateness import Lateness, said_of
from coop_live.live.on_air import OnAir
from coop_live.live.people import People
from coop_live.live.second_thoughts import SecondThoughts
from coop_live.memo import PREFIX
from coop_live.model import (
    Card,
    Comment,
    Gap,
    Intent,
    Kind,
    Lot,
    Order,
    OrderLine,
    OrderState,
    Product,
    Sale,
)
from coop_live.orders.recognise import Reader
from coop_live.policy.rules import known
from coop_live.settings.declared import REPLY

T = TypeVar("T")

# Comments that came this shortly before a live session began belong to it.
EARLY_MS = 30 * 60 * 1000
NO_LIVE, NOBODY = 0, Intent(Kind.OTHER)


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of a comment: kept as new or known already, and the order it led to."""

    new: bool
    intent: Intent = NOBODY
    order: int | None = None


class LiveSession(SecondThoughts):
    """One evening on one ledger.

    Every act goes through the ledger's thread, in the order in which it was asked for, and
    returns a future. Its event is published after the commit, before the future resolves.
    `person` is who sits at this computer: what nobody else claims (`by`) is theirs; `memo_prefix`
    begins the codes for bank transfers, `reply` are the words for a confirmed order.
    """

    def __init__(self, ledger: Ledger, events: Events, on_air: OnAir | None = None, person: str = "") -> None:
        self.person = person
        self.memo_prefix, self.reply = PREFIX, REPLY
        self._ledger = ledger
        self._events = events
        self.live_id: int | None = None
        self.claims = Claims(events)
        self.people = People(ledger, self._who)
        self._lateness = Lateness()
        self._air = Airing(on_air or OnAir(), lambda: ledger.write(self._air.sales_are_over))
        with ledger.read() as questions:
            products = questions.products()
        self._take_products(products, Reader(products))

    def _who(self, by: str) -> str:
        return by or self.person

    # ------------------------------------------------------------ the catalog

    @property
    def products(self) -> tuple[Product, ...]:
        """The catalog, in the order of the live."""
        return tuple(self._products.values())

    def product(self, code: str) -> Product:
        """Return a product. Raises NotPossible when the catalog does not have it."""
        try:
            return self._products[code]
        except KeyError:
            raise NotPossible(
                tr("Danh mục không có mã {code}.", code=code), tr("Kiểm lại mã, hoặc nhập danh mục.")
            ) from None

    def import_catalog(
        self, products: Sequence[Product], by: str = "", *, keep_stock: bool = False
    ) -> Future[tuple[Product, ...]]:
        """Replace the product list; the future gives the one before, with its last stock.

        With `keep_stock` the list brings figures only for what is new in it.
        """

        def work(tx: Transaction) -> tuple[Product, ...]:
            before = acts.import_catalog(tx, products, self._who(by), keep_stock)
            kept = tx.questions.products()
            reader = Reader(kept)  # before the commit: a list that cannot be read must not get into the book
            tx.after(lambda: self._take_products(kept, reader))
            self._air.overrule(tx, {})  # what was overruled was another list's
            return before

        return self._ledger.write(work)

    def set_stock(self, code: str, left: int | None, variant: str = "", by: str = "") -> Future[int]:
        """Say how much there is of a product, None for not limited; gives what `take_back_stock` asks for."""

        def work(tx: Transaction) -> int:
            self.product(code)
            seq = acts.set_stock(tx, code, variant, left, self.live_id, self._who(by))
            self._air.refresh(tx)
            return seq

        return self._ledger.write(work)

    def take_in(self, lot: Lot, by: str = "") -> Future[int]:
        """Take goods of a lot in (`lot.first` of them); gives what `take_back_stock` asks for."""
        return self._decide(lambda tx: acts.take_in(tx, lot, self._who(by)))

    def take_back_stock(self, seq: int, by: str = "") -> Future[None]:
        """Take back one figure of `set_stock`, or one lot; the future may raise NotPossible."""
        return self._decide(lambda tx: undoing.take_back(tx, seq, self._who(by)))

    def _take_products(self, products: Sequence[Product], reader: Reader) -> None:
        self._products = {product.code: product for product in products}
        self._reader = reader

    # --------------------------------------------------------- begin and end

    def begin(
        self, name: str, platforms: Sequence[str] = (), by: str = "", overruled: Sequence[str] = ()
    ) -> Future[int]:
        """Begin a live session; the future gives its number.

        `overruled` are the rules of the checklist that a person went past; no card is shown for that.
        """

        def work(tx: Transaction) -> int:
            if self.live_id is not None:
                raise NotPossible(tr("Đang có một buổi live."), tr("Kết thúc buổi đó trước."))
            known(platforms)
            for left_open in (row for row in tx.questions.lives() if row.ended_at is None):
                # Cut off and not gone on with: it is over, its drafts wait in Sau live.
                tx.write("live_end", {"live": left_open.id}, by=self._who(by), live_id=left_open.id)
            live_id = tx.next_number("live")
            body = {"live": live_id, "name": name, "platforms": list(platforms)}
            tx.write("live_start", body, by=self._who(by), live_id=live_id)
            if overruled:
                # No product has the code "": each card is still guarded, and asked about on its own.
                past = {"code": "", "rules": list(overruled), "platforms": list(platforms)}
                tx.write("override", past, by=self._who(by), live_id=live_id)
            tx.after(lambda: self._enter(live_id, Terms(tuple(platforms))))
            tx.announce(LiveStarted(live_id, name, tuple(platforms), tx.at))
            for seq, comment in tx.take_waiting(live_id, tx.at - EARLY_MS):
                self._weigh(tx, comment, seq, live_id, self.on_air)
            return live_id

        return self._ledger.write(work)

    def resume(self, live_id: int, by: str = "") -> Future[int]:
        """Go on with a live session that was cut off by an empty battery, or ended by mistake just now."""

        def work(tx: Transaction) -> int:
            if self.live_id is not None:
                raise NotPossible(tr("Đang có một buổi live."), tr("Kết thúc buổi đó trước."))
            row = next((live for live in tx.questions.lives() if live.id == live_id), None)
            if row is None or (row.ended_at is not None and row.ended_at < tx.at - undoing.UNDO_MS):
                raise NotPossible(tr("Buổi live này đã kết thúc."), tr("Bấm Vào live để mở buổi mới."))
            if row.ended_at is not None:
                undoing.reopen_live(tx, live_id, self._who(by))
            code, shown = tx.questions.on_air(live_id)
            product = self._products.get(code or "")
            terms = Terms(row.platforms, tx.questions.sales(live_id, tx.at), tx.questions.overruled(live_id))
            tx.after(lambda: self._enter(live_id, terms, product.code if product else None))
            tx.announce(LiveStarted(live_id, row.name, row.platforms, row.started_at))
            if product and shown:
                self._air.show(tx, product, terms)
            for seq, comment in tx.take_waiting(live_id, row.started_at - EARLY_MS):
                self._weigh(tx, comment, seq, live_id, self.on_air)
            return live_id

        return self._ledger.write(work)

    def end(self, by: str = "") -> Future[None]:
        """End the live session; drafts stay drafts, to be finished afterwards."""

        def work(tx: Transaction) -> None:
            live_id = self._live()
            tx.write("live_end", {"live": live_id}, by=self._who(by), live_id=live_id)
            tx.announce(CardHidden(self.on_air))
            tx.announce(LiveEnded(live_id, tx.at))
            tx.after(lambda: self._enter(None, Terms()))

        return self._ledger.write(work)

    def _enter(self, live_id: int | None, terms: Terms, code: str | None = None) -> None:
        self.live_id = live_id
        self._air.enter(terms, code)

    def close(self) -> None:
        """Let nothing happen by itself any more: the program ends."""
        self._air.flash.take({})

    def _live(self) -> int:
        if self.live_id is None:
            raise NotPossible(tr("Chưa vào live."), tr("Bấm Vào live trước."))
        return self.live_id

    # ------------------------------------------------------------- on air

    def show(self, code: str, by: str = "") -> Future[Card]:
        """Put a product on air: from now on an order without a product means this one."""

        def work(tx: Transaction) -> Card:
            product = self.product(code)
            tx.write("show", {"code": code}, by=self._who(by), live_id=self._live())
            return self._air.show(tx, product)

        return self._ledger.write(work)

    def show_now(self, code: str) -> Card:
        """Put a product on air before returning; for sources that run in threads of their own."""
        return self.show(code).result()

    def hide(self, by: str = "") -> Future[None]:
        """Take the card off the picture; the product stays the one that orders mean."""

        def work(tx: Transaction) -> None:
            tx.write("hide", {"code": self.on_air}, by=self._who(by), live_id=self._live())
            self._air.hide(tx)

        return self._ledger.write(work)

    @property
    def card(self) -> Card | None:
        """The card that viewers are to see now, None while none is on air."""
        return self._air.card

    def cards_ahead(self) -> tuple[Card, ...]:
        """Return the card of every product as it would be shown now, the next one first; in any thread."""
        if self.live_id is None:
            return ()
        codes = list(self._products)
        at = codes.index(self.on_air) + 1 if self.on_air in codes else 0
        products = [self._products[code] for code in (*codes[at:], *codes[:at])]
        with self._ledger.read() as questions:
            return tuple(self._air.as_shown(product, questions) for product in products)

    @property
    def on_air(self) -> str | None:
        """The product that orders mean, None before the first."""
        return self._air.code

    @property
    def platforms(self) -> tuple[str, ...]:
        """Where the live goes out."""
        return self._air.platforms

    def overrule(self, code: str, rules: Sequence[str], by: str = "") -> Future[None]:
        """Show what these rules keep off the card on air, until the live ends; no rules: hold it back again.

        The book keeps who did it.
        """

        def work(tx: Transaction) -> None:
            card = self._air.card
            if card is None or card.code != code or not set(rules) <= set(card.held):
                return  # another card than the one that the person saw
            body = {"code": code, "rules": list(rules), "platforms": list(self.platforms)}
            tx.write("override", body, by=self._who(by), live_id=self._live())
            self._air.overrule(tx, tx.questions.overruled(self._live()))

        return self._ledger.write(work)

    def next_code(self) -> str | None:
        """Return the product that comes after the one on air, in the order of the live."""
        codes = list(self._products)
        if not codes:
            return None
        return codes[(codes.index(self.on_air) + 1) % len(codes)] if self.on_air in codes else codes[0]

    # -------------------------------------------------------- flash sales

    def begin_sale(self, sale: Sale, by: str = "") -> Future[None]:
        """Sell a product cheaper for some minutes. The future may raise NotPossible."""

        def work(tx: Transaction) -> None:
            sales.begin(tx, self.product(sale.code), sale, self._live(), self._who(by))
            self._air.take_sales(tx, tx.questions.sales(self._live(), tx.at), sale)

        return self._ledger.write(work)

    def end_sale(self, code: str, by: str = "") -> Future[None]:
        """End the flash sale of a product now."""

        def work(tx: Transaction) -> None:
            sales.stop(tx, code, self._live(), self._who(by))
            self._air.take_sales(tx, tx.questions.sales(self._live(), tx.at), Sale(code, (), tx.at))

        return self._ledger.write(work)

    def sale_of(self, code: str) -> Sale | None:
        """Return the flash sale of a product that is on now, None where there is none."""
        return self._air.flash.at(time.time_ns() // 1_000_000).get(code)

    # ----------------------------------------------------------- comments

    def hear(self, comment: Comment, over: int | None = None) -> Future[Heard]:
        """Keep a comment and what it seems to want, also of a live that is `over`; again changes nothing."""
        return self._ledger.write(lambda tx: self._hear(tx, comment, over or self.live_id), grouped=True)

    def _hear(self, tx: Transaction, comment: Comment, live_id: int | None) -> Heard:
        on_air = self._lateness.on_air(tx, live_id, comment, self.on_air)
        seq = tx.keep_comment(comment, live_id or NO_LIVE, on_air)
        return Heard(new=False) if seq is None else self._weigh(tx, comment, seq, live_id, on_air)

    def _weigh(
        self, tx: Transaction, comment: Comment, seq: int, live_id: int | None, on_air: str | None
    ) -> Heard:
        """Read a kept comment; outside a live session it waits for one to begin."""
        intent = self._reader.read(comment.text, on_air) if is_viewers(comment) else NOBODY
        late = on_air != self.on_air and intent != self._reader.read(comment.text, self.on_air)
        products = self._air.flash.prices(self._products, tx.at)
        note = said_of(on_air) if late else ""
        order = None if live_id is None else act_on(tx, live_id, comment, seq, intent, products, note)
        tx.note_intent(seq, intent, order)
        tx.announce(CommentHeard(comment, intent, order))
        waitlist.offer(tx)
        return Heard(True, intent, order)

    def note_gap(self, gap: Gap) -> Future[bool]:
        """Keep that comments of some minutes may be missing; False where no live runs or was cut off."""

        def work(tx: Transaction) -> bool:
            if not marks.note_gap(tx, gap):
                return False
            tx.announce(CommentsMissing(gap))
            return True

        return self._ledger.write(work)

    # ------------------------------------------------------------- orders

    def confirm(self, number: int, by: str = "") -> Future[Order]:
        """Confirm a draft and take its stock. The future raises OutOfStock or NotPossible."""
        return self._decide(lambda tx: self.people.confirm(tx, number, self._who(by)))

    def refuse(self, number: int, reason: str = "", by: str = "") -> Future[Order]:
        """Decide that a draft is no order."""
        return self._decide(lambda tx: acts.refuse(tx, number, reason, self._who(by)))

    def edit(self, number: int, lines: Sequence[OrderLine], by: str = "") -> Future[Order]:
        """Give a draft other lines, at today's prices; what was said cheaper when it was ordered stays so."""

        def work(tx: Transaction) -> Order:
            products = self._air.flash.prices(self._products, tx.at)
            said = cheaper(tx.order(number).lines, products)
            return acts.edit(tx, number, priced_beside(said, lines, products), self._who(by))

        return self._decide(work)

    def accept(self, number: int, by: str = "", lines: Sequence[OrderLine] | None = None) -> Future[Order]:
        """Do what is proposed at an order, or make these lines of it; what it had keeps its price.

        The future raises OutOfStock or NotPossible.
        """

        def work(tx: Transaction) -> Order:
            if lines is None:
                return self.people.accept(tx, number, self._who(by))
            before = tx.order(number).lines
            priced = priced_beside(before, lines, self._air.flash.prices(self._products, tx.at))
            return self.people.accept(tx, number, self._who(by), priced)

        return self._decide(work)

    def dismiss(self, number: int, by: str = "") -> Future[Order]:
        """Leave an order as it is, whatever is proposed there."""
        return self._ledger.write(lambda tx: proposals.dismiss(tx, number, self._who(by)))

    def set_contact(
        self, number: int, phone: str | None, address: str | None, by: str = "", note: str | None = None
    ) -> Future[Order]:
        """Set where an order goes and who is called; a `note` of None leaves what is noted."""
        said = {"phone": phone, "address": address} | ({} if note is None else {"note": note})
        return self._ledger.write(lambda tx: acts.set_person(tx, number, self._who(by), **said))

    def wait(self, number: int, by: str = "") -> Future[Order]:
        """Let a draft wait for goods that are gone; it comes back when there are some."""
        return self._decide(lambda tx: waitlist.wait(tx, number, self._who(by)))

    def advance(self, number: int, state: OrderState, by: str = "") -> Future[Order]:
        """Bring a confirmed order forward on its way: packed, shipped, delivered."""
        return self._decide(lambda tx: parcels.advance(tx, number, state, self._who(by)))

    def cancel(self, number: int, why: str = "", by: str = "") -> Future[Order]:
        """Give up a confirmed order that has not left yet; its goods are for sale again."""
        return self._decide(lambda tx: parcels.cancel(tx, number, why, self._who(by)))

    def send_back(self, number: int, by: str = "", *, whole: bool = False) -> Future[Order]:
        """Note that a parcel came back; `whole` goods are for sale again."""
        return self._decide(lambda tx: parcels.send_back(tx, number, self._who(by), whole=whole))

    def sell_again(self, number: int, by: str = "") -> Future[Order]:
        """Put what came back into the stock: it turned out to be whole."""
        return self._decide(lambda tx: parcels.sell_again(tx, number, self._who(by)))

    def pay(self, number: int, amount: int, way: str, by: str = "") -> Future[Order]:
        """Note dong that came in for an order (`way`: bank, cash, cod)."""
        return self._decide(lambda tx: parcels.pay(tx, number, amount, way, self._who(by)))

    def _decide(self, act: Callable[[Transaction], T]) -> Future[T]:
        """Do what may change stock, and keep the card on air true."""

        def work(tx: Transaction) -> T:
            result = act(tx)
            if any(isinstance(event, StockChanged) for event in tx.events):
                self._air.refresh(tx)
            return result

        return self._ledger.write(work)
