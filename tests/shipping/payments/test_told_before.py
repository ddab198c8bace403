"""The same transfer by two ways counts once, and two equal ones count twice."""

from __future__ import annotations

from dataclasses import replace

from coop_live.model import Transfer
from coop_live.shipping.payments.told_before import DAY_MS, told_before
from tests.shipping.payments.money import came


def by_file(one: Transfer, *, days: int = 0, key: str = "", content: str | None = None) -> Transfer:
    """The same in the bank's file, which tells the day alone."""
    midnight = one.at - 20 * 3600 * 1000 + days * DAY_MS
    words = one.content if content is None else content
    return replace(one, key=key or f"file:{one.key[6:]}", at=midnight, content=words)


def test_what_sepay_told_is_known_in_the_banks_file():
    one = came(170_000, of=132)
    assert told_before([by_file(one)], [one]) == {by_file(one).key}
    assert told_before([by_file(one, days=1, content="HTX 001321")], [one]) == {by_file(one).key}


def test_two_equal_lines_are_known_only_as_often_as_they_were_told():
    one = came(170_000, of=132)
    assert len(told_before([by_file(one, key="file:a"), by_file(one, key="file:b")], [one])) == 1
    both = [one, came(170_000, of=132, minute=2)]
    assert len(told_before([by_file(one, key="file:a"), by_file(one, key="file:b")], both)) == 2


def test_another_day_code_amount_or_word_is_another_transfer():
    one = came(170_000, of=132)
    for other in (
        by_file(one, days=2),
        by_file(one, content="HTX000013"),
        by_file(one, content=""),
        replace(by_file(one), amount=170_001),
    ):
        assert told_before([other], [one]) == frozenset()


def test_where_both_tell_the_hour_it_must_be_the_same_hour():
    one = came(170_000, of=132)
    minutes = replace(one, key="file:1", at=one.at + 5 * 60_000)
    hours = replace(one, key="file:2", at=one.at + 3 * 3600_000)
    assert told_before([minutes], [one]) == {"file:1"}
    assert told_before([hours], [one]) == frozenset()


def test_without_a_code_the_words_must_be_the_same():
    one = came(85_000, "CONG TY CHE DAY tra tien hang")
    assert told_before([by_file(one, content="FT1 CONG TY CHE DAY TRA TIEN HANG")], [one])
    assert not told_before([by_file(one, content="NGUYEN VAN A tra tien")], [one])
    short = came(85_000, "tra tien")
    assert not told_before([by_file(short)], [short])


def test_one_source_never_hides_its_own():
    one = came(170_000, of=132)
    assert told_before([replace(one, key="sepay:2")], [one]) == frozenset()
