"""What is said of a source of comments: its name, its age, how long its quota lasts, its state."""

from __future__ import annotations

import pytest

from coop_live.chat.kind import kinds
from coop_live.model import Lamp, LampState
from ui.dates import clock
from ui.lamp_words import (
    PLANNED_MS,
    Quota,
    ago,
    is_source,
    lamp_words,
    last_words,
    quota_of,
    same_but_for_the_time,
    sources_on,
    worst,
)

NOW = 1_763_820_000_000
MINUTE = 60_000


def lamp(state: LampState, name: str = "youtube", **more: int | None) -> Lamp:
    return Lamp(name, state, **more)  # type: ignore[arg-type]


def test_a_source_is_called_as_its_kind_and_a_stranger_by_its_name():
    assert lamp_words("obs") == "OBS"
    assert lamp_words("bridge") == "Cầu nối"
    assert lamp_words("somebody-new") == "somebody-new"
    for name, kind in kinds().items():
        assert lamp_words(name) == ("Cầu nối" if name == "bridge" else kind.title())


def test_only_what_brings_comments_and_is_on_is_a_source():
    lamps = {name: Lamp(name, LampState.WORKING) for name in ("obs", "voice", "page", "rehearsal", "shopee")}
    lamps["bridge"] = Lamp("bridge", LampState.OFF)
    assert [one.name for one in sources_on(lamps)] == ["shopee"]
    assert is_source("bridge")


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        ((), LampState.OFF),
        ((LampState.WORKING, LampState.ENDED), LampState.WORKING),
        ((LampState.WORKING, LampState.CONNECTING), LampState.CONNECTING),
        ((LampState.MISSING, LampState.CONNECTING), LampState.MISSING),
        ((LampState.MISSING, LampState.TROUBLE, LampState.WORKING), LampState.TROUBLE),
    ],
)
def test_the_worst_state_is_the_one_to_be_seen(states, shown):
    assert worst([lamp(state) for state in states]) is shown


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-3, "0 giây"), (0, "0 giây"), (12, "12 giây"), (59, "59 giây"), (61, "1 phút"), (7300, "2 giờ")],
)
def test_how_long_ago_is_said_in_the_largest_whole_unit(seconds, words):
    assert ago(seconds * 1000) == f"{words} trước"


def test_a_source_that_heard_nothing_yet_says_so_and_one_that_connects_says_nothing():
    assert last_words(lamp(LampState.WORKING, last_at=NOW - 12_000), NOW) == "Bình luận cuối: 12 giây trước"
    assert last_words(lamp(LampState.WORKING), NOW) == "Chưa có bình luận nào"
    assert last_words(lamp(LampState.CONNECTING), NOW) == ""


@pytest.mark.parametrize(
    ("until", "live_since", "enough"),
    [
        (NOW + PLANNED_MS, NOW, Quota.ENOUGH),
        (NOW + PLANNED_MS - MINUTE, NOW, Quota.SHORT),
        (NOW + 60 * MINUTE, NOW - PLANNED_MS + 30 * MINUTE, Quota.ENOUGH),
        (NOW + 20 * MINUTE, NOW - 2 * PLANNED_MS, Quota.SHORT),
        (NOW + 60 * MINUTE, None, Quota.SHORT),
    ],
)
def test_a_quota_that_ends_before_the_live_is_warned_of(until, live_since, enough):
    words, said = quota_of(lamp(LampState.WORKING, quota_until=until), NOW, live_since)
    assert said is enough
    assert words.endswith(f"đủ đọc tới {clock(until)}" if enough is Quota.SHORT else clock(until))


def test_where_no_quota_is_known_none_is_said():
    assert quota_of(lamp(LampState.WORKING), NOW, None) == ("", Quota.ENOUGH)


def test_a_lamp_that_only_heard_another_comment_is_the_same():
    before = lamp(LampState.WORKING, last_at=1)
    assert same_but_for_the_time(before, lamp(LampState.WORKING, last_at=2))
    assert not same_but_for_the_time(before, lamp(LampState.TROUBLE, last_at=1))
    assert not same_but_for_the_time(before, None)
