"""The shipper asks a carrier what sending costs, for its labels, and where parcels are, by keyboard."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from coop_live.model import ConsignmentState, OrderState
from coop_live.money import dong
from coop_live.shipping.carriers.sending import Dispatch
from coop_live.shipping.carriers.telling import Outcome, Told
from tests.shipping.carriers.packing import SETTINGS, keys
from tests.shipping.fakes.counter import Counter
from tests.shipping.fakes.ghn import FakeGhn
from tests.shipping.fakes.ghtk import FakeGhtk
from tests.shipping.fakes.viettelpost import FakeViettelPost
from tests.ui.after.shipping.evening import SURE, UNSURE, hold_evening, kept
from tests.ui.stand import notices, running, told, wait_until
from ui.after.shipping.dispatching import summary, worth_telling

FEE = dong(68_200)
CREATED = ConsignmentState.CREATED


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("asking")) as opened:
        yield opened


@pytest.fixture
def opened(program):
    """The page with two orders that can go and one that cannot: (page, numbers)."""
    place, numbers = hold_evening(program, SURE, SURE, UNSURE)
    wait_until(lambda: place.shipping.carrier._has_key is not None)
    place.shipping.carrier.show_key(True)
    place.shipping.asks.show_key(True)
    place.shipping.parcels.list.setFocus()
    yield place.shipping, numbers
    place.shipping.fee_sheet.leave()
    place.shipping.list_sheet.leave()
    notices(program)


def at(page, fake: Counter, program, carrier: str = "ghn") -> None:
    """Let the page ask a fake carrier, without waiting between its calls."""
    page.dispatching.opened = lambda _carrier: Dispatch(
        program.app.ledger,
        SETTINGS,
        "Thảo",
        carrier=carrier,
        keys=keys(),
        address=fake.address,
        hurry=1e6,
    )


def sent(page, program, numbers) -> None:
    """Have these at the carrier."""
    page.dispatching.send("", numbers)
    told(program)
    wait_until(lambda: all(state(page, number) is CREATED for number in numbers))


def state(page, number: int) -> ConsignmentState | None:
    one = next(one for one in page._shown if one.order.number == number)
    return one.consignment and one.consignment.state


def test_the_sum_and_each_fee_are_seen_before_anything_is_sent(qtbot, program, opened):
    page, (first, second, _unsure) = opened
    fake = FakeGhn()
    at(page, fake, program)
    qtbot.keyClick(page.parcels.list, Qt.Key.Key_F6)
    sheet = page.fee_sheet
    wait_until(sheet.isVisible)
    assert sheet.sum.text() == f"Tổng phí {dong(136_400)} · 2 đơn"
    assert [(row.key, row.figure) for row in sheet.list.rows] == [(first, FEE), (second, FEE)]
    assert sheet.list.hasFocus()
    assert fake.parcels == {}

    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert sheet.go.text() == "Bấm lần nữa: gửi 2 đơn"
    assert fake.parcels == {}
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert told(program) == ["Hãng đã nhận 2 đơn."]
    assert len(fake.parcels) == 2
    assert not sheet.isVisible()


def test_a_fee_is_asked_for_the_chosen_parcel_only_and_esc_sends_nothing(qtbot, program, opened):
    page, (first, *_) = opened
    fake = FakeGhn()
    at(page, fake, program)
    page.parcels.list.mark([first])
    assert page.asks.fee_button.text() == "Phí gửi: 1 đơn"
    page.asks.fee_button.click()
    wait_until(page.fee_sheet.isVisible)
    assert [row.key for row in page.fee_sheet.list.rows] == [first]
    assert page.back()
    assert not page.fee_sheet.isVisible()
    assert page.parcels.list.hasFocus()
    assert fake.parcels == {}


def test_without_a_key_no_fee_is_asked_and_without_parcels_there_nothing_else(program, opened):
    page, _numbers = opened
    fake = FakeGhn()
    at(page, fake, program)
    page.asks.show_key(False)
    assert not page.asks.fee_button.isEnabled()
    for ask in (page.asks.ask_fee, page.asks.ask_labels, page.asks.ask_stands):
        ask()
    assert not page.progress.busy
    assert not page.asks.labels_button.isVisible()
    assert fake.calls == []


def test_a_stop_ends_the_asking_and_shows_what_was_said_until_then(program, opened):
    page, _numbers = opened
    fake, stopped = FakeGhn(), threading.Event()
    at(page, fake, program)
    opens = page.dispatching.opened
    page.dispatching.opened = lambda carrier: stopped.wait(60) and opens(carrier)
    page.asks.ask_fee()
    page.progress.stopped.emit()
    stopped.set()
    wait_until(lambda: not page.progress.busy)
    assert fake.calls == []
    assert not page.fee_sheet.isVisible()


def test_what_viettel_post_reads_otherwise_is_shown_and_not_sent(program, opened):
    page, (first, *_) = opened
    at(page, FakeViettelPost(misread=True), program, "viettelpost")
    page.parcels.list.mark([first])
    page.asks.ask_fee()
    sheet = page.fee_sheet
    wait_until(sheet.isVisible)
    (row,) = sheet.list.rows
    assert row.second.startswith("Hãng đọc là: Hà Nội, Phường Cầu Giấy.")
    assert "Viết lại" in row.second
    assert row.title.endswith("Xã Ia Hrung, Gia Lai")
    assert not sheet.go.isEnabled()
    assert sheet.sum.text() == f"Tổng phí {dong(0)} · 0 đơn · 1 đơn cần xem"


def test_a_carrier_that_is_down_is_told_and_shows_no_sheet(program, opened):
    page, (first, *_) = opened
    at(page, FakeGhn(preview=["wait an hour"]), program)
    page.parcels.list.mark([first])
    page.asks.ask_fee()
    (words,) = told(program)
    assert "GHN" in words
    assert not page.fee_sheet.isVisible()
    assert not page.progress.busy


def test_labels_are_saved_where_the_person_says_and_noted(qtbot, tmp_path, program, opened):
    page, (_first, second, _unsure) = opened
    at(page, FakeGhtk(), program, "ghtk")
    sent(page, program, (second,))
    page.asking.choose_folder = lambda: tmp_path
    qtbot.keyClick(page.parcels.list, Qt.Key.Key_F7)
    assert told(program) == ["Đã lưu tem của hãng: 1 tệp."]
    (path,) = tmp_path.iterdir()
    assert path.name == f"tem-hang-{second}.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    with program.app.ledger.read() as questions:
        row = questions.connection.execute("SELECT body FROM entry WHERE act = 'export'").fetchone()
    assert "carrier_labels" in str(row[0])


def test_no_folder_saves_nothing(program, opened):
    page, (_first, second, _unsure) = opened
    at(page, FakeGhtk(), program, "ghtk")
    sent(page, program, (second,))
    asked = []
    page.asking.choose_folder = lambda: asked.append(True)
    page.asks.ask_labels()
    wait_until(lambda: asked)
    assert notices(program) == []


def test_where_a_carrier_has_a_page_it_is_opened_once_for_all(program, opened):
    page, (first, second, _unsure) = opened
    at(page, FakeGhn(), program)
    sent(page, program, (first, second))
    pages = []
    page.asking.open_page = lambda address: not pages.append(address)
    page.asks.ask_labels()
    assert told(program) == ["Đã mở trang in tem của hãng."]
    assert len(pages) == 1


def test_what_the_carrier_says_is_seen_then_done_and_taken_back(qtbot, program, opened):
    page, (first, second, _unsure) = opened
    fake = FakeGhn()
    at(page, fake, program)
    sent(page, program, (first, second))
    for one, stage in zip(fake.parcels.values(), ("delivered", "returned"), strict=True):
        one["status"] = stage
    qtbot.keyClick(page.parcels.list, Qt.Key.Key_F8)
    sheet = page.list_sheet
    wait_until(sheet.isVisible)
    assert [line.order.number for line in sheet.wanted] == [first, second, second]
    assert kept(program, first).state is OrderState.CONFIRMED

    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    wait_until(lambda: kept(program, second).state is OrderState.RETURNED)
    assert kept(program, first).state is OrderState.DELIVERED
    (words,) = told(program)
    assert words == "Đã gửi 1 đơn. Đã giao 1 đơn. 1 đơn hoàn về. Hàng chưa vào lại kho."

    assert page.undo()
    wait_until(lambda: kept(program, first).state is OrderState.CONFIRMED)
    wait_until(lambda: kept(program, second).state is OrderState.CONFIRMED)
    assert told(program) == ["Đã hoàn tác 2 đơn."]


def test_a_carrier_that_will_collect_another_sum_is_a_warning_that_is_counted(opened):
    page, (first, *_) = opened
    other = Told(first, Outcome.OTHER_SUM, f"#{first}: GHN đã nhận.", "Hãng sẽ thu 1₫, sổ ghi 2₫.")
    fine = Told(first + 1, Outcome.CREATED, "được")
    assert summary((other, fine)) == "Hãng đã nhận 2 đơn, 1 đơn hãng thu tiền khác sổ."
    assert "sổ ghi 2₫" in worth_telling(other)
    page.parcels.list.tell(first, worth_telling(other))
    row = next(row for row in page.parcels.list.rows if row.key == first)
    assert (row.icon, "sổ ghi 2₫" in row.second) == ("triangle-alert", True)
