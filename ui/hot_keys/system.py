"""Which way this computer gives keys to a program that does not have the keyboard, if any."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from coop_live.i18n import tr
from ui.hot_keys.base import KeyGrab


def grab() -> KeyGrab | None:
    """Return this computer's way, None where there is none."""
    if sys.platform == "win32":
        from ui.hot_keys.windows import WindowsKeys

        return WindowsKeys()
    if sys.platform == "linux" and on_x11():
        from ui.hot_keys.x11 import X11Keys

        return X11Keys()
    return None


def on_x11() -> bool:
    """Tell whether keys can be grabbed: under Wayland a grab hears only the windows of old programs."""
    wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland" or "WAYLAND_DISPLAY" in os.environ
    return QGuiApplication.platformName() == "xcb" and not wayland


def said_of_it() -> str:
    """Return what the settings say of the keys on this computer."""
    if sys.platform == "win32":
        # Written after Microsoft's documentation, and tried on no Windows yet [?].
        return tr("Chưa thử trên máy Windows thật. Phím mà chương trình khác giữ thì bỏ qua.")
    if sys.platform == "darwin":
        return tr("Máy Mac không cho chương trình nhận phím khi đang ở cửa sổ khác.")
    if on_x11():
        return tr("Trên Linux không có F2–F10: Ctrl+Alt với phím F là của máy.")
    return tr("Máy này (Wayland) không cho nhận phím khi đang ở chương trình khác.")
