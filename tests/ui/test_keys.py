"""The map of keys: complete, without two meanings for one key where both could act."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import keys
from ui.keys import (
    PRODUCT_KEYS,
    Where,
    bind,
    bind_sequence,
    key,
    key_map,
    keys_of,
    last_letter,
    live_bar,
    product_key,
)


def test_every_action_is_declared_once():
    actions = [one.action for one in key_map()]
    assert len(actions) == len(set(actions))


def test_every_sequence_is_one_that_qt_knows():
    for one in key_map():
        for sequence in one.sequences:
            assert QKeySequence(sequence).toString(), one.action


def test_stage_desk_and_everywhere_share_no_key():
    parts = (Where.STAGE, Where.DESK, Where.EVERYWHERE)
    here = [sequence for part in parts for one in keys_of(part) for sequence in one.sequences]
    assert len(here) == len(set(here))


def caps_written(room: str) -> set[str]:
    """Return the keys that are written onto buttons in a room of the window, as keys=("Ctrl", "L")."""
    found = set()
    for path in (Path(keys.__file__).parent / room).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "keys" and isinstance(node.value, ast.Tuple):
                parts = [one.value for one in node.value.elts if isinstance(one, ast.Constant)]
                found |= {"+".join(parts)} if len(parts) == len(node.value.elts) else set()
    return found


@pytest.mark.parametrize("room", ["live", "stage", "after", "practice"])
def test_a_cap_on_a_button_is_a_declared_key(room):
    written = caps_written(room)
    assert written
    assert written <= {one.shown for one in key_map()}


def test_a_held_enter_x_or_u_acts_once():
    assert not any(key(action).repeats for action in ("confirm", "refuse", "undo"))
    assert key("next").repeats


def test_products_have_keys_until_eighteen():
    assert product_key(0) == "1"
    assert product_key(8) == "9"
    assert product_key(9) == "F2"
    assert product_key(17) == "F10"
    assert product_key(18) == ""
    assert len(PRODUCT_KEYS) == 18


def test_the_bar_of_the_live_place_names_what_both_people_press():
    shown = [one.shown for one in live_bar()]
    assert {"N", "H", "Enter", "E", "Space", "X", "U", "F1"} <= set(shown)
    assert all(one.bar for one in live_bar())


def test_an_action_nobody_declared_is_an_error():
    with pytest.raises(KeyError):
        key("dance")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("x", "X"), ("ẽ", "X"), ("ũ", "X"), ("Ũ", "X"), ("ả", "R"), ("â", "A"), ("ô", "O"), ("ư", "W"),
     ("đ", "D"), ("ễ", "X"), ("2", ""), ("", ""), ("ab", ""), (" ", "")],
)  # fmt: skip
def test_telex_letters_fold_back_to_the_last_key(typed, meant):
    assert last_letter(typed) == meant


def test_a_bound_letter_acts_but_not_while_a_field_is_typed_into(qtbot):
    window = QWidget()
    field = QLineEdit(window)
    plain = QWidget(window)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    done: list[str] = []
    bind(window, "edit", lambda: done.append("edit"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()

    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_E)
    assert (done, field.text()) == ([], "e")

    plain.setFocus()
    QTest.keyClick(plain, Qt.Key.Key_E)
    assert done == ["edit"]


def test_a_digit_of_the_numeric_pad_counts(qtbot):
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    done: list[str] = []
    bind_sequence(window, "2", lambda: done.append("2"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    assert done == ["2"]
