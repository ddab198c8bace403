"""Transfers stand under what is to be done with them, and what a payer wrote does no harm."""

from __future__ import annotations

from coop_live.model import Order, OrderState, PricedLine, Transfer
from coop_live.shipping.payments.verdicts import Match, Reason, Verdict
from tests.ui.money_evening import HOSTILE
from ui.after.money_card import rows_of as card_rows
from ui.after.payments.groups import WAITING, came_words, grouped, rows_of, whose
from ui.after.payments.reading import Came

MIDNIGHT = 1_763_744_400_000
"""22 November 2025, 0:00 in Vietnam."""


def order(number: int, price: int = 79_000) -> Order:
    lines = (PricedLine("C3", None, 1, "Xịt họng", "chai", price),)
    return Order(number, 1, OrderState.CONFIRMED, lines, "facebook", "1", "Cô Diệp")


def match(
    verdict: Verdict, reason: Reason, orders: tuple[int, ...] = (), amount: int = 79_000, at: int = 1
) -> Match:
    return Match(Transfer(f"file:{reason}{at}", at, amount, "ck"), verdict, reason, (), orders)


def test_what_waits_for_a_person_comes_before_what_is_done():
    matches = (
        match(Verdict.KNOWN, Reason.COUNTED, (1,)),
        match(Verdict.KNOWN, Reason.ASIDE),
        match(Verdict.ASK, Reason.NO_CODE, at=1),
        match(Verdict.ASK, Reason.NO_CODE, at=2),
        match(Verdict.PARTIAL, Reason.LESS, (2,)),
        match(Verdict.ASK, Reason.TWO_CODES, (1, 2)),
        match(Verdict.OVER, Reason.MORE, (2,)),
    )
    groups = grouped(matches)
    assert [one.kind for one in groups] == ["less", "more", "codes", "unknown", "counted", "aside"]
    assert [one.transfer.at for one in groups[3].matches] == [2, 1]
    headings = [row for row in rows_of(groups, {}) if row.key is None]
    assert [(row.title, row.figure) for row in headings][3] == ("Không rõ của đơn nào", "2")


def test_what_agrees_and_is_not_counted_waits_for_a_person_and_is_no_money_of_an_order():
    fits, counted = grouped(
        [match(Verdict.KNOWN, Reason.COUNTED, (1,)), match(Verdict.PAID, Reason.AGREES, (2,))]
    )
    assert (fits.kind, counted.kind, counted.amount) == ("fits", "counted", 79_000)
    assert fits.kind in WAITING


def test_what_lacks_or_is_over_is_said_with_the_name():
    orders = {2: order(2)}
    less = match(Verdict.PARTIAL, Reason.LESS, (2,), 64_000)
    more = match(Verdict.OVER, Reason.MORE, (2,), 80_000)
    assert whose(less, orders) == "#2 Cô Diệp thiếu 15.000\xa0₫"
    assert whose(more, orders) == "#2 Cô Diệp dư 1.000\xa0₫"
    assert whose(match(Verdict.ASK, Reason.UNKNOWN_ORDER, (99,)), orders) == ""


def test_hostile_words_are_one_harmless_line():
    hostile = Match(Transfer("file:h", 1, 1, HOSTILE + "x" * 100_000), Verdict.ASK, Reason.NO_CODE)
    row = rows_of(grouped([hostile]), {})[1]
    assert "\u202e" not in row.title
    assert "\n" not in row.title
    assert len(row.title) <= 300


def test_a_day_without_an_hour_is_told_without_one():
    assert came_words(MIDNIGHT) == "22/11"
    assert ":" in came_words(MIDNIGHT + 1)


def test_the_card_names_the_groups_and_whose_they_are():
    groups = grouped(
        [match(Verdict.KNOWN, Reason.COUNTED, (1,)), match(Verdict.PARTIAL, Reason.LESS, (2,), 64_000)]
    )
    rows = card_rows(Came(groups, {2: order(2)}))
    assert [(row.kind, row.words) for row in rows] == [
        ("counted", "Đã ghi vào đơn · 1"),
        ("less", "Chuyển thiếu · 1"),
    ]
    assert rows[1].second == "#2 Cô Diệp thiếu 15.000\xa0₫"
    assert card_rows(Came())[0].kind == ""
