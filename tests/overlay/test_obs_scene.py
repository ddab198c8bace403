from __future__ import annotations

import copy
from contextlib import contextmanager
from pathlib import Path

import pytest

from coop_live.model import Layer
from coop_live.overlay.obs_client import ObsClient
from coop_live.overlay.obs_layer import SOURCES, ObsLayer
from coop_live.overlay.obs_scene import SCENE, OverlayScene, still_loading
from coop_live.overlay.obs_trouble import ObsTrouble, RequestFailed
from tests.overlay.fake_obs import SmallObs, peer

SOURCE, TICKER = SOURCES[Layer.CARD], SOURCES[Layer.TICKER]
CANVAS = (1280, 720)
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


def card(overlay: OverlayScene) -> ObsLayer:
    return overlay.layers[Layer.CARD]


def show(overlay: OverlayScene, picture: Path, position: tuple[int, int]) -> bool:
    return card(overlay).show(picture, position, canvas=CANVAS, moving=False)


def hide(overlay: OverlayScene) -> None:
    card(overlay).hide(canvas=CANVAS, moving=False)


def card_item(obs: SmallObs) -> dict:
    return next(item for item in obs.scenes[SCENE] if item["sourceName"] == SOURCE)


def test_the_first_set_up_makes_a_scene_with_a_hidden_card_and_nests_it_in_the_program_scene():
    obs = SmallObs(Live=[], Nghỉ=[])
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert card(overlay).fresh
        assert overlay.nested
    assert sources(obs, "Live") == [SCENE]
    assert sources(obs, "Nghỉ") == []
    assert sources(obs, SCENE) == [SOURCE, TICKER]
    assert not card_item(obs)["sceneItemEnabled"]


def test_what_is_there_is_found_again_and_left_as_it_is():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (10, 20))
    before = copy.deepcopy((obs.scenes, obs.inputs))
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert not card(overlay).fresh
        assert not overlay.nested
        assert card(overlay).file == CARD
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
        assert not card(overlay).fresh
        assert not overlay.nested
        show(overlay, CARD, (0, 0))
    assert obs.groups["Nhóm"][0]["sceneItemEnabled"]


def test_our_scene_under_a_new_name_is_still_ours():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.scenes["Thẻ của tôi"] = obs.scenes.pop(SCENE)
        obs.scenes["Live"][0]["sourceName"] = "Thẻ của tôi"
        overlay.prepare()
        assert not card(overlay).fresh
    assert SCENE not in obs.scenes
    assert sources(obs, "Live") == ["Thẻ của tôi"]


def test_a_scene_of_the_users_that_merely_holds_the_card_too_is_not_taken_for_ours():
    obs = SmallObs(Live=[], Máy=[])
    obs.inputs = {name: {"kind": "image_source", "settings": {}} for name in (SOURCE, "Logo")}
    obs.add("Máy", "Logo")
    obs.add("Máy", SOURCE)
    with overlay_in(obs) as overlay:
        overlay.prepare()
        hide(overlay)
    assert sources(obs, SCENE) == [SOURCE, TICKER]
    assert all(item["sceneItemEnabled"] for item in obs.scenes["Máy"])


def test_the_position_is_applied_when_the_theme_wants_another_and_not_when_the_user_dragged():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (10, 20))
        assert card_item(obs)["position"] == (10, 20)
        card_item(obs)["position"] = (300, 5)
        show(overlay, CARD, (10, 20))
        assert card_item(obs)["position"] == (300, 5)
    with overlay_in(obs) as overlay:  # after a restart of the app
        overlay.prepare()
        show(overlay, CARD, (10, 20))
        assert card_item(obs)["position"] == (300, 5)
        show(overlay, CARD, (40, 40))
        assert card_item(obs)["position"] == (40, 40)


def test_a_card_item_that_had_to_be_made_again_stands_where_the_theme_wants_it():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (10, 20))
        obs.scenes[SCENE].clear()  # the input itself is still in use somewhere else
        overlay.prepare()
        assert card(overlay).fresh
        show(overlay, CARD, (10, 20))
    assert card_item(obs)["position"] == (10, 20)
    assert list(obs.inputs) == [SOURCE, TICKER]


def test_the_picture_is_switched_as_obs_needs_it():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert show(overlay, CARD, (1, 2))
    settings = obs.inputs[SOURCE]["settings"]
    assert settings["file"] == CARD.absolute().as_posix()
    assert settings["unload"] is False
    assert settings["linear_alpha"] is True


