"""What is said in an evening of the Facebook fake: everything that a live chat can throw at a reader."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

BEGIN = 1_795_352_400
LIVE, PAGE = "901097836652708", "1234567890321"
TURNS = 25

WORDS = (
    "chốt 1",
    "lấy 2 hũ ớt xiêm",
    "<b>chốt</b> 3 \"cái\" & 'nữa'",
    "a\u202eđảo\u202c chữ",
    "👩‍👩‍👧‍👦 chốt",
    "ngu\u031bo\u031b\u0300i Ca\u0302\u0301u",
    "có \x00 không",
    "hàng\nmới\tvề",
) * 5 + ("dài " * 2500,)
NAMES = ("Lan", "Bh'ling Thị Nga", "<script>x</script>", "Zơrâm Đức", "Lan")


@dataclass(frozen=True, slots=True)
class Row:
    """One comment: seen from `turn` on, said at `created` (s UTC)."""

    number: int
    turn: int
    created: int
    author: str
    author_id: str
    text: str | None
    parent: int = 0
    nameless: bool = False
    hidden: bool = False

    def told(self, seed: int) -> dict[str, Any]:
        """Return it as the comments edge tells it."""
        link = f"https://www.facebook.com/{PAGE}/posts/{LIVE}/?comment_id={self.parent or self.number}"
        told: dict[str, Any] = {
            "created_time": datetime.fromtimestamp(self.created, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000"),
            "permalink_url": link + (f"&reply_comment_id={self.number}" if self.parent else ""),
            "is_hidden": self.hidden,
            "can_hide": True,
            "something_new": {"deep": [1, None]},
        }
        if self.text is not None:
            told["message"] = self.text
        if self.nameless:
            return told
        told |= {"id": f"{LIVE}_{self.number}", "from": {"name": self.author, "id": self.author_id}}
        return told | ({"parent": {"id": f"{LIVE}_{self.parent}"}} if self.parent else {})

    def kept(self, seed: int) -> dict[str, Any]:
        """Return what has to be kept of it."""
        own = "" if self.nameless else f"{LIVE}_"
        return {
            "id": f"{own}{self.number}",
            "author": None if self.nameless else self.author_id,
            "owner": not self.nameless and self.author_id == PAGE,
            "parent": f"{own}{self.parent}" if self.parent else None,
            "ts": self.created * 1000,
            "text": self.text or "",
        }


def rows(chance: random.Random, *, nameless: bool) -> list[Row]:
    """Return an evening: equal times, late and future ones, bursts, repeats, replies, hostile words."""
    found: list[Row] = []
    number = 2**53 + 1
    for turn in range(1, TURNS + 1):
        many = 130 if turn == 9 else chance.choice((0, 1, 2, 5, 12))
        for _ in range(many):
            number += chance.randint(1, 3)
            late = chance.choice((0, 0, 0, 0, 1, 4, chance.choice((30, 90, 500)), -3600 if turn == 4 else 0))
            who = chance.randrange(len(NAMES))
            own = chance.random() < 0.1
            text = None if chance.random() < 0.05 else chance.choice(WORDS)
            above = chance.choice(found).number if found and chance.random() < 0.1 else 0
            author_id = PAGE if own else str(24680 + who)
            found.append(
                Row(
                    number,
                    turn,
                    BEGIN + 3 * turn - late,
                    NAMES[who],
                    author_id,
                    text,
                    above,
                    nameless,
                    chance.random() < 0.05,
                )
            )
    return found
