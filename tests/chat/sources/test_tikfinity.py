"""TikFinity as a kind: the recorded events, and what a person is told of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.tikfinity import KIND

SAMPLES = Path(__file__).resolve().parents[4] / "shared/vectors/chat/tiktok/connector_v1_readme_events.json"


def test_the_recorded_file_decodes_as_it_is() -> None:
    if not SAMPLES.exists():
        pytest.skip("the recorded TikTok events are not here")
    told = json.loads(SAMPLES.read_text(encoding="utf-8"))
    comments = list(KIND.decode(told))
    assert sorted(one.kind for one in comments) == [
        *("follow", "gift", "join", "like", "share", "system", "text", "text")
    ]
    assert len({one.key for one in comments}) == len(comments)
    chat = {"event": "chat", "data": told["chat"]}
    assert [one.text for one in KIND.decode(chat)] == ["How are you?"]
    assert len(list(KIND.decode([chat, chat]))) == 2


@pytest.mark.parametrize("junk", [None, 1, "x", [], {}, {"chat": 7}, {"chat": {}, "x": []}, [[[]]]])
def test_junk_decodes_to_nothing(junk: object) -> None:
    assert list(KIND.decode(junk)) == []


def test_nothing_has_to_be_given_to_listen() -> None:
    assert KIND.missing(KeysInMemory()) == ()
    assert KIND.open(KeysInMemory(), "").platform == "tiktok"


def test_what_could_not_be_tried_is_said() -> None:
    assert "Chưa thử" in KIND.unproven()
    assert len(KIND.steps()) >= 3
