"""Listening to one live, from before it begins to its end, with the real watcher and a made-up YouTube."""

from __future__ import annotations

import json
import logging
import random
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from coop_live.chat.base import Since
from coop_live.chat.points import Points
from coop_live.chat.sources.youtube.place import Place, read
from coop_live.chat.sources.youtube.quota import pacific_day, until_midnight
from coop_live.chat.sources.youtube.source import YouTube, interval
from coop_live.model import Comment, LampState
from tests.chat.fakes.youtube_evening import FAULTS
from tests.chat.sources.youtube.listening import HOUSE, Clock, Fake, Listening, listening, signed_in


def keys_of(comments: list[Comment]) -> list[tuple[str, str]]:
    return sorted((one.kind, one.comment_id) for one in comments)


def told_by(book: dict[str, Any]) -> list[tuple[str, str]]:
    return sorted((one["kind"], one["id"]) for one in book["messages"])


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (1901, 1.901),
        (0, 5),
        (-1, 5),
        (None, 5),
        ("5000", 5),
        (True, 5),
        (10**9, 60),
        (1, 1),
        (float("nan"), 5),
    ],
)
def test_an_interval_that_makes_no_sense_is_brought_to_one(told: object, seconds: float) -> None:
    assert interval(told) == seconds


def test_an_evening_is_heard_from_its_history_to_its_last_word(fake: Fake) -> None:
    fake.begin(turns=10)
    desk = Listening(fake)
    desk.to_the_end()
    book = fake.book()
    assert keys_of(desk.heard) == told_by(book)
    assert [one.kind for one in desk.heard].count("end") == 1
    history = desk.heard[:15]
    assert all(one.backfill for one in history)
    assert not any(one.backfill for one in desk.heard[-5:])
    assert (book["breaches"], desk.gaps) == ([], [])
    assert desk.source.spent == book["units"]
    assert desk.heard[-1].text == "tạm biệt"
    # Found once, then read; after the first word of the end until nothing new comes.
    assert book["asked"].count("GET liveBroadcasts") == 1
    assert book["asked"].count("GET messages") == 14
    until = desk.until("working").quota_until
    assert until is not None
    assert until % 60_000 == 0


def test_before_the_live_it_says_so_and_hears_it_once_it_is_on(fake: Fake) -> None:
    fake.begin(live=False, turns=3)
    with listening(fake) as desk:
        lamp = desk.until("Chưa thấy buổi live")
        assert lamp.state is LampState.TROUBLE
        fake.change(live=True)
        assert desk.watcher.wait(20)
        assert keys_of(desk.heard) == told_by(fake.book())


def test_offline_at_the_start_it_connects_by_itself_later() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    class Later(Fake):
        def __init__(self) -> None:
            self.clock = Clock()
            self.address = f"http://127.0.0.1:{port}"

    later = Later()
    desk = Listening(later)
    desk.watcher.start()
    assert desk.until("Không nối được").state is LampState.TROUBLE
    there = Fake(port)
    try:
        there.begin(later.clock, turns=3)
        assert desk.watcher.wait(30)
        assert keys_of(desk.heard) == told_by(there.book())
    finally:
        desk.watcher.stop()
        there.close()


def test_a_video_of_the_live_is_read_as_well(fake: Fake) -> None:
    fake.begin(turns=3)
    desk = Listening(fake, signed_in(video="https://youtu.be/abcdefghijk"))
    desk.to_the_end()
    assert keys_of(desk.heard) == told_by(fake.book())
    assert "GET liveBroadcasts" not in fake.book()["asked"]


@pytest.mark.parametrize("reason", ["liveChatDisabled", "forbidden", "authError"])
def test_what_only_a_person_can_mend_waits_for_one(fake: Fake, reason: str) -> None:
    fake.begin(turns=30)
    with listening(fake) as desk:
        desk.until_heard(16)
        fake.change(always=reason)
        desk.until("trouble")
        fake.change(always="")
        desk.watcher.again()
        assert desk.watcher.wait(20)
        assert keys_of(desk.heard) == told_by(fake.book())
        assert desk.gaps == []


def test_youtube_saying_that_the_chat_has_ended_ends_it(fake: Fake) -> None:
    fake.begin(turns=1000)
    with listening(fake) as desk:
        desk.until_heard(16)
        fake.change(always="liveChatEnded")
        assert desk.watcher.wait(20)
    assert desk.lamps[-2].state is LampState.ENDED


