"""The easel paints what is on air and hands it to OBS, the newest first."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, CardHidden, CardPainted, Events, Notice, ProductShown
from coop_live.model import Card
from coop_live.overlay.easel import KEPT_PICTURES, Easel, Size
from tests.evening import Heard


class Brush:
    """A painter that writes the code of the card; it may be held, or fail."""

    def __init__(self) -> None:
        self.painted: list[tuple[str, str, Size]] = []
        self.go = threading.Event()
        self.go.set()
        self.trouble: Exception | None = None

    def save_card(self, card: Card, path: Path, *, theme: str, canvas: Size) -> None:
        assert self.go.wait(10)
        if self.trouble is not None:
            raise self.trouble
        path.write_text(card.code)
        self.painted.append((card.code, theme, canvas))

    def placement(self, theme: str, canvas: Size) -> Size:
        return (canvas[0] // 10, canvas[1] // 2)


class Obs:
    """Remembers what it was told to show."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.holds: frozenset[Path] = frozenset()

    def put(self, image: Path, position: Size) -> None:
        self.calls.append(("put", image.read_text(), position))

    def show(self) -> None:
        self.calls.append(("show",))

    def hide(self) -> None:
        self.calls.append(("hide",))

    def in_use(self) -> frozenset[Path]:
        return self.holds


def card(code: str) -> Card:
    return Card(code=code, name="Chè dây", price=85_000, unit="gói", call=f"gõ {code} để đặt")


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something is true; fail with a clear word when it never is."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def heard(events: Events) -> Heard:
    return Heard(events)


@pytest.fixture
def brush() -> Brush:
    return Brush()


@pytest.fixture
def obs() -> Obs:
    return Obs()


@pytest.fixture
def easel(events: Events, heard: Heard, brush: Brush, obs: Obs, tmp_path: Path) -> Iterator[Easel]:
    easel = Easel(events, brush, tmp_path / "overlay", "lower-third", obs)
    easel.start()
    yield easel
    brush.go.set()
    easel.stop()


def test_a_product_on_air_is_painted_put_and_announced(easel: Easel, events: Events, heard: Heard, obs: Obs):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(CardPainted))
    (painted,) = heard.of(CardPainted)
    assert painted.image.read_text() == "C1"
    assert obs.calls == [("put", "C1", (128, 360)), ("show",)]


def test_every_version_has_a_name_of_its_own(easel: Easel, events: Events, heard: Heard):
    for turn in (1, 2, 3):
        events.publish(ProductShown(card("C1")))
        wait_for(lambda turn=turn: len(heard.of(CardPainted)) == turn)
    assert len({painted.image for painted in heard.of(CardPainted)}) == 3


def test_of_several_changes_that_wait_only_the_last_is_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush
):
    brush.go.clear()
    for code in ("C1", "C2", "C3", "C4", "C5"):
        events.publish(ProductShown(card(code)))
    brush.go.set()
    wait_for(lambda: brush.painted and brush.painted[-1][0] == "C5")
    assert len(brush.painted) <= 2


def test_hiding_hides_even_while_a_card_is_being_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush, obs: Obs
):
    brush.go.clear()
    events.publish(ProductShown(card("C1")))
    time.sleep(0.05)
    events.publish(CardHidden("C1"))
    brush.go.set()
    wait_for(lambda: ("hide",) in obs.calls)
    easel.stop()
    assert ("show",) not in obs.calls


def test_the_card_is_painted_anew_for_the_canvas_that_obs_has(
    easel: Easel, events: Events, heard: Heard, brush: Brush
):
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(CardPainted))
    events.publish(CanvasKnown(1920, 1080))
    wait_for(lambda: len(heard.of(CardPainted)) == 2)
    assert brush.painted[-1] == ("C1", "lower-third", (1920, 1080))


@pytest.mark.parametrize(
    "trouble",
    [OSError(28, "No space left"), CoopLiveError("Ảnh hỏng.", "Chọn ảnh khác."), ValueError("a bug")],
)
def test_a_card_that_cannot_be_painted_is_told_and_the_next_one_is_painted(
    easel: Easel, events: Events, heard: Heard, brush: Brush, trouble: Exception
):
    brush.trouble = trouble
    events.publish(ProductShown(card("C1")))
    wait_for(lambda: heard.of(Notice))
    assert "C1" in heard.of(Notice)[0].cause
    brush.trouble = None
    events.publish(ProductShown(card("C2")))
    wait_for(lambda: heard.of(CardPainted))


def test_old_pictures_go_but_not_what_obs_may_still_want(
    easel: Easel, events: Events, heard: Heard, obs: Obs, tmp_path: Path
):
    folder = tmp_path / "overlay"
    folder.mkdir()
    days = 24 * 3600
    held, old, recent = (folder / f"card-C1-{n}.png" for n in (1, 2, 3))
    for path, age in ((held, 30), (old, 30), (recent, 1)):
        path.write_text("C1")
        os.utime(path, (time.time() - age * days,) * 2)
    obs.holds = frozenset([held])
    for turn in range(KEPT_PICTURES + 2):
        events.publish(ProductShown(card(f"../C{turn}")))
        wait_for(lambda turn=turn: len(heard.of(CardPainted)) == turn + 1)
    easel.stop()
    assert held.exists()
    assert recent.exists()
    assert not old.exists()
    assert all(painted.image.parent == folder and painted.image.exists() for painted in heard.of(CardPainted))
