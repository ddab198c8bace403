"""Events from any thread come out in the main thread, all of them and in order."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coop_live.events import CommentHeard, Events, Notice
from coop_live.model import Intent, Kind
from tests.evening import comment
from ui.bridge import LOOK_AFTER, EventBridge


def test_a_burst_from_another_thread_arrives_here_in_order(qtbot):
    events = Events()
    bridge = EventBridge(events)
    got: list[tuple[str, int]] = []
    bridge.happened.connect(lambda event: got.append((event.cause, threading.get_ident())))
    teller = threading.Thread(target=lambda: [events.publish(Notice("info", str(n))) for n in range(500)])
    teller.start()
    teller.join()
    qtbot.waitUntil(lambda: len(got) == 500)
    assert got == [(str(n), threading.get_ident()) for n in range(500)]


def test_an_event_of_the_main_thread_waits_its_turn(qtbot):
    events = Events()
    bridge = EventBridge(events)
    got: list[object] = []
    bridge.happened.connect(got.append)
    events.publish(Notice("info", "a"))
    assert got == []
    qtbot.waitUntil(lambda: len(got) == 1)


def test_a_stopped_bridge_hears_no_more(qtbot):
    events = Events()
    stopped, standing = EventBridge(events), EventBridge(events)
    got: list[str] = []
    stopped.happened.connect(lambda _event: got.append("stopped"))
    standing.happened.connect(lambda _event: got.append("standing"))
    stopped.stop()
    events.publish(Notice("info", "a"))
    qtbot.waitUntil(lambda: got == ["standing"])


def test_who_waits_for_an_act_has_heard_of_it(qtbot):
    """However slowly the events before it are taken in: an older one must not come after the act is done."""

    class Act(QObject):
        done = Signal()

    events, act = Events(), Act()
    bridge = EventBridge(events)
    got: list[str] = []

    def slow(event) -> None:
        got.append(event.cause)
        end = time.monotonic() + 0.002
        while time.monotonic() < end:
            pass

    bridge.happened.connect(slow)
    act.done.connect(lambda: got.append("done"), Qt.ConnectionType.QueuedConnection)
    for number in range(50):
        events.publish(Notice("info", str(number)))
    act.done.emit()
    qtbot.waitUntil(lambda: "done" in got)
    assert got == [*(str(number) for number in range(50)), "done"]


def test_comments_by_the_hundred_let_the_window_paint_between_them(qtbot):
    """A spoonful at a time, in their order; what a person did is not kept waiting behind them."""
    events = Events()
    bridge = EventBridge(events)
    got: list[str] = []
    turns: list[int] = []

    def slow(event) -> None:
        got.append(event.comment.text if isinstance(event, CommentHeard) else event.cause)
        end = time.monotonic() + 0.002
        while time.monotonic() < end:
            pass

    bridge.happened.connect(slow)
    painter = QTimer(interval=0)
    painter.timeout.connect(lambda: turns.append(len(got)))
    said = [str(number) for number in range(10 * LOOK_AFTER)]
    for text in said:
        events.publish(CommentHeard(comment(text), Intent(Kind.OTHER)))
    painter.start()
    qtbot.waitUntil(lambda: len(got) == len(said))
    assert got == said
    assert {turn for turn in turns if 0 < turn < len(said)}
    got.clear()
    for text in said:
        events.publish(CommentHeard(comment(text), Intent(Kind.OTHER)))
    events.publish(Notice("info", "done"))
    turns.clear()
    qtbot.waitUntil(lambda: bool(got))
    assert got == [*said, "done"]
