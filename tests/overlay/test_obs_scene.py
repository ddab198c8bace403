from __future__ import annotations

import copy
from contextlib import contextmanager
from pathlib import Path

import pytest

from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_scene import SCENE, OverlayScene, still_loading
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed
from tests.overlay.fake_obs import SmallObs, peer

CARD = Path("/cards/một thẻ.png")


@contextmanager
def talking_to(obs: SmallObs):
    with peer(obs.serve) as someone:
        client = ObsClient(
            someone.host, someone.port, "", on_event=lambda _name, _fields: None, on_lost=lambda: None
        )
        client.connect()
        yield client
        client.drop()


@contextmanager
def overlay_in(obs: SmallObs, *scenes: str):
    with talking_to(obs) as client:
        yield OverlayScene(client, scenes)


def sources(obs: SmallObs, scene: str) -> list[str]:
    return [item["sourceName"] for item in obs.scenes[scene]]


def card_item(obs: SmallObs) -> dict:
    return next(item for item in obs.scenes[SCENE] if item["sourceName"] == SOURCE)


def test_the_first_set_up_makes_a_scene_with_a_hidden_card_and_nests_it_in_the_program_scene():
    obs = SmallObs(Live=[], Nghỉ=[])
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert overlay.fresh
        assert overlay.nested
    assert sources(obs, "Live") == [SCENE]
    assert sources(obs, "Nghỉ") == []
    assert sources(obs, SCENE) == [SOURCE]
    assert not card_item(obs)["sceneItemEnabled"]


def test_what_is_there_is_found_again_and_left_as_it_is():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        overlay.show(CARD, (10, 20))
    before = copy.deepcopy((obs.scenes, obs.inputs))
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert not overlay.fresh
        assert not overlay.nested
        assert overlay.file == CARD
    assert (obs.scenes, obs.inputs) == before


def test_with_no_scene_named_the_card_stays_where_it_already_is():
    obs = SmallObs(Live=[], Nghỉ=[])
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.program = "Nghỉ"
        overlay.prepare()
    assert sources(obs, "Nghỉ") == []


def test_every_named_scene_gets_the_card_once_and_a_missing_one_is_told():
    obs = SmallObs(Live=[], Bán=[])
    with overlay_in(obs, "Bán", "Live", "Chợ") as overlay:
        overlay.prepare()
        assert overlay.missing == ("Chợ",)
        obs.scenes["Chợ"] = []
        overlay.prepare()
        assert overlay.missing == ()
    assert [sources(obs, name) for name in ("Live", "Bán", "Chợ")] == [[SCENE], [SCENE], [SCENE]]


def test_a_scene_that_has_the_card_through_another_does_not_get_it_twice():
    obs = SmallObs(Live=[], Máy=[])
    obs.add("Live", "Máy")
    with overlay_in(obs, "Máy") as overlay:
        overlay.prepare()
    with overlay_in(obs, "Live") as overlay:
        overlay.prepare()
        assert not overlay.nested
    assert sources(obs, "Live") == ["Máy"]


def test_a_card_that_the_user_put_in_a_group_is_found_there():
    obs = SmallObs(Live=[], coop_live=[])
    obs.inputs[SOURCE] = {"kind": "image_source", "settings": {}}
    obs.add(SCENE, "Nhóm", isGroup=True)
    obs.add("Nhóm", SOURCE, sceneItemEnabled=False)
    obs.add("Live", "Nhóm hai", isGroup=True)
    obs.add("Nhóm hai", SCENE)
    with overlay_in(obs, "Live") as overlay:
        overlay.prepare()
        assert not overlay.fresh
        assert not overlay.nested
        overlay.show(CARD, (0, 0))
    assert obs.groups["Nhóm"][0]["sceneItemEnabled"]


def test_our_scene_under_a_new_name_is_still_ours():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.scenes["Thẻ của tôi"] = obs.scenes.pop(SCENE)
        obs.scenes["Live"][0]["sourceName"] = "Thẻ của tôi"
        overlay.prepare()
        assert not overlay.fresh
    assert SCENE not in obs.scenes
    assert sources(obs, "Live") == ["Thẻ của tôi"]


