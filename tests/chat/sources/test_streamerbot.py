"""Signing in to Streamer.bot: with the right password, with a wrong one, with none."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import Any

import pytest

from coop_live.chat.base import Batch, Lost, NeedsPerson, Since
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.streamerbot import KIND, StreamerBot, authentication
from coop_live.chat.web_socket import Pace
from tests.chat.peers import Peer, program

PACE = Pace(answer=1.0, step=0.02)
HELLO = {"request": "Hello", "session": "s", "info": {}}
ASKED = {"authentication": {"salt": "salt123", "challenge": "chal456"}}


def test_the_proof_is_that_of_the_documentation() -> None:
    # platforms.md 9.1, made with other tools.
    assert authentication("secret", "salt123", "chal456") == "yo3DuCXyQQheiGKNZpyXB//3OodP2GoXULXeX19lE4M="


def first(address: str, password: str = "") -> Batch:
    source = StreamerBot(KeysInMemory(password=password), address, PACE)
    with closing(source.listen(Since(), threading.Event())) as listening:
        return next(listening)


def test_without_a_password_it_only_subscribes() -> None:
    heard: list[Any] = []

    def play(peer: Peer) -> None:
        peer.say(HELLO)
        heard.append(peer.hear())
        peer.say({"status": "ok", "id": heard[0]["id"]})
        peer.wait_until_gone()

    with program(play) as address:
        assert first(address) == Batch()
    assert heard == [{"request": "Subscribe", "id": "subscribe", "events": {"YouTube": ["Message"]}}]


def test_a_password_that_is_asked_for_and_not_there_is_a_persons_matter() -> None:
    def play(peer: Peer) -> None:
        peer.say(HELLO | ASKED)
        peer.wait_until_gone()

    with program(play) as address, pytest.raises(NeedsPerson) as needed:
        first(address)
    assert needed.value.remedy


def test_a_wrong_password_is_not_tried_again_by_itself() -> None:
    def play(peer: Peer) -> None:
        peer.say(HELLO | ASKED)
        asked = peer.hear()
        assert asked["authentication"] != authentication("secret", "salt123", "chal456")
        peer.say({"status": "error", "id": asked["id"], "error": "no"})
        peer.wait_until_gone()

    with program(play) as address, pytest.raises(NeedsPerson) as needed:
        first(address, "planted-secret")
    assert "planted-secret" not in str(needed.value)


def test_who_says_no_hello_is_not_streamerbot() -> None:
    with program(Peer.wait_until_gone) as address, pytest.raises(Lost):
        first(address)


def test_who_lets_us_subscribe_to_nothing_is_of_no_use() -> None:
    def play(peer: Peer) -> None:
        peer.say(HELLO)
        peer.say({"status": "error", "id": peer.hear()["id"]})
        peer.wait_until_gone()

    with program(play) as address, pytest.raises(Lost) as lost:
        first(address)
    assert "YouTube" in lost.value.cause


def test_the_password_is_optional_and_secret() -> None:
    password = next(ask for ask in KIND.asks if ask.name == "password")
    assert password.secret
    assert KIND.missing(KeysInMemory()) == ()
