"""The account is read while the program runs: what is clear is counted, what is wrong stands on the lamp."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field, replace

import pytest

from coop_live.calls import Lost, NeedsPerson
from coop_live.errors import LedgerError
from coop_live.events import Event, Events, LampChanged, MoneyCame
from coop_live.model import Lamp, LampState, Transfer
from coop_live.settings import Settings
from coop_live.shipping.payments.banks import Bank, Told
from coop_live.shipping.payments.sepay import SePay
from coop_live.shipping.payments.watching import PaymentWatch
from tests.evening import Heard
from tests.shipping.fakes.banks import TOKEN, FakeSePay, Fault
from tests.shipping.payments.conftest import Till
from tests.shipping.payments.money import EVENING, came

PATIENCE = 20.0
ON = replace(Settings(), pay=replace(Settings().pay, watch=("sepay",)))


@dataclass
class Script:
    """A service that tells what stands here, or fails as it says."""

    name: str = "sepay"
    title: str = "SePay"
    came: list[Transfer] = field(default_factory=list)
    failing: list[Exception] = field(default_factory=list)
    asked: int = 0
    unread: int = 0

    def newest(self, since: int, known: Container[str]) -> Told:
        self.asked += 1
        if self.failing:
            raise self.failing.pop(0)
        return Told(tuple(one for one in self.came if one.key not in known and one.at >= since), self.unread)


class Clock:
    """Ms UTC, moved by hand."""

    def __init__(self) -> None:
        self.at = EVENING

    def __call__(self) -> int:
        return self.at

    def on(self, seconds: float) -> None:
        self.at += round(seconds * 1000)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bank() -> Script:
    return Script()


Watch = Callable[..., PaymentWatch]


@pytest.fixture
def watch(till: Till, events: Events, clock: Clock, bank: Script) -> Iterator[Watch]:
    made: list[PaymentWatch] = []

    def begin(settings: Settings = ON, token: str | None = TOKEN, opened: Bank | None = None) -> PaymentWatch:
        one = PaymentWatch(
            *(till.ledger, events, settings),
            opened=lambda _name, _token: opened or bank,
            token_of=lambda _name: token,
            clock=clock,
        )
        made.append(one)
        return one

    yield begin
    for one in made:
        one.stop()


def lamps(heard: Heard) -> list[Lamp]:
    return [event.lamp for event in heard.of(LampChanged)]


def test_money_pays_its_order_and_is_told(watch: Watch, till: Till, bank: Script, heard: Heard):
    number = till.sell(170_000)
    bank.came = [came(170_000, of=number), came(85_000, "tra tien", minute=1)]
    assert watch().step() == 30
    assert till.paid(number) == 170_000
    assert heard.of(MoneyCame) == [MoneyCame(2, 1)]
    assert lamps(heard) == [Lamp("payments", LampState.WORKING)]
    entries = till.do(lambda tx: tx.connection.execute("SELECT DISTINCT by FROM entry WHERE act = 'pay'"))
    assert entries.fetchall() == [("(SePay)",)]


def test_what_is_known_is_not_asked_for_again_nor_told(
    watch: Watch, till: Till, bank: Script, clock: Clock, heard: Heard
):
    number = till.sell(170_000)
    bank.came = [came(170_000, of=number)]
    running = watch()
    for _ in range(3):
        running.step()
        clock.on(30)
    watch().step()  # the program was started again
    assert till.paid(number) == 170_000
    assert len(heard.of(MoneyCame)) == 1


def test_nothing_is_asked_while_no_service_is_chosen(watch: Watch, bank: Script, heard: Heard):
    assert watch(Settings()).step() is None
    assert bank.asked == 0
    assert lamps(heard) == []


def test_a_service_that_is_chosen_no_more_goes_out(watch: Watch, bank: Script, clock: Clock, heard: Heard):
    running = watch()
    running.step()
    running.use(Settings())
    clock.on(60)
    assert (running.step(), bank.asked) == (None, 1)
    assert [lamp.state for lamp in lamps(heard)] == [LampState.WORKING, LampState.OFF]


def test_a_service_is_asked_every_half_minute_and_every_few_seconds_while_a_code_is_shown(
    watch: Watch, bank: Script, clock: Clock
):
    running = watch()
    assert (running.step(), bank.asked) == (30, 1)
    clock.on(10)
    assert (running.step(), bank.asked) == (20, 1)
    running.shows_code(shown=True)
    assert (running.step(), bank.asked) == (4, 2)
    clock.on(4)
    running.shows_code(shown=False)
    assert (running.step(), bank.asked) == (30, 3)


def test_a_service_that_fails_is_asked_less_and_less_and_then_as_before(
    watch: Watch, bank: Script, clock: Clock, heard: Heard
):
    bank.failing = [Lost("SePay đang trục trặc.", "Đang thử lại.") for _ in range(5)]
    running = watch()
    waits = []
    for _ in range(6):
        waits.append(running.step() or 0)
        clock.on(waits[-1])
    assert waits == [30, 60, 120, 240, 300, 30]
    assert [lamp.state for lamp in lamps(heard)] == [LampState.TROUBLE, LampState.WORKING]


def test_as_long_as_it_says_it_is_left_alone_even_while_a_code_is_shown(
    watch: Watch, bank: Script, clock: Clock
):
    bank.failing = [Lost("SePay bảo hỏi chậm lại.", "Đang chờ.", after=100)]
    running = watch()
    assert running.step() == 100
    running.shows_code(shown=True)
    clock.on(50)
    assert (running.step(), bank.asked) == (50, 1)


def test_a_refused_token_waits_for_a_person(watch: Watch, bank: Script, clock: Clock, heard: Heard):
    bank.failing = [NeedsPerson("SePay không nhận chìa khóa.", "Chép lại.")]
    running = watch()
    assert running.step() is None
    clock.on(3600)
    assert (running.step(), bank.asked) == (None, 1)
    running.again()
    assert (running.step(), bank.asked) == (30, 2)
    assert [lamp.state for lamp in lamps(heard)] == [LampState.TROUBLE, LampState.WORKING]


def test_without_a_token_it_says_where_to_give_it(watch: Watch, bank: Script, heard: Heard):
    assert watch(token=None).step() is None
    assert bank.asked == 0
    assert "SePay" in lamps(heard)[0].cause


def test_lines_that_cannot_be_read_stand_on_the_lamp(watch: Watch, bank: Script, heard: Heard):
    bank.unread = 2
    watch().step()
    assert [lamp.state for lamp in lamps(heard)] == [LampState.TROUBLE]


def test_a_mistake_of_ours_costs_neither_the_thread_nor_a_word_of_the_payer(
    watch: Watch, bank: Script, caplog: pytest.LogCaptureFixture
):
    bank.failing = [KeyError("NGUYEN VAN A 0905123267")]
    assert watch().step() == 30
    assert "0905123267" not in caplog.text
    assert "KeyError" in caplog.text


def test_money_that_came_before_the_order_was_confirmed_is_counted_then(
    watch: Watch, till: Till, bank: Script, clock: Clock
):
    number = till.draft(170_000)
    bank.came = [came(170_000, of=number)]
    running = watch()
    running.step()
    assert till.paid(number) == 0
    till.confirm(number)
    clock.on(1)
    running.step()
    assert till.paid(number) == 170_000


def test_what_the_book_did_not_take_is_counted_the_next_time(
    watch: Watch, till: Till, bank: Script, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    number = till.draft(170_000)
    bank.came = [came(170_000, of=number)]
    running = watch()
    running.step()
    till.confirm(number)
    with monkeypatch.context() as locked:
        locked.setattr(till.ledger, "read", lambda: (_ for _ in ()).throw(LedgerError("Sổ đang khóa.")))
        running.step()
    assert till.paid(number) == 0
    clock.on(1)
    running.step()
    assert till.paid(number) == 170_000


def test_a_line_of_the_banks_file_hides_one_transfer_and_not_the_next_like_it(
    watch: Watch, till: Till, bank: Script, clock: Clock
):
    words = "NGUYEN VAN A chuyen tien che"
    midnight = EVENING - 20 * 3600 * 1000
    till.take_in([Transfer("file:1", midnight, 85_000, words)])
    running = watch()
    for minute in range(3):
        bank.came.append(came(85_000, words, minute=-minute - 1))
        running.step()
        clock.on(30)
    assert len(till.kept()) == 3


def test_the_thread_asks_by_itself_and_stops(watch: Watch, till: Till, events: Events):
    number = till.sell(170_000)
    fake = FakeSePay()
    fake.come(1, 170_000, "HTX000013")
    fake.faults = [Fault(500)]
    running = watch(opened=SePay(TOKEN, fake.address))
    told: dict[type[Event], threading.Event] = defaultdict(threading.Event)
    events.subscribe(lambda event: told[type(event)].set())
    running.start()
    assert told[LampChanged].wait(PATIENCE)
    running.again()
    assert told[MoneyCame].wait(PATIENCE)
    assert till.paid(number) == 170_000
    running.stop()
    fake.close()
    assert fake.breaches == []
