"""On air or not: from OBS's events where they come, by asking where they were lost."""

from __future__ import annotations

import pytest

from coop_live.events import Events, StreamChanged
from coop_live.model import StreamState
from coop_live.overlay import obs_stream
from coop_live.overlay.obs_stream import StreamWatch

OFF, STARTING, LIVE = StreamState.OFF, StreamState.STARTING, StreamState.LIVE
RECONNECTING, ERROR = StreamState.RECONNECTING, StreamState.STOPPED_BY_ERROR


class Obs:
    """Answers as an OBS whose stream is in this state."""

    def __init__(self, *, active: bool = False, reconnecting: bool = False, recording: bool = False) -> None:
        self._stream = {"outputActive": active, "outputReconnecting": reconnecting}
        self._record = {"outputActive": recording}

    def ask(self, request: str) -> dict[str, bool]:
        return {"GetStreamStatus": self._stream, "GetRecordStatus": self._record}[request]


class Watched:
    """A watch, what it said, and short words for what OBS does."""

    def __init__(self) -> None:
        self.said: list[tuple[StreamState, bool]] = []
        self.events = Events()
        self.events.subscribe(self._hear)
        self.watch = StreamWatch(self.events)

    def _hear(self, event) -> None:
        assert isinstance(event, StreamChanged)
        self.said.append((event.state, event.recording))

    @property
    def states(self) -> list[StreamState]:
        return [state for state, _ in self.said]

    def hear(self, *outputs: str, event: str = "StreamStateChanged") -> None:
        for output in outputs:
            state = {"outputState": f"OBS_WEBSOCKET_OUTPUT_{output}", "outputActive": output == "STARTED"}
            self.watch.hear(event, state)
        self.watch.take_in()

    def ask(self, **state: bool) -> None:
        self.watch.ask(Obs(**state))


@pytest.fixture
def obs() -> Watched:
    return Watched()


def test_a_stream_starts_and_is_stopped(obs):
    obs.hear("STARTING", "STARTED")
    obs.ask(active=True)
    obs.hear("STOPPING", "STOPPED")
    obs.ask()
    assert obs.states == [STARTING, LIVE, OFF]


def test_events_are_only_remembered_until_they_are_taken_in(obs):
    obs.watch.hear("StreamStateChanged", {"outputActive": True})
    obs.watch.hear("SceneCreated", {})
    assert obs.watch.has_news
    assert obs.states == []
    obs.watch.take_in()
    assert obs.states == [LIVE]
    assert not obs.watch.has_news


def test_a_start_that_nobody_takes_is_an_error(obs):
    obs.hear("STARTING")
    obs.ask()  # OBS is still calling
    assert obs.states == [STARTING]
    obs.hear("STOPPED")
    obs.ask()
    assert obs.states == [STARTING, ERROR]


def test_a_start_that_is_never_heard_of_again_is_an_error_at_last(obs, monkeypatch):
    obs.hear("STARTING")
    monkeypatch.setattr(obs_stream, "START_PATIENCE", 0)
    obs.ask()
    assert obs.states == [STARTING, ERROR]


def test_a_start_that_the_user_broke_off_is_none(obs):
    obs.hear("STARTING", "STOPPING")
    obs.ask()
    assert obs.states == [STARTING, OFF]


def test_the_server_goes_and_comes_back(obs):
    obs.ask(active=True)
    obs.ask(active=True, reconnecting=True)
    obs.ask(active=True, reconnecting=True)
    obs.ask(active=True)
    obs.hear("RECONNECTING", "STARTED")
    assert obs.states == [LIVE, RECONNECTING, LIVE, RECONNECTING, LIVE]


@pytest.mark.parametrize("lost", [False, True])
def test_a_stream_that_ends_by_itself_is_an_error(obs, lost):
    obs.ask(active=True)
    obs.ask() if lost else obs.hear("STOPPED")
    obs.hear("STOPPED")
    assert obs.states == [LIVE, ERROR]
    obs.hear("STARTING", "STARTED", "STOPPING", "STOPPED")
    assert obs.states[2:] == [STARTING, LIVE, OFF]


def test_stopping_that_was_heard_excuses_an_end_that_is_only_seen(obs):
    obs.ask(active=True)
    obs.hear("STOPPING")
    assert obs.states == [LIVE]
    obs.ask()
    assert obs.states == [LIVE, OFF]


def test_an_obs_that_still_clears_away_is_not_on_air(obs, monkeypatch):
    obs.hear("STARTED", "STOPPING", "STOPPED")
    obs.ask(active=True)
    obs.ask()
    assert obs.states == [LIVE, OFF]
    obs.hear("STARTING")
    obs.ask(active=True)
    assert obs.states[2:] == [STARTING, LIVE]
    obs.hear("STOPPING", "STOPPED")
    monkeypatch.setattr(obs_stream, "END_PATIENCE", 0)
    obs.ask(active=True)  # somebody started it again, and the event was lost
    assert obs.states[4:] == [OFF, LIVE]


def test_repeated_events_are_told_once(obs):
    obs.hear("STARTED", "STARTED", "STARTED")
    assert obs.states == [LIVE]


def test_without_obs_a_stream_may_go_on_for_a_while_but_not_for_ever(obs, monkeypatch):
    obs.hear("STARTED")
    obs.watch.lost()
    assert obs.states == [LIVE, RECONNECTING]
    obs.ask(active=True)
    obs.watch.lost()
    monkeypatch.setattr(obs_stream, "AWAY_PATIENCE", 0)
    obs.watch.lost()
    assert obs.states[2:] == [LIVE, RECONNECTING, ERROR]
    obs.watch.lost()
    assert obs.watch.state is ERROR


def test_without_obs_nothing_is_said_of_a_stream_that_did_not_run(obs):
    obs.watch.lost()
    assert obs.said == []


def test_a_recording_is_told_beside_the_stream(obs):
    obs.hear("STARTED", event="RecordStateChanged")
    obs.hear("STARTED")
    obs.hear("STOPPING", event="RecordStateChanged")
    obs.hear("STOPPED", event="RecordStateChanged")
    obs.ask(active=True, recording=True)
    assert obs.said == [(OFF, True), (LIVE, True), (LIVE, False), (LIVE, True)]


def test_the_next_watch_goes_on_where_the_last_one_was(obs):
    obs.ask(active=True)
    obs.watch.hand_over()
    later = StreamWatch(obs.events, before=obs.watch)
    obs.watch.lost()  # a last word that nobody hears
    later.ask(Obs(active=True))
    assert obs.states == [LIVE]
    later.end()
    later.lost()
    assert obs.states == [LIVE, OFF]
