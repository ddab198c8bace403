"""The papers of a product are typed in the window, kept in the ledger and taken back like anything else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from coop_live.model import Certificate
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare.paper_words import CLASS_CHOICES, QR_CHOICES
from ui.prepare.rows import Column

ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
CONTROL = Qt.KeyboardModifier.ControlModifier
VIETGAP = Certificate("vietgap", "TT-0096", expires="2030-12-31")


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("papers")) as opened:
        yield opened


@pytest.fixture
def place(program):
    """The place in front without its panel; afterwards the list is the sample's again."""
    shell = shell_of(program)
    shell.go_to("prepare")
    QApplication.processEvents()
    yield shell.prepare
    settle(program)
    while shell.prepare.undo_button.isEnabled():
        shell.prepare.undo()
        settle(program)
    shell.prepare.papers.put_away()
    notices(program)


def settle(program) -> None:
    """Wait until all that was asked for is in the ledger, and heard of."""
    place = shell_of(program).prepare
    program.app.ledger.write(lambda _tx: None).result(10)
    wait_until(lambda: place.edits._asked is None and rows_are_new(program))


def rows_are_new(program) -> bool:
    """Return whether the table shows the products as the session has them."""
    rows = shell_of(program).prepare.table.products.rows
    return [row.product for row in rows if not row.variant] == list(program.app.session.products)


def papers_of(program, code: str) -> tuple[Certificate, ...]:
    """Return the papers of a product as the ledger has them."""
    return program.app.session.product(code).certificates


def open_for(qtbot, place, code: str):
    """Open the panel for a product as a person does; gives the panel."""
    place.table.go_to(code)
    wait_until(place.table.hasFocus)
    qtbot.keyClick(place.table, Qt.Key.Key_G, CONTROL)
    wait_until(place.papers.list.line.hasFocus)
    return place.papers


