"""The overlay scene in OBS: one scene of our own with the card in it, nested in the user's scenes.

A scene of its own, because in Studio Mode a switched item of a live scene reaches the viewers only
with the next transition, while items inside a nested scene do at once. Names in OBS are how we find
our things again; everything else in OBS is the user's and stays as it is.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_client import Fields, ObsClient, Step
from coop_live.overlay.obs_trouble import RequestFailed

SCENE = "coop_live"
SOURCE = "coop_live thẻ"
KIND = "image_source"
MARK = "coop_live"  # our key in the source's settings: where the theme wanted the card last

ALREADY_EXISTS = 601  # RequestStatus
TELLS_NOT_READY = (5, 3)  # older obs-websocket answers while OBS loads, and what it says is not true yet
LOADING_SECONDS = 1.5

Position = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Item:
    """A source's place in a scene or group."""

    container: str
    number: int
    source: str
    scene: str | None  # the scene that the source is, None for anything else

    @property
    def address(self) -> Fields:
        """How a request names this item."""
        return {"sceneName": self.container, "sceneItemId": self.number}


def still_loading(client: ObsClient) -> bool:
    """Return whether OBS has not been up long enough to be asked about scenes."""
    if client.version >= TELLS_NOT_READY:
        return False
    video = client.ask("GetVideoSettings")
    frames: int = client.ask("GetStats")["renderTotalFrames"]
    frames_a_second: float = video["fpsNumerator"] / video["fpsDenominator"]
    return frames < frames_a_second * LOADING_SECONDS


def canvas_of(client: ObsClient) -> tuple[int, int]:
    """Return width and height of OBS's canvas in pixels."""
    video = client.ask("GetVideoSettings")
    return video["baseWidth"], video["baseHeight"]


def is_streaming(client: ObsClient) -> bool:
    """Return whether OBS is sending to a platform."""
    return bool(client.ask("GetStreamStatus")["outputActive"])


def in_studio_mode(client: ObsClient) -> bool:
    """Return whether scenes are prepared aside before they go on air."""
    return bool(client.ask("GetStudioModeEnabled")["studioModeEnabled"])


