"""An evening that heard much before anybody measures: comments put into the book by the thousand."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

from coop_live.ledger import Transaction
from coop_live.model import Comment, Intent, Kind
from tests.benchmarks.flood import HOUSE, VIEWERS, wait_until
from tests.ui.stand import shell_of

AT_ONCE = 2000
CHAT = Intent(Kind.OTHER)


def texts() -> tuple[list[str], list[str]]:
    """Return what viewers say in the rehearsal: chat, and what has a number in it, mostly orders."""
    script = (HOUSE / "assets" / "samples" / "rehearsal.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line)["text"] for line in script]
    return tuple([text for text in told if any(map(str.isdigit, text)) is wanted] for wanted in (False, True))  # type: ignore[return-value]


def said(orders: float, first: int = 0) -> Iterator[Comment]:
    """Yield comments without end by 3,000 viewers, numbered from `first`; `orders` is their part."""
    chance, (chat, wishes) = random.Random(first), texts()
    for number in count(first):
        who, now = chance.randrange(VIEWERS), time.time_ns() // 1_000_000
        text = chance.choice(wishes if chance.random() < orders else chat)
        yield Comment(
            platform="facebook",
            source="facebook",
            live_id="tối nay",
            comment_id=f"h{number}",
            author_id=f"h{who}",
            author_name=f"khách {who}",
            text=text,
            ts=now,
            received_at=now,
        )


def fill(program: Any, many: int) -> None:
    """Put so many comments into the book and show the evening with them."""
    session, some = program.app.session, said(0.0)
    live_id = session.live_id

    def keep(tx: Transaction) -> None:
        for _ in range(AT_ONCE):
            seq = tx.keep_comment(next(some), live_id, None)
            assert seq is not None
            tx.note_intent(seq, CHAT, None)

    asked = [program.app.ledger.write(keep) for _ in range(many // AT_ONCE)]
    wait_until(lambda: all(one.done() for one in asked))
    for one in asked:
        one.result()
    program._load_evening(live_id)
    wait_until(lambda: len(shell_of(program).live.view.feed.model.lines) >= min(many, 5000))
