"""What a block of lines holds: the name, the words under it, badges, and who merely came."""

from __future__ import annotations

from collections.abc import Sequence

from coop_live.chat.paste.found import Around, Found, LeftOut, When
from coop_live.chat.paste.lines import LONGEST_HEAD, Line, Sort, name_of
from coop_live.chat.paste.one_line import event_told
from coop_live.chat.text import clean
from coop_live.i18n import tr

LOOKS_LIKE = 0.5
"""From here on `like_a_name` says that a line is probably a name."""


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


def like_a_name(text: str, around: Around) -> float:
    """Weigh a line's looks from 2 (wrote tonight) to -1 (has numbers between its words, asks)."""
    if around.knows(text):
        return 2.0
    parts = text.split()
    if not any(sign.isalpha() for sign in text):
        return -1.0
    if len(parts) == 1:
        if text.startswith("@"):
            return 1.0
        if any(sign.isdigit() for sign in text):
            return 0.5 if len(text) >= 6 and text[0].isalpha() else -1.0
        return 1.0 if text[0].isupper() else 0.5 if set(text) & set("._") else 0.0
    if text.endswith(("?", "!")) or any(part[0].isdigit() for part in parts):
        return -1.0
    return 1.0 if len(parts) <= 6 and all(part[0].isupper() for part in parts) else -0.5
