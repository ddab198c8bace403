"""Money that came into the account: each transfer kept once, and counted once."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from coop_live.ledger.transaction import Transaction
from coop_live.model import KeptTransfer, Order, Transfer


def keep(tx: Transaction, transfers: Sequence[Transfer], by: str = "") -> list[Transfer]:
    """Keep transfers as the bank told them; return those that were not known yet.

    An entry each; its content is a private value (platform "bank", text), so that it can be erased.
    """
    raise NotImplementedError


def count(tx: Transaction, key: str, parts: Sequence[tuple[int, int]], by: str) -> list[Order]:
    """Count a kept transfer as payment of orders: parts are (order, dong), their sum at most its amount.

    Each part is a "pay" entry that names the transfer; undoing it frees that part. Raises NotPossible where
    the transfer is unknown or counted already, or an order cannot take money.
    """
    raise NotImplementedError


def lay_aside(tx: Transaction, key: str, by: str, *, aside: bool = True) -> None:
    """Say that a transfer is for no order, or take that back. Raises NotPossible where it is counted."""
    raise NotImplementedError


def kept(db: sqlite3.Connection, since: int = 0) -> tuple[KeptTransfer, ...]:
    """Return the transfers from `since` (ms UTC) on, the newest first."""
    raise NotImplementedError


def last_key(db: sqlite3.Connection, source: str) -> str | None:
    """Return the key of the newest transfer of a source ("sepay", "casso"), None where there is none."""
    raise NotImplementedError
