"""Parcels handed to a carrier over the network: never made twice, never forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from coop_live.ledger.transaction import Transaction
from coop_live.memo import PREFIX
from coop_live.model import Consignment, ConsignmentState


def begin(tx: Transaction, number: int, carrier: str, by: str, prefix: str = PREFIX) -> Consignment:
    """Note that an order's parcel is about to be made with a carrier, before the carrier is asked.

    The reference is the order's code for transfers ("HTX001321"), with "-2" and so on after an attempt
    that surely failed or was cancelled; COD is what is owed now. Where an attempt is `sending` or `unknown`
    it is returned as it is, to be asked for again under its reference. Raises NotPossible: not sold, given to
    a carrier already, phone or address missing, a wish of the customer waits.
    """
    raise NotImplementedError


def note(
    tx: Transaction,
    reference: str,
    state: ConsignmentState,
    by: str,
    *,
    code: str = "",
    fee: int = 0,
    why: str = "",
) -> Consignment:
    """Note what became of a parcel at its carrier; the order is announced as changed. Raises NotPossible."""
    raise NotImplementedError


def of_orders(db: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Consignment]:
    """Return the last consignment of each order that has one."""
    raise NotImplementedError


def unsettled(db: sqlite3.Connection) -> tuple[Consignment, ...]:
    """Return what is `sending` or `unknown`: to be asked for again, after a crash too."""
    raise NotImplementedError


def order_with_code(db: sqlite3.Connection, code: str) -> int | None:
    """Return the order whose parcel has this code or reference at its carrier, None where none has."""
    raise NotImplementedError
