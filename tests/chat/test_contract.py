"""What every source promises: the same test for all of them, and for each that will come."""

from __future__ import annotations

import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from coop_live.chat.base import PLATFORMS, Hides, Highlights, Resume, Speaks
from coop_live.chat.kind import Finding, KeysInMemory, Kind, Level, kinds
from coop_live.chat.record import record
from coop_live.chat.watch import Watcher
from coop_live.errors import CoopLiveError
from coop_live.events import Event, Events, LampChanged
from coop_live.model import Comment, LampState

RECORDINGS = Path(__file__).parent / "recordings"
SECRET = "bi-mat-0123456789abcdef"  # planted wherever a secret may stand, and looked for afterwards
WEB_SOCKETS = {"tikfinity", "onecomme", "streamerbot", "social_stream"}

each_kind = pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.name)


def keys_for(kind: Kind) -> KeysInMemory:
    """Give a source whatever it asks for; secrets are all the planted one."""
    given = {ask.name: SECRET if ask.secret else "12345" for ask in kind.asks if not ask.optional}
    return KeysInMemory(**given, access_token=SECRET, refresh_token=SECRET, expires_at="9999999999999")


def at(kind: Kind, port: int) -> str:
    return f"{'ws' if kind.name in WEB_SOCKETS else 'http'}://127.0.0.1:{port}"


