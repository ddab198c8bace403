"""One layer of the overlay in OBS: its image source, where it stands, how it comes and goes."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Iterable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from coop_live.model import Layer
from coop_live.overlay import obs_motion, obs_trouble
from coop_live.overlay.obs_client import Fields, ObsClient, Step
from coop_live.overlay.obs_motion import FILTER, FILTER_KIND, NEXT_FRAME, shifted, switched
from coop_live.overlay.obs_trouble import RequestFailed

LOG = logging.getLogger(__name__)

SOURCES = {Layer.CARD: "coop_live thẻ", Layer.TICKER: "coop_live dòng chốt đơn"}
KIND = "image_source"
MARK = "coop_live"  # our key in the source's settings: which layer it is, where the theme wanted it last

ALREADY_EXISTS = 601  # RequestStatus

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Item:
    """A source's place in a scene or group."""

    container: str
    number: int
    source: str
    scene: str | None  # the scene that the source is, None for anything else
    enabled: bool = True

    @property
    def address(self) -> Fields:
        """How a request names this item."""
        return {"sceneName": self.container, "sceneItemId": self.number}


@dataclass(frozen=True, slots=True)
class Home:
    """Where a layer stands, the user may have dragged it, while its theme wants it at `placed`."""

    placed: Position
    at: tuple[float, float]


