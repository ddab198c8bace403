"""A transfer becomes a code and comes back the same; a code that is anything else is refused by name."""

from __future__ import annotations

import string
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coop_live.errors import InputError
from coop_live.overlay import qr
from coop_live.overlay.emv import VERSION, field, fields, opened, sealed
from coop_live.overlay.transfer import TO_CARD
from coop_live.overlay.vietqr import NAPAS, Transfer, decode, encode, record

# Our own account: nobody has it.
TEA = Transfer(bank="970436", account="1234567890", amount=85_000, memo="C1")
WRITTEN = (
    "000201" "010211"
    "3854" "0010A000000727" "0124" "0006970436" "01101234567890" "0208QRIBFTTA"
    "5303704" "540585000" "5802VN" "62060802C1" "6304"
)  # fmt: skip


def plain(most: int, least: int = 0, letters: str = string.ascii_letters + string.digits + " -./*:"):
    return st.text(letters, min_size=least, max_size=most)


TRANSFERS = st.builds(
    Transfer,
    bank=st.from_regex("[0-9]{6}", fullmatch=True),
    account=plain(19, 1, string.ascii_letters + string.digits),
    amount=st.none() | st.integers(1, 499_999_999),
    memo=plain(19),
    dynamic=st.booleans(),
    bill=plain(25),
    reference=plain(5),
    terminal=plain(5),
    category=st.from_regex("([0-9]{4})?", fullmatch=True),
    name=plain(25),
    city=plain(15),
    postcode=plain(10),
) | st.builds(
    Transfer,
    bank=st.just("970403"),
    account=plain(19, 16, string.digits),
    service=st.just(TO_CARD),
    memo=plain(19),
)


def test_a_product_of_ours_is_written_field_by_field():
    payload = encode(TEA)
    assert payload[:-4] == WRITTEN
    assert decode(payload) == TEA


def test_a_code_for_one_payment_says_so():
    assert encode(replace(TEA, dynamic=True))[6:12] == "010212"
    assert decode(encode(replace(TEA, dynamic=True))).dynamic


def test_without_an_amount_and_a_memo_both_fields_are_missing():
    numbers = [number for number, _ in fields(opened(encode(replace(TEA, amount=None, memo=""))))]
    assert numbers == ["00", "01", "38", "53", "58"]


def test_the_record_has_the_main_fields_always_and_others_where_they_are():
    assert record(replace(TEA, amount=None, memo="", bill="B7")) == {
        "bank": "970436",
        "account": "1234567890",
        "amount": None,
        "memo": "",
        "service": "QRIBFTTA",
        "dynamic": False,
        "bill": "B7",
    }


def test_capitals_keep_the_code_small_enough_for_a_small_card():
    """Even the longest account and memo fit into version 5 (37 modules), in small letters they do not."""
    longest = replace(TEA, account="1" * 19, amount=499_999_999, memo="C" * 19)
    assert qr.modules(encode(longest)) == 37
    assert qr.modules(encode(replace(longest, memo="c" * 19))) == 41


@given(TRANSFERS)
def test_what_is_written_is_read_back(transfer):
    details = sum(
        len(value) + 4 for value in (transfer.bill, transfer.reference, transfer.terminal, transfer.memo)
    )
    assume(details <= 99)
    assert decode(encode(transfer)) == transfer


@given(TRANSFERS, st.data())
def test_one_wrong_character_is_always_noticed(transfer, data):
    payload = encode(replace(transfer, bill="", reference="", terminal=""))
    at = data.draw(st.integers(0, len(payload) - 1))
    other = data.draw(st.characters(min_codepoint=32))
    assume(other.upper() != payload[at])  # small letters in the check itself mean the same
    with pytest.raises(InputError):
        decode(payload[:at] + other + payload[at + 1 :])


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text):
    for payload in (text, sealed(VERSION + text)):
        with suppress(InputError):
            decode(payload)


