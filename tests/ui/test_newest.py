"""Work that is outdated before it begins is not done, and its answer never shown."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from coop_live.errors import NotPossible
from tests.ui.stand import wait_until
from ui.newest import Newest


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    made.deleteLater()


def test_only_the_newest_of_those_that_wait_is_done(owner):
    begun, done, may_go = [], [], threading.Event()

    def work(wish: int) -> int:
        begun.append(wish)
        assert may_go.wait(30)
        return wish * 10

    newest = Newest(work, done.append, lambda trouble: None, owner)
    for wish in (1, 2, 3):
        newest.ask(wish)
    may_go.set()
    wait_until(lambda: done)
    assert begun == [1, 3]
    assert done == [30]
    newest.ask(4)
    wait_until(lambda: done == [30, 40])


def test_trouble_is_told_and_the_next_wish_is_done(owner):
    told, done = [], []

    def work(wish: str) -> str:
        if wish == "bad":
            raise NotPossible("Không được.", "Làm khác.")
        return wish

    newest = Newest(work, done.append, told.append, owner)
    newest.ask("bad")
    wait_until(lambda: told)
    newest.ask("good")
    wait_until(lambda: done == ["good"])
    assert told[0].cause == "Không được."


def test_a_mistake_of_ours_is_raised_where_it_is_logged_and_does_not_stop_the_rest(owner, qtbot):
    done = []
    newest = Newest(lambda wish: 1 // wish, done.append, lambda trouble: None, owner)
    with qtbot.captureExceptions() as raised:
        newest.ask(0)
        wait_until(lambda: raised)
    assert raised[0][0] is ZeroDivisionError
    newest.ask(1)
    wait_until(lambda: done == [1])
