"""What Sau live says in words: rows, comparisons, the chart's minutes and gaps, and shares of an evening."""

from __future__ import annotations

from dataclasses import replace

from coop_live.ledger.evenings import KeptGap
from coop_live.ledger.questions import Sum
from coop_live.live.sums import AskedOften, Beside, Evening, Pace, evening
from coop_live.model import Gap, Kind, PricedLine, Proposal
from tests.live.test_sums import HONEY, TEA, order
from tests.ui.stand import BEGAN, MINUTE, made_orders, made_shown
from ui.after.chart_words import chart_words, lasting_words, minute_words
from ui.after.compared import compared
from ui.after.divided import by_hour, by_person, by_platform, by_product, by_question, pace_words
from ui.after.orders import OrderColumn, cell_text
from ui.after.to_do import people, rows_of
from ui.dates import clock, tenths


def made(**beside: object) -> Evening:
    """Return a whole evening with this beside its orders."""
    return evening(made_orders(), made_shown(), BEGAN, BEGAN + 62 * MINUTE, Beside(**beside))


def gap(seconds: int, looked: bool = False) -> KeptGap:
    """Return a gap in the 41st minute."""
    since = BEGAN + 41 * MINUTE + 5_000
    return KeptGap(seconds, Gap("tiktok", "tiktok", since, since + seconds * 1000), looked)


def test_a_wish_is_read_in_the_table():
    wish = Proposal(Kind.CHANGE, (TEA,), "đổi qua chè dây")
    assert cell_text(order(1, proposal=wish), OrderColumn.LINES) == "2 × C10 → 1 Chè dây 100g"
    assert cell_text(order(1, proposal=wish), OrderColumn.STATE) == "muốn đổi"
    gone = replace(wish, kind=Kind.CANCEL, lines=())
    assert cell_text(order(1, proposal=gone), OrderColumn.LINES) == "2 × C10 → hủy cả đơn"
    assert cell_text(order(1, proposal=gone), OrderColumn.STATE) == "muốn hủy"


def test_revenue_is_compared_in_words():
    assert compared(118, 100) == "cao hơn buổi trước 18 %"
    assert compared(75, 100) == "thấp hơn buổi trước 25 %"
    assert compared(100, 100) == "bằng buổi trước"
    assert compared(100, None) == compared(100, 0) == ""


def test_people_are_named_once_and_harmlessly():
    assert (
        people([order(1, author_name="Lan"), order(2, author_name="Lan"), order(3, author_name="A\nB")])
        == "Lan, A B"
    )


def test_a_phone_in_a_name_is_hidden_here_too():
    carried = order(1, author_name="Lan 0905123267")
    assert people([carried]) == "Lan 0905 xxx 267"
    assert cell_text(carried, OrderColumn.PERSON) == "Lan 0905 xxx 267"


def test_what_was_weighed_is_summed_in_grams():
    root = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
    before = PricedLine("C7", None, 2, "Đương quy", "kg", 320_000)
    found = evening([order(1, lines=(root, HONEY)), order(2, lines=(before,))], [], BEGAN, BEGAN + MINUTE)
    assert [(one.code, one.qty, one.grams, one.revenue) for one in found.sold] == [
        ("C7", 2, 1_500, 1_120_000),
        ("C10", 2, 0, 560_000),
    ]
    assert "1,5 kg C7 Đương quy, 2 × C10 Mật ong" in cell_text(
        order(1, lines=(root, HONEY)), OrderColumn.LINES
    )


def test_a_trial_evening_before_is_no_measure():
    assert compared(440, 100) == "gấp 4 lần buổi trước"
    assert compared(10_000, 100) == compared(0, 100) == ""


def test_a_gap_is_told_in_seconds_or_minutes():
    assert lasting_words(gap(14).gap) == "mất 14 giây bình luận"
    assert lasting_words(gap(0).gap) == "mất 1 giây bình luận"
    assert lasting_words(gap(150).gap) == "mất 3 phút bình luận"


def test_a_minute_says_its_orders_its_product_and_what_is_missing():
    found = made(gaps=(gap(14),))
    minute = found.minutes[41]
    assert minute_words(found, minute) == (
        f"{clock(minute.at)} · 8 đơn · C10 Mật ong rừng An Toàn · mất 14 giây bình luận"
    )
    assert "mất" not in minute_words(found, found.minutes[40])


def test_the_whole_chart_is_there_as_text():
    said = chart_words(made(gaps=(gap(14),)))
    assert said.startswith(f"Từ {clock(BEGAN)} đến ")
    assert "C10 Mật ong rừng An Toàn: " in said
    assert "TikTok: mất 14 giây bình luận." in said


def test_only_open_gaps_are_work_and_the_first_is_named():
    rows = {row.kind: row for row in rows_of(made(gaps=(gap(14, looked=True), gap(20), gap(30))))}
    assert rows["gaps"].words == "Mất bình luận TikTok · 2"
    assert "gaps" not in {row.kind for row in rows_of(made(gaps=(gap(14, looked=True),)))}


def test_whoever_confirmed_is_told_with_their_pace():
    sums = (Sum("Hằng", 61, 61, 9), Sum("Thảo", 91, 91, 5), Sum("", 2, 2, 1))
    bars = list(by_person(made(apart={"person": sums}, paces=(Pace("Thảo", 91, 5.1),))))
    assert [(bar.name, bar.figure, bar.second) for bar in bars] == [
        ("Thảo", "91", f"{tenths(5.1)} giây mỗi đơn"),
        ("Hằng", "61", ""),
        ("chưa ghi tên", "2", ""),
    ]
    assert pace_words(150) == f"{tenths(2.5)} phút mỗi đơn"


def test_hours_stand_in_their_order_over_midnight():
    first = BEGAN // 3_600_000 % 24
    sums = tuple(Sum(str((first + after) % 24), 1, 1, money) for after, money in ((2, 9), (0, 5), (1, 7)))
    assert [bar.figure for bar in by_hour(made(apart={"hour": sums}))] == ["5", "7", "9"]


def test_a_phone_in_a_question_is_hidden():
    (bar,) = by_question(made(asked=(AskedOften("gọi em 0905123267 nha", 3),)))
    assert (bar.name, bar.figure) == ("gọi em 0905 xxx 267 nha", "3")


def test_what_was_weighed_is_told_in_kilos_and_typed_orders_have_a_sign():
    root = PricedLine("C7", None, 1_500, "Đương quy", "kg", 320_000, weighed=True)
    found = evening([order(1, lines=(root,), platform="manual")], [], BEGAN, BEGAN)
    (bar,) = by_product(found)
    assert (bar.second, bar.figure) == ("1,5 kg", "480.000")
    assert [(one.name, one.icon) for one in by_platform(found)] == [("Gõ tay", "phone")]
