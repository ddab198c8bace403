"""Small other sides of a WebSocket for tests: scripted ones, and raw ones that break the rules."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

Play = Callable[["Peer"], object]


class Peer:
    """One connected listener as its program sees it; the talk ends when the play ends."""

    def __init__(self, talk: ServerConnection) -> None:
        self._talk = talk

    @property
    def path(self) -> str:
        assert self._talk.request is not None
        return self._talk.request.path

    @property
    def headers(self) -> dict[str, str]:
        assert self._talk.request is not None
        return {name.lower(): value for name, value in self._talk.request.headers.raw_items()}

    def say(self, frame: object) -> None:
        self._talk.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    def hear(self) -> Any:
        return json.loads(self._talk.recv(timeout=5))

    def wait_until_gone(self) -> None:
        with suppress(ConnectionClosed):
            while True:
                self._talk.recv()


@contextmanager
def program(play: Play) -> Iterator[str]:
    """Run a program that plays so with everybody who connects; give its address."""

    def take(talk: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            play(Peer(talk))

    with serve(take, "127.0.0.1", 0, compression=None, ping_interval=None, close_timeout=0.2) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def raw(play: Callable[[socket.socket], object]) -> Iterator[str]:
    """Run a program that takes one connection and does with the bare socket what it likes."""

    def take() -> None:
        with suppress(OSError):
            talk, _place = listening.accept()
            with talk:
                play(talk)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        thread = threading.Thread(target=take)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            # Whoever still waits for somebody is woken.
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                pass
            thread.join()
