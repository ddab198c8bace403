"""Where orders go, read once an address, and what a person chose before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.places import Resolved, resolve, unit_of
from coop_live.shipping import addresses
from coop_live.shipping.addresses import NOWHERE, Addresses, Commune
from tests.shipping.orders import TEA, order

HOME = order(1, TEA, address="48 Trần Phú, phường Quy Nhơn, Gia Lai")
UNSURE = order(2, TEA, address="12/3 p5 q10 hcm")


def test_an_address_is_read_once_however_many_orders_share_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(text: str) -> Resolved:
        asked.append(text)
        return resolve(text)

    monkeypatch.setattr(addresses, "resolve", counted)
    known = Addresses()
    for number in range(5):
        assert known.commune(replace(HOME, number=number)) == Commune(
            "Phường Quy Nhơn", "Tỉnh Gia Lai", sure=True
        )
        known.commune(replace(UNSURE, number=number))
    assert asked == [HOME.address, UNSURE.address]


def test_without_an_address_nobody_knows_where() -> None:
    assert Addresses().commune(order(1, TEA)) is NOWHERE
    assert Addresses().destination(order(1, TEA)) == (None, "")


def test_a_destination_is_the_commune_and_what_stands_before_it() -> None:
    unit, line = Addresses().destination(HOME)
    assert unit is not None
    assert (unit.ward, line) == ("Phường Quy Nhơn", "48 Trần Phú")
    assert Addresses().destination(UNSURE) == (None, "12/3 p5 q10 hcm")
    assert Addresses().destination(replace(HOME, address="xã Ia Hrung, Gia Lai"))[1] == ""


def test_a_chosen_commune_keeps_all_the_customers_words() -> None:
    chosen = replace(UNSURE, commune="27169")
    unit = unit_of("27169")
    assert Addresses().destination(chosen) == (unit, "12/3 p5 q10 hcm")
    assert Addresses().commune(chosen).sure


def test_half_an_emoji_in_an_address_harms_nothing() -> None:
    broken = replace(HOME, address=f"{HOME.address} \ud83d")
    assert Addresses().commune(broken) == Addresses().commune(HOME)
    assert Addresses().destination(broken)[0] == Addresses().destination(HOME)[0]
