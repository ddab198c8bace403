"""Finding a program that does not tell its port."""

from __future__ import annotations

import socket
import threading

from coop_live.chat.open_ports import AT_ONCE, open_ports


def test_only_ports_on_which_somebody_listens_are_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        ports = [server.getsockname()[1] for server in (one, other)]
        closed = [port for port in range(1, 40) if port not in (7, 22, 25)]
        assert set(open_ports([*closed, *ports], threading.Event())) >= set(ports)
        assert not set(open_ports(closed, threading.Event())) & set(ports)


def test_a_stop_ends_the_search() -> None:
    stopped = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        found = open_ports([port, *range(1, AT_ONCE + 1), port], stopped)
        assert next(found) == port
        stopped.set()
        assert port not in list(found)
