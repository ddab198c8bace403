"""A copied chat beside the evening: what would be added, what not, and that it is heard once."""

from __future__ import annotations

import pytest

from coop_live.chat.paste.found import Around
from coop_live.chat.paste.read import read_paste
from coop_live.events import CommentHeard, Events
from coop_live.ledger import Ledger
from coop_live.live import LiveSession
from coop_live.live.pasting import RowState, add, evening_in, previewed
from coop_live.model import OrderState
from tests.chat.paste.copied import HERE
from tests.evening import CATALOG, Heard, comment

NOW = 1_795_353_600_000
"""A Sunday in November 2026 at 20:20, ms UTC."""
MINUTE = 60_000


class Night:
    """A live session on Facebook, and its book."""

    def __init__(self, folder):
        self.events = Events()
        self.ledger = Ledger.open(folder / "book.db", self.events)
        self.session = LiveSession(self.ledger, self.events)
        self.session.import_catalog(CATALOG).result(10)
        self.number = self.session.begin("Tối nay", ("facebook",)).result(10)
        self.heard = Heard(self.events)

    def evening(self):
        return evening_in(self.ledger, self.number)

    def look(self, text, platform="facebook", gap=None):
        paste = read_paste(text, Around(NOW, None, HERE))
        # The book says when this test ran; its evening was another.
        tonight = self.evening()
        return previewed(paste, type(tonight)(tonight.number, None, tonight.said), platform, gap)

    def paste(self, text, platform="facebook", gap=None):
        """Paste a chat and take what is new and clear; return how many came in."""
        preview = self.look(text, platform, gap)
        return add(preview, preview.taken, self.evening(), NOW, self.session.hear)

    def said(self):
        return [(one.comment.author_name, one.comment.text) for one in self.heard.of(CommentHeard)]

    def orders(self):
        with self.ledger.read() as questions:
            return questions.orders(self.number)


@pytest.fixture
def night(tmp_path):
    made = Night(tmp_path)
    yield made
    made.ledger.close()


CHAT = "20:13 Lan: c1 100g 2\n20:14 Hoa: c10 1\n20:15 Bình: còn hàng không\n20:16 HTX (Tác giả): c1 85k"


def test_of_a_chat_only_the_missing_is_added_in_its_order(night):
    night.session.hear(comment("c1 100g 2", "Lan", ts=NOW - 7 * MINUTE)).result(10)
    assert night.paste(CHAT) == 3
    assert night.said() == [
        ("Lan", "c1 100g 2"),
        ("Hoa", "c10 1"),
        ("Bình", "còn hàng không"),
        ("HTX", "c1 85k"),
    ]


def test_an_order_that_was_pasted_is_a_draft_and_the_sellers_words_are_none(night):
    night.paste(CHAT)
    orders = night.orders()
    assert [(one.author_name, one.state) for one in orders] == [
        ("Lan", OrderState.DRAFT),
        ("Hoa", OrderState.DRAFT),
    ]
    assert {one.platform for one in orders} == {"facebook"}


def test_the_same_page_pasted_again_and_a_longer_one_add_what_is_new(night):
    assert night.paste(CHAT) == 4
    assert night.paste(CHAT) == 0
    assert night.paste(CHAT + "\n20:17 Lan: c1 100g 2") == 1  # she wants it again
    assert night.paste(CHAT + "\n20:17 Lan: c1 100g 2") == 0


def test_without_times_too(night):
    text = "Lan: c1 100g 2\nHoa: c10 1\nLan: 1"
    assert night.paste(text) == 3
    assert night.paste(text) == 0


def test_the_same_chat_of_another_evening_is_new(night):
    night.paste(CHAT)
    night.session.end().result(10)
    night.number = night.session.begin("Tối mai", ("facebook",)).result(10)
    assert night.paste(CHAT) == 4


def test_what_is_doubted_is_added_only_when_a_person_says_so(night):
    preview = night.look("Lan\nc1 100g 2\nHoa\nc10 1")
    assert [row.state for row in preview.rows] == [RowState.DOUBT, RowState.DOUBT]
    assert preview.taken == frozenset()
    assert add(preview, {1}, night.evening(), NOW, night.session.hear) == 1
    assert night.said() == [("Hoa", "c10 1")]


def test_what_came_by_itself_since_the_preview_is_not_added_twice(night):
    preview = night.look(CHAT)
    night.session.hear(comment("c10 1", "Hoa", ts=NOW - 6 * MINUTE)).result(10)
    assert add(preview, preview.taken, night.evening(), NOW, night.session.hear) == 3


def test_for_a_gap_what_lies_beside_it_waits_for_a_person(night):
    gap = (NOW - 6 * MINUTE, NOW - 3 * MINUTE)
    preview = night.look("20:02 Lan: 1\n20:15 Hoa: c10 1\nChị Tư: 2", gap=gap)
    assert [(row.author, row.state) for row in preview.rows] == [
        ("Lan", RowState.DOUBT),
        ("Hoa", RowState.NEW),
    ]
    assert "Ngoài khoảng" in preview.rows[0].why


def test_a_comment_without_a_time_was_said_in_the_gap(night):
    gap = (NOW - 6 * MINUTE, NOW - 3 * MINUTE)
    assert night.paste("Lan: c1 100g 2", gap=gap) == 1
    (heard,) = night.heard.of(CommentHeard)
    assert gap[0] < heard.comment.at < gap[1]


def test_what_the_page_shows_from_before_the_gap_is_no_second_order(night):
    night.session.hear(comment("c10 1", "Hoa", ts=NOW - 20 * MINUTE)).result(10)
    gap = (NOW - 6 * MINUTE, NOW - 3 * MINUTE)
    preview = night.look("Hoa: c10 1\nLan: c1 100g 2\nHoa: c10 1", gap=gap)
    states = [row.state for row in preview.rows]
    assert sorted(states) == sorted([RowState.DOUBT, RowState.NEW, RowState.NEW])  # one is known, one is not
    assert "ngoài khoảng" in next(row.why for row in preview.rows if row.state is RowState.DOUBT)
    hoa = next(row.place for row in preview.rows if row.state is RowState.DOUBT)
    assert add(preview, {hoa}, night.evening(), NOW, night.session.hear) == 1  # she said it again


def test_what_was_said_long_before_the_live_waits_for_a_person(night):
    tonight = night.evening()
    paste = read_paste("Lan\n3 ngày\nc1 2", Around(tonight.began + MINUTE, tonight.began, HERE))
    (row,) = previewed(paste, tonight, "facebook").rows
    assert row.state is RowState.DOUBT
    assert "Trước buổi live" in row.why


def test_lines_that_stay_out_stand_where_they_stood(night):
    preview = night.look("20:13 Lan: c1\n20:14Hoa đã tham gia\n20:15 Bình: c10")
    assert [(row.row, row.state) for row in preview.rows] == [
        (1, RowState.NEW),
        (2, RowState.OUT),
        (3, RowState.NEW),
    ]


def test_a_thousand_comments_are_added_once(night):
    text = "\n".join(f"20:{minute:02}:{n:02} Khách {n}: nghe rõ" for minute in range(20) for n in range(50))
    assert night.paste(text) == 1000
    assert night.paste(text) == 0
