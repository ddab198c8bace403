"""What was done while the ledger's file took nothing: kept elsewhere until it can be written there."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from coop_live.ledger.entries import last_hash
from coop_live.ledger.faults import is_the_worlds
from coop_live.ledger.rescue_file import (
    Kept,
    RescueFile,
    files_of,
    head_line,
    is_there,
    kept_in,
    line_of,
    places,
)
from coop_live.ledger.retelling import Numbers, tell_anew
from coop_live.ledger.steps import Step, do

LOG = logging.getLogger(__name__)


# What is raised by steps that cannot follow upon this book.
_CANNOT_BE = (sqlite3.Error, KeyError, TypeError, ValueError)


class Voyage:
    """The transactions since the file failed, on top of the book whose seal is `base`.

    Each is also put into a file of its own, on the first disk that takes it, so that not even an
    empty battery loses them; `is_safe` tells whether there is one.
    """

    def __init__(
        self, ledger: Path, base: str, kept: Sequence[Kept] = (), file: RescueFile | None = None
    ) -> None:
        self._ledger = ledger
        self._base = base
        self.kept = list(kept)
        # The last one is written to; the others are on disks that did not let go of them.
        self._files = [] if file is None else [file]
        self.is_safe = file is not None
        if file is None:
            self.write_anew()

    def add(self, steps: Sequence[Step], sealed: str) -> None:
        """Keep what one transaction did."""
        one = Kept(tuple(steps), sealed)
        self.kept.append(one)
        if not (self.is_safe and self._files[-1].add(line_of(one))):
            self.write_anew()

    def write_anew(self) -> None:
        """Write all that is kept to the first disk that takes it, and only then let go of older files."""
        lines = [head_line(self._ledger, self._base), *map(line_of, self.kept)]
        # A folder that lost its ledger may be where a stick was: it hides what is put there once it is back.
        lost = not is_there(self._ledger)
        home = self._ledger.absolute().parent
        found = (path for path in places(self._ledger) if not (lost and path.parent == home))
        new = next((file for path in found if (file := RescueFile.create(path, lines))), None)
        self.is_safe = new is not None
        if new is not None:
            self.over()
            self._files.append(new)

    def write_into(self, db: sqlite3.Connection, *, lives_move: bool = True) -> Numbers | None:
        """Write all of it into the book, in one transaction; None where it cannot follow upon that book.

        What others wrote meanwhile stays, and ours is told on top of it: return the numbers that are
        other ones there. `lives_move` tells whether that may be those of live sessions too.
        Raises sqlite3.Error when the file takes nothing still.
        """
        db.execute("BEGIN IMMEDIATE")
        try:
            moved = self._do_missing(db)
            fits = moved is not None and (lives_move or not moved.of("live"))
            db.execute("COMMIT" if fits else "ROLLBACK")
        except BaseException as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            if isinstance(error, _CANNOT_BE) and not is_the_worlds(error):
                LOG.warning("what was kept does not fit the book: %s", type(error).__name__)
                return None
            raise
        return moved if fits else None

    def _do_missing(self, db: sqlite3.Connection) -> Numbers | None:
        missing = self.missing_in(db)
        if missing is None:
            return tell_anew(db, self._base, self.kept)
        for one in missing:
            for step in one.steps:
                do(db, step)
        # A file that was harmed tells other acts than those that were sealed.
        return Numbers() if not missing or last_hash(db) == missing[-1].last_hash else None

    def missing_in(self, db: sqlite3.Connection) -> list[Kept] | None:
        """Return what a book lacks; None where others wrote to it meanwhile.

        A disk may say that it failed and have written all the same.
        """
        sealed = seal_of(db)
        if sealed == self._base or not self.kept:
            return self.kept
        # The first with this seal: what changed no seal is done again, for twice is once there.
        place = next((place for place, one in enumerate(self.kept) if one.sealed == sealed), None)
        return None if place is None else self.kept[place + 1 :]

    def strand(self) -> Path | None:
        """Put the file aside under a name that nobody writes to again; None where no disk takes it."""
        if not self.is_safe:
            self.write_anew()
        aside = self._files[-1].put_aside(self._ledger) if self.is_safe else None
        if aside is not None:
            self._files.pop()
            self.over()
        return aside

    def over(self) -> None:
        """Let go of the files: the book holds everything."""
        self._files = [file for file in self._files if not file.remove()]

    def let_go(self) -> None:
        """Leave the files to whoever opens the ledger next."""
        for file in self._files:
            file.let_go()


def seal_of(db: sqlite3.Connection) -> str:
    """Return what is another one as soon as a book goes on: its last hash, and which comment is its last."""
    heard = db.execute(
        "SELECT seq, platform, source_live, kind, comment_id FROM comment ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return f"{last_hash(db)}-{hashlib.sha256(repr(heard).encode()).hexdigest()[:16]}"


def left_behind(ledger: Path) -> list[Voyage]:
    """Return the voyages that were not over when their program ended, the longest first."""
    taken = [file for path in files_of(ledger) if (file := RescueFile.take(path))]
    # A disk that failed in between may hold an older one.
    return sorted((_read(ledger, file) for file in taken), key=lambda one: len(one.kept), reverse=True)


def _read(ledger: Path, file: RescueFile) -> Voyage:
    try:
        base, kept = kept_in(file.read())
    except (OSError, ValueError, KeyError, TypeError):
        LOG.exception("a rescue file cannot be read: %s", file.path.name)
        base, kept = "", [Kept((), "fits no book")]
    return Voyage(ledger, base, kept, file)


def is_kept_of(ledger: Path) -> bool:
    """Tell whether anything of a ledger is kept beside it, by a program that still runs too."""
    return any(_holds_acts(file) for path in files_of(ledger) if (file := RescueFile.look(path)))


def _holds_acts(file: RescueFile) -> bool:
    try:
        return bool(kept_in(file.read())[1])
    except (OSError, ValueError, KeyError, TypeError):
        return True
    finally:
        file.let_go()
