"""Fees, labels and places are asked for one by one: each answer is kept, a bad line ends it early."""

from __future__ import annotations

import threading

from coop_live.calls import NeedsPerson, NotSent
from coop_live.connections import KeysInMemory
from coop_live.shipping.carriers import asking
from coop_live.shipping.carriers.base import Quote, Stage, Status
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Told
from tests.shipping.carriers.packing import SETTINGS, settings
from tests.shipping.carriers.sends import dispatch
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk
from tests.shipping.fakes.viettelpost import FakeViettelPost

ANSWERED = threading.Event()


def heard(_number: int) -> None:
    pass


def test_each_fee_is_told_and_what_the_carrier_would_not_take(packed):
    first, second = packed.sell(2)
    (strange,) = packed.sell(1, where="Thôn 2, xã Ia Grai, Gia Lai", phone="+849052")
    fake = FakeGhn(strange_wards=("Xã Ia Grai",))
    found = asking.fees(dispatch(packed, fake), (first, second, strange), heard, ANSWERED)
    assert [found.of[number] for number in (first, second)] == [Quote(68_200)] * 2
    refused = found.of[strange]
    assert isinstance(refused, Told)
    assert refused.words.startswith(f"#{strange}: ")
    assert (found.left, found.trouble) == ((), None)
    assert fake.parcels == {}


def test_the_box_of_the_settings_is_told_to_the_carrier(packed):
    (number,) = packed.sell()
    fake = FakeGhn()
    dispatch(packed, fake, told=settings(box_long=40, box_wide=30, box_high=25)).send((number,))
    (one,) = fake.parcels.values()
    assert [one["body"][side] for side in ("length", "width", "height")] == [40, 30, 25]


def test_an_address_that_viettel_post_reads_otherwise_is_no_sure_fee(packed):
    (number,) = packed.sell()
    fake = FakeViettelPost(misread=True)
    found = asking.fees(dispatch(packed, fake, "viettelpost"), (number,), heard, ANSWERED)
    quote = found.of[number]
    assert isinstance(quote, Quote)
    assert quote.elsewhere
    assert quote.reading == "Hà Nội, Phường Cầu Giấy"
    (told,) = dispatch(packed, fake, "viettelpost").send((number,))
    assert "Hãng đọc là: Hà Nội, Phường Cầu Giấy." in told.remedy
    assert "Cầu Giấy" not in packed.book(number).why if packed.book(number) else True


def test_an_address_that_is_read_as_it_is_meant_is_a_sure_fee(packed):
    (number,) = packed.sell()
    found = asking.fees(dispatch(packed, FakeViettelPost(), "viettelpost"), (number,), heard, ANSWERED)
    quote = found.of[number]
    assert isinstance(quote, Quote)
    assert not quote.elsewhere


def test_a_stop_keeps_what_was_said_until_then(packed):
    numbers = packed.sell(3)
    stop = threading.Event()
    found = asking.fees(dispatch(packed, FakeGhn()), numbers, lambda _number: stop.set(), stop)
    assert list(found.of) == numbers[:1]
    assert found.left == tuple(numbers[1:])


def test_too_many_calls_are_waited_for_once_then_it_ends(packed):
    numbers = packed.sell(2)
    stop = threading.Event()
    stop.wait = lambda _seconds: False  # type: ignore[method-assign, assignment]
    patient = asking.fees(dispatch(packed, FakeGhn(preview=["429"])), numbers, heard, stop)
    assert list(patient.of) == numbers
    fake = FakeGhn(preview=["", "429", "429"])
    ended = asking.fees(dispatch(packed, fake), numbers, heard, stop)
    assert list(ended.of) == numbers[:1]
    assert isinstance(ended.trouble, NotSent)
    assert ended.left == (numbers[1],)


def test_a_carrier_in_trouble_is_not_asked_about_every_parcel(packed):
    numbers = packed.sell(5)
    fake = FakeGhn(preview=["500"] * 5)
    found = asking.fees(dispatch(packed, fake), numbers, heard, ANSWERED)
    assert len(fake.calls) == 3
    assert len(found.left) == 3
    assert found.trouble is not None


def test_a_key_that_is_not_taken_ends_it_at_once(packed):
    numbers = packed.sell(2)
    asked = Dispatch(
        packed.ledger,
        SETTINGS,
        "Thảo",
        carrier="ghn",
        keys=KeysInMemory(ghn_token="sai"),
        address=FakeGhn().address,
    )
    found = asking.fees(asked, numbers, heard, ANSWERED)
    assert isinstance(found.trouble, NeedsPerson)
    assert found.left == tuple(numbers)


def test_labels_are_one_page_for_all_or_a_file_for_each(packed):
    at_ghn, at_ghtk = packed.sell(2), packed.sell(2, phone="+849053")
    ghn, ghtk = FakeGhn(), FakeGhtk()
    dispatch(packed, ghn).send(at_ghn)
    dispatch(packed, ghtk, "ghtk").send(at_ghtk)
    before = len(ghn.calls)
    page = asking.labels(dispatch(packed, ghn), at_ghn, heard, ANSWERED)
    assert len(page.pages) == 1
    assert page.files == {}
    assert len(ghn.calls) == before + 1
    files = asking.labels(dispatch(packed, ghtk, "ghtk"), at_ghtk, heard, ANSWERED)
    assert list(files.files) == at_ghtk
    assert all(content.startswith(b"%PDF") for content in files.files.values())
    assert files.pages == ()
    assert ghn.breaches == ghtk.breaches == []


def test_where_parcels_are_is_told_and_who_does_not_tell_says_so(packed):
    here, there = packed.sell(2)
    ghn, viettel = FakeGhn(), FakeViettelPost()
    dispatch(packed, ghn).send((here,))
    dispatch(packed, viettel, "viettelpost").send((there,))
    found = asking.stands(dispatch(packed, ghn), (here,), heard, ANSWERED)
    assert found.of == {here: Status(Stage.WAITING, "ready_to_pick")}
    silent = asking.stands(dispatch(packed, viettel, "viettelpost"), (there,), heard, ANSWERED)
    assert isinstance(silent.of[there], Told)
