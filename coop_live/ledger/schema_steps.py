"""Which steps a book's schema has taken; sqlite-utils takes them, and is loaded only for that."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sqlite_utils import Database

    Step = Callable[[Database], None]

# Where sqlite-utils notes them: https://sqlite-utils.datasette.io/en/stable/migrations.html
_TABLE = "_sqlite_migrations"


class SchemaSteps:
    """The steps of one schema in their order; every start asks for them, hardly any has one to take.

    sqlite-utils brings much along (13 MiB, a twentieth of a second): a book of today is opened without it.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._steps: list[Step] = []

    def __call__(self) -> Callable[[Step], Step]:
        """Return what makes a function the next step, under its own name."""

        def add(step: Step) -> Step:
            self._steps.append(step)
            return step

        return add

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all steps."""
        return tuple(step.__name__ for step in self._steps)

    def applied(self, db: sqlite3.Connection) -> tuple[str, ...]:
        """Return what a book has taken, in its order; those of a newer program among them."""
        noted = db.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (_TABLE,))
        if not noted.fetchone()[0]:
            return ()
        asked = f"SELECT name FROM {_TABLE} WHERE migration_set = ? ORDER BY rowid"
        return tuple(name for (name,) in db.execute(asked, (self.name,)))

    def pending(self, db: sqlite3.Connection) -> tuple[str, ...]:
        """Return what a book has still to take."""
        applied = set(self.applied(db))
        return tuple(name for name in self.names if name not in applied)

    def lay_out(self, memory: sqlite3.Connection) -> None:
        """Take all of them in a new book in memory, without a note: nobody opens it a second time."""
        for step in self._steps:
            step(cast("Database", memory))  # of which the steps use what both have

    def apply(self, book: Database, *, stop_before: str | None = None) -> None:
        """Take all of them, or those before one; each with the note that it was taken, or not at all."""
        from sqlite_utils.migrations import Migrations

        steps = Migrations(self.name)
        for step in self._steps:
            steps()(step)
        steps.apply(book, stop_before=stop_before)
