"""Slow regular expressions are refused by counting; what is let pass does no more work than was counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.policy import load_rules
from coop_live.policy.patterns import MOST_STEPS, PatternError, compiled, steps

HOSTILE = "a" * 40 + "?"


@dataclass(frozen=True)
class Sign:
    """One sign of those in `text`."""

    text: str

    def __str__(self) -> str:
        return f"[{self.text}]"


@dataclass(frozen=True)
class Row:
    """Parts one after another, or one of them (`either`)."""

    parts: tuple[Part, ...]
    either: bool

    def __str__(self) -> str:
        return f"(?:{('|' if self.either else '').join(map(str, self.parts))})"


@dataclass(frozen=True)
class Times:
    """A part, so often."""

    part: Part
    least: int
    most: int

    def __str__(self) -> str:
        return f"(?:{self.part}){{{self.least},{self.most}}}"


Part = Sign | Row | Times
Then = Callable[[int], bool]


class Walker:
    """Tries every way of a pattern as a plain backtracking search does, and counts the signs compared."""

    def __init__(self) -> None:
        self.compared = 0

    def try_part(self, part: Part, at: int, then: Then) -> bool:
        if isinstance(part, Sign):
            self.compared += 1
            return HOSTILE[at : at + 1] in tuple(part.text) and then(at + 1)
        if isinstance(part, Times):
            return self._times(part, 0, at, then)
        if part.either:
            return any(self.try_part(one, at, then) for one in part.parts)
        return self._row(part.parts, at, then)

    def _row(self, parts: tuple[Part, ...], at: int, then: Then) -> bool:
        if not parts:
            return then(at)
        return self.try_part(parts[0], at, lambda next_: self._row(parts[1:], next_, then))

    def _times(self, part: Times, done: int, at: int, then: Then) -> bool:
        more = done < part.most and self.try_part(
            part.part, at, lambda next_: self._times(part, done + 1, next_, then)
        )
        return more or (done >= part.least and then(at))


def larger(parts: st.SearchStrategy[Part]) -> st.SearchStrategy[Part]:
    rows = st.builds(Row, st.lists(parts, min_size=1, max_size=3).map(tuple), st.booleans())
    counts = st.tuples(st.integers(0, 4), st.integers(0, 12)).map(sorted)
    return rows | st.builds(lambda part, often: Times(part, *often), parts, counts)


PARTS = st.recursive(st.builds(Sign, st.sampled_from(["a", "b", "ab"])), larger, max_leaves=6)


@given(PARTS)
def test_a_search_compares_no_more_than_was_counted(part):
    whole = Row((part, Sign("!")), either=False)
    counted = steps(str(whole))
    if counted <= MOST_STEPS:
        walker = Walker()
        assert not walker.try_part(whole, 0, lambda _at: True)
        assert walker.compared <= counted


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:[a-z ]{1,20}){20}!", "(?:a{1,3}){9}b", "(?:(?:a?){5}){5}b", "(?:a|aa){12}b",
        "(?x)(?:a{1,9}) {20}b",
        "(?:){4000000000}a", r"(?:\b){99999}a", "a{,}b", "a{2,}b", "(?>a{1,20}b)", "(?#)a", r"(a)\1",
    ],
)  # fmt: skip
def test_heavy_ones_are_refused_without_being_tried(pattern):
    with pytest.raises(PatternError, match="quá nặng"):
        compiled(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["(?:chi |con |la ){0,3}gia", "[0-9]{1,9}k", "a{}b", r"\(?x\)", "(?<!a)b(?=c)", "[]a]{2}x", "a{1,3}?b"],
)
def test_light_ones_are_accepted(pattern):
    assert compiled(pattern).pattern == pattern


def test_the_shipped_ones_are_far_from_heavy():
    shipped = [one.pattern for rule in load_rules() for match in rule.matches for one in match.patterns]
    assert shipped
    assert max(map(steps, shipped)) * 10 < MOST_STEPS
