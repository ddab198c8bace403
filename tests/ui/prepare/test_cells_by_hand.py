"""Cells that are more than a line: what to say, minutes, the photo, and the panel of the whole product."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare.facts import TONIGHT_PLACE, Check
from ui.prepare.rows import Column
from ui.prepare.talk_field import TalkField

ENTER = Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("cells")) as opened:
        yield opened


@pytest.fixture
def place(program):
    shell = shell_of(program)
    shell.go_to("prepare")
    yield shell.prepare
    shell.prepare.table.leave_cell()
    shell.prepare.papers.put_away()
    notices(program)


def edit(qtbot, place, code: str, column: Column):
    """Open a cell by Enter, and return its field."""
    place.table.go_to(code, column)
    qtbot.keyClick(place.table, ENTER)
    return QApplication.focusWidget()


def kept(program, code: str):
    """Return a product as the ledger has it."""
    with program.app.ledger.read() as questions:
        return next(one for one in questions.products() if one.code == code)


def test_what_to_say_is_typed_line_by_line(qtbot, program, place):
    field = edit(qtbot, place, "C4", Column.TALK)
    assert isinstance(field, TalkField)
    assert field.toPlainText().split("\n") == list(program.app.session.product("C4").talk)
    assert field.geometry().height() > place.table.rowHeight(0), "several lines are seen at once"
    assert place.table.viewport().rect().contains(field.geometry())
    field.setPlainText("Bo ket")
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClick(field, ENTER, SHIFT)
    qtbot.keyClicks(field, "Thom lau")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: program.app.session.product("C4").talk == ("Bo ket", "Thom lau"))
    wait_until(place.table.hasFocus)


def test_escape_leaves_what_to_say_as_it_was(qtbot, program, place):
    before = program.app.session.product("C5").talk
    field = edit(qtbot, place, "C5", Column.TALK)
    field.setPlainText("Khác")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert place.table.hasFocus()
    assert program.app.session.product("C5").talk == before


def test_minutes_are_typed_added_up_and_kept(qtbot, program, place):
    field = edit(qtbot, place, "C1", Column.MINUTES)
    assert isinstance(field, QLineEdit)
    assert field.text() == "6"
    field.setText("10 phút")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: place.head.second.text() == "12 món · 62 phút dự kiến")
    assert kept(program, "C1").minutes == 10
    field = edit(qtbot, place, "C1", Column.MINUTES)
    field.setText("999")
    qtbot.keyClick(field, ENTER)
    assert told(program) == ["Phút phải từ 0 đến 240."]
    wait_until(place.undo_button.isEnabled)
    place.undo()
    wait_until(lambda: place.head.second.text() == "12 món · 58 phút dự kiến")


def photo(tmp_path, name: str) -> str:
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    assert image.save(str(tmp_path / name))
    return str(tmp_path / name)


def test_enter_on_the_photo_asks_for_one(qtbot, program, place, tmp_path, monkeypatch):
    chosen = (photo(tmp_path, "mat.png"), "")
    monkeypatch.setattr("ui.prepare.photo_taking.QFileDialog.getOpenFileName", lambda *_: chosen)
    place.table.go_to("C10", Column.PHOTO)
    qtbot.keyClick(place.table, ENTER)
    wait_until(lambda: program.app.session.product("C10").photo == "c10-mat.png")


def test_a_picture_dropped_on_a_row_is_the_photo_of_its_product(program, place, tmp_path):
    table = place.table
    table.go_to("C2", Column.NAME)
    where = table.viewport().mapTo(place, table.visualRect(table.currentIndex()).center())
    load = QMimeData()
    load.setUrls([QUrl.fromLocalFile(photo(tmp_path, "ngam.png"))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, load, Qt.MouseButton.LeftButton, none)
    place.dropEvent(event)
    wait_until(lambda: program.app.session.product("C2").photo == "c2-ngam.png")


def give(qtbot, field, text: str) -> None:
    """Type something else into a field of the panel and press Enter."""
    field.setFocus()
    field.setText(text)
    field.setModified(True)
    qtbot.keyClick(field, ENTER)


def test_what_has_no_cell_is_typed_in_the_panel(qtbot, program, place):
    place.table.go_to("C3", Column.CODE)
    qtbot.keyClick(place.table, ENTER)
    assert place.papers.isVisible()
    assert place.papers.fields["unit"].hasFocus()
    for part, text in (("unit", "lọ"), ("old_price", "99k"), ("member", "Nhóm Hoa"), ("aliases", "xịt, xit")):
        give(qtbot, place.papers.fields[part], text)
    wait_until(lambda: program.app.session.product("C3").aliases == ("xịt", "xit"))
    product = kept(program, "C3")
    assert (product.unit, product.old_price, product.member) == ("lọ", 99_000, "Nhóm Hoa")


@pytest.mark.parametrize(
    ("part", "text", "cause"),
    [
        ("unit", "", "Món phải có đơn vị."),
        ("unit", "kg", "Đổi sang “kg” thì cách đếm tồn khác đi."),
        ("old_price", "1000", "Giá cũ không cao hơn giá bán."),
        ("minutes", "lâu", "Phút “lâu” không phải số nguyên."),
        ("aliases", "C1", "Tên khác “C1” là mã của món khác."),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(qtbot, program, place, part, text, cause):
    before = program.app.session.product("C8")
    place.table.go_to("C8", Column.NAME)
    place.papers.open(part)
    give(qtbot, place.papers.fields[part], text)
    assert told(program) == [cause]
    assert program.app.session.product("C8") == before


def test_a_point_leads_to_the_very_field(program, place):
    place._fix(Check("warn", "?", codes=("C8",), rule="P1", field="member"))
    assert place.papers.fields["member"].hasFocus()
    place.papers.put_away()
    place._fix(Check("info", "?", codes=("C7",), field="photo"))
    assert place.table.currentIndex().column() == Column.PHOTO
    place.side.points.lead.emit(TONIGHT_PLACE)
    assert place.side.tonight.boxes["facebook"].hasFocus()


def test_every_cell_says_what_it_is(place):
    model, role = place.table.products, Qt.ItemDataRole.AccessibleTextRole
    said = [str(model.index(0, column).data(role)) for column in Column]
    words = (
        "Thứ tự 1",
        "Ảnh: có ảnh",
        "Mã C1",
        "Món",
        "Giá ₫ 85.000",
        "Tồn",
        "Chứng nhận",
        "Phút 6",
        "Nhớ nói",
    )
    for told_of_cell, word in zip(said, words, strict=True):
        assert told_of_cell.startswith(word)
        assert "Chè dây dạ cẩm An Toàn" in told_of_cell
