"""What was done while the ledger's file took nothing: kept elsewhere until it can be written there."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coop_live.ledger.entries import last_hash
from coop_live.ledger.steps import Step, as_line, do, steps_of
from coop_live.settings import default_ledger_path

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """One transaction that the file does not hold: its steps, and the hash that sealed the book then."""

    steps: tuple[Step, ...]
    sealed: str


class Voyage:
    """The transactions since the file failed, on top of the book whose last hash is `base`.

    Each is also put into a file of its own, on the first disk that takes it, so that not even an
    empty battery loses them; `is_safe` tells whether there is one.
    """

    def __init__(self, ledger: Path, base: str, kept: Sequence[Kept] = (), file: Path | None = None) -> None:
        self._ledger = ledger
        self._base = base
        self.kept = list(kept)
        self._file = file
        if file is None:
            self._file = self._begin_file()

    @property
    def is_safe(self) -> bool:
        """True while what was done meanwhile is on some disk."""
        return self._file is not None

    def add(self, steps: Sequence[Step], sealed: str) -> None:
        """Keep what one transaction did."""
        one = Kept(tuple(steps), sealed)
        self.kept.append(one)
        if self._file is None:
            self._file = self._begin_file()  # with all that is kept, this one too
        elif not _append(self._file, _line(one)):
            self._file = None

    def write_into(self, db: sqlite3.Connection) -> bool:
        """Write all of it into the book, in one transaction; False when the book is another one by now.

        Raises sqlite3.Error when the file takes nothing still.
        """
        db.execute("BEGIN IMMEDIATE")
        try:
            missing = self._after(last_hash(db))
            for one in missing or ():
                for step in one.steps:
                    do(db, step)
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        return missing is not None

    def _after(self, sealed: str) -> list[Kept] | None:
        """Return what a book with this last hash lacks; None where it went another way.

        A disk may say that it failed and have written all the same.
        """
        if sealed == self._base:
            return self.kept
        places = [place for place, one in enumerate(self.kept) if one.sealed == sealed]
        return self.kept[places[-1] + 1 :] if places else None

    def strand(self) -> Path | None:
        """Put the file aside under a name that nobody writes to again; return where it is."""
        if self._file is None:
            return None
        aside = self._file.with_name(f"{self._file.stem}-{time.strftime('%Y%m%d-%H%M%S')}.jsonl")
        self._file.replace(aside)
        self._file = aside
        return aside

    def over(self) -> None:
        """Let go of the file: the book holds everything."""
        if self._file is not None:
            self._file.unlink(missing_ok=True)

    def _begin_file(self) -> Path | None:
        head = json.dumps({"ledger": str(self._ledger.absolute()), "base": self._base})
        lines = "".join(f"{line}\n" for line in (head, *map(_line, self.kept)))
        for path in places(self._ledger):
            try:
                path.unlink(missing_ok=True)
                with os.fdopen(
                    os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
                ) as file:
                    file.write(lines)
                    file.flush()
                    os.fsync(file.fileno())
            except OSError:
                path.unlink(missing_ok=True)
                continue
            return path
        return None


def places(ledger: Path) -> Iterator[Path]:
    """Yield where the file of a voyage may be, the best place first."""
    known = hashlib.sha256(str(ledger.absolute()).encode()).hexdigest()[:12]
    name = f"{ledger.stem}-rescue-{known}.jsonl"
    for folder in (ledger.parent, default_ledger_path().parent, Path(tempfile.gettempdir())):
        if folder.is_dir():
            yield folder / name


def left_behind(ledger: Path) -> Voyage | None:
    """Return the voyage that was not over when the program ended, None when all is in the book."""
    found = []
    for path in places(ledger):
        if path.exists():
            try:
                found.append(_read(ledger, path))
            except (OSError, ValueError, KeyError):
                LOG.exception("a rescue file cannot be read: %s", path.name)
    # A disk that failed in between may hold an older one.
    return max(found, key=lambda one: len(one.kept), default=None)


def _read(ledger: Path, path: Path) -> Voyage:
    head, *lines = path.read_text("utf-8").splitlines()
    kept = []
    for place, line in enumerate(lines):
        try:
            record = json.loads(line)
            kept.append(Kept(steps_of(json.dumps(record["steps"])), record["sealed"]))
        except ValueError:
            if place < len(lines) - 1:
                raise
            # The last line was cut by the battery: nobody was told that it was done.
    return Voyage(ledger, json.loads(head)["base"], kept, path)


def _line(one: Kept) -> str:
    return f'{{"sealed":{json.dumps(one.sealed)},"steps":{as_line(one.steps)}}}'


def _append(path: Path, line: str) -> bool:
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        LOG.exception("the rescue file takes nothing any more")
        return False
    return True