ACCOUNT = field("00", "970436") + field("01", "1234567890")
NETWORK = field("00", NAPAS) + field("01", ACCOUNT) + field("02", "QRIBFTTA")
END = "5303704" + "5802VN"


def code(network: str = NETWORK, rest: str = END, initiation: str = "010211") -> str:
    return sealed(VERSION + initiation + field("38", network) + rest)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("85000", 85_000), ("85000.00", 85_000), ("85000.", 85_000), ("499999999", 499_999_999)],
)
def test_amounts_are_read_in_whole_dong(text, amount):
    assert decode(code(rest=END + field("54", text))).amount == amount


@pytest.mark.parametrize(
    "text",
    ["0", "0.00", "00085000", "85 000", "85,000", "85.000.000", "85000.5", "-5", ".5", "1e5", "8" * 14],
)
def test_amounts_of_any_other_form_are_refused(text):
    with pytest.raises(InputError, match="số tiền"):
        decode(code(rest=END + field("54", text)))


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        (code(rest=END + field("54", "500000000")), "500.000.000"),
        (code(rest="5303840" + "5802VN"), "tiền đồng"),
        (code(rest="5802VN"), "tiền đồng"),
        (code(rest="5303704" + "5802US"), "Việt Nam"),
        (code(rest="5303704"), "Việt Nam"),
        (code(initiation="010213"), "một lần hay nhiều lần"),
        (code(initiation=""), "một lần hay nhiều lần"),
        (code(field("00", NAPAS) + field("01", ACCOUNT)), "thiếu mã dịch vụ"),
        (code(field("00", NAPAS) + field("01", ACCOUNT) + field("02", "QRPUSH")), "tài khoản hay thẻ"),
        (
            code(field("00", NAPAS) + field("01", ACCOUNT + field("02", "QRIBFTTA"))),
            "lẫn trong phần tài khoản",
        ),
        (code(field("00", NAPAS) + field("02", "QRIBFTTA")), "không có tài khoản"),
        (code(field("00", NAPAS) + field("01", field("00", "970436"))), "không có số tài khoản"),
        (code(field("00", NAPAS) + field("01", field("01", "123"))), "không có mã ngân hàng"),
        (code(field("00", NAPAS) + field("01", ACCOUNT + "9")), "chữ thừa"),
        (code(rest=END + "5802VN"), "hai lần"),
        (code(rest=END + field("62", field("08", "chè"))), "Mã VietQR này không dùng được: có chữ có dấu"),
        (code(rest=END + field("80", "chè")), "Mã VietQR này không dùng được: có chữ có dấu"),
        (code(rest=END + field("62", field("08", "C" * 26))), "nhiều nhất 25"),
        (code(rest=END + "62040802"), "ghi dài hơn"),
        (sealed(VERSION + "010211" + END), "loại khác"),
        (sealed(VERSION + field("26", field("00", "A000000775")) + END), "VNPAY"),
        (sealed(VERSION + field("26", field("00", "vn.airpay.www")) + END), "ShopeePay"),
        (sealed(VERSION + field("38", field("00", "A000000999")) + END + field("59", "QUAN AN")), "QUAN AN"),
    ],
)
def test_what_is_no_transfer_is_refused_with_its_reason(payload, why):
    with pytest.raises(InputError, match=why) as refusal:
        decode(payload)
    assert refusal.value.remedy


def test_fields_may_stand_in_any_order_and_foreign_ones_are_passed_over():
    network = field("38", NETWORK)
    payload = sealed(VERSION + field("80", "x") + END + field("54", "85000") + network + "010212")
    assert decode(payload) == replace(TEA, memo="", dynamic=True)


def test_a_long_memo_of_others_is_read_but_not_written():
    found = decode(code(rest=END + field("62", field("08", "C" * 25))))
    assert found.memo == "C" * 25
    with pytest.raises(InputError, match="nhiều nhất 19"):
        encode(found)
