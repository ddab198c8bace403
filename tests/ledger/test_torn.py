"""A power cut in the middle of a confirm: the order is in the book wholly or not at all."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from coop_live.ledger import Ledger, verify
from coop_live.ledger.database import read_ledger
from coop_live.model import OrderState
from tests.ledger.torn_book import (
    EARLIER,
    FRAME,
    Files,
    LastConfirm,
    confirm,
    confirm_in_a_growing_log,
    confirm_over_an_old_log,
    digest,
    draft,
)

Read = Callable[[Files], str]


@pytest.fixture(scope="module")
def last(tmp_path_factory: pytest.TempPathFactory) -> LastConfirm:
    return confirm_in_a_growing_log(tmp_path_factory.mktemp("growing") / "book.db")


@pytest.fixture(scope="module")
def last_over_old(tmp_path_factory: pytest.TempPathFactory) -> LastConfirm:
    return confirm_over_an_old_log(tmp_path_factory.mktemp("over") / "book.db")


def reader(last: LastConfirm, path: Path) -> Read:
    """Return what tells of torn files whether the last order is in them: "with", "without", or "torn"."""
    legal = {digest(last.before.lay(path)): "without", digest(last.after.lay(path)): "with"}
    assert len(legal) == 2
    return lambda files: legal.get(digest(files.lay(path)), "torn")


def assert_earlier_are_confirmed(path: Path) -> list[OrderState]:
    """Return the states of all orders; those before the last one must be confirmed."""
    with read_ledger(path) as questions:
        states = [order.state for order in questions.orders()]
        left = questions.stock()["C1", ""].left
    assert states[:EARLIER] == [OrderState.CONFIRMED] * EARLIER
    assert left == 10 - states.count(OrderState.CONFIRMED)
    return states


@pytest.mark.parametrize("kind", ["last", "last_over_old"])
def test_one_order_makes_the_difference_between_the_two_moments(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
):
    moments: LastConfirm = request.getfixturevalue(kind)
    for files, state in ((moments.before, OrderState.DRAFT), (moments.after, OrderState.CONFIRMED)):
        path = files.lay(tmp_path / "book.db")
        assert assert_earlier_are_confirmed(path)[EARLIER:] == [state]
        assert verify(path).whole


def test_cut_at_any_byte_the_last_order_is_there_wholly_or_not_at_all(last: LastConfirm, tmp_path: Path):
    path = tmp_path / "book.db"
    legal = {digest(last.before.lay(path)): "without", digest(last.after.lay(path)): "with"}
    found = []
    # From the end on, the same log is made one byte shorter each time: a reader changes nothing of it.
    for place in range(last.end, last.start - 1, -1):
        os.truncate(f"{path}-wal", place)
        found.append(legal.get(digest(path), f"torn at {place - last.start}"))
    assert set(found) == {"with", "without"}
    assert found == sorted(found), "once it is gone, it is gone"
    assert path.read_bytes() == last.after.db


def test_cut_at_a_pages_edge_the_book_is_whole_and_sells_on(last: LastConfirm, tmp_path: Path):
    for place in last.edges():
        path = last.torn_at(place).lay(tmp_path / f"{place}.db")
        assert verify(path).whole, place
        sell_on(path)


def sell_on(path: Path) -> None:
    """Open the book as after a power cut, sell, and look whether all is well."""
    ledger = Ledger.open(path)
    if assert_earlier_are_confirmed(path)[EARLIER] is OrderState.DRAFT:
        confirm(ledger, EARLIER + 1)
    confirm(ledger, draft(ledger, "after the cut"))
    ledger.close()
    assert assert_earlier_are_confirmed(path) == [OrderState.CONFIRMED] * (EARLIER + 2)
    assert verify(path).whole


@pytest.mark.parametrize("rest", ["garbage", "zeros"])
def test_where_the_disk_left_nonsense_the_order_is_there_wholly_or_not_at_all(
    last: LastConfirm, tmp_path: Path, rest: str
):
    read, dice = reader(last, tmp_path / "book.db"), random.Random(7)
    for place in last.places():
        length = last.end - place
        tail = dice.randbytes(length) if rest == "garbage" else bytes(length)
        # Zeros may be the very bytes that were to be written.
        legal = {"with"} if last.after.wal[place:] == tail else {"without"}
        assert {read(last.torn_at(place, tail))} == legal, place


def test_a_page_that_never_reached_the_disk_takes_the_whole_order_with_it(last: LastConfirm, tmp_path: Path):
    """A disk may write what comes last first."""
    read = reader(last, tmp_path / "book.db")
    for place in range(last.start, last.end, FRAME):
        hole = bytes(FRAME) + last.after.wal[place + FRAME :]
        assert read(last.torn_at(place, hole)) == "without", place


@pytest.mark.parametrize(
    "index",
    [None, b"", bytes(32768), random.Random(7).randbytes(32768)],
    ids=["lost", "empty", "zeros", "garbage"],
)
def test_the_logs_index_may_be_lost_or_nonsense(last: LastConfirm, tmp_path: Path, index: bytes | None):
    read = reader(last, tmp_path / "book.db")
    for place in last.edges():
        expected = "with" if place == last.end else "without"
        assert read(replace(last.torn_at(place), shm=index)) == expected, place


def test_an_old_log_under_the_torn_one_does_not_come_back_to_life(last_over_old: LastConfirm, tmp_path: Path):
    last = last_over_old
    read = reader(last, tmp_path / "book.db")
    places = sorted({*range(33), *last.places()})
    found = [read(last.torn_at(place, last.before.wal[place:])) for place in places]
    assert set(found) == {"with", "without"}
    assert found == sorted(found, reverse=True), "once it is there, it is there"
