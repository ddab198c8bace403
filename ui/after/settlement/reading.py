"""What the page of settlement shows, read from the ledger as it is now or as it stood; no Qt in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coop_live.ledger import Questions, settling
from coop_live.ledger.as_of import as_of
from coop_live.model import SOLD, Terms
from coop_live.shipping.settlement import Account, Agreement, Book, settle


@dataclass(frozen=True, slots=True)
class Settled:
    """The accounts of a period, and the terms that hold now by member ("" those of all others)."""

    accounts: tuple[Account, ...] = ()
    terms: Mapping[str, Terms] = field(default_factory=dict)


def read_settled(questions: Questions, live_id: int | None, at: int | None = None) -> Settled:
    """Return what members are owed for a live session (None for all), as the book stood at `at` (ms UTC)."""
    if at is not None:
        with as_of(questions, at) as then:
            return read_settled(then, live_id)
    lives = None if live_id is None else (live_id,)
    return Settled(settle(_book(questions), lives), settling.terms_of(questions.connection))


def _book(questions: Questions) -> Book:
    db = questions.connection
    return Book(
        questions.orders(None, SOLD),
        over={one.id: one.ended_at for one in questions.lives() if one.ended_at is not None},
        agreements=[Agreement(0, one) for one in settling.terms_of(db).values()],
        charges=settling.charges(db),
        payouts=settling.payouts(db),
    )
