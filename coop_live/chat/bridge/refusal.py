"""Saying no so that the other side gets to read it."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

# So long, and so much, the rest of a refused body is still read and thrown away.
LINGER_SECONDS = 2.0
LINGER_BYTES = 16 * 1024 * 1024

TOO_SLOW = 408
"""The one answer after which nobody is heard out: that is what he did not get done."""


class Refused(Exception):
    """A request that gets an answer other than 200; `Retry_After` and the like go into its head."""

    def __init__(self, status: int, line: str, **headers: str) -> None:
        super().__init__(line)
        self.status, self.line = status, line
        self._headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def response(self) -> Response:
        """Return the answer; the connection ends with it, so that nobody goes on sending for nothing."""
        return PlainTextResponse(self.line, self.status, {"Connection": "close", **self._headers})


class Listening:
    """Receives a request and remembers whether all of it has come."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.ended = False

    async def __call__(self) -> Message:
        """Return the next part."""
        message = await self._receive()
        self.ended = message["type"] != "http.request" or not message.get("more_body", False)
        return message


async def answer(response: Response, scope: Scope, listening: Listening, send: Send) -> None:
    """Send an answer; where the caller is still sending, hear it out for a moment.

    To close while something unread lies there resets the line, and the answer may get lost with it.
    """
    if listening.ended or response.status_code == TOO_SLOW:
        await response(scope, listening, send)
        return

    async def send_but_not_end(message: Message) -> None:
        if message["type"] == "http.response.body":
            message = {**message, "more_body": True}
        await send(message)

    await response(scope, listening, send_but_not_end)
    with suppress(TimeoutError):
        await asyncio.wait_for(_hear_out(listening), LINGER_SECONDS)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _hear_out(listening: Listening) -> None:
    heard = 0
    while not listening.ended and heard < LINGER_BYTES:
        heard += len((await listening()).get("body", b""))
