"""Two layers on one link: each on its own, sliding where OBS keeps up, always in the right place at last."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from PIL import Image

from coop_live.model import LampState, Layer
from coop_live.overlay import obs_thread
from coop_live.overlay.obs_layer import SOURCES
from coop_live.overlay.obs_motion import FILTER
from coop_live.overlay.obs_pace import Pace
from coop_live.overlay.obs_scene import SCENE
from tests.overlay.fake_obs import SmallObs, peer
from tests.overlay.linked import SOON, SOURCE, TICKER, card_shown, eventually, file_in


@pytest.fixture
def pictures(tmp_path) -> list[Path]:
    paths = [tmp_path / f"thẻ {number}.png" for number in range(4)]
    for path in paths:
        Image.new("RGBA", (300, 200)).save(path)  # as high as the small OBS says
    return paths


@pytest.fixture
def keeping_up(monkeypatch) -> None:
    monkeypatch.setattr(Pace, "steady", lambda _pace, _now: True)


def our_filter(obs: SmallObs, source: str = SOURCE) -> dict:
    return next(one for one in obs.filters[source] if one["filterName"] == FILTER)


def place(obs: SmallObs, source: str = SOURCE) -> tuple[float, float]:
    return next(item["position"] for item in obs.scenes[SCENE] if item["sourceName"] == source)


def test_the_layers_do_not_know_of_each_other(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (1, 2)).result(SOON)
        link.put(pictures[1], (3, 4), layer=Layer.TICKER).result(SOON)
        link.put(pictures[2], (3, 4), layer=Layer.TICKER).result(SOON)
        assert obs.loaded == [SOURCE, TICKER, TICKER]
        assert (file_in(obs), file_in(obs, TICKER)) == (pictures[0], pictures[2])
        assert (place(obs), place(obs, TICKER)) == ((1, 2), (3, 4))
        assert link.in_use() == {pictures[0], pictures[2]}
        link.hide(Layer.TICKER).result(SOON)
        assert (card_shown(obs), card_shown(obs, TICKER)) == (True, False)
        link.show(Layer.TICKER).result(SOON)
        link.hide().result(SOON)
        assert (card_shown(obs), card_shown(obs, TICKER)) == (False, True)


def test_after_a_crash_both_layers_are_back(heard, link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 0)).result(SOON)
        link.put(pictures[1], (0, 0), layer=Layer.TICKER).result(SOON)
        obs.inputs, obs.scenes, obs.filters = {}, {"Live": []}, {}
        at.hang_up()
        heard.until(LampState.TROUBLE)
        heard.until(LampState.WORKING)
        eventually(lambda: SCENE in obs.scenes and card_shown(obs) and card_shown(obs, TICKER))
        assert (file_in(obs), file_in(obs, TICKER)) == (pictures[0], pictures[1])


def test_what_obs_forgot_in_a_crash_comes_back_where_the_user_had_it(heard, link_to, pictures, monkeypatch):
    monkeypatch.setattr(obs_thread, "BEAT", 0.05)
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (10, 20)).result(SOON)
        obs.scenes[SCENE][0]["position"] = (300, 5)
        asked = obs.asked.count("GetSceneItemTransform")
        eventually(lambda: obs.asked.count("GetSceneItemTransform") > asked + 4)
        obs.inputs, obs.scenes, obs.filters = {}, {"Live": []}, {}
        at.hang_up()
        eventually(lambda: SCENE in obs.scenes and card_shown(obs))
        assert place(obs) == (300, 5)


def test_what_vanished_without_a_word_is_made_again_at_the_next_heartbeat(link_to, pictures, monkeypatch):
    monkeypatch.setattr(obs_thread, "BEAT", 0.05)
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (10, 20)).result(SOON)
        del obs.inputs[SOURCE], obs.scenes[SCENE][0]
        eventually(lambda: card_shown(obs))
        assert (file_in(obs), place(obs)) == (pictures[0], (10, 20))
        assert [item["sourceName"] for item in obs.scenes[SCENE]] == [TICKER, SOURCE]


def scene_collection(obs: SmallObs) -> Callable[[], None]:
    """Keep the scene collection of now; what is returned has OBS change to it as it was."""
    kept = deepcopy((obs.collection, obs.scenes, obs.inputs, obs.filters))

    def change() -> None:
        obs.tell("CurrentSceneCollectionChanging")
        obs.collection, obs.scenes, obs.inputs, obs.filters = kept
        obs.tell("CurrentSceneCollectionChanged")

    return change


@pytest.mark.parametrize("layer", Layer)
def test_what_was_hidden_in_another_scene_collection_stays_hidden_in_the_first(link_to, pictures, layer):
    obs, source = SmallObs(), SOURCES[layer]
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        elsewhere = scene_collection(obs)
        link.put(pictures[0], (1, 2), layer=layer).result(SOON)
        back = scene_collection(obs)
        elsewhere()
        eventually(lambda: SCENE in obs.scenes and card_shown(obs, source))
        link.hide(layer).result(SOON)
        back()
        assert (file_in(obs, source), card_shown(obs, source)) == (pictures[0], True)
        eventually(lambda: not card_shown(obs, source))


@pytest.mark.parametrize("layer", Layer)
def test_what_was_shown_again_in_another_scene_collection_is_shown_in_the_first(link_to, pictures, layer):
    obs, source = SmallObs(), SOURCES[layer]
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        elsewhere = scene_collection(obs)
        link.put(pictures[0], (1, 2), layer=layer).result(SOON)
        link.hide(layer).result(SOON)
        back = scene_collection(obs)
        elsewhere()
        link.show(layer).result(SOON)
        eventually(lambda: SCENE in obs.scenes and card_shown(obs, source))
        back()
        assert not card_shown(obs, source)
        eventually(lambda: card_shown(obs, source))


@pytest.mark.usefixtures("keeping_up")
def test_a_hidden_card_slides_in_a_shown_one_is_cut_and_none_is_ever_moved(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 400)).result(SOON)
        eventually(lambda: not our_filter(obs)["filterEnabled"])
        assert obs.shifts == [110, 56, 24, 8]
        link.put(pictures[1], (0, 400)).result(SOON)
        assert obs.shifts == [110, 56, 24, 8]
        link.hide().result(SOON)
        assert obs.shifts[4:] == [30, 100, 200]
        assert not card_shown(obs)
        assert not our_filter(obs)["filterEnabled"]
        assert place(obs) == (0, 400)


@pytest.mark.usefixtures("keeping_up")
def test_a_card_in_the_upper_half_slides_upwards(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 30)).result(SOON)
        link.stop()
    assert set(obs.shifts) <= {-110, -56, -24, -8}
    assert obs.shifts[0] == -110


@pytest.mark.usefixtures("keeping_up")
def test_who_comes_back_while_it_slides_out_is_not_switched_off_at_the_end(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 0)).result(SOON)
        eventually(lambda: not our_filter(obs)["filterEnabled"])
        obs.moving.clear()
        going = link.hide()
        link.put(pictures[1], (0, 0)).result(SOON)
        assert going.cancelled()
        assert not our_filter(obs)["filterEnabled"]
        obs.moving.set()
        link.put(pictures[2], (0, 0)).result(SOON)
        eventually(lambda: not our_filter(obs)["filterEnabled"])
        assert card_shown(obs)


@pytest.mark.usefixtures("keeping_up")
def test_hanging_up_ends_a_motion_at_once(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 0)).result(SOON)
        eventually(lambda: not our_filter(obs)["filterEnabled"])
        obs.moving.clear()
        going = link.hide()
        eventually(lambda: "SetSourceFilterSettings" in obs.asked)
        link.stop()
        obs.moving.set()
        assert going.done()
        assert not card_shown(obs)


@pytest.mark.usefixtures("keeping_up")
def test_calm_may_be_wished_for_at_any_time(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.calm = True
        link.start()
        link.put(pictures[0], (0, 0)).result(SOON)
        link.hide().result(SOON)
        assert obs.shifts == []
        link.calm = False
        link.show().result(SOON)
        assert obs.shifts


@pytest.mark.parametrize("skipping", [False, True])
def test_only_an_obs_that_keeps_up_is_asked_to_move(link_to, pictures, monkeypatch, skipping):
    monkeypatch.setattr(obs_thread, "BEAT", 0.05)
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(pictures[0], (0, 0)).result(SOON)
        link.hide().result(SOON)
        assert obs.shifts == []  # nothing is known yet
        obs.frames += 100
        obs.skipped += 50 if skipping else 0
        asked = obs.asked.count("GetStats")
        eventually(lambda: obs.asked.count("GetStats") > asked + 1)
        link.show().result(SOON)
        assert bool(obs.shifts) is not skipping


@pytest.mark.usefixtures("keeping_up")
def test_a_filter_that_is_not_ours_keeps_its_name_and_nothing_moves(link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        first = link_to(at)
        first.start()
        first.put(pictures[0], (0, 0)).result(SOON)
        first.stop()
        theirs = {"filterName": FILTER, "filterKind": "color_filter_v2", "filterEnabled": True}
        obs.filters[SOURCE] = [{**theirs, "filterSettings": {"opacity": 0.5}}]
        obs.shifts.clear()
        link = link_to(at)
        link.start()
        link.hide().result(SOON)
        link.put(pictures[1], (0, 0)).result(SOON)
        assert obs.shifts == []
        assert our_filter(obs) == {**theirs, "filterSettings": {"opacity": 0.5}}


def test_a_card_that_had_slid_out_when_coop_live_was_killed_does_not_come_back(heard, link_to, pictures):
    obs = SmallObs()
    with peer(obs.serve) as at:
        first = link_to(at)
        first.start()
        first.put(pictures[0], (0, 0)).result(SOON)
        first.stop()
        our_filter(obs).update(filterEnabled=True, filterSettings={"top": -200, "bottom": 200})
        link_to(at).start()
        heard.until(LampState.WORKING)
        assert not card_shown(obs)
        assert not our_filter(obs)["filterEnabled"]
