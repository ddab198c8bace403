"""VNI left on: digits inside words are marks, digits behind codes are not."""

from __future__ import annotations

import pytest

from coop_live.orders.words.products import Index
from coop_live.orders.words.text import Tokens
from tests.orders.invented import GARDEN, HIGHLAND

HIGHLAND_INDEX, GARDEN_INDEX = Index(HIGHLAND), Index(GARDEN)


def joined(text, index=HIGHLAND_INDEX):
    tokens = Tokens(text)
    index.join_vni(tokens)
    return tokens.raw


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2 ho6p bo2 kho6", ["2", "hop", "bo", "kho"]),
        ("lay61 2 goi1 ca2 phe6", ["lay", "2", "goi", "ca", "phe"]),
        ("cho1 em 2 tra1i bu7o73i", ["cho", "em", "2", "trai", "buoi"]),
    ],
)
def test_words_lose_the_digits_of_their_marks(text, words):
    assert joined(text, GARDEN_INDEX if "bu7" in text else HIGHLAND_INDEX) == words


@pytest.mark.parametrize("text", ["mo1 2 chai", "tc2 x2", "2mo1 1tc2", "cf500", "1kg5", "ms19 3", "50k1 kg"])
def test_codes_counts_and_sizes_keep_theirs(text):
    assert "".join(joined(text)) == text.replace(" ", "")


def test_where_a_mark_stood_in_the_text_is_not_lost():
    tokens = Tokens("2 ho6p tra2")
    HIGHLAND_INDEX.join_vni(tokens)
    start, end = tokens.place(1, 1)
    assert "2 ho6p tra2"[start:end] == "ho6p"
