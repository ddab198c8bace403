"""A platform on this computer, in a process of its own: its own clock, maybe a faster one, its own notes.

`python -m tests.chat.fakes.NAME` prints its port. `/_fake/begin` starts an evening from a script (JSON),
`/_fake/notes` tells what the platform saw: nothing here knows our client.
"""

from __future__ import annotations

import json
import random
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

STALL_SECONDS = 30.0


@dataclass
class Request:
    """What was asked. `form` is a POSTed form, `body` POSTed JSON, None where it is none."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        try:
            return json.loads(self.raw)
        except ValueError:
            return None

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.raw.decode(), keep_blank_values=True))


@dataclass
class Reply:
    """What is answered. `cut`: "" whole, else reset (after the headers), body (in a letter), stall."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: str = ""


def told(body: object, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(json.dumps(body, ensure_ascii=False).encode(), status, named)


class Clock:
    """Seconds since 1970, `hurry` of them in one of ours, from the same moment as the test's own clock."""

    def __init__(self, epoch: float, begun: float, hurry: float) -> None:
        self._epoch, self._begun, self._hurry = epoch, begun, hurry

    def __call__(self) -> float:
        return self._epoch + (time.monotonic() - self._begun) * self._hurry


class Evening:
    """What every platform keeps of one evening. `answer` is the platform itself."""

    def __init__(self, script: dict[str, Any]) -> None:
        self.script = script
        self.chance = random.Random(script.get("seed", 0))
        self.clock = Clock(script["epoch"], script["begun"], script["hurry"])
        self.begun = script["epoch"]
        self.breaches: list[str] = []
        self.calls: list[str] = []
        self.lock = threading.RLock()

    def answer(self, request: Request) -> Reply:
        raise NotImplementedError

    def notes(self) -> dict[str, Any]:
        return {"breaches": self.breaches, "calls": self.calls}

    def breach(self, words: str) -> None:
        self.breaches.append(words)

    @property
    def at(self) -> float:
        """Seconds since the evening began."""
        return float(self.clock() - self.begun)


def broken(evening: Evening) -> Reply:
    """Return one of the ways in which any platform can fail, by chance."""
    whole = '{"error":"","message":"tiếng Việt"}'.encode()
    ways: list[Callable[[], Reply]] = [
        lambda: Reply(b"{}", 500),
        lambda: Reply(b"<html>502 Bad Gateway</html>", 502, {"Content-Type": "text/html"}),
        lambda: Reply(b"", 503),
        lambda: Reply(whole, cut="reset"),
        lambda: Reply(whole, cut="body"),
        lambda: Reply(b'{"error":"","response":{"list":[{"comm'),
        lambda: Reply(b"[1,2"),
        lambda: Reply(b"", 302, {"Location": "http://localhost:9/stolen"}),
        lambda: told({}, 429, Retry_After="2"),
        lambda: told({}, 429, Retry_After=formatdate(evening.clock() + 3, usegmt=True)),
        lambda: told({}, 429, Retry_After="soon"),
        lambda: told({}, 429),
    ]
    return evening.chance.choice(ways)()


class Server(ThreadingHTTPServer):
    """Holds the evening that is played now."""

    daemon_threads = True

    def __init__(self, platform: Callable[[dict[str, Any]], Evening]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.platform = platform
        self.evening: Evening | None = None

    def answer(self, request: Request) -> Reply:
        if request.path == "/_fake/begin":
            self.evening = self.platform(request.body)
            return told({})
        assert self.evening is not None
        if request.path == "/_fake/notes":
            return told(self.evening.notes())
        return self.evening.answer(request)

    def handle_error(self, request: object, client_address: object) -> None:
        kind, error, _ = sys.exc_info()
        if self.evening is not None and not isinstance(error, OSError):
            self.evening.breach(f"the fake failed: {kind}: {error}")


class Handler(BaseHTTPRequestHandler):
    """Hands each request to the evening, and its answer back: whole, or cut as it says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16
    server: Server

    def do_GET(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        query = parse_qsl(parts.query, keep_blank_values=True)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._give(self.server.answer(Request(self.command, parts.path, query, headers, raw)))

    def do_POST(self) -> None:
        self.do_GET()

    def date_time_string(self, timestamp: float | None = None) -> str:
        evening = self.server.evening
        return formatdate(evening.clock() if evening else time.time(), usegmt=True)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""

    def _give(self, reply: Reply) -> None:
        if reply.cut == "stall":
            time.sleep(STALL_SECONDS)
        self.send_response(reply.status)
        for name, value in ({"Content-Type": "application/json"} | reply.headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if not reply.cut:
            self.wfile.write(reply.body)
            return
        # In the middle of a letter of several bytes, if there is one.
        middle = max((at for at, byte in enumerate(reply.body) if byte >= 0xC0), default=3) + 1
        self.wfile.write(reply.body[: middle if reply.cut == "body" else 0])
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def handle(self) -> None:
        try:
            super().handle()
        except (OSError, ValueError):
            self.close_connection = True

    def finish(self) -> None:
        try:
            super().finish()
        except (OSError, ValueError):
            self.close_connection = True


def serve(platform: Callable[[dict[str, Any]], Evening]) -> None:
    """Serve until the process is ended; the port is the first line that is printed."""
    server = Server(platform)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()  # ends with the test that started it
