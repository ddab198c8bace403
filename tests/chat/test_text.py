"""Text of strangers becomes plain text, and stays what they wrote."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop_live.chat.text import clean


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  chốt 2  ", "chốt 2"),
        ("cho\u0302\u0301t 2", "chốt 2"),
        ("chốt\r\n2\tgói", "chốt 2 gói"),
        ("ch\x00ố\x07t\x1b[31m", "chốt[31m"),
        ("<script>alert(1)</script> &amp; c1", "<script>alert(1)</script> &amp; c1"),
        ("'); DROP TABLE comment;--", "'); DROP TABLE comment;--"),
        ("\u202e2 tốhc\u202c", "2 tốhc"),
        ("👩\u200d🌾 chốt", "👩\u200d🌾 chốt"),
        ("nửa \ud83d chữ", "nửa  chữ"),
        ("\ufeff", ""),
    ],
)
def test_what_is_kept(written: str, kept: str) -> None:
    assert clean(written) == kept


def test_a_novel_is_cut() -> None:
    assert clean("chốt " * 10_000) == ("chốt " * 800).strip()
    assert len(clean("ê" * 10_000, longest=200)) == 200


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_can_be_stored_and_is_clean_already(text: str) -> None:
    kept = clean(text)
    kept.encode("utf-8")
    assert clean(kept) == kept
    assert not any(unicodedata.category(one) == "Cc" for one in kept)
