"""The link to OBS: takes the picture viewers shall see, keeps it in OBS, says how the link is doing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from coop_live.errors import CoopLiveError
from coop_live.events import Events, LampChanged
from coop_live.model import Lamp, LampState, Layer, StreamState
from coop_live.overlay.obs_layer import Position
from coop_live.overlay.obs_stream import ON_AIR, StreamWatch
from coop_live.overlay.obs_thread import Talk
from coop_live.overlay.obs_wish import Target, Wish

PATIENCE = 1.0  # seconds that stop() gives OBS to take the last wish


class ObsLink:
    """Keeps one picture a layer in a scene of its own in OBS, whatever happens to OBS meanwhile.

    All methods may be called from any thread, and all but stop() return at once. Until the first
    put(), hide() or show() of a layer what OBS shows there is left as it is. Publishes LampChanged
    ("obs"), CanvasKnown, StreamChanged and, when a transition is needed in Studio Mode, a Notice.
    With `calm` (which may be set at any time) layers come and go with a cut.
    """

    def __init__(
        self,
        events: Events,
        *,
        host: str,
        port: int,
        password: str,
        scenes: tuple[str, ...] = (),
        calm: bool = False,
    ) -> None:
        self._events = events
        self._lock = threading.Lock()
        self._target = Target(host, port, password, scenes)
        self._talk: Talk | None = None
        self._wishes: dict[Layer, Wish] = {}
        self._stream = StreamWatch(events)
        self.calm = calm
        self._canvas: tuple[int, int] | None = None
        self._lamp = Lamp("obs", LampState.OFF)

    def start(self) -> None:
        """Look for OBS, and go on looking until stop()."""
        with self._lock:
            if self._talk is not None:
                return
            talk = self._talk = self._new_talk()
        self._light(LampState.CONNECTING)
        talk.start()

    def reconnect(self, *, host: str, port: int, password: str, scenes: tuple[str, ...] = ()) -> None:
        """Start over at once, with these settings; they hold for the next start() when stopped."""
        with self._lock:
            self._target = Target(host, port, password, scenes)
            old = self._talk
            if old is None:
                return
            self._keep_canvas(old)
            talk = self._talk = self._new_talk()
        self._light(LampState.CONNECTING)
        old.finish(0)
        talk.start()

    def put(self, image: Path, position: Position, *, layer: Layer = Layer.CARD) -> Future[None]:
        """Show this picture with its top left at `position` on the canvas; the latest wins.

        A hidden layer slides in, a shown one changes with a cut, both from the same frame on. The
        answer is done when OBS has opened the picture, cancelled when a newer wish or stop()
        came first, and fails with the lamp's trouble while OBS is away (the picture follows when it is back).
        The file must stay until in_use() no longer names it.
        """
        return self._want(layer, lambda _last: Wish(image, position, shown=True))

    def hide(self, layer: Layer = Layer.CARD) -> Future[None]:
        """Take a layer off the air; done when it is gone."""
        return self._want(layer, lambda last: Wish(last.image, last.position, shown=False))

    def show(self, layer: Layer = Layer.CARD) -> Future[None]:
        """Bring the last picture back after hide(); without one there is nothing to see."""
        return self._want(layer, Wish.shown_again)

    def stop(self) -> None:
        """Give OBS the last wishes if it takes them, and hang up: within two seconds even when OBS hangs."""
        with self._lock:
            talk, self._talk = self._talk, None
            wishes = list(self._wishes.values())
            if talk is not None:
                self._keep_canvas(talk)
        if talk is not None:
            talk.finish(PATIENCE)
            talk.stream.end()
            self._light(LampState.OFF)
        for wish in wishes:
            wish.arrived.cancel()

    @property
    def lamp(self) -> Lamp:
        """How the link is doing now."""
        return self._lamp

    @property
    def canvas(self) -> tuple[int, int] | None:
        """Width and height of OBS's canvas in pixels, None before OBS was first seen."""
        talk = self._talk
        return (talk.canvas if talk is not None else None) or self._canvas

    @property
    def stream(self) -> StreamState:
        """Whether OBS sends to a platform; what StreamChanged said last."""
        return self._stream.state

    @property
    def streaming(self) -> bool:
        """True while OBS sends to a platform, or tries to reach it again."""
        return self.stream in ON_AIR

    @property
    def recording(self) -> bool:
        """True while OBS keeps a film."""
        return self._stream.recording

    def in_use(self) -> frozenset[Path]:
        """The pictures that OBS shows or is about to show; their files must stay.

        OBS keeps older names in collections it saved before: leave pictures of the last days, too.
        """
        with self._lock:
            wished = {wish.image for wish in self._wishes.values() if wish.image is not None}
            shown = self._talk.files if self._talk is not None else frozenset()
        return frozenset(wished) | shown

    def _want(self, layer: Layer, make: Callable[[Wish], Wish]) -> Future[None]:
        with self._lock:
            old = self._wishes.get(layer) or Wish(None, (0, 0), shown=False)
            wish = self._wishes[layer] = make(old)
            trouble = self._talk.want(layer, wish) if self._talk is not None else None
        # Outside the lock: whoever waits for an answer may ask for something else at once.
        if wish is not old:
            old.arrived.cancel()
        if trouble is not None:
            wish.settle(trouble)
        return wish.arrived

    def _new_talk(self) -> Talk:
        self._stream.hand_over()
        self._stream = StreamWatch(self._events, before=self._stream)
        talk = Talk(
            self._target,
            self._wishes,
            self._events,
            self._reported,
            calm=lambda: self.calm,
            stream=self._stream,
        )
        talk.canvas = self._canvas
        return talk

    def _keep_canvas(self, talk: Talk) -> None:
        self._canvas = talk.canvas or self._canvas

    def _reported(self, talk: Talk, works: bool, trouble: CoopLiveError | None) -> None:
        if talk is not self._talk:  # an old talk's last words
            return
        self._light(LampState.WORKING if works and trouble is None else LampState.TROUBLE, trouble)

    def _light(self, state: LampState, trouble: CoopLiveError | None = None) -> None:
        cause, remedy = (trouble.cause, trouble.remedy) if trouble is not None else ("", "")
        with self._lock:
            lamp = Lamp("obs", state, cause, remedy)
            if lamp == self._lamp:
                return
            self._lamp = lamp
        self._events.publish(LampChanged(lamp))
