"""What was said: deletes, edits and bans mark rows and erase none; what is missing stands between them."""

from __future__ import annotations

from itertools import count

import pytest

from coop_live.events import CommentHeard, CommentsMissing
from coop_live.live import talk
from coop_live.live.talk import FeedGap, FeedRow, Mark, Talk
from coop_live.model import Comment, Gap, Intent, Kind
from tests.evening import LONG_AGO, comment

_ids = count(1)


def said(text: str = "c1 2", *, order: int | None = None, **more: object) -> CommentHeard:
    return CommentHeard(comment(text, **more), Intent(Kind.OTHER), order)  # type: ignore[arg-type]


def done(kind: str, target: str | None, text: str = "") -> CommentHeard:
    """Say that something was done to a comment or a viewer."""
    return said(text, kind=kind, target_id=target, author=f"Mod {next(_ids)}")


def heard(*events: CommentHeard | CommentsMissing) -> Talk:
    made = Talk()
    for event in events:
        made.receive(event)
    return made


def marks(made: Talk) -> list[Mark]:
    return [row.mark for row in made.listed() if isinstance(row, FeedRow)]


def gap(since: int, until: int) -> Gap:
    return Gap("youtube", "youtube", since, until)


def test_a_delete_an_edit_and_a_ban_mark_rows_and_are_none_themselves():
    made = heard(
        said("bậy", comment_id="a"),
        said("c1 2", comment_id="b"),
        said("mua ở shop kia đi", author="Spam", comment_id="c"),
        done("delete", "a"),
        done("edit", "b", "c1 3"),
        done("ban", "id of Spam"),
    )
    assert [row.comment.text for row in made.comments] == ["bậy", "c1 2", "mua ở shop kia đi"]
    assert marks(made) == [Mark(deleted=True), Mark(text="c1 3"), Mark(banned=True)]


def test_a_mark_that_comes_before_its_comment_waits_for_it():
    made = heard(done("delete", "a"), said(comment_id="a"), said(comment_id="b"))
    assert marks(made) == [Mark(deleted=True), Mark()]


def test_the_same_id_on_another_platform_is_another_comment():
    made = heard(said(comment_id="a", platform="tiktok"), done("delete", "a"))
    assert marks(made) == [Mark()]


def test_the_newest_edit_counts_and_none_where_it_was_heard_after_it():
    made = heard(said("c1 2", comment_id="a"), done("edit", "a", "c1 3"), done("edit", "a", "c1 4"))
    assert marks(made) == [Mark(text="c1 4")]
    assert marks(heard(done("edit", "a", "c1 3"), said("c1 3", comment_id="a"))) == [Mark()]


def test_what_was_edited_and_then_deleted_is_both():
    made = heard(said(comment_id="a"), done("edit", "a", "c1 3"), done("delete", "a"))
    assert marks(made) == [Mark(deleted=True, text="c1 3")]


def test_a_viewer_without_an_id_is_banned_by_nobody():
    assert marks(heard(said(author_id=None, author="Lan"), done("ban", "Lan"))) == [Mark()]


@pytest.mark.parametrize("kind", ["join", "follow", "like", "share", "system", "end", "delete", "new-thing"])
def test_what_nobody_said_is_no_row(kind):
    assert list(heard(said("…", kind=kind)).listed()) == []


@pytest.mark.parametrize("kind", ["text", "paid", "dm", "gift"])
def test_what_somebody_said_or_gave_is_a_row(kind):
    assert len(list(heard(said("…", kind=kind)).listed())) == 1


def test_a_mark_without_a_target_marks_nothing():
    assert marks(heard(said(), done("delete", None), done("ban", ""))) == [Mark()]


def test_endless_marks_of_strangers_are_forgotten_the_oldest_first(monkeypatch):
    monkeypatch.setattr(talk, "MOST_MARKS", 3)
    made = heard(*(done("delete", one) for one in "abcd"), *(said(comment_id=one) for one in "abcd"))
    assert [mark.deleted for mark in marks(made)] == [False, True, True, True]


def test_an_order_knows_what_became_of_the_comments_it_came_from():
    made = heard(
        said("c1 2", comment_id="a", order=7),
        said("lấy thêm 1", comment_id="b", order=7),
        done("delete", "b"),
    )
    assert made.mark_of(7) == Mark(deleted=True)
    assert made.mark_of(8) == Mark()
    last = made.comment_of(7)
    assert last is not None
    assert last.comment_id == "b"
    assert made.comment_of(8) is None


def kinds(made: Talk) -> list[str]:
    return [
        f"{row.gap.since - LONG_AGO}" if isinstance(row, FeedGap) else row.comment.text
        for row in made.listed()
    ]


def at(text: str, ms: int) -> CommentHeard:
    return said(text, received_at=LONG_AGO + ms)


def test_a_gap_stands_where_it_was_when_it_happens_and_when_the_ledger_tells_it_again():
    first, missing, second = at("một", 0), CommentsMissing(gap(LONG_AGO + 10, LONG_AGO + 20)), at("hai", 25)
    live = heard(first, missing, second)
    assert kinds(live) == ["một", "10", "hai"]
    again = Talk()
    again.fill([FeedRow(one.comment, one.intent, None) for one in (first, second)], [missing.gap])
    assert kinds(again) == kinds(live)


def test_gaps_at_the_end_come_in_their_order_and_are_no_comments():
    made = heard(at("một", 0))
    made.fill(made.comments.copy(), [gap(LONG_AGO + 50, LONG_AGO + 60), gap(LONG_AGO + 10, LONG_AGO + 20)])
    assert kinds(made) == ["một", "10", "50"]
    assert len(made.comments) == 1


def test_another_evening_knows_nothing_of_this_one():
    made = heard(said(comment_id="a", order=7), done("delete", "a"), CommentsMissing(gap(1, 2)))
    made.clear()
    made.receive(said(comment_id="a"))
    assert marks(made) == [Mark()]
    assert (made.comment_of(7), made.gaps) == (None, [])


def test_only_the_newest_comments_are_kept():
    made = Talk()
    for number in range(talk.FEED + 3):
        made.receive(CommentHeard(Comment("tiktok", "1", f"c{number}", "Lan", "hi", 1), Intent(Kind.OTHER)))
    assert len(made.comments) == talk.FEED
    assert made.comments[0].comment.comment_id == "c3"
