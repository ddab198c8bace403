"""The second step: a file comes in with its photos, bad rows are mended, long files can be stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from coop_live.catalog.sample import sample
from coop_live.catalog.write import write_catalog
from coop_live.model import Product
from tests.ui.stand import wait_until
from tests.ui.start.first import LIST, first_start, page_of, press


@pytest.fixture
def program(qapp, tmp_path):
    (tmp_path / "home").mkdir()
    with first_start(qapp, tmp_path / "home") as opened:
        page_of(opened).go_to_step(1)
        yield opened


@pytest.fixture
def stick(tmp_path) -> Path:
    """A folder with a list and two photos, one in a folder of its own; names as people give them."""
    folder = tmp_path / "hàng tháng 11"
    (folder / "Ảnh").mkdir(parents=True)
    (folder / "hàng hóa – tết.csv").write_text(LIST, encoding="utf-8")
    art = sorted((Path(__file__).parents[3] / "assets" / "onair" / "art").glob("*.svg"))
    (folder / "C1.svg").write_bytes(art[0].read_bytes())
    (folder / "Ảnh" / "c 2.svg").write_bytes(art[1].read_bytes())
    return folder


def bring(program, path: Path) -> None:
    goods = page_of(program).goods
    goods.bring_in(path)
    wait_until(lambda: goods._watch is None)
    wait_until(lambda: goods.rows._shown.count == len(program.app.session.products))


def codes(program) -> list[str]:
    return [one.code for one in program.app.session.products]


def test_a_file_comes_in_with_the_photos_beside_it_and_says_what_it_had(program, stick):
    bring(program, stick / "hàng hóa – tết.csv")
    page, goods = page_of(program), page_of(program).goods
    assert codes(program) == ["C1", "C2", "C3", "C4", "C6"]
    assert [one.photo for one in program.app.session.products[:3]] == ["C1.svg", "c 2.svg", ""]
    assert goods.headline.text() == "5 món đã vào danh mục"
    assert goods.drop._second.text() == "Đã đọc 7 dòng · 2 ảnh khớp"
    assert set(goods.rows._shown.photos) == {"C1", "C2"}
    assert goods.rows.accessibleName().startswith("C1, Chè dây dạ cẩm, 85.000")
    assert page.list.rows[1].accessibleName().startswith("2. Hàng hóa, 5 món")


def test_bad_rows_are_mended_in_place_by_keyboard(program, stick):
    bring(program, stick / "hàng hóa – tết.csv")
    goods = page_of(program).goods
    first = goods.bad.buttons[0]
    assert "Dòng 6, Thiếu giá." in first.accessibleName()
    first.setFocus()
    press(program, Qt.Key.Key_Return)
    assert goods.bad.line is program.window.focusWidget()
    goods.bad.line.setText("sáu chục")
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: goods._watch is None and len(goods.bad.buttons) == 2)
    assert codes(program) == ["C1", "C2", "C3", "C4", "C6"]
    goods.bad.buttons[0].click()
    goods.bad.line.setText("60.000")
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: codes(program) == ["C1", "C2", "C3", "C4", "C5", "C6"])
    # The next one that is to be mended has the keyboard now.
    wait_until(lambda: goods.bad.buttons and program.window.focusWidget() is goods.bad.buttons[0])
    press(program, Qt.Key.Key_Return)
    assert goods.bad.line.text() == "C4"
    goods.bad.line.setText("C9")
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: codes(program)[-1] == "C9")
    wait_until(lambda: program.window.focusWidget() is page_of(program).next)
    assert not goods.bad.isVisible()
    assert [one.photo for one in program.app.session.products[:2]] == ["C1.svg", "c 2.svg"]


def test_esc_leaves_the_row_as_it_was_and_does_not_go_back(program, stick):
    bring(program, stick / "hàng hóa – tết.csv")
    page = page_of(program)
    page.goods.bad.buttons[0].click()
    assert page.back()
    assert page.goods.bad.line is None
    assert page.step is page.goods


def test_a_broken_workbook_is_told_and_changes_nothing(program, tmp_path):
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 this was a workbook once")
    page_of(program).goods.bring_in(broken)
    goods = page_of(program).goods
    wait_until(lambda: goods.bad.isVisible())
    assert goods.headline.text() == "Chưa món nào vào được danh mục"
    assert goods.bad.buttons == []
    assert codes(program) == []
    press(program, Qt.Key.Key_Return)
    assert page_of(program).step is page_of(program).obs


def many(tmp_path: Path, count: int) -> Path:
    goods = [Product(f"M{at}", f"Món thứ {at}", "gói", 1000 * (at % 90 + 10)) for at in range(count)]
    write_catalog(tmp_path / "nhiều.xlsx", goods)
    return tmp_path / "nhiều.xlsx"


def test_two_thousand_rows_show_how_far_they_are_and_come_in(program, tmp_path):
    path, goods = many(tmp_path, 2000), page_of(program).goods
    goods.bring_in(path)
    assert not goods.drop.choose.isEnabled()
    assert not goods.progress.isVisible()  # at once nothing flickers
    said = []

    def seen() -> bool:
        if goods.progress.isVisible():
            said.append(goods.progress.words.text())
        return goods._watch is None

    wait_until(seen, 90)
    assert any("/2.001 dòng" in one or one.startswith("Đang đưa vào danh mục") for one in said)
    assert len(codes(program)) == 2000
    wait_until(lambda: goods.more.isVisible())
    assert goods.more.text() == "và 1994 món nữa"
    assert not goods.progress.isVisible()


@pytest.mark.parametrize("by", ["button", "Esc"])
def test_a_long_reading_is_stopped_and_leaves_the_list_alone(program, tmp_path, by):
    path, goods = many(tmp_path, 2000), page_of(program).goods
    goods.bring_in(path)
    watch = goods._watch
    wait_until(lambda: watch.row > 1)
    if by == "Esc":
        press(program, Qt.Key.Key_Escape)
    else:
        goods.progress.stop.click()
    assert goods._watch is None
    assert page_of(program).step is goods
    assert goods.drop.choose.isEnabled()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert codes(program) == []
    assert not goods.bad.isVisible()


def test_the_filled_in_sample_is_saved_opened_and_read_when_it_is_done(program, tmp_path, monkeypatch):
    opened: list[Path] = []
    papers = tmp_path / "Tài liệu"
    papers.mkdir()
    monkeypatch.setattr("ui.start.goods_step.documents", lambda: str(papers))
    monkeypatch.setattr("ui.start.goods_step.open_file", opened.append)
    goods = page_of(program).goods
    goods.drop.template.click()
    wait_until(lambda: opened)
    assert opened == [papers / "danh-muc-mau.xlsx"]
    assert program.window.focusWidget() is goods.drop.again
    press(program, Qt.Key.Key_Return)  # Đọc tệp
    wait_until(lambda: len(codes(program)) == len(sample()) and goods._watch is None)
    # Read again after another change in Excel.
    write_catalog(opened[0], sample()[:2])
    goods.drop.again.click()
    wait_until(lambda: len(codes(program)) == 2)


def test_where_documents_cannot_be_written_another_place_is_asked_for(program, tmp_path, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr("ui.start.goods_step.documents", lambda: str(tmp_path / "gone" / "gone"))
    monkeypatch.setattr("ui.start.goods_step.open_file", opened.append)
    target = tmp_path / "mẫu của tôi.xlsx"
    monkeypatch.setattr("ui.start.goods_step.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    page_of(program).goods.drop.template.click()
    wait_until(lambda: opened)
    assert opened == [target]


def test_the_sample_is_taken_to_try(program):
    goods = page_of(program).goods
    goods.drop.sample.click()
    wait_until(lambda: len(codes(program)) == len(sample()))
    wait_until(lambda: not goods.drop.sample.isVisible())
    assert goods.headline.text() == f"{len(sample())} món trong danh mục"


def test_a_file_dropped_anywhere_is_read_here(program, stick):
    page = page_of(program)
    page.go_to_step(0)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stick / "hàng hóa – tết.csv"))])
    no, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, no))
    assert page.step is page.goods
    wait_until(lambda: len(codes(program)) == 5)


def test_what_was_read_outlives_a_change_of_language(program, stick):
    bring(program, stick / "hàng hóa – tết.csv")
    before = page_of(program)
    before.go_to_step(0)
    before.language.language.segments[2].click()
    wait_until(lambda: page_of(program) is not before)
    page_of(program).go_to_step(1)
    goods = page_of(program).goods
    assert len(goods.bad.buttons) == 2
    goods.bad.buttons[0].click()
    goods.bad.line.setText("60000")
    press(program, Qt.Key.Key_Return)
    wait_until(lambda: "C5" in codes(program))