def test_a_scene_of_the_users_that_merely_holds_the_card_too_is_not_taken_for_ours():
    obs = SmallObs(Live=[], Máy=[])
    obs.inputs = {name: {"kind": "image_source", "settings": {}} for name in (SOURCE, "Logo")}
    obs.add("Máy", "Logo")
    obs.add("Máy", SOURCE)
    with overlay_in(obs) as overlay:
        overlay.prepare()
        overlay.hide()
    assert sources(obs, SCENE) == [SOURCE]
    assert all(item["sceneItemEnabled"] for item in obs.scenes["Máy"])


def test_the_position_is_applied_when_the_theme_wants_another_and_not_when_the_user_dragged():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        overlay.show(CARD, (10, 20))
        assert card_item(obs)["position"] == (10, 20)
        card_item(obs)["position"] = (300, 5)
        overlay.show(CARD, (10, 20))
        assert card_item(obs)["position"] == (300, 5)
    with overlay_in(obs) as overlay:  # after a restart of the app
        overlay.prepare()
        overlay.show(CARD, (10, 20))
        assert card_item(obs)["position"] == (300, 5)
        overlay.show(CARD, (40, 40))
        assert card_item(obs)["position"] == (40, 40)


def test_a_card_item_that_had_to_be_made_again_stands_where_the_theme_wants_it():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        overlay.show(CARD, (10, 20))
        obs.scenes[SCENE].clear()  # the input itself is still in use somewhere else
        overlay.prepare()
        assert overlay.fresh
        overlay.show(CARD, (10, 20))
    assert card_item(obs)["position"] == (10, 20)
    assert list(obs.inputs) == [SOURCE]


def test_the_picture_is_switched_as_obs_needs_it():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert overlay.show(CARD, (1, 2))
    settings = obs.inputs[SOURCE]["settings"]
    assert settings["file"] == CARD.absolute().as_posix()
    assert settings["unload"] is False
    assert settings["linear_alpha"] is True


def test_a_picture_that_obs_cannot_open_is_noticed():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert not overlay.show(Path("/cards/unreadable.png"), (1, 2))


def test_hiding_switches_every_item_of_the_card_in_our_scene():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.add(SCENE, SOURCE)
        obs.add(SCENE, "Viền")
        overlay.prepare()
        overlay.show(CARD, (0, 0))
        overlay.hide()
    shown = {item["sourceName"] for item in obs.scenes[SCENE] if item["sceneItemEnabled"]}
    assert shown == {"Viền"}


@pytest.mark.parametrize("taken", [SCENE, SOURCE])
def test_a_name_that_belongs_to_something_else_is_told_and_left_alone(taken):
    obs = SmallObs()
    obs.inputs[taken] = {"kind": "ffmpeg_source", "settings": {"local_file": "clip.mp4"}}
    before = copy.deepcopy(obs.inputs)
    with overlay_in(obs) as overlay, pytest.raises(ObsTrouble, match=taken):
        overlay.prepare()
    assert obs.inputs == before


def test_our_own_scene_on_air_is_not_nested_in_itself():
    obs = SmallObs(coop_live=[])
    with overlay_in(obs) as overlay:
        overlay.prepare()
    assert sources(obs, SCENE) == [SOURCE]


def test_another_refusal_is_passed_on():
    obs = SmallObs()
    obs.program = "Live"
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.scenes[SCENE].clear()
        with pytest.raises(RequestFailed):
            overlay.hide()


@pytest.mark.parametrize(
    ("version", "frames", "loading"), [("5.1.0", 10, True), ("5.1.0", 100, False), ("5.3.0", 10, False)]
)
def test_an_obs_that_cannot_say_so_is_given_time_to_load(version, frames, loading):
    obs = SmallObs()
    obs.version, obs.frames = version, frames
    with talking_to(obs) as client:
        assert still_loading(client) is loading
