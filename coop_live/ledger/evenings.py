"""What the book tells of one evening afterwards: gaps, regulars, how fast it went, what was asked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from coop_live.ledger.questions import Questions
from coop_live.ledger.rows import HEARD, comment_of, intent_in
from coop_live.ledger.transaction import Transaction
from coop_live.model import SOLD, Comment, Gap, Intent, Kind

_SOLD = ",".join(f"'{state}'" for state in SOLD)

# Whoever bought on an earlier evening, as the book knows people: by phone, or by who they are on a platform.
_REGULARS = f"""SELECT count(DISTINCT p.platform || '/' || p.author_id)
    FROM orders o JOIN private p USING (ref)
    WHERE o.live_id = ? AND o.state IN ({_SOLD}) AND p.customer IS NOT NULL AND EXISTS (
        SELECT 1 FROM private q CROSS JOIN orders e ON e.ref = q.ref
        WHERE q.customer = p.customer AND e.live_id < o.live_id AND e.state IN ({_SOLD}))"""

# Of an order that was opened again and confirmed again the last time counts: SQLite takes `by` and `at`
# from the row of max(seq).
_CONFIRMED = f"""SELECT e.by, e.at - o.drafted_at, max(e.seq) FROM entry e
    JOIN orders o ON o.number = e.body ->> '$.order'
    WHERE e.live_id = ? AND e.act = 'confirm' AND o.state IN ({_SOLD}) AND e.at <= ?
    GROUP BY o.number"""

_ASKED = f"""SELECT intent, {HEARD} FROM comment WHERE live_id = ? AND own = 0
    AND CASE intent WHEN '' THEN '' ELSE intent ->> '$.kind' END = '{Kind.QUESTION}'
    ORDER BY seq DESC LIMIT ?"""

# A parcel came back, and nobody has said yet whether its goods can be sold again.
_CAME_BACK = """SELECT o.number FROM orders o WHERE o.live_id = ? AND o.state = 'returned' AND NOT EXISTS (
        SELECT 1 FROM entry e WHERE e.body ->> '$.order' = o.number AND e.act = 'looked')
    AND (SELECT e.body ->> '$.give' = '[]' AND e.body ->> '$.before' != 'returned' FROM entry e
        WHERE e.body ->> '$.order' = o.number AND e.act = 'cancel' ORDER BY e.seq DESC LIMIT 1)"""

# Comments that wanted to order, by the order they led to.
_WISHED = f"""SELECT order_number, count(*) FROM comment WHERE live_id = ? AND own = 0
    AND CASE intent WHEN '' THEN '' ELSE intent ->> '$.kind' END = '{Kind.ORDER}' GROUP BY order_number"""
_MERGED = """SELECT body ->> '$.merged', body ->> '$.order' FROM entry
    WHERE live_id = ? AND act = 'merge' AND seq NOT IN (SELECT seq FROM undone)"""


@dataclass(frozen=True, slots=True)
class KeptGap:
    """A gap as the book keeps it; `looked` once a person has seen what was said then."""

    seq: int
    gap: Gap
    looked: bool


def gaps(questions: Questions, live_id: int) -> tuple[KeptGap, ...]:
    """Return the times of a live session of which comments may be missing, in their order."""
    db = questions.connection
    rows = db.execute("SELECT seq, act, body FROM entry WHERE live_id = ? AND act = 'gap' "
                      "UNION ALL SELECT seq, act, body FROM entry WHERE live_id = ? AND act = 'looked' "
                      "ORDER BY seq", (live_id, live_id)).fetchall()  # fmt: skip
    told = [(seq, act, json.loads(body)) for seq, act, body in rows]
    looked = {body.get("gap") for _seq, act, body in told if act == "looked"}
    return tuple(KeptGap(seq, Gap(**body), seq in looked) for seq, act, body in told if act == "gap")


def regulars(questions: Questions, live_id: int) -> int:
    """Return how many buyers of a live session had bought on an earlier one."""
    count: int = questions.connection.execute(_REGULARS, (live_id,)).fetchone()[0]
    return count


def confirmed_after(questions: Questions, live_id: int, until: int) -> list[tuple[str, int]]:
    """Return who confirmed each order before `until` (ms UTC), and how many ms after it came."""
    return [(by, after) for by, after, _ in questions.connection.execute(_CONFIRMED, (live_id, until))]


def questions_asked(questions: Questions, live_id: int, most: int) -> list[tuple[Comment, Intent]]:
    """Return the newest comments of a live session that ask something, in the order in which they came."""
    rows = questions.connection.execute(_ASKED, (live_id, most))
    return [(comment_of(row), intent_in((intent,))) for intent, *row in rows][::-1]


def came_back(questions: Questions, live_id: int) -> frozenset[int]:
    """Return the orders whose parcels came back, and nobody has said what became of the goods."""
    return frozenset(number for (number,) in questions.connection.execute(_CAME_BACK, (live_id,)))


def wished(questions: Questions, live_id: int) -> tuple[int, int]:
    """Return how many comments wanted to order, and how many of them led to an order that is sold."""
    db = questions.connection
    into = dict(db.execute(_MERGED, (live_id,)).fetchall())
    sold = {number for (number,) in db.execute(f"SELECT number FROM orders WHERE state IN ({_SOLD})")}
    heard = kept = 0
    for number, count in db.execute(_WISHED, (live_id,)):
        while number in into:
            number = into[number]
        heard += count
        kept += count if number in sold else 0
    return heard, kept


def look_at_gaps(tx: Transaction, live_id: int, numbers: Iterable[int], by: str) -> None:
    """Keep that a person has seen to these gaps (their entries' numbers); again it changes nothing."""
    wanted = set(numbers)
    for kept in gaps(tx.questions, live_id):
        if kept.seq in wanted and not kept.looked:
            tx.write("looked", {"gap": kept.seq}, by=by, live_id=live_id)


def lay_aside(tx: Transaction, number: int, by: str) -> None:
    """Keep that the goods of a parcel that came back are not for sale any more."""
    order = tx.order(number)
    if number in came_back(tx.questions, order.live_id):
        tx.write("looked", {"order": number}, by=by, live_id=order.live_id)
