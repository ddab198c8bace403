"""Who must not come in to the second desk: without the key, from elsewhere, too often, with nonsense."""

from __future__ import annotations

import json
import logging
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import websocket

from coop_live.resources import asset
from coop_live.web import desk_page
from coop_live.web.desk_gate import BURST, MOST_WRONG, RATE, WRONG_SECONDS, Gate, Pace, is_own_host
from coop_live.web.desk_page import FILES, ICONS, MOST_LINES, MOST_PEOPLE
from coop_live.web.desk_words import colours, words
from tests.web.desk_talk import KEY, SOON, Place, Talk, place_in


class Clock:
    """A clock that goes when it is told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with place_in(tmp_path) as place:
        yield place


def get(place: Place, way: str, host: str = "") -> requests.Response:
    headers = {"Host": host} if host else {}
    return requests.get(f"http://127.0.0.1:{place.port}{way}", headers=headers, timeout=SOON)


# ------------------------------------------------------------------ the key


@pytest.mark.parametrize(
    "token", ["", KEY[:-1], KEY + "k", KEY.upper(), None, 7, ["k"], "\ud800", "k" * 4000]
)
def test_a_wrong_key_is_shut_out_and_told_nothing(place: Place, token: object) -> None:
    talk = place.talk()
    talk.send(token=token, client="x" * 20)
    talk.until(lambda: talk.closed)
    assert talk.closed == 4401
    assert talk.seen == {}


def test_who_tries_many_keys_must_wait_though_the_next_is_right(place: Place) -> None:
    for _try in range(MOST_WRONG):
        talk = place.talk()
        talk.come("Hằng", token="falsch")
        assert talk.closed == 4401
    talk = place.talk()
    talk.come("Hằng")
    assert talk.closed == 4401


def test_a_gate_opens_again_after_a_while_and_knows_callers_apart() -> None:
    clock = Clock()
    gate = Gate(KEY, clock)
    for _try in range(MOST_WRONG):
        assert not gate.opens("10.0.0.7", "x")
    assert gate.is_shut_for("10.0.0.7")
    assert not gate.is_shut_for("10.0.0.8")
    clock.now += WRONG_SECONDS
    assert not gate.is_shut_for("10.0.0.7")
    assert gate.opens("10.0.0.7", KEY)


def test_a_new_key_makes_old_links_invalid(place: Place) -> None:
    hang = place.person("Hằng")
    place.close()
    hang.until(lambda: hang.closed)
    place.open("n" * 43)
    talk = place.talk()
    talk.come("Hằng", token=KEY)
    assert talk.closed == 4401


def test_the_key_and_what_is_said_reach_no_log(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hang = place.person("Hằng")
    number = place.say("c1 1 100g 0905123267 giao xã An Toàn", "Bảy")
    hang.row(number)
    hang.send(phone=number)
    hang.until(lambda: hang.said)
    hang.do("edit", number, text="c1 2 100g")
    talk = place.talk()
    talk.come("x", token="wrong-key")
    ours = " ".join(
        one.getMessage() for one in caplog.records if not one.name.startswith(("urllib3", "websocket"))
    )
    assert not [word for word in (KEY, "wrong-key", "0905", "Bảy", "c1 2") if word in ours]


# ------------------------------------------------------------------ from where


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1:8479", True),
        ("192.168.1.20:8479", True),
        ("localhost:8479", True),
        ("[::1]:8479", True),
        ("evil.example:8479", False),
        ("127.0.0.1.evil.example", False),
        ("192-168-1-20.rebind.example:8479", False),
        ("", False),
        (":80", False),
        ("127.0.0.1:80; script-src *", False),
        ("[fe80::1%; script-src *]:80", False),
        ("127.0.0.1:80\n", False),
        ("::1", False),
    ],
)  # fmt: skip
def test_the_page_is_asked_for_by_number(host: str, own: bool) -> None:
    assert is_own_host(host) is own


def test_a_name_that_was_made_to_point_here_finds_nothing(place: Place) -> None:
    assert get(place, "/desk").status_code == 200
    for way in ("/desk", "/desk/desk.js", "/desk/colours.css"):
        assert get(place, way, "evil.example").status_code == 404


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"])
def test_a_line_from_another_page_is_refused(place: Place, origin: str) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException):
        Talk(place.port, origin=origin)


def test_a_line_by_a_foreign_name_is_refused(place: Place) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException):
        Talk(place.port, host="evil.example", origin="http://evil.example")


# ------------------------------------------------------------------ how much


def test_a_pace_lets_hands_through_and_no_flood() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert sum(pace.allows() for _ in range(1000)) == BURST
    clock.now += 10
    assert sum(pace.allows() for _ in range(1000)) <= min(BURST, 10 * RATE)


def test_who_floods_is_let_go_and_others_go_on(place: Place) -> None:
    place.say("ox 1")
    flood, hang = place.person("Năm"), place.person("Hằng")
    try:
        for _ in range(2000):
            flood.send(select=1)
    except OSError:
        pass
    assert hang.do("confirm", 1)["ok"] or hang.rows[1]["holder"] == "Năm"


@pytest.mark.parametrize(
    "said",
    ["", "{", "[]", "7", "null", '"x"', "{}", '{"act": "confirm"}', '{"act": 7, "id": 1}', '{"select": "1"}',
     '{"read": 1, "number": 1}', '{"phone": null}', "[" * 4000, '{"a":"' + "x" * 5000 + '"}'],
)  # fmt: skip
def test_nonsense_ends_the_line_and_nothing_else(place: Place, said: str) -> None:
    hang = place.person("Hằng")
    hang.line.send(said)
    hang.until(lambda: hang.closed)
    assert hang.closed == 4400
    assert place.person("Bảy").seen["you"] == "Bảy"


@pytest.mark.parametrize(
    "more",
    [{"number": 99}, {"number": -1}, {"number": 10**30}, {"number": True}, {"number": None},
     {"number": 1, "seen": "x"}, {"number": 1, "seen": {"a": 1}}],
)  # fmt: skip
def test_an_act_on_what_is_not_there_is_refused_in_words(place: Place, more: dict[str, object]) -> None:
    number = place.say("ox 1")
    hang = place.person("Hằng")
    hang.row(number)
    hang.send(act="confirm", id=1, **more)
    answer = hang.answer(1)
    assert not answer["ok"]
    assert answer["cause"]
    assert hang.order == [number]


def test_an_act_nobody_knows_and_hostile_words_do_nothing(place: Place) -> None:
    number = place.say("ox 1", "<img src=x onerror=alert(1)>\u202egnp")
    hang = place.person("Hằng")
    hang.row(number)
    for act in ("__class__", "hands", "sell", ""):
        assert not hang.do(act, number)["ok"]
    assert hang.rows[number]["viewer"] == "<img src=x onerror=alert(1)> gnp"  # text, for textContent


def test_bytes_instead_of_words_end_the_line(place: Place) -> None:
    hang = place.person("Hằng")
    hang.line.send_binary(b"\x00\xff")
    hang.until(lambda: hang.closed)


def test_there_are_so_many_desks_and_lines_and_no_more(place: Place) -> None:
    for number in range(MOST_PEOPLE):
        place.person(f"Bàn {number} x")
    late = place.talk()
    late.come("Muộn")
    assert late.closed == 4429
    for _line in range(MOST_LINES - MOST_PEOPLE):
        place.talk()
    with pytest.raises(websocket.WebSocketBadStatusException):
        Talk(place.port)


def test_who_comes_in_and_says_nothing_is_let_go(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    hang = place.person("Hằng")
    monkeypatch.setattr(desk_page, "KEY_SECONDS", 0.2)
    monkeypatch.setattr(desk_page, "SILENT_SECONDS", 0.5)
    silent = place.talk()
    silent.until(lambda: silent.closed)
    hang.send(beat=1)  # from now on she is waited for so briefly
    hang.until(lambda: hang.closed)
    assert hang.closed == 1001


def test_a_page_that_never_reads_holds_nobody_up(place: Place) -> None:
    deaf = place.person("Điếc")
    deaf.line.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    hang = place.person("Hằng")
    for number in range(300):
        place.say("ox 1", f"Khách {number}")
    hang.until(lambda: hang.seen["waiting"] == 300)
    assert hang.do("confirm", hang.order[-1])["ok"]


# ------------------------------------------------------------------ the files


def test_the_page_brings_all_of_its_own_and_nothing_from_elsewhere(place: Place) -> None:
    ways = {"": "text/html", "/colours.css": "text/css", **{f"/{name}": kind for name, kind in FILES.items()}}
    for way, kind in ways.items():
        answer = get(place, f"/desk{way}")
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith(kind)
        assert answer.headers["Cache-Control"] == "no-store"
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert not [word for word in ("http://", "https://", "innerHTML", "onclick=", "<style", "<script>")
                    if word in answer.text.replace("ws://", "")]  # fmt: skip
        assert KEY not in answer.text


def test_every_icon_and_word_that_the_page_asks_for_is_there(place: Place) -> None:
    text = "".join(asset("web", name).read_text(encoding="utf-8") for name in (*FILES, "desk.html"))
    for name in ICONS:
        assert get(place, f"/desk/icons/{name}.svg").headers["Content-Type"] == "image/svg+xml"
    asked = set(re.findall(r'data-word="(\w+)"', text)) | set(re.findall(r"\bwords\.(\w+)", text))
    assert asked - {"length"} <= set(words())
    used = set(re.findall(r"var\(--([\w-]+)\)", text)) - {"icon", "side"}
    assert not [name for name in used if f"--{name}:" not in colours()]


@pytest.mark.parametrize(
    "way", ["/", "/desk/", "/desk/x.js", "/desk/desk.html", "/desk/overlay.html", "/desk/../../etc/passwd",
            "/desk/..%2f..%2fledger.db", "/desk/icons/app.ico", "/desk/icons/..%2fsprout.svg", "/desk/%00"]
)  # fmt: skip
def test_other_addresses_find_nothing(place: Place, way: str) -> None:
    head = f"GET {way} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", place.port), timeout=SOON) as raw:
        raw.sendall(head.encode())
        answer = b"".join(iter(lambda: raw.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert json.dumps(KEY).encode() not in answer
