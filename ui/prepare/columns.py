"""How wide each column of the product table is, and which ones give way where there is no room; no Qt."""

from __future__ import annotations

from collections.abc import Callable

from ui.prepare.rows import Column

WIDTHS = {
    Column.ORDER: 50,
    Column.PHOTO: 48,
    Column.CODE: 60,
    Column.NAME: 224,
    Column.PRICE: 84,
    Column.STOCK: 116,
    Column.PAPERS: 186,
    Column.MINUTES: 54,
    Column.TALK: 130,
}
"""The least in which a column can be read; name and what to say share what is left over."""

GIVING_WAY = (Column.PAPERS, Column.PHOTO, Column.TALK, Column.MINUTES)
"""The first goes first: papers stay as a mark beside the name; all of it stands in the product's panel."""

MOST_OF_NAME = 320
"""So wide the name may become before what to say gets any of the room that is left over."""


def shares(room: int, scaled: Callable[[int], int], code: int = 0, name: int = 0) -> dict[Column, int]:
    """Return the width of every column in `room` pixels; a column that gave way is missing.

    `scaled` gives a length at the size of the text, `code` and `name` are what the longest ones want.
    """
    widths = {column: scaled(width) for column, width in WIDTHS.items()}
    widths[Column.CODE] = max(code, widths[Column.CODE])
    for column in GIVING_WAY:
        if sum(widths.values()) > room:
            del widths[column]
    rest = room - sum(widths.values())
    wanted = min(name, scaled(MOST_OF_NAME)) - widths[Column.NAME]
    if Column.TALK in widths and rest > 0:
        first = max(0, min(rest, wanted))
        widths[Column.NAME] += first
        widths[Column.TALK] += rest - first
        rest = 0
    widths[Column.NAME] = max(scaled(120), widths[Column.NAME] + rest)
    return widths
