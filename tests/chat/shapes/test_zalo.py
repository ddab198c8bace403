"""Zalo's rows and webhook bodies as comments, and whether Zalo really signed them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import which, zalo
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.zalo import KIND
from coop_live.errors import InputError
from coop_live.model import Comment

NOW = 1_795_000_000_000
OA, LAN = "360846524940903967", "246845883529197922"
BODY = (
    '{"app_id":"360846524940903967","event_name":"user_send_text","sender":{"id":"246845883529197922"},'
    '"message":{"msg_id":"96d3cdf3af150460909","text":"chốt 2 hũ mật ong"},"timestamp":"1747744785000"}'
).encode()
MAC = "171d4a605cd325de4d474c2e42404a7b3898172543af5f3527571f793076e0b3"
ROW = {
    "src": 1,
    "time": 1747744785000,
    "from_id": LAN,
    "from_display_name": "Lan",
    "to_id": OA,
    "message_id": "96d3cdf3af150460909",
    "type": "text",
    "message": "cho 2 hũ",
}


def arrival(connected_at: int = 0) -> Arrival:
    return Arrival(Derived(lambda: 0.0), NOW, "evening-1", connected_at)


def polled(**more: Any) -> Comment | None:
    return zalo.row(ROW | more, NOW, Derived())


def hooked(**more: Any) -> Comment:
    told: dict[str, Any] = {
        "app_id": "1",
        "event_name": "user_send_text",
        "sender": {"id": LAN},
        "recipient": {"id": OA},
        "message": {"msg_id": "96d3cdf3af150460909", "text": "cho 2 hũ"},
        "timestamp": "1747744785000",
    }
    (one,) = zalo.read(told | more, arrival())
    return one


# ------------------------------------------------------------------------ rows


def test_a_row_is_a_message_to_the_account() -> None:
    one = polled()
    assert one is not None
    assert (one.platform, one.source, one.live_id, one.kind) == ("zalo", "zalo-poll", OA, "dm")
    assert (one.author_id, one.author_name, one.text, one.ts) == (LAN, "Lan", "cho 2 hũ", 1747744785000)
    assert (one.id_kind, one.is_owner) == ("native", False)


def test_what_the_account_wrote_is_its_owners() -> None:
    one = polled(src=0, from_id=OA, to_id=LAN)
    assert one is not None
    assert one.is_owner
    assert one.live_id == OA


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sticker", "[nhãn dán]"),
        ("GIF", "[ảnh động]"),
        ("voice", "[tin thoại]"),
        ("new", "[tin không có chữ]"),
    ],
)
def test_a_message_without_words_is_kept_as_a_short_word_and_is_no_order(kind: str, text: str) -> None:
    one = polled(type=kind, message="https://x.vn/2")
    assert one is not None
    assert (one.kind, one.text) == ("system", text)


def test_a_photo_with_words_is_read_for_its_words() -> None:
    one = polled(type="photo", message="", description="lấy 2 cái này")
    assert one is not None
    assert (one.kind, one.text) == ("dm", "lấy 2 cái này")


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        [],
        {},
        {"src": 1},
        ROW | {"src": 5},
        ROW | {"from_id": None},
        ROW | {"message_id": [], "message": 7},
    ],
)
def test_what_is_no_row_is_left_out(told: object) -> None:
    assert zalo.row(told, NOW, Derived()) is None


# -------------------------------------------------------------------- webhooks


def test_a_webhook_body_and_a_row_of_the_same_message_have_one_key() -> None:
    row = polled()
    assert row is not None
    assert hooked().key == row.key
    assert hooked().source == "bridge"
    assert hooked(event_name="user_send_sticker").kind == "system"


def test_what_the_account_sends_comes_back_as_its_owners() -> None:
    one = hooked(event_name="oa_send_text", sender={"id": OA}, recipient={"id": LAN})
    assert one.is_owner
    assert one.live_id == OA


def test_without_a_recipient_it_belongs_to_the_evening() -> None:
    (one,) = zalo.read(json.loads(BODY), arrival(connected_at=1747744785001))
    assert (one.live_id, one.text) == ("evening-1", "chốt 2 hũ mật ong")
    assert one.backfill


@pytest.mark.parametrize("event", ["follow", "unfollow", "user_seen_message", "_send_", "new_thing"])
def test_other_events_are_no_messages(event: str) -> None:
    assert zalo.read({"app_id": "1", "event_name": event}, arrival()) == ()


@pytest.mark.parametrize(
    "told",
    [
        None,
        {"event_name": 7},
        {"event_name": "user_send_text"},
        {"event_name": "user_send_text", "message": {}, "sender": {}},
        {"event_name": "user_send_text", "message": 5, "sender": {"id": "1"}},
    ],
)
def test_a_broken_body_is_an_error_of_one_line(told: object) -> None:
    with pytest.raises(InputError) as error:
        zalo.read(told, arrival())
    assert "\n" not in error.value.cause


def test_the_bridge_and_the_decoder_know_the_shape() -> None:
    (one,) = which.read(json.loads(BODY), arrival())
    assert one.platform == "zalo"
    assert [row.text for row in KIND.decode(json.loads(BODY))] == ["chốt 2 hũ mật ong"]


# ------------------------------------------------------------------- signatures


def test_the_published_signature_comes_out() -> None:
    assert zalo.signature(OA, BODY, "1747744785000", "oa_secret") == MAC
    assert zalo.verified(BODY, f"mac={MAC}", "oa_secret")


@pytest.mark.parametrize(
    ("body", "header", "secret"),
    [
        (BODY, f"mac={MAC}", "other"),
        (BODY, MAC, "oa_secret"),
        (BODY, "", "oa_secret"),
        (BODY, "mac=é", "oa_secret"),
        (BODY.replace(b"2", b"3", 1), f"mac={MAC}", "oa_secret"),
        (b"{", f"mac={MAC}", "oa_secret"),
        (b"[]", f"mac={MAC}", "oa_secret"),
        (b"\xff", f"mac={MAC}", "oa_secret"),
    ],
)
def test_what_zalo_did_not_sign_is_not_believed(body: bytes, header: str, secret: str) -> None:
    assert not zalo.verified(body, header, secret)
