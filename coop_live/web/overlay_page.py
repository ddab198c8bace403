"""The overlay as a web page: for a browser source of OBS on this computer or another one."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import re
import secrets
import threading
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from functools import cache
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from coop_live.overlay.layers import Layers, Standing
from coop_live.resources import asset

BEAT_SECONDS = 5.0  # the page takes three silent beats for a dead link
RETRY_MS = 500
KEPT_VERSIONS = 16  # a slow page may still fetch a picture that is off air again

Watcher = tuple[asyncio.AbstractEventLoop, asyncio.Event]


class OverlayPage(Layers):
    """A screen whose picture is a page: /overlay/TOKEN shows card and ticker where viewers see them.

    Nothing but pictures, places and sizes leaves it. `canvas` is the picture's size, `calm` cuts
    instead of sliding. `watching` is told, in the server's thread, how many pages look on.
    """

    def __init__(
        self,
        token: str,
        *,
        canvas: tuple[int, int] = (1280, 720),
        calm: bool = False,
        watching: Callable[[int], None] = lambda _count: None,
    ) -> None:
        super().__init__(self._wake)
        self._token = token.encode()
        self._canvas = canvas
        self._calm = calm
        self._watching = watching
        self._watchers: set[Watcher] = set()
        self._door = threading.Lock()
        # Numbers begin anew with every start; their address must not.
        self._run = secrets.token_hex(4)
        self._told: OrderedDict[str, Path] = OrderedDict()
        self._stopped = False

    def app(self) -> Starlette:
        """Return the app that answers the page's addresses and no other."""
        app = Starlette(
            routes=[
                Route("/overlay/{token}", self._page),
                Route("/overlay/{token}/events", self._events),
                Route("/overlay/{token}/{version}.png", self._picture),
            ]
        )
        app.router.redirect_slashes = False
        return app

    def use_canvas(self, canvas: tuple[int, int]) -> None:
        """Lay out for a picture of this size (width, height) from now on."""
        self._canvas = canvas
        self._wake()

    def use_calm(self, calm: bool) -> None:
        """Cut from now on, or slide again."""
        self._calm = calm
        self._wake()

    def stop(self) -> None:
        """Let every page go, so that the server can end at once; they come back by themselves."""
        self._stopped = True
        self._wake()

    def _wake(self) -> None:
        """Have every page told what is to be seen now; never waits for one."""
        with self._door:
            for loop, wake in self._watchers:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(wake.set)

    # ------------------------------------------------------------------ answers

    async def _page(self, request: Request) -> Response:
        if not self._knows(request):
            return _nothing()
        text, policy = _source()
        return HTMLResponse(text, headers={**_HEADERS, "Content-Security-Policy": policy})

    async def _events(self, request: Request) -> Response:
        if not self._knows(request):
            return _nothing()
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=_HEADERS)

    async def _picture(self, request: Request) -> Response:
        if not self._knows(request):
            return _nothing()
        path = self._told.get(request.path_params["version"])
        if path is None:
            return _nothing()
        try:
            content = await run_in_threadpool(path.read_bytes)
        except OSError:
            return _nothing()
        return Response(content, media_type="image/png", headers=_HEADERS)

    def _knows(self, request: Request) -> bool:
        given = str(request.path_params["token"]).encode("utf-8", "replace")
        return hmac.compare_digest(given, self._token)

    async def _stream(self) -> AsyncIterator[str]:
        """Tell what is to be seen: at once, at each change, and at every beat so that the link shows life.

        Changes that come while a page is slow are told as one, the last: it holds nobody up.
        """
        watcher = (asyncio.get_running_loop(), asyncio.Event())
        self._join(watcher)
        try:
            yield f"retry: {RETRY_MS}\n\n"
            while not self._stopped:
                watcher[1].clear()
                yield f"data: {json.dumps(self._state())}\n\n"
                try:
                    await asyncio.wait_for(watcher[1].wait(), BEAT_SECONDS)
                except TimeoutError:
                    continue
        finally:
            self._leave(watcher)

    def _join(self, watcher: Watcher) -> None:
        with self._door:
            self._watchers.add(watcher)
            count = len(self._watchers)
        self._watching(count)

    def _leave(self, watcher: Watcher) -> None:
        with self._door:
            self._watchers.discard(watcher)
            count = len(self._watchers)
        self._watching(count)

    def _state(self) -> dict[str, object]:
        layers = {layer.value: self._seen(standing) for layer, standing in self.now().items()}
        return {"canvas": self._canvas, "calm": self._calm, "layers": layers}

    def _seen(self, standing: Standing) -> dict[str, object]:
        if standing.image is None:
            return {"version": "", "seen": False, "position": (0, 0)}
        version = f"{self._run}-{standing.number}"
        if version not in self._told:
            self._told[version] = standing.image
            if len(self._told) > KEPT_VERSIONS:
                self._told.popitem(last=False)
        return {"version": version, "seen": standing.seen, "position": standing.position}


_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def _nothing() -> Response:
    """Say the same of a wrong token, a lost picture and an address that never was."""
    return PlainTextResponse("Not Found", 404, _HEADERS)


@cache
def _source() -> tuple[str, str]:
    """Return the page and the policy that lets in its own style and script and nothing else."""
    text = asset("web", "overlay.html").read_text(encoding="utf-8")
    hashes = {tag: _hash(text, tag) for tag in ("style", "script")}
    policy = (
        f"default-src 'none'; style-src '{hashes['style']}'; script-src '{hashes['script']}'; "
        "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return text, policy


def _hash(text: str, tag: str) -> str:
    inside = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
    return "sha256-" + base64.b64encode(hashlib.sha256("".join(inside).encode()).digest()).decode()
