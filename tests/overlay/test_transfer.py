"""What a bank would refuse is refused before it is a code, with what to do instead."""

from __future__ import annotations

import pytest

from coop_live.errors import InputError
from coop_live.overlay.transfer import TO_CARD, Transfer, is_plain, require_valid, without_accents


def transfer(**changed: object) -> Transfer:
    return Transfer(**{"bank": "970436", "account": "1234567890", "amount": 85_000, "memo": "C1"} | changed)


@pytest.mark.parametrize(
    "right",
    [
        transfer(),
        transfer(amount=None, memo=""),
        transfer(account="ABC0001"),
        transfer(account="1" * 19),
        transfer(amount=1),
        transfer(amount=499_999_999),
        transfer(memo="x" * 19),
        transfer(account="9704000000000018", service=TO_CARD),
        transfer(
            bill="B1", store="HTX", category="5411", name="HTX AN TOAN", city="GIA LAI", postcode="600000"
        ),
    ],
)
def test_a_right_transfer_passes(right):
    require_valid(right)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (transfer(bank="97043"), "6 chữ số"),
        (transfer(bank="VCB"), "6 chữ số"),
        (transfer(bank="٩٧٠٤٣٦"), "6 chữ số"),
        (transfer(account=""), "Số tài khoản"),
        (transfer(account="1" * 20), "dài nhất 19"),
        (transfer(account="123 456"), "Số tài khoản"),
        (transfer(account="123\n"), "Số tài khoản"),
        (transfer(account="tài khoản"), "Số tài khoản"),
        (transfer(service="QRPUSH"), "tài khoản hay thẻ"),
        (transfer(account="1234567890", service=TO_CARD), "Số thẻ"),
        (transfer(amount=0), "lớn hơn 0"),
        (transfer(amount=-5), "lớn hơn 0"),
        (transfer(amount=500_000_000), "500.000.000"),
        (transfer(memo="x" * 20), "20 ký tự, nhiều nhất 19"),
        (transfer(memo="chè dây"), "không dấu"),
        (transfer(memo="C1\n"), "không dấu"),
        (transfer(bill="x" * 26), "dài nhất 25"),
        (transfer(name="HỢP TÁC XÃ"), "không dấu"),
        (transfer(city="x" * 16), "dài nhất 15"),
        (transfer(category="54"), "4 chữ số"),
    ],
)
def test_a_wrong_transfer_is_refused_with_its_reason(wrong, why):
    with pytest.raises(InputError, match=why) as refusal:
        require_valid(wrong)
    assert refusal.value.remedy or "\n" in wrong.memo


def test_a_memo_with_accents_is_shown_as_it_could_be_written():
    with pytest.raises(InputError) as refusal:
        require_valid(transfer(memo="Chè dây Đỏ"))
    assert refusal.value.remedy.endswith("Che day Do")


def test_codes_of_others_may_have_a_longer_memo():
    require_valid(transfer(memo="x" * 25), 25)
    with pytest.raises(InputError, match="nhiều nhất 25"):
        require_valid(transfer(memo="x" * 26), 25)


def test_accents_are_taken_off_and_what_has_no_plain_letter_is_left_out():
    assert without_accents("Đặng Thị Ẩn, ĐỖ ữ") == "Dang Thi An, DO u"
    assert without_accents("chè 茶 🍵") == "che  "
    assert without_accents(without_accents("hộp")) == "hop"


def test_plain_is_what_every_bank_reads_alike():
    assert is_plain("C1 ~")
    assert is_plain("")
    assert not is_plain("é")
    assert not is_plain("a\tb")
