"""Finds the ports of this computer on which some program listens, where a program does not tell its own."""

from __future__ import annotations

import errno
import selectors
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress

AT_ONCE = 128  # Windows cannot look at more than 512
SECONDS = 0.15  # for so many; who listens here answers in a millisecond, and Windows is slow to say no
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK))


def open_ports(ports: Sequence[int], stopped: threading.Event) -> Iterator[int]:
    """Yield those of the ports on 127.0.0.1 that take a connection."""
    for first in range(0, len(ports), AT_ONCE):
        if stopped.is_set():
            return
        yield from _open(ports[first : first + AT_ONCE])


def _open(ports: Sequence[int]) -> list[int]:
    found: list[int] = []
    with selectors.DefaultSelector() as waiting:
        for port in ports:
            knock = socket.socket()
            knock.setblocking(False)
            code = knock.connect_ex(("127.0.0.1", port))
            if code in _UNDER_WAY or code == 0:
                waiting.register(knock, selectors.EVENT_WRITE, (knock, port))
            else:
                knock.close()
        until = time.monotonic() + SECONDS
        while waiting.get_map() and (left := until - time.monotonic()) > 0:
            for key, _events in waiting.select(left):
                waiting.unregister(key.fileobj)
                knock, port = key.data
                if _let_in(knock):
                    found.append(port)
        for key in [*waiting.get_map().values()]:
            key.data[0].close()
    return found


def _let_in(knock: socket.socket) -> bool:
    """Close a knock; return whether somebody opened, and not we ourselves: a port can meet itself."""
    with knock, suppress(OSError):
        refused = knock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        return not refused and knock.getsockname() != knock.getpeername()
    return False
