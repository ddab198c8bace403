"""Facebook's webhook bodies, as a relay hands them to the bridge, and single rows of its Graph API."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes.arrival import Arrival
from coop_live.chat.shapes.facebook import ident, milliseconds, read, row
from coop_live.model import Comment
from tests.chat.sources.recorded import recorded

NOW = 1_795_000_000_000


def heard(body: object, **arrival: Any) -> list[Comment]:
    return list(read(body, Arrival(Derived(), NOW, "bridge-1", **arrival)))


def change(**value: Any) -> dict[str, Any]:
    told = {
        "item": "comment",
        "verb": "add",
        "comment_id": "1_2",
        "post_id": "P_1",
        "message": "chốt 2",
        **value,
    }
    return {"object": "page", "entry": [{"id": "P", "changes": [{"field": "feed", "value": told}]}]}


def recording(name: str) -> Comment:
    (one,) = heard(recorded(f"facebook/restfb/webhooks_feed-comment-{name}.json"))
    return one


@pytest.mark.parametrize("name", ["add-211", "add-25"])
def test_a_recorded_comment_of_either_generation(name: str) -> None:
    one = recording(name)
    assert one.key == ("facebook", "1234567890321_901097836652708", "text", "901097836652708_903438993085259")
    assert (one.text, one.author_name, one.author_id) == ("and the next one", "Tester", "1234567890321")
    assert (one.ts, one.source, one.parent_id, one.target_id) == (1_449_135_003_000, "bridge", None, None)
    assert one.is_owner  # the Page itself wrote it


def test_recorded_marks_name_the_comment_they_are_about() -> None:
    edited, removed = recording("edited-25"), recording("remove-25")
    assert (edited.kind, edited.target_id) == ("edit", "900728623356296_900744590021366")
    assert edited.comment_id == "900728623356296_900744590021366:1448555737"
    assert edited.text == "Let's see the Webhooks in action :D"
    assert (removed.kind, removed.target_id, removed.text) == (
        "delete",
        "905578656204626_905579239537901",
        "",
    )
    hidden, shown = recording("hide"), recording("unhide")
    assert hidden.kind == shown.kind == "system"
    assert hidden.target_id == shown.target_id == "900728623356296_900744590021366"
    assert hidden.key != shown.key
    assert "and the next one" not in hidden.text


def test_a_body_that_comes_twice_says_the_same_and_a_second_edit_is_another_one() -> None:
    first, again, second = (
        heard(change(verb="edited", created_time=at))[0].key
        for at in (1_795_000_000, 1_795_000_000, 1_795_000_009)
    )
    assert first == again != second


def test_an_answer_names_its_comment_and_a_buyer_is_not_the_owner() -> None:
    (one,) = heard(change(parent_id="1_9", sender_id=24680, sender_name="Lan"))
    assert (one.parent_id, one.author_id, one.is_owner) == ("1_9", "24680", False)


def test_what_was_said_before_we_listened_is_marked() -> None:
    body = change(created_time=1_795_000_000)
    assert [heard(body, connected_at=at)[0].backfill for at in (0, NOW, NOW + 1)] == [False, False, True]


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"object": "user"},
        {"object": "page", "entry": "x"},
        {"object": "page", "entry": [7, {"changes": 3}, {"changes": [None, {"field": "feed", "value": []}]}]},
        change(item="reaction"),
        change(verb="like"),
        change(verb=["add"]),
        change(comment_id=None),
        change(comment_id={"a": 1}),
    ],
)
def test_everything_else_says_nothing_and_harms_nothing(body: object) -> None:
    assert heard(body) == []


def test_many_changes_come_in_their_order_and_a_strange_one_does_not_stop_them() -> None:
    body = change()
    body["entry"][0]["changes"] += [
        {"field": "live_videos"},
        *change(comment_id="1_3")["entry"][0]["changes"],
    ]
    body["entry"].append(change(comment_id="1_4")["entry"][0])
    assert [one.comment_id for one in heard(body)] == ["1_2", "1_3", "1_4"]


def test_a_row_without_any_id_gets_one_that_stays_the_same() -> None:
    told = {"message": "chốt 1", "created_time": "2026-11-22T03:00:00+0000"}
    once, again = (row(told, "L", "", NOW, Derived()) for _ in range(2))
    assert (once.id_kind, once.key) == ("derived", again.key)
    assert row({**told, "created_time": "2026-11-22T03:00:01+0000"}, "L", "", NOW, Derived()).key != once.key


def test_hostile_words_become_one_plain_line() -> None:
    told = {
        "id": "1",
        "message": "a\u202eb\n<b>c\x00",
        "from": {"id": 7, "name": "xyz" * 300},
        "permalink_url": "http://[x",
    }
    one = row(told, "L", "7", NOW, Derived())
    assert (one.text, one.author_id, one.is_owner, len(one.author_name)) == ("ab <b>c", "7", True, 200)
    assert row({"message": None, "from": [], "id": {}}, "L", "", NOW, Derived()).text == ""


@pytest.mark.parametrize(
    ("told", "at"),
    [
        ("2026-11-22T03:00:00+0000", 1_795_316_400_000),
        ("2026-11-22T10:00:00+0700", 1_795_316_400_000),
        (1_795_316_400, 1_795_316_400_000),
        ("2026-11-22", None),
        (True, None),
        (10**30, None),
        (None, None),
    ],
)
def test_times_are_read_in_both_ways(told: object, at: int | None) -> None:
    assert milliseconds(told) == at


def test_ids_are_text_and_never_lose_a_digit() -> None:
    assert [ident(one) for one in (2**63 + 1, "0123_4", 10**50, None, 1.5, True)] == [
        "9223372036854775809",
        "0123_4",
        "",
        "",
        "",
        "",
    ]
