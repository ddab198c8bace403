"""Addresses as people type them: cut out whole, without the name and the phone beside them."""

from __future__ import annotations

import pytest

from coop_live.model import Kind, Role
from coop_live.orders.recognise import Reader
from tests.orders.invented import HIGHLAND

READER = Reader(HIGHLAND)


@pytest.mark.parametrize(
    "text",
    [
        "[12 Nguyễn Văn Linh Đà Nẵng]",
        "[tổ 5 thị trấn Phú Hòa Chư Păh Gia Lai]",
        "[ấp Bình Phú, Phú Tân, An Giang]",
        "[to 3 phuong thang loi tp kon tum]",
        "[so 5 duong 3/2 quan 10 tphcm]",
        "[123/4B Lê Văn Sỹ P13 Q3 HCM]",
        "[Chung cư Hoàng Anh, lầu 5, phòng 502, Pleiku]",
        "[Cty TNHH Minh Long, KCN Sóng Thần, Dĩ An, Bình Dương]",
        "em ở [56 Hàm Nghi, Vinh] nha shop",
        "[số nhà 20, tổ 6, đường Cách Mạng, Pleiku, Gia Lai]. Sđt: 0905 123 456",
        "giao tới [chợ Bà Chiểu] cho em",
        "0905123456 Hoa [hẻm 45 đường Wừu gần trường Lê Lợi pleiku]",
        "chị Lan - 0905123456 - [88 Phan Đình Phùng, Đà Lạt]",
        "cf500 2 gói gửi về [khu phố 3, P.Tân Phong, Biên Hòa, Đồng Nai] giúp em",
    ],
)
def test_the_address_is_cut_out_whole(text):
    plain = text.replace("[", "").replace("]", "")
    intent = READER.read(plain, None)
    assert intent.address == text[text.index("[") + 1 : text.index("]")]
    (span,) = (span for span in intent.spans if span.role is Role.ADDRESS)
    assert plain[span.start : span.end] == intent.address


@pytest.mark.parametrize(
    "text",
    [
        "ship về Đà Nẵng bao nhiêu",
        "em ở Gia Lai nè",
        "shop ở đâu vậy",
        "2 gói cf500",
        "chai to nha",
        "live lúc 8h tối mai",
        "mình quê Bình Định",
    ],
)
def test_a_place_that_is_only_spoken_of_is_no_address(text):
    assert READER.read(text, None).address is None


def test_a_bare_place_in_an_order_is_where_to_ship():
    intent = READER.read("ship Đắk Lắk 2 gói cf500", None)
    assert (intent.kind, intent.address) == (Kind.ORDER, "Đắk Lắk")


def test_numbers_of_an_address_are_no_quantities():
    intent = READER.read("cf500 gửi 12 Trần Phú, phường 5, Đà Lạt", None)
    assert [line.qty for line in intent.lines] == [1]
