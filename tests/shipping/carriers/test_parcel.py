"""An order becomes a parcel only where nothing has to be guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.errors import NotPossible
from coop_live.model import Order, OrderState, PricedLine
from coop_live.places import resolve
from coop_live.settings import Settings
from coop_live.shipping.carriers.parcel import parcel_of
from tests.shipping.carriers.packing import SETTINGS, WHERE, settings

COFFEE = PricedLine("C10", None, 2, "Cà phê rang 500g", "gói", 120_000)
ORDER = Order(
    132,
    1,
    OrderState.CONFIRMED,
    (COFFEE,),
    "facebook",
    "u1",
    "Chị  Lan\x07",
    phone="+84905123456",
    address=WHERE,
    paid=40_000,
    note="hay bom hàng",
)


def refusal(order: Order, told: Settings = SETTINGS) -> NotPossible:
    with pytest.raises(NotPossible) as caught:
        parcel_of(order, told)
    assert caught.value.remedy
    return caught.value


def test_what_is_told_of_a_whole_order() -> None:
    parcel = parcel_of(ORDER, SETTINGS, "HTX001321")
    to = parcel.receiver
    assert (to.name, to.phone, to.ward, to.province) == ("Chị Lan", "0905123456", "Xã Ia Hrung", "Gia Lai")
    assert "thôn Jút" in to.street
    assert to.address.endswith("Xã Ia Hrung, Gia Lai")
    assert (parcel.cod, parcel.value, parcel.grams) == (200_000, 240_000, 1000)
    assert parcel.sender.phone == "0905000111"


def test_what_we_say_among_ourselves_never_reaches_a_carrier() -> None:
    parcel = parcel_of(ORDER, SETTINGS)
    assert "bom hàng" not in f"{parcel.note} {parcel.content}"
    assert not any(secret in repr(parcel) for secret in ("Lan", "0905123456", "Jút"))


@pytest.mark.parametrize(
    ("line", "grams"),
    [
        (PricedLine("A", None, 1, "Đương quy", "kg", 320_000, weighed=False), 500),
        (PricedLine("A", None, 1500, "Đương quy", "kg", 320_000, weighed=True), 1500),
        (PricedLine("A", "túi 1kg", 3, "Măng khô", "túi", 90_000), 3000),
        (PricedLine("A", None, 2, "Mật ong", "chai 500 g", 90_000), 1000),
        (PricedLine("A", None, 2, "Khăn dệt", "cái", 90_000), 500),
    ],
)
def test_how_heavy_it_is(line: PricedLine, grams: int) -> None:
    assert parcel_of(replace(ORDER, lines=(line,)), SETTINGS).grams == grams


def test_a_person_s_choice_of_the_commune_wins() -> None:
    vague = replace(ORDER, address="12 thôn Jút, Ia Grai")
    assert "xã" in refusal(vague).cause
    chosen = resolve(WHERE).ward_code
    to = parcel_of(replace(vague, commune=chosen), SETTINGS).receiver
    assert (to.ward, to.province) == ("Xã Ia Hrung", "Gia Lai")
    assert "12 thôn Jút" in to.street


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"phone": None}, "điện thoại"),
        ({"phone": "+8490"}, "điện thoại"),
        ({"address": " "}, "địa chỉ"),
        ({"address": "gần chợ"}, "xã"),
        ({"commune": "không có"} | {"address": "gần chợ"}, "xã"),
    ],
)
def test_what_keeps_an_order_from_being_sent(change: dict[str, str], word: str) -> None:
    told = refusal(replace(ORDER, **change))  # type: ignore[arg-type]
    assert "#132" in told.cause
    assert word in told.cause


def test_a_sender_that_is_not_whole_is_named() -> None:
    told = refusal(ORDER, settings(sender_phone="", sender_ward=" "))
    assert "điện thoại người gửi" in told.cause
    assert "xã, phường người gửi" in told.cause
    assert "tỉnh người gửi" not in told.cause
