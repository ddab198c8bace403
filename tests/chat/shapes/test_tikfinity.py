"""TikTok as TikFinity tells it: the recorded samples, and what strangers make of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import tikfinity
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError
from coop_live.model import Comment

SAMPLES = Path(__file__).resolve().parents[4] / "shared/vectors/chat/tiktok/connector_v1_readme_events.json"
NOW = 1_795_000_000_000
LAN = {"userId": "6813181309701719620", "uniqueId": "lan.bl", "nickname": "Lan"}
CHAT = LAN | {"comment": "chốt 2", "msgId": "7137750790064065286", "createTime": "1661887134718"}


def arrival(connected_at: int = 0) -> Arrival:
    return Arrival(Derived(lambda: 0.0), NOW, "evening-1", connected_at)


def chat(at: Arrival | None = None, **more: Any) -> Comment:
    (comment,) = tikfinity.read({"event": "chat", "data": CHAT | more}, at or arrival())
    return comment


@pytest.fixture(scope="module")
def recorded() -> dict[str, Comment]:
    """What each recorded event says, by its name."""
    if not SAMPLES.exists():
        pytest.skip("the recorded TikTok events are not here")
    at = arrival()
    told = json.loads(SAMPLES.read_text(encoding="utf-8"))
    assert len(told) == 15
    read = {name: tikfinity.read({"event": name, "data": data}, at) for name, data in told.items()}
    return {name: found[0] for name, found in read.items() if found}


def test_the_recorded_events_say_what_they_say(recorded: dict[str, Comment]) -> None:
    kinds = {name: (one.kind, one.text) for name, one in recorded.items()}
    assert kinds == {
        "chat": ("text", "How are you?"),
        "questionNew": ("text", "Do you know why TikTok has such a complicated API?"),
        "gift": ("gift", "Nevalyashka doll"),
        "like": ("like", ""),
        "follow": ("follow", ""),
        "share": ("share", ""),
        "member": ("join", ""),
        "subscribe": ("system", ""),
    }


def test_the_recorded_chat_keeps_its_number_time_and_author(recorded: dict[str, Comment]) -> None:
    said = recorded["chat"]
    assert said.key == ("tiktok", "", "text", "7137750790064065286")
    assert (said.id_kind, said.source, said.ts) == ("native", "tikfinity", 1_661_887_134_718)
    assert (said.author_id, said.author_handle) == ("6813181309701719620", "zerodytester")
    assert said.author_name == "Zerody Tester"
    assert not said.is_moderator  # a badge is a picture, the flag says


def test_a_follow_and_a_share_with_one_number_are_two(recorded: dict[str, Comment]) -> None:
    follow, share = recorded["follow"], recorded["share"]
    assert follow.comment_id == share.comment_id == "7137750889884076842"
    assert follow.key != share.key


def test_what_comes_without_a_number_still_gets_one(recorded: dict[str, Comment]) -> None:
    question = recorded["questionNew"]
    assert (question.id_kind, question.live_id, len(question.comment_id)) == ("derived", "evening-1", 64)


def test_the_same_message_is_the_same_in_every_evening() -> None:
    assert chat(Arrival(Derived(), NOW, "a")).key == chat(Arrival(Derived(), NOW, "b")).key
    timed = CHAT | {"msgId": None}
    keys = {
        tikfinity.read({"event": "chat", "data": timed}, Arrival(Derived(), NOW, evening))[0].key
        for evening in "ab"
    }
    assert len(keys) == 1


@pytest.mark.parametrize("told", ["1661887134718", 1661887134718, "1661887134", 1661887134])
def test_times_come_in_ms_and_in_seconds(told: object) -> None:
    assert chat(createTime=told).ts in (1_661_887_134_718, 1_661_887_134_000)


@pytest.mark.parametrize("told", ["0", "", "hôm qua", None, True, -1, 10**30, float("nan"), {}, "9" * 5000])
def test_a_time_that_is_none_is_left_out(told: object) -> None:
    assert chat(createTime=told, userDetails={"createTime": "1588502711"}).ts is None


def test_a_number_that_was_rounded_on_the_way_is_no_id() -> None:
    rounded = chat(msgId=7137750790064065000, userId=7044640112358049000)
    assert rounded.id_kind == "derived"
    assert rounded.author_id == "lan.bl"
    assert chat(msgId=17).comment_id == "17"


def test_the_person_may_stand_in_an_object_of_its_own() -> None:
    told = {"comment": "1", "msgId": "5", "user": LAN | {"isModerator": True, "isSubscriber": True}}
    (said,) = tikfinity.read({"event": "chat", "data": told}, arrival())
    assert (said.author_id, said.author_name) == (LAN["userId"], "Lan")
    assert said.is_moderator
    assert said.is_member


def test_the_host_is_told_apart_where_it_is_told() -> None:
    assert chat(userIdentity={"isAnchor": True}).is_owner
    assert not chat(userIdentity={"isAnchor": "no"}).is_owner
    assert not chat(userIdentity="x").is_owner


def test_what_is_older_than_the_connection_was_said_before() -> None:
    at = 1_661_887_134_718
    assert chat(arrival(connected_at=at + 1)).backfill
    assert not chat(arrival(connected_at=at)).backfill
    assert not chat(arrival()).backfill


def test_a_streak_of_gifts_counts_once_when_it_ends() -> None:
    streak = LAN | {"msgId": "9", "giftType": 1, "giftName": "Rose", "repeatCount": 3}

    def gift(**more: object) -> list[str]:
        read = tikfinity.read({"event": "gift", "data": streak | more}, arrival())
        return [one.text for one in read]

    assert gift(repeatEnd=False) == []
    assert gift() == []
    assert gift(giftType=None, gift={"gift_type": 1}) == []
    assert gift(repeatEnd=True) == gift(repeatEnd=1) == ["Rose x3"]
    assert gift(giftType=2, repeatEnd=False) == ["Rose x3"]


@pytest.mark.parametrize("event", ["roomUser", "social", "streamEnd", "ping", "", "__class__"])
def test_other_events_say_nothing(event: str) -> None:
    assert tikfinity.read({"event": event, "data": CHAT}, arrival()) == ()


@pytest.mark.parametrize("text", ["", "  ", "\x00", "\u202e"])
def test_an_empty_comment_says_nothing(text: str) -> None:
    assert tikfinity.read({"event": "chat", "data": CHAT | {"comment": text}}, arrival()) == ()


def test_hostile_text_stays_text() -> None:
    said = chat(comment="<b>chốt</b>\n2 \u202e\x00", nickname="'; DROP TABLE x;\r\n" + "x" * 10_000)
    assert said.text == "<b>chốt</b> 2"
    assert len(said.author_name) == 200


@pytest.mark.parametrize(
    ("item", "says"),
    [
        (None, "frame:"),
        ([], "frame:"),
        ({}, "event:"),
        ({"event": 1, "data": {}}, "event:"),
        ({"event": "chat"}, "data:"),
        ({"event": "chat", "data": []}, "data:"),
        ({"event": "chat", "data": {}}, "data.comment:"),
        ({"event": "chat", "data": {"comment": 7}}, "data.comment:"),
    ],
)
def test_another_shape_is_refused_in_one_line(item: object, says: str) -> None:
    with pytest.raises(InputError) as refused:
        tikfinity.read(item, arrival())
    assert refused.value.cause.startswith(says)
    assert "\n" not in refused.value.cause
