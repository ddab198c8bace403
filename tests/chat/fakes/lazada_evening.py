"""The methods of Lazada's documents, and what buyers write in an evening of the Lazada fake."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import Any

# Path: its HTTP methods, and its own parameters with whether each must be there (documents of 2026-04-21).
METHODS: dict[str, tuple[set[str], dict[str, bool]]] = {
    "/im/session/list": ({"GET"}, {"last_session_id": False, "start_time": True, "page_size": True}),
    "/im/message/list": (
        {"GET"},
        {"session_id": True, "start_time": True, "page_size": True, "last_message_id": False},
    ),
    "/im/message/send": (
        {"POST"},
        {
            "session_id": True,
            "template_id": True,
            "txt": False,
            "img_url": False,
            "width": False,
            "height": False,
            "item_id": False,
            "order_id": False,
            "promotion_id": False,
            "video_id": False,
        },
    ),
    "/lazlive/product/highlight": ({"GET", "POST"}, {"highLightRequest": True}),
    "/auth/token/create": ({"GET", "POST"}, {"code": True, "uuid": False}),
    "/auth/token/refresh": ({"GET", "POST"}, {"refresh_token": True}),
}
COMMON = {"app_key", "timestamp", "access_token", "sign_method", "sign"}

TURNS = 20
TURN_MS = 10_000
WORDS = (
    "lấy 2 hũ",
    '<b>chốt</b> "1"',
    "a\u202eđảo",
    "👩‍👩‍👧 lấy",
    "ngu\u031bo\u031b\u0300i",
    "\x00",
    "dài " * 2500,
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message: there from `turn` on, after so many requests (`step`) of that turn."""

    number: int
    session: str
    turn: int
    step: int
    at: int
    text: str
    template: int
    own: bool
    by_system: bool
    plain: bool

    def told(self, begin: int) -> dict[str, Any]:
        """Return it as /im/message/list tells it."""
        content = (
            self.text
            if self.plain
            else json.dumps({"txt": self.text} if self.template == 1 else {"osskey": "x"})
        )
        return {
            "message_id": f"m{self.number}",
            "session_id": self.session,
            "from_account_type": 2 if self.own else 1,
            "to_account_type": 1 if self.own else 2,
            "from_account_id": "900" if self.own else self.session[1:],
            "template_id": self.template,
            "type": 2 if self.by_system else 1,
            "content": content,
            "send_time": begin + self.at,
            "status": 0,
            "auto_reply": self.own,
            "something_new": [None],
        }

    def kept(self, begin: int) -> dict[str, Any]:
        """Return what has to be kept of it; the text only where it is one."""
        return {
            "id": f"m{self.number}",
            "session": self.session,
            "kind": "dm" if self.template == 1 and not self.by_system else "system",
            "owner": self.own,
            "author": "900" if self.own else self.session[1:],
            "ts": begin + self.at,
            "text": self.text if self.template == 1 else None,
        }


def messages(chance: random.Random) -> list[Message]:
    """Return an evening of seven buyers: bursts, late messages, pictures, our own answers, true repeats."""
    found, number = [], 2**53
    for turn in range(TURNS):
        for _ in range(chance.choice((0, 0, 1, 2, 3, 25 if turn % 7 == 3 else 4))):
            number += 1
            session = f"s{2**54 + (3 if turn == 3 else chance.randrange(7))}"
            step = chance.choice((0, 0, 0, 1, 2, 4))
            late = chance.choice((0, 0, 0, 1_000, 9_000, 40_000))
            found.append(
                Message(
                    number,
                    session,
                    turn,
                    step,
                    turn * TURN_MS + step * 900 - late,
                    chance.choice(WORDS),
                    chance.choice((1, 1, 1, 1, 3, 10006, 77)),
                    chance.random() < 0.2,
                    chance.random() < 0.05,
                    chance.random() < 0.05,
                )
            )
    return found
