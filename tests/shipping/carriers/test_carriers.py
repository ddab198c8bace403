"""Each carrier by itself: what it is asked, what is made of its answers, and what it is tried with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.calls import NeedsPerson
from coop_live.connections import KeysInMemory, Level
from coop_live.errors import InputError, NotPossible
from coop_live.shipping.carriers.base import Carrier, Refused, Stage, Unknown
from coop_live.shipping.carriers.open import TITLES, kinds, open_carrier
from coop_live.shipping.carriers.parcel import Contact, Item, Parcel
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Outcome, Told
from tests.shipping.carriers.packing import SETTINGS, Packed, keys, settings
from tests.shipping.carriers.sends import FAKES
from tests.shipping.fakes.counter import Counter
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk
from tests.shipping.fakes.viettelpost import USER, FakeViettelPost

PARCEL = Parcel(
    132,
    "HTX001321",
    Contact("HTX Ia Hrung", "0905000111", "Số 5 Hùng Vương", "Xã Ia Hrung", "Gia Lai"),
    Contact("Chị Lan", "0905123456", "12 thôn Jút", "Xã Ia Hrung", "Gia Lai"),
    cod=200_000,
    value=240_000,
    grams=1500,
    items=(Item("Cà phê rang 500g", "C10", 2, 120_000, 500), Item("Khăn dệt", "K1", 1, 0, 0)),
    size=(20, 15, 10),
)


@pytest.fixture(params=FAKES)
def fake(request: pytest.FixtureRequest) -> Counter:
    made: Counter = FAKES[request.param]()
    return made


def of(fake: Counter) -> Carrier:
    name = next(name for name, kind in FAKES.items() if isinstance(fake, kind))
    return open_carrier(name, keys(), SETTINGS, fake.address)


def body(fake: Counter) -> dict[str, object]:
    told: dict[str, object] = fake.parcels["HTX001321"]["body"]
    return told


def test_the_fee_is_asked_without_making_anything(fake: Counter) -> None:
    quote = of(fake).fee(PARCEL)
    assert quote.fee > 30_000
    assert (fake.parcels, fake.breaches) == ({}, [])


def test_a_street_never_stands_in_an_address_of_a_call(fake: Counter) -> None:
    carrier = of(fake)
    carrier.fee(PARCEL)
    carrier.create(PARCEL, again=False)
    assert not any("J" in call.rpartition("/")[2] for call in fake.calls)


def test_who_pays_the_fee_is_told_to_each_in_its_own_words() -> None:
    told = {}
    for name, kind in FAKES.items():
        for pays in (False, True):
            fake = kind()
            of(fake).create(replace(PARCEL, buyer_pays_fee=pays), again=False)
            assert fake.breaches == []
            told[name, pays] = body(fake)
    assert [told["ghn", pays]["payment_type_id"] for pays in (False, True)] == [1, 2]
    assert [told["ghtk", pays]["is_freeship"] for pays in (False, True)] == [1, 0]
    assert [told["viettelpost", pays]["ORDER_PAYMENT"] for pays in (False, True)] == [3, 2]


@pytest.mark.parametrize(("cod", "pays", "kind"), [(0, False, 1), (9, True, 2), (9, False, 3), (0, True, 4)])
def test_viettel_post_numbers_what_is_to_be_collected(cod: int, pays: bool, kind: int) -> None:
    fake = FakeViettelPost()
    of(fake).create(replace(PARCEL, cod=cod, buyer_pays_fee=pays), again=False)
    assert body(fake)["ORDER_PAYMENT"] == kind


def test_a_heavy_parcel_goes_the_heavy_way_at_ghn() -> None:
    fake = FakeGhn()
    of(fake).create(replace(PARCEL, grams=21_000), again=False)
    assert (body(fake)["service_type_id"], fake.breaches) == (5, [])


@pytest.mark.parametrize(
    ("name", "change", "word"),
    [
        ("ghn", {"cod": 50_000_001}, "50.000.000"),
        ("ghn", {"grams": 50_001}, "50 kg"),
        ("ghtk", {"grams": 20_001}, "20 kg"),
        ("ghtk", {"sender": PARCEL.receiver}, "trùng"),
        ("viettelpost", {"receiver": replace(PARCEL.receiver, street="ấp Đông " * 20)}, "dài quá"),
        ("viettelpost", {"sender": replace(PARCEL.sender, street="ấp Đông " * 20)}, "người gửi"),
    ],
)
def test_what_would_be_refused_anyway_is_refused_at_home(
    name: str, change: dict[str, object], word: str
) -> None:
    fake = FAKES[name]()
    with pytest.raises(Refused, match=word) as caught:
        of(fake).check(replace(PARCEL, **change))  # type: ignore[arg-type]
    assert caught.value.remedy
    assert fake.calls == []


def test_150_bytes_are_counted_in_bytes() -> None:
    room = 150 - len(", Xã Ia Hrung, Gia Lai".encode())
    fits = replace(PARCEL, receiver=replace(PARCEL.receiver, street="ă" * (room // 2)))
    fake = FakeViettelPost()
    of(fake).check(fits)
    of(fake).create(fits, again=False)
    assert fake.breaches == []


def test_where_it_is(fake: Counter) -> None:
    carrier = of(fake)
    code = carrier.create(PARCEL, again=False).code
    if isinstance(fake, FakeViettelPost):
        with pytest.raises(Refused, match=r"viettelpost\.vn"):
            carrier.status(code, "HTX001321")
        return
    assert carrier.status(code, "HTX001321").stage is Stage.WAITING
    for told, stage in (("delivered", Stage.DELIVERED), ("returned", Stage.RETURNED), ("new", Stage.OTHER)):
        fake.parcels["HTX001321"]["status"] = (
            told
            if isinstance(fake, FakeGhn)
            else {"new": "77"}.get(told, "5" if told == "delivered" else "21")
        )
        assert carrier.status(code, "HTX001321").stage is stage


def test_what_was_fetched_is_not_cancelled(fake: Counter) -> None:
    carrier = of(fake)
    code = carrier.create(PARCEL, again=False).code
    fake.parcels["HTX001321"]["status"] = {FakeGhn: "picked", FakeGhtk: "3", FakeViettelPost: 200}[type(fake)]
    with pytest.raises(Refused):
        carrier.cancel(code, "HTX001321")


def test_its_own_label(fake: Counter) -> None:
    carrier = of(fake)
    code = carrier.create(PARCEL, again=False).code
    for size in ("100x150", "80", "a4"):
        label = carrier.label(code, size)
        assert label.pdf.startswith(b"%PDF") or label.url.startswith("http")
        assert not any(secret in repr(label) for secret in ("token", "%PDF"))
    assert fake.breaches == []


def test_a_wrong_key_needs_a_person(fake: Counter) -> None:
    name = of(fake).name
    wrong = KeysInMemory(**dict.fromkeys(keys().kept, "sai"))
    with pytest.raises(NeedsPerson) as caught:
        open_carrier(name, wrong, SETTINGS, fake.address).fee(PARCEL)
    assert caught.value.remedy
    (found,) = kinds()[name].try_it(wrong, "1", fake.address)
    assert found.level is Level.BAD


def test_the_keys_are_tried_with_a_harmless_call(fake: Counter) -> None:
    kind = kinds()[of(fake).name]
    (found,) = kind.try_it(keys(), SETTINGS.shipping.ghn_shop, fake.address)
    assert (found.level, fake.parcels, fake.breaches) == (Level.GOOD, {}, [])
    (nothing,) = kind.try_it(KeysInMemory(), "", fake.address)
    assert nothing.level is Level.BAD


def test_a_shop_that_the_key_does_not_open_is_told() -> None:
    fake = FakeGhn()
    fake.shops = [7]
    (found,) = kinds()["ghn"].try_it(keys(), SETTINGS.shipping.ghn_shop, fake.address)
    assert (found.level, "ShopId" in found.remedy) == (Level.BAD, True)


def test_viettel_post_keeps_the_token_and_signs_in_once() -> None:
    fake, kept = FakeViettelPost(), keys()
    for _ in range(2):
        open_carrier("viettelpost", kept, SETTINGS, fake.address).fee(PARCEL)
    assert kept.get("viettelpost_token") == f"{USER}|long1"
    assert fake.calls.count("POST /v2/user/Login") == 1


def test_the_token_of_another_account_is_not_used() -> None:
    fake = FakeViettelPost()
    fake.tokens.add("hers")
    kept = keys()
    kept.put("viettelpost_token", "0988777666|hers")
    open_carrier("viettelpost", kept, SETTINGS, fake.address).fee(PARCEL)
    assert fake.calls[0] == "POST /v2/user/Login"


def test_every_kind_says_where_its_keys_are_got() -> None:
    assert set(kinds()) == set(TITLES) == set(FAKES)
    for name, kind in kinds().items():
        assert all(ask.name.startswith(f"{name}_") and ask.title() and ask.explain() for ask in kind.asks)
        assert len(kind.steps()) >= 3
        assert kind.unproven()


def test_a_token_goes_to_no_strange_address() -> None:
    with pytest.raises(InputError):
        open_carrier("ghn", keys(), SETTINGS, "https://ghn.example")
    with pytest.raises(NotPossible):
        open_carrier("jt", keys(), SETTINGS)


def test_an_answer_that_says_nothing_plain_is_no_proof_that_there_is_none() -> None:
    fake = FakeGhn()
    carrier = of(fake)
    assert carrier.find("HTX001321", "0905123456") is None
    fake.none = "[online] Chưa init Redis"
    with pytest.raises(Unknown):
        carrier.find("HTX001321", "0905123456")


def test_the_desk_asks_for_fees_labels_and_ways(packed: Packed) -> None:
    fake = FakeGhn()
    good, bad = packed.sell()[0], packed.sell(where="gần chợ")[0]
    told = Dispatch(packed.ledger, settings(label_size="80"), "Thảo", keys=keys(), address=fake.address)
    fees = told.fee([good, bad, 999])
    assert fees[good].fee == 68200
    assert all(isinstance(fees[one], Told) for one in (bad, 999))
    with pytest.raises(NotPossible):
        told.label(good)
    assert told.send([good, 999])[1].outcome is Outcome.REFUSED
    assert told.label(good).url.endswith("/a5/public-api/print80x80?token=11111111-2222-3333")
    assert told.status([good, bad])[good].stage is Stage.WAITING  # type: ignore[union-attr]
    assert list(told.status([good, bad])) == [good]
