"""Times a card from put() to changed pixels in a real OBS, beside a bare SetInputSettings in the same run.

    python tests/benchmarks/bench_obs.py

The two are done in turns, so that a busy machine slows both; what counts is the ratio.
"""

from __future__ import annotations

import base64
import io
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from coop_live.events import Events
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_layer import SOURCES
from tests.real.obs_config import SCENE as LIVE
from tests.real.real_obs import RealObs, absent

RUNS = 60
CARD = (480, 270)
COLOURS = ((255, 0, 0), (0, 255, 0), (0, 0, 255))


def wait_for_colour(client: ObsClient, colour: tuple[int, ...]) -> None:
    """Poll the program scene until its top left corner has this colour."""
    while True:
        shot = client.ask(
            "GetSourceScreenshot", sourceName=LIVE, imageFormat="png", imageWidth=32, imageHeight=18
        )
        data = base64.b64decode(shot["imageData"].partition(",")[2])
        seen = Image.open(io.BytesIO(data)).convert("RGB").getpixel((4, 4))
        if isinstance(seen, tuple) and all(abs(a - b) < 8 for a, b in zip(seen, colour, strict=True)):
            return


def timed(act: Callable[[], object], client: ObsClient, colour: tuple[int, ...]) -> float:
    """Return milliseconds from before `act` until the colour is on air."""
    began = time.perf_counter()
    act()
    wait_for_colour(client, colour)
    return (time.perf_counter() - began) * 1000


def report(name: str, times: list[float]) -> None:
    """Print median and 95th percentile."""
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"{name:28s} median {statistics.median(times):6.1f} ms   p95 {p95:6.1f} ms")


def main() -> int:
    """Run the benchmark; 1 when there is no OBS to run it with."""
    if missing := absent():
        print(f"{missing} is not installed (tests/real/install.sh)")
        return 1
    ours: list[float] = []
    bare: list[float] = []
    with RealObs() as obs, tempfile.TemporaryDirectory() as folder:
        link = ObsLink(Events(), host=obs.host, port=obs.port, password=obs.password)
        link.start()
        client = obs.client()
        client.connect()
        colours = itertools.cycle(COLOURS)
        for number in range(2 * RUNS + 2):  # the first two warm up
            colour = next(colours)
            path = Path(folder) / f"{number}.png"
            Image.new("RGBA", CARD, (*colour, 255)).save(path)
            settings = {"file": path.as_posix()}
            if number % 2 == 0:
                ours.append(timed(partial(link.put, path, (0, 0)), client, colour))
            else:
                ask = partial(client.ask, "SetInputSettings", inputName=SOURCE, inputSettings=settings)
                bare.append(timed(ask, client, colour))
        client.drop()
        link.stop()
    report("put() to pixels", ours[1:])
    report("bare SetInputSettings", bare[1:])
    print(f"ratio of medians             {statistics.median(ours[1:]) / statistics.median(bare[1:]):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
