"""Addresses are put right by keys alone: a digit, a name that is typed, Enter, and the next one is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coop_live.places import find_communes
from tests.ui.after.shipping.evening import SURE, UNSURE, hold_evening, kept
from tests.ui.stand import notices, running, told, wait_until

HERE = find_communes("ia hrung")[0]


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("addresses")) as opened:
        yield opened


@pytest.fixture
def opened(program):
    """The page with two unsure addresses and a sure one: (place, card, numbers)."""
    place, numbers = hold_evening(program, UNSURE, SURE, UNSURE)
    place.shipping.take_keyboard()
    yield place, place.shipping.addresses, numbers
    notices(program)


def test_only_what_is_not_sure_is_asked_and_the_customer_s_words_stand_by(opened):
    _place, card, (first, _sure, last) = opened
    assert [row.key for row in card.list.rows] == [first, last]
    assert card.fields.order.number == first
    assert card.fields._said.text() == "“c4 2”"
    assert card.fields.address.text() == UNSURE
    assert [row.before for row in card.fields.choices.rows[:2]] == ["1", "2"]
    assert card.fields.commune.hasFocus()


def test_a_digit_takes_a_commune_and_the_next_address_comes(qtbot, program, opened):
    place, card, (first, _sure, last) = opened
    second = card.fields.choices.units[1]
    qtbot.keyClick(card.fields.commune, Qt.Key.Key_2)
    assert card.fields.order.number == last
    assert card.fields.commune.hasFocus()
    wait_until(lambda: kept(program, first).commune == second.ward_code)
    assert kept(program, first).address == UNSURE  # what the customer wrote stays
    wait_until(lambda: any(one.order.number == first and one.ready for one in place.shipping._shown))
    assert card.left == 1

    assert card.fields.commune.hasFocus()
    qtbot.keyClick(card.fields.commune, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: kept(program, first).commune is None)
    wait_until(lambda: card.left == 2)


def test_a_commune_is_found_by_its_name_old_or_new(qtbot, program, opened):
    _place, card, (first, *_) = opened
    field = card.fields.commune
    field.setText("ia yok")
    field.textEdited.emit("ia yok")
    assert card.fields.choices.units == (HERE,)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: kept(program, first).commune == HERE.ward_code)
    assert field.text() == ""


def test_arrows_walk_and_space_leaves_an_address_for_later(qtbot, opened):
    _place, card, (first, _sure, last) = opened
    field = card.fields.commune
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert card.fields.choices.unit() == card.fields.choices.units[1]
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert card.fields.order.number == last
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    assert card.fields.order.number == first


def test_a_name_that_nobody_has_says_what_to_try(opened):
    card = opened[1]
    card.fields.commune.setText("zzz")
    card.fields.commune.textEdited.emit("zzz")
    assert not card.fields.choices.isVisible()
    assert card.fields._none.text() == "Không có xã nào tên như vậy. Thử bớt chữ, hay tên cũ."


def test_what_is_missing_is_typed_and_a_bad_phone_is_told(qtbot, program):
    place, (number,) = hold_evening(program, None)
    program.app.session.set_contact(number, None, None).result(10)
    fields = place.shipping.addresses.fields
    wait_until(lambda: fields.phone.isVisible())
    place.shipping.take_keyboard()
    assert fields.phone.hasFocus()

    fields.phone.setText("0905")
    qtbot.keyClick(fields.phone, Qt.Key.Key_Return)
    assert told(program) == ["Chưa đọc được số điện thoại."]

    fields.phone.setText("0905 123 267")
    qtbot.keyClick(fields.phone, Qt.Key.Key_Return)
    wait_until(lambda: kept(program, number).phone == "+84905123267")
    fields.address.setText(SURE)
    qtbot.keyClick(fields.address, Qt.Key.Key_Return)
    wait_until(lambda: kept(program, number).address == SURE)
    wait_until(lambda: place.shipping.addresses.left == 0)
    assert place.shipping.addresses._all_clear.isVisible()


def test_a_guess_is_offered_but_enter_alone_takes_none(qtbot, program):
    place, (number,) = hold_evening(program, "chợ Chư Sê")
    card = place.shipping.addresses
    place.shipping.take_keyboard()
    assert card.fields.choices.rows[0].title == "Xã Chư Sê, Gia Lai"
    qtbot.keyClick(card.fields.commune, Qt.Key.Key_Return)
    assert card.left == 1
    qtbot.keyClick(card.fields.commune, Qt.Key.Key_1)
    wait_until(lambda: kept(program, number).commune == find_communes("chư sê")[0].ward_code)
    wait_until(lambda: place.shipping.addresses.left == 0)
    assert place.shipping.parcels.list.hasFocus()  # the next work
