"""HTML of strangers becomes text, and keeps nobody busy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coop_live.chat.shapes.markup import LONGEST_MARKUP, plain


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("chốt 2", "chốt 2"),
        ("chốt 2 <img src='x' alt='❤'>", "chốt 2 ❤"),
        ("<img alt='&lt;3'><img src=x>", "<3"),
        ("a <3 b &amp; c & d", "a <3 b & c & d"),
        ("&lt;b&gt;chốt&lt;/b&gt;", "<b>chốt</b>"),
        ("&amp;lt;", "&lt;"),
        ("<b>chốt</b> <i onclick='x()'>2</i>", "chốt 2"),
        ("chốt<br>2<p>3</p>", "chốt 2 3"),
        ("a<!-- b -->c", "ac"),
        ("chốt 2 <", "chốt 2 <"),
        ("<" * 60 + "b> chốt", "<" * 59 + " chốt"),
    ],
)
def test_what_a_reader_would_see(markup: str, text: str) -> None:
    assert plain(markup) == text


@given(some.text(some.sampled_from("<>!-[]/'\"= aimgltscripx&;#\x00\n"), max_size=300))
def test_no_text_upsets_it(markup: str) -> None:
    assert isinstance(plain(markup), str)


@pytest.mark.parametrize("part", ["<a ", "<a b='", "<!--", "<a\n/", "<a =", "<![", "<img alt='"])
def test_tags_that_never_end_keep_nobody_busy(part: str) -> None:
    # Uncut, or given to the parser, a million of these would keep it busy for hours.
    assert len(plain(part * 1_000_000)) <= LONGEST_MARKUP
    assert len(plain(part * 500 + ">" * 500)) <= LONGEST_MARKUP
