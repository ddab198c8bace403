"""Who calls the local server and says nothing is let go; who is answered may stay."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect
from websocket import create_connection

from coop_live.web.caller import MOST_CONNECTIONS
from coop_live.web.server import LocalServer

HELLO = b"GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n"


async def hello(_request: Request) -> PlainTextResponse:
    return PlainTextResponse("chào")


async def slow(_request: Request) -> PlainTextResponse:
    await asyncio.sleep(1)
    return PlainTextResponse("chào")


async def echo(talk: WebSocket) -> None:
    await talk.accept()
    try:
        while True:
            await talk.send_text(await talk.receive_text())
    except WebSocketDisconnect:
        return


APP = Starlette(routes=[Route("/hello", hello), Route("/slow", slow), WebSocketRoute("/echo", echo)])


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setattr("coop_live.web.caller.HEAD_SECONDS", 0.4)
    server = LocalServer(APP, 0)
    yield server.start()
    server.stop()


def call(port: int, host: str = "127.0.0.1") -> socket.socket:
    return socket.create_connection((host, port), timeout=20)


def is_answered(line: socket.socket) -> bool:
    """Wait for a whole answer."""
    heard = b""
    while not heard.endswith("chào".encode()) and (part := line.recv(65536)):
        heard += part
    return b" 200 " in heard


def the_rest(line: socket.socket) -> bytes:
    """Return all that comes until the other side ends it."""
    heard = b""
    try:
        while part := line.recv(65536):
            heard += part
    except ConnectionResetError:
        pass
    return heard


@pytest.mark.parametrize("said", [b"", b"GET /hel", HELLO[:-2]])
def test_who_does_not_get_to_the_point_is_let_go(port: int, said: bytes) -> None:
    with call(port) as line:
        line.sendall(said)
        assert the_rest(line) == b""


def test_a_line_may_be_used_again_and_is_let_go_when_the_next_head_stalls(port: int) -> None:
    with call(port) as line:
        for _request in range(3):
            line.sendall(HELLO)
            assert is_answered(line)
        line.sendall(b"GET /hel")
        assert b"200" not in the_rest(line)


def test_an_answer_may_take_longer_than_a_head(port: int) -> None:
    with call(port) as line:
        line.sendall(
            HELLO.replace(b"/hello", b"/slow").replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        )
        assert the_rest(line).endswith("chào".encode())


def test_who_talks_by_websocket_may_be_silent(port: int) -> None:
    talk = create_connection(f"ws://127.0.0.1:{port}/echo", timeout=20)
    time.sleep(0.8)
    talk.send("còn đây")
    assert talk.recv() == "còn đây"
    talk.close()


def test_the_longest_silent_line_makes_room(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coop_live.web.caller.HEAD_SECONDS", 30)
    with ExitStack() as lines:
        silent = [lines.enter_context(call(port)) for _line in range(MOST_CONNECTIONS)]
        late = lines.enter_context(call(port))
        late.sendall(HELLO)
        assert is_answered(late)
        assert the_rest(silent[0]) == b""
        silent[-1].sendall(HELLO)
        assert is_answered(silent[-1])


def test_localhost_may_mean_the_newer_address(port: int) -> None:
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        line = call(port, "::1")
    except OSError as error:
        pytest.skip(f"no IPv6 here: {error}")
    with line:
        line.sendall(HELLO)
        assert is_answered(line)
