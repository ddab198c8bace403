"""The guard on sentences as sellers say and type them: few false alarms, few misses, each rule by itself."""

from __future__ import annotations

import pytest

from tests.policy.score import SETS, records, score

MOST = 0.02


@pytest.mark.parametrize("name", SETS)
def test_few_innocent_sentences_are_stopped_and_few_guilty_ones_pass(name):
    result = score(name)
    print(result.told())
    assert result.false_share <= MOST, result.told()
    assert result.missed_share <= MOST, result.told()


def test_the_table_is_large_half_innocent_and_names_the_rules_that_read_text():
    table = records("sentences")
    innocent = [record for record in table if not record["rules"]]
    named = {rule for record in table for rule in record["rules"]}
    assert len(table) >= 200
    assert len(innocent) / len(table) > 0.4
    assert named >= {
        f"P{n:02}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 19, 20, 21, 23, 26, 28)
    }
    assert len({record["text"] for each in SETS for record in records(each)}) >= 550
