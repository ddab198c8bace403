"""What a parcel's label says and where: number, person, goods, money, codes; nothing out of its paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.memo import memo_code, memo_numbers
from coop_live.model import PricedLine
from coop_live.settings import Settings
from coop_live.settings.after_live import LABEL_SIZES, Shipping
from coop_live.shipping.label import SIZES, USUAL, Sender, hidden_phone, parcel_labels, sender_of
from coop_live.shipping.paper import Bars, Box, Code, Page, Rule, Words
from coop_live.shipping.parcel import Parcel
from tests.shipping.parcels import HOSTILE, ORDER, ROOT, SENDER, TEA, hostile_parcel, long_parcel, parcel

EVERY_SIZE = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def words(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Words)]


def texts(one: Parcel, sender: Sender = SENDER) -> list[str]:
    (page,) = parcel_labels(one, sender)
    return words(page)


def test_it_says_who_sends_what_to_whom_until_when_and_what_is_to_be_paid():
    said = texts(parcel())
    assert {"#132", "HTX An Toàn", "0269 382 34 56 · Thôn 2, Ia Hrung", "Hoà Trần", "0905 123 267"} <= set(
        said
    )
    assert "Trạm y tế xã Ia Hrung, huyện Ia Grai, Gia Lai" in said
    assert "Nay là: Xã Ia Hrung, Gia Lai" in [text.replace("Tỉnh ", "") for text in said]
    assert "2 × C1 Chè dây dạ cẩm An Toàn 100g" in said
    assert {"Thu hộ (COD)", "170.000\u00a0₫", "chốt 22/11/2025", "Gửi trước 24/11/2025"} <= set(said)
    assert "Cho xem hàng, không thử" in said


def test_a_place_that_is_not_certain_is_not_made_up():
    assert not any(text.startswith("Nay là") for text in texts(parcel(replace(ORDER, address="chỗ cũ nha"))))


def test_a_gift_is_told_and_what_else_the_desk_noted_is_nobody_elses_business():
    said = texts(parcel())
    assert "Nhớ: tặng 1 gói dứa" in said
    assert not any("bom" in text or "c1 100g" in text for text in said)
    assert parcel_labels(parcel(), SENDER)[0].name == "tem-132"


def test_every_item_tells_its_lots_and_their_harvest():
    weighed = parcel(replace(ORDER, lines=(TEA, ROOT)), lot="L1")
    said = texts(weighed)
    assert said.count("lô L1, thu hoạch 02/11/2025") == 2
    assert "1,5 kg C7 Đương quy tươi" in said


def test_its_codes_lead_back_to_the_order_and_to_the_carrier():
    (page,) = parcel_labels(parcel(code="GHN5ABC123"), replace(SENDER, memo_prefix="ANTOAN"))
    (code,) = (mark for mark in page.marks if isinstance(mark, Code))
    assert code.payload == memo_code(132, "ANTOAN")
    assert memo_numbers(code.payload, "ANTOAN") == (132,)
    (bars,) = (mark for mark in page.marks if isinstance(mark, Bars))
    assert bars.payload == "GHN5ABC123"
    assert "GHN GHN5ABC123" in words(page)


def test_a_carriers_code_that_no_bars_can_hold_is_written_at_least():
    (page,) = parcel_labels(parcel(code="MÃ-LẠ-1"), SENDER)
    assert not any(isinstance(mark, Bars) for mark in page.marks)
    assert "GHN MÃ-LẠ-1" in words(page)


def test_the_phone_is_hidden_where_that_is_wanted_wherever_it_was_written():
    shy = replace(ORDER, author_name="Hoà 0905.123.267", address="hỏi 0905 123 267, Ia Hrung", note="")
    said = texts(parcel(shy), replace(SENDER, hides_phone=True, phone=""))
    assert "0905 xxx 267" in said
    assert not any("123" in text for text in said)
    assert hidden_phone("12") == "xxx"


def test_what_is_paid_is_not_asked_for_again():
    said = texts(parcel(replace(ORDER, paid=170_000)))
    assert {"Đã trả đủ", "0\u00a0₫"} <= set(said)
    part = texts(parcel(replace(ORDER, paid=70_000)))
    assert "100.000\u00a0₫" in part
    assert any("đã trả 70.000" in text for text in part)


def test_what_is_missing_is_said():
    said = texts(parcel(replace(ORDER, phone=None, address=None, author_name="")))
    assert {"chưa có SĐT", "chưa có địa chỉ", "chưa có tên"} <= set(said)


@EVERY_SIZE
@pytest.mark.parametrize("count", [1, 7, 40, 200])
def test_all_goods_are_there_and_further_labels_say_which_they_are(size, count):
    pages = parcel_labels(long_parcel(count, lot="L1"), SENDER, size)
    goods = [text for page in pages for text in words(page) if " C" in text and "×" in text]
    assert [text.split()[2] for text in goods] == [f"C{at}" for at in range(count)]
    for place, page in enumerate(pages, 1):
        said = " ".join(words(page))
        assert (f"tem {place}/{len(pages)} ·" in said) is (len(pages) > 1)
        assert "Hoà Trần" in said
        # The money stands on one label only: two would be collected twice.
        assert ("COD" in said) is (place == 1)
        assert [mark.payload for mark in page.marks if isinstance(mark, Code)] == [memo_code(132)]
    assert len({page.name for page in pages}) == len(pages)


def test_a_roll_is_as_long_as_its_goods():
    roll = SIZES["80"]
    heights = [parcel_labels(long_parcel(count), SENDER, roll)[0].height for count in (1, 5, 20)]
    assert heights == sorted(set(heights))
    assert heights[0] < 100
    assert all(page.height <= roll.height for page in parcel_labels(long_parcel(300), SENDER, roll))


@EVERY_SIZE
@pytest.mark.parametrize(
    "made", [parcel(), long_parcel(40, lot="L1", code="GHN5ABC123"), *map(hostile_parcel, HOSTILE)]
)
def test_nothing_stands_beyond_the_paper_or_on_something_else(size, made):
    for page in parcel_labels(made, replace(SENDER, cooperative="x" * 900, address="y " * 900), size):
        check_apart(page, size.margin)


def check_apart(page: Page, margin: float) -> None:
    """Check that no mark with content leaves the paper or lies on another."""
    boxes = [box_of(mark) for mark in page.marks]
    for left, top, right, bottom in boxes:
        assert left >= margin - 2.01
        assert top >= 0
        assert right <= page.width - margin + 0.01
        assert bottom <= page.height
    solid = [box for box, mark in zip(boxes, page.marks, strict=True) if not isinstance(mark, Rule | Box)]
    for at, one in enumerate(solid):
        for other in solid[at + 1 :]:
            apart = (
                one[2] <= other[0]
                or other[2] <= one[0]
                or one[3] <= other[1] + 0.05
                or other[3] <= one[1] + 0.05
            )
            assert apart, (one, other)


def box_of(mark: object) -> tuple[float, float, float, float]:
    match mark:
        case Words(x=x, y=y, width=width):
            return (x, y, x + width, y + mark.lines * mark.size)
        case Code(x=x, y=y, side=side):
            return (x, y, x + side, y + side)
        case Bars(x=x, y=y, width=width, height=height) | Box(x=x, y=y, width=width, height=height):
            return (x, y, x + width, y + height)
        case Rule(x=x, y=y, width=width):
            return (x, y, x + width, y)
    raise AssertionError(mark)


def test_the_settings_say_who_sends():
    ours = Shipping(hides_phone=True, sender_phone="0269", sender_address="Thôn 2", sender_province="Gia Lai")
    sender = sender_of(replace(Settings(), shipping=ours))
    assert (sender.hides_phone, sender.phone, sender.address) == (True, "0269", "Thôn 2, Gia Lai")
    assert sender.memo_prefix == Settings().book.memo_prefix


def test_every_size_that_can_be_chosen_is_there():
    assert set(SIZES) == set(LABEL_SIZES)
    assert SIZES["100x150"] is USUAL


def test_a_line_with_hundreds_of_letters_still_is_one_item():
    endless = PricedLine("C1", None, 1, "chè " * 400, "gói", 1)
    pages = parcel_labels(parcel(replace(ORDER, lines=(endless,) * 3)), SENDER)
    assert sum(text.startswith("1 × C1") for page in pages for text in words(page)) == 3
