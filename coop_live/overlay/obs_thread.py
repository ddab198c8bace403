"""The thread that talks to OBS: reaches it, keeps the overlay scene right, comes back when it was gone."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Events, Notice
from coop_live.i18n import tr
from coop_live.overlay import obs_scene, obs_trouble
from coop_live.overlay.obs_client import Fields, ObsClient
from coop_live.overlay.obs_scene import OverlayScene, Position
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed

LOG = logging.getLogger(__name__)

BEAT = 1.5  # seconds without news after which OBS is asked whether it is still there
CALM = 0.2  # seconds in which a change in OBS comes to rest
LOADING_PAUSE = 0.3
SWAP_SECONDS = 20.0  # the longest that a change of scene collection may keep us from asking

# Any of these may mean that something of ours is gone or has come back; we look, and do not guess.
LOOK_AGAIN = frozenset(
    {
        "CurrentSceneCollectionChanged",
        "InputNameChanged",
        "InputRemoved",
        "SceneCreated",
        "SceneItemRemoved",
        "SceneNameChanged",
        "SceneRemoved",
    }
)


@dataclass(frozen=True, slots=True)
class Target:
    """Which OBS, and which of its scenes are to carry the card (none named: the program scene)."""

    host: str
    port: int
    password: str = field(repr=False)
    scenes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """What viewers shall see; `arrived` is done when OBS has it, cancelled when a newer wish took over."""

    image: Path | None
    position: Position
    shown: bool
    arrived: Future[None] = field(default_factory=Future)

    def settle(self, error: CoopLiveError | None = None) -> None:
        """Answer whoever waits, once."""
        with suppress(InvalidStateError):
            if error is None:
                self.arrived.set_result(None)
            else:
                self.arrived.set_exception(error)


class Talk(threading.Thread):
    """Talks to one OBS from start() to finish(), and is used once.

    `report(talk, works, trouble)` is called in this thread whenever something was tried; `trouble`
    with `works` is a flaw beside which the rest goes on. `streaming`, `canvas` and `file` (what OBS
    shows) may be read from any thread.
    """

    def __init__(
        self,
        target: Target,
        wish: Wish | None,
        events: Events,
        report: Callable[[Talk, bool, CoopLiveError | None], None],
    ) -> None:
        super().__init__(name="obs", daemon=True)
        self._target, self._events, self._report = target, events, report
        self._changed = threading.Condition()
        self._wish, self._done = wish, wish
        self._client: ObsClient | None = None
        self._trouble: CoopLiveError | None = None
        self._picture_flaw: CoopLiveError | None = None
        self._finishing = self._look = False
        self._swapping_until = 0.0
        self.streaming = False
        self.canvas: tuple[int, int] | None = None
        self.file: Path | None = None

    def want(self, wish: Wish) -> CoopLiveError | None:
        """Bring this about as soon as OBS listens; returns what keeps OBS from listening now."""
        with self._changed:
            self._wish = wish
            self._changed.notify_all()
            return self._trouble

    def finish(self, patience: float) -> None:
        """Bring about the last wish if OBS takes it within `patience` seconds, then hang up."""
        with self._changed:
            self._finishing = True
            self._changed.notify_all()
        if self.is_alive() and self is not threading.current_thread():
            self.join(patience)
        if self._client is not None:
            self._client.drop()

    def run(self) -> None:
        """Talk, and after any trouble try again, until finish()."""
        while not self._finishing:
            try:
                self._talk()
            except ObsTrouble as trouble:
                self._complain(trouble)
            except Exception:
                LOG.exception("the talk with OBS went wrong")
                self._complain(obs_trouble.refused())

    def _complain(self, trouble: ObsTrouble) -> None:
        with self._changed:
            self._trouble, wish = trouble, self._wish
        if wish is not None:
            wish.settle(trouble)
        self._report(self, False, trouble)
        self._rest(trouble.pause)

    def _rest(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._finishing, seconds)

    def _talk(self) -> None:
        target = self._target
        client = ObsClient(target.host, target.port, target.password, on_event=self._hear, on_lost=self._wake)
        with self._changed:
            if self._finishing:
                return
            self._client = client
        try:
            client.connect()
            while obs_scene.still_loading(client):
                self._rest(LOADING_PAUSE)
                if self._finishing:
                    return
            self.streaming = obs_scene.is_streaming(client)
            self._check(client)
            overlay = OverlayScene(client, target.scenes)
            self._done, self._swapping_until = None, 0.0
            self._look_over(client, overlay)
            while self._turn(client, overlay):
                pass
        finally:
            self.streaming = False
            client.drop()

    def _turn(self, client: ObsClient, overlay: OverlayScene) -> bool:
        """Do what is next; returns False when there is nothing left to do."""
        with self._changed:
            self._changed.wait_for(lambda: self._has_news(client), BEAT)
        if not client.connected:
            raise obs_trouble.not_found()
        if time.monotonic() < self._swapping_until:
            return not self._finishing
        if self._look:
            self._calm_down()
            self._look_over(client, overlay)
        elif self._wish is not self._done:
            self._bring_about(overlay)
        elif self._finishing:
            return False
        else:
            self._check(client)
        return True

    def _has_news(self, client: ObsClient) -> bool:
        if self._finishing or not client.connected:
            return True
        swapping = time.monotonic() < self._swapping_until
        return not swapping and (self._look or self._wish is not self._done)

    def _calm_down(self) -> None:
        """Let a burst of changes in OBS come to its end, unless there is a new wish."""
        with self._changed:
            self._changed.wait_for(lambda: self._finishing or self._wish is not self._done, CALM)

    def _check(self, client: ObsClient) -> None:
        """The heartbeat: OBS answers, and its canvas is as big as before."""
        canvas = obs_scene.canvas_of(client)
        if canvas != self.canvas:
            self.canvas = canvas
            self._events.publish(CanvasKnown(*canvas))

    def _look_over(self, client: ObsClient, overlay: OverlayScene) -> None:
        self._look = False
        self._prepare(overlay)
        if overlay.nested and obs_scene.in_studio_mode(client):
            self._events.publish(
                Notice("info", tr("Thẻ đã có trong cảnh OBS."), tr("Bấm Chuyển cảnh trong OBS một lần."))
            )
        done = self._done
        if overlay.fresh or (done is not None and done.image != overlay.file):
            self._done = None
        self._tell(overlay)

    def _prepare(self, overlay: OverlayScene) -> None:
        """Something may vanish between two questions; then the whole is looked at once more."""
        try:
            overlay.prepare()
        except RequestFailed as error:
            LOG.info("OBS changed while we looked: %s", error)
            self._rest(CALM)
            overlay.prepare()

    def _bring_about(self, overlay: OverlayScene) -> None:
        wish = self._wish
        if wish is None:
            return
        try:
            flaw = _apply(wish, overlay)
        except RequestFailed as error:
            LOG.info("OBS no longer has what we knew: %s", error)
            self._prepare(overlay)
            flaw = _apply(wish, overlay)
        self._done, self._picture_flaw = wish, flaw
        self._tell(overlay)
        wish.settle(flaw)

    def _tell(self, overlay: OverlayScene) -> None:
        flaw = self._picture_flaw
        if flaw is None and overlay.missing:
            flaw = obs_trouble.scene_missing(overlay.missing[0])
        self.file = overlay.file
        with self._changed:
            self._trouble = None
        self._report(self, True, flaw)

    def _hear(self, event: str, fields: Fields) -> None:
        if event == "StreamStateChanged":
            self.streaming = bool(fields.get("outputActive"))
        elif event == "CurrentSceneCollectionChanging":
            # Until it has changed, obs-websocket before 5.3 may take OBS down with an answer.
            self._swapping_until = time.monotonic() + SWAP_SECONDS
        elif event in LOOK_AGAIN:
            if event == "CurrentSceneCollectionChanged":
                self._swapping_until = 0.0
            self._look = True
            self._wake()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


def _apply(wish: Wish, overlay: OverlayScene) -> CoopLiveError | None:
    """Make OBS show or hide the card; returns what is wrong with the picture."""
    if not wish.shown or wish.image is None:
        overlay.hide()
        return None
    if not wish.image.is_file():
        return obs_trouble.picture_missing()
    return None if overlay.show(wish.image, wish.position) else obs_trouble.picture_unread()
