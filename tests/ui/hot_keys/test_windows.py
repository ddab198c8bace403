"""Our side of Windows' hot keys, against a made-up user32; Windows itself was not there to try [?]."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray

from ui.hot_keys.windows import MOD_ALT, MOD_CONTROL, MOD_NOREPEAT, WM_HOTKEY, WindowsKeys, virtual_key

KEYS = ("1", "9", "F2", "F10", "N")


class MadeUpUser32:
    """Remembers what is registered; combinations in `others` belong to another program."""

    def __init__(self, *others):
        self.others = {virtual_key(key) for key in others}
        self.registered = {}

    def RegisterHotKey(self, window, number, modifiers, key):
        assert window is None  # the message goes to the thread
        assert 0 <= number <= 0xBFFF
        if key in self.others or number in self.registered:
            return 0
        self.registered[number] = (modifiers, key)
        return 1

    def UnregisterHotKey(self, window, number):
        return int(self.registered.pop(number, None) is not None)


def told(keys, user32, key, message=WM_HOTKEY, kind=b"windows_dispatcher_MSG"):
    """Let Windows say that a key was pressed; return what the filter answers."""
    number = next((one for one, (_, code) in user32.registered.items() if code == virtual_key(key)), 1)
    said = wintypes.MSG(message=message, wParam=number)
    return keys.nativeEventFilter(QByteArray(kind), ctypes.addressof(said))


@pytest.fixture
def pressed():
    return []


def test_letters_digits_and_f_keys_have_the_numbers_of_winuser_h():
    assert [virtual_key(key) for key in ("1", "9", "n", "N", "F2", "F10")] == [
        0x31, 0x39, 0x4E, 0x4E, 0x71, 0x79,
    ]  # fmt: skip


def test_all_keys_are_asked_for_with_ctrl_alt_and_without_repeats(qapp, pressed):
    user32 = MadeUpUser32()
    keys = WindowsKeys(user32)
    assert keys.take(KEYS, pressed.append) == ()
    assert {held for held, _ in user32.registered.values()} == {MOD_CONTROL | MOD_ALT | MOD_NOREPEAT}
    keys.release()


def test_a_pressed_key_is_told_whichever_way_qt_carries_it(qapp, pressed):
    user32 = MadeUpUser32()
    keys = WindowsKeys(user32)
    keys.take(KEYS, pressed.append)
    assert told(keys, user32, "F2") == (True, 0)
    assert told(keys, user32, "N", kind=b"windows_generic_MSG") == (True, 0)
    assert pressed == ["F2", "N"]
    keys.release()


def test_other_messages_go_on_to_the_window(qapp, pressed):
    user32 = MadeUpUser32()
    keys = WindowsKeys(user32)
    keys.take(KEYS, pressed.append)
    assert told(keys, user32, "1", message=0x0100) == (False, 0)
    assert told(keys, user32, "1", kind=b"xcb_generic_event_t") == (False, 0)
    assert pressed == []
    keys.release()


def test_what_another_program_has_does_not_break_the_others(qapp, pressed):
    user32 = MadeUpUser32("9", "N")
    keys = WindowsKeys(user32)
    assert keys.take(KEYS, pressed.append) == ("9", "N")
    told(keys, user32, "F10")
    assert pressed == ["F10"]
    keys.release()


def test_all_keys_are_given_back(qapp, pressed):
    user32 = MadeUpUser32("9")
    keys = WindowsKeys(user32)
    keys.take(KEYS, pressed.append)
    before = dict(user32.registered)
    keys.release()
    assert user32.registered == {}
    user32.registered = before
    assert told(keys, user32, "1") == (False, 0)
    user32.registered = {}
    keys.release()
    assert keys.take(("1",), pressed.append) == ()
    keys.release()
