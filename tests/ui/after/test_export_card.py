"""The tiles of what leaves the book: those that can be written, by keys too, side by side if they fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from coop_live.sending_out import KINDS
from coop_live.settings import Settings
from ui.after.export_card import Export, ExportCard
from ui.after.shipping.exports import size_words, ways_of

WAYS = (
    Export("sheet", "file-spreadsheet", "Phiếu đơn", "Excel, CSV"),
    Export("labels", "printer", "Tem 100×150", "143 tem"),
    Export("no-such-kind", "truck", "Chưa có", ""),
)


@pytest.fixture
def card(theme, qtbot):
    made = ExportCard(theme)
    qtbot.addWidget(made)
    made.show_exports(WAYS, "143 đơn đủ để gửi")
    made.resize(420, 240)
    made.show()
    return made


def test_what_nothing_writes_is_left_out_and_a_tile_says_all_of_itself(card):
    assert list(card.tiles) == ["sheet", "labels"]
    assert card.tiles["labels"].accessibleName() == "Tem 100×150: 143 tem"
    assert card.tiles["labels"].toolTip()


def test_a_tile_is_pressed_by_enter(qtbot, card):
    asked = []
    card.wanted.connect(asked.append)
    qtbot.keyClick(card.tiles["sheet"], Qt.Key.Key_Return)
    card.tiles["labels"].click()
    assert asked == ["sheet", "labels"]


def test_a_tile_keeps_its_place_when_only_its_words_change(card):
    before = card.tiles["labels"]
    card.show_exports([replace(one, second="12") for one in WAYS])
    assert card.tiles["labels"] is before
    assert before.accessibleName() == "Tem 100×150: 12"


def test_a_narrow_card_has_its_tiles_under_each_other_and_a_wide_one_beside(card):
    sheet, labels = card.tiles["sheet"], card.tiles["labels"]
    assert sheet.y() == labels.y()
    card.resize(180, 300)
    card._grid.activate()
    assert sheet.x() == labels.x()
    card.resize(420, 300)
    card._grid.activate()
    assert sheet.x() < labels.x()


def test_without_orders_the_tiles_say_why_they_cannot_be_pressed(card):
    card.set_usable(False, "Chưa có đơn nào được chốt")
    assert not card.tiles["sheet"].isEnabled()
    assert "Chưa có đơn nào được chốt" in card.tiles["sheet"].toolTip()
    card.set_usable(True)
    assert card.tiles["sheet"].isEnabled()


def test_the_sums_offer_the_chosen_carrier_and_size():
    settings = Settings()
    settings = replace(settings, shipping=replace(settings.shipping, carrier="viettelpost", label_size="a4"))
    ways = {one.kind: one for one in ways_of(settings, 152, 143)}
    assert set(ways) <= {*KINDS, "labels"}
    assert (ways["viettelpost"].words, ways["viettelpost"].second) == ("Tệp Viettel Post", "143 đơn")
    assert (ways["labels"].words, ways["labels"].second) == ("Tem A4", "152 tem")
    assert size_words("100x150") == "100×150"
