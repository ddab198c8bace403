"""Times a card from the press to changed pixels in a real OBS, beside a bare request in the same run.

    python tests/benchmarks/bench_obs.py

What is compared is done in turns, so that a busy machine slows all alike; what counts is the ratio.
Frames are OBS's own: how many it had drawn when the pixels were seen.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QGuiApplication

from coop_live.events import Events
from coop_live.model import LampState
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.obs_pace import Pace
from tests.real.real_obs import RealObs, absent
from tests.real.stage import Stage
from tests.real.viewer import RED, SOURCE, Viewer, near

ROUNDS = 60
CARD = (1184, 308)
PLACE = (48, 376)
POINT = (640, 400)  # in the card, and in what is seen of it in the first frame of its way in
COLOURS = ((255, 0, 0), (0, 255, 0), (0, 0, 255))


class Times:
    """Milliseconds and OBS frames of one way to change what viewers see."""

    def __init__(self, name: str, viewer: Viewer) -> None:
        self.name, self._viewer = name, viewer
        self.milliseconds: list[float] = []
        self.frames: list[int] = []

    def take(self, act: Callable[[], object], seen: Callable[[], bool]) -> None:
        """Do it, and wait until it is seen."""
        before = self._drawn()
        began = time.perf_counter()
        act()
        while not seen():
            if time.perf_counter() - began > 15:
                raise TimeoutError(f"{self.name} was never seen")
        self.milliseconds.append((time.perf_counter() - began) * 1000)
        self.frames.append(self._drawn() - before)

    def _drawn(self) -> int:
        drawn: int = self._viewer.client.ask("GetStats")["renderTotalFrames"]
        return drawn

    def show(self, base: Times) -> None:
        """Print median and 95th percentile, and both beside the baseline's."""
        median, p95 = _middle_and_tail(self.milliseconds)
        base_median, base_p95 = _middle_and_tail(base.milliseconds)
        ratios = f"x{median / base_median:.2f}, p95 x{p95 / base_p95:.2f}"
        frames = f"{statistics.median(self.frames):g} frames"
        print(f"{self.name:38} median {median:6.1f} ms  p95 {p95:6.1f} ms  ({ratios})  {frames}")


def _middle_and_tail(values: list[float]) -> tuple[float, float]:
    return statistics.median(values), statistics.quantiles(values, n=20)[-1]


@contextmanager
def link_on(obs: RealObs, events: Events) -> Iterator[ObsLink]:
    """A link that works."""
    link = ObsLink(events, host=obs.host, port=obs.port, password=obs.password)
    link.start()
    while link.lamp.state is not LampState.WORKING:
        time.sleep(0.01)
    yield link
    link.stop()


def bare(viewer: Viewer, picture: Path) -> None:
    """Change the card's picture as a script of ten lines would."""
    settings = {"file": picture.as_posix()}
    viewer.client.ask("SetInputSettings", inputName=SOURCE, inputSettings=settings)


def plain_cards(folder: Path, viewer: Viewer, link: ObsLink) -> None:
    """One-coloured cards: what the link itself costs, for another product and for the first one."""
    other, request, first = (
        Times(name, viewer)
        for name in (
            "put(), another product (cut)",
            "bare SetInputSettings",
            "put(), first product (slides in)",
        )
    )
    colours = itertools.cycle(COLOURS)
    link.calm = True
    for number in range(3 * ROUNDS):
        colour = next(colours)
        picture = folder / f"{number}.png"
        Image.new("RGBA", CARD, (*colour, 255)).save(picture)
        seen = partial(lambda colour: near(viewer.colour(POINT), colour), colour)
        if number % 3 == 0:
            other.take(partial(link.put, picture, PLACE), seen)
        elif number % 3 == 1:
            request.take(partial(bare, viewer, picture), seen)
        else:
            link.hide().result(15)
            link.calm = False
            # What is under the first, flat part of its way in.
            low = partial(lambda colour: near(viewer.colour((640, 670)), colour), colour)
            first.take(partial(link.put, picture, PLACE), low)
            time.sleep(0.3)
            link.calm = True
    for times in (request, other, first):
        times.show(request)


def real_cards(folder: Path, viewer: Viewer, link: ObsLink, events: Events) -> None:
    """Whole presses: event, easel, painter, PNG, link, OBS; beside a bare request with such a picture."""
    stage = Stage(link, events, viewer, folder)
    for card in stage.cards:
        stage.press(card)
        stage.wait_for(partial(lambda code: stage.on_air() == code, card.code))
    press, request = (
        Times("press to pixels, painting included", viewer),
        Times("bare, the same picture", viewer),
    )
    for number, card in zip(range(ROUNDS), itertools.cycle(stage.cards)):
        seen = partial(lambda code: stage.on_air() == code, card.code)
        if number % 2:
            request.take(partial(bare, viewer, stage.pictures[card.code]), seen)
        else:
            press.take(partial(stage.press, card), seen)
    for times in (request, press):
        times.show(request)
    stage.close()


def crash(obs: RealObs, folder: Path, link: ObsLink) -> None:
    """OBS is killed and started again with a card on air."""
    picture = folder / "crash.png"
    Image.new("RGBA", CARD, (*RED, 255)).save(picture)
    link.put(picture, PLACE).result(15)
    spent: list[float] = []
    for _ in range(5):
        obs.kill()
        began = time.perf_counter()
        obs.start()
        up = time.perf_counter()
        viewer = Viewer(obs)
        while not near(viewer.colour(POINT), RED):
            time.sleep(0.01)
        spent.append(time.perf_counter() - up)
        print(f"  OBS was up {up - began:.1f} s after the crash, the card {spent[-1]:.1f} s later")
        viewer.client.drop()


def main() -> int:
    """Run the benchmark; 1 when there is no OBS to run it with."""
    if missing := absent():
        print(f"{missing} is not installed (tests/real/install.sh)")
        return 1
    application = QGuiApplication([])
    Pace.steady = lambda _pace, _now: True  # type: ignore[method-assign]  # slides on a busy machine, too
    events = Events()
    with RealObs() as obs, tempfile.TemporaryDirectory() as name, link_on(obs, events) as link:
        viewer = Viewer(obs)
        plain_cards(Path(name), viewer, link)
        real_cards(Path(name), viewer, link, events)
        viewer.client.drop()
        crash(obs, Path(name), link)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
