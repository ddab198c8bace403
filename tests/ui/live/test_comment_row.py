"""A comment on its row: marked words on their grounds, hostile text as it is typed, a sentence to hear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from coop_live.live.talk import FeedRow
from coop_live.model import Comment, Intent, Kind, OrderLine, Role, Span
from ui.live.comment_row import MOST_LETTERS, MOST_LINES, lay_out, outcome, paint_text, spoken
from ui.widgets import paint

ONE_TEA = (OrderLine("C1", None, 1),)


def row(text, *spans, kind=Kind.ORDER, order=132, lines=ONE_TEA, name="Hoà Trần"):
    comment = Comment("facebook", "42", "c1", name, text, 1_763_800_000_000)
    return FeedRow(comment, Intent(kind, lines, confidence=0.95, spans=spans), order)


def test_marks_fall_on_their_words_also_behind_an_emoji(theme):
    text = lay_out(row("😍😍 c1 2 gói", Span(3, 5, Role.PRODUCT), Span(6, 11, Role.QUANTITY)), theme, 400)
    whole = text.layout.text().encode("utf-16-le")
    marked = [whole[2 * start : 2 * end].decode("utf-16-le") for start, end, _role in text.marks]
    assert marked == ["c1", "2\u00a0gói"]


def test_a_phone_is_laid_out_hidden(theme):
    text = lay_out(row("gọi 0905123267", Span(4, 14, Role.PHONE)), theme, 400)
    assert "0905\u00a0xxx\u00a0267" in text.layout.text()
    assert "123" not in text.layout.text()


def test_a_long_comment_is_cut_after_four_lines_and_whole_on_demand(theme):
    long = row("rất dài " * 60)
    assert (lay_out(long, theme, 250).lines, lay_out(long, theme, 250).cut) == (MOST_LINES, True)
    opened = lay_out(long, theme, 250, whole=True)
    assert opened.lines > MOST_LINES
    assert not opened.cut


@pytest.mark.parametrize(
    "text",
    [
        "<b>đậm</b> <img src=x>",
        "'); DROP TABLE orders;--",
        "=cmd|' /C calc'!A0",
        "a" * 900,
        "\n\n\n",
        "",
        "\u202eđảo",
    ],
)
def test_hostile_text_is_laid_out_as_it_was_typed(theme, text):
    laid = lay_out(row(text, kind=Kind.OTHER, order=None, lines=()), theme, 250)
    shown = laid.layout.text()
    assert "\n" not in shown
    assert "\u202e" not in shown
    assert 1 <= laid.lines <= MOST_LINES
    if text.startswith("<b>"):
        assert "<b>đậm</b>" in shown


def test_a_mark_has_a_ground_in_its_tint(theme):
    text = lay_out(row("c1 nha", Span(0, 2, Role.PRODUCT), name="A"), theme, 300)
    image = QImage(300, 24, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    paint_text(painter, text, theme, QPointF(0, 0))
    painter.end()
    tint = theme.colour("tea_tint").rgb()
    assert any(image.pixel(x, 3) == tint for x in range(300))


@pytest.mark.parametrize(
    ("kind", "order", "lines", "words", "rail"),
    [
        (Kind.ORDER, 132, ONE_TEA, "#132", "tea"),
        (Kind.ORDER, 135, (), "#135 ?", "honey"),
        (Kind.QUESTION, None, (), "hỏi", "sky"),
        (Kind.PAID, None, (), "đã trả?", "honey"),
        (Kind.OTHER, None, (), "", ""),
    ],
)
def test_what_became_of_it_is_said_in_words_and_rail(kind, order, lines, words, rail):
    said, _tone, shown = outcome(row("…", kind=kind, order=order, lines=lines))
    assert (said, shown) == (words, rail)


def test_a_screen_reader_hears_one_sentence_without_the_phone():
    said = spoken(row("c1 2 gói 0905123267", Span(9, 19, Role.PHONE)))
    assert "Hoà Trần" in said
    assert "Thành đơn 132" in said
    assert "123267" not in said


def test_a_screen_reader_hears_the_platforms_own_name():
    comment = Comment("tiktok", "42", "c1", "Lan", "hay quá", 1_763_800_000_000)
    assert "trên TikTok:" in spoken(FeedRow(comment, Intent(Kind.OTHER), None))


def test_a_phone_in_the_name_is_hidden_on_the_row_and_to_the_ear(theme):
    carried = row("c1 nha", name="Lan 0905123267")
    assert lay_out(carried, theme, 400).layout.text().startswith("Lan 0905 xxx 267 ")
    assert "Lan 0905 xxx 267 lúc" in spoken(carried)


def test_a_phone_over_the_end_of_what_is_laid_out_is_hidden_whole(theme):
    text = lay_out(row("a" * (MOST_LETTERS - 9) + " 0905123267"), theme, 250, whole=True)
    assert "123" not in text.layout.text()


@pytest.mark.parametrize("ground", ["surface", "hover", "tea_tint"])
def test_the_word_that_there_is_more_stands_on_the_rows_own_ground(theme, ground):
    text = lay_out(row("dài " * 200, kind=Kind.OTHER, order=None, lines=()), theme, 300)
    height = 4 * theme.line("body")
    image = QImage(300, height, QImage.Format.Format_RGB32)
    image.fill(theme.colour(ground))
    painter = QPainter(image)
    paint_text(painter, text, theme, QPointF(0, 0), ground)
    painter.end()
    words = paint.width("… " + "xem thêm", theme.font("small", 500)) + 6
    assert text.cut
    assert image.pixelColor(300 - words // 2, height - 1) == theme.colour(ground)
