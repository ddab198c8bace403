"""What a block of lines holds: the name, the words under it, badges, and who merely came."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.paste.found import Found, LeftOut, When
from coop_live.chat.paste.lines import LONGEST_HEAD, Line, Sort, name_of
from coop_live.chat.paste.one_line import event_told
from coop_live.chat.text import clean
from coop_live.i18n import tr


def words_of(group: Sequence[Line]) -> list[Line]:
    """Return the lines that are a name or somebody's words."""
    return [line for line in group if line.sort is Sort.WORDS]


def events(lines: Sequence[Line]) -> list[LeftOut]:
    """Return the lines that say who came or followed: they stay out."""
    return [LeftOut(line.row, line.text, event_told()) for line in lines if line.sort is Sort.EVENT]


def one_of(
    name: Line, said: Sequence[Line], when: When | None, badges: Sequence[Line], doubt: str = ""
) -> Found:
    """Return the comment that a name and the lines said under it are."""
    author, own = (name.name, name.owner) if name.sort is Sort.HEAD else name_of(name.text)
    owner = own or any(badge.owner for badge in badges)
    text = clean(" ".join(line.text for line in said))
    if len(author) > LONGEST_HEAD:
        doubt = doubt or tr("Tên dài quá: có lẽ là lời nói.")
    return Found(name.row, author, text, when or name.when, owner, doubt)
