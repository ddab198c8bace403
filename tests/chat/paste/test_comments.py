"""What is found in a paste becomes comments that the evening can hear, each once."""

from __future__ import annotations

from coop_live.chat.paste.comments import Into, comments_of, in_gap, is_beside
from coop_live.chat.paste.found import Found, When
from coop_live.chat.paste.missing import known_of, missing
from tests.chat.paste.copied import NOW, at, pasted

HERE = Into("zalo", "live-7", NOW)


def all_of(paste, into=HERE):
    return comments_of(paste.comments, range(len(paste.comments)), into)


def test_a_pasted_comment_is_one_of_the_platform_that_was_chosen():
    (one,) = all_of(pasted("20:14 Lan: chốt 1"))
    assert (one.platform, one.live_id, one.source, one.id_kind) == ("zalo", "live-7", "paste", "derived")
    assert (one.author_name, one.author_id, one.text) == ("Lan", None, "chốt 1")
    assert one.ts == at(20, 14, 30)
    assert one.received_at == NOW
    assert one.backfill


def test_the_sellers_own_words_are_marked():
    assert all_of(pasted("HTX (Tác giả): giá 85k"))[0].is_owner


def test_the_same_paste_has_the_same_ids_and_a_repeat_has_another():
    paste = pasted("20:14 Lan: 1\n20:14 Lan: 1\n20:15 Lan: 1")
    ids = [one.comment_id for one in all_of(paste)]
    assert len(set(ids)) == 3
    assert ids == [one.comment_id for one in all_of(paste, Into("zalo", "live-7", NOW + 9))]
    assert ids[0] != all_of(paste, Into("zalo", "live-8", NOW))[0].comment_id  # of another evening


def test_a_comment_without_a_time_has_none_and_is_known_again():
    paste = pasted("Lan: chốt 1")
    (one,) = all_of(paste)
    assert one.ts is None
    assert missing(paste.comments, [known_of(one)], "zalo") == ()
    later = pasted("20:14 Lan: chốt 1")
    assert missing(later.comments, [known_of(one)], "zalo") == ()


def test_a_page_that_begins_with_the_newest_is_heard_from_the_oldest():
    paste = pasted("20:16 Lan: hủy\n20:15 Hoa: c2\n20:14 Lan: chốt 1")
    assert [one.text for one in all_of(paste)] == ["chốt 1", "c2", "hủy"]
    about = pasted("Lan\nchốt 1\nThích\nPhản hồi\n1 phút\nHoa\nc2\nThích\nPhản hồi\n1 giờ")
    assert [one.text for one in all_of(about)] == ["c2", "chốt 1"]
    kept = comments_of(paste.comments, [0, 2], HERE)
    assert [one.text for one in kept] == ["chốt 1", "hủy"]


def test_in_a_gap_what_has_no_time_was_said_in_it():
    paste = in_gap(pasted("Lan: chốt 1\nHoa: c2"), at(20, 14), at(20, 18))
    assert {one.when for one in paste.comments} == {When(at(20, 16), 120_000)}
    assert in_gap(pasted("20:10 Lan: 1"), at(20, 14), at(20, 18)).comments[0].when.at == at(20, 10, 30)


def test_beside_a_gap_is_what_was_surely_said_before_or_after():
    gap = (at(20, 14), at(20, 17))
    assert is_beside(Found(1, "Lan", "1", When(at(20, 5), 30_000)), *gap)
    assert not is_beside(Found(1, "Lan", "1", When(at(20, 16), 30_000)), *gap)
    assert not is_beside(Found(1, "Lan", "1", When(at(19, 50), 30 * 60_000)), *gap)
    assert not is_beside(Found(1, "Lan", "1"), *gap)
