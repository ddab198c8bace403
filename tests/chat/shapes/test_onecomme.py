"""Chats as OneComme tells them: rows in a frame, and a backlog at the beginning."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import onecomme
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError
from coop_live.model import Comment

AT = 1_764_583_200_000  # 2025-12-01T10:00:00Z
SAID = {
    "id": "m-1",
    "userId": "UC1",
    "liveId": "L1",
    "name": "Lan",
    "comment": "chốt <b>2</b> <img alt='❤'>",
    "timestamp": "2025-12-01T10:00:00.000Z",
    "isOwner": False,
    "hasGift": False,
    "profileImage": "https://x",
}
ARRIVAL = Arrival(Derived(lambda: 0.0), AT + 500, "evening-1")


def row(service: str = "youtube", **more: Any) -> dict[str, Any]:
    return {"id": "window-1", "service": service, "name": "khung", "data": SAID | more}


def frame(*rows: object, name: str = "comments") -> dict[str, Any]:
    return {"type": name, "data": {"comments": list(rows)}}


def said(service: str = "youtube", **more: Any) -> Comment:
    (comment,) = onecomme.read(frame(row(service, **more)), ARRIVAL)
    return comment


def test_a_row_becomes_a_comment() -> None:
    one = said()
    assert one.key == ("youtube", "L1", "text", "m-1")
    assert (one.text, one.author_name, one.author_id) == ("chốt 2 ❤", "Lan", "UC1")
    assert (one.source, one.ts, one.id_kind, one.backfill) == ("onecomme", AT, "native", False)


def test_the_number_of_the_window_is_no_id_of_the_message() -> None:
    one, other = onecomme.read(frame(row(), row(id="m-2")), ARRIVAL)
    assert one.key != other.key


def test_what_was_there_before_is_told_so() -> None:
    (old,) = onecomme.read(frame(row(), name="connected"), ARRIVAL)
    assert old.backfill
    late = Arrival(Derived(), AT + 5000, "evening-1", connected_at=AT + 1)
    assert onecomme.read(frame(row()), late)[0].backfill


def test_owners_moderators_members_and_gifts() -> None:
    assert said(isOwner=True).is_owner
    assert said(isModerator=True).is_moderator
    assert said(isMember=True).is_member
    assert said(hasGift=True).kind == "paid"
    assert said("tiktok", hasGift=True).kind == "gift"


def test_a_service_we_do_not_know_is_other() -> None:
    one = said("niconama")
    assert (one.platform, one.live_id) == ("other", "niconama:L1")


def test_without_an_id_it_is_made_of_what_was_said_and_when() -> None:
    one = said(id=None, liveId=None)
    assert (one.id_kind, one.live_id) == ("derived", "")
    assert one.key == said(id=None, liveId=None).key
    assert one.key != said(id=None, liveId=None, timestamp="2025-12-01T10:00:01Z").key


def test_bad_rows_do_not_hide_good_ones() -> None:
    rows = [None, 7, {}, {"data": 1}, {"data": {"comment": 5}}, row(comment="<img src=x>"), row()]
    assert [one.comment_id for one in onecomme.read(frame(*rows), ARRIVAL)] == ["m-1"]


@pytest.mark.parametrize("item", [{"type": "config", "data": 1}, {"type": "connected", "data": {}}])
def test_frames_that_say_nothing(item: object) -> None:
    assert list(onecomme.read(item, ARRIVAL)) == []


@pytest.mark.parametrize(
    "item", [None, {}, {"type": 1}, {"type": "comments"}, {"type": "comments", "data": {"comments": {}}}]
)
def test_another_shape_is_refused(item: object) -> None:
    with pytest.raises(InputError):
        onecomme.read(item, ARRIVAL)
