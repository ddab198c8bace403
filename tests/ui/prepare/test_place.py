"""The place Chuẩn bị: a list comes in, is mended by keyboard, and every change can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from coop_live.model import Comment
from coop_live.policy import own_path
from coop_live.settings import load
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare.facts import Check
from ui.prepare.place import PreparePlace
from ui.prepare.points import Points
from ui.prepare.product_model import OBJECTION_ROLE
from ui.prepare.readiness import Readiness
from ui.prepare.rows import Column, moved
from ui.prepare.talk_field import TalkField
from ui.prepare.ticks import read_ticks, ticks_path
from ui.widgets.check import Check as Tick

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("prepare")) as opened:
        yield opened


@pytest.fixture
def place(program):
    """The place in front, its list the sample's again, nothing told."""
    shell = shell_of(program)
    shell.go_to("prepare")
    shell.prepare.search.clear()
    yield shell.prepare
    settle(program)
    while shell_of(program).prepare.undo_button.isEnabled():
        take_back(program)
    notices(program)


def settle(program) -> None:
    """Wait until all that was asked for is in the ledger, and in the table."""
    place = shell_of(program).prepare
    program.app.ledger.write(lambda _tx: None).result(10)
    QApplication.processEvents()
    wait_until(lambda: codes(place) == [one.code for one in program.app.session.products])
    with program.app.ledger.read() as questions:
        stock = questions.stock()
    wait_until(lambda: place.stock == stock)


def take_back(program) -> None:
    """Undo one act and wait for the table to show it."""
    shell_of(program).prepare.undo()
    settle(program)


def sell(program, code: str, qty: int) -> int:
    """Confirm an order of one product in a live session that begins and ends around it."""
    session = program.app.session
    session.begin("Bán thử", ("facebook",)).result(10)
    said = Comment("facebook", "1", f"c-{code}-{qty}", "Lan", f"{code} {qty}", 0, author_id="lan")
    number = session.hear(said).result(10).order
    session.confirm(number).result(10)
    session.end().result(10)
    settle(program)
    return number


def codes(place) -> list[str]:
    """Return the codes in the table, in its order."""
    return [row.product.code for row in place.table.products.rows if not row.variant]


def left(program, code: str) -> int:
    """Return the ledger's stock of a product."""
    with program.app.ledger.read() as questions:
        return questions.stock()[code, ""].left


def put_on(place, code: str, column: Column) -> None:
    """Put the keyboard on a cell."""
    place.table.go_to(code, column)
    assert place.table.current_row().product.code == code


def type_into_cell(qtbot, place, text: str) -> None:
    """Edit the current cell as a person does."""
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | TalkField)
    (field.setText if isinstance(field, QLineEdit) else field.setPlainText)(text)
    qtbot.keyClick(field, ENTER)


def test_the_sample_fills_the_table_and_takes_the_keyboard(place):
    assert codes(place)[0] == "C1"
    assert place.head.second.text() == "12 món · 58 phút dự kiến"
    wait_until(place.table.hasFocus)


def test_a_stock_is_typed_over_by_enter(qtbot, program, place):
    put_on(place, "C2", Column.STOCK)
    type_into_cell(qtbot, place, "36")
    wait_until(lambda: left(program, "C2") == 36)
    wait_until(lambda: place.table.current_row().left == 36)


def test_a_price_that_is_none_is_told_and_changes_nothing(qtbot, program, place):
    put_on(place, "C2", Column.PRICE)
    type_into_cell(qtbot, place, "rẻ lắm")
    assert told(program) == ["Giá “rẻ lắm” chưa rõ."]
    assert program.app.session.product("C2").price == 120_000


def test_escape_leaves_a_cell_as_it_was(qtbot, program, place):
    put_on(place, "C2", Column.NAME)
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, ESCAPE)
    assert place.table.hasFocus()
    assert program.app.session.product("C2").name == "Bột ngâm chân thảo dược Nẫu Ecofarm"


def test_a_new_name_is_kept_and_taken_back(qtbot, program, place):
    put_on(place, "C3", Column.NAME)
    type_into_cell(qtbot, place, "Xịt họng An Toàn")
    wait_until(lambda: program.app.session.product("C3").name == "Xịt họng An Toàn")
    wait_until(place.undo_button.isEnabled)
    qtbot.keyClick(place.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: program.app.session.product("C3").name == "Xịt họng thảo dược")


