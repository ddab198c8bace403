"""The bridge over a WebSocket: the same messages, the same doors, and the part of Streamer.bot."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time

import pytest
import websocket

from coop_live.chat.bridge.websocket import LARGEST_FRAME, MOST_SOCKETS
from coop_live.errors import LedgerError
from tests.chat.bridge.door import LAN, TOKEN, Door, counts

NINJA = {
    "chatname": "Lan",
    "chatmessage": "chốt 2",
    "type": "tiktok",
    "userid": "681",
    "id": 12,
    "textonly": True,
}


def action(**told: object) -> dict[str, object]:
    return {"request": "DoAction", "id": "action-1", "action": {"id": "A"}, "args": NINJA | told}


# ------------------------------------------------------------- what is taken


def test_every_frame_is_answered_with_the_counts_of_a_post(door: Door) -> None:
    talk = door.talk()
    assert talk.ask(LAN | {"id": "1"}) == {"accepted": 1, "duplicates": 0, "ignored": 0, "errors": []}
    many = talk.ask([LAN | {"id": "1"}, LAN | {"id": "2"}, LAN | {"id": "3", "text": " "}, "rác"])
    assert (many["accepted"], many["duplicates"], many["ignored"]) == (1, 1, 1)
    assert [error["item"] for error in many["errors"]] == [3]
    assert talk.ask({"messages": [LAN | {"id": "4"}]})["accepted"] == 1
    assert [one.comment_id for one in door.book.kept] == ["1", "2", "4"]


def test_what_a_post_brought_is_known_to_a_socket_and_the_other_way_round(door: Door) -> None:
    assert counts(door.post(LAN | {"id": "1"})) == (1, 0, 0, 0)
    talk = door.talk()
    assert talk.ask(LAN | {"id": "1"})["duplicates"] == 1
    assert talk.ask(LAN | {"id": "2"})["accepted"] == 1
    assert counts(door.post(LAN | {"id": "2"})) == (0, 1, 0, 0)


@pytest.mark.parametrize("frame", ["", "chốt 2", "{", "null", "{}", "[" * 100_000, '{"event": 3}'])
def test_a_frame_that_is_no_comment_is_told_so_and_the_talk_goes_on(door: Door, frame: str) -> None:
    talk = door.talk()
    told = talk.ask(frame)
    assert told.get("error") or told["errors"]
    assert talk.ask(LAN)["accepted"] == 1


def test_too_many_in_one_frame_are_refused_whole(door: Door) -> None:
    talk = door.talk()
    assert "at most 500" in talk.ask([LAN | {"id": str(number)} for number in range(501)])["error"]
    assert door.book.kept == []


def test_letters_of_two_halves_and_of_many_fragments_arrive_whole(door: Door) -> None:
    talk = door.talk()
    told = json.dumps(LAN | {"text": "chốt 2 🍯"}, ensure_ascii=False).encode()
    for place in range(len(told)):
        first, last = place == 0, place == len(told) - 1
        code = websocket.ABNF.OPCODE_TEXT if first else websocket.ABNF.OPCODE_CONT
        talk.line.send_frame(websocket.ABNF(int(last), 0, 0, 0, code, 1, told[place : place + 1]))
    assert talk.hear()["accepted"] == 1
    assert door.book.kept[0].text == "chốt 2 🍯"


# ----------------------------------------------------- as Streamer.bot would


def test_who_looks_for_streamer_bot_is_greeted_and_answered(door: Door) -> None:
    talk = door.talk()
    assert talk.hello["request"] == "Hello"
    assert talk.hello["session"]
    assert talk.hello["info"]["version"]
    assert "authentication" not in talk.hello
    for request in ("GetInfo", "Authenticate", "Subscribe"):
        answer = talk.ask({"request": request, "id": f"my {request}", "events": {"YouTube": ["Message"]}})
        assert (answer["status"], answer["id"]) == ("ok", f"my {request}")
    assert talk.ask({"request": "Launch", "id": "1"})["status"] == "error"


def test_an_id_with_half_a_letter_is_given_back_as_it_came(door: Door) -> None:
    talk = door.talk()
    assert talk.ask('{"request":"GetInfo","id":"\\ud800"}')["id"] == "\ud800"
    assert talk.ask(action())["status"] == "ok"


def test_an_action_of_social_stream_ninja_is_a_comment(door: Door) -> None:
    answer = door.talk().ask(action())
    assert (answer["status"], answer["id"], answer["accepted"]) == ("ok", "action-1", 1)
    kept = door.book.kept[0]
    assert (kept.platform, kept.author_name, kept.text) == ("tiktok", "Lan", "chốt 2")
    assert kept.source == "ssn-doaction"


def test_an_action_without_words_is_ok_and_no_comment(door: Door) -> None:
    answer = door.talk().ask(action(chatmessage="", event="joined"))
    assert (answer["status"], answer["accepted"], answer["ignored"]) == ("ok", 0, 1)


def test_an_action_is_called_ok_only_when_it_is_on_disk(door: Door) -> None:
    door.book.refuse = LedgerError("Đĩa đầy.", "Dọn đĩa.")
    talk = door.talk()
    assert talk.ask(action())["status"] == "error"
    door.book.refuse = None
    assert talk.ask(action(userid="682"))["status"] == "ok"
    door.book.never = True
    talk.say(action(userid="683"))
    talk.line.settimeout(0.2)
    with pytest.raises(websocket.WebSocketTimeoutException):
        talk.hear()
    talk.line.settimeout(20)
    assert talk.hear()["status"] == "error"


@pytest.mark.parametrize("args", [None, "x", [], 7, {}, {"chatmessage": {}}])
def test_an_action_that_says_nothing_we_know_harms_nothing(door: Door, args: object) -> None:
    talk = door.talk()
    answer = talk.ask({"request": "DoAction", "id": 3, "args": args})
    assert answer["id"] == 3
    assert answer.get("accepted", 0) == 0
    assert talk.ask(action())["status"] == "ok"


# ----------------------------------------------------------- what is refused


def refused(door: Door, path: str, **options: object) -> int:
    """Knock and return the status of the refusal."""
    with pytest.raises(websocket.WebSocketBadStatusException) as told:
        websocket.create_connection(f"ws://127.0.0.1:{door.port}{path}", timeout=20, **options)
    return int(told.value.status_code)


@pytest.mark.parametrize(
    "path", ["/ws", "/ws/", f"/ws/{'0' * 32}", f"/ws/{TOKEN}x", f"/bridge/{TOKEN}", "/", "/x"]
)
def test_without_the_token_there_is_nothing_here(door: Door, path: str) -> None:
    assert refused(door, path) == 404


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.7:80"])
def test_a_foreign_host_is_misdirected_before_the_upgrade(door: Door, host: str) -> None:
    assert refused(door, f"/ws/{TOKEN}", host=host) == 421


def test_a_page_of_any_origin_that_knows_the_token_may_talk(door: Door) -> None:
    assert door.talk(origin="chrome-extension://abc").ask(LAN)["accepted"] == 1
    assert refused(door, f"/ws/{'0' * 32}", origin="https://evil.example") == 404


def test_without_an_upgrade_the_address_says_what_it_wants(door: Door) -> None:
    head = f"GET /ws/{TOKEN} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
    assert b" 426 " in door.raw(head).splitlines()[0]
    head = f"POST /ws/{TOKEN} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n".encode()
    assert b" 405 " in door.raw(head).splitlines()[0]


def test_a_frame_that_is_too_long_ends_the_talk(door: Door) -> None:
    talk = door.talk()
    assert talk.ask(" " * (LARGEST_FRAME - 200) + json.dumps(LAN))["accepted"] == 1
    talk.say(" " * (LARGEST_FRAME + 1))
    assert talk.code_of_the_end() == 1009
    assert door.talk().ask(LAN | {"id": "1"})["accepted"] == 1


def test_a_frame_that_is_too_long_in_pieces_ends_the_talk_too(door: Door) -> None:
    talk = door.talk()
    piece = b" " * 65536
    talk.line.send_frame(websocket.ABNF(0, 0, 0, 0, websocket.ABNF.OPCODE_TEXT, 1, piece))
    for _piece in range(4):
        talk.line.send_frame(websocket.ABNF(0, 0, 0, 0, websocket.ABNF.OPCODE_CONT, 1, piece))
    assert talk.code_of_the_end() == 1009


def test_a_frame_that_is_no_text_ends_the_talk(door: Door) -> None:
    talk = door.talk()
    talk.line.send_binary(json.dumps(LAN).encode())
    assert talk.code_of_the_end() == 1003
    assert door.book.kept == []


def test_text_that_is_not_utf_8_ends_the_talk(door: Door) -> None:
    talk = door.talk()
    talk.line.send_frame(websocket.ABNF(1, 0, 0, 0, websocket.ABNF.OPCODE_TEXT, 1, b'{"text": "\xff"}'))
    assert talk.code_of_the_end() == 1007
    assert counts(door.post(LAN)) == (1, 0, 0, 0)


def test_who_sends_too_fast_is_read_slowly_and_loses_nothing(door: Door) -> None:
    talk = door.talk()
    for number in range(600):
        talk.say(LAN | {"id": str(number)})
    assert sum(talk.hear()["accepted"] for _frame in range(500)) == 500
    talk.line.settimeout(0.3)
    with pytest.raises(websocket.WebSocketTimeoutException):
        talk.hear()
    assert counts(door.post(LAN | {"id": "another"})) == (1, 0, 0, 0)
    door.now[0] += 10
    talk.line.settimeout(20)
    assert sum(talk.hear()["accepted"] for _frame in range(100)) == 100
    assert len(door.book.kept) == 601


def test_there_is_an_end_to_how_many_may_talk(door: Door) -> None:
    talks = [door.talk() for _talk in range(MOST_SOCKETS)]
    assert refused(door, f"/ws/{TOKEN}") == 503
    assert counts(door.post(LAN)) == (1, 0, 0, 0)
    talks.pop().line.close()
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            assert door.talk().ask(LAN | {"id": "1"})["accepted"] == 1
            return
        except websocket.WebSocketBadStatusException:
            continue
    raise AssertionError("the place of who left was never free")


def test_who_hangs_up_in_the_middle_harms_nobody(door: Door) -> None:
    for _talk in range(5):
        talk = door.talk()
        talk.say(LAN)
        assert isinstance(talk.line.sock, socket.socket)
        talk.line.sock.close()
    assert counts(door.post(LAN | {"id": "1"})) == (1, 0, 0, 0)


def test_many_talk_at_once_and_nothing_is_lost(door: Door) -> None:
    def call(who: int) -> None:
        talk = door.talk()
        for number in range(20):
            assert talk.ask(LAN | {"id": f"{who}-{number}"})["accepted"] == 1

    callers = [threading.Thread(target=call, args=(who,)) for who in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(door.book.kept) == 120


def test_nothing_secret_reaches_the_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    talk = door.talk()
    talk.ask(LAN | {"text": "sđt 0905123456"})
    talk.ask("sđt 0905123456")
    refused(door, f"/ws/{TOKEN}", host="evil.example")
    assert TOKEN not in caplog.text
    assert "0905123456" not in caplog.text
