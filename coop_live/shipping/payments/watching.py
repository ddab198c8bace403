"""Reads the account while the program runs: keeps what comes in, counts what is clear, asks for the rest."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from coop_live import vault
from coop_live.calls import Lost, NeedsPerson
from coop_live.errors import CoopLiveError, places
from coop_live.events import Event, Events, LampChanged, MoneyCame, OrderConfirmed
from coop_live.i18n import tr
from coop_live.ledger import Ledger, transfers
from coop_live.model import Lamp, LampState, Transfer
from coop_live.settings import Settings
from coop_live.shipping.payments import casso, sepay
from coop_live.shipping.payments.banks import Bank, BankKind, Told
from coop_live.shipping.payments.taking_in import LOOK_BACK_MS, take_in, waiting_for
from coop_live.shipping.payments.told_before import DAY_MS
from coop_live.shipping.payments.verdicts import Reason

LOG = logging.getLogger(__name__)

LAMP = "payments"
# Seconds between two questions: while a customer looks at a code, and else (SePay's own advice).
SHOWN_SECONDS, USUAL_SECONDS = 4.0, 30.0
# A code that stands on the screen for longer is forgotten there.
SHOWN_AT_MOST_MS = 10 * 60 * 1000
LONGEST_WAIT = 300.0
PATIENCE = 1.0
# How far back a service is asked when nothing of it is known, and for what it books late.
SINCE_MS = 3 * DAY_MS

KINDS: dict[str, Callable[[], BankKind]] = {sepay.NAME: sepay.kind, casso.NAME: casso.kind}
Open = Callable[[str, str], Bank]


def secret_name(bank: str) -> str:
    """Return under which name the token of a service is kept in the vault."""
    return f"payments-{bank}-token"


def open_bank(name: str, token: str) -> Bank:
    """Return the service of this name."""
    return sepay.SePay(token) if name == sepay.NAME else casso.Casso(token)


def try_token(name: str, token: str, opened: Open = open_bank) -> int:
    """Ask a service once with a token and return how many transfers of the last days it tells.

    Waits for the network. Raises CoopLiveError: refused, not reached.
    """
    return len(opened(name, token).newest(now_ms() - SINCE_MS, frozenset()).transfers)


def now_ms() -> int:
    """Return the time in ms UTC."""
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class _Watched:
    """One service: when it is asked next (ms UTC), how often it failed, what is known of it.

    `told_before` are those that a statement told first: each stands for one line of it, and no later one may.
    """

    bank: Bank | None
    next_at: int = 0
    failures: int = 0
    known: set[str] = field(default_factory=set)
    told_before: list[Transfer] = field(default_factory=list)
    trouble: CoopLiveError | None = None
    unread: int = 0


class PaymentWatch:
    """Polls the services that the settings name, in a thread of its own; does nothing while there are none.

    `opened` makes a service from its name and token, `token_of` finds the token: only tests give others.
    """

    def __init__(
        self,
        ledger: Ledger,
        events: Events,
        settings: Settings,
        *,
        opened: Open = open_bank,
        token_of: Callable[[str], str | None] = lambda name: vault.get(secret_name(name)),
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._ledger, self._events, self._settings = ledger, events, settings
        self._opened, self._token_of, self._clock = opened, token_of, clock
        self._banks: dict[str, _Watched] = {}
        self._stale = True
        self._shown_until = 0
        self._confirmed: set[int] = set()
        self._lamp = Lamp(LAMP, LampState.OFF)
        self.read_at: int | None = None
        """When a service answered last (ms UTC), None while none did."""
        self._lock = threading.Lock()
        self._stopped, self._awake = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="payments", daemon=True)
        self._unsubscribe = events.subscribe(self._hear)

    # ------------------------------------------------------------ from outside

    def start(self) -> None:
        """Begin to watch what the settings name."""
        self._thread.start()

    def stop(self) -> None:
        """Stop; returns within a second even when a service hangs, which is then left alone."""
        self._unsubscribe()
        self._stopped.set()
        self._awake.set()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE)
        if self._thread.is_alive():
            LOG.warning("the account is still being asked; it is left alone")

    def use(self, settings: Settings) -> None:
        """Take over which services are watched."""
        changed = settings.pay.watch != self._settings.pay.watch
        self._settings = settings
        if changed:
            self.again()

    def again(self) -> None:
        """Ask at once, with the tokens of now: a person has given one, or wants to know."""
        self._stale = True
        self._awake.set()

    def shows_code(self, *, shown: bool) -> None:
        """Say that a customer looks at a code now, so that their money is seen within seconds, or no more."""
        self._shown_until = self._clock() + SHOWN_AT_MOST_MS if shown else 0
        self._awake.set()

    # ------------------------------------------------------------ the thread

    def _work(self) -> None:
        while not self._stopped.is_set():
            try:
                wait = self.step()
            except Exception as bug:  # noqa: BLE001  a mistake here must not end the watching
                LOG.error("the watching of the account failed: %s", places(bug))
                wait = LONGEST_WAIT
            self._awake.wait(wait)
            self._awake.clear()

    def step(self) -> float | None:
        """Ask what is due, and return the seconds until something is due again; None where nothing is on."""
        if self._stale:
            self._stale = False
            self._open_all()
        for name, one in self._banks.items():
            if self._stopped.is_set():
                return None
            if one.bank is not None and self._is_due(one):
                self._ask(name, one, one.bank)
        self._count_waiting()
        self._tell()
        return self._until_next()

    def _is_due(self, one: _Watched) -> bool:
        # One that failed is asked when it said, whatever is on the screen.
        hurried = one.failures == 0 and one.next_at - self._clock() > self._every() * 1000
        return hurried or self._clock() >= one.next_at

    def _every(self) -> float:
        return SHOWN_SECONDS if self._clock() < self._shown_until else USUAL_SECONDS

    def _until_next(self) -> float | None:
        due = [one.next_at for one in self._banks.values() if one.bank is not None]
        return max(0.0, (min(due) - self._clock()) / 1000) if due else None

    def _open_all(self) -> None:
        """Open the services of the settings anew; a keyring may take seconds."""
        self._banks = {name: self._open_one(name) for name in self._settings.pay.watch if name in KINDS}

    def _open_one(self, name: str) -> _Watched:
        token = self._token_of(name) or ""
        title = KINDS[name]().title
        if not token.strip():
            return _Watched(None, trouble=_no_token_yet(title))
        try:
            known = self._known(name)
            return _Watched(self._opened(name, token.strip()), known=known)
        except CoopLiveError as trouble:
            return _Watched(None, trouble=trouble)

    def _known(self, name: str) -> set[str]:
        with self._ledger.read() as questions:
            kept = transfers.kept(questions.connection, self._clock() - LOOK_BACK_MS)
        return {one.transfer.key for one in kept if one.transfer.key.startswith(f"{name}:")}

    def _ask(self, name: str, one: _Watched, bank: Bank) -> None:
        try:
            told = bank.newest(self._clock() - SINCE_MS, one.known)
            self._keep(told, one, f"({bank.title})")
        except NeedsPerson as trouble:
            one.bank, one.trouble = None, trouble  # nothing helps but another token
        except CoopLiveError as trouble:
            self._failed(one, trouble, getattr(trouble, "after", 0.0))
        except Exception as bug:  # noqa: BLE001  a mistake here must not cost the evening
            LOG.error("%s failed: %s", name, places(bug))
            self._failed(one, _lost(bank.title), 0.0)
        else:
            one.failures, one.trouble = 0, None
            self.read_at = self._clock()
            one.next_at = self._clock() + round(self._every() * 1000)

    def _failed(self, one: _Watched, trouble: CoopLiveError, after: float) -> None:
        one.failures += 1
        one.trouble = trouble
        wait = min(LONGEST_WAIT, self._every() * 2 ** min(one.failures - 1, 8))
        one.next_at = self._clock() + round(max(wait, after) * 1000)

    def _keep(self, told: Told, one: _Watched, by: str) -> None:
        """Take what came into the book; what is kept, and only that, is known from then on."""
        one.unread = told.unread
        if not told.transfers:
            return
        prefix = self._settings.book.memo_prefix
        among = (*one.told_before, *sorted(told.transfers, key=lambda each: (each.at, each.key)))
        taken = self._ledger.write(lambda tx: take_in(tx, told.transfers, by, prefix, among)).result()
        one.known.update(match.transfer.key for match in taken.matches)
        one.told_before += (each.transfer for each in taken.matches if each.reason is Reason.TOLD_BEFORE)
        self._announce(len(taken.new), len(taken.counted))

    def _count_waiting(self) -> None:
        """Count what came before its order was confirmed."""
        with self._lock:
            numbers, self._confirmed = self._confirmed, set()
        if not numbers or not self._banks:
            return
        prefix, since = self._settings.book.memo_prefix, self._clock() - LOOK_BACK_MS
        try:
            with self._ledger.read() as questions:
                waiting = waiting_for(questions, numbers, prefix, since)
            if waiting:
                by = f"({KINDS[next(iter(self._banks))]().title})"
                taken = self._ledger.write(lambda tx: take_in(tx, waiting, by, prefix)).result()
                self._announce(0, len(taken.counted))
        except CoopLiveError as trouble:
            LOG.warning("what waits was not counted: %s", type(trouble).__name__)
            with self._lock:  # the book takes nothing for now: the next time then
                self._confirmed |= numbers

    def _hear(self, event: Event) -> None:
        """Remember which orders were confirmed: their money may have come before."""
        if isinstance(event, OrderConfirmed) and self._settings.pay.watch:
            with self._lock:
                self._confirmed.add(event.order.number)

    # ------------------------------------------------------------ what is told

    def _announce(self, new: int, counted: int) -> None:
        if new or counted:
            self._events.publish(MoneyCame(new, counted))

    def _tell(self) -> None:
        """Publish how the watching does, where that changed."""
        lamp = _lamp_of(self._banks.values())
        if lamp != self._lamp and not self._stopped.is_set():
            self._lamp = lamp
            self._events.publish(LampChanged(lamp))


def _lamp_of(banks: Iterable[_Watched]) -> Lamp:
    """Return the lamp of all services: what is wrong with one is wrong with the watching."""
    watched = list(banks)
    if not watched:
        return Lamp(LAMP, LampState.OFF)
    trouble = next((one.trouble for one in watched if one.trouble is not None), None)
    if trouble is not None:
        return Lamp(LAMP, LampState.TROUBLE, trouble.cause, trouble.remedy)
    unread = sum(one.unread for one in watched)
    if unread:
        cause = tr("%n dòng tiền về không đọc được.", "", unread)
        return Lamp(LAMP, LampState.TROUBLE, cause, tr("Xem trong ứng dụng ngân hàng, ghi tay nếu cần."))
    return Lamp(LAMP, LampState.WORKING)


def _no_token_yet(title: str) -> NeedsPerson:
    return NeedsPerson(
        tr("Chưa có chìa khóa của {platform}.", platform=title),
        tr("Vào Sau live, Thanh toán rồi dán chìa khóa."),
    )


def _lost(title: str) -> Lost:
    return Lost(tr("{platform} trả lời không đọc được.", platform=title), tr("Đang thử lại."))
