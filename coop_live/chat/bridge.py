"""The bridge: lets other programs on this computer hand us comments over HTTP."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
import json
import logging
import math
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from coop_live import __version__
from coop_live.chat.base import Hear
from coop_live.chat.identity import Derived
from coop_live.chat.shapes import native
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import CoopLiveError, InputError
from coop_live.events import Events, Notice
from coop_live.i18n import tr
from coop_live.model import Comment

LOG = logging.getLogger(__name__)

LARGEST_BODY = 256 * 1024
MOST_ITEMS = 500
RATE_SECONDS = 10.0
MOST_IN_RATE_SECONDS = 500  # 50 a second
BODY_SECONDS = 5.0
KEEPING_SECONDS = 10.0

Handler = Callable[[Request], Awaitable[Response]]


def new_token() -> str:
    """Return a fresh token of 128 bits for the bridge's address."""
    return secrets.token_hex(16)


class Refused(Exception):
    """A request that gets an answer other than 200."""

    def __init__(self, status: int, line: str, **headers: str) -> None:
        super().__init__(line)
        # The rest of a refused body is not waited for: the connection ends with the answer.
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.response = PlainTextResponse(line, status, {"Connection": "close", **named})


class Bridge:
    """Answers /bridge/TOKEN and /health/TOKEN; a comment is on disk before it is called accepted.

    `hear` keeps a comment; `keeping_seconds` is how long its future may take. `clock` is in seconds.
    """

    def __init__(
        self,
        hear: Hear,
        events: Events,
        *,
        token: str,
        clock: Callable[[], float] = time.monotonic,
        body_seconds: float = BODY_SECONDS,
        keeping_seconds: float = KEEPING_SECONDS,
    ) -> None:
        self._hear = hear
        self._events = events
        self._token = token.encode()
        self._rate = Rate(clock)
        self._derived = Derived(clock)
        self._session = f"bridge-{int(time.time() * 1000)}"
        self._body_seconds = body_seconds
        self._keeping_seconds = keeping_seconds
        self._told_of_missing_ids = False
        self.accepted = 0

    def app(self) -> Starlette:
        """Return the app that answers these addresses and no other."""
        app = Starlette(routes=self.routes)
        app.router.redirect_slashes = False
        return app

    @property
    def routes(self) -> list[Route]:
        """The routes to put into the app."""
        return [
            Route("/bridge/{token}", self._door({"POST": self._take, "OPTIONS": self._preflight})),
            Route("/health/{token}", self._door({"GET": self._health})),
        ]

    def _door(self, handlers: dict[str, Handler]) -> ASGIApp:
        """Let a request in only by its host, token and method, in this order."""

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            request = Request(scope, receive, send)
            try:
                response = await self._handler(request, handlers)(request)
            except Refused as refused:
                response = refused.response
            except ClientDisconnect:
                return
            if origin := request.headers.get("origin"):
                response.headers["Access-Control-Allow-Origin"] = origin
                response.headers["Vary"] = "Origin"
            await response(scope, receive, send)

        return _EveryMethod(answer)

    def _handler(self, request: Request, handlers: dict[str, Handler]) -> Handler:
        if not is_loopback(request.headers.get("host", "")):
            raise Refused(421, "this address is for this computer only")
        given = str(request.path_params.get("token", "")).encode("utf-8", "replace")
        if not hmac.compare_digest(given, self._token):
            raise Refused(404, "Not Found")
        if request.method not in handlers:
            raise Refused(405, "Method Not Allowed", Allow=", ".join(handlers))
        return handlers[request.method]

    async def _health(self, request: Request) -> Response:
        return JSONResponse({"ok": True, "version": __version__, "accepted": self.accepted})

    async def _preflight(self, request: Request) -> Response:
        allowed = {"Methods": "POST, OPTIONS", "Headers": "content-type", "Private-Network": "true"}
        headers = {f"Access-Control-Allow-{name}": value for name, value in allowed.items()}
        return Response(status_code=204, headers=headers)

    async def _take(self, request: Request) -> Response:
        try:
            body = await asyncio.wait_for(_body(request), self._body_seconds)
        except TimeoutError:
            raise Refused(408, "the body did not arrive in time") from None
        items, many = _items(body)
        if len(items) > MOST_ITEMS:
            raise Refused(413, f"at most {MOST_ITEMS} comments at once")
        if wait := self._rate.wait_for(max(1, len(items))):
            raise Refused(429, "too many comments", Retry_After=str(math.ceil(wait)))
        comments, errors = self._read(items)
        if errors and not many:
            raise Refused(400, errors[0]["error"])
        ignored = len(items) - len(comments) - len(errors)
        return await self._keep(comments, ignored, errors)

    def _read(self, items: Sequence[object]) -> tuple[list[tuple[int, Comment]], list[dict[str, Any]]]:
        """Return the comments with their places, and an error for each item that is none."""
        comments: list[tuple[int, Comment]] = []
        errors: list[dict[str, Any]] = []
        arrival = Arrival(self._derived, int(time.time() * 1000), self._session)
        for place, item in enumerate(items):
            try:
                found = native.read(item, arrival)
            except InputError as bad:
                errors.append({"item": place, "error": bad.cause})
                continue
            for comment in found:
                comments.append((place, comment))
                self._tell_of_missing_ids(comment)
        return comments, errors

    def _tell_of_missing_ids(self, comment: Comment) -> None:
        if self._told_of_missing_ids or comment.id_kind == "native" or comment.ts is not None:
            return
        self._told_of_missing_ids = True
        cause = tr("Cầu nối: bình luận không kèm mã và giờ.")
        self._events.publish(Notice("info", cause, tr("Hai câu giống nhau trong 3 giây tính là một.")))

    async def _keep(
        self, comments: Sequence[tuple[int, Comment]], ignored: int, errors: list[dict[str, Any]]
    ) -> Response:
        """Answer when all comments are on disk; what could not be kept makes it a 503."""
        under_way = [(place, asyncio.wrap_future(self._hand_over(comment))) for place, comment in comments]
        if under_way:
            # Not wait_for: it would cancel what the ledger is about to write.
            await asyncio.wait([future for _place, future in under_way], timeout=self._keeping_seconds)
        accepted = duplicates = 0
        for place, future in under_way:
            failure = _why_not_kept(future)
            if failure:
                errors.append({"item": place, "error": failure})
            elif future.result().new:
                accepted += 1
            else:
                duplicates += 1
        lost = len(comments) - accepted - duplicates
        self.accepted += accepted
        answer = {"accepted": accepted, "duplicates": duplicates, "ignored": ignored, "errors": errors}
        return JSONResponse(answer, 503 if lost else 200, {"Retry-After": "5"} if lost else None)

    def _hand_over(self, comment: Comment) -> Future[Any]:
        try:
            return self._hear(comment)
        except CoopLiveError as trouble:
            refused: Future[Any] = Future()
            refused.set_exception(trouble)
            return refused


