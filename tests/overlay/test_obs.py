"""The link to OBS as the rest of the program uses it: put, hide, show, stop, start over."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError, Future

import pytest

from coop_live.errors import CoopLiveError
from coop_live.events import CanvasKnown, LampChanged
from coop_live.model import Lamp, LampState
from coop_live.overlay import obs_trouble
from coop_live.overlay.obs_wish import Target, Wish
from tests.overlay.fake_obs import Line, SmallObs, peer
from tests.overlay.linked import SOON, SOURCE, card_shown, eventually, file_in


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
        eventually(lambda: "file" in obs.inputs.get(SOURCE, {}).get("settings", {}))
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


def test_a_password_is_not_part_of_what_is_printed():
    assert "bí mật" not in repr(Target("127.0.0.1", 4455, "bí mật"))


def test_a_wish_is_answered_once():
    wish = Wish(None, (0, 0), shown=False)
    wish.settle(obs_trouble.silent())
    wish.settle()
    assert isinstance(wish.arrived.exception(0), CoopLiveError)
