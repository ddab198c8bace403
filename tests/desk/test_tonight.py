"""Whose orders are whose, as the desk knows them while they change."""

from __future__ import annotations

from dataclasses import replace

from coop_live.events import OrderChanged
from tests.desk.at_desk import Evening


def test_an_order_that_is_somebody_elses_by_now_is_not_told_of_the_first(evening: Evening) -> None:
    """A number that another program gave away meanwhile, or a customer who was forgotten."""
    for _order in range(2):
        evening.say("c10 1")
    first, second = evening.desk.rows
    evening.desk.receive(OrderChanged(replace(second, author_id="id of Mai", author_name="Mai")))
    evening.desk.select(first.number)
    assert evening.desk.viewer is not None
    assert [order.number for order in evening.desk.viewer.tonight] == [first.number]
