"""What was done while the ledger's file took nothing: kept elsewhere until it can be written there."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from coop_live.ledger.entries import last_hash
from coop_live.ledger.faults import is_the_worlds
from coop_live.ledger.steps import Hear, Step, as_line, do, steps_of
from coop_live.settings import default_ledger_path

LOG = logging.getLogger(__name__)


# What is raised by steps that cannot follow upon this book.
_CANNOT_BE = (sqlite3.Error, KeyError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Kept:
    """One transaction that the file does not hold: its steps, and the seal of the book then."""

    steps: tuple[Step, ...]
    sealed: str


class Voyage:
    """The transactions since the file failed, on top of the book whose seal is `base`.

    Each is also put into a file of its own, on the first disk that takes it, so that not even an
    empty battery loses them; `is_safe` tells whether there is one.
    """

    def __init__(self, ledger: Path, base: str, kept: Sequence[Kept] = (), file: Path | None = None) -> None:
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
        if not (self.is_safe and _append(self._files[-1], _line(one))):
            self.write_anew()

    def write_anew(self) -> None:
        """Write all that is kept to the first disk that takes it, and only then let go of older files."""
        head = json.dumps({"ledger": str(self._ledger.absolute()), "base": self._base})
        lines = [head, *map(_line, self.kept)]
        # A folder that lost its ledger may be where a stick was: it hides what is put there once it is back.
        lost = not is_there(self._ledger)
        home = self._ledger.absolute().parent
        found = (path for path in places(self._ledger) if not (lost and path.parent == home))
        new = next((path for path in found if _write(path, lines)), None)
        self.is_safe = new is not None
        if new is not None:
            self._files = [path for path in self._files if path != new and not _remove(path)]
            self._files.append(new)

    def write_into(self, db: sqlite3.Connection) -> bool:
        """Write all of it into the book, in one transaction; False when the book is another one by now.

        Raises sqlite3.Error when the file takes nothing still.
        """
        db.execute("BEGIN IMMEDIATE")
        try:
            fits = self._do_missing(db)
            db.execute("COMMIT" if fits else "ROLLBACK")
        except BaseException as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            if isinstance(error, _CANNOT_BE) and not is_the_worlds(error):
                return False
            raise
        return fits

    def _do_missing(self, db: sqlite3.Connection) -> bool:
        missing = self.missing_in(db)
        if not missing:
            return missing is not None
        for one in missing:
            for step in one.steps:
                do(db, step)
        # A file that was harmed tells other acts than those that were sealed.
        return last_hash(db) == _hash_in(missing[-1].sealed)

    def missing_in(self, db: sqlite3.Connection) -> list[Kept] | None:
        """Return what a book lacks; None where it went another way.

        A disk may say that it failed and have written all the same.
        """
        sealed = seal_of(db)
        if sealed == self._base or not self.kept:
            return self.kept
        # The first with this seal: what changed no seal is done again, for twice is once there.
        place = next((place for place, one in enumerate(self.kept) if one.sealed == sealed), None)
        if place is not None:
            return self.kept[place + 1 :]
        return [] if self._all_are_in(db) else None

    def _all_are_in(self, db: sqlite3.Connection) -> bool:
        """Tell whether a book holds everything, although it has gone on since."""
        if not db.execute("SELECT 1 FROM entry WHERE hash = ?", (_hash_in(self.kept[-1].sealed),)).fetchone():
            return False
        heard = [step.key for one in self.kept for step in one.steps if isinstance(step, Hear)]
        known = """SELECT 1 FROM comment
            WHERE platform = ? AND source_live = ? AND kind = ? AND comment_id = ?"""
        return all(db.execute(known, key).fetchone() for key in heard)

    def strand(self) -> Path | None:
        """Put the file aside under a name that nobody writes to again; None where no disk takes it."""
        if not self.is_safe:
            self.write_anew()
        if not self.is_safe:
            return None
        aside = _free_name(self._files[-1])
        try:
            self._files[-1].replace(aside)
        except OSError:
            return None
        self._files.pop()
        self.over()
        return aside

    def over(self) -> None:
        """Let go of the files: the book holds everything."""
        self._files = [path for path in self._files if not _remove(path)]


def seal_of(db: sqlite3.Connection) -> str:
    """Return what is another one as soon as a book goes on: its last hash, and which comment is its last."""
    heard = db.execute(
        "SELECT seq, platform, source_live, kind, comment_id FROM comment ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return f"{last_hash(db)}-{hashlib.sha256(repr(heard).encode()).hexdigest()[:16]}"


def _hash_in(sealed: str) -> str:
    return sealed.partition("-")[0]


def places(ledger: Path) -> Iterator[Path]:
    """Yield where the file of a voyage may be, the best place first."""
    ledger = ledger.absolute()
    known = hashlib.sha256(str(ledger).encode()).hexdigest()[:12]
    folders = (ledger.parent, default_ledger_path().parent, Path(tempfile.gettempdir()))
    for folder in dict.fromkeys(folders):
        if is_there(folder):
            yield folder / f"{ledger.stem}-rescue-{known}.jsonl"


def left_behind(ledger: Path) -> list[Voyage]:
    """Return the voyages that were not over when the program ended, the longest first."""
    found = [_read(ledger, path) for path in places(ledger) if is_there(path)]
    # A disk that failed in between may hold an older one.
    return sorted(found, key=lambda one: len(one.kept), reverse=True)


def _read(ledger: Path, path: Path) -> Voyage:
    try:
        head, *lines = path.read_bytes().rstrip(b"\n").split(b"\n")
        base: str = json.loads(head)["base"]
        # The last line may have been cut by the battery: nobody was told that it was done.
        return Voyage(ledger, base, [*map(_kept, lines[:-1]), *_whole(lines[-1:])], path)
    except (OSError, ValueError, KeyError, TypeError):
        LOG.exception("a rescue file cannot be read: %s", path.name)
        return Voyage(ledger, "", [Kept((), "fits no book")], path)


def _kept(line: bytes) -> Kept:
    record = json.loads(line)
    return Kept(steps_of(json.dumps(record["steps"])), record["sealed"])


def _whole(lines: Iterable[bytes]) -> Iterator[Kept]:
    with suppress(ValueError):
        yield from map(_kept, lines)


def _line(one: Kept) -> str:
    return f'{{"sealed":{json.dumps(one.sealed)},"steps":{as_line(one.steps)}}}'


def _write(path: Path, lines: Iterable[str]) -> bool:
    """Write a file that is whole or not there; False where the disk does not take it."""
    aside = path.with_suffix(".part")
    try:
        aside.unlink(missing_ok=True)
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{line}\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        _remove(aside)
        return False
    return True


def _append(path: Path, line: str) -> bool:
    """Add a line to a file that is there; False where the disk does not take it."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND), "a", encoding="utf-8", newline="\n") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        LOG.exception("the rescue file takes nothing any more")
        return False
    return True


def is_there(path: Path) -> bool:
    """Tell whether a file or folder is there, whatever its disk says."""
    try:
        return path.exists()
    except OSError:  # a disk that is gone may not even say so
        return False


def _remove(path: Path) -> bool:
    """Remove a file; False where it is still there."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _free_name(path: Path) -> Path:
    """Return a name with the time that no file beside this one has."""
    stamp = f"{path.stem}-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (path.with_name(f"{stamp}{'' if one == 1 else f'-{one}'}.jsonl") for one in count(1))
    return next(name for name in names if not is_there(name))
