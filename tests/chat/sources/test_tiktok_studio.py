"""LIVE Studio: found by its hello, and only its hello gets the secret."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import pytest

from coop_live.chat.base import Batch, Lost, NeedsPerson, Since
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.tiktok_studio import HELLO, KIND, TikTokStudio
from coop_live.chat.web_socket import Pace
from tests.chat.fakes.local_manners import CREDENTIALS
from tests.chat.peers import Peer, program

PACE = Pace(answer=1.0, step=0.02)
GOODBYE = {"type": "DISCONNECT", "app_id": "app-1", "reason": "x", "timestamp": 1_786_010_400_000}


def studio(address: str = "", ports: tuple[int, ...] = (), **given: str) -> TikTokStudio:
    return TikTokStudio(KeysInMemory(**(CREDENTIALS | given)), address, PACE, ports)


def first(source: TikTokStudio, many: int = 1) -> list[Batch]:
    with closing(source.listen(Since(), threading.Event())) as listening:
        return [next(listening) for _ in range(many)]


def lets_in(peer: Peer) -> None:
    assert peer.path == "/v1/third-party"
    peer.say(HELLO)
    assert peer.hear() == {"type": "AUTH", **CREDENTIALS, "version": "1.0.0"}
    peer.say({"type": "AUTH_RESULT", "success": True, "app_id": "app-1", "message": "ok"})


def refuses(code: str) -> Callable[[Peer], None]:
    def play(peer: Peer) -> None:
        peer.say(HELLO)
        peer.hear()
        peer.say({"type": "AUTH_RESULT", "success": False, "error_code": code, "message": "x"})
        peer.wait_until_gone()

    return play


def port_of(address: str) -> int:
    return int(urlsplit(address).port or 0)


def test_it_is_found_on_whatever_port_it_is() -> None:
    heard: list[Any] = []

    def stranger(peer: Peer) -> None:
        peer.say(HELLO | {"product": "something_else"})
        heard.append(peer.hear())

    def play(peer: Peer) -> None:
        lets_in(peer)
        peer.wait_until_gone()

    with program(stranger) as other, program(play) as address:
        assert first(studio(ports=(port_of(other), 9, port_of(address)))) == [Batch()]
    assert heard == []  # who is not LIVE Studio hears nothing from us


def test_when_it_is_nowhere_that_is_told() -> None:
    with pytest.raises(Lost) as lost:
        first(studio(ports=(9,)))
    assert "LIVE Studio" in lost.value.cause


@pytest.mark.parametrize("version", ["2.0.0", None, 1])
def test_a_version_that_we_do_not_know_is_left_alone(version: object) -> None:
    def play(peer: Peer) -> None:
        peer.say(HELLO | {"version": version})
        peer.wait_until_gone()

    with program(play) as address, pytest.raises(Lost):
        first(studio(address))


@pytest.mark.parametrize("code", ["INVALID_FORMAT", "ACCESS_DISABLED", "INVALID_CREDENTIALS"])
def test_what_only_a_person_can_mend_is_not_tried_again(code: str) -> None:
    with program(refuses(code)) as address, pytest.raises(NeedsPerson) as needed:
        first(studio(address))
    assert CREDENTIALS["secret"] not in str(needed.value)


@pytest.mark.parametrize("code", ["CONNECTION_LIMIT", "AUTH_TIMEOUT", "SERVER_ERROR", "NEW", ""])
def test_everything_else_is_tried_again(code: str) -> None:
    with program(refuses(code)) as address, pytest.raises(Lost):
        first(studio(address))


@pytest.mark.parametrize(("reason", "error"), [(510, NeedsPerson), (400, NeedsPerson), (500, Lost)])
def test_a_goodbye_says_whether_to_come_back(reason: int, error: type[Exception]) -> None:
    def play(peer: Peer) -> None:
        lets_in(peer)
        peer.say(GOODBYE | {"reason_code": reason})
        peer.wait_until_gone()

    with program(play) as address, pytest.raises(error):
        first(studio(address), 3)


def test_all_three_codes_are_needed_and_the_secret_is_one() -> None:
    assert [ask.name for ask in KIND.missing(KeysInMemory())] == ["app_id", "key_id", "secret"]
    assert [ask.name for ask in KIND.asks if ask.secret] == ["secret"]
