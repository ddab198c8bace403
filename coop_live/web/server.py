"""Serves an app to this computer, or to the network where that is wanted, from a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
import threading
from contextlib import ExitStack

import uvicorn

# Named by text inside uvicorn; imported here so that the frozen app carries it.
import uvicorn.lifespan.off
from starlette.types import ASGIApp

from coop_live.errors import CoopLiveError
from coop_live.i18n import tr
from coop_live.web.caller import Caller, Talker

LOG = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only where the user has turned the network on
LARGEST_FRAME = 256 * 1024
PATIENCE = 2.0
LONGEST_START = 10.0


class LocalServer:
    """Runs an app; `port` 0 takes a free one.

    On 127.0.0.1 (and ::1, which `localhost` may mean) no other computer ever reaches it; with `host`
    EVERYWHERE every computer of the network does, and the app itself must ask for a token.
    """

    def __init__(self, app: ASGIApp, port: int, host: str = LOOPBACK) -> None:
        self._app = app
        self._port = port
        self._host = host
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> int:
        """Begin to answer and return the port. Raises CoopLiveError when the port cannot be had."""
        first = _bind(self._port, self._host)
        port = int(first.getsockname()[1])
        listening = [first, *(_bind_six(port) if self._host == LOOPBACK else ())]
        self._server = _Server(_config(self._app))
        self._thread = threading.Thread(
            target=_serve, args=(self._server, listening), name="web", daemon=True
        )
        self._thread.start()
        self._server.ready.wait(LONGEST_START)
        if not self._server.started:
            self.stop()
            raise CoopLiveError(
                tr("Cổng {port} mở rồi mà không trả lời.", port=port), tr("Mở lại chương trình.")
            )
        return port

    def stop(self) -> None:
        """Stop answering, within two seconds whatever the callers do."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(PATIENCE)
        if self._thread.is_alive():
            LOG.warning("the local server does not stop; it is left alone")
        self._server = self._thread = None


def network_address() -> str:
    """Return this computer's address in its network, 127.0.0.1 where it has none. Sends nothing.

    With several networks (a VPN) it is the one that leads outside.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Only the route is looked up; the address is one of those kept for examples (RFC 5737).
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return LOOPBACK
        return str(probe.getsockname()[0])


class _Server(uvicorn.Server):
    """A server that says when it answers, or that it never will."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _config(app: ASGIApp) -> uvicorn.Config:
    """Everything by name or class, and no access log: tokens are in the addresses."""
    return uvicorn.Config(
        app,
        http=Caller,
        ws=Talker,
        ws_max_size=LARGEST_FRAME,
        ws_per_message_deflate=False,  # a small frame could unfold to much work
        ws_ping_timeout=60.0,  # whoever sends too fast is read slowly, its pongs with the rest
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=1,
    )


def _serve(server: _Server, listening: list[socket.socket]) -> None:
    try:
        with ExitStack() as at_the_end:
            for one in listening:
                at_the_end.enter_context(one)
            asyncio.run(server.serve(sockets=listening))
    except Exception:
        LOG.exception("the local server failed")
    finally:
        server.ready.set()


def _bind(port: int, host: str = LOOPBACK) -> socket.socket:
    # The protocol is named so that asyncio answers at once (TCP_NODELAY), not after 40 ms of waiting.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        _alone(listening)
        listening.bind((host, port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise CoopLiveError(
            tr("Cổng {port} đang có chương trình khác dùng.", port=port),
            tr("Chọn cổng khác, hoặc tắt chương trình kia."),
        ) from error
    except OverflowError:
        listening.close()
        raise CoopLiveError(tr("Không có cổng {port}.", port=port), tr("Chọn cổng từ 0 đến 65535.")) from None
    return listening


def _bind_six(port: int) -> list[socket.socket]:
    """Listen at ::1 too, where there is IPv6 and the port is free: the address that we show is 127.0.0.1."""
    try:
        listening = socket.socket(socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError:
        return []
    try:
        listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        _alone(listening)
        listening.bind(("::1", port))
        listening.listen(128)
    except OSError:
        listening.close()
        return []
    return [listening]


def _alone(listening: socket.socket) -> None:
    if sys.platform == "win32":
        # There SO_REUSEADDR would let another program take our port while we have it.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
