"""Orders handed to Viettel Post, which cannot be asked what became of them: a person looks."""

from __future__ import annotations

import pytest

from coop_live.errors import NotPossible
from coop_live.shipping.carriers.telling import Outcome
from tests.shipping.carriers.packing import Packed
from tests.shipping.carriers.sends import dispatch, look_at_the_page, outcomes
from tests.shipping.fakes.viettelpost import FakeViettelPost


@pytest.mark.parametrize("fault", ["lost", "half", "502", "205"])
def test_viettel_post_says_only_that_it_has_one_and_a_person_looks_which(packed: Packed, fault: str) -> None:
    fake = FakeViettelPost(createOrderNlp=[fault])
    (number,) = packed.sell()
    told = dispatch(packed, fake, "viettelpost")
    for _press in range(2):
        (one,) = told.send([number])
        assert (one.outcome, packed.state(number)) == (Outcome.UNKNOWN, "unknown")
        assert "ghi mã" in one.remedy
    assert len(fake.parcels) == 1
    look_at_the_page(packed, fake, number)
    assert packed.book(number).code == "VTP1000000"  # type: ignore[union-attr]


def test_viettel_post_may_have_the_reference_from_another_book(packed: Packed) -> None:
    fake = FakeViettelPost()
    fake.parcels["HTX000013"] = {"code": "VTP1", "status": 100, "body": {}}
    (number,) = packed.sell()
    told = dispatch(packed, fake, "viettelpost")
    assert outcomes(told.send([number])) == [Outcome.UNKNOWN]
    assert told.decided(number, "").outcome is Outcome.REFUSED
    assert outcomes(told.send([number])) == [Outcome.CREATED]
    assert sorted(fake.parcels) == ["HTX000013", "HTX000013-2"]


def test_viettel_post_reads_the_address_before_it_is_asked_for_a_parcel(packed: Packed) -> None:
    fake = FakeViettelPost(misread=True)
    (number,) = packed.sell()
    (told,) = dispatch(packed, fake, "viettelpost").send([number])
    assert (told.outcome, fake.parcels) == (Outcome.REFUSED, {})
    assert "nơi khác" in told.words


def test_a_token_that_is_not_taken_any_more_is_fetched_anew(packed: Packed) -> None:
    fake = FakeViettelPost()
    numbers = packed.sell(2)
    told = dispatch(packed, fake, "viettelpost")
    told.send(numbers[:1])
    fake.forget_tokens()
    assert outcomes(told.send(numbers)) == [Outcome.ALREADY, Outcome.CREATED]
    assert fake.breaches == []


def test_a_person_says_what_stands_on_the_carriers_page(packed: Packed) -> None:
    fake = FakeViettelPost(createOrderNlp=["lost"] * 3)
    here, gone = packed.sell(2)
    told = dispatch(packed, fake, "viettelpost")
    for number in (here, gone):
        packed.begin(number, "viettelpost")
    assert outcomes(told.ask_again()) == [Outcome.UNKNOWN] * 2
    assert told.decided(here, " VTP77 ").code == "VTP77"
    assert told.decided(gone, "").outcome is Outcome.REFUSED
    assert [packed.state(here), packed.state(gone)] == ["created", "failed"]
    with pytest.raises(NotPossible):
        told.decided(here, "X")
