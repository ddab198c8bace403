"""What goes out to a platform or a bank and what comes back: one host, no redirects, no secret told."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from coop_live.calls import LARGEST_ANSWER, Caller, Lost, NeedsPerson, NotSent, broken, checked, retry_after
from coop_live.connections import Level, tried
from coop_live.errors import InputError

SECRET = "bi-mat-0123456789"
Act = Callable[[BaseHTTPRequestHandler], None]


def say(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    if "Content_Length" not in headers:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


class Platform:
    """Answers as it is told and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.act: Act = lambda handler: say(handler, b'{"ok": true}')
        platform = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                platform.asked.append((self.command, self.path, dict(self.headers), body))
                platform.act(self)

            do_GET = answer  # noqa: N815 - the server calls it so
            do_POST = answer  # noqa: N815

            def log_message(self, *words: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()


@pytest.fixture
def platform() -> Iterator[Platform]:
    platform = Platform()
    yield platform
    platform.server.shutdown()
    platform.server.server_close()


@pytest.fixture
def caller(platform: Platform) -> Caller:
    return Caller("Nền tảng", "https://platform.example", platform.address, seconds=(2.0, 1.0))


def test_a_question_and_its_answer(platform: Platform, caller: Caller) -> None:
    answer = caller.get("/comments", {"since": "1", "q": "chốt & 2"}, {"Authorization": f"Bearer {SECRET}"})
    assert (answer.status, answer.body, answer.is_json) == (200, {"ok": True}, True)
    method, path, headers, _body = platform.asked[0]
    assert (method, path) == ("GET", "/comments?since=1&q=ch%E1%BB%91t+%26+2")
    assert headers["Authorization"] == f"Bearer {SECRET}"


def test_a_body_goes_as_json_and_a_form_as_a_form(platform: Platform, caller: Caller) -> None:
    caller.call("POST", "/reply", body={"text": "dạ ạ"})
    caller.call("POST", "/token", form={"code": "a b"})
    assert platform.asked[0][3] == '{"text":"dạ ạ"}'.encode()
    assert platform.asked[0][2]["Content-Type"] == "application/json"
    assert platform.asked[1][3] == b"code=a+b"


def test_a_redirect_is_never_followed_with_the_token(platform: Platform, caller: Caller) -> None:
    platform.act = lambda handler: say(handler, b"", 302, Location=f"{platform.address}/elsewhere")
    answer = caller.get("/comments", {}, {"Authorization": SECRET})
    assert (answer.status, answer.body) == (302, {})
    assert len(platform.asked) == 1
    assert broken(answer, "Nền tảng") is not None


@pytest.mark.parametrize(
    "body", [b"", b"<html>502</html>", b"[1]", b'"x"', b'{"a":', b"\xff\xfe", b"[" * 100_000, b"null"]
)
def test_what_is_no_object_is_an_empty_one(platform: Platform, caller: Caller, body: bytes) -> None:
    platform.act = lambda handler: say(handler, body)
    assert caller.get("/x", {}).body == {}


def test_a_body_that_ends_too_soon_or_inside_a_letter_is_lost(platform: Platform, caller: Caller) -> None:
    whole = '{"text": "chốt"}'.encode()
    platform.act = lambda handler: say(handler, whole[:-4], Content_Length=str(len(whole)))
    with pytest.raises(Lost):
        caller.get("/x", {})


def test_a_connection_that_is_cut_after_the_headers_is_lost_not_unsent(
    platform: Platform, caller: Caller
) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.connection.close()

    platform.act = cut
    with pytest.raises(Lost) as lost:
        caller.call("POST", "/reply", body={})
    assert not isinstance(lost.value, NotSent)


def test_who_does_not_answer_is_given_up(platform: Platform, caller: Caller) -> None:
    held = threading.Event()
    platform.act = lambda handler: held.wait(10) and None
    try:
        with pytest.raises(Lost) as lost:
            caller.call("POST", "/reply", body={})
        assert not isinstance(lost.value, NotSent)
    finally:
        held.set()


def test_an_answer_that_only_trickles_is_given_up(platform: Platform, caller: Caller) -> None:
    over = threading.Event()

    def trickle(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        with suppress(OSError):
            while not over.wait(0.05):
                handler.wfile.write(b" ")

    platform.act = trickle
    try:
        begun = time.monotonic()
        with pytest.raises(Lost):
            caller.get("/x", {})
        assert time.monotonic() - begun < 20
    finally:
        over.set()


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_long_answer_in_pieces_is_put_together(platform: Platform, caller: Caller, encoding: str) -> None:
    whole = json.dumps({"text": "chốt ạ " * 40_000}).encode()
    told = gzip.compress(whole) if encoding else whole

    def in_pieces(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        if encoding:
            handler.send_header("Content-Encoding", encoding)
        handler.end_headers()
        for at in range(0, len(told), 997):
            piece = told[at : at + 997]
            handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        handler.wfile.write(b"0\r\n\r\n")

    platform.act = in_pieces
    assert caller.get("/x", {}).body == json.loads(whole)


def test_an_answer_without_end_or_blown_up_is_refused(platform: Platform, caller: Caller) -> None:
    bomb = gzip.compress(b" " * (LARGEST_ANSWER + 1))
    platform.act = lambda handler: say(handler, bomb, Content_Encoding="gzip")
    with pytest.raises(Lost):
        caller.get("/x", {})


def test_where_nobody_listens_nothing_was_sent(platform: Platform) -> None:
    platform.server.shutdown()
    platform.server.server_close()
    with pytest.raises(NotSent) as told:
        Caller("Nền tảng", "https://platform.example", platform.address).call("POST", "/reply", body={})
    assert told.value.cause
    assert told.value.remedy


def test_without_a_network_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_name(*_asked: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_name)
    with pytest.raises(NotSent):
        Caller("Nền tảng", "https://platform.example").call("POST", "/reply", body={})


@pytest.mark.parametrize("pasted", ["mã của tôi ạ", "abc\ndef", "\u200babc"])
def test_what_is_no_token_is_for_a_person_and_told_without_it(caller: Caller, pasted: str) -> None:
    with pytest.raises(NeedsPerson) as told:
        caller.get("/x", {}, {"access_token": pasted})
    assert pasted not in str(told.value) + repr(told.value.__cause__)
    assert told.value.remedy


def test_no_secret_of_an_address_is_in_an_error_or_a_log(
    platform: Platform, caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    platform.server.shutdown()
    platform.server.server_close()
    caplog.set_level(logging.DEBUG)
    with pytest.raises(Lost) as lost:
        caller.get(f"/bot{SECRET}/getUpdates", {"access_token": SECRET})
    assert SECRET not in repr(lost.value) + str(lost.value) + caplog.text
    assert lost.value.__cause__ is None
    assert lost.value.__suppress_context__


def test_no_address_is_in_the_debug_log_either(
    platform: Platform, caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caller.get("/x", {"access_token": SECRET})
    assert SECRET not in caplog.text


def test_a_try_that_fails_says_to_try_again_and_not_that_something_does(platform: Platform) -> None:
    platform.server.shutdown()
    platform.server.server_close()
    with pytest.raises(NotSent) as unsent:
        Caller("Nền tảng", "https://platform.example", platform.address).get("/x", {})
    assert "Đang nối lại" in unsent.value.remedy
    found = tried(unsent.value)
    assert (found.level, found.words) == (Level.BAD, unsent.value.cause)
    assert "Đang" not in found.remedy
    assert found.remedy
    assert tried(NeedsPerson("Phiên hết hạn.", "Đăng nhập lại.")).remedy == "Đăng nhập lại."


# ------------------------------------------------------------ what a status means


@pytest.mark.parametrize(
    ("status", "headers", "after"),
    [
        (429, {"Retry_After": "7"}, 7.0),
        (429, {"Retry_After": "soon"}, 0.0),
        (429, {"Retry_After": "nan"}, 0.0),
        (429, {"Retry_After": "-5"}, 0.0),
        (429, {"Retry_After": "999999999"}, 3600.0),
        (503, {}, 0.0),
        (502, {"Retry_After": "2"}, 2.0),
    ],
)
def test_a_platform_that_is_busy_says_how_long(
    platform: Platform, caller: Caller, status: int, headers: dict[str, str], after: float
) -> None:
    platform.act = lambda handler: say(handler, b'{"error": 1}', status, **headers)
    lost = broken(caller.get("/x", {}), "Nền tảng")
    assert lost is not None
    assert lost.after == after
    assert "Nền tảng" in lost.cause


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404])
def test_what_says_something_in_json_is_an_answer(platform: Platform, caller: Caller, status: int) -> None:
    platform.act = lambda handler: say(handler, b'{"error": {"code": 190}}', status)
    assert broken(caller.get("/x", {}), "Nền tảng") is None


def test_a_date_may_say_how_long_to_wait() -> None:
    assert retry_after("Sun, 22 Nov 2026 10:00:30 GMT", 1_795_341_600.0) == 30.0
    assert retry_after("Sun, 22 Nov 2026 09:00:00 GMT", 1_795_341_600.0) == 0.0
    assert retry_after("Sun, 99 Nov 2026 09:00:00 GMT", 1_795_341_600.0) == 0.0


@pytest.mark.parametrize(
    "address",
    ["https://evil.example", "http://127.0.0.1@evil.example", "http://platform.example", "file:///etc/passwd",
     "http://[::1", "127.0.0.1:80", ""],
)  # fmt: skip
def test_only_this_computer_may_stand_in_for_a_platform(address: str) -> None:
    with pytest.raises(InputError):
        checked(address, "https://platform.example")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:80", "https://platform.example/"]
)
def test_this_computer_and_the_platform_itself_may(address: str) -> None:
    assert checked(address, "https://platform.example") == address
