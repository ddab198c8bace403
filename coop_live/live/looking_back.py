"""Reads one evening from the book when it is over: its orders, what was said beside them, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coop_live.ledger import LiveRow, Questions, evenings
from coop_live.live.alike import alike
from coop_live.live.sums import AskedOften, Beside, Evening, evening, paces_of
from coop_live.live.talk import FeedRow
from coop_live.model import CLOSED, Order, Product

APART = ("member", "person", "hour")
# So many of the last questions are put together: an evening has a few hundred, and each is held against all.
MOST_QUESTIONS = 600
MOST_ASKED = 12


@dataclass(frozen=True, slots=True)
class LookBack:
    """All live sessions, the newest first; of one of them (`row`) its orders and what they come to."""

    lives: tuple[LiveRow, ...]
    row: LiveRow | None
    orders: tuple[Order, ...]
    evening: Evening | None


def look_back(
    questions: Questions, products: Sequence[Product], wanted: int | None, now: int, running: int | None
) -> LookBack:
    """Return a live session (`wanted`, or the newest) as the book has it; `running` goes on."""
    lives = tuple(reversed(questions.lives()))
    row = next((one for one in lives if one.id == wanted), lives[0] if lives else None)
    if row is None:
        return LookBack(lives, None, (), None)
    orders = tuple(questions.orders(row.id))
    until = row.ended_at or _last_moment(row, orders, now if row.id == running else 0)
    beside = _beside(questions, products, row, until)
    sums = evening(orders, questions.shown(row.id), row.started_at, until, beside)
    return LookBack(lives, row, orders, sums)


def _beside(questions: Questions, products: Sequence[Product], row: LiveRow, until: int) -> Beside:
    return Beside(
        apart={what: tuple(questions.sums(what, row.id)) for what in APART},
        gaps=evenings.gaps(questions, row.id),
        paces=paces_of(evenings.confirmed_after(questions, row.id, until)),
        asked=_asked(questions, products, row.id),
        regulars=evenings.regulars(questions, row.id),
        returned=evenings.came_back(questions, row.id),
    )


def _asked(questions: Questions, products: Sequence[Product], live_id: int) -> tuple[AskedOften, ...]:
    """Return what several viewers asked, what most asked first."""
    heard = evenings.questions_asked(questions, live_id, MOST_QUESTIONS)
    groups = alike([FeedRow(comment, intent, None) for comment, intent in heard], products)
    often = [AskedOften(one.first.comment.text, one.people) for one in groups if one.people > 1]
    return tuple(sorted(often, key=lambda one: -one.people)[:MOST_ASKED])


def _last_moment(row: LiveRow, orders: Sequence[Order], now: int) -> int:
    """Return until when a live session without an end is told: now, or its last open order."""
    open_still = [order.drafted_at for order in orders if order.state not in CLOSED]
    return now or max([row.started_at, *open_still])
