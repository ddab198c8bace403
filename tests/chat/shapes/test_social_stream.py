"""Any chat as Social Stream Ninja tells it: HTML, counters that are no ids, and news that is no chat."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import social_stream
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError
from coop_live.model import Comment

POSTED = {
    "chatname": "Lan",
    "chatmessage": "chốt 2 <img src='https://x' alt='❤'>",
    "chatimg": "https://x",
    "type": "tiktok",
    "userid": "681",
    "id": 12,
    "event": "",
    "hasDonation": "",
    "membership": "",
    "moderator": False,
    "textonly": False,
    "meta": {"messageId": "713"},
}


def arrival(clock: float = 0.0, derived: Derived | None = None) -> Arrival:
    return Arrival(derived or Derived(lambda: clock), 1_795_000_000_000, "evening-1")


def found(**more: Any) -> list[Comment]:
    return list(social_stream.read(POSTED | more, arrival()))


def said(**more: Any) -> Comment:
    (comment,) = found(**more)
    return comment


def test_a_posted_message_becomes_a_comment() -> None:
    one = said()
    assert one.key == ("tiktok", "", "text", "713")
    assert (one.text, one.author_name, one.author_id) == ("chốt 2 ❤", "Lan", "681")
    assert (one.source, one.id_kind, one.ts) == ("ssn-post", "native", None)
    assert (one.is_owner, one.is_moderator, one.is_member) == (False, False, False)


def test_its_counter_is_no_id() -> None:
    derived = Derived(lambda: 0.0)
    keys = {
        social_stream.read(POSTED | {"meta": {}, "id": number}, arrival(derived=derived))[0].key
        for number in (12, 13)
    }
    assert len(keys) == 1  # the same words of the same viewer at once: only repeated
    assert said(meta={"commentId": "9"}).comment_id == "9"


def test_a_true_repeat_stays_where_there_is_no_id() -> None:
    now = [0.0]
    derived = Derived(lambda: now[0])
    keys = []
    for now[0] in (0.0, 1.0, 5.0):
        keys.append(social_stream.read(POSTED | {"meta": 7}, arrival(derived=derived))[0].key)
    assert keys[0] == keys[1] != keys[2]


def test_plain_text_keeps_what_looks_like_html() -> None:
    assert said(chatmessage="<b>2</b> &amp;", textonly=True).text == "<b>2</b> &amp;"
    assert said(chatmessage="<b>2</b> &amp;", textonly=False).text == "2 &"


@pytest.mark.parametrize("event", ["joined", "followed", "liked", "viewer_update", "giftpurchase", True, 1])
def test_news_is_no_comment(event: object) -> None:
    assert found(event=event) == []


@pytest.mark.parametrize("event", ["", None, False, "false", "message", "membermilestone"])
def test_chat_is_a_comment(event: object) -> None:
    assert said(event=event).kind == "text"


def test_what_is_paid_is_told_apart() -> None:
    assert said(type="youtube", event="superchat", hasDonation="50.000 ₫").kind == "paid"
    assert said(type="youtube", hasDonation="50.000 ₫").kind == "paid"
    assert said(hasDonation="5 coins").kind == "gift"
    assert said(event="gift").kind == "gift"


@pytest.mark.parametrize("message", ["", "  ", "<img src=x>", None])
def test_an_empty_message_is_ignored(message: object) -> None:
    assert found(chatmessage=message) == []


def test_the_sellers_own_side_is_marked() -> None:
    assert said(host=True).is_owner
    assert said(mod=True).is_moderator
    assert said(moderator=True).is_moderator
    assert said(bot=True).is_moderator
    assert said(type="bot").is_moderator
    assert said(membership="MEMBERSHIP").is_member


def test_platforms_are_ours_or_other() -> None:
    assert said(type="YouTube").platform == "youtube"
    assert said(type="youtubeshorts").platform == "youtube"
    assert said(type="facebook").platform == "facebook"
    instagram = said(type="instagramlive")
    assert (instagram.platform, instagram.live_id) == ("other", "instagramlive:")
    assert said(type=None).platform == "other"


def test_a_streamerbot_action_tells_the_same() -> None:
    args = POSTED | {"originalPlatform": "youtube", "type": "x", "mod": True, "textonly": True}
    (one,) = social_stream.read_action(args | {"chatmessage": "chốt <2"}, arrival())
    assert (one.platform, one.source, one.text) == ("youtube", "ssn-doaction", "chốt <2")
    assert one.is_moderator


def test_a_deletion_marks_the_comment_it_names() -> None:
    told = {"delete": {"type": "tiktok", "meta": {"messageId": "713"}}}
    (mark,) = social_stream.read(told, arrival())
    assert (mark.kind, mark.target_id, mark.platform) == ("delete", "713", "tiktok")
    assert social_stream.read({"delete": {"type": "tiktok", "id": 12}}, arrival()) == ()
    assert social_stream.read({"delete": {"type": "tiktok", "chatname": "Lan"}}, arrival()) == ()


@pytest.mark.parametrize("item", [None, [], "x", POSTED | {"chatmessage": 7}, POSTED | {"chatmessage": []}])
def test_another_shape_is_refused(item: object) -> None:
    with pytest.raises(InputError):
        social_stream.read(item, arrival())
