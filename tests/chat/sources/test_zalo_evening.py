"""Whole evenings of Zalo: every message once, in the order in which it was written, whatever fails."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coop_live.chat.base import Since
from coop_live.chat.kind import KeysInMemory
from coop_live.chat.points import Points
from coop_live.chat.sources.zalo import ZaloAccount
from coop_live.chat.sources.zalo import source as reading
from coop_live.chat.sources.zalo.source import FIRST_LOOK_MS, Place
from coop_live.errors import CoopLiveError
from coop_live.model import Comment, LampState
from tests.chat.fakes.running import Fake, Listener, running
from tests.chat.fakes.zalo import APP, OA, SECRET


@pytest.fixture(scope="module")
def zalo() -> Iterator[Fake]:
    with running("zalo") as fake:
        yield fake


def keys(**other: str) -> KeysInMemory:
    given = {
        "app_id": APP,
        "secret_key": SECRET,
        "access_token": "SECRETaccess",
        "refresh_token": "SECRETrefresh",
    }
    return KeysInMemory(**(given | other))


def listened(fake: Fake, expected: int, points: Points | None = None, **more: Any) -> Listener:
    clock = fake.clock()
    listener = Listener(ZaloAccount(keys(), fake.address, clock=clock), clock, points, **more)
    listener.watcher.start()
    listener.until_heard(expected)
    listener.watcher.stop()
    return listener


def expected(fake: Fake) -> list[dict[str, Any]]:
    """What a first look and all that follows must bring: nothing from other days."""
    floor = fake.epoch * 1000 - FIRST_LOOK_MS
    return [row for row in fake.notes()["all"] if row["time"] >= floor]


def check(fake: Fake, heard: list[Any], rows: list[dict[str, Any]]) -> None:
    missing = [row for row in rows if row["message_id"] not in {one.comment_id for one in heard}]
    assert missing == []
    assert len(heard) == len(rows)
    by_id = {row["message_id"]: row for row in rows}
    for one in heard:
        row = by_id[one.comment_id]
        assert (one.platform, one.source, one.live_id, one.id_kind) == ("zalo", "zalo-poll", OA, "native")
        assert one.ts == row["time"]
        assert one.is_owner == (row["src"] == 0)
        assert one.author_id == row["from_id"]
        assert one.kind == ("dm" if row["type"] in ("text", "photo") else "system")
    assert fake.notes()["breaches"] == []


@pytest.mark.parametrize("seed", range(20))
def test_whatever_fails_every_message_is_kept_once(zalo: Fake, seed: int) -> None:
    outage = 5 + 2 * seed
    zalo.begin(
        seed=seed,
        faults=(0.0, 0.1, 0.3)[seed % 3],
        odd_times=0.1 if seed % 2 else 0.0,
        outages=[[outage, outage + 20]] if seed % 5 == 1 else [],
        junk=seed % 7 == 0,
        access_life=30.0 if seed % 4 == 2 else 1e6,
        lasts=40.0,
    )
    rows = expected(zalo)
    listener = listened(zalo, len(rows))
    check(zalo, listener.heard, rows)
    if seed % 2 == 0:
        assert [one.at for one in listener.heard] == sorted(one.at for one in listener.heard)
    assert listener.gaps == []


def test_stopped_and_started_again_it_goes_on_where_it_stood(zalo: Fake, tmp_path: Path) -> None:
    zalo.begin(seed=40, lasts=60.0)
    rows, file = expected(zalo), tmp_path / "points.json"
    first = listened(zalo, 35, Points(file))
    time.sleep(0.2)  # twenty-four seconds in which nobody listens
    second = listened(zalo, len(rows) - len(first.heard), Points(file))
    check(zalo, first.heard + second.heard, rows)
    assert any(one.backfill for one in second.heard)
    assert second.gaps == []


def test_messages_that_could_not_be_kept_are_given_again(zalo: Fake) -> None:
    zalo.begin(seed=41, messages=20)
    rows = expected(zalo)
    failures = [CoopLiveError("đĩa đầy") for _ in range(3)]
    listener = listened(zalo, len(rows), refuses=lambda _one: failures.pop() if failures else None)
    assert sorted(listener.ids) == sorted(row["message_id"] for row in rows)


def test_what_lies_too_far_back_is_a_stated_gap(zalo: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_PAGES", 2)
    zalo.begin(seed=42, messages=0, before=50, long_ago=0)
    listener = listened(zalo, 20)
    newest = sorted(zalo.notes()["all"], key=lambda row: -row["time"])[:20]
    assert sorted(listener.ids) == sorted(row["message_id"] for row in newest)
    (gap,) = listener.gaps
    assert gap.until == newest[-1]["time"]


def test_old_talks_are_left_alone_and_what_came_before_is_marked(zalo: Fake) -> None:
    zalo.begin(seed=43, messages=0, before=5, long_ago=30)
    listener = listened(zalo, 5)
    assert len(listener.heard) == 5
    assert all(one.backfill for one in listener.heard)


def test_offline_at_the_start_it_says_so_and_connects_by_itself(zalo: Fake) -> None:
    zalo.begin(seed=44, messages=5, outages=[[-1, 15]])
    listener = listened(zalo, len(expected(zalo)))
    assert [lamp.state for lamp in listener.lamps][:2] == [LampState.CONNECTING, LampState.TROUBLE]
    check(zalo, listener.heard, expected(zalo))


def test_a_stalled_platform_does_not_hold_up_the_stop() -> None:
    with socket.socket() as stalled:
        stalled.bind(("127.0.0.1", 0))
        stalled.listen()
        account = ZaloAccount(keys(), f"http://127.0.0.1:{stalled.getsockname()[1]}", seconds=(1.0, 3.0))
        listener = Listener(account, time.time)
        listener.watcher.start()
        connection, _ = stalled.accept()
        begun = time.monotonic()
        listener.watcher.stop()
        assert time.monotonic() - begun < 2
        connection.close()
        assert listener.watcher.wait(30)


def test_a_place_outlives_its_own_words_and_any_others() -> None:
    place = Place(5, ((7, "a"), (8, "b")))
    assert Place.of(place.told()) == place
    for told in ("", "x", "[]", "7", "null", '{"a":1}', "[1]", '[1,[["x","y"]]]', json.dumps([1, [[1]]])):
        assert Place.of(told) == Place()


def test_a_message_from_the_future_hides_nothing(zalo: Fake) -> None:
    zalo.begin(seed=45, messages=0, before=3)
    clock, stopped = zalo.clock(), threading.Event()
    account = ZaloAccount(keys(), zalo.address, clock=clock)
    batch = next(account.listen(Since(), stopped))
    ahead = Place.of(batch.place or "")
    ahead = Place(ahead.floor, (*ahead.seen, (round(clock() * 1000) + 10**9, "ahead")))
    zalo.begin(seed=46, messages=20, before=0, long_ago=0, lasts=0.1)
    time.sleep(0.01)
    found: list[Comment] = []
    for batch in ZaloAccount(keys(), zalo.address, clock=clock).listen(Since(ahead.told()), stopped):
        found += batch.comments
        if batch.place:
            break
    assert len(found) == 20
