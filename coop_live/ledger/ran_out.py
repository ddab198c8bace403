"""What was gone when a live session ended, and when the last of it went."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from coop_live.ledger.as_of import as_of
from coop_live.ledger.questions import Questions

# What took goods in an evening; a figure that was typed may be the last of them.
_TOOK = """SELECT at, body FROM entry WHERE live_id = :live AND act IN ('confirm', 'accept', 'merge', 'stock')
    AND seq <= :end AND seq NOT IN (
        SELECT body ->> '$.undoes' FROM entry WHERE live_id = :live AND act = 'undo' AND seq <= :end)
    ORDER BY seq"""
_ENDED = """SELECT max(seq), at FROM entry WHERE live_id = ?1 AND act = 'live_end'
    AND (SELECT ended_at FROM live WHERE id = ?1) IS NOT NULL"""
_LATER = "SELECT act, body FROM entry WHERE seq > ? ORDER BY seq DESC"
_EVER = 1 << 62

Where = tuple[str, str]


def ran_out(questions: Questions, live_id: int) -> list[tuple[int, str, str]]:
    """Return what was gone in the end: (ms UTC of the last piece, code, variant), the first first.

    Of one that goes on, or was begun again, it is what is gone now.
    """
    end, at = questions.connection.execute(_ENDED, (live_id,)).fetchone()
    if end is None:
        return _gone(questions, live_id, _now(questions), _EVER)
    left = _now(questions)
    for act, body in questions.connection.execute(_LATER, (end,)):
        if not _taken_back(left, act, json.loads(body)):
            with as_of(questions, at) as then:
                return _gone(then, live_id, _now(then), end)
    return _gone(questions, live_id, left, end)


def _now(questions: Questions) -> dict[Where, int]:
    return {where: one.left for where, one in questions.stock().items()}


def _gone(questions: Questions, live_id: int, left: dict[Where, int], end: int) -> list[tuple[int, str, str]]:
    last: dict[Where, int] = {}
    for at, body in questions.connection.execute(_TOOK, {"live": live_id, "end": end}):
        for where in _touched(json.loads(body)):
            last[where] = at
    return sorted((at, *where) for where, at in last.items() if left.get(where) == 0)


def _touched(body: dict[str, Any]) -> Iterator[Where]:
    if "code" in body:
        yield body["code"], body["variant"]
    for code, variant, _qty in body.get("take", ()):
        yield code, variant


def _taken_back(left: dict[Where, int], act: str, body: dict[str, Any]) -> bool:
    """Make the stock what it was before an entry; False where the entry does not tell that."""
    if act == "undo":
        act, body = body["act"], body["body"]
    if act == "catalog" or (act == "stock" and body.get("before") is None):
        return False
    if act == "stock":
        left[body["code"], body["variant"]] = body["before"]
    for sign, name in ((-1, "give"), (1, "take")):
        for code, variant, qty in body.get(name) or ():
            if (code, variant) in left:
                left[code, variant] += sign * qty
    if act in ("lot", "unlot"):
        left[body["code"], body["variant"]] += -body["qty"] if act == "lot" else body["qty"]
    return True
