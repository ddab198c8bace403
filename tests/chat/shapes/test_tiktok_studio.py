"""TikTok as LIVE Studio tells it itself; the example is that of its documentation."""

from __future__ import annotations

from typing import Any

import pytest

from coop_live.chat.identity import Derived
from coop_live.chat.shapes import tiktok_studio
from coop_live.chat.shapes.arrival import Arrival
from coop_live.errors import InputError

ARRIVAL = Arrival(Derived(lambda: 0.0), 1_795_000_000_000, "evening-1")
USER = {"id": "7300000000000000000", "nickname": "Viewer", "display_id": "viewer_01"}
SAID = {
    "message_id": "7520000000000000002",
    "room_id": "7520000000000000000",
    "content": "hello live",
    "user": USER,
}


def frame(event: str = "live.chat", **more: Any) -> dict[str, Any]:
    return {"type": "EVENT", "event": event, "timestamp": 1_786_010_400_000, "payload": SAID | more}


def test_the_documented_example() -> None:
    (said,) = tiktok_studio.read(frame(), ARRIVAL)
    assert said.key == ("tiktok", "", "text", "7520000000000000002")
    assert (said.text, said.ts, said.source) == ("hello live", 1_786_010_400_000, "tiktok-studio")
    assert (said.author_id, said.author_handle) == (USER["id"], "viewer_01")


def test_the_person_may_be_missing() -> None:
    (said,) = tiktok_studio.read(frame(user=None), ARRIVAL)
    assert (said.author_name, said.author_id) == ("", None)


def test_likes_and_gifts_say_nothing_to_order() -> None:
    (like,) = tiktok_studio.read(frame("live.like", count="5"), ARRIVAL)
    assert (like.kind, like.text) == ("like", "")
    gift = {"name": "Rose", "type": 1}
    assert tiktok_studio.read(frame("live.gift", gift=gift, repeat_end=False), ARRIVAL) == ()
    (given,) = tiktok_studio.read(frame("live.gift", gift=gift, repeat_end=True), ARRIVAL)
    assert (given.kind, given.text) == ("gift", "Rose")
    assert tiktok_studio.read(frame("live.gift", gift="x"), ARRIVAL)[0].text == ""


@pytest.mark.parametrize(
    "item", [frame("live.new"), frame() | {"type": "HELLO"}, frame(content=" "), {}, frame() | {"event": 1}]
)
def test_other_frames_say_nothing(item: object) -> None:
    assert list(tiktok_studio.read(item, ARRIVAL)) == []


@pytest.mark.parametrize("item", [None, [], frame(content=7), frame() | {"payload": []}])
def test_another_shape_is_refused(item: object) -> None:
    with pytest.raises(InputError):
        tiktok_studio.read(item, ARRIVAL)
