"""Whole evenings of Shopee: whatever fails, a comment is in the book once, or in a stated gap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from coop_live.chat.kind import KeysInMemory
from coop_live.chat.sources.shopee import ShopeeLive
from coop_live.model import LampState
from tests.chat.fakes.running import Fake, Listener, running
from tests.chat.fakes.shopee import OWNER, WINDOW, descriptions


@pytest.fixture(scope="module")
def shopee() -> Iterator[Fake]:
    with running("shopee") as fake:
        yield fake


def keys(**other: str) -> KeysInMemory:
    given = {
        "partner_id": "1000001",
        "partner_key": "SECRETkey",
        "user_id": str(OWNER),
        "session_id": "6236215",
        "access_token": "SECRETaccess",
        "refresh_token": "SECRETrefresh",
    }
    return KeysInMemory(**(given | other))


def listened(fake: Fake, off: float = 0.0, given: KeysInMemory | None = None) -> Listener:
    clock = fake.clock(off)
    return Listener(ShopeeLive(given or keys(), fake.address, clock=clock), clock)


def told_missing(listener: Listener, at: float, off: float = 0.0) -> bool:
    """Whether a moment of the platform's time lies in a gap that was stated (its times are whole seconds)."""
    return any(gap.since / 1000 - 1.5 <= at + off <= gap.until / 1000 + 1.5 for gap in listener.gaps)


def check(listener: Listener, notes: dict[str, Any], off: float = 0.0) -> None:
    """What the platform gave is here once; what it could not give is told."""
    written = {row["comment_id"]: row for row in notes["written"]}
    heard = [one for one in listener.ids if one in written]
    assert sorted(heard) == sorted(set(notes["given"]))
    for number in set(written) - set(heard):
        at = written[number]["at"]
        if at > notes["good"][0] - WINDOW:
            assert told_missing(listener, at, off), (number, at, listener.gaps)
    for comment in listener.heard:
        row = written[comment.comment_id]
        assert comment.ts == row["timestamp"] * 1000
        assert comment.author_id == str(row["user_id"])
        assert comment.is_owner == (row["user_id"] == OWNER)
        assert comment.live_id == "6236215"
    assert notes["breaches"] == []


@pytest.mark.parametrize("seed", range(20))
def test_whatever_fails_a_comment_is_kept_once_or_its_gap_is_told(shopee: Fake, seed: int) -> None:
    off = (0.0, 600.0, -600.0)[seed % 3]
    outage = 10 + seed
    shopee.begin(
        seed=seed,
        faults=(0.0, 0.1, 0.25)[seed // 3 % 3],
        overlaps=0.2,
        forget_offsets=seed % 4,
        outages=[[outage, outage + 20]] if seed % 5 == 1 else [],
        page=(10, 20, 50)[seed % 3],
        tells_after_end=seed % 2 == 0,
        junk=seed % 7 == 0,
        comments=60,
        access_life=40.0 if seed % 4 == 2 else 1e6,
    )
    listener = listened(shopee, off).run()
    notes = shopee.notes()
    check(listener, notes, off)
    assert listener.heard  # how many is for the clock to say: on a slow machine more are gaps
    assert listener.lamps[-2].state is LampState.ENDED
    if seed % 5 == 1:
        assert listener.gaps


def test_twenty_seconds_without_shopee_are_a_stated_gap_and_the_rest_is_there(shopee: Fake) -> None:
    shopee.begin(seed=99, outages=[[20, 40]], comments=80)
    listener = listened(shopee).run()
    notes = shopee.notes()
    check(listener, notes)
    lost = [row for row in notes["written"] if 20 < row["at"] - shopee.epoch < 29]
    assert lost
    assert not {row["comment_id"] for row in lost} & set(listener.ids)
    assert all(told_missing(listener, row["at"]) for row in lost)
    assert any(lamp.state is LampState.MISSING and lamp.remedy for lamp in listener.lamps)


def test_a_quiet_evening_has_no_comment_no_gap_and_no_trouble(shopee: Fake) -> None:
    shopee.begin(seed=3, comments=0, ends=150.0)
    listener = listened(shopee).run()
    assert listener.heard == []
    assert not any(lamp.state is LampState.TROUBLE for lamp in listener.lamps)
    assert shopee.notes()["breaches"] == []


def test_a_live_that_has_not_begun_is_waited_for(shopee: Fake) -> None:
    shopee.begin(seed=4, opens=30.0, comments=20)
    listener = listened(shopee).run()
    notes = shopee.notes()
    check(listener, notes)
    waiting = next(lamp for lamp in listener.lamps if lamp.state is LampState.TROUBLE)
    assert "chưa chạy" in waiting.cause
    assert listener.heard


def test_a_live_that_is_over_ends_at_once(shopee: Fake) -> None:
    shopee.begin(seed=5, ends=-1.0, comments=0, tells_after_end=False)
    listener = listened(shopee).run()
    assert listener.lamps[-2].state is LampState.ENDED
    assert len(shopee.notes()["calls"]) == 2


def test_a_burst_of_a_hundred_a_second_is_read_page_by_page(shopee: Fake) -> None:
    shopee.begin(seed=6, comments=3000, lasts=30.0, ends=40.0, page=50)
    listener = listened(shopee).run()
    check(listener, shopee.notes())
    assert listener.heard


def test_the_wrong_clock_is_noticed_once_and_then_right(shopee: Fake) -> None:
    shopee.begin(seed=7, comments=10)
    listener = listened(shopee, off=-600.0).run()
    notes = shopee.notes()
    check(listener, notes, off=-600.0)
    assert len(notes["calls"]) - len(notes["good"]) - notes["calls"].count("get_session_detail") == 1


def test_every_request_was_held_against_the_published_descriptions() -> None:
    if not descriptions():
        pytest.skip("the published descriptions are not beside the project")
    assert "/api/v2/livestream/get_latest_comment_list" in descriptions()
