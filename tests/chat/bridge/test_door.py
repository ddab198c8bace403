"""The bridge over real sockets: every row of its table, and what hostile programs send."""

from __future__ import annotations

import gzip
import json
import logging
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import requests

import coop_live
from coop_live.chat.bridge import Bridge, new_token
from coop_live.chat.bridge.door import LARGEST_BODY
from coop_live.chat.bridge.loopback import is_loopback
from coop_live.errors import LedgerError
from coop_live.events import Events, Notice
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.web.server import LocalServer
from tests.chat.bridge.door import LAN, TOKEN, Door, counts

# ------------------------------------------------------------- what is taken


def test_the_smallest_message_is_kept_and_counted(door: Door) -> None:
    answer = door.post(LAN)
    assert answer.json() == {"accepted": 1, "duplicates": 0, "ignored": 0, "errors": []}
    kept = door.book.kept[0]
    assert (kept.platform, kept.author_name, kept.text, kept.source) == ("vcamart", "Lan", "chốt 2", "bridge")
    assert abs(kept.received_at - time.time() * 1000) < 60_000


@pytest.mark.parametrize("wrapped", [False, True])
def test_many_at_once_come_in_order_good_ones_kept_bad_ones_listed(door: Door, wrapped: bool) -> None:
    many = [
        LAN | {"id": "1"},
        "rác",
        LAN | {"id": "2", "text": "  "},
        {"event": "chat", "data": {}},
        LAN | {"id": "1"},
        LAN | {"id": "3", "ts": "x"},
        LAN | {"id": "4", "text": "lấy 1"},
    ]
    answer = door.post({"messages": many} if wrapped else many)
    assert counts(answer) == (2, 1, 1, 3)
    assert [one.comment_id for one in door.book.kept] == ["1", "4"]
    assert [error["item"] for error in answer.json()["errors"]] == [1, 3, 5]


def test_an_empty_list_is_no_trouble(door: Door) -> None:
    assert counts(door.post([])) == (0, 0, 0, 0)
    assert counts(door.post({"messages": []})) == (0, 0, 0, 0)


def test_a_message_without_words_is_ignored(door: Door) -> None:
    assert counts(door.post(LAN | {"text": "\x00 \n"})) == (0, 0, 1, 0)


def test_without_ids_a_buyer_may_say_the_same_again_after_three_seconds(door: Door) -> None:
    assert counts(door.post(LAN)) == (1, 0, 0, 0)
    door.now[0] += 2
    assert counts(door.post(LAN)) == (0, 1, 0, 0)
    door.now[0] += 2
    assert counts(door.post(LAN)) == (1, 0, 0, 0)
    notices = [event for event in door.events if isinstance(event, Notice)]
    assert len(notices) == 1
    assert "3 giây" in notices[0].remedy


def test_with_ids_or_times_nothing_needs_to_be_said(door: Door) -> None:
    door.post([LAN | {"id": "1"}, LAN | {"ts": 1_795_000_000_000}])
    assert door.events == []


def test_text_arrives_as_it_was_meant(door: Door) -> None:
    door.post(LAN | {"text": "<b>cho\u0302\u0301t</b>\n2 &amp; 'x'\x00"})
    assert door.book.kept[0].text == "<b>chốt</b> 2 &amp; 'x'"


def test_health_tells_version_and_count_to_who_knows_the_token(door: Door) -> None:
    door.post([LAN | {"id": str(number)} for number in range(3)])
    base = f"http://127.0.0.1:{door.port}"
    answer = requests.get(f"{base}/health/{TOKEN}", timeout=20)
    assert answer.json() == {"ok": True, "version": coop_live.__version__, "accepted": 3}
    assert requests.get(f"{base}/health/{'0' * 32}", timeout=20).status_code == 404
    assert requests.post(f"{base}/health/{TOKEN}", timeout=20).status_code == 405


def test_a_browser_may_ask_first_and_then_post(door: Door) -> None:
    origin = "chrome-extension://abc"
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
        "Access-Control-Request-Private-Network": "true",
    }
    answer = requests.options(door.address, headers=asked, timeout=20)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == origin
    assert answer.headers["Access-Control-Allow-Methods"] == "POST, OPTIONS"
    assert answer.headers["Access-Control-Allow-Headers"] == "content-type"
    assert answer.headers["Access-Control-Allow-Private-Network"] == "true"
    assert door.post(LAN, Origin=origin).headers["Access-Control-Allow-Origin"] == origin
    assert door.post("rác", Origin=origin).headers["Access-Control-Allow-Origin"] == origin


