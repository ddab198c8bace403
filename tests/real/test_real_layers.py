"""The two layers in a real OBS: each in its place, each coming and going in its own way."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from PIL import Image

from coop_live.model import Lamp, LampState, Layer
from coop_live.overlay import obs_motion
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.obs_motion import FILTER
from coop_live.overlay.obs_pace import Pace
from coop_live.overlay.obs_scene import SCENE
from tests.real.obs_config import BACKGROUND, COLLECTION
from tests.real.obs_config import SCENE as LIVE
from tests.real.real_obs import RealObs
from tests.real.viewer import (
    BLUE,
    EMPTY,
    GREEN,
    IN_THE_CARD,
    PLACE,
    RED,
    SIZE,
    SOON,
    SOURCE,
    TICKER,
    Viewer,
    eventually,
    near,
    wait_for,
)

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]

LinkTo = Callable[..., ObsLink]
Paint = Callable[..., Path]
LINE, BELOW = (300, 60), (800, 600)  # a ticker and its place
IN_THE_LINE = (900, 630)


def height_in_film(picture: Image.Image) -> str:
    """How many rows of a red card are to be seen in a frame; "old" when it is a blue one."""
    column = picture.crop((IN_THE_CARD[0], 0, IN_THE_CARD[0] + 1, picture.height)).get_flattened_data()
    if any(blue > 160 for _, _, blue in column):
        return "old"
    return str(sum(red > 140 for red, _, _ in column))


@pytest.fixture
def keeping_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take this computer for a fast one: it is busy with tests, and then nothing moves."""
    monkeypatch.setattr(Pace, "steady", lambda _pace, _now: True)


