"""Twenty evenings on which everything goes wrong once: nothing is lost that YouTube could still give."""

from __future__ import annotations

import random

import pytest

from coop_live.chat.text import clean
from tests.chat.fakes.youtube_evening import FAULTS
from tests.chat.sources.youtube.listening import Fake, Listening

SEEDS = range(20)
TOKENLESS = {"pageTokenInvalid", "token missing", "liveChatNotFound"}
WRONG_TIMES = {"in the future", "all at once"}


def faults_of(seed: int) -> tuple[str, ...]:
    """Return a third of the faults; three evenings in a row have them all."""
    mixed = list(FAULTS)
    random.Random(seed // 3).shuffle(mixed)
    return tuple(mixed[seed % 3 :: 3])


def test_every_fault_has_its_evenings() -> None:
    assert {fault for seed in SEEDS for fault in faults_of(seed)} == set(FAULTS)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_lost_and_nothing_doubled(fake: Fake, seed: int) -> None:
    plan = faults_of(seed)
    fake.begin(
        seed=seed,
        faults=plan,
        turns=25,
        recent=5 if seed % 4 == 0 else 60,
        end="offlineAt" if seed % 2 else "chatEndedEvent",
    )
    desk = Listening(fake)
    desk.to_the_end()
    book = fake.book()
    assert book["breaches"] == []
    assert set(book["done"]) == set(plan)
    expected = [one for one in book["messages"] if not one["dropped"]]
    assert all(one["given"] for one in expected)
    assert sorted((one.kind, one.comment_id) for one in desk.heard) == sorted(
        (one["kind"], one["id"]) for one in expected
    )
    by_key = {(one.kind, one.comment_id): one for one in desk.heard}
    for one in expected:
        comment = by_key[one["kind"], one["id"]]
        assert one["text"] is None or comment.text == clean(one["text"])
        assert (comment.target_id, comment.is_owner) == (one["target"], one["own"])
        assert (comment.live_id, comment.id_kind) == (book["chat"], "native")
    lost = [one for one in book["messages"] if one["lost"]]
    assert bool(desk.gaps) >= bool(lost)
    if not WRONG_TIMES & set(plan):
        # Some of YouTube's times have whole seconds.
        for one in lost:
            assert any(gap.since - 1000 <= one["at"] * 1000 <= gap.until + 1000 for gap in desk.gaps)
    if not TOKENLESS & set(plan):
        assert desk.gaps == []
    assert desk.source.spent == book["units"]
    assert "planted" not in repr(desk.lamps)
