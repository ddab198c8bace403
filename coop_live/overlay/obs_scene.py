"""The overlay scene in OBS: one scene of our own with our layers in it, nested in the user's scenes.

A scene of its own, because in Studio Mode a switched item of a live scene reaches the viewers only
with the next transition, while items inside a nested scene do at once. Names in OBS are how we find
our things again, and a mark in our sources when they were renamed; everything else in OBS is the
user's and stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from coop_live.model import Layer
from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_layer import Home, Item, ObsLayer, create
from coop_live.overlay.obs_trouble import NameTaken

SCENE = "coop_live"

TELLS_NOT_READY = (5, 3)  # older obs-websocket answers while OBS loads, and what it says is not true yet
LOADING_SECONDS = 1.5


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


def in_studio_mode(client: ObsClient) -> bool:
    """Return whether scenes are prepared aside before they go on air."""
    return bool(client.ask("GetStudioModeEnabled")["studioModeEnabled"])


class Homes:
    """Where the layers stood in one scene collection, kept over the connections to OBS."""

    def __init__(self) -> None:
        self.layers: dict[Layer, Home] = {}
        self._collection = ""

    def belong_to(self, collection: str) -> bool:
        """Forget what was true in another collection; returns whether this is another one."""
        other, self._collection = collection != self._collection, collection
        if other:
            self.layers.clear()
        return other


class OverlayScene:
    """Our scene in one OBS, nested in `scenes` (empty: where it already is, else the program scene).

    After prepare(): `nested` tells whether a scene of the user's got it new, `missing` the scenes
    OBS does not have.
    """

    def __init__(self, client: ObsClient, scenes: tuple[str, ...] = (), homes: Homes | None = None) -> None:
        self._client = client
        self._scenes = scenes
        self._homes = homes or Homes()
        self._name = SCENE
        self.layers = self._new_layers()
        self.nested = False
        self.missing: tuple[str, ...] = ()

    def prepare(self) -> None:
        """Find our things, make what is not there."""
        try:
            self._prepare()
        except NameTaken:  # perhaps by another coop_live, which prepares the same OBS now
            self._prepare()

    def _prepare(self) -> None:
        collection = self._client.ask("GetSceneCollectionList")["currentSceneCollectionName"]
        if self._homes.belong_to(collection):
            self._name, self.layers = SCENE, self._new_layers()
        listing = self._client.ask("GetSceneList")
        names = [scene["sceneName"] for scene in listing["scenes"]]
        inputs = {
            one["inputName"]: one["unversionedInputKind"]
            for one in self._client.ask("GetInputList")["inputs"]
        }
        ours = {layer: layer.candidates(inputs) for layer in self.layers.values()}
        own = self._name = self._find_scene(names, {name for found in ours.values() for name in found})
        items = list(self._items(own))
        for layer, candidates in ours.items():
            layer.prepare(own, items, candidates)
        self._nest(own, names, listing["currentProgramSceneName"])

    def _new_layers(self) -> dict[Layer, ObsLayer]:
        return {layer: ObsLayer(self._client, layer, self._homes.layers) for layer in Layer}

    def look(self) -> None:
        """Learn where the user has our layers now. Raises RequestFailed when one is gone."""
        for layer in self.layers.values():
            layer.look()

    def renamed(self, old: str, new: str) -> None:
        """Take in that a scene has another name now."""
        if old == self._name:
            self._name = new

    def _find_scene(self, names: list[str], ours: set[str]) -> str:
        for name in (self._name, SCENE):
            if name in names:
                return name
        for name in names:  # renamed by the user: a scene with our layers and nothing else
            sources = {item.source for item in self._items(name)}
            if sources and sources <= ours:
                return name
        create(self._client, "CreateScene", SCENE, sceneName=SCENE)
        return SCENE

    def _nest(self, own: str, names: list[str], program: str) -> None:
        wanted = self._scenes
        if not wanted and not any(self._leads_to(own, name) for name in names if name != own):
            wanted = (program,)
        self.missing = tuple(name for name in wanted if name not in names)
        bare = [n for n in wanted if n in names and n != own and not self._leads_to(own, n)]
        for name in bare:
            self._nest_in(name, own)
        self.nested = bool(bare)

    def _nest_in(self, scene: str, own: str) -> None:
        number = self._client.ask("CreateSceneItem", sceneName=scene, sourceName=own)["sceneItemId"]
        if any(item.source == own and item.number < number for item in self._items(scene)):
            # Another coop_live was quicker.
            self._client.ask("RemoveSceneItem", sceneName=scene, sceneItemId=number)

    def _leads_to(self, own: str, scene: str, seen: frozenset[str] = frozenset()) -> bool:
        """Tell whether viewers of `scene` see ours, directly or through scenes nested in it."""
        nested = {item.scene for item in self._items(scene) if item.scene} - seen
        return own in nested or any(self._leads_to(own, one, seen | nested) for one in nested)

    def _items(self, scene: str, request: str = "GetSceneItemList") -> Iterator[Item]:
        """All items of a scene, with those in its groups."""
        for item in self._client.ask(request, sceneName=scene)["sceneItems"]:
            source, is_group = item["sourceName"], bool(item["isGroup"])
            is_scene = item["sourceType"] == "OBS_SOURCE_TYPE_SCENE" and not is_group
            enabled = bool(item["sceneItemEnabled"])
            yield Item(scene, item["sceneItemId"], source, source if is_scene else None, enabled)
            if is_group:
                yield from self._items(source, "GetGroupSceneItemList")
