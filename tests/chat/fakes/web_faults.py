"""An HTTP server for fakes: answers, and breaks its answers in every way that a bad line does."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

BREAKS = ("reset", "reset_after_headers", "cut_in_a_letter", "half_json", "no_json", "a_list", "html_502")


class Asked:
    """One request as it came."""

    def __init__(self, method: str, target: str, headers: dict[str, str], body: bytes) -> None:
        parts = urlsplit(target)
        self.method, self.path, self.headers, self.body = method, parts.path, headers, body
        self.query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


class Told:
    """One answer; `broken` is one of BREAKS, "" for whole."""

    def __init__(
        self, status: int, body: Any, headers: dict[str, str] | None = None, broken: str = ""
    ) -> None:
        self.status, self.headers, self.broken = status, headers or {}, broken
        self.body = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answer: Callable[[Asked], Told]
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, self.rfile.read(length))
        self._send(type(self).answer(asked))

    def do_POST(self) -> None:
        self.do_GET()

    def _send(self, told: Told) -> None:
        body, status = told.body, told.status
        if told.broken == "reset":
            return self._drop()
        if told.broken == "html_502":
            status, body = 502, b"<html><body>Bad Gateway</body></html>"
        if told.broken in ("half_json", "no_json", "a_list"):
            body = {"half_json": body[: len(body) // 2], "no_json": b"\xff\x00{", "a_list": b"[1,2]"}[
                told.broken
            ]
        self.send_response_only(status)
        for name, value in {"Date": formatdate(time.time(), usegmt=True), **told.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if told.broken == "reset_after_headers":
            self.wfile.flush()
            return self._drop()
        if told.broken == "cut_in_a_letter":
            letters = [at for at, byte in enumerate(body) if byte >= 0xC0]
            self.wfile.write(body[: letters[-1] + 1] if letters else body[:-1])
            self.wfile.flush()
            return self._drop()
        self.wfile.write(body)
        return None

    def _drop(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def _go_on(server: ThreadingHTTPServer) -> None:
    """Serve without looking up in between: of dozens that were left alone that is what costs."""
    while True:
        server.handle_request()


def serve(answer: Callable[[Asked], Told], *, wait: bool = True) -> int:
    """Serve on a free port of this computer, which is printed and returned; `wait`: for ever."""

    class Handler(_Handler):
        pass

    Handler.answer = staticmethod(answer)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]
    port = int(server.server_address[1])
    if not wait:
        threading.Thread(target=_go_on, args=(server,), daemon=True).start()
        return port
    print(port, flush=True)
    server.serve_forever()
    return port
