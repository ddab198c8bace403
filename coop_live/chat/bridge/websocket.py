"""The bridge over a WebSocket: the same messages as frames, and the server Social Stream Ninja looks for.

Every frame is answered, one after the other, with the same counts as a POST, or {"error": …}.
Social Stream Ninja believes to talk to Streamer.bot: it is greeted, and its requests are answered ok.
A binary frame ends the talk (1003), one over 256 KiB too (1009). Whoever sends over 50 frames a second for
ten seconds is not refused but read more slowly: a tool does not send a comment again.
"""

from __future__ import annotations

import asyncio
import json
import platform
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from coop_live import __version__
from coop_live.chat.bridge.intake import Intake, Outcome, Told, parse, told_in
from coop_live.chat.bridge.rate import Rate
from coop_live.chat.bridge.refusal import Refused
from coop_live.chat.bridge.signatures import Secrets

LARGEST_FRAME = 256 * 1024
MOST_SOCKETS = 20
NO_TEXT = 1003
"""The code that ends a talk in which something else than text was said (RFC 6455)."""

REQUESTS = ("GetInfo", "Authenticate", "Subscribe", "UnSubscribe")
LOOK_AGAIN_SECONDS = 0.05


class Talk:
    """One WebSocket from the greeting to the end."""

    def __init__(self, socket: WebSocket, intake: Intake, rate: Rate, secrets: Secrets) -> None:
        self._socket = socket
        self._secrets = secrets
        self._intake = intake
        self._rate = rate

    async def hold(self) -> None:
        """Greet, then answer frame by frame until the other side goes."""
        await self._socket.accept()
        try:
            hello = {"request": "Hello", "session": self._intake.session}
            await self._say(hello | self._info())
            while (frame := await self._frame()) is not None:
                await self._say(await self._answer(frame))
        except WebSocketDisconnect:
            return

    async def _say(self, told: dict[str, Any]) -> None:
        # All in ASCII: an id that is given back may hold half a letter, which no frame can.
        await self._socket.send_text(json.dumps(told))

    async def _frame(self) -> str | None:
        """Return the next frame of text, when its turn has come; None after any other."""
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            return None
        if message.get("text") is None:
            await self._socket.close(NO_TEXT, "text is wanted")
            return None
        while wait := self._rate.wait_for():
            await asyncio.sleep(min(wait, LOOK_AGAIN_SECONDS))
        return str(message["text"])

    async def _answer(self, frame: str) -> dict[str, Any]:
        try:
            document = parse(frame)
            if isinstance(document, dict) and "request" in document:
                return await self._streamerbot(document)
            told = told_in(document)
            if not self._secrets.accept(told, {}, b""):
                raise Refused(403, "a webhook comes by POST, with its signature")
            return (await self._intake.take(told)).told()
        except Refused as refused:
            return {"error": refused.line}

    async def _streamerbot(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Answer a request as Streamer.bot does; an action is ok once its comment is on disk."""
        request, head = asked["request"], {"id": asked.get("id")}
        if request == "DoAction":
            outcome = await self._intake.take(Told((asked,), many=False))
            return head | _status(outcome) | outcome.told()
        if request in REQUESTS:
            return head | {"status": "ok", **self._info()}
        return head | {"status": "error", "error": "not a request that is known here"}

    def _info(self) -> dict[str, Any]:
        info = {
            "instanceId": self._intake.session,
            "name": "coop_live",
            "version": __version__,
            "os": platform.system().lower(),
        }
        return {"info": info}


def _status(outcome: Outcome) -> dict[str, str]:
    if not outcome.errors:
        return {"status": "ok"}
    return {"status": "error", "error": str(outcome.errors[0]["error"])}