def test_a_page_that_does_not_know_the_token_may_read_nothing(door: Door) -> None:
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    for path in (f"/bridge/{'0' * 32}", "/bridge/", "/health/x", "/"):
        for method in ("OPTIONS", "POST", "GET"):
            address = f"http://127.0.0.1:{door.port}{path}"
            answer = requests.request(method, address, headers=asked, timeout=20)
            assert answer.status_code == 404
            assert not [name for name in answer.headers if name.lower().startswith("access-control")]


def test_another_program_hands_comments_over(door: Door) -> None:
    program = (
        "import sys, json, urllib.request\n"
        "body = json.dumps({'platform': 'vcamart', 'author': 'Lan', 'text': 'chốt 2'}).encode()\n"
        "print(urllib.request.urlopen(sys.stdin.read(), body).read().decode())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], input=door.address, capture_output=True, text=True, timeout=60
    )
    assert json.loads(ran.stdout)["accepted"] == 1


def test_many_callers_at_once_lose_nothing(door: Door) -> None:
    def call(who: int) -> None:
        for number in range(10):
            door.post(LAN | {"id": f"{who}-{number}"})

    callers = [threading.Thread(target=call, args=(who,)) for who in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert sorted(one.comment_id for one in door.book.kept) == sorted(
        f"{who}-{number}" for who in range(8) for number in range(10)
    )


# ----------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    "path", ["/", "/bridge", "/bridge/", f"/bridge/{'0' * 32}", f"/bridge/{TOKEN}x", f"/bridge/{TOKEN[:-1]}",
             f"/bridge/{TOKEN}/", f"/bridge/{TOKEN}/x", "/bridge/%00%ff", "/bridge/ch%E1%BB%91t", "/health"],
)  # fmt: skip
def test_without_the_token_there_is_nothing_here(door: Door, path: str) -> None:
    for method in ("POST", "OPTIONS", "GET", "DELETE"):
        answer = requests.request(method, f"http://127.0.0.1:{door.port}{path}", json=LAN, timeout=20)
        assert (answer.status_code, answer.text) == (404, "Not Found")
    assert door.book.kept == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "FOO"])
def test_other_methods_are_told_which_ones_there_are(door: Door, method: str) -> None:
    answer = requests.request(method, door.address, timeout=20)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST, OPTIONS"


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.1.7", ""]
)
def test_a_foreign_host_is_misdirected_before_anything_else(door: Door, host: str) -> None:
    for method in ("POST", "OPTIONS", "PUT"):
        answer = requests.request(method, door.address, json=LAN, headers={"Host": host}, timeout=20)
        assert answer.status_code == 421
    assert door.book.kept == []


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8477", "127.0.0.1", "[::1]", "[::1]:8477"])
def test_this_computer_has_several_names(door: Door, host: str) -> None:
    assert counts(door.post(LAN, Host=host))[0] == 1


def test_no_host_at_all_is_misdirected_too(door: Door) -> None:
    answer = door.raw(f"POST /bridge/{TOKEN} HTTP/1.0\r\nContent-Length: 2\r\n\r\n[]".encode())
    assert b" 421 " in answer.splitlines()[0]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"ch\xe1\xbb\x91t 2",
        b"{",
        b'{"platform": "x", "author": "Lan", "text": "\xff"}',
        b"\x00",
        b"null",
        b"7",
        b'"text"',
        b"{}",
        b'{"messages": 3}',
        b'{"text": "1", "platform": "x"}',
        '{"platform": "x", "author": "L", "text": "1"}'.encode("utf-16"),
        gzip.compress(json.dumps(LAN).encode(), mtime=0),
        b"[" * 10_000,
        b"[" * 10_000 + b"]" * 10_000 + b"}",
        b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
        b"[" * 100_000,
        b'{"platform": "x", "author": "L", "text": "1", "ts": ' + b"9" * 5000 + b"}",
    ],
)
def test_what_is_no_comment_gets_one_line(door: Door, body: bytes) -> None:
    answer = door.send(body)
    assert answer.status_code == 400
    assert len(answer.text.splitlines()) == 1
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_half_letters_and_nul_do_no_harm(door: Door) -> None:
    answer = door.send(rb'{"platform": "x\u0000", "author": "L\ud83d", "text": "1 \udc00\u202e"}')
    assert counts(answer) == (1, 0, 0, 0)
    assert (door.book.kept[0].author_name, door.book.kept[0].text) == ("L", "1")


def test_too_much_at_once_is_refused_whole(door: Door) -> None:
    assert door.post([LAN | {"id": str(number)} for number in range(501)]).status_code == 413
    assert door.send(b" " * (LARGEST_BODY + 1)).status_code == 413
    assert door.book.kept == []
    assert counts(door.post([LAN | {"id": str(number)} for number in range(500)]))[0] == 500


def test_a_body_of_unknown_length_is_counted_while_it_comes(door: Door) -> None:
    answer = requests.post(door.address, data=(b" " * 65536 for _ in range(5)), timeout=20)
    assert answer.status_code == 413