def type_into(field, text: str) -> None:
    """Type with Vietnamese marks: they come through the input method, as from UniKey."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(field, typed)


def type_paper(qtbot, panel, text: str) -> None:
    """Type a line and press Enter."""
    panel.list.line.selectAll()
    type_into(panel.list.line, text)
    qtbot.keyClick(panel.list.line, ENTER)


def test_a_typed_paper_is_read_back_kept_and_taken_back(qtbot, program, place):
    panel = open_for(qtbot, place, "C8")
    assert not place.side.isVisible()
    type_into(panel.list.line, "VietGAP TT-0096 đến 31/12/2030")
    assert [text for text, _ in panel.list.chips.chips] == ["VietGAP", "số TT-0096", "đến 31/12/2030"]
    qtbot.keyClick(panel.list.line, ENTER)
    settle(program)
    assert papers_of(program, "C8") == (VIETGAP,)
    assert panel.list.line.text() == ""
    qtbot.keyClick(panel.list.line, Qt.Key.Key_Z, CONTROL)
    wait_until(lambda: papers_of(program, "C8") == ())
    wait_until(lambda: panel.list.papers == ())


def test_a_line_that_cannot_be_read_says_why_and_stays(qtbot, program, place):
    panel = open_for(qtbot, place, "C8")
    type_into(panel.list.line, "OCOP 4 sao")
    assert "thiếu ngày cấp" in panel.list.hint.text()
    qtbot.keyClick(panel.list.line, ENTER)
    assert told(program) == ["OCOP thiếu ngày cấp."]
    assert panel.list.line.text() == "OCOP 4 sao"
    assert papers_of(program, "C8") == ()


def test_tab_leads_from_the_line_to_a_papers_buttons(qtbot, program, place):
    panel = open_for(qtbot, place, "C6")
    for name in ("Sửa giấy OCOP 3★", "Bỏ giấy OCOP 3★"):
        qtbot.keyClick(QApplication.focusWidget(), TAB)
        assert QApplication.focusWidget().accessibleName() == name
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(program)
    assert papers_of(program, "C6") == ()
    assert panel.list.line.hasFocus()


def test_a_paper_is_mended_in_its_place(qtbot, program, place):
    panel = open_for(qtbot, place, "C10")
    before = papers_of(program, "C10")
    qtbot.keyClick(panel.list.line, TAB)
    qtbot.keyClick(QApplication.focusWidget(), ENTER)
    assert panel.list.line.text() == "OCOP 3 sao 87/QĐ-UBND 20/05/2025 UBND huyện An Lão"
    type_paper(qtbot, panel, "OCOP 4 sao 88/QĐ-UBND 20/05/2026")
    settle(program)
    assert papers_of(program, "C10") == (
        Certificate("ocop", "88/QĐ-UBND", 4, issued="2026-05-20"),
        before[1],
    )


def test_two_choices_at_once_are_both_kept(program, place, qtbot):
    panel = open_for(qtbot, place, "C8")
    panel.law_class.picked.emit(CLASS_CHOICES.index("other"))
    panel.qr.picked.emit(QR_CHOICES.index("trace"))
    settle(program)
    product = program.app.session.product("C8")
    assert (product.law_class, product.qr) == ("other", "trace")
    assert panel.law_class.text() == "Loại khác"
    assert panel.qr.text() == "Nguồn gốc"


def test_choices_for_two_products_at_once_forget_neither(program, place, qtbot):
    panel = open_for(qtbot, place, "C8")
    panel.law_class.picked.emit(CLASS_CHOICES.index("other"))
    place.table.go_to("C7")
    panel.law_class.picked.emit(CLASS_CHOICES.index("cosmetic"))
    settle(program)
    classes = [program.app.session.product(code).law_class for code in ("C8", "C7")]
    assert classes == ["other", "cosmetic"]


def test_a_short_name_is_kept_when_the_field_is_left(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    assert panel.air_name.placeholderText() == "Chè dây dạ cẩm An Toàn"
    panel.air_name.setFocus()
    type_into(panel.air_name, "Chè An Toàn")
    place.table.setFocus()
    settle(program)
    assert program.app.session.product("C1").air_name == "Chè An Toàn"


def test_what_a_unit_weighs_is_typed_as_people_say_it(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    field = panel.fields["grams"]
    field.setFocus()
    type_into(field, "1,2 kg")
    qtbot.keyClick(field, ENTER)
    settle(program)
    assert program.app.session.product("C1").grams == 1_200
    field.selectAll()
    type_into(field, "x")
    qtbot.keyClick(field, ENTER)
    assert told(program) == ["Nặng (g) “x” chưa rõ."]


def test_news_never_type_over_a_hand(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    panel.air_name.setFocus()
    type_into(panel.air_name, "Chè")
    program.app.session.set_stock("C7", 3).result(10)
    wait_until(lambda: place.stock["C7", ""].left == 3)
    assert panel.air_name.text() == "Chè"
    place.table.go_to("C2", Column.NAME)
    assert panel.air_name.text() == "Bột ngâm chân Nẫu Ecofarm"


def test_a_wrong_bar_code_is_marked_and_told_once(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    panel.gtin.setFocus()
    panel.gtin.selectAll()
    type_into(panel.gtin, "8930000000018")
    qtbot.keyClick(panel.gtin, ENTER)
    assert told(program) == ["Mã vạch 8930000000018 sai số cuối."]
    assert panel.gtin.property("wrong") == "true"
    place.table.setFocus()
    assert notices(program) == []
    assert program.app.session.product("C1").gtin == "8930000000019"


def test_the_panel_follows_the_row_and_forgets_a_line_begun_for_another(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    type_into(panel.list.line, "OCOP 4")
    place.table.go_to("C5")
    assert panel.list.line.text() == ""
    assert panel.head.second.text() == "C5 · Viên ngậm thảo dược"
    assert "Xác nhận quảng cáo" in panel.list.hint.text()


def test_escape_gives_the_side_back_and_the_keyboard_to_the_table(qtbot, program, place):
    panel = open_for(qtbot, place, "C1")
    qtbot.keyClick(panel.list.line, ESCAPE)
    assert not panel.isVisible()
    assert place.side.isVisible()
    assert place.table.hasFocus()


def test_while_live_papers_are_only_read(qtbot, program, place):
    program.app.session.begin("Bán thử", ("facebook",)).result(10)
    wait_until(lambda: place.table.products.locked)
    place.table.go_to("C1")
    place.papers.open()
    assert not place.papers.list.line.isEnabled()
    assert place.papers.close_button.hasFocus()
    program.app.session.end().result(10)
    wait_until(place.papers.list.line.isEnabled)


@pytest.mark.parametrize(("side", "said"), [(800, []), (320, ["Ảnh nhỏ: cạnh ngắn 320 điểm."])])
def test_a_photo_is_chosen_and_a_small_one_told(program, place, qtbot, tmp_path, monkeypatch, side, said):
    image = QImage(900, side, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    assert image.save(str(tmp_path / f"Mật ong {side}.png"))
    chosen = (str(tmp_path / f"Mật ong {side}.png"), "")
    monkeypatch.setattr("ui.prepare.photo_taking.QFileDialog.getOpenFileName", lambda *_: chosen)
    panel = open_for(qtbot, place, "C10")
    panel.photo_button.click()
    wait_until(lambda: program.app.session.product("C10").photo == f"c10-mat-ong-{side}.png")
    assert (place._kit.photo_folder / f"c10-mat-ong-{side}.png").is_file()
    wait_until(lambda: len(shell_of(program).notices.waiting) == len(said))
    assert notices(program) == said
    wait_until(lambda: panel.photo.image is not None and panel.photo.image.pixelColor(9, 9).green() > 99)


def test_no_choice_of_photo_changes_nothing(program, place, qtbot, monkeypatch):
    monkeypatch.setattr("ui.prepare.photo_taking.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    before = program.app.session.products
    open_for(qtbot, place, "C10").photo_button.click()
    settle(program)
    assert program.app.session.products == before


def test_a_new_price_list_takes_no_papers_away(program, place, tmp_path):
    (tmp_path / "gia.csv").write_text("Mã,Tên,Giá\nC1,Chè dây,90000\n", encoding="utf-8")
    before = papers_of(program, "C1")
    place.bring_in(tmp_path / "gia.csv")
    wait_until(lambda: program.app.session.product("C1").price == 90_000)
    assert papers_of(program, "C1") == before != ()
