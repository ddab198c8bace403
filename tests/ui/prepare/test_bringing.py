"""Files come in and go out with progress; what is stopped leaves everything as it was."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from coop_live.catalog.files import read_catalog
from coop_live.catalog.write import write_catalog
from coop_live.model import Product
from tests.ui.stand import notices, running, shell_of, told, wait_until
from ui.prepare import bringing
from ui.prepare.progress_line import ProgressLine


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("bringing")) as opened:
        yield opened


@pytest.fixture
def place(program):
    shell = shell_of(program)
    shell.go_to("prepare")
    yield shell.prepare
    notices(program)


@pytest.fixture
def slow(monkeypatch):
    """A reading that waits after its first rows until it is let go."""
    go_on = threading.Event()
    real = bringing.read_file

    def read(path, folder, report):
        def held(done: int, total: int) -> None:
            report(done, total)
            if (done, total) == (2, 5):
                go_on.wait(20)

        return real(path, folder, held)

    monkeypatch.setattr(bringing, "read_file", read)
    monkeypatch.setattr(bringing, "OFTEN", -1.0)  # every report, so that none is missed
    yield go_on
    go_on.set()


def goods(count: int) -> tuple[Product, ...]:
    return tuple(Product(f"M{n}", f"Món {n}", "gói", 50_000, minutes=4) for n in range(1, count + 1))


def test_a_slow_file_says_how_far_it_is_and_escape_stops_it(qtbot, program, place, tmp_path, slow):
    write_catalog(tmp_path / "hang.xlsx", goods(5))
    before = program.app.session.products
    place.bring_in(tmp_path / "hang.xlsx")
    progress = place.list.progress
    wait_until(lambda: progress.words.text() == "Đang nhập hang.xlsx: 2/5 dòng")
    wait_until(progress.isVisible)  # after half a second
    assert progress.stop.isVisible()
    place.table.setFocus()
    qtbot.keyClick(place.table, Qt.Key.Key_Escape)
    slow.set()
    assert told(program) == ["Đã dừng nhập."]
    assert not progress.isVisible()
    assert program.app.session.products == before
    assert not place.undo_button.isEnabled()
    assert not place.report.isVisible()


def test_a_file_that_is_let_go_on_comes_in(program, place, tmp_path, slow):
    write_catalog(tmp_path / "hang.xlsx", goods(5))
    slow.set()
    place.bring_in(tmp_path / "hang.xlsx")
    wait_until(lambda: len(program.app.session.products) == 5)
    wait_until(lambda: not place.bringing.busy)
    wait_until(lambda: place.head.second.text() == "5 món · 20 phút dự kiến")
    assert place.report.isVisible()
    place.report.put_away()
    wait_until(place.undo_button.isEnabled)
    place.undo()
    assert told(program) == ["Đã lấy lại danh mục trước."]
    wait_until(lambda: len(program.app.session.products) == 12)


def test_the_list_goes_out_as_a_workbook_that_comes_in_the_same(program, place, tmp_path):
    target = tmp_path / "ra.xlsx"
    products = program.app.session.products
    place.bringing.write(target, products)
    assert told(program) == ["Đã lưu ra.xlsx."]
    assert [(one.code, one.minutes) for one in read_catalog(target).products] == [
        (one.code, one.minutes) for one in products
    ]


def test_writing_that_is_stopped_leaves_the_old_file(program, place, tmp_path, monkeypatch):
    target = tmp_path / "ra.xlsx"
    target.write_bytes(b"as it was")
    real = bringing.write_catalog

    def write(path, products, report):
        place.bringing.stop()
        real(path, products, report)

    monkeypatch.setattr(bringing, "write_catalog", write)
    place.bringing.write(target, goods(50))
    assert told(program) == ["Đã dừng, chưa lưu tệp nào."]
    assert target.read_bytes() == b"as it was"
    assert [one.name for one in tmp_path.iterdir()] == ["ra.xlsx"]


def test_quick_work_never_shows_the_line(theme, qtbot):
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.begin("Đang đọc …")
    assert line.busy
    line.end()
    assert not line._patience.isActive()
    assert not line.isVisible()