def test_news_never_type_over_a_hand(qtbot, program, place):
    put_on(place, "C6", Column.NAME)
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    field.setText("Dứa sấy dẻo")
    program.app.session.set_stock("C7", 3).result(10)
    wait_until(lambda: place.stock["C7", ""].left == 3)
    place.table.products.dataChanged.emit(place.table.currentIndex(), place.table.currentIndex())
    assert field.text() == "Dứa sấy dẻo"
    qtbot.keyClick(field, ESCAPE)


def test_a_change_of_words_forgets_no_sale(qtbot, program, place):
    program.app.session.set_stock("C4", 5).result(10)
    wait_until(lambda: ("C4", "") in place.stock and place.stock["C4", ""].left == 5)
    put_on(place, "C4", Column.TALK)
    type_into_cell(qtbot, place, "Bồ kết; Thơm lâu")
    wait_until(lambda: program.app.session.product("C4").talk == ("Bồ kết", "Thơm lâu"))
    assert left(program, "C4") == 5


def test_a_list_changed_before_anything_is_read_keeps_every_count(program, place):
    with program.app.ledger.read() as questions:
        counted = questions.stock()
    assert counted
    fresh = PreparePlace(place._kit)
    fresh.table.setCurrentIndex(fresh.table.products.index(0, Column.NAME))
    fresh.move_row(1)
    settle(program)
    fresh.deleteLater()
    assert program.app.session.products[1].code == "C1"
    with program.app.ledger.read() as questions:
        assert {where: one.left for where, one in questions.stock().items()} == {
            where: one.left for where, one in counted.items()
        }
    program.app.session.import_catalog(moved(program.app.session.products, 1, -1), keep_stock=True).result(10)


def test_undo_brings_no_sold_goods_back(qtbot, program, place):
    before = left(program, "C3")
    put_on(place, "C3", Column.NAME)
    type_into_cell(qtbot, place, "Xịt họng An Toàn")
    wait_until(place.undo_button.isEnabled)
    sell(program, "C3", 2)
    take_back(program)
    assert program.app.session.product("C3").name == "Xịt họng thảo dược"
    assert left(program, "C3") == before - 2


def test_words_and_figures_are_taken_back_in_one_order(qtbot, program, place):
    before, name = left(program, "C3"), program.app.session.product("C3").name
    put_on(place, "C3", Column.NAME)
    type_into_cell(qtbot, place, "Xịt họng An Toàn")
    wait_until(place.undo_button.isEnabled)
    put_on(place, "C3", Column.STOCK)
    type_into_cell(qtbot, place, "90")
    wait_until(lambda: left(program, "C3") == 90)
    settle(program)
    sell(program, "C3", 3)
    take_back(program)
    assert (left(program, "C3"), program.app.session.product("C3").name) == (before - 3, "Xịt họng An Toàn")
    take_back(program)
    assert (left(program, "C3"), program.app.session.product("C3").name) == (before - 3, name)
    assert not place.undo_button.isEnabled()


def test_a_typed_figure_is_taken_back_during_the_live_but_not_a_word(qtbot, program, place):
    put_on(place, "C2", Column.NAME)
    type_into_cell(qtbot, place, "Bột ngâm chân")
    wait_until(place.undo_button.isEnabled)
    before = left(program, "C2")
    program.app.session.begin("Bán thử", ("facebook",)).result(10)
    put_on(place, "C2", Column.STOCK)
    type_into_cell(qtbot, place, "77")
    wait_until(lambda: left(program, "C2") == 77)
    settle(program)
    take_back(program)
    assert left(program, "C2") == before
    assert not place.undo_button.isEnabled()
    place.undo()
    assert told(program) == ["Đang live: chỉ sửa được tồn."]
    program.app.session.end().result(10)
    wait_until(place.undo_button.isEnabled)


def test_keys_of_the_table_leave_the_list_alone_elsewhere(qtbot, program, place):
    before = codes(place)
    put_on(place, "OX", Column.NAME)
    box = place.side.tonight.boxes["zalo"]
    box.setFocus()
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(program)
    assert (codes(place), notices(program)) == (before, [])
    assert not place.undo_button.isEnabled()


