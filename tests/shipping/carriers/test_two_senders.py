"""Parcels while two people press at once, or while money comes in: still one parcel, and its sum is told."""

from __future__ import annotations

import pytest

from coop_live.errors import CoopLiveError, NotPossible
from coop_live.ledger import parcels
from coop_live.model import OrderState
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Outcome
from tests.shipping.carriers.packing import SETTINGS, Packed, keys
from tests.shipping.carriers.sends import dispatch, phones
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk
from tests.shipping.fakes.viettelpost import FakeViettelPost


def test_what_a_second_desk_presses_meanwhile_is_the_same_parcel(packed: Packed) -> None:
    """The first desk's call hangs; the second one's is not let in, which says nothing of the first."""
    hangs, busy = FakeGhtk(), FakeGhtk(order=["429"] * 3)
    (number,) = packed.sell()

    class Late(Dispatch):
        """Looked at the order just before the first desk began."""

        def _of(self, number):  # type: ignore[no-untyped-def]
            return None

    where = {"carrier": "ghtk", "keys": keys(), "hurry": 10_000}
    second = Late(packed.ledger, SETTINGS, "Thảo", address=busy.address, **where)

    class Waiting(Dispatch):
        def _begin(self, *asked):  # type: ignore[no-untyped-def]
            begun = super()._begin(*asked)
            assert second.send([number])[0].outcome is Outcome.UNKNOWN
            assert packed.state(number) == "unknown"
            return begun

    first = Waiting(packed.ledger, SETTINGS, "Lan", address=hangs.address, **where)
    assert first.send([number])[0].outcome is Outcome.CREATED
    assert packed.state(number) == "created"
    assert packed.book(number).reference == "HTX000013"  # type: ignore[union-attr]


def test_each_call_is_in_the_book_before_it_is_made(packed: Packed) -> None:
    """ "There is none" is believed some minutes after the last call, not after the first."""
    fake = FakeGhn(create=["reset"] * 6, detail_by_client_code=[""] * 6)
    (number,) = packed.sell()
    dispatch(packed, fake).send([number])
    first = packed.book(number)
    dispatch(packed, fake).send([number])
    second = packed.book(number)
    assert first is not None
    assert second is not None
    assert (first.why, first.state) == (second.why, second.state)
    assert second.at > first.at


def test_money_that_came_after_the_parcel_was_made_is_told(packed: Packed) -> None:
    fake = FakeGhn()
    (number,) = packed.sell()
    dispatch(packed, fake).send([number])
    packed.ledger.write(lambda tx: parcels.pay(tx, number, 20_000, "bank", "Thảo")).result()
    (told,) = dispatch(packed, fake).send([number])
    assert told.outcome is Outcome.OTHER_SUM
    assert "120.000" in told.remedy
    assert "100.000" in told.remedy
    # Once it has left the house, what it collects is what is owed.
    for state in (OrderState.SHIPPED, OrderState.DELIVERED):
        packed.ledger.write(lambda tx, state=state: parcels.advance(tx, number, state, "Thảo")).result()
    packed.ledger.write(lambda tx: parcels.pay(tx, number, 100_000, "cod", "Thảo")).result()
    assert dispatch(packed, fake).send([number])[0].outcome is Outcome.ALREADY


class LockedKeys:
    """A keyring that gives and does not take."""

    def __init__(self) -> None:
        self.get = keys().get

    def put(self, name: str, value: str) -> None:
        raise CoopLiveError("Kho khóa không ghi được.")


def test_a_keyring_that_takes_nothing_does_not_end_the_evening(packed: Packed) -> None:
    fake = FakeViettelPost()
    numbers = packed.sell(2)
    sender = Dispatch(
        packed.ledger, SETTINGS, "Lan", carrier="viettelpost", keys=LockedKeys(), address=fake.address
    )
    assert {one.outcome for one in sender.send(numbers)} == {Outcome.CREATED}
    assert set(phones(fake).values()) == {1}


@pytest.mark.parametrize("fee", ["1e30", 10**30, "nan", "-5"])
def test_a_fee_that_is_none_does_not_lose_the_parcel(packed: Packed, fee: object) -> None:
    fake = FakeGhn()
    (number,) = packed.sell()
    fake.then = lambda: fake.parcels["HTX000013"].update(total_fee=fee)
    (told,) = dispatch(packed, fake).send([number])
    assert (told.outcome, packed.state(number), told.fee) == (Outcome.CREATED, "created", 0)


def test_what_another_desk_settled_meanwhile_does_not_end_the_asking(packed: Packed) -> None:
    fake = FakeGhn()
    first, second = packed.sell(2)
    for number in (first, second):
        packed.begin(number, "ghn")
    later = dispatch(packed, fake, ahead=600)
    settle = later._settle

    def meanwhile(one):  # type: ignore[no-untyped-def]
        if one.number == first:
            dispatch(packed, fake).decided(first, "L77")
        return settle(one)

    later._settle = meanwhile  # type: ignore[method-assign]
    assert [one.outcome for one in later.ask_again()] == [Outcome.UNKNOWN, Outcome.REFUSED]
    assert [packed.state(number) for number in (first, second)] == ["created", "failed"]


@pytest.mark.parametrize("typed", ["chị Lan 0905 123 267", "+84905123267", "L" * 60, "=1+1"])
def test_what_a_person_types_as_a_code_is_one(packed: Packed, typed: str) -> None:
    (number,) = packed.sell()
    packed.begin(number, "ghn")
    with pytest.raises(NotPossible, match="Mã vận đơn"):
        dispatch(packed, FakeGhn()).decided(number, typed)
    assert packed.state(number) == "sending"


def test_a_parcel_without_a_code_stays_unknown(packed: Packed) -> None:
    """Nobody could cancel it, and no list of the carrier could name it."""
    fake = FakeGhtk()
    (number,) = packed.sell()
    packed.begin(number, "ghtk")
    fake.keep({"id": "HTX000013", "tel": "0905100001", "pick_money": 120_000})
    fake.parcels["HTX000013"]["label_id"] = None
    (told,) = dispatch(packed, fake, "ghtk").ask_again()
    assert (told.outcome, packed.state(number)) == (Outcome.UNKNOWN, "unknown")
