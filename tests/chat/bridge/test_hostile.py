"""What hostile programs and pages send, over real sockets: refused as documented, the evening unharmed."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import requests

from coop_live.chat.bridge import Bridge
from coop_live.chat.bridge.door import LARGEST_BODY
from coop_live.events import Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.web.caller import MOST_CONNECTIONS
from coop_live.web.server import LocalServer, network_address
from tests.chat.bridge.door import LAN, TOKEN, Door, counts

HEAD = f"POST /bridge/{TOKEN} HTTP/1.1\r\nHost: localhost\r\n"
CUT_OFF = (ConnectionError, TimeoutError)
FORM = "application/x-www-form-urlencoded"


@contextmanager
def an_evening(folder: Path) -> Iterator[tuple[int, Ledger, int]]:
    """A bridge before a real ledger; gives its port, the ledger and the live's number."""
    events = Events()
    ledger = Ledger.open(folder / "ledger.db", events)
    session = LiveSession(ledger, events)
    live_id = session.begin("Tối nay").result(20)
    server = LocalServer(Bridge(session.hear, events, token=TOKEN, body_seconds=0.5).app(), 0)
    try:
        yield server.start(), ledger, live_id
    finally:
        server.stop()
        ledger.close()


# ------------------------------------------------------------- too much, too deep


def test_a_megabyte_is_refused_and_the_answer_can_be_read(door: Door) -> None:
    for body in (b"x" * 2**20, json.dumps([LAN] * 20_000).encode(), b"[" * 2**20):
        answer = door.send(body)
        assert answer.status_code == 413
        assert str(LARGEST_BODY) in answer.text
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_a_megabyte_without_the_token_is_told_nothing(door: Door) -> None:
    address = f"http://127.0.0.1:{door.port}/bridge/{'0' * 32}"
    for url in (address, f"http://127.0.0.1:{door.port}/elsewhere"):
        assert requests.post(url, data=b"x" * 2**20, timeout=20).status_code == 404


def test_a_body_in_pieces_without_an_end_is_dropped(door: Door) -> None:
    chunked = f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode()
    assert b" 408 " in door.raw(chunked + b'5\r\n{"pla\r\n').splitlines()[0]
    with socket.create_connection(("127.0.0.1", door.port), timeout=20) as caller:
        caller.sendall(chunked)
        end = time.monotonic() + 20
        with pytest.raises(CUT_OFF):  # noqa: PT012
            while time.monotonic() < end:
                caller.sendall(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    "sent",
    [
        HEAD + "X-Long: " + "x" * 200_000 + "\r\n\r\n",
        HEAD + "".join(f"X-{number}: {'x' * 50}\r\n" for number in range(5_000)) + "\r\n",
        f"POST /bridge/{TOKEN}{'x' * 200_000} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        HEAD + "X-Nul: \x00\r\n\r\n",
        HEAD + "Content-Length: many\r\n\r\n",
        HEAD + "Content-Length: -1\r\n\r\n",
        HEAD + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        "\x00\x01\x02\r\n\r\n",
        "GET\r\n\r\n",
    ],
    ids=["long header", "many headers", "long path", "NUL", "word", "negative", "two", "bytes", "no path"],
)  # fmt: skip
def test_what_is_no_request_is_cut_off(door: Door, sent: str) -> None:
    try:
        answer = door.raw(sent.encode("latin-1"))
    except ConnectionResetError:
        answer = b""
    assert answer == b"" or b" 400 " in answer.splitlines()[0] or b" 404 " in answer.splitlines()[0]
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_nesting_without_end_in_every_place_is_no_comment(door: Door) -> None:
    deep = "[" * 10_000 + "]" * 10_000
    for body in (
        f'{{"messages": {deep}}}',
        f'[{{"platform": "x", "author": "L", "text": "1", "raw": {deep}}}]',
        f'{{"chatmessage": {deep}, "chatname": "L"}}',
        f'{{"event": "chat", "data": {{"comment": {deep}}}}}',
    ):
        assert door.send(body.encode()).status_code == 400
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_nesting_that_can_be_read_breaks_no_shape(door: Door) -> None:
    for name in ("text", "chatmessage", "data", "entry", "message", "args", "comments", "delete"):
        told: dict[str, object] = {"platform": "x", "author": "L", "text": "1", "object": "page", name: []}
        for _level in range(300):
            told[name] = [told[name]]
        answer = door.post([told, LAN | {"id": name}])
        assert answer.status_code == 200
        assert answer.json()["accepted"] >= 1


