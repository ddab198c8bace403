"""Whether OBS is on air: read from its events and asked again at every heartbeat, for events get lost."""

from __future__ import annotations

import time
from collections import deque

from coop_live.events import Events, StreamChanged
from coop_live.model import StreamState
from coop_live.overlay.obs_client import Fields, ObsClient

START_PATIENCE = 45.0  # seconds; OBS gives a server that does not answer less than that
END_PATIENCE = 5.0  # seconds in which OBS may call a stream active although it has told that it stopped
AWAY_PATIENCE = 30.0  # seconds without OBS after which a stream that ran is taken for broken

STREAM_EVENT, RECORD_EVENT = "StreamStateChanged", "RecordStateChanged"
OUTPUT = "OBS_WEBSOCKET_OUTPUT_"  # begins every ObsOutputState
ON_AIR = frozenset({StreamState.LIVE, StreamState.RECONNECTING})


class StreamWatch:
    """What is known of OBS's stream and recording; publishes StreamChanged when it becomes another.

    `before` is the one that looked until now. hear() may be called from any thread and only
    remembers; all else belongs to the thread that talks to OBS. `StartStream` answers success
    even when the stream then fails: only STARTED, or being asked, tells that viewers see something.
    """

    def __init__(self, events: Events, before: StreamWatch | None = None) -> None:
        self._events = events
        self._heard: deque[tuple[str, Fields]] = deque()
        self._since = 0.0  # of the present state
        self._away_since: float | None = None
        self._ending = False  # somebody asked OBS to stop
        self._stopped_at = -END_PATIENCE
        self._over = False
        self.state: StreamState = before.state if before is not None else StreamState.OFF
        self.recording: bool = before.recording if before is not None else False

    @property
    def has_news(self) -> bool:
        """Whether take_in() has something to do."""
        return bool(self._heard)

    def hear(self, event: str, fields: Fields) -> None:
        """Remember an event of OBS's."""
        if event in (STREAM_EVENT, RECORD_EVENT):
            self._heard.append((event, fields))

    def take_in(self) -> None:
        """Draw the conclusions from what was heard, in its order."""
        while self._heard:
            event, fields = self._heard.popleft()
            output = str(fields.get("outputState", "")).removeprefix(OUTPUT)
            active = bool(fields.get("outputActive"))
            if event == STREAM_EVENT:
                self._turn(self._after(output, active=active), self.recording)
            elif output not in ("STARTING", "STOPPING"):  # a file is written until STOPPED
                self._turn(self.state, active)

    def ask(self, client: ObsClient) -> None:
        """Ask OBS how things are now."""
        stream = client.ask("GetStreamStatus")
        recording = bool(client.ask("GetRecordStatus")["outputActive"])
        self.take_in()  # what OBS told before it answered
        self._away_since = None
        self._turn(self._as_asked(stream), recording)

    def lost(self) -> None:
        """OBS is out of reach; a stream may go on without our seeing it, for a while."""
        self.take_in()
        now = time.monotonic()
        if self._away_since is None:
            self._away_since = now
        state = self.state
        if state not in (StreamState.OFF, StreamState.STOPPED_BY_ERROR):
            patient = now - self._away_since < AWAY_PATIENCE
            state = StreamState.RECONNECTING if patient else StreamState.STOPPED_BY_ERROR
        self._turn(state, recording=False)

    def hand_over(self) -> None:
        """Say nothing more: another one goes on from here."""
        self._over = True

    def end(self) -> None:
        """Nobody looks any more; from any thread."""
        self._turn(StreamState.OFF, recording=False)
        self._over = True

    def _after(self, output: str, *, active: bool) -> StreamState:
        if output == "STOPPING":
            self._ending = True
            return self.state
        if output == "STARTING":
            self._ending, self._stopped_at = False, -END_PATIENCE
            return StreamState.STARTING
        if output == "RECONNECTING":
            return StreamState.RECONNECTING
        if output == "STOPPED":
            self._stopped_at = time.monotonic()
        return StreamState.LIVE if active else self._ended()

    def _as_asked(self, stream: Fields) -> StreamState:
        if stream["outputActive"]:
            if time.monotonic() - self._stopped_at < END_PATIENCE:
                return self.state
            return StreamState.RECONNECTING if stream.get("outputReconnecting") else StreamState.LIVE
        connecting = self.state is StreamState.STARTING and not self._ending
        if connecting and time.monotonic() - self._since < START_PATIENCE:
            return self.state  # OBS says inactive until the server has taken the call
        return self._ended()

    def _ended(self) -> StreamState:
        """A stream that stops without anybody having asked for it has failed."""
        if self.state is StreamState.STOPPED_BY_ERROR:
            return self.state
        wanted = self._ending or self.state is StreamState.OFF
        return StreamState.OFF if wanted else StreamState.STOPPED_BY_ERROR

    def _turn(self, state: StreamState, recording: bool) -> None:
        if state is StreamState.LIVE and self.state is not StreamState.LIVE:
            self._ending = False
        if self._over or (state, recording) == (self.state, self.recording):
            return
        if state is not self.state:
            self._since = time.monotonic()
        self.state, self.recording = state, recording
        self._events.publish(StreamChanged(state, recording))
