"""What is agreed with members, what they are charged, and what was paid out to them."""

from __future__ import annotations

import sqlite3

from coop_live.ledger.transaction import Transaction
from coop_live.model import Charge, Payout, Terms


def agree(tx: Transaction, terms: Terms, by: str) -> None:
    """Agree on terms with a member, from now on and for what was not settled yet. Raises NotPossible."""
    raise NotImplementedError


def charge(tx: Transaction, member: str, amount: int, why: str, by: str) -> Charge:
    """Charge a member (an advance, transport); below 0 for something in their favour. Raises NotPossible."""
    raise NotImplementedError


def pay_out(tx: Transaction, member: str, amount: int, way: str, by: str) -> Payout:
    """Note that money was paid to a member (`way`: cash, bank). Raises NotPossible."""
    raise NotImplementedError


def take_back(tx: Transaction, seq: int, by: str) -> None:
    """Take back a charge or a payout by its entry, as a new entry. Raises NotPossible when it is gone."""
    raise NotImplementedError


def terms_of(db: sqlite3.Connection) -> dict[str, Terms]:
    """Return the terms by member; "" are those of all others, where there are any."""
    raise NotImplementedError


def charges(db: sqlite3.Connection) -> tuple[Charge, ...]:
    """Return the charges that stand, in their order."""
    raise NotImplementedError


def payouts(db: sqlite3.Connection) -> tuple[Payout, ...]:
    """Return the payouts that stand, in their order."""
    raise NotImplementedError
