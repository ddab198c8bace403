"""Our VietQR against the codes that banks, NAPAS and other programs published."""

from __future__ import annotations

import csv

import pytest

from coop_live.errors import InputError
from coop_live.overlay.banks import bank_of
from coop_live.overlay.emv import crc
from coop_live.overlay.vietqr import Transfer, decode, encode, without_accents
from tests.overlay import published

ENCODE, DECODE = published.vietqr("encode"), published.vietqr("decode")
pytestmark = pytest.mark.skipif(not ENCODE, reason=published.WHY)

# What the published program changed in silence, we refuse: accents twice, and a memo that it cut.
CHANGED = {"sb-diacritics", "sb-lulut", "sb-truncate"}

# The sentence must name what is wrong: one word of each.
REFUSED = {
    "xn-bad-crc": "Mã kiểm",
    "gt-tampered": "Mã kiểm",
    "xn-vnpay-merchant": "VNPAY",
    "syn-unicode-length": "VNPAY",
    "xn-vnpay-bad-crc": "Mã kiểm",
    "xn-evn-bill": "EVN",
    "xn-airpay": "ShopeePay",
    "xn-cellphones-vnpay": "VNPAY",
    "napas-6.1.1-as-printed": "chữ thừa",
    "vt-service-inside-01": "mã dịch vụ",
    "lp-missing-crc": "Mã kiểm",
}


def transfer_of(given: dict) -> Transfer:
    return Transfer(
        bank=given["bank_bin"],
        account=given["account"],
        amount=given["amount"],
        memo=given["purpose"] or "",
        service=given["service"],
        dynamic=given["point_of_initiation"] == "12",
        bill=given.get("bill_number", ""),
        reference=given.get("reference_label", ""),
    )


def test_nothing_is_missing_from_the_published_set():
    assert (len(ENCODE), len(DECODE)) == (28, 15)
    assert {row["id"] for row in ENCODE} >= CHANGED
    assert {row["id"] for row in DECODE} >= set(REFUSED)


@pytest.mark.parametrize("row", ENCODE, ids=lambda row: row["id"])
def test_the_same_transfer_gives_the_same_code(row):
    transfer = transfer_of(row["input"])
    if row["id"] not in CHANGED:
        assert encode(transfer) == row["payload"]
        assert decode(row["payload"]) == transfer
        return
    with pytest.raises(InputError) as refusal:
        encode(transfer)
    assert "Viết" in refusal.value.remedy


@pytest.mark.parametrize("row", [row for row in ENCODE if row["id"] in CHANGED], ids=lambda row: row["id"])
def test_what_was_changed_by_others_is_right_once_a_person_changed_it(row):
    given = row["input"]
    if row["id"] == "sb-truncate":  # 25 characters: we only read so many
        assert decode(row["payload"]).memo == given["purpose"][:25]
        return
    plain = without_accents(given["purpose"])
    assert encode(transfer_of(given | {"purpose": plain})) == row["payload"]


@pytest.mark.parametrize("row", DECODE, ids=lambda row: row["id"])
def test_a_code_is_read_or_refused_with_its_reason(row):
    if row["id"] in REFUSED:
        with pytest.raises(InputError, match=REFUSED[row["id"]]) as refusal:
            decode(row["payload"])
        assert refusal.value.remedy
        return
    names = {"bank_bin": "bank", "purpose": "memo"}
    found = decode(row["payload"])
    for name, value in row["expect"].items():
        assert str(getattr(found, names.get(name, name))) == value


@pytest.mark.parametrize("row", published.vietqr("crc16_ccitt_false"), ids=lambda row: row["crc"])
def test_the_check_is_the_published_one(row):
    assert crc(row["input"]) == row["crc"]


@pytest.mark.parametrize("row", published.vietqr("ascii_fold"), ids=lambda row: row["output"][:4])
def test_accents_go_as_published(row):
    assert without_accents(row["input"]) == row["output"]


def test_every_published_bank_number_is_known():
    with (published.FOLDER / "vietqr" / "bank_bins.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["bin"]]
    for row in rows:
        bank = bank_of(row["bin"])
        assert bank, row["bin"]
        assert bank.source == ("sbv" if row["in_sbv_2023"] == "1" else "?")
