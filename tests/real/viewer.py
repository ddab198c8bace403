"""Who looks at OBS from outside: sees what viewers see, and does there what its user does."""

from __future__ import annotations

import base64
import io
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import av
from PIL import Image

from coop_live.model import Lamp, LampState, Layer
from coop_live.overlay.obs_layer import SOURCES
from coop_live.overlay.obs_scene import SCENE
from tests.real.real_obs import RealObs

SOURCE, TICKER = SOURCES[Layer.CARD], SOURCES[Layer.TICKER]
SOON = 15.0
PLACE = (200, 100)
SIZE = (400, 300)
IN_THE_CARD = (PLACE[0] + SIZE[0] // 2, PLACE[1] + SIZE[1] // 2)
EMPTY = (0x10, 0x20, 0x30)  # the background that obs_config sets
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)

Point = tuple[int, int]
Colour = tuple[int, ...]


class Viewer:
    """Sees what viewers see, and does in OBS what its user does."""

    def __init__(self, obs: RealObs) -> None:
        self.heard: list[str] = []
        self.client = obs.client(self.heard)
        self.client.connect()

    def picture(self, **more: Any) -> Image.Image:  # fields of the request
        """The program as it is now; `more` says how big."""
        scene = self.client.ask("GetCurrentProgramScene")["currentProgramSceneName"]
        shot = self.client.ask("GetSourceScreenshot", sourceName=scene, **{"imageFormat": "png"} | more)
        data = base64.b64decode(shot["imageData"].partition(",")[2])
        return Image.open(io.BytesIO(data)).convert("RGB")

    def colour(self, point: Point = IN_THE_CARD) -> Colour:
        """The colour of the program at a point of the canvas."""
        seen = self.picture(imageWidth=128, imageHeight=72).getpixel((point[0] // 10, point[1] // 10))
        assert isinstance(seen, tuple)
        return seen

    def sees(self, colour: Colour, point: Point = IN_THE_CARD) -> None:
        """Wait until this colour is there."""
        until = time.monotonic() + SOON
        while not near(seen := self.colour(point), colour):
            assert time.monotonic() < until, f"saw {seen}, not {colour}"
            time.sleep(0.01)

    def wait_frames(self, frames: int) -> None:
        """Wait until OBS has drawn so many frames more."""
        enough = self.client.ask("GetStats")["renderTotalFrames"] + frames
        eventually(lambda: self.client.ask("GetStats")["renderTotalFrames"] >= enough)

    @contextmanager
    def recording(self, look: Callable[[Image.Image], str] | None = None) -> Iterator[list[str]]:
        """Record the program; afterwards the list holds what was seen frame by frame.

        Without `look`: what colour the middle of the card was.
        """
        frames: list[str] = []
        self.client.ask("StartRecord")
        eventually(lambda: self.client.ask("GetRecordStatus")["outputDuration"] > 500)
        yield frames
        path = self.client.ask("StopRecord")["outputPath"]
        eventually(lambda: not self.client.ask("GetRecordStatus")["outputActive"])
        with av.open(path) as video:
            pictures = (frame.to_image() for frame in video.decode(video=0))
            frames += [(look or middle)(picture) for picture in pictures]

    def items(self, scene: str) -> list[str]:
        items = self.client.ask("GetSceneItemList", sceneName=scene)["sceneItems"]
        return [item["sourceName"] for item in items]

    def scenes(self) -> set[str]:
        return {scene["sceneName"] for scene in self.client.ask("GetSceneList")["scenes"]}

    def inputs(self) -> set[str]:
        return {one["inputName"] for one in self.client.ask("GetInputList")["inputs"]}

    def item(self, source: str = SOURCE) -> dict[str, Any]:
        """How a request names the item of ours."""
        item = self.client.ask("GetSceneItemId", sceneName=SCENE, sourceName=source)
        return {"sceneName": SCENE, **item}

    def place(self, source: str = SOURCE) -> tuple[float, float]:
        """Where OBS keeps an item of ours."""
        transform = self.client.ask("GetSceneItemTransform", **self.item(source))["sceneItemTransform"]
        return transform["positionX"], transform["positionY"]

    def drag(self, x: float, y: float, source: str = SOURCE) -> None:
        """Do what the user's mouse does."""
        to = {"positionX": x, "positionY": y}
        self.client.ask("SetSceneItemTransform", **self.item(source), sceneItemTransform=to)


def eventually(holds: Callable[[], object]) -> None:
    """Wait until something is true."""
    until = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


def near(one: Colour, other: Colour) -> bool:
    """Tell whether two colours look the same."""
    return all(abs(a - b) <= 8 for a, b in zip(one, other, strict=True))


def middle(picture: Image.Image) -> str:
    """What colour the middle of the card is in a recording, where it is never quite the painted one."""
    colour = picture.getpixel(IN_THE_CARD)
    assert isinstance(colour, tuple)
    return "red" if colour[0] > 160 else "green" if colour[1] > 160 else "empty"


def wait_for(lamps: Sequence[Lamp], state: LampState) -> None:
    """Wait until the lamp shows this."""
    eventually(lambda: lamps and lamps[-1].state == state)
