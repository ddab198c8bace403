"""An evening on which chats are pasted: what time it is, and how a text is read then."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from coop_live.chat.paste.found import Around, Paste
from coop_live.chat.paste.read import read_paste

HERE = timezone(timedelta(hours=7))


def at(hour: int, minute: int, second: int = 0, day: int = 22) -> int:
    """Return a moment of that November, ms UTC."""
    return int(datetime(2026, 11, day, hour, minute, second, tzinfo=HERE).timestamp() * 1000)


NOW = at(20, 20)
TONIGHT = Around(NOW, at(19, 30), HERE)


def pasted(text: str, *names: str, began: int | None = TONIGHT.began) -> Paste:
    """Return what a text is read as at 20:20, when these viewers have written already."""
    return read_paste(text, Around(NOW, began, HERE, frozenset(names)))


def said(paste: Paste) -> list[tuple[str, str]]:
    """Return who said what, where nothing is doubted."""
    assert [one.doubt for one in paste.comments if one.doubt] == []
    return [(one.author, one.text) for one in paste.comments]


def told(when: object) -> str:
    """Return a moment as a clock shows it here."""
    return datetime.fromtimestamp(when.at / 1000, HERE).strftime("%d %H:%M")  # type: ignore[attr-defined]
