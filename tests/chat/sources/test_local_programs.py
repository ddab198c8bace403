"""Twenty evenings with each local program, with everything that can go wrong: nothing lost, nothing twice."""

from __future__ import annotations

import unicodedata
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from coop_live.chat.sources.onecomme import OneComme
from coop_live.chat.sources.social_stream import SocialStream
from coop_live.chat.sources.streamerbot import StreamerBot
from coop_live.chat.sources.tikfinity import TikFinity
from coop_live.chat.sources.tiktok_studio import TikTokStudio
from tests.chat.sources.evenings import Desk, Evenings, Opened, play

EVENINGS = 20
PROGRAMS: dict[str, Opened] = {
    "tikfinity": TikFinity,
    "onecomme": OneComme,
    "streamerbot": StreamerBot,
    "social_stream": SocialStream,
    "tiktok_studio": TikTokStudio,
}
# These tell what they had before to whoever comes: of them nothing may be missing at all.
TELL_AGAIN = ("tikfinity", "onecomme")


@pytest.fixture(scope="module")
def played() -> dict[str, Evenings]:
    """All evenings of all programs, at once: most of the time nobody speaks."""
    with ThreadPoolExecutor() as several:
        playing = {name: several.submit(play, name, PROGRAMS[name], EVENINGS) for name in PROGRAMS}
        return {name: evenings.result() for name, evenings in playing.items()}


@pytest.mark.parametrize("name", PROGRAMS)
def test_nothing_is_lost_that_could_be_had_and_nothing_comes_twice(
    name: str, played: dict[str, Evenings]
) -> None:
    assert len(played[name]) == EVENINGS
    for seed, (report, desk) in played[name].items():
        assert report["breaches"] == [], f"{name}, evening {seed}"
        must = {tuple(one["key"]) for one in report["said"] if one["sure"] or name in TELL_AGAIN}
        may = {tuple(one["key"]) for one in report["said"] if one["sent"]}
        assert len(must) > 10
        assert max(desk.keys.values()) == 1, f"{name}, evening {seed}"
        assert must - set(desk.keys) == set(), f"{name}, evening {seed}"
        assert set(desk.keys) - may == set(), f"{name}, evening {seed}"
        assert desk.gaps, f"{name}, evening {seed}: it was away, and says nothing of it"
        check_words(name, report, desk)


def check_words(name: str, report: dict[str, Any], desk: Desk) -> None:
    truth = {tuple(one["key"]): one for one in report["said"]}
    for comment in desk.heard:
        told = truth[(comment.platform, comment.live_id, comment.kind, comment.comment_id)]
        assert comment.text == unicodedata.normalize("NFC", told["text"])
        assert comment.author_name.lower() == told["viewer"].lower()
        if name != "tiktok_studio":  # it does not tell who the seller is
            assert (comment.is_owner or comment.is_moderator) == told["owner"]