def test_a_great_body_is_refused_before_it_is_sent(door: Door) -> None:
    head = f"POST /bridge/{TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n"
    assert b" 413 " in door.raw(head.encode()).splitlines()[0]


@pytest.mark.parametrize("begun", [b"", b'{"platform": "x", "aut'])
def test_a_body_that_stalls_is_dropped(door: Door, begun: bytes) -> None:
    head = f"POST /bridge/{TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n".encode()
    started = time.monotonic()
    answer = door.raw(head + begun)
    assert b" 408 " in answer.splitlines()[0]
    assert 0.4 < time.monotonic() - started < 10
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_a_caller_who_hangs_up_in_the_middle_harms_nobody(door: Door) -> None:
    head = f"POST /bridge/{TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", door.port)) as caller:
        caller.sendall(head + b'{"platform"')
    assert counts(door.post(LAN)) == (1, 0, 0, 0)
    assert len(door.book.kept) == 1


def test_a_flood_is_told_when_to_come_again_and_nothing_is_half_stored(door: Door) -> None:
    with requests.Session() as caller:
        for number in range(500):
            assert caller.post(door.address, json=[LAN | {"id": str(number)}], timeout=20).ok
        door.now[0] += 4
        for _ in range(2):
            answer = caller.post(door.address, json=[LAN | {"id": "a"}, LAN | {"id": "b"}], timeout=20)
    assert [event.level for event in door.events if isinstance(event, Notice)] == ["warn"]  # told once
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "6"
    assert len(door.book.kept) == 500
    door.now[0] += 6
    assert counts(door.post(LAN | {"id": "a"}))[0] == 1


def test_a_thousand_comments_a_second_in_lists_are_no_flood(door: Door) -> None:
    for second in range(12):
        for part in range(4):
            many = [LAN | {"id": f"{second}-{part}-{number}"} for number in range(250)]
            assert counts(door.post(many)) == (250, 0, 0, 0)
        door.now[0] += 1
    assert len(door.book.kept) == 12_000


# ------------------------------------------------------------ what is stored


def test_what_could_not_be_stored_is_not_called_accepted(door: Door) -> None:
    door.book.refuse = LedgerError("Đĩa đầy.", "Dọn đĩa.")
    answer = door.post(LAN | {"id": "1"})
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert answer.json() == {
        "accepted": 0,
        "duplicates": 0,
        "ignored": 0,
        "errors": [{"item": 0, "error": "Đĩa đầy. Dọn đĩa."}],
    }
    door.book.refuse = None
    assert counts(door.post(LAN | {"id": "1"})) == (1, 0, 0, 0)


def test_a_ledger_that_does_not_answer_does_not_hold_the_caller_for_ever(door: Door) -> None:
    door.book.never = True
    answer = door.post(LAN)
    assert answer.status_code == 503
    assert "not kept in time" in answer.text


def test_a_bug_behind_the_bridge_is_logged_without_the_comment(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    door.book.refuse = ZeroDivisionError("planted")
    assert door.post(LAN | {"text": "sđt 0905123456"}).status_code == 503
    assert "ZeroDivisionError" in caplog.text
    assert "planted" not in caplog.text, "the words of a mistake may hold what was said"
    assert "0905123456" not in caplog.text


def test_nothing_secret_reaches_the_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    door.post(LAN | {"text": "sđt 0905123456"})
    door.send(b"sdt 0905123456")
    requests.put(door.address, timeout=20)
    ours = "\n".join(one.getMessage() for one in caplog.records if not one.name.startswith("urllib3"))
    assert TOKEN not in ours
    assert "0905123456" not in ours


def test_a_comment_is_on_disk_before_the_answer(tmp_path: Path) -> None:
    events = Events()
    ledger = Ledger.open(tmp_path / "ledger.db", events)
    session = LiveSession(ledger, events)
    live_id = session.begin("Tối nay").result(20)
    server = LocalServer(Bridge(session.hear, events, token=TOKEN).app(), 0)
    port = server.start()
    try:
        answer = requests.post(f"http://127.0.0.1:{port}/bridge/{TOKEN}", json=[LAN, LAN], timeout=20)
        assert counts(answer) == (1, 1, 0, 0)
        with ledger.read() as questions:
            assert [one.text for one in questions.comments(live_id)] == ["chốt 2"]
    finally:
        server.stop()
        ledger.close()


# -------------------------------------------------------------- small parts


def test_every_token_is_another_one_of_128_bits() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(bytes.fromhex(token)) == 16 for token in tokens)


def test_names_that_only_look_like_this_computer() -> None:
    assert not any(
        map(is_loopback, ["localhost.evil.example", "0.0.0.0", "[::]", "x@127.0.0.1", ":", "[", "::1"])
    )
