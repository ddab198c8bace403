"""What the page of the score says: why a place went wrong, which key would have helped, what to try."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coop_live.live.practice import Choice, practice_script
from coop_live.live.scoring import Fault, Moment, Score
from coop_live.model import OrderLine, OrderState
from tests.ui.practice.made import BEFORE, made_result
from ui.keys import key_map
from ui.practice.practising import Result
from ui.practice.words import (
    advice,
    compared,
    goods,
    headline,
    lasts,
    summary,
    typed,
    why,
)

LINES = (OrderLine("C1", "250g", 2), OrderLine("C10", None, 1))
KEYS = {one.shown for one in key_map()}


def test_goods_are_said_in_short_and_typed_as_the_desk_takes_them():
    assert goods(LINES) == "2 × C1 250g, 1 × C10"
    assert typed(LINES) == "c1 250g 2 c10 1"


@pytest.mark.parametrize("tip", sorted({line.tip for line in practice_script().lines}))
@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize(
    "left", [None, OrderState.DRAFT, OrderState.REFUSED, OrderState.WAITLISTED, OrderState.CANCELLED]
)
def test_every_place_has_a_reason_and_a_key_that_there_is(tip, fault, left):
    reason, key = why(Moment(1, "Lan", "c1", fault, tip, left, LINES, LINES[:1]))
    assert reason.endswith(".")
    assert key in KEYS


def test_each_kind_of_slip_is_told_apart():
    told = [
        why(Moment(1, "Lan", "c1", Fault.FALSE, tip))[0]
        for tip in ("question", "price", "twice", "sold_out", "?")
    ]
    assert len(set(told)) == len(told)
    assert why(Moment(1, "Lan", "c1", Fault.FALSE, "sold_out"))[1] == "W"
    assert "c1 250g 2 c10 1" in why(Moment(1, "Lan", "c1", Fault.MISSED, "unseen", None, LINES))[0]
    assert why(Moment(1, "Lan", "c1", Fault.WRONG, "changed", None, LINES, LINES[:1]))[1] == "Enter"


def test_praise_goes_by_the_points_and_by_name():
    told = [headline(points, "") for points in (0, 40, 75, 90)]
    assert len(set(told)) == 4
    assert "Thảo" in headline(95, "Thảo")
    assert "Thảo" not in headline(60, "Thảo")


@pytest.mark.parametrize(
    ("points", "words"),
    [(70, "Tốt hơn lần trước 17 điểm."), (95, "Kém lần trước 8 điểm."), (87, "Bằng điểm lần trước.")],
)
def test_it_is_compared_with_the_time_before(points, words):
    result = made_result()
    assert result.score.points == 87
    assert compared(replace(result, before=replace(BEFORE, points=points))) == words
    assert compared(replace(result, before=None)) == ""


def test_the_summary_counts_people_and_the_minutes_that_it_took():
    result = made_result()
    assert summary(result).startswith("Buổi tập 10 phút, 148 bình luận, 22 người đặt hàng.")
    assert summary(replace(result, choice=Choice(10, 2.0))).startswith("Buổi tập 5 phút,")


def test_how_long_it_will_take_follows_from_both_choices():
    assert lasts(Choice(10, 0.5)) == "Khoảng 20 phút."
    assert lasts(Choice(3, 2.0)) == "Khoảng 1,5 phút."


def test_the_advice_goes_by_what_was_worst():
    good = Score(30, 0, 0, 0, (4.0,) * 30, keys=60, decided=30)
    false = Moment(1, "Lan", "?", Fault.FALSE)
    told = [
        advice(Score(0, 30, 0, 0)),
        advice(replace(good, moments=(false,) * 3)),
        advice(replace(good, moments=(replace(false, fault=Fault.WRONG),) * 2)),
        advice(replace(good, moments=(replace(false, fault=Fault.MISSED),) * 3)),
        advice(replace(good, keys=3)),
        advice(replace(good, seconds=(9.0,) * 30)),
        advice(good),
    ]
    assert len(set(told)) == len(told)


def test_a_result_without_a_time_before_says_no_more():
    assert summary(Result(made_result().score, Choice())).endswith("người đặt hàng.")
