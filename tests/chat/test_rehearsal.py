"""A written evening plays the same every time, and a slip of the pen costs one line."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from coop_live.chat.base import Since
from coop_live.chat.rehearsal import AS_FAST_AS_POSSIBLE, Rehearsal, Script, ScriptLine, read_script
from coop_live.errors import CoopLiveError, InputError, NotPossible
from coop_live.model import Comment, OrderLine
from coop_live.resources import asset


def script(folder: Path, *lines: Any) -> Path:
    path = folder / "evening.jsonl"
    written = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(written), encoding="utf-8")
    return path


class Evening:
    """Takes down what happens, in order."""

    def __init__(self, unknown: str = "") -> None:
        self.told: list[str] = []
        self.comments: list[Comment] = []
        self.troubles: list[CoopLiveError] = []
        self.ended = False
        self.stopped = threading.Event()
        self._unknown = unknown

    def show(self, code: str) -> None:
        if code == self._unknown:
            raise NotPossible("Danh mục không có mã này.", "Kiểm lại mã.")
        self.told.append(f"on air {code}")

    def deliver(self, comment: Comment) -> None:
        self.told.append(comment.text)
        self.comments.append(comment)

    def play(self, script: Script, **how: Any) -> Evening:
        source = Rehearsal(script, self.show, started_at=1_000_000, **how)
        self.take(source)
        return self

    def take(self, source: Rehearsal) -> None:
        """Do what a watcher does with a source."""
        for batch in source.listen(Since(), self.stopped):
            if batch.trouble is not None and batch.trouble not in self.troubles:
                self.troubles.append(batch.trouble)
            for comment in batch.comments:
                self.deliver(comment)
            self.stopped.wait(batch.wait)
            if self.stopped.is_set():
                return
        self.ended = True


LINES = (
    {"id": "a", "text": "chào HTX", "author": "Lan", "at": 0},
    {"id": "b", "text": "chốt 2", "author": "Hoa", "at": 1.5, "pinned": "C1"},
    {"id": "c", "text": "1 nha", "author": "Tư", "at": 1.5, "pinned": "C1"},
    {"id": "d", "text": "em 3", "author": "Lan", "at": 3600, "pinned": None},
    {"id": "e", "text": "lấy 1", "author": "Lan", "at": 3601, "pinned": "C2"},
)


def test_products_go_on_air_before_the_comment_that_means_them(tmp_path: Path) -> None:
    evening = Evening().play(read_script(script(tmp_path, *LINES)), speed=AS_FAST_AS_POSSIBLE)
    assert evening.told == ["chào HTX", "on air C1", "chốt 2", "1 nha", "em 3", "on air C2", "lấy 1"]
    assert evening.ended


def test_comments_bear_the_time_of_the_script_whatever_the_speed(tmp_path: Path) -> None:
    evening = Evening().play(read_script(script(tmp_path, *LINES)), speed=AS_FAST_AS_POSSIBLE)
    assert [one.received_at - 1_000_000 for one in evening.comments] == [0, 1500, 1500, 3_600_000, 3_601_000]
    assert evening.comments[1] == Comment(
        *("other", "rehearsal-1000000", "b", "Hoa", "chốt 2", 1_001_500),
        source="rehearsal",
        author_id="Hoa",
    )


def test_two_plays_are_the_same(tmp_path: Path) -> None:
    lines = read_script(script(tmp_path, *LINES))
    plays = [Evening().play(lines, speed=AS_FAST_AS_POSSIBLE) for _ in range(2)]
    assert plays[0].told == plays[1].told
    assert plays[0].comments == plays[1].comments


def test_a_faster_evening_takes_its_share_of_the_time() -> None:
    lines = tuple(ScriptLine(at, str(at), "Lan", "1") for at in (0.0, 10.0, 20.0))
    started = time.monotonic()
    evening = Evening().play(Script(lines), speed=200.0)
    assert len(evening.comments) == 3
    assert time.monotonic() - started >= 0.1


def test_stopping_ends_a_wait_of_hours() -> None:
    evening = Evening()
    lines = Script((ScriptLine(0, "a", "Lan", "1"), ScriptLine(3600, "b", "Lan", "2")))
    player = threading.Thread(target=lambda: evening.play(lines, speed=1.0))
    player.start()
    evening.stopped.set()
    player.join(5)
    assert not player.is_alive()
    assert not evening.ended


def test_a_product_that_cannot_be_shown_is_told_and_the_evening_goes_on(tmp_path: Path) -> None:
    evening = Evening(unknown="C1").play(read_script(script(tmp_path, *LINES)), speed=AS_FAST_AS_POSSIBLE)
    assert evening.told == ["chào HTX", "chốt 2", "1 nha", "em 3", "on air C2", "lấy 1"]
    assert [trouble.cause for trouble in evening.troubles] == ["Danh mục không có mã này."]


def test_played_again_after_a_trouble_it_goes_on_with_the_line_that_failed(tmp_path: Path) -> None:
    failing = {"chốt 2"}

    class Failing(Evening):
        def deliver(self, comment: Comment) -> None:
            if comment.text in failing:
                failing.clear()
                raise ConnectionError
            super().deliver(comment)

    evening = Failing()
    source = Rehearsal(read_script(script(tmp_path, *LINES[:3])), evening.show, speed=AS_FAST_AS_POSSIBLE)
    with pytest.raises(ConnectionError):
        evening.take(source)
    evening.take(source)
    assert evening.told == ["chào HTX", "on air C1", "chốt 2", "1 nha"]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("không phải json", ""),
        ("[1, 2]", ""),
        ("[" * 50_000, ""),
        ({"author": "Lan"}, "text"),
        ({"text": "  "}, "text"),
        ({"text": ["1"]}, "text"),
        ({"text": "1", "at": -1}, "at"),
        ({"text": "1", "at": "sớm"}, "at"),
        ({"text": "1", "at": True}, "at"),
        ('{"text": "1", "at": NaN}', "at"),
        ({"text": "1", "at": 10**9}, "at"),
        ({"text": "1", "pinned": {}}, "pinned"),
        ({"text": "1", "id": 1.5}, "id"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_good_ones_play(
    tmp_path: Path, line: object, field: str
) -> None:
    read = read_script(script(tmp_path, LINES[0], "", line, LINES[1]))
    assert [one.text for one in read.lines] == ["chào HTX", "chốt 2"]
    assert [(one.row, one.field) for one in read.problems] == [(3, field)]
    assert "3" in read.problems[0].cause
    assert read.problems[0].remedy


def test_what_a_line_leaves_out_is_filled_in(tmp_path: Path) -> None:
    read = read_script(script(tmp_path, {"text": "a", "at": 5}, {"text": "b", "id": 7, "platform": "TikTok"}))
    assert read.lines == (
        ScriptLine(5.0, "line-1", "", "a"),
        ScriptLine(5.0, "7", "", "b", platform="tiktok"),
    )
    nameless = Evening().play(read, speed=AS_FAST_AS_POSSIBLE).comments
    assert {(one.author_name, one.author_id) for one in nameless} == {("Khách", None)}


def test_lines_play_in_the_order_of_their_time(tmp_path: Path) -> None:
    late, early = {"text": "sau", "at": 9}, {"text": "trước", "at": 2}
    assert [one.text for one in read_script(script(tmp_path, late, early)).lines] == ["trước", "sau"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_at_all_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "evening.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"evening\.jsonl"):
        read_script(path)


def test_the_sample_evening_has_no_slip() -> None:
    read = read_script(asset("samples", "rehearsal.jsonl"))
    assert read.problems == ()
    assert len({one.comment_id for one in read.lines}) == len(read.lines) > 50


def test_a_script_to_practise_on_says_what_is_right(tmp_path: Path) -> None:
    first = {"id": "p1", "text": "c1 2", "truth": [["C1", "100g", 2]], "tip": "size"}
    second = {"id": "p2", "text": "sửa c1 còn 1", "truth": [["C1", "100g", 1]], "instead": "p1"}
    lines = read_script(script(tmp_path, first, second, {"text": "chào", "truth": []}, {"text": "c1"})).lines
    assert [line.truth for line in lines] == [
        (OrderLine("C1", "100g", 2),), (OrderLine("C1", "100g", 1),), (), None]  # fmt: skip
    assert [(line.instead, line.tip) for line in lines[:2]] == [("", "size"), ("p1", "")]


@pytest.mark.parametrize(
    "truth", ["C1", [["C1", 2]], [["C1", None, 0]], [["C1", None, True]], [["C1", 1, 1]]]
)
def test_a_truth_that_is_none_is_told(tmp_path: Path, truth: object) -> None:
    read = read_script(script(tmp_path, {"text": "c1", "truth": truth}))
    assert (read.lines, [one.field for one in read.problems]) == ((), ["truth"])


def test_the_beginning_of_a_script_is_a_script() -> None:
    whole = read_script(asset("samples", "practice.jsonl"))
    assert [line.at for line in whole.until(60).lines] == [line.at for line in whole.lines if line.at <= 60]
