"""What YouTube's messages become, from its own recorded answers and from what nobody has recorded."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.sources.youtube import KIND
from coop_live.chat.sources.youtube.decode import comments, moment
from coop_live.model import Comment
from tests.chat.fakes import youtube_rules

RECORDED = youtube_rules.VECTORS / "pytchat"
NOW = 1_795_316_400_000


def message(told: str = "textMessageEvent", **more: Any) -> dict[str, Any]:
    """Return a message as YouTube gives it; `snippet`, `author` and `id` replace what is usual."""
    snippet = {
        "type": told,
        "liveChatId": "LC",
        "authorChannelId": "UC1",
        "publishedAt": "2026-11-22T03:00:00.123456+00:00",
        **more.get("snippet", {}),
    }
    author = {"channelId": "UC1", "displayName": "Lan", **more.get("author", {})}
    return {"id": more.get("id", "LCC.1"), "snippet": snippet, "authorDetails": author}


def read(*items: object, connected_at: int = 0, own: frozenset[str] = frozenset()) -> list[Comment]:
    arrival = Arrival(Derived(), NOW, "LC", connected_at)
    return list(comments({"items": list(items)}, arrival, own))


def only(*items: object) -> Comment:
    (comment,) = read(*items)
    return comment


@pytest.mark.skipif(not youtube_rules.THERE, reason=youtube_rules.WHY)
def test_the_recorded_answers_share_an_id_and_are_three_rows_however_often_they_come() -> None:
    answers = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(RECORDED.glob("API_*.json"))]
    heard = [comment for answer in answers * 2 for comment in KIND.decode(answer)]
    assert len({comment.comment_id for comment in heard}) == 1
    assert len(heard) == 6
    rows = {comment.key: comment for comment in heard}
    told = {row.kind: row for row in rows.values()}
    assert set(told) == {"text", "paid", "system"}
    assert told["text"].text == "888"
    assert (told["paid"].text, told["paid"].amount_micros, told["paid"].currency) == (
        "888",
        "200000000",
        "JPY",
    )
    assert told["system"].text == "NEW MEMBER! Welcome A!"
    assert told["system"].is_member
    assert {row.ts for row in rows.values()} == {1_514_764_800_000}
    assert {(row.author_id, row.author_name) for row in rows.values()} == {("UCZneZy3197k3ErGxVjKFZSg", "A")}


def test_a_plain_message() -> None:
    comment = only(message(snippet={"textMessageDetails": {"messageText": "cho\u0302\u0301t 2\nhũ"}}))
    assert comment == Comment(
        platform="youtube",
        live_id="LC",
        comment_id="LCC.1",
        author_name="Lan",
        text="chốt 2 hũ",
        received_at=NOW,
        ts=1_795_316_400_123,
        source="youtube-poll",
        author_id="UC1",
    )


def test_what_is_shown_does_where_the_text_itself_is_missing() -> None:
    assert only(message(snippet={"displayMessage": "chốt 1"})).text == "chốt 1"
    assert only(message()).text == ""


@pytest.mark.parametrize("name", ["Owner", "Moderator", "Sponsor"])
def test_the_sellers_side_and_members_are_told_apart(name: str) -> None:
    comment = only(message(author={f"isChat{name}": True}))
    told = (comment.is_owner, comment.is_moderator, comment.is_member)
    assert told == (name == "Owner", name == "Moderator", name == "Sponsor")


def test_a_channel_that_spoke_for_us_is_ours_whatever_youtube_says() -> None:
    assert read(message(), own=frozenset({"UC1"}))[0].is_owner
    assert not read(message(), own=frozenset({"UC2"}))[0].is_owner


def test_a_super_chat_says_what_the_viewer_wrote_and_paid() -> None:
    details = {"amountMicros": str(2**63 - 1), "currency": "VND", "userComment": "chốt 2"}
    comment = only(
        message(
            "superChatEvent", snippet={"displayMessage": '₫5 from Lan: "chốt 2"', "superChatDetails": details}
        )
    )
    assert (comment.kind, comment.text) == ("paid", "chốt 2")
    assert (comment.amount_micros, comment.currency) == ("9223372036854775807", "VND")


def test_a_stickers_words_are_nobodys_order() -> None:
    details = {"amountMicros": 20_000_000, "superStickerMetadata": {"altText": "giving 2 thumbs up"}}
    comment = only(message("superStickerEvent", snippet={"superStickerDetails": details}))
    assert (comment.kind, comment.text, comment.amount_micros, comment.currency) == (
        "paid",
        "",
        "20000000",
        None,
    )


@pytest.mark.parametrize(
    ("told", "details", "kind", "target"),
    [
        ("messageDeletedEvent", {"messageDeletedDetails": {"deletedMessageId": "LCC.9"}}, "delete", "LCC.9"),
        (
            "messageRetractedEvent",
            {"messageRetractedDetails": {"retractedMessageId": "LCC.8"}},
            "delete",
            "LCC.8",
        ),
        ("userBannedEvent", {"userBannedDetails": {"bannedUserDetails": {"channelId": "UC7"}}}, "ban", "UC7"),
        ("messageDeletedEvent", {}, "delete", None),
        ("chatEndedEvent", {}, "end", None),
        ("giftEvent", {"giftDetails": {"giftName": "rose"}, "displayMessage": "2 roses"}, "gift", None),
    ],
)
def test_marks_say_what_they_mark(told: str, details: dict[str, Any], kind: str, target: str | None) -> None:
    comment = only(message(told, snippet=details))
    assert (comment.kind, comment.target_id, comment.text) == (kind, target, "")


def test_a_member_who_celebrates_may_order_with_it() -> None:
    told = {"displayMessage": "6 months!", "memberMilestoneChatDetails": {"userComment": "chốt 1"}}
    assert (lambda one: (one.kind, one.text))(only(message("memberMilestoneChatEvent", snippet=told))) == (
        "text",
        "chốt 1",
    )
    del told["memberMilestoneChatDetails"]
    assert only(message("memberMilestoneChatEvent", snippet=told)).kind == "system"


@pytest.mark.parametrize(
    "told", ["tombstone", "pollEvent", "newSponsorEvent", "eventOfTomorrow", "", 7, None]
)
def test_whatever_else_there_is_or_will_be_is_of_the_system(told: object) -> None:
    item = message()
    item["snippet"].update(type=told, displayMessage="2 hũ")
    assert (only(item).kind, only(item).text) == ("system", "2 hũ")


def test_a_message_without_its_author_is_still_heard() -> None:
    item = message(snippet={"textMessageDetails": {"messageText": "1"}})
    del item["authorDetails"]
    assert (only(item).author_id, only(item).author_name) == ("UC1", "")


def test_a_message_without_an_id_gets_the_same_one_every_time() -> None:
    first, again = only(message(id=None)), only(message(id=""))
    assert first.id_kind == "derived"
    assert first.comment_id == again.comment_id
    assert only(message(id=12)).comment_id == "12"


def test_what_was_said_before_we_listened_is_read_afterwards() -> None:
    item = message()
    said_at = 1_795_316_400_123
    assert read(item, connected_at=said_at + 1)[0].backfill
    assert not read(item, connected_at=said_at)[0].backfill
    item["snippet"]["publishedAt"] = "no time"
    assert not read(item, connected_at=said_at + 1)[0].backfill


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("2026-11-22T03:00:00Z", 1_795_316_400_000),
        ("2026-11-22T03:00:00+00:00", 1_795_316_400_000),
        ("2026-11-22T03:00:00.5Z", 1_795_316_400_500),
        ("2026-11-22T03:00:00.123Z", 1_795_316_400_123),
        ("2026-11-22T03:00:00.123999+00:00", 1_795_316_400_124),
        ("2026-11-22T10:00:00+07:00", 1_795_316_400_000),
        ("2026-11-22T03:00:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("soon", None),
        ("9" * 5000, None),
        (1_795_316_400, None),
        (None, None),
    ],
)
def test_times_as_youtube_writes_them(told: object, at: int | None) -> None:
    assert moment(told) == at


@pytest.mark.parametrize(
    "told",
    [
        None,
        7,
        "x",
        [],
        {},
        {"items": None},
        {"items": {}},
        {"items": [None, 3, "x", [], {}, {"snippet": None}, {"snippet": []}]},
    ],
)
def test_what_is_no_answer_gives_nothing(told: object) -> None:
    assert list(KIND.decode(told)) == []


def test_nothing_in_a_message_can_break_the_reading() -> None:
    bad: tuple[Any, ...] = (None, 7, True, [], ["x"], {}, {"x": {}}, "\ud800", "\x00" * 9, "x" * 10_000)
    fields = [*message()["snippet"], "textMessageDetails", "superChatDetails", "userBannedDetails"]
    for value in bad:
        for field in fields:
            for comment in read(message(snippet={field: value})):
                assert len(comment.text) <= 4000
                assert len(comment.author_id or "") <= 500
        for field in ("displayName", "channelId", "isChatOwner"):
            assert not read(message(author={field: value}))[0].is_owner or value is True
