"""Keys from an X server: passive grabs on the root window, heard in a thread of their own."""

from __future__ import annotations

import os
import selectors
import threading
from collections.abc import Sequence
from contextlib import suppress
from itertools import combinations

from Xlib import XK, X, error
from Xlib.display import Display
from Xlib.protocol.event import KeyPress, KeyRelease, MappingNotify

from ui.hot_keys.base import Pressed

HELD = X.ControlMask | X.Mod1Mask
# The server compares all modifiers: a key counts as another one while one of these is locked. By custom
# Mod2 is NumLock and Mod3 or Mod5 ScrollLock, wherever Linux desktops were looked at [?].
_LOCKS = (X.LockMask, X.Mod2Mask)
LOCKED = tuple(sum(some) for many in range(len(_LOCKS) + 1) for some in combinations(_LOCKS, many))
# No finger lets a key go and presses it again so fast; a held key does, in one millisecond or two.
AGAIN_MS = 15
# Ctrl+Alt and a function key leaves the desktop for a text console, on every Linux.
CONSOLES = frozenset(f"F{number}" for number in range(1, 13))


class X11Keys:
    """Grabs keys on one display (`name` None: that of the environment). Its errors are Xlib's."""

    def __init__(self, name: str | None = None) -> None:
        self._name = name
        self._display: Display | None = None
        self._thread: threading.Thread | None = None
        self._wake: tuple[int, int] | None = None
        self._keys: tuple[str, ...] = ()
        self._codes: dict[int, str] = {}
        self._let_go: dict[int, int] = {}  # when each key was let go last, by the server's clock

    def take(self, keys: Sequence[str], pressed: Pressed) -> tuple[str, ...]:
        """Take these keys; returns those that another program has."""
        self.release()
        self._display = Display(self._name)
        self._keys = tuple(key for key in keys if key not in CONSOLES)
        refused = self._grab()
        self._wake = os.pipe()
        self._thread = threading.Thread(target=self._listen, args=(pressed,), name="hot keys", daemon=True)
        self._thread.start()
        return refused

    def release(self) -> None:
        """Give the keys back; when this returns no key comes any more."""
        if self._wake is not None:
            os.write(self._wake[1], b".")
        if self._thread is not None:
            self._thread.join()
        for end in self._wake or ():
            os.close(end)
        if self._display is not None:
            with suppress(error.ConnectionClosedError):
                self._display.close()  # the server lets go of a client's grabs when it goes
        self._display = self._thread = self._wake = None
        self._codes = {}

    def _grab(self) -> tuple[str, ...]:
        """Grab every key for every state of the locks; what is grabbed only partly is given back."""
        display = self._display
        if display is None:
            return ()
        root, refused = display.screen().root, []
        self._codes = {}
        for key in self._keys:
            code = display.keysym_to_keycode(XK.string_to_keysym(key.lower() if len(key) == 1 else key))
            if not code:
                continue  # this keyboard does not have it
            taken = error.CatchError(error.BadAccess)
            for lock in LOCKED:
                root.grab_key(code, HELD | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=taken)
            display.sync()
            if taken.get_error() is None:
                self._codes[code] = key
                continue
            refused.append(key)
            for lock in LOCKED:
                root.ungrab_key(code, HELD | lock)
        display.sync()
        return tuple(refused)

    def _listen(self, pressed: Pressed) -> None:
        display, wake = self._display, self._wake
        if display is None or wake is None:
            return
        with selectors.DefaultSelector() as waiting:
            waiting.register(wake[0], selectors.EVENT_READ)
            waiting.register(display.fileno(), selectors.EVENT_READ)
            while True:
                try:
                    self._hear(display, pressed)
                except error.ConnectionClosedError:
                    return  # the desktop ends
                if any(found.fd == wake[0] for found, _ in waiting.select()):
                    return

    def _hear(self, display: Display, pressed: Pressed) -> None:
        """Take in all that has come; a held key tells release and press again and again: these are none."""
        while display.pending_events():
            event = display.next_event()
            if isinstance(event, KeyRelease):
                self._let_go[event.detail] = event.time
            elif isinstance(event, KeyPress):
                key = self._codes.get(event.detail)
                since = event.time - self._let_go.get(event.detail, -AGAIN_MS)
                if key is not None and not 0 <= since < AGAIN_MS:
                    pressed(key)
            elif isinstance(event, MappingNotify):
                # Another keyboard layout: the letters may be elsewhere now.
                display.refresh_keyboard_mapping(event)
                if event.request == X.MappingKeyboard:
                    display.screen().root.ungrab_key(X.AnyKey, X.AnyModifier)
                    self._grab()
