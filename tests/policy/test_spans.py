"""Places in a text answer what covers, touches and closes on another."""

from __future__ import annotations

from coop_live.policy.spans import Spans


def test_what_lies_inside_is_covered():
    spans = Spans([(5, 9), (0, 20), (30, 34)])
    assert spans.covers((6, 20))
    assert not spans.covers((19, 21))
    assert spans.covers((30, 34))
    assert not Spans([]).covers((0, 1))


def test_one_shared_character_touches():
    spans = Spans([(5, 9)])
    assert spans.touches((8, 12))
    assert not spans.touches((9, 12))
    assert not spans.touches((0, 5))


def test_a_word_at_the_end_of_another_place_is_closed_on():
    spans = Spans([(0, 7), (3, 7)])
    assert spans.closes_on((4, 7))
    assert not spans.closes_on((0, 7))
    assert not spans.closes_on((4, 6))
