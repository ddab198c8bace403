"""Joining a session of Social Stream Ninja, whose name is a secret."""

from __future__ import annotations

import logging
import threading
from contextlib import closing
from typing import Any

import pytest

from coop_live.chat.base import Lost, NeedsPerson, Since
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.social_stream import KIND, SocialStream
from coop_live.chat.web_socket import Pace
from tests.chat.peers import Peer, program

PACE = Pace(answer=1.0, step=0.02)


def test_the_first_words_join_the_session() -> None:
    heard: list[Any] = []

    def play(peer: Peer) -> None:
        heard.append(peer.hear())
        peer.say({"chatname": "Lan", "chatmessage": "chốt 2", "type": "facebook"})
        peer.wait_until_gone()

    with program(play) as address:
        source = SocialStream(KeysInMemory(session=" s-1 "), address, PACE)
        with closing(source.listen(Since(), threading.Event())) as listening:
            said = next(batch.comments[0] for batch in listening if batch.comments)
    assert heard == [{"join": "s-1", "out": 3, "in": 4}]
    assert (said.platform, said.text, said.live_id[:14]) == ("facebook", "chốt 2", "social_stream-")


def test_without_a_session_a_person_is_asked() -> None:
    assert [ask.name for ask in KIND.missing(KeysInMemory())] == ["session"]
    with program(Peer.wait_until_gone) as address, pytest.raises(NeedsPerson):
        next(SocialStream(KeysInMemory(), address, PACE).listen(Since(), threading.Event()))


def test_the_session_is_found_in_no_error_and_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    source = SocialStream(KeysInMemory(session="planted-session"), "http://127.0.0.1:1", PACE)
    with pytest.raises(Lost) as lost:
        next(source.listen(Since(), threading.Event()))
    assert next(ask for ask in KIND.asks if ask.name == "session").secret
    assert "planted-session" not in caplog.text + str(lost.value)
