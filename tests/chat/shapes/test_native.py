"""A comment in our own shape, from tools that we have never seen."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import native
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError
from coop_live.model import Comment

SMALLEST = {"platform": "vcamart", "author": "Lan", "text": "chốt 2"}


def read(item: object) -> Comment | None:
    found = native.read(item, Arrival(Derived(lambda: 0.0), 1_795_000_000_000, "bridge-1"))
    return found[0] if found else None


def comment(**more: Any) -> Comment:
    kept = read(SMALLEST | more)
    assert kept is not None
    return kept


def test_the_smallest_message_is_enough() -> None:
    kept = comment()
    assert (kept.platform, kept.author_name, kept.text) == ("vcamart", "Lan", "chốt 2")
    assert (kept.received_at, kept.ts, kept.source) == (1_795_000_000_000, None, "bridge")
    assert (kept.id_kind, kept.live_id, len(kept.comment_id)) == ("derived", "bridge-1", 64)


def test_everything_that_is_told_is_kept() -> None:
    kept = comment(id="x1", author_id="u7", ts=1_795_000_000_123, live_id="L", parent_id="x0")
    assert kept.key == ("vcamart", "L", "text", "x1")
    assert kept.author == ("vcamart", "u7")
    assert (kept.id_kind, kept.ts, kept.parent_id) == ("native", 1_795_000_000_123, "x0")


def test_ids_are_text_even_when_they_come_as_great_numbers() -> None:
    assert comment(id=2**63 + 1).comment_id == "9223372036854775809"
    assert comment(id=0, author_id=0).author_id == "0"


def test_a_native_id_means_the_same_comment_in_every_session() -> None:
    assert comment(id="7").live_id == ""


def test_null_means_not_told() -> None:
    assert comment(id=None, author_id=None, ts=None, live_id=None, parent_id=None) == comment()


def test_an_unknown_platform_is_other_and_kept_apart() -> None:
    instagram, twitch = comment(platform="Instagram", id="1"), comment(platform="twitch", id="1")
    assert instagram.platform == twitch.platform == "other"
    assert instagram.key != twitch.key
    assert comment(platform="twitch").live_id == "twitch:bridge-1"


@pytest.mark.parametrize("text", ["", "   ", "\x00\x07", "\u202e"])
def test_nothing_said_is_nothing(text: str) -> None:
    assert read(SMALLEST | {"text": text}) is None


def test_hostile_text_stays_text() -> None:
    kept = comment(text='<img src=x onerror="x()"> chốt 2', author="'; DROP TABLE x;\r\n")
    assert kept.text == '<img src=x onerror="x()"> chốt 2'
    assert kept.author_name == "'; DROP TABLE x;"


@pytest.mark.parametrize(
    ("item", "says"),
    [
        (None, "not a comment"),
        ("chốt 2", "not a comment"),
        ([SMALLEST], "not a comment"),
        ({"text": "chốt 2"}, "not a comment"),
        ({"platform": "x", "author": "Lan"}, "not a comment"),
        ({"event": "chat", "data": {}}, "not a comment"),
        (SMALLEST | {"text": 2}, "text:"),
        (SMALLEST | {"text": None}, "text:"),
        ({"platform": "x", "text": "1"}, "author:"),
        (SMALLEST | {"author": {}}, "author:"),
        (SMALLEST | {"platform": 7}, "platform:"),
        (SMALLEST | {"id": True}, "id:"),
        (SMALLEST | {"id": 1.5}, "id:"),
        (SMALLEST | {"id": "x" * 201}, "id:"),
        (SMALLEST | {"live_id": []}, "live_id:"),
        (SMALLEST | {"ts": "hôm qua"}, "ts:"),
        (SMALLEST | {"ts": True}, "ts:"),
        (SMALLEST | {"ts": 1_795_000_000}, "ts:"),
        (SMALLEST | {"ts": 10**30}, "ts:"),
        (SMALLEST | {"ts": float("inf")}, "ts:"),
    ],
)
def test_another_shape_is_refused_in_one_line(item: object, says: str) -> None:
    with pytest.raises(InputError) as refused:
        read(item)
    assert refused.value.cause.startswith(says)
    assert "\n" not in refused.value.cause
