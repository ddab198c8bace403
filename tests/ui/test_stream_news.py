"""What is said of OBS's stream: only what lasts, and only as long as it is so."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from coop_live.events import LampChanged, LiveEnded, LiveStarted, StreamChanged
from coop_live.model import Lamp, LampState, StreamState
from tests.ui.stand import running, shell_of, wait_until
from ui import stream_news
from ui.stream_news import StreamNews
from ui.widgets.notice import Said

WORKING = LampChanged(Lamp("obs", LampState.WORKING))
LOST = LampChanged(Lamp("obs", LampState.TROUBLE, "Mất OBS."))
BEGUN, ENDED = LiveStarted(1, "Tối nay", (), 0), LiveEnded(1, 0)


class Desk:
    """What people see and do: the hint, the lines that stand, whether the evening runs."""

    def __init__(self) -> None:
        self.hint, self.lines, self.live, self.pressed = "", [], False, 0
        self.news = StreamNews(
            lambda words: setattr(self, "hint", words),
            self.lines.append,
            self.lines.remove,
            lambda: self.live,
            self._go_live,
        )

    def hear(self, *events: object) -> None:
        """Let these happen one after the other, then let it be quiet for long enough."""
        for event in events:
            if isinstance(event, LiveStarted | LiveEnded):
                self.live = isinstance(event, LiveStarted)
            self.news.hear(event if not isinstance(event, StreamState) else StreamChanged(event))
        QTest.qWait(20)

    def causes(self) -> list[str]:
        return [said.cause for said in self.lines]

    def _go_live(self) -> None:
        self.pressed += 1


@pytest.fixture
def desk(qapp, monkeypatch) -> Desk:
    monkeypatch.setattr(stream_news, "REST_MS", 0)
    return Desk()


def test_live_without_a_stream_is_a_quiet_hint_until_there_is_one(desk: Desk) -> None:
    desk.hear(WORKING)
    assert desk.hint == ""
    desk.hear(BEGUN)
    assert (desk.hint, desk.lines) == ("OBS chưa phát", [])
    desk.news.hear(StreamChanged(StreamState.STARTING))
    assert desk.hint == ""
    desk.hear(StreamState.LIVE)
    assert desk.hint == ""
    desk.hear(StreamState.OFF)
    assert desk.hint == "OBS chưa phát"
    desk.hear(ENDED)
    assert desk.hint == ""


def test_without_obs_nothing_is_said(desk: Desk) -> None:
    desk.hear(BEGUN)
    assert (desk.hint, desk.lines) == ("", [])
    desk.hear(WORKING, LOST)
    assert (desk.hint, desk.lines) == ("", [])


def test_a_stream_without_a_live_is_told_once_with_the_way_to_begin(desk: Desk) -> None:
    desk.hear(WORKING, StreamState.STARTING, StreamState.LIVE)
    (said,) = desk.lines
    assert (said.level, said.cause, said.lasting) == ("warn", "OBS đang phát mà chưa Vào live.", True)
    said.action[1]()
    assert (said.action[0], desk.pressed) == ("Vào live", 1)
    desk.hear(BEGUN)
    assert desk.lines == []
    desk.hear(ENDED, StreamState.RECONNECTING, StreamState.LIVE)
    assert desk.lines == []
    desk.hear(StreamState.OFF, StreamState.LIVE)
    assert len(desk.lines) == 1
    desk.hear(StreamState.OFF)
    assert desk.lines == []


def test_who_presses_both_buttons_in_a_row_hears_nothing(desk: Desk, monkeypatch) -> None:
    told: list[Said] = []
    monkeypatch.setattr(desk.news, "_tell", told.append)
    desk.hear(WORKING, StreamState.LIVE, BEGUN)
    assert (told, desk.hint) == ([], "")


def test_a_stream_that_breaks_is_told_until_it_runs_again(desk: Desk) -> None:
    desk.hear(WORKING, BEGUN, StreamState.LIVE, StreamState.RECONNECTING)
    assert (desk.hint, desk.lines) == ("OBS đang nối lại", [])
    desk.hear(StreamState.STOPPED_BY_ERROR, StreamState.STOPPED_BY_ERROR)
    assert (desk.hint, desk.causes()) == ("OBS chưa phát", ["OBS ngừng phát vì lỗi."])
    desk.hear(StreamState.STARTING)
    assert (desk.hint, desk.lines) == ("", [])


def test_another_core_begins_with_nothing_said(desk: Desk) -> None:
    desk.hear(WORKING, BEGUN)
    desk.hear(StreamState.STOPPED_BY_ERROR)
    desk.news.begin_anew()
    assert (desk.hint, desk.lines) == ("", [])
    desk.news.stop()
    desk.hear(WORKING, BEGUN)
    assert desk.hint == ""


def test_the_lamp_in_the_top_bar_carries_the_hint_and_explains_it(qapp, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(stream_news, "REST_MS", 0)
    with running(qapp, tmp_path) as program:
        program.go_live()
        wait_until(lambda: program.app.session.live_id is not None)
        program.app.events.publish(WORKING)
        top = shell_of(program).top
        wait_until(lambda: top.hinted == "OBS chưa phát")
        program._look_anew()
        wait_until(lambda: shell_of(program).top is not top)
        top = shell_of(program).top
        assert top._lamps["obs"].text() == "OBS chưa phát"
        top.lamp_pressed.emit("obs")
        assert [said.cause for said in shell_of(program).notices.waiting] == ["OBS chưa phát."]
        program.app.events.publish(StreamChanged(StreamState.LIVE))
        wait_until(lambda: top._lamps["obs"].text() == "OBS")
