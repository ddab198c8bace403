"""Work that is done elsewhere and comes back to the main thread."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QObject

from coop_live.errors import CoopLiveError
from ui.tasks import run, when_done

CLOSED = CoopLiveError("Tệp đang mở.", "Đóng tệp trong Excel.")


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot):
    got: list[tuple[int, int]] = []
    run(threading.get_ident, lambda there: got.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: got != [])
    there, here = got[0]
    assert here == threading.get_ident() != there


def test_a_trouble_of_the_world_goes_to_failed(qtbot):
    troubles: list[CoopLiveError] = []

    def work() -> None:
        raise CLOSED

    run(work, lambda _nothing: pytest.fail("it did not work"), troubles.append)
    qtbot.waitUntil(lambda: troubles == [CLOSED])


def test_a_mistake_of_ours_is_not_hidden(qtbot):
    with qtbot.captureExceptions() as caught:
        run(lambda: 1 // 0, lambda _none: None, lambda _trouble: pytest.fail("that is no trouble"))
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_a_future_that_is_done_already_still_comes_later(qtbot):
    future: Future[int] = Future()
    future.set_result(7)
    got: list[int] = []
    when_done(future, got.append)
    assert got == []
    qtbot.waitUntil(lambda: got == [7])


def test_nobody_is_called_when_the_owner_is_gone(qtbot):
    owner, got = QObject(), []
    future: Future[int] = Future()
    when_done(future, got.append, owner=owner)
    after: list[int] = []
    when_done(future, after.append)
    shiboken6.delete(owner)
    future.set_result(7)
    qtbot.waitUntil(lambda: after == [7])
    assert got == []


def test_a_cancelled_future_says_nothing(qtbot):
    future: Future[int] = Future()
    got: list[int] = []
    when_done(future, got.append, lambda _trouble: pytest.fail("nothing went wrong"))
    future.cancel()
    run(lambda: 1, got.append)
    qtbot.waitUntil(lambda: got == [1])
