"""Parcels are handed to a carrier from the window: the end of each is told, the unknown is asked again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coop_live.model import ConsignmentState
from coop_live.shipping.carriers.open import kinds
from coop_live.shipping.carriers.sending import Dispatch
from tests.shipping.carriers.packing import SETTINGS, keys
from tests.shipping.fakes.ghn import FakeGhn
from tests.ui.after.shipping.evening import SURE, UNSURE, hold_evening
from tests.ui.stand import notices, running, told, wait_until


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("carriers")) as opened:
        yield opened


@pytest.fixture
def opened(program):
    """The page with two orders that can go and one that cannot: (page, numbers)."""
    place, numbers = hold_evening(program, SURE, SURE, UNSURE)
    wait_until(lambda: place.shipping.carrier._has_key is not None)
    place.shipping.carrier.show_key(True)
    yield place.shipping, numbers
    notices(program)


def at(page, fake: FakeGhn, program):
    """Let the page ask a fake carrier, without waiting between its calls."""
    page.dispatching.opened = lambda carrier: Dispatch(
        program.app.ledger, SETTINGS, "Thảo", carrier=carrier, keys=keys(), address=fake.address, hurry=1e6
    )


def states(page) -> dict[int, ConsignmentState | None]:
    return {one.order.number: one.consignment and one.consignment.state for one in page._shown}


def press_twice(button) -> None:
    button.click()
    assert button.text().startswith("Bấm lần nữa")
    button.click()


def test_what_is_ready_is_sent_after_a_second_press_and_can_be_cancelled(program, opened):
    page, (first, second, unsure) = opened
    fake = FakeGhn()
    at(page, fake, program)
    assert page.carrier.go.text() == "Gửi 2 đơn"
    press_twice(page.carrier.go)
    assert told(program) == ["Hãng đã nhận 2 đơn."]
    assert len(fake.parcels) == 2
    created = ConsignmentState.CREATED
    wait_until(lambda: states(page) == {first: created, second: created, unsure: None})
    wait_until(lambda: page.carrier.go.text() == "Gửi 0 đơn")
    row = next(row for row in page.parcels.list.rows if row.key == first)
    assert row.second.startswith("GHN ")

    page.parcels.list.mark([first])
    press_twice(page.carrier.undo)
    assert told(program) == ["Đã hủy 1 vận đơn."]
    wait_until(lambda: states(page)[first] is ConsignmentState.CANCELLED)
    assert fake.breaches == []


def test_what_got_no_answer_is_unknown_and_asked_again_not_made_again(program, opened):
    page, (first, second, _unsure) = opened
    fake = FakeGhn(create=["lost"], detail_by_client_code=["", "500", "500"])
    at(page, fake, program)
    page.parcels.list.mark([first])
    press_twice(page.carrier.go)
    assert told(program) == ["1 đơn chưa rõ."]
    wait_until(lambda: states(page)[first] is ConsignmentState.UNKNOWN)
    assert len(fake.parcels) == 1
    row = next(row for row in page.parcels.list.rows if row.key == first)
    assert row.second.startswith("chưa rõ GHN đã nhận chưa")
    assert page.carrier.again.text() == "Hỏi lại hãng: 1 đơn"

    made = dict(fake.parcels)
    page.carrier.again.click()
    assert told(program) == ["Hãng đã nhận 1 đơn."]
    wait_until(lambda: states(page)[first] is ConsignmentState.CREATED)
    assert fake.parcels == made
    assert states(page)[second] is None


@pytest.mark.parametrize(
    ("code", "state"), [("L77", ConsignmentState.CREATED), ("", ConsignmentState.FAILED)]
)
def test_what_a_person_saw_on_the_carrier_s_page_is_noted(qtbot, program, opened, code, state):
    page, (first, *_) = opened
    fake = FakeGhn(create=["lost"], detail_by_client_code=["", "500", "500"])
    at(page, fake, program)
    page.parcels.list.mark([first])
    assert not page.carrier.seen.isVisible()
    press_twice(page.carrier.go)
    told(program)
    wait_until(page.carrier.seen.isVisible)
    if code:
        page.carrier.code.setText(code)
        qtbot.keyClick(page.carrier.code, Qt.Key.Key_Return)
    else:
        press_twice(page.carrier.none)
    wait_until(lambda: states(page)[first] is state)


def test_what_a_carrier_refuses_is_told_at_the_order(program, opened):
    page, (first, *_) = opened
    fake = FakeGhn(strange_wards=("Xã Ia Hrung",))
    at(page, fake, program)
    page.parcels.list.mark([first])
    press_twice(page.carrier.go)
    assert told(program) == ["1 đơn hãng không nhận."]
    wait_until(lambda: states(page)[first] is ConsignmentState.FAILED)
    row = next(row for row in page.parcels.list.rows if row.key == first)
    assert row.icon == "triangle-alert"


def test_without_a_key_it_is_said_where_to_get_one(opened):
    page = opened[0]
    page.carrier.show_key(False)
    assert not page.carrier.go.isEnabled()
    page.carrier.keys.click()
    sheet = page.keys_sheet
    assert sheet.isVisible()
    assert [field.ask.name for field in sheet.fields] == [ask.name for ask in kinds()["ghn"].asks]
    assert page.back()
    assert not sheet.isVisible()


def test_another_carrier_is_picked_for_its_file_too(opened):
    page = opened[0]
    page.carrier.choice._pick(2)
    assert "viettelpost" in page.exports.tiles
    assert "ghn" not in page.exports.tiles
    page.carrier.choice._pick(0)
    assert "ghn" in page.exports.tiles
