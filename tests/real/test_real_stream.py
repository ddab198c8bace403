"""What viewers get: the stream of a real OBS as a platform receives it, and whether we know that it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coop_live.catalog.files import read_catalog
from coop_live.events import Event, Events, StreamChanged
from coop_live.model import Lamp, LampState, StreamState
from coop_live.overlay.card import make_card
from coop_live.overlay.obs import ObsLink
from coop_live.resources import asset
from tests.real.obs_config import SCENE as LIVE
from tests.real.platform import Platform, eventually_true, film_grain, play_behind, point_at
from tests.real.real_obs import RealObs, absent, free_port
from tests.real.viewer import SOON, Viewer, wait_for
from ui import painter

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]

LINK = "https://htxantoan.example/dat-hang/C10?kenh=facebook&live=2026-11-22&ma=mat-ong-rung"
TRANSFER = (
    "00020101021238570010A00000072701270006970436011310123456789010208QRIBFTTA"
    "530370454062800005802VN62110807HTX C106304A1B2"
)
FRAMES, APART = 3, 3  # frames looked at for each card


def states(announced: list[Event]) -> list[StreamState]:
    return [event.state for event in announced if isinstance(event, StreamChanged)]


@pytest.fixture
def platform() -> Iterator[Platform]:
    platform = Platform()
    platform.open()
    yield platform
    platform.hang_up()


def test_on_air_and_off_again_is_known_as_it_happens(
    obs: RealObs,
    link_to: Callable[..., ObsLink],
    viewer: Viewer,
    lamps: list[Lamp],
    announced: list[Event],
    platform: Platform,
):
    link = link_to(obs)
    wait_for(lamps, LampState.WORKING)
    assert (link.stream, link.streaming) == (StreamState.OFF, False)
    point_at(viewer, platform.server)
    viewer.client.ask("StartStream")
    eventually_true(lambda: link.stream is StreamState.LIVE, "never on air")
    assert link.streaming
    late = link_to(obs)  # comes when the stream runs already
    eventually_true(lambda: late.stream is StreamState.LIVE, "the stream was not noticed")
    late.stop()
    announced.clear()
    viewer.client.ask("StopStream")
    eventually_true(lambda: link.stream is StreamState.OFF, "still on air")
    eventually_true(lambda: states(announced) != [], "nobody was told")
    assert states(announced) == [StreamState.OFF]


def test_a_stream_that_fails_although_its_start_succeeded_is_told(
    obs: RealObs,
    link_to: Callable[..., ObsLink],
    viewer: Viewer,
    lamps: list[Lamp],
    announced: list[Event],
):
    link = link_to(obs)
    wait_for(lamps, LampState.WORKING)
    point_at(viewer, f"rtmp://127.0.0.1:{free_port()}/live")
    viewer.client.ask("StartStream")  # answers success
    eventually_true(lambda: link.stream is StreamState.STOPPED_BY_ERROR, "the failure was never told")
    assert states(announced) == [StreamState.STARTING, StreamState.STOPPED_BY_ERROR]
    assert not link.streaming


def test_a_platform_that_goes_away_is_told_as_reconnecting_and_then_as_an_error(
    obs: RealObs,
    link_to: Callable[..., ObsLink],
    viewer: Viewer,
    lamps: list[Lamp],
    announced: list[Event],
    platform: Platform,
):
    link = link_to(obs)
    wait_for(lamps, LampState.WORKING)
    point_at(viewer, platform.server)
    viewer.client.ask("StartStream")
    eventually_true(lambda: link.stream is StreamState.LIVE, "never on air")
    platform.next_frame()
    platform.hang_up()
    eventually_true(lambda: link.stream is StreamState.STOPPED_BY_ERROR, "the failure was never told")
    told = states(announced)
    assert told[-3:] == [StreamState.LIVE, StreamState.RECONNECTING, StreamState.STOPPED_BY_ERROR]


def test_a_recording_is_known(
    obs: RealObs, link_to: Callable[..., ObsLink], viewer: Viewer, lamps: list[Lamp], announced: list[Event]
):
    link = link_to(obs)
    wait_for(lamps, LampState.WORKING)
    viewer.client.ask("StartRecord")
    eventually_true(lambda: link.recording, "the recording was not noticed")
    viewer.client.ask("StopRecord")
    eventually_true(lambda: not link.recording, "the recording never ended")
    told = [event.recording for event in announced if isinstance(event, StreamChanged)]
    assert told == [True, False]


@pytest.mark.parametrize(
    ("canvas", "themes"),
    [((1280, 720), ("lower-third", "side-card", "full-card")), ((720, 1280), ("portrait-card", "full-card"))],
    ids=["16x9", "9x16"],
)
def test_the_codes_of_every_theme_are_read_from_the_stream(
    canvas: tuple[int, int],
    themes: tuple[str, ...],
    events: Events,
    lamps: list[Lamp],
    platform: Platform,
    tmp_path: Path,
    qapp: object,
):
    if missing := absent():
        pytest.skip(f"{missing} is not installed (tests/real/install.sh)")
    tea = next(one for one in read_catalog(asset("samples", "catalog.json")).products if one.code == "C10")
    with RealObs(width=canvas[0], height=canvas[1]) as obs:
        link = ObsLink(events, host=obs.host, port=obs.port, password=obs.password)
        link.start()
        wait_for(lamps, LampState.WORKING)
        viewer = Viewer(obs)
        play_behind(viewer, film_grain(tmp_path / "camera.avi"), LIVE, canvas)
        point_at(viewer, platform.server)
        viewer.client.ask("StartStream")
        platform.next_frame()
        for theme in themes:
            for number, payload in enumerate((LINK, TRANSFER, None)):
                card = make_card(tea, stock=7, first_stock=30, qr=payload, theme=theme)
                assert card.qr == payload, card.withheld
                path = tmp_path / f"{theme}-{number}.png"
                painter.save_card(card, path, theme=theme, canvas=canvas)
                link.put(path, painter.placement(theme, canvas)).result(SOON)
                shown = [payload] if payload else []
                platform.wait_for(shown)
                platform.next_frame(3)
                assert [platform.codes(APART) for _ in range(FRAMES)] == [shown] * FRAMES, theme
        viewer.client.ask("StopStream")
        viewer.client.drop()
        link.stop()
