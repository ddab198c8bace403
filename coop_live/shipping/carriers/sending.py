"""Hands orders to a carrier one by one, so that no parcel is made twice and none is forgotten.

Each order is written into the book as `sending` before its carrier is asked, and the book has the answer
before the next order. Without an answer the parcel is `unknown`: the carrier is asked again under the same
reference, now or the next time, and nothing else is made for that order until it is known.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from coop_live.calls import Lost, NeedsPerson, NotSent
from coop_live.connections import Keys
from coop_live.errors import CoopLiveError, LedgerError, NotPossible
from coop_live.i18n import tr
from coop_live.ledger import Ledger, Transaction, consigning
from coop_live.model import Consignment, ConsignmentState, Order, Product
from coop_live.settings import Settings
from coop_live.shipping.carriers.base import (
    TAKEN,
    Carrier,
    Label,
    Made,
    MayBeOurs,
    Quote,
    Refused,
    Secrets,
    Status,
    Unknown,
)
from coop_live.shipping.carriers.open import TITLES, open_carrier
from coop_live.shipping.carriers.parcel import Parcel, parcel_of
from coop_live.shipping.carriers.telling import (
    Listener,
    Outcome,
    Told,
    already,
    ended,
    made,
    refused,
    trouble_of,
)
from coop_live.shipping.cells import local_phone
from coop_live.shipping.ready import HERE

__all__ = ["Dispatch", "Listener", "Outcome", "Told"]

# So often an order is tried before it is left as it is; the pauses between grow from this many seconds.
TRIES = 3
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 60.0
# After so many orders in a row that nobody knows of, the line is bad and the rest is left for later.
MOST_UNKNOWN = 3
# A call that timed out may still arrive: only so long after the last one "there is none" is the last word.
LANDED_MS = 5 * 60_000
# A waybill as carriers write it: no sentence, and nobody's phone with its spaces and plus.
_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._/\-]{1,49}")
# So many labels are asked for in one page; how many carriers would take is not in their documents [?].
ON_A_PAGE = 50
_UNSETTLED = (ConsignmentState.SENDING, ConsignmentState.UNKNOWN)


class _Halt(Exception):
    """The orders that follow would end the same way. It says how the order at hand ended."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told = told