@pytest.fixture
def closed_port() -> int:
    """A port at which nobody answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def stalled() -> Iterator[int]:
    """A server that takes every connection and never says a word."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(50)
        held: list[socket.socket] = []

        def take() -> None:
            while True:
                try:
                    held.append(server.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield int(server.getsockname()[1])
        server.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        for one in held:
            one.close()


class Listener:
    """Runs a source under a watcher and takes down what it tells."""

    def __init__(self, kind: Kind, address: str) -> None:
        self.events = Events()
        self.lamps: list[LampChanged] = []
        self.comments: list[Comment] = []
        self.events.subscribe(self._take)
        self.watcher = Watcher(kind.open(keys_for(kind), address), self._hear, self.events, hurry=50)

    def _take(self, event: Event) -> None:
        if isinstance(event, LampChanged):
            self.lamps.append(event)

    def _hear(self, comment: Comment) -> Future[object]:
        self.comments.append(comment)
        done: Future[object] = Future()
        done.set_result(None)
        return done

    def until(self, state: LampState, seconds: float = 20.0) -> None:
        end = time.monotonic() + seconds
        while not any(event.lamp.state is state for event in self.lamps):
            assert time.monotonic() < end, [event.lamp for event in self.lamps]
            time.sleep(0.01)


# ------------------------------------------------------------- before it is opened


def test_every_platform_that_can_be_heard_has_a_source() -> None:
    assert {"facebook", "youtube", "shopee", "zalo", "lazada", "tikfinity", "streamerbot", "onecomme",
            "social_stream"} <= set(kinds())  # fmt: skip


@each_kind
def test_it_says_who_it_is_what_it_needs_and_what_nobody_tried(kind: Kind) -> None:
    assert kind.title()
    assert kind.platform in PLATFORMS | {""}
    assert kind.unproven()
    assert len(kind.steps()) >= 2
    assert all(step.words and (not step.link or step.link.startswith("https://")) for step in kind.steps())
    assert len({ask.name for ask in kind.asks}) == len(kind.asks)
    assert all(ask.title() and ask.explain() for ask in kind.asks)
    assert (kind.sign_in is None) == (kind.sign_in_words() == "")


@each_kind
def test_with_nothing_given_it_names_what_is_missing_and_ends_never(kind: Kind) -> None:
    assert kind.missing(KeysInMemory()) == tuple(ask for ask in kind.asks if not ask.optional)
    assert kind.expires(KeysInMemory()) is None
    assert kind.missing(keys_for(kind)) == ()


@each_kind
def test_a_source_tells_what_it_can_give_of_the_past_and_what_it_can_do(kind: Kind, closed_port: int) -> None:
    source = kind.open(keys_for(kind), at(kind, closed_port))
    assert source.name == kind.name
    assert source.platform == kind.platform
    assert (source.resume is Resume.WINDOW) == (source.window > 0)
    if isinstance(source, Speaks):
        assert source.longest >= 100
    if isinstance(source, Highlights):
        assert source.item_column
    assert isinstance(source, Hides) in (True, False)


@each_kind
def test_a_token_never_goes_to_a_strangers_address(kind: Kind) -> None:
    for stranger in (
        "https://evil.example",
        "http://127.0.0.1.evil.example",
        "ftp://127.0.0.1",
        "//x",
        "a b",
    ):
        with pytest.raises(CoopLiveError):
            kind.open(keys_for(kind), stranger)


# ------------------------------------------------------------------------ decode


JUNK = (
    None, 1, "x", [], {}, [None], {"data": None}, {"items": None}, {"items": [None, 1, {}]}, {"data": {}},
    {"data": [{}]}, {"event": "chat", "data": None}, {"event": "chat", "data": {"comment": {}}},
    {"response": {"list": "x"}}, {"type": "comments", "data": {"comments": [[]]}},
    {"data": [{"message": 5, "from": "x", "created_time": []}]}, {"chatname": [], "chatmessage": {}},
    {"data": {"message_list": [{"content": "{", "send_time": "x"}]}}, {"items": [{"snippet": {"type": 5}}]},
)  # fmt: skip


@each_kind
@pytest.mark.parametrize("junk", JUNK, ids=lambda junk: json.dumps(junk)[:40])
def test_junk_decodes_to_nothing_that_could_be_an_order(kind: Kind, junk: object) -> None:
    try:
        comments = list(kind.decode(junk))
    except CoopLiveError:
        return
    assert all(isinstance(one.text, str) and len(one.text) <= 4000 for one in comments)
    assert [one.text for one in comments if one.kind in ("text", "paid", "dm")] == [
        "" for one in comments if one.kind in ("text", "paid", "dm")
    ]


@each_kind
def test_its_recording_decodes_to_comments_that_are_whole(kind: Kind) -> None:
    """A recording holds answers in the platform's shape, one JSON document a line."""
    lines = (RECORDINGS / f"{kind.name}.jsonl").read_text(encoding="utf-8").splitlines()
    comments = [one for line in lines for one in kind.decode(json.loads(line))]
    assert any(one.kind in ("text", "dm") and one.text for one in comments)
    for one in comments:
        assert one.platform in PLATFORMS
        assert one.comment_id
        assert one.id_kind in ("native", "derived")
        assert one.source
        assert one.text == one.text.strip()
        json.dumps(record(one))
    again = [one for line in lines for one in kind.decode(json.loads(line))]
    assert {one.key for one in again} == {one.key for one in comments}


# ----------------------------------------------------------------- when all goes wrong


@each_kind
def test_a_try_with_nobody_there_says_so_and_never_raises(
    kind: Kind, closed_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    findings = list(kind.try_it(keys_for(kind), at(kind, closed_port)))
    assert any(one.level is Level.BAD for one in findings), findings
    assert all(isinstance(one, Finding) and one.words for one in findings)
    assert all(one.remedy for one in findings if one.level is Level.BAD)
    assert SECRET not in repr(findings) + caplog.text


@each_kind
def test_a_try_with_nothing_given_says_what_is_missing(kind: Kind, closed_port: int) -> None:
    assert all(one.words for one in kind.try_it(KeysInMemory(), at(kind, closed_port)))


@each_kind
def test_offline_it_says_so_goes_on_trying_and_tells_no_secret(
    kind: Kind, closed_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    listener = Listener(kind, at(kind, closed_port))
    listener.watcher.start()
    listener.until(LampState.TROUBLE)
    listener.watcher.stop()
    trouble = next(event.lamp for event in listener.lamps if event.lamp.state is LampState.TROUBLE)
    assert trouble.cause
    assert trouble.remedy
    assert SECRET not in repr(listener.lamps) + caplog.text
    assert listener.comments == []


@each_kind
@pytest.mark.parametrize("slip", ["{}\n", "{}\r\nX-Odd: 1", "é{}"])
def test_a_key_that_was_pasted_wrong_is_told_nowhere(
    kind: Kind, slip: str, closed_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    """A library may say the whole header or address that it cannot send."""
    caplog.set_level(logging.DEBUG)
    given = {name: slip.format(value) for name, value in keys_for(kind).kept.items() if value == SECRET}
    keys = KeysInMemory(**(keys_for(kind).kept | given))
    told = repr(list(kind.try_it(keys, at(kind, closed_port))))
    events = Events()
    lamps: list[Event] = []
    events.subscribe(lamps.append)
    done: Future[object] = Future()
    try:
        watcher = Watcher(kind.open(keys, at(kind, closed_port)), lambda _one: done, events, hurry=50)
        watcher.start()
        watcher.wait(0.2)
        watcher.stop()
    except CoopLiveError as refused:
        told += repr(refused)
    assert SECRET not in told + repr(lamps) + caplog.text
    assert "Traceback" not in caplog.text


@each_kind
def test_a_server_that_never_answers_does_not_hold_the_evening_up(kind: Kind, stalled: int) -> None:
    listener = Listener(kind, at(kind, stalled))
    listener.watcher.start()
    time.sleep(0.3)
    begun = time.monotonic()
    listener.watcher.stop()
    assert time.monotonic() - begun < 2.0
    assert listener.lamps[-1].lamp.state is LampState.OFF
