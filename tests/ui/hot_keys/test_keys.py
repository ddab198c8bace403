"""The keys are held while a live session runs and the setting wants it, and given back afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from coop_live.events import LiveEnded, LiveStarted
from coop_live.settings import Settings
from ui.hot_keys.keys import HotKeys


@dataclass
class MadeUpGrab:
    """A system that gives keys; `others` belong to somebody else."""

    others: tuple[str, ...] = ()
    held: list[str] = field(default_factory=list)
    press = None

    def take(self, keys, pressed):
        self.press = pressed
        self.held = [key for key in keys if key not in self.others]
        return tuple(key for key in keys if key in self.others)

    def release(self):
        self.held = []


class Bridge(QObject):
    happened = Signal(object)


class Stand:
    """A kit as far as the keys ask it."""

    def __init__(self):
        self.live = False
        self.settings = Settings()
        self.bridge = Bridge()
        self.said = []
        self.doors = SimpleNamespace(tell=self.said.append)

    def begin(self):
        self.live = True
        self.bridge.happened.emit(LiveStarted(1, "Tối", (), 0))

    def end(self):
        self.live = False
        self.bridge.happened.emit(LiveEnded(1, 0))


@pytest.fixture
def stand(qapp):
    return Stand()


def keys_of(stand, grab, done):
    keys = HotKeys(lambda: grab)
    keys.follow(stand, {"1": lambda: done.append("1"), "N": lambda: done.append("N")})
    return keys


def test_keys_act_only_while_a_live_session_runs(stand, qtbot):
    grab, done = MadeUpGrab(), []
    keys = keys_of(stand, grab, done)
    assert grab.held == []
    stand.begin()
    assert grab.held == ["1", "N"]
    grab.press("N")
    qtbot.waitUntil(lambda: done == ["N"])
    stand.end()
    assert grab.held == []
    assert not keys.held


def test_the_setting_gives_them_back_at_once(stand):
    grab = MadeUpGrab()
    keys = keys_of(stand, grab, [])
    stand.begin()
    stand.settings = replace(stand.settings, live=replace(stand.settings.live, global_keys=False))
    keys.use()
    assert grab.held == []


def test_what_another_program_has_is_said_once_and_the_others_act(stand, qtbot):
    grab, done = MadeUpGrab(others=("1",)), []
    keys = keys_of(stand, grab, done)
    stand.begin()
    stand.end()
    stand.begin()
    assert [said.level for said in stand.said] == ["info"]
    assert "Ctrl+Alt+1" in stand.said[0].cause
    assert keys.held
    grab.press("N")
    qtbot.waitUntil(lambda: done == ["N"])


def test_a_press_that_comes_after_the_end_does_nothing(stand, qapp):
    grab, done = MadeUpGrab(), []
    keys = keys_of(stand, grab, done)
    stand.begin()
    grab.press("1")
    keys.leave()
    qapp.processEvents()
    assert done == []
    assert grab.held == []
    stand.begin()
    assert grab.held == []


def test_where_the_system_gives_none_nothing_is_said(stand):
    keys = HotKeys(lambda: None)
    keys.follow(stand, {"1": list})
    stand.begin()
    assert not keys.held
    assert stand.said == []


def test_a_system_that_fails_costs_only_the_keys(stand, caplog):
    grab = MadeUpGrab()
    grab.take = lambda keys, pressed: [][0]
    keys = HotKeys(lambda: grab)
    keys.follow(stand, {"1": list})
    stand.begin()
    assert not keys.held
    assert "keys" in caplog.text


def test_the_settings_say_what_this_computer_allows(qapp, monkeypatch):
    from ui.hot_keys import system

    assert system.grab() is None  # drawn without a screen
    for platform, words in (("win32", "bỏ qua"), ("darwin", "Mac"), ("linux", "Wayland")):
        monkeypatch.setattr(system.sys, "platform", platform)
        assert words in system.said_of_it()
    monkeypatch.setattr(system, "on_x11", lambda: True)
    assert "F2–F10" in system.said_of_it()
