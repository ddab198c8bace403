from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, Event, Events, LampChanged, Notice
from coop_live.model import Lamp, LampState, Layer
from coop_live.overlay import obs_trouble
from coop_live.overlay.obs import ObsLink
from coop_live.overlay.obs_layer import SOURCES
from coop_live.overlay.obs_scene import SCENE
from coop_live.overlay.obs_wish import Target, Wish
from tests.overlay.fake_obs import Line, SmallObs, peer

SOURCE = SOURCES[Layer.CARD]
SOON = 15.0  # seconds; how long a test waits for something that must come


class Heard:
    """What was published, and a way to wait for it."""

    def __init__(self) -> None:
        self.events = Events()
        self.all: list[Event] = []
        self._more = threading.Condition()
        self.events.subscribe(self._hear)

    def _hear(self, event: Event) -> None:
        with self._more:
            self.all.append(event)
            self._more.notify_all()

    @property
    def lamps(self) -> list[Lamp]:
        return [event.lamp for event in self.all if isinstance(event, LampChanged)]

    @property
    def states(self) -> list[LampState]:
        return [lamp.state for lamp in self.lamps]

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.all if isinstance(event, kind)]

    def until(self, state: LampState) -> Lamp:
        """Wait until the lamp shows this."""
        with self._more:
            assert self._more.wait_for(lambda: bool(self.states) and self.states[-1] == state, SOON), self.all
            return self.lamps[-1]


def eventually(holds) -> None:
    until = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def link_to(heard):
    links: list[ObsLink] = []

    def make(at, password="", scenes=()) -> ObsLink:
        link = ObsLink(heard.events, host=at.host, port=at.port, password=password, scenes=scenes)
        links.append(link)
        return link

    yield make
    for link in links:
        link.stop()


@pytest.fixture
def cards(tmp_path) -> list[Path]:
    paths = [tmp_path / f"thẻ {number}.png" for number in range(5)]
    for path in paths:
        path.touch()
    return paths


def file_in(obs: SmallObs) -> Path:
    return Path(obs.inputs[SOURCE]["settings"]["file"])


def card_shown(obs: SmallObs) -> bool:
    return any(item["sceneItemEnabled"] for item in obs.scenes[SCENE])


