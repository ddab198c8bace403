"""A Facebook evening against a Graph API of its own process: no comment is lost, none doubled."""

from __future__ import annotations

import json
import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from operator import itemgetter
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from coop_live.chat.base import Lost, NeedsPerson, Since, Unsure
from coop_live.chat.http import NotSent
from coop_live.chat.kind import KeysInMemory, Level
from coop_live.chat.sources.facebook import KIND
from coop_live.chat.sources.facebook.lives import live_id_in
from coop_live.chat.sources.facebook.page import FacebookPage
from coop_live.chat.text import clean
from coop_live.errors import InputError, NotPossible
from coop_live.model import Comment, LampState
from tests.chat.fakes.facebook import TOKEN
from tests.chat.fakes.facebook_evening import LIVE
from tests.chat.fakes.hearing import ROOT, Far, Heard, running

HURRY = 2000.0


@pytest.fixture(scope="module")
def far() -> Iterator[Far]:
    with running("facebook") as far:
        yield far


def page(far: Far, **keys: str) -> FacebookPage:
    return FacebookPage(KeysInMemory(**{"token": TOKEN, **keys}), far.address)


def far_now() -> int:
    return time.time_ns() // 1_000_000


@pytest.mark.parametrize("seed", range(20))
def test_an_evening_with_every_fault_is_kept_whole(
    far: Far, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    far.start(seed=seed, hurry=HURRY, plan="faults")
    heard = Heard()
    with caplog.at_level(logging.DEBUG if seed < 4 else logging.INFO):
        heard.evening(page(far), HURRY)
    report = far.report()
    assert report["breaches"] == []
    kept = [
        {
            "id": one.comment_id,
            "author": one.author_id,
            "owner": one.is_owner,
            "parent": one.parent_id,
            "ts": one.ts,
            "text": one.text,
        }
        for one in heard.comments
    ]
    said = [{**one, "text": clean(one["text"])} for one in report["said"]]
    assert sorted(kept, key=itemgetter("id")) == sorted(said, key=itemgetter("id"))
    assert heard.gaps == []
    assert heard.lamps[-2].state is LampState.ENDED
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(heard.lamps)


def test_it_never_asks_sooner_than_it_may_and_half_as_often_near_the_limit(far: Far) -> None:
    far.start(
        seed=3, hurry=60, plan="slow"
    )  # in no hurry: half a turn is 25 ms, which no machine is slower than
    Heard().evening(page(far), 60)
    assert far.report()["breaches"] == []


def test_a_password_that_was_changed_asks_for_a_person_and_never_in_a_loop(far: Far) -> None:
    far.start(seed=1, hurry=HURRY, plan="expired")
    heard = Heard()
    watcher = heard.watch(page(far), HURRY)
    asked = heard.wait_for(lambda lamp: lamp.state is LampState.TROUBLE and "đăng nhập lại" in lamp.cause)
    requests = far.report()["requests"]
    threading.Event().wait(100 / HURRY)  # a hundred seconds of the evening
    assert far.report()["requests"] == requests
    assert "mã Trang mới" in asked.remedy
    far.start(seed=1, hurry=HURRY)
    watcher.again()
    assert watcher.wait(20)
    watcher.stop()
    assert sorted(heard.ids) == sorted(one["id"] for one in far.report()["said"])


def test_a_missing_permission_is_named(far: Far) -> None:
    far.start(seed=1, hurry=HURRY, plan="permission")
    heard = Heard()
    watcher = heard.watch(page(far), HURRY)
    asked = heard.wait_for(lambda lamp: "thiếu quyền" in lamp.cause)
    watcher.stop()
    assert "pages_read_user_content" in asked.cause


def test_what_cannot_be_read_is_looked_up_once_more_and_then_a_person_is_asked(far: Far) -> None:
    far.start(seed=3, hurry=HURRY, plan="denied")
    with pytest.raises(NeedsPerson):
        list(page(far).listen(Since(), threading.Event()))
    assert far.report()["requests"] == 4  # the Page, its lives, the comments; its lives again


def test_before_the_live_begins_the_lamp_says_so_and_asks_every_15_seconds(far: Far) -> None:
    far.start(seed=3, hurry=HURRY, plan="nobody")
    batch = next(page(far).listen(Since(), threading.Event()))
    assert (batch.wait, batch.ended) == (15.0, False)
    assert batch.trouble is not None
    assert "chưa có buổi live" in batch.trouble.cause


def test_of_two_lives_the_newest_is_read_and_that_is_said(far: Far) -> None:
    far.start(seed=3, hurry=HURRY, plan="two")
    batch = next(page(far).listen(Since(), threading.Event()))
    assert {one.live_id for one in batch.comments} == {LIVE}
    assert batch.trouble is not None
    assert "2 buổi live" in batch.trouble.cause
    pasted = page(far, live="https://www.facebook.com/htx/videos/toi-nay/4163439280375494/?ref=x")
    batch = next(pasted.listen(Since(), threading.Event()))
    assert (batch.trouble, {one.live_id for one in batch.comments}) == (None, {LIVE})


def test_a_link_that_is_none_is_said_before_anything_is_read(far: Far) -> None:
    far.start(seed=3, hurry=HURRY)
    with pytest.raises(NeedsPerson):
        next(page(far, live="buổi tối qua").listen(Since(), threading.Event()))


def test_after_a_break_it_goes_on_five_seconds_before_the_newest_comment(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    listening = page(far).listen(Since(), threading.Event())
    place = [batch.place for batch, _ in zip(listening, range(60), strict=False) if batch.place][-1]
    before = far.report()["turns"]
    batch = next(page(far).listen(Since(place, far_now()), threading.Event()))
    assert far.report()["turns"] == before + 1
    newest = json.loads(place)["at"] * 1000
    assert min(one.at for one in batch.comments) >= newest - 5000
    assert all(one.backfill for one in batch.comments)


def test_a_live_that_ended_while_the_program_was_down_is_still_read_to_its_end(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="nobody")
    batches = page(far).listen(Since(json.dumps({"live": LIVE, "at": 5}), far_now()), threading.Event())
    assert next(batches).comments
    far.start(seed=0, hurry=HURRY, plan="nobody")
    batches = page(far).listen(Since(json.dumps({"live": LIVE, "at": 5}), 1), threading.Event())
    assert not next(batches).comments  # that was another evening


def test_a_program_that_is_killed_goes_on_where_it_was(far: Far, tmp_path: Path) -> None:
    far.start(seed=2, hurry=HURRY, plan="faults")
    ends = []
    for killed_after in ("40", "60", "0"):
        keep = [
            sys.executable,
            "-m",
            "tests.chat.fakes.keeping",
            far.address,
            tmp_path,
            str(HURRY),
            killed_after,
        ]
        ends.append(subprocess.run(keep, cwd=ROOT, timeout=30, check=False).returncode)
    assert ends == [-signal.SIGKILL, -signal.SIGKILL, 0]
    assert set((tmp_path / "kept").read_text().split()) == {one["id"] for one in far.report()["said"]}


ORDER = Comment("facebook", LIVE, f"{LIVE}_7", "Lan", "chốt 1", 1)


def test_an_answer_goes_under_the_comment_and_hiding_hides_it(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source = page(far)
    source.reply(ORDER, "Em đã chốt C1 & x2 = 170.000đ")
    source.hide(ORDER)
    report = far.report()
    assert report["breaches"] == []
    assert [path for path, _ in report["posts"]] == [f"{LIVE}_7/comments", f"{LIVE}_7"]
    assert parse_qs(report["posts"][0][1]) == {"message": ["Em đã chốt C1 & x2 = 170.000đ"]}
    assert report["posts"][1][1] == "is_hidden=true"


def test_what_cannot_be_sent_is_refused_before_it_is_sent(far: Far) -> None:
    far.start(seed=0, hurry=HURRY)
    source = page(far)
    for words in ("", "  ", "x" * (source.longest + 1)):
        with pytest.raises(InputError):
            source.reply(ORDER, words)
    for one in (replace(ORDER, comment_id="../me/feed"), replace(ORDER, comment_id="7", id_kind="derived")):
        with pytest.raises(NotPossible):
            source.reply(one, "Em đã chốt")
    assert far.report()["posts"] == []


@pytest.mark.parametrize(
    ("plan", "error"), [("lost", Unsure), ("unknown", Unsure), ("limited", Lost), ("blocked", NeedsPerson)]
)
def test_an_answer_is_never_sent_twice_by_itself(far: Far, plan: str, error: type[Exception]) -> None:
    far.start(seed=0, hurry=HURRY, plan=plan)
    with pytest.raises(error):
        page(far).reply(ORDER, "Em đã chốt")
    assert len(far.report()["posts"]) == 1


def test_a_page_that_may_not_write_goes_on_reading(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="blocked")
    source = page(far)
    for _ in range(3):
        with pytest.raises(NeedsPerson):
            source.reply(ORDER, "Em đã chốt")
    assert len(far.report()["posts"]) == 1
    assert next(source.listen(Since(), threading.Event())).comments


def test_where_nobody_answers_nothing_was_sent() -> None:
    source = FacebookPage(KeysInMemory(token=TOKEN), "http://127.0.0.1:9")
    with pytest.raises(NotSent):
        source.reply(ORDER, "Em đã chốt")
    with pytest.raises(Lost):
        next(source.listen(Since(), threading.Event()))


def words_of(far: Far, **keys: str) -> list[tuple[Level, str]]:
    keys = {"token": TOKEN, **keys}
    return [(one.level, one.words) for one in KIND.try_it(KeysInMemory(**keys), far.address)]


def test_a_try_tells_what_works_and_always_that_a_stranger_should_comment_first(far: Far) -> None:
    far.start(seed=0, hurry=HURRY, plan="permissions")
    found = words_of(far)
    assert [level.value for level, _ in found] == ["good", "good", "warn", "warn", "good", "good", "warn"]
    assert "HTX Đông Giang" in found[0][1]
    assert "pages_read_user_content" in found[2][1]
    assert "có tên" in found[5][1]
    assert "người lạ" in found[6][1]


def test_a_try_finds_the_wrong_kind_of_token_and_comments_without_names(far: Far) -> None:
    far.start(seed=4, hurry=HURRY, plan="user")
    found = words_of(far)
    assert (Level.BAD, "Đây là mã của một người, không phải mã của Trang.") in found
    assert any("không cho biết tên" in words for _, words in found)
    far.start(seed=0, hurry=HURRY, plan="nobody")
    assert any(level is Level.WARN and "chưa có buổi live" in words for level, words in words_of(far))
    assert words_of(far, live="x")[-2][0] is Level.BAD


@pytest.mark.parametrize("token", ["", "mã có dấu", "a\x00b"])
def test_a_token_that_can_be_none_is_not_sent_at_all(far: Far, token: str) -> None:
    far.start(seed=0, hurry=HURRY)
    assert [level for level, _ in words_of(far, token=token)] == [Level.BAD]
    assert far.report()["requests"] == 0


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("10158276101223553", "10158276101223553"),
        (" 1_2 ", "1_2"),
        ("https://www.facebook.com/watch/live/?ref=x&v=4163439280375494", "4163439280375494"),
        ("https://fb.com/htx/videos/4163439280375494/", "4163439280375494"),
        ("https://facebook.com/htx/live", ""),
        ("٣٣٣٣٣٣", ""),
    ],
)
def test_the_live_may_be_pasted_as_number_or_link(pasted: str, meant: str) -> None:
    assert live_id_in(pasted) == meant