def test_alt_and_arrows_change_the_order_of_the_live(qtbot, place):
    put_on(place, "C1", Column.NAME)
    qtbot.keyClick(place.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wait_until(lambda: codes(place)[:2] == ["C2", "C1"])
    wait_until(lambda: place.table.current_row().product.code == "C1")


def test_delete_takes_a_product_out_and_offers_it_back(qtbot, program, place):
    put_on(place, "OX", Column.NAME)
    qtbot.keyClick(place.table, Qt.Key.Key_Delete)
    wait_until(lambda: "OX" not in codes(place))
    wait_until(lambda: shell_of(program).notices.waiting)
    (said,) = shell_of(program).notices.waiting
    assert said.cause == "Đã bớt OX."
    said.action[1]()
    wait_until(lambda: "OX" in codes(place))


def test_insert_leads_to_the_line_for_a_new_product(qtbot, program, place):
    qtbot.keyClick(place.table, Qt.Key.Key_Insert)
    assert place.new_line.hasFocus()
    place.new_line.setText("C99 Măng khô 120k")
    qtbot.keyClick(place.new_line, ENTER)
    wait_until(lambda: codes(place)[-1] == "C99")
    place.new_line.setText("Măng")
    qtbot.keyClick(place.new_line, ENTER)
    assert told(program) == ["Chưa đủ tên và giá."]


def test_a_slash_searches_and_escape_shows_all_again(qtbot, place):
    qtbot.keyClick(place.table, "/")
    assert place.search.hasFocus()
    place.search.setText("mat ong")
    assert codes(place) == ["C10"]
    qtbot.keyClick(place.search, ESCAPE)
    assert len(codes(place)) == 12


def test_a_file_comes_in_with_a_report_that_escape_puts_away(qtbot, program, place, tmp_path):
    (tmp_path / "hang.csv").write_text("Mã,Tên,Giá\nC1,Chè dây,85000\nC2,Măng khô,\n", encoding="utf-8")
    place.bring_in(tmp_path / "hang.csv")
    wait_until(lambda: codes(place) == ["C1"])
    assert place.report.isVisible()
    qtbot.keyClick(place.table, ESCAPE)
    assert not place.report.isVisible()


def test_an_import_is_taken_back_with_the_counts_of_now(program, place, tmp_path):
    put_on(place, "C2", Column.STOCK)
    place.table.products.typed.emit(place.table.current_row(), Column.STOCK, "61")
    wait_until(lambda: left(program, "C2") == 61)
    (tmp_path / "hang.csv").write_text("Mã,Tên,Giá,Tồn\nC2,Bột ngâm chân,85000,33\n", encoding="utf-8")
    place.bring_in(tmp_path / "hang.csv")
    wait_until(lambda: codes(place) == ["C2"])
    assert left(program, "C2") == 33
    settle(program)
    take_back(program)
    assert told(program) == ["Đã lấy lại danh mục trước."]
    assert (len(codes(place)), left(program, "C2")) == (12, 33)
    assert not place.undo_button.isEnabled()


def test_a_file_is_dropped_anywhere_on_the_place(program, place, tmp_path):
    path = tmp_path / "hang.csv"
    path.write_text("Mã,Tên,Giá\nC7,Đương quy,160000\n", encoding="utf-8")
    load_of = QMimeData()
    load_of.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left_button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, load_of, left_button, none)
    place.dragEnterEvent(enter)
    assert enter.isAccepted()
    place.dropEvent(QDropEvent(QPointF(5, 5), copy, load_of, left_button, none))
    wait_until(lambda: codes(place) == ["C7"])


def test_a_picture_is_no_list(place, tmp_path):
    load_of = QMimeData()
    load_of.setUrls([QUrl.fromLocalFile(str(tmp_path / "che.png"))])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, load_of, Qt.MouseButton.LeftButton, none)
    enter.ignore()
    place.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_tonights_platforms_are_kept_in_the_settings(qtbot, program, place, tmp_path_factory):
    qtbot.mouseClick(place.side.tonight.boxes["tiktok"], Qt.MouseButton.LeftButton)
    assert program.settings.live.platforms == ("facebook", "tiktok")
    assert program.app.settings.live.platforms == ("facebook", "tiktok")
    path = program.app.ledger.path.parent / "settings.toml"
    wait_until(lambda: load(path)[0].live.platforms == ("facebook", "tiktok"))


def test_a_point_to_mend_leads_to_its_row(qtbot, program, place):
    program.app.session.set_stock("OX", 0).result(10)
    wait_until(lambda: any(row.product.code == "OX" and row.left == 0 for row in place.table.products.rows))
    place.side.points.fix.emit(Check("warn", "OX: kho còn 0", codes=("OX",)))
    assert place.table.current_row().product.code == "OX"
    assert place.table.hasFocus()


