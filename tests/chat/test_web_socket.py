"""A conversation with a program on this computer: it ends in words, in time, and eats no memory."""

from __future__ import annotations

import base64
import hashlib
import socket
import threading
import time
from contextlib import closing

import pytest

from coop_live.chat.base import Lost
from coop_live.chat.web_socket import LARGEST_MESSAGE, Line, Pace, local_address, parsed
from coop_live.errors import InputError
from tests.chat.peers import Peer, program, raw

HOME = "ws://127.0.0.1:11180/sub?p=comments"
QUICK = Pace(reach=1.0, answer=0.5, step=0.02, ping=0.1, pong=0.2)
CALM = Pace(reach=1.0, answer=5.0, step=0.05)
UPGRADE = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("", HOME),
        ("  ", HOME),
        ("8081", "ws://127.0.0.1:8081/sub?p=comments"),
        ("localhost:8081", "ws://localhost:8081/sub?p=comments"),
        ("http://127.0.0.1:8081", "ws://127.0.0.1:8081/sub?p=comments"),
        ("ws://127.0.0.1:8081/other", "ws://127.0.0.1:8081/other"),
        ("ws://[::1]:8081/?p=x", "ws://[::1]:8081/?p=x"),
    ],
)
def test_a_port_is_enough_of_an_address(given: str, address: str) -> None:
    assert local_address(given, HOME) == address


@pytest.mark.parametrize(
    "given",
    [
        "ws://example.com:1/",
        "io.socialstream.ninja",
        "192.168.1.7:8080",
        "wss://127.0.0.1:1",
        "https://localhost",
        "ws://127.0.0.1:99999",
        "99999",
        "ws://127.0.0.1:x",
        "file:///etc/passwd",
        "ws://[",
        "ws://127.0.0.1.evil.com",
        "ws://127.0.0.1@evil.com/",
    ],
)
def test_another_computer_is_refused(given: str) -> None:
    with pytest.raises(InputError):
        local_address(given, HOME)


def line(address: str, pace: Pace = CALM, stopped: threading.Event | None = None) -> Line:
    return Line("Loa", local_address(address, "ws://127.0.0.1:1/"), stopped or threading.Event(), pace)


def text_of(talk: Line) -> str:
    """The next thing that is said."""
    while True:
        text = talk.hear()
        if text is not None:
            return text


def end_of(talk: Line) -> Lost:
    """Why the conversation ended."""
    while True:
        try:
            talk.hear()
        except Lost as lost:
            return lost


def test_words_go_both_ways() -> None:
    def play(peer: Peer) -> None:
        assert "origin" not in peer.headers
        assert peer.hear() == {"chào": "chị"}
        peer.say("dạ")
        peer.say("chốt".encode())
        peer.wait_until_gone()

    with program(play) as address, closing(line(address)) as talk:
        talk.say({"chào": "chị"})
        assert [text_of(talk), text_of(talk)] == ["dạ", "chốt"]


def test_what_is_said_before_an_answer_is_heard_after_it() -> None:
    def play(peer: Peer) -> None:
        for frame in ("một", [1], {"id": "khác"}, {"id": "ta"}, "hai"):
            peer.say(frame)
        peer.wait_until_gone()

    with program(play) as address, closing(line(address)) as talk:
        assert talk.wait_for(lambda told: told["id"] if told["id"] == "ta" else None) == "ta"
        assert [text_of(talk) for _ in range(4)] == ["một", "[1]", '{"id": "kh\\u00e1c"}', "hai"]


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Lost) as lost:
        line(str(port))
    assert "Loa" in lost.value.cause
    assert "Mở Loa" in lost.value.remedy


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
        b"HTTP/1.1 301 Moved\r\nLocation: ws://example.com/\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\n\r\n",
        UPGRADE + b"Sec-WebSocket-Accept: wrong\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00\xff\r\n\r\n",
        b"",
    ],
)
def test_something_else_is_there(answer: bytes) -> None:
    def play(talk: socket.socket) -> None:
        talk.recv(4096)
        talk.sendall(answer)

    with raw(play) as address, pytest.raises(Lost) as lost:
        line(address, QUICK)
    assert "không phải là Loa" in lost.value.cause


