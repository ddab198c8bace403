"""The order of the live is changed by dragging or by a typed place, never under a cell being typed into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare.rows import Column

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("order")) as opened:
        yield opened


@pytest.fixture
def place(program):
    shell = shell_of(program)
    shell.go_to("prepare")
    place = shell.prepare
    place.search.clear()
    place.table.drag.cancel()
    before = program.app.session.products
    yield place
    settle(program)
    program.app.session.import_catalog(before, keep_stock=True).result(10)
    settle(program)
    notices(program)


def settle(program) -> None:
    """Wait until the table shows what the ledger has."""
    place = shell_of(program).prepare
    program.app.ledger.write(lambda _tx: None).result(10)
    wait_until(lambda: codes(place) == [one.code for one in program.app.session.products])


def codes(place) -> list[str]:
    return [row.product.code for row in place.table.products.rows if not row.variant]


def grip(place, code: str) -> QPoint:
    """Return where the grip of a product is, its row in sight."""
    table = place.table
    number = next(n for n, row in enumerate(table.products.rows) if row.product.code == code)
    index = table.products.index(number, Column.ORDER)
    table.scrollTo(index)
    return table.visualRect(index).center()


def mouse(place, kind: QEvent.Type, where: QPoint) -> None:
    viewport = place.table.viewport()
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    spot = QPointF(viewport.mapToGlobal(where))
    QApplication.sendEvent(viewport, QMouseEvent(kind, QPointF(where), spot, button, held, NONE))


def drag(place, code: str, to: QPoint, *, let_go: bool = True) -> None:
    """Take a product by its grip and move it, as a hand does."""
    begin = grip(place, code)
    mouse(place, QEvent.Type.MouseButtonPress, begin)
    mouse(place, QEvent.Type.MouseMove, begin + QPoint(0, 15))
    mouse(place, QEvent.Type.MouseMove, to)
    if let_go:
        mouse(place, QEvent.Type.MouseButtonRelease, to)


def test_a_product_is_dragged_over_another_and_taken_back(program, place):
    before = codes(place)
    drag(place, "C4", grip(place, "C2") - QPoint(0, 15))
    wait_until(lambda: codes(place)[:4] == ["C1", "C4", "C2", "C3"])
    wait_until(lambda: place.table.current_row().product.code == "C4")
    wait_until(place.undo_button.isEnabled)
    place.undo()
    wait_until(lambda: codes(place) == before)


def test_a_product_with_its_sizes_goes_as_one_and_never_between_others_sizes(program, place):
    under = place.table.products.index(2, Column.NAME)  # the middle size of C1
    drag(place, "C3", place.table.visualRect(under).center())
    settle(program)
    assert codes(place)[:3] in (["C1", "C3", "C2"], ["C3", "C1", "C2"])
    rows = [row.product.code for row in place.table.products.rows]
    assert rows.count("C1") == 4
    first = rows.index("C1")
    assert rows[first : first + 4] == ["C1"] * 4


def test_a_line_shows_where_it_will_go_and_escape_lets_it_be(qtbot, program, place):
    before = codes(place)
    target = grip(place, "C2") - QPoint(0, 15)
    drag(place, "C3", target, let_go=False)
    assert (place.table.drag.code, place.table.drag.gap()) == ("C3", 1)
    picture = place.table.viewport().grab().toImage()
    top = place.table.rowViewportPosition(4)  # C2 comes after C1 and its three sizes
    ratio = picture.devicePixelRatio()
    colour = picture.pixelColor(round(300 * ratio), round((top - 1) * ratio))
    assert colour == place._kit.theme.colour("focus")
    qtbot.keyClick(place.table, Qt.Key.Key_Escape)
    assert place.table.drag.code == ""
    mouse(place, QEvent.Type.MouseButtonRelease, target)
    settle(program)
    assert codes(place) == before


def test_a_list_that_is_searched_keeps_its_order_and_says_why(program, place):
    place.search.setText("thảo")
    shown = [code for code in codes(place) if code]
    assert len(shown) > 1
    drag(place, shown[1], grip(place, shown[0]) - QPoint(0, 15))
    assert told(program) == ["Đang tìm: chưa đổi thứ tự được."]
    place.search.clear()
    settle(program)


def test_a_place_is_typed(qtbot, program, place):
    place.table.go_to("C4", Column.ORDER)
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("1")
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: codes(place)[0] == "C4")
    settle(program)
    place.table.products.typed.emit(place.table.products.rows[0], Column.ORDER, "99")
    assert told(program) == ["Không có thứ tự “99”."]


def test_rows_neither_come_nor_go_under_a_cell_that_is_typed_into(qtbot, program, place):
    place.table.go_to("C3", Column.NAME)
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    field.setText("Xịt họng mới")
    now = program.app.session.products
    program.app.session.import_catalog(now[::-1], keep_stock=True).result(10)
    QApplication.processEvents()
    assert field.isVisible()
    assert field.text() == "Xịt họng mới"
    qtbot.keyClick(field, ENTER)
    wait_until(lambda: program.app.session.product("C3").name == "Xịt họng mới")
    wait_until(lambda: codes(place)[0] == now[-1].code)


def test_a_drag_takes_what_is_typed_with_it(qtbot, program, place):
    place.table.go_to("C3", Column.NAME)
    qtbot.keyClick(place.table, ENTER)
    field = QApplication.focusWidget()
    field.setText("Xịt họng An Toàn")
    place.table.setFocus()  # as the press of the mouse does
    drag(place, "C4", grip(place, "C2") - QPoint(0, 15))
    wait_until(lambda: codes(place)[:4] == ["C1", "C4", "C2", "C3"])
    assert program.app.session.product("C3").name == "Xịt họng An Toàn"
