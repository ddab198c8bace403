"""Every shape of platforms.md 9.2 comes in at both doors, alone or among others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.chat.bridge.door import LAN, Door, counts

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"

SHAPES: dict[str, tuple[dict[str, Any], str]] = {
    "native": (LAN | {"id": "1"}, "vcamart"),
    "TikFinity": (
        {"event": "chat", "data": {"comment": "chốt 2", "userId": "681", "nickname": "Lan", "msgId": "713"}},
        "tiktok",
    ),
    "Social Stream Ninja": (
        {"chatname": "Lan", "chatmessage": "chốt 2", "type": "facebook", "userid": "681", "id": 12,
         "meta": {"messageId": "713"}},
        "facebook",
    ),
    "Streamer.bot": (
        {"timeStamp": "2026-07-01T20:00:00Z", "event": {"source": "YouTube", "type": "Message"},
         "data": {"eventId": "LCC.1", "message": "chốt 2", "publishedAt": "2026-07-01T20:00:00Z",
                  "broadcast": {"id": "b", "liveChatId": "c"}, "user": {"id": "UC1", "name": "Lan"}}},
        "youtube",
    ),
    "Streamer.bot's client": (
        {"request": "DoAction", "id": "1", "action": {"id": "A"},
         "args": {"chatmessage": "chốt 2", "chatname": "Lan", "userid": "681", "originalPlatform": "tiktok"}},
        "tiktok",
    ),
    "OneComme": (
        {"type": "comments", "data": {"comments": [
            {"id": "1", "service": "youtube", "name": "live", "data": {
                "id": "LCC.2", "userId": "UC1", "liveId": "l", "name": "Lan", "comment": "chốt 2",
                "timestamp": "2026-07-01T20:00:00Z"}}]}},
        "youtube",
    ),
    "Zalo": (
        {"app_id": "36", "event_name": "user_send_text", "sender": {"id": "24"}, "recipient": {"id": "1"},
         "message": {"msg_id": "96", "text": "chốt 2"}, "timestamp": "1747744785000"},
        "zalo",
    ),
    "Facebook": (
        {"object": "page", "entry": [{"id": "1", "time": 1_700_000_000, "changes": [
            {"field": "feed", "value": {"item": "comment", "verb": "add", "comment_id": "555_777",
             "post_id": "1_555", "message": "chốt 2", "from": {"id": "9", "name": "Lan"},
             "created_time": 1_700_000_000}}]}]},
        "facebook",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_comes_in_by_post_and_by_socket_as_the_same_comment(door: Door, name: str) -> None:
    told, platform = SHAPES[name]
    assert counts(door.post(told)) == (1, 0, 0, 0)
    kept = door.book.kept[0]
    assert (kept.platform, kept.text) == (platform, "chốt 2")
    again = door.talk().ask(told)
    assert (again["accepted"], again["duplicates"]) == (0, 1)


def test_all_of_them_come_in_together(door: Door) -> None:
    many = [told for told, _platform in SHAPES.values()]
    assert counts(door.post({"messages": many})) == (len(SHAPES), 0, 0, 0)
    assert counts(door.post(many)) == (0, len(SHAPES), 0, 0)


def test_a_gift_and_a_follow_of_one_id_are_two_rows(door: Door) -> None:
    """In the recorded samples of TikTok a follow and a share carry one and the same msgId."""
    who = {"userId": "681", "nickname": "Lan", "msgId": "713"}
    told = [{"event": "follow", "data": who}, {"event": "share", "data": who}]
    assert counts(door.post(told))[:2] == (2, 0)
    assert counts(door.post(told))[:2] == (0, 2)


@pytest.mark.parametrize("path", sorted(RECORDINGS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_what_was_recorded_of_other_tools_is_taken_or_refused_in_a_line(door: Door, path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        answer = door.post(json.loads(line))
        assert answer.status_code in (200, 400)
        assert answer.status_code == 200 or len(answer.text.splitlines()) == 1
