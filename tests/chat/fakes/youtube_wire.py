"""How the made-up Google puts its answers on the wire, whole and broken."""

from __future__ import annotations

import json
import socket
import struct
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.chat.fakes.youtube_evening import Evening

STATUS = {
    "quotaExceeded": 403,
    "rateLimitExceeded": 403,
    "userRateLimitExceeded": 403,
    "liveChatEnded": 403,
    "liveChatDisabled": 403,
    "forbidden": 403,
    "insufficientPermissions": 403,
    "accessNotConfigured": 403,
    "liveStreamingNotEnabled": 403,
    "liveChatNotFound": 404,
    "authError": 401,
    "pageTokenInvalid": 400,
    "preconditionCheckFailed": 400,
    "messageTextInvalid": 400,
}


class Server(ThreadingHTTPServer):
    """Holds the evening that is on; `stranger` is a host that must never be asked for anything."""

    daemon_threads = True
    evening: Evening
    stranger: int = 0
    answers: bool = True


class Wire(BaseHTTPRequestHandler):
    """One connection, and what can be answered on it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def log_message(self, format: str, *told: object) -> None:  # noqa: A002
        """Say nothing."""

    def error(self, reason: str, status: int = 0, **headers: str) -> None:
        """Answer with one of Google's errors."""
        code = status or STATUS[reason]
        told = {"domain": "youtube.liveChat", "reason": reason, "message": "planted words"}
        self.send(code, {"error": {"code": code, "message": "planted words", "errors": [told]}}, **headers)

    def send(self, status: int, body: object, **headers: str) -> None:
        """Answer with JSON, or nothing."""
        told = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        self.raw(status, told, "application/json; charset=UTF-8", **headers)

    def raw(self, status: int, told: bytes, kind: str, **headers: str) -> None:
        """Answer with just these bytes, and the evening's date."""
        now = self.server.evening.now()
        lines = [f"HTTP/1.1 {status} X", f"Date: {formatdate(now, usegmt=True)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        if status != 204:
            lines += [f"Content-Type: {kind}", f"Content-Length: {len(told)}"]
        self.wfile.write("\r\n".join(lines).encode() + b"\r\n\r\n" + told)

    def cut(self, told: bytes) -> None:
        """Send this and break the connection off hard."""
        self.wfile.write(told)
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()
