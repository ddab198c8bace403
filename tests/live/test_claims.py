"""Two assistants share a queue: what one has under the hands the other leaves alone."""

from __future__ import annotations

import threading

import pytest

from coop_live.events import DraftClaimed, Event, Events
from coop_live.live.claims import GONE_SECONDS, IDLE_SECONDS, Claims


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def told() -> list[Event]:
    """What was announced."""
    return []


@pytest.fixture
def clock() -> Clock:
    """The time of the story."""
    return Clock()


@pytest.fixture
def claims(told: list[Event], clock: Clock) -> Claims:
    """The claims of an evening on which nobody has begun."""
    events = Events()
    events.subscribe(told.append)
    return Claims(events, clock)


def test_the_second_to_come_is_told_who_has_it(claims: Claims, told: list[Event]) -> None:
    assert claims.take(7, "Thảo") == "Thảo"
    assert claims.take(7, "Hằng") == "Thảo"
    assert claims.holder(7) == "Thảo"
    assert told == [DraftClaimed(7, "Thảo")]


def test_going_on_gives_the_one_before_back(claims: Claims, told: list[Event]) -> None:
    claims.take(7, "Thảo")
    claims.take(8, "Thảo")
    assert (claims.holder(7), claims.holder(8)) == ("", "Thảo")
    assert told == [DraftClaimed(7, "Thảo"), DraftClaimed(7, ""), DraftClaimed(8, "Thảo")]


def test_a_claim_that_is_repeated_is_not_announced_again(claims: Claims, told: list[Event]) -> None:
    claims.take(7, "Thảo")
    claims.take(7, "Thảo")
    assert told == [DraftClaimed(7, "Thảo")]


def test_who_is_idle_may_be_relieved_but_only_on_purpose(
    claims: Claims, clock: Clock, told: list[Event]
) -> None:
    claims.take(7, "Thảo")
    assert claims.take(7, "Hằng", over=True) == "Thảo"  # Thảo is at it
    clock.now += IDLE_SECONDS
    assert claims.idle(7)
    assert claims.take(7, "Hằng") == "Thảo"
    assert claims.take(7, "Hằng", over=True) == "Hằng"
    assert told[-1] == DraftClaimed(7, "Hằng")


def test_whoever_types_is_not_idle(claims: Claims, clock: Clock) -> None:
    claims.take(7, "Thảo")
    clock.now += IDLE_SECONDS
    claims.touch("Thảo")
    assert not claims.idle(7)
    assert claims.take(7, "Hằng", over=True) == "Thảo"


def test_a_desk_that_fell_silent_holds_nothing(claims: Claims, clock: Clock) -> None:
    claims.take(7, "Thảo")
    claims.take(8, "Hằng")
    clock.now += GONE_SECONDS
    claims.touch("Hằng")
    assert claims.desks() == ("Hằng",)
    assert claims.holder(7) == ""
    assert claims.take(7, "Hằng") == "Hằng"


def test_leaving_frees_the_draft_and_the_name(claims: Claims, told: list[Event]) -> None:
    claims.take(7, "Thảo")
    claims.leave("Thảo")
    assert (claims.holder(7), claims.desks()) == ("", ("Thảo",))
    claims.leave("Thảo", gone=True)
    assert claims.desks() == ()
    assert told == [DraftClaimed(7, "Thảo"), DraftClaimed(7, "")]


def test_a_manned_desk_is_no_hand_on_a_draft(claims: Claims, clock: Clock, told: list[Event]) -> None:
    claims.take(7, "Thảo", aloud=False)
    clock.now += IDLE_SECONDS
    claims.present("Thảo")
    assert claims.idle(7)
    assert claims.held() == {7: "Thảo"}
    clock.now += GONE_SECONDS - IDLE_SECONDS
    claims.present("Thảo")
    assert claims.desks() == ("Thảo",)
    assert claims.held() == {}
    assert told == []


def test_of_many_who_reach_for_one_draft_one_gets_it(claims: Claims) -> None:
    names = [f"Bàn {n}" for n in range(16)]
    won: list[str] = []
    ready = threading.Barrier(len(names))

    def reach(by: str) -> None:
        ready.wait()
        if claims.take(7, by) == by:
            won.append(by)

    threads = [threading.Thread(target=reach, args=(by,)) for by in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert won == [claims.holder(7)]
