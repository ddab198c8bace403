"""F1 opens the manual where one is, it can be read and searched by keyboard, and Esc leads back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.stand import notices, running, shell_of, wait_until
from ui.manual import KEYS
from ui.window import Shell


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("help")) as opened:
        yield opened


@pytest.fixture
def shell(program) -> Shell:
    made = shell_of(program)
    made.go_to("prepare")
    yield made
    notices(program)
    if made.front == "help":
        made.help.field.clear()
        made.go_to("prepare")


def press(shell: Shell, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or shell, key, modifier)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("place", "chapter"),
    [
        ("prepare", "prepare"),
        ("live", "desk"),
        ("after", "after"),
        ("script", "safe"),
        ("sources", "prepare"),
    ],
)
def test_f1_opens_the_chapter_of_the_place_and_esc_leads_back(shell, place, chapter):
    shell.go_to(place)
    press(shell, Qt.Key.Key_F1)
    assert shell.front == "help"
    assert shell.help.where() == chapter
    assert shell.help.contents.currentItem().data(Qt.ItemDataRole.UserRole) == chapter
    press(shell, Qt.Key.Key_F1)  # a second time changes nothing
    press(shell, Qt.Key.Key_Escape)
    assert shell.front == place


def test_the_keyboard_is_where_it_was(shell):
    shell.go_to("settings")
    shell.settings.go_to_part("sound.volume")
    had = QApplication.focusWidget()
    shell.show_help()
    shell.back()
    assert shell.front == "settings"
    assert QApplication.focusWidget() is had


def test_every_chapter_and_the_keys_are_reached_from_the_contents_by_keyboard(shell):
    shell.show_help()
    page = shell.help
    page.contents.setFocus()
    press(shell, Qt.Key.Key_Home)
    seen = [page.where()]
    for _ in range(page.contents.count() - 1):
        press(shell, Qt.Key.Key_Down)
        seen.append(page.where())
    names = [one.name for one in page.manual.chapters]
    # The last chapters may share the last screen: there the contents says which is meant.
    assert seen[:7] == names[:7]
    assert seen[-1] == KEYS
    assert page.stack.currentWidget() is page.keys
    press(shell, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.keys


def test_arrows_and_page_keys_scroll_and_the_contents_follow(shell):
    shell.go_to("help/first")
    page = shell.help
    bar = page.view.verticalScrollBar()
    assert QApplication.focusWidget() is page.view
    bar.setValue(0)
    press(shell, Qt.Key.Key_Down)
    assert bar.value() > 0
    for _ in range(3):
        press(shell, Qt.Key.Key_PageDown)
    assert page.contents.currentRow() > 0


@pytest.mark.parametrize("keys", [(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Slash,)])
def test_words_are_found_marked_and_gone_through(shell, keys):
    shell.go_to("help/first")
    page = shell.help
    press(shell, *keys)
    assert QApplication.focusWidget() is page.field
    page.field.setText("usb")
    assert page.view.found
    assert len(page.view.extraSelections()) == len(page.view.found)
    assert page.where() in ("trouble", "go-live")
    page.field.setText("chot")
    first = page.view.current
    press(shell, Qt.Key.Key_Return)
    assert page.view.current == first + 1
    press(shell, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.current == first
    page.field.setText("xyzzy")
    assert page.count.text() == "Không thấy. Thử một chữ khác."
    press(shell, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert shell.front == "help"
    assert page.view.extraSelections() == []


def test_links_go_to_a_chapter_and_nowhere_else(shell):
    shell.go_to("help/first")
    page = shell.help
    page.view.anchorClicked.emit(QUrl("#after"))
    assert page.where() == "after"
    page.view.anchorClicked.emit(QUrl("https://example.org/#safe"))
    assert page.where() == "after"
    assert page.view.source().isEmpty()


@pytest.mark.parametrize(
    ("language", "title"), [("fr", "En cas de problème"), ("en", "When something goes wrong")]
)
def test_the_manual_speaks_the_language_of_the_window_and_fits_large(program, language, title):
    before = program.settings
    general = replace(before.general, language=language, text_size=130)
    old = shell_of(program)
    program.change(replace(before, general=general))
    wait_until(lambda: shell_of(program) is not old)
    shell = shell_of(program)
    shell.go_to("help/trouble")
    QApplication.processEvents()
    page = shell.help
    assert title in [one.title for one in page.manual.chapters]
    assert page.view.document().idealWidth() <= page.view.viewport().width()
    assert page.view.document().defaultFont().pixelSize() >= 18
    old = shell
    program.change(before)
    wait_until(lambda: shell_of(program) is not old)
    shell_of(program).go_to("prepare")
