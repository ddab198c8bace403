"""The place Đang live in the program: where the keyboard goes, and photos that come from a task."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.model import Comment
from tests.ui.stand import running, shell_of, wait_until
from ui.widgets import photo as photos


@pytest.fixture
def program(qapp, tmp_path):
    """The program with the sample catalog, its live not begun."""
    with running(qapp, tmp_path) as opened:
        yield opened


def go_live(program):
    program.go_live()
    wait_until(lambda: program.app.session.live_id is not None)
    place = shell_of(program).live
    wait_until(lambda: place._body.currentIndex() == 1)
    return place


def tile_photo(place, code):
    return next(one._photo for one in place.view.stage.tiles.tiles if one.product.code == code)


def test_when_the_live_begins_the_desk_has_the_keyboard_and_a_digit_changes_nothing(program):
    place = go_live(program)
    assert place.view.queue.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    program.app.session.set_stock("C2", 5).result(10)  # the session works in the order it is asked
    assert program.app.session.on_air is None


def test_a_live_that_begins_behind_another_place_leaves_the_keyboard_there(program):
    shell = shell_of(program)
    shell.go_to("prepare")
    wait_until(shell.prepare.table.hasFocus)
    program.app.session.begin("Tối nay", ("facebook",)).result(10)
    wait_until(lambda: shell.live._body.currentIndex() == 1)
    assert shell.prepare.table.hasFocus()


def test_tiles_and_drafts_paint_what_a_task_has_read(program, monkeypatch):
    place = go_live(program)
    wait_until(lambda: tile_photo(place, "C1") is not None)
    said = Comment("facebook", "1", "1", "Lan", "c1 100g 1", 0, author_id="lan")
    program.app.session.hear(said).result(10)
    wait_until(lambda: place.view.queue.model.rows)
    assert isinstance(tile_photo(place, "C1"), QImage)
    assert isinstance(place.view.queue.model.rows[0].photo, QImage)

    def read(_path, _side=0):
        raise AssertionError("a file was read while painting")

    monkeypatch.setattr(photos, "load_photo", read)
    assert not place.view.grab().isNull()


def test_another_photo_under_the_same_name_is_seen_after_the_next_import(program):
    place = go_live(program)
    folder = place._kit.photo_folder
    folder.mkdir(exist_ok=True)
    products = list(program.app.session.products)
    products[0] = replace(products[0], photo="tra.png")
    for colour in ("red", "blue"):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(folder / "tra.png"))
        program.app.session.import_catalog(products).result(10)
        wait_until(partial(_shows, place, products[0].code, QColor(colour)))


def _shows(place, code, colour):
    photo = tile_photo(place, code)
    return photo is not None and photo.pixelColor(20, 20) == colour
