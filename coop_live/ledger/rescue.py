"""What a session that ended adrift has left: it is taken back into the book, or its book is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from coop_live.ledger.backups import newest
from coop_live.ledger.faults import told
from coop_live.ledger.rescue_file import is_there
from coop_live.ledger.voyage import is_kept_of, left_behind


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of it: the file that does not fit the book, and the orders that got another number."""

    stranded: Path | None = None
    moved: Mapping[int, int] = field(default_factory=dict)


def take_back_in(path: Path, db: sqlite3.Connection) -> TakenIn:
    """Write into the book what sessions have left that ended adrift. Raises LedgerError."""
    stranded: Path | None = None
    moved: dict[int, int] = {}
    earlier = left_behind(path)
    try:
        for voyage in earlier:
            numbers = voyage.write_into(db)
            if numbers is None:
                stranded = voyage.strand() or stranded
            else:
                voyage.over()
                moved |= numbers.of("order")
    except sqlite3.Error as error:
        raise told(error, path) from error
    finally:
        for voyage in earlier:
            voyage.let_go()
    return TakenIn(stranded, moved)


def check_not_lost(path: Path, *, begin_anew: bool) -> None:
    """Refuse to begin a new book where one went away while it was being written: its stick may come back."""
    if begin_anew or is_there(path) or newest(path) is not None:
        return
    if is_kept_of(path):
        raise told(FileNotFoundError(str(path)), path)