class _EveryMethod:
    """Starlette passes all methods on to a class, to a function only GET."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


class Rate:
    """Counts the messages of the last ten seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._taken: deque[tuple[float, int]] = deque()

    def wait_for(self, count: int) -> float:
        """Take so many messages; return 0, or the seconds to wait when that would be too many."""
        now = self._clock()
        while self._taken and self._taken[0][0] <= now - RATE_SECONDS:
            self._taken.popleft()
        over = sum(taken for _at, taken in self._taken) + count - MOST_IN_RATE_SECONDS
        if over <= 0:
            self._taken.append((now, count))
            return 0.0
        for at, taken in self._taken:
            over -= taken
            if over <= 0:
                return max(1.0, at + RATE_SECONDS - now)
        return RATE_SECONDS


def is_loopback(host: str) -> bool:
    """Return whether a Host header names this computer, so that no foreign web page can pose as us."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.removeprefix("[").removesuffix("]")).is_loopback
    except ValueError:
        return False


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


def _items(body: bytes) -> tuple[list[object], bool]:
    """Return the messages of a body, and whether they came as many. Raises Refused (400)."""
    try:
        told = json.loads(body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused(400, "the body is not UTF-8") from None
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None
    if isinstance(told, dict) and isinstance(told.get("messages"), list):
        told = told["messages"]
    return (told, True) if isinstance(told, list) else ([told], False)


def _why_not_kept(future: asyncio.Future[Any]) -> str:
    """Return why a comment is not on disk (yet), empty when it is."""
    if not future.done():
        return "not kept in time"
    failure = future.exception()
    if failure is None:
        return ""
    if isinstance(failure, CoopLiveError):
        return str(failure)
    LOG.error("a comment was not kept: %s", type(failure).__name__, exc_info=failure)
    return "not kept"
