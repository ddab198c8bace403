"""The local server answers this computer only, says why it cannot, and always comes to an end."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
import requests
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from coop_live.errors import CoopLiveError
from coop_live.web.server import LocalServer, _bind


async def hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("chào bà con")


async def broken(request: Request) -> PlainTextResponse:
    raise ZeroDivisionError("planted")


APP = Starlette(routes=[Route("/hello", hello), Route("/secret-token", broken)])


@contextmanager
def serving(app: Starlette = APP, port: int = 0) -> Iterator[int]:
    server = LocalServer(app, port)
    try:
        yield server.start()
    finally:
        server.stop()


def test_it_answers_on_a_free_port_and_gives_the_port_back() -> None:
    with serving() as port:
        assert requests.get(f"http://127.0.0.1:{port}/hello", timeout=5).text == "chào bà con"
    with serving(port=port) as again:
        assert again == port
        assert requests.get(f"http://127.0.0.1:{port}/hello", timeout=5).ok


def test_no_other_address_of_this_computer_reaches_it() -> None:
    with serving() as port, pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_taken_port_is_told_with_the_way_out() -> None:
    with serving() as port, pytest.raises(CoopLiveError) as told:
        LocalServer(APP, port).start()
    assert str(port) in told.value.cause
    assert "Chọn cổng khác" in told.value.remedy


def test_a_port_that_cannot_be_is_told() -> None:
    with pytest.raises(CoopLiveError, match="65535"):
        LocalServer(APP, 70_000).start()


def test_it_stops_in_time_while_callers_stall() -> None:
    server = LocalServer(APP, 0)
    port = server.start()
    with ExitStack() as stalled:
        for beginning in (
            b"",
            b"GET /hello HT",
            b"POST /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab",
        ):
            caller = stalled.enter_context(socket.create_connection(("127.0.0.1", port)))
            caller.sendall(beginning)
        started = time.monotonic()
        server.stop()
        assert time.monotonic() - started < 2.5
    assert not [thread for thread in threading.enumerate() if thread.name == "web"]


def test_stopping_before_starting_and_twice_is_no_trouble() -> None:
    server = LocalServer(APP, 0)
    server.stop()
    server.start()
    server.stop()
    server.stop()
    assert server.start() > 0
    server.stop()


def test_addresses_reach_no_log_not_even_when_the_app_fails(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving() as port:
        answer = requests.get(f"http://127.0.0.1:{port}/secret-token?also=secret", timeout=5)
    assert answer.status_code == 500
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("urllib3")]
    assert any("Exception in ASGI application" in line for line in ours)
    assert not any("secret" in line for line in ours)


def test_answers_are_not_held_back_for_40_ms() -> None:
    """Without the protocol's name asyncio leaves Nagle's algorithm on for each caller."""
    with _bind(0) as listening:
        assert listening.proto == socket.IPPROTO_TCP
