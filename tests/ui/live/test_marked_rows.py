"""What was deleted, edited or given looks so on its row; a gap is a row of its own that opens the paste."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coop_live.events import CommentHeard, CommentsMissing
from coop_live.live.talk import FeedGap, FeedRow, Mark, Talk
from coop_live.model import Comment, Gap, Intent, Kind, OrderLine, Role, Span
from tests.evening import comment
from tests.ui.stand import wait_until
from ui.dates import clock
from ui.live.comment_list import ALL, LINE, ORDERS, QUESTIONS
from ui.live.comment_row import lay_out, spoken
from ui.live.feed import Feed
from ui.live.gap_row import gap_words, paint_gap

AT = 1_763_800_000_000
GAP = Gap("youtube", "youtube", AT, AT + 180_000)
ORDER = Intent(Kind.ORDER, (OrderLine("C1", None, 2),), confidence=0.9, spans=(Span(0, 2, Role.PRODUCT),))


def row(text: str = "c1 2 gói", mark: Mark = Mark(), order: int | None = None, **more: object) -> FeedRow:  # noqa: B008
    return FeedRow(comment(text, received_at=AT, **more), ORDER, order, mark)  # type: ignore[arg-type]


def text_of(one: FeedRow, theme, width: int = 500) -> str:
    return lay_out(one, theme, width).layout.text().replace("\u00a0", " ")


def struck(layout: QTextLayout) -> str:
    """Return what is struck through."""
    found = [one for one in layout.formats() if one.format.fontStrikeOut()]
    return "".join(layout.text()[one.start : one.start + one.length] for one in found)


def test_a_deleted_comment_is_struck_through_and_says_so(theme):
    laid = lay_out(row(mark=Mark(deleted=True)), theme, 500)
    assert text_of(row(mark=Mark(deleted=True)), theme) == "Lan đã xoá c1 2 gói"
    assert struck(laid.layout).replace("\u00a0", " ") == "c1 2 gói"
    assert struck(lay_out(row(), theme, 500).layout) == ""


def test_an_edited_comment_has_its_new_text_under_the_old(theme):
    laid = lay_out(row(mark=Mark(text="c1 3 gói, gọi 0905123267")), theme, 500)
    old, new = laid.layout.text().split("\u2028")
    assert new == "đã sửa: c1 3 gói, gọi 0905 xxx 267"
    assert struck(laid.layout) == old.removeprefix("Lan ")
    assert laid.lines == 2


def test_the_new_text_of_a_long_comment_is_in_sight(theme):
    laid = lay_out(row("dài lắm " * 100, Mark(text="c1 3")), theme, 400)
    assert laid.layout.text().endswith("đã sửa: c1 3")
    assert not laid.cut


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (row(is_owner=True), "Lan người bán c1"),
        (row(is_moderator=True), "Lan kiểm duyệt c1"),
        (row(mark=Mark(banned=True)), "Lan đã chặn c1"),
        (
            row(kind="paid", platform="youtube", amount_micros="50000000000", currency="VND"),
            "Lan Super Chat 50.000 ₫ c1",
        ),
        (row(kind="paid", platform="facebook", amount_micros="junk"), "Lan ủng hộ c1"),
        (row("Hoa hồng x3", kind="gift", platform="tiktok"), "Lan quà tặng Hoa hồng x3"),
    ],
)
def test_small_words_stand_beside_the_name(theme, one, words):
    assert text_of(one, theme).startswith(words)


def test_a_screen_reader_hears_what_became_of_it():
    said = spoken(row(mark=Mark(deleted=True, banned=True), order=7))
    assert said.endswith("Thành đơn 7. Bình luận đã xoá. Người này đã bị chặn.")
    assert "người bán." in spoken(row(is_owner=True))


def test_a_gap_says_where_and_when_and_is_painted_unlike_a_comment(theme):
    words = gap_words(GAP)
    assert words == f"Có thể thiếu bình luận YouTube {clock(AT)}–{clock(AT + 180_000)}"
    assert gap_words(Gap("bridge", "", AT, AT)) == f"Có thể thiếu bình luận {clock(AT)}"
    image = QImage(350, 40, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    paint_gap(painter, theme, image.rect(), GAP, 80)
    painter.end()
    left = {image.pixelColor(x, 10).name() for x in range(60)}
    assert {theme.colour("honey_tint").name(), theme.colour("honey_line").name()} <= left
    assert image.pixelColor(340, 5) == theme.colour("honey_tint")


@pytest.fixture
def talk() -> Talk:
    return Talk()


@pytest.fixture
def feed(theme, qtbot, talk):
    panel = Feed(theme, talk.marks)
    qtbot.addWidget(panel)
    panel.resize(350, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def hear(talk: Talk, feed: Feed, one: Comment) -> None:
    """Let desk and feed hear a comment, as the view does it."""
    talk.receive(CommentHeard(one, ORDER))
    if one.kind == "text":
        feed.add(FeedRow(one, ORDER, None))
    else:
        feed.mark()


def let_in(feed: Feed) -> None:
    while feed.pending or feed._marked:
        feed.flush()
    QApplication.processEvents()


def rows(feed: Feed) -> list[FeedRow]:
    return [line.row for line in feed.model.lines if isinstance(line.row, FeedRow)]


def test_a_row_on_the_screen_is_marked_in_its_place_and_grows(feed, talk):
    for number in range(3):
        hear(talk, feed, comment("c1 2", comment_id=f"m{number}"))
    let_in(feed)
    before = feed.view.visualRect(feed.model.index(1, 0)).height()
    hear(talk, feed, comment("c1 5", kind="edit", target_id="m1"))
    let_in(feed)
    assert [one.mark.text for one in rows(feed)] == [None, "c1 5", None]
    assert feed.view.visualRect(feed.model.index(1, 0)).height() > before
    assert feed.model.rowCount() == 3


def test_a_mark_that_was_there_first_is_on_the_row_when_it_comes(feed, talk):
    hear(talk, feed, comment("", kind="delete", target_id="m9"))
    hear(talk, feed, comment("bậy", comment_id="m9"))
    let_in(feed)
    assert [one.mark.deleted for one in rows(feed)] == [True]


def test_a_thousand_marks_are_one_look_at_the_rows(feed, talk, monkeypatch):
    looks = []
    mark = feed.model.mark
    monkeypatch.setattr(feed.model, "mark", lambda marks: looks.append(1) or mark(marks))
    for number in range(1000):
        hear(talk, feed, comment("", kind="delete", target_id=f"m{number}"))
    let_in(feed)
    assert looks == [1]


def test_a_gap_is_a_row_that_is_not_counted_and_opens_the_paste(feed, qtbot):
    feed.fill([row("hay quá"), FeedGap(GAP), row("c1 2", order=3)])
    QApplication.processEvents()
    assert feed.model.rowCount() == 3
    assert feed.model.counts[ALL] == 2
    qtbot.waitUntil(lambda: feed.model.data(feed.model.index(1, 0)) == gap_words(GAP))
    with qtbot.waitSignal(feed.gap_pressed) as pressed:
        place = feed.view.visualRect(feed.model.index(1, 0)).center()
        QTest.mouseClick(feed.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pressed.args == [GAP]


def test_who_looks_for_orders_sees_what_is_missing(feed):
    feed.fill([FeedGap(GAP)])
    for which, shown in ((ALL, 1), (ORDERS, 1), (QUESTIONS, 0)):
        feed.show_only(which)
        assert feed.model.rowCount() == shown


def test_a_gap_keeps_its_words_whole_where_it_is_narrow(feed):
    feed.fill([FeedGap(GAP)])
    feed.resize(260, 600)
    QApplication.processEvents()
    line = feed.model.index(0, 0).data(LINE)
    assert feed.delegate.measure(line).height() >= 2 * feed._theme.line("body")


def test_the_place_shows_gaps_and_marks_and_no_row_for_who_joins(live, evening, qtbot):
    evening.session.hear(comment("c1 2", comment_id="x1")).result(10)
    evening.session.hear(comment("đã vào xem", kind="join")).result(10)
    evening.session.hear(comment("", kind="delete", target_id="x1")).result(10)
    evening.events.publish(CommentsMissing(GAP))
    qtbot.waitUntil(lambda: live.feed.model.rowCount() == 2)
    wait_until(lambda: rows(live.feed)[0].mark.deleted)
    assert [type(line.row) for line in live.feed.model.lines] == [FeedRow, FeedGap]
    other = evening.open_view(live._theme)
    qtbot.addWidget(other)
    assert other.feed.model.rowCount() == 2
