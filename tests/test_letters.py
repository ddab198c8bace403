"""Letters without their marks, and what the marks say of two spellings."""

from __future__ import annotations

import pytest

from coop_live.letters import Word, agrees, one_i, same, without_marks


@pytest.mark.parametrize(
    ("typed", "folded", "tone"),
    [("hộp", "hop", 4), ("đường", "duong", 1), ("bơ", "bo", 0), ("k'dang", "k'dang", 0), ("", "", 0)],
)
def test_marks_are_taken_off_and_kept_apart(typed, folded, tone):
    found = without_marks(typed)
    assert (found.folded, found.tone) == (folded, tone)
    assert len(found.shapes) == len(folded)


def test_nothing_typed_may_contradict_what_is_meant():
    assert agrees(without_marks("hop"), without_marks("hộp"))
    assert agrees(without_marks("hôp"), without_marks("hộp"))
    assert not agrees(without_marks("bơ"), without_marks("bỏ"))
    assert same(without_marks("hộp"), without_marks("hộp"))
    assert not same(without_marks("hop"), without_marks("hộp"))


def test_a_word_without_marks_is_plain():
    assert Word("hop").plain
    assert not without_marks("hộp").plain


def test_both_taught_spellings_of_i_are_one():
    assert [one_i(each) for each in ("ky", "quy", "say", "y")] == ["ki", "qui", "say", "y"]
