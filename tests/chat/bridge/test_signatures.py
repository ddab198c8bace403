"""Webhooks are believed when they are signed, where somebody gave a secret."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator

import pytest

from coop_live.chat.bridge import Bridge
from coop_live.chat.bridge.signatures import Secrets, facebook_signature
from coop_live.events import Events
from coop_live.web.server import LocalServer
from tests.chat.bridge.door import LAN, TOKEN, Book, Door, counts

# The vector of platforms.md 7.3.
ZALO = (
    '{"app_id":"360846524940903967","event_name":"user_send_text","sender":{"id":"246845883529197922"},'
    '"message":{"msg_id":"96d3cdf3af150460909","text":"chốt 2 hũ mật ong"},"timestamp":"1747744785000"}'
).encode()
SIGNED = {"X-ZEvent-Signature": "mac=171d4a605cd325de4d474c2e42404a7b3898172543af5f3527571f793076e0b3"}
PAGE = json.dumps(
    {
        "object": "page",
        "entry": [
            {
                "id": "1",
                "time": 1_700_000_000,
                "changes": [
                    {
                        "field": "feed",
                        "value": {
                            "item": "comment",
                            "verb": "add",
                            "comment_id": "555_777",
                            "post_id": "1_555",
                            "message": "chốt 2",
                            "from": {"id": "9", "name": "Lan"},
                            "created_time": 1_700_000_000,
                        },
                    }
                ],
            }
        ],
    }
).encode()


@pytest.fixture
def guarded() -> Iterator[Door]:
    book, events = Book(), Events()
    bridge = Bridge(book.hear, events, token=TOKEN, secrets=Secrets(facebook="app_secret", zalo="oa_secret"))
    server = LocalServer(bridge.app(), 0)
    door = Door(server.start(), book, bridge, [], [])
    yield door
    door.close()
    server.stop()


def by_facebook(body: bytes, secret: str = "app_secret") -> dict[str, str]:
    right = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {"X-Hub-Signature-256": f"sha256={right}"}


def test_without_a_secret_the_token_is_enough(door: Door) -> None:
    assert counts(door.send(ZALO)) == (1, 0, 0, 0)
    assert counts(door.send(PAGE)) == (1, 0, 0, 0)
    assert {one.platform for one in door.book.kept} == {"zalo", "facebook"}


def test_what_is_signed_as_it_must_be_is_taken(guarded: Door) -> None:
    assert counts(guarded.send(ZALO, **SIGNED)) == (1, 0, 0, 0)
    assert counts(guarded.send(PAGE, **by_facebook(PAGE))) == (1, 0, 0, 0)
    assert guarded.book.kept[0].text == "chốt 2 hũ mật ong"


def test_what_is_not_is_refused(guarded: Door) -> None:
    changed = ZALO.replace("chốt 2".encode(), "chốt 9".encode())
    for body, headers in (
        (ZALO, {}),
        (changed, SIGNED),
        (ZALO, {"X-ZEvent-Signature": "mac="}),
        (PAGE, {}),
        (PAGE, by_facebook(PAGE, "another")),
        (PAGE + b" ", by_facebook(PAGE)),
        (PAGE, {"X-Hub-Signature-256": "\xff"}),
    ):
        assert guarded.send(body, **headers).status_code == 403
    assert guarded.book.kept == []


def test_a_wrapping_is_no_way_round(guarded: Door) -> None:
    zalo, page = json.loads(ZALO), json.loads(PAGE)
    for told in ([zalo], [LAN, page], {"messages": [zalo]}):
        assert guarded.post(told).status_code == 403
    talk = guarded.talk()
    assert "error" in talk.ask(zalo)
    assert "error" in talk.ask([page])
    assert guarded.book.kept == []


def test_other_tools_need_no_signature(guarded: Door) -> None:
    assert counts(guarded.post(LAN)) == (1, 0, 0, 0)
    assert guarded.talk().ask(LAN | {"id": "1"})["accepted"] == 1


def test_one_secret_does_not_ask_for_the_other() -> None:
    from coop_live.chat.bridge.intake import told_in

    page, zalo = told_in(json.loads(PAGE)), told_in(json.loads(ZALO))
    assert Secrets(zalo="s").accept(page, {}, PAGE)
    assert Secrets(facebook="s").accept(zalo, {}, ZALO)
    assert not Secrets(zalo="s").accept(zalo, {}, ZALO)


def test_secrets_are_not_told_when_they_are_printed() -> None:
    assert "hidden" not in repr(Secrets("hidden", "hidden"))


def test_the_signature_is_that_of_openssl() -> None:
    """printf '%s' '{"object":"page"}' | openssl dgst -sha256 -hmac app_secret"""
    right = "sha256=123d0e2053e5d95c8bb18132d70d957471fa574d3a7f4980fb12bfc5921d6a57"
    assert facebook_signature(b'{"object":"page"}', "app_secret") == right
