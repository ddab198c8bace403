"""The link to OBS against a real one: one card, whatever happens to OBS and to its scenes."""

from __future__ import annotations

import time
from itertools import groupby

import pytest

from coop_live.model import LampState
from coop_live.overlay.obs_scene import SCENE
from tests.real.obs_config import BACKGROUND, COLLECTION
from tests.real.obs_config import SCENE as LIVE
from tests.real.viewer import (
    BLUE,
    EMPTY,
    GREEN,
    PLACE,
    RED,
    SOON,
    SOURCE,
    TICKER,
    Viewer,
    eventually,
    near,
    wait_for,
)

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]


def test_the_first_card_sets_everything_up_once_and_reaches_the_viewers(obs, link_to, viewer, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.sees(RED)
    assert near(viewer.colour((PLACE[0] - 20, PLACE[1])), EMPTY)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.sees(GREEN)
    assert viewer.scenes() == {LIVE, SCENE}
    assert viewer.inputs() == {BACKGROUND, SOURCE, TICKER}
    assert viewer.items(LIVE) == [BACKGROUND, SCENE]
    assert viewer.items(SCENE) == [SOURCE, TICKER]
    assert link.canvas == (1280, 720)
    assert not link.streaming


def test_hide_and_show(obs, link_to, viewer, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.sees(RED)
    link.hide().result(SOON)
    viewer.sees(EMPTY)
    link.show().result(SOON)
    viewer.sees(RED)


def test_the_next_start_of_the_app_finds_what_is_there(obs, link_to, viewer, picture):
    first = link_to(obs)
    first.put(picture(RED), PLACE).result(SOON)
    first.stop()
    before = viewer.client.ask("GetSceneItemList", sceneName=LIVE)
    second = link_to(obs)
    second.put(picture(BLUE), PLACE).result(SOON)
    viewer.sees(BLUE)
    assert viewer.client.ask("GetSceneItemList", sceneName=LIVE) == before
    assert viewer.items(SCENE) == [SOURCE, TICKER]
    assert viewer.scenes() == {LIVE, SCENE}


def test_a_card_that_the_user_dragged_stays_there(obs, link_to, viewer, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.drag(700, 400)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.sees(GREEN, (750, 450))
    assert near(viewer.colour(), EMPTY)
    link.stop()
    again = link_to(obs)
    again.put(picture(BLUE), PLACE).result(SOON)
    viewer.sees(BLUE, (750, 450))
    again.put(picture(BLUE), (0, 0)).result(SOON)  # another theme, another place
    viewer.sees(BLUE, (50, 50))


@pytest.mark.parametrize("deleted", ["the source", "our scene", "the card's item", "the nesting"])
def test_what_was_deleted_comes_back_by_itself(obs, link_to, viewer, picture, deleted):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.sees(RED)
    viewer.heard.clear()
    if deleted == "the source":
        viewer.client.ask("RemoveInput", inputName=SOURCE)
    elif deleted == "our scene":
        viewer.client.ask("RemoveScene", sceneName=SCENE)
    elif deleted == "the card's item":
        viewer.client.ask("RemoveSceneItem", **viewer.item())
    else:
        nesting = viewer.client.ask("GetSceneItemId", sceneName=LIVE, sourceName=SCENE)
        viewer.client.ask("RemoveSceneItem", sceneName=LIVE, **nesting)
    eventually(lambda: "SceneItemCreated" in viewer.heard)
    viewer.sees(RED)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.sees(GREEN)
    assert viewer.items(LIVE) == [BACKGROUND, SCENE]
    assert sorted(viewer.items(SCENE)) == sorted([SOURCE, TICKER])


def test_the_named_scenes_get_the_card_and_the_others_do_not(obs, link_to, viewer, lamps, picture):
    viewer.client.ask("CreateScene", sceneName="Bán hàng")
    viewer.client.ask("CreateScene", sceneName="Tạm nghỉ")
    link_to(obs, "Bán hàng", "Cảnh lạ").put(picture(RED), PLACE).result(SOON)
    assert viewer.items("Bán hàng") == [SCENE]
    assert viewer.items("Tạm nghỉ") == []
    assert viewer.items(LIVE) == [BACKGROUND]
    wait_for(lamps, LampState.TROUBLE)
    assert "Cảnh lạ" in lamps[-1].cause
    viewer.client.ask("CreateScene", sceneName="Cảnh lạ")
    wait_for(lamps, LampState.WORKING)
    assert viewer.items("Cảnh lạ") == [SCENE]


def test_after_a_crash_of_obs_the_card_is_back_within_five_seconds(obs, link_to, viewer, lamps, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.put(picture(GREEN), PLACE).result(SOON)
    obs.kill()
    wait_for(lamps, LampState.TROUBLE)
    obs.start()
    began = time.monotonic()
    wait_for(lamps, LampState.WORKING)
    again = Viewer(obs)
    again.sees(GREEN)
    assert time.monotonic() - began < 5
    assert again.items(LIVE) == [BACKGROUND, SCENE]
    assert again.items(SCENE) == [SOURCE, TICKER]
    assert again.scenes() == {LIVE, SCENE}
    again.client.drop()


def test_after_obs_was_closed_and_opened_the_next_card_comes(obs, link_to, viewer, lamps, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    obs.stop()
    wait_for(lamps, LampState.TROUBLE)
    link.put(picture(BLUE), PLACE)
    obs.start()
    again = Viewer(obs)
    again.sees(BLUE)
    assert again.items(LIVE) == [BACKGROUND, SCENE]
    again.client.drop()


def test_a_frozen_obs_is_noticed_and_stop_does_not_wait_for_it(obs, link_to, lamps, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    obs.freeze()
    wait_for(lamps, LampState.TROUBLE)
    assert lamps[-1].cause == "OBS không trả lời."
    link.put(picture(GREEN), PLACE)
    began = time.monotonic()
    link.stop()
    assert time.monotonic() - began < 2
    assert lamps[-1].state == LampState.OFF


def test_stop_does_not_wait_for_an_obs_that_froze_just_now(obs, link_to, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    obs.freeze()
    link.put(picture(GREEN), PLACE)
    began = time.monotonic()
    link.stop()
    assert time.monotonic() - began < 2


def test_an_obs_that_hung_for_a_while_gets_the_card_of_now(obs, link_to, viewer, lamps, picture):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    obs.freeze()
    wait_for(lamps, LampState.TROUBLE)
    link.put(picture(BLUE), PLACE)
    obs.thaw()
    wait_for(lamps, LampState.WORKING)
    viewer.sees(BLUE)


def test_in_studio_mode_changes_are_in_the_recording_without_a_transition(obs, link_to, viewer, picture):
    # A screenshot is drawn from the scene and would show the change even when viewers do not see it.
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.client.ask("SetStudioModeEnabled", studioModeEnabled=True)
    with viewer.recording() as recorded:
        link.put(picture(GREEN), PLACE).result(SOON)
        viewer.wait_frames(20)
        link.hide().result(SOON)
        viewer.wait_frames(20)
        link.show().result(SOON)
        viewer.wait_frames(20)
    seen = [colour for colour, _ in groupby(recorded)]
    assert seen == ["red", "green", "empty", "green"]


def test_another_scene_collection_gets_the_card_and_the_first_one_keeps_its_own(
    obs, link_to, viewer, picture
):
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    viewer.client.ask("CreateSceneCollection", sceneCollectionName="Chợ phiên")
    eventually(lambda: SCENE in viewer.scenes())
    viewer.sees(RED)
    link.put(picture(GREEN), PLACE).result(SOON)
    viewer.client.ask("SetCurrentSceneCollection", sceneCollectionName=COLLECTION)
    viewer.sees(GREEN)
    assert viewer.items(LIVE) == [BACKGROUND, SCENE]
    assert viewer.items(SCENE) == [SOURCE, TICKER]


def test_a_wrong_password_is_one_sentence(obs, link_to, lamps):
    link_to(obs, password="sai")
    wait_for(lamps, LampState.TROUBLE)
    assert [lamp.cause for lamp in lamps] == ["", "Sai mật khẩu OBS."]


def test_a_picture_that_obs_cannot_open_is_told(obs, link_to, lamps, picture, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(picture(RED).read_bytes()[:60])
    link = link_to(obs)
    assert "không mở được" in str(link.put(broken, PLACE).exception(SOON))
    link.put(picture(GREEN), PLACE).result(SOON)
    wait_for(lamps, LampState.WORKING)


def test_the_users_own_things_stay_as_they_are(obs, link_to, viewer, picture):
    viewer.client.ask(
        "CreateInput",
        sceneName=LIVE,
        inputName="Logo",
        inputKind="color_source_v3",
        inputSettings={"width": 50, "height": 50},
    )
    before = _items(viewer)
    link = link_to(obs)
    link.put(picture(RED), PLACE).result(SOON)
    link.hide().result(SOON)
    link.stop()
    after = _items(viewer)
    # What an earlier test left of ours may still be on its way out: OBS removes at its leisure.
    assert [item for item in after if item["sourceName"] != SCENE] == [
        item for item in before if item["sourceName"] != SCENE
    ]
    assert [item["sourceName"] for item in after].count(SCENE) == 1


def _items(viewer: Viewer) -> list[dict[str, object]]:
    """Return what stands in the user's scene, without the numbers that a neighbour's going changes."""
    items = viewer.client.ask("GetSceneItemList", sceneName=LIVE)["sceneItems"]
    return [{name: value for name, value in item.items() if name != "sceneItemIndex"} for item in items]
