"""What a session that ended adrift has left: it is taken back into the book, or its book is asked for."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from coop_live.ledger.backups import newest
from coop_live.ledger.faults import told
from coop_live.ledger.voyage import is_there, left_behind


def take_back_in(path: Path, db: sqlite3.Connection) -> Path | None:
    """Write what a session that ended adrift has left into the book; return the file that does not fit it."""
    stranded = None
    for voyage in left_behind(path):
        try:
            fits = voyage.write_into(db)
        except sqlite3.Error as error:
            raise told(error, path) from error
        if fits:
            voyage.over()
        else:
            stranded = voyage.strand() or stranded
    return stranded


def check_not_lost(path: Path, *, begin_anew: bool) -> None:
    """Refuse to begin a new book where one went away while it was being written: its stick may come back."""
    if begin_anew or is_there(path) or newest(path) is not None:
        return
    if any(voyage.kept for voyage in left_behind(path)):
        raise told(FileNotFoundError(str(path)), path)
