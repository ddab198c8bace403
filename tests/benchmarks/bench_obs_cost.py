"""What the overlay costs a real OBS: processor and frames, still, counting down, moving, with heavy cards.

    python tests/benchmarks/bench_obs_cost.py

Software drawing under Xvfb: a graphics card makes all of it cheaper; what counts is the difference. The
first step is the dearest: OBS draws a nested scene into a picture of the canvas's size, empty or not,
which a processor feels and a graphics card does not.
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication

from coop_live.events import Events
from coop_live.model import Layer
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.obs_client import Step
from coop_live.overlay.obs_pace import Pace
from tests.benchmarks.bench_obs import link_on
from tests.real.obs_config import SCENE as LIVE
from tests.real.real_obs import RealObs, absent
from tests.real.stage import sample_cards
from tests.real.viewer import Viewer
from ui import painter

SECONDS = 4.0
SWAPS = 12
Canvas = tuple[int, int]


def cost(name: str, obs: RealObs, viewer: Viewer, act: Callable[[], object], pause: float) -> None:
    """Print what OBS takes while `act` is done again and again."""
    before, used = viewer.client.ask("GetStats"), obs.processor_seconds()
    began = time.monotonic()
    while time.monotonic() - began < SECONDS:
        act()
        time.sleep(pause)
    spent = time.monotonic() - began
    after = viewer.client.ask("GetStats")
    percent = 100 * (obs.processor_seconds() - used) / spent
    skipped = after["renderSkippedFrames"] - before["renderSkippedFrames"]
    drawn = after["renderTotalFrames"] - before["renderTotalFrames"]
    frame = after["averageFrameRenderTime"]
    print(f"{name:36} {percent:5.0f} % of a core   frame {frame:5.1f} ms   skipped {skipped} of {drawn}")


def paint(folder: Path, theme: str, canvas: Canvas, count: int) -> list[Path]:
    """Paint this many different cards."""
    paths = [folder / f"{theme}-{canvas[1]}-{number}.png" for number in range(count)]
    for path, card in zip(paths, itertools.cycle(sample_cards(theme)), strict=False):
        painter.save_card(card, path, theme=theme, canvas=canvas)
    return paths


def everyday(folder: Path, canvas: Canvas) -> None:
    """A card that stands still, counts down, comes and goes."""
    cards = itertools.cycle(paint(folder, "lower-third", canvas, 8))
    place = painter.placement("lower-third", canvas)
    events = Events()
    with RealObs(width=canvas[0], height=canvas[1]) as obs:
        viewer = Viewer(obs)
        cost(f"{canvas[1]}p without coop_live", obs, viewer, lambda: None, 0.2)
        with link_on(obs, events) as link:
            cost("linked, nothing shown", obs, viewer, lambda: None, 0.2)
            link.put(next(cards), place).result(15)
            cost("card shown and still", obs, viewer, lambda: None, 0.2)
            link.put(next(cards), (0, 0), layer=Layer.TICKER).result(15)
            cost("card and ticker shown and still", obs, viewer, lambda: None, 0.2)
            cost("a countdown: one swap a second", obs, viewer, lambda: link.put(next(cards), place), 1.0)
            for calm in (True, False):
                link.calm = calm
                turn = partial(come_and_go, link)
                name = "cut" if calm else "slid"
                cost(f"in and out twice a second, {name}", obs, viewer, turn, 0.25)
        viewer.client.drop()


def come_and_go(link: ObsLink) -> None:
    """Let the card come, and go."""
    link.show().result(15)
    time.sleep(0.25)
    link.hide().result(15)


def heavy(folder: Path, canvas: Canvas) -> None:
    """Full cards: in one source, and in two of which the hidden one is loaded before it is switched on."""
    pictures = paint(folder, "full-card", canvas, SWAPS)
    with RealObs(width=canvas[0], height=canvas[1]) as obs:
        viewer = Viewer(obs)
        items = [_source(viewer, name) for name in ("one", "two")]
        for way in ("one source", "two sources in turns"):
            time.sleep(1)
            before = viewer.client.ask("GetStats")
            for number, picture in enumerate(pictures):
                here, there = (number % 2, 1 - number % 2) if way != "one source" else (0, 0)
                load = {"inputName": ("one", "two")[here], "inputSettings": {"file": picture.as_posix()}}
                steps: list[Step] = [("SetInputSettings", load), ("Sleep", {"sleepFrames": 1})]
                steps.append(("SetSceneItemEnabled", {**items[here], "sceneItemEnabled": True}))
                if there != here:
                    steps.append(("SetSceneItemEnabled", {**items[there], "sceneItemEnabled": False}))
                viewer.client.batch(*steps)
                time.sleep(0.15)
            after = viewer.client.ask("GetStats")
            skipped = after["renderSkippedFrames"] - before["renderSkippedFrames"]
            drawn = after["renderTotalFrames"] - before["renderTotalFrames"]
            print(f"{canvas[1]}p full cards, {way:22} skipped {skipped} of {drawn} in {SWAPS} changes")
        viewer.client.drop()


def _source(viewer: Viewer, name: str) -> dict[str, object]:
    made = viewer.client.ask(
        "CreateInput",
        sceneName=LIVE,
        inputName=name,
        inputKind="image_source",
        inputSettings={"unload": False, "linear_alpha": True},
    )
    return {"sceneName": LIVE, "sceneItemId": made["sceneItemId"]}


def main() -> int:
    """Run the benchmark; 1 when there is no OBS to run it with."""
    if missing := absent():
        print(f"{missing} is not installed (tests/real/install.sh)")
        return 1
    application = QGuiApplication([])
    Pace.steady = lambda _pace, _now: True  # type: ignore[method-assign]  # slides on a busy machine, too
    with tempfile.TemporaryDirectory() as name:
        everyday(Path(name), (1280, 720))
        for canvas in ((1280, 720), (1920, 1080)):
            heavy(Path(name), canvas)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
