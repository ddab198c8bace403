"""Keys from a real X server, pressed by xdotool while the window of another program has the keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest

if sys.platform != "linux":
    pytest.skip("only Linux has X11", allow_module_level=True)

from Xlib import X
from Xlib.display import Display

from ui.hot_keys.x11 import X11Keys

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb or xdotool is not installed"
    ),
]
KEYS = ("1", "9", "F2", "N", "G")


@pytest.fixture(scope="module")
def server():
    """The name of an X server of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "400x300x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as running:
        os.close(write)
        with os.fdopen(read) as told:
            name = f":{told.readline().strip()}"
        yield name
        running.terminate()


class Obs:
    """Another program with the keyboard; `typed` are the codes of the keys that reached it."""

    def __init__(self, server):
        self.display = Display(server)
        root = self.display.screen().root
        self.window = root.create_window(0, 0, 200, 100, 0, X.CopyFromParent, event_mask=X.KeyPressMask)
        self.window.map()
        self.display.sync()
        time.sleep(0.1)  # nobody says when a window may take the keyboard where no window manager runs
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    def typed(self):
        self.display.sync()
        events = [self.display.next_event() for _ in range(self.display.pending_events())]
        return [event.detail for event in events if event.type == X.KeyPress]

    def code(self, keysym):
        return self.display.keysym_to_keycode(keysym)


@pytest.fixture
def obs(server):
    other = Obs(server)
    yield other
    other.display.close()


@pytest.fixture
def keys(server):
    grab = X11Keys(server)
    yield grab
    grab.release()


def xdotool(server, *words):
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": server}, check=True, timeout=20)


def until(true, seconds=10.0):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)


def test_keys_act_while_another_program_has_the_keyboard(server, obs, keys):
    pressed = []
    assert keys.take(KEYS, pressed.append) == ()
    xdotool(server, "key", "ctrl+alt+1", "key", "ctrl+alt+n", "key", "ctrl+alt+g")
    until(lambda: pressed == ["1", "N", "G"])


def test_the_bare_keys_still_reach_the_other_program(server, obs, keys):
    keys.take(KEYS, [].append)
    xdotool(server, "key", "1", "key", "ctrl+alt+1", "key", "n")
    heard = []
    until(lambda: heard.extend(obs.typed()) or obs.code(0x6E) in heard)
    assert heard.count(obs.code(0x31)) == 1


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_locked_keys_make_no_difference(server, obs, keys, lock):
    pressed = []
    keys.take(KEYS, pressed.append)
    xdotool(server, "key", lock)
    try:
        xdotool(server, "key", "ctrl+alt+9")
        until(lambda: pressed == ["9"])
    finally:
        xdotool(server, "key", lock)


def test_a_held_key_acts_once(server, obs, keys):
    pressed = []
    keys.take(KEYS, pressed.append)
    xdotool(server, "keydown", "ctrl", "keydown", "alt", "keydown", "n")
    until(lambda: pressed)
    time.sleep(1.0)  # the server repeats after 660 ms, 25 times a second
    xdotool(server, "keyup", "n", "keyup", "alt", "keyup", "ctrl")
    xdotool(server, "key", "ctrl+alt+1")
    until(lambda: pressed[-1] == "1")
    assert pressed == ["N", "1"]


def test_what_another_program_has_does_not_break_the_others(server, obs, keys):
    first, pressed = X11Keys(server), []
    first.take(("9",), [].append)
    assert keys.take(KEYS, pressed.append) == ("9",)
    xdotool(server, "key", "ctrl+alt+9", "key", "ctrl+alt+1")
    until(lambda: pressed == ["1"])
    first.release()


def test_keys_are_given_back(server, obs, keys):
    pressed = []
    keys.take(KEYS, pressed.append)
    keys.release()
    keys.release()
    other, heard = X11Keys(server), []
    assert other.take(KEYS, heard.append) == ()
    xdotool(server, "key", "ctrl+alt+1")
    until(lambda: heard == ["1"])
    other.release()
    assert pressed == []


def test_function_keys_are_left_to_the_consoles(server, obs, keys):
    pressed = []
    keys.take(KEYS, pressed.append)
    xdotool(server, "key", "ctrl+alt+F2", "key", "ctrl+alt+1")
    until(lambda: pressed == ["1"])


def test_another_keyboard_layout_keeps_the_keys(server, obs, keys):
    if shutil.which("setxkbmap") is None:
        pytest.skip("setxkbmap is not installed")
    pressed = []
    keys.take(KEYS, pressed.append)
    env = {**os.environ, "DISPLAY": server}
    subprocess.run(["setxkbmap", "fr"], env=env, check=True, timeout=20)
    time.sleep(0.5)
    xdotool(server, "key", "ctrl+alt+n")
    until(lambda: pressed == ["N"])
