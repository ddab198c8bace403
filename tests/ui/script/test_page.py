"""The page Kiểm câu chữ: typed or pasted, marked at once, walked by keyboard, kept until tomorrow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.stand import notices, running, shell_of, wait_until
from ui.script.words import MOST, read_script, script_path

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def program(qapp, tmp_path_factory):
    with running(qapp, tmp_path_factory.mktemp("script")) as opened:
        yield opened


@pytest.fixture
def page(program, qtbot):
    """The page in front, its text empty, about the whole evening, live on Facebook and TikTok."""
    program.change(
        replace(program.settings, live=replace(program.settings.live, platforms=("facebook", "tiktok")))
    )
    shell = shell_of(program)
    shell.go_to("prepare")
    qtbot.keyClick(shell, Qt.Key.Key_T, CTRL)
    wait_until(lambda: shell.script._loaded)
    shell.script.product.picked.emit(0)
    shell.script.field.setPlainText("")
    answered(shell.script)
    yield shell.script
    notices(program)


def answered(page) -> None:
    """Wait until the rules have answered about what stands in the field."""
    page._rest.stop()
    page._look()
    wait_until(lambda: not page._check._busy)
    QApplication.processEvents()


def marked(page) -> list[str]:
    return [one.cursor.selectedText() for one in page.field.extraSelections()]


def listed(page) -> list[str]:
    return [one.text() for one in page.list.buttons]


def test_the_key_opens_it_and_esc_leads_back(qtbot, program, page):
    assert shell_of(program).front == "script"
    assert page.field.hasFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert shell_of(program).front == "prepare"


def test_the_button_beside_the_checklist_opens_it_too(qtbot, program, page):
    shell_of(program).go_to("prepare")
    qtbot.keyClick(shell_of(program).prepare.side.points.script, Qt.Key.Key_Space)
    assert shell_of(program).front == "script"


def test_typed_words_are_marked_and_explained_without_a_press(qtbot, page):
    page.field.setPlainText("🐝 Inbox em nhé, chè dây chữa khỏi ho")
    wait_until(lambda: len(listed(page)) == 2)
    assert set(marked(page)) == {"Inbox", "chữa khỏi ho"}
    assert page.chip.accessibleName() == "2 điều phải bỏ"
    assert "TikTok" in page.list.buttons[0].accessibleName() + page.list.buttons[1].accessibleName()


def test_innocent_words_are_called_so(page):
    page.field.setPlainText("Chè dây An Toàn, hái sáng nay.")
    answered(page)
    assert marked(page) == []
    assert page.chip.accessibleName() == "ổn"


def test_tab_leads_to_each_finding_and_enter_to_its_words_one_after_the_other(qtbot, page):
    page.field.setPlainText("inbox em, rồi inbox nữa")
    answered(page)
    page.list.buttons[0].setFocus()
    assert listed(page) == ["“inbox” × 2"]
    for place in (0, 14, 0):
        qtbot.keyClick(page.list.buttons[0], Qt.Key.Key_Return)
        assert page.field.hasFocus()
        assert (page.field.textCursor().selectedText(), page.field.textCursor().selectionStart()) == (
            "inbox",
            place,
        )
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert not page.field.hasFocus()
    assert page.field.toPlainText() == "inbox em, rồi inbox nữa"


def test_a_certificate_of_the_chosen_product_makes_its_claim_true(page):
    page.field.setPlainText("Chè dây đạt VietGAP")
    answered(page)
    whole = listed(page)
    codes = [one.code for one in page._products]
    page.product.picked.emit(codes.index("C7") + 1)  # VietGAP is on file
    answered(page)
    assert whole
    assert listed(page) == []


def test_what_may_be_said_depends_on_tonights_platforms(program, page):
    page.field.setPlainText("Đặt ở htxantoan.vn")
    answered(page)
    assert listed(page) == ["“htxantoan.vn”"]
    live = replace(program.settings.live, platforms=("facebook",))
    program.change(replace(program.settings, live=live))
    page.entered()
    answered(page)
    assert page.head.second.text() == "Facebook"
    assert listed(page) == []


def test_pasted_markup_and_hidden_signs_become_plain_text(page):
    data = QMimeData()
    data.setHtml("<b>Chè</b><img src='http://evil.example/x.png'>")
    data.setText("<b>Chè</b>\u202e \x00dây")
    page.field.insertFromMimeData(data)
    assert page.field.toPlainText() == "<b>Chè</b> dây"


def test_a_text_that_is_too_long_is_cut_and_told(program, page):
    QGuiApplication.clipboard().setText("mật ong " * MOST)
    page.field.paste()
    assert len(page.field.toPlainText()) == MOST
    wait_until(lambda: any("chỉ nhận" in cause for cause in notices(program)))


def test_many_findings_are_told_in_part(page):
    page.field.setPlainText("\n".join(f"gọi 09051232{n:02}" for n in range(60)))
    answered(page)
    assert len(listed(page)) == 40
    assert page.chip.accessibleName() == "60 điều phải bỏ"


def test_the_words_are_there_again_the_next_time(program, page):
    page.field.setPlainText("Tối nay có mật ong")
    shell_of(program).go_to("prepare")
    wait_until(lambda: read_script(script_path()) == "Tối nay có mật ong")
    program._build()
    shell_of(program).go_to("script")
    again = shell_of(program).script
    wait_until(lambda: again.field.toPlainText() == "Tối nay có mật ong")
    assert again is not page
