"""Orders handed to a carrier while everything fails: each parcel is made once, its state is always told."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coop_live.errors import NotPossible
from coop_live.ledger import acts, parcels
from coop_live.shipping.carriers.sending import TRIES
from coop_live.shipping.carriers.telling import Outcome, Told
from tests.shipping.carriers.packing import Packed, settings
from tests.shipping.carriers.sends import FAKES, Waits, dispatch, look_at_the_page, outcomes, phones
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk

CREATE = {"ghn": "create", "ghtk": "order", "viettelpost": "createOrderNlp"}
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("carrier", "count"), [("ghn", 200), ("ghtk", 60), ("viettelpost", 40)])
def test_with_faults_everywhere_each_parcel_exists_once(packed: Packed, carrier: str, count: int) -> None:
    fake = FAKES[carrier](rate=0.25, seed=8)
    numbers = packed.sell(count)
    heard: list[Told] = []
    for _evening in range(60):  # whoever sends presses again and again
        told = dispatch(packed, fake, carrier).send(numbers, heard.append)
        assert [one.number for one in told] == numbers
        for one in told:  # what only the carrier's own page shows
            if "viettelpost.vn" in one.remedy:
                look_at_the_page(packed, fake, one.number)
        if all(one.outcome in (Outcome.CREATED, Outcome.ALREADY) for one in told):
            break
    assert {packed.state(number) for number in numbers} == {"created"}
    assert set(phones(fake).values()) == {1}
    assert len(fake.parcels) == count
    codes = {packed.book(number).code for number in numbers}  # type: ignore[union-attr]
    assert codes <= {
        one.get("order_code") or one.get("label_id") or one["code"] for one in fake.parcels.values()
    }
    assert fake.breaches == []
    assert {one.number for one in heard} == set(numbers)
    assert Outcome.UNKNOWN in outcomes(tuple(heard))


@pytest.mark.parametrize("carrier", ["ghn", "ghtk"])
@pytest.mark.parametrize("fault", ["lost", "half", "502"])
def test_an_answer_that_gets_lost_is_asked_for_again_under_the_same_reference(
    packed: Packed, carrier: str, fault: str
) -> None:
    fake = FAKES[carrier](**{CREATE[carrier]: [fault]})
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake, carrier).send([number])
    assert told.outcome is Outcome.CREATED
    assert list(fake.parcels) == [packed.book(number).reference]  # type: ignore[union-attr]
    assert packed.state(number) == "created"


def test_what_nobody_answers_is_unknown_and_the_next_press_finds_it(packed: Packed) -> None:
    fake = FakeGhn(create=["lost"], detail_by_client_code=["", "500", "500"])
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, packed.state(number)) == (Outcome.UNKNOWN, "unknown")
    assert told.remedy
    (again,) = dispatch(packed, fake).ask_again()
    assert (again.outcome, again.code) == (Outcome.CREATED, "L00000")
    assert len(fake.parcels) == 1


def test_after_a_crash_the_book_says_sending_and_the_carrier_is_asked(packed: Packed) -> None:
    fake = FakeGhn()
    made, not_made = packed.sell(2)
    for number in (made, not_made):
        packed.begin(number, "ghn")
    fake.keep("HTX000013", {"to_phone": "0905100001", "cod_amount": 120_000})
    told = {one.number: one for one in dispatch(packed, fake).ask_again()}
    assert told[made].outcome is Outcome.CREATED
    # It may still be on its way: "there is none" is believed only after a while.
    assert (told[not_made].outcome, packed.state(not_made)) == (Outcome.UNKNOWN, "unknown")
    (later,) = dispatch(packed, fake, ahead=600).ask_again()
    assert (later.outcome, packed.state(not_made)) == (Outcome.REFUSED, "failed")
    dispatch(packed, fake).send([not_made])
    assert packed.book(not_made).reference.endswith("-2")  # type: ignore[union-attr]
    assert len(fake.parcels) == 2


def test_the_book_goes_while_the_carrier_makes_the_parcel(packed: Packed) -> None:
    fake = FakeGhn()
    fake.then = packed.close
    numbers = packed.sell(3)
    told = dispatch(packed, fake).send(numbers)
    assert outcomes(told) == [Outcome.UNKNOWN, Outcome.NOT_SENT, Outcome.NOT_SENT]
    assert "L00000" in told[0].words
    packed.open_again()
    fake.then = lambda: None
    assert packed.state(numbers[0]) == "sending"
    assert outcomes(dispatch(packed, fake).send(numbers)) == [Outcome.CREATED] * 3
    assert set(phones(fake).values()) == {1}


def test_killed_when_the_third_parcel_was_made_it_goes_on_and_makes_none_twice(packed: Packed) -> None:
    fake = FakeGhn()
    numbers = packed.sell(4)
    packed.close()
    command = [sys.executable, "-m", "tests.shipping.carriers.killed_sender"]
    sender = subprocess.Popen([*command, str(packed.ledger.path), fake.address], cwd=ROOT)

    def kill() -> None:
        if len(fake.parcels) == 3:
            sender.kill()
            sender.wait()

    fake.then = kill
    assert sender.wait(60) != 0
    fake.then = lambda: None
    packed.open_again()
    assert [packed.state(number) for number in numbers] == ["created", "created", "sending", ""]
    assert outcomes(dispatch(packed, fake).ask_again()) == [Outcome.CREATED]
    told = dispatch(packed, fake).send(numbers)
    assert outcomes(told) == [Outcome.ALREADY] * 3 + [Outcome.CREATED]
    assert set(phones(fake).values()) == {1}
    assert len(fake.parcels) == 4


def test_too_many_calls_are_waited_for_as_long_as_the_carrier_says(packed: Packed) -> None:
    fake = FakeGhtk(order=["429", "429"])
    (number,) = packed.sell()
    waits = Waits()
    (told,) = dispatch(packed, fake, "ghtk").send([number], stop=waits)
    assert (told.outcome, waits.asked) == (Outcome.CREATED, [7.0, 7.0])


def test_an_hour_is_not_waited_for(packed: Packed) -> None:
    fake = FakeGhn(create=["wait an hour"])
    waits = Waits()
    numbers = packed.sell(2)
    told = dispatch(packed, fake).send(numbers, stop=waits)
    assert (outcomes(told), waits.asked) == ([Outcome.NOT_SENT] * 2, [])
    assert fake.parcels == {}


def test_a_parcel_that_collects_something_else_is_told(packed: Packed) -> None:
    fake = FakeGhn()
    fake.keep("HTX000013", {"to_phone": "0905100001", "cod_amount": 90_000})
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, packed.state(number)) == (Outcome.OTHER_SUM, "created")
    assert "90.000" in told.remedy
    assert "120.000" in told.remedy


def test_what_is_unknown_is_looked_up_before_it_is_cancelled(packed: Packed) -> None:
    fake = FakeGhn(create=["lost"], detail_by_client_code=["", "500", "500", "500"])
    (number,) = packed.sell()
    told = dispatch(packed, fake)
    told.send([number])
    with pytest.raises(NotPossible, match="chưa rõ"):
        told.cancel(number)
    assert told.cancel(number).outcome is Outcome.CANCELLED
    assert fake.parcels["HTX000013"]["status"] == "cancel"


def test_a_carrier_that_takes_no_calls_ends_the_batch_and_nothing_is_made(packed: Packed) -> None:
    fake = FakeGhtk(order=["429"] * TRIES)
    numbers = packed.sell(3)
    told = dispatch(packed, fake, "ghtk").send(numbers)
    assert outcomes(told) == [Outcome.NOT_SENT] * 3
    assert [packed.state(number) for number in numbers] == ["failed", "", ""]
    assert fake.parcels == {}


def test_the_network_goes_in_the_middle_and_the_rest_is_left_for_later(packed: Packed) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        gone = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    fake = FakeGhn()
    numbers = packed.sell(4)
    first = dispatch(packed, fake).send(numbers[:2])
    left = dispatch(packed, gone).send(numbers)
    assert outcomes(first) == [Outcome.CREATED] * 2
    assert outcomes(left) == [Outcome.ALREADY] * 2 + [Outcome.NOT_SENT] * 2
    assert outcomes(dispatch(packed, fake).send(numbers)) == [Outcome.ALREADY] * 2 + [Outcome.CREATED] * 2
    assert set(phones(fake).values()) == {1}


def test_a_bad_line_is_not_worn_out_by_three_hundred_orders(packed: Packed) -> None:
    fake = FakeGhn(detail_by_client_code=["", "500", "500"] * 3, create=["lost"] * 3)
    numbers = packed.sell(6)
    told = dispatch(packed, fake).send(numbers)
    assert outcomes(told) == [Outcome.UNKNOWN] * 3 + [Outcome.NOT_SENT] * 3
    assert [packed.state(number) for number in numbers[3:]] == ["", "", ""]


def test_stop_ends_it_after_the_order_at_hand(packed: Packed) -> None:
    fake = FakeGhn()
    numbers = packed.sell(4)
    stop = threading.Event()

    def told(one: Told) -> None:
        if one.number == numbers[1] and one.outcome is Outcome.ASKING:
            stop.set()

    ended = dispatch(packed, fake).send(numbers, told, stop)
    assert outcomes(ended) == [Outcome.CREATED] * 2 + [Outcome.NOT_SENT] * 2
    assert "dừng" in ended[2].words
    assert [packed.state(number) for number in numbers[2:]] == ["", ""]


def test_ghn_still_working_on_it_is_no_refusal(packed: Packed) -> None:
    fake = FakeGhn()
    fake.busy.add("HTX000013")
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, len(fake.parcels)) == (Outcome.CREATED, 1)


def test_what_the_carrier_refuses_is_told_in_plain_words_and_may_be_sent_again(packed: Packed) -> None:
    fake = FakeGhn(strange_wards=("Xã Ia Hrung",))
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, told.words) == (Outcome.REFUSED, f"#{number}: GHN không biết xã hoặc tỉnh này.")
    assert packed.state(number) == "failed"
    fake.strange_wards = ()
    (again,) = dispatch(packed, fake).send([number])
    assert (again.outcome, list(fake.parcels)) == (Outcome.CREATED, ["HTX000013-2"])


def test_nothing_personal_of_a_refusal_is_kept_or_told(
    packed: Packed, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    fake = FakeGhtk()
    (number,) = packed.sell(phone="+849051239")
    packed.ledger.write(lambda tx: acts.set_person(tx, number, "Thảo", phone="+84905123000")).result()
    (told,) = dispatch(packed, fake, "ghtk").send([number])
    assert told.outcome is Outcome.REFUSED
    for words in (repr(told), repr(packed.book(number)), caplog.text, " ".join(fake.calls)):
        assert not any(secret in words for secret in ("905123000", "Chị Lan", "thôn Jút", "APIToken"))


def test_a_key_that_is_not_taken_ends_the_batch(packed: Packed) -> None:
    fake = FakeGhn()
    numbers = packed.sell(3)
    told = dispatch(packed, fake, told=settings(ghn_shop="1")).send(numbers)
    assert outcomes(told) == [Outcome.REFUSED, Outcome.NOT_SENT, Outcome.NOT_SENT]
    assert "chìa khóa" in told[0].words
    assert fake.parcels == {}


def test_too_much_to_collect_never_leaves_the_house(packed: Packed) -> None:
    fake = FakeGhn()
    (number,) = packed.sell(price=50_000_001)
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, fake.calls, packed.state(number)) == (Outcome.REFUSED, [], "")
    packed.ledger.write(lambda tx: parcels.pay(tx, number, 1, "cash", "Thảo")).result()
    (paid,) = dispatch(packed, fake).send([number])
    assert paid.outcome is Outcome.CREATED
    assert fake.parcels["HTX000013"]["cod_amount"] == 50_000_000


def test_an_address_that_is_not_certain_never_leaves_the_house(packed: Packed) -> None:
    fake = FakeGhn()
    (number,) = packed.sell(where="12 Lê Lợi, Gia Lai")
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, fake.calls, packed.state(number)) == (Outcome.REFUSED, [], "")
    assert told.remedy


@pytest.mark.parametrize("carrier", ["ghn", "ghtk"])
def test_a_reference_that_another_book_used_is_not_taken_for_ours(packed: Packed, carrier: str) -> None:
    fake = FAKES[carrier]()
    body = {
        "to_phone": "0987000111",
        "cod_amount": 1,
        "id": "HTX000013",
        "tel": "0987000111",
        "pick_money": 1,
    }
    fake.keep(*(("HTX000013", body) if carrier == "ghn" else (body,)))
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake, carrier).send([number])
    assert (told.outcome, packed.state(number)) == (Outcome.REFUSED, "failed")
    (again,) = dispatch(packed, fake, carrier).send([number])
    assert (again.outcome, sorted(fake.parcels)) == (Outcome.CREATED, ["HTX000013", "HTX000013-2"])


def test_a_payment_while_it_is_unknown_does_not_change_what_the_carrier_was_told(packed: Packed) -> None:
    fake = FakeGhn(create=["reset"], detail_by_client_code=["", "500", "500"])
    (number,) = packed.sell()
    dispatch(packed, fake).send([number])
    packed.ledger.write(lambda tx: parcels.pay(tx, number, 20_000, "bank", "Thảo")).result()
    (told,) = dispatch(packed, fake).send([number])
    book = packed.book(number)
    assert book is not None
    assert told.outcome is Outcome.OTHER_SUM
    assert "100.000" in told.remedy
    assert fake.parcels[book.reference]["cod_amount"] == book.cod == 120_000


@pytest.mark.parametrize("carrier", FAKES)
def test_a_parcel_is_cancelled_once_and_may_then_be_sent_anew(packed: Packed, carrier: str) -> None:
    fake = FAKES[carrier]()
    (number,) = packed.sell()
    told = dispatch(packed, fake, carrier)
    told.send([number])
    assert told.cancel(number).outcome is Outcome.CANCELLED
    assert packed.state(number) == "cancelled"
    with pytest.raises(NotPossible):
        told.cancel(number)
    assert told.send([number])[0].outcome is Outcome.CREATED
    assert sorted(fake.parcels) == ["HTX000013", "HTX000013-2"]
    assert fake.breaches == []


@pytest.mark.parametrize("carrier", FAKES)
def test_a_cancel_whose_answer_is_lost_is_pressed_again(packed: Packed, carrier: str) -> None:
    path = {"ghn": "cancel", "ghtk": "S1.A1.2001297000", "viettelpost": "UpdateOrder"}[carrier]
    fake = FAKES[carrier](**{path: ["lost"]})
    (number,) = packed.sell()
    told = dispatch(packed, fake, carrier)
    told.send([number])
    with pytest.raises(Exception, match="đứt"):
        told.cancel(number)
    assert packed.state(number) == "created"
    told.cancel(number)
    assert packed.state(number) == "cancelled"
