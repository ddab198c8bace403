"""Phones, links, accounts, price cuts and strong drinks are found in the forms in which people write them."""

from __future__ import annotations

import pytest

from coop_live.policy.finders import FINDERS
from coop_live.policy.words import Reading


def found(finder, text):
    reading = Reading(text)
    return [text[slice(*reading.place(*place))] for place in FINDERS[finder](reading)]


@pytest.mark.parametrize(
    "typed",
    [
        "0905123456", "0905 123 456", "0905.123.456", "0905-123-456", "(0905)-123-456", "0 9 0 5 1 2 3 4 5 6",
        "0905_123_456", "0905*123*456", "0905, 123, 456", "+84 905 123 456", "84905123456", "0084905123456",
        "o9o5 l23 456", "O9O5123456", "0905l23456", "0️⃣9️⃣0️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣", "０９０５１２３４５６",
        "09 05 12 34 56",
        "không chín không năm một hai ba bốn năm sáu", "khong chin khong nam mot hai ba bon nam sau",
        "0905 một hai ba 456", "01669123456", "0269 3 824 567", "⓪⑨⓪⑤①②③④⑤⑥",
    ],
)  # fmt: skip
def test_a_phone_is_found_however_it_is_written(typed):
    (place,) = found("phone", f"gọi {typed} nha")
    assert place in typed
    assert len(typed) - len(place) <= 2  # a bracket before it, the box of the last keycap


@pytest.mark.parametrize(
    "text",
    [
        "giá 120.000đ", "1.250.000 đồng", "ngày 08/11/2026 lúc 09:30", "08.11.2026 - 09.30",
        "đơn #132", "HTX001321",
        "stk 0123456789", "mã số thuế 4101234567", "mã vạch 8931234567890", "size 08 09 10 11 12", "0905 123",
        "cao 1800 - 2000 m", "090512345678901", "năm sáu bảy tám chín gói", "0905 xxx xxx", "19.000.000đ",
    ],
)  # fmt: skip
def test_other_numbers_are_no_phones(text):
    assert found("phone", text) == []


@pytest.mark.parametrize("typed", ["1900 1234", "19001234", "1800 678 999"])
def test_a_hotline_is_a_phone(typed):
    assert found("phone", f"hotline {typed}") == [typed]


@pytest.mark.parametrize(
    "typed",
    [
        "https://antoan.vn/c1", "http : // antoan.vn", "www.antoan.vn", "antoan.vn", "antoan.com.vn/che",
        "antoan(.)vn", "antoan . vn", "antoan chấm com", "antoan chấm com chấm vn", "bit.ly/abc",
        "zalo.me/0905",
        "ANTOAN.VN", "htx.page.link/abc",
    ],
)  # fmt: skip
def test_a_link_is_found_however_it_is_written(typed):
    assert found("url", f"xem {typed} nha")[0].startswith(typed[:8])


@pytest.mark.parametrize(
    "text", ["TP.HCM", "2.5kg", "v.v...", "ngon lắm.me chua", "muối chấm cơm", "No.1", "giá 5.000.vn"]
)
def test_a_full_stop_makes_no_link(text):
    assert found("url", text) == []


@pytest.mark.parametrize(
    "text", ["Vietcombank 0071000123456", "0071000123456 VCB", "Agribank: 4501 2050 12345", "tk 0123456789"]
)
def test_an_account_has_its_bank_beside_it(text):
    assert found("account", text) == [text]


@pytest.mark.parametrize("text", ["mua 120000 gói", "vcb", "0071000123456", "acb 12"])
def test_a_number_alone_or_a_bank_alone_is_no_account(text):
    assert found("account", text) == []


@pytest.mark.parametrize(
    ("text", "too_far"),
    [
        ("giảm 50%", False), ("giảm 51%", True), ("giảm trên 50%", True), ("-60%", True), ("70% off", True),
        ("giá gốc 300k nay chỉ còn 99k", True), ("giá gốc 300k nay chỉ còn 150k", False),
        ("300k còn 99k", True),
        ("giá cũ 1 triệu giờ 400k", True), ("từ 250.000đ xuống 125.000đ", False), ("giảm 80% nước", False),
        ("sản lượng giảm 60%", False), ("giảm 60k", False), ("từ 50k đến 200k", False),
    ],
)  # fmt: skip
def test_a_cut_of_more_than_half_is_found(text, too_far):
    assert bool(found("discount", text)) is too_far


@pytest.mark.parametrize(
    ("text", "strong"),
    [("rượu ghè 30 độ", True), ("rượu sim 14,5 độ", False), ("rượu cần 15°", True),
    ("ruou gao 40% vol", True),
     ("rượu", False), ("nước sôi 90 độ", False)],
)  # fmt: skip
def test_fifteen_degrees_make_a_strong_drink(text, strong):
    assert bool(found("spirits", text)) is strong
