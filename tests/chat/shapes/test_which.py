"""Which program is speaking is told by what it says, and anything else is refused in one line."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import which
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError

ARRIVAL = Arrival(Derived(lambda: 0.0), 1_795_000_000_000, "evening-1")
ROW = {"service": "youtube", "data": {"id": "1", "comment": "chốt 2", "name": "Lan"}}


@pytest.mark.parametrize(
    ("item", "source"),
    [
        ({"event": "chat", "data": {"comment": "chốt 2", "nickname": "Lan"}}, "tikfinity"),
        ({"chatname": "Lan", "chatmessage": "chốt 2", "type": "tiktok"}, "ssn-post"),
        ({"chatname": "Lan", "chatmessage": "chốt 2", "type": "comments"}, "ssn-post"),
        (
            {"request": "DoAction", "args": {"chatmessage": "chốt 2", "originalPlatform": "tiktok"}},
            "ssn-doaction",
        ),
        (
            {"event": {"source": "YouTube", "type": "Message"}, "data": {"message": "chốt 2"}},
            "streamerbot",
        ),
        ({"type": "comments", "data": {"comments": [ROW]}}, "onecomme"),
        ({"type": "connected", "data": {"comments": [ROW]}}, "onecomme"),
        ({"platform": "vcamart", "author": "Lan", "text": "chốt 2"}, "bridge"),
    ],
)
def test_the_shape_tells_who_speaks(item: object, source: str) -> None:
    (comment,) = which.read(item, ARRIVAL)
    assert (comment.source, comment.text) == (source, "chốt 2")


@pytest.mark.parametrize(
    "item",
    [
        {"event": "roomUser", "data": {"viewerCount": 630}},
        {"chatname": "", "chatmessage": ""},
        {"type": "tiktok", "event": "viewer_update", "meta": 12},
        {"request": "GetInfo", "id": "1"},
        {"type": "connected", "data": {"comments": []}},
        {"platform": "vcamart", "author": "Lan", "text": " "},
    ],
)
def test_what_says_nothing_is_no_error(item: object) -> None:
    assert list(which.read(item, ARRIVAL)) == []


@pytest.mark.parametrize(
    "item", [None, 1, "x", [], {}, {"event": "chat"}, {"data": {}}, {"type": "x"}, {"text": "chốt 2"}]
)
def test_another_shape_is_refused_in_one_line(item: object) -> None:
    with pytest.raises(InputError) as refused:
        which.read(item, ARRIVAL)
    assert "\n" not in refused.value.cause


NAMES = [
    "event",
    "data",
    "comment",
    "user",
    "userId",
    "msgId",
    "createTime",
    "nickname",
    "chatname",
    "chatmessage",
    "type",
    "meta",
    "messageId",
    "delete",
    "request",
    "args",
    "comments",
    "id",
    "service",
    "timestamp",
    "message",
    "text",
    "platform",
    "author",
    "gift",
    "giftType",
    "repeatEnd",
]
VALUES = (
    "chat",
    "gift",
    "comments",
    "connected",
    "DoAction",
    "YouTube",
    "Message",
    "tiktok",
    "",
    "1661887134",
)
JUNK = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.sampled_from(VALUES) | some.text(),
    lambda inner: (
        some.lists(inner, max_size=3) | some.dictionaries(some.sampled_from(NAMES), inner, max_size=6)
    ),
    max_leaves=25,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some.dictionaries(some.sampled_from(NAMES), JUNK, max_size=8))
def test_junk_is_read_or_refused_and_never_breaks_anything(item: object) -> None:
    try:
        comments = which.read(item, ARRIVAL)
    except InputError:
        return
    assert all(isinstance(one.text, str) and one.comment_id for one in comments)
