"""The list of drafts becomes any other list of drafts without losing its rows or telling Qt a lie."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from coop_live.desk import Reading
from coop_live.model import Order, OrderState, PricedLine
from ui.goods import goods_words, in_short
from ui.live.draft_list import DraftDelegate, DraftModel, DraftView
from ui.live.draft_row import DraftRow, chips, spoken, stock_words
from ui.live.glow import AT_ONCE, Glow
from ui.live.open_draft import preview_words

TEA = PricedLine("C1", "100g", 2, "Chè dây", "gói", 85_000)
ONE = replace(TEA, qty=1)
ROOT = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)


def draft(number, **facts):
    order = Order(number, 1, OrderState.DRAFT, (TEA,), "facebook", "u", f"Khách {number}", confidence=0.95)
    return DraftRow(order, **facts)


queues = st.lists(st.lists(st.integers(1, 12), unique=True), min_size=1, max_size=8)


@given(queues)
def test_whatever_comes_goes_or_is_put_off_the_list_is_the_desk(steps):
    model = DraftModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for numbers in steps:
        model.take([draft(number) for number in numbers])
        assert [row.number for row in model.rows] == numbers


def test_a_confirmed_row_is_one_removal_and_the_others_stay(qtbot):
    model = DraftModel()
    model.take([draft(number) for number in (1, 2, 3)])
    removed, inserted = [], []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.take([draft(2), draft(3)])
    assert (removed, inserted) == ([(0, 0)], [])


def test_putting_off_is_one_removal_and_one_insertion():
    model = DraftModel()
    model.take([draft(number) for number in (1, 2, 3)])
    changes = []
    model.rowsRemoved.connect(lambda *_: changes.append("out"))
    model.rowsInserted.connect(lambda *_: changes.append("in"))
    model.take([draft(2), draft(3), draft(1)])
    assert changes == ["out", "in"]


def test_a_changed_row_is_told_alone():
    model = DraftModel()
    model.take([draft(1), draft(2)])
    changed = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    model.take([draft(1), draft(2, short=ONE)])
    assert changed == [(1, 1)]


def test_stock_is_said_in_words(qapp):
    assert stock_words(draft(1), wide=True) == ""
    assert stock_words(draft(1, first=replace(TEA, qty=3)), wide=False) == "Còn 3 · đến trước"
    assert stock_words(draft(1, short=ONE), wide=True) == "Chỉ còn 1 cho đơn này"
    assert stock_words(draft(1, short=ONE), wide=False) == "Chỉ còn 1"
    assert stock_words(draft(1, short=replace(TEA, qty=0)), wide=False) == "Hết hàng"


def test_a_draft_without_a_phone_says_so_and_one_with_a_phone_hides_it():
    assert chips(draft(1), wide=False, selected=False) == [("thiếu", "plain", "phone")]
    order = Order(
        2, 1, OrderState.DRAFT, (TEA,), "facebook", "u", "A", phone="+84905123267", note="Khách muốn đổi"
    )
    shown = chips(DraftRow(order), wide=True, selected=True)
    assert ("0905 xxx 267", "sky", "phone") in shown
    assert any(icon == "message-circle" for _text, _tone, icon in shown)


def test_a_row_is_spoken_and_shortened_by_codes():
    assert "2 Chè dây 100g" in spoken(draft(7), selected=False)
    assert in_short((TEA, TEA)) == "2 × C1 100g + 2 × C1 100g"


def test_one_new_draft_glows_and_fades_a_burst_does_not(theme, qtbot):
    owner = DraftModel()
    glow = Glow(theme, owner)
    told = []
    glow.changed.connect(told.append)
    glow.begin({7})
    qtbot.waitUntil(lambda: bool(told))
    qtbot.waitUntil(lambda: glow.of(7) == 0.0)
    told.clear()
    glow.begin(set(range(AT_ONCE + 1)))
    assert not told


def test_only_the_selected_row_is_open(theme, qtbot):
    view = DraftView(theme)
    qtbot.addWidget(view)
    model = DraftModel()
    delegate = DraftDelegate(theme, model, view)
    view.setModel(model)
    view.setItemDelegate(delegate)
    model.selected = 2
    model.take([draft(number) for number in (1, 2, 3)])
    heights = [view.sizeHintForRow(at) for at in range(3)]
    assert heights == [theme.height("row_draft"), theme.height("row_draft_open"), theme.height("row_draft")]


def test_a_weight_is_said_in_kilos_wherever_it_stands(qapp):
    assert in_short((ROOT, TEA)) == "1,5 kg C7 + 2 × C1 100g"
    assert goods_words((ROOT, TEA)) == "1,5 kg Đương quy, 2 Chè dây 100g"
    assert stock_words(draft(1, short=replace(ROOT, qty=300)), wide=False) == "Chỉ còn 300 g"
    assert preview_words(Reading((ROOT,))) == "1,5 kg C7 Đương quy"
