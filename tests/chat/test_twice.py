"""Two sources that bring the same live are noticed; two viewers who say the same are not."""

from __future__ import annotations

from dataclasses import replace

from coop_live.chat.twice import ENOUGH, REMEMBERED, Pair, Twice
from coop_live.model import Comment
from tests.evening import comment


def said(text: str, source: str, name: str = "Lan", at: int = 0, **more: object) -> Comment:
    return replace(comment(text, name, **more), source=source, received_at=1_795_000_000_000 + at)


def test_the_second_likeness_of_two_sources_is_told_and_then_no_more():
    twice = Twice()
    told = [
        twice.hear(said(text, source)) for text in ("chốt 1", "chốt 2", "chốt 3") for source in ("a", "b")
    ]
    assert [one for one in told if one] == [Pair("facebook", frozenset({"a", "b"}))]
    assert told.index(Pair("facebook", frozenset({"a", "b"}))) == 2 * ENOUGH - 1


def test_letters_and_marks_of_another_program_are_the_same_words():
    twice = Twice()
    twice.hear(said("Chốt 1", "a", "LAN"))
    twice.hear(said("chot 1", "b", "lan"))
    twice.hear(said("Chốt 2", "a", "LAN"))
    assert twice.hear(said("chot 2", "b", "lan"))


def test_one_source_may_bring_the_same_words_as_often_as_it_likes():
    twice = Twice()
    assert not any(twice.hear(said("1", "a")) for _ in range(10))


def test_what_has_the_platforms_own_id_is_one_comment_and_no_likeness():
    twice = Twice()
    for number in range(5):
        one = said(f"chốt {number}", "a", comment_id=f"LCC.{number}")
        assert twice.hear(one) is None
        assert twice.hear(replace(one, source="b")) is None


def test_likeness_after_a_while_or_elsewhere_is_chance():
    twice = Twice()
    for number in range(5):
        assert twice.hear(said(f"chốt {number}", "a")) is None
        assert twice.hear(said(f"chốt {number}", "b", at=6000)) is None
        assert twice.hear(said(f"chốt {number}", "c", platform="youtube")) is None
        assert twice.hear(said("", "a")) is None
        assert twice.hear(said("", "b")) is None


def test_it_remembers_only_the_newest():
    twice = Twice()
    twice.hear(said("chốt 1", "a"))
    for number in range(REMEMBERED):
        twice.hear(said(f"câu {number}", "a"))
    assert twice.hear(said("chốt 1", "b")) is None
    assert twice.hear(said("câu 499", "b")) is None
    assert twice.hear(said("câu 498", "b")) is not None