class OverlayScene:
    """Our scene in one OBS, nested in `scenes` (empty: where it already is, else the program scene).

    After prepare(): `file` is the picture OBS holds now, `fresh` tells whether the card had to be
    made, `nested` whether a scene of the user's got it new, `missing` the scenes OBS does not have.
    """

    def __init__(self, client: ObsClient, scenes: tuple[str, ...] = ()) -> None:
        self._client = client
        self._scenes = scenes
        self._cards: list[Item] = []
        self._placed: Position | None = None
        self.file: Path | None = None
        self.fresh = self.nested = False
        self.missing: tuple[str, ...] = ()

    def prepare(self) -> None:
        """Find our things, make what is not there."""
        listing = self._client.ask("GetSceneList")
        names = [scene["sceneName"] for scene in listing["scenes"]]
        own = self._find_scene(names)
        self._find_card(own)
        self._nest(own, names, listing["currentProgramSceneName"])

    def show(self, image: Path, position: Position) -> bool:
        """Switch the card to `image` and show it; returns whether OBS could open the file.

        Its top left goes to `position` when that is another one than last time: where the user
        has dragged it since, it stays.
        """
        steps: list[Step] = [("SetInputSettings", _settings(image, position)), ("Sleep", {"sleepFrames": 1})]
        first = self._cards[0]
        if position != self._placed:
            place = {"positionX": position[0], "positionY": position[1]}
            steps.append(("SetSceneItemTransform", {**first.address, "sceneItemTransform": place}))
        steps += self._switch(enabled=True)
        steps.append(("GetSceneItemTransform", first.address))
        seen = self._client.batch(*steps)[-1]["sceneItemTransform"]
        self._placed, self.file = position, image
        return bool(seen["sourceWidth"])

    def hide(self) -> None:
        """Take the card off the air."""
        self._client.batch(*self._switch(enabled=False))

    def _switch(self, *, enabled: bool) -> list[Step]:
        return [
            ("SetSceneItemEnabled", {**card.address, "sceneItemEnabled": enabled}) for card in self._cards
        ]

    def _find_scene(self, names: list[str]) -> str:
        if SCENE in names:
            return SCENE
        for name in names:  # renamed by the user: a scene with our card and nothing else
            if {item.source for item in self._items(name)} == {SOURCE}:
                return name
        self._create("CreateScene", SCENE, sceneName=SCENE)
        return SCENE

    def _find_card(self, own: str) -> None:
        kinds = {
            one["inputName"]: one["unversionedInputKind"]
            for one in self._client.ask("GetInputList")["inputs"]
        }
        if kinds.get(SOURCE, KIND) != KIND:
            raise obs_trouble.name_taken(SOURCE)
        self._cards = [item for item in self._items(own) if item.source == SOURCE]
        self.fresh = not self._cards
        if self._cards:
            self._read_settings()
        else:
            self._make_card(own, exists=SOURCE in kinds)

    def _make_card(self, own: str, *, exists: bool) -> None:
        # Made hidden: the first picture decides when viewers see it.
        if exists:
            request, fields = "CreateSceneItem", {"sourceName": SOURCE}
        else:
            request, fields = "CreateInput", {"inputName": SOURCE, "inputKind": KIND}
        made = self._create(request, SOURCE, sceneName=own, sceneItemEnabled=False, **fields)
        self._cards = [Item(own, made["sceneItemId"], SOURCE, None)]
        self._placed = self.file = None

    def _read_settings(self) -> None:
        settings = self._client.ask("GetInputSettings", inputName=SOURCE)["inputSettings"]
        mark = settings.get(MARK) or {}
        self._placed = (int(mark["x"]), int(mark["y"])) if mark else None
        self.file = Path(settings["file"]) if settings.get("file") else None

    def _nest(self, own: str, names: list[str], program: str) -> None:
        wanted = self._scenes
        if not wanted and not any(self._leads_to(own, name) for name in names if name != own):
            wanted = (program,)
        self.missing = tuple(name for name in wanted if name not in names)
        bare = [n for n in wanted if n in names and n != own and not self._leads_to(own, n)]
        for name in bare:
            self._client.ask("CreateSceneItem", sceneName=name, sourceName=own)
        self.nested = bool(bare)

    def _leads_to(self, own: str, scene: str, seen: frozenset[str] = frozenset()) -> bool:
        """Tell whether viewers of `scene` see ours, directly or through scenes nested in it."""
        nested = {item.scene for item in self._items(scene) if item.scene} - seen
        return own in nested or any(self._leads_to(own, one, seen | nested) for one in nested)

    def _items(self, scene: str, request: str = "GetSceneItemList") -> Iterator[Item]:
        """All items of a scene, with those in its groups."""
        for item in self._client.ask(request, sceneName=scene)["sceneItems"]:
            source, is_group = item["sourceName"], bool(item["isGroup"])
            is_scene = item["sourceType"] == "OBS_SOURCE_TYPE_SCENE" and not is_group
            yield Item(scene, item["sceneItemId"], source, source if is_scene else None)
            if is_group:
                yield from self._items(source, "GetGroupSceneItemList")

    def _create(self, request: str, name: str, **fields: object) -> Fields:
        """Create something that is not there; OBS takes a moment to forget a removed namesake."""
        for _ in range(10):
            try:
                return self._client.ask(request, **fields)
            except RequestFailed as error:
                if error.code != ALREADY_EXISTS:
                    raise
            time.sleep(0.03)
        raise obs_trouble.name_taken(name)


def _settings(image: Path, position: Position) -> Fields:
    return {
        "inputName": SOURCE,
        "overlay": True,
        "inputSettings": {
            "file": image.absolute().as_posix(),
            "unload": False,  # a hidden card comes back in the next frame
            "linear_alpha": True,  # no dark fringes on smooth edges
            MARK: {"x": position[0], "y": position[1]},
        },
    }
