"""Keys from Windows: RegisterHotKey, heard as messages of the main thread. Not tried on Windows yet [?]."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from ctypes import wintypes
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from ui.hot_keys.base import Pressed

# Microsoft's documentation of RegisterHotKey and of virtual-key codes (learn.microsoft.com, winuser.h).
MOD_ALT, MOD_CONTROL, MOD_NOREPEAT = 0x0001, 0x0002, 0x4000
WM_HOTKEY = 0x0312
VK_F1 = 0x70
FIRST_ID = 0x0C00
"""Identifiers of an application lie between 0x0000 and 0xBFFF."""


class User32(Protocol):
    """The two functions of user32.dll that are needed."""

    def RegisterHotKey(self, window: int | None, id: int, modifiers: int, key: int) -> int:  # noqa: A002
        """Return 0 where another program has the combination."""
        ...

    def UnregisterHotKey(self, window: int | None, id: int) -> int:  # noqa: A002
        """Give it back."""
        ...


def virtual_key(key: str) -> int:
    """Return Windows' number of a key: letters and digits are their capital's character code."""
    if len(key) == 1:
        return ord(key.upper())
    return VK_F1 + int(key.removeprefix("F")) - 1


def _user32() -> User32:
    if sys.platform != "win32":
        raise OSError("there is no user32 here")
    library: User32 = ctypes.windll.user32
    return library


class WindowsKeys(QAbstractNativeEventFilter):
    """Registers the keys for the main thread: take and release them there, `pressed` is called there."""

    def __init__(self, user32: User32 | None = None) -> None:
        super().__init__()
        self._user32 = user32 or _user32()
        self._taken: dict[int, str] = {}
        self._pressed: Pressed | None = None

    def take(self, keys: Sequence[str], pressed: Pressed) -> tuple[str, ...]:
        """Register these keys; returns those that another program has."""
        self.release()
        self._pressed = pressed
        refused = []
        for place, key in enumerate(keys):
            number = FIRST_ID + place
            held = MOD_CONTROL | MOD_ALT | MOD_NOREPEAT
            if self._user32.RegisterHotKey(None, number, held, virtual_key(key)):
                self._taken[number] = key
            else:
                refused.append(key)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)
        return tuple(refused)

    def release(self) -> None:
        """Give them back."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        for number in self._taken:
            self._user32.UnregisterHotKey(None, number)
        self._taken.clear()
        self._pressed = None

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> object:
        """Hear WM_HOTKEY: wParam is the number under which the key was registered.

        It may come as either kind of message; PySide hands over a VoidPtr, whatever it declares.
        """
        if QByteArray(kind).data() in (b"windows_dispatcher_MSG", b"windows_generic_MSG"):
            told = wintypes.MSG.from_address(int(message))
            key = self._taken.get(told.wParam) if told.message == WM_HOTKEY else None
            if key is not None and self._pressed is not None:
                self._pressed(key)
                return True, 0
        return False, 0
