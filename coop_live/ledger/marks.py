"""Marks on what was said before (deleted, edited), and the minutes of which comments may be missing."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from coop_live.ledger.questions import Questions
from coop_live.ledger.rows import HEARD, comment_of
from coop_live.ledger.transaction import Transaction
from coop_live.letters import folded
from coop_live.model import PASTED, Comment, Gap, Order

MARKS = ("delete", "edit")


def order_meant(questions: Questions, mark: Comment) -> int | None:
    """Return the order that the comment behind a mark led to, None where it led to none."""
    row = questions.connection.execute(
        """SELECT order_number FROM comment WHERE platform = ? AND source_live = ? AND comment_id = ?
        AND kind IN ('text', 'paid', 'dm')""",
        (mark.platform, mark.live_id, mark.target_id),
    ).fetchone()
    return row[0] if row else None


def mark_on(questions: Questions, comment: Comment) -> Comment | None:
    """Return the newest mark that came before the comment it means, None for none."""
    row = questions.connection.execute(
        """SELECT kind, text FROM comment WHERE platform = ? AND source_live = ? AND target_id = ?
        AND target_id != '' AND kind IN ('delete', 'edit') ORDER BY seq DESC LIMIT 1""",
        (comment.platform, comment.live_id, comment.comment_id),
    ).fetchone()
    if row is None:
        return None
    return Comment(
        comment.platform, comment.live_id, "", "", row[1], comment.received_at,
        kind=row[0], target_id=comment.comment_id,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pasted:
    """A comment that a person had pasted before the platform told it; `order` is what it led to."""

    order: int | None


def pasted_before(questions: Questions, live_id: int, seq: int, comment: Comment) -> Pasted | None:
    """Return the pasted comment that a kept one (`seq`) is told of a second time, None where it is new.

    That is so when the same viewer had said the same before the paste was made. Who says it twice is
    believed twice: each pasted one stands for one only.
    """
    if comment.source in PASTED or comment.ts is None:
        return None
    name = folded(comment.author_name)
    rows = questions.connection.execute(
        """SELECT seq, author_name, order_number, received_at FROM comment WHERE live_id = ? AND text = ?
        AND source IN ('paste', 'csv', 'jsonl') AND platform = ? ORDER BY seq""",
        (live_id, comment.text, comment.platform),
    )
    pasted = [row for row in rows if folded(row[1]) == name and comment.ts <= row[3]]
    if not pasted:
        return None
    since = questions.connection.execute(
        """SELECT author_name FROM comment WHERE live_id = ? AND seq > ? AND seq < ? AND text = ?
        AND platform = ? AND source NOT IN ('paste', 'csv', 'jsonl')""",
        (live_id, pasted[0][0], seq, comment.text, comment.platform),
    )
    told = sum(folded(other) == name for (other,) in since)
    return Pasted(pasted[told][2]) if told < len(pasted) else None


def note_gap(tx: Transaction, gap: Gap) -> bool:
    """Keep a gap in the live session that runs, or was cut off; return False where there is none.

    Before and after a live nobody orders: nothing was missed.
    """
    lives = tx.questions.lives()
    if not lives or lives[-1].ended_at is not None or gap.until <= lives[-1].started_at:
        return False
    tx.write("gap", asdict(gap), live_id=lives[-1].id)
    return True


def comment_behind(questions: Questions, order: Order) -> Comment | None:
    """Return the newest comment of a viewer that led to an order, None where it came from none."""
    row = questions.connection.execute(
        f"""SELECT {HEARD} FROM comment WHERE live_id = ? AND order_number = ?
        AND kind IN ('text', 'paid', 'dm') ORDER BY seq DESC LIMIT 1""",
        (order.live_id, order.number),
    ).fetchone()
    return comment_of(row) if row else None
