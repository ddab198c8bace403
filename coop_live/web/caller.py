"""One caller of the local server: who says nothing must not keep others out, who says too much is told so."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

HEAD_SECONDS = 5.0
LINGER_SECONDS = 2.0
MOST_CONNECTIONS = 200


class Caller(H11Protocol):
    """uvicorn's protocol, which waits for ever for the head of a request, with an end to that.

    Where all lines are taken, the one that has been silent for longest makes room.
    """

    _heard_at = 0.0
    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the line, and another one's where there are too many."""
        super().connection_made(transport)
        self._heard_at = self.loop.time()
        self._be_patient()
        if len(self.connections) > MOST_CONNECTIONS:
            silent = [one for one in self.connections if isinstance(one, Caller) and one.waits]
            min(silent, key=lambda one: one._heard_at).hang_up()

    def data_received(self, data: bytes) -> None:
        """Read on; between two requests the time counts again."""
        self._heard_at = self.loop.time()
        super().data_received(data)
        if self.transport.get_protocol() is not self:
            self._end_patience()  # a WebSocket now, which keeps its own time
        elif not self.waits:
            self._end_patience()
        elif self._patience is None:
            self._be_patient()

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go."""
        self._end_patience()
        super().connection_lost(exc)

    @property
    def waits(self) -> bool:
        """True while no whole head of a request has come, or the last one is answered."""
        cycle: Any = self.cycle
        return cycle is None or cycle.response_complete

    def hang_up(self) -> None:
        """End the line at once."""
        self._end_patience()
        self.transport.abort()

    def _be_patient(self) -> None:
        self._patience = self.loop.call_later(HEAD_SECONDS, self.hang_up)

    def _end_patience(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None


class Talker(WebSocketsSansIOProtocol):
    """uvicorn's WebSocket, which hears out for a moment whom it cuts off.

    To close while something unread lies there resets the line, and the reason (1009: too long) with it.
    """

    _is_cut_off = False

    def data_received(self, data: bytes) -> None:
        """Read on, or throw away what comes after the end."""
        if not self._is_cut_off:
            super().data_received(data)

    def handle_parser_exception(self) -> None:
        """Say why the talk ends here, and end it when that could be read."""
        self._is_cut_off = True
        said = self.conn.close_sent
        code = 1006 if said is None else said.code
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": ""})
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.transport.resume_reading()
        self.close_timer = self.loop.call_later(LINGER_SECONDS, self.transport.close)
