"""Only what the evening does not have is added: never a known comment, never a true repeat dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coop_live.chat.paste.found import Found, When
from coop_live.chat.paste.missing import HEARD_LATE, Known, known_of, missing
from coop_live.model import PASTED
from tests.chat.paste.copied import NOW, at, pasted
from tests.evening import comment

MINUTE = 60_000


def clock(hour, minute):
    """A time as a page shows it: right to half a minute."""
    return When(at(hour, minute, 30), 30_000)


def new(paste, *known):
    found = paste.comments if hasattr(paste, "comments") else paste
    return [(found[place].author, found[place].text) for place in missing(found, known, "facebook")]


def heard(author, text, when=None, **more):
    said = comment(text, author, ts=when, received_at=when or NOW, **more)
    return known_of(replace(said, received_at=said.received_at + 7))


def test_of_a_pasted_gap_only_the_missing_is_new():
    paste = pasted("20:13 Lan: chốt 1\n20:14 Hoa: c2 2\n20:16 Bình: còn không\n20:18 Lan: cảm ơn")
    known = [heard("Lan", "chốt 1", at(20, 13, 12)), heard("Lan", "cảm ơn", at(20, 18, 40))]
    assert new(paste, *known) == [("Hoa", "c2 2"), ("Bình", "còn không")]


def test_who_wrote_1_twice_and_is_known_once_has_one_missing():
    paste = pasted("20:10 Lan: 1\n20:15 Lan: 1")
    assert missing(paste.comments, [heard("Lan", "1", at(20, 10, 10))], "facebook") == (1,)
    assert missing(paste.comments, [heard("Lan", "1", at(20, 15, 10))], "facebook") == (0,)


def test_the_same_words_much_earlier_are_another_comment():
    paste = pasted("20:16 Lan: 1")
    assert new(paste, heard("Lan", "1", at(19, 58))) == [("Lan", "1")]


def test_letters_tell_and_not_how_a_page_shows_them():
    paste = pasted("20:14 LAN NGUYỄN: Chốt 1 ❤️\n20:15 Hoa: 😍")
    assert new(paste, heard("Lan Nguyễn 🌿", "chốt  1", at(20, 14)), heard("Hoa", "😍😍", at(20, 15))) == [
        ("Hoa", "😍")
    ]


def test_a_handle_is_the_viewer_who_has_it():
    paste = pasted("20:14 @lan.ng chốt 1")
    assert new(paste, heard("Lan Nguyễn", "chốt 1", at(20, 14), author_handle="@lan.ng")) == []


def test_a_comment_of_another_platform_is_another_comment():
    paste = pasted("20:14 Lan: chốt 1")
    assert new(paste, heard("Lan", "chốt 1", at(20, 14), platform="tiktok")) == [("Lan", "chốt 1")]


def test_a_source_without_times_may_have_heard_it_late():
    said = comment("chốt 1", "Lan", received_at=at(20, 14, 30) + HEARD_LATE)
    assert new(pasted("20:14 Lan: chốt 1"), known_of(said)) == []


@pytest.mark.parametrize("source", PASTED)
def test_what_a_person_brought_without_times_may_have_been_said_any_time(source):
    brought = known_of(comment("chốt 1", "Lan", source=source, ts=NOW, received_at=NOW))
    assert new(pasted("18:30 Lan: chốt 1"), brought) == []


def test_who_merely_joined_has_said_nothing():
    assert known_of(comment("", "Lan", kind="join")) is None


def test_an_id_of_the_platform_is_enough():
    known = Known("facebook", "Lan", "chốt 1", at(19, 40), comment_id="77")
    found = Found(1, "Lan đổi tên", "chốt 1", None, comment_id="77")
    assert missing([found], [known], "facebook") == ()


def test_a_page_pasted_again_later_shows_other_about_times_and_adds_nothing():
    first = pasted("Lan\n1 giờ\nchốt 1")
    (one,) = first.comments
    known = Known("facebook", one.author, one.text, one.when.at)
    for minutes in (1, 20, 50, 59):
        later = When(one.when.at + minutes * MINUTE, one.when.within)
        assert missing([replace(one, when=later)], [known], "facebook") == ()


FOUND = st.builds(
    lambda name, text, when, row: Found(row, name, text, when),
    st.sampled_from(["Lan", "lan", "Hoa"]),
    st.sampled_from(["1", "chốt 1", "Chốt 1!"]),
    st.one_of(
        st.none(),
        st.builds(When, st.integers(at(20, 0), at(20, 12)), st.sampled_from([500, 30_000, 30 * MINUTE])),
    ),
    st.integers(1, 99),
)
KNOWN = st.builds(
    lambda name, text, when, within: Known("facebook", name, text, when, within),
    st.sampled_from(["Lan", "Hoa"]),
    st.sampled_from(["1", "chốt 1"]),
    st.one_of(st.none(), st.integers(at(20, 0), at(20, 12))),
    st.sampled_from([45_000, 180_000]),
)


def as_known(one):
    return Known("facebook", one.author, one.text, one.when.at if one.when else None)


@given(st.lists(FOUND, max_size=12), st.lists(KNOWN, max_size=8))
@settings(max_examples=300, deadline=None)
def test_the_same_paste_again_adds_nothing(found, known):
    places = missing(found, known, "facebook")
    assert list(places) == sorted(set(places))
    after = [*known, *(as_known(found[place]) for place in places)]
    assert missing(found, after, "facebook") == ()


@given(st.lists(FOUND, max_size=12), st.randoms())
@settings(max_examples=300, deadline=None)
def test_what_is_known_is_never_added_and_a_repeat_never_dropped(found, chance):
    """All of the page is known but some, whatever is said twice: just so many are missing."""
    kept = [one for one in found if chance.random() < 0.5]
    places = missing(found, [as_known(one) for one in kept], "facebook")
    assert len(places) == len(found) - len(kept)


@given(st.lists(FOUND, max_size=10), st.lists(KNOWN, max_size=6))
@settings(max_examples=200, deadline=None)
def test_each_known_comment_takes_away_one_at_most(found, known):
    assert len(missing(found, known, "facebook")) >= len(found) - len(known)


def test_ten_thousand_times_the_same_take_no_time():
    found = [Found(row, "Lan", "1", clock(20, 14)) for row in range(10_000)]
    known = [Known("facebook", "Lan", "1", at(20, 14))] * 9_000
    assert len(missing(found, known, "facebook")) == 1_000
