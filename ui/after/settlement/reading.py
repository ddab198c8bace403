"""What the page of settlement shows, read from the ledger as it is now or as it stood; no Qt in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from coop_live.ledger import Questions
from coop_live.model import Terms
from coop_live.shipping.settlement import Account
from coop_live.shipping.settlement_book import Period, read_settlement
from coop_live.shipping.settlement_paper import Heading

NOTHING = Heading("", "", date.min)


@dataclass(frozen=True, slots=True)
class Settled:
    """The accounts of a period, what is written above them, and the terms by member ("" of all others)."""

    accounts: tuple[Account, ...] = ()
    heading: Heading = NOTHING
    terms: Mapping[str, Terms] = field(default_factory=dict)


def read_settled(
    questions: Questions, live_id: int | None, at: int | None = None, cooperative: str = ""
) -> Settled:
    """Return what members are owed for a live session (None for all), as the book stood at `at` (ms UTC)."""
    found = read_settlement(questions, Period(live_id), at=at, cooperative=cooperative)
    return Settled(found.accounts, found.heading, {one.member: one for one in found.terms})