def mend(program, place, code: str, **parts) -> None:
    """Give one product other words and wait until the rules have looked at them."""
    now = program.app.session.products
    changed = tuple(replace(one, **parts) if one.code == code else one for one in now)
    place.edits.change(changed)
    settle(program)


def points_of(place) -> list[Check]:
    return list(place.side.points._points)


def test_words_that_the_rules_forbid_are_marked_told_and_lead_to_their_cell(program, place):
    mend(program, place, "C10", talk=("Chữa khỏi ho",))
    wait_until(lambda: any(one.codes == ("C10",) and one.level == "block" for one in points_of(place)))
    point = next(one for one in points_of(place) if one.codes == ("C10",))
    place.table.go_to("C10", Column.TALK)
    cell = place.table.currentIndex()
    assert point.remedy in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(OBJECTION_ROLE)
    assert not cell.siblingAtColumn(Column.NAME).data(OBJECTION_ROLE)
    place.table.go_to("C1")
    place._fix(point)
    assert (place.table.current_row().product.code, place.table.currentIndex().column()) == (
        "C10",
        Column.TALK,
    )
    assert not place.papers.isVisible()


def test_a_paper_that_is_wanting_leads_to_the_papers_of_its_product(program, place):
    wait_until(lambda: any(one.field == "certificates" for one in points_of(place)))
    place._fix(next(one for one in points_of(place) if one.field == "certificates"))
    assert place.table.current_row().product.code == "C6"
    assert place.papers.isVisible()
    assert place.back()


def test_a_sale_asks_the_rules_nothing_anew(program, place):
    wait_until(lambda: place.ready._asked is not None and not place.ready._look._busy)
    before = place.ready._guard
    left = program.app.session.product("C2").stock
    program.app.session.set_stock("C2", (left or 0) + 5).result(10)
    settle(program)
    assert place.ready._guard is before
    assert not place.ready._look._busy


def test_a_tick_is_kept_for_today(qtbot, program, place):
    wait_until(lambda: any(one.ask for one in points_of(place)))
    box = next(one for one in place.side.points.findChildren(Tick) if not one.isHidden())
    rule = next(one.rule for one in points_of(place) if one.ask)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    wait_until(lambda: rule in read_ticks(ticks_path(), date.today()))
    again = Readiness(Points(place._kit.theme), place)
    again.show(place._kit, program.app.session.products, place._known, ("facebook",))
    wait_until(lambda: again._ticks == {rule})
    assert again._points._ticks == {rule}
    again._day = date.today() - timedelta(days=1)
    again.show(place._kit, program.app.session.products, place._known, ("facebook",))
    assert again._ticks == frozenset()


def test_own_rules_that_cannot_be_read_are_told_the_next_time_it_is_looked_at(program, place):
    own = own_path()
    own.write_text("[[rule]]\nlevel = 'odd'\n", encoding="utf-8")
    try:
        place.entered()
        wait_until(lambda: any(one.rule == "own-rules" for one in points_of(place)))
    finally:
        own.unlink()
    place.entered()
    wait_until(lambda: not any(one.rule == "own-rules" for one in points_of(place)))


def test_a_lot_comes_in_by_one_line_and_is_taken_back(qtbot, program, place):
    place.table.go_to("C10")
    before = place.stock["C10", ""].left
    place.list.lot.line.setText("20, L3, Mai Thị Lam, 2/11/2026, VietGAP 0123")
    qtbot.keyClick(place.list.lot.line, ENTER)
    wait_until(lambda: "C10" in codes(place) and place.stock["C10", ""].left == before + 20)
    wait_until(lambda: "L3 còn 20/20 (Mai Thị Lam)" in place.list.lot.lots.text())
    assert place.list.lot.line.text() == ""
    take_back(program)
    assert place.stock["C10", ""].left == before
    wait_until(lambda: place.list.lot.lots.text() == "")


def test_a_lot_that_cannot_be_read_stays_in_its_line(qtbot, program, place):
    place.table.go_to("C10")
    place.list.lot.line.setText("hai chục, L3")
    qtbot.keyClick(place.list.lot.line, ENTER)
    assert told(program) == ["Chưa đọc được lô hàng."]
    assert place.list.lot.line.text() == "hai chục, L3"
    place.list.lot.line.clear()


def test_a_product_whose_sizes_are_counted_apart_wants_the_size(qtbot, program, place):
    place.table.go_to("C1")
    place.list.lot.line.setText("5, L1")
    qtbot.keyClick(place.list.lot.line, ENTER)
    assert told(program) == ["Món C1 đếm riêng từng loại."]
    place.list.lot.line.clear()