def test_card_and_ticker_come_and_go_on_their_own(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    red, line = picture(RED), picture(GREEN, LINE)
    link.put(red, PLACE).result(SOON)
    link.put(line, BELOW, layer=Layer.TICKER).result(SOON)
    viewer.sees(RED)
    viewer.sees(GREEN, IN_THE_LINE)
    assert link.in_use() == {red, line}
    link.hide(Layer.TICKER).result(SOON)
    viewer.sees(EMPTY, IN_THE_LINE)
    assert near(viewer.colour(), RED)
    link.show(Layer.TICKER).result(SOON)
    link.hide().result(SOON)
    viewer.sees(EMPTY)
    assert near(viewer.colour(IN_THE_LINE), GREEN)
    assert viewer.items(SCENE) == [SOURCE, TICKER]


def test_another_line_in_the_ticker_does_not_load_the_card_again(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    red = picture(RED)
    link.put(red, PLACE).result(SOON)
    viewer.sees(RED)
    red.write_bytes(
        picture(BLUE).read_bytes()
    )  # would be seen if OBS read the file again (it looks once a second)
    link.put(picture(GREEN, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    assert near(viewer.colour(), RED)
    viewer.sees(GREEN, IN_THE_LINE)


def test_each_layer_stays_where_it_was_dragged_also_after_a_restart_of_either_program(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, lamps: list[Lamp], picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.put(picture(GREEN, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    viewer.drag(650, 40)
    viewer.drag(20, 640, TICKER)
    link.put(picture(BLUE), PLACE).result(SOON)
    link.put(picture(GREEN, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    assert (viewer.place(), viewer.place(TICKER)) == ((650, 40), (20, 640))
    obs.stop()
    wait_for(lamps, LampState.TROUBLE)
    obs.start()
    wait_for(lamps, LampState.WORKING)
    link.stop()
    again = link_to(obs)
    again.put(picture(RED), PLACE).result(SOON)
    again.put(picture(GREEN, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    after = Viewer(obs)
    assert (after.place(), after.place(TICKER)) == ((650, 40), (20, 640))
    after.client.drop()


def test_a_deleted_card_comes_back_where_the_user_had_it(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.drag(650, 40)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.heard.clear()
    viewer.client.ask("RemoveInput", inputName=SOURCE)
    eventually(lambda: "SceneItemCreated" in viewer.heard)
    viewer.sees(GREEN, (700, 100))
    assert viewer.place() == (650, 40)


@pytest.mark.parametrize("what", ["the source", "our scene", "both"])
def test_what_was_renamed_is_still_ours(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint, what: str
):
    first = link_to(obs)
    first.put(picture(RED), PLACE).result(SOON)
    first.stop()  # so that nothing but the marks can tell
    if what != "our scene":
        viewer.client.ask("SetInputName", inputName=SOURCE, newInputName="Thẻ của Lan")
    if what != "the source":
        viewer.client.ask("SetSceneName", sceneName=SCENE, newSceneName="Lớp phủ")
    source = SOURCE if what == "our scene" else "Thẻ của Lan"
    scene = SCENE if what == "the source" else "Lớp phủ"
    link = link_to(obs)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.sees(GREEN)
    assert viewer.scenes() == {LIVE, scene}
    assert viewer.items(scene) == [source, TICKER]
    assert viewer.items(LIVE) == [BACKGROUND, scene]


def test_our_scene_is_known_by_its_new_name_although_the_user_put_more_into_it(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.client.ask("CreateSceneItem", sceneName=SCENE, sourceName=BACKGROUND, sceneItemEnabled=False)
    viewer.client.ask("SetSceneName", sceneName=SCENE, newSceneName="Lớp phủ")
    viewer.client.ask("SetInputName", inputName=TICKER, newInputName="Dòng")
    link.put(picture(GREEN), PLACE).result(SOON)
    link.put(picture(BLUE, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    viewer.sees(BLUE, IN_THE_LINE)
    assert viewer.scenes() == {LIVE, "Lớp phủ"}
    assert viewer.items("Lớp phủ") == [SOURCE, "Dòng", BACKGROUND]


def test_two_coop_lives_on_one_obs_share_what_is_there(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    one, other = link_to(obs), link_to(obs)
    for turn in range(5):
        (one, other)[turn % 2].put(picture((RED, GREEN)[turn % 2]), PLACE).result(SOON)
        viewer.sees((RED, GREEN)[turn % 2])
    assert viewer.items(LIVE) == [BACKGROUND, SCENE]
    assert sorted(viewer.items(SCENE)) == sorted([SOURCE, TICKER])


@pytest.mark.usefixtures("keeping_up")
def test_a_card_slides_in_and_out_and_another_product_is_a_cut(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(BLUE), PLACE).result(SOON)
    link.hide().result(SOON)
    with viewer.recording(height_in_film) as film:
        link.put(picture(RED), PLACE).result(SOON)
        viewer.wait_frames(15)
        link.put(picture(RED), PLACE).result(SOON)
        viewer.wait_frames(10)
        link.hide().result(SOON)
        viewer.wait_frames(10)
    seen = [int(rows) for rows, _ in groupby(film)]
    coming = [SIZE[1] - pixels for pixels in obs_motion.way_in(Layer.CARD, SIZE[1], (1280, 720))]
    going = [SIZE[1] - pixels for pixels in obs_motion.way_out(Layer.CARD, SIZE[1], (1280, 720))]
    # A busy computer may leave out a frame, but it shows none that is not on the way.
    assert set(seen) <= {0, *coming, SIZE[1], *going}
    assert seen[0] == seen[-1] == 0
    at_rest = seen.index(SIZE[1])
    assert seen.count(SIZE[1]) == 1
    assert seen[1:at_rest] == sorted(seen[1:at_rest])
    assert seen[at_rest:] == sorted(seen[at_rest:], reverse=True)
    assert len(seen) > 5
    assert viewer.place() == PLACE


@pytest.mark.usefixtures("keeping_up")
def test_calm_is_a_cut(obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint):
    link = link_to(obs, calm=True)
    link.put(picture(BLUE), PLACE).result(SOON)
    link.hide().result(SOON)
    with viewer.recording(height_in_film) as film:
        for _ in range(3):
            link.put(picture(RED), PLACE).result(SOON)
            viewer.wait_frames(6)
            link.hide().result(SOON)
            viewer.wait_frames(6)
            link.put(picture(BLUE), PLACE).result(SOON)
            link.hide().result(SOON)
            viewer.wait_frames(6)
    # The picture of before is never seen in between.
    shown = [rows for rows, _ in groupby(film) if rows != "0"]
    assert shown.count("old") <= 3
    assert [rows for rows in shown if rows != "old"] == [str(SIZE[1])] * 3
    assert not any({*pair} == {"old", str(SIZE[1])} for pair in pairwise(rows for rows, _ in groupby(film)))


@pytest.mark.usefixtures("keeping_up")
def test_whatever_comes_in_between_the_last_wish_is_what_stands_there(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    size = {Layer.CARD: SIZE, Layer.TICKER: LINE}
    place = {Layer.CARD: PLACE, Layer.TICKER: BELOW}
    pictures = {layer: (picture(RED, size[layer]), picture(GREEN, size[layer])) for layer in Layer}
    for turn in range(40):
        layer = (Layer.CARD, Layer.TICKER)[turn % 2]
        if turn % 3 == 1:
            link.hide(layer)
        else:
            link.put(pictures[layer][turn // 2 % 2], place[layer], layer=layer)
        time.sleep((turn * 7 % 11) * 0.015)
        if turn == 20:
            viewer.drag(230, 130)
            viewer.drag(820, 620, TICKER)
    for layer in Layer:
        link.put(pictures[layer][0], place[layer], layer=layer).result(SOON)
    eventually(lambda: not is_shifted(viewer, SOURCE) and not is_shifted(viewer, TICKER))
    viewer.wait_frames(12)
    assert (viewer.place(), viewer.place(TICKER)) == ((230, 130), (820, 620))
    for corner in ((235, 135), (625, 425), (830, 625), (1110, 675)):
        assert near(viewer.colour(corner), RED)
    for layer in Layer:
        link.hide(layer).result(SOON)
    viewer.sees(EMPTY)
    assert near(viewer.colour((830, 625)), EMPTY)


def is_shifted(viewer: Viewer, source: str) -> bool:
    """Tell whether our filter moves a source."""
    found = viewer.client.ask("GetSourceFilter", sourceName=source, filterName=FILTER)
    return bool(found["filterEnabled"])


@pytest.mark.usefixtures("keeping_up")
def test_a_new_wish_does_not_wait_for_a_card_on_its_way(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.wait_frames(12)
    going = link.hide()
    link.put(picture(GREEN), PLACE).result(SOON)
    assert going.cancelled()
    assert near(viewer.colour(), GREEN)
    viewer.wait_frames(12)
    assert near(viewer.colour(), GREEN)


@pytest.mark.usefixtures("keeping_up")
@pytest.mark.parametrize("moment", ["coming", "going"])
def test_a_crash_of_obs_in_the_middle_of_a_motion_leaves_no_trace(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, lamps: list[Lamp], picture: Paint, moment: str
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.hide().result(SOON)
    link.show().result(SOON)
    if moment == "going":
        viewer.wait_frames(12)
        going = link.hide()
        eventually(lambda: is_shifted(viewer, SOURCE) or going.done())
    obs.kill()
    wait_for(lamps, LampState.TROUBLE)
    obs.start()
    wait_for(lamps, LampState.WORKING)
    again = Viewer(obs)
    again.sees(RED if moment == "coming" else EMPTY)
    link.put(picture(GREEN), PLACE).result(SOON)
    again.wait_frames(10)
    assert near(again.colour(), GREEN)
    assert again.place() == PLACE
    assert again.items(SCENE) == [SOURCE, TICKER]
    again.client.drop()


@pytest.mark.usefixtures("keeping_up")
def test_without_its_filter_a_card_comes_all_the_same_and_gets_the_filter_back(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.hide().result(SOON)
    viewer.wait_frames(12)
    viewer.client.ask("RemoveSourceFilter", sourceName=SOURCE, filterName=FILTER)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.sees(GREEN)
    eventually(lambda: not is_shifted(viewer, SOURCE))


def test_every_collection_keeps_its_own_places(obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.drag(650, 40)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.client.ask("CreateSceneCollection", sceneCollectionName="Chợ sớm")
    eventually(lambda: SCENE in viewer.scenes())
    link.put(picture(GREEN), PLACE).result(SOON)
    assert viewer.place() == PLACE
    viewer.client.ask("SetCurrentSceneCollection", sceneCollectionName=COLLECTION)
    viewer.sees(GREEN, (700, 100))
    assert viewer.place() == (650, 40)


def test_what_was_hidden_in_another_collection_is_hidden_in_the_first(
    obs: RealObs, link_to: LinkTo, viewer: Viewer, picture: Paint
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.put(picture(BLUE, LINE), BELOW, layer=Layer.TICKER).result(SOON)
    viewer.client.ask("CreateSceneCollection", sceneCollectionName="Chợ đêm")
    eventually(lambda: SCENE in viewer.scenes())
    viewer.sees(RED)
    viewer.sees(BLUE, IN_THE_LINE)
    link.hide().result(SOON)
    link.hide(Layer.TICKER).result(SOON)
    viewer.client.ask("SetCurrentSceneCollection", sceneCollectionName=COLLECTION)
    viewer.sees(EMPTY)
    viewer.sees(EMPTY, IN_THE_LINE)
    link.show().result(SOON)
    viewer.sees(RED)