def test_a_chat_that_is_not_found_is_looked_up_again_and_then_it_is_for_a_person(fake: Fake) -> None:
    fake.begin(turns=3, faults=("liveChatNotFound",) * 2)
    with listening(fake) as desk:
        desk.until("phòng trò chuyện của buổi live")
        assert fake.book()["asked"].count("GET liveBroadcasts") == 2
        desk.watcher.again()
        assert desk.watcher.wait(20)
        assert keys_of(desk.heard) == told_by(fake.book())


def test_access_tokens_end_in_mid_evening_and_are_renewed_before(fake: Fake) -> None:
    fake.begin(turns=150, rush=1, lasts=600.0)
    desk = Listening(fake)
    desk.to_the_end()
    assert keys_of(desk.heard) == told_by(fake.book())
    assert fake.book()["refreshes"] > 1
    assert fake.book()["breaches"] == []


def near_midnight(seconds: float) -> Clock:
    base = Clock().base
    return Clock(base + until_midnight(base) - seconds)


def test_when_youtube_says_the_quota_is_gone_it_is_left_alone_until_midnight(fake: Fake) -> None:
    fake.begin(near_midnight(2400), turns=30, units=100)
    desk = Listening(fake)
    desk.to_the_end()
    lamp = desk.until("Hết hạn mức YouTube")
    assert "Social Stream Ninja" in lamp.remedy
    assert fake.book()["breaches"] == []
    assert keys_of(desk.heard) == told_by(fake.book())


def test_it_stops_by_itself_before_the_end_and_a_person_may_ask_once_more(fake: Fake, tmp_path: Path) -> None:
    clock = fake.begin(near_midnight(3 * 3600), turns=30)
    points = Points(tmp_path / "points.json")
    day = pacific_day(clock())
    points.put("youtube", Since(Place(day=day, spent=9480).text(), clock.ms()))
    fake.change(units_now=9480)
    with listening(fake, points=points) as desk:
        slow = desk.until("giây một lần")
        assert slow.quota_until is not None
        desk.until("Hết hạn mức YouTube")
        spent = fake.book()["units"]
        assert 9490 <= spent <= 9500
        asked = fake.book()["asked"].count("GET messages")
        desk.watcher.again()
        with desk.changed:
            assert desk.changed.wait_for(lambda: desk.source.spent == spent + 5, 20)
        assert fake.book()["asked"].count("GET messages") == asked + 1
    assert fake.book()["breaches"] == []
    assert read(points.get("youtube").place).spent == desk.source.spent == fake.book()["units"]


def test_what_was_spent_is_remembered_over_a_restart_and_forgotten_the_next_day(fake: Fake) -> None:
    clock = fake.begin(turns=3)
    for day, spent in ((pacific_day(clock()), 400), ("2020-01-01", 0)):
        source = YouTube(signed_in(), fake.address, clock)
        next(source.listen(Since(Place(day=day, spent=400).text(), clock.ms()), threading.Event()))
        assert source.spent == spent + 6


def test_killed_at_any_moment_it_goes_on_where_it_stood(fake: Fake, tmp_path: Path) -> None:
    clock = fake.begin(Clock(hurry=200.0), turns=40, seed=9)
    command = [sys.executable, "-m", "tests.chat.sources.youtube.child", fake.address, str(tmp_path)]
    command += [str(clock.base), str(clock.zero), str(clock.hurry)]
    book, chance = tmp_path / "heard.jsonl", random.Random(9)
    enough = 0
    for _ in range(3):
        enough += chance.randrange(16, 40)
        child = subprocess.Popen(command, cwd=HOUSE)
        until = time.monotonic() + 60
        while (not book.exists() or len(book.read_bytes().splitlines()) < enough) and child.poll() is None:
            assert time.monotonic() < until
            time.sleep(0.01)
        child.kill()
        child.wait()
    subprocess.run(command, cwd=HOUSE, check=True, timeout=90)
    whole = [line for line in book.read_text(encoding="utf-8").splitlines() if line.endswith("]")]
    told = fake.book()
    assert sorted({(kind, number) for kind, number in map(json.loads, whole)}) == told_by(told)
    # It went on with the token: the live was not looked up again, and nothing was asked too soon.
    assert told["asked"].count("GET liveBroadcasts") == 1
    assert told["breaches"] == []


def test_a_history_that_no_longer_reaches_back_is_said_to_miss_something(fake: Fake) -> None:
    fake.begin(turns=60, rush=8, recent=3, faults=("pageTokenInvalid",) * 4, seed=3)
    desk = Listening(fake)
    desk.to_the_end()
    book = fake.book()
    lost = [one for one in book["messages"] if one["lost"]]
    assert lost
    assert keys_of(desk.heard) == sorted(
        (one["kind"], one["id"]) for one in book["messages"] if not one["dropped"]
    )
    # Some of YouTube's times have whole seconds.
    for one in lost:
        assert any(gap.since - 1000 <= one["at"] * 1000 <= gap.until + 1000 for gap in desk.gaps)
    assert desk.until("missing").state is LampState.MISSING


