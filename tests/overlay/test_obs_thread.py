"""The talk with OBS: what becomes of the card when OBS changes, fails, loads or goes."""

from __future__ import annotations

import time

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Notice
from coop_live.model import LampState
from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_scene import SCENE
from tests.overlay.fake_obs import SmallObs, peer
from tests.overlay.linked import SOON, SOURCE, card_shown, eventually, file_in


def test_obs_comes_back_after_a_crash_with_the_card(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        obs.inputs[SOURCE]["settings"]["file"] = "an older picture"
        at.hang_up()
        heard.until(LampState.TROUBLE)
        heard.until(LampState.WORKING)
        eventually(lambda: file_in(obs) == cards[0])
    assert len(heard.of(CanvasKnown)) == 1


def test_trouble_is_told_once_and_not_at_every_attempt(heard, link_to):
    with peer(lambda line: None) as at:  # hangs up on everyone
        link = link_to(at)
        link.start()
        heard.until(LampState.TROUBLE)
        eventually(lambda: at.calls >= 2)
        link.stop()
    assert heard.states == [LampState.CONNECTING, LampState.TROUBLE, LampState.OFF]


def test_a_wrong_password_is_one_sentence_and_no_hammering(heard, link_to):
    with peer(lambda line: line.shake_hands("right")) as at:
        link = link_to(at, password="wrong")
        link.start()
        lamp = heard.until(LampState.TROUBLE)
        assert (lamp.cause, lamp.remedy) == ("Sai mật khẩu OBS.", "Xem trong OBS: Công cụ.")
        time.sleep(2 * obs_trouble.not_found().pause)
        assert at.calls == 1
        assert obs_trouble.wrong_password().pause >= 30


def test_a_missing_scene_is_told_while_the_card_goes_on_and_heals_by_itself(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at, scenes=("Live", "Chợ"))
        link.start()
        assert "Chợ" in heard.until(LampState.TROUBLE).cause
        link.put(cards[0], (0, 0)).result(SOON)
        obs.scenes["Chợ"] = []
        obs.tell("SceneCreated", sceneName="Chợ")
        heard.until(LampState.WORKING)
    assert [item["sourceName"] for item in obs.scenes["Chợ"]] == [SCENE]


def test_a_deleted_card_comes_back_by_itself(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (3, 4)).result(SOON)
        del obs.inputs[SOURCE], obs.scenes[SCENE][:]
        obs.tell("InputRemoved", inputName=SOURCE)
        eventually(lambda: "file" in obs.inputs.get(SOURCE, {}).get("settings", {}))
        eventually(lambda: card_shown(obs))
        assert (file_in(obs), obs.scenes[SCENE][0]["position"]) == (cards[0], (3, 4))


def test_a_card_deleted_unnoticed_is_made_again_for_the_next_picture(link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        del obs.scenes[SCENE][:]
        link.put(cards[1], (0, 0)).result(SOON)
        assert (file_in(obs), card_shown(obs)) == (cards[1], True)


def test_while_obs_changes_its_scene_collection_it_is_left_in_peace(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        obs.tell("CurrentSceneCollectionChanging")
        obs.tell("StreamStateChanged", outputActive=True)
        eventually(lambda: link.streaming)  # so the first event has been heard, too
        asked = len(obs.asked)
        waiting = link.put(cards[1], (0, 0))
        time.sleep(0.2)
        assert (len(obs.asked), waiting.done()) == (asked, False)
        obs.scenes, obs.inputs, obs.program = {"Khác": []}, {}, "Khác"
        obs.tell("CurrentSceneCollectionChanged")
        waiting.result(SOON)
        assert (file_in(obs), card_shown(obs)) == (cards[1], True)
        assert [item["sourceName"] for item in obs.scenes["Khác"]] == [SCENE]


def test_an_obs_that_crashes_while_it_changes_collections_is_not_waited_for(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        obs.tell("CurrentSceneCollectionChanging")
        at.hang_up()
        heard.until(LampState.TROUBLE)
        link.put(cards[1], (0, 0))
        heard.until(LampState.WORKING)
        eventually(lambda: file_in(obs) == cards[1])


def test_an_obs_that_is_loading_is_left_alone_and_stop_does_not_wait_for_it(heard, link_to, cards):
    obs = SmallObs()
    obs.frames = 0
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        waiting = link.put(cards[0], (0, 0))
        eventually(lambda: obs.asked.count("GetStats") >= 2)
        assert set(obs.asked) == {"GetVideoSettings", "GetStats"}
        link.stop()
        assert waiting.cancelled()
        assert set(obs.asked) == {"GetVideoSettings", "GetStats"}


def test_streaming_is_known_from_the_start_and_as_it_changes(heard, link_to):
    obs = SmallObs()
    obs.streaming = True
    with peer(obs.serve) as at:
        link = link_to(at)
        assert not link.streaming
        link.start()
        heard.until(LampState.WORKING)
        assert link.streaming
        obs.tell("StreamStateChanged", outputActive=False)
        eventually(lambda: not link.streaming)


def test_a_card_newly_nested_in_studio_mode_asks_for_a_transition(heard, link_to):
    obs = SmallObs()
    obs.studio = True
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        heard.until(LampState.WORKING)
        link.reconnect(host=at.host, port=at.port, password="")
        heard.until(LampState.WORKING)
    assert [notice.remedy for notice in heard.of(Notice)] == ["Bấm Chuyển cảnh trong OBS một lần."]


@pytest.mark.parametrize(("name", "cause"), [("gone.png", "trên máy"), ("unreadable.png", "OBS không mở")])
def test_a_picture_that_cannot_be_seen_is_told_and_the_next_one_heals(heard, link_to, cards, name, cause):
    obs = SmallObs()
    bad = cards[0].with_name(name)
    if name != "gone.png":
        bad.touch()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        with pytest.raises(CoopLiveError, match=cause):
            link.put(bad, (0, 0)).result(SOON)
        heard.until(LampState.TROUBLE)
        link.put(cards[1], (0, 0)).result(SOON)
        heard.until(LampState.WORKING)


def test_an_obs_that_answers_nonsense_is_logged_and_tried_again(heard, link_to, caplog):
    obs = SmallObs()
    obs._GetVideoSettings = dict
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        assert heard.until(LampState.TROUBLE).cause == "OBS chưa nhận thẻ."
    assert "the talk with OBS went wrong" in caplog.text