class Dispatch:
    """Sends, asks and cancels at one carrier for one person. Every method blocks: never in the main thread.

    `carrier` is a name ("" the one of the settings); an order that another carrier has is asked for there.
    `told` hears every change of every order, in the calling thread. `address` is where the carrier is asked
    instead of its own place, on this computer; `hurry` shortens the pauses: both are for tests. Make one anew
    for each press: a stop ends what its own `send` does, and the settings are those of that moment.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Settings,
        by: str,
        *,
        carrier: str = "",
        keys: Keys | None = None,
        address: str = "",
        hurry: float = 1.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._ledger = ledger
        self._settings = settings
        self._by = by
        self._carrier = carrier or settings.shipping.carrier
        self._keys = Secrets() if keys is None else keys
        self._address = address
        self._hurry = hurry
        self._clock = clock
        self._open: dict[str, Carrier] = {}
        self._products: dict[str, Product] | None = None
        self._stop = threading.Event()

    def send(
        self,
        numbers: Sequence[int],
        told: Listener = lambda _told: None,
        stop: threading.Event | None = None,
    ) -> tuple[Told, ...]:
        """Hand these orders to the carrier; return how it ended for each, those not come to included."""
        self._stop = stop or threading.Event()
        done: list[Told] = []
        unknown, halted = 0, ""
        for number in dict.fromkeys(numbers):
            if self._stop.is_set() or halted or unknown >= MOST_UNKNOWN:
                one = _left(number, halted, stopped=self._stop.is_set())
            else:
                told(Told(number, Outcome.ASKING, tr("#{number}: đang gửi cho hãng.", number=number)))
                try:
                    one = self._send_one(number, self._of(number))
                except _Halt as halt:
                    one, halted = halt.told, halt.told.words
                except LedgerError as trouble:  # the book takes nothing: it says `sending`, or nothing at all
                    one, halted = ended(number, Outcome.UNKNOWN, trouble), trouble.cause
                except CoopLiveError as trouble:  # somebody else did something with it meanwhile
                    one = ended(number, Outcome.UNKNOWN, trouble)
                unknown = unknown + 1 if one.outcome is Outcome.UNKNOWN else 0
            done.append(one)
            told(one)
        return tuple(done)

    def ask_again(
        self, told: Listener = lambda _told: None, stop: threading.Event | None = None
    ) -> tuple[Told, ...]:
        """Ask what became of every parcel of which it is not known; nothing is made."""
        self._stop = stop or threading.Event()
        with self._ledger.read() as questions:
            waiting = consigning.unsettled(questions.connection)
        done = []
        for one in waiting:
            if self._stop.is_set():
                break
            try:
                done.append(self._settle(one))
            except NotPossible as trouble:  # somebody else did something with it meanwhile
                done.append(ended(one.number, Outcome.UNKNOWN, trouble))
            told(done[-1])
        return tuple(done)

    def decided(self, number: int, code: str) -> Told:
        """Note what a person saw on the carrier's own page: the code of a parcel there, "" for none.

        Raises NotPossible where nothing is open for that order, or for what can be no code.
        """
        if code.strip() and not _CODE.fullmatch(code.strip()):  # it stays in the book for good
            raise NotPossible(tr("Mã vận đơn không đúng."), tr("Chép đúng mã trên trang của hãng."))
        one = self._of(number)
        if one is None or one.state not in _UNSETTLED:
            raise NotPossible(
                tr("#{number} không chờ hỏi lại hãng.", number=number), tr("Xem lại tình trạng của đơn.")
            )
        if code.strip():
            return self._made(one, Made(code.strip()))
        why = tr("Đã xem: hãng không có vận đơn này.")
        return self._note_failed(one, Refused(why, tr("Gửi lại được.")))

    def cancel(self, number: int) -> Told:
        """Cancel the parcel of an order at its carrier. Raises CoopLiveError with what to do."""
        one = self._of(number)
        if one is not None and one.state in _UNSETTLED:
            told = self._settle(one)
            one = self._of(number)
            if one is not None and one.state in _UNSETTLED:
                raise NotPossible(told.words, told.remedy)
        one = self._there(number, one)
        self._at(one.carrier).cancel(one.code, one.reference)
        self._note(one, ConsignmentState.CANCELLED)
        words = tr("#{number}: đã hủy vận đơn ở {carrier}.", number=number, carrier=TITLES[one.carrier])
        return Told(number, Outcome.CANCELLED, words, code=one.code)

    def status(self, numbers: Sequence[int]) -> dict[int, Status | Told]:
        """Ask where these parcels are; those that no carrier has are left out, Told where it does not say.

        Raises NotSent, Unknown and NeedsPerson.
        """
        with self._ledger.read() as questions:
            found = consigning.of_orders(questions.connection, numbers)
        there = (one for one in found.values() if one.state is ConsignmentState.CREATED and one.code)
        stand: dict[int, Status | Told] = {}
        for one in there:
            try:
                stand[one.number] = self._at(one.carrier).status(one.code, one.reference)
            except Refused as trouble:
                stand[one.number] = refused(one.number, trouble)
        return stand

    def fee(self, numbers: Sequence[int]) -> dict[int, Quote | Told]:
        """Ask what each would cost; Told where it cannot be sent as it is. Raises CoopLiveError."""
        found: dict[int, Quote | Told] = {}
        for number in dict.fromkeys(numbers):
            try:
                carrier = self._at(self._carrier)
                parcel = self._parcel(self._order(number), "HTX")
                carrier.check(parcel)
                found[number] = carrier.fee(parcel)
            except (NotPossible, Refused) as trouble:
                found[number] = refused(number, trouble)
        return found

    def label(self, number: int) -> Label:
        """Return the carrier's own label of an order's parcel. Raises CoopLiveError."""
        one = self._there(number, self._of(number))
        return self._at(one.carrier).label(one.code, self._settings.shipping.label_size)

    def pages(self, numbers: Sequence[int]) -> tuple[tuple[Label, ...], tuple[int, ...]]:
        """Return the pages that print these labels, and the orders whose labels are to be asked for singly.

        Raises CoopLiveError.
        """
        with self._ledger.read() as questions:
            found = consigning.of_orders(questions.connection, numbers)
        codes: dict[str, list[str]] = {}
        for number in dict.fromkeys(numbers):
            one = self._there(number, found.get(number))
            codes.setdefault(one.carrier, []).append(one.code)
        made, single = [], set()
        for carrier, some in codes.items():
            for start in range(0, len(some), ON_A_PAGE):
                page = self._at(carrier).page(
                    some[start : start + ON_A_PAGE], self._settings.shipping.label_size
                )
                if page is None:
                    single.add(carrier)
                    break
                made.append(page)
        return tuple(made), tuple(number for number in numbers if found[number].carrier in single)

    # ------------------------------------------------------------------ one order

    def _send_one(self, number: int, last: Consignment | None) -> Told:
        if last is not None and last.state is ConsignmentState.CREATED:
            return already(last, self._owed(last))
        open_already = last is not None and last.state in _UNSETTLED
        name = last.carrier if last is not None and open_already else self._carrier
        try:
            carrier, order = self._at(name), self._order(number)
            parcel = self._parcel(order)
            carrier.check(parcel)
            one, again = self._begin(number, name)
        except LedgerError as trouble:
            raise _Halt(ended(number, Outcome.NOT_SENT, trouble)) from None
        except (NotPossible, Refused) as trouble:
            return self._settle(last) if last is not None and open_already else refused(number, trouble)
        # What the book says was told to the carrier: a payment since then does not change it.
        parcel = replace(parcel, reference=one.reference, cod=one.cod)
        return self._create(carrier, one, parcel, again=again)

    def _create(self, carrier: Carrier, one: Consignment, parcel: Parcel, *, again: bool) -> Told:
        """Ask until it is known what became of it, or too often. From the first loss on it may be there."""
        for attempt in range(TRIES):
            last_try = attempt == TRIES - 1
            if again:  # how long ago the last call was is what "there is none" is weighed by
                self._note(one, ConsignmentState.UNKNOWN, why=tr("Đang hỏi lại hãng."), called=True)
            try:
                return self._made(one, carrier.create(parcel, again=again))
            except Refused as trouble:
                return (
                    self._after_no(carrier, one, parcel, trouble)
                    if again
                    else self._note_failed(one, trouble)
                )
            except NeedsPerson as trouble:
                raise _Halt(
                    self._note_open(one, trouble) if again else self._note_failed(one, trouble)
                ) from None
            except NotSent as trouble:
                if last_try or self._pause(attempt, trouble.after):
                    left = self._note_open(one, trouble) if again else self._note_not_sent(one, trouble)
                    raise _Halt(left) from None
            except MayBeOurs as trouble:
                return self._note_open(one, trouble)
            except Lost as trouble:
                again = True
                left = self._note_open(one, trouble)
                if last_try or self._pause(attempt, trouble.after):
                    return left
        raise AssertionError("the last try returns")

    def _after_no(self, carrier: Carrier, one: Consignment, parcel: Parcel, no: Refused) -> Told:
        """Look whether the parcel is there all the same: an earlier call may have made it."""
        if no.code == TAKEN:
            return self._note_failed(one, no)
        try:
            found = carrier.find(parcel.reference, parcel.receiver.phone)
        except CoopLiveError as trouble:
            return self._note_open(one, trouble)
        return self._note_failed(one, no) if found is None else self._made(one, found)

    def _settle(self, one: Consignment) -> Told:
        """Look one parcel up under its reference, and note what is found."""
        try:
            phone = local_phone(self._order(one.number).phone)
            found = self._at(one.carrier).find(one.reference, phone)
        except Refused as trouble:
            if trouble.code == TAKEN:
                return self._note_failed(one, trouble)
            return self._note_open(one, trouble)
        except CoopLiveError as trouble:
            return self._note_open(one, trouble)
        if found is not None:
            return self._made(one, found)
        if self._clock() * 1000 - one.at < LANDED_MS:
            words = tr("Hãng chưa thấy vận đơn này.")
            return self._note_open(one, Unknown(words, tr("Hỏi lại sau năm phút.")))
        return self._note_failed(one, Refused(tr("Hãng chưa nhận vận đơn này."), tr("Gửi lại được.")))

    def _pause(self, attempt: int, after: float) -> bool:
        """Wait before the next try; return whether there is to be none: stopped, or too long to wait."""
        if after > LONGEST_PAUSE:
            return True
        return self._stop.wait(max(after, FIRST_PAUSE * 2**attempt) / self._hurry)

    # ------------------------------------------------------------------ the book

    def _begin(self, number: int, carrier: str) -> tuple[Consignment, bool]:
        """Begin a parcel, or go on with one; True where the carrier may have been called for it already.

        Another desk may have begun it a moment ago, and be calling right now.
        """
        prefix = self._settings.book.memo_prefix

        def begin(tx: Transaction) -> tuple[Consignment, bool]:
            last = consigning.of_orders(tx.connection, [number]).get(number)
            one = consigning.begin(tx, number, carrier, self._by, prefix)
            return one, last is not None and last.reference == one.reference

        return self._ledger.write(begin).result()

    def _note(
        self,
        one: Consignment,
        state: ConsignmentState,
        *,
        found: Made | None = None,
        why: str = "",
        called: bool = False,
    ) -> None:
        code, fee = (found.code, found.fee) if found else ("", 0)
        told = {"code": code, "fee": fee, "why": why, "called": called}
        self._ledger.write(
            lambda tx: consigning.note(tx, one.reference, state, self._by, **told)  # type: ignore[arg-type]
        ).result()

    def _made(self, one: Consignment, found: Made) -> Told:
        try:
            self._note(one, ConsignmentState.CREATED, found=found)
        except CoopLiveError as trouble:  # it stays `sending` in the book, and is asked for again
            words = tr(
                "#{number}: hãng đã nhận, mã {code}, nhưng chưa ghi được vào sổ.",
                number=one.number,
                code=found.code,
            )
            return Told(
                one.number, Outcome.UNKNOWN, words, trouble.remedy or tr("Bấm Hỏi lại."), code=found.code
            )
        return made(one, TITLES[one.carrier], found, self._owed(one))

    def _note_failed(self, one: Consignment, trouble: CoopLiveError) -> Told:
        self._note(one, ConsignmentState.FAILED, why=trouble.cause)
        return refused(one.number, trouble)

    def _note_not_sent(self, one: Consignment, trouble: CoopLiveError) -> Told:
        self._note(one, ConsignmentState.FAILED, why=trouble.cause)
        return ended(one.number, Outcome.NOT_SENT, trouble)

    def _note_open(self, one: Consignment, trouble: CoopLiveError) -> Told:
        self._note(one, ConsignmentState.UNKNOWN, why=trouble.cause)
        return trouble_of(one, trouble)

    def _of(self, number: int) -> Consignment | None:
        with self._ledger.read() as questions:
            return consigning.of_orders(questions.connection, [number]).get(number)

    def _parcel(self, order: Order, reference: str = "") -> Parcel:
        if self._products is None:
            with self._ledger.read() as questions:
                self._products = {one.code: one for one in questions.products()}
        return parcel_of(order, self._settings, reference, products=self._products)

    def _order(self, number: int) -> Order:
        with self._ledger.read() as questions:
            order = questions.order(number)
        if order is None:
            raise NotPossible(tr("Không có đơn #{number}.", number=number), tr("Kiểm lại số đơn."))
        return order

    def _owed(self, one: Consignment) -> int:
        """Return what a parcel has to collect as things stand; what has left the house is as it is."""
        order = self._order(one.number)
        return order.owed if order.state in HERE else one.cod

    def _there(self, number: int, one: Consignment | None) -> Consignment:
        if one is None or one.state is not ConsignmentState.CREATED:
            raise NotPossible(
                tr("#{number} chưa có vận đơn ở hãng nào.", number=number), tr("Gửi cho hãng trước.")
            )
        return one

    def _at(self, name: str) -> Carrier:
        if name not in self._open:
            self._open[name] = open_carrier(name, self._keys, self._settings, self._address)
        return self._open[name]


def _left(number: int, why: str, *, stopped: bool) -> Told:
    """Say of an order that it was not come to."""
    if stopped:
        words = tr("#{number}: chưa gửi, vì đã bấm dừng.", number=number)
    else:
        words = tr("#{number}: chưa gửi. {why}", number=number, why=why or tr("Mạng không ổn."))
    return Told(number, Outcome.NOT_SENT, words.strip(), tr("Bấm Gửi lần nữa khi đã ổn."))
