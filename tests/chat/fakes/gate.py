"""A door in front of a fake: shut, open, or open with nobody behind it who says a word."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from urllib.parse import urlsplit


class Gate:
    """Passes bytes on to the address of a fake. At first it is shut: who knocks is refused."""

    def __init__(self, behind: str) -> None:
        parts = urlsplit(behind)
        self._behind = (parts.hostname or "", parts.port or 0)
        self._flows = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        # A port that is taken and not listened at refuses.
        self._door = socket.socket()
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._door.bind(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._door.getsockname()[1]}"

    def open(self) -> None:
        """Let everybody through."""
        self._flows.set()
        self._door.listen(50)
        self._run(self._take)

    def stall(self) -> None:
        """Take what is said, and say nothing any more; the lines stay."""
        self._flows.clear()

    def go_on(self) -> None:
        """End the lines that have stalled; who knocks now gets through."""
        stalled, self._open = self._open, []
        for one in stalled:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._flows.set()

    def close(self) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self.go_on()
        for one in self._threads:
            one.join(10)

    def _run(self, work: object, *told: object) -> None:
        thread = threading.Thread(target=work, args=told, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _take(self) -> None:
        with suppress(OSError):
            while True:
                line = self._door.accept()[0]
                fake = socket.create_connection(self._behind, 10)
                fake.settimeout(None)
                self._open += [line, fake]
                self._run(self._pass, line, fake)
                self._run(self._pass, fake, line)

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while told := one.recv(65536):
                self._flows.wait()
                other.sendall(told)
        with suppress(OSError):
            other.shutdown(socket.SHUT_WR)