class ObsLayer:
    """A picture of ours in OBS: one image source, shown in our scene, as often as the user put it there.

    After prepare(): `file` is the picture OBS holds now, `fresh` tells whether the layer had to be
    made. `homes` outlives the connection, so that what OBS lost comes back where the user had it.
    """

    def __init__(self, client: ObsClient, layer: Layer, homes: dict[Layer, Home]) -> None:
        self._client, self.layer, self._homes = client, layer, homes
        self._source = SOURCES[layer]
        self._items: list[Item] = []
        self._placed: Position | None = None
        self._height = 0.0
        self._enabled = self._movable = self._shifted = self._leaving = False
        self._motion: Future[Fields] | None = None
        self.file: Path | None = None
        self.fresh = False

    # What is there in OBS

    def candidates(self, inputs: dict[str, str]) -> list[str]:
        """Return which of these inputs (name: kind) is ours: by its name, else, renamed, by our mark."""
        usual = SOURCES[self.layer]
        for name in (self._source, usual):
            if inputs.get(name) == KIND:
                return [name]
        marked = [name for name, kind in inputs.items() if kind == KIND and self._is_marked(name)]
        if not marked and usual in inputs:
            raise obs_trouble.name_taken(usual)
        return marked

    def prepare(self, scene: str, items: Iterable[Item], candidates: Collection[str]) -> None:
        """Find our items in our scene, or make one."""
        mine = [item for item in items if item.source in candidates]
        self._source = mine[0].source if mine else next(iter(candidates), SOURCES[self.layer])
        self._items = [item for item in mine if item.source == self._source]
        self._motion, self._leaving = None, False
        self.fresh = not self._items
        if self.fresh:
            self._make(scene, exists=bool(candidates))
        else:
            self._read_settings()
        self._enabled = any(item.enabled for item in self._items)
        self._prepare_filter()

    def look(self) -> None:
        """Learn where the user has it now. Raises RequestFailed when it is gone."""
        self._see(self._client.ask("GetSceneItemTransform", **self._items[0].address)["sceneItemTransform"])

    # What viewers see

    def show(self, image: Path, position: Position, *, canvas: tuple[int, int], moving: bool) -> bool:
        """Switch to `image` and show it; returns whether OBS could open the file.

        Its top left goes to `position` when that is another one than last time: where the user
        has dragged it since, it stays. `moving`: when it was hidden, it slides in; what is asked
        meanwhile does not wait.
        """
        place = self._place_for(position)
        slide = self._way_in(image, canvas) if moving and self._may_move and not self._enabled else ()
        down = obs_motion.downwards(place[1], obs_motion.height_of(image), canvas) if slide else True
        steps: list[Step] = [] if slide else self._still()
        steps.append(("SetInputSettings", self._settings(image, position)))
        if slide:
            steps += [shifted(self._source, slide[0], down=down), switched(self._source, on=True)]
        first = self._items[0].address
        if position != self._placed:
            moved = {"positionX": place[0], "positionY": place[1]}
            steps.append(("SetSceneItemTransform", {**first, "sceneItemTransform": moved}))
        # All in one frame: OBS loads the picture after these steps and before it draws.
        steps += self._switch(enabled=True)
        steps += [NEXT_FRAME, ("GetSceneItemTransform", first)]
        self._leaving = False
        self._shifted = self._shifted or bool(slide)
        seen = self._client.batch(*steps)[-1]["sceneItemTransform"]
        self._placed, self.file, self._enabled, self._shifted = position, image, True, bool(slide)
        self._see(seen)
        if slide:
            frames = self._frames(*slide[1:], down=down)
            self._motion = self._client.send_batch(*frames, switched(self._source, on=False))
        return bool(seen["sourceWidth"])

    def hide(self, *, canvas: tuple[int, int], moving: bool) -> None:
        """Take it off the air; `moving`: it slides out first, and is gone after finish()."""
        if not (moving and self._may_move and self._enabled and self._height):
            self._hide_now()
            return
        self.look()
        home = self._homes.get(self.layer)
        down = obs_motion.downwards(home.at[1] if home is not None else 0, self._height, canvas)
        self._leaving = self._shifted = True
        first, *slide = obs_motion.way_out(self.layer, round(self._height), canvas)
        self._motion = self._client.send_batch(
            shifted(self._source, first, down=down),
            switched(self._source, on=True),
            NEXT_FRAME,
            *self._frames(*slide, down=down),
            shifted(self._source, round(self._height), down=down),
        )

    @property
    def enabled(self) -> bool:
        """Whether OBS shows it, at least in one place of our scene."""
        return self._enabled

    @property
    def leaving(self) -> bool:
        """Whether it slides out and is not yet switched off."""
        return self._leaving

    @property
    def motion(self) -> Future[Fields] | None:
        """The motion that was sent and not yet finished."""
        return self._motion

    def finish(self) -> None:
        """End a motion that OBS has done, or that must not go on."""
        motion, self._motion = self._motion, None
        if self._leaving:
            self._hide_now()
        elif motion is not None and motion.done() and motion.exception() is None and _whole(motion.result()):
            self._shifted = False  # its last step said so
        elif self._shifted:
            self._client.batch(*self._still())
            self._shifted = False

    def _hide_now(self) -> None:
        self._client.batch(*self._switch(enabled=False), *self._still())
        self._enabled = self._leaving = self._shifted = False

    @property
    def _may_move(self) -> bool:
        """An older motion's last frames would disturb a new one."""
        idle = self._motion is None or self._motion.done()
        return self._movable and idle and not self._leaving

    def _way_in(self, image: Path, canvas: tuple[int, int]) -> tuple[int, ...]:
        height = obs_motion.height_of(image)
        return obs_motion.way_in(self.layer, height, canvas) if height else ()

    def _frames(self, *slide: int, down: bool) -> list[Step]:
        steps = ((shifted(self._source, pixels, down=down), NEXT_FRAME) for pixels in slide)
        return [step for frame in steps for step in frame]

    def _still(self) -> list[Step]:
        return [switched(self._source, on=False)] if self._shifted else []

    def _switch(self, *, enabled: bool) -> list[Step]:
        return [
            ("SetSceneItemEnabled", {**item.address, "sceneItemEnabled": enabled}) for item in self._items
        ]

    def _place_for(self, position: Position) -> tuple[float, float]:
        home = self._homes.get(self.layer)
        return home.at if home is not None and home.placed == position else position

    def _see(self, transform: Fields) -> None:
        self._height = float(transform.get("sourceHeight", 0))
        if self._placed is not None:
            at = (float(transform["positionX"]), float(transform["positionY"]))
            self._homes[self.layer] = Home(self._placed, at)

    def _make(self, scene: str, *, exists: bool) -> None:
        # Made hidden: the first picture decides when viewers see it.
        fields: Fields = {"sourceName": self._source}
        if not exists:
            settings = {"unload": False, "linear_alpha": True, MARK: {"layer": self.layer.value}}
            fields = {"inputName": self._source, "inputKind": KIND, "inputSettings": settings}
        request = "CreateSceneItem" if exists else "CreateInput"
        made = create(self._client, request, self._source, sceneName=scene, sceneItemEnabled=False, **fields)
        self._items = [Item(scene, made["sceneItemId"], self._source, None, enabled=False)]
        self._placed = self.file = None

    def _mark(self, source: str) -> tuple[Fields, Fields]:
        settings: Fields = self._client.ask("GetInputSettings", inputName=source)["inputSettings"]
        mark = settings.get(MARK)
        return settings, mark if isinstance(mark, dict) else {}

    def _is_marked(self, source: str) -> bool:
        mark = self._mark(source)[1]
        return bool(mark) and mark.get("layer", Layer.CARD) == self.layer.value

    def _read_settings(self) -> None:
        settings, mark = self._mark(self._source)
        self._placed = (int(mark["x"]), int(mark["y"])) if "x" in mark else None
        self.file = Path(settings["file"]) if settings.get("file") else None
        self.look()

    def _prepare_filter(self) -> None:
        """Have our filter there and switched off; whatever it cannot do, a cut can."""
        named: Fields = {"sourceName": self._source, "filterName": FILTER}
        try:
            filters = self._client.ask("GetSourceFilterList", sourceName=self._source)["filters"]
            ours = next((one for one in filters if one["filterName"] == FILTER), None)
            self._movable = ours is None or ours["filterKind"] == FILTER_KIND
            if ours is None:
                still = {"relative": True}
                self._client.ask("CreateSourceFilter", **named, filterKind=FILTER_KIND, filterSettings=still)
            if ours is not None and ours["filterEnabled"] and self._is_gone(ours["filterSettings"]):
                self._client.batch(*self._switch(enabled=False))
                self._enabled = False
            if self._movable and (ours is None or ours["filterEnabled"]):
                self._client.ask("SetSourceFilterEnabled", **named, filterEnabled=False)
        except RequestFailed as error:
            LOG.info("OBS cannot move %s: %s", self.layer, error)
            self._movable = False
        self._shifted = False

    def _is_gone(self, crop: Fields) -> bool:
        """Return whether it had slid out when coop_live was killed, before it was switched off."""
        return bool(self._height) and abs(int(crop.get("top", 0))) >= self._height

    def _settings(self, image: Path, position: Position) -> Fields:
        return {
            "inputName": self._source,
            "overlay": True,
            "inputSettings": {
                "file": image.absolute().as_posix(),
                "unload": False,  # a hidden card comes back in the next frame
                "linear_alpha": True,  # no dark fringes on smooth edges
                MARK: {"layer": self.layer.value, "x": position[0], "y": position[1]},
            },
        }


def create(client: ObsClient, request: str, name: str, **fields: object) -> Fields:
    """Create something that is not there; OBS takes a moment to forget a removed namesake."""
    for _ in range(10):
        try:
            return client.ask(request, **fields)
        except RequestFailed as error:
            if error.code != ALREADY_EXISTS:
                raise
        time.sleep(0.03)
    raise obs_trouble.name_taken(name)


def _whole(answer: Fields) -> bool:
    """Return whether every step of a batch was done."""
    with suppress(KeyError):
        return all(result["requestStatus"]["result"] for result in answer["results"])
    return False