# ------------------------------------------------------------- pages of the web


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (FORM, b"platform=x&author=L&text=1"),
        (FORM, b'{"platform": "x", "author": "L", "text": "='),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n1\r\n--b--\r\n',
        ),
        ("text/plain", b'{"platform":"x","author":"L","text":"1=\r\n'),
    ],
)
def test_a_form_of_another_site_is_no_comment_even_with_the_token(door: Door, kind: str, body: bytes) -> None:
    told = {"Content-Type": kind, "Origin": "https://evil.example"}
    assert door.send(body, **told).status_code == 400
    address = f"http://127.0.0.1:{door.port}/bridge/"
    assert requests.post(address + "0" * 32, data=body, headers=told, timeout=20).status_code == 404
    assert requests.post(address, data=body, headers=told, timeout=20).status_code == 404
    assert door.book.kept == []


def test_a_simple_request_without_the_token_brings_nothing(door: Door) -> None:
    """JSON as text/plain needs no preflight: what keeps a page out is that it does not know the token."""
    told = {"Content-Type": "text/plain", "Origin": "https://evil.example"}
    address = f"http://127.0.0.1:{door.port}/bridge/{'f' * 32}"
    assert requests.post(address, json=LAN, headers=told, timeout=20).status_code == 404
    assert door.book.kept == []


# ------------------------------------------------------------- who never finishes


def test_an_evening_goes_on_beside_a_hundred_open_lines(tmp_path: Path) -> None:
    """Lines that say nothing, half a head, half a body, a socket that is silent; and posts meanwhile."""
    beginnings = (b"", b"POST /bridge", f"{HEAD}X: ".encode(), f"{HEAD}Content-Length: 50\r\n\r\n{{".encode())
    with an_evening(tmp_path) as (port, ledger, live_id), ExitStack() as lines:
        for number in range(100):
            line = lines.enter_context(socket.create_connection(("127.0.0.1", port), timeout=20))
            line.sendall(beginnings[number % len(beginnings)])
        for number in range(50):
            address = f"http://127.0.0.1:{port}/bridge/{TOKEN}"
            assert counts(requests.post(address, json=LAN | {"id": str(number)}, timeout=20))[0] == 1
        with ledger.read() as questions:
            assert len(questions.comments(live_id)) == 50


def test_more_lines_than_there_are_make_room_for_who_says_something(door: Door) -> None:
    with ExitStack() as lines:
        for _line in range(MOST_CONNECTIONS + 100):
            lines.enter_context(socket.create_connection(("127.0.0.1", door.port), timeout=20))
        for number in range(20):
            assert counts(door.post(LAN | {"id": str(number)})) == (1, 0, 0, 0)


def test_drips_do_not_keep_a_line_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coop_live.web.caller.HEAD_SECONDS", 0.3)
    with an_evening(tmp_path) as (port, _ledger, _live_id):
        with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
            end = time.monotonic() + 20
            with pytest.raises(CUT_OFF):  # noqa: PT012
                while time.monotonic() < end:
                    line.sendall(b"P")
                    time.sleep(0.02)
        answer = requests.post(f"http://127.0.0.1:{port}/bridge/{TOKEN}", json=LAN, timeout=20)
        assert counts(answer) == (1, 0, 0, 0)


def test_all_of_it_at_once_and_not_one_comment_less(tmp_path: Path) -> None:
    stop = threading.Event()
    with an_evening(tmp_path) as (port, ledger, live_id):
        address = f"http://127.0.0.1:{port}/bridge/{TOKEN}"

        def disturb() -> None:
            bad = (b"[" * 10_000, b"x" * 300_000, b"\x00", b'{"text": "\xff"}')
            while not stop.is_set():
                for body in bad:
                    requests.post(f"{address}x", data=body, timeout=20)
                with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
                    line.sendall(f"{HEAD}Content-Length: 50\r\n\r\n{{".encode())

        hostile = [threading.Thread(target=disturb) for _one in range(3)]
        for one in hostile:
            one.start()
        for number in range(60):
            many = [LAN | {"id": f"{number}-{place}"} for place in range(5)]
            assert counts(requests.post(address, json=many, timeout=20)) == (5, 0, 0, 0)
        stop.set()
        for one in hostile:
            one.join()
        with ledger.read() as questions:
            assert len(questions.comments(live_id)) == 300


# ------------------------------------------------------------- from elsewhere


def test_no_other_address_of_this_computer_reaches_it(door: Door) -> None:
    others = {"127.0.0.2", network_address()} - {"127.0.0.1"}
    for address in others:
        with pytest.raises(CUT_OFF):
            socket.create_connection((address, door.port), timeout=5).close()


def test_a_bug_in_reading_loses_only_the_message_it_is_about(
    door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from coop_live.chat.shapes import which

    whole = which.read

    def broken(item, arrival):
        if item["id"] == "2":
            raise ZeroDivisionError(item["text"])
        return whole(item, arrival)

    monkeypatch.setattr(which, "read", broken)
    answer = door.post([LAN | {"id": str(number)} for number in (1, 2, 3)])
    assert counts(answer) == (2, 0, 0, 1)
    assert "ZeroDivisionError" in caplog.text
    caplog.set_level(logging.DEBUG)
    assert LAN["text"] not in caplog.text
