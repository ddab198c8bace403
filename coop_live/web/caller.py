"""One caller of the local server, who must say soon what he wants: idle lines must not keep others out."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 5.0
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
