"""Parcels are brought on by scanning, by keys for many at once, and by a carrier's list; all undone again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coop_live.ledger.history import history_of
from coop_live.memo import memo_code
from coop_live.model import Comment, OrderState
from tests.ui.after.shipping.evening import SURE, UNSURE, hold_evening, kept
from tests.ui.stand import notices, running, shell_of, told, wait_until


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("parcels")) as opened:
        yield opened


@pytest.fixture
def opened(program):
    """The page with two orders that can go and one that cannot: (page, numbers)."""
    place, numbers = hold_evening(program, SURE, SURE, UNSURE)
    yield place.shipping, numbers
    notices(program)


def scan(qtbot, page, text: str) -> None:
    """Type as a scanner does, and wait for what is said back."""
    field = page.parcels.scan.field
    page.parcels.scan.said.hide()
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    wait_until(lambda: page.parcels.scan.said.isVisible())


def said(page) -> str:
    return page.parcels.scan.said.accessibleName()


def test_a_scan_packs_and_the_second_one_is_harmless(qtbot, program, opened):
    page, (first, *_) = opened
    name = kept(program, first).author_name
    scan(qtbot, page, memo_code(first))
    assert said(page) == f"#{first} {name} Đã gói"
    assert kept(program, first).state is OrderState.PACKED
    scan(qtbot, page, memo_code(first).lower())
    assert said(page) == f"#{first} {name} Đã gói từ trước rồi"
    assert kept(program, first).state is OrderState.PACKED

    qtbot.keyClick(page.parcels.scan.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: kept(program, first).state is OrderState.CONFIRMED)


def test_what_a_scan_does_is_chosen_and_a_parcel_that_comes_back_is_remembered(qtbot, program, opened):
    page, (first, *_) = opened
    scan_line = page.parcels.scan
    for place, state in ((1, OrderState.SHIPPED), (3, OrderState.RETURNED)):
        scan_line.modes.segments[place].click()
        assert scan_line.field.hasFocus()
        scan(qtbot, page, str(first))
        assert kept(program, first).state is state
    scan_line.modes.segments[0].click()
    before, session = kept(program, first), program.app.session
    session.begin("Buổi sau", ("facebook",)).result(10)
    again = Comment("facebook", "b2", "x1", before.author_name, "c4 1", 0, author_id=before.author_id)
    number = session.hear(again).result(10).order
    session.end().result(10)
    with program.app.ledger.read() as questions:
        assert history_of(questions.connection, number).returned == 1


@pytest.mark.parametrize("text", ["HTX999999", "rác", "00020101021138"])
def test_a_code_that_nobody_knows_is_told_and_does_nothing(qtbot, program, opened, text):
    page, numbers = opened
    scan(qtbot, page, text)
    assert not page.parcels.scan.said._number.isVisible()
    assert said(page)
    assert {kept(program, number).state for number in numbers} == {OrderState.CONFIRMED}


def test_scans_that_come_quickly_are_taken_one_after_the_other(qtbot, program, opened):
    page, numbers = opened
    for number in numbers:
        page.parcels.scan.field.setText(memo_code(number))
        qtbot.keyClick(page.parcels.scan.field, Qt.Key.Key_Return)
    wait_until(lambda: all(kept(program, number).state is OrderState.PACKED for number in numbers))


def test_all_that_are_ready_are_chosen_packed_and_taken_back_at_once(qtbot, program, opened):
    page, (first, second, unsure) = opened
    page.parcels.choose_ready()
    assert [one.order.number for one in page.parcels.chosen] == [first, second]
    assert "2 đơn đã chọn" in page.parcels.sum.text()
    qtbot.keyClick(page.parcels.list, Qt.Key.Key_G)
    wait_until(lambda: kept(program, second).state is OrderState.PACKED)
    assert kept(program, first).state is OrderState.PACKED
    assert kept(program, unsure).state is OrderState.CONFIRMED
    assert told(program) == ["Đã gói 2 đơn."]
    wait_until(lambda: len(page.parcels.filters.segments["packed"].accessibleName().split()) == 3)

    shell_of(program).after.undo()
    wait_until(lambda: kept(program, first).state is OrderState.CONFIRMED)
    assert kept(program, second).state is OrderState.CONFIRMED


def test_coming_back_is_asked_twice(qtbot, program, opened):
    page, (first, *_) = opened
    program.app.session.advance(first, OrderState.SHIPPED).result(10)
    button = next(one for step, one in page.parcels.steps.items() if step.value == "return")
    wait_until(lambda: page.parcels.list.go_to(first) and button.isVisible())
    button.click()
    assert button.text() == "Bấm lần nữa"
    assert kept(program, first).state is OrderState.SHIPPED
    button.click()
    wait_until(lambda: kept(program, first).state is OrderState.RETURNED)


def test_filters_count_and_the_list_says_why_an_order_cannot_go(opened):
    page, (first, _second, unsure) = opened
    filters = page.parcels.filters
    assert filters.segments["ready"].accessibleName() == "Đủ để gửi 2"
    filters.segments["lacking"].click()
    row = page.parcels.list.rows[0]
    assert (row.key, row.second) == (unsure, f"chưa rõ xã · {UNSURE}")
    filters.segments["all"].click()
    row = next(one for one in page.parcels.list.rows if one.key == first)
    assert row.second == "Xã Ia Hrung, Gia Lai"


def test_a_carrier_s_list_is_looked_at_before_it_is_done(qtbot, program, opened, tmp_path):
    page, (first, second, unsure) = opened
    for number in (first, second):
        program.app.session.advance(number, OrderState.SHIPPED).result(10)
    path = tmp_path / "van-don.csv"
    lines = (
        "STT;Mã đơn hàng;Trạng thái",
        f"1;{memo_code(first)};Giao hàng thành công",
        f"2;{memo_code(second)};Đã chuyển hoàn",
        f"3;{memo_code(unsure)};Chờ lấy hàng",
        "4;HTX999999;Giao thành công",
    )
    path.write_text("\n".join(lines), "utf-8")
    sheet = page.list_sheet
    sheet.look_at(path)
    wait_until(sheet.isVisible)
    assert [line.order.number for line in sheet.wanted] == [first, second]
    assert sheet.sum.text() == "Đã giao 1 · Hoàn về 1 · 2 dòng không đổi gì"
    assert kept(program, first).state is OrderState.SHIPPED
    qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    wait_until(lambda: kept(program, second).state is OrderState.RETURNED)
    wait_until(lambda: kept(program, first).state is OrderState.DELIVERED)
    assert not sheet.isVisible()


def test_labels_and_files_are_asked_for_the_chosen_orders(qtbot, program, opened):
    page, (first, second, _unsure) = opened
    place = shell_of(program).after
    asked = []
    page.labels_wanted.disconnect(place.print_labels)
    page.export_wanted.disconnect(place.export)
    page.labels_wanted.connect(lambda numbers: asked.append(("labels", numbers)))
    page.export_wanted.connect(lambda kind, numbers: asked.append((kind, numbers)))
    page.parcels.choose_ready()
    for kind in ("labels", "sheet", "packing", "picking"):
        page.exports.tiles[kind].click()
    for key in (Qt.Key.Key_E, Qt.Key.Key_P):
        qtbot.keyClick(page.parcels.list, key, Qt.KeyboardModifier.ControlModifier)
    chosen = (first, second)
    kinds = ("labels", "sheet", "packing", "picking", "ghn", "labels")
    assert asked == [(kind, chosen) for kind in kinds]
