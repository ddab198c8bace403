"""A running bridge on a free port, a book behind it, and ways to knock at it."""

from __future__ import annotations

import json
import socket
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import requests
import websocket

from coop_live.chat.bridge import Bridge
from coop_live.events import Event
from coop_live.model import Comment

TOKEN = "0123456789abcdef0123456789abcdef"
LAN = {"platform": "vcamart", "author": "Lan", "text": "chốt 2"}


class Book:
    """Keeps comments as the ledger does: the same one only once."""

    def __init__(self) -> None:
        self.kept: list[Comment] = []
        self.keys: set[tuple[str, ...]] = set()
        self.refuse: BaseException | None = None
        self.never = False

    def hear(self, comment: Comment) -> Future[Any]:
        done: Future[Any] = Future()
        if self.never:
            return done
        if self.refuse is not None:
            done.set_exception(self.refuse)
            return done
        new = comment.key not in self.keys
        if new:
            self.keys.add(comment.key)
            self.kept.append(comment)
        done.set_result(SimpleNamespace(new=new))
        return done


@dataclass
class Talk:
    """A WebSocket to the bridge."""

    line: websocket.WebSocket
    hello: dict[str, Any]

    def say(self, told: object) -> None:
        self.line.send(told if isinstance(told, str) else json.dumps(told))

    def hear(self) -> Any:
        return json.loads(self.line.recv())

    def ask(self, told: object) -> Any:
        self.say(told)
        return self.hear()

    def code_of_the_end(self) -> int:
        """Wait until the other side closes and return why."""
        while True:
            frame = self.line.recv_frame()
            if frame.opcode == websocket.ABNF.OPCODE_CLOSE:
                return int.from_bytes(frame.data[:2], "big")


@dataclass
class Door:
    """A running bridge and how to knock at it."""

    port: int
    book: Book
    bridge: Bridge
    events: list[Event]
    now: list[float]
    talks: list[Talk] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/bridge/{TOKEN}"

    def post(self, told: object, **headers: str) -> requests.Response:
        return requests.post(self.address, json=told, headers=headers, timeout=20)

    def send(self, body: bytes, **headers: str) -> requests.Response:
        return requests.post(self.address, data=body, headers=headers, timeout=20)

    def talk(self, **options: Any) -> Talk:
        """Open a WebSocket and hear the greeting."""
        talk = Talk(websocket.create_connection(self.talk_address, timeout=20, **options), {})
        self.talks.append(talk)
        talk.hello.update(talk.hear())
        return talk

    def close(self) -> None:
        for talk in self.talks:
            talk.line.shutdown()

    @property
    def talk_address(self) -> str:
        return f"ws://127.0.0.1:{self.port}/ws/{TOKEN}"

    def raw(self, sent: bytes, timeout: float = 20) -> bytes:
        """Send bytes and return all that comes until the other side ends it."""
        answer = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as caller:
            caller.sendall(sent)
            while part := caller.recv(65536):
                answer += part
        return answer


def counts(answer: requests.Response) -> tuple[int, int, int, int]:
    assert answer.status_code == 200, answer.text
    told = answer.json()
    return told["accepted"], told["duplicates"], told["ignored"], len(told["errors"])