def test_it_says_goodbye() -> None:
    with program(lambda peer: None) as address, closing(line(address)) as talk:
        assert "ngắt" in end_of(talk).cause


def test_no_pong_means_that_it_is_gone_though_it_still_talks() -> None:
    with raw(_deaf) as address, closing(line(address, QUICK)) as talk:
        assert text_of(talk) == "xin chào"
        assert "không trả lời" in end_of(talk).cause


def test_silence_is_no_fault_while_pings_are_answered() -> None:
    with program(Peer.wait_until_gone) as address, closing(line(address, QUICK)) as talk:
        until = time.monotonic() + QUICK.ping * 8
        while time.monotonic() < until:
            assert talk.hear() is None


def test_a_huge_message_is_not_even_read() -> None:
    def play(talk: socket.socket) -> None:
        _shake(talk)
        talk.sendall(b"\x81\x7f" + (2**62).to_bytes(8, "big") + b"x" * 100)
        talk.recv(4096)

    with raw(play) as address, closing(line(address)) as talk:
        assert "dài quá" in end_of(talk).cause


@pytest.mark.parametrize("piece", [b"x" * 100_000, b"x"])
def test_nor_is_one_that_comes_in_endless_pieces(piece: bytes) -> None:
    def play(talk: socket.socket) -> None:
        _shake(talk)
        talk.sendall(_frame(0x01, piece))
        for _ in range(5000):
            talk.sendall(_frame(0x00, piece))

    with raw(play) as address, closing(line(address)) as talk:
        assert "dài quá" in end_of(talk).cause


def test_the_longest_message_is_read() -> None:
    def play(peer: Peer) -> None:
        peer.say("x" * LARGEST_MESSAGE)
        peer.wait_until_gone()

    with program(play) as address, closing(line(address)) as talk:
        assert len(text_of(talk)) == LARGEST_MESSAGE


def test_words_that_trickle_in_are_heard_whole_and_nobody_waits_for_them() -> None:
    step_on = threading.Event()

    def play(talk: socket.socket) -> None:
        _shake(talk)
        whole = _frame(0x81, "chốt 2".encode())
        for at in range(len(whole)):
            assert step_on.wait(5)
            step_on.clear()
            talk.sendall(whole[at : at + 1])
        talk.recv(4096)

    with raw(play) as address, closing(line(address)) as talk:
        text, steps = None, 0
        while text is None:
            step_on.set()
            text, steps = talk.hear(), steps + 1
        assert text == "chốt 2"
        assert steps > 3


def test_a_stalled_greeting_is_given_up_at_a_stop() -> None:
    """It must not keep a stop waiting for the seconds that a greeting may take."""
    arrived, stopped = threading.Event(), threading.Event()

    def play(talk: socket.socket) -> None:
        arrived.set()
        while talk.recv(4096):
            pass

    def stop_when_it_waits() -> None:
        arrived.wait(5)
        stopped.set()

    with raw(play) as address:
        threading.Thread(target=stop_when_it_waits).start()
        began = time.monotonic()
        with pytest.raises(Lost):
            line(address, Pace(reach=60.0, answer=60.0, step=0.05), stopped)
        assert time.monotonic() - began < 30  # not the sixty of the greeting


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"a": ' * 50_000, "\x00", "NaN x"])
def test_junk_is_nothing(text: str) -> None:
    assert parsed(text) is None


def _shake(talk: socket.socket) -> None:
    """Answer the greeting as RFC 6455 wants it."""
    asked = talk.recv(4096).decode()
    key = next(row.split(": ")[1] for row in asked.split("\r\n") if row.startswith("Sec-WebSocket-Key"))
    proof = base64.b64encode(hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest())
    talk.sendall(UPGRADE + b"Sec-WebSocket-Accept: " + proof + b"\r\n\r\n")


def _frame(first: int, payload: bytes) -> bytes:
    """A frame; `first` is 0x81 for a whole text, 0x01 for the beginning of one, 0x00 for what goes on."""
    return bytes([first, 127]) + len(payload).to_bytes(8, "big") + payload


def _deaf(talk: socket.socket) -> None:
    """Say one thing and answer no ping."""
    _shake(talk)
    talk.sendall(_frame(0x81, "xin chào".encode()))
    while talk.recv(4096):
        pass
