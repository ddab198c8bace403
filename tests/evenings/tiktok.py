"""TikFinity on the same laptop, which tells what is written on TikTok; its network can be cut."""

from __future__ import annotations

import json
import threading
import time
from itertools import count

from websockets.sync.server import Server, ServerConnection, serve


class TikTok:
    """Tells every comment to whoever is connected; nothing of it is told again."""

    def __init__(self) -> None:
        self._listeners: list[ServerConnection] = []
        self._server: Server | None = None
        self._ids = count(1)
        self.port = 0

    def come(self) -> None:
        """Take listeners in, always on the same port."""
        self._server = serve(self._take, "127.0.0.1", self.port)
        self.port = self._server.socket.getsockname()[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def go(self) -> None:
        """Cut the network: who listened hears nothing more, and nobody can come."""
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
        for one in self._listeners:
            one.close()
        self._listeners.clear()

    def say(self, viewer: str, words: str) -> None:
        """Let a viewer write."""
        now = time.time_ns() // 1_000_000
        data = {
            "comment": words,
            "userId": f"id {viewer}",
            "uniqueId": viewer.replace(" ", "."),
            "nickname": viewer,
            "isModerator": False,
            "msgId": str(7_137_750_790_000_000_000 + next(self._ids)),
            "createTime": str(now),
        }
        for one in self._listeners:
            one.send(json.dumps({"event": "chat", "data": data}))

    @property
    def heard(self) -> bool:
        """True while somebody listens."""
        return bool(self._listeners)

    def _take(self, talk: ServerConnection) -> None:
        self._listeners.append(talk)
        for _ in talk:
            pass
        if talk in self._listeners:
            self._listeners.remove(talk)
