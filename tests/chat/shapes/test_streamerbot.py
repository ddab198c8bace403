"""YouTube as Streamer.bot tells it: the Data API's own ids, at no cost of quota."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import streamerbot
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError
from coop_live.model import Comment

AT = 1_764_583_200_000
ARRIVAL = Arrival(Derived(lambda: 0.0), AT, "evening-1")
LAN = {"id": "UCx", "name": "Lan", "isOwner": False, "isModerator": False}
SAID = {
    "eventId": "LCC.EhwKGkNKM",
    "message": "chốt 2 <b>",
    "publishedAt": "2025-12-01T10:00:00.4588947+00:00",
    "broadcast": {"id": "vid", "liveChatId": "KicKGFVD"},
    "user": LAN,
}


def frame(**more: Any) -> dict[str, Any]:
    return {"timeStamp": "x", "event": {"source": "YouTube", "type": "Message"}, "data": SAID | more}


def said(**more: Any) -> Comment:
    (comment,) = streamerbot.read(frame(**more), ARRIVAL)
    return comment


def test_a_message_has_the_key_of_the_data_apis_row() -> None:
    one = said()
    # The same as YouTube's own list gives: platform, liveChatId, kind, id.
    assert one.key == ("youtube", "KicKGFVD", "text", "LCC.EhwKGkNKM")
    assert one.text == "chốt 2 <b>"  # no HTML here: the viewer typed it
    assert (one.author_id, one.author_name, one.source) == ("UCx", "Lan", "streamerbot")
    assert (one.ts, one.id_kind, one.backfill) == (AT + 459, "native", False)


def test_the_sellers_own_side_is_marked() -> None:
    assert said(user=LAN | {"isOwner": True}).is_owner
    assert said(user=LAN | {"isModerator": True}).is_moderator
    assert said(user=LAN | {"isSponsor": True}).is_member


def test_without_ids_something_is_made_up() -> None:
    one = said(eventId=None, broadcast=None, user=None)
    assert (one.id_kind, one.live_id, one.author_name) == ("derived", "", "")


def test_an_action_that_is_to_be_done_tells_a_comment() -> None:
    args = {"chatmessage": "chốt 2", "chatname": "Lan", "originalPlatform": "tiktok"}
    told = {"request": "DoAction", "id": "action-1", "action": {"id": "A"}, "args": args}
    (one,) = streamerbot.read(told, ARRIVAL)
    assert (one.platform, one.source, one.text) == ("tiktok", "ssn-doaction", "chốt 2")


@pytest.mark.parametrize(
    "item",
    [
        {"request": "Hello", "session": "x", "info": {}},
        {"request": "Subscribe", "id": "1", "events": {}},
        {"status": "ok", "id": "1"},
        {"event": {"source": "Twitch", "type": "ChatMessage"}, "data": {}},
        {"event": {"source": "YouTube", "type": "SuperChat"}, "data": {}},
        {"event": {}, "data": {}},
    ],
)
def test_frames_that_say_nothing(item: object) -> None:
    assert list(streamerbot.read(item, ARRIVAL)) == []


def test_an_empty_message_says_nothing() -> None:
    assert list(streamerbot.read(frame(message=" "), ARRIVAL)) == []


@pytest.mark.parametrize(
    "item",
    [
        None,
        [],
        {"request": 1},
        {"request": "DoAction"},
        {"event": {"source": "YouTube", "type": "Message"}},
        {"event": {"source": "YouTube", "type": "Message"}, "data": {"message": 1}},
    ],
)
def test_another_shape_is_refused(item: object) -> None:
    with pytest.raises(InputError):
        streamerbot.read(item, ARRIVAL)
