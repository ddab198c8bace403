"""A carrier's list: codes and states are found wherever they stand, unknown words do nothing."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from coop_live.errors import InputError
from coop_live.ledger import parcels
from coop_live.memo import memo_code
from coop_live.model import OrderState
from coop_live.shipping.status_list import read_list, step_of
from coop_live.shipping.steps import Outcome, Step
from tests.shipping.carriers.packing import Packed


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """Three orders that have been sent: (book, numbers)."""
    packed = Packed(tmp_path_factory.mktemp("book"))
    numbers = packed.sell(3)
    for number in numbers:
        packed.ledger.write(lambda tx, number=number: parcels.advance(tx, number, OrderState.SHIPPED, "Thảo"))
    yield packed, numbers
    packed.close()


def lines(book, path: Path):
    with book[0].ledger.read() as questions:
        return read_list(path, questions)


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("Giao hàng thành công", Step.DELIVER),
        ("Đã giao hàng", Step.DELIVER),
        ("delivered", Step.DELIVER),
        ("Phát thành công", Step.DELIVER),
        ("Chuyển hoàn thành công", Step.RETURN),
        ("Đã trả hàng cho người gửi", Step.RETURN),
        ("returned", Step.RETURN),
        ("Đang chuyển hoàn", Step.SEND),
        ("Giao không thành công, hẹn giao lại", Step.SEND),
        ("delivery_fail", Step.SEND),
        ("Đang vận chuyển", Step.SEND),
        ("ready_to_pick", None),
        ("Đã hủy", None),
        ("Chờ lấy hàng", None),
        ("xyz", None),
        ("", None),
    ],
)
def test_what_a_carrier_s_words_say(words, step):
    assert step_of(words) is step


def test_a_workbook_with_a_letterhead_is_read_and_says_what_it_would_do(book, tmp_path):
    first, second, third = book[1]
    sheet = openpyxl.Workbook()
    page = sheet.active
    for row in (
        ["CÔNG TY GIAO HÀNG", None, None, None],
        ["STT", "Khách", "Mã đơn khách hàng", "Trạng thái"],
        [1, "Chị Lan", memo_code(first), "Giao thành công"],
        [2, "Chị Lan", memo_code(second), "Đã chuyển hoàn"],
        [3, "Chị Lan", memo_code(third), "Đang giao"],
        [4, "Ai đó", "HTX999999", "Giao thành công"],
    ):
        page.append(row)
    path = tmp_path / "van-don.xlsx"
    sheet.save(path)
    found = lines(book, path)
    assert [line.order and line.order.number for line in found] == [first, second, third, None]
    assert [line.outcome for line in found] == [Outcome.TAKEN, Outcome.TAKEN, Outcome.ALREADY, None]
    assert [line.row for line in found] == [3, 4, 5, 6]


def test_a_running_number_is_never_taken_for_an_order(book, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("STT,Mã,Trạng thái\n1,GHN1,Đã giao\n2,GHN2,Đã giao\n", "utf-8")
    with pytest.raises(InputError, match="Không thấy cột"):
        lines(book, path)


@pytest.mark.parametrize("text", ["a;b\n1;2\n", "Mã\nHTX000017\n"])
def test_a_file_without_codes_or_states_is_refused(book, tmp_path, text):
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError):
        lines(book, path)