def test_a_card_goes_to_obs_and_the_lamp_tells_its_way(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        assert link.lamp == Lamp("obs", LampState.OFF)
        link.start()
        link.start()
        heard.until(LampState.WORKING)
        link.put(cards[0], (1, 2)).result(SOON)
        assert (file_in(obs), card_shown(obs)) == (cards[0], True)
        assert link.in_use() == {cards[0]}
        link.stop()
        assert at.calls == 1
    assert heard.states == [LampState.CONNECTING, LampState.WORKING, LampState.OFF]
    assert heard.of(CanvasKnown) == [CanvasKnown(1280, 720)]
    assert link.canvas == (1280, 720)


def test_a_card_wished_for_before_obs_is_there_comes_with_it(link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        early = link.put(cards[0], (0, 0))
        late = link.put(cards[1], (0, 0))
        link.start()
        late.result(SOON)
        assert file_in(obs) == cards[1]
        with pytest.raises(CancelledError):
            early.result(SOON)


def test_hide_and_show(link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        link.hide().result(SOON)
        assert not card_shown(obs)
        link.show().result(SOON)
        assert (file_in(obs), card_shown(obs)) == (cards[0], True)


def test_showing_what_is_on_its_way_changes_nothing(link_to, cards):
    with peer(SmallObs().serve) as at:
        link = link_to(at)
        put = link.put(cards[0], (0, 0))
        assert link.show() is put
        link.start()
        put.result(SOON)


def test_what_obs_shows_stays_until_the_first_wish(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        first = link_to(at)
        first.start()
        first.put(cards[0], (0, 0)).result(SOON)
        first.stop()
        second = link_to(at)
        second.start()
        heard.until(LampState.WORKING)
        assert (file_in(obs), card_shown(obs)) == (cards[0], True)
        assert second.in_use() == {cards[0]}
        second.show().result(SOON)  # nothing was put in this run, so there is nothing to show
        assert not card_shown(obs)


def test_with_obs_away_the_answer_is_the_trouble_and_the_card_follows_all_the_same(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as gone:
        pass
    link = link_to(gone)
    link.start()
    lamp = heard.until(LampState.TROUBLE)
    assert lamp == Lamp("obs", LampState.TROUBLE, "Chưa thấy OBS.", "Mở OBS rồi bấm Thử lại.")
    with pytest.raises(CoopLiveError, match="Chưa thấy OBS"):
        link.put(cards[2], (0, 0)).result(SOON)
    with peer(obs.serve) as at:
        link.reconnect(host=at.host, port=at.port, password="")
        heard.until(LampState.WORKING)
        eventually(lambda: SOURCE in obs.inputs and obs.inputs[SOURCE]["settings"])
        assert file_in(obs) == cards[2]


def test_an_answer_may_ask_for_the_next_card_at_once(heard, link_to, cards):
    with peer(SmallObs().serve) as gone:
        pass
    link = link_to(gone)
    link.start()
    heard.until(LampState.TROUBLE)
    followed: list[Future[None]] = []
    link.put(cards[0], (0, 0)).add_done_callback(lambda _: followed.append(link.put(cards[1], (0, 0))))
    assert len(followed) == 1
    assert link.in_use() == {cards[1]}


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


def test_trying_again_with_the_right_password_does_not_wait(heard, link_to):
    obs = SmallObs()

    def serve(line: Line) -> None:
        line.shake_hands("right") if at.calls == 1 else obs.serve(line)

    with peer(serve) as at:
        link = link_to(at, password="wrong")
        link.start()
        heard.until(LampState.TROUBLE)
        link.reconnect(host=at.host, port=at.port, password="right")
        heard.until(LampState.WORKING)
    working = [LampState.CONNECTING, LampState.TROUBLE, LampState.CONNECTING, LampState.WORKING]
    assert heard.states[:4] == working


def test_stopping_is_quick_while_obs_hangs(heard, link_to, cards):
    obs = SmallObs()
    hangs, over = threading.Event(), threading.Event()

    def answer(asked):
        if hangs.is_set():
            over.wait(SOON)
        return SmallObs.answer(obs, asked)

    obs.answer = answer
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        hangs.set()
        pending = link.put(cards[1], (0, 0))
        began = time.monotonic()
        link.stop()
        assert time.monotonic() - began < 2
        over.set()
        assert pending.done()
        assert heard.states[-1] == LampState.OFF


def test_stopping_brings_the_last_wish_to_obs_first(link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)
        hidden = link.hide()
        link.stop()
        assert hidden.result(0) is None
        assert not card_shown(obs)


def test_what_waits_when_the_link_stops_is_told_so(link_to, cards):
    with peer(SmallObs().serve) as at:
        link = link_to(at)
        waiting = link.put(cards[0], (0, 0))
        link.stop()
        assert waiting.cancelled()


def test_the_link_can_be_started_again(heard, link_to, cards):
    obs = SmallObs()
    with peer(obs.serve) as at:
        link = link_to(at)
        link.start()
        heard.until(LampState.WORKING)
        link.stop()
        link.reconnect(host=at.host, port=at.port, password="", scenes=("Live",))  # only remembered
        assert heard.states[-1] == LampState.OFF
        link.start()
        link.put(cards[0], (0, 0)).result(SOON)


def test_who_hears_the_lamp_may_stop_the_link_at_once(heard, link_to):
    with peer(SmallObs().serve) as at:
        link = link_to(at)
        heard.events.subscribe(lambda event: link.stop() if isinstance(event, LampChanged) else None)
        link.start()
        assert heard.states == [LampState.CONNECTING, LampState.OFF]
        eventually(lambda: not any(thread.name == "obs" for thread in threading.enumerate()))
        assert heard.states == [LampState.CONNECTING, LampState.OFF]


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
        eventually(lambda: obs.inputs.get(SOURCE, {}).get("settings"))
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


def test_a_password_is_not_part_of_what_is_printed():
    assert "bí mật" not in repr(Target("127.0.0.1", 4455, "bí mật"))


def test_a_wish_is_answered_once():
    wish = Wish(None, (0, 0), shown=False)
    wish.settle(obs_trouble.silent())
    wish.settle()
    assert isinstance(wish.arrived.exception(0), CoopLiveError)
