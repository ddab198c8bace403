"""The bridge from pages in a real browser: the preflight, posts and talks of a tool, and strangers."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from coop_live.chat.bridge import Bridge
from coop_live.events import Events
from coop_live.web.server import LocalServer
from tests.chat.bridge.door import LAN, TOKEN, Book, Door
from tests.real.chromium import Chromium, program

pytestmark = [pytest.mark.real, pytest.mark.timeout(180)]

NINJA = {"chatname": "Lan", "chatmessage": "chốt 2", "type": "tiktok"}

POST = """
(async (address, kind, body) => {
  try {
    const answer = await fetch(address, {method: "POST", headers: {"Content-Type": kind}, body});
    return {status: answer.status, told: await answer.text()};
  } catch (error) { return {status: 0, told: String(error)}; }
})"""
TALK = """
(address, said) => new Promise((done) => {
  const heard = [], talk = new WebSocket(address);
  talk.onmessage = (message) => {
    heard.push(JSON.parse(message.data));
    if (heard.length > said.length) { talk.close(); done(heard); }
    else talk.send(JSON.stringify(said[heard.length - 1]));
  };
  talk.onerror = () => done("refused");
})"""
FORM = """
(address) => new Promise((done) => {
  const frame = document.createElement("iframe"), form = document.createElement("form");
  frame.name = "there"; form.target = "there"; form.method = "post"; form.enctype = "text/plain";
  form.action = address;
  const field = document.createElement("input");
  field.name = '{"platform":"x","author":"L","text":"'; field.value = '"}';
  form.append(field); document.body.append(frame, form);
  frame.onload = () => done(true);
  form.submit();
})"""


async def page(_request: Request) -> HTMLResponse:
    return HTMLResponse("<!doctype html><title>another page</title>")


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    if not program():
        pytest.skip("Chromium is not installed (tests/real/install.sh)")
    running = Chromium()
    yield running
    running.close()


@pytest.fixture
def door(browser: Chromium) -> Iterator[Door]:
    """A bridge, and a page of another origin open in the browser."""
    book, events = Book(), Events()
    bridge = Bridge(book.hear, events, token=TOKEN)
    server, other = LocalServer(bridge.app(), 0), LocalServer(Starlette(routes=[Route("/", page)]), 0)
    door = Door(server.start(), book, bridge, [], [])
    browser.open(f"http://localhost:{other.start()}/")
    browser.wait("document.title === 'another page'")
    yield door
    server.stop()
    other.stop()


def post(browser: Chromium, address: str, kind: str, told: object) -> dict[str, object]:
    words = ", ".join(json.dumps(one) for one in (address, kind, json.dumps(told)))
    answer = browser.run(f"{POST}({words})")
    assert isinstance(answer, dict)
    return answer


def test_a_tool_in_a_page_asks_first_and_posts_then(browser: Chromium, door: Door) -> None:
    answer = post(browser, door.address, "application/json; charset=utf-8", LAN)
    assert answer["status"] == 200
    assert json.loads(str(answer["told"]))["accepted"] == 1
    asked = [one["params"]["request"]["method"] for one in browser.events
             if one["method"] == "Network.requestWillBeSent"]  # fmt: skip
    assert "OPTIONS" in asked


def test_a_tool_reads_why_it_was_refused(browser: Chromium, door: Door) -> None:
    answer = post(browser, door.address, "application/json", {"text": 3})
    assert answer["status"] == 400
    assert answer["told"]


def test_a_tool_talks_by_websocket_as_with_streamer_bot(browser: Chromium, door: Door) -> None:
    action = {"request": "DoAction", "id": "a", "args": NINJA}
    words = f"'{door.talk_address}', {json.dumps([LAN, action])}"
    hello, first, second = browser.run(f"({TALK})({words})")
    assert hello["request"] == "Hello"
    assert first["accepted"] == 1
    assert (second["status"], second["id"]) == ("ok", "a")
    assert len(door.book.kept) == 2


def test_a_page_without_the_token_gets_nothing_in_and_reads_nothing(browser: Chromium, door: Door) -> None:
    stranger = door.address.replace(TOKEN, "0" * 32)
    for kind in ("application/json", "text/plain"):
        assert post(browser, stranger, kind, LAN)["status"] == 0
    address = door.talk_address.replace(TOKEN, "0" * 32)
    assert browser.run(f"({TALK})('{address}', [])") == "refused"
    assert door.book.kept == []


def test_a_form_of_another_site_brings_nothing(browser: Chromium, door: Door) -> None:
    stranger = door.address.replace(TOKEN, "0" * 32)
    assert browser.run(f"({FORM})('{stranger}')")
    assert door.book.kept == []
