"""The thread that talks to OBS: reaches it, keeps the overlay scene right, comes back when it was gone."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Events, Notice
from coop_live.i18n import tr
from coop_live.model import Layer
from coop_live.overlay import obs_scene, obs_trouble
from coop_live.overlay.obs_client import Fields, ObsClient
from coop_live.overlay.obs_layer import ObsLayer
from coop_live.overlay.obs_pace import Pace
from coop_live.overlay.obs_scene import Homes, OverlayScene
from coop_live.overlay.obs_stream import StreamWatch
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed
from coop_live.overlay.obs_wish import Target, Wish

LOG = logging.getLogger(__name__)

BEAT = 1.5  # seconds after which OBS is asked again whether it is still there, and how it does
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


class Talk(threading.Thread):
    """Talks to one OBS from start() to finish(), and is used once.

    `report(talk, works, trouble)` is called in this thread whenever something was tried; `trouble`
    with `works` is a flaw beside which the rest goes on. `stream`, `canvas` and `files` (what OBS
    shows) may be read from any thread. `calm()` tells whether nothing may slide.
    """

    def __init__(
        self,
        target: Target,
        wishes: dict[Layer, Wish],
        events: Events,
        report: Callable[[Talk, bool, CoopLiveError | None], None],
        *,
        calm: Callable[[], bool],
        stream: StreamWatch,
    ) -> None:
        super().__init__(name="obs", daemon=True)
        self._target, self._events, self._report, self._calm = target, events, report, calm
        self._changed = threading.Condition()
        self._wishes, self._done = dict(wishes), dict(wishes)
        self._client: ObsClient | None = None
        self._trouble: CoopLiveError | None = None
        self._flaws: dict[Layer, CoopLiveError | None] = {}
        self._homes, self._pace = Homes(), Pace()
        self._renamed: list[tuple[str, str]] = []
        self._finishing = self._look = False
        self._swapping_until = self._next_beat = 0.0
        self.stream = stream
        self.canvas: tuple[int, int] | None = None
        self.files: frozenset[Path] = frozenset()

    def want(self, layer: Layer, wish: Wish) -> CoopLiveError | None:
        """Bring this about as soon as OBS listens; returns what keeps OBS from listening now."""
        with self._changed:
            self._wishes[layer] = wish
            self._changed.notify_all()
            return self._trouble

    def finish(self, patience: float) -> None:
        """Bring about the last wishes if OBS takes them within `patience` seconds, then hang up."""
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
            self._trouble, wishes = trouble, list(self._wishes.values())
        for wish in wishes:
            wish.settle(trouble)
        if not self._finishing:
            self.stream.lost()
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
            self._done, self._swapping_until, self._pace = {}, 0.0, Pace()
            self._renamed.clear()
            self._check(client)
            overlay = OverlayScene(client, target.scenes, self._homes)
            self._look_over(client, overlay)
            while self._turn(client, overlay):
                pass
        finally:
            client.drop()

    def _turn(self, client: ObsClient, overlay: OverlayScene) -> bool:
        """Do what is next; returns False when there is nothing left to do."""
        with self._changed:
            rest = max(self._next_beat - time.monotonic(), 0)
            self._changed.wait_for(lambda: self._has_news(client, overlay), rest)
            waiting = [layer for layer, wish in self._wishes.items() if wish is not self._done.get(layer)]
        self.stream.take_in()
        if not client.connected:
            raise obs_trouble.not_found()
        if time.monotonic() < self._swapping_until:
            self._next_beat = time.monotonic() + BEAT
            return not self._finishing
        if self._look:
            self._calm_down()
            self._look_over(client, overlay)
        elif waiting:
            self._bring_about(waiting[0], overlay)
        elif moved := self._moved(overlay):
            self._see_off(moved, overlay)
        elif self._finishing:
            return False
        elif time.monotonic() >= self._next_beat:
            self._beat(client, overlay)
        return True

    def _has_news(self, client: ObsClient, overlay: OverlayScene) -> bool:
        if self._finishing or not client.connected or self.stream.has_news:
            return True
        swapping = time.monotonic() < self._swapping_until
        return not swapping and (self._look or self._has_new_wish() or bool(self._moved(overlay)))

    def _has_new_wish(self) -> bool:
        return any(wish is not self._done.get(layer) for layer, wish in self._wishes.items())

    def _moved(self, overlay: OverlayScene) -> list[ObsLayer]:
        """Return the layers whose motion is over, or has to be because we hang up."""
        motions = ((layer, layer.motion) for layer in overlay.layers.values())
        return [layer for layer, motion in motions if motion and (self._finishing or motion.done())]

    def _calm_down(self) -> None:
        """Let a burst of changes in OBS come to its end, unless there is a new wish."""
        with self._changed:
            self._changed.wait_for(lambda: self._finishing or self._has_new_wish(), CALM)

    def _beat(self, client: ObsClient, overlay: OverlayScene) -> None:
        """Look whether all is as it should be: an event may have been lost."""
        self._check(client)
        try:
            overlay.look()
        except RequestFailed as error:
            LOG.info("something of ours is gone, and OBS did not tell: %s", error)
            self._look = True

    def _check(self, client: ObsClient) -> None:
        """The heartbeat: OBS answers, keeps up, its canvas is as big as before, and is it on air?"""
        self._next_beat = time.monotonic() + BEAT
        began = time.monotonic()
        stats = client.ask("GetStats")
        now = time.monotonic()
        self._pace.answered(now - began, now)
        self._pace.counted(stats, now)
        self.stream.ask(client)
        canvas = obs_scene.canvas_of(client)
        if canvas != self.canvas:
            self.canvas = canvas
            self._events.publish(CanvasKnown(*canvas))

    def _look_over(self, client: ObsClient, overlay: OverlayScene) -> None:
        self._look = False
        while self._renamed:
            overlay.renamed(*self._renamed.pop(0))
        self._prepare(overlay)
        if overlay.nested and obs_scene.in_studio_mode(client):
            self._events.publish(
                Notice("info", tr("Thẻ đã có trong cảnh OBS."), tr("Bấm Chuyển cảnh trong OBS một lần."))
            )
        for layer, part in overlay.layers.items():
            done = self._done.get(layer)
            # Another scene collection has the layer as it was when that collection was last in use.
            if part.fresh or (done is not None and (done.image, done.shown) != (part.file, part.enabled)):
                self._done.pop(layer, None)
        self._tell(overlay)

    def _prepare(self, overlay: OverlayScene) -> None:
        """Something may vanish between two questions; then the whole is looked at once more."""
        for layer, part in overlay.layers.items():
            if part.leaving:  # preparing ends a motion; what was to go has to be told to go again
                self._done.pop(layer, None)
        try:
            overlay.prepare()
        except RequestFailed as error:
            LOG.info("OBS changed while we looked: %s", error)
            self._rest(CALM)
            overlay.prepare()

    def _bring_about(self, layer: Layer, overlay: OverlayScene) -> None:
        wish = self._wishes[layer]
        try:
            flaw = self._apply(wish, overlay.layers[layer])
        except RequestFailed as error:
            LOG.info("OBS no longer has what we knew: %s", error)
            self._prepare(overlay)
            flaw = self._apply(wish, overlay.layers[layer])
        self._done[layer], self._flaws[layer] = wish, flaw
        if motion := overlay.layers[layer].motion:
            motion.add_done_callback(lambda _: self._wake())
        self._tell(overlay)
        if not overlay.layers[layer].leaving:
            wish.settle(flaw)

    def _apply(self, wish: Wish, part: ObsLayer) -> CoopLiveError | None:
        """Make OBS show or hide the layer; returns what is wrong with the picture."""
        canvas = self.canvas or (0, 0)
        moving = not self._calm() and not self._finishing and self._pace.steady(time.monotonic())
        if not wish.shown or wish.image is None:
            part.hide(canvas=canvas, moving=moving)
            return None
        if not wish.image.is_file():
            return obs_trouble.picture_missing()
        opened = part.show(wish.image, wish.position, canvas=canvas, moving=moving)
        return None if opened else obs_trouble.picture_unread()

    def _see_off(self, moved: list[ObsLayer], overlay: OverlayScene) -> None:
        """End the motions that are over, and answer who waited for them."""
        for part in moved:
            try:
                part.finish()
            except RequestFailed as error:
                LOG.info("OBS lost what was moving: %s", error)
                self._look = True
                continue
            done = self._done.get(part.layer)
            if done is not None:
                done.settle(self._flaws.get(part.layer))

    def _tell(self, overlay: OverlayScene) -> None:
        flaw = next((flaw for flaw in self._flaws.values() if flaw is not None), None)
        if flaw is None and overlay.missing:
            flaw = obs_trouble.scene_missing(overlay.missing[0])
        self.files = frozenset(part.file for part in overlay.layers.values() if part.file is not None)
        with self._changed:
            self._trouble = None
        self._report(self, True, flaw)

    def _hear(self, event: str, fields: Fields) -> None:
        self.stream.hear(event, fields)
        if event == "CurrentSceneCollectionChanging":
            # Until it has changed, obs-websocket before 5.3 may take OBS down with an answer.
            self._swapping_until = time.monotonic() + SWAP_SECONDS
        elif event in LOOK_AGAIN:
            if event == "CurrentSceneCollectionChanged":
                self._swapping_until = 0.0
            if event == "SceneNameChanged":
                self._renamed.append((str(fields.get("oldSceneName")), str(fields.get("sceneName"))))
            self._look = True
        if self._look or self.stream.has_news:
            self._wake()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
