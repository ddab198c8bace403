"""The overlay window as a real OBS captures it: the key colour goes, the card stays, its QR is read."""

from __future__ import annotations

import base64
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication
from pyzbar import pyzbar

from coop_live.model import Card
from coop_live.overlay.obs_client import ObsClient
from coop_live.resources import asset
from tests.real.obs_config import SCENE
from tests.real.real_obs import RealObs
from ui.overlay.frame import Spot, usual_frame, write_spot
from ui.painter import placement, save_card

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]

CANVAS, DISPLAY = (1280, 720), (1280, 800)
AT = (48, 100)  # where the window stands on the display
BACKGROUND = (0x10, 0x20, 0x30)  # what obs_config lays under everything
LINK = "https://htx-antoan.vn/c1"
SOON = 15.0


@contextmanager
def overlay(obs: RealObs, folder: Path, card: Path, colour: str) -> Iterator[None]:
    """The overlay window on the display of OBS."""
    spot = folder / "spot.json"
    write_spot(spot, Spot(*AT, "card"))
    place = placement("lower-third", CANVAS)
    words = [sys.executable, "-m", "tests.real.overlay_on_display", card, *place, spot, colour]
    environment = {**os.environ, "DISPLAY": obs.display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([str(one) for one in words], env=environment) as program:
        try:
            yield
        finally:
            program.terminate()


def capture(client: ObsClient, key: str, colour: str) -> None:
    """Do what a user does: capture the window, take its ground away, put it where the card belongs."""
    name = f"{key} {colour}"  # a name of its own: OBS takes its time to forget the last one
    client.ask(
        "CreateInput", sceneName=SCENE, inputName=name, inputKind="xshm_input",
        inputSettings={"show_cursor": False},
    )  # fmt: skip
    client.ask(
        "CreateSourceFilter", sourceName=name, filterName="Key", filterKind=key,
        filterSettings={"key_color_type": colour},
    )  # fmt: skip
    frame = usual_frame(CANVAS)
    place = {
        "positionX": frame.x(), "positionY": frame.y(), "cropLeft": AT[0], "cropTop": AT[1],
        "cropRight": DISPLAY[0] - AT[0] - frame.width(), "cropBottom": DISPLAY[1] - AT[1] - frame.height(),
    }  # fmt: skip
    item = client.ask("GetSceneItemId", sceneName=SCENE, sourceName=name)["sceneItemId"]
    client.ask("SetSceneItemTransform", sceneName=SCENE, sceneItemId=item, sceneItemTransform=place)


def program_picture(client: ObsClient) -> Image.Image:
    shot = client.ask("GetSourceScreenshot", sourceName=SCENE, imageFormat="png")
    data = base64.b64decode(shot["imageData"].partition(",")[2])
    return Image.open(io.BytesIO(data)).convert("RGB")


def read(picture: Image.Image) -> list[str]:
    return [one.data.decode() for one in pyzbar.decode(picture)]


@pytest.mark.parametrize(
    ("key", "colour", "spoiled"),
    [
        ("color_key_filter_v2", "magenta", 0.001),
        ("color_key_filter_v2", "green", 0.001),
        ("color_key_filter_v2", "blue", 0.001),
        # The red price loses its colour, nothing more; with green this takes leaves and the block away.
        ("chroma_key_filter_v2", "magenta", 0.05),
    ],
)
def test_obs_takes_the_ground_away_and_leaves_the_card_whole(
    qapp: QApplication, obs: RealObs, tmp_path: Path, key: str, colour: str, spoiled: float
) -> None:
    path, photo = tmp_path / "card.png", asset("onair", "art", "C1-che-day.svg")
    card = Card("C1", "Chè dây dạ cẩm", 85_000, "gói", "gõ C1 để đặt", photo=photo, qr=LINK, qr_words="Quét")
    save_card(card, path, theme="lower-third", canvas=CANVAS)
    drawn, place = Image.open(path).convert("RGBA"), placement("lower-third", CANVAS)
    client = obs.client()
    client.connect()
    with overlay(obs, tmp_path, path, colour):
        capture(client, key, colour)
        end = time.monotonic() + SOON
        while read(seen := program_picture(client)) != [LINK]:
            assert time.monotonic() < end, "the card was never seen"
            time.sleep(0.1)
    client.drop()
    assert seen.getpixel((60, 320)) == seen.getpixel((1200, 700)) == BACKGROUND
    inside = seen.crop((*place, place[0] + drawn.width, place[1] + drawn.height))
    whole = drawn.getchannel("A").point(lambda alpha: 255 if alpha == 255 else 0)
    apart = ImageChops.difference(inside, drawn.convert("RGB")).convert("L").point(lambda by: 255 * (by > 24))
    assert ImageChops.multiply(apart, whole).histogram()[255] < whole.histogram()[255] * spoiled
