"""The doors of the bridge: who is let in, by host, token and method, and what is answered over HTTP."""

from __future__ import annotations

import asyncio
import hmac
import math
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from coop_live import __version__
from coop_live.chat.base import Hear
from coop_live.chat.bridge.intake import Intake, parse, told_in
from coop_live.chat.bridge.keeping import Keeping
from coop_live.chat.bridge.loopback import is_loopback
from coop_live.chat.bridge.rate import Rate
from coop_live.chat.bridge.refusal import Listening, Refused, answer
from coop_live.chat.bridge.signatures import Secrets
from coop_live.chat.bridge.websocket import LARGEST_FRAME, MOST_SOCKETS, Talk
from coop_live.events import Events, Notice
from coop_live.i18n import tr

LARGEST_BODY = LARGEST_FRAME
BODY_SECONDS = 5.0
KEEPING_SECONDS = 10.0
HASTE_TOLD_SECONDS = 60.0

Handler = Callable[[Request], Awaitable[Response]]


def new_token() -> str:
    """Return a fresh token of 128 bits for the bridge's address."""
    return secrets.token_hex(16)


class Bridge:
    """Answers /bridge/TOKEN, /ws/TOKEN and /health/TOKEN; what it calls accepted is on disk.

    The token is the guard. A web page that does not know it gets 404 whatever it sends; one that
    does (a tool in the browser is a page of its own, of any origin) may also read the answers.
    `hear` keeps a comment; `keeping_seconds` is how long its future may take. `clock` is in seconds.
    """

    def __init__(
        self,
        hear: Hear,
        events: Events,
        *,
        token: str,
        secrets: Secrets | None = None,
        clock: Callable[[], float] = time.monotonic,
        body_seconds: float = BODY_SECONDS,
        keeping_seconds: float = KEEPING_SECONDS,
    ) -> None:
        self._token = token.encode()
        self._secrets = secrets or Secrets()
        self._clock = clock
        self._rate = Rate(clock)
        self._intake = Intake(Keeping(hear, keeping_seconds), events, clock)
        self._body_seconds = body_seconds
        self._events = events
        self._told_of_haste_at: float | None = None
        self._sockets = 0

    @property
    def accepted(self) -> int:
        """How many comments were new."""
        return self._intake.accepted

    def app(self) -> Starlette:
        """Return the app that answers these addresses and no other."""
        app = Starlette(routes=self.routes)
        app.router.redirect_slashes = False
        app.router.default = _nothing_here
        return app

    @property
    def routes(self) -> list[BaseRoute]:
        """The routes to put into the app."""
        return [
            Route("/bridge/{token}", self._door({"POST": self._take, "OPTIONS": self._preflight})),
            Route("/health/{token}", self._door({"GET": self._health})),
            Route("/ws/{token}", self._door({"GET": self._no_upgrade})),
            WebSocketRoute("/ws/{token}", self._talk),
        ]

    # ------------------------------------------------------------------ who is let in

    def _door(self, handlers: Mapping[str, Handler]) -> ASGIApp:
        """Let a request in only by its host, token and method, in this order."""

        async def through(scope: Scope, receive: Receive, send: Send) -> None:
            listening = Listening(receive)
            request = Request(scope, listening, send)
            origin = ""
            try:
                self._check(request)
                origin = request.headers.get("origin", "")
                response = await _handler(request, handlers)(request)
            except Refused as refused:
                response = refused.response()
            except ClientDisconnect:
                return
            if origin:  # a page that does not know the token gets to read nothing
                response.headers["Access-Control-Allow-Origin"] = origin
                response.headers["Vary"] = "Origin"
            await answer(response, scope, listening, send)

        return _EveryMethod(through)

    def _check(self, asked: HTTPConnection) -> None:
        """Raise Refused to whoever is not to come in."""
        if not is_loopback(asked.headers.get("host", "")):
            raise Refused(421, "this address is for this computer only")
        given = str(asked.path_params.get("token", "")).encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._token):
            raise Refused(404, "Not Found")

    # ------------------------------------------------------------------ what is answered

    async def _health(self, request: Request) -> Response:
        return JSONResponse({"ok": True, "version": __version__, "accepted": self.accepted})

    async def _no_upgrade(self, request: Request) -> Response:
        raise Refused(426, "a WebSocket is wanted", Upgrade="websocket")

    async def _preflight(self, request: Request) -> Response:
        allowed = {"Methods": "POST, OPTIONS", "Headers": "content-type", "Private-Network": "true"}
        headers = {f"Access-Control-Allow-{name}": value for name, value in allowed.items()}
        return Response(status_code=204, headers=headers)

    async def _take(self, request: Request) -> Response:
        try:
            body = await asyncio.wait_for(_body(request), self._body_seconds)
        except TimeoutError:
            raise Refused(408, "the body did not arrive in time") from None
        if wait := self._rate.wait_for():
            self._tell_of_haste()
            raise Refused(429, "too many messages", Retry_After=str(max(1, math.ceil(wait))))
        told = told_in(parse(body))
        if not self._secrets.accept(told, request.headers, body):
            raise Refused(403, "the signature is wrong")
        outcome = await self._intake.take(told)
        if outcome.errors and not told.many and not outcome.lost:
            raise Refused(400, outcome.errors[0]["error"])
        if outcome.lost:
            return JSONResponse(outcome.told(), 503, {"Retry-After": "5"})
        return JSONResponse(outcome.told())

    def _tell_of_haste(self) -> None:
        """Say, now and then, that comments were refused: most programs do not send them again."""
        now = self._clock()
        if self._told_of_haste_at is None or now - self._told_of_haste_at >= HASTE_TOLD_SECONDS:
            self._told_of_haste_at = now
            cause = tr("Cầu nối: chương trình khác gửi dồn dập, có bình luận bị trả lại.")
            self._events.publish(Notice("warn", cause, tr("Xem lại trang live, thiếu thì chép rồi dán vào.")))

    async def _talk(self, socket: WebSocket) -> None:
        """Refuse before the upgrade, or talk until the other side goes."""
        try:
            self._check(socket)
            if self._sockets >= MOST_SOCKETS:
                raise Refused(503, f"at most {MOST_SOCKETS} connections", Retry_After="5")
        except Refused as refused:
            await socket.send_denial_response(refused.response())
            return
        self._sockets += 1
        try:
            await Talk(socket, self._intake, Rate(self._clock), self._secrets).hold()
        finally:
            self._sockets -= 1


class _EveryMethod:
    """Starlette passes all methods on to a class, to a function only GET."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


def _handler(request: Request, handlers: Mapping[str, Handler]) -> Handler:
    if request.method not in handlers:
        raise Refused(405, "Method Not Allowed", Allow=", ".join(handlers))
    return handlers[request.method]


async def _nothing_here(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer 404 at every other address, to who wants a WebSocket too."""
    response = Refused(404, "Not Found").response()
    if scope["type"] == "websocket":
        await WebSocket(scope, receive, send).send_denial_response(response)
    else:
        await answer(response, scope, Listening(receive), send)


async def _body(request: Request) -> bytes:
    too_large = Refused(413, f"at most {LARGEST_BODY} bytes at once")
    if int(request.headers.get("content-length", 0)) > LARGEST_BODY:
        raise too_large
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise too_large
    return bytes(body)