def test_a_picture_that_obs_cannot_open_is_noticed():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert not show(overlay, Path("/cards/unreadable.png"), (1, 2))


def test_hiding_switches_every_item_of_the_card_in_our_scene():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.add(SCENE, SOURCE)
        obs.add(SCENE, "Viền")
        overlay.prepare()
        show(overlay, CARD, (0, 0))
        hide(overlay)
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
    assert sources(obs, SCENE) == [SOURCE, TICKER]


def test_another_refusal_is_passed_on():
    obs = SmallObs()
    obs.program = "Live"
    with overlay_in(obs) as overlay:
        overlay.prepare()
        obs.scenes[SCENE].clear()
        with pytest.raises(RequestFailed):
            hide(overlay)


@pytest.mark.parametrize(
    ("version", "frames", "loading"), [("5.1.0", 10, True), ("5.1.0", 100, False), ("5.3.0", 10, False)]
)
def test_an_obs_that_cannot_say_so_is_given_time_to_load(version, frames, loading):
    obs = SmallObs()
    obs.version, obs.frames = version, frames
    with talking_to(obs) as client:
        assert still_loading(client) is loading


def rename(obs: SmallObs, old: str, new: str) -> None:
    """Do what the user does in OBS's list of sources."""
    obs.inputs[new], obs.filters[new] = obs.inputs.pop(old), obs.filters.pop(old)
    for items in obs.scenes.values():
        for item in items:
            if item["sourceName"] == old:
                item["sourceName"] = new


def test_our_sources_under_new_names_are_known_by_their_marks():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (1, 2))
    rename(obs, SOURCE, "Thẻ của Lan")
    rename(obs, TICKER, "Dòng chạy")
    obs.inputs["Logo"] = {"kind": "image_source", "settings": {"file": "logo.png"}}
    with overlay_in(obs) as overlay:
        overlay.prepare()
        assert not card(overlay).fresh
        show(overlay, CARD, (1, 2))
    assert sources(obs, SCENE) == ["Thẻ của Lan", "Dòng chạy"]
    assert set(obs.inputs) == {"Thẻ của Lan", "Dòng chạy", "Logo"}


def test_a_copy_that_the_user_made_of_our_renamed_source_is_not_taken_for_it():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (1, 2))
    copied = copy.deepcopy(obs.inputs[SOURCE])
    rename(obs, SOURCE, "Thẻ của Lan")
    obs.inputs = {"Bản sao": copied, **obs.inputs}
    obs.add("Live", "Bản sao")
    with overlay_in(obs) as overlay:
        overlay.prepare()
        hide(overlay)
    assert sources(obs, SCENE) == ["Thẻ của Lan", TICKER]
    assert obs.scenes["Live"][-1]["sceneItemEnabled"]


def test_what_another_coop_live_made_a_moment_earlier_is_used():
    obs = SmallObs()
    made = obs._CreateInput

    def made_before(**fields):
        obs._CreateInput = made  # the other one is quicker, once
        obs._CreateInput(**fields)
        obs._CreateSceneItem("Live", SCENE)
        return obs._CreateInput(**fields)

    obs._CreateInput = made_before
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (1, 2))
    assert sources(obs, SCENE) == [SOURCE, TICKER]
    assert sources(obs, "Live") == [SCENE]


def test_two_that_nest_at_the_same_moment_leave_one():
    obs = SmallObs()
    nest = obs._CreateSceneItem

    def nest_twice(*args, **fields):
        if fields.get("sceneName") == "Live":
            nest(**fields)  # the other one
        return nest(*args, **fields)

    obs._CreateSceneItem = nest_twice
    with overlay_in(obs) as overlay:
        overlay.prepare()
    assert sources(obs, "Live") == [SCENE]


def test_another_collection_has_its_own_names_and_places():
    obs = SmallObs()
    with overlay_in(obs) as overlay:
        overlay.prepare()
        show(overlay, CARD, (1, 2))
        card_item(obs)["position"] = (300, 5)
        overlay.look()
        overlay.renamed(SCENE, "Lớp phủ")
        obs.collection, obs.scenes, obs.inputs, obs.filters = "Hội chợ", {"Lớp phủ": []}, {}, {}
        obs.program = "Lớp phủ"
        overlay.prepare()
        show(overlay, CARD, (1, 2))
        assert card_item(obs)["position"] == (1, 2)
    assert sources(obs, "Lớp phủ") == [SCENE]
