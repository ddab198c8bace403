"""Words without their marks, and the marks that may not contradict."""

from __future__ import annotations

import pytest

from coop_live.letters import agrees, same
from coop_live.orders.words.text import Tokens, repairs, word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("hop", "hộp"), ("hôp", "hộp"), ("láy", "lấy"), ("hủy", "huỷ"), ("hũ", "hủ"), ("HỘP", "hộp")],
)
def test_fewer_marks_may_mean_more(typed, meant):
    assert word(typed).folded == word(meant).folded
    assert agrees(word(typed), word(meant))


@pytest.mark.parametrize(
    ("typed", "meant"), [("bơ", "bỏ"), ("bỏ", "bơ"), ("dòn", "đơn"), ("hồng", "họng"), ("đâu", "dâu")]
)
def test_other_marks_are_another_word(typed, meant):
    assert word(typed).folded == word(meant).folded
    assert not agrees(word(typed), word(meant))


def test_two_spellings_of_one_syllable_are_the_same():
    assert same(word("hoà"), word("hòa"))
    assert word("quý").folded == word("quí").folded
    assert word("ký").folded == word("kí").folded
    assert word("tay").folded != word("tai").folded


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("laays", "lay"),
        ("hopj", "hop"),
        ("gois", "goi"),
        ("vieen", "vien"),
        ("chox", "cho"),
        ("ddown", "don"),
        ("hog", "hong"),
        ("nhaaaa", "nha"),
    ],
)
def test_slips_of_the_keyboard_are_repaired(typed, meant):
    assert meant in repairs(typed)


def test_tokens_know_where_they_stood_whatever_was_unseen_between():
    text = "\u200bca\u0300 phe\u0302 0\ufe0f\u20e32\ufe0f\u20e3"
    tokens = Tokens(text)
    assert tokens.raw == ["cà", "phê", "02"]
    assert [text[slice(*tokens.place(n, n))] for n in range(3)] == ["ca\u0300", "phe\u0302", "0\ufe0f\u20e32"]


def test_tokens_know_what_is_glued():
    tokens = Tokens("2c1 x 3")
    assert tokens.raw == ["2", "c", "1", "x", "3"]
    assert [tokens.glued(n) for n in range(5)] == [False, True, True, False, False]
