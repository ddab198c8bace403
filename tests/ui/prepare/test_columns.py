"""The columns of the product table share the room, and give way one after the other where there is little."""

from __future__ import annotations

import pytest

from ui.prepare.columns import GIVING_WAY, WIDTHS, shares
from ui.prepare.rows import Column

ALL = sum(WIDTHS.values())


def as_it_is(length: int) -> int:
    return length


def test_where_there_is_room_every_column_has_it():
    widths = shares(ALL + 100, as_it_is)
    assert set(widths) == set(Column)
    assert sum(widths.values()) == ALL + 100
    assert widths[Column.TALK] == WIDTHS[Column.TALK] + 100


def test_a_long_name_is_shown_whole_before_what_to_say_gets_more():
    widths = shares(ALL + 100, as_it_is, name=WIDTHS[Column.NAME] + 60)
    assert widths[Column.NAME] == WIDTHS[Column.NAME] + 60
    assert widths[Column.TALK] == WIDTHS[Column.TALK] + 40


def test_papers_go_first_and_minutes_last():
    room, gone = ALL, []
    for column in GIVING_WAY:
        room -= 1
        widths = shares(room, as_it_is)
        gone.append(column)
        assert set(Column) - set(widths) == set(gone)
        room -= WIDTHS[column] - 1
    assert gone[0] is Column.PAPERS


@pytest.mark.parametrize("room", [200, 400, 760, 1048, 1500])
def test_name_price_and_stock_never_go(room: int):
    widths = shares(room, as_it_is)
    assert {Column.ORDER, Column.CODE, Column.NAME, Column.PRICE, Column.STOCK} <= set(widths)
    assert widths[Column.NAME] >= 120


def test_large_words_take_more_room_so_that_more_gives_way():
    room = ALL + 20
    assert Column.PAPERS in shares(room, as_it_is)
    assert Column.PAPERS not in shares(room, lambda length: round(length * 1.3))


def test_a_long_code_is_shown_whole():
    assert shares(ALL + 100, as_it_is, code=110)[Column.CODE] == 110
