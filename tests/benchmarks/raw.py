"""As little as a row that survives a power cut can cost."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class Raw:
    """A database of one table with the ledger's pragmas."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "secure_delete = ON"):
            self.db.execute(f"PRAGMA {pragma}")
        self.db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")

    def insert(self, size: int, rows: int = 1) -> None:
        """Insert rows of so many bytes and commit."""
        self.db.execute("BEGIN IMMEDIATE")
        self.db.executemany("INSERT INTO t (body) VALUES (?)", [("x" * size,)] * rows)
        self.db.execute("COMMIT")