def test_a_token_that_is_too_old_costs_nothing_where_the_history_reaches_back(fake: Fake) -> None:
    fake.begin(turns=10, faults=("pageTokenInvalid",) * 3)
    desk = Listening(fake)
    desk.to_the_end()
    assert keys_of(desk.heard) == told_by(fake.book())
    assert desk.gaps == []


def test_a_person_who_presses_again_and_again_does_not_make_it_ask_too_soon(fake: Fake) -> None:
    fake.begin(Clock(hurry=40.0), turns=4)
    with listening(fake) as desk:
        desk.until_heard(15)
        while not desk.watcher.wait(0.01):
            desk.watcher.again()
    assert keys_of(desk.heard) == told_by(fake.book())
    assert fake.book()["breaches"] == []


def test_a_clock_that_is_set_back_does_not_make_it_deaf(fake: Fake) -> None:
    fake.begin(turns=5)
    batches = YouTube(signed_in(), fake.address, fake.clock).listen(Since(), threading.Event())
    next(batches)
    fake.clock.base -= 600  # the computer's clock was fast, and has just been put right
    assert next(batches).wait <= 60


def test_started_again_at_once_it_still_waits_as_long_as_youtube_wanted(fake: Fake) -> None:
    fake.begin(seed=7)
    now = 1_795_316_400.0
    source = YouTube(signed_in(), fake.address, lambda: now)
    kept = Since(Place("LC-7", page="T0-3", every=5.0).text(), round((now - 1) * 1000))
    batches = source.listen(kept, threading.Event())
    assert next(batches).wait == pytest.approx(4.0)
    assert fake.book()["asked"] == []
    now += 4
    assert next(batches).comments
    assert fake.book()["asked"] == ["GET messages"]


def test_the_chat_of_another_evening_is_not_tonights(fake: Fake) -> None:
    clock = fake.begin(turns=3, seed=5)
    old = Place("LC-yesterday", page="T0-3", every=5.0, day="2020-01-01").text()
    points = Points()
    points.put("youtube", Since(old, clock.ms() - 20 * 3_600_000))
    desk = Listening(fake, points=points)
    desk.to_the_end()
    assert keys_of(desk.heard) == told_by(fake.book())
    assert desk.gaps == []
    assert fake.book()["asked"][0] == "GET liveBroadcasts"


@pytest.mark.parametrize("end", ["offlineAt", "chatEndedEvent"])
def test_a_live_that_was_over_before_we_came_back_does_not_end_tonights(fake: Fake, end: str) -> None:
    clock = fake.begin(turns=0, seed=6, end=end)
    fake.change(over=True)
    points = Points()
    points.put("youtube", Since(Place("LC-6", page="T0-3", every=5.0).text(), clock.ms() - 600_000))
    with listening(fake, points=points) as desk:
        desk.until("Chưa thấy buổi live")
        assert len(desk.heard) == (13 if end == "offlineAt" else 14)
        assert all(one.backfill for one in desk.heard if one.text != "tạm biệt")
        assert read(points.get("youtube").place).chat == ""
        fake.change(over=False)
        assert desk.watcher.wait(20)


def test_nothing_secret_is_written_down_anywhere(
    fake: Fake, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fake.begin(turns=30, faults=FAULTS, seed=8)
    points = Points(tmp_path / "points.json")
    with caplog.at_level(logging.DEBUG):
        desk = Listening(fake, points=points)
        desk.to_the_end()
    assert "liveChat" not in caplog.text, "addresses do not belong into a log"
    written = caplog.text + repr(desk.lamps) + (tmp_path / "points.json").read_text(encoding="utf-8")
    assert "planted" not in written
    assert "ya29" not in written


def test_a_server_that_stalls_does_not_hold_up_the_stop() -> None:
    with socket.create_server(("127.0.0.1", 0)) as stalled:

        class Stalled(Fake):
            def __init__(self) -> None:
                self.clock = Clock()
                self.address = f"http://127.0.0.1:{stalled.getsockname()[1]}"

        desk = Listening(Stalled())
        desk.watcher.start()
        with stalled.accept()[0]:
            began = time.monotonic()
            desk.watcher.stop()
            assert time.monotonic() - began < 2
        assert desk.lamps[-1].state is LampState.OFF
